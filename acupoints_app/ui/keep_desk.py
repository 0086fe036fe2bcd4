"""Joins the user's own to the window: bookmarks, notes, collections, history, undo, their file."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from acupoints_app.find.links import Link, link_of_path
from acupoints_app.find.record import Record
from acupoints_app.keep.changes import ChangeVisits, SetBookmark
from acupoints_app.keep.model import Visit
from acupoints_app.library import Library
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.keeping.collections_menu import CollectionsMenu
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.kept_names import short
from acupoints_app.ui.keeping.note_strip import NoteStrip
from acupoints_app.ui.keeping.visits import is_remembered
from acupoints_app.ui.keeping.words import thing_name
from acupoints_app.ui.reader import Reader

_LOOKED_AT_AFTER_MS: Final = 1500
"""What was read for less was only passed by."""


class KeepDesk(QObject):
    """Does what the menu Keep offers, with what is meant: see ``meant``.

    ``here`` is the link to what is read, or to the view where nothing is.

    Emits ``told`` with a short message, ``failed`` with why something could not be done,
    ``noted`` with the paths of all things with a note, and ``visited`` when the history has one
    more.
    """

    told = Signal(str)
    failed = Signal(str)
    noted = Signal(object)
    visited = Signal()

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        keeper: Keeper,
        here: Callable[[], Link],
        meant: Callable[[], Link],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._reader, self._actions, self._window = reader, actions, window
        self._library: Library = reader.library
        self._here, self._meant = here, meant
        self._followed: Link | None = None
        self.keeper = keeper
        self.strip = NoteStrip(keeper, self.name_of)
        self._collections = CollectionsMenu(keeper, meant, self.name_of)
        self._collections.told.connect(self.told)
        self._last_seen = ""
        self._looked = QTimer(self)
        self._looked.setSingleShot(True)
        self._looked.setInterval(_LOOKED_AT_AFTER_MS)
        self._looked.timeout.connect(self._remember_visit)
        actions.connect_all(
            {
                actions.bookmark: self._toggle_bookmark,
                actions.note: self._write_note,
                actions.collect: self._show_collections,
                actions.copy_link: self._copy_link,
                actions.undo: self._undo,
                actions.redo: self._redo,
                actions.export: self._export,
                actions.import_: self._import,
                actions.restore: self._restore,
            }
        )
        keeper.changed.connect(self._on_changed)

    def start(self) -> None:
        """Show what is kept, once the window is whole."""
        self._on_changed()

    def name_of(self, link: Link) -> str:
        """What to call a thing."""
        return thing_name(link, self._library)

    def _short_name(self, link: Link) -> str:
        return short(self.name_of(link))

    # Following ----------------------------------------------------------------------

    def follow(self) -> None:
        """Show the note on what the reader has moved to, and remember that it was looked at."""
        here = self._here()
        if here != self._followed:
            self._followed = here
            if self.strip.is_written:  # what is typed from here on belongs to no note
                self.strip.left.emit()
            self.strip.follow(here)
        self._looked.stop()
        # While a patient is asked, what is looked at is about that patient.
        asking = bool(self._reader.check.answers)
        if is_remembered(here, self._library) and here.path != self._last_seen and not asking:
            self._looked.start()
        self.show_meant()

    def show_meant(self) -> None:
        """Say of what is meant now whether it has a bookmark."""
        do, link = self._actions, self._meant()
        is_set = link.path in self.keeper.bookmarked
        do.bookmark.setChecked(is_set)
        do.set_icon(do.bookmark, "bookmark-set" if is_set else "bookmark")

    def follow_quote(self, quote: str | None) -> None:
        """The focus went to a quote, or (None) elsewhere on the page: show the note there."""
        if quote is not None:
            self.strip.follow(Link("excerpt", quote))
        if quote is None or self.strip.link is None:
            self.strip.follow(self._here())

    def _on_changed(self) -> None:
        do, keeper = self._actions, self.keeper
        undo, redo = (words.replace("&", "&&") for words in (keeper.undo_words, keeper.redo_words))
        do.undo.setEnabled(bool(undo))
        do.redo.setEnabled(bool(redo))
        do.undo.setText(self.tr("&Undo: {what}").format(what=undo) if undo else self.tr("&Undo"))
        do.redo.setText(self.tr("&Redo: {what}").format(what=redo) if redo else self.tr("&Redo"))
        self.show_meant()
        if self.strip.link is None:  # a note may have come back by undo or import
            self.strip.follow(self._here())
        self.noted.emit(frozenset(keeper.note_of))

    def _remember_visit(self) -> None:
        here = self._here()
        if not self.strip.unsaved:  # else the disk takes nothing now, and trying takes time
            visit = ChangeVisits(add=frozenset([Visit(_now(), here.path)]))
            if self.keeper.do_silently(visit):
                self._last_seen = here.path
                self.visited.emit()

    # What the menu offers -----------------------------------------------------------

    def _toggle_bookmark(self) -> None:
        link = self._meant()
        name = self._short_name(link)
        if link.path in self.keeper.bookmarked:
            done = self.keeper.do(
                self.tr("bookmark on {name} removed").format(name=name),
                SetBookmark(link.path, None),
            )
            told = self.tr("Bookmark removed: {name}")
        else:
            done = self.keeper.do(
                self.tr("bookmark on {name}").format(name=name), SetBookmark(link.path, _now())
            )
            told = self.tr("Bookmarked: {name}")
        self.show_meant()  # a click has switched the button, whether or not it was kept
        if done:
            self.told.emit(told.format(name=name))

    def _write_note(self) -> None:
        self.write_note(self._meant())

    def write_note(self, link: Link) -> None:
        """Go to the note on a thing."""
        self.strip.write(link)

    def _show_collections(self) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._collections.fill_when_shown(menu)
        focus = QApplication.focusWidget() or self._window
        menu.popup(focus.mapToGlobal(QPoint(24, 24)))
        menu.setActiveAction(menu.actions()[0])

    def _copy_link(self) -> None:
        link = self._meant()
        QGuiApplication.clipboard().setText(link.address)
        self.told.emit(self.tr("Link copied: {address}").format(address=link.address))

    def menu(self, parent: QWidget) -> QMenu:
        """What can be done with what is meant, as a menu for the right button."""
        do = self._actions
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Keep"))
        menu.addActions([do.bookmark, do.note])
        self._collections.fill_when_shown(menu.addMenu(self.tr("In &collections")))
        menu.addAction(do.copy_link)
        return menu

    def _undo(self) -> None:
        self.strip.save()
        done = self.keeper.undo()
        if done:
            words = self.tr("Taken back: {what}. Ctrl+Shift+Z does it again.")
            self.told.emit(words.format(what=done))

    def _redo(self) -> None:
        done = self.keeper.redo()
        if done:
            self.told.emit(self.tr("Done again: {what}").format(what=done))

    def _export(self) -> None:
        from acupoints_app.ui.keeping.transfer import export_kept

        self.strip.save()
        self._tell(export_kept(self._window, self.keeper))

    def _import(self) -> None:
        from acupoints_app.ui.keeping.transfer import import_kept

        self.strip.save()
        self._tell(import_kept(self._window, self.keeper))

    def _restore(self) -> None:
        from acupoints_app.ui.keeping.transfer import restore_backup

        self.strip.save()
        self._tell(restore_backup(self._window, self.keeper))

    def _tell(self, sentence: str) -> None:
        from acupoints_app.ui.keeping.transfer import Failure

        if isinstance(sentence, Failure):
            self.failed.emit(sentence)
        elif sentence:
            self.told.emit(sentence)

    # Finding ------------------------------------------------------------------------

    def records(self) -> list[Record]:
        """What the user keeps, as it is found by the search."""
        kept = self.keeper.kept
        records = []
        for note in kept.notes:
            name = self._short_name(link_of_path(note.link))
            records.append(Record("note", note.link, name, (("name", name), ("text", note.text))))
        for shelf in kept.collections:
            names = (("about", self._short_name(link_of_path(path))) for path in shelf.links)
            fields = (("name", shelf.name), *names)
            records.append(Record("collection", shelf.id, shelf.name, fields))
        return records


def _now() -> int:
    return time.time_ns() // 1_000_000
