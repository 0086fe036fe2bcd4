"""What can be done to the store.  Doing a change yields the change that takes it back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from acupoints_app.keep.model import Collection, Visit, checked_link, checked_time, plain_name


@dataclass(frozen=True)
class SetBookmark:
    """Set a bookmark, or remove it where there is no time."""

    link: str
    at: int | None

    def __post_init__(self) -> None:
        checked_link(self.link)
        checked_time(self.at or 0)


@dataclass(frozen=True)
class SetNote:
    """Write the note on a thing; without text it is removed."""

    link: str
    text: str = field(repr=False)
    at: int

    def __post_init__(self) -> None:
        checked_link(self.link)
        checked_time(self.at)


@dataclass(frozen=True)
class MakeCollection:
    """A new collection, at a place among the others: at the end where none is given."""

    collection: Collection
    position: int | None = None


@dataclass(frozen=True)
class DropCollection:
    """Remove a collection; what it lists stays where it is."""

    id: str


@dataclass(frozen=True)
class RenameCollection:
    """Give a collection another name."""

    id: str
    name: str = field(repr=False)

    def __post_init__(self) -> None:
        plain_name(self.name)


@dataclass(frozen=True)
class MoveCollection:
    """Put a collection at another place among the others."""

    id: str
    position: int


@dataclass(frozen=True)
class PutLink:
    """Put a thing into a collection, or move it there: to the end where no position is given."""

    id: str
    link: str
    position: int | None = None

    def __post_init__(self) -> None:
        checked_link(self.link)


@dataclass(frozen=True)
class TakeLink:
    """Take a thing out of a collection."""

    id: str
    link: str


@dataclass(frozen=True)
class ChangeVisits:
    """Remember that things were looked at, and forget that others were."""

    add: frozenset[Visit] = frozenset()
    remove: frozenset[Visit] = frozenset()


@dataclass(frozen=True)
class Several:
    """Changes one after the other: all of them, or none."""

    changes: tuple[Change, ...] = ()


Change: TypeAlias = (
    SetBookmark
    | SetNote
    | MakeCollection
    | DropCollection
    | RenameCollection
    | MoveCollection
    | PutLink
    | TakeLink
    | ChangeVisits
    | Several
)

NOTHING = Several()
"""The change that changes nothing: what takes back a change that changed nothing."""
