"""The words that can be found, of one index or of several that are searched together."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Final

from acupoints_app.find.index import Index

_MOST_WEIGHED: Final = 2000
"""Of how many words that begin so the most telling are taken."""

_MOST_WORDS: Final = 400
"""How many words a beginning of a word stands for at most, the most telling ones."""

_MOST_POSTINGS: Final = 4_000
"""How many places these words may have together, so that a keystroke stays quick."""

_MANY: Final = 1000
_MOST_OF_MANY: Final = 150
"""How many words at most where a great many begin so: those who type on get the others."""

_SHORT: Final = 2
"""A beginning of so few letters stands for words of names only, where there are many words."""


class Lexicon:
    """The words of indexes as if they were one; all must compare characters in the same forms."""

    def __init__(self, indexes: Iterable[Index]) -> None:
        indexes = tuple(indexes)
        self.forms: Final = indexes[0].forms
        self._tables = [table for index in indexes for table in (index.names, index.texts)]
        self._all = [index.vocabulary for index in indexes]
        self._names = [index.name_vocabulary for index in indexes]

    def has(self, word: str) -> bool:
        """Whether a record has the word."""
        for table in self._tables:  # noqa: SIM110 - asked so often that any() would be felt
            if word in table:
                return True
        return False

    def begins(self, beginning: str) -> bool:
        """Whether a word begins so."""
        return any(words.begins(beginning) for words in self._all)

    def known(self, word: str) -> int:
        """How many letters of a word a word begins with."""
        return next((at for at in range(len(word)) if not self.begins(word[: at + 1])), len(word))

    def begins_name(self, beginning: str) -> bool:
        """Whether a word of a name begins so."""
        return any(words.begins(beginning) for words in self._names)

    def beginning(self, beginning: str) -> list[str]:
        """Words that begin so, the word itself first, of others the most telling; not too many."""
        found = self._most_telling(self._that_begin(beginning))
        kept = [beginning] if self.has(beginning) else []
        places = 0
        for word in found:
            if word == beginning:
                continue
            for table in self._tables:
                if word in table:
                    places += len(table[word])
            if kept and places > _MOST_POSTINGS:
                break
            kept.append(word)
        return kept

    def _that_begin(self, beginning: str) -> list[str]:
        spans = [words.span(beginning) for words in self._all]
        chosen = self._all
        if len(beginning) <= _SHORT and sum(last - first for first, last in spans) > _MANY:
            chosen = self._names
            spans = [words.span(beginning) for words in chosen]
        return _together(
            vocabulary.words[first : min(last, first + _MOST_WEIGHED)]
            for vocabulary, (first, last) in zip(chosen, spans, strict=True)
        )[:_MOST_WEIGHED]

    def _most_telling(self, words: list[str]) -> list[str]:
        """Of too many words those of names first, and the shorter ones."""
        if len(words) <= _MOST_WORDS:
            return words
        in_names = _together(names.between(words[0], words[-1]) for names in self._names)
        named = set(in_names)
        others = [word for word in words if word not in named]
        most = _MOST_WORDS if len(words) <= _MANY else _MOST_OF_MANY
        return [*sorted(in_names, key=len), *sorted(others, key=len)][:most]


def _together(lists: Iterable[list[str]]) -> list[str]:
    """Words in order, none twice, of lists that are so."""
    first, *others = lists
    return list(dict.fromkeys(sorted(chain(first, *others)))) if any(others) else first
