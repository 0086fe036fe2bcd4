"""A name that is written in its own row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from acupoints_app.ui.theme import GRID

_STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,  # the box's own menu
    Qt.FocusReason.ActiveWindowFocusReason,  # another program
)


class NameBox(QLineEdit):
    """Emits ``done`` at Enter, ``left`` when the focus goes elsewhere, ``given_up`` at Escape."""

    done = Signal()
    left = Signal()
    given_up = Signal()

    def event(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # else the window's own Escape would take it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()  # the list must not walk on under the name
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self.left.emit()


class NameRow(QWidget):
    """The box where the name stands in its row."""

    def __init__(self, left: int, name: str) -> None:
        super().__init__()
        self.box = NameBox(name, self)
        self.box.setAccessibleName(self.tr("Name of the collection"))
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(max(0, left - 2 * GRID), 2, GRID, 2)
        row.addWidget(self.box)
