"""The middle pane: the views as tabs and pictures, the drawn body, and its buttons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acupoints_app.atlas.model import OTHER
from acupoints_app.ui.body.body_canvas import BodyCanvas
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.mini_map import MiniMap
from acupoints_app.ui.body.thumbnails import Thumbnails
from acupoints_app.ui.body.view_tabs import ViewTabs
from acupoints_app.ui.body.way_guide import WayGuide
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pane_bar import PaneBar
from acupoints_app.ui.reader import Reader
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.wording import view_name, view_title

_ROOM_FOR_BOTH: Final = 3.5
"""From how many widths of the mini-map on the canvas is wide enough to stand beside it."""


class BodyPane(QWidget):
    """Emits ``view_chosen`` with a view's id when a tab or a picture is chosen."""

    view_chosen = Signal(str)

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._views = reader.library.atlas.views
        self.setAutoFillBackground(True)
        self.canvas = BodyCanvas(reader.library.content, reader.points, self)
        self.mini_map = MiniMap(self.canvas)
        self.thumbnails = Thumbnails(self._views, self)
        self.way_guide = WayGuide(reader.library.atlas.measures, self)
        self.way_guide.hide()
        self._tabs = ViewTabs(self)
        self._tabs.setAccessibleName(self.tr("Views of the body"))
        for number, view in enumerate(self._views, 1):
            tab = self._tabs.addTab(view_name(view.id))
            tip = self.tr("{view} view").format(view=view_name(view.id))
            self._tabs.setTabToolTip(tab, f"{tip} (Ctrl+{number})" if number < 10 else tip)
        self._tabs.currentChanged.connect(self._on_tab)
        self.thumbnails.chosen.connect(self.view_chosen)
        self.canvas.installEventFilter(self)
        self.bar = PaneBar(self)
        self.bar.add_widget(self._tabs, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        on_body = QVBoxLayout()
        on_body.setSpacing(0)
        on_body.addWidget(self.canvas, 1)
        on_body.addWidget(self.way_guide)
        row.addLayout(on_body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(row, 1)

    def show_view(self, key: str) -> None:
        """Show a view, without choosing it again."""
        view_id = key.removesuffix(OTHER)
        for tab, view in enumerate(self._views):
            is_shown = view.id == view_id
            name = view_name(view.id)
            if is_shown and key.endswith(OTHER):  # the left hand, foot or ear says so on its tab
                name = view_title(self._reader.shelf.view(key))
            if name != self._tabs.tabText(tab):
                self._tabs.setTabText(tab, name)
            if is_shown:
                with QSignalBlocker(self._tabs):
                    self._tabs.setCurrentIndex(tab)
        self.thumbnails.show_view(view_id)
        self.canvas.show_view(key)
        shelf, whole = self._reader.shelf, self._reader.whole_body
        self.mini_map.show_place(shelf.view(key), shelf.view(whole) if whole else None)
        self._make_room()

    def set_look(self, theme: Theme, typesetting: Typesetting, choices: BodyChoices) -> None:
        """Take another appearance, text size or look of the body."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor(theme.paper))
        self.setPalette(colours)
        look, on_canvas = choices.look(theme), choices.canvas_theme(theme)
        self._tabs.set_look(theme, typesetting)
        self.bar.set_look(typesetting)
        self.way_guide.set_look(theme, typesetting)
        self.thumbnails.set_look(theme, typesetting, look, on_canvas.paper)
        self.mini_map.set_look(on_canvas, look)
        self.canvas.set_look(on_canvas, typesetting, look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self.mini_map.place_in(self.canvas.height())
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Have a close-up stand beside the mini-map, where there is room for both."""
        covered = self.mini_map.geometry().right()
        shown = not self.mini_map.isHidden()
        beside = shown and self.canvas.width() > _ROOM_FOR_BOTH * covered
        self.canvas.camera.keep_free(float(covered) if beside else 0.0)

    def _on_tab(self, tab: int) -> None:
        self.view_chosen.emit(self._views[tab].id)
