"""The silhouette that front and back views share, as the right half (x > 0) of the page.

Coordinates are body units: midline x = 0, crown y = 0, sole y = 1800. The arm is drawn in a
straight frame of its own and bent by a smooth centre line.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import accumulate

from tools.atlas.curves import (
    Corner,
    Curve,
    Point,
    closed_by_mirror,
    map_points,
    sample,
    smooth_step,
    spline,
)
from tools.atlas.hand import hand_outline
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease, ToneSettings, tone_shapes

LINE_WEIGHT = 1.3
"""All interior lines of the body are drawn this much wider than their own width."""

TRUNK_STROKE = 2.7
HAND_STROKE = 2.1

# The arm's centre line: where it starts, its angle from the vertical in degrees, how much it
# turns at elbow and wrist, and how far along it elbow and wrist lie.
_SHOULDER_JOINT = (186.0, 346.0)
_UPPER_ARM_ANGLE = 13.0
_ELBOW_TURN = 4.0
_WRIST_TURN = -5.0
_ELBOW_AT = 318
_WRIST_AT = 582
_ARM_LENGTH = 640

_HAND_ANGLE = math.radians(_UPPER_ARM_ANGLE + _ELBOW_TURN + _WRIST_TURN)


def _arm_centre_line() -> list[tuple[float, float, float]]:
    """x, y and direction (degrees) for every unit along the arm."""
    x, y = _SHOULDER_JOINT
    stations = [(x, y, _UPPER_ARM_ANGLE)]
    for s in range(_ARM_LENGTH):
        elbow = smooth_step((s - (_ELBOW_AT - 45)) / 95)
        wrist = smooth_step((s - (_WRIST_AT - 25)) / 50)
        angle = _UPPER_ARM_ANGLE + _ELBOW_TURN * elbow + _WRIST_TURN * wrist
        x += math.sin(math.radians(angle))
        y += math.cos(math.radians(angle))
        stations.append((x, y, angle))
    return stations


_ARM_STATIONS = _arm_centre_line()


def from_arm(offset: float, along: float) -> Point:
    """A point of the arm: ``offset`` outwards from its centre line, ``along`` from the shoulder."""
    index = max(0, min(len(_ARM_STATIONS) - 2, math.floor(along)))
    x, y, degrees = _ARM_STATIONS[index]
    angle = math.radians(degrees)
    x += math.sin(angle) * (along - index)
    y += math.cos(angle) * (along - index)
    return (x + offset * math.cos(angle), y - offset * math.sin(angle))


def arm_points(points: Iterable[Point]) -> list[Point]:
    """Points given as (offset, along) in the arm's frame."""
    return map_points(points, from_arm)


_WRIST = from_arm(0, _WRIST_AT)


def from_hand(x: float, y: float) -> Point:
    """A point of the hand's own frame."""
    return (
        _WRIST[0] + x * math.cos(_HAND_ANGLE) + y * math.sin(_HAND_ANGLE),
        _WRIST[1] - x * math.sin(_HAND_ANGLE) + y * math.cos(_HAND_ANGLE),
    )


NECK_TOP: Point = (53.5, 176)
AXILLA: Point = Corner((163.5, 468))

SHOULDER: list[Point] = [
    NECK_TOP,
    (54, 200),
    (55.5, 226),
    (59.5, 248),
    (69, 268),
    (88, 285.5),
    (114, 297.5),
    (142, 305.5),
    (168, 311),
    (190, 317.5),
    (210, 325.5),
    (228, 341),
    (241.5, 365),
    (249.5, 396),
    (255, 432),
]

ARM_OUTER: list[Point] = arm_points(
    [
        (45.6, 134),
        (43, 164),
        (43.6, 198),
        (43.4, 232),
        (41.6, 262),
        (41.4, 288),
        (43.8, 314),
        (46.8, 346),
        (47.6, 376),
        (44.4, 412),
        (39.2, 452),
        (33.6, 492),
        (29.6, 530),
        (28, 556),
    ]
)

ARM_INNER: list[Point] = arm_points(
    [
        (-28.2, 556),
        (-30, 528),
        (-34.4, 490),
        (-39.4, 450),
        (-43.2, 408),
        (-44.4, 372),
        (-42.2, 338),
        (-40.6, 314),
        (-38.4, 290),
        (-40.2, 255),
        (-43.4, 215),
        (-45.2, 175),
        (-45, 140),
    ]
)

TRUNK: list[Point] = [
    AXILLA,
    (166, 486),
    (164.5, 512),
    (159.5, 548),
    (152.4, 590),
    (145, 632),
    (139.6, 672),
    (138.6, 706),
    (142.4, 740),
    (150.2, 774),
    (159.4, 812),
    (167, 850),
    (172.6, 890),
    (175.4, 926),
]

LEG_OUTER: list[Point] = [
    (176.6, 965),
    (175.4, 1008),
    (171, 1060),
    (164, 1116),
    (157, 1168),
    (151.4, 1210),
    (146.6, 1242),
    (145.6, 1264),
    (147.8, 1290),
    (147.4, 1316),
    (150.4, 1346),
    (155.2, 1386),
    (155.6, 1424),
    (149.6, 1472),
    (141.6, 1528),
    (133, 1584),
    (126.4, 1634),
    (123.6, 1672),
    (125, 1698),
    (129.6, 1716),
    (130.4, 1730),
]

LEG_INNER: list[Point] = [
    (66.4, 1728),
    (63.2, 1714),
    (63.8, 1700),
    (67, 1680),
    (68.2, 1652),
    (65.4, 1608),
    (60, 1556),
    (52, 1502),
    (44, 1452),
    (38.4, 1410),
    (36.8, 1376),
    (40.4, 1340),
    (44.8, 1314),
    (42.8, 1290),
    (43.4, 1266),
    (38.6, 1240),
    (34.6, 1212),
    (33.6, 1186),
    (31.6, 1146),
]


class HalfBody:
    """The right half of a body outline, from the side of the neck round to the crotch."""

    def __init__(self, foot: Sequence[Point], inner_leg: Sequence[Point]) -> None:
        sections = (
            SHOULDER + ARM_OUTER,
            map_points(hand_outline(), from_hand),
            ARM_INNER,
            TRUNK + LEG_OUTER,
            foot,
            inner_leg,
        )
        self.curve: Curve = spline([point for section in sections for point in section])
        # The knots at which hand, inner arm, trunk, foot and inner leg begin.
        self._starts = list(accumulate(len(section) for section in sections[:-1]))

    def closed(self) -> Curve:
        """The whole silhouette."""
        return closed_by_mirror(self.curve)

    def polygon(self) -> list[Point]:
        """The whole silhouette as a polygon with points about 2 units apart."""
        right = sample(self.curve, 2.0)
        left = [(-x, y) for x, y in reversed(right) if x > 0]
        return right + left

    def draw_contours(self, drawing: Drawing, foot_stroke: float) -> None:
        """Stroke both halves; the line grows finer in two steps towards hands and feet."""
        hand, inner_arm, trunk, foot, inner_leg = self._starts
        wrist_stroke = (TRUNK_STROKE + HAND_STROKE) / 2
        ankle_stroke = (TRUNK_STROKE + foot_stroke) / 2
        parts = (
            (hand - 2, TRUNK_STROKE),
            (hand + 1, wrist_stroke),
            (inner_arm - 2, HAND_STROKE),
            (inner_arm + 1, wrist_stroke),
            (trunk, TRUNK_STROKE),
            (foot - 3, TRUNK_STROKE),
            (foot, ankle_stroke),
            (inner_leg, foot_stroke),
            (inner_leg + 2, ankle_stroke),
            (len(self.curve), TRUNK_STROKE),
        )
        start = 0
        for end, width in parts:
            drawing.stroke_both(self.curve[start:end], width)
            start = end


_CREASE_DEPTH = {"contour": 0.9, "line": 0.9, "fine": 0.6, "faint": 0.35}


def creases_along(lines: Iterable[Line], least_width: float = 1.05) -> list[Crease]:
    """The dips of the surface along the stronger lines."""
    return [
        Crease(entry.points, _CREASE_DEPTH[entry.role])
        for entry in lines
        if entry.width >= least_width
    ]


def add_tone(
    drawing: Drawing,
    silhouette: Sequence[Point],
    creases: Sequence[Crease],
    bumps: Sequence[Bump],
    settings: ToneSettings,
) -> None:
    """Shade a part with the three tones, from light to dark."""
    both = [*bumps, *(bump._replace(x=-bump.x) for bump in bumps if bump.x)]
    for number, curves in enumerate(tone_shapes(silhouette, creases, both, settings), start=1):
        if curves:
            drawing.fill_all(curves, f"tone-{number}", "tone")
