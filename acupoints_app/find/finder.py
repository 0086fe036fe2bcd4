"""What one searches with: records that stay as they are, and an index of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final

from acupoints_app.find.index import Index, compared_forms
from acupoints_app.find.judge import Judge
from acupoints_app.find.query import typed_words
from acupoints_app.find.record import Found, Record
from acupoints_app.find.search import DEFAULT_LIMIT, Search

STEPS_AT_ONCE: Final = 10
"""So many records go into an index in a millisecond or two."""


class Finder:
    """A search over records.

    The index is made bit by bit while ``prepare`` is called, or else when the first search comes.
    ``forms`` lead Chinese characters to the form that they are compared in.
    """

    def __init__(self, records: Iterable[Record], forms: Mapping[str, str] | None = None) -> None:
        self.forms: Final = dict(forms or {})
        self._compared: Final = compared_forms(forms)
        self._growing: Final = Index(records, forms)

    def prepare(self, records_at_once: int = STEPS_AT_ONCE) -> bool:
        """Make a part of what a search needs, in an idle moment.  Whether all is ready."""
        return self.grow(records_at_once) and self._search.warm_up()

    def grow(self, records_at_once: int) -> bool:
        """Make a part of the index only.  Whether it is ready."""
        return self._growing.grow(records_at_once)

    @property
    def index(self) -> Index:
        """The words of the records, all of them."""
        self._growing.finish()
        return self._growing

    @cached_property
    def judge(self) -> Judge:
        """Weighs the records of the index."""
        return Judge(self.index)

    @cached_property
    def _search(self) -> Search:
        return Search((self.judge,))

    def is_empty(self, query: str) -> bool:
        """Whether there is no word in what was typed."""
        return not typed_words(query, self._compared)

    def find(self, query: str, limit: int = DEFAULT_LIMIT) -> Found:
        """Records for what was typed, the best first; the nearest ones where none fits."""
        return self._search.find(query, limit)
