"""Everything that is kept as one JSON file, out and in."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final, TypeVar

from acupoints_app.keep.model import (
    Bookmark,
    Collection,
    Kept,
    Note,
    Visit,
    kept_of,
    plain_name,
    plain_text,
)

FORMAT: Final = "acupoints-kept"
VERSION: Final = 1

_Record = TypeVar("_Record")


class ExchangeError(Exception):
    """A file that can't be imported.  Its text is one sentence, and quotes nothing of the file."""

    def __init__(self, problem: str, expected: str) -> None:
        self.problem = problem
        super().__init__(f"{problem}; expected {expected}.")


def to_json(kept: Kept) -> bytes:
    """Everything as a JSON file."""
    record = {
        "format": FORMAT,
        "version": VERSION,
        "bookmarks": [{"link": mark.link, "at": mark.at} for mark in kept.bookmarks],
        "notes": [{"link": note.link, "text": note.text, "at": note.at} for note in kept.notes],
        "collections": [
            {"id": shelf.id, "name": shelf.name, "links": list(shelf.links)}
            for shelf in kept.collections
        ],
        "visits": [{"link": visit.link, "at": visit.at} for visit in kept.visits],
    }
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


def from_json(data: bytes) -> Kept:
    """Everything in a JSON file.  Raises ExchangeError."""
    # No error is chained: its words may quote what the user wrote.
    try:
        record = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise ExchangeError(
            "this file was not exported from Acupoints", "one that it has exported"
        ) from None
    version = record.get("version")
    if type(version) is not int or not 1 <= version <= VERSION:
        raise ExchangeError(
            "the export is of a version that is not known here", f"a version up to {VERSION}"
        )
    marks = _records(record, "bookmarks", _bookmark)
    notes = _records(record, "notes", _note)
    shelves = _records(record, "collections", _collection)
    visits = _records(record, "visits", _visit)
    try:
        kept = kept_of(
            {mark.link: mark for mark in marks},
            {note.link: note for note in notes},
            shelves,
            set(visits),
        )
    except ValueError:
        kept = None
    if kept is None or len(kept.bookmarks) < len(marks) or len(kept.notes) < len(notes):
        raise ExchangeError("something is there twice", "each record once")
    return kept


def _records(
    record: dict[str, Any], name: str, read: Callable[[dict[str, Any]], _Record]
) -> tuple[_Record, ...]:
    entries = record.get(name)
    if not isinstance(entries, list):
        raise ExchangeError(f"{name} are missing", "a list")
    found = []
    for number, entry in enumerate(entries, 1):
        one = None
        if isinstance(entry, dict):
            try:
                one = read(entry)
            except (KeyError, TypeError, ValueError):
                one = None
        if one is None:
            raise ExchangeError(f"{name}, record {number}, can't be read", "what an export holds")
        found.append(one)
    return tuple(found)


def _text(entry: dict[str, Any], name: str) -> str:
    value = entry[name]
    if not isinstance(value, str):
        raise TypeError
    return value


def _time(entry: dict[str, Any]) -> int:
    value = entry["at"]
    if type(value) is not int:
        raise TypeError
    return value


def _bookmark(entry: dict[str, Any]) -> Bookmark:
    return Bookmark(_time(entry), _text(entry, "link"))


def _note(entry: dict[str, Any]) -> Note:
    return Note(_text(entry, "link"), plain_text(_text(entry, "text")), _time(entry))


def _collection(entry: dict[str, Any]) -> Collection:
    links = entry["links"]
    if not isinstance(links, list) or not all(isinstance(link, str) for link in links):
        raise TypeError
    return Collection(_text(entry, "id"), plain_name(_text(entry, "name")), tuple(links))


def _visit(entry: dict[str, Any]) -> Visit:
    return Visit(_time(entry), _text(entry, "link"))
