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
    arm_points,
    creases_along,
    from_hand,
)
from tools.atlas.body_landmarks import back_landmarks
from tools.atlas.curves import Corner, Point, ellipse, map_points, spline
from tools.atlas.foot import FOOT_BACK, FOOT_BACK_LINES
from tools.atlas.hand import dorsum_lines, nails
from tools.atlas.head import head_back
from tools.atlas.heights import HEIGHT
from tools.atlas.ink import Line, across_midline, move_lines
from tools.atlas.knee import KNEE_BACK_BUMPS, KNEE_BACK_LINES
from tools.atlas.regions import back_regions
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease

INNER_LEG: list[Point] = [
    *LEG_INNER,
    (22.8, 1086),
    (15.6, 1040),
    (10, 1012),
    (5, 994),
    (0, 986),
]

_FOOT_STROKE = 2.3

# The foramina of the sacrum draw nearer to the midline from the first to the fourth.
SACRAL_FORAMINA: list[Point] = [
    (x, HEIGHT[f"sacral-foramen-{number}"])
    for number, x in enumerate((23.0, 21.0, 18.6, 16.4), start=1)
]

# The dimple over the posterior spine of the hip bone, and the shade of its upper edge.
_SACRAL_DIMPLE: Point = (43.6, 805)
_DIMPLE_SHADE: list[Point] = [
    Corner((38.4, 806)),
    (39.4, 801.4),
    (43.6, 799),
    (47.8, 801.4),
    Corner((48.8, 806)),
    (46.6, 803.6),
    (43.6, 802.6),
    (40.6, 803.6),
]

_NECK_AND_BACK_LINES = [
    # Free border of the trapezius from the hair to the side of the neck, back border of the
    # sternocleidomastoid, long muscles of the nape.
    Line([(22.4, 204), (23.6, 218), (27.4, 232), (36, 245), (47.4, 254.6)], 1.1, "fine", 0.4, 0.6),
    Line([(46.6, 201), (46, 216), (48.4, 231), (53.4, 244)], 1.0, "faint", 0.5, 0.6),
    Line([(11, 230), (11.8, 248), (13.4, 268), (17, 286)], 1.1, "faint", 0.5, 0.6),
    # Lower border of the trapezius, from T12 to the spine of the scapula.
    Line(
        [(2.4, 606), (14, 572), (29, 527), (43.6, 478), (55, 430), (61.6, 394)],
        1.2,
        "fine",
        0.35,
        0.5,
    ),
    # Broad muscle of the back: upper border across the angle of the blade, side.
    Line([(46, 488), (65, 486), (88, 481.6), (112, 475), (134, 467)], 1.1, "faint", 0.4, 0.5),
    Line([(151, 500), (146.4, 540), (137, 584), (122, 630), (102, 674)], 1.1, "faint", 0.4, 0.6),
    # Long muscles of the back, tip of the 12th rib.
    Line([(37, 586), (41, 622), (43, 660), (42, 708), (36, 748)], 1.1, "fine", 0.5, 0.5),
    Line([(73, 671), (84, 679), (94, 688), (99, 696)], 1.0, "faint", 0.5, 0.5),
]

_SHOULDER_LINES = [
    # Spine of the scapula, upper and lower border, and the acromion.
    Line(
        [(66, 376.4), (82, 372), (104, 365), (132, 355.8), (162, 345), (186, 336), (203, 331.6)],
        1.6,
        "line",
        0.35,
        0.5,
    ),
    Line([(82, 384), (108, 376), (138, 366), (166, 355.6), (188, 348.4)], 1.0, "fine", 0.5, 0.5),
    Line(
        [(203, 331.6), (213.6, 335.2), (220.8, 340), (223.8, 346), (222, 352)],
        1.1,
        "fine",
        0.5,
        0.5,
    ),
    # Medial border from the superior to the inferior angle, lateral border.
    Line(
        [
            (75.6, 349.6),
            (69.2, 361),
            (66, 378),
            (66.6, 420),
            (72, 449),
            (79.4, 467.6),
            (86.4, 474.4),
            (94.6, 470.6),
            (106, 455),
            (119, 436),
        ],
        1.4,
        "fine",
        0.35,
        0.45,
    ),
    # Muscles below the spine of the blade, and from its angle to the armpit.
    Line([(86, 416), (106, 406), (127, 400.6), (144, 400)], 1.0, "faint", 0.5, 0.5),
    # Rear border of the deltoid, fold behind the armpit.
    Line(
        [(118, 374), (147, 386.6), (177, 404), (204, 425), (225, 450), (239, 476), (247, 500)],
        1.2,
        "fine",
        0.4,
        0.4,
    ),
    Line([AXILLA, (160, 455), (166, 438), (175, 421)], 2.0, "line", 0, 0.8),
]

_HIP_LINES = [
    # Iliac crest, edge of the sacrum.
    Line(
        [(132.4, 743.4), (122, 741.4), (106, 743.4), (86, 750.8), (66, 765.6), (53, 784)],
        1.4,
        "fine",
        0.3,
        0.5,
    ),
    Line([(45, 819), (37, 838), (25, 856), (10, 872)], 1.1, "faint", 0.5, 0.5),
    # Fold under the buttock, hollow behind the trochanter.
    Line(
        [
            *((4.6, 991.6), (12, 997), (28, 1000.4), (49, 1000.8), (71, 998.8), (92, 995)),
            *((112, 989.4), (132, 982), (152, 972)),
        ],
        1.8,
        "line",
        0.1,
        0.75,
    ),
    Line([(143, 858), (132.4, 876), (127, 900), (129, 926)], 1.1, "faint", 0.5, 0.6),
]

# The lower borders of the two heads of the gastrocnemius, each from the side of the leg to the
# notch between them.
_MEDIAL_BELLY: list[Point] = [
    (47.4, 1464),
    (51.2, 1491),
    (56.4, 1514),
    (62.6, 1531),
    (70, 1539.4),
    (78, 1538),
    (86, 1527.4),
    (93.4, 1515),
]
_LATERAL_BELLY: list[Point] = [
    (144.4, 1464),
    (140.8, 1488),
    (135, 1509),
    (127.4, 1523.4),
    (118, 1530),
    (108.6, 1527.8),
    (100.4, 1520.6),
    (93.4, 1515),
]

_BELLY_ENDS = [
    Line(_MEDIAL_BELLY[:6], 1.4, "fine", 0.6, 0.3),
    Line(_LATERAL_BELLY[:6], 1.4, "fine", 0.6, 0.3),
    Line(_MEDIAL_BELLY[3:], 1.4, "fine", 0.4, 0.5),
    Line(_LATERAL_BELLY[3:], 1.4, "fine", 0.4, 0.5),
]

_LEG_LINES = [
    # Groove between biceps and semitendinosus, outer and inner border of the hamstrings.
    Line([(83.6, 1034), (86.6, 1108), (88, 1145), (89.8, 1182)], 1.2, "fine", 0.45, 0.6),
    Line([(147, 1050), (143, 1110), (136.4, 1170), (132, 1210)], 1.0, "faint", 0.5, 0.5),
    Line([(38, 1070), (46.6, 1130), (56, 1186)], 1.0, "faint", 0.5, 0.5),
    # Furrow between the two heads of the gastrocnemius, their lower borders.
    Line([(96, 1316), (95.6, 1370), (94.6, 1440), (93.4, 1515)], 1.2, "fine", 0.6, 0.3),
    *_BELLY_ENDS,
    # Calcaneal tendon.
    Line(
        [(64.4, 1536), (73, 1590), (80.4, 1636), (84, 1674), (84.2, 1708), (81, 1734), (76, 1754)],
        1.3,
        "line",
        0.6,
        0.4,
    ),
    Line(
        [
            (127, 1530),
            (120, 1586),
            (113, 1634),
            (109.6, 1674),
            (109.4, 1708),
            (112, 1734),
            (116, 1754),
        ],
        1.3,
        "line",
        0.6,
        0.4,
    ),
    # Tendons of the fibular muscles behind the fibula.
    Line([(126, 1588), (121, 1640), (118.4, 1688), (119.6, 1710)], 1.0, "faint", 0.5, 0.5),
]

_ARM_LINES = [
    # Triceps: lateral head, long head, flat tendon.
    Line(
        arm_points([(24.6, 175), (23.4, 206), (18.6, 246), (11, 284), (4.6, 304)]),
        1.2,
        "fine",
        0.45,
        0.5,
    ),
    Line(
        arm_points([(-30.6, 168), (-26.6, 212), (-20.6, 256), (-14, 294)]), 1.1, "fine", 0.45, 0.5
    ),
    Line(arm_points([(-2, 208), (-4, 250), (-5, 294)]), 1.0, "faint", 0.5, 0.5),
    # Fold above the olecranon, and its prominence.
    Line(arm_points([(-14.6, 313), (-9.6, 310.4), (-2.6, 310.2), (3.4, 312.6)]), 1.0, "faint"),
    Line(
        arm_points(
            [(-14.4, 320), (-14, 328.6), (-10.6, 335.6), (-4.6, 338.4), (1, 335.4), (4, 327)]
        ),
        1.4,
        "fine",
        0.5,
        0.5,
    ),
    # Epicondyles; the dimple beside the lateral one.
    Line(arm_points([(-33.6, 315), (-29.4, 323), (-31, 333)]), 1.1, "fine", 0.5, 0.5),
    Line(arm_points([(34.6, 315), (31, 323), (32.2, 332)]), 1.1, "fine", 0.5, 0.5),
    Line(arm_points([(16, 329), (20, 334), (25.4, 335.4)]), 1.0, "faint", 0.5, 0.5),
    # Border of the ulna, extensor of the fingers, extensors of the thumb.
    Line(
        arm_points([(-7, 348), (-12.6, 400), (-17.6, 460), (-20.8, 520), (-21.4, 564)]),
        1.2,
        "fine",
        0.4,
        0.5,
    ),
    Line(arm_points([(28, 346), (25, 400), (20.6, 450), (16, 486)]), 1.1, "fine", 0.45, 0.6),
    Line(arm_points([(8, 362), (6, 420), (3.4, 480), (2, 530)]), 1.0, "faint", 0.5, 0.5),
    Line(arm_points([(9, 500), (17, 526), (22.6, 552)]), 1.0, "faint", 0.5, 0.5),
]

_LINES = [
    # Triceps: lateral head, long head, flat tendon.
    Line(
        arm_points([(24, 164), (25, 204), (19, 248), (9, 292), (3, 306)]),
        1.3,
        "fine",
        0.45,
        0.5,
    ),
    Line(arm_points([(-30, 168), (-26, 212), (-20, 256), (-12, 296)]), 1.2, "fine", 0.45, 0.5),
    Line(arm_points([(-2, 208), (-4, 250), (-5, 296)]), 1.0, "faint", 0.5, 0.5),
    # Fold above the olecranon, and its prominence.
    Line(arm_points([(-16, 314), (-10.6, 310), (-1, 310), (5, 314)]), 1.2, "fine", 0.5, 0.5),
    Line(
        arm_points([(-14, 317), (-15, 326), (-11.6, 335.6), (-4.6, 339.6), (1.8, 336), (5, 326)]),
        1.5,
        "line",
        0.5,
        0.5,
    ),
    # Epicondyles; the dimple beside the lateral one.
    Line(arm_points([(-33, 315), (-28.6, 324), (-31, 334)]), 1.3, "fine", 0.5, 0.5),
    Line(arm_points([(34, 316), (30.4, 324), (32, 333)]), 1.2, "fine", 0.5, 0.5),
    Line(arm_points([(17, 330), (21.6, 335), (27, 335.4)]), 1.0, "faint", 0.5, 0.5),
    # Border of the ulna, extensor of the fingers, extensors of the thumb.
    Line(
        arm_points([(-7, 346), (-13, 400), (-18, 460), (-21, 520), (-21.4, 566)]),
        1.3,
        "fine",
        0.4,
        0.5,
    ),
    Line(arm_points([(28, 346), (25, 400), (20.6, 450), (16, 486)]), 1.2, "fine", 0.45, 0.6),
    Line(arm_points([(8, 362), (6, 420), (3, 480), (2, 530)]), 1.0, "faint", 0.5, 0.5),
    Line(arm_points([(9, 500), (17, 526), (22.6, 552)]), 1.0, "faint", 0.5, 0.5),
]

_LINES = [
    *_NECK_AND_BACK_LINES,
    *_SHOULDER_LINES,
    *_HIP_LINES,
    *_LEG_LINES,
    *KNEE_BACK_LINES,
    *_ARM_LINES,
]

_MIDLINE = [
    # Nape, spine, cleft.
    Line([(0, 206), (0, 242), (0, 276)], 1.2, "fine", 0.3, 0.6),
    Line([(0, 316), (0, 420), (0, 560), (0, 700), (0, 778)], 1.5, "fine", 0.1, 0.25),
    Line([(0, 862), (0, 900), (0, 940), (0, 985)], 2.0, "line", 0.5, 0),
]

# Right halves of lines that cross the midline.
_ACROSS_MIDLINE = [
    # Spinous process of C7, upper and lower border.
    Line([(0, 288.6), (4, 289.2), (7, 291.6)], 1.0, "fine", 0, 0.7),
    Line([(0, 300.4), (4.4, 299.6), (8, 296.6)], 1.4, "fine", 0, 0.7),
]

# Lines that leave the shading as it is: the hollow of the knee is among the bumps below.
_NO_FURROWS = (_NECK_AND_BACK_LINES[1], *KNEE_BACK_LINES, *_BELLY_ENDS[2:])

# Lines along which the back dips without being drawn: the furrow of the spine, the cleft, the
# outer end of the fold under the buttock.
_FURROWS = [
    Crease([(0, 300), (0, 450), (0, 600), (0, 760)], 0.9),
    Crease([(0, 850), (0, 962)], 1.5),
    Crease([(92, 995), (112, 988.6), (130, 981), (144, 973)], 0.7),
]

_BUMPS = [
    # Side of the nape, top of the shoulder, shoulder blade, long back muscles, buttock.
    Bump(56, 200, 14, 30, 12),
    Bump(44, 330, 30, 40, 4),
    Bump(106, 426, 34, 42, 7),
    Bump(36, 680, 20, 80, 4),
    Bump(72, 930, 50, 52, 12),
    # Hamstrings, the two heads of the calf, heel.
    Bump(78, 1150, 30, 100, 3),
    Bump(120, 1150, 26, 100, 3),
    Bump(70, 1440, 25, 74, 8),
    Bump(119, 1430, 24, 68, 7),
    Bump(96, 1766, 22, 26, 5),
    *KNEE_BACK_BUMPS,
]


def back_body() -> HalfBody:
    """The silhouette of the back view."""
    return HalfBody(FOOT_BACK, INNER_LEG)


def _spinous_processes() -> list[Line]:
    """A short tick under each vertebra from T1 to L5."""
    vertebrae = [*(f"T{i}" for i in range(1, 13)), *(f"L{i}" for i in range(1, 6))]
    return [
        Line([(-4.6, y - 1.6), (0, y), (4.6, y - 1.6)], 1.1, "fine", 0.4, 0.4)
        for y in (HEIGHT[name] for name in vertebrae)
    ]


def _draw_sacrum(drawing: Drawing) -> None:
    """The dimples over the posterior iliac spines, and a dot at each foramen of the sacrum."""
    drawing.fill_both(ellipse(_SACRAL_DIMPLE, 6.4, 7.4), "tone-1", "detail-fill")
    drawing.fill_both(spline(_DIMPLE_SHADE, closed=True), "tone-2", "detail-fill")
    for place in SACRAL_FORAMINA:
        drawing.fill_both(ellipse(place, 2, 1.5), "faint", "detail-fill")


def _paired_lines() -> list[Line]:
    return [*_LINES, *FOOT_BACK_LINES, *move_lines(dorsum_lines(), from_hand)]


def draw_back() -> Drawing:
    """The back view with its regions and landmarks."""
    drawing = Drawing("back")
    body = back_body()
    drawing.part("body", body.closed())
    lines = _paired_lines()
    midline = [*_MIDLINE, *_spinous_processes()]
    across = [across_midline(entry) for entry in _ACROSS_MIDLINE]
    furrows = [entry for entry in lines if entry not in _NO_FURROWS]
    creases = [*creases_along([*furrows, *midline, *across]), *_FURROWS]
    body.add_tone(drawing, creases, _BUMPS)
    _draw_sacrum(drawing)
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
    drawing.add_landmarks(back_landmarks())
    return drawing
