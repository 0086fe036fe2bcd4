"""Meridians as lines: through their points in order, as far as a view shows them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.placing import Placement

BRANCHES: Final[Mapping[str, tuple[tuple[int, ...], ...]]] = {
    # The count of the standard leaps where a meridian has branches; the line does not.
    "BL": ((*range(1, 41), *range(55, 68)), (10, *range(41, 55))),
    "ST": ((*range(1, 6), *range(9, 46)), (5, 6, 7, 8)),
}
"""The numbers of a meridian's points along each of its lines; one line through all for others.

The outer line of the bladder meridian begins at the nape and ends at the buttock; the line to the
corner of the forehead leaves the stomach meridian at the jaw.  This is how charts commonly draw
them; the lines are ours, since the WHO standard describes none."""

_TENSION: Final = 1 / 6
_HANDLE: Final = 0.4
"""No handle of a curve is longer than this part of its piece: the line swings past no point."""


@dataclass(frozen=True)
class MeridianLine:
    """A piece of a meridian's line on one side: a start and cubic segments, in view units."""

    meridian: str
    side: str
    codes: tuple[str, ...]
    start: Point
    segments: tuple[tuple[Point, Point, Point], ...]


def meridian_lines(meridian: str, placements: Iterable[Placement]) -> tuple[MeridianLine, ...]:
    """The lines of a meridian on a view, given the placements of that view.

    A line goes on only to the next point in order: where one isn't seen on the view, the
    meridian passes out of sight, and another line begins beyond it.
    """
    lines = []
    mine = [one for one in placements if one.code.rstrip("0123456789") == meridian]
    for side in dict.fromkeys(one.side for one in mine):
        places = {int(one.code[len(meridian) :]): one for one in mine if one.side == side}
        highest = max(places)
        for branch in BRANCHES.get(meridian, (tuple(range(1, highest + 1)),)):
            for run in _runs(branch, places):
                lines.append(_line(meridian, side, run))
    return tuple(lines)


def _runs(branch: Sequence[int], places: Mapping[int, Placement]) -> list[list[Placement]]:
    """The points of a branch that follow each other on the view; single ones make no line."""
    runs: list[list[Placement]] = [[]]
    for number in branch:
        if number in places:
            runs[-1].append(places[number])
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) > 1]


def _line(meridian: str, side: str, run: Sequence[Placement]) -> MeridianLine:
    places = [one.place for one in run]
    segments = []
    for index in range(len(places) - 1):
        a, b = places[index], places[index + 1]
        before = places[index - 1] if index else a
        after = places[index + 2] if index + 2 < len(places) else b
        length = math.dist(a, b)
        segments.append((_handle(a, before, b, length, 1), _handle(b, a, after, length, -1), b))
    codes = tuple(one.code for one in run)
    return MeridianLine(meridian, side, codes, places[0], tuple(segments))


def _handle(at: Point, before: Point, after: Point, piece: float, way: int) -> Point:
    """Where the curve's handle at a point lies: along the line between its neighbours."""
    dx, dy = (after[0] - before[0]) * _TENSION, (after[1] - before[1]) * _TENSION
    length = math.hypot(dx, dy)
    if length > _HANDLE * piece:
        dx, dy = dx * _HANDLE * piece / length, dy * _HANDLE * piece / length
    return (at[0] + way * dx, at[1] + way * dy)
