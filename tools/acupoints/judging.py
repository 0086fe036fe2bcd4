"""Each relation of the standard judged on one side of one view."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.place import Rule
from acupoints_app.atlas.polyline import along, arc_through, evenly
from tools.acupoints.body_parts import BodyParts
from tools.acupoints.measuring import Flat, NotShownError, Seen, nearest_of
from tools.acupoints.standard import Relation

TOLERANCE: Final = 0.1
"""Cun that a place may be off (the issue's own number)."""
AT: Final = 0.2
NEAR: Final = 1.5
"""Cun within which something lies beside a landmark, not just anywhere on that side of it."""
_NO_FURTHER: Final = 0.02
"""Cun over a border that are put down to rounding."""


@dataclass(frozen=True)
class Verdict:
    """What was measured on one side of one view, and what the standard says.

    ``off`` is by how many cun it is wrong; None where the view can't show it, and ``why`` then
    says what is missing.
    """

    relation: Relation
    view: str
    side: str
    ok: bool | None
    measured: str
    expected: str
    why: str = ""


def judge(relation: Relation, seen: Seen, place: Point, parts: BodyParts) -> Verdict:
    """A relation judged where its acupoint lies on one side of a view."""
    try:
        if relation.kind == "part_of_body":
            ok, measured, expected = _on_part(relation, seen, place, parts)
        else:
            ok, measured, expected = _JUDGES[relation.kind](relation.says, seen, place)
    except NotShownError as error:
        return Verdict(relation, seen.view.id, seen.side, None, "", "", str(error))
    return Verdict(relation, seen.view.id, seen.side, ok, measured, expected)


Says = Mapping[str, Any]
_Found = tuple[bool, str, str]


def _cun(value: float) -> str:
    return f"{value:+.2f} cun"


def _level(says: Says, seen: Seen, place: Point) -> _Found:
    off = seen.higher(seen.place(says["level"], place), place)
    return abs(off) <= TOLERANCE, f"{_cun(off)} higher", "level"


def _straight(says: Says, seen: Seen, place: Point) -> _Found:
    kind = "above" if "above" in says else "below"
    start = seen.place(says[kind], place)
    up = seen.above(start, place)
    aside = seen.aside(start, place)
    # At the landmark itself is neither above nor below, and not the wrong side.
    ok = aside <= TOLERANCE and (up if kind == "above" else -up) >= -_NO_FURTHER
    return ok, f"{_cun(up)} above, {_cun(aside)} aside", f"straight {kind}"


def _apart(says: Says, seen: Seen, place: Point) -> _Found:
    wanted = float(says["apart"] if "apart" in says else says["across"])
    way = str(says.get("way", "lateral"))
    start = seen.place(says["from"], place)
    found = seen.apart(start, place, way, str(says["of"]))
    return abs(found - wanted) <= TOLERANCE, f"{_cun(found)} {way}", _cun(wanted)


def _line(says: Says, seen: Seen, place: Point) -> _Found:
    chain, flat = _chain(says["line"], says.get("via", []), seen, place)
    here = flat.laid(place) if flat else place
    foot, at_end = nearest_of(chain, here)
    off = math.dist(foot, here) if flat else seen.apart_at_all(foot, place)
    beyond = " beyond an end" if at_end and off > TOLERANCE else ""
    return off <= TOLERANCE, f"{_cun(off)} off{beyond}", "on the line"


def _part(says: Says, seen: Seen, place: Point) -> _Found:
    wanted, ends = (0.5, says["midway"]) if "midway" in says else (float(says["part"]), says["of"])
    chain, flat = _chain(ends, says.get("via", []), seen, place)
    target = along(chain, wanted) if len(chain) == 2 else along(evenly(chain, 96), wanted)
    off = math.dist(target, flat.laid(place)) if flat else seen.apart_at_all(target, place)
    return off <= TOLERANCE, f"{_cun(off)} from there", f"{wanted:.3g} of the way"


def _beside(says: Says, seen: Seen, place: Point) -> _Found:
    side = str(says["side"])
    start = seen.place(says["beside"], place)
    way = seen.way(side, place, seen.limb(place) if side not in _UPRIGHT else None)
    aside = (place[0] - start[0]) * way[0] + (place[1] - start[1]) * way[1]
    away = seen.apart_at_all(start, place)
    cun = math.copysign(min(abs(aside) / max(math.dist(start, place), 1e-9), 1.0) * away, aside)
    ok = cun >= -_NO_FURTHER and away <= NEAR
    return ok, f"{_cun(cun)} {side}, {_cun(away)} away", f"{side} and near"


def _between(says: Says, seen: Seen, place: Point) -> _Found:
    (x0, y0), (x1, y1) = (seen.place(entry, place) for entry in says["between"])
    squared = (x1 - x0) ** 2 + (y1 - y0) ** 2
    if not squared:
        raise NotShownError("the two are one here")
    part = ((place[0] - x0) * (x1 - x0) + (place[1] - y0) * (y1 - y0)) / squared
    return 0 <= part <= 1, f"{part:.2f} of the way", "between 0 and 1"


def _at(says: Says, seen: Seen, place: Point) -> _Found:
    away = seen.apart_at_all(seen.place(says["at"], place), place)
    return away <= AT, f"{_cun(away)} away", "there"


def _on_part(relation: Relation, seen: Seen, place: Point, parts: BodyParts) -> _Found:
    name = str(relation.says["part_of_body"])
    if not parts.tells(name, seen):
        raise NotShownError(f"no {name} told there")
    if parts.has(name, seen, place):
        return True, name, name
    return False, ", ".join(sorted(parts.of(seen, place))) or "no part", name


def _chain(
    ends: Sequence[Rule], via: Sequence[Rule], seen: Seen, place: Point
) -> tuple[tuple[Point, ...], Flat | None]:
    """A line or a curve through places, in view units; in cun where the skin is laid flat."""
    start, end = (seen.place(entry, place) for entry in ends)
    middle = [seen.place(entry, place) for entry in via]
    flat = seen.flat(place, (start, end, *middle))
    if flat is not None:
        start, end = flat.laid(start), flat.laid(end)
        middle = [flat.laid(one) for one in middle]
    if len(middle) == 1:
        return arc_through(start, middle[0], end), flat
    return (start, *_rounded(start, middle, end), end), flat


def _rounded(start: Point, middle: list[Point], end: Point) -> list[Point]:
    """A smooth way through several places (Catmull-Rom), without its two ends."""
    if not middle:
        return []
    knots = [start, *middle, end]
    knots = [_beyond(knots[1], knots[0]), *knots, _beyond(knots[-2], knots[-1])]
    found: list[Point] = []
    for a, b, c, d in zip(knots, knots[1:], knots[2:], knots[3:], strict=False):
        for step in range(1, 17):
            t = step / 16
            found.append((_smooth(a[0], b[0], c[0], d[0], t), _smooth(a[1], b[1], c[1], d[1], t)))
    return found[:-1]


def _beyond(near: Point, end: Point) -> Point:
    return (2 * end[0] - near[0], 2 * end[1] - near[1])


def _smooth(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


_UPRIGHT: Final = ("superior", "inferior", "anterior", "posterior")
_JUDGES: Final[dict[str, Callable[[Says, Seen, Point], _Found]]] = {
    "level": _level,
    "above": _straight,
    "below": _straight,
    "apart": _apart,
    "across": _apart,
    "line": _line,
    "midway": _part,
    "part": _part,
    "beside": _beside,
    "between": _between,
    "at": _at,
}
