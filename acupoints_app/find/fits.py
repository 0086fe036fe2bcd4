"""Where a term is found in one index: in which records, and how well it fits each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import chain
from typing import Final

from acupoints_app.find.clause import COMMON, Clause, Marks
from acupoints_app.find.index import FIELD_WEIGHTS, LAST_NAME, Index, Posting
from acupoints_app.find.terms import Term

_INSIDE: Final = 0.8

Match = tuple[float, int, str]
"""How well a term fits, the rank of the field, and the word."""


class WordFits:
    """The fits of a term that stands for words."""

    def __init__(self, term: Term, index: Index, marks: Marks) -> None:
        self._options = term.options
        self._index, self._marks = index, marks
        best = next(iter(term.options.values()), 0.0)
        self._enough = best * FIELD_WEIGHTS[LAST_NAME + 1]
        """What fits so well in a name needs not be looked for in other fields."""

    @cached_property
    def in_names(self) -> list[Clause]:
        """What a record must have that has the term in a name."""
        names = self._index.names
        return [Clause([names[word] for word in self._options if word in names], self._marks)]

    @cached_property
    def anywhere(self) -> list[Clause]:
        """What a record must have that has the term."""
        tables = (self._index.names, self._index.texts)
        found = [table[word] for word in self._options for table in tables if word in table]
        return [Clause(found, self._marks)]

    @cached_property
    def _names(self) -> _TableFits:
        return _TableFits(self._options, self._index.names)

    @cached_property
    def _texts(self) -> _TableFits:
        return _TableFits(self._options, self._index.texts)

    def among(self, numbers: list[int]) -> Mapping[int, Match]:
        """How well the term fits those of the numbers that have it, and maybe others."""
        fits = self._names.among(numbers)
        enough = self._enough
        others = [number for number in numbers if number not in fits or fits[number][0] < enough]
        if not others:
            return fits
        in_texts = self._texts.among(others)
        if not fits:
            return in_texts
        better = {
            number: in_texts[number]
            for number in filter(in_texts.__contains__, others)
            if number not in fits or in_texts[number][0] > fits[number][0]
        }
        return {**fits, **better}


class _TableFits:
    """The fits of words in one table of an index."""

    def __init__(self, options: dict[str, float], table: dict[str, Posting]) -> None:
        found = [(word, quality, table[word]) for word, quality in options.items() if word in table]
        self._common = [each for each in found if len(each[2]) > COMMON]
        self._rare: dict[int, Match] = {}
        fits, of = self._rare, self._rare.get
        for word, quality, posting in found:
            if len(posting) > COMMON:
                continue
            of_rank: dict[int, Match] = {}
            for number, rank in posting.items():
                if rank not in of_rank:
                    of_rank[rank] = FIELD_WEIGHTS[rank] * quality, rank, word
                match, before = of_rank[rank], of(number)
                if before is None or match[0] > before[0]:
                    fits[number] = match

    def among(self, numbers: list[int]) -> Mapping[int, Match]:
        """How well the words fit those of the numbers that have one, and maybe others."""
        if not self._common:
            return self._rare
        fits = {number: self._rare[number] for number in numbers if number in self._rare}
        for word, quality, posting in self._common:
            for number in filter(posting.__contains__, numbers):
                rank = posting[number]
                score = FIELD_WEIGHTS[rank] * quality
                if number not in fits or score > fits[number][0]:
                    fits[number] = score, rank, word
        return fits


class HanFits:
    """The fits of a run of Chinese characters: they must stand one after another."""

    def __init__(self, run: str, index: Index, marks: Marks) -> None:
        self._run = run
        self._tables = (index.names, index.texts)
        self._folded = index.folded
        self._marks = marks

    @cached_property
    def in_names(self) -> list[Clause]:
        """What a record must have that has the term in a name."""
        return self._clauses(self._tables[:1])

    @cached_property
    def anywhere(self) -> list[Clause]:
        """What a record must have that has the term."""
        return self._clauses(self._tables)

    def _clauses(self, tables: tuple[dict[str, Posting], ...]) -> list[Clause]:
        return [
            Clause((table[letter] for table in tables if letter in table), self._marks)
            for letter in dict.fromkeys(self._run)
        ]

    def among(self, numbers: list[int]) -> Mapping[int, Match]:
        """How well the term fits those of the numbers that have it."""
        fits: dict[int, Match] = {}
        run = self._run
        for number in numbers:
            folded = self._folded[number]
            if run not in folded:
                continue
            postings = chain.from_iterable(
                [table[run[0]]] if run[0] in table else [] for table in self._tables
            )
            rank = min(posting[number] for posting in postings if number in posting)
            whole = 1.0 if f" {run} " in folded else _INSIDE
            fits[number] = FIELD_WEIGHTS[rank] * whole, rank, run
        return fits


Fits = WordFits | HanFits


def fits_of(term: Term, index: Index, marks: Marks) -> Fits:
    """Where a term is found in an index."""
    if term.is_han:
        return HanFits(term.typed, index, marks)
    return WordFits(term, index, marks)
