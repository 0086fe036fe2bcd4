"""Positions in words: a place on the body as a rule from landmarks, never as pixels.

A rule is data, nested mappings as YAML has them, and holds on any drawing that has its
landmarks, however long its legs or wide its chest:

    umbilicus                                         a landmark
    {between: [A, B], part: 0.5}                      a part of the way from A to B
    {span: "11", cun: 2, from: wrist-crease-palmar}   so many cun along a span, from one end
    {from: A, toward: B, cun: 3, of: "13"}            so many cun of a span on the line from A to B
    {from: A, go: lateral, cun: 4, of: "8"}           so many cun in a direction
    {from: A, go: lateral, fingers: 1, of: "13"}      so many fingers' breadths
    {from: A, to_edge: medial, of: "11", part_of: body}   straight to the border of the part
    {line: [A, B], level_with: C}                     on the line from A to B, level with C
    {from: A, go: lateral, cun: 3, over: "3"}         so many cun from the middle of a round span
    {upright: A, level_with: C}                       straight above or below A, level with C
    {curve: [A, B, C], part: 0.25}                    a part of the way on the arc through A, B, C
    BL40                                              where another acupoint is

A, B and C are rules themselves.  In the words of the WHO book: "3 cun below the lateral eye of
the knee on the line to the ankle crease, one finger's breadth out" is

    {from: {from: patellar-ligament-lateral, toward: ankle-crease, cun: 3, of: "13"},
     go: lateral, fingers: 1, of: "13"}
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from acupoints_app.atlas.directions import direction
from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.model import BodyView, landmark_key
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.polyline import along, arc_through, crossing, evenly

FINGER: Final = 0.75
"""A finger's breadth in cun: the four fingers side by side are three (WHO 2008, p. 13)."""

_ARC_PIECES: Final = 48

Rule = str | Mapping[str, Any]


class PlaceError(Exception):
    """A rule that can't be followed on a view.  Its text says why."""


def place_of(
    view: BodyView,
    frames: Sequence[Frame],
    rule: Rule,
    side: str,
    acupoints: Mapping[str, Rule] = MappingProxyType({}),
    units: Mapping[str, float] = MappingProxyType({}),
) -> Point:
    """Where a rule leads on a view, in view units.

    ``side`` is the side of the body meant: ``left``, ``right`` or ``midline``.  ``frames`` are
    those of the view, ``acupoints`` the rules of others on this view by code, ``units`` how many
    body units a cun of each span takes, for spans that the view can't measure itself.  Raises
    PlaceError where the view lacks what the rule needs.
    """
    return _Reader(view, frames, side, acupoints, units).place(rule)


class _Reader:
    def __init__(
        self,
        view: BodyView,
        frames: Sequence[Frame],
        side: str,
        acupoints: Mapping[str, Rule],
        units: Mapping[str, float],
    ) -> None:
        self._units = units
        self._acupoints = acupoints
        self._following: list[str] = []
        self._view = view
        self._frames = frames
        self._side = side

    def place(self, rule: Rule) -> Point:
        if isinstance(rule, str):
            return self._acupoint(rule) if rule in self._acupoints else self._landmark(rule)
        keys = set(rule)
        if "upright" in keys:
            return (self.place(rule["upright"])[0], self.place(rule["level_with"])[1])
        if "curve" in keys:
            return self._on_curve(rule)
        if "over" in keys:
            return self._over(rule)
        if "between" in keys:
            return self._between(rule)
        if "span" in keys:
            return self._along_span(rule)
        if "toward" in keys:
            return self._toward(rule)
        if "go" in keys:
            return self._go(rule)
        if "to_edge" in keys:
            return self._to_edge(rule)
        if "line" in keys:
            return self._on_line(rule)
        raise PlaceError(f"no rule begins with {', '.join(sorted(keys)) or 'nothing'}")

    def _landmark(self, name: str) -> Point:
        places = self._view.landmark_by_key
        for key in (landmark_key(name, self._side), name):
            if key in places:
                return places[key]
        raise PlaceError(f"{self._view.id} has no landmark {name} on the {self._side}")

    def _acupoint(self, code: str) -> Point:
        if code in self._following:
            raise PlaceError(f"{' needs '.join([*self._following, code])}")
        self._following.append(code)
        place = self.place(self._acupoints[code])
        self._following.pop()
        return place

    def _on_curve(self, rule: Mapping[str, Any]) -> Point:
        arc = evenly(arc_through(*(self.place(entry) for entry in rule["curve"])), _ARC_PIECES)
        return along(arc, float(rule["part"]))

    def _over(self, rule: Mapping[str, Any]) -> Point:
        """Along a span that is foreshortened, counted from its middle."""
        x, y = self.place(rule["from"])
        frame = self._frame(str(rule["over"]))
        dx, dy = self._direction(str(rule["go"]))
        (x0, y0), middle = frame.at(0), frame.at(frame.cun / 2)
        with_axis = (middle[0] - x0) * dx + (middle[1] - y0) * dy > 0
        cun = float(rule["cun"]) if with_axis else -float(rule["cun"])
        there = frame.at(frame.cun / 2 + cun)
        return (x + there[0] - middle[0], y + there[1] - middle[1])

    def _between(self, rule: Mapping[str, Any]) -> Point:
        start, end = (self.place(entry) for entry in rule["between"])
        return _part_of_way(start, end, float(rule.get("part", 0.5)))

    def _along_span(self, rule: Mapping[str, Any]) -> Point:
        frame = self._frame(str(rule["span"]))
        cun = float(rule["cun"])
        wanted = rule.get("from")
        if wanted is not None and wanted not in (frame.start, frame.end):
            wanted = landmark_key(str(wanted), self._side)
        if wanted == frame.end:
            cun = frame.cun - cun
        elif wanted not in (None, frame.start):
            raise PlaceError(f"the span {frame.span} on {frame.view} has no end {wanted}")
        return frame.at(cun)

    def _toward(self, rule: Mapping[str, Any]) -> Point:
        start, end = self.place(rule["from"]), self.place(rule["toward"])
        length = math.dist(start, end)
        return _part_of_way(start, end, self._length(rule) / length) if length else start

    def _go(self, rule: Mapping[str, Any]) -> Point:
        x, y = self.place(rule["from"])
        way = self._direction(str(rule["go"]))
        span = str(rule["of"])
        frame = None if self._is_elsewhere(span) else self._frame(span)
        dx, dy = way if frame is None else _as_the_part_lies(way, frame, (x, y))
        length = self._length(rule)
        return (x + dx * length, y + dy * length)

    def _to_edge(self, rule: Mapping[str, Any]) -> Point:
        start = self.place(rule["from"])
        name = rule.get("part_of", "body")
        outline = next((part.polygon for part in self._view.parts if part.name == name), None)
        if outline is None:
            raise PlaceError(f"{self._view.id} has no part {name}")
        way = self._direction(str(rule["to_edge"]))
        if "of" in rule:
            way = _as_the_part_lies(way, self._frame(str(rule["of"])), start)
        edge = crossing(outline, start, way)
        if edge is None:
            raise PlaceError(f"from there no edge of {name} is met on {self._view.id}")
        return edge

    def _on_line(self, rule: Mapping[str, Any]) -> Point:
        (x0, y0), (x1, y1) = (self.place(entry) for entry in rule["line"])
        level = self.place(rule["level_with"])[1]
        if y0 == y1:
            raise PlaceError("a level line has no one place at a level")
        part = (level - y0) / (y1 - y0)
        return (x0 + (x1 - x0) * part, level)

    def _length(self, rule: Mapping[str, Any]) -> float:
        """The length that a rule names, in view units."""
        span = str(rule["of"])
        unit = self._units[span] if self._is_elsewhere(span) else self._frame(span).unit
        cun = float(rule["cun"]) if "cun" in rule else float(rule["fingers"]) * FINGER
        return cun * unit * self._view.scale

    def _is_elsewhere(self, span: str) -> bool:
        """Whether only another view can say how long the cun of a span is."""
        return span in self._units and all(frame.span != span for frame in self._frames)

    def _frame(self, span: str) -> Frame:
        of_span = [frame for frame in self._frames if frame.span == span]
        for frame in of_span:
            if frame.side in (self._side, "midline"):
                return frame
        if of_span and self._side == "midline":
            return of_span[0]
        raise PlaceError(f"the span {span} can't be measured on {self._view.id}")

    def _direction(self, name: str) -> Point:
        found = direction(self._view, self._side, name)
        if found is None:
            raise PlaceError(f"{self._view.id} does not show what is {name}")
        return found


def _part_of_way(start: Point, end: Point, part: float) -> Point:
    return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)


def _as_the_part_lies(way: Point, frame: Frame, place: Point) -> Point:
    """A direction of the standing body turned with a limb: lateral is across a slanting arm."""
    cun = frame.cun_at(place)
    (x0, y0), (x1, y1) = frame.at(cun - 0.01), frame.at(cun + 0.01)
    length = math.hypot(x1 - x0, y1 - y0)
    if not length:
        return way
    axis = ((x1 - x0) / length, (y1 - y0) / length)
    ways = (axis, (-axis[0], -axis[1]), (axis[1], -axis[0]), (-axis[1], axis[0]))
    return max(ways, key=lambda one: one[0] * way[0] + one[1] * way[1])
