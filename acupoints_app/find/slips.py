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


def mended(word: str, furthest: int = _LONGEST) -> Iterator[str]:
    """Every word that is one slip away, the slip not behind ``furthest``; some come twice."""
    for at in range(min(len(word), furthest) + 1):
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
    # A column of the usual table at a time, as bits of numbers (Myers 1999, as told by Hyyrö 2001):
    # where the table goes up by one from cell to cell, and where it goes down.
    if not one:
        return len(other)
    places: dict[str, int] = {}
    for at, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << at
    every, last = (1 << len(one)) - 1, 1 << (len(one) - 1)
    up, down, steps = every, 0, len(one)
    for letter in other:
        same = places.get(letter, 0)
        across = (((same & up) + up) ^ up) | same
        right_up, right_down = down | ~(across | up) & every, up & across
        if right_up & last:
            steps += 1
        elif right_down & last:
            steps -= 1
        right_up = right_up << 1 | 1
        same |= down
        up = (right_down << 1 | ~(same | right_up)) & every
        down = right_up & same & every
    return steps
