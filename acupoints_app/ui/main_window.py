"""The window: list, body and text side by side, around one reader."""

from __future__ import annotations

import itertools
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.content.citation import citation
from acupoints_app.find.links import Link
from acupoints_app.keep.opening import Opened
from acupoints_app.library import Library
from acupoints_app.ui import codes
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_pane import BodyPane
from acupoints_app.ui.body_desk import BodyDesk
from acupoints_app.ui.contents_list import ContentsList
from acupoints_app.ui.focus import focus_is_in
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.keep_desk import KeepDesk
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.unsaved import may_lose
from acupoints_app.ui.keeping.words import trouble_sentence
from acupoints_app.ui.layers import Layers
from acupoints_app.ui.link_desk import LinkDesk
from acupoints_app.ui.notice_bar import NoticeBar
from acupoints_app.ui.pages.reading_pane import ReadingPane
from acupoints_app.ui.pane_bar import PaneBar, icon_size
from acupoints_app.ui.panes import Panes
from acupoints_app.ui.point_desk import PointDesk
from acupoints_app.ui.question_desk import QuestionDesk
from acupoints_app.ui.reader import Reader
from acupoints_app.ui.search_desk import SearchDesk
from acupoints_app.ui.settings import Settings
from acupoints_app.ui.side_desk import SideDesk
from acupoints_app.ui.theme import DARK, LIGHT, TEXT_SIZES, Theme, palette
from acupoints_app.ui.toast import Toast

_FIRST_SIZE: Final = (1280, 800)
_QUOTED_WORDS: Final = 6
_PANE_STEP: Final = 40


class MainWindow(QMainWindow):
    """Shows a library.  ``settings`` keeps what the window remembers.

    ``opened`` is the store of the user's own, and what happened when it was opened; without it
    (for a picture) nothing is kept.  The window doesn't close it.
    """

    def __init__(self, library: Library, settings: Settings, opened: Opened | None = None) -> None:
        super().__init__()
        self._library = library
        self._settings = settings
        self._theme_choice = settings.theme
        self._text_percent = settings.text_percent
        self._is_trying_again = False
        self._system_text = QApplication.font().pointSizeF()
        codes.use(settings.text("codes/system"))
        self.reader = Reader(library, self)
        self.setWindowTitle("Acupoints")
        self.contents = ContentsList(library)
        self.body = BodyPane(self.reader)
        self.reading = ReadingPane(library)
        self.reading_bar = PaneBar()
        self._toast = Toast(self)
        self.actions_ = Actions(self, library)
        do = self.actions_
        for action in (do.other_side, do.ruler, do.zoom_out, do.zoom_in, do.fit):
            self.body.bar.add_button(action)
        for action in (do.back, do.forward, do.find, do.bookmark, do.note):
            self.reading_bar.add_button(action)
        self.reading_bar.add_gap()
        for action in (self.actions_.text_smaller, self.actions_.text_larger):
            self.reading_bar.add_button(action)
        self.layers = Layers(do, settings, self.body.canvas)
        self.points = PointDesk(
            self.reader, do, self.layers, self.contents, self.body, self.reading
        )
        self.looking = BodyDesk(self.reader, do, self.body, self.points, settings, self)
        self.links = LinkDesk(self.reader, do, self.body, self.show_excerpt)
        self.asking = QuestionDesk(
            self.reader, do, self.reading, self.points, self.show_excerpt, self
        )
        keeper = Keeper(opened.store if opened is not None else None, self)
        self.keep = KeepDesk(self.reader, do, keeper, self.links.here, self.meant, self)
        self.side = SideDesk(self.contents, self.reader, do, self.body, self.links, self.keep)
        self.search = SearchDesk(library, do, self.keep.records, self.side.go_to, self)
        self.notices = NoticeBar()
        self._lay_out()
        self._set_tab_order()
        self._connect()
        self._apply_look()
        self._restore_sizes()
        self.body.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_moved()
        self.keep.start()
        if opened is not None and opened.trouble is not None:
            self.notices.tell(trouble_sentence(opened.trouble), key="store")

    def _set_tab_order(self) -> None:
        """As the eye goes: list, tabs, the body's buttons, body, the text's buttons, text."""
        order = [
            *self.side.pane.bar.controls(),
            self.contents,
            *self.body.bar.controls(),
            self.body.thumbnails,
            self.body.canvas,
            self.body.mini_map,
            self.body.way_guide,
            *self.reading_bar.controls(),
            self.reading,
            self.keep.strip,
        ]
        for first, second in itertools.pairwise(order):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        reading = QWidget()
        reading.setBackgroundRole(QPalette.ColorRole.Base)
        reading.setAutoFillBackground(True)
        self.panes = Panes(self.side.pane, self.body, reading)
        whole = QWidget()
        for column, parts in (
            (reading, (self.reading_bar, self.reading, self.keep.strip)),
            (whole, (self.notices, self.panes)),
        ):
            layout = QVBoxLayout(column)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            for part in parts:
                layout.addWidget(part, part in (self.reading, self.panes))
        self.setCentralWidget(whole)

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
                do.measuring: lambda: self.looking.show_measuring(self.theme()),
                do.next_pane: self._focus_next_pane,
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
        self.looking.on_choice(self._apply_look)
        for name, action in do.themes.items():
            action.triggered.connect(lambda _=False, name=name: self.set_theme(name))
        for name, action in do.codes.items():
            action.triggered.connect(lambda _=False, name=name: self.set_codes(name))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        self.keep.told.connect(self._toast.tell)
        self.side.told.connect(self._toast.tell)
        self.asking.told.connect(self._toast.tell)
        for desk in (self.keep, self.asking):
            desk.failed.connect(lambda words: self.notices.tell(words, key="failed"))
        self.keep.noted.connect(self.reading.show_noted)
        self.keep.keeper.refused.connect(self._on_refused)
        self.keep.keeper.changed.connect(self.search.take_own_anew)
        self.keep.keeper.changed.connect(self._on_kept)
        self.keep.strip.left.connect(self._leave_note)
        for pane in (self.reading, self.contents):
            pane.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            pane.customContextMenuRequested.connect(
                lambda place, pane=pane: self._show_menu(pane, place)
            )
        focus = QApplication.instance()
        assert isinstance(focus, QApplication)
        focus.focusChanged.connect(self._on_focus)

    # Following the reader -----------------------------------------------------------

    def _on_moved(self) -> None:
        reader, do = self.reader, self.actions_
        self.contents.show_chosen(self.asking.row)
        self.body.show_view(reader.view)
        self.body.canvas.show_chosen(reader.subject, self.asking.groups)
        self.points.follow()
        self.reading.show_subject(reader.subject, returning=reader.is_returning)
        do.back.setEnabled(reader.can_go_back)
        do.forward.setEnabled(reader.can_go_forward)
        self.looking.follow()
        self.asking.follow()
        self.side.follow()
        self.keep.follow()
        do.copy_cited.setEnabled(self.reading.current_excerpt is not None)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """The note shown is that on the quote with the focus, if it has one.

        Only a move within the page changes it: the focus may be away for a moment, in a menu, a
        dialog or another window, while the user writes.
        """
        if now is not None and self.isVisible() and self.isAncestorOf(now):
            self.keep.show_meant()
            if focus_is_in(self.reading):
                self.keep.follow_quote(self.reading.quote_with_focus)

    def meant(self) -> Link:
        """What Keep and Copy link are about.

        The hit that is marked in the search box, the quote or note with the focus, else what is
        read, or the view where nothing is.
        """
        marked = self.search.marked()
        if marked is not None:
            return marked
        if focus_is_in(self.keep.strip) and self.keep.strip.link is not None:
            return self.keep.strip.link
        quote = self.reading.quote_with_focus
        return Link("excerpt", quote) if quote is not None else self.links.here()

    def open_link(self, link: Link) -> None:
        """Go to a thing, and to the note on it where there is one."""
        self.side.open(link.path)

    def _show_menu(self, pane: ReadingPane | ContentsList, place: QPoint) -> None:
        """What can be done with the quote, row or page under the pointer."""
        pane.mean_place(place)
        self.keep.show_meant()
        menu = self.keep.menu(pane)
        if pane is self.reading and self.reading.quote_with_focus is not None:
            menu.insertAction(menu.actions()[0], self.actions_.copy_cited)
        menu.popup(pane.mapToGlobal(place))

    def _on_kept(self) -> None:
        """The store takes changes again: also those that it refused before."""
        if self.keep.strip.unsaved and not self._is_trying_again:
            self._is_trying_again = True
            self.keep.strip.save_all()
            self._is_trying_again = False
        if not self.keep.strip.unsaved:
            self.notices.withdraw("refused")

    def _on_refused(self, words: str) -> None:
        self.notices.tell(words, (self.tr("Try again"), self._try_again), key="refused")

    def _try_again(self) -> None:
        if self.keep.keeper.try_again() and self.keep.strip.save_all():
            self.notices.withdraw("refused")

    def _leave_note(self) -> None:
        """Back to what the note is on: the quote, or the page."""
        link = self.keep.strip.link
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        if link is not None and link.type == "excerpt":
            self.reading.show_excerpt(link.id)

    def show_excerpt(self, excerpt_id: str) -> None:
        """Read the first subject of an excerpt, scrolled to it."""
        excerpt = self._library.content.excerpt_by_id[excerpt_id]
        subjects = (*excerpt.groups, *excerpt.topics)
        self.reader.choose(self.reader.subject if self.reader.subject in subjects else subjects[0])
        self.reading.show_excerpt(excerpt_id)

    def _copy_cited(self, excerpt_id: str | None) -> None:
        if excerpt_id is None:
            return
        content = self._library.content
        text = citation(content, content.excerpt_by_id[excerpt_id])
        QGuiApplication.clipboard().setText(text)
        words = " ".join(content.excerpt_by_id[excerpt_id].quote.split()[:_QUOTED_WORDS])
        self._toast.tell(self.tr("Copied with its citation: “{words} …”").format(words=words))

    # Dialogs and panes --------------------------------------------------------------

    def _show_keys(self) -> None:
        from acupoints_app.ui.help import show_keys

        show_keys(self)

    def _show_about(self) -> None:
        from acupoints_app.ui.help import show_about

        show_about(self, self._library.content)

    def _focus_next_pane(self) -> None:
        panes: list[QWidget] = [self.side.pane, self.body.canvas, self.reading]
        here = self.panes.with_focus()
        if here == len(panes) - 1 and self.notices.take_focus():
            return
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

    def set_codes(self, system: str) -> None:
        """Show codes in the WHO's way ("who") or the older one ("older")."""
        self._settings.set_text("codes/system", system)
        codes.use(system)
        self.layers.refresh_codes()
        self.search.name_anew()
        self._apply_look()
        self.keep.strip.refresh()

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
        self.actions_.codes[codes.system()].setChecked(True)
        self.looking.show_choices()
        choices = self._settings.body
        self.body.set_look(theme, typesetting, choices)
        self.reading.set_look(theme, typesetting)
        self._toast.set_look(theme, typesetting)
        self.side.set_look(theme, typesetting)
        self.keep.strip.set_look(theme, typesetting)
        self.notices.set_look(theme, typesetting)
        self.search.panel.set_look(theme, typesetting)
        self.panes.set_look(typesetting, self.reading.column_width(typesetting))

    # Remembering --------------------------------------------------------------------

    def _restore_sizes(self) -> None:
        geometry = self._settings.bytes_of("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*_FIRST_SIZE)
        self.panes.restore(self._settings.bytes_of("splitter"), self._text_percent / 100)

    def put_notes_away(self) -> bool:
        """Keep what was typed; what the store refuses goes beside it, for the next start."""
        strip, keeper = self.keep.strip, self.keep.keeper
        return strip.save() or not strip.unsaved or keeper.put_aside(strip.unsaved)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.put_notes_away() and not may_lose(self, self.keep.strip.unsaved):
            event.ignore()
            return
        self._settings.set_bytes("geometry", self.saveGeometry())
        self._settings.set_bytes("splitter", self.panes.saveState())
        super().closeEvent(event)
