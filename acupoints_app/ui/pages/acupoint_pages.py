"""What the reading pane shows of acupoints: their pages, and the points used for a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acupoints_app.library import Library
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.late_pages import LatePages

if TYPE_CHECKING:
    from acupoints_app.ui.pages.meridian_page import MeridianPage
    from acupoints_app.ui.pages.point_page import PointPage
    from acupoints_app.ui.pages.points_used_block import PointsUsedBlock

_TO_POINTS_USED: Final = "#points-used"


class AcupointPages(LatePages):
    """The points used for a group stand below its cards, and a jump leads there.

    Emits ``hovered`` with the point or meridian whose link is meant, ``find_asked`` with the code
    of a point, and ``questions_asked`` where the questions about it are to be seen.
    """

    hovered = Signal(str)
    find_asked = Signal(str)
    questions_asked = Signal()

    def __init__(self, library: Library, page: QWidget) -> None:
        super().__init__(page)
        self._library = library
        self._index: AcupointIndex | None = None
        self._point: PointPage | None = None
        self._meridian: MeridianPage | None = None
        self._used: PointsUsedBlock | None = None
        self._meant = ""

    def show_subject(self, subject: str | None) -> None:
        """Show what belongs to a subject; what is long comes with ``fill_rest``."""
        self._mean("")
        self._waiting = None
        acupoints = self._acupoints if subject is not None else None
        point = acupoints.by_code.get(subject or "") if acupoints is not None else None
        is_meridian = acupoints is not None and subject in acupoints.meridians
        if point is not None:
            self._point_page().show_point(point)
            self._waiting = self._point_page().fill_rest
        if is_meridian:
            self._meridian_page().show_meridian(str(subject))
        if self._point is not None:
            self._point.setVisible(point is not None)
        if self._meridian is not None:
            self._meridian.setVisible(is_meridian)
        self._show_used(subject)

    def _show_used(self, subject: str | None) -> None:
        has_uses = subject is not None and self._library.evidence.uses_for(subject) != ()
        number = len(self._used_block().uses_for(str(subject))) if has_uses else 0
        if number:
            self._waiting = lambda: self._fill_used(str(subject))
        self._show_jump(_TO_POINTS_USED, self.tr("Points used here, from other sources"), number)
        if self._used is not None:
            self._used.hide()

    def _fill_used(self, group: str) -> None:
        self._used_block().show_group(group)
        self._used_block().show()

    def points_used_top(self) -> int:
        """Where the points used begin, in the page's coordinates."""
        return self._used.y() if self._used is not None else 0

    def go_to_points_used(self) -> None:
        """Put the focus on the first of the points used."""
        if self._used is not None:
            self._used.go_to_first_link()

    # Made when first needed -----------------------------------------------------------

    @property
    def _acupoints(self) -> AcupointIndex:
        if self._index is None:
            self._index = AcupointIndex(self._library.acupoints)
        return self._index

    def _point_page(self) -> PointPage:
        if self._point is None:
            from acupoints_app.ui.pages.point_page import PointPage

            self._point = PointPage(self._library, self._acupoints, self._page)
            self._point.find_asked.connect(self.find_asked)
            self._point.questions_asked.connect(self.questions_asked)
            self._point.hovered.connect(self._mean)
            self._take_in(self._point, self.above)
        return self._point

    def _meridian_page(self) -> MeridianPage:
        if self._meridian is None:
            from acupoints_app.ui.pages.meridian_page import MeridianPage

            self._meridian = MeridianPage(self._acupoints, self._page)
            self._meridian.hovered.connect(self._mean)
            self._take_in(self._meridian, self.above)
        return self._meridian

    def _used_block(self) -> PointsUsedBlock:
        if self._used is None:
            from acupoints_app.ui.pages.points_used_block import PointsUsedBlock

            self._used = PointsUsedBlock(self._library, self._acupoints, self._page)
            self._used.hovered.connect(self._mean)
            self._take_in(self._used, self.below)
        return self._used

    def _mean(self, subject: str) -> None:
        """Tell the point or meridian that is meant; a group is not shown by its link."""
        known = subject and (
            subject in self._acupoints.by_code or subject in self._acupoints.meridians
        )
        meant = subject if known else ""
        if meant != self._meant:
            self._meant = meant
            self.hovered.emit(meant)
