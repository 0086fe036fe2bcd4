"""What can be done in the pane of what the user keeps, as changes with their words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acupoints_app.keep.changes import (
    Change,
    ChangeVisits,
    DropCollection,
    MakeCollection,
    MoveCollection,
    PutLink,
    RenameCollection,
    SetBookmark,
    SetNote,
    TakeLink,
)
from acupoints_app.keep.model import Collection, new_id, plain_name
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.kept_names import short, undo_keys
from acupoints_app.ui.keeping.kept_rows import Kind, Row


class KeptDeeds(QObject):
    """Does it through the keeper.  What was removed is said in the sentence that is returned."""

    def __init__(self, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper

    def collection(self, id_: str) -> Collection | None:
        """A collection as it is kept now."""
        return next((one for one in self._keeper.kept.collections if one.id == id_), None)

    # Removing -----------------------------------------------------------------------

    def remove(self, row: Row) -> str:
        """Remove what a row stands for; returns what to say, "" where nothing was removed."""
        name = short(row.name)
        change: Change | None = None
        words = told = shelf = ""
        match row.kind:
            case Kind.BOOKMARK:
                change = SetBookmark(row.id, None)
                words = self.tr("bookmark on {name} removed")
                told = self.tr("Bookmark on {name} removed. {keys} brings it back.")
            case Kind.NOTE if row.id in self._keeper.note_of:
                change = SetNote(row.id, "", self._keeper.note_of[row.id].at)
                words = self.tr("note on {name} removed")
                told = self.tr("Note on {name} removed. {keys} brings it back.")
            case Kind.COLLECTION:
                change = DropCollection(row.id)
                words = self.tr("collection “{name}” removed")
                told = self.tr("Collection “{name}” removed. {keys} brings it back.")
            case Kind.SEEN:
                change = self._visits_to_forget(row.id)
                words = self.tr("{name} removed from recently seen")
                told = self.tr("{name} removed from recently seen. {keys} brings it back.")
            case Kind.COLLECTED if (inside := self.collection(row.inside)) is not None:
                change = TakeLink(row.inside, row.id)
                shelf = short(inside.name)
                words = self.tr("{name} removed from “{collection}”")
                told = self.tr("Removed from “{collection}”. {keys} brings it back.")
        words = words.format(name=name, collection=shelf)
        if change is None or not self._keeper.do(words, change):
            return ""
        return told.format(name=name, collection=shelf, keys=undo_keys())

    def clear_history(self) -> str:
        """Forget all that was looked at; returns what to say."""
        change = self._visits_to_forget(None)
        if change is None or not self._keeper.do(self.tr("“Recently seen” cleared"), change):
            return ""
        return self.tr("History cleared. {keys} brings it back.").format(keys=undo_keys())

    def _visits_to_forget(self, path: str | None) -> Change | None:
        """The visits of one thing, or all of them; None where there are none."""
        kept = self._keeper.everything()
        visits = kept.visits if kept is not None else ()
        gone = frozenset(visit for visit in visits if path in (None, visit.link))
        return ChangeVisits(remove=gone) if gone else None

    # Collections --------------------------------------------------------------------

    def make(self, name: str) -> str:
        """A new collection of a name that it can have; returns its id, "" where it was refused."""
        collection = Collection(new_id(), plain_name(name))
        words = self.tr("collection “{name}” made").format(name=short(collection.name))
        return collection.id if self._keeper.do(words, MakeCollection(collection)) else ""

    def rename(self, id_: str, name: str) -> bool:
        """Give a collection a name that it can have; whether it has it now."""
        words = self.tr("collection renamed “{name}”").format(name=short(plain_name(name)))
        return self._keeper.do(words, RenameCollection(id_, name))

    def place_of(self, row: Row) -> tuple[int, int] | None:
        """The place of a row among those it can be moved among, and how many these are."""
        kept = self._keeper.kept
        ids: tuple[str, ...] = ()
        if row.kind is Kind.COLLECTION:
            ids = tuple(one.id for one in kept.collections)
        elif row.kind is Kind.COLLECTED:
            collection = self.collection(row.inside)
            ids = collection.links if collection is not None else ()
        return (ids.index(row.id), len(ids)) if row.id in ids else None

    def can_move(self, row: Row, by: int) -> bool:
        """Is there a place so many rows further on?"""
        place = self.place_of(row)
        return place is not None and 0 <= place[0] + by < place[1]

    def move(self, row: Row, to: int) -> bool:
        """Put a thing at another place in its collection, or a collection among the others."""
        place = self.place_of(row)
        if place is None or to == place[0]:
            return False
        if row.kind is Kind.COLLECTION:
            words = self.tr("collection “{name}” moved")
            change: Change = MoveCollection(row.id, to)
        else:
            words = self.tr("{name} moved in its collection")
            change = PutLink(row.inside, row.id, to)
        return self._keeper.do(words.format(name=short(row.name)), change)
