"""How the rows of the facets are painted: headings, facets with their arrow, values with a box."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.meridian_tag import paint_tag, tag_size
from acupoints_app.ui.row_paint import paint_arrow, paint_ground
from acupoints_app.ui.theme import GRID, Theme

FACET: Final = int(Qt.ItemDataRole.UserRole)
"""The facet of a row; a heading over facets has none."""
VALUE: Final = FACET + 1
"""The value of a row; a facet's own row has none."""
COUNT: Final = FACET + 2
"""How many things match with the value; of a facet, how many of its values are chosen."""
TAG: Final = FACET + 3
"""Letters of a meridian before the name."""
CHOSEN: Final = FACET + 4

_LEFT: Final = 3 * GRID
_NAME_LEFT: Final = 8 * GRID
_GAP: Final = 2 * GRID
_RIGHT: Final = 4 * GRID
_NARROW: Final = 26
"""A pane of fewer letters' width is narrow."""
_WIDEST: Final = 10_000
_LETTERS_BESIDE_TAG: Final = 8
"""A meridian's tag stands where so many letters of its name find room beside it."""
_Index = QModelIndex | QPersistentModelIndex


class FacetRows(QStyledItemDelegate):
    """Names wrap where the pane is narrow or the text large; counts stand at the right."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._theme: Theme | None = None

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
        self._box = max(12, round(self._metrics.capHeight() * 1.35))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """A box is ticked by the list, which asks what then matches."""
        return False

    # Sizes --------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if self._theme is None:
            return QSize()
        width = self._tree.viewport().width()
        if index.data(FACET) is None:
            above = 5 if index.row() == 0 else 7
            lines = lines_of(index.data(), self._strong, width - _LEFT - _RIGHT)
            return QSize(0, len(lines) * self._strong_metrics.lineSpacing() + above * GRID)
        lines = lines_of(index.data(), self._font, self._name_room(index, width))
        return QSize(0, len(lines) * self._metrics.lineSpacing() + 3 * GRID)

    def _has_tag(self, index: _Index, width: int) -> bool:
        room = width - self._name_left(index, tag=True) - self._count_width(index) - self._right
        return bool(index.data(TAG)) and (
            room >= self._metrics.averageCharWidth() * _LETTERS_BESIDE_TAG
        )

    def _name_left(self, index: _Index, *, tag: bool) -> int:
        if index.data(VALUE) is None:
            return _NAME_LEFT
        left = self._box_left(index) + self._box + (GRID if self._is_narrow else _GAP)
        return left + (self._tag.width() + _GAP if tag else 0)

    def _box_left(self, index: _Index) -> int:
        """A value stands under its facet's name, but where the pane is narrow at the left."""
        return _NAME_LEFT if index.parent().isValid() and not self._is_narrow else _LEFT

    @property
    def _is_narrow(self) -> bool:
        return self._tree.viewport().width() < _NARROW * self._metrics.averageCharWidth()

    @property
    def _right(self) -> int:
        """What stays free at the right."""
        return 2 * GRID if self._is_narrow else _RIGHT

    def _count_width(self, index: _Index) -> int:
        if index.data(VALUE) is None and not index.data(COUNT):
            return 0
        shown = str(index.data(COUNT) or 0)
        return self._small_metrics.horizontalAdvance(max(shown, "00", key=len)) + _GAP

    def _name_room(self, index: _Index, width: int) -> int:
        left = self._name_left(index, tag=self._has_tag(index, width))
        return width - left - self._count_width(index) - self._right

    # Painting -----------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        assert self._theme is not None
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state
        if index.data(FACET) is None:
            painter.setFont(self._strong)
            painter.setPen(QColor(self._theme.ink_soft))
            lines = lines_of(index.data(), self._strong, rect.width() - _LEFT - _RIGHT)
            high = self._strong_metrics.lineSpacing()
            top = rect.bottom() - GRID - len(lines) * high
            paint_lines(painter, lines, _LEFT, top, high)
        else:
            self._paint_ground(painter, rect, state)
            if index.data(VALUE) is None:
                self._paint_facet(painter, rect, index, state)
            else:
                self._paint_value(painter, rect, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        assert self._theme is not None
        body = rect.adjusted(GRID, 1, -GRID, -1)
        focus = self._tree.hasFocus()
        paint_ground(painter, body, state, self._theme, None, focus=focus)

    def _paint_facet(
        self, painter: QPainter, rect: QRect, index: _Index, state: QStyle.StateFlag
    ) -> None:
        assert self._theme is not None
        middle = rect.center().y() + 0.5
        size = self._small_metrics.height() * 0.2
        centre = QPointF(_LEFT + max(2 * GRID, size) - 1, middle)
        opened = bool(state & QStyle.StateFlag.State_Open)
        paint_arrow(painter, centre, size, self._theme, opened=opened)
        self._paint_name(painter, rect, index, self._theme.ink)
        if index.data(COUNT):
            self._paint_chosen_number(painter, rect, str(index.data(COUNT)))

    def _paint_chosen_number(self, painter: QPainter, rect: QRect, number: str) -> None:
        """How many values of a facet are chosen, in a filled pill: it may be closed."""
        assert self._theme is not None
        high = self._strong_metrics.height()
        wide = max(high, self._strong_metrics.horizontalAdvance(number) + 2 * _GAP)
        pill = QRectF(rect.right() - self._right + GRID - wide, 0, wide, high)
        pill.moveTop(rect.center().y() + 0.5 - high / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.ink))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.page))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_value(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        assert self._theme is not None
        count: int = index.data(COUNT) or 0
        chosen = bool(index.data(CHOSEN))
        box = QRectF(self._box_left(index), 0, self._box, self._box)
        box.moveTop(rect.center().y() + 0.5 - self._box / 2)
        self._paint_box(painter, box, chosen)
        if self._has_tag(index, rect.width()):
            left = self._name_left(index, tag=False)
            tag = QRectF(left, 0, self._tag.width(), self._tag.height())
            tag.moveTop(rect.center().y() + 0.5 - tag.height() / 2)
            paint_tag(painter, tag, index.data(VALUE), self._strong, self._theme)
        faded = not count and not chosen
        self._paint_name(painter, rect, index, self._theme.ink_soft if faded else self._theme.ink)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.ink_soft))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -self._right, 0), right, str(count))

    def _paint_box(self, painter: QPainter, box: QRectF, chosen: bool) -> None:
        assert self._theme is not None
        painter.setPen(QPen(QColor(self._theme.ink if chosen else self._theme.ink_soft), 1.3))
        painter.setBrush(QColor(self._theme.ink if chosen else self._theme.page))
        painter.drawRoundedRect(box, 2.5, 2.5)
        if chosen:
            ticked = [(0.22, 0.52), (0.43, 0.73), (0.79, 0.29)]
            painter.setPen(QPen(QColor(self._theme.page), max(1.6, self._box / 8)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(
                QPolygonF([box.topLeft() + QPointF(x, y) * box.width() for x, y in ticked])
            )

    def _paint_name(self, painter: QPainter, rect: QRect, index: _Index, ink: str) -> None:
        left = self._name_left(index, tag=self._has_tag(index, rect.width()))
        painter.setFont(self._font)
        painter.setPen(QColor(ink))
        lines = lines_of(index.data(), self._font, self._name_room(index, rect.width()))
        high = self._metrics.lineSpacing()
        top = rect.top() + (rect.height() - len(lines) * high) // 2
        paint_lines(painter, lines, left, top, high)


def lines_of(text: str, font: QFont, width: int) -> list[str]:
    """A text in lines that fit a width; a word that is wider than all of it is broken."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    return lines


def paint_lines(painter: QPainter, lines: list[str], left: int, top: int, high: int) -> None:
    """Paint lines of text one under another."""
    for number, line in enumerate(lines):
        place = QRect(left, top + number * high, _WIDEST, high)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
