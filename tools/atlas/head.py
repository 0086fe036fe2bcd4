"""The head from the front and from behind.

Coordinates are body units: crown y = 0, chin y = 235, midline x = 0. Tables hold the right half
(x > 0) of the page.
"""

from __future__ import annotations

import math

from tools.atlas.body import add_tone
from tools.atlas.curves import (
    Curve,
    Outline,
    Point,
    closed_by_mirror,
    ellipse,
    half_loop,
    line,
    mirrored,
    reversed_curve,
    sample,
    spline,
    spline_from_midline,
)
from tools.atlas.ink import Line, across_midline
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease, ToneSettings

_SKULL_STROKE = 2.4
_EAR_STROKE = 2.0
_HAIR_OPACITY = 0.3

_SKULL: list[Point] = [
    (0, 0),
    (20, 2.8),
    (40.5, 12),
    (58.5, 29),
    (71, 52),
    (76.4, 78),
    (76.4, 104),
    (74.8, 128),
    (71.6, 150),
    (67.6, 168),
    (61.4, 186),
    (52, 203.4),
    (40.5, 217.6),
    (28, 228),
    (14.5, 233.8),
    (0, 235.2),
]

_EAR: list[Point] = [
    (75.4, 108),
    (80, 98.5),
    (86.4, 96.6),
    (91, 102),
    (91.4, 113),
    (88.6, 126),
    (86.4, 140),
    (82.8, 151.5),
    (78, 156.4),
    (73.4, 154.4),
    (69.4, 148),
]

_EAR_HOLLOW: list[Point] = [
    (78, 108),
    (83, 103),
    (86.6, 106),
    (85.6, 118),
    (83, 132),
    (80, 146),
    (76, 150),
    (75, 128),
]

_HAIRLINE: list[Point] = [
    (0, 44),
    (17, 42.4),
    (34, 44.8),
    (46, 52),
    (53, 65),
    (59.8, 78),
    (66, 90),
    (70.8, 105),
    (73, 121),
]
_SIDEBURN_END: Point = (75.4, 121)

_EYE: list[Point] = [
    (17.2, 119.4),
    (20.2, 116.2),
    (26, 111.8),
    (33.5, 110),
    (41, 111.8),
    (47.6, 116.4),
    (49, 117.8),
    (46, 119),
    (41, 121.6),
    (33, 123),
    (25, 121.8),
]
_EYE_CENTRE: Point = (33.2, 116.2)
_IRIS_RADIUS = 6.5

_BROW: list[Point] = [
    (14.6, 97.6),
    (17.6, 93.8),
    (26, 90.4),
    (36, 88.4),
    (46, 90.2),
    (55.4, 97),
    (46, 93.1),
    (36, 91.9),
    (26, 94.4),
    (18.4, 97.6),
]

_UPPER_LIP: list[Point] = [(0, 183.2), (4.6, 181.4), (11, 182.6), (18.6, 185.6), (25, 188)]
_LOWER_LIP: list[Point] = [(25.6, 188.2), (20.2, 193.2), (14.6, 196.8), (8, 199.2), (0, 199.8)]


def _face_lines() -> list[Line]:
    return [
        # Upper lid, lower lid, fold of the lid, fold under the eye.
        Line(
            [
                (17.2, 119.6),
                (20.2, 116),
                (26, 111.2),
                (33.5, 109.4),
                (41, 111.2),
                (47.4, 116),
                (50, 118),
            ],
            2.1,
            "contour",
            0.45,
            0.4,
        ),
        Line(
            [(18.6, 119.8), (25, 122.2), (33, 123.4), (41, 122), (47, 117.8)],
            0.85,
            "line",
            0.5,
            0.4,
        ),
        Line(
            [(19.4, 112), (25.6, 106.8), (33.4, 104.8), (42, 106.6), (49.4, 112)],
            0.85,
            "line",
            0.5,
            0.5,
        ),
        Line([(24, 130.5), (31, 132.6), (39, 131)], 0.6, "faint", 0.5, 0.5),
        # Side of the nose, wing, base, nostril.
        Line([(8.2, 104), (7.2, 116), (7.8, 128), (9.6, 140)], 0.7, "fine", 0.6, 0.6),
        Line(
            [(10.2, 146), (14, 147.6), (17.3, 152.6), (17.2, 159), (13.6, 163)],
            1.25,
            "line",
            0.6,
            0.4,
        ),
        Line([(5.8, 162.8), (8.6, 160.8), (12, 161.2), (13.8, 163.4)], 1.8, "line", 0.5, 0.5),
        Line([(10.6, 149.6), (8.4, 153.4), (7.4, 158)], 0.6, "faint", 0.5, 0.5),
        # Philtrum.
        Line([(3.8, 171), (4.2, 176), (5.2, 180.4)], 0.7, "faint", 0.4, 0.4),
        # Corner of the mouth.
        Line([(25.6, 185.8), (27.4, 187.8), (26.8, 190.4)], 0.7, "fine", 0.5, 0.5),
        # Fold beside the mouth, cheek, temple.
        Line([(20.5, 160.5), (25, 167.5), (28.5, 175)], 0.6, "faint", 0.4, 0.7),
        Line([(63, 141), (57, 151.5), (50, 159)], 0.6, "faint", 0.6, 0.6),
        Line([(58, 78), (60.5, 92), (59.5, 106)], 0.55, "faint", 0.5, 0.5),
        # Ear.
        Line(
            [(78.6, 108), (82.6, 102.4), (86.8, 104), (87.2, 113), (84.8, 125), (83, 137)],
            0.9,
            "line",
            0.3,
            0.6,
        ),
        Line([(79.8, 117), (82.4, 122), (81.4, 130), (79.2, 137)], 0.8, "fine", 0.4, 0.5),
    ]


def _midline_face_lines() -> list[Line]:
    """Lines that cross the midline, as their right halves, from the midline outwards."""
    return [
        # Base of the nose, parting of the lips, their edges, fold above the chin.
        Line([(0, 168.2), (3.6, 167.6), (6.6, 164.6)], 1.1, "line", 0, 0.3),
        Line(
            [(0, 189.4), (6, 188.1), (13, 189.2), (20, 189.2), (25.8, 187.4)],
            1.4,
            "contour",
            0,
            0.25,
        ),
        Line(_UPPER_LIP, 0.75, "line", 0, 0.3),
        Line(_LOWER_LIP[:0:-1], 0.85, "line", 0, 0.35),
        Line([(0, 209.4), (6, 209), (11, 207.2)], 0.9, "fine", 0, 0.4),
    ]


_FACE_TONE = ToneSettings(
    cell=1.0,
    radius=48,
    levels=(0.20, 0.40, 0.66),
    height_blur=5,
    shade_blur=2.2,
    crease_blur=3.2,
    crease_depth=0.5,
    least_area=12,
    tolerance=0.3,
)

_FACE_BUMPS = [
    # Nose and its tip, lips, chin, the hollow above the chin.
    Bump(0, 128, 9, 34, 7),
    Bump(0, 156, 13, 10, 8),
    Bump(0, 188, 26, 9, 2.5),
    Bump(0, 219, 20, 12, 5),
    Bump(0, 206, 22, 6, -3),
    # Eye socket, brow ridge, cheekbone, wing of the nose, cheek, temple.
    Bump(33, 115, 21, 14, -7),
    Bump(33, 98, 22, 6, 2.5),
    Bump(46, 142, 18, 16, 5),
    Bump(13, 157, 6, 6, 3),
    Bump(52, 172, 14, 18, -4),
    Bump(66, 95, 10, 26, -2),
]


def jaw() -> Curve:
    """The right half of the lower jaw, from the chin to below the ear."""
    return reversed_curve(skull_front()[-5:])


def nape_hairline() -> Curve:
    """The right half of the hairline at the nape, from the midline to behind the ear."""
    return reversed_curve(skull_back()[-7:])


def skull_front() -> Curve:
    """The right half of the face outline, from the crown to the chin."""
    return half_loop(_SKULL)


def _iris() -> list[Point]:
    """The part of the iris that the upper lid leaves uncovered."""
    lid = sample(spline(_EYE[:7]), 0.5)

    def under_lid(point: Point) -> Point:
        near = min(lid, key=lambda other: abs(other[0] - point[0]))
        return (point[0], max(point[1], near[1]))

    x, y = _EYE_CENTRE
    turns = [i * math.pi / 24 for i in range(48)]
    circle = [(x + _IRIS_RADIUS * math.cos(t), y + _IRIS_RADIUS * math.sin(t)) for t in turns]
    return [under_lid(point) for point in circle]


def _draw_eyes(drawing: Drawing) -> None:
    drawing.fill_both(spline(_EYE, closed=True), "eye-white", "detail-fill")
    drawing.fill_both(spline(_iris(), closed=True), "iris", "detail-fill")
    drawing.fill_both(ellipse(_EYE_CENTRE, 2.9, 2.9), "pupil", "detail-fill")
    x, y = _EYE_CENTRE
    for side in (1, -1):
        # The light comes from the same direction in both eyes.
        drawing.fill(ellipse((side * x + 2.2, y - 2.0), 1.2, 1.2), "glint", "detail-fill")


def _draw_lips(drawing: Drawing) -> None:
    upper = spline_from_midline(_UPPER_LIP)
    lower = reversed_curve(spline_from_midline(_LOWER_LIP[::-1]))
    drawing.fill(closed_by_mirror(upper + lower), "lip", "detail-fill", 0.75)


def head_front() -> Drawing:
    """The head from the front."""
    drawing = Drawing("front-head")
    drawing.fill_both(spline(_EAR, closed=True), "skin", "fill")
    drawing.stroke_both(spline(_EAR), _EAR_STROKE, layer="fill")
    drawing.fill_both(spline(_EAR_HOLLOW, closed=True), "tone-3", "fill", 0.8)
    lines = _face_lines()
    half = skull_front()
    outline = closed_by_mirror(half)
    drawing.fill(outline, "skin", "fill")
    creases = [
        Crease(entry.points, 0.2 if entry.role == "faint" else 0.32)
        for entry in lines + _midline_face_lines()
    ]
    add_tone(drawing, sample(outline, 1)[:-1], creases, _FACE_BUMPS, _FACE_TONE)
    hairline = spline_from_midline(_HAIRLINE)
    skull = Outline(half)
    sideburn = [line(_HAIRLINE[-1], skull.snap(_SIDEBURN_END))]
    hair = hairline + sideburn + skull.span(_SIDEBURN_END, (0, 0))
    drawing.fill(closed_by_mirror(hair), "hair", "detail-fill", _HAIR_OPACITY)
    drawing.line(across_midline(Line(_HAIRLINE, 1.2, "line", 0.1, 0.1)))
    _draw_eyes(drawing)
    _draw_lips(drawing)
    drawing.fill_both(spline(_BROW, closed=True), "brow", "line", 0.8)
    for entry in lines:
        drawing.line_both(entry)
    for entry in _midline_face_lines():
        drawing.line(across_midline(entry))
    drawing.stroke(outline, _SKULL_STROKE, closed=True)
    return drawing


_BACK_JAW: list[Point] = [(74.4, 140), (73.4, 148), (66.5, 166), (59, 182), (53, 200)]
_NAPE_HAIRLINE: list[Point] = [(47.5, 214), (36, 221.5), (20, 219.5), (8, 222.5), (0, 224)]

# Where the outline of the head passes into the side of the neck.
_BEHIND_JAW: Point = (55, 195)

_BACK_TONE = ToneSettings(
    cell=1.0,
    radius=60,
    height_blur=6,
    shade_blur=3,
    crease_blur=6,
    crease_depth=0.8,
)


def skull_back() -> Curve:
    """The right half of the head from behind, from the crown to the hairline at the nape."""
    return half_loop([*_SKULL[:8], *_BACK_JAW, *_NAPE_HAIRLINE])


def head_back() -> Drawing:
    """The head from behind."""
    drawing = Drawing("back-head")
    drawing.fill_both(spline(_EAR, closed=True), "skin", "fill")
    drawing.stroke_both(spline(_EAR), _EAR_STROKE, layer="fill")
    for entry in (
        Line([(80.6, 104), (84.6, 110), (84, 124), (80.6, 140), (77, 149)], 1.0, "line", 0.3, 0.5),
        Line([(76.8, 100), (79.8, 112), (78.4, 130), (75, 146)], 0.8, "fine", 0.3, 0.5),
    ):
        drawing.line_both(entry)
    half = skull_back()
    outline = closed_by_mirror(half)
    drawing.fill(outline, "skin", "fill")
    occiput: list[Point] = [(0, 160), (12, 161), (24, 166)]
    nape: list[Point] = [(13, 176), (14, 196), (16, 216)]
    add_tone(
        drawing,
        sample(outline, 1)[:-1],
        [Crease(occiput, 0.8), Crease(nape, 0.7)],
        [Bump(0, 150, 40, 26, 5)],
        _BACK_TONE,
    )
    drawing.fill(outline, "hair", "detail-fill", _HAIR_OPACITY)
    skull = Outline(half)
    side = skull.cut(0, skull.nearest(_BEHIND_JAW))
    drawing.stroke(reversed_curve(mirrored(side)) + side, _SKULL_STROKE)
    nape_line = [*reversed(_NAPE_HAIRLINE), _BACK_JAW[-1], _BEHIND_JAW]
    drawing.line(across_midline(Line(nape_line, 1.3, "line", 0.0, 0.08)))
    drawing.line(across_midline(Line(occiput, 1.0, "line", 0, 0.4)))
    drawing.line_both(Line([(66, 150), (58, 166), (48, 178)], 0.9, "fine", 0.4, 0.6))
    drawing.line_both(Line(nape, 0.9, "line", 0.6, 0.3))
    drawing.line(Line([(0, 168), (0, 196), (0, 222)], 0.9, "line", 0.6, 0.2))
    return drawing


def ear_and_skull(half: Curve) -> Curve:
    """The right half of the head's silhouette: the skull with the ear on it."""
    skull = Outline(half)
    ear = Outline(spline(_EAR))
    (top, skull_top), (bottom, skull_bottom) = ear.crossings(skull)
    upper = skull.cut(0, skull_top)
    lower = skull.cut(skull_bottom, len(half))
    return upper + ear.cut(top, bottom) + lower
