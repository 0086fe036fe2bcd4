"""The whole body from the front.

Coordinates are body units; tables hold the right half (x > 0) of the page, which is the
figure's left.
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
    from_hand,
)
from tools.atlas.curves import Corner, Point, ellipse, mirrored_points, spline
from tools.atlas.foot import FOOT_FRONT, FOOT_FRONT_LINES, toe_nails
from tools.atlas.hand import palm_lines
from tools.atlas.head import head_front
from tools.atlas.ink import Line, across_midline, move_lines
from tools.atlas.regions import front_regions
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, ToneSettings

INNER_LEG: list[Point] = [
    *LEG_INNER,
    (25.4, 1086),
    (18, 1030),
    (10.4, 988),
    (4.6, 966),
    (0, 958),
]

_FOOT_STROKE = 2.3

_LINES = [
    # Neck and clavicle.
    Line([(51, 214), (44, 246), (33, 280), (21, 308), (11.6, 326)], 1.9, "line", 0.25, 0.2),
    Line([(36, 268), (39, 288), (43, 306)], 1.2, "fine", 0.5, 0.5),
    Line(
        [
            (11, 331),
            (24, 324),
            (48, 320),
            (76, 314.5),
            (106, 309),
            (134, 310),
            (158, 315),
            (176, 322),
        ],
        2.0,
        "line",
        0.3,
        0.45,
    ),
    Line(
        [(13, 345), (34, 338), (60, 333), (86, 329), (112, 323), (134, 321)], 1.4, "fine", 0.35, 0.6
    ),
    Line([(52, 226), (60, 256), (72, 284), (84, 302)], 1.3, "fine", 0.4, 0.5),
    Line([(4, 252), (7, 268), (4, 282)], 1.0, "faint", 0.5, 0.5),
    # Shoulder: acromion, front edge of the deltoid.
    Line([(180, 321), (190, 326), (196, 336)], 1.2, "fine", 0.4, 0.5),
    Line([(136, 328), (152, 356), (164, 392), (172, 428)], 1.6, "fine", 0.4, 0.4),
    # Armpit, breast, costal arch, edge of the straight abdominal muscle.
    Line([AXILLA, (164.5, 452), (170, 434), (178, 416)], 2.4, "line", 0, 0.7),
    Line(
        [(165, 462), (158, 486), (142, 508), (118, 522), (90, 527), (66, 524), (48, 518)],
        1.25,
        "fine",
        0.25,
        0.55,
    ),
    Line(
        [(3, 522), (20, 540), (42, 568), (66, 604), (88, 640), (108, 668), (124, 684)],
        1.7,
        "fine",
        0.3,
        0.55,
    ),
    Line(
        [(86, 606), (83, 650), (78, 700), (76, 750), (70, 800), (56, 850)], 1.3, "faint", 0.4, 0.5
    ),
    # Flank.
    Line([(156, 560), (146, 574), (138, 592)], 1.1, "faint", 0.2, 0.7),
    Line([(151, 600), (141, 614), (134, 632)], 1.1, "faint", 0.2, 0.7),
    # Iliac crest and groin.
    Line([(146, 756), (138, 772), (127, 788), (119, 800)], 1.5, "fine", 0.2, 0.5),
    Line(
        [(120, 802), (104, 830), (80, 866), (54, 900), (30, 926), (10, 946)],
        1.9,
        "line",
        0.35,
        0.35,
    ),
    # Thigh.
    Line(
        [(124, 830), (118, 880), (104, 960), (86, 1040), (66, 1120), (52, 1190)],
        1.2,
        "faint",
        0.3,
        0.5,
    ),
    Line([(150, 1080), (140, 1150), (128, 1210), (122, 1238)], 1.2, "faint", 0.5, 0.4),
    Line([(60, 1150), (66, 1190), (68, 1222), (63, 1244)], 1.3, "faint", 0.6, 0.4),
    # Knee.
    Line([(68, 1262), (74, 1250), (96, 1245), (118, 1250), (125, 1263)], 1.8, "line", 0.4, 0.4),
    Line([(68, 1262), (65, 1280), (71, 1300), (83, 1313)], 1.5, "line", 0.2, 0.6),
    Line([(125, 1263), (128, 1281), (122, 1300), (110, 1313)], 1.5, "line", 0.2, 0.6),
    Line([(84, 1316), (86, 1332), (91, 1346)], 1.3, "fine", 0.4, 0.5),
    Line([(109, 1316), (107, 1332), (102, 1346)], 1.3, "fine", 0.4, 0.5),
    Line([(84, 1350), (96, 1358), (107, 1350)], 1.3, "fine", 0.5, 0.5),
    Line([(50, 1300), (54, 1316), (62, 1326)], 1.2, "fine", 0.4, 0.5),
    Line([(144, 1300), (138, 1318), (130, 1326)], 1.2, "fine", 0.4, 0.5),
    # Shin.
    Line(
        [(97, 1362), (94, 1430), (91, 1510), (90, 1590), (93, 1650), (97, 1690)],
        1.5,
        "fine",
        0.3,
        0.5,
    ),
    Line([(72, 1350), (62, 1400), (62, 1460), (70, 1530)], 1.2, "faint", 0.4, 0.5),
    Line([(132, 1350), (137, 1400), (134, 1470), (124, 1540)], 1.2, "faint", 0.4, 0.5),
    # Upper arm, elbow, forearm.
    Line(arm_points([(44, 132), (28, 128), (8, 112), (-6, 88)]), 1.3, "faint", 0.1, 0.7),
    Line(arm_points([(30, 150), (22, 190), (18, 235), (14, 275), (9, 305)]), 1.4, "fine", 0.4, 0.4),
    Line(
        arm_points([(-32, 150), (-34, 190), (-30, 235), (-22, 275), (-13, 300)]),
        1.4,
        "fine",
        0.4,
        0.4,
    ),
    Line(
        arm_points([(-32, 309), (-16, 319), (2, 322), (20, 319), (35, 310)]),
        1.9,
        "line",
        0.35,
        0.35,
    ),
    Line(arm_points([(-24, 324), (-6, 332), (14, 331), (28, 325)]), 1.1, "fine", 0.4, 0.4),
    Line(arm_points([(2, 318), (-3, 345), (-2, 375)]), 1.2, "fine", 0.2, 0.7),
    Line(
        arm_points([(34, 326), (22, 360), (14, 400), (14, 450), (16, 500)]), 1.3, "fine", 0.3, 0.6
    ),
    Line(arm_points([(-12, 470), (-8, 510), (-5, 545), (-3, 572)]), 1.1, "fine", 0.5, 0.3),
    Line(arm_points([(5, 490), (6, 530), (6, 570)]), 1.1, "fine", 0.5, 0.3),
    Line(arm_points([(-36, 330), (-30, 370), (-26, 420)]), 1.1, "faint", 0.3, 0.6),
]

_MIDLINE = [
    # Breastbone, upper and lower midline of the abdomen.
    Line([(0, 352), (0, 400), (0, 450), (0, 496)], 1.1, "faint", 0.2, 0.3),
    Line([(0, 548), (0, 620), (0, 706)], 1.2, "fine", 0.3, 0.3),
    Line([(0, 746), (0, 794), (0, 850)], 0.9, "faint", 0.3, 0.6),
]

# Right halves of lines that cross the midline.
_ACROSS_MIDLINE = [
    # Notch above the breastbone, tip of the breastbone, mons, crotch.
    Line([(0, 338.5), (6.6, 336.2), (10.8, 330), (11.6, 323)], 1.6, "line", 0, 0.25),
    Line([(0, 521), (5, 527), (9, 533)], 1.3, "fine", 0, 0.3),
    Line([(0, 872), (14, 874), (28, 880)], 1.0, "faint", 0, 0.35),
    Line([(0, 958), (2.5, 950), (8, 944)], 2.0, "line", 0, 0.35),
]

_NAVEL = [
    Line([(-5, 723), (-4, 731), (0, 735), (4, 731), (5, 723)], 1.8, "line"),
    Line([(-6, 721), (0, 716.5), (6, 721)], 1.6, "line"),
]

_NIPPLE: Point = (98, 503)

# The shadow of the chin on the neck: its right half, from the silhouette down to the midline.
_CHIN_SHADOW: list[Point] = [
    Corner((53.4, 188)),
    (53, 206),
    (46, 222),
    (34, 238),
    (20, 248),
    (0, 252),
]

_BUMPS = [
    # Belly, breast and nipple, shoulder, clavicle.
    Bump(0, 760, 70, 80, 5),
    Bump(82, 458, 60, 48, 10),
    Bump(98, 505, 26, 22, 3),
    Bump(205, 385, 34, 60, 4),
    Bump(95, 326, 60, 8, 2.5),
    # Thigh, the two muscles above the knee, kneecap, calf.
    Bump(120, 1070, 40, 140, 4),
    Bump(62, 1215, 20, 36, 5),
    Bump(124, 1190, 20, 46, 4),
    Bump(96, 1278, 26, 30, 8),
    Bump(60, 1410, 20, 80, 4),
]


def front_body() -> HalfBody:
    """The silhouette of the front view."""
    return HalfBody(FOOT_FRONT, INNER_LEG)


def _paired_lines() -> list[Line]:
    return [*_LINES, *FOOT_FRONT_LINES, *move_lines(palm_lines(), from_hand)]


def _draw_details(drawing: Drawing) -> None:
    drawing.fill_both(ellipse(_NIPPLE, 8.5, 7), "areola", "detail-fill", 0.55)
    drawing.fill_both(ellipse(_NIPPLE, 2.6, 2.6), "line", "detail-fill", 0.7)
    for nail in toe_nails():
        drawing.fill_both(nail, "nail", "detail-fill")
        drawing.stroke_both(nail, 1.0, "line", "line", closed=True)


def draw_front() -> Drawing:
    """The front view with its regions."""
    drawing = Drawing("front")
    body = front_body()
    drawing.fill(body.closed(), "skin", "fill")
    lines = _paired_lines()
    across = [across_midline(entry) for entry in _ACROSS_MIDLINE]
    creases = creases_along([*lines, *_MIDLINE, *across])
    add_tone(drawing, body.polygon(), creases, _BUMPS, ToneSettings())
    shadow = [*_CHIN_SHADOW, *mirrored_points(_CHIN_SHADOW[-2::-1])]
    drawing.fill(spline([*shadow, (0, 180)], closed=True), "shadow", "tone", 0.55)
    _draw_details(drawing)
    for entry in lines:
        drawing.line_both(entry, LINE_WEIGHT)
    for entry in [*_MIDLINE, *across]:
        drawing.line(entry, LINE_WEIGHT)
    for entry in _NAVEL:
        drawing.line(entry)
    body.draw_contours(drawing, _FOOT_STROKE)
    drawing.put_on_top(head_front())
    drawing.add_regions(front_regions(body))
    return drawing
