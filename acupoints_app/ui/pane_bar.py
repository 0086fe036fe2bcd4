"""The bar at the top of a pane: buttons for the window's actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID


def icon_size(typesetting: Typesetting) -> int:
    """The side of a button's icon, in pixels: a little more than a line of text."""
    return round(QFontMetrics(typesetting.interface()).height() * 1.15)


class PaneBar(QWidget):
    """Buttons from the left, a gap where ``add_gap`` was called, and buttons after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        self._row.setSpacing(GRID)

    def add_widget(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a control of its own into the bar, with ``stretch`` as wide as there is room."""
        self._row.addWidget(widget, stretch)

    def controls(self) -> list[QWidget]:
        """What is in the bar, from the left."""
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        return [widget for item in items if item is not None and (widget := item.widget())]

    def add_gap(self) -> None:
        """Push what follows to the right end."""
        self._row.addStretch(1)

    def add_button(self, action: QAction) -> None:
        """Put an action's button into the bar."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.iconText())
        self._row.addWidget(button)
        self._buttons.append(button)

    def set_look(self, typesetting: Typesetting) -> None:
        """Take another text size."""
        side = icon_size(typesetting)
        # One height for all bars, whatever is in them.
        self.setFixedHeight(QFontMetrics(typesetting.strong()).height() + 6 * GRID)
        for button in self._buttons:
            button.setIconSize(QSize(side, side))
