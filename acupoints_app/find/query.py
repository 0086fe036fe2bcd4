"""What was typed, as it may be meant: readings, each of terms, each of words to look for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from acupoints_app.find.aliases import with_codes
from acupoints_app.find.fold import fold, is_han, words_of
from acupoints_app.find.index import Index
from acupoints_app.find.slips import distance, may_be_slip, mended
from acupoints_app.find.words import ALIKE, PHRASES, SMALL, stems

_MOST_WORDS: Final = 12
_LONGEST_WORD: Final = 64
_MOST_JOINED: Final = 4
_SHORTEST_JOINED: Final = 4
_NEAREST: Final = 12
_LONG_ENOUGH: Final = 5
"""So many letters are enough to mend the beginning of a word."""

_ALIKE: Final = 0.75
_STEM: Final = 0.9
_SLIP: Final = 0.55
_FAR: Final = 0.3

_POINT: Final = "穴"
"""Stands behind the name of a point in Chinese, and is no part of it."""

_PHRASE: Final = re.compile(rf"\b({'|'.join(PHRASES)})\b")


@dataclass(frozen=True, slots=True)
class Term:
    """A word that was typed, and the words of the index that may be meant: how well each fits."""

    typed: str
    options: dict[str, float]

    @property
    def is_han(self) -> bool:
        """Whether it is a run of Chinese characters, which must be found as it stands."""
        return is_han(self.typed)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand what was typed: every term is to be found."""

    terms: tuple[Term, ...]
    words: tuple[str, ...]
    """The words in the order typed, small ones too."""


def typed_words(query: str, index: Index) -> list[str]:
    """The words of a query as they were typed, folded; [] where it has none."""
    return [word[:_LONGEST_WORD] for word in words_of(fold(query, index.forms))][:_MOST_WORDS]


def readings(query: str, index: Index) -> Iterator[Reading]:
    """What a query may mean, word for word first."""
    raw = typed_words(query, index)
    ways = [raw]
    folded = fold(query, index.forms)
    coded = words_of(with_codes(folded))[:_MOST_WORDS]
    ways.append(coded)
    ways.append(words_of(_PHRASE.sub(lambda match: PHRASES[match[1]], folded))[:_MOST_WORDS])
    ways.append([word.removesuffix(_POINT) or word for word in raw])
    ways += _joined(coded, index)
    seen: set[tuple[str, ...]] = set()
    terms: dict[str, Term] = {}
    for way in ways:
        words = tuple(word[:_LONGEST_WORD] for word in way)
        if words and words not in seen:
            seen.add(words)
            wanted = telling(words)
            for word in wanted:
                if word not in terms:
                    terms[word] = _term(word, index)
            yield Reading(tuple(terms[word] for word in wanted), words)


def mended_whole(query: str, index: Index) -> Iterator[Reading]:
    """The query's words as one name with a slip in it: ``wie zhong``."""
    words = typed_words(query, index)
    if 1 < len(words) <= _MOST_JOINED:
        joined = "".join(words)
        if options := _mended(joined, index):
            yield Reading((Term(joined, options),), (joined,))


def far(reading: Reading, index: Index) -> Reading:
    """The same reading with words for each term that fits nothing: those that begin alike."""
    terms = tuple(
        term if term.options else Term(term.typed, _far(term.typed, index))
        for term in reading.terms
    )
    return Reading(terms, reading.words)


def telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without the small ones, unless all are small; none twice."""
    kept = [word for word in words if word not in SMALL]
    return tuple(dict.fromkeys(kept or words))


def _joined(words: list[str], index: Index) -> Iterator[list[str]]:
    """Neighbouring words as one where a name begins so: ``wei zhong``."""
    for count in range(min(_MOST_JOINED, len(words)), 1, -1):
        for first in range(len(words) - count + 1):
            joined = "".join(words[first : first + count])
            if len(joined) < _SHORTEST_JOINED or is_han(joined):
                continue
            if index.begins(joined, index.name_vocabulary):
                yield [*words[:first], joined, *words[first + count :]]


def _term(word: str, index: Index) -> Term:
    if is_han(word):
        return Term(word, {word: 1.0} if all(map(index.has, word)) else {})
    options = _options(word, index)
    return Term(word, options or _mended(word, index))


def _options(word: str, index: Index) -> dict[str, float]:
    options: dict[str, float] = {}
    _begin(word, 1.0, options, index)
    for stem in stems(word):
        _begin(stem, _STEM, options, index)
    for base in (word, *stems(word)):
        for other in ALIKE.get(base, ()):
            _begin(other, _ALIKE, options, index)
    return options


def _begin(word: str, fit: float, options: dict[str, float], index: Index) -> None:
    """Add the words that begin with ``word``: the word itself, and longer ones less."""
    for longer in index.beginning(word):
        quality = fit if longer == word else fit * (0.6 + 0.3 * len(word) / len(longer))
        if quality > options.get(longer, 0):
            options[longer] = quality


def _mended(word: str, index: Index) -> dict[str, float]:
    """Words that are meant if one slip was made; whole words before beginnings."""
    options: dict[str, float] = {}
    if not may_be_slip(word):
        return options
    beginnings: set[str] = set()
    for other in mended(word):
        if index.has(other):
            fit = _SLIP if other[0] == word[0] else 0.8 * _SLIP
            for longer in index.beginning(other)[:_NEAREST]:
                quality = fit if longer == other else 0.9 * fit
                options[longer] = max(quality, options.get(longer, 0))
        elif len(other) >= len(word) >= _LONG_ENOUGH:
            beginnings.add(other)
    for other in () if options else sorted(beginnings):
        for longer in index.beginning(other)[:_NEAREST]:
            options.setdefault(longer, 0.8 * _SLIP)
    return options


def _far(word: str, index: Index) -> dict[str, float]:
    """The nearest words that begin as the word does, or as it does with a slip mended."""
    if is_han(word):
        return {letter: _FAR for letter in word if index.has(letter)}
    for length in range(len(word) - 1, 1, -1):
        beginning = word[:length]
        beginnings = [beginning]
        if may_be_slip(beginning):
            beginnings += sorted(set(mended(beginning)))
        found = {
            longer for one in beginnings if index.begins(one) for longer in index.beginning(one)
        }
        if found:
            by_distance = sorted((distance(word, one), one) for one in found)[:_NEAREST]
            return {one: _FAR / (1 + steps) for steps, one in by_distance}
    return {}
