"""The silhouette that front and back views share, as the right half (x > 0) of the page.

Coordinates are body units: midline x = 0, crown y = 0, sole y = 1800. The arm is drawn in a
straight frame of its own and bent by a smooth centre line.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import accumulate, groupby, pairwise

import numpy as np

from tools.atlas.arm_axis import ArmAxis, Turn
from tools.atlas.curves import (
    Corner,
    Cubic,
    Curve,
    Outline,
    Point,
    bezier_point,
    closed_by_mirror,
    map_points,
    reversed_curve,
    sample,
    sample_evenly,
    spline,
    split,
)
from tools.atlas.hand import hand_outline
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease, ToneSettings, tone_shapes

LINE_WEIGHT = 1.3
"""All interior lines of the body are drawn this much wider than their own width."""

TRUNK_STROKE = 2.7
HAND_STROKE = 2.1

_STROKE_RAMP = 7
"""Over how many pieces of the outline its line grows finer towards a hand or foot."""

BODY_TONE = ToneSettings(cell=1.6, tolerance=0.4)
"""Shading of the whole body."""

# The arm's centre line: where it starts, its angle from the vertical in degrees, how much it
# turns at elbow and wrist, and how far along it elbow and wrist lie.
_SHOULDER_JOINT = (186.0, 343.0)
_UPPER_ARM_ANGLE = 13.0
_ELBOW_TURN = 4.0
_WRIST_TURN = -5.0
_ELBOW_AT = 335
_WRIST_AT = 598
_ARM_LENGTH = 656

_HAND_ANGLE = math.radians(_UPPER_ARM_ANGLE + _ELBOW_TURN + _WRIST_TURN)


_ARM = ArmAxis(
    _SHOULDER_JOINT,
    _UPPER_ARM_ANGLE,
    Turn(_ELBOW_TURN, _ELBOW_AT - 45, 95),
    Turn(_WRIST_TURN, _WRIST_AT - 25, 50),
    _ARM_LENGTH,
)


def from_arm(offset: float, along: float) -> Point:
    """A point of the arm: ``offset`` outwards from its centre line, ``along`` from the shoulder."""
    return _ARM.at(offset, along)


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
AXILLA: Point = Corner((158.5, 468))

# Side of the neck, slope of the trapezius, corner of the shoulder, deltoid.
SHOULDER: list[Point] = [
    NECK_TOP,
    (54, 200),
    (55.2, 224),
    (59, 244.4),
    (67, 260.2),
    (80.6, 274.6),
    (101, 287),
    (128, 297),
    (156, 305.6),
    (180, 312.8),
    (201, 320.4),
    (218, 329.4),
    (231.6, 341.6),
    (242, 358.6),
    (248.6, 381),
    (252.2, 407),
    (255.3, 436),
]

# From the insertion of the deltoid past the elbow and the brachioradialis to the wrist.
ARM_OUTER: list[Point] = arm_points(
    [
        (43.2, 138),
        (41.7, 170),
        (41, 204),
        (41, 240),
        (39.6, 274),
        (40, 302),
        (42.6, 328),
        (45.6, 358),
        (46, 390),
        (42.8, 427),
        (37.6, 467),
        (32.6, 507),
        (29.4, 546),
        (29, 572),
    ]
)

# From the wrist past the flexors and the medial epicondyle to the armpit.
ARM_INNER: list[Point] = arm_points(
    [
        (-28.2, 572),
        (-29.8, 545),
        (-33.6, 507),
        (-38.2, 467),
        (-41.8, 425),
        (-42.8, 389),
        (-41.6, 357),
        (-40, 330),
        (-37.6, 303),
        (-38.4, 268),
        (-41, 226),
        (-43, 184),
        (-44.4, 144),
    ]
)

# From the armpit past the waist to the hip.
TRUNK: list[Point] = [
    AXILLA,
    (157.4, 486),
    (154.6, 512),
    (149.8, 548),
    (143.8, 588),
    (137.4, 629),
    (132.8, 664),
    (131, 696),
    (133.2, 726),
    (139.4, 757),
    (148, 790),
    (156.8, 825),
    (164.2, 861),
    (169.2, 897),
    (171.6, 931),
]

# Thigh, knee, calf and the lateral malleolus.
LEG_OUTER: list[Point] = [
    (171.8, 965),
    (169.6, 1008),
    (165.4, 1060),
    (159.4, 1116),
    (153.4, 1168),
    (148.8, 1210),
    (145.4, 1240),
    (144.8, 1262),
    (145.8, 1285),
    (146.8, 1309),
    (149.6, 1336),
    (153.4, 1370),
    (154, 1408),
    (149.8, 1462),
    (141.2, 1528),
    (132.8, 1584),
    (126.2, 1634),
    (122.8, 1676),
    (124, 1701),
    (127.6, 1716),
    (129.6, 1729),
]

# Medial malleolus, calf, knee and thigh.
LEG_INNER: list[Point] = [
    (65.6, 1728),
    (63, 1714),
    (64, 1698),
    (67.2, 1678),
    (68.2, 1650),
    (64.6, 1608),
    (58.4, 1556),
    (50, 1502),
    (42.6, 1454),
    (39, 1414),
    (39.4, 1380),
    (42.6, 1346),
    (44.8, 1321),
    (44, 1302),
    (42.8, 1282),
    (42.2, 1262),
    (40.4, 1242),
    (36.8, 1216),
    (34.4, 1186),
    (31, 1146),
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

    def draw_contours(self, drawing: Drawing, foot_stroke: float) -> None:
        """Stroke both halves; the line grows finer little by little towards hands and feet."""
        hand, inner_arm, _, foot, inner_leg = self._starts
        start = 0
        for first, last, fine in ((hand, inner_arm, HAND_STROKE), (foot, inner_leg, foot_stroke)):
            before, after = first - _STROKE_RAMP, last + _STROKE_RAMP
            drawing.stroke_both(self.curve[start:before], TRUNK_STROKE)
            drawing.stroke_both(self.curve[first:last], fine)
            for start, end, widths in (
                (before, first, (TRUNK_STROKE, fine)),
                (last, after, (fine, TRUNK_STROKE)),
            ):
                drawing.fill_both(
                    _changing_line(self.curve[start:end], *widths), "contour", "contour", edge=True
                )
            start = after
        drawing.stroke_both(self.curve[start:], TRUNK_STROKE)

    def add_tone(self, drawing: Drawing, creases: Sequence[Crease], bumps: Sequence[Bump]) -> None:
        """Shade the body; where a tone reaches the outline, its edge is the outline itself."""
        edge = _Edge(self.closed())
        silhouette = sample(edge.outline.curve, 2.0)
        shapes = tone_shapes(silhouette, creases, _both_sides(bumps), BODY_TONE)
        for number, curves in enumerate(shapes, start=1):
            drawing.fill_all([edge.joined(curve) for curve in curves], f"tone-{number}", "tone")


def _changing_line(curve: Curve, start_width: float, end_width: float) -> Curve:
    """A line whose width changes evenly from one end to the other, as a closed shape."""
    a, b = curve[0][:2]
    # Places along the middle line, and the direction there.
    places = [(a, (b[0] - a[0], b[1] - a[1]))]
    for piece in curve:
        for t in (1 / 3, 2 / 3, 1.0):
            _, _, c, d = split(piece, t)[0]
            places.append((d, (d[0] - c[0], d[1] - c[1])))
    sides: tuple[list[Point], list[Point]] = ([], [])
    for i, ((x, y), (dx, dy)) in enumerate(places):
        width = start_width + (end_width - start_width) * i / (len(places) - 1)
        half = width / 2 / math.hypot(dx, dy)
        sides[0].append((x - dy * half, y + dx * half))
        sides[1].append((x + dy * half, y - dx * half))
    return spline(sides[0]) + spline(sides[1][::-1])


class _Edge:
    """The silhouette, and which parts of other curves run along it."""

    _STEPS = 16
    _NEAR = 2.2
    """How far off the silhouette a raster may put a tone that ends there."""

    def __init__(self, silhouette: Curve) -> None:
        self.outline = Outline(silhouette)
        self._points = np.asarray(sample_evenly(silhouette, self._STEPS))

    def _place(self, point: Point) -> float | None:
        """The place of the silhouette at a point, None if it lies elsewhere."""
        away = np.hypot(self._points[:, 0] - point[0], self._points[:, 1] - point[1])
        best = int(away.argmin())
        return best / self._STEPS if away[best] < self._NEAR else None

    def _part(self, first: float, last: float) -> Curve:
        if first > last:
            return reversed_curve(self.outline.cut(last, first))
        return self.outline.cut(first, last)

    def joined(self, curve: Curve) -> Curve:
        """A closed curve with the silhouette in place of its pieces that run along it."""
        places = [self._place(piece[0]) for piece in curve]
        if all(place is None for place in places) or None not in places:
            return curve
        first = places.index(None)
        curve = curve[first:] + curve[:first]
        places = [*places[first:], *places[: first + 1]]
        steps = list(zip(curve, pairwise(places), strict=True))

        def runs_along(step: tuple[Cubic, tuple[float | None, float | None]]) -> bool:
            piece, ends = step
            return None not in ends and self._place(bezier_point(piece, 0.5)) is not None

        result: Curve = []
        for along, group in groupby(steps, runs_along):
            part = list(group)
            start, end = part[0][1][0], part[-1][1][1]
            if along and start is not None and end is not None:
                result += self._part(start, end)
                continue
            result += self._moved([piece for piece, _ in part], start, end)
        return result

    def _moved(self, curve: Curve, start: float | None, end: float | None) -> Curve:
        """A curve whose ends are moved to two places of the silhouette."""
        moved = list(curve)
        if start is not None:
            a, b, c, d = moved[0]
            x, y = self.outline.at(start)
            moved[0] = ((x, y), (b[0] + x - a[0], b[1] + y - a[1]), c, d)
        if end is not None:
            a, b, c, d = moved[-1]
            x, y = self.outline.at(end)
            moved[-1] = (a, b, (c[0] + x - d[0], c[1] + y - d[1]), (x, y))
        return moved


_CREASE_DEPTH = {"contour": 0.9, "line": 0.9, "fine": 0.6, "faint": 0.35}


def creases_along(lines: Iterable[Line], least_width: float = 1.05) -> list[Crease]:
    """The dips of the surface along the stronger lines."""
    return [
        Crease(entry.points, _CREASE_DEPTH[entry.role])
        for entry in lines
        if entry.width >= least_width
    ]


def _both_sides(bumps: Sequence[Bump]) -> list[Bump]:
    return [*bumps, *(bump._replace(x=-bump.x) for bump in bumps if bump.x)]


def add_tone(
    drawing: Drawing,
    silhouette: Sequence[Point],
    creases: Sequence[Crease],
    bumps: Sequence[Bump],
    settings: ToneSettings,
) -> None:
    """Shade a part with the three tones, from light to dark."""
    shapes = tone_shapes(silhouette, creases, _both_sides(bumps), settings)
    for number, curves in enumerate(shapes, start=1):
        if curves:
            drawing.fill_all(curves, f"tone-{number}", "tone")
