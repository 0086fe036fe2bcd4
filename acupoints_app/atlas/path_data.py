"""Checks the data of SVG paths, which svgelements would load malformed without a word."""

from __future__ import annotations

import re
from typing import Final

LARGEST: Final = 1e100
"""Beyond it, sums and products of coordinates stop being numbers."""
_TOKEN: Final = re.compile(
    r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)|[\s,]+"
)
_ARGUMENTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

_NUMBER: Final = r"[-+]?+(?:[0-9]++(?:\.[0-9]*+)?+|\.[0-9]++)[\s,]*+"
_SOUND: Final = re.compile(
    r"[\s,]*+(?=[Mm])(?:"
    + "|".join(
        rf"[{letter}{letter.lower()}][\s,]*+" + (rf"(?:(?:{_NUMBER}){{{need}}})++" if need else "")
        for letter, need in _ARGUMENTS.items()
    )
    + ")++"
)
"""Path data without a fault, in numbers without an exponent: nearly all there is."""
_HUGE: Final = re.compile("[0-9]{90}")


def path_problem(d: str) -> str | None:
    """What is wrong with the data of an SVG path, as "has ..." or "begins ...", or None."""
    if _SOUND.fullmatch(d) and not _HUGE.search(d):
        return None
    command, numbers, position = "", 0, 0

    def complete() -> bool:
        need = _ARGUMENTS[command.upper()] if command else 0
        return numbers == 0 if need == 0 else numbers > 0 and numbers % need == 0

    while position < len(d):
        match = _TOKEN.match(d, position)
        if match is None:
            return f"has {d[position : position + 8]!r} in its data"
        position = match.end()
        if match[1]:
            if not complete():
                return f"has a {command} with {numbers} numbers"
            if not command and match[1] not in "Mm":
                return f"begins with {match[1]}"
            command, numbers = match[1], 0
        elif match[2]:
            if not command:
                return "begins with a number"
            if not abs(float(match[2])) <= LARGEST:
                return f"has the number {match[2]}"
            numbers += 1
    if not command:
        return "is empty"
    return None if complete() else f"has a {command} with {numbers} numbers"
