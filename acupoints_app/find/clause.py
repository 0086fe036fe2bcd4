"""What a record must have for a term, asked of all records at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import Final

from acupoints_app.find.index import Posting

COMMON: Final = 1000
"""A word that more records have than this is a common one."""

_MOST_KEPT: Final = 128


class Marks:
    """Sets of the records of an index, each as one number with a byte for each record.

    Numbers are put together and compared as a whole, which no other set does as quickly.  Those of
    common words are kept: to write one takes a millisecond.
    """

    def __init__(self, records: int) -> None:
        self._records = records
        self._kept: dict[int, int] = {}

    def of(self, postings: Iterable[Posting]) -> int:
        """The records that are in one of the postings, all of the index."""
        common = 0
        rare: list[Posting] = []
        for posting in postings:
            if len(posting) > COMMON:
                common |= self._of_common(posting)
            else:
                rare.append(posting)
        return common | self._written(chain.from_iterable(rare))

    def _of_common(self, posting: Posting) -> int:
        key = id(posting)  # the index keeps it as long as there are marks
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = self._written(posting)
        return self._kept[key]

    def _written(self, numbers: Iterable[int]) -> int:
        marks = bytearray(self._records)
        for number in numbers:
            marks[number] = 1
        return int.from_bytes(marks, "little")

    def as_bytes(self, marks: int) -> bytes:
        """A byte for each record: 1 where it is in the set."""
        return marks.to_bytes(self._records, "little")

    def numbers(self, marks: int) -> Iterator[int]:
        """The records of the set, in order."""
        is_in = self.as_bytes(marks)
        at = is_in.find(1)
        while at >= 0:
            yield at
            at = is_in.find(1, at + 1)


class Clause:
    """A record must be in one of these postings, the best first."""

    def __init__(self, postings: Iterable[Posting], marks: Marks) -> None:
        self.postings: Final = tuple(postings)
        self.size: Final = sum(map(len, self.postings))
        self._marks = marks

    @cached_property
    def marks(self) -> int:
        """The records that are in one of the postings."""
        return self._marks.of(self.postings)
