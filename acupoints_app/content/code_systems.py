"""Two ways to write the codes of points: the WHO's, and the older one of many books and charts.

They differ in four meridians.  Only what is shown changes: ids, links and exports keep the WHO's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

_DIGITS: Final = "0123456789"


@dataclass(frozen=True)
class CodeSystem:
    """``letters`` are those of the meridians that it writes in its own way, by the WHO's."""

    id: str
    letters: Mapping[str, str]


WHO: Final = CodeSystem("who", MappingProxyType({}))
OLDER: Final = CodeSystem(
    "older", MappingProxyType({"BL": "UB", "TE": "SJ", "GV": "DU", "CV": "REN"})
)
"""Urinary bladder, San Jiao, Du Mai and Ren Mai, as they are called beside the WHO's names."""

SYSTEMS: Final[Mapping[str, CodeSystem]] = MappingProxyType(
    {system.id: system for system in (WHO, OLDER)}
)
"""The systems by id."""

# No word borders: in Chinese a code may stand between characters, which count as letters.
_LETTERS: Final = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}(?=[1-9][0-9]?(?![A-Za-z0-9]))")


def shown_code(code: str, system: CodeSystem) -> str:
    """A point's code as a system writes it: ``BL40`` is ``UB40`` in the older one."""
    letters = code.rstrip(_DIGITS)
    return system.letters.get(letters, letters) + code[len(letters) :]


def shown_meridian(code: str, system: CodeSystem) -> str:
    """A meridian's letters as a system writes them: ``GV`` is ``DU`` in the older one."""
    return system.letters.get(code, code)


def shown_in_text(text: str, system: CodeSystem) -> str:
    """A text of ours with each code of a point in it as a system writes it.

    Not for words of others: quotes, citations and titles stay as they were written.
    """
    if not system.letters:
        return text
    return _LETTERS.sub(lambda match: shown_meridian(match[0], system), text)
