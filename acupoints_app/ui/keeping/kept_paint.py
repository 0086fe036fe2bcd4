"""How the rows of the pane of what the user keeps are painted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.keeping.kept_rows import Kind, Row
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.meridian_tag import paint_tag, tag_size
from acupoints_app.ui.row_paint import paint_arrow, paint_ground
from acupoints_app.ui.theme import GRID, Theme

ROW: Final = int(Qt.ItemDataRole.UserRole)
"""The ``Row`` that an item shows."""

_LEFT: Final = 7 * GRID
_LEFT_INSIDE: Final = 10 * GRID
_LEFT_TIGHT: Final = 4 * GRID
_LEFT_OPENS_TIGHT: Final = 6 * GRID
_LETTERS_WIDE: Final = 22
"""A list that has no room for so many letters is tight: no tags, less of an indent, no counts of
what a heading or collection holds where the name needs their room."""
_RIGHT: Final = 4 * GRID
_GAP: Final = 2 * GRID
_ABOVE_HEADING: Final = 2 * GRID
_Index = QModelIndex | QPersistentModelIndex


class KeptRowsPainter(QStyledItemDelegate):
    """Paints headings, names on up to two lines, and the second line in small type."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._theme: Theme | None = None
        self._width = 0
        self._is_tight = False
        self._widths: tuple[dict[str, int], dict[str, int]] = ({}, {})
        """Of names and headings: all are asked for whenever the list is laid out."""

    @property
    def theme(self) -> Theme | None:
        """The theme in force."""
        return self._theme

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self._font, self._small = typesetting.interface(), typesetting.small()
        self._strong = typesetting.small_strong()
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)
        self._strong_metrics = QFontMetrics(self._strong)
        self._tag = tag_size(self._strong)
        self._widths = ({}, {})
        self.measure()

    def measure(self) -> None:
        """Take the width of the list as it is now."""
        if self._theme is not None:
            self._width = self._tree.viewport().width()
            self._is_tight = self._width < self._metrics.averageCharWidth() * _LETTERS_WIDE

    # Sizes --------------------------------------------------------------------------

    def left_of(self, row: Row) -> int:
        """Where the name of a row begins."""
        if self._is_tight:
            return _LEFT_OPENS_TIGHT if row.opens else _LEFT_TIGHT
        left = _LEFT_INSIDE if row.inside or row.kind is Kind.COLLECTION else _LEFT
        return left + (self._tag.width() + _GAP if self._has_tag(row) else 0)

    def _has_tag(self, row: Row) -> bool:
        return bool(row.code) and not self._is_tight

    def _fonts_of(self, row: Row) -> tuple[QFont, QFontMetrics]:
        is_heading = row.kind is Kind.SECTION
        return (self._strong, self._strong_metrics) if is_heading else (self._font, self._metrics)

    def _room(self, row: Row, width: int) -> int:
        """How wide the name may be.  A count makes way where there is too little for both."""
        count = self._count_width(row) if self._shows_count(row, width) else 0
        return max(40, self._whole_room(row, width) - count)

    def _whole_room(self, row: Row, width: int) -> int:
        return width - self.left_of(row) - self._right(row)

    def _right(self, row: Row) -> int:
        if not self._is_tight:
            return _RIGHT
        return 2 * GRID if row.count else GRID

    def _count_width(self, row: Row) -> int:
        return self._small_metrics.horizontalAdvance(row.count) + _GAP

    def _shows_count(self, row: Row, width: int) -> bool:
        if not row.count or not self._is_tight:
            return bool(row.count)
        return self._name_width(row) + self._count_width(row) <= self._whole_room(row, width)

    def _name_width(self, row: Row) -> int:
        known = self._widths[row.kind is Kind.SECTION]
        width = known.get(row.name)
        if width is None:
            width = known[row.name] = self._fonts_of(row)[1].horizontalAdvance(row.name)
        return width

    def _lines(self, row: Row, width: int) -> list[str]:
        """The name on its lines."""
        room = self._room(row, width)
        if self._name_width(row) <= room:
            return [row.name]
        return _two_lines(row.name, self._fonts_of(row)[0], room)

    def _small_lines(self, row: Row, width: int) -> list[str]:
        """What stands under the name: on one line, on two where the list is tight."""
        room = self._room(row, width)
        if not row.small or self._small_metrics.horizontalAdvance(row.small) <= room:
            return [row.small] if row.small else []
        if self._is_tight:
            return _two_lines(row.small, self._small, room)
        return [self._small_metrics.elidedText(row.small, _ELIDE, room)]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if self._theme is None:
            return QSize()  # before the first look nothing is painted
        row: Row = index.data(ROW)
        width = self._width
        if row.kind is Kind.HINT:
            return QSize(0, self._hint_rect(row, width).height() + 2 * GRID)
        lines = 1 + (self._name_width(row) > self._room(row, width))
        height = self._fonts_of(row)[1].lineSpacing() * lines
        if row.small:
            lines = 1 if not self._is_tight else len(self._small_lines(row, width))
            height += self._small_metrics.lineSpacing() * lines
        above = _ABOVE_HEADING if row.kind is Kind.SECTION and index.row() else 0
        return QSize(0, height + above + 2 * GRID)

    def _hint_rect(self, row: Row, width: int) -> QRect:
        room = max(40, width - self.left_of(row) - _RIGHT)
        wrap = Qt.TextFlag.TextWordWrap
        return self._small_metrics.boundingRect(QRect(0, 0, room, 10_000), wrap, row.name)

    # Painting -----------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if self._theme is None:
            return
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is Kind.HINT:
            self._paint_hint(painter, rect, row)
        else:
            above = _ABOVE_HEADING if row.kind is Kind.SECTION and index.row() else 0
            place = rect.adjusted(0, above, 0, 0)
            self._paint_ground(painter, place, row, state)
            if row.opens:
                self._paint_arrow(painter, place, row, opened=self._tree.isExpanded(index))
            self._paint_row(painter, place, row)
        painter.restore()

    def _paint_hint(self, painter: QPainter, rect: QRect, row: Row) -> None:
        assert self._theme is not None
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.ink_soft))
        place = self._hint_rect(row, rect.width())
        place.moveTopLeft(rect.topLeft() + QPointF(self.left_of(row), GRID).toPoint())
        painter.drawText(place, Qt.TextFlag.TextWordWrap, row.name)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, row: Row, state: QStyle.StateFlag
    ) -> None:
        assert self._theme is not None
        bar = meridian_colour(row.code, self._theme) if row.code else self._theme.accent(None)
        body = rect.adjusted(GRID, 1, -GRID, -1)
        focus = self._tree.hasFocus()
        paint_ground(painter, body, state, self._theme, (bar, 2), focus=focus)

    def _paint_arrow(self, painter: QPainter, rect: QRect, row: Row, *, opened: bool) -> None:
        assert self._theme is not None
        centre = QPointF(self.left_of(row) - 2.75 * GRID, rect.center().y() + 0.5)
        size = self._small_metrics.height() * 0.2
        paint_arrow(painter, centre, size, self._theme, opened=opened)

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row) -> None:
        assert self._theme is not None
        theme = self._theme
        left, room = self.left_of(row), self._room(row, rect.width())
        font, metrics = self._fonts_of(row)
        line = QRect(left, rect.top() + GRID, room, metrics.lineSpacing())
        if self._has_tag(row):
            tag = QRectF(left - _GAP - self._tag.width(), 0, self._tag.width(), self._tag.height())
            tag.moveTop(line.center().y() + 0.5 - tag.height() / 2)
            paint_tag(painter, tag, row.code, self._strong, theme)
        soft = row.kind is Kind.SECTION or not row.there
        painter.setFont(font)
        painter.setPen(QColor(theme.ink_soft if soft else theme.ink))
        for words in self._lines(row, rect.width()):
            painter.drawText(line, _MIDDLE, words)
            line.translate(0, line.height())
        line.setHeight(self._small_metrics.lineSpacing())
        painter.setFont(self._small)
        painter.setPen(QColor(theme.ink_soft))
        for words in self._small_lines(row, rect.width()):
            painter.drawText(line, _MIDDLE, words)
            line.translate(0, line.height())
        if self._shows_count(row, rect.width()):
            right = _MIDDLE | Qt.AlignmentFlag.AlignRight
            painter.drawText(rect.adjusted(0, 0, -self._right(row), 0), right, row.count)


_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_ELIDE: Final = Qt.TextElideMode.ElideRight


def _two_lines(text: str, font: QFont, room: int) -> list[str]:
    """A long name on two lines; what does not find room on the second is left out there."""
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    end = 2 * line.textLength()
    layout.endLayout()
    units = text.encode("utf-16-le", "replace")  # Qt counts letters in these
    first, rest = (part.decode("utf-16-le", "replace") for part in (units[:end], units[end:]))
    return [first.rstrip(), QFontMetrics(font).elidedText(rest.strip(), _ELIDE, room)]
