"""Through which the canvas is seen: fit, zoom, pan, and a drawing that is sharp at rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSizeF, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QRegion

from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.atlas.viewport import Viewport, fit
from acupoints_app.ui.body_picture import BodyPicture
from acupoints_app.ui.theme import GRID, BodyColours

MARGIN: Final = 4 * GRID
"""Pixels kept free around the fitted body."""

_SHARPEN_AFTER_MS: Final = 60
_REGION_FILLS: Final = 0.5
"""Share of the canvas that a region takes after a zoom to it."""
_CLOSEST_REGION_ZOOM: Final = 6.0


class BodyCamera(QObject):
    """The viewport of a canvas, and the view's drawing as seen through it.

    The drawing is kept as a pixmap.  While the viewport moves, the old pixmap is painted
    stretched; as soon as it rests, a new one is drawn sharp.  Emits ``moved`` when what is
    seen has changed.
    """

    moved = Signal()

    def __init__(
        self, decorate: Callable[[QPainter, Viewport], None], parent: QObject | None = None
    ) -> None:
        """``decorate`` paints over each sharp picture what stays the same while it is shown."""
        super().__init__(parent)
        self._decorate = decorate
        self._view: BodyView | None = None
        self._size = QSizeF(1, 1)
        self._ratio = 1.0
        self._colours: tuple[str, BodyColours] | None = None
        self._pictures: dict[tuple[str, str], BodyPicture] = {}
        self._viewport: Viewport | None = None  # None: fitted, whatever the size is.
        self._sharp: tuple[QPixmap, Viewport] | None = None
        self._overview: tuple[QPixmap, Viewport] | None = None
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(_SHARPEN_AFTER_MS)
        self._sharpen.timeout.connect(self._draw)

    # What is seen -------------------------------------------------------------------

    def show_view(self, view: BodyView) -> None:
        """Look at a view, fitted."""
        self._view = view
        self._forget()

    def set_colours(self, theme_name: str, colours: BodyColours) -> None:
        """Take the colours of a theme."""
        self._colours = (theme_name, colours)
        self._sharp = self._overview = None
        self.moved.emit()

    def set_screen(self, size: QSizeF, ratio: float) -> None:
        """Take another size (device-independent pixels) or pixel ratio."""
        if (size, ratio) == (self._size, self._ratio):
            return
        (old_width, old_height), (width, height) = self._size.toTuple(), size.toTuple()
        self._size, self._ratio = size, ratio
        self._sharp = self._overview = None
        if self._viewport is not None:
            # What was in the middle stays there, as large as it was.
            moved = self._viewport.panned((width - old_width) / 2, (height - old_height) / 2)
            self._look_through(moved)
        self.moved.emit()

    def _forget(self) -> None:
        self._viewport = self._sharp = self._overview = None
        self.moved.emit()

    # Where it is seen ---------------------------------------------------------------

    @property
    def viewport(self) -> Viewport:
        """Where the view lies on the screen."""
        return self._viewport or self.fitted

    @property
    def fitted(self) -> Viewport:
        """The viewport that shows the whole view."""
        view = self._view
        bounds = (0.0, 0.0, view.width, view.height) if view else (0.0, 0.0, 1.0, 1.0)
        return fit(bounds, self._size.toTuple(), MARGIN)

    def fit(self) -> None:
        """Show the whole view."""
        self._look_through(self.fitted)

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Zoom so that what lies under screen x, y stays under it."""
        self._look_through(self.viewport.zoomed(factor, x, y, self.fitted))

    def pan_from(self, start: Viewport, dx: float, dy: float) -> None:
        """Show what ``start`` shows, moved by screen pixels."""
        self._look_through(start.panned(dx, dy))

    def zoom_to(self, region: Region) -> None:
        """Bring a region up close, in the middle."""
        width, height = self._size.toTuple()
        close = fit(region.bounds, (width * _REGION_FILLS, height * _REGION_FILLS)).scale
        least = self.fitted.scale
        self._centre(region, min(max(close, least), least * _CLOSEST_REGION_ZOOM))

    def sees(self, region: Region) -> bool:
        """True where a part of a region's box is on the screen."""
        left, top, right, bottom = region.bounds
        x0, y0 = self.viewport.to_screen(left, top)
        x1, y1 = self.viewport.to_screen(right, bottom)
        width, height = self._size.toTuple()
        return x1 > 0 and y1 > 0 and x0 < width and y0 < height

    def bring_into_sight(self, region: Region) -> None:
        """Move a region to the middle if its own middle can't be seen."""
        left, top, right, bottom = region.bounds
        x, y = self.viewport.to_screen((left + right) / 2, (top + bottom) / 2)
        width, height = self._size.toTuple()
        if not (MARGIN <= x <= width - MARGIN and MARGIN <= y <= height - MARGIN):
            self._centre(region, self.viewport.scale)

    def _centre(self, region: Region, scale: float) -> None:
        left, top, right, bottom = region.bounds
        width, height = self._size.toTuple()
        self._look_through(
            Viewport(
                scale,
                width / 2 - (left + right) / 2 * scale,
                height / 2 - (top + bottom) / 2 * scale,
            )
        )

    def _look_through(self, viewport: Viewport) -> None:
        if self._view is None:
            return
        if viewport.scale <= self.fitted.scale:
            self._viewport = None
        else:
            self._viewport = viewport.kept_in_sight(
                (self._view.width, self._view.height), self._size.toTuple()
            )
        self._sharpen.start()
        self.moved.emit()

    # The drawing --------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint the view's drawing; the painter is in screen pixels."""
        if self._sharp is None:
            self._draw()
        if self._sharp is None:
            return
        pixmap, drawn_at = self._sharp
        if drawn_at == self.viewport:
            painter.drawPixmap(0, 0, pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        covered = self._paint_stretched(painter, pixmap, drawn_at)
        screen = QRectF(0, 0, *self._size.toTuple())
        if self._overview is not None and not covered.contains(screen):
            # What the moved picture leaves bare is filled from the fitted one, and only that:
            # one over the other would double the soft edges.
            painter.save()
            painter.setClipRegion(QRegion(screen.toRect()) - QRegion(covered.toRect()))
            self._paint_stretched(painter, *self._overview)
            painter.restore()

    def _paint_stretched(self, painter: QPainter, pixmap: QPixmap, drawn_at: Viewport) -> QRectF:
        x, y = self.viewport.to_screen(*drawn_at.to_view(0, 0))
        stretch = self.viewport.scale / drawn_at.scale / pixmap.devicePixelRatio()
        place = QRectF(x, y, pixmap.width() * stretch, pixmap.height() * stretch)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        return place

    def _draw(self) -> None:
        if self._view is None or self._colours is None:
            return
        theme_name, colours = self._colours
        key = (self._view.id, theme_name)
        if key not in self._pictures:
            self._pictures[key] = BodyPicture(self._view, colours)
        viewport = self.viewport
        pixmap = self._pictures[key].render(viewport, self._size.toSize(), self._ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._decorate(painter, viewport)
        painter.end()
        self._sharp = (pixmap, viewport)
        if self._viewport is None:
            self._overview = self._sharp
        self.moved.emit()
