"""What the close-ups of the palm and the back of the hand share: arm, edge, tones, region.

All coordinates are those of the hand's own frame (see hand.py).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tools.atlas.borders import loop
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    reversed_curve,
    sample,
    spline,
)
from tools.atlas.hand import hand_outline
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Page, Region
from tools.atlas.tone import Bump, Crease, ToneSettings, simplified, tone_shapes

_WIDTH, _HEIGHT, _SCALE = 960, 1400, 5

PALM_PAGE = Page(_WIDTH, _HEIGHT, (585, 375), _SCALE, mirrored=True)
"""The right hand seen from the palm: the thumb, +x, is on the left of the page."""

DORSUM_PAGE = Page(_WIDTH, _HEIGHT, (375, 375), _SCALE)
"""The right hand seen from the back: the thumb is on the right of the page."""

CONTOUR = 1.0
LINE_WEIGHT = 0.62
"""Width of the outline, and of the interior lines as a part of their width on the whole body."""

# The forearm's sides from the wrist upwards, far beyond where it is cut, for even tones there.
_FOREARM_THUMB_SIDE: list[Point] = [
    (28.4, -26),
    (29.4, -44),
    (31.6, -64),
    (34.4, -86),
    (37.6, -112),
]
_FOREARM_LITTLE_SIDE: list[Point] = [
    (-28.6, -26),
    (-30, -44),
    (-32.4, -64),
    (-35.2, -86),
    (-38.4, -112),
]

_CUT_HALF = 44.0


def _cut_level(x: float) -> float:
    """How high the drawing ends: a soft arch across the forearm."""
    return -68.6 + 0.0026 * x * x


_CUT: list[Point] = [(x, _cut_level(x)) for x in (-_CUT_HALF, -30, -15, 0, 15, 30, _CUT_HALF)]

_TONE = ToneSettings(
    cell=0.6,
    radius=15.0,
    levels=(0.18, 0.39, 0.70),
    height_blur=3.0,
    shade_blur=2.2,
    crease_blur=3.2,
    crease_depth=0.9,
    least_area=14.0,
    tolerance=0.1,
    symmetric=False,
)

_LONGEST_PIECE = 4.0
"""Longest piece between two knots of a tone's edge."""

_SNAP = 1.2
"""How near the silhouette a tone's edge is taken to be the silhouette."""


class HandShape(NamedTuple):
    """The hand with its piece of forearm."""

    whole: Curve
    """The open outline from far up the arm, round the hand, to far up the arm again."""
    skin: Curve
    """The closed area that is painted."""


def hand_shape() -> HandShape:
    """The outline of the close-ups, the same from both sides."""
    whole = spline([*_FOREARM_THUMB_SIDE[::-1], *hand_outline(), *_FOREARM_LITTLE_SIDE])
    return HandShape(whole, loop([whole, spline(_CUT)], [0.0, 0.0]))


def draw_skin(
    drawing: Drawing, shape: HandShape, creases: Sequence[Crease], bumps: Sequence[Bump]
) -> None:
    """Paint the hand in its skin and its three tones."""
    drawing.part("hand", shape.skin)
    silhouette = sample(shape.whole, 0.8)
    edge = Outline(shape.whole)
    for number, curves in enumerate(tone_shapes(silhouette, creases, bumps, _TONE), start=1):
        kept = [cut for curve in curves if (cut := _below_the_cut(_tightened(curve, edge)))]
        if kept:
            drawing.fill_all(kept, f"tone-{number}", "tone")


def ridge(points: Sequence[Point], radius: float, height: float) -> list[Bump]:
    """A rounded rise along a line, as a row of bumps; a furrow when ``height`` is negative."""
    step = radius * 0.6
    each = height * step / (radius * math.sqrt(math.pi))
    return [Bump(x, y, radius, radius, each) for x, y in sample(spline(points), step)]


def draw_contour(drawing: Drawing, shape: HandShape) -> None:
    """The outline; beside the forearm it grows thinner towards the cut."""
    outline = Outline(shape.whole)
    first, last = outline.nearest(_FOREARM_THUMB_SIDE[0]), outline.nearest(_FOREARM_LITTLE_SIDE[0])
    drawing.stroke(outline.cut(first, last), CONTOUR)
    edge = Outline(spline(_CUT))
    (start, one_end), (end, other_end) = outline.crossings(edge)
    sides = (outline.cut(start, first), reversed_curve(outline.cut(last, end)))
    for side in sides:
        drawing.line(Line(sample(side, 4.0), CONTOUR, "contour", 0.85, 0), edge=True)
    cut = edge.span(edge.at(one_end), edge.at(other_end))
    drawing.line(Line(sample(cut, 6.0), 0.55, "faint", 0.3, 0.3))


def hand_region(shape: HandShape, crease: Sequence[Point]) -> Region:
    """The right hand: everything beyond a crease of the wrist, given thumb side first."""
    edge = Outline(shape.whole).span(crease[0], crease[-1])
    return Region("hand", "right", edge + spline([edge[-1][3], *crease[-2:0:-1], edge[0][0]]))


def _tightened(curve: Curve, edge: Outline) -> Curve:
    """A closed tone with knots on its long straight pieces, which would bulge without them.

    Beside the forearm, where the contour is thin, its edge is drawn onto the silhouette.
    """
    points: list[Point] = []
    for start, _, _, end in curve:
        count = math.ceil(math.dist(start, end) / _LONGEST_PIECE)
        for i in range(count):
            t = i / count
            point = (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t)
            if point[1] < _FOREARM_THUMB_SIDE[0][1]:
                snapped = edge.snap(point)
                if math.dist(point, snapped) < _SNAP:
                    point = snapped
            points.append(point)
    return spline(points, closed=True)


def _below_the_cut(curve: Curve) -> Curve:
    """A closed tone without what lies above the cut; empty if nothing is left."""
    if all(point[1] > _cut_level(point[0]) for piece in curve for point in piece):
        return curve
    points = sample(curve, 0.8)
    kept: list[Point] = []
    for before, here in zip([points[-1], *points[:-1]], points, strict=True):
        a, b = before[1] - _cut_level(before[0]), here[1] - _cut_level(here[0])
        if (a > 0) != (b > 0):
            t = a / (a - b)
            crossing = (
                before[0] + (here[0] - before[0]) * t,
                before[1] + (here[1] - before[1]) * t,
            )
            kept.append(Corner(crossing))
        if b > 0:
            kept.append(here)
    if len(kept) < 4:
        return []
    return _spline_between_corners(kept)


def _spline_between_corners(points: Sequence[Point]) -> Curve:
    """A closed curve through few of many points; along the cut it follows the arch."""
    corners = [i for i, point in enumerate(points) if isinstance(point, Corner)]
    ring = [*points[corners[0] :], *points[: corners[0]], points[corners[0]]]
    places = [i for i, point in enumerate(ring) if isinstance(point, Corner)]
    traced: list[Point] = []
    for start, end in pairwise(places):
        run = ring[start : end + 1]
        if len(run) == 2:
            traced += [run[0], *_along_the_cut(run[0], run[1])]
        else:
            few = simplified(run, _TONE.tolerance)
            traced += [run[0], *few[1:-1]]
    return spline(traced, closed=True)


def _along_the_cut(start: Point, end: Point) -> list[Point]:
    """Points of the arch between two of its points."""
    xs = [start[0] + (end[0] - start[0]) * i / 4 for i in range(1, 4)]
    return [(x, _cut_level(x)) for x in xs]
