"""What English words have in common: small words, plain words for anatomical ones, endings."""

from __future__ import annotations

from typing import Final

_SMALL: Final = """
    a about all am an and any are as at be been but by can could did do does for from get go had has
    have he her his how i if in into is it its many me more much my of on or our she should so some
    than that the their them then there these they this to too was we were what when where which
    who why will with would you your
"""
SMALL: Final = frozenset(_SMALL.split())
"""Words that a question is full of and that say nothing about what is looked for."""

_ALIKE: Final = (
    ("behind", "back"),
    ("cost", "price", "pay", "fee", "charge", "expensive", "cheap"),
    ("belly", "stomach", "abdomen", "tummy"),
    ("foot", "feet"),
    ("tooth", "teeth"),
    ("buttock", "hip", "bottom"),
    ("pregnancy", "pregnant"),
    ("acupuncturist", "practitioner"),
    ("navel", "umbilicus"),
    ("kneecap", "patella"),
    ("collarbone", "clavicle"),
    ("breastbone", "sternum"),
    ("tailbone", "coccyx"),
    ("armpit", "axillary", "axilla"),
    ("shin", "tibia", "tibialis"),
    ("jaw", "mandible"),
    ("calf", "gastrocnemius"),
    ("nape", "neck"),
    ("meridian", "channel"),
    ("nerve", "nervous"),
    ("centre", "center", "middle"),
    ("painkiller", "analgesic"),
    ("crease", "fold"),
    ("loin", "lumbar"),
)
ALIKE: Final[dict[str, tuple[str, ...]]] = {
    word: tuple(other for words in _ALIKE if word in words for other in words if other != word)
    for word in {word for words in _ALIKE for word in words}
}
"""Words to look for as well, less telling than the word itself."""

PHRASES: Final[dict[str, str]] = {
    "belly button": "umbilicus",
    "shoulder blade": "scapula",
    "collar bone": "clavicle",
    "knee cap": "patella",
    "breast bone": "sternum",
    "tail bone": "coccyx",
}
"""Two plain words for one anatomical word."""


def stems(word: str) -> tuple[str, ...]:
    """The word without an English ending; words that begin so are meant as well."""
    if word.endswith("ies") and len(word) > 5:
        return (word[:-3],)
    for ending, least in (("ing", 7), ("ed", 6), ("s", 4)):
        if word.endswith(ending) and len(word) >= least:
            return (word[: -len(ending)],)
    return ()
