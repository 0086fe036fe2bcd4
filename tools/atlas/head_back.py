"""The close-up of head and neck from behind.

Coordinates are body units; tables hold the right half (x > 0) of the page, which is the
figure's right.
"""

from __future__ import annotations

from tools.atlas import bust
from tools.atlas.body import creases_along
from tools.atlas.borders import chain, loop
from tools.atlas.curves import (
    Point,
    closed_by_mirror,
    mirrored,
    offset_curve,
    reversed_curve,
    spline,
    spline_from_midline,
)
from tools.atlas.head import ear_and_skull, head_back, nape_hairline, skull_back
from tools.atlas.head_landmarks import BACK
from tools.atlas.ink import Line, across_midline
from tools.atlas.svg_writer import Drawing, Landmark, Region, pair
from tools.atlas.tone import Bump, Crease

_GAP = 2.0

_LINES = [
    # Long muscles of the nape under trapezius.
    Line([(10.6, 228), (11.4, 246), (13, 264), (17, 280)], 1.0, "faint", 0.5, 0.6),
    # Upper fibres of trapezius towards the shoulder.
    Line([(28, 270), (46, 283.6), (74, 293.6), (106, 301)], 1.1, "faint", 0.6, 0.7),
    Line([(40, 302), (62, 308), (88, 312), (116, 315)], 1.0, "faint", 0.6, 0.7),
    # Upper angle of the shoulder blade.
    Line([(100, 341), (86, 344), (76, 350.6), (71, 360)], 1.2, "faint", 0.6, 0.6),
]

# Right halves of lines that cross the midline: spinous process of C7, upper and lower border;
# lower borders of those of T1 and T2.
_ACROSS_MIDLINE = [
    Line([(0, 288.6), (4, 289.2), (7, 291.6)], 1.0, "fine", 0, 0.7),
    Line([(0, 300.4), (4.4, 299.6), (8, 296.6)], 1.5, "line", 0, 0.7),
    Line([(0, 325.8), (3.6, 325), (6.2, 322.8)], 1.1, "fine", 0, 0.7),
    Line([(0, 351.2), (3.4, 350.4), (5.8, 348.4)], 1.0, "fine", 0, 0.7),
]

_FURROW = Crease([(0, 304), (0, 340), (0, 420), (0, 500)], 0.35)

_BUMPS = [
    # Seventh neck vertebra, trapezius beside it, hollow above the shoulder blade.
    Bump(0, 296, 11, 9, 4),
    Bump(40, 318, 26, 30, 4),
    Bump(104, 332, 30, 9, -2),
    Bump(11, 240, 8, 34, 2),
]

# From below the seventh neck vertebra to the slope of the trapezius.
_NECK_BASE: list[Point] = [
    (0, 310),
    (22, 308.6),
    (44, 303.5),
    (66, 295.5),
    (84, 287),
    (104, 275),
]

# From the base of the neck outwards above the shoulder blade, to below the cut.
_BLADE: list[Point] = [
    (56, 274),
    (70, 290),
    (85, 305),
    (104, 322),
    (124, 343),
    (138, 372),
]


def _regions() -> list[Region]:
    side, cut = bust.shoulder(), bust.cut_edge()
    base, blade = spline_from_midline(_NECK_BASE), spline(_BLADE)
    above_base, below_base = offset_curve(base, _GAP / 2), offset_curve(base, -_GAP / 2)
    outside_blade, inside_blade = offset_curve(blade, _GAP / 2), offset_curve(blade, -_GAP / 2)
    neck = chain(
        [offset_curve(nape_hairline(), -_GAP), side, reversed_curve(above_base)],
        [0, 0],
    )
    shoulder = loop(
        [side, reversed_curve(cut), reversed_curve(outside_blade), below_base],
        [0, 4, 4, 0],
    )
    upper_back = chain([below_base, inside_blade, reversed_curve(cut)], [4, 4])
    return [
        Region("head", "midline", closed_by_mirror(ear_and_skull(skull_back()))),
        Region("neck", "midline", closed_by_mirror(neck)),
        Region("shoulders", "right", shoulder),
        Region("shoulders", "left", mirrored(shoulder)),
        Region("upper-back", "midline", closed_by_mirror(upper_back)),
    ]


def _landmarks() -> list[Landmark]:
    landmarks: list[Landmark] = []
    for name, point in BACK.items():
        if point[0]:
            landmarks += pair(name, point, "right")
        else:
            landmarks.append(Landmark(name, "midline", point))
    return landmarks


def draw_head_back() -> Drawing:
    """Head, neck and top of the shoulders from behind, with regions and landmarks."""
    drawing = Drawing("head-back", bust.PAGE)
    across = [across_midline(entry) for entry in _ACROSS_MIDLINE]
    bust.draw_bust(drawing, [*creases_along([*_LINES, *across]), _FURROW], _BUMPS)
    for entry in _LINES:
        drawing.line_both(entry, bust.LINE_WEIGHT)
    for entry in across:
        drawing.line(entry, bust.LINE_WEIGHT)
    bust.draw_bust_contour(drawing)
    drawing.put_on_top(head_back("head-back-head", bust.PAGE, close_up=True))
    drawing.add_regions(_regions())
    drawing.add_landmarks(_landmarks())
    return drawing
