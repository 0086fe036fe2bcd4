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

A, B and C are rules themselves.  A length may be in cun or in fingers.  What has other keys, or
values of another kind, is no rule: PlaceError says why.  In the words of the WHO book: "3 cun
below the lateral eye of the knee on the line to the ankle crease, one finger's breadth out" is

    {from: {from: patellar-ligament-lateral, toward: ankle-crease, cun: 3, of: "13"},
     go: lateral, fingers: 1, of: "13"}
"""

from __future__ import annotations

import math
import reprlib
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
_DEEPEST: Final = 40
"""How many rules may stand in one another, those of other acupoints included."""
_SHOWN: Final = 60
_LARGEST: Final = 1000.0
"""No number of a rule is beyond this: a body has not so many cun."""

_FORMS: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    beginning: (frozenset({beginning, *needed.split()}), frozenset(more.split()))
    for beginning, needed, more in (
        ("upright", "level_with", ""),
        ("curve", "part", ""),
        ("over", "from go cun", ""),
        ("between", "", "part"),
        ("span", "cun", "from"),
        ("toward", "from of", "cun fingers"),
        ("go", "from of", "cun fingers"),
        ("to_edge", "from", "of part_of"),
        ("line", "level_with", ""),
    )
}
"""What a rule with a key must have, and what it may have; the first key that fits counts."""

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
        self._depth = 0
        self._view = view
        self._frames = frames
        self._side = side

    def place(self, rule: object) -> Point:
        if self._depth == _DEEPEST:
            raise PlaceError(f"rules stand more than {_DEEPEST} deep in one another")
        self._depth += 1
        place = self._follow(rule)
        self._depth -= 1
        return place

    def _follow(self, rule: object) -> Point:
        if isinstance(rule, str):
            return self._acupoint(rule) if rule in self._acupoints else self._landmark(rule)
        if not isinstance(rule, Mapping):
            raise PlaceError(f"{_shown(rule)} is no rule")
        match _form(rule):
            case "upright":
                return (self.place(rule["upright"])[0], self.place(rule["level_with"])[1])
            case "curve":
                return self._on_curve(rule)
            case "over":
                return self._over(rule)
            case "between":
                return self._between(rule)
            case "span":
                return self._along_span(rule)
            case "toward":
                return self._toward(rule)
            case "go":
                return self._go(rule)
            case "to_edge":
                return self._to_edge(rule)
            case _:
                return self._on_line(rule)

    def _landmark(self, name: str) -> Point:
        places = self._view.landmark_by_key
        for key in (landmark_key(name, self._side), name):
            if key in places:
                return places[key]
        raise PlaceError(f"{self._view.id} has no landmark {_shown(name)} on the {self._side}")

    def _acupoint(self, code: str) -> Point:
        if code in self._following:
            raise PlaceError(f"{' needs '.join([*self._following, code])}")
        rule = self._acupoints[code]
        if isinstance(rule, Mapping) and "sites" in rule:
            raise PlaceError(f"{code} has several sites on {self._view.id}, and none is meant")
        self._following.append(code)
        place = self.place(rule)
        self._following.pop()
        return place

    def _on_curve(self, rule: Mapping[str, Any]) -> Point:
        start, middle, end = (self.place(entry) for entry in _entries(rule, "curve", 3))
        return along(evenly(arc_through(start, middle, end), _ARC_PIECES), _number(rule, "part"))

    def _over(self, rule: Mapping[str, Any]) -> Point:
        """Along a span that is foreshortened, counted from its middle."""
        x, y = self.place(rule["from"])
        frame = self._frame(_name(rule, "over"))
        dx, dy = self._direction(_name(rule, "go"))
        (x0, y0), middle = frame.at(0), frame.at(frame.cun / 2)
        with_axis = (middle[0] - x0) * dx + (middle[1] - y0) * dy > 0
        cun = _number(rule, "cun") if with_axis else -_number(rule, "cun")
        there = frame.at(frame.cun / 2 + cun)
        return (x + there[0] - middle[0], y + there[1] - middle[1])

    def _between(self, rule: Mapping[str, Any]) -> Point:
        start, end = (self.place(entry) for entry in _entries(rule, "between", 2))
        return _part_of_way(start, end, _number(rule, "part") if "part" in rule else 0.5)

    def _along_span(self, rule: Mapping[str, Any]) -> Point:
        frame = self._frame(_name(rule, "span"))
        cun = _number(rule, "cun")
        if "from" not in rule:
            return frame.at(cun)
        # An end goes by the drawing's landmark, or by the span's own that it stands in for.
        name = _name(rule, "from")
        wanted = {name, landmark_key(name, self._side)}
        if wanted & {frame.end, frame.named_end}:
            return frame.at(frame.cun - cun)
        if wanted & {frame.start, frame.named_start}:
            return frame.at(cun)
        end = _shown(landmark_key(name, self._side))
        raise PlaceError(f"the span {frame.span} on {frame.view} has no end {end}")

    def _toward(self, rule: Mapping[str, Any]) -> Point:
        start, end = self.place(rule["from"]), self.place(rule["toward"])
        length = math.dist(start, end)
        return _part_of_way(start, end, self._length(rule) / length) if length else start

    def _go(self, rule: Mapping[str, Any]) -> Point:
        x, y = self.place(rule["from"])
        way = self._direction(_name(rule, "go"))
        span = _name(rule, "of")
        frame = None if self._is_elsewhere(span) else self._frame(span)
        dx, dy = way if frame is None else _as_the_part_lies(way, frame, (x, y))
        length = self._length(rule)
        return (x + dx * length, y + dy * length)

    def _to_edge(self, rule: Mapping[str, Any]) -> Point:
        start = self.place(rule["from"])
        name = _name(rule, "part_of") if "part_of" in rule else "body"
        outline = next((part.polygon for part in self._view.parts if part.name == name), None)
        if outline is None:
            raise PlaceError(f"{self._view.id} has no part {_shown(name)}")
        way = self._direction(_name(rule, "to_edge"))
        if "of" in rule:
            way = _as_the_part_lies(way, self._frame(_name(rule, "of")), start)
        edge = crossing(outline, start, way)
        if edge is None:
            raise PlaceError(f"from there no edge of {name} is met on {self._view.id}")
        return edge

    def _on_line(self, rule: Mapping[str, Any]) -> Point:
        (x0, y0), (x1, y1) = (self.place(entry) for entry in _entries(rule, "line", 2))
        level = self.place(rule["level_with"])[1]
        if y0 == y1:
            raise PlaceError("a level line has no one place at a level")
        part = (level - y0) / (y1 - y0)
        return (x0 + (x1 - x0) * part, level)

    def _length(self, rule: Mapping[str, Any]) -> float:
        """The length that a rule names, in view units."""
        span = _name(rule, "of")
        unit = self._units[span] if self._is_elsewhere(span) else self._frame(span).unit
        if ("cun" in rule) == ("fingers" in rule):
            raise PlaceError(f"{_shown(rule)} needs a length, in cun or in fingers")
        cun = _number(rule, "cun") if "cun" in rule else _number(rule, "fingers") * FINGER
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
        raise PlaceError(f"the span {_shown(span)} can't be measured on {self._view.id}")

    def _direction(self, name: str) -> Point:
        found = direction(self._view, self._side, name)
        if found is None:
            raise PlaceError(f"{self._view.id} does not show what is {_shown(name)}")
        return found


def _form(rule: Mapping[Any, Any]) -> str:
    """The key that says what a rule is, once it has what such a rule needs and nothing else."""
    form = next((beginning for beginning in _FORMS if beginning in rule), None)
    if form is None:
        keys = ", ".join(sorted(map(_shown, rule)))
        raise PlaceError(f"no rule begins with {keys or 'nothing'}")
    needed, more = _FORMS[form]
    missing = sorted(needed - rule.keys())
    if missing:
        raise PlaceError(f"a rule with {form} lacks {', '.join(missing)}")
    unknown = sorted(_shown(key) for key in rule if key not in needed | more)
    if unknown:
        raise PlaceError(f"a rule with {form} has no {', '.join(unknown)}")
    return form


def _entries(rule: Mapping[str, Any], key: str, count: int) -> Sequence[object]:
    value = rule[key]
    if not isinstance(value, list | tuple) or len(value) != count:
        raise PlaceError(f"{key} is {_shown(value)}, not a list of {count} rules")
    return value


def _name(rule: Mapping[str, Any], key: str) -> str:
    value = rule[key]
    if not isinstance(value, str):
        raise PlaceError(f"{key} is {_shown(value)}, not a name in quotation marks")
    return value


def _number(rule: Mapping[str, Any], key: str) -> float:
    value = rule[key]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PlaceError(f"{key} is {_shown(value)}, not a number")
    if not -_LARGEST <= value <= _LARGEST:  # nor a float that is no number
        raise PlaceError(f"{key} is {_shown(value)}, which no body has")
    return float(value)


def _shown(value: object) -> str:
    """A value for a message of one line: names as they are, the rest as Python writes it."""
    text = value if isinstance(value, str) and value.isprintable() else reprlib.repr(value)
    return text[:_SHOWN]


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
