"""Words to records: which record has which word, in its most telling field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Final

from acupoints_app.find.aliases import with_codes
from acupoints_app.find.fold import OTHER_FORMS, fold, is_han, words_of
from acupoints_app.find.record import LEANING, NAMES, WEIGHTS, Record
from acupoints_app.find.vocabulary import Vocabulary

FIELDS: Final = tuple(WEIGHTS)
"""The fields by rank: a posting holds the rank of the most telling field that has the word."""

FIELD_WEIGHTS: Final = tuple(WEIGHTS.values())

_RANKS: Final = {field: rank for rank, field in enumerate(FIELDS)}
LAST_NAME: Final = max(_RANKS[field] for field in NAMES)
"""The rank of the last field that is a name."""

_CODE: Final = _RANKS["code"]
_PINYIN: Final = _RANKS["pinyin"]
_NUMBER: Final = _RANKS["number"]
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"

_SHORTEST_END: Final = 4

_BETWEEN: Final = "\x1f"
EDGE: Final = "\n"
"""Stands between names: no word has it."""

Posting = dict[int, int]
"""Record number to rank of field, the numbers in order."""


class Index:
    """The words of records.  ``forms`` lead Chinese characters to the form they are compared in.

    It is empty until ``grow`` or ``finish`` is called.
    """

    def __init__(self, records: Iterable[Record], forms: Mapping[str, str] | None = None) -> None:
        self.records: Final[list[Record]] = []
        self.forms: Final = compared_forms(forms)
        self.names: Final[dict[str, Posting]] = defaultdict(dict)
        """Words in names."""
        self.texts: Final[dict[str, Posting]] = defaultdict(dict)
        """Words in other fields, of records that don't have them in a name."""
        self.named: Final[dict[str, list[int]]] = defaultdict(list)
        """The numbers of the records of each name, written without spaces."""
        self.called: Final[list[str]] = []
        """The names of each record, written without spaces, each between edges."""
        self.leanings: Final[list[tuple[float, float]]] = []
        """How much each record comes before others that fit alike: for its kind, and of its own."""
        self.folded: Final[list[str]] = []
        """All words of each record in their order, with spaces between and around them."""
        self.vocabulary: Final = Vocabulary()
        """All words."""
        self.name_vocabulary: Final = Vocabulary()
        """All words of names."""
        self._steps: Final = self._make(records)

    def grow(self, steps: int) -> bool:
        """Do a part of the work: a step is a record, or some words.  Whether all is done."""
        done = object()
        return any(next(self._steps, done) is done for _ in range(steps))

    def finish(self) -> None:
        """Do what is left of the work."""
        for _ in self._steps:
            pass

    def _make(self, records: Iterable[Record]) -> Iterator[None]:
        words_of_name: dict[str, list[str]] = {}  # titles are names, mostly
        for number, record in enumerate(records):
            self.records.append(record)
            self.leanings.append((LEANING.get(record.type, 0), record.leaning))
            self._add(number, record, words_of_name)
            yield
        yield from self.name_vocabulary.fill(self.names)
        only_in_texts = (word for word in self.texts if word not in self.names)
        yield from self.vocabulary.fill(chain(self.names, only_in_texts))

    def _add(self, number: int, record: Record, words_of_name: dict[str, list[str]]) -> None:
        # Written for speed: the program's own records have to be in the index in no time.
        ranks: dict[str, int] = {}
        whole: list[str] = []
        everything: list[str] = []
        by_rank = sorted([(_RANKS[field], text) for field, text in record.fields], reverse=True)
        texts = [text for rank, text in by_rank if rank > LAST_NAME]
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
            (in_names if rank <= LAST_NAME else in_texts)[word][number] = rank
        title = words_of_name.get(record.title) or self._words(record.title)
        whole.append("".join(title))
        self.called.append(EDGE.join(("", *whole, "")))
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


def compared_forms(forms: Mapping[str, str] | None) -> dict[int, str]:
    """From each character to the form that it is compared in, as ``fold`` takes it."""
    return {ord(form): to for form, to in {**OTHER_FORMS, **(forms or {})}.items()}


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
