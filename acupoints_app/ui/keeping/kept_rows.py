"""What stands in the pane of what the user keeps, row by row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication

from acupoints_app.find.links import link_of_path
from acupoints_app.keep.model import Collection, Kept
from acupoints_app.library import Library
from acupoints_app.ui.keeping.words import thing_name
from acupoints_app.ui.wording import kind_of_record

translate = QCoreApplication.translate

_WORDS_SHOWN: Final = 120
"""So many letters of a note are enough for a line of the widest pane."""

Key = tuple[str, str, str]
"""What a row is, whatever it shows just now."""


class Kind(Enum):
    """What a row stands for."""

    SECTION = "section"
    BOOKMARK = "bookmark"
    NOTE = "note"
    COLLECTION = "collection"
    COLLECTED = "collected"
    SEEN = "seen"
    HINT = "hint"
    NEW = "new"
    """A collection that has no name yet."""


THINGS: Final = (Kind.BOOKMARK, Kind.NOTE, Kind.COLLECTED, Kind.SEEN)
"""Rows that stand for a thing in the program."""


@dataclass(frozen=True)
class Row:
    """One row.  What it says is the user's own, so it never shows in a ``repr``."""

    kind: Kind
    id: str
    """The path of a thing, the id of a collection, or the name of a section in the code."""
    name: str = field(repr=False)
    small: str = field(default="", repr=False)
    """A second line in small type: the first words of a note."""
    count: str = ""
    """At the right: how many there are in it."""
    code: str = ""
    """The meridian that a point or meridian has a tag of."""
    there: bool = True
    """Whether the library has the thing."""
    inside: str = ""
    """The collection that a thing stands in."""
    what: str = ""
    """What sort of thing it is, in words."""

    @property
    def key(self) -> Key:
        """Which row this is, whatever it says just now."""
        return self.kind.value, self.inside, self.id

    @property
    def is_thing(self) -> bool:
        """Does it stand for a thing in the program?"""
        return self.kind in THINGS

    @property
    def opens(self) -> bool:
        """Can it be opened, to show what is in it?"""
        return self.kind in (Kind.SECTION, Kind.COLLECTION)


class Section(Enum):
    """The sections, in their order."""

    BOOKMARKS = "bookmarks"
    NOTES = "notes"
    COLLECTIONS = "collections"
    SEEN = "seen"


def section_key(section: Section) -> Key:
    """The key of a section's row."""
    return Kind.SECTION.value, "", section.value


NEW: Final = Row(Kind.NEW, "", "")


class KeptRows:
    """Makes the rows.  Names are looked up once for each thing; ``forget`` drops them."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._meridians = {point.code: point.meridian for point in library.acupoints}
        self._names: dict[str, tuple[str, str, bool]] = {}
        self._kinds: dict[str, str] = {}

    def forget(self) -> None:
        """Look names up anew: they may be written in another way now."""
        self._names.clear()

    def name_of(self, path: str) -> str:
        """What to call a thing; its path where the library has none."""
        return self._known(path)[0]

    def _known(self, path: str) -> tuple[str, str, bool]:
        known = self._names.get(path)
        if known is None:
            link = link_of_path(path)
            name = thing_name(link, self._library)
            code = link.id if link.type == "meridian" else ""
            code = self._meridians.get(link.id, "") if link.type == "point" else code
            there = name != link.path
            known = self._names[path] = (name, code if there else "", there)
        return known

    def _thing(self, kind: Kind, path: str, small: str = "", inside: str = "") -> Row:
        name, code, there = self._known(path)
        if not there:
            gone = translate("KeptPane", "no longer there")
            small = f"{gone}: {small}" if small else gone
        what = self._kind_of(path) if there else ""
        return Row(kind, path, name, small, code=code, there=there, inside=inside, what=what)

    def _kind_of(self, path: str) -> str:
        type_ = link_of_path(path).type
        if type_ not in self._kinds:
            # The name of a view says what it is.
            self._kinds[type_] = "" if type_ == "view" else kind_of_record(type_)
        return self._kinds[type_]

    def bookmarks(self, kept: Kept) -> list[Row]:
        """The bookmarks, the newest first."""
        return [self._thing(Kind.BOOKMARK, mark.link) for mark in reversed(kept.bookmarks)]

    def notes(self, kept: Kept) -> list[Row]:
        """The notes, the one last written first."""
        newest_first = sorted(kept.notes, key=lambda note: -note.at)
        return [self._thing(Kind.NOTE, note.link, first_words(note.text)) for note in newest_first]

    def collections(self, kept: Kept) -> list[Row]:
        """The collections, in the user's order."""
        return [
            Row(Kind.COLLECTION, one.id, one.name, count=str(len(one.links)))
            for one in kept.collections
        ]

    def things_of(self, collection: Collection) -> list[Row]:
        """What is in a collection, in the user's order."""
        things = [
            self._thing(Kind.COLLECTED, link, inside=collection.id) for link in collection.links
        ]
        empty = translate("KeptPane", "Nothing is in it yet.")
        return things or [Row(Kind.HINT, "empty", empty, inside=collection.id)]

    def seen(self, paths: Iterable[str]) -> list[Row]:
        """Things that were looked at."""
        return [self._thing(Kind.SEEN, path) for path in paths]


def section_rows() -> list[Row]:
    """The headings."""
    names = {
        Section.BOOKMARKS: translate("KeptPane", "Bookmarks"),
        Section.NOTES: translate("KeptPane", "Notes"),
        Section.COLLECTIONS: translate("KeptPane", "Collections"),
        Section.SEEN: translate("KeptPane", "Recently seen"),
    }
    return [Row(Kind.SECTION, section.value, name) for section, name in names.items()]


def hint_of(section: Section) -> Row:
    """How to fill a section that is empty: one soft line."""
    words = {
        Section.BOOKMARKS: translate("KeptPane", "Ctrl+D sets a bookmark on what you read."),
        Section.NOTES: translate("KeptPane", "Ctrl+N writes a note on what you read."),
        Section.COLLECTIONS: translate("KeptPane", "“Actions” below makes a collection."),
        Section.SEEN: translate("KeptPane", "What you read is listed here."),
    }
    return Row(Kind.HINT, section.value, words[section])


def with_count(heading: Row, number: int) -> Row:
    """A heading that says how many there are."""
    return replace(heading, count=str(number) if number else "")


def first_words(text: str) -> str:
    """The beginning of a note, on one line."""
    return " ".join(text[: 4 * _WORDS_SHOWN].split())[:_WORDS_SHOWN]


def spoken(row: Row) -> str:
    """A row as it is told to assistive technology."""
    if row.kind is Kind.COLLECTION:
        pattern = translate("KeptPane", "{name}, collection, things in it: {number}")
        return pattern.format(name=row.name, number=row.count)
    if row.kind is Kind.SECTION:
        if not row.count:
            return f"{row.name}. {hint_of(Section(row.id)).name}"
        return f"{row.name}, {row.count}"
    if row.is_thing:
        return ", ".join(part for part in (row.name, row.what, row.small) if part)
    return row.name or translate("KeptPane", "New collection")
