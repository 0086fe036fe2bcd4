"""The way to an acupoint over the drawing: what has been measured, and what is measured now."""

from __future__ import annotations

import itertools
import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
)

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.polyline import along, evenly, length_of
from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.atlas.way import Leg, Mark, ticks
from acupoints_app.ui.body.way_words import landmark_names, leg_label, short_name
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme

_LINE: Final = 2.0
_HALO: Final = 2.75
"""How far the light or dark edge of a line reaches on both sides."""
_DASHES: Final = (3.0, 2.0)  # in widths of the line
_DOTS: Final = (1.0, 3.0)
_RING: Final = 5.0
_TARGET: Final = 8.0
_TICK: Final = 4.0
_LONG_TICK: Final = 6.5
_CLOSEST_TICKS: Final = 5.0
"""Pixels between two ticks of a cun, below which they would run together."""
_CLEAR: Final = 12.0
"""How far, in pixels, a label stays away from the place that is measured."""
_LETTERS: Final = 26
"""About how many letters a line of a label has."""
_FARTHEST: Final = 1e5
"""Beyond so many pixels a line need not be painted."""


@dataclass(frozen=True)
class Label:
    """Words on the drawing and where they go, in screen pixels."""

    text: str
    place: QRectF


class WayLayer:
    """Paints a way up to a step; lines are as thick at every zoom."""

    def __init__(self, measures: Measures) -> None:
        self._names = landmark_names(measures)
        self._theme: Theme | None = None
        self._type: Typesetting | None = None
        self._legs: tuple[Leg, ...] = ()
        self._frames: tuple[Frame, ...] = ()
        self._step = 0

    @property
    def is_on(self) -> bool:
        """Whether there is a way to paint."""
        return bool(self._legs)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._type = theme, typesetting

    def set_way(self, legs: Sequence[Leg] | None, frames: Sequence[Frame], step: int) -> None:
        """Show a way on its view up to a step, counted from 0; None takes it away."""
        self._legs, self._frames, self._step = tuple(legs or ()), tuple(frames), step

    def paint(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        """Paint the way; the painter is in screen pixels."""
        if self._theme is None or not self._legs:
            return
        painter.save()
        for leg in self._legs[: self._step]:
            self._paint_done(painter, leg, viewport)
        self._paint_current(painter, self._legs[self._step], viewport)
        for label in self.labels(viewport, screen):
            self._paint_label(painter, label)
        painter.restore()

    def labels(self, viewport: Viewport, screen: QRectF) -> tuple[Label, ...]:
        """The words of the current step and where they go.

        They never lie over the place that the step leads to, nor over one another; what finds no
        room is left out, as the guide says it all.
        """
        if self._type is None or not self._legs:
            return ()
        leg = self._legs[self._step]
        path = _on_screen(leg.path, viewport)
        points = [path[-1], *(_to_screen(mark.place, viewport) for mark in self._marks())]
        taken = [_square(point, _CLEAR) for point in points]
        line = [_square(_point(place), 2.0) for place in _spread(path)]
        found: list[Label] = []
        metrics = QFontMetricsF(self._type.small_strong())
        if leg_label(leg):
            size = _size(metrics, leg_label(leg))
            nearby = [place for part in (0.5, 0.35, 0.65) for place in _beside(path, part, size)]
            nearby += _around(path[-1], size)
            self._put(found, leg_label(leg), nearby, (taken, line), screen)
        for mark in self._named_marks():
            text = _in_lines(short_name(mark, self._names))
            size = _size(metrics, text)
            self._put(
                found, text, _around(_to_screen(mark.place, viewport), size), (taken, line), screen
            )
        return tuple(found)

    def _put(
        self,
        found: list[Label],
        text: str,
        nearby: Sequence[QRectF],
        around: tuple[Sequence[QRectF], Sequence[QRectF]],
        screen: QRectF,
    ) -> None:
        """Add a label where it covers least of the line; nowhere if it would cover a place."""
        taken, line = around
        room = screen.adjusted(GRID, GRID, -GRID, -GRID)
        best, least = None, math.inf
        for place in (QRectF(one) for one in nearby):
            if not room.intersects(place):
                continue
            place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width())))
            place.moveTop(max(room.top(), min(place.top(), room.bottom() - place.height())))
            if any(place.intersects(one) for one in (*taken, *(label.place for label in found))):
                continue
            covered = sum(place.intersects(one) for one in line)
            if covered < least:
                best, least = place, covered
        if best is not None:
            found.append(Label(text, best))

    def _marks(self) -> list[Mark]:
        leg = self._legs[self._step]
        return [leg.origin, *leg.aims]

    def _named_marks(self) -> list[Mark]:
        """What the current step names on the drawing: what is looked for, or aimed at."""
        leg = self._legs[self._step]
        named = [leg.origin] if leg.is_search else list(leg.aims)
        return [mark for mark in named if mark.name]

    def _paint_done(self, painter: QPainter, leg: Leg, viewport: Viewport) -> None:
        assert self._theme is not None
        path = _on_screen(leg.path, viewport)
        if not leg.is_search:
            _stroke(painter, path, self._theme, 1.25, _DASHES, self._theme.ink_soft)
        _dot(painter, path[-1], 2.5, self._theme)

    def _paint_current(self, painter: QPainter, leg: Leg, viewport: Viewport) -> None:
        assert self._theme is not None
        theme = self._theme
        for guide in leg.guides:
            _stroke(painter, _on_screen(guide, viewport), theme, 1.25, _DOTS, theme.ink)
        path = _on_screen(leg.path, viewport)
        if not leg.is_search:
            _stroke(painter, path, theme, _LINE, _DASHES, theme.ink)
            self._paint_ticks(painter, leg, path, viewport)
        is_last = leg is self._legs[-1]
        for mark in self._marks():
            place = _to_screen(mark.place, viewport)
            if not is_last or QLineF(place, path[-1]).length() > _TARGET + _RING:
                _ring(painter, place, _RING, theme)
        if is_last:
            _ring(painter, path[-1], _TARGET, theme)
            _dot(painter, path[-1], 3.0, theme)
        elif not leg.is_search:
            _dot(painter, path[-1], 3.5, theme)

    def _paint_ticks(
        self, painter: QPainter, leg: Leg, path: Sequence[QPointF], viewport: Viewport
    ) -> None:
        assert self._theme is not None
        places = [_to_screen(place, viewport) for place in ticks(leg, self._frames)]
        gaps = [QLineF(a, b).length() for a, b in itertools.pairwise([path[0], *places])]
        if not places or min(gaps) < _CLOSEST_TICKS:
            places = []
        lines = [_across(path, place, _TICK) for place in places]
        if leg.start != leg.origin.place:
            # The axis begins beside the landmark, level with it.
            lines.append(_across(path, path[0], _LONG_TICK))
        for colour, width in ((self._theme.paper, 4.5), (self._theme.ink, 1.5)):
            pen = QPen(QColor(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLines(lines)

    def _paint_label(self, painter: QPainter, label: Label) -> None:
        assert self._theme is not None
        assert self._type is not None
        radius = min(label.place.height() / 2, 3.0 * GRID)
        painter.setPen(QPen(QColor(self._theme.paper), 1.5))
        painter.setBrush(QColor(self._theme.tag))
        painter.drawRoundedRect(label.place, radius, radius)
        painter.setFont(self._type.small_strong())
        painter.setPen(QColor(self._theme.tag_ink))
        painter.drawText(label.place, Qt.AlignmentFlag.AlignCenter, label.text)


def _stroke(
    painter: QPainter,
    path: Sequence[QPointF],
    theme: Theme,
    width: float,
    dashes: Sequence[float],
    colour: str,
) -> None:
    """A broken line on a ground that lifts it off any skin; dashes begin where it begins."""
    shape = QPainterPath(path[0])
    for place in path[1:]:
        shape.lineTo(place)
    if shape.length() > _FARTHEST or shape.length() == 0:
        return
    ground = QColor(theme.paper)
    ground.setAlphaF(1.0 if width >= _LINE else 0.7)
    halo = QPen(ground, width + 2 * (_HALO if width >= _LINE else 1.25))
    halo.setCapStyle(Qt.PenCapStyle.RoundCap)
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(shape, halo)
    # A pen's own dashes begin where the clip does.
    line = QPainterPathStroker()
    line.setWidth(width)
    line.setCapStyle(Qt.PenCapStyle.FlatCap)
    line.setDashPattern(list(dashes))
    painter.fillPath(line.createStroke(shape), QColor(colour))


def _ring(painter: QPainter, place: QPointF, radius: float, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.paper, 5.0), (theme.ink, 2.0)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(place, radius, radius)


def _dot(painter: QPainter, place: QPointF, radius: float, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.paper), 1.5))
    painter.setBrush(QColor(theme.ink))
    painter.drawEllipse(place, radius + 0.75, radius + 0.75)


def _across(path: Sequence[QPointF], place: QPointF, half: float) -> QLineF:
    """A short line across a path, through a place on it."""
    pieces = [QLineF(a, b) for a, b in itertools.pairwise(path) if a != b]
    if not pieces:
        return QLineF(place, place)
    near = min(pieces, key=lambda one: _distance(one, place))
    across = near.normalVector()
    across.setLength(half)
    arm = QPointF(across.dx(), across.dy())
    return QLineF(place - arm, place + arm)


def _distance(piece: QLineF, place: QPointF) -> float:
    """How far a place is from both ends of a piece together, beyond the piece's own length."""
    one, other = QLineF(piece.p1(), place), QLineF(place, piece.p2())
    return one.length() + other.length() - piece.length()


def _beside(path: Sequence[QPointF], part: float, size: QSizeF) -> list[QRectF]:
    """A label's two places beside a path at a part of it."""
    chain = [one.toTuple() for one in path]
    if length_of(chain) == 0:
        return []
    here = QPointF(*along(evenly(chain, 40), part))
    arm = _across(path, here, 1.0)
    nx, ny = arm.dx() / 2, arm.dy() / 2
    reach = abs(nx) * size.width() / 2 + abs(ny) * size.height() / 2 + _LONG_TICK + GRID
    middles = (QPointF(here.x() + nx * by, here.y() + ny * by) for by in (reach, -reach))
    return [_centred(middle, size) for middle in middles]


def _around(place: QPointF, size: QSizeF) -> list[QRectF]:
    """A label's places around a mark: to its right and left, above and below, aslant."""
    width, height = size.width() / 2, size.height() / 2
    dx, dy = width + _CLEAR + 2, height + _CLEAR + 2
    steps = (
        *((dx, 0), (-dx, 0), (0, -dy), (0, dy)),
        *((dx, -dy), (dx, dy), (-dx, -dy), (-dx, dy)),
        *((0, -2 * dy), (0, 2 * dy), (dx, -2 * dy), (dx, 2 * dy), (-dx, -2 * dy), (-dx, 2 * dy)),
    )
    return [_centred(place + QPointF(x, y), size) for x, y in steps]


def _centred(middle: QPointF, size: QSizeF) -> QRectF:
    left, top = middle.x() - size.width() / 2, middle.y() - size.height() / 2
    return QRectF(round(left), round(top), size.width(), size.height())


def _size(metrics: QFontMetricsF, text: str) -> QSizeF:
    lines = text.split("\n")
    width = max(math.ceil(metrics.horizontalAdvance(line)) for line in lines)
    return QSizeF(width + 4 * GRID, math.ceil(metrics.lineSpacing() * len(lines)) + GRID)


def _in_lines(text: str) -> str:
    """A name in lines of about the same length, none much longer than a label should be."""
    lines = math.ceil(len(text) / _LETTERS)
    return "\n".join(textwrap.wrap(text, math.ceil(len(text) / lines) + 4, break_long_words=False))


def _square(place: QPointF, half: float) -> QRectF:
    return QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)


def _spread(path: Sequence[QPointF]) -> Sequence[Point]:
    """Places spread along a path, close enough to see what covers it."""
    chain = [one.toTuple() for one in path]
    return evenly(chain, 24) if length_of(chain) else ()


def _on_screen(path: Sequence[Point], viewport: Viewport) -> list[QPointF]:
    return [_to_screen(place, viewport) for place in path]


def _to_screen(place: Point, viewport: Viewport) -> QPointF:
    return QPointF(*viewport.to_screen(*place))


def _point(place: Point) -> QPointF:
    return QPointF(*place)
