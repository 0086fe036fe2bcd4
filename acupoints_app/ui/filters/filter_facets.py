"""The list of facets with their values, ticked on and off by pointer and keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from acupoints_app.content.model import Content
from acupoints_app.find.facets import NOTE, FacetIndex, Filters
from acupoints_app.ui.filters.filter_rows import CHOSEN, COUNT, FACET, TAG, VALUE, FacetRows
from acupoints_app.ui.filters.filter_words import (
    SECTIONS,
    FilterCounts,
    facet_meaning,
    facet_name,
    section_name,
    tag_of,
    value_name,
    value_spoken,
)
from acupoints_app.ui.focus import WINDOW_MODIFIERS, paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.theme import Theme

_ROW: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole

_SHOWN_OF_OPENED: Final = 6
"""So many values of a facet are in sight when it has been opened."""


class FacetList(QTreeWidget):
    """Emits ``toggled`` with a facet and the value that was ticked, or no longer is."""

    toggled = Signal(str, str)

    def __init__(self, index: FacetIndex, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._rows = FacetRows(self)
        self._facets: dict[str, QTreeWidgetItem] = {}
        self._pressed: QTreeWidgetItem | None = None
        self._values: dict[tuple[str, str], QTreeWidgetItem] = {}
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Filters"))
        self.setAccessibleDescription(
            self.tr("Left and right close and open a filter; Space ticks a value.")
        )
        self._fill(index)

    def _fill(self, index: FacetIndex) -> None:
        for section, facets in SECTIONS:
            heading = QTreeWidgetItem(self, [section_name(section)])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for facet in facets:
                if not index.values(facet):
                    continue
                if facet == NOTE:  # its one value needs no list of its own
                    self._add_value(self.invisibleRootItem(), NOTE, index.values(NOTE)[0])
                    continue
                row = QTreeWidgetItem(self, [facet_name(facet)])
                row.setFlags(_ROW)
                row.setData(0, FACET, facet)
                row.setToolTip(0, facet_meaning(facet))
                row.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, facet_meaning(facet))
                self._facets[facet] = row
                for value in index.values(facet):
                    self._add_value(row, facet, value)

    def _add_value(self, parent: QTreeWidgetItem, facet: str, value: str) -> None:
        row = QTreeWidgetItem(parent, [value_name(facet, value, self._content)])
        row.setFlags(_ROW | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren)
        row.setData(0, FACET, facet)
        row.setData(0, VALUE, value)
        row.setData(0, TAG, tag_of(facet, value))
        self._values[facet, value] = row

    def refresh_codes(self) -> None:
        """Write the letters of meridians in the system in force."""
        for (facet, value), row in self._values.items():
            row.setData(0, TAG, tag_of(facet, value))

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._rows.set_look(theme, typesetting)
        self.setFont(typesetting.interface())
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_filters(self, filters: Filters, counts: Mapping[str, Mapping[str, int]]) -> None:
        """Tick what is chosen and say how much each value finds."""
        words = FilterCounts()
        for (facet, value), row in self._values.items():
            count, chosen = counts[facet][value], filters.has(facet, value)
            row.setData(0, COUNT, count)
            row.setData(0, CHOSEN, chosen)
            state = Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
            row.setData(0, Qt.ItemDataRole.CheckStateRole, state)
            row.setData(0, _SPOKEN, value_spoken(row.text(0), count))
        for facet, row in self._facets.items():
            number = len(filters.chosen.get(facet, ()))
            row.setData(0, COUNT, number)
            row.setData(0, _SPOKEN, words.chosen(row.text(0), number))

    def sizeHint(self) -> QSize:
        return QSize(240, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 4 * self.fontMetrics().height())

    # Keys and pointer ---------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Walk from row to row; headings can't be chosen and are passed over."""
        index = super().moveCursor(action, modifiers)
        moves = QAbstractItemView.CursorAction
        upwards = action in (moves.MoveUp, moves.MovePrevious, moves.MovePageUp, moves.MoveEnd)
        while index.isValid() and index.data(FACET) is None:
            onward = self.indexAbove(index) if upwards else self.indexBelow(index)
            if not onward.isValid():
                return self.currentIndex()
            index = onward
        return index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick a value, or open and close a facet.

        What has another meaning in the window is left to it.
        """
        keys = Qt.Key
        item = self.currentItem()
        if event.modifiers() & WINDOW_MODIFIERS:
            event.ignore()
        elif event.key() in (keys.Key_Space, keys.Key_Return, keys.Key_Enter) and item is not None:
            self._press(item)
        elif event.key() == keys.Key_Left and item is not None and (up := item.parent()):
            self.setCurrentItem(up)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and item is self._pressed:
            self._press(item)
        self._pressed = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        self._pressed = item
        if item is None or item.data(0, FACET) is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def _press(self, item: QTreeWidgetItem | None) -> None:
        if item is None or item.data(0, FACET) is None:
            return
        if item.data(0, VALUE) is None:
            item.setExpanded(not item.isExpanded())
            self._show_children(item)
        else:
            self.toggled.emit(item.data(0, FACET), item.data(0, VALUE))

    def _show_children(self, facet: QTreeWidgetItem) -> None:
        """Bring an opened facet's values into sight, but never its own row out of it."""
        last = facet.child(min(facet.childCount(), _SHOWN_OF_OPENED) - 1)
        if facet.isExpanded() and last is not None:
            self.scrollToItem(last)
            self.scrollToItem(facet)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By the keyboard one comes to a row at once."""
        super().focusInEvent(event)
        first = self.topLevelItem(1)
        if not self.currentIndex().isValid() and first is not None:
            self.setCurrentItem(first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # at another width a name wraps elsewhere

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_focus_ring(self.viewport(), self._rows.theme)
