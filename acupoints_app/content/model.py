"""What the sources say, as plain frozen records.

Ids of groups, topics and excerpts share one namespace, because a user may name any of
them on the command line and in a link.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

KINDS: Final = (
    "point list",
    "technique",
    "mechanism",
    "research",
    "safety",
    "session",
    "cost",
    "practitioner",
    "self-care",
    "anecdote",
)
"""What sort of statement an excerpt makes."""

PAIN_AREAS: Final = ("lower", "upper")
"""The two pain areas that the articles tell apart; each has an accent hue of its own."""

MAX_QUOTE_WORDS: Final = 60


@dataclass(frozen=True, slots=True)
class PainArea:
    """Lower or upper back pain."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Group:
    """A group of points that the articles name by a body part, such as "foot points"."""

    id: str
    name: str
    pain: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A matter that the articles speak of and that has no place on the body."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Source:
    """An article.  ``author`` and ``date`` (ISO 8601) are None where the text gives none."""

    id: str
    file: str
    title: str
    title_is_first_words: bool
    author: str | None
    date: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A verbatim, contiguous quote.

    ``names`` are the groups whose body part the quote itself names, ``concerns`` those that
    it bears on without naming them.  ``leads`` are those of its topics in which it comes
    first: who opens the topic of safety must not meet a promise before a warning.
    ``heading`` is None where the quote stands under none.
    """

    id: str
    source: str
    heading: str | None
    kind: str
    names: tuple[str, ...]
    concerns: tuple[str, ...]
    topics: tuple[str, ...]
    leads: tuple[str, ...]
    quote: str

    @property
    def groups(self) -> tuple[str, ...]:
        """Every group that the excerpt stands under, the named ones first."""
        return self.names + self.concerns


Subject = Group | Topic
"""What a reader chooses in the list: it has an id, a name, and excerpts."""


@dataclass(frozen=True)
class Content:
    """All that the sources say, checked: every id in it can be found in it."""

    pain_areas: tuple[PainArea, ...]
    groups: tuple[Group, ...]
    topics: tuple[Topic, ...]
    sources: tuple[Source, ...]
    excerpts: tuple[Excerpt, ...]

    @cached_property
    def subjects(self) -> dict[str, Subject]:
        """Groups and topics by id."""
        every: list[Subject] = [*self.groups, *self.topics]
        return {subject.id: subject for subject in every}

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """Sources by id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def excerpt_by_id(self) -> dict[str, Excerpt]:
        """Excerpts by id."""
        return {excerpt.id: excerpt for excerpt in self.excerpts}

    @cached_property
    def _excerpts_by_subject(self) -> dict[str, tuple[Excerpt, ...]]:
        named: dict[str, list[Excerpt]] = {id_: [] for id_ in self.subjects}
        general: dict[str, list[Excerpt]] = {id_: [] for id_ in self.subjects}
        for excerpt in self.excerpts:
            for id_ in (*excerpt.names, *excerpt.topics):
                named[id_].append(excerpt)
            for id_ in excerpt.concerns:
                general[id_].append(excerpt)
        for id_, excerpts in named.items():
            excerpts.sort(key=lambda excerpt: id_ not in excerpt.leads)
        return {id_: (*named[id_], *general[id_]) for id_ in self.subjects}

    def excerpts_of(self, subject_id: str) -> tuple[Excerpt, ...]:
        """The excerpts under a group or topic; those that name the body part come first."""
        return self._excerpts_by_subject[subject_id]

    def related(self, subject_id: str) -> tuple[Subject, ...]:
        """Topics that share an excerpt with a group, or groups that share one with a topic.

        In the order of the content's files.
        """
        shared: set[str] = set()
        is_topic = isinstance(self.subjects[subject_id], Topic)
        for excerpt in self.excerpts_of(subject_id):
            shared.update(excerpt.groups if is_topic else excerpt.topics)
        return tuple(subject for id_, subject in self.subjects.items() if id_ in shared)
