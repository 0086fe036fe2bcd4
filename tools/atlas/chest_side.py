"""Close-up of the right side of the trunk under the raised arm, from the chin to the hip.

Coordinates are body units as on the whole body from the right; heights agree with it.
"""

from __future__ import annotations

from itertools import pairwise

from tools.atlas.body import creases_along
from tools.atlas.borders import loop
from tools.atlas.chest_side_arm import LINES as ARM_LINES
from tools.atlas.chest_side_arm import draw_raised_arm, shadow_behind
from tools.atlas.chest_side_lines import LINES, intercostal_spaces
from tools.atlas.curves import (
    Curve,
    Outline,
    Point,
    ellipse,
    line,
    offset_curve,
    reversed_curve,
    sample,
    spline,
)
from tools.atlas.cut_edge import cut_away, wider, within
from tools.atlas.head_profile import HAIR_OPACITY, HAIR_STEPS, hairline
from tools.atlas.heights import HEIGHT
from tools.atlas.ink import Line
from tools.atlas.side_body import SideBody
from tools.atlas.svg_writer import Drawing, Landmark, Page, Region
from tools.atlas.tone import Bump, ToneSettings, tone_shapes

_PAGE = Page(600, 1450, (304, -286), 2)

_STROKE = 1.9
_LINE_WEIGHT = 1.0
_FADE = 40.0
"""How far before a cut edge the contour begins to thin out."""

_GAP = 3.0
"""Width of the gap between two neighbouring regions."""

# Where the drawing ends: above across the face below the nose, below across the hip.
_TOP_CUT: list[Point] = [(-150, 172), (-60, 175), (10, 177), (80, 176.6), (150, 174)]
_BOTTOM_CUT: list[Point] = [(-170, 852), (-90, 858), (-10, 861), (60, 857), (150, 848)]

# Round the head outside the contour, from the nape to the forehead.
_BEYOND_HAIR: list[Point] = [(-140, 240), (-140, -40), (140, -40)]

# The parting of the lips, the fold above the chin.
_FACE_LINES = [
    Line([(101, 189.2), (95, 188.7), (89, 189.2), (84.6, 190)], 1.1, "line", 0.0, 0.5),
    Line([(95.6, 206.8), (91.6, 207.4), (87.4, 206)], 0.8, "fine", 0.2, 0.7),
]

_NIPPLE: Point = (94.6, HEIGHT["nipple"])

_BUMPS = [
    # Breast, shoulder blade, muscles before and behind the axilla, its hollow.
    Bump(74, 462, 28, 46, 5),
    Bump(-92, 440, 26, 46, 5),
    Bump(52, 414, 14, 56, 4),
    Bump(-42, 424, 14, 50, 4),
    Bump(3, 404, 24, 40, -11),
    # Biceps, triceps.
    Bump(36, 270, 18, 70, 4),
    Bump(-16, 270, 18, 70, 3),
]

_TONE = ToneSettings(
    cell=1.0,
    height_blur=7.0,
    shade_blur=3.4,
    crease_blur=6.0,
    crease_depth=0.7,
    least_area=90,
    tolerance=0.3,
    symmetric=False,
)

_LANDMARKS: dict[str, Point] = {
    "nipple": (94.6, HEIGHT["nipple"]),
    "axillary-fold-anterior": (43.0, HEIGHT["axillary-fold-anterior"]),
    "axillary-fold-posterior": (-44.0, HEIGHT["axillary-fold-posterior"]),
    "axilla-centre": (-3.0, 414.0),
    "midaxillary-4": (-3.0, HEIGHT["midaxillary-4"]),
    "midaxillary-5": (-3.6, HEIGHT["midaxillary-5"]),
    "midaxillary-6": (-4.2, HEIGHT["midaxillary-6"]),
    "midaxillary-7": (-5.0, HEIGHT["midaxillary-7"]),
    "rib-11-end": (-8.0, HEIGHT["rib-11-end"]),
    "rib-12-end": (-47.0, HEIGHT["rib-12-end"]),
    "iliac-crest": (-17.0, HEIGHT["iliac-crest"]),
    "iliac-spine-anterior": (54.4, HEIGHT["iliac-spine-anterior"]),
}


def _cut(curve: Curve) -> Curve:
    """What both cuts leave of a closed curve."""
    below = cut_away(curve, spline(_TOP_CUT), "below")
    return cut_away(below, spline(_BOTTOM_CUT), "above") if below else []


def _contours(whole: Outline) -> list[Curve]:
    """Front and back of the outline between the cuts."""
    top, bottom = Outline(spline(_TOP_CUT)), Outline(spline(_BOTTOM_CUT))
    uppers = sorted(place for place, _ in whole.crossings(top))
    lowers = sorted(place for place, _ in whole.crossings(bottom))
    return [whole.cut(uppers[0], lowers[0]), whole.cut(lowers[-1], uppers[-1])]


def _draw_contour(drawing: Drawing, curve: Curve) -> None:
    """A contour that grows out of one cut and thins out into the other."""
    edge = Outline(curve)
    end = float(len(curve))
    grown, thinned = edge.further(0.0, _FADE), edge.further(end, -_FADE)
    drawing.stroke(edge.cut(grown, thinned), _STROKE)
    for piece, swell, thin in (
        (edge.cut(0.0, grown), 0.95, 0.0),
        (edge.cut(thinned, end), 0.0, 0.95),
    ):
        points = sample(piece, 3.0)
        drawing.line(Line(points, _STROKE, "contour", swell, thin), edge=True)


def _draw_head(drawing: Drawing, skin: Curve) -> None:
    """What is seen of the head: the hair at the nape, the mouth and the chin."""
    for shift in HAIR_STEPS:
        edge = hairline(shift)
        corners = [edge[-1][3], *_BEYOND_HAIR, edge[0][0]]
        for part in within([edge + [line(a, b) for a, b in pairwise(corners)]], skin):
            drawing.fill(part, "hair", "detail-fill", HAIR_OPACITY)
    for entry in _FACE_LINES:
        drawing.line(entry)


def _regions(whole: Outline) -> list[Region]:
    crest = spline(_CREST)
    flank = spline(_FLANK)
    rib = spline(_LOWEST_RIB)
    bottom = reversed_curve(offset_curve(spline(_BOTTOM_CUT), 4))
    half = _GAP / 2
    upper_back = loop(
        [spline(_BLADE), reversed_curve(offset_curve(rib, half)), whole.curve, spline(_BACK_TOP)],
        [10, 0.0, 0.0, 6],
    )
    stomach = loop(
        [
            spline(_COSTAL_MARGIN),
            whole.span((93, 560), (75, 905)),
            bottom,
            reversed_curve(offset_curve(crest, half)),
            reversed_curve(offset_curve(flank, half)),
        ],
        [0.0, 0.0, 2, 6, 6],
    )
    lower_back = loop(
        [
            offset_curve(rib, -half),
            offset_curve(flank, -half),
            reversed_curve(offset_curve(crest, half)),
            whole.curve,
        ],
        [6, 6, 0.0, 0.0],
    )
    hip = loop(
        [offset_curve(crest, -half), bottom, whole.curve],
        [4, 0.0, 0.0],
    )
    return [
        Region("upper-back", "midline", upper_back),
        Region("stomach", "midline", stomach),
        Region("lower-back", "midline", lower_back),
        Region("hip", "right", hip),
    ]


# Between chest and back: along the front edge of the broad back muscle.
_BLADE: list[Point] = [
    (-72, 380),
    (-60, 410),
    (-52, 442),
    (-47.4, 470),
    (-47.6, 516),
    (-48.4, 560),
    (-53, 620),
]
_BACK_TOP: list[Point] = [(-126, 384), (-100, 388), (-78, 395), (-56, 410)]
_LOWEST_RIB: list[Point] = [(-106, 604), (-84, 606), (-60, 609), (-40, 612), (-14, 617)]
_FLANK: list[Point] = [(-23, 600), (-22, 640), (-21, 690), (-20, 764)]
_COSTAL_MARGIN: list[Point] = [
    (-36, 698),
    (-18, 704),
    (4, 704.6),
    (24, 700),
    (46, 690),
    (68, 671),
    (83, 643),
    (91, 606),
    (97, 566),
]
_CREST: list[Point] = [
    (-114, 786),
    (-88, 773),
    (-66, 757.6),
    (-42, 746.4),
    (-18, 743),
    (8, 748.8),
    (31, 763.6),
    (47, 784),
    (56, 806),
    (64, 834),
    (74, 872),
    (80, 900),
]


def draw_chest_side() -> Drawing:
    """The side of the trunk under the raised right arm, with landmarks and regions."""
    drawing = Drawing("chest-side", _PAGE)
    whole = Outline(SideBody().curve)
    skin = _cut(whole.curve)
    drawing.part("body", skin)
    creases = creases_along([*LINES, *ARM_LINES], 1.15)
    for number, curves in enumerate(
        tone_shapes(wider(sample(whole.curve, 2.0), 1.5), creases, _BUMPS, _TONE), start=1
    ):
        drawing.fill_all(within(curves, skin), f"tone-{number}", "tone")
    for space in intercostal_spaces():
        drawing.fill(space, "shadow", "tone", 0.17)
    drawing.fill(_cut(shadow_behind()), "shadow", "tone", 0.4)
    drawing.fill(ellipse(_NIPPLE, 4.0, 7.0), "areola", "detail-fill", 0.6)
    drawing.fill(ellipse((_NIPPLE[0] + 1.6, _NIPPLE[1]), 1.3, 2.2), "line", "detail-fill", 0.6)
    _draw_head(drawing, skin)
    for entry in LINES:
        drawing.line(entry, _LINE_WEIGHT)
    for contour in _contours(whole):
        _draw_contour(drawing, contour)
    arm = Drawing("chest-side-arm", _PAGE)
    draw_raised_arm(arm, creases, _BUMPS, _TONE)
    drawing.put_on_top(arm)
    drawing.add_regions(_regions(whole))
    drawing.add_landmarks(Landmark(n, "right", p) for n, p in _LANDMARKS.items())
    return drawing
