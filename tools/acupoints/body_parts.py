"""Which part of the body a place of a drawing lies on, by the table body_parts.yaml.

A part is told on some views in one of these ways, with every condition that is stated:

    group: head               in (or a few millimetres beside) a region of that group
    all: true                 anywhere: the view shows nothing else
    spans: ["11"], cun: [0, 12]   beside such a frame, so far along it
    levels: [T12, L5]         between the heights of two landmarks, and not on an arm
    heights: [acromion, olecranon]   between the heights of two landmarks, arm or not
    beside: [umbilicus, posterior]   on that side of a landmark
    ray: [[knuckle-2, index-tip], 0.4]   nearest to that way, and so far along it, of all rays
    within: [3, popliteal-crease]   so many cun around a landmark
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from acupoints_app.atlas.hit import contains, distance_to_edge
from acupoints_app.atlas.outline import Point
from tools.acupoints.measuring import Seen
from tools.acupoints.standard import StandardError

_GAP: Final = 6.0
"""Millimetres of skin beside a region's edge that still belong to it: neighbours leave a gap."""
_ARM: Final = ("10", "11")
_TELLS: Final = {
    "views",
    "group",
    "all",
    "spans",
    "cun",
    "levels",
    "heights",
    "beside",
    "ray",
    "within",
}


@dataclass(frozen=True)
class BodyParts:
    """The table: for each part, how it is told on which views."""

    table: Mapping[str, tuple[Mapping[str, Any], ...]]

    def has(self, name: str, seen: Seen, place: Point) -> bool:
        """Whether a place lies on a part."""
        rays = self._rays(seen)
        return any(
            _view(seen) in tell["views"] and _on(tell, seen, place, rays)
            for tell in self.table[name]
        )

    def of(self, seen: Seen, place: Point) -> frozenset[str]:
        """Every part that a place lies on, of those that are told on the view."""
        return frozenset(name for name in self.table if self.has(name, seen, place))

    def tells(self, name: str, seen: Seen) -> bool:
        """Whether a part is told on a view."""
        return any(_view(seen) in tell["views"] for tell in self.table[name])

    def _rays(self, seen: Seen) -> list[Sequence[str]]:
        return [
            tell["ray"][0]
            for tells in self.table.values()
            for tell in tells
            if "ray" in tell and _view(seen) in tell["views"]
        ]


def read_body_parts(file: Path) -> BodyParts:
    """The table of a file.  Raises StandardError."""
    table = yaml.safe_load(file.read_text("utf-8"))
    for name, tells in table.items():
        for tell in tells:
            if "views" not in tell or set(tell) - _TELLS or len(tell) < 2:
                raise StandardError(f"{file.name}: {name}: expected views and {sorted(_TELLS)}")
    return BodyParts({str(name): tuple(tells) for name, tells in table.items()})


def _view(seen: Seen) -> str:
    return "right" if seen.view.id == "left" else seen.view.id


def _on(tell: Mapping[str, Any], seen: Seen, place: Point, rays: Sequence[Sequence[str]]) -> bool:
    return all(check(tell[key], seen, place) for key, check in _CHECKS.items() if key in tell) and (
        "ray" not in tell or _on_ray(tell["ray"], seen, place, rays)
    )


def _in_group(group: str, seen: Seen, place: Point) -> bool:
    return any(
        contains(region.polygon, *place)
        or distance_to_edge(region.polygon, *place) <= _GAP * seen.view.scale
        for region in seen.view.regions_of(group)
        if region.side in (seen.side, "midline") or seen.side == "midline"
    )


def _beside_span(spans: Sequence[str], seen: Seen, place: Point) -> bool:
    frame = seen.limb(place)
    return frame is not None and frame.span in spans


def _so_far_along(cun: Sequence[float], seen: Seen, place: Point) -> bool:
    frame = seen.limb(place)
    return frame is not None and cun[0] <= frame.cun_at(place) <= cun[1]


def _between_levels(levels: Sequence[str], seen: Seen, place: Point) -> bool:
    frame = seen.limb(place)
    if frame is not None and frame.span in _ARM:
        return False
    return _between_heights(levels, seen, place)


def _between_heights(levels: Sequence[str], seen: Seen, place: Point) -> bool:
    upper, lower = (seen.place(name, place)[1] for name in levels)
    slack = 2.0 * seen.view.scale
    return upper - slack <= place[1] <= lower + slack


def _is_beside(beside: Sequence[str], seen: Seen, place: Point) -> bool:
    x, y = seen.place(beside[0], place)
    dx, dy = seen.way(beside[1], place)
    return (place[0] - x) * dx + (place[1] - y) * dy >= 0


def _is_within(within: Sequence[Any], seen: Seen, place: Point) -> bool:
    return seen.apart_at_all(seen.place(within[1], place), place) <= float(within[0])


def _on_ray(ray: Sequence[Any], seen: Seen, place: Point, rays: Sequence[Sequence[str]]) -> bool:
    own, least = ray
    if _along(own, seen, place)[0] < float(least):
        return False
    nearest = min(_along(one, seen, place)[1] for one in rays)
    return _along(own, seen, place)[1] <= nearest + 1e-9


def _along(ray: Sequence[str], seen: Seen, place: Point) -> tuple[float, float]:
    """How far along a ray a place lies (1 at its end), and how far from it."""
    (x0, y0), (x1, y1) = (seen.place(name, place) for name in ray)
    squared = (x1 - x0) ** 2 + (y1 - y0) ** 2
    part = ((place[0] - x0) * (x1 - x0) + (place[1] - y0) * (y1 - y0)) / squared
    held = min(1.0, max(0.0, part))
    return part, math.dist(place, (x0 + (x1 - x0) * held, y0 + (y1 - y0) * held))


_CHECKS: Final[dict[str, Callable[[Any, Seen, Point], bool]]] = {
    "group": _in_group,
    "spans": _beside_span,
    "cun": _so_far_along,
    "levels": _between_levels,
    "heights": _between_heights,
    "beside": _is_beside,
    "within": _is_within,
}
