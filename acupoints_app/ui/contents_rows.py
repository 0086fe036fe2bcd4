"""How the rows of the list are painted and said."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
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
    QFontMetrics,
    QPainter,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from acupoints_app.ui import icons
from acupoints_app.ui.codes import meridian_code, point_code
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.meridian_tag import paint_tag, tag_size
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.row_paint import paint_arrow, paint_ground
from acupoints_app.ui.text import breakable
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name, meridian_title, point_count

SUBJECT: Final = int(Qt.ItemDataRole.UserRole)
"""The id that a row stands for; a heading has none."""
NOTE: Final = SUBJECT + 1
"""What stands at the right of a row: a count, or a point's characters."""
PAIN: Final = SUBJECT + 2
"""The pain area of a row or heading, or the name of a heading's mark."""
CODE: Final = SUBJECT + 3
"""The code of a meridian or point."""
IS_POINT: Final = SUBJECT + 4

MERIDIANS: Final = "meridians"
"""The mark of the heading of the meridians."""
ASKED: Final = "questions"
"""The mark of the heading of the questions."""
ARROW_WIDTH: Final = 8 * GRID
"""The left part of a meridian's row, which opens and closes it."""

MARKS: Final = {
    "lower": "lower-back-pain",
    "upper": "upper-back-pain",
    "": "topic",
    ASKED: "question",
    MERIDIANS: "meridian",
}
_LEFT: Final = 8 * GRID
_GAP: Final = 2 * GRID
_RIGHT: Final = 5 * GRID
_Index = QModelIndex | QPersistentModelIndex


class Rows(QStyledItemDelegate):
    """Paints section headings with their mark, and rows with their count or characters."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._theme: Theme | None = None
        self._type: Typesetting | None = None

    @property
    def theme(self) -> Theme | None:
        """The theme in force."""
        return self._theme

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._type = theme, typesetting
        self._font, self._strong = typesetting.interface(), typesetting.small_strong()
        self._small = typesetting.small()
        self._metrics, self._strong_metrics = QFontMetrics(self._font), QFontMetrics(self._strong)
        self._small_metrics = QFontMetrics(self._small)
        self._tag = tag_size(self._strong)

    # Sizes --------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if self._type is None:
            return QSize()  # before the first look nothing is painted
        if index.data(SUBJECT) is None:
            first = index.row() == 0
            return QSize(0, self._strong_metrics.height() + (5 if first else 8) * GRID)
        if index.data(IS_POINT):
            lines = 1 if self._point_fits(index, self._tree.viewport().width()) else 2
            return QSize(0, self._metrics.lineSpacing() * lines + 2 * GRID)
        return QSize(0, self._metrics.lineSpacing() * self._lines(index) + 3 * GRID)

    def _lines(self, index: _Index) -> int:
        """A name that is too long for the pane (at large text, say) takes a second line."""
        room = self._name_width(self._tree.viewport().width(), index)
        layout = QTextLayout(breakable(index.data()), self._font)
        layout.setTextOption(_wrapping())
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
        layout.endLayout()
        return max(1, layout.lineCount())

    def _name_left(self, index: _Index) -> int:
        return _LEFT + (self._tag.width() + _GAP if index.data(CODE) else 0)

    def _name_width(self, row_width: int, index: _Index) -> int:
        count = self._small_metrics.horizontalAdvance(index.data(NOTE))
        return max(40, row_width - self._name_left(index) - 2 * GRID - count - 4 * GRID)

    def _code_width(self, index: _Index) -> int:
        code = point_code(index.data(CODE))
        longest = "EX-HN15" if code.startswith("EX-") else code.rstrip("0123456789") + "44"
        return self._strong_metrics.horizontalAdvance(longest) + _GAP

    def _point_fits(self, index: _Index, row_width: int) -> bool:
        """Do the code, the name and the characters of a point find room on one line?"""
        name = self._metrics.horizontalAdvance(index.data()) + _GAP
        characters = self._small_metrics.horizontalAdvance(index.data(NOTE))
        return _LEFT + self._code_width(index) + name + characters + _RIGHT <= row_width

    # Painting -----------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        assert self._theme is not None and self._type is not None
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state
        if index.data(SUBJECT) is None:
            self._paint_section(painter, rect, index.data(), index.data(PAIN))
        else:
            self._paint_ground(painter, rect, index, state)
            if index.data(IS_POINT):
                self._paint_point(painter, rect, index)
            else:
                self._paint_row(painter, rect, index, state)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, name: str, pain: str) -> None:
        assert self._theme is not None
        height = self._strong_metrics.height()
        bottom = rect.bottom() - GRID
        size = max(16, round(height * 0.95))
        colour = self._theme.accent(pain)
        picture = icons.pixmap(
            MARKS[pain], colour.name(), size, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(3 * GRID, bottom - (height + size) // 2, picture)
        painter.setFont(self._strong)
        painter.setPen(colour)
        left = 3 * GRID + size + 2 * GRID
        painter.drawText(
            QRect(left, bottom - height, rect.width() - left - GRID, height),
            Qt.AlignmentFlag.AlignVCenter,
            self._strong_metrics.elidedText(
                name, Qt.TextElideMode.ElideRight, rect.width() - left - GRID
            ),
        )

    def _paint_ground(
        self, painter: QPainter, rect: QRect, index: _Index, state: QStyle.StateFlag
    ) -> None:
        assert self._theme is not None
        bar, focus = self._bar_colour(index), self._tree.hasFocus()
        body = rect.adjusted(2 * GRID, 1, -2 * GRID, -1)
        paint_ground(painter, body, state, self._theme, (bar, 3), focus=focus)

    def _bar_colour(self, index: _Index) -> QColor:
        assert self._theme is not None
        if index.data(IS_POINT):
            return meridian_colour(index.parent().data(CODE), self._theme)
        code = index.data(CODE)
        return meridian_colour(code, self._theme) if code else self._theme.accent(index.data(PAIN))

    def _paint_row(
        self, painter: QPainter, rect: QRect, index: _Index, state: QStyle.StateFlag
    ) -> None:
        assert self._theme is not None
        left = self._name_left(index)
        if index.data(CODE):
            opened = bool(state & QStyle.StateFlag.State_Open)
            self._paint_arrow(painter, QPointF(5.5 * GRID, rect.center().y() + 0.5), opened)
            tag = QRectF(_LEFT, 0, self._tag.width(), self._tag.height())
            tag.moveTop(rect.center().y() + 0.5 - tag.height() / 2)
            paint_tag(painter, tag, index.data(CODE), self._strong, self._theme)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(
            QRectF(left, rect.top(), self._name_width(rect.width(), index), rect.height()),
            breakable(index.data()),
            _wrapping(),
        )
        self._paint_note(painter, rect, index)

    def _paint_note(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        assert self._theme is not None
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.ink_soft))
        painter.drawText(
            rect.adjusted(0, 0, -_RIGHT, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            index.data(NOTE),
        )

    def _paint_arrow(self, painter: QPainter, centre: QPointF, opened: bool) -> None:
        assert self._theme is not None
        size = self._small_metrics.height() * 0.2
        paint_arrow(painter, centre, size, self._theme, opened=opened)

    def _paint_point(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        assert self._theme is not None
        one_line = self._point_fits(index, rect.width())
        code_width = self._code_width(index)
        upper = rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        lower = rect.adjusted(_LEFT + code_width, 0, -_RIGHT, 0)
        if not one_line:
            upper.setHeight(rect.height() // 2)
            lower = rect.adjusted(_LEFT, rect.height() // 2 - GRID, -2 * GRID, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(upper, middle, point_code(index.data(CODE)))
        painter.setFont(self._font)
        painter.drawText(lower, middle, index.data())
        free = upper.width() - code_width
        if one_line or self._small_metrics.horizontalAdvance(index.data(NOTE)) <= free:
            note = (
                rect if one_line else QRect(rect.left(), upper.top(), rect.width(), upper.height())
            )
            self._paint_note(painter, note, index)


def spoken(code: str, acupoints: AcupointIndex) -> str:
    """A meridian's or point's row as assistive technology hears it, with its code as shown."""
    point = acupoints.by_code.get(code)
    if point is not None:
        return f"{point_code(code)} {point.pinyin}, {content_name(point.english)}"
    pattern = QCoreApplication.translate("ContentsList", "{meridian}, {code}, {points}")
    return pattern.format(
        meridian=meridian_title(code),
        code=meridian_code(code),
        points=point_count(len(acupoints.points_of(code))),
    )


def _wrapping() -> QTextOption:
    """How a name wraps: between words, and within one that is too long for its line."""
    option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
