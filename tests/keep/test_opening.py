"""Whatever state the files are in, a store opens, and nothing that was accepted is lost."""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from acupoints_app.keep.changes import MakeCollection, PutLink, SetBookmark, SetNote, Several
from acupoints_app.keep.migrations import VERSION
from acupoints_app.keep.model import Collection, Kept
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.paths import kept_folder
from acupoints_app.keep.places import Places, local_time
from acupoints_app.keep.store import Store
from acupoints_app.keep.trouble import Kind, Refusal, StoreError, Trouble

WRITTEN = "she fears needles"
DAY = 1_700_000_000_000
NOTES = 40


def filled(folder: Path) -> Kept:
    """A store over several pages, closed, with its backup; returns what is in it."""
    store = open_store(folder, now=lambda: DAY).store
    store.apply(MakeCollection(Collection("a" * 32, WRITTEN)))
    for number in range(NOTES):
        note = SetNote(f"point/N{number}", f"{number} {WRITTEN} " + "x" * 700, number)
        put = PutLink("a" * 32, f"point/N{number}")
        store.apply(Several((note, put, SetBookmark(f"point/N{number}", number))))
    kept = store.everything()
    store.close()
    return kept


def rows(folder: Path) -> set[object]:
    """Everything in the store of a folder, as one set."""
    opened = open_store(folder)
    try:
        kept = opened.store.everything()
    finally:
        opened.store.close()
    return {*kept.bookmarks, *kept.notes, *kept.collections, *kept.visits}


@contextmanager
def sqlite(path: Path) -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        yield db
    finally:
        db.close()


def test_new_store_is_empty_and_sound(tmp_path: Path) -> None:
    opened = open_store(tmp_path / "a" / "b")
    assert opened.trouble is None
    assert opened.store.refuses is None
    assert opened.store.everything() == Kept()
    opened.store.close()
    with pytest.raises(StoreError, match="closed"):
        opened.store.everything()
    with pytest.raises(StoreError, match="closed"):
        opened.store.apply(Several())
    opened.store.close()


def test_accepted_changes_are_synced_and_journalled(tmp_path: Path) -> None:
    store = open_store(tmp_path).store
    settings_ = {
        name: store._db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "fullfsync")
    }
    assert settings_ == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "fullfsync": 1,
    }
    store.close()


@pytest.mark.skipif(os.name != "posix", reason="XDG folders are a matter of Unix")
def test_what_is_kept_lies_where_the_desktop_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert kept_folder() == tmp_path / "data" / "acupoints"
    assert list(tmp_path.iterdir()) == []


def _head(data: bytes) -> bytes:
    return b"\xff" * 200 + data[200:]


def _half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _nothing(_: bytes) -> bytes:
    return b""


def _text(_: bytes) -> bytes:
    return b"This is no database." * 500


@pytest.mark.parametrize("harm", [_head, _half, _nothing, _text])
def test_damaged_file_is_put_aside_and_filled_up_from_the_backup(
    tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    kept = filled(tmp_path)
    path = Places(tmp_path).file
    harmed = harm(path.read_bytes())
    path.write_bytes(harmed)
    opened = open_store(tmp_path, now=lambda: DAY + 1)
    assert opened.trouble is not None
    assert opened.trouble.kind is Kind.RESTORED
    assert opened.trouble.backup == local_time(DAY).date()
    assert opened.trouble.keeps_changes
    assert opened.trouble.aside is not None
    assert str(opened.trouble.aside) in opened.trouble.sentence()
    assert (opened.trouble.aside / "kept.db").read_bytes() == harmed
    assert opened.store.everything() == kept
    opened.store.apply(SetNote("point/N0", "", 1))
    opened.store.close()
    again = open_store(tmp_path)
    assert again.trouble is None
    assert len(again.store.notes()) == NOTES - 1
    again.store.close()


def test_damaged_a_second_time_in_the_same_second_is_put_aside_beside_the_first(
    tmp_path: Path,
) -> None:
    kept = filled(tmp_path)
    for _ in range(3):
        Places(tmp_path).file.write_bytes(b"no database")
        opened = open_store(tmp_path, now=lambda: DAY)
        assert opened.store.everything() == kept
        opened.store.close()
    assert len(list(Places(tmp_path).damaged.iterdir())) == 3


def test_damaged_without_a_backup_gives_what_can_be_read(tmp_path: Path) -> None:
    filled(tmp_path)
    places = Places(tmp_path)
    shutil.rmtree(places.backups)
    with sqlite(places.file) as db:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'bookmark'"
        (page,) = db.execute(query).fetchone()
    data = bytearray(places.file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    places.file.write_bytes(data)
    opened = open_store(tmp_path)
    assert opened.trouble is not None
    assert opened.trouble.kind is Kind.PARTLY
    assert len(opened.store.notes()) == NOTES
    assert opened.store.bookmarks() == ()
    assert len(opened.store.collections()[0].links) == NOTES
    opened.store.close()


def test_damaged_index_loses_nothing_and_needs_no_backup(tmp_path: Path) -> None:
    kept = filled(tmp_path)
    places = Places(tmp_path)
    with sqlite(places.file) as db:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_note_1'"
        (page,) = db.execute(query).fetchone()
    data = bytearray(places.file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    places.file.write_bytes(data)
    opened = open_store(tmp_path)
    assert opened.trouble is not None
    assert opened.trouble.kind is Kind.RECOVERED
    assert opened.store.everything() == kept
    opened.store.close()


@pytest.mark.parametrize("clean", [True, False])
def test_damage_that_reading_does_not_meet_is_found_where_the_last_end_was_not_clean(
    tmp_path: Path, clean: bool
) -> None:
    kept = filled(tmp_path)
    places = Places(tmp_path)
    with sqlite(places.file) as db:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_collection_2'"
        (page,) = db.execute(query).fetchone()
    data = bytearray(places.file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    places.file.write_bytes(data)
    if not clean:
        (places.store / "open-left-over").touch()
    opened = open_store(tmp_path)
    assert (opened.trouble is None) == clean
    assert opened.store.everything() == kept
    opened.store.close()


@given(st.data())
@settings(max_examples=40)
def test_any_bytes_overwritten_after_a_crash_lose_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    kept = filled(folder)
    path = Places(folder).file
    whole = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(whole) - 1))
    junk = data.draw(st.binary(min_size=1, max_size=3000))
    whole[at : at + len(junk)] = junk
    path.write_bytes(whole)
    (path.parent / "open-left-over").touch()
    assume(whole[60:64] == b"\0\0\0\1")  # there, it says of which version it is
    opened = open_store(folder)
    assert opened.store.refuses is None
    now = opened.store.everything()
    opened.store.close()
    # A text or a link that became another text or link can't be told from what the user wrote.
    assert len(now.notes) >= NOTES
    assert len(now.bookmarks) >= NOTES
    if opened.trouble:
        assert {note.link for note in kept.notes} <= {note.link for note in now.notes}
        assert len(list(Places(folder).damaged.iterdir())) == 1


def test_lost_file_is_restored_from_the_backup(tmp_path: Path) -> None:
    kept = filled(tmp_path)
    shutil.rmtree(Places(tmp_path).store)
    opened = open_store(tmp_path)
    assert opened.trouble == Trouble(Kind.MISSING, None, local_time(DAY).date())
    assert opened.store.everything() == kept
    opened.store.close()


def test_backup_that_is_damaged_too_is_passed_over(tmp_path: Path) -> None:
    kept = filled(tmp_path)
    places = Places(tmp_path)
    (places.backups / "2023-12-01.db").write_bytes(b"no database")
    places.file.write_bytes(b"no database")
    opened = open_store(tmp_path)
    assert opened.trouble is not None
    assert opened.trouble.backup == local_time(DAY).date()
    assert opened.store.everything() == kept
    opened.store.close()


def test_database_of_another_program_is_put_aside(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.store.mkdir(parents=True)
    with sqlite(places.file) as db:
        db.execute("CREATE TABLE theirs (a)")
    opened = open_store(tmp_path)
    assert opened.trouble is not None
    assert opened.trouble.kind is Kind.PARTLY
    assert opened.trouble.aside is not None
    with sqlite(opened.trouble.aside / "kept.db") as db:
        assert db.execute("SELECT * FROM theirs").fetchall() == []
    opened.store.close()


def test_killed_while_a_new_store_was_put_in_place_the_next_start_ends_it(tmp_path: Path) -> None:
    kept = filled(tmp_path)
    places = Places(tmp_path)
    places.store.rename(places.ready)  # as between the two moves
    shutil.rmtree(places.backups)
    opened = open_store(tmp_path)
    assert opened.trouble is None
    assert opened.store.everything() == kept
    opened.store.close()


def test_file_of_a_newer_version_is_read_and_left_as_it_is(tmp_path: Path) -> None:
    kept = filled(tmp_path)
    places = Places(tmp_path)
    with sqlite(places.file) as db:
        db.execute("ALTER TABLE note ADD COLUMN colour TEXT")
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = places.file.read_bytes()
    opened = open_store(tmp_path)
    assert opened.trouble == Trouble(Kind.NEWER)
    assert opened.store.everything() == kept
    with pytest.raises(StoreError) as error:
        opened.store.apply(SetNote("point/N0", "", 1))
    assert error.value.refusal is Refusal.READ_ONLY
    opened.store.close()
    assert places.file.read_bytes() == before
    assert sorted(path.name for path in places.store.iterdir()) == ["kept.db"]


def test_locked_file_can_be_read_and_refuses_changes(tmp_path: Path) -> None:
    kept = filled(tmp_path)
    with sqlite(Places(tmp_path).file) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        opened = open_store(tmp_path, wait_ms=1)
        assert opened.trouble == Trouble(Kind.LOCKED)
        with pytest.raises(StoreError) as error:
            opened.store.apply(SetNote("point/N0", "", 1))
        assert error.value.refusal is Refusal.BUSY
        assert opened.store.everything() == kept
        opened.store.close()
    assert rows(tmp_path) >= set(kept.notes)


def test_change_while_another_program_writes_is_refused_and_changes_nothing(
    tmp_path: Path,
) -> None:
    kept = filled(tmp_path)
    store = open_store(tmp_path, wait_ms=1).store
    with sqlite(Places(tmp_path).file) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as error:
            store.apply(SetNote("point/N0", "", 1))
        assert error.value.refusal is Refusal.BUSY
        assert store.everything() == kept
    store.apply(SetNote("point/N0", "", 1))
    assert len(store.notes()) == NOTES - 1
    store.close()


def test_two_instances_both_keep_what_they_accept(tmp_path: Path) -> None:
    one, two = open_store(tmp_path).store, open_store(tmp_path).store
    for number in range(20):
        one.apply(SetNote(f"point/A{number}", "one", number))
        two.apply(SetNote(f"point/B{number}", "two", number))
    assert one.everything() == two.everything()
    assert len(one.notes()) == 40
    one.close()
    two.apply(SetNote("point/C", "two", 1))
    two._db.close()  # a crash of the second: its mark is still there
    assert len(list(Places(tmp_path).store.glob("open-*"))) == 1
    assert len(rows(tmp_path)) == 41


def test_instance_whose_file_was_put_aside_accepts_nothing_more(tmp_path: Path) -> None:
    store = open_store(tmp_path).store
    store.apply(SetNote("point/A", "one", 1))
    Places(tmp_path).store.rename(tmp_path / "elsewhere")
    with pytest.raises(StoreError) as error:
        store.apply(SetNote("point/B", "two", 1))
    assert error.value.refusal is Refusal.REPLACED
    store.close()


def test_damage_met_while_running_is_mended_at_the_next_start(tmp_path: Path) -> None:
    kept = filled(tmp_path)
    store = open_store(tmp_path).store
    path = Places(tmp_path).file
    store._db.execute("PRAGMA shrink_memory")  # what was read before is read again
    data = path.read_bytes()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (len(data) - 4096))
    with pytest.raises(StoreError) as error:
        store.apply(Several(tuple(SetNote(f"point/N{n}", "", 1) for n in range(NOTES))))
    assert error.value.refusal is Refusal.DAMAGED
    store.close()
    opened = open_store(tmp_path)
    assert opened.trouble is not None
    assert opened.trouble.kind is Kind.RESTORED
    assert opened.store.everything() == kept
    opened.store.close()


def test_neither_logs_nor_errors_nor_records_show_what_the_user_wrote(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kept = filled(tmp_path)
    path = Places(tmp_path).file
    shown = [repr(kept), repr(SetNote("a/b", WRITTEN, 1))]

    def fails(store: Store) -> None:
        with pytest.raises(StoreError) as error:
            store.apply(MakeCollection(Collection("b" * 32, WRITTEN)))
        shown.extend(traceback.format_exception(error.value))

    store = open_store(tmp_path).store
    fails(store)  # the name is taken
    store.close()
    with sqlite(path) as db:  # texts that are none
        db.execute("UPDATE note SET text = CAST(? AS TEXT)", (WRITTEN.encode() + b"\xff\r\0",))
    opened = open_store(tmp_path)
    shown += [repr(opened.trouble), opened.trouble.sentence() if opened.trouble else ""]
    opened.store.close()
    path.write_bytes(WRITTEN.encode() * 900)
    open_store(tmp_path).store.close()
    assert caplog.messages
    assert not [text for text in (*shown, caplog.text) if WRITTEN in text]
