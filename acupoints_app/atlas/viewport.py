"""Where a view lies on the screen: fitting, zooming at a place, panning.

All lengths on the screen are in device-independent pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

MAX_ZOOM: Final = 16.0
"""The closest zoom, as a multiple of the fitted size."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """The screen shows view unit (x, y) at (x * scale + left, y * scale + top)."""

    scale: float
    left: float
    top: float

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """A place of the view as a place on the screen."""
        return x * self.scale + self.left, y * self.scale + self.top

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """A place on the screen as a place of the view."""
        return (x - self.left) / self.scale, (y - self.top) / self.scale

    def zoomed(self, factor: float, x: float, y: float, fitted: Viewport) -> Viewport:
        """Zoomed by ``factor`` so that the place under screen x, y stays under it.

        Never closer than MAX_ZOOM times ``fitted``; as small as ``fitted`` it is ``fitted``.
        """
        scale = min(self.scale * factor, fitted.scale * MAX_ZOOM)
        if scale <= fitted.scale:
            return fitted
        view_x, view_y = self.to_view(x, y)
        return Viewport(scale, x - view_x * scale, y - view_y * scale)

    def panned(self, dx: float, dy: float) -> Viewport:
        """Moved by screen pixels."""
        return replace(self, left=self.left + dx, top=self.top + dy)

    def kept_in_sight(
        self, view_size: tuple[float, float], screen_size: tuple[float, float]
    ) -> Viewport:
        """Moved as little as needed for the middle of the screen to show a part of the drawing."""
        left, top = (
            min(max(offset, room / 2 - extent * self.scale), room / 2)
            for offset, extent, room in zip(
                (self.left, self.top), view_size, screen_size, strict=True
            )
        )
        return Viewport(self.scale, left, top)


def fit(
    bounds: tuple[float, float, float, float], screen_size: tuple[float, float], margin: float = 0.0
) -> Viewport:
    """The closest viewport that shows all of ``bounds`` (left, top, right, bottom), centred.

    ``margin`` is left free on each side, in screen pixels.
    """
    left, top, right, bottom = bounds
    width, height = screen_size
    scale = min(
        max(width - 2 * margin, 1.0) / max(right - left, 1e-6),
        max(height - 2 * margin, 1.0) / max(bottom - top, 1e-6),
    )
    return Viewport(
        scale, width / 2 - (left + right) / 2 * scale, height / 2 - (top + bottom) / 2 * scale
    )
