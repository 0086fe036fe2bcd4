"""The ears on the head from the front and from behind.

Coordinates are body units: crown y = 0, midline x = 0. Tables hold the right half (x > 0) of the
page.
"""

from __future__ import annotations

from tools.atlas.curves import Corner, Curve, Outline, Point, offset_curve, spline
from tools.atlas.ink import Line, ink
from tools.atlas.svg_writer import Drawing

_EAR_STROKE = 1.8

# The ear from its upper root round the helix to the root of the lobe.
EAR: list[Point] = [
    (74.8, 110),
    (77, 102.4),
    (81.4, 97.4),
    (86.2, 96.2),
    (90, 99),
    (91.6, 105.6),
    (91, 114.6),
    (88.8, 125),
    (85.8, 135.4),
    (83.2, 144.4),
    (81.8, 151),
    (81, 157),
    (79.3, 161.8),
    (76.2, 165.3),
    (72.8, 165.3),
    (70.2, 161),
    (69, 152),
]

# The fossa between helix and antihelix, the hollow of the concha, and the tragus before it.
_EAR_FOSSA: list[Point] = [
    (79.4, 108),
    (80.6, 104.4),
    (83.8, 101.4),
    (86.8, 102.2),
    (88, 106.6),
    (87.6, 114),
    (85.6, 123.4),
    (82.8, 134.4),
    (84.6, 122),
    (84.2, 113.4),
    (82.4, 109.6),
]
_EAR_CONCHA: list[Point] = [
    (70, 119),
    (75.6, 117.2),
    (79.2, 119.4),
    (80.2, 125.6),
    (79.2, 133),
    (76.6, 139.6),
    (72, 143.4),
    (68, 142),
]
_TRAGUS: list[Point] = [
    Corner((74.4, 121.4)),
    (76.6, 124.2),
    (77.2, 128.4),
    (76.2, 133),
    (74.6, 136.6),
    Corner((72.4, 139.4)),
]
_EAR_LINES = [
    # Inner edge of the helix, antihelix, edge of the concha.
    Line(
        [
            (78.4, 112.6),
            (79, 107),
            (81.4, 102.8),
            (84.8, 101),
            (87.4, 102.8),
            (88.2, 108.4),
            (87, 117.4),
            (84.4, 128.6),
            (81.8, 138),
        ],
        0.8,
        "line",
        0.3,
        0.5,
    ),
    Line(
        [(81.6, 109.6), (83.8, 113.4), (84.2, 122), (82.2, 133), (79.4, 141)], 0.6, "fine", 0.4, 0.5
    ),
    Line(
        [(76, 117.2), (79.2, 119.4), (80.2, 125.6), (79.2, 133), (76.6, 139.6), (73.4, 143.2)],
        0.7,
        "line",
        0.4,
        0.4,
    ),
]
_TRAGUS_LINE = Line(_TRAGUS, 0.8, "line", 0.3, 0.4)

# The auricle from behind: where it turns towards the head.
_EAR_BACK: list[Point] = [
    (72, 104),
    (78.4, 106),
    (80.6, 114),
    (80.2, 126),
    (77.6, 138),
    (74.4, 150),
    (70, 156),
    (68, 130),
]
_EAR_BACK_LINES = [
    # Edge of the helix, swelling of the concha, seen from behind.
    Line(
        [(80.8, 102), (84.6, 100.8), (87.2, 105.6), (86.6, 116), (84, 129), (81, 141)],
        0.6,
        "fine",
        0.5,
        0.6,
    ),
    Line([(78.4, 108), (80.6, 114), (80.2, 126), (77.6, 138)], 0.6, "fine", 0.5, 0.6),
]


def draw_tragus(drawing: Drawing, face: Curve, weight: float) -> None:
    """The tragus over the right half of the outline of the face.

    Its skin is that of the cheek before it.
    """
    inside = Outline(offset_curve(face, -0.9))
    edge = spline(_TRAGUS)
    skin = edge + inside.span(_TRAGUS[-1], _TRAGUS[0])
    drawing.fill_both(skin, "tone-2", "contour")
    drawing.fill_both(ink(_TRAGUS_LINE, weight), "line", "contour")


def draw_ears(drawing: Drawing, weight: float) -> None:
    """Skin and edge of both ears, below the head."""
    drawing.fill_both(spline(EAR, closed=True), "skin", "fill")
    drawing.stroke_both(spline(EAR), _EAR_STROKE * weight, layer="fill")


def draw_hollows(drawing: Drawing) -> None:
    """The hollows of both ears from the front, below the head."""
    drawing.fill_both(spline(_EAR_FOSSA, closed=True), "tone-2", "fill")
    drawing.fill_both(spline(_EAR_CONCHA, closed=True), "tone-3", "fill")


def draw_lines(drawing: Drawing, weight: float) -> None:
    """The lines of both ears from the front."""
    for entry in _EAR_LINES:
        drawing.line_both(entry, weight)


def draw_back(drawing: Drawing, weight: float) -> None:
    """The back of both ears, below the head."""
    drawing.fill_both(spline(_EAR_BACK, closed=True), "tone-2", "fill")
    for entry in _EAR_BACK_LINES:
        drawing.line_both(entry, weight)
