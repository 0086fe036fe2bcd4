"""A connection to the store's file, set up so that what was accepted stays."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from pathlib import Path

from acupoints_app.keep.migrations import NotOursError, migrate, version_of
from acupoints_app.keep.model import Kept
from acupoints_app.keep.tables import read_kept


def connect(path: Path, *, wait_ms: int, mode: str = "rwc") -> sqlite3.Connection:
    """Open a file without touching it yet.  Raises sqlite3.Error."""
    name = f"{path.absolute().as_uri()}?mode={mode}"
    return _set_up(sqlite3.connect(name, uri=True, isolation_level=None, timeout=wait_ms / 1000))


def empty_in_memory() -> sqlite3.Connection:
    """A database that is in no file, and has no tables yet."""
    return _set_up(sqlite3.connect(":memory:", isolation_level=None))


def _set_up(db: sqlite3.Connection) -> sqlite3.Connection:
    # A damaged text must not raise an error that quotes it.
    db.text_factory = lambda data: data.decode("utf-8", "replace")
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA foreign_keys = ON")
    return db


def make_durable(db: sqlite3.Connection) -> None:
    """From here on, a change that was accepted is on the disk.

    Where the file system can't do WAL (some network drives), SQLite's older journal stays.
    """
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA fullfsync = ON")  # macOS: a plain fsync leaves data in the drive's cache
    db.execute("PRAGMA checkpoint_fullfsync = ON")


def is_sound(db: sqlite3.Connection) -> bool:
    """Does SQLite find nothing wrong with the file?  Raises sqlite3.Error where it can't tell."""
    found = db.execute("PRAGMA integrity_check(1)").fetchall()
    return found == [("ok",)] and not db.execute("PRAGMA foreign_key_check").fetchall()


def in_memory(path: Path, *, mode: str = "ro") -> sqlite3.Connection:
    """A file's copy in memory, of the newest version.

    Raises sqlite3.Error, NewerError or NotOursError.
    """
    source = connect(path, wait_ms=0, mode=mode)
    try:
        memory = empty_in_memory()
        try:
            if not version_of(source):
                raise NotOursError  # an empty file is no backup
            source.backup(memory)
            migrate(memory, lambda _: None)
        except BaseException:
            memory.close()
            raise
        return memory
    finally:
        source.close()


def load(path: Path) -> Kept:
    """Everything in a file that no other program writes, such as a backup.

    Raises sqlite3.Error, ValueError, NewerError or NotOursError.
    """
    db = in_memory(path)
    try:
        if not is_sound(db):
            raise ValueError("damaged")
        return read_kept(db)
    finally:
        db.close()


def copy_aside(path: Path) -> tempfile.TemporaryDirectory[str]:
    """A store's file, with its journal, copied to a temporary folder.  Raises OSError.

    SQLite can then replay the journal even where the file itself must not be written.
    """
    folder = tempfile.TemporaryDirectory(prefix="acupoints-", ignore_cleanup_errors=True)
    try:
        for suffix in ("", "-wal"):
            source = path.with_name(path.name + suffix)
            if source.exists():
                shutil.copyfile(source, Path(folder.name) / source.name)
    except BaseException:
        folder.cleanup()
        raise
    return folder


def sync_folder(folder: Path) -> None:
    """Make new names in a folder last.  Raises OSError.  Windows has no way, and no need."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make a file's content last.  Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
