"""The whole body from behind.

Coordinates are body units; tables hold the right half (x > 0) of the page, which is the
figure's right.
"""

from __future__ import annotations

from tools.atlas.body import (
    AXILLA,
    LEG_INNER,
    LINE_WEIGHT,
    HalfBody,
    add_tone,
    arm_points,
    creases_along,
    from_arm,
    from_hand,
)
from tools.atlas.curves import Point, map_points, spline
from tools.atlas.foot import FOOT_BACK, FOOT_BACK_LINES
from tools.atlas.hand import dorsum_lines, nails
from tools.atlas.head import head_back
from tools.atlas.ink import Line, across_midline, move_lines
from tools.atlas.regions import back_regions
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease, ToneSettings

INNER_LEG: list[Point] = [
    *LEG_INNER,
    (25, 1080),
    (18.4, 1034),
    (12, 1006),
    (6, 990),
    (0, 983),
]

_FOOT_STROKE = 2.5

_C7_LEVEL = 300.0
_THORACIC_STEP = 24.2
_LUMBAR_STEP = 33.6

_LINES = [
    # Neck and trapezius.
    Line([(16, 222), (19, 246), (21, 270), (20, 296)], 1.3, "fine", 0.4, 0.6),
    Line([(47, 208), (48.6, 234), (56, 262), (71, 284)], 1.2, "fine", 0.5, 0.6),
    Line([(2, 596), (20, 548), (42, 482), (58, 426), (68, 390)], 1.5, "fine", 0.3, 0.5),
    # Shoulder blade.
    Line(
        [(64, 386), (82, 380), (110, 370), (142, 354), (170, 338), (194, 328)],
        2.0,
        "line",
        0.45,
        0.35,
    ),
    Line([(90, 388), (118, 378), (148, 363), (174, 346)], 1.2, "fine", 0.5, 0.5),
    Line([(78, 346), (70, 364), (67, 388), (68, 422), (74, 452), (84, 474)], 1.8, "line", 0.5, 0.3),
    Line([(84, 474), (94, 476), (109, 462), (127, 440), (145, 418)], 1.6, "line", 0.2, 0.6),
    Line([(104, 482), (124, 472), (144, 464), (160, 462)], 1.2, "fine", 0.4, 0.4),
    # Rear edge of the deltoid, armpit, broad back muscle.
    Line([(148, 364), (166, 392), (186, 424), from_arm(14, 112)], 1.5, "fine", 0.4, 0.4),
    Line([AXILLA, (165, 450), (172, 432), (182, 414)], 2.2, "line", 0, 0.7),
    Line(
        [(160, 478), (156, 520), (146, 570), (124, 630), (92, 690), (60, 744)],
        1.3,
        "fine",
        0.3,
        0.6,
    ),
    # Long back muscles, waist, iliac crest, dimple, edge of the sacrum.
    Line([(30, 560), (38, 610), (40, 660), (38, 710), (30, 752)], 1.4, "fine", 0.5, 0.5),
    Line([(140, 690), (124, 700), (112, 714)], 1.2, "faint", 0.1, 0.8),
    Line(
        [(146, 742), (128, 738), (104, 742), (78, 756), (56, 774), (42, 790)], 1.7, "fine", 0.2, 0.5
    ),
    Line([(30, 792), (35, 797), (41, 794)], 1.8, "line", 0.4, 0.4),
    Line([(36, 800), (24, 824), (10, 846), (3, 858)], 1.2, "fine", 0.5, 0.5),
    # Buttock.
    Line([(0, 970), (8, 986), (28, 998), (56, 1001), (88, 995), (118, 980)], 2.3, "line", 0.1, 0.6),
    Line([(150, 862), (136, 876), (128, 900), (132, 930)], 1.3, "faint", 0.4, 0.6),
    Line([(174, 960), (160, 976), (140, 984)], 1.2, "faint", 0.1, 0.8),
    # Thigh and hollow of the knee.
    Line([(88, 1016), (90, 1080), (93, 1150), (94, 1206)], 1.4, "fine", 0.4, 0.5),
    Line([(98, 1200), (112, 1230), (122, 1262), (126, 1292)], 1.6, "fine", 0.5, 0.3),
    Line([(88, 1204), (76, 1232), (66, 1262), (62, 1290)], 1.6, "fine", 0.5, 0.3),
    Line([(148, 1060), (142, 1120), (136, 1180)], 1.1, "faint", 0.5, 0.5),
    Line([(30, 1060), (42, 1120), (52, 1180)], 1.1, "faint", 0.5, 0.5),
    Line([(54, 1286), (74, 1292), (95, 1294), (116, 1291), (137, 1284)], 2.0, "line", 0.35, 0.35),
    Line([(66, 1300), (90, 1305), (120, 1300)], 1.1, "fine", 0.5, 0.5),
    # Calf and Achilles tendon.
    Line([(95, 1316), (94, 1360), (93, 1400), (92, 1442)], 1.6, "fine", 0.4, 0.2),
    Line([(42, 1446), (54, 1474), (70, 1485), (84, 1474), (92, 1444)], 1.8, "line", 0.4, 0.15),
    Line([(92, 1444), (102, 1462), (118, 1464), (134, 1450), (146, 1426)], 1.8, "line", 0.15, 0.4),
    Line(
        [(56, 1500), (68, 1550), (79, 1600), (86, 1650), (87, 1700), (82, 1744)],
        1.6,
        "line",
        0.5,
        0.4,
    ),
    Line(
        [(142, 1490), (128, 1550), (116, 1600), (108, 1650), (107.5, 1700), (112, 1744)],
        1.6,
        "line",
        0.5,
        0.4,
    ),
    # Upper arm, elbow, forearm.
    Line(
        arm_points([(12, 126), (20, 165), (22, 205), (18, 245), (10, 284)]), 1.4, "fine", 0.4, 0.5
    ),
    Line(arm_points([(-26, 160), (-22, 205), (-16, 250), (-10, 284)]), 1.3, "fine", 0.4, 0.5),
    Line(
        arm_points([(-17, 304), (-12, 298), (-3, 297), (3, 303), (3, 314), (-3, 323), (-11, 324)]),
        1.9,
        "line",
        0.3,
        0.3,
    ),
    Line(
        arm_points([(-24, 310), (-22, 322), (-14, 330), (-2, 331), (8, 325)]), 1.2, "fine", 0.4, 0.4
    ),
    Line(arm_points([(31, 296), (35, 306), (33, 318)]), 1.4, "fine", 0.5, 0.4),
    Line(arm_points([(-33, 302), (-36, 314), (-31, 324)]), 1.4, "fine", 0.5, 0.4),
    Line(
        arm_points([(-10, 332), (-15, 390), (-19, 450), (-21, 510), (-21, 560)]),
        1.5,
        "fine",
        0.3,
        0.5,
    ),
    Line(
        arm_points([(30, 330), (26, 380), (22, 430), (16, 490), (12, 540)]), 1.4, "fine", 0.4, 0.6
    ),
    Line(arm_points([(44, 134), (30, 134), (16, 118)]), 1.2, "faint", 0.1, 0.8),
    Line(arm_points([(26, 470), (18, 500), (14, 530)]), 1.1, "faint", 0.5, 0.5),
]

_MIDLINE = [
    # Nape, spine, cleft.
    Line([(0, 226), (0, 252), (0, 282)], 1.3, "fine", 0.3, 0.6),
    Line([(0, 318), (0, 420), (0, 560), (0, 700), (0, 782)], 1.9, "line", 0.15, 0.3),
    Line([(0, 852), (0, 890), (0, 935), (0, 973)], 2.3, "line", 0.5, 0),
]

# Right halves of lines that cross the midline.
_ACROSS_MIDLINE = [
    # Seventh neck vertebra, fold under the buttocks.
    Line([(0, 291), (5, 292.2), (8.6, 296.6), (9, 301), (6.4, 306.6)], 1.7, "line", 0, 0.25),
]

# Lines along which the back dips without being drawn: the furrow of the spine and the cleft.
_FURROWS = [
    Crease([(0, 300), (0, 450), (0, 600), (0, 760)], 0.9),
    Crease([(0, 840), (0, 960)], 1.6),
]

_BUMPS = [
    # Top of the shoulder, shoulder blade, long back muscles, buttock.
    Bump(44, 330, 30, 40, 4),
    Bump(106, 426, 34, 42, 9),
    Bump(36, 680, 20, 80, 5),
    Bump(70, 930, 50, 52, 16),
    # Hamstrings, hollow of the knee, the two heads of the calf, heel.
    Bump(78, 1160, 30, 100, 3),
    Bump(120, 1160, 26, 100, 3),
    Bump(95, 1272, 26, 22, -4),
    Bump(72, 1410, 26, 58, 9),
    Bump(118, 1400, 24, 56, 8),
    Bump(96, 1762, 22, 26, 5),
]


def back_body() -> HalfBody:
    """The silhouette of the back view."""
    return HalfBody(FOOT_BACK, INNER_LEG)


def _spinous_processes() -> list[Line]:
    """A short tick for each vertebra from T1 to L5, at even steps."""
    levels = [_C7_LEVEL + _THORACIC_STEP * i for i in range(1, 13)]
    levels += [levels[-1] + _LUMBAR_STEP * i for i in range(1, 6)]
    return [Line([(-4.6, y), (0, y + 1.6), (4.6, y)], 1.15, "fine", 0.4, 0.4) for y in levels]


def _paired_lines() -> list[Line]:
    return [*_LINES, *FOOT_BACK_LINES, *move_lines(dorsum_lines(), from_hand)]


def draw_back() -> Drawing:
    """The back view with its regions."""
    drawing = Drawing("back")
    body = back_body()
    drawing.fill(body.closed(), "skin", "fill")
    lines = _paired_lines()
    midline = [*_MIDLINE, *_spinous_processes()]
    across = [across_midline(entry) for entry in _ACROSS_MIDLINE]
    creases = [*creases_along([*lines, *midline, *across]), *_FURROWS]
    add_tone(drawing, body.polygon(), creases, _BUMPS, ToneSettings())
    for nail in nails():
        plate = spline(map_points(nail, from_hand), closed=True)
        drawing.fill_both(plate, "nail", "detail-fill")
        drawing.stroke_both(plate, 0.9, "line", "line", closed=True)
    for entry in lines:
        drawing.line_both(entry, LINE_WEIGHT)
    for entry in [*midline, *across]:
        drawing.line(entry, LINE_WEIGHT)
    body.draw_contours(drawing, _FOOT_STROKE)
    drawing.put_on_top(head_back())
    drawing.add_regions(back_regions(body))
    return drawing
