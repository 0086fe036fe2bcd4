"""The perineum from behind, as on someone who bends forward with straight legs.

The back of the body (the coccyx) is at the top of the page, the front end of the perineum
further down, between the thighs; the figure's right is on the right of the page.  The view is
schematic: it holds what the two points of the midline are measured from, and its front end is
a plain soft fold.  Coordinates are millimetres, x = 0 the midline, y = 0 the anus, y growing
down the page.  Tables hold the right half (x > 0) of the page.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.atlas.body import creases_along
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    closed_by_mirror,
    ellipse,
    mirrored_points,
    reversed_curve,
    sample,
    spline,
    spline_from_midline,
)
from tools.atlas.cut_edge import wider, within
from tools.atlas.ink import Line, across_midline
from tools.atlas.svg_writer import Drawing, Landmark, Page
from tools.atlas.tone import Bump, Crease, ToneSettings, tone_shapes

_PAGE = Page(1400, 1160, (700, 500), 4)

_STROKE = 0.9
_FADE = 40.0

_COCCYX_TIP: Point = (0, -45)
_ANUS: Point = (0, 0)
_PERINEUM_FRONT: Point = (0, 40)

# Where the trunk is cut, from the midline outwards.
_UPPER_CUT: list[Point] = [(0, -109), (40, -110), (84, -112.4), (124, -113)]

# The outer side of hip and thigh.
_OUTER_SIDE: list[Point] = [
    (124, -113),
    (142, -89),
    (155, -58),
    (162, -24),
    (163.4, 10),
    (160, 42),
    (153.6, 70),
    (147.6, 96),
    (143.6, 121),
    (141, 146),
]

# Where the thigh is cut, from its outer to its inner side.
_LOWER_CUT: list[Point] = [(141, 146), (114, 150), (82, 151.4), (48, 150), (20, 146)]

# The inner side of the thigh, from the midline in front of the perineum downwards.
_INNER_SIDE: list[Point] = [
    (0, 50.6),
    (4.6, 53),
    (8, 60),
    (11.4, 74),
    (14.6, 94),
    (17.6, 120),
    (20, 146),
]

# The body beyond the cuts, which only the shading knows.
_BEYOND_UPPER_CUT: list[Point] = [Corner((0, -200)), Corner((66, -200)), (96, -150)]
_BEYOND_LOWER_CUT: list[Point] = [(139, 185), Corner((136, 230)), Corner((27, 230)), (23.6, 185)]

_LINES = [
    # Fold under the buttock.
    Line([(11.6, 75), (22, 82), (40, 86.6), (64, 85.4), (90, 76)], 0.75, "fine", 0, 0.7),
]

_MIDLINE = [
    # The cleft, down to the coccyx and on to the anus; the raphe in front of the anus.
    Line([(0, -104), (0, -80), (0, -51)], 0.8, "fine", 0.5, 0.5),
    Line([(0, -39), (0, -26), (0, -11)], 0.6, "fine", 0.5, 0.5),
    Line([(0, 11), (0, 22), (0, 34)], 0.45, "faint", 0.5, 0.5),
]

# Right halves of lines that cross the midline.
_ACROSS_MIDLINE = [
    # Tip of the coccyx.
    Line([(0, -44.8), (3.4, -45.7), (6.4, -48.6)], 0.7, "line", 0, 0.6),
    # Front end of the perineum.
    Line([(0, 40.4), (5.4, 39.4), (10.6, 36)], 0.7, "line", 0, 0.6),
]

_FURROWS = [
    Crease([(0, -150), (0, -60), (0, 8), (0, 60)], 2.3),
]

_BUMPS = [Bump(78, 6, 50, 60, 12)]

_TONE = ToneSettings(
    cell=0.8,
    radius=38.0,
    height_blur=7.0,
    shade_blur=6.0,
    crease_blur=5.0,
    least_area=60.0,
    tolerance=0.25,
)

_RAYS = 8


def _anus_rays() -> list[Line]:
    """Short folds round the anus, like the rays of a star."""
    rays = []
    for i in range(_RAYS):
        angle = math.tau * (i + 0.5) / _RAYS
        across, along = math.sin(angle), math.cos(angle)
        points = [(across * r * 0.84, along * r) for r in (3.0, 4.8, 6.8)]
        rays.append(Line(points, 0.45, "faint", 0.3, 0.7))
    return rays


def _draw_anus(drawing: Drawing) -> None:
    """A quiet ring with short folds round it."""
    drawing.fill(ellipse(_ANUS, 4.4, 5.4), "tone-3", "detail-fill", 0.7)
    drawing.fill(ellipse(_ANUS, 1.1, 1.6), "fine", "detail-fill", 0.8)
    for ray in _anus_rays():
        drawing.line(ray)


def _add_tone(drawing: Drawing, skin: Curve, creases: Sequence[Crease]) -> None:
    """Shade the view as if trunk and thighs went on beyond the cuts."""
    half = [
        *_BEYOND_UPPER_CUT,
        *_OUTER_SIDE,
        *_BEYOND_LOWER_CUT,
        *_INNER_SIDE[:0:-1],
        Corner(_INNER_SIDE[0]),
    ]
    right = sample(spline(half), 1.5)
    silhouette = wider(right + mirrored_points(right[-2:0:-1]), 1.0)
    both = [*_BUMPS, *(bump._replace(x=-bump.x) for bump in _BUMPS)]
    for number, curves in enumerate(tone_shapes(silhouette, creases, both, _TONE), start=1):
        drawing.fill_all(within(curves, skin), f"tone-{number}", "tone")


def _draw_contour(drawing: Drawing, contour: Curve, fades: tuple[bool, bool]) -> None:
    """Stroke a contour; towards a cut it thins out to half its width."""
    outline = Outline(contour)
    last = float(len(contour))
    start = outline.further(0, _FADE) if fades[0] else 0.0
    end = outline.further(last, -_FADE) if fades[1] else last
    drawing.stroke_both(contour, _STROKE / 2)
    drawing.stroke_both(outline.cut(start, end), _STROKE)
    if fades[0]:
        grows = sample(outline.cut(0, start), 3.0)
        drawing.line_both(Line(grows, _STROKE, "contour", 1.0, 0.0), edge=True)
    if fades[1]:
        thins = sample(outline.cut(end, last), 3.0)
        drawing.line_both(Line(thins, _STROKE, "contour", 0.0, 1.0), edge=True)


def draw_perineum() -> Drawing:
    """The view with its three landmarks; it has no region."""
    drawing = Drawing("perineum", _PAGE)
    upper_cut = spline_from_midline(_UPPER_CUT)
    outer_side = spline(_OUTER_SIDE)
    inner_side = spline_from_midline(_INNER_SIDE)
    half = upper_cut + outer_side + spline(_LOWER_CUT) + reversed_curve(inner_side)
    skin = closed_by_mirror(half)
    drawing.part("body", skin)
    across = [across_midline(entry) for entry in _ACROSS_MIDLINE]
    _add_tone(drawing, skin, [*creases_along(_LINES, 0.7), *_FURROWS])
    _draw_anus(drawing)
    drawing.line(across_midline(Line(_UPPER_CUT, 0.5, "fine", 0.0, 0.3)))
    drawing.line_both(Line(_LOWER_CUT, 0.5, "fine", 0.3, 0.3))
    for entry in _LINES:
        drawing.line_both(entry)
    for entry in [*_MIDLINE, *across]:
        drawing.line(entry)
    _draw_contour(drawing, outer_side, (True, True))
    _draw_contour(drawing, inner_side, (False, True))
    drawing.add_landmarks(
        [
            Landmark("coccyx-tip", "midline", _COCCYX_TIP),
            Landmark("anus", "midline", _ANUS),
            Landmark("perineum-front", "midline", _PERINEUM_FRONT),
        ]
    )
    return drawing
