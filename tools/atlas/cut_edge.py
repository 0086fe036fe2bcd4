"""Soft shading that runs on to a cut edge, as if the part went on beyond it.

The volume is worked out for a longer part, so that it doesn't round off like a stump at the cut;
what lies beyond the cut, or outside a part that merges into its neighbours, is then taken away.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from tools.atlas.curves import Curve, Outline, Point, reversed_curve, sample_evenly


def _along(outline: Outline, start: float, end: float) -> Curve:
    """The part of an outline from one place to another, in either direction."""
    if start > end:
        return reversed_curve(outline.cut(end, start))
    return outline.cut(start, end)


def _onward(outline: Outline, start: float, end: float) -> Curve:
    """The part of a closed outline from one place forwards to another, past its end if need be."""
    if start <= end:
        return outline.cut(start, end)
    last = float(len(outline.curve))
    return outline.cut(start, last) + (outline.cut(0.0, end) if end > 0 else [])


def _half_way(outline: Outline, start: float, end: float) -> Point:
    """The point in the middle of the way from one place forwards to another."""
    last = len(outline.curve)
    if start <= end:
        return outline.at((start + end) / 2)
    return outline.at(((start + end + last) / 2) % last)


def cut_away(loop: Curve, cut: Curve, keep: Literal["above", "below"]) -> Curve:
    """What a closed curve keeps on one side of a cut, a curve across the page and past the loop.

    Where the loop goes over the cut, the result follows the cut to where it comes back; pieces
    that meet in the cut may share a part of it, which a fill doesn't show.  The result is empty
    if the loop lies on the other side.
    """
    edge, knife = Outline(loop), Outline(cut)

    def stays(point: Point) -> bool:
        return (point[1] > knife.snap(point)[1]) == (keep == "below")

    crossings = sorted(edge.crossings(knife))
    if not crossings:
        return loop if stays(loop[0][0]) else []
    pieces: list[tuple[Curve, float, float]] = []
    for (start, leave), (end, meet) in pairwise([*crossings, crossings[0]]):
        if stays(_half_way(edge, start, end)):
            pieces.append((_onward(edge, start, end), leave, meet))
    kept: Curve = []
    for (piece, _, meet), (_, leave, _) in pairwise([*pieces, pieces[0]]):
        kept += piece + _along(knife, meet, leave)
    return kept


def _twice_area(polygon: list[Point]) -> float:
    """Twice the area of a polygon, positive if it runs clockwise on the page."""
    ring = [*polygon, polygon[0]]
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))


def _holds(polygon: list[Point], point: Point) -> bool:
    """Whether a point lies in a polygon."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in pairwise([*polygon, polygon[0]]):
        if (y1 <= y) != (y2 <= y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
            inside = not inside
    return inside


def wider(polygon: list[Point], distance: float) -> list[Point]:
    """A closed polygon moved outwards, so that shading cut off along its old edge fills it.

    The shading of a part stops a little short of its edge, which shows where no line covers it.
    """
    turn = 1.0 if _twice_area(polygon) > 0 else -1.0
    moved: list[Point] = []
    for before, (x, y), after in zip(
        [polygon[-1], *polygon], polygon, [*polygon[1:], polygon[0]], strict=False
    ):
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        moved.append((x + turn * dy / length * distance, y - turn * dx / length * distance))
    return moved


def _turned(loop: Curve, ring: list[Point], rings: list[list[Point]]) -> Curve:
    """A loop that runs clockwise, or the other way round if it is the edge of a hole."""
    x, y = ring[0]
    inside = [_holds(other, (x, y)) for other in rings if other is not ring]
    hole = sum(inside) % 2 == 1
    return loop if (_twice_area(ring) < 0) == hole else reversed_curve(loop)


def within(loops: Sequence[Curve], frame: Curve) -> list[Curve]:
    """The part of an area that lies inside a closed curve.

    ``loops`` are the edges of the area and of its holes, as those of one tone.  The result is
    the part's edges, none of which runs along another.
    """
    polygon = sample_evenly(frame, 12)[:-1]
    if _twice_area(polygon) < 0:
        frame = reversed_curve(frame)
    rings = [sample_evenly(loop, 12)[:-1] for loop in loops]
    loops = [_turned(loop, ring, rings) for loop, ring in zip(loops, rings, strict=True)]
    rim = Outline(frame)
    parts: list[Curve] = []
    inner: dict[float, tuple[Curve, float]] = {}
    for loop in loops:
        edge = Outline(loop)
        crossings = sorted(edge.crossings(rim))
        if not crossings and _holds(polygon, loop[0][0]):
            parts.append(loop)
        for (start, enter), (end, leave) in pairwise([*crossings, *crossings[:1]]):
            if _holds(polygon, _half_way(edge, start, end)):
                inner[enter] = (_onward(edge, start, end), leave)
    if not inner:
        if sum(_holds(ring, frame[0][0]) for ring in rings) % 2:
            parts.append(frame)
        return parts
    # Where an edge leaves the frame, that of the common part follows the frame onwards to the
    # next place where an edge comes in again.
    entries = sorted(inner)
    while inner:
        first = enter = next(iter(inner))
        part: Curve = []
        while enter in inner:
            piece, leave = inner.pop(enter)
            enter = entries[bisect_right(entries, leave) % len(entries)]
            part += piece + _onward(rim, leave, enter)
            if enter == first:
                break
        parts.append(part)
    return parts
