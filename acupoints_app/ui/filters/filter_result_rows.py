"""How the results of the filters are painted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from acupoints_app.ui.body.point_marks import note_path
from acupoints_app.ui.filters.filter_rows import lines_of, paint_lines
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.meridian_tag import ink_on
from acupoints_app.ui.row_paint import paint_ground
from acupoints_app.ui.theme import GRID, Theme

TYPE: Final = int(Qt.ItemDataRole.UserRole)
"""``point`` or ``excerpt``; a remark that can't be chosen has none."""
ID: Final = TYPE + 1
NAME: Final = TYPE + 2
"""A point's pinyin and characters; an excerpt's kind and article."""
MERIDIAN: Final = TYPE + 3
NOTED: Final = TYPE + 4

_LEFT: Final = 3 * GRID
_RIGHT: Final = 4 * GRID
_GAP: Final = 2 * GRID
_QUOTE_LINES: Final = 2
_Index = QModelIndex | QPersistentModelIndex


class ResultRows(QStyledItemDelegate):
    """A point's code on a tag in its meridian's colour, its name and characters; a quote's kind
    and article over its first words.
    """

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows
        self._theme: Theme | None = None

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self._font, self._small = typesetting.interface(), typesetting.small()
        self._strong = typesetting.small_strong()
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)
        self._strong_metrics = QFontMetrics(self._strong)

    # Sizes --------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if self._theme is None:
            return QSize()
        width = self._rows.viewport().width()
        if index.data(TYPE) is None:
            lines = len(lines_of(index.data(), self._small, width - _LEFT - _RIGHT))
            return QSize(0, lines * self._small_metrics.lineSpacing() + GRID)
        if index.data(TYPE) == "point":
            lines = 1 if self._fits(index, width) else 2
            return QSize(0, lines * self._metrics.lineSpacing() + 2 * GRID)
        return QSize(
            0,
            self._strong_metrics.lineSpacing()
            + _QUOTE_LINES * self._metrics.lineSpacing()
            + 3 * GRID,
        )

    def _tag_width(self, index: _Index) -> int:
        """As wide as the longest code of its kind, so that names stand in a column."""
        code: str = index.data()
        longest = "EX-HN15" if code.startswith("EX-") else code.rstrip("0123456789") + "44"
        return self._strong_metrics.horizontalAdvance(longest) + 2 * GRID

    def _note_width(self, index: _Index) -> int:
        return round(self._small_metrics.capHeight()) + _GAP if index.data(NOTED) else 0

    def _fits(self, index: _Index, width: int) -> bool:
        """Whether tag, name and characters find room on one line."""
        name, characters = index.data(NAME)
        needed = (
            self._tag_width(index)
            + _GAP
            + self._metrics.horizontalAdvance(name)
            + _GAP
            + self._small_metrics.horizontalAdvance(characters)
            + self._note_width(index)
        )
        return _LEFT + needed + _RIGHT <= width

    # Painting -----------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        assert self._theme is not None
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(TYPE) is None:
            self._paint_remark(painter, rect, index.data())
            painter.restore()
            return
        self._paint_ground(painter, rect, option.state)
        if index.data(TYPE) == "point":
            self._paint_point(painter, rect, index)
        else:
            self._paint_excerpt(painter, rect, index)
        painter.restore()

    def _paint_remark(self, painter: QPainter, rect: QRect, words: str) -> None:
        assert self._theme is not None
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.ink_soft))
        lines = lines_of(words, self._small, rect.width() - _LEFT - _RIGHT)
        paint_lines(painter, lines, _LEFT, rect.top(), self._small_metrics.lineSpacing())

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        assert self._theme is not None
        body = rect.adjusted(GRID, 1, -GRID, -1)
        bar, focus = QColor(self._theme.ink), self._rows.hasFocus()
        paint_ground(painter, body, state, self._theme, (bar, 0), focus=focus)

    def _paint_point(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        assert self._theme is not None
        name, characters = index.data(NAME)
        fits = self._fits(index, rect.width())
        line = rect.adjusted(_LEFT, GRID, -_RIGHT, -GRID)
        line.setHeight(self._metrics.lineSpacing())
        wide = self._tag_width(index)
        tag = QRectF(line.left(), 0, wide, self._strong_metrics.height() + 2)
        tag.moveTop(line.center().y() + 0.5 - tag.height() / 2)
        colour = meridian_colour(index.data(MERIDIAN), self._theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(tag, GRID - 1, GRID - 1)
        painter.setFont(self._strong)
        painter.setPen(ink_on(colour))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, index.data())
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.ink_soft))
        painter.drawText(
            line.adjusted(0, 0, -self._note_width(index), 0), middle | right, characters
        )
        if index.data(NOTED):
            self._paint_note(painter, line)
        second = line.adjusted(wide + _GAP, 0, 0, 0)
        if not fits:
            second = line.translated(0, line.height())
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.ink))
        shown = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, middle, shown)

    def _paint_note(self, painter: QPainter, line: QRect) -> None:
        """The page that says that there is a note."""
        assert self._theme is not None
        high = self._small_metrics.capHeight()
        corner = QPointF(line.right() - high, line.center().y() + 0.5 - high / 2)
        paint_page(painter, QRectF(corner.x(), corner.y(), high * 0.85, high), self._theme)

    def _paint_excerpt(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        assert self._theme is not None
        kind, source = index.data(NAME)
        line = rect.adjusted(_LEFT, GRID, -_RIGHT, -GRID)
        line.setHeight(self._strong_metrics.lineSpacing())
        if index.data(NOTED):
            self._paint_note(painter, line)
            line.adjust(0, 0, -self._note_width(index), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._strong)
        painter.setPen(QColor(self._theme.ink_soft))
        right = Qt.TextElideMode.ElideRight
        painter.drawText(line, middle, self._strong_metrics.elidedText(kind, right, line.width()))
        after = line.adjusted(self._strong_metrics.horizontalAdvance(kind) + _GAP, 0, 0, 0)
        if after.width() > self._small_metrics.averageCharWidth() * 6:
            painter.setFont(self._small)
            shown = self._small_metrics.elidedText(source, right, after.width())
            painter.drawText(after, middle, shown)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.ink))
        top = line.bottom() + 1
        for words in self._first_lines(f"“{index.data()}”", rect.width() - _LEFT - _RIGHT):
            place = QRect(line.left(), top, rect.width(), self._metrics.lineSpacing())
            painter.drawText(place, middle, words)
            top += self._metrics.lineSpacing()

    def _first_lines(self, quote: str, width: int) -> list[str]:
        """As much of a quote as its lines take; the last ends in dots where more follows."""
        start = quote[: width * _QUOTE_LINES // 2]  # no letter is narrower than two pixels
        lines = lines_of(start, self._font, width)
        if len(lines) <= _QUOTE_LINES and start == quote:
            return lines
        rest = start[len(lines[0]) :].strip()
        shown = self._metrics.elidedText(f"{rest} …", Qt.TextElideMode.ElideRight, width)
        return [lines[0], shown]


def paint_page(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A small page with a folded corner."""
    painter.setPen(QPen(QColor(theme.ink), 1.2))
    painter.setBrush(QColor(theme.page))
    painter.drawPath(note_path(box))
