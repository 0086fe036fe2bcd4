"""The middle pane: the tabs of the views, the drawn body, and its zoom buttons."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from acupoints_app.library import Library
from acupoints_app.ui.body_canvas import BodyCanvas
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.view_tabs import ViewTabs
from acupoints_app.ui.wording import view_name


class BodyPane(QWidget):
    """Emits ``view_chosen`` with a view's id when a tab is chosen."""

    view_chosen = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = library.atlas.views
        self.canvas = BodyCanvas(library.content, self)
        self._tabs = ViewTabs(self)
        self._tabs.setAccessibleName(self.tr("Views of the body"))
        for number, view in enumerate(self._views, 1):
            tab = self._tabs.addTab(view_name(view.id))
            self._tabs.setTabToolTip(
                tab,
                self.tr("{view} view (Ctrl+{number})").format(
                    view=view_name(view.id), number=number
                ),
            )
        self._tabs.currentChanged.connect(self._on_tab)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        self._bar.setSpacing(GRID)
        self._bar.addWidget(self._tabs)
        self._bar.addStretch(1)
        self._buttons: list[QToolButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar)
        layout.addWidget(self.canvas, 1)

    def add_button(self, action: QAction) -> None:
        """Put an action's button at the right end of the bar."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.iconText())
        self._bar.addWidget(button)
        self._buttons.append(button)

    def show_view(self, view_id: str) -> None:
        """Show a view, without choosing it again."""
        for tab, view in enumerate(self._views):
            if view.id == view_id:
                with QSignalBlocker(self._tabs):
                    self._tabs.setCurrentIndex(tab)
                self.canvas.show_view(view)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._tabs.set_look(theme, typesetting)
        side = round(QFontMetrics(typesetting.interface()).height() * 1.15)
        for button in self._buttons:
            button.setIconSize(QSize(side, side))
        self.canvas.set_look(theme, typesetting)

    def _on_tab(self, tab: int) -> None:
        self.view_chosen.emit(self._views[tab].id)
