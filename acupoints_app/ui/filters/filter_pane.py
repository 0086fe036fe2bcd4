"""The pane of filters: what is chosen, the facets to choose from, and what then matches."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from acupoints_app.find.facets import FacetIndex, Filters, Results
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.filters.filter_chips import FilterChips
from acupoints_app.ui.filters.filter_facets import FacetList
from acupoints_app.ui.filters.filter_results import ResultList
from acupoints_app.ui.filters.filter_words import meanings, results_words
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme

_MARGIN: Final = 3 * GRID
_SHARES: Final = (3, 2)
"""How the facets and what matches first share the height."""


class FilterPane(QWidget):
    """Emits ``chosen`` with the type (``point`` or ``excerpt``) and id of a result, ``hovered``
    with the code of the point under the pointer or "", and ``filtered`` with what the body shall
    show: the spots that match (codes of points, but ``EX-B2/L4`` where one site of a point is
    meant), or None while nothing is chosen.
    """

    chosen = Signal(str, str)
    hovered = Signal(str)
    filtered = Signal(object)

    def __init__(
        self, library: Library, points: PlacedPoints, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._index = FacetIndex(library, points)
        self._filters = Filters()
        self._noted: frozenset[str] = frozenset()
        self._results = Results()
        self.chips = FilterChips(library.content, self)
        self.facets = FacetList(self._index, library.content, self)
        self.results = ResultList(library.content, self)
        self._lower = QWidget(self)
        self._said, self._way_out = label(self._lower), label(self._lower)
        self._hint = label(self)
        self._hint.setText(
            self.tr("Values of one filter are alternatives; several filters add up.")
        )
        self._lay_out()
        self.setFocusProxy(self.facets)
        self.facets.toggled.connect(self._toggle)
        self.chips.removed.connect(self._toggle)
        self.chips.cleared.connect(self.clear)
        self.chips.emptied.connect(lambda: self.facets.setFocus(Qt.FocusReason.OtherFocusReason))
        self.results.chosen.connect(self.chosen)
        self.results.hovered.connect(self.hovered)
        self._show()

    def _lay_out(self) -> None:
        lower = QVBoxLayout(self._lower)
        lower.setContentsMargins(0, 2 * GRID, 0, 0)
        lower.setSpacing(GRID)
        lower.addWidget(self._said)
        lower.addWidget(self._way_out)
        lower.addWidget(self.results, 1)
        lower.addStretch(0)  # where nothing matches, the words stay at the top
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(GRID)
        for part, share in zip((self.facets, self._lower), _SHARES, strict=True):
            self._parts.addWidget(part)
            self._parts.setStretchFactor(self._parts.indexOf(part), share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chips)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self._hint)
        self._way_out.setText(self.tr("Take one back, or choose a value with a number beside it."))
        for words in (self._said, self._way_out):
            words.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._hint.setContentsMargins(_MARGIN, 2 * GRID, _MARGIN, 2 * GRID)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size, or another way to write codes."""
        for part in (self.chips, self.facets, self.results):
            part.set_look(theme, typesetting)
        dress(self._said, typesetting.strong(), theme.ink)
        dress(self._way_out, typesetting.small(), theme.ink_soft)
        dress(self._hint, typesetting.small(), theme.ink_soft)
        self._parts.setStyleSheet(
            f"QSplitter::handle {{ background: {theme.rule}; margin: {GRID // 2}px 0; }}"
        )
        self.refresh_codes()
        self._make_room()

    def refresh_codes(self) -> None:
        """Write codes in the system in force."""
        self.facets.refresh_codes()
        self.results.refresh_codes()

    # What is chosen -----------------------------------------------------------------

    @property
    def filters(self) -> Filters:
        """What is chosen."""
        return self._filters

    def set_filters(self, filters: Filters) -> None:
        """Choose just this."""
        if filters != self._filters:
            self._filters = filters
            self._show()
            self._announce()
            self.filtered.emit(self._results.spots if filters else None)

    def clear(self) -> None:
        """Choose nothing."""
        self.set_filters(Filters())

    def set_noted(self, links: frozenset[str]) -> None:
        """Take the links of everything that has a note: ``point/BL40``, ``excerpt/...``."""
        if links == self._noted:
            return
        self._noted = links
        before = self._results.spots
        self._show()
        if self._filters and self._results.spots != before:
            self.filtered.emit(self._results.spots)

    def _toggle(self, facet: str, value: str) -> None:
        self.set_filters(self._filters.toggled(facet, value))

    # What matches -------------------------------------------------------------------

    @property
    def said(self) -> str:
        """The line over the results: how many there are, or that there are none."""
        return self._said.text() if self._filters else ""

    def step(self, by: int) -> bool:
        """Choose the result so many places on; False where there is none."""
        return bool(self._filters) and self.results.step(by)

    def show_chosen(self, type_: str, id_: str) -> None:
        """Mark what is being read, where it is among the results."""
        self.results.show_chosen(type_, id_)

    def _show(self) -> None:
        filters = self._filters
        self._results = self._index.matching(filters, self._noted) if filters else Results()
        self.facets.show_filters(filters, self._index.counts(filters, self._noted))
        self.results.show_results(self._results, self._noted, meanings(filters))
        points, excerpts = len(self._results.points), len(self._results.excerpts)
        nothing = self.tr("Nothing has all of these.")
        self._said.setText(results_words(points, excerpts) or nothing)
        self._way_out.setVisible(not self._results)
        self.results.setVisible(bool(self._results))
        self._lower.setVisible(bool(filters))
        self._hint.setVisible(not filters)
        self.chips.show_filters(filters)
        self._make_room()

    def _make_room(self) -> None:
        """The words over the results are shown whole: a splitter asks for no height by width."""
        shown = [words for words in (self._said, self._way_out) if not words.isHidden()]
        high = sum(words.heightForWidth(self.width()) + GRID for words in shown)
        rows = self.results.minimumSizeHint().height() if self._results else 0
        self._lower.setMinimumHeight(2 * GRID + high + rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _announce(self) -> None:
        if self._filters:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.said))
