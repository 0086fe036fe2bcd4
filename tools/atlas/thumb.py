"""The thumb in the hand's own frame: relaxed, turned a little, its nail looking outwards.

Coordinates are body units; see fingers.py for the frame.
"""

from __future__ import annotations

import math

from tools.atlas.curves import Point
from tools.atlas.fingers import Nail
from tools.atlas.ink import Line


class _Segment:
    """One bone of the thumb: where it starts and its angle from the hand's axis, in degrees."""

    def __init__(self, start: Point, angle: float) -> None:
        self._start = start
        self._sine, self._cosine = math.sin(math.radians(angle)), math.cos(math.radians(angle))

    def at(self, along: float, outwards: float) -> Point:
        """The point ``along`` the bone, ``outwards`` (away from the palm) from its axis."""
        return (
            self._start[0] + along * self._sine + outwards * self._cosine,
            self._start[1] + along * self._cosine - outwards * self._sine,
        )


METACARPAL_BASE: Point = (20.5, 14)
_FIRST = _Segment((51.5, 47.5), 34)
_LAST = _Segment(_FIRST.at(34, 0), 27)

TIP: Point = _LAST.at(31.2, 0.6)
JOINT_OUTER: Point = _LAST.at(0, 10.7)
JOINT_INNER: Point = _LAST.at(0, -10.4)

# From the root of the first metacarpal along the outer side to the tip, then back along the
# inner side to the web.
OUTLINE: list[Point] = [
    (38.6, 16.6),
    (45.4, 23.4),
    (51.8, 29.2),
    (57.2, 34.8),
    _FIRST.at(-1, 12.0),
    _FIRST.at(6, 11.4),
    _FIRST.at(14, 10.3),
    _FIRST.at(22, 9.9),
    _FIRST.at(30, 10.4),
    _LAST.at(1, 10.7),
    _LAST.at(7, 10.3),
    _LAST.at(13, 9.9),
    _LAST.at(19.4, 9.2),
    _LAST.at(24.8, 7.8),
    _LAST.at(29.0, 5.0),
    _LAST.at(31.2, 0.6),
    _LAST.at(30.4, -4.0),
    _LAST.at(27.2, -7.6),
    _LAST.at(21.6, -10.1),
    _LAST.at(14.6, -11.4),
    _LAST.at(7.6, -11.2),
    _LAST.at(0.6, -10.4),
    _FIRST.at(29, -10.0),
    _FIRST.at(21.6, -10.6),
    _FIRST.at(15.6, -12.8),
]

NAIL = Nail(
    thumb_corner=_LAST.at(14.0, 7.7),
    little_corner=_LAST.at(14.0, -4.4),
    thumb_end=_LAST.at(29.6, 4.9),
    little_end=_LAST.at(29.6, -4.2),
    root=_LAST.at(14.0, 1.7),
    apex=_LAST.at(29.6, 0.7),
)
"""The nail, seen obliquely: its outer (radial) border lies near the edge of the thumb."""

# The bend of the end joint and of the joint at the root, on the palm side.
PALM_CREASES: list[Line] = [
    Line(
        [_LAST.at(-2.4, 8.4), _LAST.at(-1.6, 3), _LAST.at(-1.2, -3), _LAST.at(-0.4, -9.4)],
        1.0,
        "line",
        0.35,
        0.25,
    ),
    Line(
        [_FIRST.at(3.4, 9.6), _FIRST.at(5.4, 4), _FIRST.at(8.4, -2), _FIRST.at(13.4, -8.4)],
        0.95,
        "line",
        0.4,
        0.35,
    ),
]

PALM_FOLDS: list[Line] = [
    Line([_LAST.at(2.2, 6.4), _LAST.at(3, 0), _LAST.at(3.4, -6.6)], 0.9, "fine", 0.45, 0.4),
    Line([_FIRST.at(-3, 9.2), _FIRST.at(-0.4, 3), _FIRST.at(4, -3.6)], 0.9, "fine", 0.45, 0.5),
]

# Skin folds over the end joint and the joint at the root, on the back.
BACK_FOLDS: list[Line] = [
    Line([_LAST.at(-1.6, 7.6), _LAST.at(-2.2, 2), _LAST.at(-1.2, -4.4)], 0.95, "fine", 0.4, 0.4),
    Line([_LAST.at(1.6, 7.9), _LAST.at(1.4, 2), _LAST.at(2, -4.8)], 0.95, "fine", 0.35, 0.35),
    Line([_FIRST.at(-0.6, 8.4), _FIRST.at(0.6, 3.2), _FIRST.at(3, -2.4)], 0.95, "fine", 0.4, 0.4),
]

BACK_FOLDS_CLOSE: list[Line] = [
    Line([_LAST.at(-4.6, 6.4), _LAST.at(-5.6, 1.8), _LAST.at(-4.2, -3)], 0.8, "faint", 0.4, 0.4),
    Line([_LAST.at(4.4, 6.6), _LAST.at(4.8, 1.6), _LAST.at(4.9, -3.4)], 0.8, "faint", 0.4, 0.4),
]
