"""The mouth with the upper lip lifted: the frenulum of the upper lip, the gum, the front teeth.

Own coordinates in mm: the middle of the mouth is 0, 0; y grows downwards. Tables hold the right
half (x > 0) of the page, which is the figure's left. The upper lip is raised in the middle like a
curtain; towards the angles of the mouth it still lies on the lower lip.
"""

from __future__ import annotations

from tools.atlas.curves import (
    Corner,
    Curve,
    Point,
    closed_by_mirror,
    half_loop,
    reversed_curve,
    spline,
    spline_from_midline,
)
from tools.atlas.ink import Line, across_midline
from tools.atlas.svg_writer import Drawing, Landmark, Page, Region

_PAGE = Page(1120, 860, (560, 440), 10)

_FRENULUM_AT_GUM: Point = (0, -3.4)
_TUBERCLE: Point = (0, -13)

# The drawn piece of the face.
_SKIN: list[Point] = [
    (0, -42.4),
    (22, -41.4),
    (39, -34.6),
    (48.4, -19),
    (50.6, 1),
    (47, 20.4),
    (36, 34),
    (18, 40.2),
    (0, 41),
]

# The lifted upper lip: its edge towards the skin, its free margin, and where its inner side
# turns over into the gum.
_LIP_EDGE: list[Point] = [
    (0, -16.4),
    (2.4, -16.9),
    (5, -17.3),
    (8.8, -15.8),
    (13.4, -11.4),
    (17.4, -5.4),
    (20.6, 0),
    (25, 6.6),
]
_LIP_MARGIN: list[Point] = [
    (0, -10.2),
    (3, -10.7),
    (6.4, -10.6),
    (10.4, -8.8),
    (13.8, -5),
    (16, -0.4),
    (17.4, 4),
    (18.8, 8.2),
]
_FORNIX: list[Point] = [
    (0, -4.8),
    (2.6, -6),
    (6, -6.2),
    (9.8, -4.6),
    (12.8, -1.4),
    (15, 2.4),
    (17, 7),
]

# Where the roll of the upper lip turns inwards, and where the lower lip turns to the mouth.
_LIP_ROLL: list[Point] = [
    (0, -12.6),
    (3.2, -13.2),
    (6.8, -13),
    (11.2, -10.6),
    (14.8, -6),
    (17.2, -0.8),
    (19, 3.6),
    (20.6, 7.2),
]
_LOWER_LIP_ROLL: list[Point] = [
    (0, 11.6),
    (5, 11.4),
    (10, 10.6),
    (15, 9.2),
    (20, 7.8),
    (22.4, 7.2),
]

# The lower lip, at rest: upper and lower edge.
_LOWER_LIP_TOP: list[Point] = [
    (0, 8.2),
    (4, 8),
    (9, 7.5),
    (14, 7.4),
    (18.6, 7.5),
    (22, 7.3),
    (25, 6.6),
]
_LOWER_LIP_BOTTOM: list[Point] = [
    (0, 17.6),
    (6.4, 17.3),
    (12.4, 15.6),
    (17.6, 12.8),
    (21.8, 9.6),
    (25, 6.6),
]

# Margin of the gum over one tooth after the other.
_GUM_MARGIN: list[Point] = [
    Corner((0, 2.8)),
    (1.4, 0.6),
    (4.2, -0.7),
    (6.8, 0.3),
    Corner((8.4, 3)),
    (9.6, 1.3),
    (11.6, 0.5),
    (13.6, 1.5),
    Corner((14.9, 3.4)),
    (16.2, 1.4),
    (18, 0.6),
    (20, 2),
]

# Crowns of the front teeth: central incisor, lateral incisor, canine; the lower lip and the
# side of the upper one cover what lies beyond.
_TEETH: list[list[Point]] = [
    [
        (0.12, 3.2),
        (1.4, 0.8),
        (4.2, -0.6),
        (6.8, 0.5),
        (8.3, 3.2),
        (8.5, 6.4),
        (8.4, 9.4),
        (7.4, 10),
        (4.2, 10.1),
        (1, 10),
        (0.15, 9),
        (0.1, 6),
    ],
    [
        (8.6, 3.4),
        (9.7, 1.5),
        (11.6, 0.6),
        (13.5, 1.7),
        (14.7, 3.6),
        (14.9, 6.4),
        (14.6, 9),
        (13, 9.6),
        (10.4, 9.7),
        (8.8, 9),
        (8.6, 6),
    ],
    [
        (15, 3.8),
        (16.2, 1.6),
        (18, 0.8),
        (20, 2.2),
        (21, 5),
        (20.4, 8.6),
        (18, 10),
        (15.6, 9),
        (15, 6.4),
    ],
]

# The frenulum: its edge from the inner side of the lip down to the gum.
_FRENULUM: list[Point] = [
    (4.4, -10.9),
    (2.4, -9.2),
    (1.3, -7.2),
    (0.9, -5.2),
    (0.8, -3.8),
    (0.5, -2.8),
    (0, -2.4),
]

# The shadow of the lifted lip on the gum below its fold, and on the teeth at the side.
_GUM_SHADOW: list[Point] = [
    (0, -3.6),
    (3, -4.6),
    (6, -4.6),
    (9.2, -3),
    (12, 0.2),
    (14, 3.6),
    (15.8, 7.6),
]

# The nose, as the face has it.
_NOSTRIL: list[Point] = [
    (4.1, -25.5),
    (4.9, -27),
    (6.9, -28),
    (9.2, -27.9),
    (10.9, -26.7),
    (10.5, -25.8),
    (8.4, -25.8),
    (6.2, -25.2),
    (4.9, -24.8),
]
_UNDER_NOSE: list[Point] = [
    (0, -30.4),
    (7, -31),
    (14, -30),
    (16.6, -27.4),
    (12.6, -25.4),
    (7, -24),
    (3.2, -22.2),
    (0, -21.8),
]
_PHILTRUM: list[Point] = [
    (0, -20.8),
    (1.8, -20.6),
    (2.8, -19.4),
    (3.2, -18),
    (2, -17.4),
    (0, -17.1),
]
_BELOW_LIP: list[Point] = [
    (0, 18.4),
    (6.6, 18.2),
    (12.4, 16.8),
    (16.4, 15.2),
    (15.6, 19.6),
    (9.6, 23.2),
    (0, 24.2),
]
# The fold between cheek and lip.
_CHEEK: list[Point] = [
    Corner((21, -34)),
    (27.4, -25),
    (32, -15),
    (34.6, -4),
    (35.4, 7),
    Corner((34, 19)),
    (32.2, 8),
    (30, -4),
    (26.6, -16),
    (22.6, -26),
]
_LINES = [
    # Wing of the nose, rim of the nostril, ridge of the philtrum.
    Line(
        [(14.6, -40.3), (16.4, -38.5), (17.5, -35.5), (17.4, -31.1), (15.9, -27.3), (13.4, -25.4)],
        0.55,
        "line",
        0.7,
        0.4,
    ),
    Line(
        [(3.9, -25), (4.7, -27.1), (6.9, -28.1), (9.3, -28), (11.3, -26.6)], 0.45, "line", 0.4, 0.4
    ),
    Line([(2.7, -20.6), (3.6, -19.2), (4.8, -17.8)], 0.32, "faint", 0.4, 0.4),
    # Roots of the front teeth under the gum.
    Line([(8.4, 2.4), (8.5, 0.2), (8.3, -2.2)], 0.22, "faint", 0.3, 0.7),
    Line([(14.6, 2.6), (14.2, 1), (13.4, -0.8)], 0.22, "faint", 0.3, 0.7),
    # Fold between cheek and lip.
    Line([(20.6, -36), (26.6, -26.6), (31.4, -16), (34, -5)], 0.4, "faint", 0.5, 0.6),
    # The upper lip where it lies on the lower one.
    Line([(18.2, 6.8), (19.4, 7.4), (22, 7.3), (25.6, 6.4)], 0.5, "contour", 0.3, 0.4),
    # Side of the frenulum.
    Line(_FRENULUM[:-1], 0.3, "line", 0.6, 0.3),
]

# Right halves of lines that cross the midline.
_ACROSS_MIDLINE = [
    # Base of the nose; edges of the lips; fold above the chin; end of the frenulum.
    Line([(0, -22.4), (2, -22.7), (3.9, -24.2)], 0.45, "line", 0, 0.4),
    Line(_LIP_EDGE[:-1], 0.34, "line", 0, 0.4),
    Line([*_LIP_MARGIN[:-1], (18.2, 6.6)], 0.42, "line", 0, 0.16),
    Line([*_LOWER_LIP_TOP[:4], (18.2, 7.5)], 0.42, "contour", 0, 0.3),
    Line(_LOWER_LIP_BOTTOM[:-2], 0.34, "line", 0, 0.6),
    Line([(0, 26.6), (6, 26.2), (11.4, 24.6)], 0.4, "fine", 0, 0.6),
    Line([_FRENULUM[-1], _FRENULUM[-2]], 0.28, "line", 0, 0.3),
]


def _band(upper: list[Point], lower: list[Point]) -> Curve:
    """The closed shape between two edges that cross the midline."""
    return closed_by_mirror(spline_from_midline(upper) + reversed_curve(spline_from_midline(lower)))


def _draw_skin(drawing: Drawing) -> Curve:
    """The face round the mouth, softly shaded; the result is its edge."""
    skin = closed_by_mirror(half_loop(_SKIN))
    drawing.part("head", skin)
    for shape in (_UNDER_NOSE, _PHILTRUM, _BELOW_LIP):
        drawing.fill(closed_by_mirror(half_loop(shape)), "tone-1", "tone")
    drawing.fill_both(spline(_CHEEK, closed=True), "tone-1", "tone")
    drawing.fill_both(spline(_NOSTRIL, closed=True), "line", "detail-fill", 0.8)
    return skin


def _draw_inside(drawing: Drawing) -> None:
    """What the lifted lip shows: its inner side, the gum and the teeth."""
    opening = _band(_LIP_MARGIN, _LOWER_LIP_TOP[:5])
    drawing.fill(opening, "skin", "detail-fill")
    drawing.fill(opening, "line", "detail-fill", 0.75)
    inner_side = _band(_LIP_MARGIN, _FORNIX)
    drawing.fill(inner_side, "skin", "detail-fill")
    drawing.fill(inner_side, "lip", "detail-fill")
    drawing.fill(inner_side, "line", "detail-fill", 0.2)
    gum = spline_from_midline(_FORNIX[:-1]) + reversed_curve(spline(_GUM_MARGIN[:-2]))
    drawing.fill(closed_by_mirror(gum), "skin", "detail-fill")
    drawing.fill(closed_by_mirror(gum), "lip", "detail-fill", 0.75)
    drawing.fill(_band(_FORNIX, _GUM_SHADOW), "line", "detail-fill", 0.12)
    for tooth in _TEETH[::-1]:
        crown = spline(tooth, closed=True)
        drawing.fill_both(crown, "eye-white", "detail-fill")
        drawing.stroke_both(crown, 0.22, "faint", "detail-fill", closed=True)
    fold = closed_by_mirror(spline(_FRENULUM))
    drawing.fill(fold, "skin", "detail-fill", 0.6)


def _draw_lips(drawing: Drawing) -> None:
    """Both lips, over what they cover."""
    upper = _band(_LIP_EDGE, [*_LIP_MARGIN, (25, 6.6)])
    lower = _band(_LOWER_LIP_TOP, _LOWER_LIP_BOTTOM)
    turned = (_band(_LIP_ROLL, _LIP_MARGIN), _band(_LOWER_LIP_TOP[:-1], _LOWER_LIP_ROLL))
    for lip, inwards in zip((upper, lower), turned, strict=True):
        drawing.fill(lip, "skin", "detail-fill")
        drawing.fill(lip, "lip", "detail-fill", 0.6)
        drawing.fill(inwards, "lip", "detail-fill", 0.5)


def draw_mouth() -> Drawing:
    """The mouth with the upper lip lifted, with its region and landmarks."""
    drawing = Drawing("mouth", _PAGE)
    skin = _draw_skin(drawing)
    _draw_inside(drawing)
    _draw_lips(drawing)
    for entry in _LINES:
        drawing.line_both(entry)
    for entry in _ACROSS_MIDLINE:
        drawing.line(across_midline(entry))
    drawing.add_regions([Region("head", "midline", skin)])
    drawing.add_landmarks(
        [
            Landmark("upper-lip-frenulum", "midline", _FRENULUM_AT_GUM),
            Landmark("upper-lip-tubercle", "midline", _TUBERCLE),
        ]
    )
    return drawing
