"""Two sets of what is kept made into one, and the way from one to another as changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from acupoints_app.keep.changes import (
    Change,
    ChangeVisits,
    DropCollection,
    MakeCollection,
    SetBookmark,
    SetNote,
    Several,
)
from acupoints_app.keep.model import Collection, Kept, Note, kept_of

_BETWEEN: Final = "\n\n"
"""Stands between two texts that were notes on the same thing."""

NoteOfBoth: TypeAlias = Callable[[Note, Note], Note]
"""What two notes on one thing become: the one that is here, and the one that has come."""


def merged(here: Kept, come: Kept) -> Kept:
    """What is here with what has come: nothing is lost, nothing is there twice.

    Merging the same a second time changes nothing.  Two different notes on one thing become one
    that holds both texts, the later first.  A collection that has come is the one here with the
    same id, or else with the same name; its things follow those that are here.
    """
    return _joined(here, come, _note_of_both)


def filled_up(read: Kept, backup: Kept) -> Kept:
    """What could be read from a damaged file, with the rest from a backup of it.

    A note that could be read stands as it is: the backup's is only an older text of it.
    """
    return _joined(read, backup, lambda note, _: note)


def difference(now: Kept, then: Kept) -> Several:
    """The changes that make ``then`` of ``now``."""
    changes: list[Change] = []
    marks = {mark.link: mark.at for mark in then.bookmarks}
    changes += [SetBookmark(mark.link, None) for mark in now.bookmarks if mark.link not in marks]
    changes += [SetBookmark(link, at) for link, at in marks.items()]
    links = {note.link for note in then.notes}
    changes += [SetNote(note.link, "", note.at) for note in now.notes if note.link not in links]
    changes += [SetNote(note.link, note.text, note.at) for note in then.notes]
    if now.collections != then.collections:
        changes += [DropCollection(shelf.id) for shelf in now.collections]
        changes += [MakeCollection(shelf) for shelf in then.collections]
    looked, look = frozenset(now.visits), frozenset(then.visits)
    changes.append(ChangeVisits(add=look - looked, remove=looked - look))
    return Several(tuple(changes))


def _joined(here: Kept, come: Kept, note_of_both: NoteOfBoth) -> Kept:
    notes = {note.link: note for note in here.notes}
    for note in come.notes:
        mine = notes.get(note.link)
        notes[note.link] = note_of_both(mine, note) if mine else note
    return kept_of(
        # The bookmark that is here stands: when it was set is the user's own history.
        {mark.link: mark for mark in (*come.bookmarks, *here.bookmarks)},
        notes,
        _collections(here.collections, come.collections),
        {*here.visits, *come.visits},
    )


def _note_of_both(mine: Note, other: Note) -> Note:
    later, earlier = (other, mine) if other.at > mine.at else (mine, other)
    if _holds(later.text, earlier.text):
        return later
    if _holds(earlier.text, later.text):
        return Note(mine.link, earlier.text, later.at)
    return Note(mine.link, f"{later.text}{_BETWEEN}{earlier.text}", later.at)


def joined_text(mine: str, other: str) -> str:
    """What was written at two places at once, as one text that holds both; mine first."""
    if not other or _holds(mine, other):
        return mine
    return other if not mine or _holds(other, mine) else f"{mine}{_BETWEEN}{other}"


def _holds(text: str, part: str) -> bool:
    """Are all lines of one text in the other, one after the other?"""
    return f"\n{part}\n" in f"\n{text}\n"


def _collections(here: Iterable[Collection], come: Iterable[Collection]) -> tuple[Collection, ...]:
    shelves = {shelf.id: shelf for shelf in here}
    for new in come:
        by_name = next((shelf.id for shelf in shelves.values() if shelf.name == new.name), new.id)
        mine = shelves.get(new.id if new.id in shelves else by_name)
        if mine is None:
            shelves[new.id] = new
        else:
            links = tuple(dict.fromkeys((*mine.links, *new.links)))
            shelves[mine.id] = Collection(mine.id, mine.name, links)
    return tuple(shelves.values())
