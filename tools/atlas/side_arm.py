"""The right arm seen from its outer side, hanging a little forwards, the thumb to the front.

The arm is drawn in a straight frame, (offset, along): ``along`` runs from the shoulder joint to
the wrist, ``offset`` is positive towards the front. A smooth centre line bends it into place.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from tools.atlas.arm_axis import ArmAxis, Turn
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    map_points,
    sample,
    spline,
)
from tools.atlas.cut_edge import within
from tools.atlas.ink import Line, move_lines
from tools.atlas.side_body import BODY_TONE, SideBody, draw_graded
from tools.atlas.side_hand import HAND_LINES, hand_outline, nails
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease, tone_shapes

ARM_STROKE = 2.7
HAND_STROKE = 2.1
LINE_WEIGHT = 1.3

_SHOULDER_JOINT = (-15.0, 343.0)
_UPPER_ARM_ANGLE = 14.0
_ELBOW_TURN = 11.0
_WRIST_TURN = -11.0
ELBOW_AT = 335
WRIST_AT = 598
_ARM_LENGTH = 656

_HAND_ANGLE = math.radians(_UPPER_ARM_ANGLE + _ELBOW_TURN + _WRIST_TURN)


_ARM = ArmAxis(
    _SHOULDER_JOINT,
    _UPPER_ARM_ANGLE,
    Turn(_ELBOW_TURN, ELBOW_AT - 50, 100),
    Turn(_WRIST_TURN, WRIST_AT - 95, 85),
    _ARM_LENGTH,
)


def from_arm(offset: float, along: float) -> Point:
    """A point of the arm: ``offset`` forwards from its centre line, ``along`` from the shoulder."""
    return _ARM.at(offset, along)


def arm_points(points: Iterable[Point]) -> list[Point]:
    """Points given as (offset, along) in the arm's frame."""
    return map_points(points, from_arm)


_WRIST = from_arm(0, WRIST_AT)


def from_hand(x: float, y: float) -> Point:
    """A point of the hand's own frame."""
    return (
        _WRIST[0] + x * math.cos(_HAND_ANGLE) + y * math.sin(_HAND_ANGLE),
        _WRIST[1] - x * math.sin(_HAND_ANGLE) + y * math.cos(_HAND_ANGLE),
    )


# Along the outer border of the acromion, from its angle at the back to its front end.
ACROMION: list[Point] = [(-49, 348.6), (-39, 345), (-24, 343.4), (-8, 343.8), (5, 346)]

# Above the arm proper: the deltoid from the clavicle to the fold before the axilla, and from the
# fold behind it up to the spine of the shoulder blade. Here the arm is one with the trunk.
DELTOID_FRONT: list[Point] = [
    (19, 340),
    (30, 338.6),
    (37.4, 345),
    (44.4, 357),
    (50, 372),
    (54, 390),
    (57, 411),
]
DELTOID_BACK: list[Point] = [(-52.6, 422), (-58.6, 401), (-63, 382), (-65, 366), (-60, 354)]

_FRONT: list[Point] = arm_points(
    [
        (50.2, 106),
        (48.6, 126),
        (47, 148),
        (46.2, 174),
        (46.4, 205),
        (45.2, 239),
        (41.8, 277),
        (39.2, 306),
        (40.4, 328),
        (43.4, 352),
        (44.4, 380),
        (42.4, 416),
        (38.4, 456),
        (33.8, 500),
        (30.2, 538),
        (28.6, 572),
    ]
)

_BACK: list[Point] = arm_points(
    [
        (-28.4, 572),
        (-29.6, 540),
        (-33, 500),
        (-37.4, 456),
        (-40.4, 414),
        (-41.2, 380),
        (-42.4, 356),
        (-43.8, 340),
        (-42.6, 324),
        (-41, 304),
        (-42.6, 270),
        (-46.4, 230),
        (-49.8, 192),
        (-51.8, 156),
        (-53.2, 124),
        (-54.4, 98),
    ]
)

_HAND: list[Point] = map_points(hand_outline(), from_hand)

_DELTOID_LINES = [
    # Its front and back edge down to its insertion at the middle of the humerus.
    Line(arm_points([(50, 84), (44, 104), (34, 128), (21, 152), (7, 174)]), 1.5, "fine", 0.5, 0.35),
    Line(
        arm_points([(-54, 40), (-46.4, 57), (-36.4, 77), (-24, 106), (-11, 140), (1, 174)]),
        1.5,
        "fine",
        0.5,
        0.35,
    ),
    # Between its front, middle and back part.
    Line([(12, 362), (20, 392), (25, 424), (25, 456)], 1.1, "faint", 0.5, 0.6),
    Line([(-42, 362), (-33, 390), (-19, 420), (-3, 450)], 1.1, "faint", 0.5, 0.6),
]

_LINES = [
    *_DELTOID_LINES,
    # Between biceps and brachialis; between brachialis and triceps; side head of triceps.
    Line(arm_points([(13, 178), (20, 208), (23.6, 244), (23, 284)]), 1.3, "fine", 0.4, 0.55),
    Line(arm_points([(-4, 182), (-10, 216), (-10.6, 254), (-5, 296)]), 1.3, "fine", 0.4, 0.5),
    Line(arm_points([(-33, 168), (-35.4, 204), (-34.6, 240), (-33, 280)]), 1.1, "faint", 0.5, 0.5),
    # Crease of the elbow, lateral epicondyle, olecranon.
    Line(arm_points([(40, 323), (33, 327.6), (24, 328), (15, 323.4)]), 1.5, "line", 0.1, 0.65),
    Line(arm_points([(-9, 318), (-3, 319), (0.6, 325), (-1, 333)]), 1.2, "fine", 0.45, 0.5),
    Line(arm_points([(-31.4, 313), (-28, 323), (-29.4, 335), (-35, 345)]), 1.3, "line", 0.5, 0.5),
    # Brachioradialis and the long extensor of the wrist from above the epicondyle.
    Line(
        arm_points([(8, 288), (15.6, 322), (21, 360), (23.4, 402), (22.6, 448)]),
        1.3,
        "fine",
        0.5,
        0.55,
    ),
    # Extensors of the fingers; edge of the ulna.
    Line(arm_points([(3, 340), (4.4, 384), (5.4, 432), (6, 482)]), 1.2, "fine", 0.4, 0.6),
    Line(
        arm_points([(-33, 354), (-29.4, 402), (-26.4, 452), (-24, 510), (-22.6, 556)]),
        1.2,
        "fine",
        0.4,
        0.5,
    ),
    # Muscles of the thumb that cross the lower forearm.
    Line(arm_points([(4, 494), (12, 516), (20, 538), (26, 558)]), 1.1, "fine", 0.5, 0.5),
    Line(arm_points([(1, 516), (8.6, 536), (15.4, 556)]), 0.95, "faint", 0.5, 0.5),
]

_SHOULDER_LINES = [
    # The outer border of the acromion.
    Line([(-51, 352), *ACROMION, (8.6, 352)], 1.2, "fine", 0.4, 0.4),
    # The front edge of the deltoid beside the great muscle of the breast; its back edge.
    Line([(31, 338.4), *DELTOID_FRONT[2:5], (52, 380)], 1.2, "fine", 0.5, 0.5),
    Line([(-55.8, 411), *DELTOID_BACK[1:4], (-70, 356)], 1.2, "fine", 0.5, 0.5),
]

ARM_BUMPS = [Bump(-6, 398, 30, 46, 5)]

# Trunk and arm as one: the arm grows out of the chest between the folds of the axilla, so its
# edges aren't shaded above them.
_ABOVE_AXILLA_FRONT: list[Point] = [Corner((73, 464)), (82, 444), Corner((93, 432))]
_ABOVE_AXILLA_BACK: list[Point] = [Corner((-112, 462)), (-78, 466), Corner((-47, 478))]


_OVERLAP = 1.5


def _tones(body: SideBody, creases: Sequence[Crease], bumps: Sequence[Bump]) -> list[list[Curve]]:
    """The shading of the arm, in which its root is a part of the trunk."""
    trunk = Outline(body.curve)
    chest, back = trunk.nearest(_ABOVE_AXILLA_FRONT[-1]), trunk.nearest(_ABOVE_AXILLA_BACK[0])
    end = float(len(body.curve))
    upper = sample(trunk.cut(back, end) + trunk.cut(0.0, chest), 2.0)
    limb = spline([*_FRONT[2:], *_HAND, *_BACK[:-2]])
    into_arm = spline([*_ABOVE_AXILLA_FRONT[::-1], _FRONT[2]])
    out_of_arm = spline([_BACK[-3], *_ABOVE_AXILLA_BACK[::-1]])
    whole = [*upper, *sample(into_arm + limb + out_of_arm, 2.0)]
    # Over the shoulder the shading goes on a little beyond the arm's edge, so that no seam shows.
    over = [(x, y - _OVERLAP) for x, y in (DELTOID_BACK[-1], *ACROMION, *DELTOID_FRONT[:2])]
    outline = spline(
        [*over, *DELTOID_FRONT[2:], *_FRONT, *_HAND, *_BACK, *DELTOID_BACK[:-1]], closed=True
    )
    return [within(curves, outline) for curves in tone_shapes(whole, creases, bumps, BODY_TONE)]


def arm_creases() -> list[Crease]:
    """The dips of the arm's surface."""
    return [Crease(entry.points, 0.6) for entry in _all_lines() if entry.width >= 1.15]


def _all_lines() -> list[Line]:
    return [*_LINES, *_SHOULDER_LINES, *move_lines(HAND_LINES, from_hand)]


def _outline_points() -> list[Point]:
    return [*ACROMION, *DELTOID_FRONT, *_FRONT, *_HAND, *_BACK, *DELTOID_BACK]


def arm_outline() -> Curve:
    """The closed outline of arm and hand, with the deltoid."""
    curve = spline(_outline_points(), closed=True)
    # A closed spline begins at its first corner, which is on the hand; begin at the shoulder.
    start = next(i for i, piece in enumerate(curve) if piece[0] == ACROMION[0])
    return curve[start:] + curve[:start]


_FADES = 4
"""Over so many knots beyond the folds of the axilla the contour has its full width."""


def _contour(drawing: Drawing) -> None:
    """The outline, which thins out over the deltoid, where the arm passes into the trunk."""
    curve = arm_outline()
    front = len(ACROMION) + len(DELTOID_FRONT)
    hand = front + len(_FRONT)
    back = hand + len(_HAND)
    deltoid = back + len(_BACK)
    drawing.stroke(curve[front + _FADES : hand - 2], ARM_STROKE)
    draw_graded(drawing, curve[hand - 2 : hand + 2], ARM_STROKE, HAND_STROKE)
    drawing.stroke(curve[hand + 2 : back - 3], HAND_STROKE)
    draw_graded(drawing, curve[back - 3 : back + 1], HAND_STROKE, ARM_STROKE)
    drawing.stroke(curve[back + 1 : deltoid - 1 - _FADES], ARM_STROKE)
    root = sample(curve[front - 3 : front + _FADES], 6.0)
    drawing.line(Line(root, ARM_STROKE, "contour", 0.97, 0.0), edge=True)
    root = sample(curve[deltoid - 1 - _FADES : deltoid + 1], 6.0)
    drawing.line(Line(root, ARM_STROKE, "contour", 0.0, 0.97), edge=True)


def draw_arm(
    drawing: Drawing, body: SideBody, creases: Sequence[Crease], bumps: Sequence[Bump]
) -> None:
    """Draw the arm, a part to lay over the body; the relief is that of body and arm together."""
    outline = arm_outline()
    drawing.part("arm", outline)
    for number, curves in enumerate(_tones(body, creases, bumps), start=1):
        if curves:
            drawing.fill_all(curves, f"tone-{number}", "tone")
    for nail in nails():
        plate = spline(map_points(nail, from_hand), closed=True)
        drawing.fill(plate, "nail", "detail-fill")
        drawing.stroke(plate, 0.9, "line", "line", closed=True)
    for entry in _all_lines():
        drawing.line(entry, LINE_WEIGHT)
    _contour(drawing)
