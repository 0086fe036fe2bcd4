"""Out as JSON and in again; two sets of what is kept made into one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.keep.exchange import ExchangeError, from_json, to_json
from acupoints_app.keep.merging import filled_up, merged
from acupoints_app.keep.model import Bookmark, Collection, Kept, Note, Visit
from acupoints_app.keep.opening import open_store

from .kept_strategies import kept

WRITTEN = "she fears needles"
ONE = Kept(
    (Bookmark(1, "point/BL40"),),
    (Note("point/BL40", WRITTEN, 2),),
    (Collection("a" * 32, "Ms K.", ("point/BL40", "group/foot")),),
    (Visit(3, "group/foot"),),
)


@given(kept())
def test_out_and_in_again_is_the_same(everything: Kept) -> None:
    assert from_json(to_json(everything)) == everything


@given(kept())
@settings(max_examples=25)
def test_import_into_an_empty_store_is_the_same(
    tmp_path_factory: pytest.TempPathFactory, everything: Kept
) -> None:
    store = open_store(tmp_path_factory.mktemp("kept")).store
    undo = store.merge(from_json(to_json(everything)))
    assert store.everything() == everything
    again = store.merge(from_json(to_json(store.everything())))
    assert store.everything() == everything
    store.apply(again)
    store.apply(undo)
    assert store.everything() == Kept()
    store.close()


@given(kept(), kept())
def test_merging_a_second_time_changes_nothing(here: Kept, come: Kept) -> None:
    once = merged(here, come)
    assert merged(once, come) == once
    assert merged(once, here) == once
    assert merged(here, here) == here
    assert merged(Kept(), come) == come


@given(kept(), kept())
def test_merging_loses_nothing(here: Kept, come: Kept) -> None:
    both = merged(here, come)
    links = {note.link: note.text for note in both.notes}
    for note in (*here.notes, *come.notes):
        assert note.text in links[note.link]
    assert {mark.link for mark in both.bookmarks} == {
        mark.link for mark in (*here.bookmarks, *come.bookmarks)
    }
    assert set(both.visits) == {*here.visits, *come.visits}
    assert [shelf.name for shelf in both.collections[: len(here.collections)]] == [
        shelf.name for shelf in here.collections
    ]
    for shelf in (*here.collections, *come.collections):
        holders = [other for other in both.collections if set(shelf.links) <= set(other.links)]
        assert any(shelf.id == other.id or shelf.name == other.name for other in holders)
    for shelf in here.collections:  # the user's order stands, what has come follows
        (same,) = [other for other in both.collections if other.id == shelf.id]
        assert same.links[: len(shelf.links)] == shelf.links


def test_two_different_notes_on_one_thing_become_one_with_the_later_first() -> None:
    here = Kept(notes=(Note("point/BL40", "old", 1),))
    come = Kept(notes=(Note("point/BL40", "new", 2),))
    assert merged(here, come).notes == (Note("point/BL40", "new\n\nold", 2),)
    assert merged(come, here) == merged(here, come)


def test_note_that_only_contains_the_same_letters_is_not_taken_for_the_same() -> None:
    here = Kept(notes=(Note("point/BL40", "no needles here", 2),))
    come = Kept(notes=(Note("point/BL40", "no", 1),))
    assert merged(here, come).notes[0].text == "no needles here\n\nno"


def test_collection_of_the_same_name_made_elsewhere_is_the_same_collection() -> None:
    here = Kept(collections=(Collection("a" * 32, "Knee", ("point/BL40",)),))
    come = Kept(collections=(Collection("b" * 32, "Knee", ("point/GV4", "point/BL40")),))
    (one,) = merged(here, come).collections
    assert one == Collection("a" * 32, "Knee", ("point/BL40", "point/GV4"))


def test_a_damaged_files_own_text_of_a_note_stands() -> None:
    read = Kept(notes=(Note("point/BL40", "today", 2),))
    backup = Kept(notes=(Note("point/BL40", "yesterday", 1), Note("point/GV4", "more", 1)))
    assert filled_up(read, backup).notes == (*read.notes, backup.notes[1])


def _with(**changed: object) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(to_json(ONE))
    return {**record, **changed}


@pytest.mark.parametrize(
    ("record", "problem"),
    [
        ([], "this file was not exported from Acupoints"),
        ({"notes": [WRITTEN]}, "this file was not exported from Acupoints"),
        (_with(version=2), "the export is of a version that is not known here"),
        (_with(version=True), "the export is of a version that is not known here"),
        (_with(notes=None), "notes are missing"),
        (_with(notes=[WRITTEN]), "notes, record 1, can't be read"),
        (_with(notes=[{"link": WRITTEN, "text": WRITTEN, "at": 1}]), "notes, record 1, can't be"),
        (_with(notes=[{"link": "a/b", "text": "", "at": 1}]), "notes, record 1, can't be read"),
        (_with(notes=[{"link": "a/b", "text": WRITTEN, "at": "1"}]), "notes, record 1, can't be"),
        (_with(notes=_with()["notes"] * 2), "something is there twice"),
        (_with(collections=_with()["collections"] * 2), "something is there twice"),
        (_with(bookmarks=[{"link": "a/b", "at": -1}]), "bookmarks, record 1, can't be read"),
        (_with(visits=[{"link": "a/b", "at": 1.5}]), "visits, record 1, can't be read"),
        (
            _with(collections=[{"id": "a" * 32, "name": WRITTEN, "links": ["a/b", "a/b"]}]),
            "collections, record 1, can't be read",
        ),
    ],
)
def test_what_is_no_export_is_refused_without_quoting_it(record: object, problem: str) -> None:
    with pytest.raises(ExchangeError) as error:
        from_json(json.dumps(record).encode())
    assert error.value.problem.startswith(problem)
    assert str(error.value).endswith(".")
    assert WRITTEN not in str(error.value)
    assert error.value.__context__ is None or error.value.__suppress_context__


@given(st.binary(max_size=200))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(ExchangeError):
        from_json(data)


@given(st.data())
def test_an_export_cut_off_anywhere_is_refused(data: st.DataObject) -> None:
    whole = to_json(ONE).rstrip()
    with pytest.raises(ExchangeError):
        from_json(whole[: data.draw(st.integers(0, len(whole) - 1))])


def test_refused_file_leaves_the_store_alone(tmp_path: Path) -> None:
    store = open_store(tmp_path).store
    store.merge(ONE)
    with pytest.raises(ExchangeError):
        store.merge(from_json(b"{}"))
    assert store.everything() == ONE
    store.close()
