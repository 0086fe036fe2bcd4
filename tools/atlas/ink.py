"""Tapered ink lines: every interior line is a closed shape that swells and thins like a pen line.

Widths and lengths are body units.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from tools.atlas.curves import (
    Curve,
    Point,
    map_points,
    mirrored_points,
    sample,
    sample_evenly,
    smooth_step,
    spline,
)

_THINNEST = 0.12
"""Width at a tapered tip, as a part of the full width."""


class Line(NamedTuple):
    """One interior line of a drawing.

    ``swell`` and ``thin`` are the parts of its length, from 0 to 1, in which the line grows to
    its full ``width`` and thins out again; 0 means a blunt end. ``role`` is ``contour``,
    ``line``, ``fine`` or ``faint``, from the strongest to the weakest.
    """

    points: Sequence[Point]
    width: float
    role: str
    swell: float = 0.35
    thin: float = 0.35


def move_lines(lines: Iterable[Line], move: Callable[[float, float], Point]) -> list[Line]:
    """Carry lines over into another frame."""
    return [entry._replace(points=map_points(entry.points, move)) for entry in lines]


def across_midline(entry: Line) -> Line:
    """The whole of a line given as its right half from the midline."""
    whole = [*mirrored_points(entry.points[:0:-1]), *entry.points]
    return entry._replace(points=whole, swell=entry.thin)


def _length(points: Sequence[Point]) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(points))


def _width_factor(t: float, swell: float, thin: float) -> float:
    factor = 1.0
    if swell:
        factor = min(factor, _THINNEST + (1 - _THINNEST) * smooth_step(t / swell))
    if thin:
        factor = min(factor, _THINNEST + (1 - _THINNEST) * smooth_step((1 - t) / thin))
    return factor


def ink(entry: Line, weight: float = 1.0) -> Curve:
    """The closed outline of a tapered line, ``weight`` times its own width."""
    width = entry.width * weight
    centre = spline(entry.points)
    length = _length(sample_evenly(centre, 6))
    shortest = 3.0 if length > 40 else length / 8
    points = sample(centre, max(width * 1.5, length / 9, shortest))
    if len(points) < 3:
        points = sample_evenly(centre, 3)
    total = _length(points)
    one_side: list[Point] = []
    other_side: list[Point] = []
    walked = 0.0
    for i, (x, y) in enumerate(points):
        before, after = points[max(0, i - 1)], points[min(len(points) - 1, i + 1)]
        if i:
            walked += math.dist(before, points[i])
        dx, dy = after[0] - before[0], after[1] - before[1]
        norm = math.hypot(dx, dy)
        half = width * _width_factor(walked / total, entry.swell, entry.thin) / 2
        one_side.append((x - dy / norm * half, y + dx / norm * half))
        other_side.append((x + dy / norm * half, y - dx / norm * half))
    return spline(one_side) + spline(other_side[::-1])
