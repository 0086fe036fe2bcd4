"""The acupoints: what they are called and where they lie, in our words.

Source of the codes, names and locations of the 361 points on meridians: WHO Standard Acupuncture
Point Locations in the Western Pacific Region (2008).  The extra points are not in that book.
Their codes and names are those of the WHO's nomenclature of 1991, as public descriptions give
them; their places are those of general textbook use.
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

EXTRA: Final = "EX"
"""What stands for the meridian in the codes of points that lie on none."""

TITLES: Final[dict[str, str]] = {
    **{code: f"{name} meridian" for code, name in MERIDIANS.items()},
    EXTRA: "Extra points",
}
"""What to call the points of a code's beginning, the extra points last."""

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
    shows it, the best view first; atlas.place says what a rule is, and atlas.placing how a point
    with several sites has one for each.  Of an extra point, ``midline`` says whether it is single,
    and ``descriptions`` in how many public descriptions its place was read.
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
    midline: bool = False
    descriptions: int = 0

    @cached_property
    def meridian(self) -> str:
        """The code of its meridian; ``EX`` where it is an extra point, which lies on none."""
        return re.sub("[0-9]+$", "", self.code).partition("-")[0]

    @property
    def title(self) -> str:
        """What it belongs to: ``Lung meridian`` or ``Extra points``."""
        return TITLES[self.meridian]

    @property
    def source(self) -> str:
        """Where its place is from: ``who2008``, or ``extra`` where no standard gives it."""
        return "extra" if self.meridian == EXTRA else "who2008"

    @property
    def source_words(self) -> str:
        """What its place was checked against, as a sentence for the reader."""
        if self.source == "extra":
            return (
                "Location: this extra point is not in the WHO standard of 2008. Its place is that "
                f"of general textbook use, in our words, compared with {self.descriptions} public "
                "descriptions, not with a standard. Not checked by a practitioner."
            )
        return (
            "Location: after the WHO Standard Acupuncture Point Locations in the Western Pacific "
            "Region (2008), in our words. Not checked by a practitioner."
        )

    @cached_property
    def pinyin_plain(self) -> str:
        """The name without tone marks, as the standard prints it: ``Weizhong``."""
        return plain_pinyin(self.pinyin)

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides of the body that it lies on."""
        single = self.midline or self.meridian in ON_THE_MIDLINE
        return ("midline",) if single else ("right", "left")


def plain_pinyin(pinyin: str) -> str:
    """Pinyin without tone marks; ü becomes u, as in the standard's names."""
    decomposed = unicodedata.normalize("NFD", pinyin)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
