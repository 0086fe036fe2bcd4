"""The hand, drawn once in its own frame and carried into every view.

Hand frame, in body units: the origin is the middle of the wrist, +y runs to the finger tips,
+x to the thumb. The palm and the back of the hand share one outline.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.atlas import thumb
from tools.atlas.curves import Point
from tools.atlas.fingers import (
    DISTAL_CREASE,
    FINGERS,
    INDEX,
    LITTLE,
    MIDDLE,
    MIDDLE_JOINT,
    PROXIMAL_CREASE,
    RING,
    Finger,
)
from tools.atlas.ink import Line

__all__ = [
    "BACK_WRIST_CREASE",
    "FINGERS",
    "FINGER_TENDONS",
    "FOLD_TILTS",
    "INDEX",
    "KNUCKLES",
    "LITTLE",
    "MIDDLE",
    "PALM_WRIST_CREASE",
    "RING",
    "WEBS",
    "dorsum_lines",
    "hand_outline",
    "nails",
    "palm_lines",
]

WEBS: tuple[Point, ...] = ((18.1, 107.4), (-3.3, 109.4), (-23.3, 101.8))
"""The edges of the webs between the fingers, from the index finger on."""

_WEB_DEPTH = 2.6
"""How far beyond the edge of a web the sides of its two fingers begin."""

KNUCKLES: tuple[tuple[float, float, float], ...] = (
    (26.0, 84.5, 7.8),
    (6.9, 88.0, 7.9),
    (-12.0, 85.0, 7.5),
    (-28.6, 77.5, 6.8),
)
"""The heads of the metacarpals, from the index finger on: centre and radius."""

_THUMB_SIDE_OF_WRIST: list[Point] = [(28.5, -14), (29.4, -6), (30.2, 1.6), (33.4, 9.6)]
_FIRST_WEB: list[Point] = [(45.4, 70.4), (41.4, 76.6), (39.2, 85.4), (38.2, 95)]
_LITTLE_SIDE: list[Point] = [
    (-39.6, 92.4),
    (-41.3, 84.4),
    (-41.9, 76),
    (-42.4, 66),
    (-42.7, 56),
    (-41.6, 44),
    (-38.8, 30),
    (-35.0, 16),
    (-31.8, 5.6),
    (-29.9, -2),
    (-29.1, -9),
    (-28.8, -17),
]

PALM_WRIST_CREASE: list[Point] = [
    (29.9, -0.6),
    (15, 2.1),
    (0, 2.8),
    (-15, 2.7),
    (-22, 1.7),
    (-29.9, -1),
]
BACK_WRIST_CREASE: list[Point] = [(29.8, -0.4), (12, -2.0), (-8, -1.8), (-30, -0.2)]


def hand_outline() -> list[Point]:
    """The outline from the thumb side of the wrist round to the little-finger side (open)."""
    outline = _THUMB_SIDE_OF_WRIST + thumb.OUTLINE + _FIRST_WEB
    starts = [0.0, *(web[1] + _WEB_DEPTH for web in WEBS), 0.0]
    for number, finger in enumerate(FINGERS):
        outline += finger.outline(starts[number], starts[number + 1])
        if finger is not LITTLE:
            outline += _web(WEBS[number], finger, FINGERS[number + 1])
    return outline + _LITTLE_SIDE


def _web(edge: Point, one: Finger, other: Finger) -> list[Point]:
    """The round end of the gap between two fingers."""
    level = edge[1] + _WEB_DEPTH
    half = (one.side_at(level, -1)[0] - other.side_at(level, 1)[0]) / 2
    down = _WEB_DEPTH * 0.3
    return [(edge[0] + half * 0.72, edge[1] + down), edge, (edge[0] - half * 0.72, edge[1] + down)]


# The three main creases: round the ball of the thumb, and two across the palm. The second leaves
# the border of the hand together with the first.
_THENAR_CREASE = Line(
    [
        (40.2, 80.6),
        (34.4, 78),
        (27.4, 72.4),
        (20.8, 64),
        (15.8, 53.6),
        (12.6, 42),
        (11.4, 30),
        (12, 19),
        (14.4, 9.6),
    ],
    1.36,
    "line",
    0.3,
    0.6,
)
_MIDDLE_CREASE = Line(
    [(37.6, 79.6), (30.6, 79.2), (21, 77), (10, 73), (-2, 68.2), (-14, 61.6), (-25.6, 52.4)],
    1.15,
    "line",
    0.3,
    0.6,
)
_FAR_CREASE = Line(
    [(-41.7, 72.4), (-36, 75.6), (-27, 78.2), (-15, 79.4), (-3, 82), (5.6, 86.8), (11.6, 95.4)],
    1.26,
    "line",
    0.3,
    0.5,
)

PALM_CREASES = (_THENAR_CREASE, _MIDDLE_CREASE, _FAR_CREASE)
UPPER_WRIST_CREASE = Line(
    [(28.4, -8.6), (18, -6.6), (6, -5.6), (-6, -5.7), (-18, -7), (-28.2, -9.8)],
    0.95,
    "fine",
    0.35,
    0.35,
)

# Folds in the hollow of the palm, in the heel of the hand, in the ball of the thumb.
_PALM_FOLDS = [
    Line([(1.4, 22), (0, 36), (0.8, 50), (3.4, 62)], 0.9, "faint", 0.5, 0.5),
    Line([(-15, 17), (-12.6, 28), (-13, 40), (-17, 50)], 0.9, "faint", 0.5, 0.5),
    Line([(27.4, 27), (33.4, 35), (38.4, 46)], 0.9, "faint", 0.5, 0.5),
]

# The main creases of a finger: before its two joints, one end a little nearer to the tip.
_JOINT_CREASES = ((PROXIMAL_CREASE, 0.95, 0.006), (DISTAL_CREASE, 0.93, 0.01))
_CREASE_TILTS = (0.006, 0.0, -0.006, -0.012)

_BASE_CREASES = ((0.07, -0.05), (0.038, -0.016), (0.052, 0.064), (0.1, 0.06))
"""Part of the length and tilt of each finger's crease at its base, from web to web."""


def palm_lines() -> list[Line]:
    """Creases of the palm and of the fingers' inner sides."""
    lines = [Line(PALM_WRIST_CREASE, 1.15, "line", 0.3, 0.3), UPPER_WRIST_CREASE]
    lines += [*PALM_CREASES, *_PALM_FOLDS]
    for finger, (base, slant), tilt in zip(FINGERS, _BASE_CREASES, _CREASE_TILTS, strict=True):
        lines.append(Line(finger.crease(base, 0.97, 0.012, slant), 0.95, "line", 0.35, 0.35))
        for part, inset, sag in _JOINT_CREASES:
            crease = finger.crease(part, inset, sag, tilt)
            lines.append(Line(crease, 0.98, "line", 0.35, 0.35))
    return lines + thumb.PALM_CREASES


# The two tendons of the thumb, which bound the anatomical snuffbox.
LONG_THUMB_TENDON: list[Point] = [
    (7.4, -12),
    (13, -4),
    (22, 9.6),
    (33, 24),
    (41.6, 34.2),
    (48.4, 42.4),
]
SHORT_THUMB_TENDON: list[Point] = [(24.6, -13), (26.6, -2), (30.4, 8.6), (37, 18.4), (45, 27)]


FINGER_TENDONS: tuple[list[Point], ...] = (
    [(24, 76), (19.6, 56), (13.8, 34), (8.2, 14)],
    [(6.2, 79), (5.4, 56), (4.2, 33), (3, 13)],
    [(-11.4, 76), (-9, 55), (-5.4, 33), (-1.6, 14)],
    [(-27, 69), (-20.8, 50), (-12.8, 30), (-5.4, 13)],
)
"""The shaded sides of the tendons that straighten the fingers, from knuckle to wrist."""

# Folds of skin over a knuckle, for a centre at 0 and a radius of 1, thumb side first.
_KNUCKLE_FOLDS: tuple[tuple[list[Point], str], ...] = (
    ([(0.46, -0.36), (0.16, -0.46), (-0.2, -0.44), (-0.48, -0.3)], "faint"),
    ([(0.62, 0.04), (0.24, -0.04), (-0.18, -0.02), (-0.62, 0.1)], "fine"),
    ([(0.7, 0.44), (0.26, 0.5), (-0.26, 0.54), (-0.72, 0.46)], "faint"),
)


def _knuckle_lines() -> list[Line]:
    lines = []
    for x, y, r in KNUCKLES:
        for fold, role in _KNUCKLE_FOLDS:
            points = [(x + r * across, y + r * along) for across, along in fold]
            lines.append(Line(points, 0.9, role, 0.45, 0.45))
    return lines


FOLD_TILTS = (0.005, 0.001, -0.004, -0.008)
"""How far the folds over the joints of each finger rise to one side."""

# Folds over the middle joint of a finger: shift along it, from which offset to which, sag.
_MIDDLE_JOINT_FOLDS = (
    (-0.034, 0.46, -0.6, -0.012),
    (-0.003, 0.72, -0.7, -0.004),
    (0.03, 0.62, -0.48, 0.012),
)


def dorsum_lines() -> list[Line]:
    """Knuckles, tendons and skin folds of the back of the hand."""
    lines = [
        Line(BACK_WRIST_CREASE, 0.95, "fine", 0.35, 0.35),
        # The head of the ulna.
        Line(
            [(-26.2, -19.4), (-27, -13.6), (-24.6, -8.4), (-19.6, -6.6), (-15, -8)],
            1.0,
            "line",
            0.55,
            0.5,
        ),
        *_knuckle_lines(),
        *(Line(tendon, 0.95, "fine", 0.25, 0.75) for tendon in FINGER_TENDONS),
        Line(LONG_THUMB_TENDON, 1.03, "line", 0.5, 0.5),
        Line(SHORT_THUMB_TENDON, 1.0, "fine", 0.5, 0.5),
        # The first web.
        Line([(42.6, 74), (36.4, 66.6), (30.6, 57), (26.8, 47)], 0.95, "fine", 0.2, 0.75),
        *thumb.BACK_FOLDS,
    ]
    for web, end in zip(WEBS, ((17, 97), (-2.8, 98.6), (-21, 91.6)), strict=True):
        middle = ((web[0] + end[0]) / 2 + 0.2, (web[1] + end[1]) / 2)
        lines.append(Line([web, middle, end], 1.0, "line", 0, 0.9))
    for finger, tilt in zip(FINGERS, FOLD_TILTS, strict=True):
        for shift, first, last, sag in _MIDDLE_JOINT_FOLDS:
            fold = finger.fold(MIDDLE_JOINT + shift, first, last, sag, tilt)
            lines.append(Line(fold, 0.95, "fine", 0.4, 0.4))
    return lines


def nails() -> list[Sequence[Point]]:
    """The nail plates of the four fingers and the thumb, closed, seen from the back."""
    return [*(finger.nail().plate() for finger in FINGERS), thumb.NAIL.plate()]
