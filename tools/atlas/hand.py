"""The hand, drawn once in its own frame and carried into every view.

Hand frame, in body units: the origin is the middle of the wrist, +y runs to the finger tips,
+x to the thumb. The palm and the back of the hand share one outline.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from tools.atlas.curves import Corner, Point
from tools.atlas.ink import Line

# Distance from the root (part of the length) and half width there (part of the root's).
_FINGER_PROFILE = (
    (0.05, 1.0),
    (0.2, 0.955),
    (0.34, 0.95),
    (0.44, 0.975),
    (0.53, 0.94),
    (0.63, 0.885),
    (0.71, 0.885),
    (0.79, 0.845),
    (0.88, 0.765),
    (0.945, 0.61),
    (0.982, 0.37),
)


class Finger:
    """A straight finger: its axis from root to tip, its width at the root and a slight bow."""

    def __init__(self, root: Point, tip: Point, width: float, bow: float = 0.0) -> None:
        self.root = root
        self.length = math.dist(root, tip)
        self.half_width = width / 2
        self.bow = bow
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

    def half_width_at(self, part: float) -> float:
        """The half width at a part of the length, in half widths of the root."""
        profile = [(0.0, 1.02), *_FINGER_PROFILE, (1.0, 0.0)]
        for (start, wide), (end, narrow) in pairwise(profile):
            if start <= part <= end:
                return wide + (narrow - wide) * (part - start) / (end - start)
        return 0.0

    def outline(self) -> list[Point]:
        """From the root along the thumb side to the tip and back along the other side."""
        thumb_side = [self.at(part, half) for part, half in _FINGER_PROFILE]
        little_side = [self.at(part, -half) for part, half in _FINGER_PROFILE]
        return [*thumb_side, self.at(1), *reversed(little_side)]

    def crease(self, part: float, inset: float = 0.9, sag: float = 0.02) -> list[Point]:
        """A crease across the finger that sags towards the tip."""
        half = self.half_width_at(part) * inset
        return [self.at(part, half), self.at(part + sag, 0), self.at(part, -half)]

    def nail(self) -> list[Point]:
        """The closed nail plate, seen from the back of the finger."""
        root, wide = 0.80, 0.66
        half = wide * self.half_width_at(root)
        thumb_side = [
            self.at(root + 0.012, -half * 0.72),
            self.at(root + 0.05, -half * 0.98),
            self.at(0.90, -wide * 0.81),
            self.at(0.955, -wide * 0.62),
        ]
        little_side = [
            self.at(0.955, wide * 0.62),
            self.at(0.90, wide * 0.81),
            self.at(root + 0.05, half * 0.98),
            self.at(root + 0.012, half * 0.72),
        ]
        return [self.at(root - 0.005), *thumb_side, self.at(0.975), *little_side]


INDEX = Finger((28.5, 101), (38, 176), 20.5, -0.8)
MIDDLE = Finger((7.5, 106.5), (10.5, 195), 20.8)
RING = Finger((-13.2, 103), (-17.5, 184), 19.6, 0.8)
LITTLE = Finger((-31.8, 94.5), (-44, 155), 17.2, 1.2)
FINGERS = (INDEX, MIDDLE, RING, LITTLE)

_THUMB_AXIS = Finger((60, 65), (88.5, 119), 22.5)

WEBS: tuple[Point, ...] = (
    Corner((17.9, 102.3)),
    Corner((-3.0, 104.6)),
    Corner((-22.8, 98.4)),
)

_THUMB: list[Point] = [
    (46.4, 22.6),
    (54.8, 33.6),
    (61.2, 44.6),
    (65.4, 53.8),
    (68.8, 63.2),
    (73.8, 73),
    (79.6, 82.6),
    (85.8, 93),
    (90.6, 103),
    (92.8, 111.6),
    (91, 118.4),
    (85.4, 121.2),
    (78.2, 117.8),
    (70.8, 109.2),
    (65.4, 100),
    (61.2, 93),
    (55.6, 87.6),
    (50, 83.6),
]

_THUMB_SIDE_OF_WRIST: list[Point] = [(28.5, -14), (29.6, -4), (32.6, 5), (38, 13.5)]
_FIRST_WEB: list[Point] = [(45, 82.2), (41.4, 84.6), (39.4, 91)]
_LITTLE_SIDE: list[Point] = [
    (-41, 90),
    (-42.6, 79),
    (-42.4, 64),
    (-40.6, 46),
    (-37, 28),
    (-32.5, 12),
    (-29.6, 0),
    (-28.6, -14),
]

PALM_WRIST_CREASE: list[Point] = [
    (29.6, -1),
    (14, 2.2),
    (0, 2.6),
    (-14, 2.4),
    (-29.4, -1),
]
BACK_WRIST_CREASE: list[Point] = [(28.6, -2), (12, -4.5), (-8, -4), (-28.6, -2)]


def hand_outline() -> list[Point]:
    """The outline from the thumb side of the wrist round to the little-finger side (open)."""
    outline = _THUMB_SIDE_OF_WRIST + _THUMB + _FIRST_WEB + INDEX.outline()
    for web, finger in zip(WEBS, (MIDDLE, RING, LITTLE), strict=True):
        outline.append(web)
        outline += finger.outline()
    return outline + _LITTLE_SIDE


def palm_lines() -> list[Line]:
    """Creases of the palm and of the fingers' inner sides."""
    lines = [
        Line(PALM_WRIST_CREASE, 1.15, "line", 0.25, 0.25),
        Line([(27, -8), (8, -5.6), (-10, -5.8), (-27.5, -9)], 0.95, "fine", 0.3, 0.3),
        # The creases round the ball of the thumb and across the palm.
        Line(
            [(39.2, 85), (27, 78.5), (16, 68), (8.5, 52), (5, 34), (6, 18), (9, 8)],
            1.32,
            "line",
            0.25,
            0.5,
        ),
        Line([(39, 87.5), (24, 80.5), (6, 74.5), (-10, 67.5), (-24, 57)], 1.15, "line", 0.25, 0.5),
        Line(
            [(-42.4, 76), (-31, 79.2), (-17, 80.6), (-3, 83.5), (7, 89), (12.5, 97.5)],
            1.26,
            "line",
            0.25,
            0.5,
        ),
        # Folds in the ball of the thumb and in the heel of the hand.
        Line([(-1, 22), (-1.5, 40), (2, 58), (4, 70)], 0.95, "faint", 0.5, 0.5),
        Line([(-18, 10), (-12, 26), (-11.5, 42), (-16, 56)], 0.95, "faint", 0.5, 0.5),
        Line([(30, 30), (40, 44), (47, 60)], 0.95, "faint", 0.5, 0.5),
    ]
    for finger in FINGERS:
        lines += [
            Line(finger.crease(0.075, 0.93, 0.015), 0.98, "line", 0.3, 0.3),
            Line(finger.crease(0.415, 0.92, 0.022), 0.98, "line", 0.3, 0.3),
            Line(finger.crease(0.705, 0.9, 0.02), 0.95, "line", 0.3, 0.3),
        ]
    lines += [
        Line([(73.6, 77), (69.5, 85.5), (62.6, 92)], 0.98, "line", 0.3, 0.3),
        Line([(62.5, 56), (55.5, 66), (48, 79)], 0.95, "fine", 0.3, 0.4),
    ]
    return lines


def dorsum_lines() -> list[Line]:
    """Knuckles, tendons and skin folds of the back of the hand."""
    lines = [
        Line(BACK_WRIST_CREASE, 0.95, "fine", 0.3, 0.3),
        # The head of the ulna.
        Line([(-24, -16), (-29, -8), (-27, 1), (-20, 2.5)], 1.03, "line", 0.3, 0.6),
    ]
    knuckles = ((26.5, 83, 7.5), (6, 86, 7.5), (-14, 82.5, 7.5), (-31, 75, 6.4))
    for x, y, r in knuckles:
        arch = [(x - r, y + 0.4), (x - r * 0.55, y - 4.6), (x + r * 0.5, y - 4.8)]
        lines += [
            Line([*arch, (x + r * 0.95, y - 0.6)], 0.95, "fine", 0.5, 0.5),
            Line(
                [(x - r * 0.8, y + 6), (x, y + 8.2), (x + r * 0.8, y + 6)], 0.95, "fine", 0.4, 0.4
            ),
        ]
    lines += [
        # Tendons of the fingers.
        Line([(24, 73), (17, 48), (10, 20), (7, 8)], 0.95, "fine", 0.2, 0.6),
        Line([(5.2, 76), (4, 50), (3, 22), (2.5, 10)], 0.95, "fine", 0.2, 0.6),
        Line([(-13, 73), (-9, 48), (-4.5, 24), (-2, 12)], 0.95, "fine", 0.2, 0.6),
        Line([(-28, 66), (-20, 44), (-10, 22), (-6.5, 12)], 0.95, "fine", 0.2, 0.6),
        # The two tendons of the thumb, which bound the anatomical snuff-box, and its folds.
        Line([(59, 60), (46, 44), (33, 26), (20, 6), (15, -6)], 1.03, "line", 0.3, 0.5),
        Line([(54, 46), (44, 29), (35, 13), (30.5, 0)], 0.95, "fine", 0.4, 0.5),
        Line([(64, 57.5), (59, 62), (53.5, 64.5)], 0.95, "fine", 0.3, 0.3),
        Line([(74, 77), (69.6, 83), (64, 88)], 0.95, "fine", 0.3, 0.3),
        Line([(75.6, 80), (71.2, 86), (66, 90.4)], 0.95, "fine", 0.3, 0.3),
        # The first web.
        Line([(41, 86), (33, 74), (26, 62), (22, 52)], 0.95, "fine", 0.15, 0.7),
    ]
    for web, end in zip(WEBS, ((16.2, 88), (-4, 89), (-22.6, 85)), strict=True):
        middle = ((web[0] + end[0]) / 2 + 0.4, (web[1] + end[1]) / 2)
        lines.append(Line([(web[0], web[1]), middle, end], 1.03, "line", 0, 0.8))
    for finger in FINGERS:
        for part, inset, sag in ((0.40, 0.62, -0.02), (0.435, 0.74, -0.004), (0.47, 0.62, 0.02)):
            lines.append(Line(finger.crease(part, inset, sag), 0.95, "fine", 0.35, 0.35))
    return lines


def nails() -> list[Sequence[Point]]:
    """The nail plates of the four fingers and the thumb, closed, seen from the back."""
    thumb = _THUMB_AXIS
    thumb_nail = [
        thumb.at(0.60, 0.02),
        thumb.at(0.62, 0.5),
        thumb.at(0.72, 0.66),
        thumb.at(0.86, 0.60),
        thumb.at(0.955, 0.34),
        thumb.at(0.972, 0.05),
        thumb.at(0.93, -0.28),
        thumb.at(0.80, -0.40),
        thumb.at(0.68, -0.42),
        thumb.at(0.62, -0.30),
    ]
    return [*(finger.nail() for finger in FINGERS), thumb_nail]
