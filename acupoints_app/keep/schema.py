"""The tables of the store, and which version of them this program knows."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x41435550
"""Marks an SQLite file as ours: "ACUP"."""

FIRST: Final = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """
    CREATE TABLE bookmark (
        link TEXT NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL CHECK (typeof(at) = 'integer')
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE note (
        link TEXT NOT NULL PRIMARY KEY,
        text TEXT NOT NULL CHECK (text <> ''),
        at INTEGER NOT NULL CHECK (typeof(at) = 'integer')
    )
    """,
    """
    CREATE TABLE collection (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        position INTEGER NOT NULL CHECK (typeof(position) = 'integer')
    )
    """,
    """
    CREATE TABLE collected (
        collection TEXT NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
        link TEXT NOT NULL,
        position INTEGER NOT NULL CHECK (typeof(position) = 'integer'),
        PRIMARY KEY (collection, link)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE visit (
        at INTEGER NOT NULL CHECK (typeof(at) = 'integer'),
        link TEXT NOT NULL,
        PRIMARY KEY (at, link)
    ) WITHOUT ROWID
    """,
    # One row: how many changes were accepted, and when the last one was.
    """
    CREATE TABLE log (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        changes INTEGER NOT NULL,
        at INTEGER NOT NULL
    )
    """,
    "INSERT INTO log (only, changes, at) VALUES (1, 0, 0)",
)
"""From an empty file to version 1.  Never edited: a later version is another migration."""
