"""What the user keeps, as the window has it: every change, and the way back from each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, Signal

from acupoints_app.keep.backup import Backup
from acupoints_app.keep.changes import NOTHING, Change
from acupoints_app.keep.model import Kept, Note
from acupoints_app.keep.put_aside import put_aside
from acupoints_app.keep.store import Store
from acupoints_app.keep.trouble import Refusal, StoreError
from acupoints_app.ui.keeping.words import refusal_sentence, unreadable_sentence

_MOST_STEPS: Final = 200

_Work: TypeAlias = Callable[[Store], Change]


@dataclass(frozen=True)
class _Step:
    """A change that can be done: what takes back, or does again, and in words."""

    words: str = field(repr=False)
    change: Change
    session: str = ""


class Keeper(QObject):
    """Does changes and takes them back.  Without a store (for pictures) it refuses them all.

    ``kept`` is what the store held after the last change, without the history, which is only
    read when it is asked for.  Emits ``changed`` after each change, and ``refused`` with a
    sentence where one was not accepted.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, store: Store | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._refused: tuple[str, _Work] | None = None
        self._undo: list[_Step] = []
        self._redo: list[_Step] = []
        self.kept = Kept()
        self.note_of: dict[str, Note] = {}
        """By path."""
        self.bookmarked: frozenset[str] = frozenset()
        """Paths."""
        self._read()

    @property
    def can_keep(self) -> bool:
        """Whether changes are accepted at all."""
        return self._store is not None and self._store.refuses is None

    def _read(self) -> None:
        if self._store is not None:
            try:
                self.kept = Kept(
                    self._store.bookmarks(), self._store.notes(), self._store.collections()
                )
            except StoreError:
                self._say_unreadable()
        self.note_of = {note.link: note for note in self.kept.notes}
        self.bookmarked = frozenset(mark.link for mark in self.kept.bookmarks)

    def recent(self, most: int) -> tuple[str, ...]:
        """The paths of the things that were looked at, the last first, each once."""
        try:
            visits = self._store.visits() if self._store is not None else ()
        except StoreError:
            self._say_unreadable()
            visits = ()
        latest = dict.fromkeys(visit.link for visit in reversed(visits))
        return tuple(latest)[:most]

    def everything(self) -> Kept | None:
        """All that is kept, the history too; None where it can't be read."""
        if self._store is None:
            return Kept()
        try:
            return self._store.everything()
        except StoreError:
            self._say_unreadable()
            return None

    def text_of_note(self, path: str) -> str:
        """The note on a thing as it is in the store now: another window may have written it."""
        if self._store is not None:
            try:
                note = self._store.note(path)
            except StoreError:
                note = self.note_of.get(path)
            return note.text if note is not None else ""
        return ""

    def put_aside(self, notes: Mapping[str, str]) -> bool:
        """Leave notes that the store refuses beside it, by path; whether that was possible."""
        return self._store is not None and put_aside(self._store.folder, notes)

    def backups(self) -> tuple[Backup, ...]:
        """The backups that can be restored, the newest first."""
        return self._store.backups() if self._store is not None else ()

    # Changing -----------------------------------------------------------------------

    def do(self, words: str, change: Change, *, session: str = "") -> bool:
        """Do a change that ``words`` name; whether it was accepted.

        Changes of one ``session``, such as the letters of one note, are taken back as one.
        """
        return self._do(words, lambda store: store.apply(change), session)

    def merge(self, words: str, come: Kept) -> bool:
        """Add what was exported elsewhere; whether it was accepted."""
        return self._do(words, lambda store: store.merge(come), "")

    def restore(self, words: str, backup: Backup) -> bool:
        """Go back to a backup; whether it was accepted."""
        return self._do(words, lambda store: store.restore(backup), "")

    def do_silently(self, change: Change) -> bool:
        """Do a change that is no deed of the user: no step to take back, no complaint."""
        if self._store is None or self._store.refuses is not None:
            return False
        try:
            self._store.apply(change)
        except StoreError:
            return False
        return True

    def _do(self, words: str, work: _Work, session: str) -> bool:
        inverse = self._attempt(work, words)
        if inverse is None:
            if not session:  # who began the session tries again by itself
                self._refused = words, work
            return False
        self._refused = None
        if inverse != NOTHING:
            self._redo.clear()
            goes_on = bool(session) and bool(self._undo) and self._undo[-1].session == session
            if not goes_on:
                self._undo.append(_Step(words, inverse, session))
                del self._undo[:-_MOST_STEPS]
            self._read()
            self.changed.emit()
        return True

    def try_again(self) -> bool:
        """Do what was refused last; whether nothing refused is left."""
        if self._refused is None:
            return True
        words, work = self._refused
        return self._do(words, work, "")

    def _attempt(self, work: _Work, words: str) -> Change | None:
        """Do it; returns what takes it back, or None where the store refuses."""
        refusal = Refusal.CLOSED
        if self._store is not None:
            try:
                return work(self._store)
            except StoreError as error:
                refusal = error.refusal
        self.refused.emit(refusal_sentence(refusal, words))
        return None

    def _say_unreadable(self) -> None:
        self.refused.emit(unreadable_sentence())

    # Back and again -----------------------------------------------------------------

    @property
    def undo_words(self) -> str:
        """What would be taken back; empty where there is nothing."""
        return self._undo[-1].words if self._undo else ""

    @property
    def redo_words(self) -> str:
        """What would be done again; empty where there is nothing."""
        return self._redo[-1].words if self._redo else ""

    def undo(self) -> str:
        """Take the last change back; returns what it was, empty where nothing was done."""
        return self._step(self._undo, self._redo)

    def redo(self) -> str:
        """Do again what was taken back; returns what it was, empty where nothing was done."""
        return self._step(self._redo, self._undo)

    def _step(self, taken: list[_Step], given: list[_Step]) -> str:
        if not taken:
            return ""
        step = taken[-1]
        inverse = self._attempt(lambda store: store.apply(step.change), step.words)
        if inverse is None:
            return ""
        taken.pop()
        given.append(_Step(step.words, inverse))
        self._read()
        self.changed.emit()
        return step.words
