"""The measured body: its landmarks as dots, and the spans between them with their numbers."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.model import BodyView, Landmark
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme

_DOT: Final = 2.25
_LANDMARK_REACH: Final = 9.0
"""How far from a landmark, in screen pixels, the pointer still takes it."""
_TICK: Final = 3.5
_LONG_TICK: Final = 6.0
_CLOSEST_TICKS: Final = 4.0
"""Pixels between two ticks of a cun, below which they would run together."""


class MeasureLayer:
    """Paints landmarks and spans where they are switched on."""

    def __init__(self) -> None:
        self.shows_landmarks = False
        self.shows_spans = False
        self._view: BodyView | None = None
        self._frames: Callable[[], Sequence[Frame]] = tuple
        self._theme: Theme | None = None
        self._font = QFont()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._font = theme, typesetting.small()

    def set_view(self, view: BodyView, frames: Callable[[], Sequence[Frame]]) -> None:
        """Take the landmarks of another view, and its frames, asked for when they are shown."""
        self._view, self._frames = view, frames

    def landmark_under(self, place: QPointF, viewport: Viewport) -> Landmark | None:
        """The landmark at a place of the screen, where they are shown; or None."""
        if not self.shows_landmarks or self._view is None:
            return None
        x, y = viewport.to_view(place.x(), place.y())
        best, best_distance = None, _LANDMARK_REACH / viewport.scale
        for landmark in self._view.landmarks:
            distance = math.dist(landmark.place, (x, y))
            if distance <= best_distance:
                best, best_distance = landmark, distance
        return best

    def paint(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        """Paint what is switched on; the painter is in screen pixels."""
        if self._theme is None or self._view is None:
            return
        if self.shows_spans:
            self._paint_spans(painter, viewport, screen)
        if self.shows_landmarks:
            self._paint_landmarks(painter, viewport, screen)

    def _paint_landmarks(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        assert self._theme is not None
        assert self._view is not None
        painter.setPen(QPen(QColor(self._theme.paper), 1.0))
        painter.setBrush(QColor(self._theme.ink))
        for landmark in self._view.landmarks:
            place = QPointF(*viewport.to_screen(*landmark.place))
            if screen.contains(place):
                painter.drawEllipse(place, _DOT, _DOT)

    def _paint_spans(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        assert self._theme is not None
        frames = self._frames()
        paint_span_lines(painter, frames, viewport, self._theme)
        labels: list[QRectF] = []
        for frame in frames:
            place = _number_place(frame, viewport, screen, labels, QFontMetricsF(self._font))
            if place is not None:
                labels.append(place)
                self._paint_number(painter, frame, place)

    def _paint_number(self, painter: QPainter, frame: Frame, place: QRectF) -> None:
        assert self._theme is not None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tag))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.tag_ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{frame.cun:g}")


def paint_span_lines(
    painter: QPainter, frames: Sequence[Frame], viewport: Viewport, theme: Theme
) -> None:
    """The axes of frames with a tick at each cun; the painter is in screen pixels."""
    for frame in frames:
        places = [QPointF(*viewport.to_screen(*place)) for place in frame.axis]
        ticks = _ticks(frame, places, viewport)
        for colour, width in ((theme.paper, 3.0), (theme.ink, 1.25)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolyline(places)
            painter.drawLines(ticks)


def _ticks(frame: Frame, places: Sequence[QPointF], viewport: Viewport) -> list[QLineF]:
    """A tick across the axis at each cun, longer ones at the ends."""
    length = sum(QLineF(a, b).length() for a, b in itertools.pairwise(places))
    dense = length / frame.cun < _CLOSEST_TICKS
    marks = {0.0, frame.cun}
    if not dense:
        marks |= {float(cun) for cun in range(math.floor(frame.cun + 1e-6) + 1)}
    step = frame.cun / (8 * (len(places) - 1))
    ticks = []
    for cun in sorted(marks):
        before, after = (viewport.to_screen(*frame.at(cun + by)) for by in (-step, step))
        across = QLineF(QPointF(*before), QPointF(*after)).normalVector()
        across.setLength(_LONG_TICK if cun in (0.0, frame.cun) else _TICK)
        middle = QPointF(*viewport.to_screen(*frame.at(cun)))
        arm = QPointF(across.dx(), across.dy())
        ticks.append(QLineF(middle - arm, middle + arm))
    return ticks


def _number_place(
    frame: Frame,
    viewport: Viewport,
    screen: QRectF,
    taken: Sequence[QRectF],
    metrics: QFontMetricsF,
) -> QRectF | None:
    """Where on an axis its number goes: near the middle, where no other number is; or None."""
    width = metrics.horizontalAdvance(f"{frame.cun:g}") + 2 * GRID
    height = metrics.height()
    for part in (0.5, 0.35, 0.65, 0.2, 0.8):
        x, y = viewport.to_screen(*frame.at(frame.cun * part))
        place = QRectF(x - width / 2, y - height / 2, width, height)
        if screen.intersects(place) and not any(place.intersects(other) for other in taken):
            return place
    return None
