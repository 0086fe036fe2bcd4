"""Neck and top of the shoulders below the close-ups of the head, cut softly at the sides.

The outline is that of the whole body; tables hold the right half (x > 0) of the page, in body
units.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tools.atlas.body import SHOULDER
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    closed_by_mirror,
    mirrored_points,
    reversed_curve,
    sample,
    spline,
    spline_from_midline,
    symmetric_spline,
)
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Page
from tools.atlas.tone import Bump, Crease, ToneSettings, tone_shapes

PAGE = Page(1240, 1536, (620, 56), 4)
"""The page of head-front and head-back: from y = -14 to y = 370."""

LINE_WEIGHT = 0.62
"""Interior lines of the bust are drawn this much wider than their own width."""

_STROKE = 1.3

# The edge at which the drawing ends, from the midline up past the shoulder.
_CUT: list[Point] = [
    (0, 366.6),
    (34, 366),
    (66, 363.6),
    (94, 358.6),
    (117, 350.4),
    (134, 339),
    (145, 325),
    (151, 309),
    (154, 292),
    (156, 200),
    (157, -50),
]

# How the body goes on behind the head and beyond the cut, so that neither end of the drawn piece
# is shaded like an edge of the body.
_ABOVE = 140.0
_BEYOND: list[Point] = [(262, 480), (262, 560), (0, 560)]

_TONE = ToneSettings(
    cell=0.8,
    levels=(0.15, 0.37, 0.68),
    height_blur=9,
    shade_blur=5,
    least_area=60,
    tolerance=0.25,
)


def shoulder() -> Curve:
    """The outline from the side of the neck out over the shoulder, beyond the cut."""
    return spline(SHOULDER)


def cut_edge() -> Curve:
    """The edge at which the drawing ends: its right half, from the midline."""
    return spline_from_midline(_CUT)


def outline() -> Curve:
    """The closed outline of neck and shoulders."""
    side, edge = Outline(shoulder()), Outline(cut_edge())
    on_side, on_edge = side.crossings(edge)[0]
    return closed_by_mirror(side.cut(0, on_side) + reversed_curve(edge.cut(0, on_edge)))


def _is_inside(point: Point, polygon: Sequence[Point]) -> bool:
    inside = False
    for a, b in pairwise([*polygon, polygon[0]]):
        if (a[1] <= point[1]) != (b[1] <= point[1]):
            t = (point[1] - a[1]) / (b[1] - a[1])
            inside ^= point[0] < a[0] + t * (b[0] - a[0])
    return inside


def _ring_cut(ring: Outline, first: float, last: float) -> Curve:
    """The part of a closed curve between two places, past its seam if ``last`` comes first."""
    if first < last:
        return ring.cut(first, last)
    return ring.cut(first, len(ring.curve)) + ring.cut(0, last)


def _middle(ring: Outline, first: float, last: float) -> Point:
    length = len(ring.curve)
    return ring.at((first + ((last - first) % length) / 2) % length)


def _above(curve: Curve, edge: Outline, frame: Sequence[Point]) -> Curve:
    """The part of a closed curve inside the frame, closed along the frame's lower edge."""
    ring = Outline(curve)
    crossings = sorted(ring.crossings(edge))
    if not crossings:
        return curve if _is_inside(curve[0][0], frame) else []
    spans = [
        (start, end)
        for start, end in zip(crossings, [*crossings[1:], crossings[0]], strict=True)
        if _is_inside(_middle(ring, start[0], end[0]), frame)
    ]
    kept: Curve = []
    for number, (start, end) in enumerate(spans):
        following = spans[(number + 1) % len(spans)][0]
        kept += _ring_cut(ring, start[0], end[0])
        if end[1] < following[1]:
            kept += edge.cut(end[1], following[1])
        else:
            kept += reversed_curve(edge.cut(following[1], end[1]))
    return kept


def draw_bust(drawing: Drawing, creases: Sequence[Crease], bumps: Sequence[Bump]) -> None:
    """Skin and tones of neck and shoulders."""
    drawing.part("body", outline())
    edge = Outline(symmetric_spline(_CUT))
    frame = sample(edge.curve, 1)
    neck_top = shoulder()[0][0]
    right = [(neck_top[0], _ABOVE), *sample(shoulder(), 1), *_BEYOND]
    silhouette = right + [(-x, y) for x, y in reversed(right) if x > 0]
    both = [*bumps, *(bump._replace(x=-bump.x) for bump in bumps if bump.x)]
    for number, curves in enumerate(tone_shapes(silhouette, creases, both, _TONE), start=1):
        kept = [part for curve in curves if (part := _above(curve, edge, frame))]
        if kept:
            drawing.fill_all(kept, f"tone-{number}", "tone")


def draw_bust_contour(drawing: Drawing) -> None:
    """The outline of neck and shoulders; it thins out towards the cut."""
    side = Outline(shoulder())
    end = side.crossings(Outline(cut_edge()))[0][0]
    points = sample(side.cut(0, side.further(end, -1.5)), 9)
    drawing.line_both(Line(points, _STROKE, "contour", 0, 0.4), edge=True)


def within_neck(points: Sequence[Point], inset: float) -> list[Point]:
    """Points from the side of the neck to the midline; the first is moved to the outline."""
    x, y = Outline(shoulder()).snap(points[0])
    whole = [Corner((x - inset, y)), *points[1:]]
    return [*whole, *mirrored_points(whole[-2::-1])]
