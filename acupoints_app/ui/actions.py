"""Everything that can be done, with its words, icon and shortcut, and the menus that hold it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from acupoints_app.atlas.look import SKINS
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME, QUESTIONS
from acupoints_app.library import Library
from acupoints_app.ui import icons
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.wording import skin_name, view_name


class Actions(QObject):
    """The window's actions.  Who makes it connects them; the menus are made here."""

    def __init__(self, window: QMainWindow, library: Library) -> None:
        super().__init__(window)
        self._window = window
        self._icons: dict[QAction, str] = {}
        self._look: tuple[str, str, int, float] | None = None
        self.quit = self.make(self.tr("&Quit"), QKeySequence("Ctrl+Q"))
        self.find = self.make(self.tr("&Find…"), QKeySequence("Ctrl+F"), "find")
        self.find.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("Ctrl+K")])
        self.copy_cited = self.make(self.tr("Copy with &citation"), QKeySequence("Ctrl+Shift+C"))
        self.undo = self.make(self.tr("&Undo"), QKeySequence("Ctrl+Z"))
        self.redo = self.make(self.tr("&Redo"), QKeySequence("Ctrl+Shift+Z"))
        self._make_keeping()
        self.back = self.make(self.tr("&Back"), QKeySequence("Alt+Left"), "back")
        self.forward = self.make(self.tr("&Forward"), QKeySequence("Alt+Right"), "forward")
        self.clear = self.make(self.tr("&Clear selection"), QKeySequence("Esc"))
        self.next_quote = self.make(self.tr("Next &quote"), QKeySequence("Alt+Down"))
        self.previous_quote = self.make(self.tr("&Previous quote"), QKeySequence("Alt+Up"))
        self.next_point = self.make(self.tr("Next p&oint"), QKeySequence("Ctrl+]"))
        self.previous_point = self.make(self.tr("Previous po&int"), QKeySequence("Ctrl+["))
        self.find_point = self.make(self.tr("&Show how to find it"), QKeySequence("Ctrl+Shift+F"))
        self.next_pane = self.make(self.tr("&Next pane"), QKeySequence("F6"))
        self.widen_pane = self.make(self.tr("Wi&den this pane"), QKeySequence("Ctrl+Shift+Right"))
        self.narrow_pane = self.make(self.tr("Na&rrow this pane"), QKeySequence("Ctrl+Shift+Left"))
        self.zoom_in = self.make(self.tr("Zoom &in"), QKeySequence("Ctrl++"), "zoom-in")
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = self.make(self.tr("Zoom &out"), QKeySequence("Ctrl+-"), "zoom-out")
        self.zoom_to_part = self.make(self.tr("Zoom to the &part"), QKeySequence("Ctrl+E"))
        self.fit = self.make(self.tr("&Whole view"), QKeySequence("Ctrl+0"), "fit")
        self.leave_close_up = self.make(self.tr("Back to the whole &body"), QKeySequence("Ctrl+B"))
        self.other_side = self.make(
            self.tr("The ot&her side"), QKeySequence("Ctrl+M"), "other-side"
        )
        self.next_view = self.make(self.tr("Nex&t view"), QKeySequence("Ctrl+PgDown"))
        self.previous_view = self.make(self.tr("Pre&vious view"), QKeySequence("Ctrl+PgUp"))
        self.ruler = self.make(self.tr("&Ruler"), QKeySequence("Ctrl+R"), "ruler")
        self.spans = self.make(self.tr("S&pans with their cun"), QKeySequence("Ctrl+Shift+S"))
        self.landmarks = self.make(self.tr("&Landmarks"), QKeySequence("Ctrl+L"))
        self.measuring = self.make(self.tr("How to &measure in cun"), QKeySequence("Shift+F2"))
        self.thumbnails = self.make(self.tr("Pict&ures of the views"), QKeySequence("Ctrl+T"))
        self.on_paper = self.make(self.tr("On &paper"), QKeySequence("Ctrl+Shift+P"))
        self.shading = self.make(self.tr("Sh&ading"), QKeySequence("Ctrl+Shift+H"))
        self.lines_only = self.make(self.tr("&Line drawing"), QKeySequence("Ctrl+Shift+I"))
        self.skins = {
            skin: self.make(skin_name(skin), QKeySequence(f"Ctrl+Alt+{number}"))
            for number, skin in enumerate(SKINS, 1)
        }
        for action in (
            *(self.ruler, self.spans, self.landmarks, self.thumbnails),
            *(self.on_paper, self.shading, self.lines_only),
        ):
            action.setCheckable(True)
        self.text_larger = self.make(self.tr("&Larger text"), QKeySequence("Ctrl+>"), "text-larger")
        self.text_smaller = self.make(
            self.tr("&Smaller text"), QKeySequence("Ctrl+<"), "text-smaller"
        )
        self.text_normal = self.make(self.tr("&Normal text size"), QKeySequence("Ctrl+Shift+0"))
        self.print = self.make(self.tr("&Print…"), QKeySequence("Ctrl+P"))
        self.save_pdf = self.make(self.tr("Save as P&DF…"), QKeySequence("Ctrl+Alt+P"))
        self.pages = {
            QUESTIONS: self.make(self.tr("Questions &and answers"), QKeySequence("Ctrl+Alt+Q")),
            DISAGREEMENTS: self.make(
                self.tr("Where the articles &disagree"), QKeySequence("Ctrl+Alt+X")
            ),
            FOR_ME: self.make(self.tr("Is it for &me?"), QKeySequence("Ctrl+Alt+Y")),
        }
        self.keys = self.make(self.tr("&Keyboard"), QKeySequence("F1"))
        self.about = self.make(self.tr("&About Acupoints"), QKeySequence("Shift+F1"))
        self.views = {
            view.id: self.make(
                self.tr("{view} view").format(view=view_name(view.id)),
                QKeySequence(f"Ctrl+{number}") if number < 10 else QKeySequence(),
            )
            for number, view in enumerate(library.atlas.views, 1)
        }
        self.themes = {
            "system": self.make(self.tr("As the s&ystem"), QKeySequence("Ctrl+Shift+Y")),
            "light": self.make(self.tr("&Light"), QKeySequence("Ctrl+Shift+L")),
            "dark": self.make(self.tr("&Dark"), QKeySequence("Ctrl+Shift+D")),
        }
        self.codes = {
            "who": self.make(self.tr("&WHO: BL, TE, GV, CV"), QKeySequence("Ctrl+Alt+W")),
            "older": self.make(self.tr("&Older: UB, SJ, DU, REN"), QKeySequence("Ctrl+Alt+O")),
        }
        self.sides = {
            "contents": self.make(self.tr("&Contents"), QKeySequence("Alt+1"), "contents"),
            "filter": self.make(self.tr("F&ilter"), QKeySequence("Alt+2"), "filter"),
            "kept": self.make(self.tr("&What you keep"), QKeySequence("Alt+3"), "kept"),
        }
        for choices in (self.views, self.themes, self.skins, self.codes, self.sides):
            one_of = QActionGroup(self)
            for action in choices.values():
                action.setCheckable(True)
                one_of.addAction(action)
        self._make_menus()

    def lasting_words(self, action: QAction) -> str:
        """An action's words, without what it would take back or do again just now."""
        lasting = {self.undo: self.tr("&Undo"), self.redo: self.tr("&Redo")}
        return lasting.get(action, action.text())

    def _make_keeping(self) -> None:
        """What is done with the user's own: bookmarks, notes, links, and their file."""
        self.bookmark = self.make(self.tr("&Bookmark"), QKeySequence("Ctrl+D"), "bookmark")
        self.bookmark.setCheckable(True)
        self.note = self.make(self.tr("&Note"), QKeySequence("Ctrl+N"), "note")
        self.collect = self.make(self.tr("Add to a co&llection…"), QKeySequence("Ctrl+Alt+L"))
        self.copy_link = self.make(self.tr("Copy &link"), QKeySequence("Ctrl+Alt+C"))
        self.next_result = self.make(self.tr("Next &result"), QKeySequence("F3"))
        self.previous_result = self.make(self.tr("Previous r&esult"), QKeySequence("Shift+F3"))
        self.clear_filters = self.make(self.tr("Clear the fi&lters"), QKeySequence("Ctrl+Alt+F"))
        self.export = self.make(self.tr("&Export what you keep…"), QKeySequence("Ctrl+Alt+E"))
        self.import_ = self.make(self.tr("&Import…"), QKeySequence("Ctrl+Alt+I"))
        self.restore = self.make(self.tr("Restore a &backup…"), QKeySequence("Ctrl+Alt+R"))

    def make(self, text: str, shortcut: QKeySequence, icon: str = "") -> QAction:
        """An action of the window; ``icon`` names the picture on its button."""
        action = QAction(text, self)
        action.setShortcut(shortcut)
        action.setMenuRole(QAction.MenuRole.NoRole)
        keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.iconText()} ({keys})" if keys else action.iconText())
        if icon:
            self._icons[action] = icon
            action.setIconVisibleInMenu(False)
        self._window.addAction(action)
        return action

    def _make_menus(self) -> None:
        bar = self._window.menuBar()
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.print, self.save_pdf])
        file.addSeparator()
        file.addActions([self.export, self.import_, self.restore])
        file.addSeparator()
        file.addAction(self.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.find, self.copy_cited, self.copy_link])
        keep = bar.addMenu(self.tr("&Keep"))
        keep.addActions([self.bookmark, self.note, self.collect])
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.views[id_] for id_ in self.views if id_ in WHOLE_BODY])
        close_ups = [self.views[id_] for id_ in self.views if id_ not in WHOLE_BODY]
        if close_ups:
            view.addMenu(self.tr("&Close-ups")).addActions(close_ups)
        view.addActions([self.next_view, self.previous_view, self.other_side, self.leave_close_up])
        view.addAction(self.thumbnails)
        view.addMenu(self.tr("L&eft pane")).addActions(list(self.sides.values()))
        view.addSeparator()
        view.addActions([self.zoom_in, self.zoom_out, self.zoom_to_part, self.fit])
        view.addSeparator()
        view.addActions([self.text_larger, self.text_smaller, self.text_normal])
        view.addSeparator()
        view.addActions([self.widen_pane, self.narrow_pane])
        view.addSeparator()
        view.addMenu(self.tr("&Appearance")).addActions(list(self.themes.values()))
        view.addMenu(self.tr("Codes o&f points")).addActions(list(self.codes.values()))
        body = view.addMenu(self.tr("The drawin&g"))
        body.addActions(list(self.skins.values()))
        body.addSeparator()
        body.addActions([self.shading, self.lines_only, self.on_paper])
        self.layers_menu = bar.addMenu(self.tr("&Layers"))
        measure = bar.addMenu(self.tr("&Measure"))
        measure.addActions([self.ruler, self.spans, self.landmarks])
        measure.addSeparator()
        measure.addAction(self.measuring)
        go = bar.addMenu(self.tr("&Go"))
        go.addActions([self.back, self.forward, self.clear])
        go.addSeparator()
        go.addActions([self.next_point, self.previous_point, self.find_point])
        go.addSeparator()
        go.addActions([self.next_result, self.previous_result, self.clear_filters])
        go.addSeparator()
        go.addActions(list(self.pages.values()))
        go.addSeparator()
        go.addActions([self.next_quote, self.previous_quote, self.next_pane])
        bar.addMenu(self.tr("&Help")).addActions([self.keys, self.about])

    def connect_all(self, connections: dict[QAction, Callable[[], object]]) -> None:
        """Say what each action does."""
        for action, do in connections.items():
            action.triggered.connect(lambda _checked=False, do=do: do())

    def set_look(self, theme: Theme, icon_size: int, ratio: float) -> None:
        """Paint the icons in the theme's ink, for buttons of ``icon_size`` pixels."""
        self._look = theme.ink_soft, theme.rule, icon_size, ratio
        for action, name in self._icons.items():
            action.setIcon(icons.icon(name, *self._look))

    def set_icon(self, action: QAction, name: str) -> None:
        """Give an action another picture on its button."""
        if self._icons.get(action) != name:
            self._icons[action] = name
            if self._look is not None:
                action.setIcon(icons.icon(name, *self._look))
