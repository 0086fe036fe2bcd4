"""The left pane of what the user keeps: bookmarks, notes, collections, and what was seen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from acupoints_app.library import Library
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.kept_deeds import KeptDeeds
from acupoints_app.ui.keeping.kept_list import DOWN, REMOVE, RENAME, UP, KeptList
from acupoints_app.ui.keeping.kept_menu import MenuDeeds, fill_menu
from acupoints_app.ui.keeping.kept_names import name_problem
from acupoints_app.ui.keeping.kept_rows import NEW, KeptRows, Kind, Row, Section
from acupoints_app.ui.pane_bar import PaneBar
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme

_SEEN: Final = 50
_TOOLTIP_LETTERS: Final = 600


class KeptPane(QWidget):
    """Follows the keeper, and does there what is asked for here.

    ``chosen`` tells the path of a thing to read, ``edit_asked`` that of a note to write,
    ``hovered`` the id of the point under the pointer, and ``told`` what was just removed.
    """

    chosen = Signal(str)
    hovered = Signal(str)
    edit_asked = Signal(str)
    told = Signal(str)

    def __init__(self, library: Library, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._rows = KeptRows(library)
        self._deeds = KeptDeeds(keeper, self)
        self._seen: list[str] = []
        self._is_naming_new = False
        self.list = KeptList(self)
        self.list.tooltip_of = self._tooltip
        self._problem = label(self)
        self._problem.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        self._problem.hide()
        self._menu_deeds = MenuDeeds(
            open=self.list.choose,
            edit=self._edit,
            copy=self._copy,
            remove=self._remove,
            rename=self.list.edit_name,
            move=self._move,
            can_move=self._deeds.can_move,
            new=self.new_collection,
            clear=self._clear,
        )
        self.bar = PaneBar(self)
        self.bar.add_widget(self._actions_button())
        self.bar.add_gap()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part, stretch in ((self.list, 1), (self._problem, 0), (self.bar, 0)):
            layout.addWidget(part, stretch)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self.chosen)
        self.list.hovered.connect(self.hovered)
        self.list.edit_asked.connect(self.edit_asked)
        self.list.menu_asked.connect(self._show_menu)
        self.list.asked.connect(self._on_asked)
        self.list.moved_to.connect(self._deeds.move)
        self.list.named.connect(self._on_named)
        self.list.naming_given_up.connect(self._on_given_up)
        keeper.changed.connect(self._on_changed)

    def _actions_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("Actions…"))
        button.setAccessibleName(self.tr("Actions"))
        button.setToolTip(self.tr("What can be done with the row that is marked"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._show_actions)
        return button

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size, and other codes where these have changed."""
        self.list.set_look(theme, typesetting)
        self.bar.set_look(typesetting)
        for button in self.bar.findChildren(QToolButton):
            button.setFont(typesetting.interface())
        dress(self._problem, typesetting.small(), theme.ink)
        self.refresh()

    # Following ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Show anew what is kept, what was seen too; nothing is read while none of it shows."""
        self._rows.forget()
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self._read_seen()
        kept = self._keeper.kept
        new = [NEW] if self._is_naming_new else []
        self.list.show_rows(
            {
                Section.BOOKMARKS: self._rows.bookmarks(kept),
                Section.NOTES: self._rows.notes(kept),
                Section.COLLECTIONS: [*self._rows.collections(kept), *new],
                Section.SEEN: self._rows.seen(self._seen),
            },
            self._things_of,
        )
        if self.list.editor is None:
            self._say_problem("")  # the row may have gone while its name was written

    def _things_of(self, row: Row) -> list[Row]:
        collection = self._deeds.collection(row.id)
        return self._rows.things_of(collection) if collection is not None else []

    def _read_seen(self) -> None:
        """What was seen last stands first, but nothing moves under someone who walks there."""
        seen = list(self._keeper.recent(_SEEN))
        here = self.list.current_row()
        walks_there = self.window().focusWidget() is self.list
        if here is not None and here.kind is Kind.SEEN and walks_there:
            held = [path for path in self._seen if path in seen]
            for path in (path for path in seen if path not in held):
                held.insert(seen.index(path), path)
            seen = held
        self._seen = seen

    def show_collection(self, id_: str) -> None:
        """Open a collection and mark it."""
        self._show()
        key = next(
            (row.key for row in self._rows.collections(self._keeper.kept) if row.id == id_), None
        )
        item = self.list.item_of(key) if key is not None else None
        if key is not None and item is not None:
            self.list.mark(key)
            item.setExpanded(True)
            self.list.scrollToItem(item, self.list.ScrollHint.PositionAtTop)

    def _tooltip(self, row: Row) -> str:
        note = self._keeper.note_of.get(row.id) if row.kind is Kind.NOTE else None
        if note is None:
            return row.name
        text = note.text[:_TOOLTIP_LETTERS]
        return f"{row.name}: {text}{' …' if len(note.text) > _TOOLTIP_LETTERS else ''}"

    # Deeds --------------------------------------------------------------------------

    def _on_asked(self, what: str) -> None:
        row = self.list.current_row()
        if row is None:
            return
        if what == REMOVE:
            self._remove(row)
        elif what == RENAME and row.kind is Kind.COLLECTION:
            self.list.edit_name(row)
        elif what in (UP, DOWN):
            self._move(row, 1 if what == DOWN else -1)

    def _remove(self, row: Row) -> None:
        self._tell(self._deeds.remove(row))

    def _clear(self) -> None:
        self._tell(self._deeds.clear_history())

    def _tell(self, words: str) -> None:
        if words:
            self.told.emit(words)

    def _move(self, row: Row, by: int) -> None:
        place = self._deeds.place_of(row)
        if place is not None and self._deeds.can_move(row, by):
            self._deeds.move(row, place[0] + by)
            self.list.mark(row.key)

    def _edit(self, row: Row) -> None:
        self.list.choose(row)
        self.edit_asked.emit(row.id)

    def _copy(self, row: Row) -> None:
        note = self._keeper.note_of.get(row.id)
        if note is not None:
            QGuiApplication.clipboard().setText(note.text)

    def _menu(self, row: Row | None) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("Actions"))
        fill_menu(menu, row, self._menu_deeds, has_seen=bool(self._seen))
        return menu

    def _show_menu(self, row: Row | None, place: QPoint) -> None:
        self._menu(row).popup(place)

    def _show_actions(self) -> None:
        """The menu of the row that is marked, over the button."""
        menu = self._menu(self.list.current_row())
        corner = self.bar.mapToGlobal(QPoint(2 * GRID, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    # Names --------------------------------------------------------------------------

    def new_collection(self) -> None:
        """Ask for the name of a new collection, in a row of its own."""
        self._is_naming_new = True
        self._show()
        self.list.open_section(Section.COLLECTIONS)
        self.list.edit_name(NEW)

    def _on_named(self, row: Row, name: str, by_enter: bool) -> None:
        is_new = row.kind is Kind.NEW
        problem = name_problem(name, self._keeper.kept, "" if is_new else row.id)
        if problem:
            self._say_problem(problem)
            return
        if is_new:
            self._is_naming_new = False
            id_ = self._deeds.make(name)
            self._is_naming_new = not id_
            done = bool(id_)
        else:
            id_ = row.id
            done = self._deeds.rename(id_, name)
        if done:
            self._end_naming()
            if by_enter:
                self.list.mark(Row(Kind.COLLECTION, id_, "").key)

    def _on_given_up(self, row: Row) -> None:
        self._is_naming_new = False
        self._end_naming()
        self._on_changed()

    def _end_naming(self) -> None:
        self.list.end_naming()
        self._say_problem("")

    def _say_problem(self, words: str) -> None:
        """Say under the list why a name can't be; the box stays, with what was typed."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        editor = self.list.editor
        if editor is not None:
            editor.box.setAccessibleDescription(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._problem, words))
