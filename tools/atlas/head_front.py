"""The close-up of head and neck from the front.

Coordinates are body units; tables hold the right half (x > 0) of the page, which is the
figure's left.
"""

from __future__ import annotations

from tools.atlas import bust
from tools.atlas.body import creases_along
from tools.atlas.borders import chain, loop
from tools.atlas.curves import (
    Corner,
    Curve,
    Point,
    closed_by_mirror,
    mirrored,
    offset_curve,
    reversed_curve,
    spline,
    spline_from_midline,
)
from tools.atlas.head import ear_and_skull, head_front, jaw, skull_front
from tools.atlas.head_landmarks import FRONT
from tools.atlas.heights import HEIGHT
from tools.atlas.ink import Line, across_midline
from tools.atlas.svg_writer import Drawing, Landmark, Region, pair
from tools.atlas.tone import Bump

_GAP = 2.0

_LINES = [
    # Sternocleidomastoid: front border, back border, the cleft between its two heads.
    Line(
        [(51.6, 212), (46.4, 238), (38.4, 262), (29.4, 284), (20.4, 306), (11.8, 327)],
        1.9,
        "line",
        0.35,
        0.2,
    ),
    Line([(54.6, 238), (54, 262), (51, 284), (47, 303), (43, 318)], 1.3, "fine", 0.6, 0.4),
    Line([(33.4, 286), (27, 301), (21, 314), (16.6, 323.4)], 1.3, "fine", 0.5, 0.25),
    Line([(34, 288), (33, 300), (31, 311), (29, 320.4)], 1.2, "fine", 0.6, 0.25),
    # Front border of trapezius.
    Line([(57.6, 250), (63, 268), (73, 285), (88, 299)], 1.3, "fine", 0.5, 0.5),
    # Clavicle: upper border, lower border.
    Line(
        [
            (12, 332),
            (18, 325.6),
            (30, 321.6),
            (48, 317.4),
            (74, 309.4),
            (98, 304.8),
            (120, 306.4),
            (138, 310.6),
        ],
        1.9,
        "line",
        0.25,
        0.5,
    ),
    Line(
        [(15, 345), (30, 338), (49, 331), (74, 324), (98, 319), (120, 320.6), (138, 325)],
        1.4,
        "fine",
        0.35,
        0.5,
    ),
    # Thyroid cartilage: side of its plate; trachea.
    Line([(11.4, 261.6), (10.8, 269), (8.2, 277)], 1.1, "faint", 0.4, 0.6),
    Line([(7, 293), (7.4, 304), (6.6, 316)], 0.9, "faint", 0.5, 0.6),
]

# Right halves of lines that cross the midline.
_ACROSS_MIDLINE = [
    # Hyoid bone, upper border of the thyroid cartilage, cricoid cartilage, suprasternal notch.
    Line([(0, 250.4), (6, 249.8), (12, 247.6)], 1.0, "faint", 0, 0.5),
    Line([(0, 262.6), (3, 261.8), (7, 260.8), (11.2, 261.4)], 1.0, "fine", 0, 0.5),
    Line([(0, 284.4), (4.4, 283.6), (8.4, 281)], 1.0, "faint", 0, 0.5),
    Line([(0, 288.4), (4, 287.8), (7.4, 286)], 0.9, "faint", 0, 0.5),
    Line([(0, 337.6), (5.4, 336.2), (9.6, 332), (11.8, 326)], 1.3, "line", 0, 0.6),
]

_MIDLINE = [Line([(0, 348), (0, 356), (0, 363)], 1.0, "faint", 0.4, 0.5)]

# The shadow of the chin on the neck: its right half, from the silhouette down to the midline.
_CHIN_SHADOW: list[Point] = [
    (53.4, 190),
    (52.4, 206),
    (45.6, 222),
    (34, 236),
    (20, 245),
    (0, 248.4),
]

# The lesser supraclavicular fossa; the hollow above the clavicle behind sternocleidomastoid.
_LESSER_FOSSA: list[Point] = [
    Corner((33.2, 288)),
    (27.2, 301),
    (21.4, 314),
    Corner((17.4, 324.4)),
    (23, 323.6),
    Corner((29.2, 320.8)),
    (31.2, 311),
    (33, 300),
]

_BUMPS = [
    # Sternocleidomastoid, hollow above the clavicle, clavicle, larynx.
    Bump(38, 280, 8, 30, 2),
    Bump(62, 304, 14, 10, -4),
    Bump(80, 318, 60, 7, 3),
    Bump(0, 266, 10, 10, 3),
    Bump(0, 322, 9, 10, -3),
]

# Down over the inner end of the outer half of the clavicle.
_NECK_AND_SHOULDER: list[Point] = [(84, 274), (88, 290), (89.6, 306), (86, 326)]

_CLAVICLE: list[Point] = [
    (0, 334),
    (6, 332),
    (11, 326),
    (18, 322.4),
    (30, 318.4),
    (48, 314.2),
    (74, 306.2),
    (98, 301),
]

# The lower edge of the shoulder, from the cut to the clavicle.
_DELTOID: list[Point] = [(160, 352), (144, 341), (132, 330), (116, 323), (98, 321), (76, 325)]


def _regions() -> list[Region]:
    side, cut = bust.shoulder(), bust.cut_edge()
    border = spline(_NECK_AND_SHOULDER)
    neck = chain(
        [
            offset_curve(jaw(), -_GAP),
            side,
            offset_curve(border, -_GAP / 2),
            reversed_curve(spline_from_midline(_CLAVICLE)),
        ],
        [0, 0, 4],
    )
    shoulder = loop(
        [
            side,
            reversed_curve(cut),
            spline(_DELTOID),
            reversed_curve(offset_curve(border, _GAP / 2)),
        ],
        [0, 0, 4, 0],
    )
    return [
        Region("head", "midline", closed_by_mirror(ear_and_skull(skull_front()))),
        Region("neck", "midline", closed_by_mirror(neck)),
        Region("shoulders", "right", mirrored(shoulder)),
        Region("shoulders", "left", shoulder),
    ]


def _landmarks() -> list[Landmark]:
    places = FRONT | {
        "suprasternal-notch": (0.0, HEIGHT["suprasternal-notch"]),
        "clavicle-above": (98.0, HEIGHT["clavicle-above"]),
    }
    landmarks: list[Landmark] = []
    for name, point in places.items():
        if point[0]:
            landmarks += pair(name, point, "left")
        else:
            landmarks.append(Landmark(name, "midline", point))
    return landmarks


def _chin_shadow() -> Curve:
    return spline([*bust.within_neck(_CHIN_SHADOW, 0.3), (0, 180)], closed=True)


def draw_head_front() -> Drawing:
    """Head, neck and top of the shoulders from the front, with regions and landmarks."""
    drawing = Drawing("head-front", bust.PAGE)
    across = [across_midline(entry) for entry in _ACROSS_MIDLINE]
    bust.draw_bust(drawing, creases_along([*_LINES, *across]), _BUMPS)
    drawing.fill(_chin_shadow(), "shadow", "tone", 0.5)
    drawing.fill_both(spline(_LESSER_FOSSA, closed=True), "tone-2", "tone", 0.8)
    for entry in _LINES:
        drawing.line_both(entry, bust.LINE_WEIGHT)
    for entry in [*across, *_MIDLINE]:
        drawing.line(entry, bust.LINE_WEIGHT)
    bust.draw_bust_contour(drawing)
    drawing.put_on_top(head_front("head-front-head", bust.PAGE, close_up=True))
    drawing.add_regions(_regions())
    drawing.add_landmarks(_landmarks())
    return drawing
