"""Words that were typed, and which words of the index may be meant by each."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from acupoints_app.find.fold import is_han
from acupoints_app.find.lexicon import Lexicon
from acupoints_app.find.slips import distance, may_be_slip, mended
from acupoints_app.find.words import ALIKE, stems

_NEAREST: Final = 12
_LONG_ENOUGH: Final = 5
"""So many letters are enough to mend the beginning of a word."""

_ALIKE: Final = 0.75
_STEM: Final = 0.9
_SLIP: Final = 0.55
_FAR: Final = 0.3

_REMEMBERED: Final = 32
"""How many terms are kept for the next keystroke, which has most of the same words."""

LETTERS: Final = 36
"""Single letters and digits are kept apart: each word begins as one, and they take the longest."""


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A word that was typed, and the words of the index that may be meant: how well each fits."""

    typed: str = field(repr=False)
    options: dict[str, float] = field(repr=False)
    """The best first."""

    @property
    def is_han(self) -> bool:
        """Whether it is a run of Chinese characters, which must be found as it stands."""
        return is_han(self.typed) and self.typed in self.options


class Terms:
    """The terms for words; those asked for last are remembered."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon: Final = lexicon
        self._of_word = lru_cache(_REMEMBERED)(self._make)
        self._of_letter = lru_cache(LETTERS)(self._make)

    def of(self, word: str) -> Term:
        """The term for a word."""
        return self._of_letter(word) if len(word) == 1 else self._of_word(word)

    def _make(self, word: str) -> Term:
        if is_han(word):
            return Term(word, {word: 1.0} if all(map(self.lexicon.has, word)) else {})
        return Term(word, _best_first(self._options(word)) or self.mended(word))

    def _options(self, word: str) -> dict[str, float]:
        options: dict[str, float] = {}
        self._begin(word, 1.0, options)
        for stem in stems(word):
            self._begin(stem, _STEM, options)
        for base in (word, *stems(word)):
            for other in ALIKE.get(base, ()):
                self._begin(other, _ALIKE, options)
        return options

    def _begin(self, word: str, fit: float, options: dict[str, float]) -> None:
        """Add the words that begin with ``word``: the word itself, and longer ones less."""
        share = 0.3 * len(word)
        words = self.lexicon.beginning(word)
        found = {longer: fit * (0.6 + share / len(longer)) for longer in words}
        if word in found:
            found[word] = fit
        for longer in options.keys() & found.keys():
            found[longer] = max(options[longer], found[longer])
        options |= found

    def mended(self, word: str) -> dict[str, float]:
        """Words that are meant if one slip was made; whole words before beginnings."""
        options: dict[str, float] = {}
        if not may_be_slip(word):
            return options
        lexicon = self.lexicon
        beginnings: set[str] = set()
        for other in mended(word, lexicon.known(word)):
            if lexicon.has(other):
                fit = _SLIP if other[0] == word[0] else 0.8 * _SLIP
                for longer in lexicon.beginning(other)[:_NEAREST]:
                    quality = fit if longer == other else 0.9 * fit
                    options[longer] = max(quality, options.get(longer, 0))
            elif len(other) >= len(word) >= _LONG_ENOUGH:
                beginnings.add(other)
        for other in () if options else sorted(filter(lexicon.begins, beginnings)):
            for longer in lexicon.beginning(other)[:_NEAREST]:
                options.setdefault(longer, 0.8 * _SLIP)
        return _best_first(options)

    def far(self, term: Term) -> Term:
        """Of a term that fits nothing: near words that begin alike, one slip mended."""
        return term if term.options else Term(term.typed, self._far(term.typed))

    def _far(self, word: str) -> dict[str, float]:
        """Near words: more than a third of their letters begin alike, a third may be others.

        What is further off helps nobody: a point that looks a little like a word of danger is
        worse than none.
        """
        lexicon = self.lexicon
        if is_han(word):
            return {letter: _FAR for letter in word if lexicon.has(letter)}
        if word.isdigit():  # no number is near another one
            return {}
        known = lexicon.known(word)
        least, furthest = len(word) // 3, (len(word) + 2) // 3
        for length in range(len(word) - 1, max(1, least), -1):
            beginning = word[:length]
            beginnings = [beginning]
            if may_be_slip(beginning):
                beginnings += sorted(set(mended(beginning, known)))
            found = {
                longer
                for one in filter(lexicon.begins, beginnings)
                for longer in lexicon.beginning(one)
            }
            by_distance = sorted((distance(word, one), one) for one in found)[:_NEAREST]
            near = {one: _FAR / (1 + steps) for steps, one in by_distance if steps <= furthest}
            if near:
                return near
        return {}


def _best_first(options: dict[str, float]) -> dict[str, float]:
    return {word: options[word] for word in sorted(options, key=options.__getitem__, reverse=True)}
