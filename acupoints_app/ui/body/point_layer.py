"""The acupoints of a view as the canvas shows them: dots, meridian lines, codes."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from acupoints_app.atlas.hit import contains
from acupoints_app.atlas.labels import Box
from acupoints_app.atlas.meridian_lines import MeridianLine, meridian_lines
from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.content.acupoints import EXTRA, MERIDIANS
from acupoints_app.find.clusters import spot_of
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.body.body_overlay import view_units
from acupoints_app.ui.body.point_marks import (
    dot_radius,
    line_path,
    note_box,
    paint_dots,
    paint_line,
    paint_notes,
    paint_rings,
    paint_target,
    paint_triangles,
    triangle_box,
    triangle_radius,
)
from acupoints_app.ui.body.point_words import PointWords, Words
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.theme import Theme

_REACH: Final = 6.0
_LEAST_REACH: Final = 2.5
"""How far beyond a dot's edge, in screen pixels, the pointer still takes it: less where the body
is drawn small, or nothing of a group would be left between the dots of face and neck."""
_POINTED_AT_FROM: Final = 0.28
"""Pixels to a millimetre below which a dot is too small to be meant: in a window of 640x480 the
pointer takes the groups, and only those points that are lit or of a meridian that is shown."""
_WHOLE_REACH_AT: Final = 0.8
"""Pixels to a millimetre from which on the reach is the whole one."""
_LINE: Final = 1.75
_LIT_LINE: Final = 2.75
_LIT_DOT: Final = 1.5
"""Pixels by which a dot that is lit is larger."""
_BEYOND: Final = 20.0
"""Pixels beyond the edges within which dots are painted too."""
_FEW: Final = 60
"""So many points that a filter leaves, or fewer, have their codes however small the body is."""
_CODES_FROM: Final = 0.6
"""Pixels to a millimetre below which only codes of meridians that are shown stand at the dots:
the whole body in a window of the usual size."""


class PointLayer:
    """Holds which acupoints and meridians are shown, hovered and read, and paints them.

    ``chosen`` and ``hinted`` are codes of points or meridians: what is read, and what the
    pointer is on elsewhere in the window.  ``used`` are those used for the group that is
    read, ``touched`` those that a caution touches: a mark of their own keeps the two apart.
    Whatever is chosen, hinted, used or touched is shown, even where its layer is off.  ``only``
    are the spots that a filter leaves, as find.clusters has them; they are shown where the
    layers are off, and of the others only what is lit.  ``noted`` are codes of points with a note.
    """

    def __init__(self, points: PlacedPoints) -> None:
        self._points = points
        self._theme: Theme | None = None
        self._words = PointWords()
        self._rest = Words()
        self._rest_at: Viewport | None = None
        self._view: BodyView | None = None
        self._key = ""
        self._lines: dict[str, tuple[MeridianLine, ...]] = {}
        self._paths: dict[str, list[QPainterPath]] = {}
        self.shows_points = True
        self.shows_extra = True
        self.shows_labels = True
        self.meridians: frozenset[str] = frozenset()
        self.chosen: str | None = None
        self.hinted = ""
        self.used: frozenset[Placement] = frozenset()
        self.touched: frozenset[Placement] = frozenset()
        self.only: frozenset[str] | None = None
        self.noted: frozenset[str] = frozenset()
        self.hovered: Placement | None = None

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self._words.set_look(theme, typesetting)

    def set_view(self, view: BodyView) -> None:
        """Take another view."""
        self._view, self._key = view, view.key
        self._lines, self._paths, self._rest, self.hovered = {}, {}, Words(), None

    @property
    def all(self) -> tuple[Placement, ...]:
        """Every acupoint of the view."""
        return self._points.on(self._key) if self._key else ()

    def meridian(self, one: Placement) -> str:
        """The code of a point's meridian."""
        return self._points.by_code[one.code].meridian

    def is_shown(self, one: Placement) -> bool:
        """Whether a point can be seen now."""
        return self._is_on(one) or self._is_lit(one)

    def _is_picked_out(self, one: Placement) -> bool:
        if self.only is not None:
            return self.is_shown(one)
        return self.meridian(one) in self.meridians or self._is_lit(one)

    def _is_on(self, one: Placement) -> bool:
        """Whether a filter leaves the point; without one, whether a layer that is on has it."""
        if self.only is not None:
            return one.code in self.only or spot_of(one) in self.only
        meridian = self.meridian(one)
        if meridian in self.meridians:
            return True
        return self.shows_points and (self.shows_extra or meridian != EXTRA)

    def _is_lit(self, one: Placement) -> bool:
        lit = (self.chosen, self.hinted)
        marked = one in self.used or one in self.touched
        return marked or one.code in lit or self.meridian(one) in lit

    def under(self, place: QPointF, viewport: Viewport) -> tuple[Placement, ...]:
        """The points at a place of the screen, the nearest first."""
        if self._view is None:
            return ()
        x, y = viewport.to_view(place.x(), place.y())
        reach = self.reach(viewport) / viewport.scale
        near = []
        too_small = viewport.scale * self._view.scale < _POINTED_AT_FROM
        for one in self.all:
            dx, dy = one.place[0] - x, one.place[1] - y
            if not (-reach <= dx <= reach and -reach <= dy <= reach):
                continue
            if self._is_picked_out(one) if too_small else self.is_shown(one):
                distance = math.hypot(dx, dy)
                if distance <= reach:
                    near.append((distance, one))
        return tuple(one for _, one in sorted(near, key=lambda pair: pair[0]))

    def reach(self, viewport: Viewport) -> float:
        """How far from a dot's middle, in screen pixels, the pointer still takes it."""
        assert self._view is not None
        part = min(1.0, max(0.0, viewport.scale * self._view.scale / _WHOLE_REACH_AT - 0.5) * 2)
        return self._radius(viewport) + _LEAST_REACH + part * (_REACH - _LEAST_REACH)

    def within(self, region: Region | None) -> tuple[Placement, ...]:
        """The points that are shown in a region, in the order of the standard."""
        if region is None:
            return ()
        return tuple(
            one for one in self.all if self.is_shown(one) and contains(region.polygon, *one.place)
        )

    def _radius(self, viewport: Viewport) -> float:
        assert self._view is not None
        return dot_radius(viewport.scale * self._view.scale)

    def area(self, one: Placement, viewport: Viewport) -> QRectF:
        """Where a point's dot and ring lie on the screen."""
        x, y = viewport.to_screen(*one.place)
        reach = self._radius(viewport) + 3 * _REACH
        return QRectF(x - reach, y - reach, 2 * reach, 2 * reach)

    # Painting -----------------------------------------------------------------------

    # At rest in two steps, as parts of the camera's sharp picture: each within a frame's time.

    def paint_marks_at_rest(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        """The lines and dots of the layers that are on."""
        if self._theme is None or self._view is None:
            return
        self._paint_lines(painter, self.meridians, viewport, _LINE)
        points = self._on_in_sight(viewport, screen)
        # Dots lie over the pages of notes, which are larger: none is hidden.
        self._paint_notes(painter, points, viewport, self._radius(viewport))
        self._paint_dots(painter, points, viewport, self._radius(viewport), self.meridians)

    def paint_words_at_rest(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        """The codes and tags that find room."""
        self._rest = Words()
        if self._theme is None or self._view is None:
            return
        points = self._on_in_sight(viewport, screen)
        named = points if self.shows_labels else []
        few = self.only is not None and len(self.only) <= _FEW
        if viewport.scale * self._view.scale < _CODES_FROM and not few:
            named = [one for one in named if self.meridian(one) in self.meridians]
        lines = {code: self._lines_of(code) for code in self._in_order(self.meridians)}
        radius = self._radius(viewport)
        dots = _boxes(points, viewport, radius) + self._note_boxes(points, viewport, radius)
        dots += self._triangle_boxes(viewport)
        self._rest = self._words.lay(named, lines, dots, viewport, screen, radius)
        self._rest_at = viewport
        self._words.paint(painter, self._rest)

    def _on_in_sight(self, viewport: Viewport, screen: QRectF) -> list[Placement]:
        room = screen.adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
        return [
            one for one in self.all if self._is_on(one) and room.contains(_on_screen(one, viewport))
        ]

    def paint_lit(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        """What is read, hovered, or pointed at elsewhere, over the rest."""
        if self._theme is None or self._view is None:
            return
        lit = [one for one in self.all if self._is_lit(one)]
        hovered = [self.hovered] if self.hovered is not None else []
        if not lit and not hovered:
            return
        whole = {self.chosen or "", self.hinted} & MERIDIANS.keys()
        thin: set[str] = set()
        if self.chosen in self._points.by_code:
            thin = ({self._points.by_code[self.chosen].meridian} & MERIDIANS.keys()) - whole
            self._paint_lines(painter, thin - self.meridians, viewport, _LINE)
        self._paint_lines(painter, whole, viewport, _LIT_LINE)
        self._paint_over(painter, thin | whole, viewport)
        radius = self._radius(viewport) + _LIT_DOT
        shown = [*lit, *hovered]
        dots = [one for one in shown if one not in self.touched]
        self._paint_dots(painter, dots, viewport, radius, map(self.meridian, dots))
        self._paint_triangles(painter, viewport)
        for one in lit:
            if one.code in (self.chosen, self.hinted):
                within = triangle_radius(radius) - 1 if one in self.touched else radius
                paint_target(painter, _on_screen(one, viewport), within, self._theme)
        self._paint_notes(painter, shown, viewport, self._radius(viewport))
        if whole and viewport != self._rest_at:
            return  # the codes of a whole meridian come when the movement rests
        rest = {one for one, _ in self._rest.codes}
        named = [one for one in lit if one not in rest]
        tagged = {tag for tag, _ in self._rest.tags}
        lines = {code: self._lines_of(code) for code in self._in_order((whole | thin) - tagged)}
        taken = _boxes(lit, viewport, radius) + self._rest.boxes
        taken += self._note_boxes(lit, viewport, radius) + self._triangle_boxes(viewport)
        words = self._words.lay(named, lines, taken, viewport, screen, radius)
        self._words.paint(painter, words)

    def _paint_over(self, painter: QPainter, meridians: set[str], viewport: Viewport) -> None:
        """The dots and codes that lie under a line that has come over the picture at rest."""
        if not meridians:
            return
        # Extra points may lie on a line too.
        over = {*meridians, EXTRA}
        dots = [one for one in self.all if self.meridian(one) in over and self.is_shown(one)]
        self._paint_dots(painter, dots, viewport, self._radius(viewport), meridians)
        if viewport == self._rest_at:
            self._words.paint(painter, Words(self._rest.codes))

    @staticmethod
    def _in_order(meridians: Iterable[str]) -> list[str]:
        wanted = set(meridians)
        return [meridian for meridian in MERIDIANS if meridian in wanted]

    def _lines_of(self, meridian: str) -> tuple[MeridianLine, ...]:
        if meridian not in self._lines:
            self._lines[meridian] = meridian_lines(meridian, self.all)
        return self._lines[meridian]

    def _paint_lines(
        self, painter: QPainter, meridians: Iterable[str], viewport: Viewport, width: float
    ) -> None:
        assert self._theme is not None
        with view_units(painter, viewport):
            for meridian in self._in_order(meridians):
                colour = meridian_colour(meridian, self._theme)
                if meridian not in self._paths:
                    self._paths[meridian] = [line_path(line) for line in self._lines_of(meridian)]
                for path in self._paths[meridian]:
                    paint_line(painter, path, width, colour, self._theme)

    def _paint_dots(
        self,
        painter: QPainter,
        points: Iterable[Placement],
        viewport: Viewport,
        radius: float,
        coloured: Iterable[str],
    ) -> None:
        """Dots in ink, those of a meridian that is shown in its colour."""
        assert self._theme is not None
        in_colour = set(coloured)
        by_colour: dict[str, list[QPointF]] = {}
        for one in points:
            meridian = self.meridian(one)
            key = meridian if meridian in in_colour or meridian == EXTRA else ""
            by_colour.setdefault(key, []).append(_on_screen(one, viewport))
        for meridian, places in by_colour.items():
            colour = meridian_colour(meridian, self._theme)
            paint = paint_rings if meridian == EXTRA else paint_dots
            paint(painter, places, radius, colour, self._theme)

    def _paint_triangles(self, painter: QPainter, viewport: Viewport) -> None:
        """The points that cautions touch; what the pointer is on is larger, over the others."""
        assert self._theme is not None
        radius = self._radius(viewport)
        # The midline last: beside it the two sides lie alike.
        marked = sorted(self._touched_here(), key=lambda one: one.side == "midline")
        places = [_on_screen(one, viewport) for one in marked if one != self.hovered]
        paint_triangles(painter, places, radius, self._theme)
        if self.hovered in self.touched:
            place = _on_screen(self.hovered, viewport)
            paint_triangles(painter, [place], radius + _LIT_DOT, self._theme)

    def _triangle_boxes(self, viewport: Viewport) -> tuple[Box, ...]:
        """Where these triangles lie: no word covers them."""
        radius = self._radius(viewport)
        places = (_on_screen(one, viewport) for one in self._touched_here())
        return tuple(_box(triangle_box(place, radius)) for place in places)

    def _touched_here(self) -> list[Placement]:
        return [one for one in self.all if one in self.touched] if self.touched else []

    def _paint_notes(
        self, painter: QPainter, points: Iterable[Placement], viewport: Viewport, radius: float
    ) -> None:
        """The pages beside the dots of points with a note."""
        if self.noted and self._theme is not None:
            places = [_on_screen(one, viewport) for one in points if one.code in self.noted]
            paint_notes(painter, places, radius, self._theme)

    def _note_boxes(
        self, points: Iterable[Placement], viewport: Viewport, radius: float
    ) -> tuple[Box, ...]:
        """Where these pages lie: no word covers them."""
        noted = (one for one in points if one.code in self.noted)
        boxes = (note_box(_on_screen(one, viewport), radius) for one in noted)
        return tuple(map(_box, boxes))


def _on_screen(one: Placement, viewport: Viewport) -> QPointF:
    return QPointF(*viewport.to_screen(*one.place))


def _box(rect: QRectF) -> Box:
    return (rect.left(), rect.top(), rect.right(), rect.bottom())


def _boxes(points: Iterable[Placement], viewport: Viewport, radius: float) -> tuple[Box, ...]:
    """The squares round dots."""
    places = (viewport.to_screen(*one.place) for one in points)
    return tuple((x - radius, y - radius, x + radius, y + radius) for x, y in places)
