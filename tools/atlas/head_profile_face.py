"""The features of the face in profile, nose to the right: eye, brow, nose, lips.

Coordinates are body units, as in the profile of the head: x = 0 is a vertical through the middle of
the head's length.
"""

from __future__ import annotations

from tools.atlas.curves import Corner, Point, ellipse, spline
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing

_EYE: list[Point] = [
    Corner((66, 114)),
    (70.5, 111.5),
    (76.4, 109.9),
    (81, 109.9),
    Corner((83.4, 111)),
    (84, 113.2),
    (83.6, 115.8),
    (82.4, 118),
    Corner((80.8, 119.4)),
    (76, 118.7),
    (70.6, 116.7),
]
_IRIS: list[Point] = [
    Corner((82.2, 110.3)),
    (83.4, 112.4),
    (83.5, 114.8),
    (82.8, 117),
    Corner((81, 119.2)),
    (79.3, 117.6),
    (78.6, 114.7),
    (79.3, 111.8),
    Corner((80.4, 109.9)),
]
_PUPIL_CENTRE: Point = (82.3, 114.8)
_PUPIL_SIZE = (0.85, 2.5)
_GLINT_CENTRE: Point = (82.3, 112.9)

_BROW: list[Point] = [
    (92, 95.6),
    (89.4, 92),
    (85, 90),
    (79, 89.2),
    (72, 90.6),
    (66.4, 93.8),
    Corner((61.2, 97.6)),
    (66.8, 95.2),
    (72.4, 93.2),
    (79, 92.4),
    (84.8, 93.2),
    (89, 95),
]

_LIPS: list[Point] = [
    Corner((103.2, 181)),
    (105.2, 184.6),
    (104.8, 187.2),
    Corner((101.2, 189.2)),
    (103.4, 191.2),
    (104, 194.6),
    Corner((101.8, 198.6)),
    (96, 197.4),
    (90, 193.8),
    Corner((84, 189)),
    (90, 186.3),
    (96.8, 182.9),
]

FACE_LINES = [
    # Upper lid, lower lid, front of the eye, fold of the lid, fold under the eye.
    Line(
        [(64.8, 115), (70.4, 111.5), (76.4, 109.9), (81.2, 109.9), (84.5, 111.5)],
        1.4,
        "contour",
        0.6,
        0.25,
    ),
    Line([(81, 119.4), (76, 118.8), (70.8, 116.9), (67.2, 114.9)], 0.7, "line", 0.2, 0.5),
    Line(
        [(83.4, 111), (84, 113.2), (83.6, 115.8), (82.4, 118), (80.8, 119.4)],
        0.75,
        "line",
        0.3,
        0.3,
    ),
    Line([(84.8, 106.2), (79.4, 105.2), (72.6, 107), (66, 111)], 0.8, "line", 0.4, 0.6),
    Line([(82, 127), (77, 128.4), (71.6, 127)], 0.6, "faint", 0.5, 0.5),
    # Wing of the nose, nostril, groove of the wing.
    Line(
        [(103.4, 148.8), (99.4, 151.4), (97, 156), (97.2, 161.6), (99.6, 165.6), (102.6, 166)],
        1.2,
        "line",
        0.45,
        0.4,
    ),
    Line([(103, 165.4), (106.4, 163.2), (110.6, 162.8)], 1.5, "line", 0.4, 0.5),
    # Mouth: parting, upper and lower edge, corner.
    Line([(101.2, 189.2), (95, 189.4), (89, 189.6), (83.4, 188.9)], 1.15, "contour", 0.0, 0.5),
    Line([(103.2, 181), (96.8, 182.9), (90, 186.3), (85.4, 188.6)], 0.6, "line", 0.1, 0.6),
    Line([(101.8, 198.6), (96, 197.4), (91, 194.4)], 0.6, "line", 0.1, 0.7),
    # Philtrum, fold beside the nose, fold above the chin.
    Line([(99.4, 171.8), (99.2, 176), (100.6, 180)], 0.6, "faint", 0.4, 0.4),
    Line([(94.4, 161), (90, 168), (86.6, 176)], 0.6, "faint", 0.4, 0.6),
    Line([(96, 206.6), (91.6, 207.2), (87.4, 205.8)], 0.8, "fine", 0.1, 0.7),
    # Front border of the masseter, temple.
    Line([(46.2, 160), (38.6, 176), (32.7, 192), (29.5, 208)], 0.55, "faint", 0.6, 0.5),
    Line([(52.6, 63.4), (57.5, 71.4), (60, 80), (60.6, 88)], 0.5, "faint", 0.5, 0.6),
]
"""The lines of the face; its surface dips along them."""


def _draw_eye(drawing: Drawing) -> None:
    drawing.fill(spline(_EYE, closed=True), "eye-white", "detail-fill")
    drawing.fill(spline(_IRIS, closed=True), "iris", "detail-fill")
    drawing.fill(ellipse(_PUPIL_CENTRE, *_PUPIL_SIZE), "pupil", "detail-fill")
    drawing.fill(ellipse(_GLINT_CENTRE, 0.6, 0.9), "glint", "detail-fill")


def draw_features(drawing: Drawing, weight: float) -> None:
    """Draw eye, lips and brow, and the lines of the face, ``weight`` times their own width."""
    _draw_eye(drawing)
    drawing.fill(spline(_LIPS, closed=True), "lip", "detail-fill", 0.6)
    drawing.fill(spline(_BROW, closed=True), "brow", "line", 0.55)
    for entry in FACE_LINES:
        drawing.line(entry, weight)
