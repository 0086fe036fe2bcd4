"""The window: list, body and text side by side, around one reader."""

from __future__ import annotations

import itertools
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.atlas.model import Region
from acupoints_app.content.citation import citation
from acupoints_app.library import Library
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.body_pane import BodyPane
from acupoints_app.ui.contents_list import ContentsList
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.layers import Layers
from acupoints_app.ui.pages.reading_pane import ReadingPane
from acupoints_app.ui.pane_bar import PaneBar, icon_size
from acupoints_app.ui.panes import Panes
from acupoints_app.ui.point_desk import PointDesk
from acupoints_app.ui.reader import Reader
from acupoints_app.ui.search_desk import SearchDesk
from acupoints_app.ui.settings import Settings
from acupoints_app.ui.theme import DARK, LIGHT, TEXT_SIZES, Theme, palette
from acupoints_app.ui.toast import Toast

_FIRST_SIZE: Final = (1280, 800)
_QUOTED_WORDS: Final = 6
_PANE_STEP: Final = 40


class MainWindow(QMainWindow):
    """Shows a library.  ``settings`` keeps what the window remembers."""

    def __init__(self, library: Library, settings: Settings) -> None:
        super().__init__()
        self._library = library
        self._settings = settings
        self._theme_choice = settings.theme
        self._text_percent = settings.text_percent
        self._system_text = QApplication.font().pointSizeF()
        self.reader = Reader(library, self)
        self.setWindowTitle("Acupoints")
        self.contents = ContentsList(library)
        self.body = BodyPane(self.reader)
        self.reading = ReadingPane(library)
        self.reading_bar = PaneBar()
        reading = self._with_bar(self.reading_bar, self.reading)
        self.panes = Panes(self.contents, self.body, reading)
        self.setCentralWidget(self.panes)
        self._toast = Toast(self)
        self.actions_ = Actions(self, library)
        do = self.actions_
        for action in (do.other_side, do.ruler, do.zoom_out, do.zoom_in, do.fit):
            self.body.bar.add_button(action)
        for action in (do.back, do.forward, do.find):
            self.reading_bar.add_button(action)
        self.reading_bar.add_gap()
        for action in (self.actions_.text_smaller, self.actions_.text_larger):
            self.reading_bar.add_button(action)
        self.layers = Layers(do, settings, self.body.canvas)
        self.points = PointDesk(
            self.reader, do, self.layers, self.contents, self.body, self.reading
        )
        self.search = SearchDesk(self.reader, do, self.body, self.show_excerpt, self)
        self._set_tab_order()
        self._connect()
        self._apply_look()
        self._restore_sizes()
        shown = settings.flag("window/thumbnails", default=True)
        self.actions_.thumbnails.setChecked(shown)
        self.body.thumbnails.setVisible(shown)
        self.body.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_moved()

    def _set_tab_order(self) -> None:
        """As the eye goes: list, tabs, the body's buttons, body, the text's buttons, text."""
        order = [
            self.contents,
            *self.body.bar.controls(),
            self.body.thumbnails,
            self.body.canvas,
            self.body.mini_map,
            self.body.way_guide,
            *self.reading_bar.controls(),
            self.reading,
        ]
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)

    @staticmethod
    def _with_bar(bar: PaneBar, pane: QWidget) -> QWidget:
        column = QWidget()
        column.setBackgroundRole(QPalette.ColorRole.Base)
        column.setAutoFillBackground(True)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(pane)
        return column

    def _connect(self) -> None:
        do, reader, canvas = self.actions_, self.reader, self.body.canvas
        reader.moved.connect(self._on_moved)
        self.contents.chosen.connect(reader.choose)
        canvas.group_chosen.connect(reader.choose)
        self.body.view_chosen.connect(reader.show_view)
        self.reading.subject_chosen.connect(reader.choose)
        self.reading.copy_asked.connect(self._copy_cited)
        do.connect_all(
            {
                do.quit: self.close,
                do.copy_cited: lambda: self._copy_cited(self.reading.current_excerpt),
                do.back: reader.back,
                do.forward: reader.forward,
                do.clear: self._step_out,
                do.leave_close_up: self._leave_close_up,
                do.other_side: reader.show_other_side,
                do.next_view: lambda: self._step_view(1),
                do.previous_view: lambda: self._step_view(-1),
                do.measuring: self._show_measuring,
                do.next_pane: self._focus_next_pane,
                do.zoom_in: canvas.zoom_in,
                do.zoom_out: canvas.zoom_out,
                do.fit: canvas.camera.fit,
                do.zoom_to_part: self._zoom_to_part,
                do.next_quote: lambda: self.reading.step(1),
                do.previous_quote: lambda: self.reading.step(-1),
                do.text_larger: lambda: self._step_text_size(1),
                do.text_smaller: lambda: self._step_text_size(-1),
                do.text_normal: lambda: self.set_text_percent(100),
                do.keys: self._show_keys,
                do.about: self._show_about,
                do.widen_pane: lambda: self.panes.widen(_PANE_STEP),
                do.narrow_pane: lambda: self.panes.widen(-_PANE_STEP),
            }
        )
        for view_id, action in do.views.items():
            action.triggered.connect(lambda _=False, id_=view_id: reader.show_view(id_))
        canvas.opened.connect(self._open_close_up)
        self.body.mini_map.clicked.connect(self._leave_close_up)
        for action in (do.spans, do.landmarks):
            action.toggled.connect(self._show_measures)
        do.ruler.toggled.connect(self._take_ruler)
        self.points.way_changed.connect(lambda: do.clear.setEnabled(self._can_step_out))
        do.thumbnails.toggled.connect(self._show_thumbnails)
        for action in (*do.skins.values(), do.on_paper, do.shading, do.lines_only):
            action.triggered.connect(self._on_body_choice)
        for name, action in do.themes.items():
            action.triggered.connect(lambda _=False, name=name: self.set_theme(name))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)

    # Following the reader -----------------------------------------------------------

    def _on_moved(self) -> None:
        reader, do = self.reader, self.actions_
        self.contents.show_chosen(reader.subject)
        self.body.show_view(reader.view)
        self.body.canvas.show_chosen(reader.subject)
        self.points.follow()
        self.reading.show_subject(reader.subject, returning=reader.is_returning)
        do.back.setEnabled(reader.can_go_back)
        do.forward.setEnabled(reader.can_go_forward)
        view = reader.shelf.view(reader.view)
        do.leave_close_up.setEnabled(reader.whole_body is not None)
        do.other_side.setEnabled(view.is_one_sided)
        do.clear.setEnabled(self._can_step_out)
        do.copy_cited.setEnabled(self.reading.current_excerpt is not None)
        do.views[view.id].setChecked(True)

    def show_excerpt(self, excerpt_id: str) -> None:
        """Read the first subject of an excerpt, scrolled to it."""
        excerpt = self._library.content.excerpt_by_id[excerpt_id]
        self.reader.choose((*excerpt.groups, *excerpt.topics)[0])
        self.reading.show_excerpt(excerpt_id)

    def _copy_cited(self, excerpt_id: str | None) -> None:
        if excerpt_id is None:
            return
        content = self._library.content
        text = citation(content, content.excerpt_by_id[excerpt_id])
        QGuiApplication.clipboard().setText(text)
        words = " ".join(content.excerpt_by_id[excerpt_id].quote.split()[:_QUOTED_WORDS])
        self._toast.tell(self.tr("Copied with its citation: “{words} …”").format(words=words))

    # Looking at the body ------------------------------------------------------------

    @property
    def _can_step_out(self) -> bool:
        reader = self.reader
        ruler = self.actions_.ruler.isChecked()
        way = self.points.is_showing_way
        return ruler or way or reader.whole_body is not None or reader.subject is not None

    def _step_out(self) -> None:
        """Esc leaves the ruler or the way to a point, then a close-up, then what is read."""
        if self.actions_.ruler.isChecked():
            self.actions_.ruler.setChecked(False)
        elif self.points.is_showing_way:
            self.points.end_way()
        elif self.reader.whole_body is not None:
            self._leave_close_up()
        else:
            self.reader.clear()

    def _leave_close_up(self) -> None:
        whole = self.reader.whole_body
        if whole is not None:
            had_focus = self.body.mini_map.hasFocus()
            self.reader.show_view(whole)
            if had_focus:
                self.body.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_close_up(self, region: Region) -> None:
        if not self.reader.open_close_up(region):
            self.body.canvas.camera.zoom_to(region)

    def _zoom_to_part(self) -> None:
        region = self.body.canvas.part_meant()
        if region is not None:
            self._open_close_up(region)

    def _step_view(self, by: int) -> None:
        views = list(self._library.atlas.view_by_id)
        here = views.index(self.reader.shelf.view(self.reader.view).id)
        self.reader.show_view(views[(here + by) % len(views)])

    def _take_ruler(self, on: bool) -> None:
        self.body.canvas.take_ruler(on)
        if on:  # the arrow keys now move its crosshair
            self.body.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_.clear.setEnabled(self._can_step_out)

    def _show_measures(self) -> None:
        do = self.actions_
        self.body.canvas.show_measures(
            landmarks=do.landmarks.isChecked(), spans=do.spans.isChecked()
        )

    def _show_measuring(self) -> None:
        from acupoints_app.ui.measuring import show_measuring

        theme = self.theme()
        show_measuring(self, self.reader.shelf, self._settings.body, theme)

    def _show_thumbnails(self, shown: bool) -> None:
        self.body.thumbnails.setVisible(shown)
        self._settings.set_flag("window/thumbnails", on=shown)

    def _on_body_choice(self) -> None:
        do = self.actions_
        chosen = next(skin for skin, action in do.skins.items() if action.isChecked())
        self.set_body(
            BodyChoices(
                chosen,
                do.on_paper.isChecked(),
                do.shading.isChecked(),
                do.lines_only.isChecked(),
            )
        )

    def set_body(self, choices: BodyChoices) -> None:
        """Draw the body in another way."""
        self._settings.body = choices
        self._apply_look()

    def _show_keys(self) -> None:
        from acupoints_app.ui.help import show_keys

        show_keys(self)

    def _show_about(self) -> None:
        from acupoints_app.ui.help import show_about

        show_about(self, self._library.content)

    def _focus_next_pane(self) -> None:
        panes: list[QWidget] = [self.contents, self.body.canvas, self.reading]
        here = self.panes.with_focus()
        panes[(here + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # The look -----------------------------------------------------------------------

    def theme(self) -> Theme:
        """The theme in force."""
        if self._theme_choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._theme_choice == "dark" else LIGHT

    def set_theme(self, name: str) -> None:
        """Take "light", "dark", or what the system has."""
        self._theme_choice = self._settings.theme = name
        self._apply_look()

    def set_text_percent(self, percent: int) -> None:
        """Take a text size, in percent of the system's own."""
        self._text_percent = self._settings.text_percent = percent
        self._apply_look()
        self.panes.make_room_for_names(percent / 100)

    def _step_text_size(self, by: int) -> None:
        larger = [size for size in TEXT_SIZES if size > self._text_percent]
        smaller = [size for size in TEXT_SIZES if size < self._text_percent]
        if by > 0 and larger:
            self.set_text_percent(larger[0])
        elif by < 0 and smaller:
            self.set_text_percent(smaller[-1])

    def _on_system_scheme(self) -> None:
        if self._theme_choice == "system":
            self._apply_look()

    def _apply_look(self) -> None:
        theme = self.theme()
        typesetting = Typesetting(self._system_text, self._text_percent)
        QApplication.setPalette(palette(theme))
        QToolTip.setPalette(palette(theme))
        QApplication.setFont(typesetting.interface())
        self.actions_.set_look(theme, icon_size(typesetting), self.devicePixelRatioF())
        self.reading_bar.set_look(typesetting)
        self.actions_.themes[self._theme_choice].setChecked(True)
        self.contents.set_look(theme, typesetting)
        choices = self._settings.body
        do = self.actions_
        do.skins[choices.skin].setChecked(True)
        do.on_paper.setChecked(choices.on_paper)
        do.shading.setChecked(choices.shading)
        do.lines_only.setChecked(choices.lines_only)
        self.body.set_look(theme, typesetting, choices)
        self.reading.set_look(theme, typesetting)
        self._toast.set_look(theme, typesetting)
        self.search.panel.set_look(theme, typesetting)
        self.panes.set_look(typesetting, self.reading.column_width(typesetting))

    # Remembering --------------------------------------------------------------------

    def _restore_sizes(self) -> None:
        geometry = self._settings.bytes_of("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*_FIRST_SIZE)
        self.panes.restore(self._settings.bytes_of("splitter"), self._text_percent / 100)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.set_bytes("geometry", self.saveGeometry())
        self._settings.set_bytes("splitter", self.panes.saveState())
        super().closeEvent(event)
