"""The right hand from the back, in the hand's own frame (see hand.py)."""

from __future__ import annotations

from tools.atlas import thumb
from tools.atlas.body import creases_along
from tools.atlas.cords import cord_shade, rim_shade
from tools.atlas.curves import Point, spline
from tools.atlas.fingers import END_JOINT, FINGERS, MIDDLE_JOINT, Nail
from tools.atlas.hand import (
    BACK_WRIST_CREASE,
    FINGER_TENDONS,
    FOLD_TILTS,
    KNUCKLES,
    LONG_THUMB_TENDON,
    SHORT_THUMB_TENDON,
    dorsum_lines,
)
from tools.atlas.hand_closeup import (
    DORSUM_PAGE,
    LINE_WEIGHT,
    draw_contour,
    draw_skin,
    hand_region,
    hand_shape,
    ridge,
)
from tools.atlas.hand_landmarks import DORSUM
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Landmark
from tools.atlas.tone import Bump

# Middle lines of the ridges that the tendons of the fingers raise, knuckle first.
_RIDGES: list[list[Point]] = [
    [(25.4, 76), (20.4, 54), (14, 32), (9.4, 12)],
    [(7.6, 79), (6.6, 55), (5.2, 32), (4, 12)],
    [(-10, 76), (-7.6, 54), (-4, 32), (-0.4, 12)],
    [(-25.4, 69), (-19, 49), (-11, 29), (-4, 12)],
]

_FOREARM = [
    # Short muscles of the thumb over the radius, tendons of the fingers, ulnar extensor.
    Line([(8, -54), (15, -45), (21.4, -34), (25.6, -22)], 0.95, "fine", 0.7, 0.5),
    Line([(9.4, -39), (14.6, -31.6), (18.8, -23)], 0.8, "faint", 0.6, 0.5),
    Line([(-4.8, -46), (-5, -34), (-4.8, -22), (-4.2, -10)], 0.85, "faint", 0.7, 0.4),
    Line([(-15.6, -52), (-16.8, -42), (-17.6, -32), (-17.8, -25)], 0.9, "fine", 0.75, 0.4),
]

_WRIST = [
    # The styloid process of the ulna.
    Line([(-27.8, -7.6), (-26.2, -5.2), (-25.8, -2.8)], 0.8, "faint", 0.4, 0.5),
    # A second skin fold of the wrist.
    Line([(17, 2.6), (6, 1.6), (-7, 1.7), (-18, 3)], 0.8, "faint", 0.45, 0.45),
]

# The hollow between the two tendons of the thumb.
_SNUFFBOX: list[Point] = [
    (19, -1),
    (22.8, -2.6),
    (26, -0.6),
    (28.2, 5),
    (31, 11),
    (34, 16.4),
    (34.6, 19.4),
    (31.6, 18.4),
    (27, 13),
    (22.4, 6.4),
]

_BUMPS = [
    # Head of the ulna; muscle between thumb and index finger; border of the little finger.
    Bump(-20.4, -14, 6.6, 6.8, 3.6),
    Bump(34, 55, 9, 15, 3.0),
    Bump(-33, 42, 6, 22, 1.6),
    *ridge(LONG_THUMB_TENDON, 2.4, 0.8),
    *ridge(SHORT_THUMB_TENDON, 2.4, 0.8),
    *(Bump(x, y, r * 0.9, r * 0.9, 1.6) for x, y, r in KNUCKLES),
    *(bump for points in _RIDGES for bump in ridge(points, 2.6, 0.9)),
]


def _joint_bumps() -> list[Bump]:
    """The joints of the fingers, a little higher than the bones between them."""
    bumps = []
    for finger in FINGERS:
        half = finger.half_width
        for part, reach, height in ((MIDDLE_JOINT, 0.085, 1.5), (END_JOINT, 0.05, 0.8)):
            x, y = finger.at(part)
            bumps.append(Bump(x, y, half * 0.75, finger.length * reach, height))
    return bumps


# Finer folds over the joints of a finger: where, from which offset to which, sag, role.
_FINE_FOLDS = (
    (MIDDLE_JOINT - 0.054, 0.24, -0.44, -0.018, "faint"),
    (MIDDLE_JOINT - 0.018, 0.5, -0.16, -0.007, "faint"),
    (MIDDLE_JOINT + 0.014, 0.2, -0.56, 0.004, "faint"),
    (MIDDLE_JOINT + 0.05, 0.4, -0.3, 0.018, "faint"),
    (END_JOINT - 0.02, 0.42, -0.5, -0.008, "faint"),
    (END_JOINT, 0.58, -0.52, 0.001, "fine"),
    (END_JOINT + 0.019, 0.46, -0.38, 0.009, "faint"),
)


def _joint_folds() -> list[Line]:
    """The finer folds over the joints of the fingers; on two fingers the other way round."""
    folds = []
    for finger, tilt in zip(FINGERS, FOLD_TILTS, strict=True):
        for part, start, end, sag, role in _FINE_FOLDS:
            sides = (start, end) if tilt > 0 else (-end, -start)
            folds.append(Line(finger.fold(part, *sides, sag, tilt), 0.8, role, 0.45, 0.45))
    return folds


def _shade_knuckles(drawing: Drawing) -> None:
    """The shade below each knuckle."""
    for x, y, r in KNUCKLES:
        rim = ((0.78, 0.46), (0.5, 0.78), (0.1, 0.9), (-0.36, 0.84), (-0.72, 0.54), (-0.92, 0.1))
        points = [(x + r * across, y + r * along) for across, along in rim]
        drawing.fill(rim_shade(points, 2.8), "tone-2", "tone", 0.65)


def _draw_nail(drawing: Drawing, nail: Nail) -> None:
    plate = spline(nail.plate(), closed=True)
    drawing.fill(plate, "nail", "detail-fill")
    drawing.fill(spline(nail.bed(), closed=True), "lip", "detail-fill", 0.24)
    drawing.stroke(plate, 0.5, "line", "line", closed=True)
    # The cuticle: a second edge that hugs the base.
    drawing.line(Line(nail.base(-0.085), 0.85, "fine", 0.4, 0.4), LINE_WEIGHT)


def draw_hand_dorsum() -> Drawing:
    """The back of the hand with its region and landmarks."""
    drawing = Drawing("hand-dorsum", DORSUM_PAGE)
    shape = hand_shape()
    lines = dorsum_lines()
    draw_skin(drawing, shape, creases_along(lines), [*_BUMPS, *_joint_bumps()])
    _shade_knuckles(drawing)
    for tendon in FINGER_TENDONS:
        drawing.fill(cord_shade(tendon[::-1], 3.6), "tone-1", "tone")
    drawing.fill(spline(_SNUFFBOX, closed=True), "tone-2", "tone", 0.55)
    for nail in [*(finger.nail() for finger in FINGERS), thumb.NAIL]:
        _draw_nail(drawing, nail)
    extra = [*_FOREARM, *_WRIST, *_joint_folds(), *thumb.BACK_FOLDS_CLOSE]
    for entry in [*lines, *extra]:
        drawing.line(entry, LINE_WEIGHT)
    draw_contour(drawing, shape)
    drawing.add_regions([hand_region(shape, BACK_WRIST_CREASE)])
    drawing.add_landmarks(Landmark(name, "right", point) for name, point in DORSUM.items())
    return drawing
