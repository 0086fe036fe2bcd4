"""The search: from what was typed to records, the best first, each with its reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from string import ascii_lowercase
from typing import Final

from acupoints_app.find.judge import Judge
from acupoints_app.find.lexicon import Lexicon
from acupoints_app.find.query import Reading, far, mended_whole, readings
from acupoints_app.find.record import Found, Hit
from acupoints_app.find.terms import Terms

DEFAULT_LIMIT: Final = 50
_NEAREST: Final = 5


class Search:
    """A search over the records of one index, or of several as if they were one.

    What is typed is understood by the words of all of them: where one has a word as it was typed,
    it is not mended for another.
    """

    def __init__(self, judges: Iterable[Judge]) -> None:
        self._judges: Final = tuple(judges)
        self._terms: Final = Terms(Lexicon(judge.index for judge in self._judges))
        self._not_tried = iter(ascii_lowercase)

    def warm_up(self) -> bool:
        """Try one more of the letters that a query may begin with.  Whether all were tried.

        What was found for a letter is kept: it is the most that a keystroke can have to do.
        """
        letter = next(self._not_tried, "")
        if letter:
            self.find(letter)
        return not letter

    def find(self, query: str, limit: int = DEFAULT_LIMIT) -> Found:
        """Records for what was typed, the best first; the nearest ones where none fits."""
        ways = list(readings(query, self._terms))
        hits = self._best(ways, limit)
        if not hits:
            ways += mended_whole(query, self._terms)
            hits = self._best(ways, limit)
        if hits or not ways:
            return Found(hits)
        return Found(nearest=self._nearest(ways))

    def _nearest(self, ways: list[Reading]) -> tuple[Hit, ...]:
        ways = [far(way, self._terms) for way in ways]
        known = [
            Reading(tuple(term for term in way.terms if term.options), way.words) for way in ways
        ]
        known = [way for way in known if way.terms]
        return self._best(known, _NEAREST) or self._best(
            [Reading((term,), way.words) for way in known for term in way.terms], _NEAREST
        )

    def _best(self, ways: list[Reading], limit: int) -> tuple[Hit, ...]:
        scored: list[tuple[float, int, int, int]] = []
        for place, judge in enumerate(self._judges):
            for nth, way in enumerate(ways):
                scored += [(-score, place, number, nth) for number, score in judge.scores(way)]
        scored.sort()
        best: dict[tuple[int, int], tuple[float, int]] = {}
        for minus, place, number, nth in scored:
            if len(best) >= limit:
                break
            best.setdefault((place, number), (-minus, nth))
        alike: dict[tuple[int, int], list[int]] = defaultdict(list)
        for (place, number), (_, nth) in best.items():
            alike[place, nth].append(number)
        reasons = {
            (place, number): why
            for (place, nth), numbers in alike.items()
            for number, why in self._judges[place].reasons(ways[nth], numbers).items()
        }
        return tuple(
            Hit(self._judges[which[0]].index.records[which[1]], round(score, 2), reasons[which])
            for which, (score, _) in best.items()
        )
