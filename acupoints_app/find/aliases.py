"""Other ways to write codes and names of acupoints.

Codes: the WHO's two letters are what the program shows; books and charts before and beside it use
others.  Taken are those that stand for one meridian only, as public lists of abbreviations and
charts print them.  Left out, because they stand for two:

- ``L`` (lung or liver), ``C`` (heart or conception vessel), ``CO`` (colon or conception vessel),
  and ``LI`` for the liver, which some old texts have: it is the large intestine here;
- numbers of older counts, such as ``BL54`` for what is BL40 now.
"""

from __future__ import annotations

import re
from typing import Final

from acupoints_app.content.acupoints import MERIDIANS

OLDER_CODES: Final[dict[str, tuple[str, ...]]] = {
    "ST": ("S",),
    "HT": ("H", "HE"),
    "BL": ("B", "UB"),
    "KI": ("K", "KD", "KID"),
    "PC": ("P", "HC"),  # HC: heart constrictor
    "TE": ("TB", "TH", "TW", "SJ"),  # burner, heater, warmer, San Jiao
    "GB": ("G",),
    "LR": ("LV", "LIV"),
    "GV": ("DU", "VG"),
    "CV": ("REN", "RN", "VC"),
}
"""Other beginnings of codes, by the WHO's."""

SPOKEN: Final[dict[str, tuple[str, ...]]] = {
    "BL": ("urinary bladder",),
    "TE": ("triple burner", "triple heater", "triple warmer", "san jiao"),
    "GB": ("gall bladder",),
    "GV": ("governing vessel", "du mai"),
    "CV": ("ren mai",),
}
"""Other names of meridians."""

OTHER_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "BL40": ("Bend Middle", "Supporting Middle"),
    "LI4": ("Union Valley",),
    "LU7": ("Broken Sequence",),
    "ST36": ("Leg Three Miles",),
}
"""Other English names of points, each read in a public description of the point:

- BL40: sacredlotus.com (Bend Middle); activehealth.ie (Supporting Middle)
- LI4: a list of 361 standard and 48 extra points (pdfslide.us)
- LU7: the same list, and a set of study cards (studystack.com)
- ST36: activehealth.ie, acupuncture-westlondon.com and others
"""

_CODES: Final[dict[str, str]] = {
    **{code.lower(): code.lower() for code in MERIDIANS},
    **{name.lower(): code.lower() for code, name in MERIDIANS.items()},
    **{other.lower(): code.lower() for code, others in OLDER_CODES.items() for other in others},
    **{name: code.lower() for code, names in SPOKEN.items() for name in names},
}
_CODE: Final = re.compile(
    rf"\b({'|'.join(sorted(_CODES, key=len, reverse=True))})[\s.\-_]*0{{0,2}}([1-9][0-9]?)\b"
)
_EXTRA: Final = re.compile(r"\bex[\s.\-_]*(hn|ca|ue|le|b)[\s.\-_]*0{0,2}([1-9][0-9]?)\b")


def with_codes(folded: str) -> str:
    """A folded text with each code of a point in one spelling: ``ub 40`` becomes ``bl40``.

    An extra point's becomes ``exb2``.
    """
    folded = _EXTRA.sub(r" ex\1\2 ", folded)
    return _CODE.sub(lambda match: f" {_CODES[match[1]]}{match[2]} ", folded)


def code_word(code: str) -> str:
    """A code as the word that ``with_codes`` makes of it: ``EX-B2`` is ``exb2``."""
    return code.replace("-", "").lower()


def meant_code(written: str) -> str:
    """The code of a point or meridian as the program has it: ``ub 40`` is ``BL40``."""
    folded = written.strip().lower()
    extra = _EXTRA.fullmatch(folded)
    if extra is not None:
        return f"EX-{extra[1]}{extra[2]}".upper()
    match = _CODE.fullmatch(folded)
    if match is not None:
        return f"{_CODES[match[1]]}{match[2]}".upper()
    return _CODES.get(folded, folded).upper()
