"""The store: what the user keeps, and every change of it."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from acupoints_app.keep import tables
from acupoints_app.keep.backup import Backup, back_up_if_due, backups
from acupoints_app.keep.changes import NOTHING, Change
from acupoints_app.keep.database import load
from acupoints_app.keep.merging import difference, merged
from acupoints_app.keep.migrations import NewerError, NotOursError
from acupoints_app.keep.model import Bookmark, Collection, Kept, Note, Visit
from acupoints_app.keep.places import OpenMark, Places
from acupoints_app.keep.trouble import Refusal, StoreError, as_store_error

_LOG: Final = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class Store:
    """Open what the user keeps with ``open_store``, and close it at the end.

    A change that returns is on the disk.  One that raises StoreError was not accepted.  All calls
    come from the thread that opened it.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        places: Places,
        now: Callable[[], int],
        *,
        mark: OpenMark | None = None,
        refuses: Refusal | None = None,
    ) -> None:
        self._db = db
        self._places = places
        self._now = now
        self._mark = mark
        self._refuses = refuses
        self._closed = False
        self._damaged = False
        self._file = None if refuses else _identity(places)

    @property
    def folder(self) -> Path:
        """Where all that the user keeps lies."""
        return self._places.folder

    @property
    def refuses(self) -> Refusal | None:
        """Why this store can be read only; None where it keeps changes."""
        return self._refuses

    def apply(self, change: Change) -> Change:
        """Do a change; returns what takes it back.  Raises StoreError."""
        return self._transact(lambda db: tables.do(db, change))

    def merge(self, come: Kept) -> Change:
        """Add what was exported elsewhere; returns what takes it back.  Raises StoreError."""
        return self._transact(
            lambda db: tables.do(db, difference(now := tables.read_kept(db), merged(now, come)))
        )

    def replace(self, then: Kept) -> Change:
        """Keep this instead of what is kept; returns what takes it back.  Raises StoreError."""
        return self._transact(lambda db: tables.do(db, difference(tables.read_kept(db), then)))

    def restore(self, backup: Backup) -> Change:
        """Go back to a backup; returns what takes it back.  Raises StoreError."""
        with as_store_error():
            try:
                then = load(backup.path)
            except (ValueError, NewerError, NotOursError):
                raise StoreError(Refusal.DAMAGED) from None
        return self.replace(then)

    def backups(self) -> tuple[Backup, ...]:
        """The backups that can be restored, the newest first."""
        return backups(self._places)

    def everything(self) -> Kept:
        """All that is kept.  Raises StoreError, as all that read do."""
        return self._read(tables.read_kept)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """All bookmarks, the oldest first."""
        return self._read(tables.read_bookmarks)

    def bookmark(self, link: str) -> Bookmark | None:
        """The bookmark on a thing."""
        return self._read(lambda db: tables.read_bookmark(db, link))

    def notes(self) -> tuple[Note, ...]:
        """All notes, by link."""
        return self._read(tables.read_notes)

    def note(self, link: str) -> Note | None:
        """The note on a thing."""
        return self._read(lambda db: tables.read_note(db, link))

    def collections(self) -> tuple[Collection, ...]:
        """All collections, in the user's order."""
        return self._read(tables.read_collections)

    def visits(self) -> tuple[Visit, ...]:
        """The history, the oldest first."""
        return self._read(tables.read_visits)

    def close(self) -> None:
        """Write the backup of today, and let go of the file.  Raises nothing."""
        if self._closed:
            return
        self._closed = True
        if self._refuses is None:
            self._back_up()
        clean = True
        try:
            self._db.close()
        except sqlite3.Error:
            clean = False
        if self._mark and clean and not self._damaged:
            self._mark.remove()

    def _back_up(self) -> None:
        """A backup that fails must keep nobody from going on: the store itself is sound."""
        if self._is_the_one_opened():
            try:
                with as_store_error():
                    back_up_if_due(self._db, self._places)
            except ValueError:
                self._damaged = True
            except StoreError as error:
                self._note(error)

    def _transact(self, work: Callable[[sqlite3.Connection], Change]) -> Change:
        if self._closed:
            raise StoreError(Refusal.CLOSED)
        if self._refuses:
            raise StoreError(self._refuses)
        try:
            with as_store_error():
                self._check_file()
                if self._mark:
                    # On a full disk there may be no mark; then the change itself will fail.
                    with suppress(OSError):
                        self._mark.set()
                inverse = self._commit(work)
                # The file may have been put aside just now, and with it this change.
                self._check_file()
        except ValueError:
            # A record that was read is none.  Its words may quote what the user wrote.
            self._damaged = True
            raise StoreError(Refusal.DAMAGED) from None
        except StoreError as error:
            self._note(error)
            raise
        return inverse

    def _commit(self, work: Callable[[sqlite3.Connection], Change]) -> Change:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            inverse = work(self._db)
            if inverse != NOTHING:
                tables.write_log(self._db, self._now())
            self._db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                if self._db.in_transaction:
                    self._db.rollback()
            raise
        return inverse

    def _read(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        if self._closed:
            raise StoreError(Refusal.CLOSED)
        try:
            with as_store_error():
                return work(self._db)
        except ValueError:
            self._damaged = True
            raise StoreError(Refusal.DAMAGED) from None
        except StoreError as error:
            self._note(error)
            raise

    def _note(self, error: StoreError) -> None:
        if error.refusal is Refusal.DAMAGED:
            self._damaged = True  # so the mark stays, and the next start checks the file
        _LOG.warning("The store: %s", error)

    def _is_the_one_opened(self) -> bool:
        try:
            return _identity(self._places) == self._file
        except OSError:
            return False

    def _check_file(self) -> None:
        if not self._is_the_one_opened():
            raise StoreError(Refusal.REPLACED)


def _identity(places: Places) -> tuple[int, int]:
    found = os.stat(places.file)  # noqa: PTH116
    return found.st_dev, found.st_ino
