"""What can be done with a row of what the user keeps, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from acupoints_app.ui.keeping.kept_rows import Kind, Row

translate = QCoreApplication.translate


@dataclass(frozen=True)
class MenuDeeds:
    """What the entries of the menu do.  Each of those for a row is done to the one given."""

    open: Callable[[Row], object]
    edit: Callable[[Row], object]
    copy: Callable[[Row], object]
    remove: Callable[[Row], object]
    rename: Callable[[Row], object]
    move: Callable[[Row, int], object]
    can_move: Callable[[Row, int], bool]
    new: Callable[[], object]
    clear: Callable[[], object]


def fill_menu(menu: QMenu, row: Row | None, deeds: MenuDeeds, *, has_seen: bool) -> None:
    """Fill a menu with what can be done with a row, and with what can always be done."""
    menu.clear()
    if row is not None:
        _add_for_row(menu, row, deeds)
    if not menu.isEmpty():
        menu.addSeparator()
    _add(menu, translate("KeptMenu", "&New collection…"), "", deeds.new)
    clear = translate("KeptMenu", "C&lear “Recently seen”")
    _add(menu, clear, "", deeds.clear, enabled=has_seen)


def _add_for_row(menu: QMenu, row: Row, deeds: MenuDeeds) -> None:
    if row.is_thing and row.there:
        _add(menu, translate("KeptMenu", "&Open"), "Return", lambda: deeds.open(row))
    if row.kind is Kind.NOTE:
        edit = translate("KeptMenu", "&Edit the note")
        _add(menu, edit, "", lambda: deeds.edit(row), enabled=row.there)
        _add(menu, translate("KeptMenu", "&Copy the note"), "", lambda: deeds.copy(row))
    if row.kind is Kind.COLLECTION:
        _add(menu, translate("KeptMenu", "Rena&me"), "F2", lambda: deeds.rename(row))
    if row.kind in (Kind.COLLECTION, Kind.COLLECTED):
        up, down = (deeds.can_move(row, by) for by in (-1, 1))
        words = translate("KeptMenu", "Move &up")
        _add(menu, words, "Ctrl+Up", lambda: deeds.move(row, -1), enabled=up)
        words = translate("KeptMenu", "Move &down")
        _add(menu, words, "Ctrl+Down", lambda: deeds.move(row, 1), enabled=down)
    removing = {
        Kind.BOOKMARK: translate("KeptMenu", "&Remove the bookmark"),
        Kind.NOTE: translate("KeptMenu", "&Remove the note"),
        Kind.COLLECTION: translate("KeptMenu", "&Remove the collection"),
        Kind.COLLECTED: translate("KeptMenu", "&Remove from the collection"),
        Kind.SEEN: translate("KeptMenu", "&Remove from recently seen"),
    }.get(row.kind)
    if removing is not None:
        _add(menu, removing, "Del", lambda: deeds.remove(row))


def _add(
    menu: QMenu, words: str, keys: str, do: Callable[[], object], *, enabled: bool = True
) -> None:
    # The keys are only shown: the list takes them itself.
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    action = menu.addAction(f"{words}\t{native}" if native else words)
    action.setEnabled(enabled)
    action.triggered.connect(lambda _=False: do())
