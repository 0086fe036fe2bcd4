"""Slips of the finger: one letter left out, too many, wrong, or two the wrong way round."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
SHORTEST: Final = 4
_LONGEST: Final = 24


def may_be_slip(word: str) -> bool:
    """Whether a word is one that may be mended: codes and numbers, for instance, are not."""
    return SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()


def mended(word: str) -> Iterator[str]:
    """Every word that is one slip away; some come twice."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in _LETTERS:
            if tail:
                yield head + letter + tail[1:]
            yield head + letter + tail


def distance(one: str, other: str) -> int:
    """How many letters are to be changed, put in or taken out to make one word the other."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row[0] = row[0], at
        for to, wanted in enumerate(other, 1):
            before, row[to] = (
                row[to],
                min(row[to] + 1, row[to - 1] + 1, before + (letter != wanted)),
            )
    return row[-1]
