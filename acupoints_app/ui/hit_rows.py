"""The rows of a search: what was found, of which kind it is, and why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme

KIND: Final = int(Qt.ItemDataRole.UserRole)
WHY: Final = KIND + 1

_Index = QModelIndex | QPersistentModelIndex


class HitRows(QStyledItemDelegate):
    """Two lines a row: the title with its kind at the right, and the reasons in small type."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows
        self._theme: Theme | None = None
        self._type: Typesetting | None = None

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._type = theme, typesetting

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if self._type is None:
            return QSize()
        strong, small = (QFontMetrics(font) for font in (self._type.strong(), self._type.small()))
        return QSize(0, strong.height() + small.height() + 3 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        assert self._theme is not None and self._type is not None
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = rect.adjusted(GRID, 1, -GRID, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.chosen if chosen else self._theme.hover))
            painter.drawRoundedRect(body, GRID, GRID)
        if chosen:
            painter.setPen(QPen(QColor(self._theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body, GRID, GRID)
        inner = body.adjusted(2 * GRID, GRID, -2 * GRID, -GRID)
        small = QFontMetrics(self._type.small())
        kind: str = index.data(KIND)
        kind_width = small.horizontalAdvance(kind)
        strong = QFontMetrics(self._type.strong())
        first = QRect(inner.left(), inner.top(), inner.width(), strong.height())
        self._line(painter, first.adjusted(0, 0, -kind_width - 2 * GRID, 0), index.data(), strong)
        painter.setFont(self._type.small())
        painter.setPen(QColor(self._theme.ink_soft))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, kind)
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), small.height())
        why = small.elidedText(index.data(WHY), Qt.TextElideMode.ElideRight, second.width())
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, why)
        painter.restore()

    def _line(self, painter: QPainter, place: QRect, title: str, metrics: QFontMetrics) -> None:
        assert self._theme is not None and self._type is not None
        painter.setFont(self._type.strong())
        painter.setPen(QColor(self._theme.ink))
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
