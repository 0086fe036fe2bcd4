"""The right hand from the palm, in the hand's own frame (see hand.py).

The page is mirrored: +x, to the thumb, counts to the left of the page.
"""

from __future__ import annotations

from tools.atlas import thumb
from tools.atlas.body import creases_along
from tools.atlas.cords import cord_shade
from tools.atlas.curves import Point
from tools.atlas.fingers import DISTAL_CREASE, FINGERS, MIDDLE, PROXIMAL_CREASE, RING
from tools.atlas.hand import PALM_WRIST_CREASE, palm_lines
from tools.atlas.hand_closeup import (
    LINE_WEIGHT,
    PALM_PAGE,
    draw_contour,
    draw_skin,
    hand_region,
    hand_shape,
    ridge,
)
from tools.atlas.hand_landmarks import PALM
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Landmark
from tools.atlas.tone import Bump, Crease

# Middle lines of the flexor tendons above the wrist, wrist last: flexor carpi radialis, palmaris
# longus, flexor carpi ulnaris down to the pisiform bone.
_RADIAL_TENDON: list[Point] = [(2.6, -56), (4.4, -42), (6, -28), (7.4, -15), (9, 4)]
_MIDDLE_TENDON: list[Point] = [(-4.4, -56), (-3.6, -42), (-2.8, -28), (-2, -14), (-1.2, 4)]
_ULNAR_TENDON: list[Point] = [(-24.4, -54), (-23.6, -40), (-22.8, -26), (-22, -12), (-21.4, 2)]

# The border of each that lies in the shade.
_TENDON_SIDES = [
    Line([(2.9, -41), (4.2, -30), (5.2, -19), (5.8, -8.6)], 0.95, "fine", 0.8, 0.25),
    Line([(-5.6, -50), (-5.0, -36), (-4.4, -22), (-3.7, -7.6)], 0.95, "fine", 0.8, 0.25),
    Line([(-21.4, -36), (-20.8, -27), (-20.2, -18), (-19.6, -10)], 0.9, "fine", 0.8, 0.25),
]

_FOLDS = [
    # The pisiform bone at the heel of the hand.
    Line([(-16.6, 7), (-16, 10.8), (-18, 14.4), (-21.4, 15.8)], 0.85, "faint", 0.5, 0.5),
    # Forks of the main creases.
    Line([(4, 85.6), (9.4, 88), (16, 89), (22.4, 91)], 0.9, "fine", 0.3, 0.7),
    Line([(-14, 61.6), (-19, 60.2), (-24.4, 60.4)], 0.8, "faint", 0.3, 0.7),
    Line([(12, 19), (9.4, 14.6), (8.4, 10.4)], 0.8, "faint", 0.3, 0.6),
    # Folds at the first web, and two at the border below the little finger.
    Line([(43.4, 72.6), (39.4, 69), (35.4, 63.4)], 0.85, "faint", 0.25, 0.7),
    Line([(40.6, 78.4), (36.6, 74.8), (33, 70)], 0.8, "faint", 0.25, 0.7),
    Line([(-41.6, 66.6), (-38, 68), (-33.6, 68.8)], 0.8, "faint", 0.25, 0.7),
    Line([(-41, 80), (-37.6, 81.6), (-34.4, 82.2)], 0.75, "faint", 0.25, 0.7),
    # Cross folds in the hollow of the palm.
    Line([(-20.6, 71.2), (-12, 72.4), (-4, 75.2)], 0.8, "faint", 0.5, 0.5),
]

# Hollow of the palm; the pads before the webs; the pisiform bone.
_BUMPS = [
    Bump(-1, 46, 11, 22, -2.6),
    Bump(17.6, 94, 7.5, 7, 3.0),
    Bump(-3, 96, 7.5, 7, 3.0),
    Bump(-22, 88.6, 7.5, 7, 3.0),
    Bump(-21.4, 9.6, 4.8, 5, 1.6),
    # Ball of the thumb, ball of the little finger.
    *ridge([(24, 16), (29, 32), (34, 47), (36, 60)], 12.5, 8.0),
    *ridge([(19, 14), (20.4, 30), (24, 46), (28, 58)], 8, 1.6),
    *ridge([(-24, 16), (-28, 34), (-29, 54)], 11, 6.0),
    # Above the wrist the tendons stand out.
    *ridge(_RADIAL_TENDON, 2.6, 0.9),
    *ridge(_MIDDLE_TENDON, 2.3, 0.9),
    *ridge(_ULNAR_TENDON, 2.6, 0.8),
]


def _pads() -> list[Bump]:
    """The soft pads of the fingers between their creases."""
    pads = []
    for finger in FINGERS:
        half = finger.half_width
        for part, reach, height in ((0.2, 0.11, 0.9), (0.5, 0.09, 0.9), (0.82, 0.1, 1.4)):
            x, y = finger.at(part)
            pads.append(Bump(x, y, half * 0.8, finger.length * reach, height))
    return pads


def _joint_furrows() -> list[Crease]:
    """The surface dips at the joints of the fingers."""
    return [
        Crease(finger.crease(part, 0.96, 0.008), 0.5)
        for finger in FINGERS
        for part in (PROXIMAL_CREASE, DISTAL_CREASE)
    ]


# The surface dips along the ball of the thumb more than its crease alone would make it.
_FURROWS = [Crease([(30, 75), (20.8, 64), (15, 52), (11.8, 40), (11, 24)], 0.1)]


# The second, weaker crease at the middle joint: how far on, its width, its tilt.
_SECOND_CREASES = (
    (0.036, 0.74, 0.012),
    (0.033, 0.82, 0.0),
    (0.036, 0.7, -0.012),
    (0.04, 0.6, -0.02),
)


def _finger_folds() -> list[Line]:
    """Weaker creases beside the main ones; at the base only middle and ring finger have one."""
    folds = []
    for finger, (on, inset, tilt) in zip(FINGERS, _SECOND_CREASES, strict=True):
        second = finger.crease(PROXIMAL_CREASE + on, inset, 0.012, tilt)
        folds.append(Line(second, 0.85, "fine", 0.45, 0.45))
        before = finger.crease(PROXIMAL_CREASE - 0.024, 0.5, 0.004, -tilt)
        folds.append(Line(before, 0.7, "faint", 0.45, 0.45))
        far = finger.crease(DISTAL_CREASE + 0.022, 0.5, 0.006, tilt)
        folds.append(Line(far, 0.7, "faint", 0.45, 0.45))
    for finger, base, slant in ((MIDDLE, 0.075, -0.02), (RING, 0.09, 0.03)):
        folds.append(Line(finger.crease(base, 0.66, 0.01, slant), 0.85, "fine", 0.4, 0.4))
    return folds


def draw_hand_palm() -> Drawing:
    """The palm with its region and landmarks."""
    drawing = Drawing("hand-palm", PALM_PAGE)
    shape = hand_shape()
    lines = palm_lines()
    draw_skin(
        drawing, shape, [*creases_along(lines), *_FURROWS, *_joint_furrows()], [*_BUMPS, *_pads()]
    )
    for side in _TENDON_SIDES:
        drawing.fill(cord_shade(side.points, 3.2), "tone-1", "tone")
    extra = [*_TENDON_SIDES, *_FOLDS, *_finger_folds(), *thumb.PALM_FOLDS]
    for entry in [*lines, *extra]:
        drawing.line(entry, LINE_WEIGHT)
    draw_contour(drawing, shape)
    drawing.add_regions([hand_region(shape, PALM_WRIST_CREASE)])
    drawing.add_landmarks(Landmark(name, "right", point) for name, point in PALM.items())
    return drawing
