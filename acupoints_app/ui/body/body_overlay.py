"""What is painted over the drawing: the regions, and the tag that names one of them."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
)

from acupoints_app.atlas.model import Region
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.ui.theme import GRID, Theme

# Strength of the tint, opacity of the outline (0 to 1), and the outline's width in pixels.
_HINT: Final = (0.0, 0.65, 1.1)
_HOVERED: Final = (0.4, 0.9, 1.5)
_CHOSEN: Final = (0.6, 1.0, 2.0)
_CHOSEN_AND_HOVERED: Final = (0.75, 1.0, 2.0)

_GLASS_ALONE: Final = 0.25
"""Up to this strength the glass alone will do: a wash over a whole close-up costs 5 ms a frame."""

# Groups of upper back pain have a dashed outline, so that hue is not the only sign.
_UPPER_DASHES: Final = (2.5, 1.75)  # in widths of the whole line
_KEPT_WIDTHS: Final = 8

_LETTERS: Final = 44
"""Where a long line of a tag is broken."""


@contextlib.contextmanager
def view_units(painter: QPainter, viewport: Viewport) -> Iterator[None]:
    """Paint in the units of the view while the block runs."""
    painter.save()
    painter.translate(viewport.left, viewport.top)
    painter.scale(viewport.scale, viewport.scale)
    yield
    painter.restore()


class RegionShape:
    """A region's outline in view units, ready to be painted."""

    def __init__(self, region: Region) -> None:
        start, *segments = region.outline
        self.path = QPainterPath(QPointF(*start))
        for segment in segments:
            if len(segment) == 2:
                self.path.lineTo(*segment)
            else:
                self.path.cubicTo(*segment)
        self.path.closeSubpath()
        self._dashed: dict[float, QPainterPath] = {}

    def dashed(self, width: float) -> QPainterPath:
        """The outline as dashes ``width`` view units wide, to be filled.

        A pen's own dashes begin where the clip does, so they would jump about whenever only a
        part of the canvas is painted again.
        """
        if width not in self._dashed:
            if len(self._dashed) >= _KEPT_WIDTHS:
                self._dashed.clear()
            stroker = QPainterPathStroker()
            stroker.setWidth(width)
            stroker.setDashPattern(_UPPER_DASHES)
            stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._dashed[width] = stroker.createStroke(self.path)
        return self._dashed[width]


def paint_region(
    painter: QPainter,
    shape: RegionShape,
    theme: Theme,
    pain: str,
    scale: float,
    *,
    hovered: bool,
    chosen: bool,
    tint: float = 1.0,
) -> None:
    """Paint one region; the painter is in view units, ``scale`` pixels large.

    ``tint`` weakens the colour laid over what is hovered or chosen.
    """
    fill, line, width = {
        (False, False): _HINT,
        (True, False): _HOVERED,
        (False, True): _CHOSEN,
        (True, True): _CHOSEN_AND_HOVERED,
    }[hovered, chosen]
    fill *= tint
    if hovered or chosen:
        # Half of the tint is multiplied like a wash of ink, which keeps the drawing's lines and
        # shading clear; the other half covers like glass, which keeps the hue clear.
        hue = theme.tint(pain)
        if fill > _GLASS_ALONE:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillPath(shape.path, _wash(hue, fill / 2))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            fill /= 2
        hue.setAlphaF(fill)
        painter.fillPath(shape.path, hue)
    colour = theme.accent(pain)
    colour.setAlphaF(line)
    # Only the inner half of a line of twice the width: the drawing's own contour, which is the
    # border of many a region, stays as it was drawn.
    painter.save()
    painter.setClipPath(shape.path, Qt.ClipOperation.IntersectClip)
    if pain == "upper":
        painter.fillPath(shape.dashed(2 * width / scale), colour)
    else:
        painter.setPen(_pen(painter, colour, 2 * width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape.path)
    painter.restore()


def _pen(painter: QPainter, colour: QColor, width: float) -> QPen:
    """A pen whose width in device-independent pixels does not change with the zoom."""
    pen = QPen(colour, width * painter.device().devicePixelRatioF())
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_focus(painter: QPainter, shape: RegionShape, theme: Theme) -> None:
    """Paint the ring of the region that the keyboard is on: light on dark, seen on any hue."""
    for colour, width in ((theme.paper, 5.0), (theme.focus, 2.5)):
        painter.setPen(_pen(painter, QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape.path)


class Tag:
    """A small label: a name and a note below it, each of one or several lines.

    Long lines are broken; so are those that would make it wider than ``room``.
    """

    def __init__(
        self,
        name: str,
        note: str,
        name_font: QFont,
        note_font: QFont,
        room: float = math.inf,
    ) -> None:
        self._lines = [
            (part, font)
            for text, font in ((name, name_font), (note, note_font))
            for line in text.splitlines()
            for part in _broken(line, QFontMetricsF(font), room - 6 * GRID)
        ]
        metrics = [QFontMetricsF(font) for _, font in self._lines]
        self._heights = [each.height() for each in metrics]
        width = max(
            each.horizontalAdvance(text)
            for each, (text, _) in zip(metrics, self._lines, strict=True)
        )
        self.size = QSizeF(width + 6 * GRID, sum(self._heights) + 3 * GRID)

    def placed(self, viewport: Viewport, region: Region, room: QRectF) -> QRectF:
        """Where the tag goes: above the region, else below, always within ``room``."""
        left, top, right, bottom = region.bounds
        x, upper = viewport.to_screen((left + right) / 2, top)
        _, lower = viewport.to_screen(0, bottom)
        width, height = self.size.width(), self.size.height()
        y = upper - height - 2 * GRID
        if y < room.top():
            y = lower + 2 * GRID
        x = max(room.left(), min(x - width / 2, room.right() - width))
        y = max(room.top(), min(y, room.bottom() - height))
        return QRectF(round(x), round(y), width, height)

    def paint(
        self,
        painter: QPainter,
        place: QRectF,
        theme: Theme,
        pain: str,
        colour: QColor | None = None,
    ) -> None:
        """Paint the tag; the painter is in screen pixels.  ``colour`` instead of the pain's."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tag))
        painter.drawRoundedRect(place, GRID, GRID)
        painter.setBrush(colour or theme.accent(pain))
        painter.drawRect(QRectF(place.left(), place.top() + GRID, 3, place.height() - 2 * GRID))
        top = place.top() + 1.5 * GRID
        for (text, font), height in zip(self._lines, self._heights, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(theme.tag_ink))
            painter.drawText(
                QRectF(place.left() + 3 * GRID, top, place.width(), height),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                text,
            )
            top += height


def _broken(line: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """A line as several, none wider than there is room; only a word that is itself is broken."""
    room = min(room, metrics.averageCharWidth() * _LETTERS)

    def fits(text: str) -> bool:
        return len(text) <= 1 or metrics.horizontalAdvance(text) <= room

    lines: list[str] = []
    for word in line.split(" "):
        if lines and fits(f"{lines[-1]} {word}"):
            lines[-1] += f" {word}"
            continue
        rest = word
        while not fits(rest):
            end = next(end for end in range(len(rest) - 1, 0, -1) if fits(rest[:end]))
            lines.append(rest[:end])
            rest = rest[end:]
        lines.append(rest)
    return lines


def _wash(colour: QColor, strength: float) -> QColor:
    """White for strength 0, the colour itself for 1."""
    return QColor.fromRgbF(
        *(1 - strength * (1 - part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    )
