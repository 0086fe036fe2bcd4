"""Joins the search box to the window: what can be found, and where a choice leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from acupoints_app.find.links import TYPES, Link
from acupoints_app.find.record import Record
from acupoints_app.library import Library
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.search_panel import SearchPanel

if TYPE_CHECKING:
    from acupoints_app.find.joined import JoinedFinder

_COMMAND = "command"
_IDLE_AFTER_MS: Final = 600
_IDLE_STEP_MS: Final = 8


class SearchDesk(QObject):
    """Makes the search when it is first asked for, and goes where a choice leads.

    ``own`` gives the records of what the user keeps, ``go_to`` leads to what was found.
    """

    def __init__(
        self,
        library: Library,
        actions: Actions,
        own: Callable[[], list[Record]],
        go_to: Callable[[Record], object],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library, self._actions, self._window = library, actions, window
        self._own, self._leads_to = own, go_to
        self.panel = SearchPanel(self._finder, window)
        self.panel.chosen.connect(self._go_to)
        self._made: JoinedFinder | None = None
        self._own_changed = True
        self._idle = QTimer(self)
        self._idle.setInterval(_IDLE_AFTER_MS)
        self._idle.timeout.connect(self._prepare)
        actions.connect_all({actions.find: self.panel.open})

    def begin(self) -> None:
        """Make the search ready in idle moments, so that the first letter finds at once."""
        self._idle.start(_IDLE_AFTER_MS)

    def take_own_anew(self) -> None:
        """What the user keeps has changed."""
        self._own_changed = True
        if self._made is not None:
            self.begin()

    def name_anew(self) -> None:
        """The window's commands have other words: codes are shown in another way."""
        self._made = None
        self._own_changed = True
        self.begin()

    def _finder(self) -> JoinedFinder:
        # Imported when it is made: a start has no time for it.
        from acupoints_app.find.catalogue import finder_of
        from acupoints_app.find.joined import JoinedFinder

        if self._made is None:
            commands = map(self._command, self._commands())
            self._made = JoinedFinder(finder_of(self._library, commands), self._is_offered)
        if self._own_changed:
            self._made.set_own(self._own())
            self._own_changed = False
        return self._made

    def _prepare(self) -> None:
        self._idle.setInterval(_IDLE_STEP_MS)
        if self._finder().prepare():
            self._idle.stop()

    def _commands(self) -> list[QAction]:
        """What the menus offer, save the search itself."""
        found = self._window.actions()
        return [action for action in found if action is not self._actions.find and action.text()]

    def _command(self, action: QAction) -> Record:
        """An action by its place among all, because the words of undo and redo change."""
        words = self._actions.lasting_words(action).replace("&", "")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        place = self._window.actions().index(action)
        return Record(_COMMAND, str(place), words, (("name", words), ("about", keys)))

    def _is_offered(self, record: Record) -> bool:
        """Whether a choice would lead somewhere: a command may be hidden or switched off now."""
        if record.type != _COMMAND:
            return True
        action = self._action(record)
        return action.isVisible() and action.isEnabled()

    def _action(self, command: Record) -> QAction:
        return self._window.actions()[int(command.id)]

    def marked(self) -> Link | None:
        """The thing that is marked in the box while it is open, where it has a link."""
        record = self.panel.marked
        if record is None or record.type not in TYPES:
            return None
        return Link(record.type, record.id)

    def _go_to(self, record: Record) -> None:
        if record.type == _COMMAND:
            self._action(record).trigger()
        else:
            self._leads_to(record)
