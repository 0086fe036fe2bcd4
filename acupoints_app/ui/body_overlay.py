"""What is painted over the drawing: the regions, and the tag that names one of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from acupoints_app.atlas.model import Region
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.ui.theme import GRID, Theme

# Strength of the tint, opacity of the outline (0 to 1), and the outline's width in pixels.
_HINT: Final = (0.08, 0.55, 1.0)
_HOVERED: Final = (0.38, 0.9, 1.5)
_CHOSEN: Final = (0.55, 1.0, 2.0)
_CHOSEN_AND_HOVERED: Final = (0.7, 1.0, 2.0)

# Groups of upper back pain have a dashed outline, so that hue is not the only sign.
_UPPER_DASHES: Final = (5.0, 3.0)


def region_path(region: Region) -> QPainterPath:
    """A region's outline in view units."""
    start, *segments = region.outline
    path = QPainterPath(QPointF(*start))
    for segment in segments:
        if len(segment) == 2:
            path.lineTo(*segment)
        else:
            path.cubicTo(*segment)
    path.closeSubpath()
    return path


def paint_region(
    painter: QPainter,
    path: QPainterPath,
    theme: Theme,
    pain: str,
    *,
    hovered: bool,
    chosen: bool,
) -> None:
    """Paint one region; the painter is in view units."""
    fill, line, width = {
        (False, False): _HINT,
        (True, False): _HOVERED,
        (False, True): _CHOSEN,
        (True, True): _CHOSEN_AND_HOVERED,
    }[hovered, chosen]
    colour = theme.accent(pain)
    if hovered or chosen:
        # Half of the tint is multiplied like a wash of ink, which keeps the drawing's lines and
        # shading clear; the other half covers like glass, which keeps the hue clear.
        fill /= 2
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillPath(path, _wash(colour, fill))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    colour.setAlphaF(fill)
    painter.fillPath(path, colour)
    colour.setAlphaF(line)
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if pain == "upper":
        pen.setDashPattern(_UPPER_DASHES)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_focus(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """Paint the ring of the region that the keyboard is on: light on dark, seen on any hue."""
    for colour, width in ((theme.paper, 5.0), (theme.focus, 2.5)):
        pen = QPen(QColor(colour), width)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


class Tag:
    """A small label beside a region: its name, and how much the sources say of it."""

    def __init__(self, name: str, note: str, name_font: QFont, note_font: QFont) -> None:
        self._lines = ((name, name_font), (note, note_font))
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

    def paint(self, painter: QPainter, place: QRectF, theme: Theme, pain: str) -> None:
        """Paint the tag; the painter is in screen pixels."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tag))
        painter.drawRoundedRect(place, GRID, GRID)
        painter.setBrush(theme.accent(pain))
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


def _wash(colour: QColor, strength: float) -> QColor:
    """White for strength 0, the colour itself for 1."""
    return QColor.fromRgbF(
        *(1 - strength * (1 - part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    )
