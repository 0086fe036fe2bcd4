"""What ``acupoints search`` says."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.record import Hit
from acupoints_app.library import Library
from acupoints_app.one_line import one_line


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes to the output, what is said besides it, and how the search ended."""

    output: str = ""
    complaint: str = ""
    is_found: bool = False
    is_refused: bool = False


def answer(library: Library, query: str, *, as_data: bool = False) -> Answer:
    """Search a library: a line a hit, or all hits as JSON, the best first."""
    finder = finder_of(library)
    if finder.is_empty(query):
        return Answer(
            complaint="there is nothing to search for; expected a word, a code or a name, such "
            "as BL40.",
            is_refused=True,
        )
    found = finder.find(query)
    output = _data(found.hits) if as_data else _lines(found.hits)
    if found.hits:
        return Answer(output, is_found=True)
    nearest = ", ".join(_called(hit) for hit in found.nearest)
    return Answer(
        output,
        f"nothing was found for “{one_line(query)}”"
        + (f"; nearest: {nearest}." if nearest else "."),
    )


def _data(hits: Iterable[Hit]) -> str:
    records = [
        {
            "type": hit.record.type,
            "id": hit.record.id,
            "title": hit.record.title,
            "score": hit.score,
            "why": hit.why,
        }
        for hit in hits
    ]
    return json.dumps(records, ensure_ascii=False, indent=1) + "\n"


def _lines(hits: Iterable[Hit]) -> str:
    rows = [
        f"{hit.record.type:9}  {one_line(hit.record.title)}  ({hit.record.id})  — {hit.why}\n"
        for hit in hits
    ]
    return "".join(rows)


def _called(hit: Hit) -> str:
    return f"{one_line(hit.record.title)} ({hit.record.type} {hit.record.id})"
