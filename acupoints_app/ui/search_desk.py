"""Joins the search box to the window: what can be found, and where a choice leads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.finder import Finder
from acupoints_app.find.record import Record
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_pane import BodyPane
from acupoints_app.ui.reader import Reader
from acupoints_app.ui.search_panel import SearchPanel

_COMMAND = "command"


class SearchDesk(QObject):
    """Makes the search when it is first asked for, and goes where a choice leads."""

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        body: BodyPane,
        show_excerpt: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reader, self._actions, self._body = reader, actions, body
        self._show_excerpt, self._window = show_excerpt, window
        self.panel = SearchPanel(self._finder, window)
        self.panel.chosen.connect(self._go_to)
        actions.connect_all({actions.find: self.panel.open})

    def _finder(self) -> Finder:
        return finder_of(self._reader.library, (self._command(one) for one in self._commands()))

    def _commands(self) -> list[QAction]:
        """What the menus offer, save the search itself."""
        found = self._window.actions()
        return [action for action in found if action is not self._actions.find and action.text()]

    @staticmethod
    def _command(action: QAction) -> Record:
        words = action.text().replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return Record(_COMMAND, words, words, (("name", words), ("about", keys)))

    def _go_to(self, record: Record) -> None:
        reader = self._reader
        if record.type == _COMMAND:
            self._trigger(record.id)
        elif record.type == "excerpt":
            self._show_excerpt(record.id)
        elif record.type == "source":
            excerpts = reader.library.content.excerpts
            self._show_excerpt(next(each.id for each in excerpts if each.source == record.id))
        elif record.type == "landmark":
            self._show_landmark(record.id)
        elif record.type == "reference":
            reader.choose(self._citing(record.id))
        else:
            reader.choose(record.id)

    def _citing(self, reference: str) -> str:
        """The first point whose page cites a reference."""
        evidence = self._reader.library.evidence
        for use in evidence.uses:
            if any(each.reference == reference for each in (*use.support, *evidence.not_proof)):
                return use.acupoint
        for caution in evidence.cautions:
            if any(each.reference == reference for each in (*caution.sources, *caution.against)):
                return caution.acupoints[0]
        return self._reader.library.acupoints[0].code  # the standard stands under every point

    def _trigger(self, words: str) -> None:
        for action in self._commands():
            if action.text().replace("&", "") == words and action.isEnabled():
                action.trigger()
                return

    def _show_landmark(self, name: str) -> None:
        """Switch the landmarks on, and go to the first view that has this one."""
        here = self._reader.shelf.view(self._reader.view)
        for view in (here, *self._reader.library.atlas.views):
            places = [mark.place for mark in view.landmarks if mark.name == name]
            if places:
                self._actions.landmarks.setChecked(True)
                self._reader.show_view(view.key)
                self._body.canvas.camera.zoom_to_places(places)
                return
