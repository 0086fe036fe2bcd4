"""Muscles, clavicle, larynx and hollows of the neck from the right side, for close-ups.

Coordinates are body units: x = 0 is a vertical through the middle of the head's length, the face
lies towards +x.
"""

from __future__ import annotations

from tools.atlas.curves import Corner, Point
from tools.atlas.ink import Line
from tools.atlas.tone import Bump

STERNOCLEIDOMASTOID = [
    # Front border, back border, gap between the two heads.
    Line(
        [
            (-26, 171),
            (-21, 182),
            (-14.2, 196),
            (0.4, 228),
            (17.3, 262),
            (26.5, 284),
            (33, 306),
            (38.6, 327),
        ],
        1.7,
        "line",
        0.2,
        0.3,
    ),
    Line(
        [
            (-49.4, 180),
            (-47.2, 196),
            (-34.5, 226),
            (-14, 262),
            (0.4, 284),
            (10.8, 301.4),
            (19, 317),
        ],
        1.4,
        "line",
        0.3,
        0.4,
    ),
    Line([(14.4, 284), (22, 299), (27.4, 312), (30, 322)], 0.9, "fine", 0.6, 0.3),
]

NECK_LINES = [
    *STERNOCLEIDOMASTOID,
    # Front border of trapezius; muscle between it and sternocleidomastoid.
    Line(
        [
            (-65.6, 188),
            (-63, 202),
            (-61, 221),
            (-57.6, 240),
            (-51.6, 258),
            (-43, 275),
            (-32.2, 292),
            (-19.6, 307),
            (-4, 318),
        ],
        1.6,
        "line",
        0.35,
        0.35,
    ),
    Line([(-52.6, 206), (-47.4, 230), (-38, 254), (-27, 276)], 0.8, "faint", 0.5, 0.6),
    # Hyoid bone, thyroid and cricoid cartilage.
    Line([(40.4, 250.2), (34, 250.6), (28, 248.8)], 0.7, "faint", 0.3, 0.6),
    Line([(38.6, 262.6), (33.8, 265.4), (31.4, 270.6), (32, 277)], 0.7, "fine", 0.3, 0.6),
    Line([(37.4, 283.4), (33.6, 284.2), (31.4, 287), (31.6, 291)], 0.7, "fine", 0.3, 0.6),
    # Clavicle: upper border out to the acromion, lower border.
    Line(
        [(44, 333), (35.6, 327), (24, 323), (10, 321), (-6, 322), (-20, 326), (-31, 332.4)],
        1.6,
        "line",
        0.25,
        0.45,
    ),
    Line([(45, 343.4), (36, 336.6), (24, 332), (10, 330.2), (-3, 331.4)], 1.1, "fine", 0.35, 0.6),
    # Deltoid, from its front edge over the shoulder to its back edge.
    Line(
        [
            (37.4, 361),
            (32, 353.6),
            (22.4, 347.4),
            (8, 343.4),
            (-8, 342),
            (-26, 342.6),
            (-41, 346),
            (-52, 352.4),
            (-58, 360),
        ],
        1.4,
        "line",
        0.3,
        0.35,
    ),
    # Spine of the shoulder blade; seventh neck vertebra.
    Line([(-37, 336), (-52, 339), (-70, 345.4), (-88, 354)], 1.1, "fine", 0.4, 0.6),
    Line([(-80.4, 291.4), (-78.6, 296.6), (-80.2, 302.4)], 0.9, "fine", 0.5, 0.5),
]

# Hollows between the muscles: the back and the front triangle of the neck, light, and the
# hollow above the clavicle.
BACK_TRIANGLE: list[Point] = [
    Corner((-54.7, 182)),
    (-50.6, 178),
    (-47.2, 196),
    (-34.5, 226),
    (-14, 262),
    (0.4, 284),
    (10.8, 301.4),
    Corner((19, 317)),
    (16, 321.4),
    (8, 321),
    Corner((0, 321)),
    (-19.6, 307),
    (-32.2, 292),
    (-43.3, 275),
    (-51.9, 258),
    (-57.7, 240),
    (-60.8, 222),
    (-60.5, 200),
]
FOSSA: list[Point] = [
    Corner((0.9, 285)),
    (10.8, 301.4),
    Corner((17.4, 315.4)),
    (10, 319.8),
    Corner((-1, 319.4)),
    (-11, 313.4),
    Corner((-21.4, 304.6)),
    (-10, 300),
    (-3.1, 293.4),
]
BELOW_CLAVICLE: list[Point] = [
    Corner((46, 344)),
    (36, 337),
    (24, 332.4),
    (10, 330.6),
    Corner((-3, 331.8)),
    (8, 336),
    (22, 342),
    (35, 349),
    Corner((48, 356)),
]

NECK_BUMPS = [
    # Sternocleidomastoid, hollow behind it, deltoid.
    Bump(-5, 236, 16, 30, 4),
    Bump(-14, 362, 40, 30, 6),
]
