"""The middle pane: the tabs of the views, the drawn body, and its zoom buttons."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.library import Library
from acupoints_app.ui.body_canvas import BodyCanvas
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pane_bar import PaneBar
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.view_tabs import ViewTabs
from acupoints_app.ui.wording import view_name


class BodyPane(QWidget):
    """Emits ``view_chosen`` with a view's id when a tab is chosen."""

    view_chosen = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = library.atlas.views
        self.setAutoFillBackground(True)
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
        self.bar = PaneBar(self)
        self.bar.add_widget(self._tabs)
        self.bar.add_gap()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)

    def show_view(self, view_id: str) -> None:
        """Show a view, without choosing it again."""
        for tab, view in enumerate(self._views):
            if view.id == view_id:
                with QSignalBlocker(self._tabs):
                    self._tabs.setCurrentIndex(tab)
                self.canvas.show_view(view)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor(theme.paper))
        self.setPalette(colours)
        self._tabs.set_look(theme, typesetting)
        self.bar.set_look(typesetting)
        self.canvas.set_look(theme, typesetting)

    def _on_tab(self, tab: int) -> None:
        self.view_chosen.emit(self._views[tab].id)
