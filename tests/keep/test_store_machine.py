"""The store against a model of it in plain Python, through long chains of changes."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from acupoints_app.keep.changes import (
    Change,
    ChangeVisits,
    DropCollection,
    MakeCollection,
    MoveCollection,
    PutLink,
    RenameCollection,
    SetBookmark,
    SetNote,
    Several,
    TakeLink,
)
from acupoints_app.keep.exchange import from_json, to_json
from acupoints_app.keep.model import MOST_VISITS, Bookmark, Collection, Kept, Note, Visit
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.store import Store
from acupoints_app.keep.trouble import StoreError

from .kept_strategies import COLLECTIONS, IDS, LINKS, NAMES, TEXTS, TIMES, VISITS

POSITIONS = st.integers(-2, 6)
CHANGES = st.one_of(
    st.builds(SetBookmark, LINKS, st.none() | TIMES),
    st.builds(SetNote, LINKS, TEXTS, TIMES),
    st.builds(MakeCollection, COLLECTIONS, st.none() | POSITIONS),
    st.builds(DropCollection, IDS),
    st.builds(RenameCollection, IDS, NAMES),
    st.builds(MoveCollection, IDS, POSITIONS),
    st.builds(PutLink, IDS, LINKS, st.none() | POSITIONS),
    st.builds(TakeLink, IDS, LINKS),
    st.builds(ChangeVisits, st.frozensets(VISITS, max_size=3), st.frozensets(VISITS, max_size=3)),
)
SOME = st.one_of(CHANGES, st.lists(CHANGES, max_size=4).map(lambda parts: Several(tuple(parts))))


class RefusedError(Exception):
    """The model would not do that."""


@dataclass
class Model:
    """What the store should hold, in lists and dictionaries."""

    bookmarks: dict[str, int] = field(default_factory=dict)
    notes: dict[str, tuple[str, int]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    visits: set[tuple[int, str]] = field(default_factory=set)

    def do(self, change: Change) -> None:
        match change:
            case SetBookmark(link, None):
                self.bookmarks.pop(link, None)
            case SetBookmark(link, int(at)):
                self.bookmarks[link] = at
            case SetNote(link, "", _):
                self.notes.pop(link, None)
            case SetNote(link, text, at):
                self.notes[link] = (text, at)
            case MakeCollection(new, position):
                if new.id in self.names or new.name in self.names.values():
                    raise RefusedError
                self.order.insert(self._slot(self.order, position), new.id)
                self.names[new.id] = new.name
                self.links[new.id] = list(new.links)
            case DropCollection(id_):
                self._known(id_)
                self.order.remove(id_)
                del self.names[id_], self.links[id_]
            case RenameCollection(id_, name):
                self._known(id_)
                if any(other != id_ and name == taken for other, taken in self.names.items()):
                    raise RefusedError
                self.names[id_] = name
            case MoveCollection(id_, position):
                self._known(id_)
                self.order.remove(id_)
                self.order.insert(self._slot(self.order, position), id_)
            case PutLink(id_, link, position):
                self._known(id_)
                if link in self.links[id_]:
                    self.links[id_].remove(link)
                self.links[id_].insert(self._slot(self.links[id_], position), link)
            case TakeLink(id_, link):
                self._known(id_)
                if link in self.links[id_]:
                    self.links[id_].remove(link)
            case ChangeVisits(add, remove):
                self.visits -= {(visit.at, visit.link) for visit in remove}
                self.visits |= {(visit.at, visit.link) for visit in add}
            case Several(parts):
                for part in parts:
                    self.do(part)

    def _known(self, id_: str) -> None:
        if id_ not in self.names:
            raise RefusedError

    @staticmethod
    def _slot(items: list[str], position: int | None) -> int:
        return len(items) if position is None else max(position, 0)

    def kept(self) -> Kept:
        return Kept(
            tuple(
                Bookmark(at, link)
                for at, link in sorted((at, link) for link, at in self.bookmarks.items())
            ),
            tuple(Note(link, *self.notes[link]) for link in sorted(self.notes)),
            tuple(Collection(id_, self.names[id_], tuple(self.links[id_])) for id_ in self.order),
            tuple(Visit(at, link) for at, link in sorted(self.visits)),
        )


class StoreMachine(RuleBasedStateMachine):
    """Changes, undone in turn, through restarts, crashes, backups and a second instance."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="acupoints-machine-"))
        self.model = Model()
        self.undo: list[tuple[Change, Model]] = []
        self.clock = 1_700_000_000_000
        self.store = self._opened()

    def _opened(self) -> Store:
        opened = open_store(self.folder, now=self._tick)
        assert opened.trouble is None
        return opened.store

    def _tick(self) -> int:
        self.clock += 3_600_000
        return self.clock

    @rule(change=SOME)
    def change(self, change: Change) -> None:
        before, after = self.model, deepcopy(self.model)
        try:
            after.do(change)
        except RefusedError:
            with pytest.raises(StoreError):
                self.store.apply(change)
            return
        self.undo.append((self.store.apply(change), before))
        self.model = after

    @precondition(lambda self: self.undo)
    @rule()
    def take_back_the_last_change(self) -> None:
        inverse, self.model = self.undo.pop()
        self.store.apply(inverse)

    @precondition(lambda self: self.undo)
    @rule()
    def take_back_and_do_again(self) -> None:
        inverse, before = self.undo[-1]
        again = self.store.apply(inverse)
        assert self.store.everything() == before.kept()
        self.store.apply(again)

    @rule()
    def end_and_start(self) -> None:
        self.store.close()
        self.store = self._opened()

    @rule()
    def crash_and_start(self) -> None:
        self.store._db.close()  # the mark stays
        self.store = self._opened()
        assert len(list((self.folder / "store").glob("open-*"))) == 1

    @rule()
    def another_instance_sees_it_and_changes_it(self) -> None:
        other = self._opened()
        assert other.everything() == self.model.kept()
        undo = other.apply(SetNote("point/other", "other", 1))
        other.apply(undo)
        other.close()

    @rule()
    def out_and_in_again(self) -> None:
        everything = self.store.everything()
        self.store.merge(from_json(to_json(everything)))
        assert self.store.everything() == everything

    @precondition(lambda self: self.model != Model())
    @rule(change=CHANGES)
    def restore_the_newest_backup(self, change: Change) -> None:
        self.store.close()
        self.store = self._opened()
        (backup, *_) = self.store.backups()
        with suppress(StoreError):
            self.store.apply(change)
        undo = self.store.restore(backup)
        assert self.store.everything() == self.model.kept()
        self.store.apply(undo)
        self.store.restore(backup)

    @invariant()
    def store_holds_what_the_model_holds(self) -> None:
        assert self.store.everything() == self.model.kept()

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)


StoreMachine.TestCase.settings = settings(
    max_examples=60, stateful_step_count=30, suppress_health_check=list(HealthCheck)
)
test_store_through_long_chains_of_changes = StoreMachine.TestCase


@given(st.lists(CHANGES, max_size=8), SOME)
@settings(max_examples=150)
def test_do_and_undo_is_as_before(setting: list[Change], change: Change) -> None:
    """On whatever state, and back and forth again."""
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder)).store
        for part in setting:
            with suppress(StoreError):
                store.apply(part)
        before = store.everything()
        try:
            undo = store.apply(change)
        except StoreError:
            assert store.everything() == before
        else:
            after = store.everything()
            redo = store.apply(undo)
            assert store.everything() == before
            store.apply(redo)
            assert store.everything() == after
        store.close()


def test_history_forgets_the_oldest_and_undo_brings_it_back(tmp_path: Path) -> None:
    store = open_store(tmp_path).store
    many = frozenset(Visit(at, "point/BL40") for at in range(MOST_VISITS))
    store.apply(ChangeVisits(add=many))
    undo = store.apply(ChangeVisits(add=frozenset({Visit(MOST_VISITS, "group/foot")})))
    assert len(store.visits()) == MOST_VISITS
    assert store.visits()[0] == Visit(1, "point/BL40")
    store.apply(undo)
    assert frozenset(store.visits()) == many
    store.close()
