"""The sole of the right foot, toes up.

Tables are in the frame of toes.py, +y to the toes; the page turns them over. Toes up and the
sole towards the viewer, the great toe of a right foot is on the right of the page.
"""

from __future__ import annotations

from itertools import pairwise

from tools.atlas.body import creases_along
from tools.atlas.curves import Corner, Curve, Point, map_points, spline
from tools.atlas.foot_landmarks import FOOT_SOLE, on_the_right
from tools.atlas.foot_top import LINE_WEIGHT, STROKE, add_foot_tone, shade_clefts
from tools.atlas.ink import Line, move_lines
from tools.atlas.svg_writer import Drawing, Page, Region
from tools.atlas.toes import TOES, WEBS, Forefoot, Toe, from_below
from tools.atlas.tone import Bump, ToneSettings

_PAGE = Page(500, 1180, (250, 40), 4)

# Round the back of the heel; both ends of the outline run over all of it, so that it closes
# smoothly.
_HEEL_BACK: list[Point] = [(-24.8, 10), (-14.2, 2.4), (-1, 0), (12.2, 2.4)]
_HEEL_CLOSES_AT = 2

_MEDIAL_SIDE: list[Point] = [
    (22.6, 10),
    (29, 22.4),
    (31.4, 38),
    (31.2, 56),
    (29.8, 74),
    (29.8, 94),
]

_LATERAL_SIDE: list[Point] = [
    (-40.6, 90),
    (-37.6, 72),
    (-35.6, 54),
    (-33.8, 36),
    (-30.6, 21),
]

_LINES = [
    # The ball of the great toe and the balls of the others, which part towards the hollow.
    Line(
        [(44, 180), (39, 169.6), (31, 162.6), (21, 160.4), (11.6, 164.4), (6, 173.6), (4.4, 188)],
        1.0,
        "line",
        0.45,
        0.6,
    ),
    Line(
        [(5, 172), (-1.6, 163.4), (-11, 158.6), (-24, 154.4), (-36, 147.4), (-43.4, 137)],
        0.95,
        "fine",
        0.45,
        0.5,
    ),
    # Folds of the hollow and of the inner border.
    Line([(-1, 160), (-3.4, 150), (-3.2, 138), (-0.6, 125)], 0.8, "fine", 0.4, 0.65),
    Line([(24.4, 88), (19.6, 104), (18, 121), (19.6, 137), (23.6, 150)], 0.8, "fine", 0.5, 0.5),
    Line([(9.6, 100), (6.8, 115), (6.6, 130), (8.6, 142)], 0.7, "faint", 0.5, 0.5),
    # The fifth metatarsal and the outer border.
    Line([(-41, 113), (-37.6, 105), (-35.4, 95), (-34.8, 84)], 0.8, "fine", 0.5, 0.5),
    Line([(-44, 177), (-36, 183), (-29.4, 191)], 0.75, "faint", 0.5, 0.5),
    # Front edge and hind edge of the heel pad.
    Line([(28.6, 58), (18.6, 67), (2, 71), (-16, 69), (-31.6, 59)], 0.9, "fine", 0.45, 0.45),
    Line([(-19, 12.6), (-10, 7), (-1, 5.4), (9, 6.8), (17.6, 12)], 0.7, "faint", 0.45, 0.45),
    # Ball of the great toe: between the pads of the two sesamoid bones.
    Line([(23.4, 206), (25.4, 196), (24.4, 187)], 0.7, "faint", 0.45, 0.6),
]

# The inner edge of the foot beside the hollow, heel first.
_INNER_EDGE: list[Point] = [
    (30.6, 60),
    (29.4, 74),
    (29.4, 94),
    (31.8, 114),
    (32.6, 128),
    (34.6, 144),
    (38, 161.4),
]

# The hollow of the sole, from the ball of the great toe round to the heel: all that doesn't touch
# the ground; and its deepest part under the inner edge.
_HOLLOW: list[Point] = [
    Corner((39.6, 168)),
    (32, 162.6),
    (21, 160.2),
    (12.4, 163),
    (5.4, 164),
    (-2.6, 156),
    (-9.6, 142),
    (-12.6, 124),
    (-11.4, 105),
    (-5.4, 89),
    (5.6, 77.6),
    (18, 70.4),
    Corner((30.6, 60)),
]

_ROOF: list[Point] = [
    Corner((38, 161.4)),
    (30.6, 155.6),
    (24, 143.6),
    (20.6, 127),
    (20.4, 110),
    (23, 94.6),
    Corner((29.4, 78)),
]

# The pads that carry the body, and the hollow under the inner border.
_BUMPS = [
    # Ball of the great toe; of the other toes; outer border; heel.
    Bump(29, 190, 14, 17, 6.0),
    Bump(-2, 196, 12, 14, 3.0),
    Bump(-17, 188, 14, 16, 4.0),
    Bump(-32, 176, 11, 18, 4.0),
    Bump(-31, 120, 9, 46, 2.4),
    Bump(-1, 33, 22, 25, 6.0),
]

_TONE = ToneSettings(
    cell=0.6,
    radius=13,
    height_blur=2.6,
    shade_blur=2.4,
    crease_blur=2.6,
    crease_depth=0.5,
    least_area=60,
    tolerance=0.2,
    symmetric=False,
)


def _hollow() -> list[tuple[Curve, str]]:
    """The hollow in two tones, from light to dark."""
    shapes = []
    for border, start, role in ((_HOLLOW, 0, "tone-1"), (_ROOF, 2, "tone-2")):
        edge = [border[-1], *_INNER_EDGE[start:], border[0]]
        loop = spline(map_points(border, from_below)) + spline(map_points(edge, from_below))
        shapes.append((loop, role))
    return shapes


def _toe_base_creases() -> list[Line]:
    """The creases at the roots of the toes, each from web to web."""
    ends: list[Point] = [(49, 216.6), *WEBS, (-47.2, 204.6)]
    lines = []
    for number, (one, other) in enumerate(pairwise(ends)):
        middle = ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)
        sag = 5.0 if number == 0 else 2.6
        lines.append(
            Line(
                [one, (middle[0], middle[1] - sag), other],
                0.95,
                "line",
                0.4,
                0.4,
            )
        )
    return lines


def _pad_front(toe: Toe) -> float:
    """How far behind the tip the ball of a toe ends, in half widths."""
    return 1.62 if toe is TOES[0] else 1.78


def _toe_pad_creases() -> list[Line]:
    creases = [toe.crease(_pad_front(toe), 0.84, -0.26) for toe in TOES]
    # The fourth toe lies over the inner end of the little toe's crease.
    creases[-1] = creases[-1][1:]
    return [Line(crease, 0.85, "line", 0.45, 0.45) for crease in creases]


def _toe_pads() -> list[Bump]:
    """The balls of the toes."""
    pads = []
    for toe in TOES:
        x, y = from_below(*toe.at(_pad_front(toe) * 0.5))
        pads.append(Bump(x, y, toe.half_width * 0.7, toe.half_width * 0.75, 1.2))
    return pads


def _turned(curve: Curve) -> Curve:
    """The closed part of an outline that runs over the heel twice, as the page shows it."""
    after = len(_HEEL_BACK) - 1 - _HEEL_CLOSES_AT
    kept = curve[_HEEL_CLOSES_AT : len(curve) - after]
    return [(from_below(*a), from_below(*b), from_below(*c), from_below(*d)) for a, b, c, d in kept]


def draw_foot_sole() -> Drawing:
    """The sole of the right foot."""
    drawing = Drawing("foot-sole", _PAGE)
    forefoot = Forefoot([*_HEEL_BACK, *_MEDIAL_SIDE], [*_LATERAL_SIDE, *_HEEL_BACK])
    outline = _turned(forefoot.curve())
    clefts = move_lines(forefoot.clefts(STROKE), from_below)
    drawing.part("foot", outline)
    lines = move_lines([*_LINES, *_toe_base_creases(), *_toe_pad_creases()], from_below)
    creases = creases_along(move_lines(_LINES, from_below), 0.85)
    bumps = [Bump(*from_below(bump.x, bump.y), *bump[2:]) for bump in _BUMPS]
    for shape, role in _hollow():
        drawing.fill(shape, role, "tone")
    add_foot_tone(drawing, _turned(forefoot.parted()), creases, [*bumps, *_toe_pads()], _TONE)
    shade_clefts(drawing, clefts, thin=0.12)
    for entry in lines:
        drawing.line(entry, LINE_WEIGHT)
    for entry in clefts:
        drawing.line(entry)
    drawing.stroke(outline, STROKE, closed=True)
    drawing.add_regions([Region("foot", "right", outline)])
    drawing.add_landmarks(on_the_right(FOOT_SOLE))
    return drawing
