"""The tag that names the acupoint under the pointer, and others that lie there too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.body.body_overlay import Tag
from acupoints_app.ui.codes import point_code, system
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name, meridian_name

_FROM_DOT = 4 * GRID


class PointTag:
    """Names what lies under the pointer; made anew when that changes."""

    def __init__(
        self,
        points: PlacedPoints,
        has_note: Callable[[str], bool],
        is_touched: Callable[[Placement], bool] = lambda _: False,
    ) -> None:
        self._points, self._has_note, self._is_touched = points, has_note, is_touched
        self._made: tuple[object, Tag] | None = None

    def words(self, near: Sequence[Placement]) -> tuple[str, str]:
        """The nearest point's name, and its meridian with the others that lie there."""
        point = self._points.by_code[near[0].code]
        name = f"{point_code(point.code)}  {point.pinyin}  {point.simplified}"
        if near[0].site:
            name += f"  ({content_name(near[0].site)})"
        others = [code for code in dict.fromkeys(one.code for one in near) if code != point.code]
        note = meridian_name(point.meridian)
        if self._is_touched(near[0]):
            note += "\n" + QCoreApplication.translate("PointTag", "Take care with this point")
        if self._has_note(point.code):
            note += "\n" + QCoreApplication.translate("PointTag", "Has a note")
        if others:
            also = QCoreApplication.translate("PointTag", "Also here: {codes} (click again)")
            note += "\n" + also.format(codes=", ".join(map(point_code, others)))
        return name, note

    def _tag(self, near: Sequence[Placement], typesetting: Typesetting, room: float) -> Tag:
        marks = (self._has_note(near[0].code), self._is_touched(near[0]))
        key = (tuple(near), typesetting, room, system(), marks)
        if self._made is None or self._made[0] != key:
            fonts = (typesetting.strong(), typesetting.small())
            self._made = (key, Tag(*self.words(near), *fonts, room))
        return self._made[1]

    def place(
        self, near: Sequence[Placement], viewport: Viewport, screen: QRectF, type_: Typesetting
    ) -> QRectF:
        """Where the tag goes on the screen: beside the dot, which it never covers."""
        dot = QPointF(*viewport.to_screen(*near[0].place))
        width, height = self._tag(near, type_, screen.width() - 2 * GRID).size.toTuple()
        x = dot.x() + _FROM_DOT
        if x + width > screen.right() - GRID:
            x = dot.x() - _FROM_DOT - width
        y = dot.y() - height / 2
        if x < GRID:  # room on neither side: below, or above
            x = max(float(GRID), min(dot.x() - width / 2, screen.right() - GRID - width))
            below = dot.y() + _FROM_DOT
            y = below if below + height < screen.bottom() else dot.y() - _FROM_DOT - height
        y = min(max(y, float(GRID)), screen.bottom() - height - GRID)
        return QRectF(round(x), round(y), width, height)

    def paint(
        self,
        painter: QPainter,
        near: Sequence[Placement],
        viewport: Viewport,
        screen: QRectF,
        theme: Theme,
        type_: Typesetting,
    ) -> None:
        """Paint the tag; the painter is in screen pixels."""
        place = self.place(near, viewport, screen, type_)
        tag = self._tag(near, type_, screen.width() - 2 * GRID)
        meridian = self._points.by_code[near[0].code].meridian
        tag.paint(painter, place, theme, "", meridian_colour(meridian, theme))
