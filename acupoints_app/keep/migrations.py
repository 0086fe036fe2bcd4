"""From the tables of any older version to those of today.

Each migration leads from one version to the next.  All that are missing run in one transaction:
a file is of the old version or of the new one, never between.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from acupoints_app.keep.schema import APPLICATION_ID, FIRST

Migration: TypeAlias = Sequence[str]
"""Statements, one after the other."""

BackUp: TypeAlias = Callable[[int], None]
"""Called with the old version before anything is changed."""

MIGRATIONS: Final[Sequence[Migration]] = (FIRST,)
"""The first makes version 1 of an empty file, the next version 2, and so on."""

VERSION: Final = len(MIGRATIONS)


class NotOursError(Exception):
    """The file is a sound database, but of another program."""


class NewerError(Exception):
    """The file was written by a newer version of this program."""


def version_of(db: sqlite3.Connection) -> int:
    """The version of a file's tables; 0 of an empty file.  Raises NotOursError."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    empty = tables == 0 and version == 0
    if application != APPLICATION_ID and not (empty and application == 0):
        raise NotOursError
    if not empty and version < 1:
        raise NotOursError
    return int(version)


def migrate(
    db: sqlite3.Connection,
    back_up: BackUp,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> None:
    """Bring the tables to the newest version.

    ``back_up`` is called with the old version before anything is changed, unless the file is
    empty; where it raises, nothing is changed.  Raises NewerError, NotOursError or sqlite3.Error.
    """
    if _missing(db, migrations) and (version := version_of(db)):
        back_up(version)
    db.execute("BEGIN IMMEDIATE")  # always: where the file can't be written, this tells
    try:
        # Asked again: another instance may have been faster.
        if missing := _missing(db, migrations):
            for migration in missing:
                for statement in migration:
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {len(migrations)}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.rollback()
        raise


def _missing(db: sqlite3.Connection, migrations: Sequence[Migration]) -> Sequence[Migration]:
    version = version_of(db)
    if version > len(migrations):
        raise NewerError
    return migrations[version:]
