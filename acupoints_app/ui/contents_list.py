"""The left pane: pain areas with their groups, topics, questions, meridians with their points."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from acupoints_app.content.acupoints import Acupoint
from acupoints_app.library import Library
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.contents_rows import (
    ARROW_WIDTH,
    CODE,
    IS_POINT,
    MERIDIANS,
    NOTE,
    PAIN,
    SUBJECT,
    Rows,
    spoken,
)
from acupoints_app.ui.contents_sections import sections_of
from acupoints_app.ui.focus import WINDOW_MODIFIERS, paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.wording import meridian_name

_ROW: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF: Final = _ROW | Qt.ItemFlag.ItemNeverHasChildren
_SHOWN_OF_OPENED: Final = 3
"""So many points of a meridian are in sight when it has been opened."""


class ContentsList(QTreeWidget):
    """Emits ``chosen`` with the id of a group, topic, page of questions, meridian or point.

    ``hovered`` tells the same of the row under the pointer, "" where it left.
    """

    chosen = Signal(str)
    hovered = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows(self)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(
            self.tr("Pain areas, groups of points, topics, questions and meridians")
        )
        self._acupoints = AcupointIndex(library.acupoints)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self._hovered = ""
        self._shown: str | None = None
        self._fill(library)
        self._fill_meridians()
        self.currentItemChanged.connect(self._on_current)
        self.itemClicked.connect(self._on_clicked)
        self.itemActivated.connect(self._on_clicked)
        self.itemEntered.connect(lambda item: self._hover(item.data(0, SUBJECT)))
        self.viewportEntered.connect(lambda: self._hover(None))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # Filling ------------------------------------------------------------------------

    def _fill(self, library: Library) -> None:
        for section in sections_of(library):
            heading = self._add_section(section.name, section.mark)
            for each in section.rows:
                row = self._add_row(heading, each.subject, each.name, str(each.number))
                row.setFlags(_LEAF)
                row.setData(0, PAIN, each.pain)
                said = f"{each.name}, {each.counted}"
                row.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
            heading.setExpanded(True)

    def _fill_meridians(self) -> None:
        if not self._acupoints.meridians:
            return
        section = self._add_section(self.tr("Meridians"), MERIDIANS)
        for code in self._acupoints.meridians:
            number = len(self._acupoints.points_of(code))
            row = self._add_row(section, code, meridian_name(code), str(number))
            row.setFlags(_ROW)
            row.setData(0, CODE, code)
            self._say(row)
        section.setExpanded(True)

    def _add_section(self, name: str, mark: str) -> QTreeWidgetItem:
        section = QTreeWidgetItem(self, [name])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        section.setData(0, PAIN, mark)
        return section

    def _add_row(
        self, parent: QTreeWidgetItem, subject: str, name: str, note: str
    ) -> QTreeWidgetItem:
        row = QTreeWidgetItem(parent, [name])
        row.setData(0, SUBJECT, subject)
        row.setData(0, NOTE, note)
        self._items[subject] = row
        return row

    def _point_row(self, point: Acupoint) -> QTreeWidgetItem:
        row = QTreeWidgetItem([point.pinyin])
        row.setFlags(_LEAF)
        row.setData(0, SUBJECT, point.code)
        row.setData(0, CODE, point.code)
        row.setData(0, NOTE, point.simplified)
        row.setData(0, IS_POINT, True)
        self._say(row)
        self._items[point.code] = row
        return row

    def _say(self, row: QTreeWidgetItem) -> None:
        words = spoken(row.data(0, CODE), self._acupoints)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)

    # Opening ------------------------------------------------------------------------

    def _open(self, meridian: QTreeWidgetItem) -> None:
        """Show a meridian's points; their rows are made when it is first opened."""
        if meridian.childCount() == 0:
            points = self._acupoints.points_of(meridian.data(0, SUBJECT))
            meridian.addChildren([self._point_row(point) for point in points])
        meridian.setExpanded(True)

    def _open_in_sight(self, meridian: QTreeWidgetItem) -> None:
        if not meridian.isExpanded():
            self._open(meridian)
            self.scrollToItem(_children(meridian)[:_SHOWN_OF_OPENED][-1])
            self.scrollToItem(meridian)

    def _close(self, meridian: QTreeWidgetItem) -> None:
        """Hide a meridian's points; where one of them was marked, its meridian is."""
        here = self.currentItem()
        if here is not None and here.parent() is meridian:
            with QSignalBlocker(self):
                self.setCurrentItem(meridian)
        meridian.setExpanded(False)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size, or another way to write codes."""
        for row in self._items.values():
            if row.data(0, CODE):
                self._say(row)
        self._rows.set_look(theme, typesetting)
        self.setFont(typesetting.interface())
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_chosen(self, subject: str | None) -> None:
        """Mark what is being read, without choosing it again.

        A point's meridian is opened, and a meridian itself, except where the keyboard walked to
        it: who walks down the list need not walk through all points.
        """
        if subject is not None and subject == self._shown and self._is_put_away(subject):
            return
        self._shown = subject
        with QSignalBlocker(self):
            point = self._acupoints.by_code.get(subject or "")
            if point is not None:
                self._open(self._items[point.meridian])
            item = self._items.get(subject or "")
            if item is None:
                self.setCurrentIndex(QModelIndex())
                self.clearSelection()
                return
            if item is not self.currentItem():
                if _is_meridian(item):
                    self._open_in_sight(item)
                in_sight = self.viewport().rect().contains(self.visualItemRect(item))
                self.setCurrentItem(item)
                if not in_sight:
                    self.scrollToItem(item, self.ScrollHint.PositionAtCenter)

    def _is_put_away(self, subject: str) -> bool:
        """Has the reader closed the meridian of the point that is shown?"""
        item = self._items.get(subject)
        if item is None or not item.data(0, IS_POINT):
            return False
        return item.parent() is self.currentItem()

    def sizeHint(self) -> QSize:
        return QSize(240, 400)

    # Keys and pointer ---------------------------------------------------------------

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Walk from row to row; headings can't be read and are passed over."""
        index = super().moveCursor(action, modifiers)
        moves = QAbstractItemView.CursorAction
        upwards = action in (moves.MoveUp, moves.MovePrevious, moves.MovePageUp)
        while index.isValid() and index.data(SUBJECT) is None:
            onward = self.indexAbove(index) if upwards else self.indexBelow(index)
            if not onward.isValid():
                return self.currentIndex()
            index = onward
        return index

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A heading can't be read; a meridian's arrow opens and closes it, no more."""
        place = event.position().toPoint()
        item = self.itemAt(place)
        if item is None or item.data(0, SUBJECT) is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        if _is_meridian(item) and place.x() < ARROW_WIDTH:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            if event.button() == Qt.MouseButton.LeftButton:
                if item.isExpanded():
                    self._close(item)
                else:
                    self._open_in_sight(item)
            return
        super().mousePressEvent(event)

    def mean_place(self, place: QPoint) -> None:
        """Choose the row at a place of the list, where there is one."""
        item = self.itemAt(place)
        if item is not None and item.data(0, SUBJECT) is not None:
            self.setCurrentItem(item)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on an arrow are two clicks."""
        item = self.itemAt(event.position().toPoint())
        if item is not None and _is_meridian(item) and event.position().x() < ARROW_WIDTH:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk, right and left open and close a meridian.

        What has another meaning in the window is left to it.
        """
        keys = Qt.Key
        if event.modifiers() & WINDOW_MODIFIERS:
            event.ignore()
            return
        if event.key() in (keys.Key_Left, keys.Key_Right):
            item = self.currentItem()
            stepped = item is not None and self._step(item, event.key() == keys.Key_Right)
            event.setAccepted(stepped)
            return
        super().keyPressEvent(event)

    def _step(self, item: QTreeWidgetItem, inwards: bool) -> bool:
        """Open a meridian or go into it; close it or go out to it.  False: nothing to do."""
        if item.data(0, IS_POINT):
            if not inwards:
                self._go_to(item.parent())
            return not inwards
        if not _is_meridian(item):
            return False
        if inwards and item.isExpanded():
            self._go_to(item.child(0))
        elif inwards:
            self._open_in_sight(item)
        else:
            self._close(item)
        return True

    def _go_to(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.setCurrentItem(item)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row, round the list, whose name or code begins with what is typed."""
        pause = self._since_typed.restart() if self._since_typed.isValid() else None
        if pause is None:
            self._since_typed.start()
        if pause is None or pause > QApplication.keyboardInputInterval():
            self._typed = ""
        self._typed += search.casefold()
        items = self._open_rows()
        here = self.currentItem()
        start = items.index(here) + (len(self._typed) == 1) if here in items else 0
        for item in (*items[start:], *items[:start]):
            names = (item.text(0), point_code(item.data(0, CODE) or ""))
            if any(name.casefold().startswith(self._typed) for name in names):
                self.setCurrentItem(item)
                return

    def _open_rows(self) -> list[QTreeWidgetItem]:
        """Every row from the top, but none of a meridian that is closed."""
        rows: list[QTreeWidgetItem] = []
        for section in map(self.topLevelItem, range(self.topLevelItemCount())):
            for row in _children(section):
                rows.append(row)
                if row.isExpanded():
                    rows += _children(row)
        return rows

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _on_scrolled(self) -> None:
        """Another row may lie under the pointer now."""
        if self._hovered or self.viewport().underMouse():
            item = self.itemAt(self.viewport().mapFromGlobal(QCursor.pos()))
            self._hover(item.data(0, SUBJECT) if item is not None else None)

    def _hover(self, subject: str | None) -> None:
        if self._hovered != (subject or ""):
            self._hovered = subject or ""
            self.hovered.emit(self._hovered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # at another width a name wraps elsewhere

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_focus_ring(self.viewport(), self._rows.theme)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        subject = item.data(0, SUBJECT) if item is not None else None
        if subject:
            self.chosen.emit(subject)

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        """A click or Enter chooses a meridian and opens it; walking only chooses."""
        if _is_meridian(item):
            self._open_in_sight(item)
        self._on_current(item)


def _is_meridian(item: QTreeWidgetItem) -> bool:
    return bool(item.data(0, CODE)) and not item.data(0, IS_POINT)


def _children(item: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
    if item is None:
        return []
    return [child for child in map(item.child, range(item.childCount())) if child is not None]
