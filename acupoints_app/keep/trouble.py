"""What can go wrong with the store, as records that the window puts into words."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Final


class Refusal(Enum):
    """Why a change was not accepted.  The store is then as it was before."""

    BUSY = "another program holds the file"
    FULL = "the disk is full"
    READ_ONLY = "the file can't be written"
    DAMAGED = "the file is damaged"
    REPLACED = "the file is no longer the one that was opened"
    FAILED = "the disk or the file system failed"
    NO_SUCH_COLLECTION = "there is no such collection"
    NAME_TAKEN = "another collection has that name"
    CLOSED = "the store is closed"


class StoreError(Exception):
    """The store can't do what was asked.  Its text never holds anything that the user wrote."""

    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal
        super().__init__(f"{refusal.value}.")


class Kind(Enum):
    """What happened when the store was opened."""

    RECOVERED = "damaged, and all of it could be read"
    RESTORED = "damaged, and filled up from a backup"
    PARTLY = "damaged, and there was no backup for the rest"
    MISSING = "gone, and restored from a backup"
    NEWER = "written by a newer version"
    LOCKED = "held by another program"
    READ_ONLY = "in a folder that can't be written"
    FULL = "on a full disk"
    UNUSABLE = "not to be read or written at all"


@dataclass(frozen=True)
class Trouble:
    """What happened, where the old file is now, and which backup helped."""

    kind: Kind
    aside: Path | None = None
    """The folder that the damaged file was moved to."""
    backup: date | None = None
    """The day of the backup that the store was filled from."""

    @property
    def keeps_changes(self) -> bool:
        """Can the user go on keeping things?"""
        return self.kind in (Kind.RECOVERED, Kind.RESTORED, Kind.PARTLY, Kind.MISSING)

    def sentence(self) -> str:
        """One sentence of plain English: what happened, and what can be done."""
        return self.filled_in(SENTENCES[self.kind], ASIDE, DAY)

    def filled_in(self, sentence: str, aside: str, day: str) -> str:
        """A sentence of SENTENCES, or its translation, with ASIDE and DAY where they are known."""
        return sentence.format(
            aside=aside.format(folder=self.aside) if self.aside else "",
            day=day.format(day=f"{self.backup:%Y-%m-%d}") if self.backup else "",
        )


ASIDE: Final = "; the damaged file is kept in {folder}"
DAY: Final = " of {day}"

SENTENCES: Final = {
    Kind.RECOVERED: (
        "The file with your notes was damaged, but everything in it could be read "
        "and is in a new file now{aside}."
    ),
    Kind.RESTORED: (
        "The file with your notes was damaged, so what could not be read was taken from the "
        "backup{day}: please check your latest changes{aside}."
    ),
    Kind.PARTLY: (
        "The file with your notes was damaged and there is no backup, so only what could be "
        "read is here: import an export if you have one{aside}."
    ),
    Kind.MISSING: (
        "The file with your notes was gone, so everything was taken from the backup{day}: "
        "please check your latest changes."
    ),
    Kind.NEWER: (
        "Your notes were saved by a newer version of this program, so they can be read but not "
        "changed here: please install the newer version."
    ),
    Kind.LOCKED: (
        "Another program holds the file with your notes, so nothing new can be kept: close the "
        "other program, then start again."
    ),
    Kind.READ_ONLY: (
        "The folder with your notes can't be written, so nothing new can be kept: make the "
        "folder writable, then start again."
    ),
    Kind.FULL: ("The disk is full, so nothing new can be kept: make some space, then start again."),
    Kind.UNUSABLE: (
        "The file with your notes can't be used where it is, so nothing new can be kept: look "
        "after the disk or the folder, then start again."
    ),
}

_BY_CODE: Final = {
    sqlite3.SQLITE_BUSY: Refusal.BUSY,
    sqlite3.SQLITE_LOCKED: Refusal.BUSY,
    sqlite3.SQLITE_FULL: Refusal.FULL,
    sqlite3.SQLITE_READONLY: Refusal.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Refusal.READ_ONLY,
    sqlite3.SQLITE_PERM: Refusal.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Refusal.DAMAGED,
    sqlite3.SQLITE_NOTADB: Refusal.DAMAGED,
}

_BY_ERRNO: Final = {
    errno.ENOSPC: Refusal.FULL,
    errno.EDQUOT: Refusal.FULL,
    errno.EROFS: Refusal.READ_ONLY,
    errno.EACCES: Refusal.READ_ONLY,
    errno.EPERM: Refusal.READ_ONLY,
    errno.EBUSY: Refusal.BUSY,
}

KIND_OF: Final = {
    Refusal.BUSY: Kind.LOCKED,
    Refusal.FULL: Kind.FULL,
    Refusal.READ_ONLY: Kind.READ_ONLY,
}
"""What a refusal at opening means; all others make the store unusable."""


def refusal_of(error: sqlite3.Error | OSError) -> Refusal:
    """The reason behind an error of SQLite or of the system."""
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, Refusal.FAILED)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return _BY_CODE.get(code & 0xFF, Refusal.FAILED)


def damaged() -> sqlite3.DatabaseError:
    """What SQLite raises where it finds damage, for damage that we find ourselves."""
    error = sqlite3.DatabaseError(Refusal.DAMAGED.value)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


@contextmanager
def as_store_error() -> Iterator[None]:
    """Turn errors of SQLite and of the system into the store's own.

    The old error is not chained: its words are not ours, and may quote what the user wrote.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise StoreError(refusal_of(error)) from None
