"""Opening the store, whatever state its files are in."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from acupoints_app.keep.backup import (
    back_up_before_migration,
    back_up_if_due,
    backups,
    newest_readable,
)
from acupoints_app.keep.database import (
    connect,
    copy_aside,
    empty_in_memory,
    is_sound,
    make_durable,
)
from acupoints_app.keep.merging import difference
from acupoints_app.keep.migrations import VERSION, NewerError, NotOursError, migrate, version_of
from acupoints_app.keep.model import Kept
from acupoints_app.keep.places import (
    OpenMark,
    Places,
    finish_exchange,
    marks_left,
    opening_alone,
)
from acupoints_app.keep.recovery import read_what_can_be_read, recover
from acupoints_app.keep.store import Store
from acupoints_app.keep.tables import do, read_kept
from acupoints_app.keep.trouble import KIND_OF, Kind, Refusal, Trouble, damaged, refusal_of

_LOG: Final = logging.getLogger(__name__)
_WAIT_MS: Final = 2000
_WAIT_LATER_MS: Final = 300

_REFUSAL_OF: Final = {
    Kind.NEWER: Refusal.READ_ONLY,
    Kind.LOCKED: Refusal.BUSY,
    Kind.READ_ONLY: Refusal.READ_ONLY,
    Kind.FULL: Refusal.FULL,
}


@dataclass(frozen=True)
class Opened:
    """A store, and what happened where something did."""

    store: Store
    trouble: Trouble | None = None


class _DamagedError(Exception):
    """The file can't be trusted."""


class _NotMigratedError(Exception):
    """The fault is the migration's or the disk's: the file must not be taken for damaged."""


def now_ms() -> int:
    """The time, as the store counts it."""
    return time.time_ns() // 1_000_000


def open_store(folder: Path, *, now: Callable[[], int] = now_ms, wait_ms: int = _WAIT_MS) -> Opened:
    """The store in a folder, which is made where it is missing.  Raises nothing.

    ``wait_ms`` is how long another program may hold the file before that counts as trouble.
    """
    opened = _open(Places(folder), now, wait_ms)
    if opened.trouble:
        _LOG.warning("The store was %s.", opened.trouble.kind.value)
    return opened


def _open(places: Places, now: Callable[[], int], wait_ms: int) -> Opened:
    try:
        places.folder.mkdir(parents=True, exist_ok=True)
        with opening_alone(places, wait_ms):
            finish_exchange(places)
            try:
                return Opened(_open_sound(places, now, wait_ms))
            except _DamagedError:
                trouble = recover(places, now())
            return Opened(_open_sound(places, now, wait_ms), trouble)
    except NewerError:
        kind = Kind.NEWER
    except (_DamagedError, _NotMigratedError):
        kind = Kind.UNUSABLE
    except (sqlite3.Error, OSError) as error:
        kind = KIND_OF.get(refusal_of(error), Kind.UNUSABLE)
    return _open_for_reading(places, now, kind)


def _open_sound(places: Places, now: Callable[[], int], wait_ms: int) -> Store:
    """The store, where its file is sound.

    Raises _DamagedError, NewerError, OSError, or sqlite3.Error where the file could not be judged.
    """
    new = not places.file.exists() or places.file.stat().st_size == 0
    if new and (backups(places) or (places.store / f"{places.file.name}-wal").exists()):
        raise _DamagedError
    places.store.mkdir(exist_ok=True)
    left = marks_left(places)
    mark = OpenMark(places)
    try:
        mark.set()
    except OSError as error:
        # A full disk may still take small changes: SQLite will tell.
        if refusal_of(error) is not Refusal.FULL:
            raise
    try:
        db = connect(places.file, wait_ms=wait_ms)
        try:
            _check_and_set_up(db, places, doubtful=bool(left))
            # Who waits now is the user, with the window standing still.
            db.execute(f"PRAGMA busy_timeout = {min(wait_ms, _WAIT_LATER_MS)}")
            store = Store(db, places, now, mark=mark)
        except BaseException:
            db.close()
            raise
    except (sqlite3.Error, NotOursError, ValueError, TypeError) as error:
        if isinstance(error, sqlite3.Error) and not _means_damage(error):
            mark.remove()
            raise
        raise _DamagedError from None  # the marks stay: should recovery fail, the next start checks
    except BaseException:
        mark.remove()
        raise
    for other in left:
        # An instance that is running puts its own back with its next change.
        with suppress(OSError):
            other.unlink(missing_ok=True)
    return store


def _check_and_set_up(db: sqlite3.Connection, places: Places, *, doubtful: bool) -> None:
    version_of(db)
    if doubtful and not is_sound(db):
        raise damaged()
    _refuse_newer(db)
    make_durable(db)
    try:
        migrate(db, lambda version: back_up_before_migration(db, places, version))
    except sqlite3.Error as error:
        if refusal_of(error) is Refusal.FAILED:
            raise _NotMigratedError from None
        raise
    read_kept(db)
    # The day that a killed instance left without its backup; its failure harms nobody.
    with suppress(sqlite3.Error, OSError):
        back_up_if_due(db, places)


def _refuse_newer(db: sqlite3.Connection) -> None:
    if version_of(db) > VERSION:
        raise NewerError


def _means_damage(error: sqlite3.Error) -> bool:
    if refusal_of(error) is Refusal.DAMAGED:
        return True
    # "No such table", "unsupported file format": it says that it is of our version, and is not.
    code = getattr(error, "sqlite_errorcode", None)
    return code == sqlite3.SQLITE_ERROR


def _open_for_reading(places: Places, now: Callable[[], int], kind: Kind) -> Opened:
    """What can be read, in memory: it takes no changes, because they would not last."""
    db = empty_in_memory()
    migrate(db, lambda _: None)
    backup = None
    kept = _read_copy(places)
    if kept is None:
        salvage = read_what_can_be_read(places.file)
        kept = salvage.kept
        found = None if salvage.whole else newest_readable(places)
        if found and kept == Kept():
            backup, kept = found[0].day, found[1]
    do(db, difference(Kept(), kept))
    db.execute("PRAGMA query_only = ON")
    store = Store(db, places, now, refuses=_REFUSAL_OF.get(kind, Refusal.FAILED))
    return Opened(store, Trouble(kind, backup=backup))


def _read_copy(places: Places) -> Kept | None:
    """Everything in a sound file: from a copy, or where there is no room for one, from itself."""
    with suppress(sqlite3.Error, OSError, ValueError), copy_aside(places.file) as folder:
        return _read_from(Path(folder) / places.file.name, "rw")
    with suppress(sqlite3.Error, OSError, ValueError):
        return _read_from(places.file, "ro")
    with suppress(sqlite3.Error, OSError, ValueError):
        return _read_from(places.file, "rw", alone=True)
    return None


def _read_from(path: Path, mode: str, *, alone: bool = False) -> Kept:
    db = connect(path, wait_ms=0, mode=mode)
    try:
        if alone:  # then SQLite needs no room on the disk for the journal's index
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
        return read_kept(db)
    finally:
        db.close()
