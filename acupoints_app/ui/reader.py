"""What the reader is looking at.  Every pane shows this one state and asks it for changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from acupoints_app.content.model import Group
from acupoints_app.library import Library
from acupoints_app.ui.history import History, Place


class Reader(QObject):
    """The chosen subject, the view shown, and the way back.

    ``moved`` is emitted once after each change of place.
    """

    moved = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.is_returning = False
        """True while ``moved`` tells of a step back or forward."""
        self._history = History(Place(None, library.atlas.views[0].id))

    @property
    def subject(self) -> str | None:
        """The id of the group or topic that is being read, or None."""
        return self._history.now.subject

    @property
    def view(self) -> str:
        """The id of the view that is shown."""
        return self._history.now.view

    @property
    def can_go_back(self) -> bool:
        """True where there is a way back."""
        return self._history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """True where there is a way forward."""
        return self._history.can_go_forward

    def choose(self, subject: str | None) -> None:
        """Read a group or topic; a group that can't be seen here is shown where it can."""
        view = self.view
        if isinstance(self.library.content.subjects.get(subject or ""), Group):
            view = self.library.atlas.best_view(str(subject), view)
        self._go(Place(subject, view))

    def clear(self) -> None:
        """Read nothing."""
        self._go(Place(None, self.view))

    def show_view(self, view: str) -> None:
        """Show another view of the body; what is read stays."""
        self._go(Place(self.subject, view))

    def back(self) -> None:
        """Go back to what was read before."""
        if self.can_go_back:
            self._history.back()
            self._return()

    def forward(self) -> None:
        """Go forward again."""
        if self.can_go_forward:
            self._history.forward()
            self._return()

    def _return(self) -> None:
        self.is_returning = True
        self.moved.emit()
        self.is_returning = False

    def _go(self, place: Place) -> None:
        if place != self._history.now:
            self._history.go(place)
            self.moved.emit()
