"""Close-up of the right ear with the skin round it, nose to the right.

Coordinates are body units, as in the profile of the head: x = 0 is a vertical through the middle of
the head's length, the face lies towards +x.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from tools.atlas.auricle import draw_auricle
from tools.atlas.curves import Corner, Curve, Outline, Point, sample, spline
from tools.atlas.head_profile import (
    FACE_HOLLOWS,
    JAW,
    JAW_JOINT,
    MASTOID,
    ZYGOMATIC_ARCH,
    hair,
)
from tools.atlas.head_profile_landmarks import PROFILE
from tools.atlas.head_side_neck import BACK_TRIANGLE, STERNOCLEIDOMASTOID
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Landmark, Page, Region

_PAGE = Page(904, 1104, (504, -608), scale=8)

_LINE_WEIGHT = 0.42

# The skin ends in a soft oval inside the page: half its width and height about its centre, and
# how square it is (2 is an ellipse).
_CENTRE: Point = (-6.5, 145)
_HALF_WIDTH = 54.5
_HALF_HEIGHT = 67.0
_SQUARENESS = 3.2

# The shadow under the jaw.
_UNDER_JAW: list[Point] = [
    Corner((-4.4, 169)),
    (-5.6, 178),
    (-4, 190),
    (0.7, 202),
    (6.7, 213),
    Corner((12.6, 224)),
    Corner((38.2, 222)),
    (22.6, 213.6),
    (10.4, 204.4),
    (3, 194.6),
    (-1, 184),
    (-3, 175),
]
# The hair's edge, softer than on the whole head, as this view is so much larger.
_HAIR_STEPS = (0.0, 0.6, 1.2, 1.8, 2.4, 3.0)
_HAIR_OPACITY = 0.065

_LANDMARKS = (
    "ear-apex",
    "ear-lobe",
    "ear-root-front",
    "ear-root-back",
    "supratragic-notch",
    "tragus",
    "intertragic-notch",
    "zygomatic-arch-above",
    "zygomatic-arch-below",
    "mandibular-notch",
    "condylar-process",
    "temple-hairline",
    "temple-hairline-back",
    "hairline-above-ear",
    "hairline-above-ear-root",
    "mastoid-process",
    "mastoid-tip",
)


def _edge() -> Curve:
    """The edge of the skin."""
    points: list[Point] = []
    for step in range(48):
        cosine, sine = (function(math.pi * step / 24) for function in (math.cos, math.sin))
        points.append(
            (
                _CENTRE[0] + math.copysign(abs(cosine) ** (2 / _SQUARENESS), cosine) * _HALF_WIDTH,
                _CENTRE[1] + math.copysign(abs(sine) ** (2 / _SQUARENESS), sine) * _HALF_HEIGHT,
            )
        )
    return spline(points, closed=True)


def _is_inside(point: Point) -> bool:
    across = abs(point[0] - _CENTRE[0]) / _HALF_WIDTH
    along = abs(point[1] - _CENTRE[1]) / _HALF_HEIGHT
    return bool(across**_SQUARENESS + along**_SQUARENESS < 1)


def _within(curve: Curve, edge: Curve) -> Curve:
    """The part of a curve inside the edge of the skin, which it crosses once or twice."""
    whole = Outline(curve)
    places = [0.0, *sorted(at for at, _ in whole.crossings(Outline(edge))), float(len(curve))]
    first, last = next(
        (a, b) for a, b in pairwise(places) if _is_inside(whole.at((a + b) / 2)) and b - a > 0.01
    )
    return whole.cut(first, last)


def _area_within(curve: Curve, edge: Sequence[Point]) -> Curve:
    """What a closed curve and the skin, a convex polygon run clockwise, have in common."""
    points = sample(curve, 1.0)[:-1]
    for a, b in pairwise([*edge, edge[0]]):
        kept: list[Point] = []
        sides = [(b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) for x, y in points]
        for i, point in enumerate(points):
            before, side_before, side = points[i - 1], sides[i - 1], sides[i]
            if side_before * side < 0:
                t = side_before / (side_before - side)
                x = before[0] + (point[0] - before[0]) * t
                kept.append(Corner((x, before[1] + (point[1] - before[1]) * t)))
            if side >= 0:
                kept.append(point)
        points = kept
    return spline(points, closed=True)


def _draw_line(drawing: Drawing, entry: Line, edge: Curve) -> None:
    """Draw what lies inside the skin of a line."""
    points = sample(_within(spline(entry.points), edge), 4.0)
    drawing.line(entry._replace(points=points), _LINE_WEIGHT)


def _draw_form(drawing: Drawing, edge: Curve) -> None:
    """Shade the hollows round the ear and wash in the hair, as far as the skin goes."""
    skin = sample(edge, 1.5)[:-1]
    for hollow in [*FACE_HOLLOWS, BACK_TRIANGLE]:
        drawing.fill(_area_within(spline(hollow, closed=True), skin), "tone-1", "tone")
    under_jaw = _area_within(spline(_UNDER_JAW, closed=True), skin)
    drawing.fill(under_jaw, "tone-2", "tone")
    for shift in _HAIR_STEPS:
        area = _area_within(hair(shift), skin)
        drawing.fill(area, "hair", "detail-fill", _HAIR_OPACITY)


def draw_ear() -> Drawing:
    """The ear with its landmarks; the whole skin is one region."""
    drawing = Drawing("ear", _PAGE)
    edge = _edge()
    drawing.part("head", edge)
    _draw_form(drawing, edge)
    for entry in (*ZYGOMATIC_ARCH, *JAW_JOINT, MASTOID, JAW, *STERNOCLEIDOMASTOID[:2]):
        _draw_line(drawing, entry, edge)
    draw_auricle(drawing, _LINE_WEIGHT)
    drawing.add_regions([Region("head", "midline", edge)])
    drawing.add_landmarks(Landmark(name, "right", PROFILE[name]) for name in _LANDMARKS)
    return drawing
