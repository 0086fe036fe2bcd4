"""The right foot from above, hanging from the ankle, toes down: the frame of toes.py.

The lower leg slopes away from the viewer, so it is shorter here than it is.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.atlas.body import creases_along
from tools.atlas.cords import cord_shade
from tools.atlas.curves import Curve, Outline, Point, line, sample, spline
from tools.atlas.cut_edge import cut_away
from tools.atlas.foot_landmarks import FOOT_TOP, on_the_right
from tools.atlas.ink import Line, ink
from tools.atlas.svg_writer import Drawing, Page, Region
from tools.atlas.toes import TOES, Forefoot, Toe
from tools.atlas.tone import Bump, Crease, ToneSettings, tone_shapes

STROKE = 1.45
"""The outline of a foot, in all its views."""

LINE_WEIGHT = 1.15

_PAGE = Page(500, 1400, (250, 260), 4)

# Where the drawn part of the leg ends, and how far below that its contour is full.
_LEG_CUT: Curve = spline([(-80, -56), (-34, -58), (0, -55), (34, -58), (80, -56)])
_FADE = 26.0

# Down the inner side of the leg over the medial malleolus to the navicular bone.
_MEDIAL_SIDE: list[Point] = [
    (36.6, -100),
    (33.6, -76),
    (31.2, -52),
    (29.2, -26),
    (28, 0),
    (28, 20),
    (29.4, 36),
    (32.4, 49),
    (34.4, 60),
    (33.8, 71),
    (31.6, 82),
    (31.4, 94),
    (33, 105),
]

# From the tuberosity of the fifth metatarsal up over the lateral malleolus and the outer leg.
_LATERAL_SIDE: list[Point] = [
    (-41.6, 94),
    (-38.8, 84.6),
    (-36.4, 77),
    (-35.8, 69),
    (-34.4, 59),
    (-31, 47),
    (-28.6, 34),
    (-27.8, 16),
    (-28.6, -8),
    (-31, -32),
    (-34, -56),
    (-36.6, -78),
    (-39, -100),
]

# The tendons, each by its border in the shade, from the leg to the toes.
_TENDONS = [
    # Tibialis anterior, down the shin to the medial cuneiform.
    Line(
        [(4.6, 0), (7.4, 26), (11, 52), (15, 76), (19.6, 98), (24.6, 116), (29.6, 129)],
        0.95,
        "line",
        0.6,
        0.45,
    ),
    # Extensor hallucis longus, on the first metatarsal.
    Line(
        [(3.6, 66), (6.8, 90), (12.4, 116), (19.2, 144), (25.2, 170), (28.6, 192), (29.8, 212)],
        0.95,
        "line",
        0.4,
        0.55,
    ),
    # Extensor digitorum longus: the slips to the second to fifth toe.
    Line(
        [(-4, 62), (-4, 82), (-2.6, 106), (0, 138), (1.8, 168), (2.6, 196)],
        0.9,
        "fine",
        0.45,
        0.55,
    ),
    Line([(-5.6, 94), (-7.4, 120), (-9.8, 146), (-12, 172), (-13.4, 195)], 0.8, "fine", 0.5, 0.5),
    Line([(-8.6, 94), (-12.6, 119), (-17.6, 145), (-22.6, 168), (-26, 187)], 0.8, "fine", 0.5, 0.5),
    Line(
        [(-11.4, 62), (-13.4, 80), (-18, 104), (-25, 132), (-32, 156), (-37, 177)],
        0.9,
        "fine",
        0.45,
        0.55,
    ),
]

# How wide the shade beside each tendon is.
_CORD_WIDTHS = (4.0, 4.0, 3.2, 2.8, 2.8, 3.2)

_LINES = [
    # The medial border of tibialis anterior at the ankle.
    Line([(14.2, 62), (17.8, 76), (21.6, 90), (26.4, 106)], 0.7, "faint", 0.5, 0.5),
    # The malleoli: their rims in the shade.
    Line(
        [(27.6, 53), (25.8, 59.4), (26.6, 66), (29.6, 71.4), (32.6, 73.6)], 0.95, "line", 0.6, 0.5
    ),
    Line([(-28.2, 61), (-26.6, 67.4), (-27.6, 74), (-30.6, 79), (-34, 81)], 0.95, "line", 0.6, 0.5),
    # Folds at the front of the ankle.
    Line([(-19, 81.4), (-9.4, 84.8), (2, 86), (13.4, 84.4), (22.6, 80)], 0.75, "fine", 0.45, 0.45),
    Line([(-13.6, 90.4), (-4.6, 92.4), (5, 92.4)], 0.6, "faint", 0.45, 0.5),
    # Short extensor of the toes.
    Line([(-21, 92), (-27, 101), (-28, 111), (-25.2, 119)], 0.8, "faint", 0.5, 0.6),
    # Navicular and fifth metatarsal tuberosities.
    Line([(31, 105.6), (29.2, 110.6), (30, 116), (32, 119)], 0.8, "fine", 0.5, 0.5),
    Line([(-38.8, 88), (-37.2, 93), (-37.6, 99), (-39.4, 104)], 0.8, "fine", 0.5, 0.5),
    # Heads of the first and fifth metatarsals.
    Line([(45, 192), (42.4, 197), (42, 203.6), (44.4, 210)], 0.8, "fine", 0.5, 0.55),
    Line([(-45.8, 173.6), (-44, 178), (-44, 183.4), (-45.4, 187.4)], 0.7, "fine", 0.5, 0.55),
]

_Folds = Sequence[tuple[float, float, float, float, str]]

# Folds over the joints of the toes: how far behind the tip, from which offset to which, how far
# they sag forwards.
_GREAT_TOE_FOLDS: _Folds = (
    (2.22, 0.46, -0.34, -0.05, "fine"),
    (2.06, 0.58, -0.58, 0.0, "fine"),
    (1.90, 0.36, -0.46, 0.05, "fine"),
)
_LESSER_TOE_FOLDS: _Folds = (
    (3.42, 0.3, -0.46, -0.08, "fine"),
    (3.18, 0.6, -0.54, 0.0, "fine"),
    (2.96, 0.48, -0.32, 0.07, "fine"),
    (1.80, 0.4, -0.5, 0.06, "faint"),
)
_LITTLE_TOE_FOLDS: _Folds = (
    (2.46, 0.3, -0.44, -0.07, "fine"),
    (2.24, 0.5, -0.56, 0.0, "fine"),
    (2.02, 0.44, -0.3, 0.07, "fine"),
    (1.56, 0.34, -0.44, 0.05, "faint"),
)

_BUMPS = [
    # Malleoli, instep.
    Bump(30, 60, 8, 12, 3),
    Bump(-31, 69, 8, 12, 3),
    Bump(8, 120, 20, 50, 3),
    # Heads of the metatarsals.
    Bump(38, 200, 12, 14, 2),
]

_TONE = ToneSettings(
    cell=0.6,
    radius=12,
    height_blur=2.4,
    levels=(0.18, 0.39, 0.7),
    shade_blur=2.0,
    crease_blur=2.0,
    crease_depth=0.9,
    least_area=120,
    tolerance=0.25,
    symmetric=False,
)


def _toe_bumps() -> list[Bump]:
    """The lesser toes stand almost as high as the foot behind them."""
    bumps = []
    for toe in TOES[1:]:
        half = toe.half_width
        for step in range(9):
            x, y = toe.at(1.4 + step * 0.5)
            bumps.append(Bump(x, y, half * 0.85, half * 0.85, 0.6))
    return bumps


def _toe_folds(toe: Toe) -> list[Line]:
    """The folds over the joints of a toe; every other toe has them the other way round."""
    number = TOES.index(toe)
    folds = {0: _GREAT_TOE_FOLDS, 4: _LITTLE_TOE_FOLDS}.get(number, _LESSER_TOE_FOLDS)
    lines = []
    for back, start, end, sag, role in folds:
        sides = (-end, -start) if number % 2 else (start, end)
        lines.append(Line(toe.fold(back, *sides, sag), 0.6, role, 0.45, 0.45))
    return lines


def draw_nails(drawing: Drawing) -> None:
    """The five nails with the folds of skin round them."""
    for toe in TOES:
        plate = spline(toe.nail(), closed=True)
        drawing.fill(plate, "nail", "detail-fill")
        drawing.fill(spline(toe.nail_bed(), closed=True), "lip", "detail-fill", 0.24)
        drawing.stroke(plate, 0.6, "line", "line", closed=True)
        drawing.line(Line(toe.nail_fold(), 0.6, "faint", 0.35, 0.35))


def below_cut(outline: Outline, cut: Curve) -> Curve:
    """The closed area below the cut of the leg, from an outline that begins and ends above it."""
    curve = outline.curve
    return cut_away([*curve, line(curve[-1][3], curve[0][0])], cut, "below")


def add_foot_tone(
    drawing: Drawing,
    silhouette: Curve,
    creases: Sequence[Crease],
    bumps: Sequence[Bump],
    settings: ToneSettings,
    cut: Curve | None = None,
) -> None:
    """Shade a foot with the three tones, from light to dark.

    ``cut`` is where the leg ends; ``silhouette`` then reaches beyond it, so that the cut is not
    shaded like an edge.
    """
    shapes = tone_shapes(sample(silhouette, 1), creases, bumps, settings)
    for number, curves in enumerate(shapes, start=1):
        kept = curves if cut is None else [cut_away(curve, cut, "below") for curve in curves]
        kept = [curve for curve in kept if curve]
        if kept:
            drawing.fill_all(kept, f"tone-{number}", "tone")


_SHORTEST_SHADE = 12.0
"""A cleft shorter than this lies under the contour."""


def shade_clefts(drawing: Drawing, clefts: Sequence[Line], thin: float = 0.25) -> None:
    """Close the slits between the toes that the shading leaves."""
    for cleft in clefts:
        if math.dist(cleft.points[0], cleft.points[-1]) > _SHORTEST_SHADE:
            drawing.fill(ink(cleft._replace(width=3.6, thin=thin)), "tone-2", "tone")


def draw_cut_contour(drawing: Drawing, whole: Outline, cut: Curve, fade: float) -> None:
    """The contour of a foot up to the cut of the leg, where it thins out on both sides.

    ``fade`` is how far below the cut it has its full width.
    """
    ends = whole.crossings(Outline(cut))
    first, last = ends[0][0], ends[-1][0]
    full, thinning = whole.further(first, fade), whole.further(last, -fade)
    drawing.stroke(whole.cut(full, thinning), STROKE)
    from_first = sample(whole.cut(first, full), 2)
    from_last = sample(whole.cut(thinning, last), 2)[::-1]
    for side in (from_first, from_last):
        drawing.line(Line(side, STROKE, "contour", 1.0, 0), edge=True)
    edge = sample(Outline(cut).span(whole.at(first), whole.at(last)), 6)
    drawing.line(Line(edge, 0.8, "faint", 0.3, 0.3))


def draw_foot_top() -> Drawing:
    """The right foot from above."""
    drawing = Drawing("foot-top", _PAGE)
    forefoot = Forefoot(_MEDIAL_SIDE, _LATERAL_SIDE)
    whole = Outline(forefoot.curve())
    drawing.part("foot", below_cut(whole, _LEG_CUT))
    clefts = forefoot.clefts_and_grooves(STROKE)
    lines = [*_TENDONS, *_LINES]
    creases = [
        *creases_along(lines, 0.85),
        *(Crease(entry.points, 0.4) for entry in clefts),
    ]
    add_foot_tone(drawing, forefoot.parted(), creases, [*_BUMPS, *_toe_bumps()], _TONE, _LEG_CUT)
    shade_clefts(drawing, clefts)
    for tendon, width in zip(_TENDONS, _CORD_WIDTHS, strict=True):
        drawing.fill(cord_shade(tendon.points, width), "tone-1", "tone")
    draw_nails(drawing)
    for toe in TOES:
        lines += _toe_folds(toe)
    for entry in lines:
        drawing.line(entry, LINE_WEIGHT)
    for entry in clefts:
        drawing.line(entry)
    draw_cut_contour(drawing, whole, _LEG_CUT, _FADE)
    drawing.add_regions([Region("foot", "right", _region(whole))])
    drawing.add_landmarks(on_the_right(FOOT_TOP))
    return drawing


_ABOVE_MALLEOLI: list[Point] = [(-28.6, 36), (-12, 40), (4, 41), (18, 38.6), (29, 34)]


def _region(whole: Outline) -> Curve:
    edge = whole.span(_ABOVE_MALLEOLI[-1], _ABOVE_MALLEOLI[0])
    return edge + spline([edge[-1][3], *_ABOVE_MALLEOLI[1:-1], edge[0][0]])
