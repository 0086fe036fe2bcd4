"""Words to records: which record has which word, in its most telling field."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from heapq import nsmallest
from typing import Final

from acupoints_app.find.aliases import with_codes
from acupoints_app.find.fold import OTHER_FORMS, fold, is_han, words_of
from acupoints_app.find.record import NAMES, WEIGHTS, Record

FIELDS: Final = tuple(WEIGHTS)
"""The fields by rank: a posting holds the rank of the most telling field that has the word."""

FIELD_WEIGHTS: Final = tuple(WEIGHTS.values())

_RANKS: Final = {field: rank for rank, field in enumerate(FIELDS)}
_CODE: Final = _RANKS["code"]
_PINYIN: Final = _RANKS["pinyin"]
_NUMBER: Final = _RANKS["number"]
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_LAST_NAME: Final = max(_RANKS[field] for field in NAMES)

_MOST_WEIGHED: Final = 2000
"""Of how many words that begin so the most telling are taken."""

_MOST_WORDS: Final = 400
"""How many words a beginning of a word stands for at most, the most telling ones."""

_MOST_POSTINGS: Final = 4_000
"""How many places these words may have together, so that a keystroke stays quick."""

_SHORT: Final = 2
"""A beginning of so few letters stands for words of names only, where there are many words."""

_SHORTEST_END: Final = 4

_BETWEEN: Final = "\x1f"

Posting = dict[int, int]
"""Record number to rank of field, the numbers in order."""


class Index:
    """The words of records.  ``forms`` lead Chinese characters to the form they are compared in."""

    def __init__(self, records: Iterable[Record], forms: Mapping[str, str] | None = None) -> None:
        self.records: Final = tuple(records)
        self.forms: Final = {ord(form): to for form, to in {**OTHER_FORMS, **(forms or {})}.items()}
        self.names: Final[dict[str, Posting]] = defaultdict(dict)
        """Words in names."""
        self.texts: Final[dict[str, Posting]] = defaultdict(dict)
        """Words in other fields, of records that don't have them in a name."""
        self.whole_names: Final[list[tuple[str, ...]]] = []
        """The names of each record, without spaces."""
        self.named: Final[dict[str, list[int]]] = defaultdict(list)
        """The numbers of the records of each such name."""
        self.folded: Final[list[str]] = []
        """All words of each record in their order, with spaces between and around them."""
        words_of_name: dict[str, list[str]] = {}  # titles are names, mostly
        for number, record in enumerate(self.records):
            self._add(number, record, words_of_name)

    def _add(self, number: int, record: Record, words_of_name: dict[str, list[str]]) -> None:
        # Written for speed: the program's own records have to be in the index in no time.
        ranks: dict[str, int] = {}
        whole: list[str] = []
        everything: list[str] = []
        by_rank = sorted([(_RANKS[field], text) for field, text in record.fields], reverse=True)
        texts = [text for rank, text in by_rank if rank > _LAST_NAME]
        for (rank, _), words in zip(by_rank, self._words_of_each(texts), strict=False):
            ranks.update(dict.fromkeys(words, rank))  # the most telling field comes last
            everything += words
            everything.append("|")  # no phrase runs from one field into the next
        for rank, text in by_rank[len(texts) :]:
            words = self._words(text, is_code=rank == _CODE)
            words_of_name[text] = words
            everything += words
            everything.append("|")
            whole.append("".join(words))
            ranks.update(dict.fromkeys(_parts(words, rank), rank))
            if rank == _CODE:  # its number alone is a hint
                ranks.setdefault(whole[-1].lstrip(_LETTERS), _NUMBER)
            ranks.update(dict.fromkeys(words, rank))
        folded = f" {' '.join(everything)} "
        if not folded.isascii():
            _part_han(ranks)
        in_names, in_texts = self.names, self.texts
        for word, rank in ranks.items():
            (in_names if rank <= _LAST_NAME else in_texts)[word][number] = rank
        title = words_of_name.get(record.title) or self._words(record.title)
        whole.append("".join(title))
        self.whole_names.append(tuple(whole))
        for name in set(whole):
            self.named[name].append(number)
        self.folded.append(folded)

    def _words_of_each(self, texts: list[str]) -> list[list[str]]:
        """The words of each text; of all together in one go where that can be done."""
        folded = fold(_BETWEEN.join(texts), self.forms)
        if folded.isascii() and "ex-" not in folded:
            parts = folded.split(_BETWEEN)
            if len(parts) == len(texts):
                return list(map(words_of, parts))
        return list(map(self._words, texts))

    def _words(self, text: str, *, is_code: bool = False) -> list[str]:
        folded = fold(text, self.forms)
        return words_of(with_codes(folded) if is_code or "ex-" in folded else folded)

    @cached_property
    def vocabulary(self) -> list[str]:
        """All words in order."""
        return sorted(self.names.keys() | self.texts.keys())

    @cached_property
    def name_vocabulary(self) -> list[str]:
        """All words of names in order."""
        return sorted(self.names)

    def has(self, word: str) -> bool:
        """Whether a record has the word."""
        return word in self.names or word in self.texts

    def begins(self, beginning: str, vocabulary: list[str] | None = None) -> bool:
        """Whether a word begins so."""
        words = self.vocabulary if vocabulary is None else vocabulary
        at = bisect_left(words, beginning)
        return at < len(words) and words[at].startswith(beginning)

    def beginning(self, beginning: str) -> list[str]:
        """Words that begin so, the word itself first, of others the most telling; not too many."""
        words = self.vocabulary
        first, last = _span(words, beginning)
        if last - first > 1000 and len(beginning) <= _SHORT:
            words = self.name_vocabulary
            first, last = _span(words, beginning)
        if last - first > _MOST_WORDS:
            names = self.names
            found = nsmallest(
                _MOST_WORDS,
                words[first : min(last, first + _MOST_WEIGHED)],
                key=lambda word: (word not in names, len(word)),
            )
        else:
            found = words[first:last]
        kept = [beginning] if self.has(beginning) else []
        places = 0
        for word in found:
            if word == beginning:
                continue
            places += len(self.names.get(word, ())) + len(self.texts.get(word, ()))
            if kept and places > _MOST_POSTINGS:
                break
            kept.append(word)
        return kept


def _span(words: list[str], beginning: str) -> tuple[int, int]:
    first = bisect_left(words, beginning)
    return first, bisect_left(words, beginning + "\U0010ffff", first)


def _part_han(ranks: dict[str, int]) -> None:
    """Put each character in the place of runs of Chinese characters."""
    for word in [word for word in ranks if not word.isascii() and is_han(word)]:
        rank = ranks.pop(word)
        for letter in word:
            ranks[letter] = min(rank, ranks.get(letter, rank))


def _parts(words: list[str], rank: int) -> list[str]:
    """What a name is found by besides its words."""
    joined = "".join(words)
    if rank == _PINYIN:  # its later syllables: sanli is in zusanli
        return [joined[at:] for at in range(len(joined) - _SHORTEST_END + 1)]
    return [joined] if 1 < len(words) < 4 and not is_han(joined) else []
