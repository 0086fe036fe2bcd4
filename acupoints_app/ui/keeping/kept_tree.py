"""The rows of what the user keeps: opened, walked and marked, whatever changes under them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QHelpEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QTreeWidget, QTreeWidgetItem, QWidget

from acupoints_app.find.links import link_of_path
from acupoints_app.ui.focus import paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.keeping.kept_paint import ROW, KeptRowsPainter
from acupoints_app.ui.keeping.kept_rows import (
    Key,
    Kind,
    Row,
    Section,
    hint_of,
    section_key,
    section_rows,
    spoken,
    with_count,
)
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.theme import Theme

_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class KeptRowsView(QTreeWidget):
    """Shows rows under their sections.

    What was chosen, open and in sight stays so when the rows change.  ``chosen`` tells the path of
    a thing that was walked to or clicked, ``hovered`` the id of the point under the pointer, and
    ``menu_asked`` a row, or None, with the place of its menu on the screen.
    """

    chosen = Signal(str)
    hovered = Signal(str)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.painter_: Final = KeptRowsPainter(self)
        self.setItemDelegate(self.painter_)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Bookmarks, notes, collections and recently seen"))
        self.tooltip_of: Callable[[Row], str] = lambda row: row.name
        self._things_of: Callable[[Row], list[Row]] = lambda _: []
        self._items: dict[Key, QTreeWidgetItem] = {}
        self._hovered = ""
        self._quiet = False
        for row in section_rows():
            self.addTopLevelItem(self._item(row))
            self._items[row.key].setExpanded(True)
        self.itemExpanded.connect(self._on_opened)
        self.currentItemChanged.connect(self._on_current)
        self.itemEntered.connect(lambda item: self._hover(row_of(item)))
        self.viewportEntered.connect(lambda: self._hover(None))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self.painter_.set_look(theme, typesetting)
        self.setFont(typesetting.interface())
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(240, 400)

    # Filling ------------------------------------------------------------------------

    def show_rows(
        self, rows: dict[Section, list[Row]], things_of: Callable[[Row], list[Row]]
    ) -> None:
        """Show these rows, and in a collection what ``things_of`` tells when it is opened."""
        self._things_of = things_of
        with self._as_it_stands():
            for heading in section_rows():
                section = Section(heading.id)
                number = sum(row.kind is not Kind.NEW for row in rows[section])
                item = self._items[heading.key]
                _dress(item, with_count(heading, number))
                self._set_rows(item, rows[section] or [hint_of(section)])
            for row in rows[Section.COLLECTIONS]:
                self._refill(self._items[row.key], row)

    def _refill(self, item: QTreeWidgetItem, row: Row) -> None:
        """What is in a closed collection is only asked for when it is opened."""
        if item.isExpanded():
            self._set_rows(item, self._things_of(row))
        elif item.childCount():
            self._set_rows(item, [])

    def _on_opened(self, item: QTreeWidgetItem) -> None:
        row = row_of(item)
        if row is not None and row.kind is Kind.COLLECTION:
            with self._as_it_stands():
                self._set_rows(item, self._things_of(row))

    def _set_rows(self, parent: QTreeWidgetItem, rows: list[Row]) -> None:
        """Change no more than differs, so that all else stays as it is."""
        old = [row.key for row in map(row_of, children(parent)) if row is not None]
        new = [row.key for row in rows]
        start = _same(old, new)
        end = _same(old[start:][::-1], new[start:][::-1])
        opened = {key for key in old[start : len(old) - end] if self._items[key].isExpanded()}
        if len(old) - end > start:
            for key in old[start : len(old) - end]:
                self._forget(key)
            self.model().removeRows(start, len(old) - end - start, self.indexFromItem(parent))
        parent.insertChildren(start, [self._item(row) for row in rows[start : len(rows) - end]])
        for row in (*rows[:start], *rows[len(rows) - end :]):
            item = self._items[row.key]
            if row_of(item) != row:
                _dress(item, row)
        for key in opened & set(new):
            self._items[key].setExpanded(True)

    def _forget(self, key: Key) -> None:
        item = self._items.pop(key)
        for row in map(row_of, children(item)):
            if row is not None:
                self._forget(row.key)

    def _item(self, row: Row) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        _dress(item, row)
        self._items[row.key] = item
        return item

    @contextmanager
    def _as_it_stands(self) -> Iterator[None]:
        """Keep what is marked and in sight over a change of the rows, and choose nothing."""
        if self._quiet:
            yield
            return
        heirs = self._heirs()
        anchor, above = self._anchor()
        self._quiet = True
        try:
            yield
            here = next((self._items[key] for key in heirs if key in self._items), None)
            if here is not None and here is not self.currentItem():
                self.setCurrentItem(here)
            if anchor in self._items:
                self.executeDelayedItemsLayout()
                moved = self.visualItemRect(self._items[anchor]).top() - above
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + moved)
        finally:
            self._quiet = False

    def _heirs(self) -> list[Key]:
        """The row that is marked, and those that are marked after it where it goes."""
        here = self.currentItem()
        row = row_of(here)
        if here is None or row is None:
            return []
        parent = here.parent()
        keys = [other.key for other in map(row_of, children(parent)) if other is not None]
        place = keys.index(row.key) if row.key in keys else 0
        above = row_of(parent)
        return [row.key, *keys[place:], *keys[:place][::-1], *([above.key] if above else [])]

    def _anchor(self) -> tuple[Key | None, int]:
        """The row that stays where it lies: the marked one if it is in sight, else the topmost.

        None at the beginning of the list, where what is new comes in sight.
        """
        if not self.verticalScrollBar().value():
            return None, 0
        item = self.currentItem()
        if item is None or not self.visualItemRect(item).intersects(self.viewport().rect()):
            item = self.itemAt(QPoint(1, 1))
        row = row_of(item)
        if item is None or row is None:
            return None, 0
        return row.key, self.visualItemRect(item).top()

    # Rows ---------------------------------------------------------------------------

    def current_row(self) -> Row | None:
        """The row that is marked."""
        return row_of(self.currentItem())

    def item_of(self, key: Key) -> QTreeWidgetItem | None:
        """The item of a row that is shown, or would be if all were open."""
        return self._items.get(key)

    def mark(self, key: Key) -> None:
        """Mark a row and bring it in sight, without choosing it."""
        item = self._items.get(key)
        if item is None:
            return
        parent = item.parent()
        while parent is not None:
            parent.setExpanded(True)
            parent = parent.parent()
        self._quiet = True
        try:
            self.setCurrentItem(item)
        finally:
            self._quiet = False
        self.scrollToItem(item)

    def open_section(self, section: Section) -> None:
        """Show what is in a section."""
        self._items[section_key(section)].setExpanded(True)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if not self._quiet:
            self.choose(row_of(item))

    def choose(self, row: Row | None) -> None:
        """Tell that a thing was chosen; one that is no longer there can't be read."""
        if row is not None and row.is_thing and row.there:
            self.chosen.emit(row.id)

    # Pointer ------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = row_of(self.itemAt(event.pos()))
            text = self.tooltip_of(row) if row is not None and not row.opens else ""
            # As rich text it wraps; what the user wrote is no markup.
            QToolTip.showText(event.globalPos(), f"<p>{escape(text)}</p>" if text else "", self)
            return True
        return super().viewportEvent(event)

    def _on_scrolled(self) -> None:
        """Another row may lie under the pointer now."""
        if self._hovered or self.viewport().underMouse():
            self._hover(row_of(self.itemAt(self.viewport().mapFromGlobal(QCursor.pos()))))

    def _hover(self, row: Row | None) -> None:
        link = link_of_path(row.id) if row is not None and row.is_thing and row.there else None
        point = link.id if link is not None and link.type == "point" else ""
        if point != self._hovered:
            self._hovered = point
            self.hovered.emit(point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or for the Menu key of the row that is marked."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self.currentItem()
            place = self.visualItemRect(item).center() if item is not None else QPoint()
            self.menu_asked.emit(row_of(item), self.viewport().mapToGlobal(place))
        else:
            self.menu_asked.emit(row_of(self.itemAt(event.pos())), event.globalPos())
        event.accept()

    # Painting -----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.painter_.measure()
        self.scheduleDelayedItemsLayout()  # at another width a name wraps elsewhere

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_focus_ring(self.viewport(), self.painter_.theme)


def row_of(item: QTreeWidgetItem | None) -> Row | None:
    """The row that an item shows; None for the one over all sections."""
    row = item.data(0, ROW) if item is not None else None
    return row if isinstance(row, Row) else None


def children(item: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
    """The items right under one."""
    if item is None:
        return []
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]


def _dress(item: QTreeWidgetItem, row: Row) -> None:
    item.setText(0, row.name)
    item.setData(0, ROW, row)
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken(row))
    flags = _FLAGS
    if row.kind is Kind.HINT:
        flags = Qt.ItemFlag.NoItemFlags
    if not row.opens:
        flags |= Qt.ItemFlag.ItemNeverHasChildren
    item.setFlags(flags)


def _same(one: list[Key], other: list[Key]) -> int:
    """How many keys from the beginning are the same."""
    number = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        number += 1
    return number
