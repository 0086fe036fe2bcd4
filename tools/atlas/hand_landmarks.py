"""Landmarks of wrist and hand, in the hand's own frame (see hand.py), for every view of it.

Ids are those of data/atlas/landmarks.yaml, in its order.
"""

from __future__ import annotations

import math

from tools.atlas import thumb
from tools.atlas.curves import Outline, Point, spline
from tools.atlas.fingers import DISTAL_CREASE, PROXIMAL_CREASE
from tools.atlas.hand import INDEX, KNUCKLES, LITTLE, MIDDLE, RING, WEBS, hand_outline

_OUTLINE = Outline(spline(hand_outline()))

_INSIDE = 0.5
"""How far a landmark at the edge of the hand lies within it."""


def _towards(point: Point, goal: Point, distance: float) -> Point:
    part = distance / math.dist(point, goal)
    return (point[0] + (goal[0] - point[0]) * part, point[1] + (goal[1] - point[1]) * part)


def _at_edge(near: Point, inner: Point, inside: float = _INSIDE) -> Point:
    """The edge of the hand nearest to ``near``, moved inwards to ``inner``."""
    return _towards(_OUTLINE.snap(near), inner, inside)


def _tip(finger_tip: Point, root: Point) -> Point:
    return _towards(finger_tip, root, _INSIDE)


def _knuckle(number: int) -> Point:
    x, y, _ = KNUCKLES[number - 2]
    return (x, y)


_CREASE_LEVEL = MIDDLE.at(PROXIMAL_CREASE)[1]
"""Height of the proximal interphalangeal crease of the middle finger."""


def _middle_crease_end(part: float) -> Point:
    return MIDDLE.at(part, MIDDLE.half_width_at(part, 1) * 0.93)


# What both sides of the hand show at the same place.
_BOTH: dict[str, Point] = {
    "radial-styloid": (26.4, -5.4),
    "triquetrum": _at_edge((-29.6, -1.8), (0, -1.8)),
    "metacarpal-5-base": _at_edge((-36, 22), (0, 26)),
    "metacarpal-1-middle": _at_edge((47, 24.6), (34, 36), 1.2),
    "metacarpal-2-3": (16.2, 75.4),
    "metacarpal-3-4": (-2.4, 77.2),
    "metacarpal-4-5": (-19.6, 72.4),
    "knuckle-2": _knuckle(2),
    "knuckle-3": _knuckle(3),
    "knuckle-4": _knuckle(4),
    "knuckle-5": _knuckle(5),
    "knuckle-2-radial-proximal": (35.8, 77.4),
    "knuckle-2-radial-distal": _at_edge((37.6, 95.4), (27, 95), 1.0),
    "knuckle-5-ulnar-proximal": _at_edge((-42.6, 69.6), (-28, 70), 0.8),
    "knuckle-5-ulnar-distal": _at_edge((-39, 98.8), (-28, 98), 0.8),
    "web-2-3": (WEBS[0][0], WEBS[0][1] - _INSIDE),
    "web-3-4": (WEBS[1][0], WEBS[1][1] - _INSIDE),
    "web-4-5": (WEBS[2][0], WEBS[2][1] - _INSIDE),
    "thumb-tip": _tip(thumb.TIP, thumb.NAIL.root),
    "index-tip": _tip(INDEX.at(1), INDEX.root),
    "middle-tip": _tip(MIDDLE.at(1), MIDDLE.root),
    "ring-tip": _tip(RING.at(1), RING.root),
    "little-tip": _tip(LITTLE.at(1), LITTLE.root),
    "thumb-joint-radial": _towards(thumb.JOINT_OUTER, thumb.JOINT_INNER, _INSIDE),
    "thumb-joint-ulnar": _towards(thumb.JOINT_INNER, thumb.JOINT_OUTER, _INSIDE),
    "four-fingers-radial": _at_edge(INDEX.side_at(_CREASE_LEVEL, 1), (0, _CREASE_LEVEL)),
    "four-fingers-ulnar": _at_edge(LITTLE.side_at(_CREASE_LEVEL, -1), (0, _CREASE_LEVEL)),
}

PALM: dict[str, Point] = {
    "wrist-crease-palmar": (1.7, 2.7),
    "wrist-crease-palmar-radial": (28.8, -0.2),
    "wrist-crease-palmar-ulnar": (-28.6, -0.6),
    "flexor-carpi-ulnaris": (-19.0, 2.4),
    "radial-artery-wrist": (22.6, 1.2),
    **_BOTH,
    "middle-finger-crease-proximal": _middle_crease_end(PROXIMAL_CREASE),
    "middle-finger-crease-distal": _middle_crease_end(DISTAL_CREASE),
}

DORSUM: dict[str, Point] = {
    "wrist-crease-dorsal": (0.0, -2.2),
    "wrist-crease-dorsal-radial": (28.8, -0.6),
    "wrist-crease-dorsal-ulnar": (-28.5, -0.4),
    "extensor-digitorum-ulnar": (-4.8, -1.6),
    "ulnar-styloid": (-25.6, -6.2),
    "ulnar-head": (-20.4, -14.0),
    "snuffbox": (25.0, -0.2),
    **_BOTH,
    "metacarpal-2-middle": (27.4, 56.0),
    "thumb-nail-radial": thumb.NAIL.corner("thumb"),
    "index-nail-radial": INDEX.nail().corner("thumb"),
    "middle-nail-radial": MIDDLE.nail().corner("thumb"),
    "ring-nail-ulnar": RING.nail().corner("little"),
    "little-nail-radial": LITTLE.nail().corner("thumb"),
    "little-nail-ulnar": LITTLE.nail().corner("little"),
}
