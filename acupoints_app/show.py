"""Acupoints as cards for the terminal, and as data."""

from __future__ import annotations

import textwrap
from typing import Any, Final

from acupoints_app.atlas.placing import Placement, placements
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoints import MERIDIANS, Acupoint
from acupoints_app.library import Library

_WIDTH: Final = 78
SOURCE: Final = (
    "Location: after the WHO Standard Acupuncture Point Locations in the Western Pacific Region "
    "(2008), in our words. Not checked by a practitioner."
)
"""What was verified, and against what."""


def find_acupoint(library: Library, code: str) -> Acupoint | None:
    """The point of a code as it is typed: ``BL40``, ``bl 40``, ``bl-40``; None where none is."""
    wanted = "".join(letter for letter in code.upper() if letter.isalnum())
    return next((point for point in library.acupoints if point.code == wanted), None)


def card(point: Acupoint) -> str:
    """A point's card as lines of text."""
    lines = [
        f"{point.code}  {point.pinyin}  {_characters(point)}",
        f"{point.english} · {MERIDIANS[point.meridian]} meridian · {point.region}",
        "",
        *_wrapped(point.location),
        "",
        "How to find it",
        *(line for number, step in enumerate(point.find, 1) for line in _wrapped(step, number)),
    ]
    if point.alternative is not None:
        lines += ["", *_wrapped(f"Also located: {point.alternative.location}")]
    if point.classes:
        lines += ["", f"Class: {', '.join(point.classes)}"]
    return "\n".join([*lines, "", *_wrapped(SOURCE)])


def acupoint_records(library: Library) -> list[dict[str, Any]]:
    """Every point as data: its names, its location, and where it lies on each view."""
    shelf = Shelf(library.atlas)
    placed: dict[str, list[dict[str, Any]]] = {point.code: [] for point in library.acupoints}
    for view_id in library.atlas.view_by_id:
        for one in placements_on(library, shelf, view_id):
            x, y = (round(number, 2) for number in one.place)
            placed[one.code].append({"view": view_id, "side": one.side, "x": x, "y": y})
    return [
        {
            "code": point.code,
            "pinyin": point.pinyin,
            "pinyin_plain": point.pinyin_plain,
            "simplified": point.simplified,
            "traditional": point.traditional,
            "english": point.english,
            "meridian": point.meridian,
            "location": point.location,
            "placements": placed[point.code],
        }
        for point in library.acupoints
    ]


def placements_on(library: Library, shelf: Shelf, key: str) -> tuple[Placement, ...]:
    """The acupoints on a view, given by its key; those of the right side on the left one too."""
    view_id = shelf.view(key).id
    wanted = "right" if view_id == "left" else view_id
    rules = {
        point.code: point.place[wanted] for point in library.acupoints if wanted in point.place
    }
    sides = {point.code: point.sides for point in library.acupoints}
    return placements(shelf, key, rules, sides)


def _characters(point: Acupoint) -> str:
    if point.simplified == point.traditional:
        return point.simplified
    return f"{point.simplified} / {point.traditional}"


def _wrapped(text: str, number: int | None = None) -> list[str]:
    first = "" if number is None else f"{number}. "
    return textwrap.wrap(text, _WIDTH, initial_indent=first, subsequent_indent=" " * len(first))
