"""The medial side of the right leg, from the groin to the sole, as if the left leg were away.

Coordinates are body units of the leg's own side view: x grows forward, from the frontal plane
through the crown to the toes; y grows downwards from the crown (0) to the sole (1800).  Seen
from its medial side the right leg faces the left of the page, so the page is mirrored.
"""

from __future__ import annotations

from tools.atlas.body import creases_along
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    reversed_curve,
    sample,
    spline,
)
from tools.atlas.cut_edge import wider, within
from tools.atlas.ink import Line
from tools.atlas.leg_inner_landmarks import leg_inner_landmarks
from tools.atlas.leg_inner_lines import ARCH, BUMPS, LINES
from tools.atlas.side_body import (
    BUTTOCK,
    CALF,
    FOOT,
    KNEE_FRONT,
    SHIN,
    THIGH_BACK,
    THIGH_FRONT,
    TRUNK_FRONT,
)
from tools.atlas.svg_writer import Drawing, Page, Region
from tools.atlas.tone import ToneSettings, tone_shapes

_PAGE = Page(740, 2010, (434, -1632), 2, mirrored=True)

_STROKE = 2.1
_LINE_WEIGHT = 1.1

# Where the two contours end at the groin, and how far below it they reach their full width.
_FRONT_END: Point = (88, 829)
_BACK_END: Point = (-126, 934)
_FADE = 44.0

# The cut: from the belly above the groin down to the perineum, and on below the buttock.
_CUT: list[Point] = [
    (78, 830),
    (66, 836),
    (54, 849.6),
    (41, 872),
    (25, 897),
    (6, 916),
    (-16, 929),
    (-42, 936),
    (-70, 938.6),
    (-98, 938),
]

_GREAT_TOE_NAIL: list[Point] = [
    Corner((173.4, 1782.8)),
    (172.8, 1781),
    (174.2, 1779.7),
    (179.4, 1781.2),
    (184.8, 1784.9),
    (188.5, 1789.4),
    (188.8, 1791.2),
    (186.6, 1790.6),
    (180.8, 1787),
]

# Forward border of the back of the knee: along the tendons in front of the popliteal crease.
_BACK_OF_KNEE: list[Point] = [
    (-78, 1212),
    (-56, 1216),
    (-40, 1228),
    (-34, 1250),
    (-33, 1290),
    (-33, 1340),
    (-38, 1366),
    (-54, 1382),
    (-86.6, 1388),
]

# From the front of the ankle to its back, above the malleolus.
_ANKLE: list[Point] = [(10.6, 1684), (-8, 1678.4), (-30, 1676.6), (-60.2, 1682)]

_TONE = ToneSettings(
    cell=0.8,
    radius=46.0,
    height_blur=7.0,
    crease_blur=7.0,
    least_area=120.0,
    tolerance=0.25,
    symmetric=False,
)


class _Leg:
    """The outline of the leg and its parts."""

    def __init__(self) -> None:
        front = [*TRUNK_FRONT, *THIGH_FRONT, *KNEE_FRONT, *SHIN]
        back = [*CALF, *THIGH_BACK, *BUTTOCK]
        self.whole = spline([*front, *FOOT, *back])
        self.outline = Outline(self.whole)
        front_end, back_end = self.outline.snap(_FRONT_END), self.outline.snap(_BACK_END)
        self.cut = [front_end, *_CUT, back_end]

    def between_ends(self) -> Curve:
        """The visible contour: from the front end of the cut round the foot to its back end."""
        return self.outline.span(self.cut[0], self.cut[-1])

    def closed(self) -> Curve:
        """The skin: the contour and the cut."""
        return self.between_ends() + reversed_curve(spline(self.cut))

    def polygon(self) -> list[Point]:
        """The leg with a piece of the trunk beyond the cut, as a polygon."""
        return wider(sample(self.whole, 2.0), 1.5)

    def draw_contours(self, drawing: Drawing) -> None:
        """Stroke the contour, which thins out to half its width at both ends."""
        drawing.stroke(self.between_ends(), _STROKE / 2)
        front = self.outline.nearest(self.cut[0])
        back = self.outline.nearest(self.cut[-1])
        full_front = self.outline.further(front, _FADE)
        full_back = self.outline.further(back, -_FADE)
        drawing.stroke(self.outline.cut(full_front, full_back), _STROKE)
        for first, last in ((front, full_front), (full_back, back)):
            fading = sample(self.outline.cut(first, last), 4.0)
            ends = (0.0, 1.0) if last == back else (1.0, 0.0)
            drawing.line(Line(fading, _STROKE, "contour", *ends), edge=True)

    def arch(self) -> tuple[Curve, Curve]:
        """The inner edge of the sole, and the closed area of the sole that is seen below it."""
        arch = Outline(spline(ARCH))
        (heel, behind), *_, (ball, before) = sorted(arch.crossings(self.outline))
        edge = arch.cut(heel, ball)
        return edge, edge + self.outline.cut(before, behind)

    def back_of_knee(self) -> Curve:
        """The strip behind the knee."""
        edge = self.outline.span(_BACK_OF_KNEE[-1], _BACK_OF_KNEE[0])
        return edge + spline([edge[-1][3], *_BACK_OF_KNEE[1:-1], edge[0][0]])

    def foot(self) -> Curve:
        """The foot, from just above the malleolus."""
        edge = self.outline.span(_ANKLE[0], _ANKLE[-1])
        return edge + spline([edge[-1][3], *_ANKLE[-2:0:-1], edge[0][0]])


def _add_tone(drawing: Drawing, leg: _Leg) -> None:
    skin = leg.closed()
    tones = tone_shapes(leg.polygon(), creases_along(LINES), BUMPS, _TONE)
    for number, curves in enumerate(tones, start=1):
        drawing.fill_all(within(curves, skin), f"tone-{number}", "tone")


def draw_leg_inner() -> Drawing:
    """The view with its regions and landmarks."""
    drawing = Drawing("leg-inner", _PAGE)
    leg = _Leg()
    drawing.part("leg", leg.closed())
    _add_tone(drawing, leg)
    arch, underside = leg.arch()
    drawing.fill(underside, "tone-3", "tone")
    drawing.fill(underside, "shadow", "tone", 0.4)
    nail = spline(_GREAT_TOE_NAIL, closed=True)
    drawing.fill(nail, "nail", "detail-fill")
    drawing.stroke(nail, 0.9, "line", "line", closed=True)
    drawing.line(Line(leg.cut, 0.9, "fine", 0.3, 0.3))
    for entry in LINES:
        drawing.line(entry, _LINE_WEIGHT)
    drawing.line(Line(sample(arch, 6), 1.7, "contour", 0.5, 0.5))
    leg.draw_contours(drawing)
    drawing.add_regions(
        [
            Region("back-of-knee", "right", leg.back_of_knee()),
            Region("foot", "right", leg.foot()),
        ]
    )
    drawing.add_landmarks(leg_inner_landmarks())
    return drawing
