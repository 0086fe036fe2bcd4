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
    arm_points,
    creases_along,
    from_hand,
)
from tools.atlas.body_landmarks import front_landmarks
from tools.atlas.curves import Corner, Point, ellipse, mirrored_points, spline
from tools.atlas.foot import FOOT_FRONT, FOOT_FRONT_LINES, toe_nails
from tools.atlas.hand import palm_lines
from tools.atlas.head import head_front
from tools.atlas.ink import Line, across_midline, move_lines
from tools.atlas.knee import KNEE_FRONT_BUMPS, KNEE_FRONT_LINES
from tools.atlas.regions import front_regions
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump

INNER_LEG: list[Point] = [
    *LEG_INNER,
    (22.8, 1086),
    (14.6, 1030),
    (8.6, 994),
    (4, 971),
    (0, 962),
]

_FOOT_STROKE = 2.2

_NECK_LINES = [
    # Front border of the sternocleidomastoid, the cleft between its two heads, its back border.
    Line(
        [(52, 212), (47.6, 236), (38.4, 262), (29.4, 284), (20.4, 306), (13, 323)],
        1.7,
        "line",
        0.3,
        0.25,
    ),
    Line([(33.4, 286), (27, 301), (21, 314), (16.8, 323)], 1.0, "faint", 0.5, 0.4),
    Line([(34, 288), (33, 300), (31, 311), (29, 320)], 1.0, "fine", 0.6, 0.3),
    Line([(54.6, 238), (54, 262), (51, 284), (47, 303), (43, 317)], 1.1, "fine", 0.6, 0.4),
    # Front border of the trapezius.
    Line([(58.4, 252), (63, 268), (73, 284), (88, 299)], 1.1, "faint", 0.4, 0.6),
]

_SHOULDER_LINES = [
    # Upper and lower border of the clavicle, edge of the acromion.
    Line(
        [
            (12, 332),
            (18, 325.6),
            (30, 321.6),
            (48, 317.4),
            (74, 309.4),
            (98, 304.8),
            (124, 306.8),
            (150, 313),
            (172, 319.4),
            (190, 324.6),
        ],
        1.7,
        "line",
        0.25,
        0.5,
    ),
    Line(
        [
            (15, 345),
            (30, 338),
            (49, 331),
            (74, 324),
            (98, 319),
            (120, 320.6),
            (142, 326.4),
            (162, 332),
        ],
        1.2,
        "fine",
        0.35,
        0.6,
    ),
    Line(
        [(196, 326.6), (208, 329.8), (217, 335), (222.2, 341.6), (223.6, 348.6), (222.6, 355)],
        1.1,
        "fine",
    ),
    # Groove between breast muscle and deltoid, front border of the deltoid to its insertion.
    Line(
        [
            (143, 333),
            (151.6, 358),
            (165, 388),
            (184, 418),
            (206, 446),
            (227.6, 472.4),
            (242.4, 495),
            (249, 509),
            (252.4, 522),
        ],
        1.2,
        "fine",
        0.35,
        0.5,
    ),
    # Fold in front of the armpit.
    Line([AXILLA, (159.8, 456), (165, 438), (173, 420)], 2.0, "line", 0, 0.8),
]

_CREST_AND_GROIN = Line(
    [
        (132.6, 741),
        (132.4, 758),
        (128.8, 786),
        (119.4, 813),
        (104, 836.4),
        (84, 860),
        (61, 885.4),
        (38, 911),
        (17, 935),
    ],
    1.5,
    "fine",
    0.3,
    0.5,
)
"""The iliac crest to its anterior spine, then the groin."""

# The costal arch from the end of the breastbone.
_COSTAL_ARCH: list[Point] = [
    (0, 523),
    (5.4, 525),
    (11, 531),
    (19, 541.6),
    (28, 553.6),
    (38, 568),
    (50, 586),
    (61, 604),
    (72, 624),
    (83, 647),
    (93, 670),
    (100, 691),
]

_TRUNK_LINES = [
    # Lower border of the breast muscle.
    Line([(138, 518), (121, 527.4), (101, 530.6), (82, 527)], 1.0, "faint", 0.5, 0.5),
    # Costal arch, tip of the 11th rib.
    Line(_COSTAL_ARCH[3:9], 1.3, "fine", 0.3, 0.22),
    Line(_COSTAL_ARCH[7:], 1.3, "fine", 0.2, 0.7),
    Line([(112, 691), (117.6, 695.4), (121.4, 702)], 1.0, "faint", 0.5, 0.5),
    # Digitations of the serratus.
    Line([(141.4, 551), (133.6, 558.6), (128.6, 569)], 1.0, "faint", 0.4, 0.6),
    Line([(136.4, 583), (128.8, 590.4), (124, 600.4)], 1.0, "faint", 0.4, 0.6),
    Line([(130.6, 615), (123.6, 622), (119.4, 631)], 1.0, "faint", 0.4, 0.6),
    # Edge of the straight muscle of the abdomen.
    Line([(86, 655), (84, 695), (80, 738), (72, 790), (58, 838)], 1.1, "faint", 0.5, 0.5),
    _CREST_AND_GROIN,
]

_THIGH_LINES = [
    # Medial border of the sartorius; tensor of the fascia; adductor longus.
    Line(
        [(115, 820), (107, 866), (96, 924), (83, 986), (68, 1050), (54, 1110), (44, 1160)],
        1.1,
        "faint",
        0.3,
        0.5,
    ),
    Line([(124, 818), (129, 858), (137.6, 904), (149, 950)], 1.1, "faint", 0.3, 0.6),
    Line([(29, 936), (41, 960), (52.6, 986), (61, 1012)], 1.0, "faint", 0.4, 0.5),
    # Straight head of the quadriceps and its tendon: outer and inner border.
    Line([(137, 1010), (136, 1064), (130, 1124), (119.4, 1184), (112, 1232)], 1.1, "faint"),
    Line([(91, 1076), (85, 1132), (81, 1190), (82, 1232)], 1.0, "faint", 0.5, 0.4),
]

_LEG_LINES = [
    # Crest of the tibia, outer border of the tibialis anterior, soleus on both sides.
    Line(
        [(97, 1366), (95.6, 1405), (93.2, 1455), (91.8, 1513), (91.6, 1575), (93, 1640)],
        1.3,
        "fine",
        0.35,
        0.5,
    ),
    Line([(124, 1374), (123.6, 1430), (118, 1513), (110, 1580), (103.4, 1646)], 1.1, "faint"),
    Line([(65, 1376), (59, 1420), (60, 1470), (67, 1530)], 1.1, "faint", 0.4, 0.5),
    Line([(139, 1372), (141, 1420), (137, 1476), (128, 1540)], 1.1, "faint", 0.4, 0.5),
]

_ARM_LINES = [
    # Outer and inner border of the biceps.
    Line(
        arm_points([(24.2, 197), (23.4, 212), (21, 235), (16.4, 275), (10.6, 308), (6.6, 331)]),
        1.2,
        "fine",
        0.45,
        0.35,
    ),
    Line(
        arm_points([(-33, 164), (-31.4, 200), (-28, 240), (-21.6, 280), (-12.4, 310), (-5.6, 331)]),
        1.2,
        "fine",
        0.45,
        0.35,
    ),
    # Crease of the elbow, tendon of the biceps below it.
    Line(arm_points([(-34, 331), (-17, 335.8), (0, 337.4), (17, 336), (34, 331)]), 1.4, "line"),
    Line(arm_points([(5.8, 341.6), (3.2, 352), (1.6, 366)]), 1.0, "faint", 0.2, 0.8),
    # Epicondyles.
    Line(arm_points([(-34.6, 314), (-30.4, 321), (-31, 329)]), 1.0, "faint", 0.5, 0.5),
    Line(arm_points([(35, 314), (31.8, 320), (32.4, 328)]), 1.0, "faint", 0.5, 0.5),
    # Pronator teres, inner border of the brachioradialis, flexor of the ulnar side.
    Line(arm_points([(-27, 345), (-12, 367), (1, 387), (9.4, 402)]), 1.1, "faint", 0.4, 0.6),
    Line(
        arm_points([(28.6, 344), (18.6, 372), (12.8, 408), (12.8, 450), (16.6, 500), (20, 548)]),
        1.2,
        "fine",
        0.4,
        0.6,
    ),
    Line(arm_points([(-37, 356), (-32.6, 400), (-27.6, 450)]), 1.0, "faint", 0.4, 0.6),
    # Tendons of flexor carpi radialis, palmaris longus and flexor carpi ulnaris.
    Line(arm_points([(1, 490), (4.4, 525), (6.2, 560), (6.4, 588)]), 1.0, "fine", 0.6, 0.3),
    Line(arm_points([(-9, 500), (-6.6, 530), (-4.8, 562), (-4.4, 588)]), 1.0, "fine", 0.6, 0.3),
    Line(arm_points([(-25.6, 520), (-21.6, 548), (-19.4, 572), (-19, 588)]), 1.0, "faint"),
]

_LINES = [
    # Outer and inner border of the biceps.
    Line(
        arm_points([(22, 182), (24.6, 210), (23.4, 240), (18, 282), (10, 316), (6.6, 333)]),
        1.3,
        "fine",
        0.45,
        0.35,
    ),
    Line(
        arm_points([(-33, 160), (-33, 200), (-29, 240), (-22, 282), (-11, 316), (-5.6, 333)]),
        1.3,
        "fine",
        0.45,
        0.35,
    ),
    # Crease of the elbow, tendon of the biceps below it.
    Line(arm_points([(-34, 331), (-17, 336), (0, 337.4), (18, 336), (34, 331)]), 1.6, "line"),
    Line(arm_points([(6, 341), (4, 356), (5, 372)]), 1.0, "faint", 0.3, 0.6),
    # Epicondyles.
    Line(arm_points([(-34, 316), (-29.6, 324), (-31, 333)]), 1.0, "faint", 0.5, 0.5),
    Line(arm_points([(34.6, 316), (31.4, 323), (32.4, 331)]), 1.0, "faint", 0.5, 0.5),
    # Pronator teres, inner border of the brachioradialis, flexor of the ulnar side.
    Line(arm_points([(-27, 345), (-12, 368), (2, 390), (11, 408)]), 1.1, "faint", 0.4, 0.6),
    Line(
        arm_points([(29, 342), (18, 372), (12.4, 408), (13, 450), (17, 500), (20, 548)]),
        1.2,
        "fine",
        0.4,
        0.6,
    ),
    Line(arm_points([(-38, 352), (-33, 400), (-28, 450)]), 1.0, "faint", 0.4, 0.6),
    # Tendons of flexor carpi radialis, palmaris longus and flexor carpi ulnaris.
    Line(arm_points([(1, 490), (4.4, 525), (6.4, 560), (6.8, 591)]), 1.0, "fine", 0.6, 0.3),
    Line(arm_points([(-9, 500), (-6.6, 530), (-4.8, 562), (-4.4, 591)]), 1.0, "fine", 0.6, 0.3),
    Line(arm_points([(-25.6, 520), (-21.6, 548), (-19.4, 572), (-19, 592)]), 1.0, "faint"),
]

_LINES = [
    *_NECK_LINES,
    *_SHOULDER_LINES,
    *_TRUNK_LINES,
    *_THIGH_LINES,
    *KNEE_FRONT_LINES,
    *_LEG_LINES,
    *_ARM_LINES,
]

# Lines that leave the shading as it is: the rises of the knee are among the bumps below, and the
# groin lies flat in a standing body.
_NO_FURROWS = (*KNEE_FRONT_LINES, _CREST_AND_GROIN)

_MIDLINE = [
    # Breastbone, upper and lower midline of the abdomen.
    Line([(0, 352), (0, 388)], 1.0, "faint", 0.4, 0.3),
    Line([(0, 400), (0, 450), (0, 508)], 1.0, "faint", 0.3, 0.5),
    Line([(0, 552), (0, 620), (0, 708)], 1.1, "fine", 0.45, 0.4),
    Line([(0, 750), (0, 794), (0, 846)], 0.9, "faint", 0.3, 0.6),
]

# Right halves of lines that cross the midline.
_ACROSS_MIDLINE = [
    # Thyroid cartilage and the ring below it, notch above the breastbone, angle of the breastbone.
    Line([(0, 265), (4.6, 262.2), (10.4, 264.4)], 0.9, "faint", 0, 0.6),
    Line([(0, 284), (5, 284.6), (9.4, 287)], 0.9, "faint", 0, 0.6),
    Line([(0, 338), (6.2, 336), (10.2, 331), (11.6, 325)], 1.5, "line", 0, 0.35),
    Line([(0, 394), (7, 393.4), (14, 391.6)], 0.9, "faint", 0, 0.6),
    # End of the breastbone, where the two halves of the costal arch meet.
    Line(_COSTAL_ARCH[:6], 1.3, "fine", 0, 0.3),
    # Fold above the mons.
    Line([(0, 871), (15, 872.6), (30, 877)], 0.9, "faint", 0, 0.5),
]

_NAVEL = [
    # Hood and lower edge.
    Line([(-5.8, 727), (-4.9, 721.6), (0, 718.2), (4.9, 721.6), (5.8, 727)], 1.3, "line"),
    Line([(-4.8, 731.6), (-2.8, 735), (0, 736.2), (2.8, 735), (4.8, 731.6)], 1.1, "fine"),
]
_NAVEL_HOLLOW = ellipse((0, 727.2), 5.3, 8.5)

_NIPPLE: Point = (98, 498)

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
    # Belly, breast, shoulder, clavicle.
    Bump(0, 770, 74, 84, 4),
    Bump(88, 478, 52, 48, 7),
    Bump(205, 385, 34, 60, 4),
    Bump(95, 320, 60, 8, 2),
    Bump(130, 317, 40, 8, 2),
    # Thigh, calf.
    Bump(120, 1070, 40, 140, 4),
    Bump(60, 1410, 20, 80, 4),
    *KNEE_FRONT_BUMPS,
]


def front_body() -> HalfBody:
    """The silhouette of the front view."""
    return HalfBody(FOOT_FRONT, INNER_LEG)


def _paired_lines() -> list[Line]:
    return [*_LINES, *FOOT_FRONT_LINES, *move_lines(palm_lines(), from_hand)]


def _draw_details(drawing: Drawing) -> None:
    drawing.fill(_NAVEL_HOLLOW, "tone-3", "detail-fill")
    drawing.fill_both(ellipse(_NIPPLE, 8, 6.8), "areola", "detail-fill", 0.5)
    drawing.fill_both(ellipse(_NIPPLE, 2.2, 2.1), "fine", "detail-fill", 0.75)
    for nail in toe_nails():
        drawing.fill_both(nail, "nail", "detail-fill")
        drawing.stroke_both(nail, 0.65, "line", "line", closed=True)


def draw_front() -> Drawing:
    """The front view with its regions and landmarks."""
    drawing = Drawing("front")
    body = front_body()
    drawing.part("body", body.closed())
    lines = _paired_lines()
    across = [across_midline(entry) for entry in _ACROSS_MIDLINE]
    furrows = [entry for entry in lines if entry not in _NO_FURROWS]
    creases = creases_along([*furrows, *_MIDLINE, *across])
    body.add_tone(drawing, creases, _BUMPS)
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
    drawing.add_landmarks(front_landmarks())
    return drawing
