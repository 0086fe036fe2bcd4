"""A copy of the store for each day of use, thinned out as the days go by."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from acupoints_app.keep.database import connect, is_sound, load, sync_file, sync_folder
from acupoints_app.keep.migrations import NewerError, NotOursError
from acupoints_app.keep.model import Kept
from acupoints_app.keep.places import Places, local_time
from acupoints_app.keep.tables import read_log
from acupoints_app.keep.trouble import damaged

DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 12

_DAILY: Final = re.compile(r"(\d{4}-\d\d-\d\d)(-earlier)?\.db")


@dataclass(frozen=True, order=True)
class Backup:
    """The store as it was at the end of a day, or ``is_earlier``: of a use before, that day."""

    day: date
    path: Path

    @property
    def is_earlier(self) -> bool:
        """Whether it is not the last one of its day."""
        return self.path.stem.endswith("-earlier")


def backups(places: Places) -> tuple[Backup, ...]:
    """The backups that there are, the newest first."""
    found = []
    with suppress(OSError):
        for path in places.backups.iterdir():
            match = _DAILY.fullmatch(path.name)
            with suppress(ValueError):
                if match:
                    found.append(Backup(date.fromisoformat(match[1]), path))
    return tuple(sorted(found, reverse=True))


def kept_days(days: Iterable[date]) -> set[date]:
    """The days whose backups stay.

    They are the last seven days of use, and the last day of use in each of the last four weeks
    and twelve months that have one.
    """
    newest_first = sorted(set(days), reverse=True)
    return {
        *newest_first[:DAYS],
        *_last_of_each(newest_first, lambda day: day.isocalendar()[:2])[:WEEKS],
        *_last_of_each(newest_first, lambda day: (day.year, day.month))[:MONTHS],
    }


def _last_of_each(newest_first: list[date], period: Callable[[date], Hashable]) -> list[date]:
    last: dict[Hashable, date] = {}
    for day in newest_first:
        last.setdefault(period(day), day)
    return list(last.values())


def back_up_if_due(db: sqlite3.Connection, places: Places) -> Path | None:
    """Write the backup of the last day of use, unless it is there; thin out the older ones.

    Raises sqlite3.Error or OSError; then no backup was harmed.
    """
    changes, at = read_log(db)
    if not changes:
        return None
    path = places.backups / f"{local_time(at).date().isoformat()}.db"
    if path.exists() and _log_of(path) == (changes, at):
        return None
    _keep_as_earlier(path)
    write_backup(db, path)
    _thin_out(places)
    return path


def _keep_as_earlier(path: Path) -> None:
    """Have what the day's backup holds under another name too.

    What was removed by mistake, and noticed only at the next start, would else be in no backup of
    that day.
    """
    earlier = path.with_name(f"{path.stem}-earlier.db")
    with suppress(OSError):
        if path.exists():
            earlier.unlink(missing_ok=True)
            earlier.hardlink_to(path)


def back_up_before_migration(db: sqlite3.Connection, places: Places, version: int) -> None:
    """Write the backup of an older version; it is never thinned out.

    Raises sqlite3.Error or OSError.
    """
    write_backup(db, places.backups / f"version-{version}.db")


def write_backup(db: sqlite3.Connection, path: Path) -> None:
    """Copy a store beside the place of its backup, check the copy, and put it in place.

    Raises sqlite3.Error or OSError; then an older backup of that name is unharmed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    os.close(handle)
    temporary = Path(name)
    try:
        copy = connect(temporary, wait_ms=0, mode="rw")
        try:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # so that it is one file, read anywhere
            if not is_sound(copy):
                raise damaged()
        finally:
            copy.close()
        sync_file(temporary)
        temporary.replace(path)
        sync_folder(path.parent)
    except BaseException:
        for suffix in ("", "-journal"):
            temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)
        raise


def newest_readable(places: Places) -> tuple[Backup, Kept] | None:
    """The newest backup that is sound, and what is in it."""
    for backup in backups(places):
        with suppress(sqlite3.Error, OSError, ValueError, NewerError, NotOursError):
            return backup, load(backup.path)
    return None


def _log_of(path: Path) -> tuple[int, int] | None:
    try:
        db = connect(path, wait_ms=0, mode="ro")
        try:
            return read_log(db)
        finally:
            db.close()
    except (sqlite3.Error, ValueError):
        return None


def _thin_out(places: Places) -> None:
    found = backups(places)
    stay = kept_days(backup.day for backup in found)
    for backup in found:
        if backup.day not in stay or (backup.is_earlier and backup.day != found[0].day):
            with suppress(OSError):
                backup.path.unlink()
