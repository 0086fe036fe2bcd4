"""The list of what the user keeps, in the user's hand: keys, clicks, dragging, names in place."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from acupoints_app.ui.focus import WINDOW_MODIFIERS
from acupoints_app.ui.keeping.kept_drag import RowDrag
from acupoints_app.ui.keeping.kept_edit import NameRow
from acupoints_app.ui.keeping.kept_rows import Key, Kind, Row
from acupoints_app.ui.keeping.kept_tree import KeptRowsView, children, row_of

REMOVE, RENAME, UP, DOWN = "remove", "rename", "up", "down"
"""What can be asked for with a key."""

_KEYS: Final = {
    (Qt.Key.Key_Delete, False): REMOVE,
    (Qt.Key.Key_Backspace, False): REMOVE,
    (Qt.Key.Key_F2, False): RENAME,
    (Qt.Key.Key_Up, True): UP,
    (Qt.Key.Key_Down, True): DOWN,
}
"""By key, and whether Ctrl is held."""


class KeptList(KeptRowsView):
    """Emits what is wanted; nothing is changed here.

    ``asked`` tells what is wanted of the row that is marked, ``edit_asked`` the path of a note
    to go to, ``moved_to`` a row and the place that it was dragged to, ``named`` a row and the
    name that was written in it, and whether with Enter; ``naming_given_up`` that none is wanted.
    """

    asked = Signal(str)
    edit_asked = Signal(str)
    moved_to = Signal(object, int)
    named = Signal(object, str, bool)
    naming_given_up = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_mouse = False
        self._drag = RowDrag(self)
        self._edited: Key | None = None
        self.itemClicked.connect(self._on_clicked)

    # Keys ---------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        asks = isinstance(event, QKeyEvent) and (_asked_by(event) or self._ends_drag(event))
        if asks and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else an action of the window might take it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open and close; what has another meaning in the window is left to it."""
        keys = Qt.Key
        what, row = _asked_by(event), self.current_row()
        if self._ends_drag(event):
            self._drag.cancel()
        elif what:
            self.asked.emit(what)
        elif event.modifiers() & WINDOW_MODIFIERS:
            event.ignore()
        elif event.key() in (keys.Key_Left, keys.Key_Right):
            event.setAccepted(self._step(inwards=event.key() == keys.Key_Right))
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self._enter(row)
        elif event.key() == keys.Key_Space and row is not None and row.opens:
            self._toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _ends_drag(self, event: QKeyEvent) -> bool:
        return self._drag.is_on and event.key() == Qt.Key.Key_Escape

    def _enter(self, row: Row | None) -> None:
        """Go to what is marked: a thing, and a note on it; or open and close."""
        if row is None:
            return
        if row.opens:
            self._toggle(self.currentItem())
        self.choose(row)
        if row.kind is Kind.NOTE and row.there:
            self.edit_asked.emit(row.id)

    def _toggle(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._close(item) if item.isExpanded() else item.setExpanded(True)

    def _close(self, item: QTreeWidgetItem) -> None:
        """Close a row; where one in it was marked, it is marked itself."""
        here = self.currentItem()
        row = row_of(item)
        while here is not None and here is not item:
            here = here.parent()
        if here is item and row is not None:
            self.mark(row.key)
        item.setExpanded(False)

    def _step(self, *, inwards: bool) -> bool:
        """Open a row or go into it; close it or go out of it.  False: nothing to do."""
        item = self.currentItem()
        row = row_of(item)
        if item is None or row is None:
            return False
        if inwards and (not row.opens or item.childCount() == 0):
            if row.opens:
                item.setExpanded(True)
            return row.opens
        if inwards and item.isExpanded():
            first = children(item)[0]
            if first.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentItem(first)
        elif inwards:
            item.setExpanded(True)
        elif row.opens and item.isExpanded():
            self._close(item)
        elif (parent := item.parent()) is not None:
            self.setCurrentItem(parent)
        return True

    # Clicks -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press only marks: it may become a drag.  The click chooses."""
        self._by_mouse = True
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._edited is None:
            place = event.position().toPoint()
            self._drag.press(row_of(self.itemAt(place)), place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag.move(event.position().toPoint())  # and marks no other row
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged = self._drag.is_on
        moved = self._drag.drop()
        with QSignalBlocker(self) if was_dragged else nullcontext():  # it is no click
            super().mouseReleaseEvent(event)
        self._by_mouse = False
        if moved is not None:
            self.moved_to.emit(*moved)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._drag.paint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._drag.cancel()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a note go to it, to write it."""
        row = row_of(self.itemAt(event.position().toPoint()))
        super().mouseDoubleClickEvent(event)
        if (
            row is not None
            and row.kind is Kind.NOTE
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self._enter(row)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if not self._by_mouse:
            super()._on_current(item)

    def _on_clicked(self, item: QTreeWidgetItem) -> None:
        row = row_of(item)
        if row is not None and row.opens and row.key != self._edited:
            self._toggle(item)
        self.choose(row)

    # Names in place -----------------------------------------------------------------

    def edit_name(self, row: Row) -> None:
        """Let a name be written in a row, all of it selected."""
        self.end_naming()
        self.mark(row.key)
        item = self.item_of(row.key)
        if item is None:
            return
        self._edited = row.key
        editor = NameRow(self.painter_.left_of(row), row.name)
        editor.box.done.connect(lambda: self.named.emit(row, editor.box.text(), True))
        editor.box.left.connect(lambda: self._on_left(row, editor))
        editor.box.given_up.connect(lambda: self.naming_given_up.emit(row))
        self.setItemWidget(item, 0, editor)
        self.scheduleDelayedItemsLayout()
        self.scrollToItem(item)
        editor.box.selectAll()
        editor.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        item = self.item_of(self._edited) if self._edited is not None else None
        if item is not None:
            self.scrollToItem(item)  # what is said of a name must not hide the name

    def _on_left(self, row: Row, editor: NameRow) -> None:
        """The focus went elsewhere: what was written counts, but nothing is no name."""
        if self._quiet or self._edited != row.key:
            return
        text = editor.box.text()
        if text.strip() and text != row.name:
            self.named.emit(row, text, False)
        else:
            self.naming_given_up.emit(row)

    @property
    def editor(self) -> NameRow | None:
        """Where a name is written just now."""
        item = self.item_of(self._edited) if self._edited is not None else None
        widget = self.itemWidget(item, 0) if item is not None else None
        return widget if isinstance(widget, NameRow) else None

    def end_naming(self) -> None:
        """Take the box for a name away."""
        editor, item = self.editor, self.item_of(self._edited) if self._edited else None
        self._edited = None
        if editor is not None and item is not None:
            had_focus = editor.box.hasFocus()
            self.removeItemWidget(item, 0)
            self.scheduleDelayedItemsLayout()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)


def _asked_by(event: QKeyEvent) -> str:
    """What a key asks for; "" for all others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    with_control = modifiers == Qt.KeyboardModifier.ControlModifier
    if modifiers and not with_control:
        return ""
    return _KEYS.get((Qt.Key(event.key()), with_control), "")
