"""The ruler: from one place to another on the body, in the cun of the part between them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.ruler import Distance
from acupoints_app.atlas.spans import Span
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.ui.body.body_overlay import Tag
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name

_NAMED: Final = 3
"""How many spans are named at most: a long way crosses many."""

Measure = Callable[[Point, Point], Distance]


class RulerTool:
    """Two places of a view and the distance between them; the mouse or the keys set them.

    ``pointer`` is where the next place would be set.  All places are in view units.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = {span.id: span for span in spans}
        self.is_on = False
        self.start: Point | None = None
        self.end: Point | None = None
        self.pointer: Point | None = None
        self._fixed = False

    def switch(self, on: bool) -> None:
        """Take the ruler up, or lay it away with what it measured."""
        self.is_on = on
        self.clear()

    def clear(self) -> None:
        """Forget what was measured."""
        self.start = self.end = self.pointer = None
        self._fixed = False

    def press(self, place: Point) -> None:
        """Begin to measure; where a click has begun already, go on to the end."""
        if self.start is not None and not self._fixed:
            self.move(place)
        else:
            self.start, self.end, self.pointer, self._fixed = place, place, place, False

    def move(self, place: Point) -> None:
        """Measure to a place, until it is set."""
        self.pointer = place
        if self.start is not None and not self._fixed:
            self.end = place

    def release(self, place: Point, slip: float = 0.0) -> None:
        """Set the end.  Within ``slip`` view units of the start it was a click: it only begins."""
        if self.start is not None and math.dist(self.start, place) > slip:
            self.move(place)
            self._fixed = True

    def set_place(self) -> None:
        """Set the place under the pointer (the keyboard's way): first the start, then the end."""
        if self.pointer is None:
            return
        if self.start is None or self._fixed:
            self.press(self.pointer)
        else:
            self.release(self.pointer)

    def words(self, measure: Measure) -> tuple[str, str] | None:
        """The distance and the spans it is counted by; None where nothing is measured yet."""
        if self.start is None or self.end is None or self.start == self.end:
            return None
        distance = measure(self.start, self.end)
        translate = QCoreApplication.translate
        cun = translate("Ruler", "{cun} cun").format(cun=f"{distance.cun:.1f}")
        if not distance.spans:
            return translate("Ruler", "No span measures here"), ""
        return cun, "\n".join(self._named(span) for span in distance.spans[:_NAMED])

    def _named(self, span_id: str) -> str:
        span = self._spans[span_id]
        name = content_name(span.name)
        if span.finger:
            return name
        return QCoreApplication.translate("Ruler", "Span {number}: {name}").format(
            number=span.id, name=name
        )

    def paint(
        self,
        painter: QPainter,
        viewport: Viewport,
        screen: QRectF,
        theme: Theme,
        typesetting: Typesetting,
        measure: Measure,
        *,
        crosshair: bool,
    ) -> None:
        """Paint line, ends and distance; the painter is in screen pixels."""
        if crosshair and self.pointer is not None:
            _paint_crosshair(painter, QPointF(*viewport.to_screen(*self.pointer)), theme)
        if self.start is None or self.end is None:
            return
        line = QLineF(
            QPointF(*viewport.to_screen(*self.start)), QPointF(*viewport.to_screen(*self.end))
        )
        for colour, width in ((theme.paper, 4.5), (theme.ink, 1.75)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(line)
        painter.setBrush(QColor(theme.paper))
        painter.setPen(QPen(QColor(theme.ink), 1.75))
        for place in (line.p1(), line.p2()):
            painter.drawEllipse(place, 4.0, 4.0)
        words = self.words(measure)
        if words is not None:
            fonts = (typesetting.strong(), typesetting.small())
            tag = Tag(*words, *fonts, screen.width() - 2 * GRID)
            width, height = tag.size.width(), tag.size.height()
            x = min(max(line.p2().x() + 3 * GRID, GRID), screen.right() - width - GRID)
            # Onwards from the line, which a wide tag would else lie on.
            onwards = 2 * GRID if line.dy() > 0 else -height - 2 * GRID
            y = min(max(line.p2().y() + onwards, GRID), screen.bottom() - height - GRID)
            tag.paint(painter, QRectF(round(x), round(y), width, height), theme, "")


def _paint_crosshair(painter: QPainter, place: QPointF, theme: Theme) -> None:
    for colour, width in ((theme.paper, 3.5), (theme.ink, 1.5)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine))
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(
                QPointF(place.x() + 4 * dx, place.y() + 4 * dy),
                QPointF(place.x() + 12 * dx, place.y() + 12 * dy),
            )
