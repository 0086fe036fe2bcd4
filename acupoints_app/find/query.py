"""What was typed, as it may be meant: readings, each of terms, each of words to look for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from acupoints_app.find.aliases import with_codes
from acupoints_app.find.fold import fold, is_han, words_of
from acupoints_app.find.lexicon import Lexicon
from acupoints_app.find.terms import Term, Terms
from acupoints_app.find.words import PHRASES, SMALL

_MOST_WORDS: Final = 12
_LONGEST_WORD: Final = 64
_MOST_JOINED: Final = 4
_SHORTEST_JOINED: Final = 4

_POINT: Final = "穴"
"""Stands behind the name of a point in Chinese, and is no part of it."""

_PHRASE: Final = re.compile(rf"\b({'|'.join(PHRASES)})\b")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand what was typed: every term is to be found."""

    terms: tuple[Term, ...]
    words: tuple[str, ...] = field(repr=False)
    """The words in the order typed, small ones too."""


def typed_words(query: str, forms: Mapping[int, str]) -> list[str]:
    """The words of a query as they were typed, folded; [] where it has none."""
    return [word[:_LONGEST_WORD] for word in words_of(fold(query, forms))][:_MOST_WORDS]


def readings(query: str, terms: Terms) -> Iterator[Reading]:
    """What a query may mean, word for word first."""
    lexicon = terms.lexicon
    raw = typed_words(query, lexicon.forms)
    ways = [raw]
    folded = fold(query, lexicon.forms)
    coded = words_of(with_codes(folded))[:_MOST_WORDS]
    ways.append(coded)
    ways.append(words_of(_PHRASE.sub(lambda match: PHRASES[match[1]], folded))[:_MOST_WORDS])
    ways.append([word.removesuffix(_POINT) or word for word in raw])
    ways += _joined(coded, lexicon)
    cut = (tuple(word[:_LONGEST_WORD] for word in way) for way in ways)
    for words in dict.fromkeys(cut):
        if words:
            yield Reading(tuple(map(terms.of, telling(words))), words)


def mended_whole(query: str, terms: Terms) -> Iterator[Reading]:
    """The query's words as one name with a slip in it: ``wie zhong``."""
    words = typed_words(query, terms.lexicon.forms)
    if 1 < len(words) <= _MOST_JOINED:
        joined = "".join(words)
        if options := terms.mended(joined):
            yield Reading((Term(joined, options),), (joined,))


def far(reading: Reading, terms: Terms) -> Reading:
    """The same reading with words for each term that fits nothing: those that begin alike."""
    return Reading(tuple(map(terms.far, reading.terms)), reading.words)


def telling(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without the small ones, unless all are small; none twice."""
    kept = [word for word in words if word not in SMALL]
    return tuple(dict.fromkeys(kept or words))


def _joined(words: list[str], lexicon: Lexicon) -> Iterator[list[str]]:
    """Neighbouring words as one where a name begins so: ``wei zhong``."""
    for count in range(min(_MOST_JOINED, len(words)), 1, -1):
        for first in range(len(words) - count + 1):
            joined = "".join(words[first : first + count])
            if len(joined) < _SHORTEST_JOINED or is_han(joined):
                continue
            if lexicon.begins_name(joined):
                yield [*words[:first], joined, *words[first + count :]]
