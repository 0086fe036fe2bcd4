"""The four fingers in the hand's own frame: outline, creases, folds and nails.

Hand frame, in body units: the origin is the middle of the wrist, +y runs to the finger tips,
+x to the thumb.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from tools.atlas.curves import Corner, Point

# Distance from the root (part of the length) and half width there (part of the root's): a waist
# in each of the first two segments, a little fullness at the joints, a tapered round tip.
_PROFILE = (
    (0.055, 1.0),
    (0.14, 0.962),
    (0.24, 0.934),
    (0.315, 0.95),
    (0.385, 0.974),
    (0.455, 0.952),
    (0.54, 0.882),
    (0.62, 0.862),
    (0.69, 0.882),
    (0.745, 0.87),
    (0.81, 0.842),
    (0.865, 0.798),
    (0.915, 0.71),
    (0.955, 0.568),
    (0.985, 0.345),
)

_LEAST_STEP = 5.0
"""Least distance along a side from where it begins to its next point."""

PROXIMAL_CREASE = 0.364
DISTAL_CREASE = 0.642
"""Parts of a finger's length at which the palm side bends: at the joint, and before the last."""

MIDDLE_JOINT = 0.385
END_JOINT = 0.7
"""Parts of a finger's length at which the back of the finger shows its joints."""

_NAIL_BASE = 0.806
_NAIL_FREE = 0.972
_NAIL_HALF = 0.57
"""Where a finger nail begins and ends, and its half width at the base (of the root's)."""


class _Side(NamedTuple):
    """What makes one side of a finger fuller than the common profile, in half widths.

    At the middle joint, at the end joint, at the pad of the tip; ``slip`` is how far, as a part
    of the length, the middle joint stands nearer to the tip.
    """

    middle: float = 0.0
    end: float = 0.0
    pad: float = 0.0
    slip: float = 0.0

    def more(self, part: float) -> float:
        """How much wider the finger is at a part of its length."""
        return (
            self.middle * _swell(part, MIDDLE_JOINT + self.slip, 0.075)
            + self.end * _swell(part, END_JOINT, 0.05)
            + self.pad * _swell(part, 0.86, 0.07)
        )


def _swell(part: float, centre: float, reach: float) -> float:
    return math.exp(-(((part - centre) / reach) ** 2))


class Nail(NamedTuple):
    """A nail as a pair of straight side borders between a base line and a free edge.

    All are points of the hand's frame; ``apex`` is the furthest point of the free edge and
    ``root`` where the rounded base touches the base line.
    """

    thumb_corner: Point
    little_corner: Point
    thumb_end: Point
    little_end: Point
    root: Point
    apex: Point
    lunula: float = 0.2
    """How far, as a part of the length, the pale crescent at the base reaches."""

    def corner(self, side: str) -> Point:
        """Where the side border (``thumb`` or ``little``) meets the line of the base."""
        return self.thumb_corner if side == "thumb" else self.little_corner

    def plate(self) -> list[Point]:
        """The closed outline; its sides lie on the straight side borders."""
        return [*self.base(), *self._side("little"), *self.free_edge()[::-1], *self._side("thumb")]

    def base(self, part: float = 0.0) -> list[Point]:
        """The rounded edge at the base, or the same edge carried a part of the length on."""
        shift = _Frame(self)
        return [
            shift.at(part + 0.26, 0.993),
            shift.at(part + 0.135, 0.9),
            shift.at(part + 0.04, 0.56),
            shift.at(part, 0.0),
            shift.at(part + 0.04, -0.56),
            shift.at(part + 0.135, -0.9),
            shift.at(part + 0.26, -0.993),
        ]

    def bed(self) -> list[Point]:
        """The closed rosy part: all but the pale crescent at the base and the free edge."""
        shift = _Frame(self)
        deep = self.lunula
        flank = 0.075 + (deep - 0.075) * 0.7
        crescent = [(flank, 0.44), (deep, 0.0), (flank, -0.44)]
        sides = [(0.16, 0.85), (0.27, 0.94), (0.5, 0.95), (0.76, 0.89), (0.855, 0.58)]
        return [
            Corner(shift.at(0.075, 0.66)),
            *(shift.at(part, across) for part, across in crescent),
            Corner(shift.at(0.075, -0.66)),
            *(shift.at(part, -across) for part, across in sides),
            shift.at(0.89, 0.0),
            *(shift.at(part, across) for part, across in reversed(sides)),
        ]

    def free_edge(self) -> list[Point]:
        """The edge of the nail at the tip, from the thumb side to the other."""
        shift = _Frame(self)
        return [
            shift.at(0.85, 0.92),
            shift.at(0.95, 0.58),
            self.apex,
            shift.at(0.95, -0.58),
            shift.at(0.85, -0.92),
        ]

    def _side(self, side: str) -> list[Point]:
        shift = _Frame(self)
        sign = 1 if side == "thumb" else -1
        parts = (0.4, 0.55, 0.7)
        points = [shift.at(part, sign * 1.0) for part in parts]
        return points[::-1] if side == "thumb" else points


class _Frame:
    """Places on a nail: part of its length from the base line, part of its half width."""

    def __init__(self, nail: Nail) -> None:
        self._nail = nail

    def at(self, part: float, across: float) -> Point:
        nail = self._nail
        # The middle line runs from root to apex; the sides may lie unevenly about it.
        corner, end = (
            (nail.thumb_corner, nail.thumb_end)
            if across >= 0
            else (nail.little_corner, nail.little_end)
        )
        middle = _between(nail.root, nail.apex, part)
        edge = _between(corner, end, part)
        return _between(middle, edge, abs(across))


def _between(a: Point, b: Point, t: float) -> Point:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


class Finger:
    """A finger: its axis from root to tip with a slight bow, its width and its two sides."""

    def __init__(
        self,
        root: Point,
        tip: Point,
        width: float,
        bow: float = 0.0,
        sides: tuple[_Side, _Side] = (_Side(), _Side()),
        lunula: float = 0.2,
    ) -> None:
        """``bow`` bends the middle of the axis to the thumb; ``sides`` has the thumb side first."""
        self.root = root
        self.length = math.dist(root, tip)
        self.half_width = width / 2
        self.bow = bow
        self._sides = sides
        self._lunula = lunula
        self._along = ((tip[0] - root[0]) / self.length, (tip[1] - root[1]) / self.length)
        self._across = (self._along[1], -self._along[0])

    def at(self, part: float, offset: float = 0.0) -> Point:
        """The point at a part of the length, ``offset`` half widths towards the thumb."""
        along = part * self.length
        across = offset * self.half_width + self.bow * math.sin(math.pi * part)
        return (
            self.root[0] + self._along[0] * along + self._across[0] * across,
            self.root[1] + self._along[1] * along + self._across[1] * across,
        )

    def half_width_at(self, part: float, side: int = 0) -> float:
        """The half width at a part of the length, in half widths of the root.

        ``side`` is 1 for the thumb side, -1 for the other side and 0 for their mean.
        """
        one, other = (each.more(part) for each in self._sides)
        more = (one + other) / 2 if side == 0 else one if side > 0 else other
        profile = [(0.0, 1.02), *_PROFILE, (1.0, 0.0)]
        for (start, wide), (end, narrow) in pairwise(profile):
            if start <= part <= end:
                return wide + (narrow - wide) * (part - start) / (end - start) + more
        return profile[0][1] + more

    def edge(self, part: float, side: int) -> Point:
        """The edge of the thumb side (1) or the other side (-1) at a part of the length."""
        return self.at(part, side * self.half_width_at(part, side))

    def outline(self, thumb_from: float = 0.0, little_from: float = 0.0) -> list[Point]:
        """From the root along the thumb side to the tip and back along the other side.

        ``thumb_from`` and ``little_from`` are the heights at which the two sides begin.
        """
        return [
            *self._side(1, thumb_from),
            self.at(1),
            *reversed(self._side(-1, little_from)),
        ]

    def _side(self, side: int, start: float) -> list[Point]:
        edge = [self.edge(part, side) for part, _ in _PROFILE]
        if edge[0][1] > start + _LEAST_STEP:
            return edge
        beyond = [point for point in edge if point[1] > start + _LEAST_STEP]
        return [self.side_at(start, side), *beyond]

    def crease(
        self, part: float, inset: float = 0.9, sag: float = 0.02, tilt: float = 0.0
    ) -> list[Point]:
        """A crease across the finger that sags towards the tip.

        ``tilt`` is how much nearer to the tip it ends on the thumb side than on the other.
        """
        thumb_half = self.half_width_at(part, 1) * inset
        little_half = self.half_width_at(part, -1) * inset
        return [
            self.at(part + tilt / 2, thumb_half),
            self.at(part + tilt / 4 + sag * 0.8, thumb_half * 0.5),
            self.at(part + sag, 0),
            self.at(part - tilt / 4 + sag * 0.8, -little_half * 0.5),
            self.at(part - tilt / 2, -little_half),
        ]

    def fold(self, part: float, start: float, end: float, sag: float, tilt: float) -> list[Point]:
        """A short fold across the back, from one offset (in half widths) to another."""
        points = []
        for step in (0.0, 0.25, 0.5, 0.75, 1.0):
            offset = start + (end - start) * step
            points.append(self.at(part + tilt * offset + sag * 4 * step * (1 - step), offset))
        return points

    def side_at(self, level: float, side: int) -> Point:
        """The point of the thumb side (1) or the other side (-1) at the height ``level``."""
        low, high = 0.0, 1.0
        for _ in range(40):
            part = (low + high) / 2
            if self.edge(part, side)[1] < level:
                low = part
            else:
                high = part
        return self.edge(low, side)

    def nail(self) -> Nail:
        """The nail, seen from the back of the finger."""
        half, end = _NAIL_HALF, _NAIL_HALF * 0.89
        return Nail(
            thumb_corner=self.at(_NAIL_BASE, half),
            little_corner=self.at(_NAIL_BASE, -half),
            thumb_end=self.at(_NAIL_FREE, end),
            little_end=self.at(_NAIL_FREE, -end),
            root=self.at(_NAIL_BASE),
            apex=self.at(_NAIL_FREE),
            lunula=self._lunula,
        )


# Index and ring finger bend a little towards the middle finger, the little finger most; their
# joints stand out more on the side that turns away from it.
INDEX = Finger(
    (27.8, 101),
    (29.4, 178.4),
    18.4,
    1.0,
    (_Side(0.035, 0.0, 0.015, 0.012), _Side(0.02, 0.02, -0.01, -0.01)),
    0.19,
)
MIDDLE = Finger(
    (7.3, 106.5),
    (8.0, 194.5),
    18.8,
    0.35,
    (_Side(0.03, 0.015, 0.0, 0.008), _Side(0.025, 0.01, 0.012, -0.008)),
    0.2,
)
RING = Finger(
    (-12.6, 103),
    (-14.6, 185),
    17.4,
    -0.9,
    (_Side(0.01, 0.03, 0.0, -0.012), _Side(0.03, 0.0, 0.018, 0.012)),
    0.17,
)
LITTLE = Finger(
    (-30.8, 94.5),
    (-34.6, 157.6),
    15.0,
    -1.7,
    (_Side(-0.005, 0.03, -0.01, -0.01), _Side(0.03, -0.005, 0.02, 0.014)),
    0.13,
)
FINGERS = (INDEX, MIDDLE, RING, LITTLE)
