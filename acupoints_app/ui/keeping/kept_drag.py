"""A row under way with the mouse: to another place among its like."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QTreeWidgetItem

from acupoints_app.ui.keeping.kept_rows import Kind, Row
from acupoints_app.ui.keeping.kept_tree import KeptRowsView, children, row_of
from acupoints_app.ui.theme import GRID

_MOVED: Final = (Kind.COLLECTION, Kind.COLLECTED)
_EDGE: Final = 6 * GRID
"""So near to the edge of the list it scrolls."""
_SCROLL_MS: Final = 40
_SCROLL_STEP: Final = 2 * GRID


class RowDrag:
    """Begins with a press on a thing of a collection, or on a collection.

    It is told of each press and move; ``drop`` ends it and tells where the row is to go.
    """

    def __init__(self, view: KeptRowsView) -> None:
        self._view = view
        self._pressed: tuple[Row, QPoint] | None = None
        self._row: Row | None = None
        self._at: int | None = None
        self._place = QPoint()
        self._scroll = QTimer(view)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._on_scroll)

    @property
    def is_on(self) -> bool:
        """Is a row under way?"""
        return self._row is not None

    def press(self, row: Row | None, place: QPoint) -> None:
        """The mouse was pressed on a row."""
        self._pressed = (row, place) if row is not None and row.kind in _MOVED else None

    def move(self, place: QPoint) -> None:
        """The mouse was moved while it is pressed."""
        if self._pressed is None:
            return
        row, start = self._pressed
        if not self.is_on:
            if (place - start).manhattanLength() < QApplication.startDragDistance():
                return
            self._row = row
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll.start()
        self._place = place
        self._show(self._drop_place(place))

    def drop(self) -> tuple[Row, int] | None:
        """End here; returns the row and its new place among its like, if it has one."""
        row, at = self._row, self._at
        here = [other.key for other in map(row_of, self._siblings()) if other is not None]
        self.cancel()
        if row is None or at is None or row.key not in here:
            return None
        old = here.index(row.key)
        new = at - 1 if at > old else at
        return (row, new) if new != old else None

    def cancel(self) -> None:
        """Leave the row where it is."""
        self._pressed = self._row = None
        self._scroll.stop()
        self._view.viewport().unsetCursor()
        self._show(None)

    def _siblings(self) -> list[QTreeWidgetItem]:
        item = self._view.item_of(self._row.key) if self._row is not None else None
        return children(item.parent()) if item is not None else []

    def _drop_place(self, place: QPoint) -> int | None:
        """Before which of its siblings the row would lie; None where it has none."""
        siblings, item = self._siblings(), self._view.itemAt(place)
        if item is not None and item in siblings:
            after = place.y() > self._view.visualItemRect(item).center().y()
            return siblings.index(item) + after
        parent = item.parent() if item is not None else None
        if parent is not None and parent in siblings:  # in an open collection: after it
            return siblings.index(parent) + 1
        return None

    def _show(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            self._view.viewport().update()

    def _on_scroll(self) -> None:
        """Near an edge, bring in sight what lies beyond it."""
        height = self._view.viewport().height()
        beyond = (self._place.y() > height - _EDGE) - (self._place.y() < _EDGE)
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + beyond * _SCROLL_STEP)
        if bar.value() != before:
            self._show(self._drop_place(self._place))
            self._view.viewport().update()

    def paint(self) -> None:
        """Draw the line where the row would lie."""
        theme, siblings = self._view.painter_.theme, self._siblings()
        if self._at is None or theme is None or not siblings:
            return
        if self._at < len(siblings):
            rect = self._view.visualItemRect(siblings[self._at])
            y = rect.top()
        else:
            last = siblings[-1]
            inside = children(last) if last.isExpanded() else []
            rect = self._view.visualItemRect(inside[-1] if inside else last)
            y = rect.bottom()
        painter = QPainter(self._view.viewport())
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.drawLine(4 * GRID, y, rect.right() - 2 * GRID, y)
        painter.end()
