"""The search: from what was typed to records, the best first, each with its reasons."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from functools import cached_property
from heapq import nlargest
from itertools import islice
from typing import Final

from acupoints_app.find.index import FIELD_WEIGHTS, FIELDS, Index, Posting
from acupoints_app.find.query import Reading, Term, far, mended_whole, readings, typed_words
from acupoints_app.find.record import LEANING, Found, Hit, Reason, Record

DEFAULT_LIMIT: Final = 50
_NEAREST: Final = 5

_MOST_JUDGED: Final = 300
"""How many records are weighed against each other for one reading."""

_MOST_LOOKED_AT: Final = 10_000
"""How many records that have the rarest word are looked at for the other words."""

_WHOLE_NAME: Final = 6.0
_NAME_BEGINS: Final = 2.0
_PHRASE: Final = 1.5
_INSIDE: Final = 0.8

_Match = tuple[float, int, str]
"""How well a term fits, the rank of the field, and the word."""


class Finder:
    """A search over records; the index is made when the first search comes.

    ``forms`` lead Chinese characters to the form that they are compared in.
    """

    def __init__(self, records: Iterable[Record], forms: Mapping[str, str] | None = None) -> None:
        self._records = records
        self._forms = forms

    @cached_property
    def index(self) -> Index:
        """The words of the records."""
        return Index(self._records, self._forms)

    def is_empty(self, query: str) -> bool:
        """Whether there is no word in what was typed."""
        return not typed_words(query, self.index)

    def find(self, query: str, limit: int = DEFAULT_LIMIT) -> Found:
        """Records for what was typed, the best first; the nearest ones where none fits."""
        ways = list(readings(query, self.index))
        hits = self._best(ways, limit)
        if not hits:
            ways += mended_whole(query, self.index)
            hits = self._best(ways, limit)
        if hits or not ways:
            return Found(hits)
        return Found(nearest=self._nearest(ways))

    def _nearest(self, ways: list[Reading]) -> tuple[Hit, ...]:
        ways = [far(way, self.index) for way in ways]
        known = [
            Reading(tuple(term for term in way.terms if term.options), way.words) for way in ways
        ]
        known = [way for way in known if way.terms]
        return self._best(known, _NEAREST) or self._best(
            [Reading((term,), way.words) for way in known for term in way.terms], _NEAREST
        )

    def _best(self, ways: list[Reading], limit: int) -> tuple[Hit, ...]:
        best: dict[int, tuple[float, tuple[Reason, ...]]] = {}
        for way in ways:
            for number, score, reasons in self._judge(way):
                if number not in best or score > best[number][0]:
                    best[number] = score, reasons
        records = self.index.records
        chosen = nlargest(limit, best.items(), key=lambda item: (item[1][0], -item[0]))
        return tuple(
            Hit(records[number], round(score, 2), reasons) for number, (score, reasons) in chosen
        )

    def _judge(self, way: Reading) -> Iterable[tuple[int, float, tuple[Reason, ...]]]:
        """The records that have every term, with their score."""
        whole = "".join(way.words)
        judged = self._candidates(way, whole)
        fits = [self._fits(term, judged) for term in way.terms]
        phrase = f" {' '.join(way.words)} " if len(way.words) > 1 else ""
        for number in judged:
            matches = [fit[number] for fit in fits if number in fit]
            if len(matches) < len(fits):
                continue
            score = sum(match[0] for match in matches) / len(matches)
            score += self._bonus(number, whole, phrase)
            record = self.index.records[number]
            yield (
                number,
                score + LEANING.get(record.type, 0) + record.leaning,
                tuple(
                    Reason(FIELDS[rank], word, term.typed)
                    for (_, rank, word), term in zip(matches, way.terms, strict=True)
                ),
            )

    def _bonus(self, number: int, whole: str, phrase: str) -> float:
        names = self.index.whole_names[number]
        if whole in names:
            return _WHOLE_NAME
        bonus = 0.0
        if len(whole) > 2 and any(name.startswith(whole) for name in names):
            bonus = _NAME_BEGINS
        if phrase and phrase in self.index.folded[number]:
            bonus += _PHRASE
        return bonus

    def _candidates(self, way: Reading, whole: str) -> list[int]:
        """Numbers of the records that may have every term, those with it in a name first."""
        names, texts = self.index.names, self.index.texts
        judged = dict.fromkeys(self.index.named.get(whole, ())[:_MOST_JUDGED])
        for tables in ((names,), (names, texts)):
            clauses = [clause for term in way.terms for clause in _clauses(term, tables)]
            judged |= dict.fromkeys(_in_all(clauses))
            if len(judged) >= _MOST_JUDGED:
                break
        return list(islice(judged, _MOST_JUDGED))

    def _fits(self, term: Term, judged: list[int]) -> dict[int, _Match]:
        if term.is_han and term.typed in term.options:
            return self._han_fits(term.typed, judged)
        fits: dict[int, _Match] = {}
        wanted = set(judged)
        for word, quality in term.options.items():
            for postings in (self.index.names, self.index.texts):
                posting = postings.get(word)
                if posting is None:
                    continue
                few = posting if len(posting) < len(wanted) else wanted
                for number in few:
                    rank = posting.get(number)
                    if rank is None or number not in wanted:
                        continue
                    score = FIELD_WEIGHTS[rank] * quality
                    if number not in fits or score > fits[number][0]:
                        fits[number] = score, rank, word
        return fits

    def _han_fits(self, run: str, judged: list[int]) -> dict[int, _Match]:
        """Records that have the characters one after another."""
        fits: dict[int, _Match] = {}
        for number in judged:
            folded = self.index.folded[number]
            if run not in folded:
                continue
            rank = min(
                posting[run[0]][number]
                for posting in (self.index.names, self.index.texts)
                if number in posting.get(run[0], ())
            )
            whole = 1.0 if f" {run} " in folded else _INSIDE
            fits[number] = FIELD_WEIGHTS[rank] * whole, rank, run
        return fits


def _clauses(term: Term, tables: tuple[dict[str, Posting], ...]) -> list[list[Posting]]:
    """What a record must have for a term: one of the postings of each list."""
    if term.is_han and term.typed in term.options:
        return [_postings(letter, tables) for letter in dict.fromkeys(term.typed)]
    best_first = sorted(term.options, key=lambda word: -term.options[word])
    return [[one for word in best_first for one in _postings(word, tables)]]


def _postings(word: str, tables: tuple[dict[str, Posting], ...]) -> list[Posting]:
    return [table[word] for table in tables if word in table]


def _in_all(clauses: list[list[Posting]]) -> list[int]:
    """Records that are in a posting of every clause: of many, those of the best words."""
    if len(clauses) == 1:
        found: dict[int, None] = {}
        for posting in clauses[0]:
            found |= dict.fromkeys(islice(posting, _MOST_JUDGED))
            if len(found) >= _MOST_JUDGED:
                break
        return list(found)
    first, *others = sorted(clauses, key=lambda clause: sum(map(len, clause)))
    checks = [_merged(clause) for clause in others]
    both: dict[int, None] = {}
    looked_at = 0
    for posting in first:
        for number in islice(posting, _MOST_LOOKED_AT - looked_at):
            for check in checks:
                for numbers in check:
                    if number in numbers:
                        break
                else:
                    break
            else:
                both[number] = None
                if len(both) >= _MOST_JUDGED:
                    return list(both)
        looked_at += min(len(posting), _MOST_LOOKED_AT - looked_at)
    return list(both)


def _merged(clause: list[Posting]) -> list[Container[int]]:
    """The same numbers in fewer containers: the large ones as they are, the small ones in one."""
    by_size = sorted(clause, key=len, reverse=True)
    small = by_size[2:]
    return [*by_size[:2], set().union(*small)] if len(small) > 1 else [*by_size]
