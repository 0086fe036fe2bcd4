"""The five toes of the right foot in plan, and the outline of the foot that carries them.

Plan frame, in body units: seen from above, +y from the back of the heel (0) to the tip of the
great toe (274), +x to the medial side. The sole is the same outline seen from below.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from tools.atlas.curves import Curve, Outline, Point, sample, spline
from tools.atlas.ink import Line

FOOT_LENGTH = 274.0

MEDIAL, LATERAL = 1.0, -1.0
"""The sides of a toe, as the sign of an offset from its axis."""

_Profile = Sequence[tuple[float, float]]
"""Distance back from the tip and half width there, both in half widths of the toe."""

# Ball of the toe, waist behind it, interphalangeal joint, proximal phalanx.
_GREAT_TOE: _Profile = (
    (3.3, 0.985),
    (2.6, 0.94),
    (2.05, 0.94),
    (1.5, 0.985),
    (1.0, 0.965),
    (0.6, 0.86),
    (0.28, 0.655),
    (0.08, 0.36),
)

_LESSER_TOE: _Profile = (
    (5.0, 0.93),
    (4.1, 0.945),
    (3.4, 0.965),
    (2.75, 0.895),
    (2.15, 0.905),
    (1.5, 1.0),
    (0.98, 0.96),
    (0.55, 0.81),
    (0.24, 0.555),
    (0.06, 0.28),
)


class Nail(NamedTuple):
    """A nail plate on its toe, in half widths of the toe.

    ``root`` and ``edge`` are how far behind the tip it begins and ends, ``shift`` is how far its
    middle lies to the medial side: the nails of the outer toes look a little outwards.
    """

    root: float
    edge: float
    half: float
    shift: float = 0.0


# One side of a nail from the middle of its root to the middle of its free edge: part of its
# length and of its half width.
_NAIL_SIDE = (
    (0.015, 0.55),
    (0.085, 0.90),
    (0.24, 1.0),
    (0.58, 0.99),
    (0.82, 0.85),
    (0.955, 0.5),
)


class Toe:
    """One toe in plan: an axis from root to tip that bends sideways, a width and a nail."""

    def __init__(
        self,
        root: Point,
        tip: Point,
        width: float,
        bend: float,
        profile: _Profile,
        nail: Nail,
    ) -> None:
        self.half_width = width / 2
        self.tip = tip
        self.plate = nail
        self._profile = profile
        self._root = root
        self._length = math.dist(root, tip)
        along = ((tip[0] - root[0]) / self._length, (tip[1] - root[1]) / self._length)
        middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
        # The handle of the quadratic curve that is the axis.
        self._handle = (middle[0] + along[1] * bend, middle[1] - along[0] * bend)

    def at(self, back: float, offset: float = 0.0) -> Point:
        """The point ``back`` half widths behind the tip, ``offset`` half widths medially."""
        t = 1 - back * self.half_width / self._length
        (ax, ay), (bx, by), (cx, cy) = self._root, self._handle, self.tip
        u = 1 - t
        x = u * u * ax + 2 * u * t * bx + t * t * cx
        y = u * u * ay + 2 * u * t * by + t * t * cy
        dx = u * (bx - ax) + t * (cx - bx)
        dy = u * (by - ay) + t * (cy - by)
        across = offset * self.half_width / math.hypot(dx, dy)
        return (x + dy * across, y - dx * across)

    def half_width_at(self, back: float) -> float:
        """The half width at a distance behind the tip, in half widths of the toe."""
        profile = [*self._profile, (0.0, 0.0)]
        for (far, wide), (near, narrow) in pairwise(profile):
            if near <= back <= far:
                return wide + (narrow - wide) * (far - back) / (far - near)
        return self._profile[0][1]

    def outline(self) -> list[Point]:
        """From the root along the medial side round the tip and back along the lateral side."""
        medial = [self.at(back, half) for back, half in self._profile]
        lateral = [self.at(back, -half) for back, half in self._profile]
        return [*medial, self.at(0), *reversed(lateral)]

    def crease(self, back: float, inset: float, sag: float) -> list[Point]:
        """A crease across the toe, its middle ``sag`` half widths nearer to the tip."""
        half = self.half_width_at(back) * inset
        return [
            self.at(back, half),
            self.at(back - sag * 0.78, half * 0.5),
            self.at(back - sag, 0),
            self.at(back - sag * 0.78, -half * 0.5),
            self.at(back, -half),
        ]

    def fold(self, back: float, start: float, end: float, sag: float) -> list[Point]:
        """A fold across the toe between two offsets, its middle ``sag`` nearer to the tip."""
        points = []
        for step in (0.0, 0.25, 0.5, 0.75, 1.0):
            points.append(self.at(back - sag * 4 * step * (1 - step), start + (end - start) * step))
        return points

    def _on_nail(self, part: float, across: float) -> Point:
        plate = self.plate
        back = plate.root + (plate.edge - plate.root) * part
        return self.at(back, plate.shift + plate.half * across)

    def nail(self) -> list[Point]:
        """The closed nail plate."""
        medial = [self._on_nail(part, across) for part, across in _NAIL_SIDE]
        lateral = [self._on_nail(part, -across) for part, across in _NAIL_SIDE]
        root, edge = self._on_nail(-0.015, 0), self._on_nail(1, 0)
        return [root, *medial, edge, *reversed(lateral)]

    def nail_corner(self, side: float) -> Point:
        """Where the lines along the root of the nail and its medial or lateral border cross."""
        return self._on_nail(0.0, side)

    def nail_fold(self) -> list[Point]:
        """The fold of skin round the root of the nail, from its medial to its lateral side."""
        steps = ((0.5, 1.2), (0.16, 1.17), (-0.07, 0.82), (-0.13, 0.0))
        lateral = [self._on_nail(part, -across) for part, across in reversed(steps[:-1])]
        return [*(self._on_nail(part, across) for part, across in steps), *lateral]

    def nail_bed(self) -> list[Point]:
        """The closed rosy part of the nail: all but a rim at its root and its free edge."""
        side = ((0.23, 0.45), (0.2, 0.8), (0.42, 0.92), (0.62, 0.91), (0.79, 0.74), (0.86, 0.4))
        medial = [self._on_nail(part, across) for part, across in side]
        lateral = [self._on_nail(part, -across) for part, across in side]
        return [self._on_nail(0.26, 0), *medial, self._on_nail(0.88, 0), *reversed(lateral)]


GREAT_TOE = Toe((34.5, 203), (28.8, 274), 32.4, 1.0, _GREAT_TOE, Nail(1.16, 0.19, 0.54, 0.03))
SECOND_TOE = Toe((4.2, 205), (3.4, 269), 18.4, -0.8, _LESSER_TOE, Nail(1.18, 0.25, 0.55))
THIRD_TOE = Toe(
    (-12.2, 202), (-12.9, 260.4), 17.2, -1.4, _LESSER_TOE, Nail(1.15, 0.25, 0.54, -0.02)
)
FOURTH_TOE = Toe((-26.4, 195), (-27.2, 249), 16.6, -2.0, _LESSER_TOE, Nail(1.12, 0.26, 0.53, -0.05))
LITTLE_TOE = Toe(
    (-38.2, 184), (-38.6, 234.4), 16.6, -3.4, _LESSER_TOE, Nail(1.06, 0.28, 0.48, -0.12)
)
TOES = (GREAT_TOE, SECOND_TOE, THIRD_TOE, FOURTH_TOE, LITTLE_TOE)

WEBS: tuple[Point, ...] = ((12.1, 224.4), (-4.6, 229), (-20.4, 222.6), (-33.6, 213))
"""The margin of the web between each two toes, from the great toe outwards."""

# The great toe stands a little apart: its lateral side turns over the web under the second toe.
_FIRST_WEB: list[Point] = [(14.7, 236), (13.7, 231), (12.6, 226.6), (10.8, 222)]

# From below the navicular bone forwards along the first metatarsal to the great toe.
MEDIAL_BORDER: list[Point] = [
    (32.2, 114),
    (33, 128),
    (35, 144),
    (38.6, 162),
    (43, 178),
    (47.6, 190),
    (50.2, 200),
    (50.4, 209),
]

# From the little toe back along the fifth metatarsal to its tuberosity.
LATERAL_BORDER: list[Point] = [
    (-47.8, 198),
    (-48.6, 188),
    (-48.6, 177),
    (-47, 162),
    (-44.8, 145),
    (-43, 128),
    (-42.6, 114),
    (-42.4, 104),
]


_GROOVE_ENDS: tuple[Point, ...] = ((12.0, 221), (-4.5, 225.4), (-20.2, 219), (-33.4, 209.4))
"""How far the grooves run on from the webs."""

_SLIT = 1.6

_SHORT_CLEFT = 8.0
"""A cleft shorter than this is drawn straight."""


class _Cleft(NamedTuple):
    """Where the outlines of two neighbouring toes part: the places on both of them."""

    on_medial_toe: float
    on_lateral_toe: float
    point: Point


class Forefoot:
    """The toes joined to one outline: they touch from the web up to where their balls part."""

    def __init__(self, before: Sequence[Point], after: Sequence[Point]) -> None:
        """``before`` leads to the medial border, ``after`` goes on from the lateral border."""
        edges = [
            spline([*before, *MEDIAL_BORDER, *GREAT_TOE.outline()[:-3], *_FIRST_WEB]),
            *(spline(toe.outline()) for toe in TOES[1:4]),
            spline([*_without_root(LITTLE_TOE), *LATERAL_BORDER, *after]),
        ]
        self._edges = [Outline(edge) for edge in edges]
        self._clefts = [_cleft(*neighbours) for neighbours in pairwise(self._edges)]

    def curve(self) -> Curve:
        """From the start of ``before`` round all toes to the end of ``after``."""
        return [piece for part in self._parts() for piece in part]

    def parted(self) -> Curve:
        """The same with a narrow slit along each cleft: every toe is then rounded on its own."""
        first, *others = self._parts()
        curve = list(first)
        for cleft, part in zip(self.clefts(1.0), others, strict=True):
            # The first two points lie at the mouth of the cleft, the second where it begins.
            one_side = spline([(x + _SLIT / 2, y) for x, y in cleft.points[1:]])
            other_side = spline([(x - _SLIT / 2, y) for x, y in reversed(cleft.points[1:])])
            curve += one_side + other_side + part
        return curve

    def _parts(self) -> list[Curve]:
        starts = [0.0, *(cleft.on_lateral_toe for cleft in self._clefts)]
        ends = [*(cleft.on_medial_toe for cleft in self._clefts), float(len(self._edges[-1].curve))]
        places = zip(self._edges, starts, ends, strict=True)
        return [edge.cut(start, end) for edge, start, end in places]

    def clefts(self, width: float) -> list[Line]:
        """The lines along which the toes touch, from where they part to the web."""
        return [Line(points, width, "contour", 0, 0.8) for points in self._cleft_points()]

    def clefts_and_grooves(self, width: float) -> list[Line]:
        """The same lines, running on over the webs into the grooves between the knuckles."""
        return [
            Line(
                [*points, ((points[-1][0] + x) / 2 + 0.2, (points[-1][1] + y) / 2), (x, y)],
                width,
                "contour",
                0,
                0.88,
            )
            for points, (x, y) in zip(self._cleft_points(), _GROOVE_ENDS, strict=True)
        ]

    def _cleft_points(self) -> list[list[Point]]:
        lines: list[list[Point]] = []
        for cleft, web, (one, other) in zip(self._clefts, WEBS, pairwise(self._edges), strict=True):
            start = cleft.point
            steps = [(start[0], start[1] + 0.4), start]
            if start[1] - web[1] > _SHORT_CLEFT:
                for part in (0.35, 0.7):
                    y = start[1] + (web[1] - start[1]) * part
                    straight = start[0] + (web[0] - start[0]) * part
                    between = (_lateral_side(one, y) + _medial_side(other, y)) / 2
                    steps.append(((straight + between) / 2, y))
            lines.append([*steps, web])
        return lines


def _without_root(toe: Toe) -> list[Point]:
    """The outline of the outermost toe, whose lateral side runs on into the border of the foot."""
    return toe.outline()[:-4]


def _cleft(medial: Outline, lateral: Outline) -> _Cleft:
    crossings = medial.crossings(lateral)
    here, there = max(crossings, key=lambda places: medial.at(places[0])[1])
    return _Cleft(here, there, medial.at(here))


def _xs_at(edge: Outline, y: float) -> list[float]:
    points = sample(edge.curve, 0.5)
    return [a[0] for a, b in pairwise(points) if (a[1] - y) * (b[1] - y) <= 0]


def _lateral_side(edge: Outline, y: float) -> float:
    return min(_xs_at(edge, y))


def _medial_side(edge: Outline, y: float) -> float:
    return max(_xs_at(edge, y))


def from_below(x: float, y: float) -> Point:
    """A place of the plan on the page of the sole: toes up, the medial side stays where it is."""
    return (x, FOOT_LENGTH - y)
