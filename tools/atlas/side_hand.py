"""The hanging hand from the side: its back, the thumb in front, the fingers loosely together.

Frame of the hand as in hand.py: the origin is the middle of the wrist, +y runs to the finger
tips, +x to the thumb.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.atlas.curves import Corner, Point
from tools.atlas.fingers import END_JOINT, MIDDLE_JOINT, Finger
from tools.atlas.ink import Line

INDEX = Finger((26.2, 100), (29.4, 172), 18.0, 1.2)
MIDDLE = Finger((8.6, 105), (11.0, 191), 18.4, 0.8)
RING = Finger((-8.8, 102), (-8.4, 181), 17.4, 0.0)
LITTLE = Finger((-25.0, 95), (-25.6, 152), 15.4, -1.0)
FINGERS = (INDEX, MIDDLE, RING, LITTLE)

# Heights of the webs and of the places where two neighbouring fingers part, from the index on.
_WEBS = (104, 106, 100)
_PARTINGS = (138, 142, 124)

# A finger shows its own outline only this far beyond the place where it parts from the next.
_BEYOND_PARTING = 2.0

_PROFILE = (0.08, 0.2, 0.3, 0.385, 0.47, 0.56, 0.63, 0.7, 0.77, 0.84, 0.895, 0.94, 0.975)


class _Bone:
    """A bone of the thumb: where it starts and its angle from the hand's axis, in degrees."""

    def __init__(self, start: Point, angle: float) -> None:
        self._start = start
        self._sine, self._cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))

    def at(self, along: float, outwards: float) -> Point:
        """The point ``along`` the bone, ``outwards`` (away from the palm) from its axis."""
        return (
            self._start[0] + along * self._sine + outwards * self._cosine,
            self._start[1] + along * self._cosine - outwards * self._sine,
        )


_METACARPAL = _Bone((20, 10), 33)
_FIRST = _Bone(_METACARPAL.at(46, 0), 21)
_LAST = _Bone(_FIRST.at(32, 0), 15)

_THUMB_SIDE: list[Point] = [
    # Wrist, first metacarpal and its head, joint, ball of the tip, web.
    (28.6, -15),
    (29.0, -5),
    (30.8, 4),
    _METACARPAL.at(8, 11.6),
    _METACARPAL.at(16, 11.8),
    _METACARPAL.at(27, 11.2),
    _METACARPAL.at(37, 11.6),
    _METACARPAL.at(45, 12.0),
    _FIRST.at(6, 11.0),
    _FIRST.at(14, 9.8),
    _FIRST.at(22, 9.4),
    _FIRST.at(30, 9.9),
    _LAST.at(5, 9.8),
    _LAST.at(12, 9.4),
    _LAST.at(18.6, 8.6),
    _LAST.at(24.2, 6.8),
    _LAST.at(28, 3.2),
    _LAST.at(28.9, -0.8),
    _LAST.at(27.2, -5.0),
    _LAST.at(22.6, -8.2),
    _LAST.at(16, -9.8),
    _LAST.at(8, -9.9),
    _LAST.at(1, -9.0),
    _FIRST.at(24, -9.2),
    _FIRST.at(18.6, -10.4),
]

_FIRST_WEB: list[Point] = [(39.6, 71.4), (37.4, 77), (36.2, 85)]

_LITTLE_SIDE: list[Point] = [
    (-35.0, 88),
    (-37.0, 78),
    (-38.0, 66),
    (-37.6, 52),
    (-35.6, 36),
    (-32.4, 19),
    (-29.6, 4),
    (-28.8, -6),
    (-28.4, -15),
]


def _between_fingers(gap: int, level: float) -> Point:
    """The middle between two neighbouring fingers at a height; the first gap is the index's."""
    one, other = FINGERS[gap].side_at(level, -1), FINGERS[gap + 1].side_at(level, 1)
    return ((one[0] + other[0]) / 2, level)


def hand_outline() -> list[Point]:
    """The outline from the thumb side of the wrist round to the little-finger side (open)."""
    outline = [*_THUMB_SIDE, *_FIRST_WEB]
    for i, finger in enumerate(FINGERS):
        before = _PARTINGS[i - 1] + _BEYOND_PARTING if i else 0.0
        after = _PARTINGS[i] + _BEYOND_PARTING if i < 3 else 0.0
        front = [finger.edge(part, 1) for part in _PROFILE]
        rear = [finger.edge(part, -1) for part in reversed(_PROFILE)]
        outline += [point for point in front if point[1] > before]
        outline.append(finger.at(1))
        outline += [point for point in rear if point[1] > after]
        if i < 3:
            outline.append(Corner(_between_fingers(i, _PARTINGS[i])))
    return outline + _LITTLE_SIDE


# Heads of the metacarpals: centre and radius, from the index finger on.
_KNUCKLES = ((24.6, 84, 7.4), (7.2, 87.6, 7.6), (-9.8, 84.6, 7.2), (-25.4, 77.4, 6.4))

# Folds of skin over a knuckle, for a centre at 0 and a radius of 1; then the side in shade.
_KNUCKLE_FOLDS: tuple[tuple[list[Point], str], ...] = (
    ([(0.56, -0.42), (0.16, -0.56), (-0.22, -0.54), (-0.56, -0.36)], "faint"),
    ([(0.66, 0.06), (0.24, -0.06), (-0.18, -0.02), (-0.66, 0.12)], "fine"),
    ([(-0.7, -0.86), (-1.02, -0.3), (-1.0, 0.3), (-0.76, 0.9)], "fine"),
)


def _knuckles() -> list[Line]:
    lines = []
    for x, y, r in _KNUCKLES:
        for fold, role in _KNUCKLE_FOLDS:
            points = [(x + r * across, y + r * along) for across, along in fold]
            lines.append(Line(points, 0.9, role, 0.45, 0.45))
    return lines


def _joint_folds() -> list[Line]:
    """The skin over the middle and the end joints."""
    lines = []
    for finger in FINGERS:
        for shift, inset, sag in (
            (-0.032, 0.56, -0.014),
            (0.0, 0.72, -0.004),
            (0.034, 0.58, 0.014),
        ):
            fold = finger.crease(MIDDLE_JOINT + shift, inset, sag)
            lines.append(Line(fold, 0.85, "fine", 0.4, 0.4))
        for shift in (-0.012, 0.014):
            fold = finger.crease(END_JOINT + shift, 0.56, shift)
            lines.append(Line(fold, 0.75, "faint", 0.4, 0.4))
    return lines


def _touch(gap: int) -> Line:
    """Where two neighbouring fingers lie against each other."""
    web, parting = _WEBS[gap], _PARTINGS[gap]
    levels = (parting, parting - 9, parting - 18, web + 3)
    points = [_between_fingers(gap, level) for level in levels]
    x, y = points[-1]
    return Line([*points, (x - 0.6, y - 9)], 1.3, "line", 0.0, 0.6)


HAND_LINES = [
    # The two folds over the back of the wrist.
    Line([(27, -1.4), (17, -2.6), (5, -2.8), (-6, -2.2)], 0.95, "fine", 0.5, 0.6),
    Line([(14, 2.6), (3, 2.2), (-9, 3)], 0.75, "faint", 0.5, 0.5),
    # The head of the ulna and the styloid process of the radius.
    Line([(-22.6, -20), (-25.2, -14.6), (-23.8, -8.8), (-18.6, -6.6)], 1.0, "line", 0.55, 0.55),
    Line([(20.6, -19), (23.8, -13.6), (23.6, -8)], 0.95, "fine", 0.5, 0.5),
    # The long and the short tendon of the thumb; the hollow between them is the snuff-box.
    Line([(12.6, -8), (18, 1), (26.6, 14), (34.6, 26), (41, 36.6)], 1.0, "line", 0.5, 0.5),
    Line([(26, -6), (28.6, 4.6), (33, 14.6), (38.4, 23)], 0.9, "fine", 0.5, 0.5),
    # Tendons of the fingers.
    Line([(22.4, 74), (17.2, 54), (11.6, 33), (7.4, 15)], 0.95, "fine", 0.25, 0.75),
    Line([(6.4, 78), (5.2, 56), (3.8, 34), (2.8, 14)], 0.95, "fine", 0.25, 0.75),
    Line([(-9.6, 75), (-7.6, 54), (-4.8, 33), (-1.8, 15)], 0.95, "fine", 0.25, 0.75),
    Line([(-24, 68), (-18.6, 49), (-11.6, 30), (-5.6, 15)], 0.9, "faint", 0.25, 0.75),
    # First muscle between the bones, under the web of the thumb; folds over the thumb's joints.
    Line([(38.2, 73.4), (33.4, 67.6), (28.8, 59), (26, 48)], 0.95, "fine", 0.15, 0.75),
    Line(
        [_METACARPAL.at(44, 9.4), _METACARPAL.at(45.6, 4.6), _METACARPAL.at(46, 0)],
        0.9,
        "fine",
        0.35,
        0.5,
    ),
    Line([_LAST.at(-2, 7.2), _LAST.at(-2.6, 2.4), _LAST.at(-1.8, -3)], 0.85, "fine", 0.4, 0.4),
    Line([_LAST.at(1.2, 7.4), _LAST.at(1.1, 2.4), _LAST.at(1.5, -3.4)], 0.85, "fine", 0.4, 0.4),
    # Where the fingers lie against each other.
    *(_touch(gap) for gap in range(3)),
    *_knuckles(),
    *_joint_folds(),
]

# The nail of the thumb, seen at a slant.
_THUMB_NAIL: list[Point] = [
    _LAST.at(13.4, 6.4),
    _LAST.at(12.6, 2.8),
    _LAST.at(13.8, -0.8),
    _LAST.at(19, -1.8),
    _LAST.at(24.4, -1.2),
    _LAST.at(26.9, 1.2),
    _LAST.at(25.4, 4.2),
    _LAST.at(19.6, 6.8),
]


def nails() -> list[Sequence[Point]]:
    """The nail plates, closed."""
    return [*(finger.nail().plate() for finger in FINGERS), _THUMB_NAIL]
