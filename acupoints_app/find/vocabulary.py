"""Words in their order, so that those with the same beginning stand together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice
from typing import Final

_SORTED_AT_ONCE: Final = 1000
_JOINED_AT_ONCE: Final = 100

_LAST: Final = "\U0010ffff"


class Vocabulary:
    """Words in order, none twice."""

    def __init__(self) -> None:
        self.words: Final[list[str]] = []

    def fill(self, words: Iterable[str]) -> Iterator[None]:
        """Put words in their order, a little at each step: all at once would hold up a window."""
        rest = iter(words)
        runs: list[list[str]] = []
        while run := sorted(islice(rest, _SORTED_AT_ONCE)):
            runs.append(run)
            yield
        joined = merge(*runs)
        while some := list(islice(joined, _JOINED_AT_ONCE)):
            self.words.extend(some)
            yield

    def begins(self, beginning: str) -> bool:
        """Whether a word begins so."""
        at = bisect_left(self.words, beginning)
        return at < len(self.words) and self.words[at].startswith(beginning)

    def span(self, beginning: str) -> tuple[int, int]:
        """From where to where in ``words`` they begin so."""
        first = bisect_left(self.words, beginning)
        return first, bisect_left(self.words, beginning + _LAST, first)

    def between(self, first: str, last: str) -> list[str]:
        """The words from one to another, both too."""
        return self.words[bisect_left(self.words, first) : bisect_right(self.words, last)]
