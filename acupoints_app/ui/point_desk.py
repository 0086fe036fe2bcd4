"""Joins the panes where acupoints are concerned: choosing, hints, and the way to a point."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.hit import contains
from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.way import Leg
from acupoints_app.content.claims import FOR_ME
from acupoints_app.find.clusters import code_of, spot_of
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_pane import BodyPane
from acupoints_app.ui.contents_list import ContentsList
from acupoints_app.ui.focus import focus_is_in
from acupoints_app.ui.layers import Layers
from acupoints_app.ui.pages.reading_pane import ReadingPane
from acupoints_app.ui.reader import Reader


@dataclass(frozen=True)
class _Way:
    """The way that is shown: to which point, on which view."""

    code: str
    view: str
    legs: tuple[Leg, ...]
    frames: tuple[Frame, ...]


class PointDesk(QObject):
    """Follows the reader, and has the body show the point or meridian that is read.

    Emits ``way_changed`` when a way to a point begins or ends.
    """

    way_changed = Signal()

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        layers: Layers,
        contents: ContentsList,
        body: BodyPane,
        reading: ReadingPane,
    ) -> None:
        super().__init__(reader)
        self._reader, self._actions, self._body = reader, actions, body
        self._zoomed_to: str | None = None
        self._stays = False
        self._way: _Way | None = None
        canvas = body.canvas
        canvas.point_chosen.connect(self._choose_on_body)
        canvas.point_opened.connect(self._open)
        contents.hovered.connect(canvas.hint)
        reading.hovered.connect(canvas.hint)
        reading.find_asked.connect(self.show_way)
        body.way_guide.step_changed.connect(self._show_step)
        body.way_guide.closed.connect(self._end_way)
        layers.fill(actions.layers_menu, actions.spans, actions.landmarks)
        actions.connect_all(
            {
                actions.next_point: lambda: reader.step_point(1),
                actions.previous_point: lambda: reader.step_point(-1),
                actions.find_point: self._find_what_is_read,
            }
        )

    def follow(self) -> None:
        """Show on the body what the reader has moved to."""
        reader, canvas = self._reader, self._body.canvas
        point = reader.acupoint
        self._mark()
        if point is not None and point.code != self._zoomed_to and not self._stays:
            canvas.zoom_to_point(point.code)
        self._zoomed_to = None if point is None else point.code
        way = self._way
        if way is not None and (point is None or (way.code, way.view) != (point.code, reader.view)):
            self.end_way()
        actions = self._actions
        for action in (actions.next_point, actions.previous_point, actions.find_point):
            action.setEnabled(point is not None)

    def show_touched(self) -> None:
        """Show the points that an answer of the check touches."""
        self._mark()

    def _mark(self) -> None:
        """Mark the points used for the group that is read, and those that cautions touch."""
        reader, body = self._reader, self._body
        points, touched = reader.points, self._touched()
        body.canvas.points.used = frozenset(self._used_for(reader.subject or ""))
        body.canvas.show_touched(
            frozenset(
                one
                for one in points.on(reader.view)
                if one.code in touched or spot_of(one) in touched
            )
        )
        codes = {code_of(spot) for spot in touched}
        views = reader.library.atlas.view_by_id if touched else ()
        body.thumbnails.show_touched({view: len(points.codes_on(view) & codes) for view in views})

    def _touched(self) -> frozenset[str]:
        """The points, or sites of points, that the question or check that is read touches."""
        library, subject = self._reader.library, self._reader.subject
        if subject == FOR_ME:
            return self._reader.check.spots(library.claims, library.evidence)
        question = library.claims.question_by_id.get(subject or "")
        return question.spots(library.evidence) if question is not None else frozenset()

    def _used_for(self, group: str) -> list[Placement]:
        """The points used for a group.

        Of a point with many sites, such as a row along the spine, those in the group's region.
        """
        reader = self._reader
        regions = reader.shelf.view(reader.view).regions_of(group)
        uses = reader.library.evidence.uses_for(group)
        placed = [one for use in uses for one in reader.points.places(use.acupoint, reader.view)]
        return [
            one
            for one in placed
            if not one.site or any(contains(part.polygon, *one.place) for part in regions)
        ]

    # Choosing -----------------------------------------------------------------------

    def _choose_on_body(self, code: str) -> None:
        """A point that is clicked is seen already: the view stays as it is."""
        self._stays = True
        self._reader.choose_here(code)
        self._stays = False

    def _open(self, code: str) -> None:
        """Go to the view that shows a point best, and up close."""
        self._reader.choose(code)
        self._body.canvas.zoom_to_point(code)

    # The way to a point -------------------------------------------------------------

    @property
    def is_showing_way(self) -> bool:
        """Whether the drawing measures a point out now."""
        return self._way is not None

    def end_way(self) -> None:
        """Stop measuring out."""
        self._body.way_guide.close()

    def _end_way(self) -> None:
        canvas, self._way = self._body.canvas, None
        canvas.way.set_way(None, (), 0)
        if focus_is_in(self._body.way_guide):
            canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        canvas.update()
        self.way_changed.emit()

    def _find_what_is_read(self) -> None:
        if self._reader.acupoint is not None:
            self.show_way(self._reader.acupoint.code)

    def show_way(self, code: str) -> None:
        """Measure a point out, step by step: here where it is seen, else where it is seen best."""
        reader, body = self._reader, self._body
        if not reader.points.places(code, reader.view):
            reader.choose(code)
        placed = reader.points.places(code, reader.view)
        if not placed:
            return
        middle = body.canvas.in_view(QPointF(body.canvas.rect().center()))
        nearest = min(placed, key=lambda one: math.dist(one.place, middle))
        legs = reader.points.way(nearest, reader.view)
        self._way = _Way(code, reader.view, legs, reader.shelf.frames(reader.view))
        body.way_guide.show_way(code, reader.points.by_code[code].pinyin, legs)
        body.way_guide.show()
        self._show_step(0)
        body.canvas.camera.show_all([place for leg in legs for place in leg.path])
        body.way_guide.setFocus(Qt.FocusReason.OtherFocusReason)
        self.way_changed.emit()

    def _show_step(self, step: int) -> None:
        if self._way is not None:
            self._body.canvas.way.set_way(self._way.legs, self._way.frames, step)
            self._body.canvas.update()
