"""What the reading pane shows of acupoints: their pages, and the points used for a group.

The widgets are made, and their modules loaded, when they are first needed, for a start shows
none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.library import Library
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.text import dress
from acupoints_app.ui.theme import Theme

if TYPE_CHECKING:
    from acupoints_app.ui.pages.meridian_page import MeridianPage
    from acupoints_app.ui.pages.page_text import TextBlock
    from acupoints_app.ui.pages.point_page import PointPage
    from acupoints_app.ui.pages.points_used_block import PointsUsedBlock

_TO_POINTS_USED: Final = "#points-used"


class AcupointPages(QObject):
    """Fills three places of a page: ``above`` all else, a ``jump`` to, and ``below`` the cards.

    ``used_asked`` is emitted when a reader wants to see the points used.
    """

    subject_chosen = Signal(str)
    hovered = Signal(str)
    find_asked = Signal(str)
    used_asked = Signal()

    def __init__(self, library: Library, page: QWidget) -> None:
        super().__init__(page)
        self._library = library
        self._page = page
        self._look: tuple[Theme, Typesetting] | None = None
        self._index: AcupointIndex | None = None
        self._point: PointPage | None = None
        self._meridian: MeridianPage | None = None
        self._used: PointsUsedBlock | None = None
        self._jump: TextBlock | None = None
        self._meant = ""
        self._waiting: Callable[[], None] | None = None
        self.above, self.jump, self.below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()

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
            self._jump_label().setText(
                f'<a href="{_TO_POINTS_USED}">'
                f"{escape(self.tr('Points used here, from other sources'))}</a> ({number})"
            )
        if self._jump is not None:
            self._jump.setVisible(number > 0)
        if self._used is not None:
            self._used.hide()

    def _fill_used(self, group: str) -> None:
        self._used_block().show_group(group)
        self._used_block().show()

    @property
    def is_waiting(self) -> bool:
        """True while something is still to come."""
        return self._waiting is not None

    def fill_rest(self) -> None:
        """Show what is still to come."""
        if self._waiting is not None:
            fill, self._waiting = self._waiting, None
            fill()

    def points_used_top(self) -> int:
        """Where the points used begin, in the page's coordinates."""
        return self._used.y() if self._used is not None else 0

    def go_to_points_used(self) -> None:
        """Put the focus on the first of the points used."""
        if self._used is not None:
            self._used.go_to_first_link()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        for part in (self._point, self._meridian, self._used):
            if part is not None:
                part.set_look(theme, typesetting)
        if self._jump is not None:
            dress(self._jump, typesetting.small(), theme.ink_soft)

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
            self._take_in(self._point, self.above)
        return self._point

    def _meridian_page(self) -> MeridianPage:
        if self._meridian is None:
            from acupoints_app.ui.pages.meridian_page import MeridianPage

            self._meridian = MeridianPage(self._acupoints, self._page)
            self._take_in(self._meridian, self.above)
        return self._meridian

    def _used_block(self) -> PointsUsedBlock:
        if self._used is None:
            from acupoints_app.ui.pages.points_used_block import PointsUsedBlock

            self._used = PointsUsedBlock(self._library, self._acupoints, self._page)
            self._take_in(self._used, self.below)
        return self._used

    def _take_in(
        self, part: PointPage | MeridianPage | PointsUsedBlock, place: QVBoxLayout
    ) -> None:
        part.subject_chosen.connect(self.subject_chosen)
        part.hovered.connect(self._mean)
        if self._look is not None:
            part.set_look(*self._look)
        place.addWidget(part)

    def _jump_label(self) -> TextBlock:
        if self._jump is None:
            from acupoints_app.ui.pages.page_text import TextBlock

            self._jump = TextBlock(self._page)
            self._jump.linkActivated.connect(lambda _: self.used_asked.emit())
            if self._look is not None:
                theme, typesetting = self._look
                dress(self._jump, typesetting.small(), theme.ink_soft)
            self.jump.addWidget(self._jump)
        return self._jump

    def _mean(self, subject: str) -> None:
        """Tell the point or meridian that is meant; a group is not shown by its link."""
        known = subject and (
            subject in self._acupoints.by_code or subject in self._acupoints.meridians
        )
        meant = subject if known else ""
        if meant != self._meant:
            self._meant = meant
            self.hovered.emit(meant)
