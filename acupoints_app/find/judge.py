"""The records of one index weighed against each other for a reading of what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache, partial, reduce
from itertools import chain, islice
from operator import and_
from typing import Final

from acupoints_app.find.clause import Clause, Marks
from acupoints_app.find.fits import Fits, Match, fits_of
from acupoints_app.find.index import EDGE, FIELDS, Index
from acupoints_app.find.query import Reading
from acupoints_app.find.record import Reason
from acupoints_app.find.terms import LETTERS, Term

_REMEMBERED: Final = 32
"""For how many terms the places are kept for the next keystroke, which has most of them again."""

_MOST_JUDGED: Final = 300
"""How many records are weighed against each other for one reading."""

_WHOLE_NAME: Final = 6.0
_NAME_BEGINS: Final = 2.0
_PHRASE: Final = 1.5
_LONG_ENOUGH: Final = 2
"""Beginnings of names that are no longer than this say little."""


class Judge:
    """Knows which records of an index a reading may mean, and how well each fits."""

    def __init__(self, index: Index) -> None:
        self.index: Final = index
        self._marks: Final = Marks(len(index.records))
        make = partial(fits_of, index=index, marks=self._marks)
        self._of_word = lru_cache(_REMEMBERED)(make)
        self._of_letter = lru_cache(LETTERS)(make)

    def _fits(self, term: Term) -> Fits:
        return self._of_letter(term) if len(term.typed) == 1 else self._of_word(term)

    def scores(self, way: Reading) -> list[tuple[int, float]]:
        """The numbers of the records that have every term, with their score."""
        # Written for speed: this is where a keystroke spends its time.
        if not all(term.options for term in way.terms):
            return []
        whole = "".join(way.words)
        fits = [self._fits(term) for term in way.terms]
        judged = self._candidates(fits, whole)
        matches: list[Mapping[int, Match]] = []
        for fit in fits:
            matches.append(fit.among(judged))
            judged = list(filter(matches[-1].__contains__, judged))
        is_called, is_called_like = EDGE + whole + EDGE, EDGE + whole
        phrase = f" {' '.join(way.words)} " if len(way.words) > 1 else ""
        called, folded, leanings = self.index.called, self.index.folded, self.index.leanings
        scores: list[tuple[int, float]] = []
        for number in judged:
            score = 0.0
            for found in matches:
                score += found[number][0]
            score /= len(matches)
            names = called[number]
            if is_called_like in names:
                if is_called in names:
                    score += _WHOLE_NAME
                elif len(whole) > _LONG_ENOUGH:
                    score += _NAME_BEGINS
            if phrase and phrase in folded[number] and is_called not in names:
                score += _PHRASE
            kind, own = leanings[number]
            scores.append((number, score + kind + own))
        return scores

    def reasons(self, way: Reading, numbers: list[int]) -> dict[int, tuple[Reason, ...]]:
        """Why records were found, term by term."""
        found = [(term.typed, self._fits(term).among(numbers)) for term in way.terms]
        return {
            number: tuple(
                Reason(FIELDS[rank], word, typed)
                for typed, fits in found
                for _, rank, word in (fits[number],)
            )
            for number in numbers
        }

    def _candidates(self, fits: list[Fits], whole: str) -> list[int]:
        """Numbers of the records that may have every term, those with it in a name first."""
        judged = dict.fromkeys(self.index.named.get(whole, ())[:_MOST_JUDGED])
        for clauses in ([fit.in_names for fit in fits], [fit.anywhere for fit in fits]):
            room = _MOST_JUDGED - len(judged)
            if room > 0:
                judged |= dict.fromkeys(self._in_all(list(chain.from_iterable(clauses)), room))
        return list(islice(judged, _MOST_JUDGED))

    def _in_all(self, clauses: list[Clause], room: int) -> Iterable[int]:
        """Records that are in every clause: where there is no room for all, of the best words."""
        if len(clauses) == 1:
            return _of_the_best(clauses[0])
        marks = reduce(and_, (clause.marks for clause in clauses))
        count = marks.bit_count()
        if count <= room:
            return self._marks.numbers(marks)
        rarest = min(clauses, key=lambda clause: clause.size)
        is_in = self._marks.as_bytes(marks)
        found: dict[int, None] = {}
        for number in filter(is_in.__getitem__, chain.from_iterable(rarest.postings)):
            found[number] = None
            if len(found) >= min(count, _MOST_JUDGED):
                break
        return found


def _of_the_best(clause: Clause) -> Iterable[int]:
    found: dict[int, None] = {}
    for posting in clause.postings:
        found |= dict.fromkeys(islice(posting, _MOST_JUDGED))
        if len(found) >= _MOST_JUDGED:
            break
    return found
