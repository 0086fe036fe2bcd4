"""The body regions of the side views, cut from the silhouette and from the edge of the arm.

Two neighbours share one border in the tables below and keep half of an even gap from it each.
Borders that meet, or that end at the silhouette, are drawn a little too long here and trimmed
where they cross. Coordinates are body units, the nose to +x.
"""

from __future__ import annotations

from tools.atlas.borders import loop
from tools.atlas.curves import (
    Curve,
    Outline,
    Point,
    map_points,
    offset_curve,
    reversed_curve,
    spline,
)
from tools.atlas.hand import BACK_WRIST_CREASE
from tools.atlas.head_profile import JAW
from tools.atlas.side_arm import (
    DELTOID_BACK,
    DELTOID_FRONT,
    arm_outline,
    arm_points,
    from_hand,
)
from tools.atlas.side_body import SideBody
from tools.atlas.svg_writer import Region

GAP = 4.0
"""Width of the gap between two neighbouring regions."""

_SHARP = 0.0

# From the throat along the lower jaw, below the ear, and along the hairline to the nape.
_UNDER_HEAD: list[Point] = [
    (78, 242),
    (69, 238),
    *((x, y + 1.6) for x, y in JAW.points[1:-2]),
    (-6, 178.6),
    (-13, 177),
    (-23, 176.6),
    (-33, 177.2),
    (-42, 179),
    (-50, 183),
    (-58, 190),
    (-66, 199.6),
    (-78, 214),
]

# From below the seventh neck vertebra over the trapezius and above the clavicle to the notch.
_NECK_BASE: list[Point] = [
    (-104, 316),
    (-84, 310),
    (-62, 301),
    (-42, 296.6),
    (-20, 300),
    (4, 309.4),
    (26, 315.6),
    (38, 323.4),
    (54, 336),
]

# From above the clavicle along the front edge of the deltoid to the front of the arm.
_SHOULDER_FRONT: list[Point] = [
    (19, 298),
    (24, 318),
    (30, 334),
    *DELTOID_FRONT[2:],
    *arm_points([(50.2, 106), (48.6, 126), (47, 148)]),
]

# Across the arm, near the insertion of the deltoid, from front to back.
_DELTOID_END: list[Point] = arm_points(
    [(62, 112), (44, 124), (22, 133), (0, 136), (-22, 131), (-44, 118), (-66, 100)]
)

# Between shoulder and back: over the spine of the shoulder blade, along the back edge of the
# deltoid and the arm, then along the front edge of the broad back muscle to the lowest rib.
_BACK_FRONT: list[Point] = [
    (-52, 284),
    (-58, 304),
    (-63, 326),
    (-65.6, 348),
    *DELTOID_BACK[3::-1],
    (-45.7, 445.5),
    (-40, 468),
    (-41, 500),
    (-46, 540),
    (-50, 580),
    (-55, 622),
]

_LOWEST_RIB: list[Point] = [(-106, 604), (-84, 606), (-60, 609), (-40, 612), (-14, 617)]

_FLANK: list[Point] = [(-23, 600), (-22, 640), (-21, 690), (-20, 764)]

_BELOW_RIBS: list[Point] = [(-34, 694), (-22, 699.6), (-8, 703.4), (8, 704), (24, 701), (44, 694)]

# The iliac crest from the back to its front spine, then the groin.
_CREST: list[Point] = [
    (-108, 792),
    (-86, 773),
    (-66, 757.6),
    (-42, 746.4),
    (-18, 743),
    (8, 748.8),
    (31, 763.6),
    (47, 784),
    (56, 806),
    (64, 834),
    (74, 864),
    (84, 890),
]

# From the groin over the thigh below the trochanter to the fold under the buttock.
_HIP_END: list[Point] = [
    (62, 800),
    (57, 830),
    (52, 866),
    (42, 906),
    (22, 940),
    (-8, 962),
    (-44, 978),
    (-80, 993),
    (-112, 998),
]

_BACK_OF_KNEE: list[Point] = [
    (-96, 1210),
    (-70, 1212),
    (-53, 1228),
    (-44, 1258),
    (-41, 1294),
    (-45, 1336),
    (-55, 1374),
    (-72, 1391),
    (-100, 1394),
]

_ANKLE: list[Point] = [(11, 1690), (-4, 1692.6), (-24, 1693.4), (-44, 1691.8), (-60.6, 1688)]


def _left_of(border: Curve) -> Curve:
    """The edge of the region to the left of a border, as one walks along it."""
    return offset_curve(border, GAP / 2)


def _right_of(border: Curve) -> Curve:
    """The edge of the region to the right of a border, as one walks along it."""
    return offset_curve(border, -GAP / 2)


def _end_of_limb(outline: Outline, border: list[Point]) -> Curve:
    """A hand or foot: everything beyond a border across the limb, given front side first."""
    edge = outline.span(border[0], border[-1])
    return edge + spline([edge[-1][3], *border[-2:0:-1], edge[0][0]])


def _head_and_neck(body: Outline) -> tuple[Curve, Curve]:
    """The edges of the two regions."""
    under_head = spline(_UNDER_HEAD)
    base = spline(_NECK_BASE)
    crown = body.at(0)
    end = float(len(body.curve))
    skull = body.cut(body.nearest((-76, 280)), end) + body.span(crown, (50, 242))
    head = loop([under_head, skull], [_SHARP, _SHARP])
    neck = loop(
        [
            reversed_curve(offset_curve(under_head, GAP)),
            body.span((90, 232), (62, 362)),
            reversed_curve(_left_of(base)),
            body.cut(body.nearest((-106, 346)), body.nearest((-86.6, 154))),
        ],
        [_SHARP, _SHARP, _SHARP, _SHARP],
    )
    return head, neck


def side_regions(side: str) -> list[Region]:
    """The regions of a side view, head to foot; ``side`` is the figure's side that one sees."""
    body = Outline(SideBody().curve)
    arm = Outline(arm_outline())
    head, neck = _head_and_neck(body)
    base, crest, flank = spline(_NECK_BASE), spline(_CREST), spline(_FLANK)
    blade, rib = spline(_BACK_FRONT), spline(_LOWEST_RIB)
    rear_edge = arm.span((-63, 376), from_hand(-29, -4))
    shoulder = loop(
        [
            _right_of(base),
            spline(_SHOULDER_FRONT),
            spline(_DELTOID_END),
            reversed_curve(_left_of(blade)),
        ],
        [6, _SHARP, _SHARP, 6],
    )
    upper_back = loop(
        [_right_of(base), _right_of(blade), reversed_curve(_left_of(rib)), body.curve],
        [6, 12, _SHARP, _SHARP],
    )
    lower_back = loop(
        [_right_of(rib), _right_of(flank), reversed_curve(_left_of(crest)), body.curve],
        [8, 8, _SHARP, _SHARP],
    )
    stomach = loop(
        [
            spline(_BELOW_RIBS),
            rear_edge,
            body.span((93, 727), (75, 905)),
            reversed_curve(_left_of(crest)),
            reversed_curve(_left_of(flank)),
        ],
        [_SHARP, _SHARP, _SHARP, 6, 6],
    )
    hip = loop([body.curve, _right_of(crest), spline(_HIP_END)], [_SHARP, 4, _SHARP])
    knee = loop([body.curve, spline(_BACK_OF_KNEE)], [_SHARP, _SHARP])
    wrist = map_points(BACK_WRIST_CREASE, from_hand)
    return [
        Region("head", "midline", head),
        Region("neck", "midline", neck),
        Region("shoulders", side, shoulder),
        Region("upper-back", "midline", upper_back),
        Region("stomach", "midline", stomach),
        Region("lower-back", "midline", lower_back),
        Region("hip", side, hip),
        Region("hand", side, _end_of_limb(arm, wrist)),
        Region("back-of-knee", side, knee),
        Region("foot", side, _end_of_limb(body, _ANKLE)),
    ]
