"""The raised right arm in the close-up of the side of the trunk, seen from its inner side.

The arm hides the ear and the throat; nape, lips and chin show behind it and before it.
Coordinates are body units as on the whole body from the right.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.atlas.curves import Corner, Curve, Outline, Point, sample, spline
from tools.atlas.cut_edge import cut_away, wider, within
from tools.atlas.ink import Line
from tools.atlas.side_body import BACK, BUTTOCK, THIGH_FRONT, TRUNK_FRONT
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease, ToneSettings, tone_shapes

STROKE = 1.9
_FADE = 70.0
"""How far from either end the contours reach their full width."""

# Where the arm ends above.
_CUT: list[Point] = [
    (-130, 166),
    (-60, 158),
    (-30, 153),
    (16, 148),
    (66, 147),
    (90, 150),
    (150, 160),
]

# Front and back of the arm, upwards, from where it grows out of chest and shoulder.
_FRONT: list[Point] = [
    (61, 410),
    (57.6, 390),
    (54.4, 368),
    (52.6, 344),
    (52.6, 318),
    (54.4, 288),
    (58, 256),
    (62.4, 222),
    (66, 188),
    (68, 154),
    (69, 120),
    (69.6, 80),
]
_BACK: list[Point] = [
    (-70, 412),
    (-64, 389),
    (-57, 364),
    (-51, 338),
    (-46.6, 310),
    (-43, 280),
    (-39.4, 246),
    (-34.6, 212),
    (-29, 180),
    (-24, 150),
    (-20, 120),
    (-15, 80),
]

# The lower end of the arm: nothing is drawn along it, the arm is one with the chest there.
_ROOT: list[Point] = [(-46, 424), (-20, 434), (10, 434), (42, 424)]

LINES = [
    # The folds of the axilla. Before it the lower edge of the great muscle of the breast; behind
    # it the front edge of the broad back muscle, which runs down to the iliac crest.
    Line(
        [
            (91, 515),
            (82, 515),
            (70, 504),
            (57, 483),
            (47.4, 458),
            (41, 430),
            (38.4, 402),
            (39.6, 374),
            (44, 346),
        ],
        1.7,
        "line",
        0.4,
        0.5,
    ),
    Line(
        [
            (-14, 344),
            (-19, 368),
            (-27, 398),
            (-36, 430),
            (-43, 466),
            (-44.6, 510),
            (-45, 556),
            (-48, 610),
            (-56, 668),
            (-66, 720),
            (-72, 744),
        ],
        1.7,
        "line",
        0.3,
        0.7,
    ),
    # The furrow between biceps, in front, and triceps, in which vessels and nerves run.
    Line(
        [(11, 372), (15, 342), (18.4, 308), (21, 272), (23, 236), (24, 198)], 1.2, "fine", 0.4, 0.6
    ),
    # Coracobrachialis; long head of triceps.
    Line([(26, 386), (29, 360), (29.4, 332), (26.6, 302)], 1.0, "faint", 0.4, 0.6),
    Line([(-24, 330), (-23, 300), (-18.6, 266), (-12, 232)], 1.0, "faint", 0.5, 0.6),
    # Folds of the hollow.
    Line([(-17, 420), (-12, 408), (-9, 393), (-8.4, 377)], 0.95, "faint", 0.5, 0.5),
    Line([(26, 424), (20, 433), (10, 438)], 0.95, "faint", 0.5, 0.5),
]

# The hollow of the axilla, from its edge inwards.
_HOLLOW: list[list[Point]] = [
    [
        (9, 350),
        (21, 357),
        (30, 372),
        (34.6, 398),
        Corner((40.6, 430)),
        (33, 446),
        (16, 455),
        (-6, 458),
        (-26, 456),
        Corner((-40.4, 452)),
        (-34, 422),
        (-26, 394),
        (-17, 364),
        (-5, 353),
    ],
    [
        (5, 366),
        (17, 376),
        (24, 394),
        (23, 414),
        (11, 428),
        (-8, 435),
        (-24, 436),
        Corner((-36, 430)),
        (-30, 408),
        (-23, 386),
        (-14, 369),
        (-5, 363.6),
    ],
]

_SHADOW_WIDTH = 12.0


def shadow_behind() -> Curve:
    """The shadow of the arm on nape and shoulder, going on beyond the cuts."""
    edge = [point for point in _BACK if point[1] > 140]
    depth = [(x - _SHADOW_WIDTH * min(1.0, (412 - y) / 90), y) for x, y in edge]
    return spline(
        [Corner(edge[-1]), Corner(depth[-1]), *depth[-2:0:-1], Corner(edge[0]), *edge[1:-1]],
        closed=True,
    )


def _outline() -> Curve:
    """The closed outline of the arm, going on beyond its cut."""
    return spline(
        [Corner(_FRONT[-1]), Corner(_BACK[-1]), *_BACK[-2::-1], *_ROOT, *_FRONT[:-1]],
        closed=True,
    )


def _cut(curve: Curve) -> Curve:
    return cut_away(curve, spline(_CUT), "below")


def _volume() -> list[Point]:
    """Arm and trunk as one, which only the shading knows: the arm grows out of the chest."""
    front = [*(p for p in TRUNK_FRONT if p[1] > 420), *THIGH_FRONT[:4]]
    back = [*BUTTOCK[:-1], *(p for p in BACK if p[1] > 400)]
    chest = [*_FRONT[:1:-1], Corner((62, 384)), (76, 398), *front]
    shoulder = [*back, (-104, 396), Corner((-72, 386)), *_BACK[2:]]
    whole = [Corner(chest[0]), *chest[1:-1], Corner(chest[-1]), Corner(shoulder[0])]
    return wider(sample(spline([*whole, *shoulder[1:]]), 2.0), 1.5)


def _draw_contours(drawing: Drawing) -> None:
    """Front and back, which grow out of the shoulder and thin out into the cut."""
    knife = Outline(spline(_CUT))
    for points in (_FRONT, _BACK):
        edge = Outline(spline(points))
        end = edge.crossings(knife)[0][0]
        grown, thinned = edge.further(0.0, _FADE), edge.further(end, -_FADE)
        drawing.stroke(edge.cut(grown, thinned), STROKE)
        root, tip = sample(edge.cut(0.0, grown), 3.0), sample(edge.cut(thinned, end), 3.0)
        drawing.line(Line(root, STROKE, "contour", 0.97, 0.0), edge=True)
        drawing.line(Line(tip, STROKE, "contour", 0.0, 0.95), edge=True)


def draw_raised_arm(
    drawing: Drawing, creases: Sequence[Crease], bumps: Sequence[Bump], settings: ToneSettings
) -> None:
    """Draw the arm, a part to lay over trunk and head; the relief is that of both together."""
    outline = _cut(_outline())
    drawing.fill(outline, "skin", "fill")
    for number, curves in enumerate(tone_shapes(_volume(), creases, bumps, settings), start=1):
        kept = within(curves, outline)
        if kept:
            drawing.fill_all(kept, f"tone-{number}", "tone")
    for hollow in _HOLLOW:
        drawing.fill(spline(hollow, closed=True), "shadow", "tone", 0.24)
    for entry in LINES:
        drawing.line(entry)
    _draw_contours(drawing)
