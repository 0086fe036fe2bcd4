"""What the user keeps, as frozen records.

Everything hangs on a link: the name of a thing in the program, such as ``point/BL40``.  Times are
whole milliseconds since 1970, in UTC.  What the user wrote never shows in a ``repr``, so that it
can't get into a log or a report.
"""

from __future__ import annotations

import re
import unicodedata
import uuid
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

_LINK: Final = re.compile(r"[a-z][a-z0-9_-]{0,39}/[^\s\x00-\x1f\x7f\ud800-\udfff]{1,300}")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_ID: Final = re.compile(r"[0-9a-f]{32}")
_LONGEST_NAME: Final = 200
_LATEST: Final = 2**53
"""Times beyond it are no times, and other programs could not read them from JSON."""

MOST_VISITS: Final = 2000
"""The history forgets what was looked at before the last so many."""


def checked_link(link: str) -> str:
    """The link itself.  Raises ValueError where it can't be one.

    Whether it leads anywhere is not asked, because content comes and goes.
    """
    if not _LINK.fullmatch(link):
        raise ValueError("not a link")
    return link


def checked_time(at: int) -> int:
    """The time itself.  Raises ValueError where it can't be one."""
    if not 0 <= at <= _LATEST:
        raise ValueError("not a time")
    return at


def plain_text(text: str) -> str:
    """Text that every file can hold: one kind of line end, no NUL, no half characters."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", lines)


def plain_name(name: str) -> str:
    """A collection's name as it is kept: on one line.  Raises ValueError where nothing is left."""
    words = " ".join(unicodedata.normalize("NFC", plain_text(name)).split())
    if not words or len(words) > _LONGEST_NAME:
        raise ValueError("not a name")
    return words


def new_id() -> str:
    """An id that no other collection has, on whatever machine."""
    return uuid.uuid4().hex


@dataclass(frozen=True, order=True)
class Bookmark:
    """A thing to find again."""

    at: int
    """When it was set."""
    link: str

    def __post_init__(self) -> None:
        checked_link(self.link)
        checked_time(self.at)


@dataclass(frozen=True)
class Note:
    """The user's own text on a thing: one for each, as long as they like."""

    link: str
    text: str = field(repr=False)
    at: int
    """When it was last changed."""

    def __post_init__(self) -> None:
        checked_link(self.link)
        checked_time(self.at)
        if not self.text or self.text != plain_text(self.text):
            raise ValueError("not a note's text")


@dataclass(frozen=True)
class Collection:
    """Things under a name, in the user's order; none twice."""

    id: str
    name: str = field(repr=False)
    """No two collections have the same."""
    links: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError("not a collection's id")
        if self.name != plain_name(self.name):
            raise ValueError("not a collection's name")
        if len({checked_link(link) for link in self.links}) < len(self.links):
            raise ValueError("a link is there twice")


@dataclass(frozen=True, order=True)
class Visit:
    """A thing was looked at."""

    at: int
    link: str

    def __post_init__(self) -> None:
        checked_link(self.link)
        checked_time(self.at)


@dataclass(frozen=True)
class Kept:
    """Everything that the user keeps, in the store's order, so that equal means the same."""

    bookmarks: tuple[Bookmark, ...] = ()
    """By time."""
    notes: tuple[Note, ...] = ()
    """By link."""
    collections: tuple[Collection, ...] = ()
    """In the user's order."""
    visits: tuple[Visit, ...] = ()
    """By time."""

    def __post_init__(self) -> None:
        _in_order_without_doubles("bookmarks", [(mark.at, mark.link) for mark in self.bookmarks])
        _in_order_without_doubles("visits", [(visit.at, visit.link) for visit in self.visits])
        _in_order_without_doubles("notes", [(0, note.link) for note in self.notes])
        for ids in (
            [mark.link for mark in self.bookmarks],
            [shelf.id for shelf in self.collections],
            [shelf.name for shelf in self.collections],
        ):
            if len(set(ids)) < len(ids):
                raise ValueError("something is there twice")
        if len(self.visits) > MOST_VISITS:
            raise ValueError("more visits than are kept")


def _in_order_without_doubles(what: str, keys: list[tuple[int, str]]) -> None:
    if any(key >= following for key, following in pairwise(keys)):
        raise ValueError(f"{what} are not in order")


def kept_of(
    bookmarks: dict[str, Bookmark],
    notes: dict[str, Note],
    collections: tuple[Collection, ...],
    visits: set[Visit],
) -> Kept:
    """These records in the store's order; of the visits the last ones that are kept."""
    return Kept(
        bookmarks=tuple(sorted(bookmarks.values())),
        notes=tuple(notes[link] for link in sorted(notes)),
        collections=collections,
        visits=tuple(sorted(visits)[-MOST_VISITS:]),
    )
