"""Where the store's files lie in its folder, and the marks beside them.

    store/kept.db      what is kept, with SQLite's journal and the marks of who has it open
    ready/             a store made anew, about to become store/
    backups/           one file a day of use, and one before each migration
    damaged/<time>/    a store/ that was damaged, as it was found

A store is moved as a whole folder, so that a database and its journal never part.
"""

from __future__ import annotations

import shutil
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from acupoints_app.keep.database import sync_folder


@dataclass(frozen=True)
class Places:
    """The paths in the folder of what is kept."""

    folder: Path

    @property
    def store(self) -> Path:
        """The folder of the database."""
        return self.folder / "store"

    @property
    def file(self) -> Path:
        """The database."""
        return self.store / "kept.db"

    @property
    def ready(self) -> Path:
        """A whole new store, until it is moved to its place."""
        return self.folder / "ready"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.folder / "backups"

    @property
    def damaged(self) -> Path:
        """The folder of what was put aside."""
        return self.folder / "damaged"


class OpenMark:
    """A file beside the database while an instance has it open.

    One that is left over says that an instance did not end cleanly (or is still running, which
    does no harm: the file is then checked once more than it must be).
    """

    def __init__(self, places: Places) -> None:
        self._path = places.store / f"open-{uuid.uuid4().hex}"

    def set(self) -> None:
        """Put the mark there, unless it is.  Raises OSError."""
        if not self._path.exists():
            self._path.touch()
            sync_folder(self._path.parent)

    def remove(self) -> None:
        """Take it away: from here on nothing is written."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def marks_left(places: Places) -> list[Path]:
    """The marks of instances that did not end cleanly, or are running.  Raises OSError."""
    return sorted(places.store.glob("open-*"))


@contextmanager
def opening_alone(places: Places, wait_ms: int) -> Iterator[None]:
    """While one instance opens the store, others that open it wait.

    The lock is SQLite's own on an empty file: it goes with the process, however that ends.
    Raises sqlite3.Error.
    """
    lock = sqlite3.connect(
        places.folder / "opening.lock", isolation_level=None, timeout=wait_ms / 1000
    )
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()


def finish_exchange(places: Places) -> None:
    """End what an instance began that was killed while it put a new store in place.

    Raises OSError.
    """
    if places.ready.exists():
        if places.store.exists():  # the damaged one: it will be found and read once more
            shutil.rmtree(places.ready)
        else:
            places.ready.rename(places.store)
            sync_folder(places.folder)
    for half in places.folder.glob("making-*"):
        shutil.rmtree(half, ignore_errors=True)
    for half in places.backups.glob(".*.db.*"):
        with suppress(OSError):
            half.unlink()


def put_in_place(places: Places, made: Path, at: int) -> Path | None:
    """Put a store that was made anew in place, and the one that was there aside.

    Returns where it is now.  Raises OSError; nothing is lost at whatever step.
    """
    made.rename(places.ready)
    sync_folder(places.folder)
    aside = None
    if places.store.exists():
        places.damaged.mkdir(exist_ok=True)
        aside = _free_name(places.damaged / f"{local_time(at):%Y-%m-%d-%H%M%S}")
        places.store.rename(aside)
        sync_folder(places.damaged)
    places.ready.rename(places.store)
    sync_folder(places.folder)
    return aside


def _free_name(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def local_time(at: int) -> datetime:
    """A time of the store as the user's clock showed it."""
    return datetime.fromtimestamp(at / 1000).astimezone()
