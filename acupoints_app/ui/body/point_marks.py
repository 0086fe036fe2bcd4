"""How acupoints and meridians look on the body: dots, lines, codes.  All in screen pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPixmap,
    QPolygonF,
)

from acupoints_app.atlas.meridian_lines import MeridianLine
from acupoints_app.ui.theme import GRID, Theme

_SMALLEST_DOT: Final = 1.7
_LARGEST_DOT: Final = 4.5
_SMALLEST_AT: Final = 0.4
"""Pixels to a millimetre of a body of 180 cm, where dots are smallest: the whole body."""
_GROWTH: Final = 1.15
"""Pixels that a dot's radius grows each time the body's size doubles."""
_RIM: Final = 1.0
_RING_LINE: Final = 1.25
_HALO: Final = 3.0
_RING: Final = 2.75
_CODES_KEPT: Final = 1500
_TRIANGLE: Final = 2.7
_TRIANGLE_GROWTH: Final = 1.25
"""How far a triangle's corners lie from its middle, in pixels, and how much farther for each of
its dot's radius: so that the code beside the dot stays clear of them."""
_TRIANGLE_LINE: Final = 1.3
_TRIANGLE_HALO: Final = 3.3
_TRIANGLE_DOT: Final = 0.6
_TRIANGLE_DOT_GROWTH: Final = 0.3
_HALF_BASE: Final = math.sqrt(3) / 2
"""Half the base of a triangle whose corners lie 1 from its middle."""
_NOTE: Final = 4.0
_NOTE_GROWTH: Final = 1.7
"""How high the page of a note is, in pixels, and how much higher for each of a dot's radius."""


def dot_radius(scale: float) -> float:
    """The radius of a dot where the body is ``scale`` pixels a millimetre large."""
    grown = _SMALLEST_DOT + _GROWTH * math.log2(max(scale / _SMALLEST_AT, 1e-6))
    return min(_LARGEST_DOT, max(_SMALLEST_DOT, grown))


def paint_dots(
    painter: QPainter, places: Iterable[QPointF], radius: float, colour: QColor, theme: Theme
) -> None:
    """Dots with a rim of the paper's colour, so that they are seen on any skin."""
    painter.setPen(QPen(QColor(theme.paper), _RIM))
    painter.setBrush(colour)
    for place in places:
        painter.drawEllipse(place, radius + _RIM / 2, radius + _RIM / 2)


def paint_rings(
    painter: QPainter, places: Iterable[QPointF], radius: float, colour: QColor, theme: Theme
) -> None:
    """Hollow dots, for points that lie on no meridian."""
    painter.setPen(QPen(colour, _RING_LINE))
    painter.setBrush(QColor(theme.paper))
    for place in places:
        painter.drawEllipse(place, radius - _RING_LINE / 2, radius - _RING_LINE / 2)


def triangle_radius(radius: float) -> float:
    """How far the corners of a triangle lie from the middle of its dot."""
    return _TRIANGLE + _TRIANGLE_GROWTH * radius


def triangle_box(place: QPointF, radius: float) -> QRectF:
    """Where the triangle round a dot lies, with its line."""
    reach = triangle_radius(radius)
    half, edge = _HALF_BASE * reach, _TRIANGLE_LINE
    box = QRectF(place.x() - half, place.y() - reach, 2 * half, 1.5 * reach)
    return box.adjusted(-edge, -edge, edge, edge)


@lru_cache(maxsize=8)
def _triangle(radius: float) -> tuple[QPolygonF, QPolygonF]:
    """The triangle round a dot at 0, 0: its whole ground, and its ink, to be filled odd-even.

    Filled outlines, because pens take three times as long.
    """
    reach = triangle_radius(radius)
    half = _HALF_BASE * reach
    corners = [QPointF(0, -reach), QPointF(half, reach / 2), QPointF(-half, reach / 2)]
    edge = QPainterPath()
    edge.addPolygon(QPolygonF(corners))
    edge.closeSubpath()
    stroker = QPainterPathStroker()
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setWidth(_TRIANGLE_HALO)
    ground = stroker.createStroke(edge).united(edge)
    stroker.setWidth(_TRIANGLE_LINE)
    ink = stroker.createStroke(edge)
    dot = _TRIANGLE_DOT + _TRIANGLE_DOT_GROWTH * radius
    ink.addEllipse(QPointF(0, 0), dot, dot)
    return ground.toFillPolygon(), ink.toFillPolygon()


def paint_triangles(
    painter: QPainter, places: Iterable[QPointF], radius: float, theme: Theme
) -> None:
    """Warning triangles round dots, in ink on a ground of the paper's colour.

    The shape tells them from all other dots, so no colour is needed, and any skin will do.
    """
    ground, ink = _triangle(radius)
    painter.setPen(Qt.PenStyle.NoPen)
    for place in places:
        # Each covers what lies behind it: where they crowd, they lie like tiles.
        painter.setBrush(QColor(theme.paper))
        painter.drawPolygon(ground.translated(place))
        painter.setBrush(QColor(theme.ink))
        painter.drawPolygon(ink.translated(place))


def paint_target(painter: QPainter, place: QPointF, radius: float, theme: Theme) -> None:
    """The ring round the point that is read."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.paper, 4.0), (theme.focus, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(place, radius + _RING, radius + _RING)


def note_box(place: QPointF, radius: float) -> QRectF:
    """Where the page of a note stands: at the upper right of its dot."""
    high = _NOTE + _NOTE_GROWTH * radius
    left, bottom = place.x() + 0.75 * radius + 0.5, place.y() - 0.75 * radius - 0.5
    return QRectF(left, bottom - high, 0.82 * high, high)


def note_path(box: QRectF) -> QPainterPath:
    """A page with a folded corner."""
    fold = 0.42 * box.width()
    path = QPainterPath(box.topLeft())
    path.lineTo(box.right() - fold, box.top())
    path.lineTo(box.right(), box.top() + fold)
    path.lineTo(box.bottomRight())
    path.lineTo(box.bottomLeft())
    path.closeSubpath()
    path.moveTo(box.right() - fold, box.top())
    path.lineTo(box.right() - fold, box.top() + fold)
    path.lineTo(box.right(), box.top() + fold)
    return path


def paint_notes(painter: QPainter, places: Iterable[QPointF], radius: float, theme: Theme) -> None:
    """Pages beside the dots of points with a note, in ink on a halo of the page."""
    painter.setBrush(QColor(theme.page))
    halo = QPen(QColor(theme.page), 2.4)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for path in [note_path(note_box(place, radius)) for place in places]:
        for pen in (halo, QPen(QColor(theme.ink), 1.1)):
            painter.setPen(pen)
            painter.drawPath(path)


def line_path(line: MeridianLine) -> QPainterPath:
    """A meridian's line as a path in view units."""
    path = QPainterPath(QPointF(*line.start))
    for segment in line.segments:
        path.cubicTo(*(QPointF(*place) for place in segment))
    return path


def paint_line(
    painter: QPainter, path: QPainterPath, width: float, colour: QColor, theme: Theme
) -> None:
    """A meridian's line with its halo; the painter is in view units, ``width`` in pixels."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # An opaque halo: one that shines through takes four times as long.
    for paint, wide in ((QColor(theme.paper), width + 2.0), (colour, width)):
        pen = QPen(paint, wide * painter.device().devicePixelRatioF())
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


class CodePictures:
    """Codes as small pictures with a halo: drawn once, because there are hundreds of them."""

    def __init__(self) -> None:
        self._pictures: dict[tuple[str, float], QPixmap] = {}
        self._font = QFont()
        self._ink = self._paper = QColor()
        self._metrics: QFontMetricsF | None = None

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take another appearance or text size."""
        self._ink, self._paper, self._font = QColor(theme.ink), QColor(theme.paper), font
        self._metrics = QFontMetricsF(font)
        self._pictures.clear()

    def size(self, code: str) -> tuple[float, float]:
        """Width and height that a code takes."""
        assert self._metrics is not None
        return (self._metrics.horizontalAdvance(code) + _HALO, self._metrics.capHeight() + _HALO)

    def paint(self, painter: QPainter, code: str, left: float, top: float) -> None:
        """Paint a code with its box's corner at left, top."""
        ratio = painter.device().devicePixelRatioF()
        # A strip of the camera's picture has no ratio of its own: its painter is scaled.
        ratio *= painter.worldTransform().m11()
        key = (code, ratio)
        if key not in self._pictures:
            if len(self._pictures) >= _CODES_KEPT:
                self._pictures.clear()
            self._pictures[key] = self._drawn(code, ratio)
        painter.drawPixmap(QPointF(left, top), self._pictures[key])

    def _drawn(self, code: str, ratio: float) -> QPixmap:
        assert self._metrics is not None
        width, height = self.size(code)
        picture = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        path = QPainterPath()
        path.addText(QPointF(_HALO / 2, self._metrics.capHeight() + _HALO / 2), self._font, code)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._paper, _HALO)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        painter.fillPath(path, self._ink)
        painter.end()
        return picture


def paint_meridian_tag(
    painter: QPainter, box: QRectF, code: str, colour: QColor, font: QFont, theme: Theme
) -> None:
    """A meridian's code on its line: ink on paper, in a frame of the line's colour."""
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)


def meridian_tag_size(code: str, font: QFont) -> tuple[float, float]:
    """Width and height of a meridian's tag."""
    metrics = QFontMetricsF(font)
    height = metrics.capHeight() + 1.5 * GRID
    return (max(height, metrics.horizontalAdvance(code) + 2.5 * GRID), height)
