"""The body regions a user points at, as closed curves that share the drawing's own outline.

Where a region reaches the silhouette its edge is the silhouette itself, cut out of the same
curves; its inner borders follow landmarks and drawn lines. Two neighbours share one border in
the tables below and keep half of an even gap from it each. All coordinates are body units, and
all tables hold the right half (x > 0) of the page. Borders that meet, or that end at the
silhouette, are drawn a little too long here and trimmed where they cross.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.atlas.body import HalfBody, from_hand
from tools.atlas.borders import chain, loop
from tools.atlas.curves import (
    Curve,
    Outline,
    Point,
    closed_by_mirror,
    half_loop,
    map_points,
    mirrored,
    offset_curve,
    reversed_curve,
    spline,
    spline_from_midline,
)
from tools.atlas.hand import BACK_WRIST_CREASE, PALM_WRIST_CREASE
from tools.atlas.head import ear_and_skull, jaw, nape_hairline, skull_back, skull_front
from tools.atlas.svg_writer import Region

GAP = 4.0
"""Width of the gap between two neighbouring regions."""

_SHARP = 0.0


def _left_of(border: Curve) -> Curve:
    """The edge of the region to the left of a border, as one walks along it."""
    return offset_curve(border, GAP / 2)


def _right_of(border: Curve) -> Curve:
    """The edge of the region to the right of a border, as one walks along it."""
    return offset_curve(border, -GAP / 2)


def _pair(group: str, right_of_page: Curve, figures_side: str) -> list[Region]:
    """Both regions of a pair, the figure's right one first.

    ``figures_side`` is the figure's side that lies on the right of the page.
    """
    left_of_page = mirrored(right_of_page)
    if figures_side == "left":
        return [Region(group, "right", left_of_page), Region(group, "left", right_of_page)]
    return [Region(group, "right", right_of_page), Region(group, "left", left_of_page)]


# Both views.

_ANKLE: list[Point] = [(124.2, 1690), (110, 1694), (96, 1695.5), (82, 1693.5), (65.4, 1688)]


def _end_of_limb(body: HalfBody, border: Sequence[Point]) -> Curve:
    """A hand or foot: everything beyond a border across the limb, given outer side first."""
    edge = Outline(body.curve).span(border[0], border[-1])
    return edge + spline([edge[-1][3], *border[-2:0:-1], edge[0][0]])


def _hand(body: HalfBody, crease: Sequence[Point]) -> Curve:
    return _end_of_limb(body, map_points(crease, from_hand))


# Front of the body.

# Down over the inner end of the outer half of the clavicle.
_NECK_AND_SHOULDER: list[Point] = [(88, 274), (90.6, 288), (90.6, 300), (86, 322)]

_CLAVICLE: list[Point] = [
    (0, 333),
    (6, 331),
    (11, 325.5),
    (24, 320.6),
    (48, 316.2),
    (72, 312),
    (98, 306),
]

# From the outer side of the arm near the insertion of the deltoid, up the groove between the
# deltoid and the breast muscle, to the clavicle.
_FRONT_DELTOID: list[Point] = [
    (268, 440),
    (254, 449),
    (240, 456.5),
    (222, 460),
    (204, 456),
    (188, 443),
    (175, 420),
    (165, 392),
    (153, 360),
    (139, 338),
    (120, 325),
    (100, 319),
    (78, 317),
]

_STOMACH: list[Point] = [
    (0, 536),
    (10, 540.5),
    (23, 555),
    (41, 581),
    (64, 614),
    (86, 648),
    (102, 682),
    (110, 720),
    (110, 760),
    (103, 796),
    (84, 830),
    (56, 852),
    (27, 861),
    (0, 863),
]

# From below the trochanter up to the crest of the hip bone.
_FRONT_HIP: list[Point] = [
    (186, 966),
    (172, 963),
    (156, 950),
    (140, 926),
    (127, 890),
    (119, 850),
    (116.5, 816),
    (119.5, 788),
    (128, 765),
    (140, 750),
    (152, 742),
]


def front_regions(body: HalfBody) -> list[Region]:
    """The regions of the front view, head to foot, the figure's right before its left."""
    neck_side = spline(_NECK_AND_SHOULDER)
    under_jaw = offset_curve(jaw(), -GAP)
    clavicle = reversed_curve(spline_from_midline(_CLAVICLE))
    neck = chain(
        [under_jaw, body.curve, _right_of(neck_side), clavicle],
        [_SHARP, _SHARP, 6],
    )
    deltoid = spline(_FRONT_DELTOID)
    shoulder = loop(
        [body.curve, deltoid, reversed_curve(_left_of(neck_side))],
        [_SHARP, 6, _SHARP],
    )
    hip = loop([body.curve, spline(_FRONT_HIP)], [_SHARP, _SHARP])
    return [
        Region("head", "midline", closed_by_mirror(ear_and_skull(skull_front()))),
        Region("neck", "midline", closed_by_mirror(neck)),
        *_pair("shoulders", shoulder, "left"),
        Region("stomach", "midline", closed_by_mirror(half_loop(_STOMACH))),
        *_pair("hip", hip, "left"),
        *_pair("hand", _hand(body, PALM_WRIST_CREASE), "left"),
        *_pair("foot", _end_of_limb(body, _ANKLE), "left"),
    ]


# Back of the body.

# From below the seventh neck vertebra to the slope of the trapezius.
_NECK_BASE: list[Point] = [
    (0, 311),
    (22, 309),
    (44, 303.5),
    (66, 295.5),
    (84, 287),
    (100, 277),
]

# From the base of the neck outwards above the shoulder blade to the rear edge of the deltoid,
# then down outside the shoulder blade to the lowest rib.
_BLADE: list[Point] = [
    (56, 274),
    (70, 290),
    (85, 305),
    (104, 322),
    (126, 343),
    (145, 369),
    (157, 398),
    (160.5, 428),
    (157, 460),
    (149, 498),
    (139, 538),
    (128, 576),
    (116, 612),
]

_REAR_DELTOID: list[Point] = [
    (268, 440),
    (254, 449),
    (240, 456.5),
    (222, 460),
    (204, 455),
    (188, 441),
    (172, 417),
    (154, 384),
]

_LOWEST_RIB: list[Point] = [(0, 593), (36, 594.6), (72, 598), (110, 603), (149, 609), (166, 612)]

_HIP_CREST: list[Point] = [
    (0, 801),
    (16, 797),
    (36, 785),
    (56, 770),
    (78, 755),
    (104, 744.5),
    (126, 741),
    (146, 742),
    (158, 744),
]

# From the outer side of the thigh along the fold under the buttock, up the cleft and the edge
# of the sacrum to the dimple beside it.
_BUTTOCK: list[Point] = [
    (188, 957),
    (174, 965),
    (148, 976),
    (118, 986),
    (94, 995.6),
    (72, 1000),
    (48, 1001.6),
    (27, 999),
    (12.5, 990),
    (5.6, 972),
    (3.8, 924),
    (4.8, 888),
    (10.5, 858),
    (23, 831),
    (36, 803),
    (46, 772),
]

_BACK_OF_KNEE: list[Point] = [
    (95, 1212),
    (113, 1222),
    (128, 1250),
    (135, 1292),
    (131, 1340),
    (116, 1378),
    (95, 1392),
    (74, 1378),
    (59, 1340),
    (55, 1292),
    (62, 1250),
    (77, 1222),
]


def back_regions(body: HalfBody) -> list[Region]:
    """The regions of the back view, head to foot, the figure's right before its left."""
    neck_base = spline_from_midline(_NECK_BASE)
    blade = spline(_BLADE)
    rib = spline_from_midline(_LOWEST_RIB)
    crest = spline_from_midline(_HIP_CREST)
    neck = chain(
        [
            offset_curve(nape_hairline(), -GAP),
            body.curve,
            reversed_curve(_left_of(neck_base)),
        ],
        [_SHARP, _SHARP],
    )
    shoulder = loop(
        [
            body.curve,
            spline(_REAR_DELTOID),
            reversed_curve(_left_of(blade)),
            _right_of(neck_base),
        ],
        [_SHARP, 14, 6, _SHARP],
    )
    upper_back = chain(
        [_right_of(neck_base), _right_of(blade), reversed_curve(_left_of(rib))],
        [6, 16],
    )
    lower_back = chain(
        [_right_of(rib), body.curve, reversed_curve(_left_of(crest))],
        [_SHARP, _SHARP],
    )
    hip = loop([body.curve, spline(_BUTTOCK), _right_of(crest)], [_SHARP, 8, _SHARP])
    return [
        Region("head", "midline", closed_by_mirror(ear_and_skull(skull_back()))),
        Region("neck", "midline", closed_by_mirror(neck)),
        *_pair("shoulders", shoulder, "right"),
        Region("upper-back", "midline", closed_by_mirror(upper_back)),
        Region("lower-back", "midline", closed_by_mirror(lower_back)),
        *_pair("hip", hip, "right"),
        *_pair("hand", _hand(body, BACK_WRIST_CREASE), "right"),
        *_pair("back-of-knee", spline(_BACK_OF_KNEE, closed=True), "right"),
        *_pair("foot", _end_of_limb(body, _ANKLE), "right"),
    ]
