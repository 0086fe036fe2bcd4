"""Joins the left pane to the window: contents, filters, and what the user keeps."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from acupoints_app.find.links import Link, link_of_path
from acupoints_app.find.record import Record
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_pane import BodyPane
from acupoints_app.ui.contents_list import ContentsList
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.keep_desk import KeepDesk
from acupoints_app.ui.link_desk import LinkDesk
from acupoints_app.ui.reader import Reader
from acupoints_app.ui.side_pane import FILTER, KEPT, SidePane
from acupoints_app.ui.theme import Theme

if TYPE_CHECKING:  # loaded when they are first shown: a start has no time for them
    from acupoints_app.ui.filters.filter_pane import FilterPane
    from acupoints_app.ui.keeping.kept_pane import KeptPane


class SideDesk(QObject):
    """Makes the panes for filters and for what is kept when they are first asked for.

    Emits ``told`` with a short message.
    """

    told = Signal(str)

    def __init__(
        self,
        contents: ContentsList,
        reader: Reader,
        actions: Actions,
        body: BodyPane,
        links: LinkDesk,
        keep: KeepDesk,
    ) -> None:
        super().__init__(reader)
        self._reader, self._body, self._links, self._keep = reader, body, links, keep
        self._actions = actions
        self._noted: frozenset[str] = frozenset()
        self._look: tuple[Theme, Typesetting] | None = None
        self._filter: FilterPane | None = None
        self._kept: KeptPane | None = None
        self.pane = SidePane(
            contents, list(actions.sides.values()), self._make_filter, self._make_kept
        )
        self.pane.made.connect(self._dress)
        keep.noted.connect(self._on_noted)
        keep.visited.connect(self._on_visited)
        actions.connect_all(
            {
                actions.next_result: lambda: self._step(1),
                actions.previous_result: lambda: self._step(-1),
                actions.clear_filters: self._clear_filters,
                actions.sides["contents"]: self._say_filtered,
                actions.sides["kept"]: self._say_filtered,
            }
        )
        self._on_filtered(None)

    # The panes ----------------------------------------------------------------------

    @property
    def filter(self) -> FilterPane:
        """The pane of filters."""
        self.pane.pane(FILTER)
        assert self._filter is not None
        return self._filter

    @property
    def kept(self) -> KeptPane:
        """The pane of what the user keeps."""
        self.pane.pane(KEPT)
        assert self._kept is not None
        return self._kept

    def _make_filter(self) -> QWidget:
        from acupoints_app.ui.filters.filter_pane import FilterPane

        pane = self._filter = FilterPane(self._reader.library, self._reader.points)
        pane.set_noted(self._noted)
        pane.chosen.connect(lambda type_, id_: self._walk_to(pane, Link(type_, id_).path))
        pane.hovered.connect(self._body.canvas.hint)
        pane.filtered.connect(self._on_filtered)
        return pane

    def _make_kept(self) -> QWidget:
        from acupoints_app.ui.keeping.kept_pane import KeptPane

        pane = self._kept = KeptPane(self._reader.library, self._keep.keeper)
        pane.chosen.connect(lambda path: self._walk_to(pane, path))
        pane.edit_asked.connect(lambda path: self._keep.write_note(link_of_path(path)))
        pane.hovered.connect(self._body.canvas.hint)
        pane.told.connect(self.told)
        return pane

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        self.pane.set_look(typesetting)
        self._dress()

    def _dress(self) -> None:
        for pane in (self._filter, self._kept):
            if pane is not None and self._look is not None:
                pane.set_look(*self._look)

    def follow(self) -> None:
        """Mark among the results what the reader has moved to."""
        here = self._links.here()
        if self._filter is not None:
            self._filter.show_chosen(here.type, here.id)

    # Following ----------------------------------------------------------------------

    def _on_noted(self, paths: frozenset[str]) -> None:
        self._noted = paths
        points = {path.removeprefix("point/") for path in paths if path.startswith("point/")}
        self._body.canvas.show_noted(frozenset(points))
        if self._filter is not None:
            self._filter.set_noted(paths)

    def _on_visited(self) -> None:
        if self._kept is not None:
            self._kept.refresh()

    def _on_filtered(self, spots: frozenset[str] | None) -> None:
        self._body.canvas.show_only(spots)
        if spots:
            from acupoints_app.find.clusters import code_of

            self._bring_into_sight({code_of(spot) for spot in spots})
        do = self._actions
        do.set_icon(do.sides["filter"], "filter" if spots is None else "filter-on")
        for action in (do.next_result, do.previous_result, do.clear_filters):
            action.setEnabled(spots is not None)

    def _step(self, by: int) -> None:
        self.filter.step(by)

    def _bring_into_sight(self, codes: set[str]) -> None:
        """Where no point that fits is in sight, go to the view that shows most of them."""
        reader, canvas = self._reader, self._body.canvas
        here = [one.place for one in reader.points.on(reader.view) if one.code in codes]
        viewport = canvas.camera.viewport
        seen = (canvas.rect().contains(*map(round, viewport.to_screen(*place))) for place in here)
        if any(seen):
            return
        if not here:
            views = Counter(view for code in codes for view in reader.points.views(code)[:1])
            if not views:
                return
            reader.show_view(views.most_common(1)[0][0])
        canvas.camera.fit()

    def _say_filtered(self) -> None:
        """Who leaves the filters while some are on may wonder where the other points are."""
        if self._filter is not None and self._filter.filters:
            words = self.tr("The body shows only what fits: {what}. {keys} clears the filters.")
            keys = self._actions.clear_filters.shortcut()
            native = keys.toString(QKeySequence.SequenceFormat.NativeText)
            self.told.emit(words.format(what=self._filter.said, keys=native))

    def _clear_filters(self) -> None:
        self.filter.clear()

    # Going --------------------------------------------------------------------------

    def open(self, path: str) -> None:
        """Go to a thing, and show the note on it where there is one."""
        link = link_of_path(path)
        self._links.open(link)
        if path in self._keep.keeper.note_of:
            self._keep.strip.open(link)

    def _walk_to(self, pane: QWidget, path: str) -> None:
        """Go to a thing, and stay in the list that one walks through."""
        focus = QApplication.focusWidget()
        self.open(path)
        if focus is not None and pane.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, record: Record) -> None:
        """Go where a hit of the search leads."""
        if record.type == "collection":
            self.pane.show_pane(KEPT)
            self.kept.show_collection(record.id)
        elif record.type == "note":
            self.open(record.id)
        else:
            self.open(Link(record.type, record.id).path)
