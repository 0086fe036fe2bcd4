"""What the reader is looking at.  Every pane shows this one state and asks it for changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from acupoints_app.atlas.model import OTHER, Region
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.views import WHOLE_BODY, close_up, whole_body_of
from acupoints_app.content.acupoints import MERIDIANS, Acupoint
from acupoints_app.content.claims import Question
from acupoints_app.content.model import Group
from acupoints_app.explain.check import Check
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.history import History, Place


class Reader(QObject):
    """The chosen subject, the view shown, and the way back.

    ``moved`` is emitted once after each change of place, and ``checked`` after an answer of the
    check was given or taken back.
    """

    moved = Signal()
    checked = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.shelf = Shelf(library.atlas)
        self.points = PlacedPoints(library.acupoints, self.shelf, library.placed)
        self._whole_body = library.atlas.views[0].id
        self._check = Check()
        self.is_returning = False
        """True while ``moved`` tells of a step back or forward."""
        self._history = History(Place(None, library.atlas.views[0].id))

    @property
    def subject(self) -> str | None:
        """The id of the group, topic or question, or the code of the point or meridian, read."""
        return self._history.now.subject

    @property
    def acupoint(self) -> Acupoint | None:
        """The point that is read, or None."""
        return self.points.by_code.get(self.subject or "")

    @property
    def check(self) -> Check:
        """What was answered in the check with a patient; forgotten at the end."""
        return self._check

    def take_check(self, check: Check) -> None:
        """Take other answers."""
        if check != self._check:
            self._check = check
            self.checked.emit()

    @property
    def view(self) -> str:
        """The key of the view that is shown: its id, and its side where that is the left."""
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
        """Read a group, topic, point, meridian, question or page over the questions.

        A point is shown on its best view; what else can't be seen here, where it can.
        """
        view = self.view
        question = self.library.claims.question_by_id.get(subject or "")
        if isinstance(self.library.content.subjects.get(subject or ""), Group):
            view = self.library.atlas.best_view(str(subject), view)
        elif subject in self.points.by_code:
            view = self.points.best_view(subject, view)
        elif subject in MERIDIANS and not self._shows(subject, view):
            first = next(code for code in self.points.by_code if code.startswith(subject))
            view = self.points.best_view(first, view)
        elif question is not None:
            view = self._view_of(question)
        self._go(Place(subject, view))

    def _view_of(self, question: Question) -> str:
        """The present view where it shows something that a question is about, else one that does.

        The points that its cautions touch come before its groups.
        """
        view, atlas = self.view, self.library.atlas
        codes = frozenset(question.touches(self.library.evidence))
        if codes & self.points.codes_on(view):
            return view
        shown = self.points.views_showing(codes) if codes else ()
        if shown:
            return shown[0][0]
        here = atlas.view_by_id[self.shelf.view(view).id]
        if not question.groups or any(here.regions_of(group) for group in question.groups):
            return view
        return atlas.best_view(question.groups[0], view)

    def choose_here(self, subject: str) -> None:
        """Read something that is seen on this view, and stay on it."""
        self._go(Place(subject, self.view))

    def _shows(self, meridian: str, view: str) -> bool:
        by_code = self.points.by_code
        return any(by_code[one.code].meridian == meridian for one in self.points.on(view))

    def step_point(self, by: int) -> None:
        """Read the point ``by`` steps on from the present one along its meridian."""
        codes = list(self.points.by_code)
        here = self.acupoint
        if here is not None:
            beyond = codes.index(here.code) + by
            if 0 <= beyond < len(codes):
                other = self.points.by_code[codes[beyond]]
                if other.meridian == here.meridian:
                    self.choose(other.code)

    def clear(self) -> None:
        """Read nothing."""
        self._go(Place(None, self.view))

    def show_view(self, view: str) -> None:
        """Show another view of the body, given by its key; what is read stays."""
        if self.view in WHOLE_BODY:
            self._whole_body = self.view
        self._go(Place(self.subject, view))

    def open_close_up(self, region: Region) -> bool:
        """Show the close-up of a region, of its own side; False where there is none."""
        wanted = close_up(self.shelf.view(self.view).id, region.group)
        if wanted is None or wanted not in self.library.atlas.view_by_id:
            return False
        view = self.library.atlas.view_by_id[wanted]
        side = region.side
        if side == "midline":  # the head on the view of one side: its ear is that side's
            shown = self.shelf.view(self.view).sides
            side = shown[0] if len(shown) == 1 else "right"
        self.show_view(wanted + OTHER if view.is_one_sided and side == "left" else wanted)
        return True

    def show_other_side(self) -> None:
        """Show the other hand, foot or ear where one is shown."""
        if self.shelf.view(self.view).is_one_sided:
            key = self.view
            self.show_view(key.removesuffix(OTHER) if key.endswith(OTHER) else key + OTHER)

    @property
    def whole_body(self) -> str | None:
        """The view of the whole body that a close-up leads back to; None on any other view."""
        view = self.shelf.view(self.view)
        if whole_body_of(view.id) is None:
            return None
        home = whole_body_of(view.id, view.sides[0] if view.is_one_sided else "right")
        known = self.library.atlas.view_by_id
        if self._whole_body in known and self._shares_landmarks(self._whole_body):
            return self._whole_body  # where the reader came from
        return home if home in known else None

    def _shares_landmarks(self, whole: str) -> bool:
        here = self.shelf.view(self.view).landmark_by_key.keys()
        return bool(here & self.shelf.view(whole).landmark_by_key.keys())

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
