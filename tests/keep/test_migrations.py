"""Stores of every older version open, whole, with a backup of how they were."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from acupoints_app.keep import database, migrations, opening
from acupoints_app.keep.changes import SetNote
from acupoints_app.keep.database import connect
from acupoints_app.keep.migrations import MIGRATIONS, VERSION, NewerError, migrate, version_of
from acupoints_app.keep.model import Bookmark, Collection, Kept, Note, Visit
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.places import Places
from acupoints_app.keep.trouble import Kind, Trouble

VERSIONS = Path(__file__).parent / "versions"
NOON = 1_767_225_600_000
KEPT = Kept(
    (Bookmark(NOON, "point/BL40"), Bookmark(NOON + 1, "group/foot")),
    (
        Note("landmark/c7", 'it\'s "there"', NOON + 3),
        Note("point/BL40", "ask first\nthen 委中", NOON + 2),
    ),
    (
        Collection("c" * 32, "Lesson 1", ("point/GV4",)),
        Collection("b" * 32, "Knee", ("point/BL40", "group/foot")),
        Collection("a" * 32, "Empty"),
    ),
    (Visit(NOON + 4, "point/BL40"), Visit(NOON + 5, "group/foot")),
)

LATER: Sequence[Sequence[str]] = (
    *MIGRATIONS,
    (
        "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'none'",
        "CREATE TABLE lesson (id INTEGER PRIMARY KEY)",
    ),
    ("INSERT INTO lesson (id) VALUES (7)",),
)
"""Versions to come, made up, that the program of today can still read."""


def store_of_version(folder: Path, version: int) -> Places:
    places = Places(folder)
    places.store.mkdir(parents=True)
    with closing(sqlite3.connect(places.file)) as db:
        db.executescript((VERSIONS / f"{version}.sql").read_text(encoding="utf-8"))
        db.execute("PRAGMA journal_mode = WAL")
    return places


def schema(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    return [
        (kind, name, " ".join(str(sql).split()))
        for kind, name, sql in db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2")
    ]


@pytest.fixture
def _later(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program as it will be two versions on."""
    monkeypatch.setattr(migrations, "MIGRATIONS", LATER)
    monkeypatch.setattr(opening, "VERSION", len(LATER))
    for module in (migrations, opening, database):
        monkeypatch.setattr(module, "migrate", _migrate_later)


def _migrate_later(db: sqlite3.Connection, back_up: migrations.BackUp) -> None:
    migrate(db, back_up, LATER)


def test_a_store_of_every_version_is_here() -> None:
    assert {int(path.stem) for path in VERSIONS.glob("*.sql")} == set(range(1, VERSION + 1))


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_store_of_every_version_opens_whole(tmp_path: Path, version: int) -> None:
    places = store_of_version(tmp_path, version)
    opened = open_store(tmp_path)
    assert opened.trouble is None
    assert opened.store.everything() == KEPT
    opened.store.apply(SetNote("point/BL40", "", 1))
    opened.store.close()
    backup = places.backups / f"version-{version}.db"
    assert backup.exists() == (version < VERSION)


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_store_of_every_version_becomes_the_same_as_a_new_one(tmp_path: Path, version: int) -> None:
    places = store_of_version(tmp_path, version)
    open_store(tmp_path).store.close()
    with (
        closing(connect(places.file, wait_ms=0)) as old,
        closing(connect(tmp_path / "n", wait_ms=0)) as new,
    ):
        migrate(new, lambda _: None)
        assert schema(old) == schema(new)
        assert version_of(old) == version_of(new) == VERSION


@pytest.mark.usefixtures("_later")
@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_store_of_every_version_is_brought_to_a_later_one_and_backed_up_first(
    tmp_path: Path, version: int
) -> None:
    places = store_of_version(tmp_path, version)
    opened = open_store(tmp_path)
    assert opened.trouble is None
    assert opened.store.everything() == KEPT
    opened.store.close()
    with closing(connect(places.file, wait_ms=0)) as db:
        assert version_of(db) == len(LATER)
        assert db.execute("SELECT id FROM lesson").fetchall() == [(7,)]
    with closing(connect(places.backups / f"version-{version}.db", wait_ms=0)) as db:
        assert version_of(db) == version
        assert db.execute("SELECT count(*) FROM note").fetchone() == (2,)


@pytest.mark.usefixtures("_later")
def test_backup_that_fails_keeps_the_store_as_it_was(tmp_path: Path) -> None:
    places = store_of_version(tmp_path, 1)
    places.backups.write_bytes(b"in the way")
    opened = open_store(tmp_path)
    assert opened.trouble is not None
    assert not opened.trouble.keeps_changes
    assert opened.store.everything() == KEPT
    opened.store.close()
    with closing(connect(places.file, wait_ms=0)) as db:
        assert version_of(db) == 1


def test_migration_that_fails_does_not_put_a_sound_store_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = store_of_version(tmp_path, 1)
    broken = (*MIGRATIONS, ("DELETE FROM note", "INSERT INTO nowhere VALUES (1)"))

    def fails_on_old_stores(db: sqlite3.Connection, back_up: migrations.BackUp) -> None:
        migrate(db, back_up, broken if version_of(db) else MIGRATIONS)

    monkeypatch.setattr(opening, "migrate", fails_on_old_stores)
    monkeypatch.setattr(opening, "VERSION", len(broken))
    shown = open_store(tmp_path)
    assert shown.trouble == Trouble(Kind.UNUSABLE)
    assert shown.store.everything() == KEPT
    shown.store.close()
    assert not places.damaged.exists()
    monkeypatch.undo()
    opened = open_store(tmp_path)
    assert opened.trouble is None
    assert opened.store.everything() == KEPT
    opened.store.close()


@pytest.mark.parametrize("bad", range(1, 4))
def test_migration_that_fails_midway_changes_nothing(tmp_path: Path, bad: int) -> None:
    places = store_of_version(tmp_path, 1)
    broken = [*LATER, ("DELETE FROM note", "DELETE FROM bookmark", "DELETE FROM lesson")]
    broken[3] = (*broken[3][:bad], "INSERT INTO nowhere VALUES (1)")
    backed_up: list[int] = []
    with closing(connect(places.file, wait_ms=0)) as db:
        before = list(db.iterdump())
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            migrate(db, backed_up.append, broken)
        assert list(db.iterdump()) == before
        assert version_of(db) == 1
    assert backed_up == [1]


def test_newer_store_is_not_migrated(tmp_path: Path) -> None:
    places = store_of_version(tmp_path, 1)
    with closing(connect(places.file, wait_ms=0)) as db:
        migrate(db, lambda _: None, LATER)
        before = list(db.iterdump())
        with pytest.raises(NewerError):
            migrate(db, lambda _: None)
        assert list(db.iterdump()) == before


def test_backup_of_an_older_version_can_be_restored(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_of_version(tmp_path, 1)
    store = open_store(tmp_path).store
    (backup,) = store.backups()
    store.apply(SetNote("point/BL40", "", 1))
    before = backup.path.read_bytes()
    monkeypatch.setattr(database, "migrate", _migrate_later)
    store.restore(backup)
    assert store.everything() == KEPT
    assert backup.path.read_bytes() == before
    store.close()
