"""The left pane: its buttons choose between contents, filters, and what the user keeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pane_bar import PaneBar

CONTENTS, FILTER, KEPT = range(3)


class SidePane(QWidget):
    """Holds one pane for each of its actions; each but the first is made when it is first shown.

    Emits ``made`` after one was made, so that it gets its look.
    """

    made = Signal()

    def __init__(
        self, contents: QWidget, actions: list[QAction], *makers: Callable[[], QWidget]
    ) -> None:
        super().__init__()
        self._actions: Final = actions
        self._makers: Final = dict(enumerate(makers, 1))
        self._panes: dict[int, QWidget] = {0: contents}
        self.bar = PaneBar(self)
        for number, action in enumerate(actions):
            self.bar.add_button(action)
            action.triggered.connect(lambda _=False, number=number: self.show_pane(number))
        self.bar.add_gap()
        self.bar.setBackgroundRole(QPalette.ColorRole.Window)
        self.bar.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(contents)
        self.setFocusProxy(contents)
        actions[0].setChecked(True)

    @property
    def number(self) -> int:
        """Which pane is shown."""
        return next(
            number for number, pane in self._panes.items() if pane is self._stack.currentWidget()
        )

    def pane(self, number: int) -> QWidget:
        """A pane, made now if it was not yet."""
        if number not in self._panes:
            pane = self._panes[number] = self._makers[number]()
            self._stack.addWidget(pane)
            self.made.emit()
        return self._panes[number]

    def show_pane(self, number: int, *, focus: bool = True) -> None:
        """Show a pane, and with ``focus`` go there."""
        pane = self.pane(number)
        self._actions[number].setChecked(True)
        self._stack.setCurrentWidget(pane)
        self.setFocusProxy(pane)
        if focus:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_look(self, typesetting: Typesetting) -> None:
        """Take another text size."""
        self.bar.set_look(typesetting)
