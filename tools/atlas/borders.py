"""Joining borders into the closed edge of a region: trimmed where they cross, corners rounded.

All lengths are body units.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tools.atlas.curves import Cubic, Curve, Outline, Point

_ROUNDNESS = 0.62
"""How far the handles of a rounded corner reach towards the corner itself."""


def _toward(start: Point, corner: Point) -> Point:
    return (
        start[0] + (corner[0] - start[0]) * _ROUNDNESS,
        start[1] + (corner[1] - start[1]) * _ROUNDNESS,
    )


def _corner(start: Point, corner: Point, end: Point) -> Cubic:
    return (start, _toward(start, corner), _toward(end, corner), end)


def _last_crossing(edge: Outline, following: Outline) -> tuple[float, float]:
    """The last place along ``edge`` where ``following`` crosses it, and the place on that."""
    crossings = edge.crossings(following)
    if not crossings:
        raise ValueError(f"no crossing from {edge.at(0)} to {following.at(0)}")
    return crossings[-1]


def _joined(edges: Sequence[Outline], radii: Sequence[float], closed: bool) -> Curve:
    starts = [0.0] * len(edges)
    ends = [float(len(edge.curve)) for edge in edges]
    corners: list[Cubic | None] = [None] * len(edges)
    joins = list(pairwise(range(len(edges))))
    if closed:
        joins.append((len(edges) - 1, 0))
    for (i, j), radius in zip(joins, radii, strict=True):
        end, start = _last_crossing(edges[i], edges[j])
        corner = edges[i].at(end)
        if radius:
            end = edges[i].further(end, -radius)
            start = edges[j].further(start, radius)
            corners[i] = _corner(edges[i].at(end), corner, edges[j].at(start))
        ends[i], starts[j] = end, start
    curve: Curve = []
    for edge, start, end, rounded in zip(edges, starts, ends, corners, strict=True):
        curve += edge.cut(start, end)
        if rounded:
            curve.append(rounded)
    return curve


def chain(edges: Sequence[Curve], radii: Sequence[float]) -> Curve:
    """An open curve: each edge up to where the next one crosses it, then along that one.

    ``radii`` holds, for each of these corners, how far before and after it the rounding begins;
    0 leaves the corner sharp.
    """
    return _joined([Outline(edge) for edge in edges], radii, closed=False)


def loop(edges: Sequence[Curve], radii: Sequence[float]) -> Curve:
    """A closed curve: like a chain whose last edge is joined to its first."""
    return _joined([Outline(edge) for edge in edges], radii, closed=True)
