"""Records in and out of the tables: the only place with statements about what is kept."""

from __future__ import annotations

import sqlite3

from acupoints_app.keep.changes import (
    NOTHING,
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
from acupoints_app.keep.model import (
    MOST_VISITS,
    Bookmark,
    Collection,
    Kept,
    Note,
    Visit,
    plain_name,
    plain_text,
)
from acupoints_app.keep.trouble import Refusal, StoreError, damaged


def read_kept(db: sqlite3.Connection) -> Kept:
    """Everything.  Raises ValueError where a record can't be one, or sqlite3.Error."""
    return Kept(read_bookmarks(db), read_notes(db), read_collections(db), read_visits(db))


def read_bookmarks(db: sqlite3.Connection) -> tuple[Bookmark, ...]:
    """All bookmarks, the oldest first."""
    rows = db.execute("SELECT at, link FROM bookmark ORDER BY at, link")
    return tuple(Bookmark(*row) for row in rows)


def read_bookmark(db: sqlite3.Connection, link: str) -> Bookmark | None:
    """The bookmark on a thing."""
    row = db.execute("SELECT at, link FROM bookmark WHERE link = ?", (link,)).fetchone()
    return Bookmark(*row) if row else None


def read_notes(db: sqlite3.Connection) -> tuple[Note, ...]:
    """All notes, by link."""
    rows = db.execute("SELECT link, text, at FROM note ORDER BY link")
    return tuple(Note(*row) for row in rows)


def read_note(db: sqlite3.Connection, link: str) -> Note | None:
    """The note on a thing."""
    row = db.execute("SELECT link, text, at FROM note WHERE link = ?", (link,)).fetchone()
    return Note(*row) if row else None


def read_collections(db: sqlite3.Connection) -> tuple[Collection, ...]:
    """All collections, in the user's order."""
    rows = db.execute("SELECT id, name FROM collection ORDER BY position, id").fetchall()
    return tuple(Collection(id_, name, _links(db, id_)) for id_, name in rows)


def read_visits(db: sqlite3.Connection) -> tuple[Visit, ...]:
    """The history, the oldest first."""
    return tuple(Visit(*row) for row in db.execute("SELECT at, link FROM visit ORDER BY at, link"))


def read_log(db: sqlite3.Connection) -> tuple[int, int]:
    """How many changes were accepted, and when the last one was."""
    row = db.execute("SELECT changes, at FROM log").fetchone()
    if row is None:
        raise damaged()
    return int(row[0]), int(row[1])


def write_log(db: sqlite3.Connection, at: int) -> None:
    """Count one more accepted change."""
    db.execute("UPDATE log SET changes = changes + 1, at = ?", (at,))


def do(db: sqlite3.Connection, change: Change) -> Change:
    """Do a change inside the transaction that is open; returns what takes it back.

    Raises StoreError or sqlite3.Error; then the caller rolls back.
    """
    match change:
        case SetBookmark():
            return _set_bookmark(db, change)
        case SetNote():
            return _set_note(db, change)
        case MakeCollection():
            return _make_collection(db, change)
        case DropCollection():
            return _drop_collection(db, change)
        case RenameCollection():
            return _rename_collection(db, change)
        case MoveCollection():
            return _move_collection(db, change)
        case PutLink():
            return _put_link(db, change)
        case TakeLink():
            return _take_link(db, change)
        case ChangeVisits():
            return _change_visits(db, change)
        case Several():
            inverses = [do(db, part) for part in change.changes]
            return Several(tuple(part for part in reversed(inverses) if part != NOTHING))


def _set_bookmark(db: sqlite3.Connection, change: SetBookmark) -> Change:
    before = read_bookmark(db, change.link)
    was = before.at if before else None
    if was == change.at:
        return NOTHING
    if change.at is None:
        db.execute("DELETE FROM bookmark WHERE link = ?", (change.link,))
    else:
        db.execute("REPLACE INTO bookmark (link, at) VALUES (?, ?)", (change.link, change.at))
    return SetBookmark(change.link, was)


def _set_note(db: sqlite3.Connection, change: SetNote) -> Change:
    before = read_note(db, change.link)
    text = plain_text(change.text)
    if text == (before.text if before else "") and (not before or before.at == change.at):
        return NOTHING
    if text:
        row = (change.link, text, change.at)
        db.execute("REPLACE INTO note (link, text, at) VALUES (?, ?, ?)", row)
    else:
        db.execute("DELETE FROM note WHERE link = ?", (change.link,))
    return SetNote(change.link, before.text, before.at) if before else SetNote(change.link, "", 0)


def _make_collection(db: sqlite3.Connection, change: MakeCollection) -> Change:
    new, ids = change.collection, _ids(db)
    if new.id in ids:
        raise StoreError(Refusal.NAME_TAKEN)
    _check_name_is_free(db, new.id, new.name)
    row = (new.id, new.name)
    db.execute("INSERT INTO collection (id, name, position) VALUES (?, ?, 0)", row)
    _write_ids(db, _inserted(ids, new.id, change.position))
    _write_links(db, new.id, new.links)
    return DropCollection(new.id)


def _drop_collection(db: sqlite3.Connection, change: DropCollection) -> Change:
    old, position = _collection(db, change.id)
    db.execute("DELETE FROM collection WHERE id = ?", (change.id,))
    _write_ids(db, _ids(db))
    return MakeCollection(old, position)


def _rename_collection(db: sqlite3.Connection, change: RenameCollection) -> Change:
    old, _ = _collection(db, change.id)
    name = plain_name(change.name)
    if name == old.name:
        return NOTHING
    _check_name_is_free(db, change.id, name)
    db.execute("UPDATE collection SET name = ? WHERE id = ?", (name, change.id))
    return RenameCollection(change.id, old.name)


def _move_collection(db: sqlite3.Connection, change: MoveCollection) -> Change:
    _, position = _collection(db, change.id)
    ids = _ids(db)
    others = tuple(id_ for id_ in ids if id_ != change.id)
    moved = _inserted(others, change.id, change.position)
    if moved == ids:
        return NOTHING
    _write_ids(db, moved)
    return MoveCollection(change.id, position)


def _put_link(db: sqlite3.Connection, change: PutLink) -> Change:
    old, _ = _collection(db, change.id)
    others = tuple(link for link in old.links if link != change.link)
    links = _inserted(others, change.link, change.position)
    if links == old.links:
        return NOTHING
    _write_links(db, change.id, links)
    if change.link not in old.links:
        return TakeLink(change.id, change.link)
    return PutLink(change.id, change.link, old.links.index(change.link))


def _take_link(db: sqlite3.Connection, change: TakeLink) -> Change:
    old, _ = _collection(db, change.id)
    if change.link not in old.links:
        return NOTHING
    _write_links(db, change.id, tuple(link for link in old.links if link != change.link))
    return PutLink(change.id, change.link, old.links.index(change.link))


def _change_visits(db: sqlite3.Connection, change: ChangeVisits) -> Change:
    before = set(read_visits(db))
    after = set(sorted((before - change.remove) | change.add)[-MOST_VISITS:])
    gone, come = before - after, after - before
    rows = [(visit.at, visit.link) for visit in gone]
    db.executemany("DELETE FROM visit WHERE at = ? AND link = ?", rows)
    rows = [(visit.at, visit.link) for visit in come]
    db.executemany("INSERT INTO visit (at, link) VALUES (?, ?)", rows)
    if not gone and not come:
        return NOTHING
    return ChangeVisits(add=frozenset(gone), remove=frozenset(come))


def _inserted(others: tuple[str, ...], new: str, position: int | None) -> tuple[str, ...]:
    place = len(others) if position is None else max(0, min(position, len(others)))
    return (*others[:place], new, *others[place:])


def _ids(db: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(row[0] for row in db.execute("SELECT id FROM collection ORDER BY position, id"))


def _write_ids(db: sqlite3.Connection, ids: tuple[str, ...]) -> None:
    db.executemany("UPDATE collection SET position = ? WHERE id = ?", list(enumerate(ids)))


def _links(db: sqlite3.Connection, id_: str) -> tuple[str, ...]:
    rows = db.execute("SELECT link FROM collected WHERE collection = ? ORDER BY position", (id_,))
    return tuple(row[0] for row in rows)


def _write_links(db: sqlite3.Connection, id_: str, links: tuple[str, ...]) -> None:
    db.execute("DELETE FROM collected WHERE collection = ?", (id_,))
    rows = [(id_, link, position) for position, link in enumerate(links)]
    db.executemany("INSERT INTO collected (collection, link, position) VALUES (?, ?, ?)", rows)


def _collection(db: sqlite3.Connection, id_: str) -> tuple[Collection, int]:
    """A collection and its place among the others."""
    row = db.execute("SELECT name FROM collection WHERE id = ?", (id_,)).fetchone()
    if row is None:
        raise StoreError(Refusal.NO_SUCH_COLLECTION)
    return Collection(id_, row[0], _links(db, id_)), _ids(db).index(id_)


def _check_name_is_free(db: sqlite3.Connection, id_: str, name: str) -> None:
    query = "SELECT 1 FROM collection WHERE name = ? AND id <> ?"
    if db.execute(query, (name, id_)).fetchone():
        raise StoreError(Refusal.NAME_TAKEN)
