"""The head in profile, nose to the right, with the figure's right side towards the viewer.

Coordinates are body units: x = 0 is a vertical through the middle of the head's length, the face
lies towards +x, the tragus at x = -11; crown y = 0, chin y = 235. A view paints and shades the
closed outline of which ``FACE`` and ``BACK_OF_HEAD`` are parts, strokes it, and lays
``draw_profile`` over it.
"""

from __future__ import annotations

from tools.atlas.auricle import draw_auricle, leaning
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    offset_curve,
    spline,
)
from tools.atlas.head_profile_face import FACE_LINES, draw_features
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import Bump, Crease

FACE_STROKE = 2.3
"""Width of the contour of face and skull where the whole body is shown."""

HAIR_STEPS = (0.0, 1.3, 2.8)
HAIR_OPACITY = 0.12
"""The hair is a wash in steps: how far behind the hairline each begins, and how strong it is."""

FACE: list[Point] = [
    # Crown, forehead, glabella, root of the nose.
    (-16, 0),
    (2, 0.9),
    (20.8, 3.8),
    (39.8, 9.2),
    (57.2, 17.4),
    (71.9, 28.9),
    (82.6, 43.6),
    (89.4, 60.4),
    (93.2, 78.4),
    (94.8, 90),
    (94.6, 97.2),
    (92.9, 103),
    (91.4, 108.6),
    # Bridge and tip of the nose, its base.
    (92.2, 114.4),
    (95, 121.6),
    (99.2, 130),
    (103.8, 138.4),
    (108.4, 145.4),
    (112.4, 149.8),
    (115.7, 152.8),
    (117.5, 156.4),
    (116.8, 160.2),
    (113.8, 163.2),
    (109.6, 165.2),
    (105.6, 166.7),
    (102.9, 168.6),
    # Upper lip, parting, lower lip.
    (101.2, 171.2),
    (101, 174.6),
    (101.8, 178.2),
    (103.6, 181.6),
    (105.2, 184.6),
    (104.8, 187.2),
    Corner((101.2, 189.2)),
    (103.4, 191.2),
    (104, 194.6),
    (102.2, 198.2),
    (99, 201.6),
    # Fold above the chin, chin, start of the throat.
    (96.8, 206.2),
    (96.9, 212),
    (97.9, 218),
    (97.6, 224.2),
    (95, 229.8),
    (90, 233.6),
    (83, 235.5),
    (74.6, 235.9),
    (66, 236.2),
]
"""The contour from the crown down the face to where the throat begins."""

BACK_OF_HEAD: list[Point] = [
    (-16, 0),
    (-29.2, 1.8),
    (-42.4, 7),
    (-55, 15.6),
    (-66.4, 27.3),
    (-76.3, 41.6),
    (-84.4, 58),
    (-90.4, 76.2),
    (-94.1, 95.1),
    (-95.3, 113),
    (-94.4, 126),
    (-91.8, 140),
    (-87.4, 155.2),
    (-81.7, 171.4),
    (-76, 188),
    (-71.8, 204),
]
"""The contour from the crown down the back of the skull to the hairline at the nape."""

NECK_FRONT: list[Point] = [
    (66, 236.2),
    (56.6, 238.2),
    (48.4, 242),
    (42.4, 247.6),
    (39.6, 254),
    (39.4, 260),
    (40, 266),
    (39.4, 273),
    (38.2, 281),
    (37.6, 291),
    (37.4, 302),
    (38.2, 313),
    (40.6, 323),
    (45, 333),
]
"""The contour from the chin's underside to the notch above the breastbone."""

NECK_BACK: list[Point] = [
    (-71.8, 204),
    (-68.6, 226),
    (-68.8, 252),
    (-72.2, 272),
    (-78.4, 287),
    (-85.8, 300.4),
    (-92.8, 314.4),
    (-99.6, 330),
    (-106, 346),
]
"""The contour from the hairline at the nape over the seventh neck vertebra."""

HAIRLINE: list[Point] = [
    # Forehead and its corner; both ends lie a little outside the skull.
    (90, 43),
    (83.4, 45),
    (76.4, 47),
    (69, 49),
    (61, 51.2),
    (55, 54),
    (52.4, 58.4),
    # Temple and the front of the hair before the ear.
    (52, 65.6),
    (50.2, 73.6),
    (45.8, 82),
    (39, 90.4),
    (31.4, 99),
    (23.8, 107.6),
    (16.8, 114.6),
    (10.4, 119.4),
    (4.6, 120.6),
    # Its back border, over the ear, behind it: it leans as the ear does.
    leaning(0.2, 117),
    leaning(-2, 110),
    leaning(-3.4, 98.4),
    leaning(-8.4, 91.6),
    leaning(-17, 88.6),
    leaning(-27, 89),
    leaning(-36.6, 93.6),
    leaning(-43.4, 102),
    leaning(-46.8, 113),
    leaning(-46.8, 125),
    leaning(-44.6, 137),
    leaning(-42.8, 149),
    (-44.4, 160),
    (-48.8, 171.4),
    (-55.6, 182.6),
    (-63.4, 193.4),
    (-71.8, 203.8),
    (-78.4, 211.4),
]

ZYGOMATIC_ARCH = [
    # Upper border, lower border with that of the zygomatic bone.
    Line(
        [(-2, 126.6), (12.4, 125.8), (31.1, 126), (47.5, 124.2), (59.8, 119)], 0.7, "fine", 0.5, 0.6
    ),
    Line(
        [(8.7, 138.2), (20.1, 137.8), (36.7, 139.6), (52.6, 144.6), (66, 150)],
        0.8,
        "fine",
        0.4,
        0.5,
    ),
]

MASTOID = Line([(-37, 157), (-36.2, 165), (-31.4, 171.6), (-25.6, 171.2)], 0.8, "fine", 0.5, 0.5)

JAW_JOINT = [
    Line(
        [(2, 153), (0.4, 143), (-1.4, 136.4), (-1.4, 132), (1, 129.4), (5.2, 129.8)],
        0.6,
        "faint",
        0.3,
        0.5,
    ),
    Line(
        [(6.4, 139.6), (9.4, 145), (16.4, 148.3), (24.2, 146.6), (29.7, 141.4)],
        0.6,
        "faint",
        0.4,
        0.4,
    ),
]
"""The condylar process and the notch of the lower jaw, for close-ups."""

JAW = Line(
    [
        (73, 235.6),
        (56.6, 230),
        (39.2, 222.6),
        (22.6, 213.6),
        (10.4, 204.4),
        (3, 194.6),
        (-1, 184),
        (-3.4, 173.4),
        (-4.8, 165),
    ],
    1.6,
    "line",
    0.3,
    0.45,
)
"""The lower border of the lower jaw, from the chin to below the ear."""

FACE_HOLLOWS: list[list[Point]] = [
    # The temple: between the temporal line, the zygomatic arch and the hair.
    [
        Corner((51.8, 63)),
        (56.2, 68.6),
        (59.8, 76),
        (60.9, 88),
        (60, 100),
        (60.4, 111),
        (56.3, 119),
        (44.1, 123.2),
        (25.6, 124.4),
        (9.9, 124.4),
        Corner((2, 121)),
        (10.2, 119.2),
        (16.6, 114.4),
        (23.6, 107.4),
        (31.2, 98.8),
        (38.8, 90.2),
        (45.6, 81.8),
        (50, 73.4),
    ],
    # Between the lower jaw and sternocleidomastoid, from the ear down.
    [
        Corner((-26, 171)),
        (-21, 182),
        (-14.2, 196),
        (-3.4, 220),
        Corner((9.1, 245)),
        (7.1, 226),
        (7.5, 211),
        Corner((6.6, 200)),
        (3, 194.6),
        (-1, 184),
        (-3.4, 173.4),
        Corner((-4.8, 165)),
        (-9, 161),
        (-16, 160.6),
        (-22, 164),
    ],
]
"""Hollows of the face in the lightest tone, for close-ups; a view shades over them."""

PROFILE_BUMPS = [
    # Brow ridge and eye socket, nose, cheekbone, arch.
    Bump(86, 94, 14, 6, 3),
    Bump(76, 114, 13, 10, -5),
    Bump(106, 152, 9, 12, 4),
    Bump(64, 138, 16, 12, 5),
    Bump(24, 132, 22, 6, 1.5),
    # Temple, cheek, masseter, lips, chin.
    Bump(56, 98, 14, 18, -3),
    Bump(62, 172, 14, 18, -4),
    Bump(23, 182, 16, 22, 3),
    Bump(96, 190, 12, 8, 3),
    Bump(88, 220, 12, 12, 4),
    # Hollow behind the jaw.
    Bump(-9, 180, 8, 14, -4),
]
"""The relief of the face, for a view's shading."""


def profile_creases() -> list[Crease]:
    """The dips of the face along its lines, for a view's shading."""
    depth = {"contour": 0.32, "line": 0.32, "fine": 0.3, "faint": 0.2}
    lines = [*FACE_LINES, *ZYGOMATIC_ARCH, MASTOID]
    return [*(Crease(entry.points, depth[entry.role]) for entry in lines), Crease(JAW.points, 0.4)]


def _contour() -> Curve:
    """The contour of the head from the nape over the crown to the throat."""
    return spline([*NECK_BACK[2:0:-1], *BACK_OF_HEAD[:0:-1], *FACE])


def hairline(shift: float = 0) -> Curve:
    """The hairline from the forehead to the nape, ``shift`` further into the hair."""
    edge = spline(HAIRLINE)
    line = Outline(offset_curve(edge, -shift) if shift else edge)
    (first, _), *_, (last, _) = sorted(line.crossings(Outline(_contour())))
    return line.cut(first, last)


def hair(shift: float) -> Curve:
    """The area of the hair behind its edge."""
    edge = hairline(shift)
    return edge + Outline(_contour()).span(edge[-1][3], edge[0][0])


def draw_profile(drawing: Drawing, weight: float = 1.0) -> None:
    """Draw hair, ear, eye, brow, lips and the lines of the face over skin already shaded.

    ``weight`` thins the lines for a close-up.
    """
    for shift in HAIR_STEPS:
        drawing.fill(hair(shift), "hair", "detail-fill", HAIR_OPACITY)
    for entry in (*ZYGOMATIC_ARCH, MASTOID, JAW):
        drawing.line(entry, weight)
    draw_features(drawing, weight)
    draw_auricle(drawing, weight)
