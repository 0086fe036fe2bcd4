"""The features of the face from the front: eyes, brows, nose and mouth.

Coordinates are body units: crown y = 0, chin y = 235, midline x = 0. Tables hold the right half
(x > 0) of the page. The landmarks of the face (head_landmarks.py) lie on these features.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    closed_by_mirror,
    ellipse,
    reversed_curve,
    sample,
    spline,
    spline_from_midline,
)
from tools.atlas.head_landmarks import FRONT
from tools.atlas.ink import Line, across_midline, ink
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease, ToneSettings

# The opening of the eye: its two lids, from the inner canthus to the outer one.
_UPPER_LID: list[Point] = [
    Corner((17.3, 117.4)),
    (18.7, 115.7),
    (21.6, 113.4),
    (25.8, 111.4),
    (30.6, 110.4),
    (35.6, 110.3),
    (40.6, 110.9),
    (45.4, 112.5),
    Corner((49.7, 114.7)),
]
_LOWER_LID: list[Point] = [
    Corner((17.3, 117.4)),
    (20.4, 118.5),
    (24.6, 119.8),
    (29.4, 120.7),
    (34.4, 120.7),
    (39.6, 119.8),
    (44.2, 118.1),
    (47.4, 116.4),
    Corner((49.7, 114.7)),
]
_IRIS_RADIUS = 6.2
_IRIS_RIM = 0.8
_PUPIL_RADIUS = 2.5

# The pink spot in the inner corner of the eye.
_CARUNCLE: list[Point] = [
    Corner((17.4, 117.5)),
    (18.6, 116.7),
    (19.9, 116.9),
    (20.4, 117.8),
    (19.4, 118.1),
]

# The eyebrow: upper and lower edge, from the medial end to the lateral one.
_BROW_UPPER: list[Point] = [
    Corner((15, 96.8)),
    (15.6, 94.4),
    (18.4, 92.6),
    (22.6, 91),
    (28, 89.4),
    (34, 88.6),
    (41, 89),
    (48.8, 91.6),
    Corner((57.2, 97.5)),
]
_BROW_LOWER: list[Point] = [
    Corner((15, 96.8)),
    (16.4, 97.9),
    (18.8, 97.8),
    (22.6, 96.7),
    (28, 95),
    (34, 93.8),
    (41, 93.4),
    (48.8, 94.6),
    Corner((57.2, 97.5)),
]
_BROW_HAIRS = 44

# The side of the bridge of the nose, which turns away from the light.
_NOSE_SIDE: list[Point] = [
    Corner((14.8, 101)),
    (10.6, 106),
    (8, 114),
    (7.2, 126),
    (7.6, 138),
    (9.6, 147),
    Corner((13.4, 150.2)),
    (12.6, 142),
    (11.6, 132),
    (11.2, 122),
    (12.6, 111),
]

_NOSTRIL: list[Point] = [
    (4.1, 166),
    (4.9, 164.5),
    (6.9, 163.5),
    (9.2, 163.6),
    (10.9, 164.8),
    (10.5, 165.7),
    (8.4, 165.7),
    (6.2, 166.3),
    (4.9, 166.7),
]

# The groove of the philtrum, which lies in a light shade.
_PHILTRUM: list[Point] = [
    (0, 170.4),
    (1.8, 170.8),
    (2.9, 173.4),
    (3.7, 176.4),
    (3.9, 178.6),
    (2, 179.5),
    (0, 179.9),
]

# Edge of the upper lip from the cupid's bow to the angle of the mouth; parting; lower edge.
_UPPER_LIP: list[Point] = [
    (0, 180.4),
    (2.2, 180),
    (5, 179.5),
    (9, 180.6),
    (14.4, 183),
    (20.4, 186.2),
    (26.2, 189),
]
_PARTING: list[Point] = [
    (0, 190.2),
    (3, 189.9),
    (6.6, 189.4),
    (12, 189.8),
    (18, 190.2),
    (23, 189.8),
    (26.2, 189),
]
_LOWER_LIP: list[Point] = [
    (0, 198.6),
    (6.6, 198.3),
    (12.6, 196.8),
    (18.6, 194.1),
    (22.8, 191.6),
    (26.2, 189),
]

_LINES = [
    # Upper lid, fold of the lid, lower lid.
    Line(
        [(17, 117.8), (18.6, 115.7), *_UPPER_LID[2:-1], (49.9, 114.8), (50.7, 115.3)],
        1.15,
        "contour",
        0.6,
        0.25,
    ),
    Line(
        [(19.4, 112.2), (23.6, 109.3), (29, 107.4), (35.4, 106.9), (42.2, 108), (49, 111.4)],
        0.65,
        "line",
        0.5,
        0.5,
    ),
    Line([(22, 119), *_LOWER_LID[2:-1], (48.6, 115.7)], 0.6, "line", 0.7, 0.4),
    # Wing of the nose.
    Line(
        [(14.6, 151.2), (16.4, 153), (17.5, 156), (17.4, 160.4), (15.9, 164.2), (13.4, 166.1)],
        0.85,
        "line",
        0.7,
        0.4,
    ),
    # Upper rim of the nostril.
    Line(
        [(3.9, 166.5), (4.7, 164.4), (6.9, 163.4), (9.3, 163.5), (11.3, 164.9)],
        0.65,
        "line",
        0.4,
        0.4,
    ),
    # Ridge of the philtrum, fold beside the wing of the nose.
    Line([(2.7, 171.4), (3.5, 174.8), (4.7, 178.4)], 0.5, "faint", 0.5, 0.4),
    Line([(20.6, 154.8), (21.8, 158), (24, 162.6), (26.6, 167)], 0.5, "faint", 0.5, 0.7),
]

# Right halves of lines that cross the midline, from the midline outwards.
_ACROSS_MIDLINE = [
    # Base of the nose, parting of the lips, their edges, the mentolabial sulcus.
    Line([(0, 169.1), (2, 168.8), (3.9, 167.3)], 0.7, "line", 0, 0.4),
    Line([*_PARTING[:-1], (26.8, 189)], 1.0, "contour", 0, 0.4),
    Line(_UPPER_LIP[:-1], 0.5, "line", 0, 0.5),
    Line(_LOWER_LIP[:-2], 0.5, "line", 0, 0.7),
    Line([(0, 206.2), (5, 205.9), (9.4, 204.8)], 0.6, "fine", 0, 0.6),
]

# Detail that only a close-up has room for.
_CLOSE_UP_LINES = [
    # Groove below the eye, lower border of the cheekbone.
    Line([(16.6, 119.8), (19.2, 122.6), (23, 125), (27.6, 126.4)], 0.4, "faint", 0.5, 0.6),
    Line([(60, 144.8), (55, 148.2), (49.4, 150), (44.4, 149.8)], 0.4, "faint", 0.6, 0.6),
]

FACE_TONE = ToneSettings(
    cell=1.0,
    radius=44,
    levels=(0.26, 0.5, 0.86),
    height_blur=6,
    shade_blur=3.2,
    crease_blur=3.2,
    crease_depth=0.5,
    least_area=12,
    tolerance=0.3,
)

FACE_BUMPS = [
    # Bridge and tip of the nose, lips, chin and the hollow above it.
    Bump(0, 132, 8.5, 28, 9.5),
    Bump(0, 156, 11, 9, 8),
    Bump(0, 184, 24, 7, 1.6),
    Bump(0, 194, 18, 6, 2.6),
    Bump(0, 220, 20, 12, 3.4),
    Bump(0, 206, 18, 6, -2),
    # Eye socket, brow ridge, cheekbone, wing of the nose, cheek, temple.
    Bump(33, 115, 20, 13, -5),
    Bump(33, 97, 22, 6, 2),
    Bump(46, 140, 18, 15, 4.5),
    Bump(13, 158, 6, 6, 4),
    Bump(52, 174, 14, 18, -3),
    Bump(66, 92, 10, 26, -2),
]


def face_creases() -> list[Crease]:
    """The dips of the surface along the lines of the face."""
    return [
        Crease(entry.points, 0.2 if entry.role == "faint" else 0.32)
        for entry in [*_LINES, *_ACROSS_MIDLINE]
    ]


def _height_at(edge: Sequence[Point], x: float) -> float:
    """The height of a sampled edge at ``x``."""
    return min(edge, key=lambda point: abs(point[0] - x))[1]


def _between_lids(points: Sequence[Point]) -> list[Point]:
    """Points moved up or down into the opening of the eye."""
    upper, lower = sample(spline(_UPPER_LID), 0.1), sample(spline(_LOWER_LID), 0.1)
    return [(x, min(max(y, _height_at(upper, x)), _height_at(lower, x) + 0.15)) for x, y in points]


def _circle(centre: Point, radius: float, count: int) -> list[Point]:
    turns = [2 * math.pi * i / count for i in range(count)]
    return [(centre[0] + radius * math.cos(t), centre[1] + radius * math.sin(t)) for t in turns]


def _lid_shadow() -> Curve:
    """The strip of the eye that lies in the shadow of the upper lid."""
    return spline(_UPPER_LID) + reversed_curve(
        spline([_UPPER_LID[0], *((x, y + 2) for x, y in _UPPER_LID[2:-2]), _UPPER_LID[-1]])
    )


def _draw_eyes(drawing: Drawing) -> None:
    centre = FRONT["pupil"]
    opening = spline(_UPPER_LID) + reversed_curve(spline(_LOWER_LID))
    drawing.fill_both(opening, "eye-white", "detail-fill")
    drawing.fill_both(spline(_CARUNCLE, closed=True), "lip", "detail-fill", 0.7)
    iris = spline(_between_lids(_circle(centre, _IRIS_RADIUS, 64)), closed=True)
    bright = spline(_between_lids(_circle(centre, _IRIS_RADIUS - _IRIS_RIM, 64)), closed=True)
    drawing.fill_both(iris, "iris", "detail-fill")
    drawing.fill_both(iris, "pupil", "detail-fill", 0.2)
    drawing.fill_both(bright, "iris", "detail-fill")
    drawing.fill_both(ellipse(centre, _PUPIL_RADIUS, _PUPIL_RADIUS), "pupil", "detail-fill")
    drawing.fill_both(_lid_shadow(), "contour", "detail-fill", 0.18)
    for side in (1, -1):
        # The light comes from the same direction in both eyes.
        place = (side * centre[0] + 2, centre[1] - 1.9)
        drawing.fill(ellipse(place, 0.85, 0.85), "glint", "detail-fill", 0.85)


def _draw_mouth(drawing: Drawing) -> None:
    upper = spline_from_midline(_UPPER_LIP)
    lower = reversed_curve(spline_from_midline(_LOWER_LIP))
    drawing.fill(closed_by_mirror(upper + lower), "lip", "detail-fill", 0.5)
    parting = reversed_curve(spline_from_midline(_PARTING))
    drawing.fill(closed_by_mirror(upper + parting), "lip", "detail-fill", 0.5)


def _brow_hairs() -> list[Line]:
    """Short hairs from the lower edge of the brow up and outwards, then along it."""
    upper, lower = Outline(spline(_BROW_UPPER)), Outline(spline(_BROW_LOWER))
    hairs: list[Line] = []
    for number in range(_BROW_HAIRS):
        # Every other hair springs from the middle of the brow; no two are alike.
        along = 0.4 + 6.8 * number / (_BROW_HAIRS - 1)
        ahead = 0.45 + 0.13 * along + 0.12 * math.sin(number)
        low, high = lower.at(along), upper.at(min(7.9, along + ahead))
        root_share = (0.08, 0.36)[number % 2] + 0.08 * math.sin(2.4 * number)
        tip_share = min(0.96, root_share + 0.58 + 0.1 * math.sin(1.7 * number))
        root = (low[0] + (high[0] - low[0]) * root_share, low[1] + (high[1] - low[1]) * root_share)
        end = (low[0] + (high[0] - low[0]) * tip_share, low[1] + (high[1] - low[1]) * tip_share)
        bend = ((root[0] + end[0]) / 2 - 0.2, (root[1] + end[1]) / 2 - 0.2)
        hairs.append(Line([root, bend, end], 0.36, "line", 0.3, 0.7))
    return hairs


def _draw_brows(drawing: Drawing, close_up: bool) -> None:
    brow = spline(_BROW_UPPER) + reversed_curve(spline(_BROW_LOWER))
    drawing.fill_both(brow, "brow", "line", 0.42 if close_up else 0.55)
    if close_up:
        for hair in _brow_hairs():
            drawing.fill_both(ink(hair), "brow", "line", 0.5)


def draw_face(drawing: Drawing, weight: float, close_up: bool) -> None:
    """Draw eyes, brows, nose and mouth; ``weight`` times as wide as on the whole body."""
    drawing.fill_both(spline(_NOSE_SIDE, closed=True), "tone-1", "tone")
    drawing.fill(closed_by_mirror(spline_from_midline(_PHILTRUM)), "tone-1", "tone")
    _draw_eyes(drawing)
    _draw_mouth(drawing)
    drawing.fill_both(spline(_NOSTRIL, closed=True), "line", "detail-fill", 0.8)
    _draw_brows(drawing, close_up)
    for entry in _LINES:
        drawing.line_both(entry, weight)
    if close_up:
        for entry in _CLOSE_UP_LINES:
            drawing.line_both(entry)
    for entry in _ACROSS_MIDLINE:
        drawing.line(across_midline(entry), weight)
