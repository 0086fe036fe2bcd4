"""The search over what stays as it is and, in the same answers, over the user's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from acupoints_app.find.finder import STEPS_AT_ONCE, Finder
from acupoints_app.find.record import Found, Hit, Record
from acupoints_app.find.search import DEFAULT_LIMIT, Search


class JoinedFinder:
    """A finder whose answers have the user's own records among them.

    These may be given anew whenever they change: only their small index is made again, in idle
    moments by ``prepare`` or else with the next search.

    ``is_offered`` says of a record whether it is of use just now; the others are left out.
    """

    def __init__(
        self, main: Finder, is_offered: Callable[[Record], bool] = lambda _record: True
    ) -> None:
        self._main = main
        self._is_offered = is_offered
        self._own: Finder | None = None
        self._search: Search | None = None

    def set_own(self, records: Iterable[Record]) -> None:
        """Take these records in the place of those that were given before."""
        own = tuple(records)
        self._own = Finder(own, self._main.forms) if own else None
        self._search = None

    def prepare(self, records_at_once: int = STEPS_AT_ONCE) -> bool:
        """Make a part of what a search needs, in an idle moment.  Whether all is ready."""
        grown = self._main.grow(records_at_once) and (
            self._own is None or self._own.grow(records_at_once)
        )
        return grown and self._both().warm_up()

    def is_empty(self, query: str) -> bool:
        """Whether there is no word in what was typed."""
        return self._main.is_empty(query)

    def find(self, query: str, limit: int = DEFAULT_LIMIT) -> Found:
        """Records for what was typed, the best first; the nearest ones where none fits."""
        found = self._both().find(query, limit)
        return Found(self._offered(found.hits), self._offered(found.nearest))

    def _offered(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        return tuple(hit for hit in hits if self._is_offered(hit.record))

    def _both(self) -> Search:
        if self._search is None:
            finders = [self._main] if self._own is None else [self._main, self._own]
            self._search = Search(finder.judge for finder in finders)
        return self._search
