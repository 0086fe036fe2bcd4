"""The acupoints of the standard: what they are called and where they lie.

Source of codes, names and locations: WHO Standard Acupuncture Point Locations in the Western
Pacific Region (2008); the words are ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

MERIDIANS: Final[dict[str, str]] = {
    "LU": "Lung",
    "LI": "Large intestine",
    "ST": "Stomach",
    "SP": "Spleen",
    "HT": "Heart",
    "SI": "Small intestine",
    "BL": "Bladder",
    "KI": "Kidney",
    "PC": "Pericardium",
    "TE": "Triple energizer",
    "GB": "Gallbladder",
    "LR": "Liver",
    "GV": "Governor vessel",
    "CV": "Conception vessel",
}
"""The 14 meridians in the order of the standard, by code."""

ON_THE_MIDLINE: Final = ("GV", "CV")
"""Meridians whose points are single; all others have their points on both sides."""

REGIONS: Final = (
    *("head", "face", "neck", "chest", "abdomen", "groin", "perineum"),
    *("back", "loin", "sacrum", "buttock"),
    *("shoulder", "arm", "elbow", "forearm", "wrist", "hand"),
    *("thigh", "knee", "leg", "ankle", "foot"),
)
"""Parts of the body that an acupoint can lie on."""

CLASSES: Final = (
    *("jing-well", "ying-spring", "shu-stream", "jing-river", "he-sea"),
    *("source", "luo-connecting", "xi-cleft", "back-shu", "front-mu"),
    *("lower-he-sea", "confluent", "influential"),
)
"""Special classes of acupoints."""


@dataclass(frozen=True)
class Alternative:
    """Another location that the standard names for a contested point."""

    location: str
    place: Mapping[str, Any]


@dataclass(frozen=True)
class Acupoint:
    """One point.

    ``location`` and the steps ``find`` are in our words.  ``place`` has a rule for each view that
    shows it, the best view first; atlas.place says what a rule is.
    """

    code: str
    pinyin: str
    simplified: str
    traditional: str
    english: str
    region: str
    location: str
    find: tuple[str, ...]
    classes: tuple[str, ...]
    place: Mapping[str, Any]
    alternative: Alternative | None = None

    @cached_property
    def meridian(self) -> str:
        """The code of its meridian."""
        return re.sub("[0-9]+$", "", self.code)

    @cached_property
    def pinyin_plain(self) -> str:
        """The name without tone marks, as the standard prints it: ``Weizhong``."""
        return plain_pinyin(self.pinyin)

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides of the body that it lies on."""
        return ("midline",) if self.meridian in ON_THE_MIDLINE else ("right", "left")


def plain_pinyin(pinyin: str) -> str:
    """Pinyin without tone marks; ü becomes u, as in the standard's names."""
    decomposed = unicodedata.normalize("NFD", pinyin)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
