"""The menu that puts what is read into collections, and takes it out of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.find.links import Link
from acupoints_app.keep.changes import MakeCollection, PutLink, TakeLink
from acupoints_app.keep.model import Collection, Kept, new_id, plain_name
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.kept_names import name_problem, short
from acupoints_app.ui.text import label
from acupoints_app.ui.theme import GRID


class CollectionsMenu(QObject):
    """Fills menus with the collections by name, those checked that hold what is read.

    ``meant`` tells what that is, ``name_of`` what to call it.  Emits ``told`` with a short
    message after a thing was put into a collection or taken out.
    """

    told = Signal(str)

    def __init__(
        self,
        keeper: Keeper,
        meant: Callable[[], Link | None],
        name_of: Callable[[Link], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._meant, self._name_of = keeper, meant, name_of

    def fill_when_shown(self, menu: QMenu) -> None:
        """Fill a menu each time that it is about to show."""
        menu.setAccessibleName(self.tr("Add to collection"))
        menu.aboutToShow.connect(lambda: self.fill(menu))

    def fill(self, menu: QMenu) -> None:
        """Fill a menu now."""
        menu.clear()
        link = self._meant()
        for collection in self._keeper.kept.collections:
            action = menu.addAction(short(collection.name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(link is not None and link.path in collection.links)
            action.setEnabled(link is not None)
            action.triggered.connect(
                lambda is_in, id_=collection.id: self._put(link, id_, is_in=is_in)
            )
        menu.addSeparator()
        new = menu.addAction(self.tr("&New collection…"))
        new.setEnabled(link is not None)
        new.triggered.connect(lambda: self._new(link))

    def _put(self, link: Link | None, id_: str, *, is_in: bool) -> None:
        """Put a thing into a collection, or take it out."""
        collection = next((one for one in self._keeper.kept.collections if one.id == id_), None)
        if link is None or collection is None:
            return
        if is_in:
            words = self.tr("{name} added to “{collection}”")
            told = self.tr("Added to “{collection}”.")
        else:
            words = self.tr("{name} removed from “{collection}”")
            told = self.tr("Removed from “{collection}”.")
        names = {"name": short(self._name_of(link)), "collection": short(collection.name)}
        change = PutLink(id_, link.path) if is_in else TakeLink(id_, link.path)
        if self._keeper.do(words.format(**names), change):
            self.told.emit(told.format(**names))

    def _new(self, link: Link | None) -> None:
        """Ask for a name, and make a collection with the thing in it."""
        if link is None:
            return
        asks = NameDialog(self._keeper.kept, QApplication.activeWindow())
        accepted = asks.exec() == QDialog.DialogCode.Accepted
        name = asks.box.text()
        asks.deleteLater()
        if not accepted:
            return
        collection = Collection(new_id(), plain_name(name), (link.path,))
        words = self.tr("collection “{name}” made").format(name=short(collection.name))
        if self._keeper.do(words, MakeCollection(collection)):
            told = self.tr("Added to “{collection}”.")
            self.told.emit(told.format(collection=short(collection.name)))


class NameDialog(QDialog):
    """Asks for the name of a new collection, until it is one that can be given."""

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.setWindowTitle(QCoreApplication.translate("NameDialog", "New collection"))
        asked = label(self)
        asked.setText(self.tr("Name of the collection"))
        self.box = QLineEdit(self)
        self.box.setAccessibleName(asked.text())
        self.problem = label(self)
        self.problem.hide()
        self.box.textEdited.connect(self._on_typed)
        buttons = QDialogButtonBox(self)
        make = buttons.addButton(self.tr("&Make it"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button, do in ((make, self._make), (cancel, self.reject)):
            button.setIcon(QIcon())
            button.clicked.connect(do)
        make.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(2 * GRID)
        for part in (asked, self.box, self.problem):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 36)

    def _make(self) -> None:
        problem = name_problem(self.box.text(), self._kept)
        if not problem:
            self.accept()
            return
        self._say(problem)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.problem, problem))

    def _on_typed(self) -> None:
        self._say("")

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.box.setAccessibleDescription(problem)
