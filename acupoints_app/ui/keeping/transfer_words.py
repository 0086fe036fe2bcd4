"""How much is kept, and how much has come, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acupoints_app.keep.model import Kept


class TransferWords(QObject):
    """Counts in words.  A class, because lupdate sees plural forms only in ``tr``."""

    def _counts(self, bookmarks: int, notes: int, collections: int) -> list[str]:
        counts = (
            (bookmarks, self.tr("%n bookmark(s)", "", bookmarks)),
            (notes, self.tr("%n note(s)", "", notes)),
            (collections, self.tr("%n collection(s)", "", collections)),
        )
        return [words for number, words in counts if number]

    def contents(self, kept: Kept) -> str:
        """What is kept, such as "2 bookmarks, 1 note"."""
        counts = self._counts(len(kept.bookmarks), len(kept.notes), len(kept.collections))
        return ", ".join(counts) or self.tr("no bookmarks, notes or collections")

    def difference(self, before: Kept, after: Kept) -> str:
        """What has come in, as a sentence."""
        marks = {mark.link for mark in before.bookmarks}
        notes = {note.link: note.text for note in before.notes}
        shelves = {one.id: one for one in before.collections}
        added = self._counts(
            sum(mark.link not in marks for mark in after.bookmarks),
            sum(note.link not in notes for note in after.notes),
            sum(one.id not in shelves for one in after.collections),
        )
        changed = self._counts(
            0,
            sum(notes.get(note.link, note.text) != note.text for note in after.notes),
            sum(shelves.get(one.id, one) != one for one in after.collections),
        )
        said = []
        if added:
            said.append(self.tr("{what} added").format(what=", ".join(added)))
        if changed:
            said.append(self.tr("{what} with something new in it").format(what=", ".join(changed)))
        if not said and before.visits != after.visits:
            said.append(self.tr("Nothing new in it but what was seen"))
        return f"{'; '.join(said) or self.tr('Nothing new in it')}."
