"""What can be found: records of any kind, with their words under named fields.

A record may be the user's own, and so is what was typed: neither shows in a ``repr``, so that
it can't get into a log or a report.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as a_field
from typing import Final

WEIGHTS: Final[dict[str, float]] = {
    "code": 10,
    "name": 8,
    "pinyin": 8,
    "characters": 8,
    "older code": 8,
    "English name": 7,
    "other name": 7,
    "body part": 5,
    "question": 5,  # before quotes: it has what all articles say
    "short name": 4.5,
    "class": 4,
    "kind": 4,
    "quote": 3.5,
    "location": 3,
    "citation": 3,
    "sources on its use": 2.5,
    "heading": 2.5,
    "caution": 2.5,
    "number": 2.5,
    "text": 2.5,
    "meridian": 2,
    "answer": 2,
    "step": 1.5,
    "about": 1.5,
    "reference": 1.5,
    "source": 1,
}
"""The fields of records, the telling ones first, and how much a word in each counts."""

NAMES: Final = frozenset(
    ("code", "name", "pinyin", "characters", "older code", "English name", "other name")
)
"""Fields whose values are names: who types a whole one means this record."""

LEANING: Final[dict[str, float]] = {
    "command": 0.9,
    "group": 2.0,  # what people without training look for
    "meridian": 0.7,
    "point": 0.6,
    "topic": 0.6,
    "note": 0.5,
    "collection": 0.5,
    "page": 0.5,
    "excerpt": 0.3,
    "question": 0.2,
    "landmark": 0.2,
    "source": 0.1,
}
"""Of two records that fit alike, which kind comes first."""


@dataclass(frozen=True, slots=True)
class Record:
    """Something that can be found.

    ``type`` and ``id`` say what it is (``point`` and ``BL40``), ``title`` is what a list shows.
    ``fields`` are what it is found by: names of WEIGHTS, each with a text; a field may come twice.
    """

    type: str
    id: str
    title: str = a_field(repr=False)
    fields: tuple[tuple[str, str], ...] = a_field(repr=False)
    leaning: float = 0.0
    """Puts it a little before others of its kind that fit alike."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a record was found: a word of one of its fields, and what was typed for it."""

    field: str
    word: str = a_field(repr=False)
    typed: str = a_field(repr=False)


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found, how well it fits, and why."""

    record: Record
    score: float
    reasons: tuple[Reason, ...]

    @property
    def why(self) -> str:
        """The reasons in words: ``code: BL40; body part: knee``."""
        words: dict[str, list[str]] = {}
        for reason in self.reasons:
            shown = reason.word.upper() if "code" in reason.field else reason.word
            meant = "" if reason.word.startswith(reason.typed) else f" (for {reason.typed})"
            said = words.setdefault(reason.field, [])
            if (word := shown + meant) not in said:
                said.append(word)
        return "; ".join(f"{field}: {', '.join(said)}" for field, said in words.items())


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gives, the best first; ``nearest`` only where nothing was found."""

    hits: tuple[Hit, ...] = ()
    nearest: tuple[Hit, ...] = ()
