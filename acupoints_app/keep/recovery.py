"""A damaged store: read what can be read, make a new one of it, put the old one aside."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from acupoints_app.keep.backup import newest_readable
from acupoints_app.keep.database import connect, copy_aside, is_sound, make_durable, sync_file
from acupoints_app.keep.merging import difference, filled_up
from acupoints_app.keep.migrations import migrate
from acupoints_app.keep.model import Bookmark, Collection, Kept, Note, Visit, kept_of
from acupoints_app.keep.places import Places, put_in_place
from acupoints_app.keep.tables import do, write_log
from acupoints_app.keep.trouble import Kind, Trouble, damaged

_Record = TypeVar("_Record")


@dataclass(frozen=True)
class Salvage:
    """What could be read from a damaged file."""

    kept: Kept
    whole: bool
    """Is it everything that was there?"""


def recover(places: Places, at: int) -> Trouble:
    """Put a new store in place of one that is damaged or gone.

    What only the backup has is taken too, even where all tables could be read: whether it was
    removed since, or the damage swallowed it, nobody can tell, and it is easily removed again.

    Raises sqlite3.Error or OSError; then the damaged one is still where it was.
    """
    gone = not places.store.exists()
    salvage = read_what_can_be_read(places.file)
    backup = newest_readable(places)
    kept = filled_up(salvage.kept, backup[1]) if backup else salvage.kept
    making = Path(tempfile.mkdtemp(prefix="making-", dir=places.folder))
    _make_store(making / places.file.name, kept, at)
    aside = put_in_place(places, making, at)
    if salvage.whole and kept == salvage.kept:
        kind, backup = Kind.RECOVERED, None
    elif backup:
        kind = Kind.MISSING if gone else Kind.RESTORED
    else:
        kind = Kind.PARTLY
    return Trouble(kind, aside, backup[0].day if backup else None)


def read_what_can_be_read(path: Path) -> Salvage:
    """The records that a damaged file still gives, table by table; the file is not touched."""
    try:
        with copy_aside(path) as folder:
            db = connect(Path(folder) / path.name, wait_ms=0, mode="rw")
            try:
                return _salvage(db)
            finally:
                db.close()
    except (sqlite3.Error, OSError, ValueError):
        return Salvage(Kept(), whole=False)


def _salvage(db: sqlite3.Connection) -> Salvage:
    reading = _Reading(db)
    marks = reading.records("bookmark", ("at", "link"), Bookmark)
    notes = reading.records("note", ("link", "text", "at"), Note)
    visits = reading.records("visit", ("at", "link"), Visit)
    links: dict[str, list[tuple[int, str]]] = {}
    for id_, link, position in reading.rows("collected", ("collection", "link", "position")):
        if isinstance(id_, str) and isinstance(position, int) and isinstance(link, str):
            links.setdefault(id_, []).append((position, link))
    shelves: dict[str, tuple[int, Collection]] = {}
    names: set[str] = set()
    for id_, name, position in reading.rows("collection", ("id", "name", "position")):
        listed = dict.fromkeys(link for _, link in sorted(links.pop(id_, [])))
        with reading.invalid():
            if name in names:
                raise ValueError("a name is there twice")
            shelves[id_] = (int(position), Collection(id_, name, tuple(listed)))
            names.add(name)
    if links:  # things in a collection that can't be read
        reading.whole = False
    if len({mark.link for mark in marks}) < len(marks) or len({note.link for note in notes}) < len(
        notes
    ):
        reading.whole = False
    kept = kept_of(
        {mark.link: mark for mark in marks},
        {note.link: note for note in notes},
        tuple(shelves[id_][1] for id_ in sorted(shelves, key=lambda id_: (shelves[id_][0], id_))),
        set(visits),
    )
    return Salvage(kept, reading.whole)


class _Reading:
    """Rows of a damaged database, and whether all of them could be read."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self.whole = True

    @contextmanager
    def invalid(self) -> Iterator[None]:
        """Around what raises where a record is none: it is left out."""
        try:
            yield
        except (ValueError, TypeError):
            self.whole = False

    def records(
        self, table: str, columns: Sequence[str], make: Callable[..., _Record]
    ) -> list[_Record]:
        found = []
        for row in self.rows(table, columns):
            with self.invalid():
                found.append(make(*row))
        return found

    def rows(self, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
        """The rows up to the damage from the front, and from the back.

        The tables and columns are named by this file only, never by what is read.
        """
        key = "rowid" if table in ("note", "collection") else ", ".join(_KEYS[table])
        found: dict[tuple[Any, ...], None] = {}
        for way in ("ASC", "DESC"):
            order = ", ".join(f"{part} {way}" for part in key.split(", "))
            query = f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED ORDER BY {order}"  # noqa: S608
            try:
                for row in self._db.execute(query):
                    found[row] = None
            except (sqlite3.Error, ValueError):  # ValueError: the damage is in a name of a column
                self.whole = False
        return list(found)


_KEYS = {
    "bookmark": ("link",),
    "collected": ("collection", "link"),
    "visit": ("at", "link"),
}


def _make_store(path: Path, kept: Kept, at: int) -> None:
    db = connect(path, wait_ms=0)
    try:
        make_durable(db)
        migrate(db, lambda _: None)
        db.execute("BEGIN IMMEDIATE")
        do(db, difference(Kept(), kept))
        if kept != Kept():
            write_log(db, at)
        db.execute("COMMIT")
        if not is_sound(db):
            raise damaged()
    finally:
        db.close()
    sync_file(path)
