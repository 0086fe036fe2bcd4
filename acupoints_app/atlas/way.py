"""The way to an acupoint: its place rule as steps that a hand can follow on the body.

A rule says where a place is.  A way says the same one step after the other: look for this
landmark, for that one, go half the way between them.  Each step is a leg with a start, an end and
what is drawn between; the last leg ends at the place itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from acupoints_app.atlas.directions import direction
from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.model import BodyView, landmark_key
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.place import PlaceError, Rule, place_of
from acupoints_app.atlas.polyline import along, arc_through, evenly

_ARC_PIECES: Final = 48
_SAME: Final = 1e-6
"""View units within which two places are one."""
_ALONG: Final = math.cos(math.radians(30))
"""A way is called upward, outward ... where it turns off from that by no more than 30 degrees."""

_WHOLE: Final[dict[frozenset[str], float]] = {
    # Span 16; the eye of the knee is level with the popliteal crease.
    frozenset({"ST35", "lateral-malleolus"}): 16,
    frozenset({"patella-base", "pubic-symphysis"}): 18,
    frozenset({"umbilicus", "pubic-symphysis"}): 5,
    # In the cun of span 10, where both are seen from behind.
    frozenset({"olecranon", "acromial-angle"}): 13,
    # LI14 is where it is by these 7 cun; the lower border by these 3.
    frozenset({"LI11", "LI14"}): 7,
    frozenset({"medial-malleolus", "tibia-medial-border-below"}): 3,
}
"""How many cun lie between two places, for rules that name a part of that way where a view can't
measure it: 3/16 of 16 cun are 3."""

_HEADINGS: Final = ("superior", "inferior", "anterior", "posterior", "distal", "proximal")
_SIDEWAYS: Final = ("lateral", "medial", "radial", "ulnar")


@dataclass(frozen=True)
class Mark:
    """A place that a leg starts from or goes by.

    ``name`` is a landmark's id or an acupoint's code; empty where it is a place that an earlier
    leg has led to.
    """

    name: str
    side: str
    place: Point
    is_acupoint: bool = False


@dataclass(frozen=True)
class Stretch:
    """The piece of a frame's axis that a leg follows, in cun from the start of the axis.

    ``shift`` is how far the leg lies beside the axis, in view units.
    """

    frame: str
    first: float
    last: float
    shift: Point


@dataclass(frozen=True)
class Leg:
    """One step of a way; places are in view units.

    ``kind`` is one of

        landmark  look for this
        point     look for this other acupoint
        line      so many ``cun`` or ``fingers`` of ``span``, in a direction or towards ``aims``
        between   a ``part`` of the way from the origin to the one aim
        level     level with the origin, on the line of two aims or straight above or below one
        edge      straight to where the skin ends on the drawing
        curve     a ``part`` of the way on an arc from the origin to the last aim

    ``path`` leads from ``start`` to ``end``; ``guides`` are lines that help the eye: what the
    path would go on to.  ``headings`` say which way it goes (names as in a place rule): none where
    it lies aslant, two where it lies between them and nothing else says so.
    """

    kind: str
    origin: Mark
    end: Point
    path: tuple[Point, ...]
    aims: tuple[Mark, ...] = ()
    guides: tuple[tuple[Point, ...], ...] = ()
    headings: tuple[str, ...] = ()
    cun: float | None = None
    fingers: float | None = None
    part: float | None = None
    span: str | None = None
    stretch: Stretch | None = None

    @property
    def start(self) -> Point:
        """Where it begins: at its origin, or level with that on the axis that it follows."""
        return self.path[0]

    @property
    def names(self) -> tuple[str, ...]:
        """The landmarks and acupoints that it names, its origin first."""
        return tuple(mark.name for mark in (self.origin, *self.aims) if mark.name)

    @property
    def is_search(self) -> bool:
        """True for a place to look for, false for a way to go."""
        return self.kind in ("landmark", "point")


def finger_hold(cun: float | None) -> tuple[int, int] | None:
    """A number of cun in fingers: how often four fingers together, and how often a thumb.

    The fingers are the patient's own: four of them are 3 cun, the thumb 1 (WHO 2008, p. 13).
    None where they say nothing: for a part of a cun.
    """
    if cun is None or cun < 1 or not float(cun).is_integer():
        return None
    return divmod(int(cun), 3)


def ticks(leg: Leg, frames: Sequence[Frame]) -> tuple[Point, ...]:
    """The places at each whole cun along a leg, from the first cun on."""
    if leg.cun is None:
        return ()
    whole = range(1, math.floor(leg.cun + 1e-9) + 1)
    if leg.stretch is None:
        (x0, y0), (x1, y1) = leg.start, leg.end
        parts = [number / leg.cun for number in whole]
        return tuple((x0 + (x1 - x0) * part, y0 + (y1 - y0) * part) for part in parts)
    frame = next(frame for frame in frames if frame.id == leg.stretch.frame)
    onward = math.copysign(1.0, leg.stretch.last - leg.stretch.first)
    places = (frame.at(leg.stretch.first + onward * number) for number in whole)
    return tuple(_moved(place, leg.stretch.shift) for place in places)


def way_to(
    view: BodyView,
    frames: Sequence[Frame],
    rule: Rule,
    side: str,
    acupoints: Mapping[str, Rule] = MappingProxyType({}),
    units: Mapping[str, float] = MappingProxyType({}),
) -> tuple[Leg, ...]:
    """The legs of the way that a rule describes; arguments and errors as of ``place_of``."""
    teller = _Teller(view, frames, side, acupoints, units)
    teller.tell(rule)
    return tuple(teller.legs)


class _Teller:
    def __init__(
        self,
        view: BodyView,
        frames: Sequence[Frame],
        side: str,
        acupoints: Mapping[str, Rule],
        units: Mapping[str, float],
    ) -> None:
        self.legs: list[Leg] = []
        self._view, self._frames, self._side = view, frames, side
        self._acupoints, self._units = acupoints, units

    def tell(self, rule: Rule) -> Mark:
        """Add the legs to a place, those already told left out; gives the place as a mark."""
        if isinstance(rule, str):
            mark = self._named(rule)
            kind = "point" if mark.is_acupoint else "landmark"
            self._add(Leg(kind, mark, mark.place, (mark.place,)))
            return mark
        leg = self._leg(rule, self._place(rule))
        self._add(leg)
        return Mark("", self._side, leg.end)

    def _add(self, leg: Leg) -> None:
        if leg not in self.legs:
            self.legs.append(leg)

    def _leg(self, rule: Mapping[str, Any], end: Point) -> Leg:
        if "upright" in rule:
            aim = self._mark(rule["upright"])
            return self._level(rule, (aim,), ((aim.place, end),), end)
        if "curve" in rule:
            return self._curve(rule)
        if "between" in rule:
            return self._between(rule, end)
        if "span" in rule:
            return self._along_span(rule, end)
        if "over" in rule:
            return self._over(rule, end)
        if "toward" in rule:
            return self._toward(rule, end)
        if "to_edge" in rule:
            return self._to_edge(rule, end)
        if "line" in rule:
            one, other = (self._mark(entry) for entry in rule["line"])
            guides = ((one.place, other.place), (one.place, end))
            return self._level(rule, (one, other), guides, end)
        return self._line(rule, self.tell(rule["from"]), end, headings=(str(rule["go"]),))

    def _to_edge(self, rule: Mapping[str, Any], end: Point) -> Leg:
        inside: Rule = rule["from"]
        if not isinstance(inside, str) and "upright" in inside:
            # A place inside the body, level with one that counts: it only says how high.
            level = inside["level_with"]
            if abs(self._place(level)[1] - end[1]) < _SAME:
                inside = level
        origin = self.tell(inside)
        headings = (str(rule["to_edge"]),)
        return Leg("edge", origin, end, (origin.place, end), headings=headings)

    def _level(
        self,
        rule: Mapping[str, Any],
        aims: tuple[Mark, ...],
        guides: tuple[tuple[Point, ...], ...],
        end: Point,
    ) -> Leg:
        origin = self.tell(rule["level_with"])
        headings = self._headings(aims[0].place, end) if len(aims) == 1 else ()
        return Leg("level", origin, end, (origin.place, end), aims, guides, headings)

    def _between(self, rule: Mapping[str, Any], end: Point) -> Leg:
        origin, aim = (self.tell(entry) for entry in rule["between"])
        part = float(rule.get("part", 0.5))
        whole = _WHOLE.get(frozenset({origin.name, aim.name}))
        return Leg(
            "between",
            origin,
            end,
            (origin.place, end),
            (aim,),
            ((origin.place, aim.place),),
            self._headings(origin.place, aim.place),
            # The parts are written with three or four digits.
            cun=None if whole is None else round(part * whole, 1),
            part=part,
        )

    def _curve(self, rule: Mapping[str, Any]) -> Leg:
        first, via, last = rule["curve"]
        origin, aim = self.tell(first), self.tell(last)
        middle = self._place(via)
        aims = (self._mark(via), aim) if isinstance(via, str) else (aim,)
        arc = evenly(arc_through(origin.place, middle, aim.place), _ARC_PIECES)
        part = float(rule["part"])
        passed = arc[: math.ceil(part * _ARC_PIECES - 1e-9)]
        end = along(arc, part)
        return Leg("curve", origin, end, (*passed, end), aims, (arc,), part=part)

    def _along_span(self, rule: Mapping[str, Any], end: Point) -> Leg:
        frame = self._frame(str(rule["span"]))
        cun, wanted = float(rule["cun"]), rule.get("from")
        ends = {wanted, landmark_key(str(wanted), self._side)}
        back = wanted is not None and bool(ends & {frame.end, frame.named_end})
        first = frame.cun if back else 0.0
        last = first - cun if back else cun
        near, far = (frame.end, frame.start) if back else (frame.start, frame.end)
        origin = self.tell(near)
        stretch = Stretch(frame.id, first, last, (0.0, 0.0))
        path = _piece(frame, stretch)
        guides: tuple[tuple[Point, ...], ...] = (frame.axis,)
        if math.dist(origin.place, path[0]) > _SAME:
            guides = (*guides, (origin.place, path[0]))
        return Leg(
            "line",
            origin,
            end,
            path,
            (self._named(far),),
            guides,
            self._headings(path[0], end),
            cun=cun,
            span=frame.span,
            stretch=stretch,
        )

    def _over(self, rule: Mapping[str, Any], end: Point) -> Leg:
        origin = self.tell(rule["from"])
        frame = self._frame(str(rule["over"]))
        cun, middle = float(rule["cun"]), frame.cun / 2
        shift = _moved(origin.place, frame.at(middle), -1)
        ways = (Stretch(frame.id, middle, middle + by, shift) for by in (cun, -cun))
        stretch = min(ways, key=lambda one: math.dist(_piece(frame, one)[-1], end))
        return Leg(
            "line",
            origin,
            end,
            _piece(frame, stretch),
            headings=(str(rule["go"]),),
            cun=cun,
            span=frame.span,
            stretch=stretch,
        )

    def _toward(self, rule: Mapping[str, Any], end: Point) -> Leg:
        origin = self.tell(rule["from"])
        target = rule["toward"]
        if isinstance(target, str):
            aim = self._named(target)
            headings = self._headings(origin.place, end)
            return self._line(rule, origin, end, headings, (aim,), ((origin.place, aim.place),))
        # A place that only gives the direction: the direction is said in its stead.
        return self._line(rule, origin, end, self._headings(origin.place, end, most=2))

    def _line(
        self,
        rule: Mapping[str, Any],
        origin: Mark,
        end: Point,
        headings: tuple[str, ...],
        aims: tuple[Mark, ...] = (),
        guides: tuple[tuple[Point, ...], ...] = (),
    ) -> Leg:
        return Leg(
            "line",
            origin,
            end,
            (origin.place, end),
            aims,
            guides,
            headings,
            cun=float(rule["cun"]) if "cun" in rule else None,
            fingers=float(rule["fingers"]) if "cun" not in rule else None,
            span=str(rule["of"]),
        )

    def _mark(self, rule: Rule) -> Mark:
        """A place that is gone by: only where it has no name are there legs to it."""
        return self._named(rule) if isinstance(rule, str) else self.tell(rule)

    def _named(self, name: str) -> Mark:
        place = self._place(name)
        if name in self._acupoints:
            return Mark(name, self._side, place, is_acupoint=True)
        keys = (landmark_key(name, self._side), name)
        for key in keys:
            for landmark in self._view.landmarks:
                if landmark.key == key:
                    return Mark(landmark.name, landmark.side, place)
        raise PlaceError(f"{self._view.id} has no landmark {name}")

    def _place(self, rule: Rule) -> Point:
        return place_of(self._view, self._frames, rule, self._side, self._acupoints, self._units)

    def _frame(self, span: str) -> Frame:
        """The frame that ``place_of`` takes, which has found it already."""
        of_span = [frame for frame in self._frames if frame.span == span]
        sides = (self._side, "midline")
        return next((frame for frame in of_span if frame.side in sides), of_span[0])

    def _headings(self, start: Point, end: Point, most: int = 1) -> tuple[str, ...]:
        """Which way it goes from a place to another, as a rule would name it."""
        length = math.dist(start, end)
        if length < _SAME:
            return ()
        names = _HEADINGS if self._side == "midline" else (*_HEADINGS, *_SIDEWAYS)
        shares: dict[Point, tuple[float, str]] = {}
        for name in names:
            way = direction(self._view, self._side, name)
            if way is not None and way not in shares:
                share = ((end[0] - start[0]) * way[0] + (end[1] - start[1]) * way[1]) / length
                shares[way] = (share, name)
        best = sorted(shares.values(), key=lambda entry: -entry[0])[:most]
        if best and best[0][0] >= _ALONG:
            return (best[0][1],)
        return tuple(name for _, name in best) if most > 1 else ()


def _piece(frame: Frame, stretch: Stretch) -> tuple[Point, ...]:
    """The places of a frame's axis from one number of cun to another."""
    first, last = stretch.first, stretch.last
    pieces = len(frame.axis) - 1
    low, high = min(first, last), max(first, last)
    bends = [frame.cun * number / pieces for number in range(pieces + 1)]
    inner = sorted((cun for cun in bends if low < cun < high), reverse=last < first)
    return tuple(_moved(frame.at(cun), stretch.shift) for cun in (first, *inner, last))


def _moved(place: Point, by: Point, times: float = 1.0) -> Point:
    return (place[0] + by[0] * times, place[1] + by[1] * times)
