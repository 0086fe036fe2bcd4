"""The head seen from above, the nose towards the top of the page.

Own coordinates in mm: the centre of the head is 0, 0; x counts to the right of the page, which
is the figure's right, y backwards. Tables hold the right half. How far forward a landmark lies
is taken from the profile.
"""

from __future__ import annotations

from collections.abc import Sequence

from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    closed_by_mirror,
    half_loop,
    map_points,
    mirrored,
    offset_curve,
    reversed_curve,
    sample,
    spline,
    spline_from_midline,
)
from tools.atlas.head_landmarks import FRONT
from tools.atlas.head_profile_landmarks import PROFILE
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Landmark, Page, Region, pair

_PAGE = Page(1020, 1140, (510, 615), 5)

# How far in front of the profile's x = 0 the centre of the head lies.
_CENTRE = -0.2

_STROKE = 1.1
_NOSE_STROKE = 0.9

# Tables give (to the right, forwards from the x = 0 of the profile).

# The outline from the forehead over the cheekbone and the widest part of the skull to its back.
_HEAD: list[Point] = [
    (0, 95.4),
    (12, 94.6),
    (24, 91.6),
    (35, 85.8),
    (45, 77),
    (53.4, 66.6),
    (60.4, 55.6),
    (65.6, 44.6),
    (69, 33),
    (70.8, 20),
    (72, 7),
    (74.2, -9),
    (76.2, -26),
    (76, -42),
    (72, -58.6),
    (63.8, -73),
    (51.4, -84.4),
    (36, -91.6),
    (18, -95),
    (0, -95.7),
]

# The nose below the brow: tip and wing.
_NOSE: list[Point] = [
    (0, 118),
    (4.6, 117.2),
    (8.4, 114.6),
    (11.2, 110.8),
    (13.8, 106.8),
    (16.2, 102.6),
    (17.4, 98),
    (16.6, 93),
    (13, 88),
    (0, 86),
]
_NOSE_LINES = [
    # Groove above the wing; side of the bridge, on from the edge of the brow.
    Line([(11.4, 107), (10.8, 103.6), (11.4, 100), (13, 97)], 0.55, "line", 0.4, 0.6),
    Line([(10, 94.9), (7.6, 97), (6.6, 101), (7, 106)], 0.5, "fine", 0.3, 0.7),
]

# The outline is open over the root of the nose; from the second place on it is drawn in full.
_OPEN_FROM = 8.0
_DRAWN_FROM = 24.0

# The auricle: from its root in front past the tragus, out along the helix and back to the
# mastoid. Then the crest of the helix, and the side of the auricle towards the head.
_EAR: list[Point] = [
    (70, -1.6),
    (74.4, -2),
    (76.8, -4.6),
    (77.2, -8.4),
    (78.6, -11.6),
    (82.4, -17),
    (86.6, -24),
    (90, -32),
    (91.4, -39),
    (90, -44),
    (86, -45.6),
    (81.4, -42.4),
    (77.6, -37.2),
    (71.6, -33),
]
_EAR_CREST: list[Point] = [
    (75.4, -12),
    (77.8, -15.6),
    (81.2, -21.2),
    (84.4, -28),
    (86.4, -34.6),
    (86.4, -39.4),
    (84, -42.2),
]
_EAR_BACK: list[Point] = [
    Corner((71, -10.6)),
    *_EAR_CREST[1:],
    (81.6, -41.8),
    (77.8, -35.2),
    Corner((71, -23)),
]
_EAR_LINES = [
    # Crest of the helix; inner edge of its rim.
    Line(_EAR_CREST, 0.6, "line", 0.4, 0.6),
    Line([(79.4, -14.6), (83, -20.4), (86.6, -27.4), (88.4, -34)], 0.5, "fine", 0.4, 0.6),
]

# The eyebrow on the edge of the forehead: outer and inner edge.
_BROW: list[Point] = [
    Corner((15.6, 92.6)),
    (24, 90),
    (34.4, 84.4),
    (44, 76),
    (51.8, 66.6),
    Corner((57, 58.6)),
    (51.3, 66.2),
    (43.3, 75),
    (33.2, 82.6),
    (23.2, 88),
]

_HAIRLINE: list[Point] = [
    (0, 83.3),
    (12, 82.8),
    (23.6, 80.9),
    (33.4, 77.4),
    (43.6, 69.8),
    (52.8, 61.4),
    (60, 53.2),
    (62.8, 46.6),
    (65.6, 39),
    (69.6, 29),
    (75, 16),
]
_HAIR_STEPS = (0, 1.5, 3.2)
_HAIR_OPACITY = 0.12

# The shading, light to dark: the outline drawn in to these parts of its size, and how far
# forwards it moves, so that the head turns away a little more at the back.
_TONE_STEPS = ((0.83, 4.0), (0.925, 2.4))


def _on_page(x: float, forwards: float) -> Point:
    """A place right of the midline and in front of x = 0, in the view's coordinates."""
    return (x, _CENTRE - forwards)


def _placed(points: Sequence[Point]) -> list[Point]:
    return map_points(points, _on_page)


def _moved(entry: Line) -> Line:
    return entry._replace(points=_placed(entry.points))


def _landmarks() -> list[Landmark]:
    landmarks = [
        Landmark(name, "midline", _on_page(0, PROFILE[name][0]))
        for name in (
            "vertex",
            "anterior-hairline",
            "glabella",
            "nose-tip",
            "occipital-protuberance",
        )
    ]
    corner = _on_page(FRONT["forehead-corner"][0], PROFILE["forehead-corner"][0])
    above_pupil = Outline(spline_from_midline(_placed(_HAIRLINE))).snap(
        _on_page(FRONT["hairline-above-pupil"][0], 77.4)
    )
    return [
        *landmarks,
        *pair("forehead-corner", corner, "right"),
        *pair("hairline-above-pupil", above_pupil, "right"),
    ]


def _hair(skull: Curve, shift: float) -> Curve:
    """The hair as a closed shape; its edge lies ``shift`` behind the hairline."""
    hairline = spline_from_midline(_placed(_HAIRLINE))
    if shift:
        hairline = offset_curve(hairline, -shift)
        hairline[0] = ((0, hairline[0][0][1]), *hairline[0][1:])
    front, edge = Outline(hairline), Outline(skull)
    on_front, on_edge = front.crossings(edge)[-1]
    return closed_by_mirror(front.cut(0, on_front) + edge.cut(on_edge, len(skull)))


def _shade(drawing: Drawing, outline: Curve) -> None:
    """Shade the head where it turns away from above, all round."""
    for number, (size, forwards) in enumerate(_TONE_STEPS, start=1):
        points = [(x * size, y * size + forwards) for x, y in _HEAD]
        drawing.fill_all(
            [outline, closed_by_mirror(half_loop(_placed(points)))], f"tone-{number}", "tone"
        )


def _draw_outline(drawing: Drawing, head: Curve) -> None:
    """The outline of the head; it thins out towards the root of the nose, where it is open."""
    edge = Outline(head)
    start, full = edge.further(0, _OPEN_FROM), edge.further(0, _DRAWN_FROM)
    side = edge.cut(full, len(head))
    drawing.stroke(side + reversed_curve(mirrored(side)), _STROKE)
    points = sample(edge.cut(start, edge.further(full, 1)), 3)
    drawing.line_both(Line(points, _STROKE, "contour", 0.9, 0), edge=True)


def _silhouette() -> Curve:
    """The right half of the whole outline, with nose and ear."""
    edge, nose = Outline(half_loop(_placed(_HEAD))), Outline(half_loop(_placed(_NOSE)))
    ear = Outline(spline(_placed(_EAR)))
    nose_end, after_nose = nose.crossings(edge)[0]
    (ear_start, before_ear), *_, (ear_end, after_ear) = sorted(ear.crossings(edge))
    return (
        nose.cut(0, nose_end)
        + edge.cut(after_nose, before_ear)
        + ear.cut(ear_start, ear_end)
        + edge.cut(after_ear, len(edge.curve))
    )


def draw_head_top() -> Drawing:
    """The head from above, with its region and landmarks."""
    drawing = Drawing("head-top", _PAGE)
    head = half_loop(_placed(_HEAD))
    outline, ear = closed_by_mirror(head), spline(_placed(_EAR))
    nose = half_loop(_placed(_NOSE))
    # What the head covers from above.
    drawing.fill(closed_by_mirror(nose), "skin", "fill")
    drawing.fill_both(ear, "skin", "fill")
    drawing.fill_both(spline(_placed(_EAR_BACK), closed=True), "tone-2", "fill")
    drawing.stroke_both(ear, _STROKE, layer="fill")
    drawing.stroke(reversed_curve(mirrored(nose)) + nose, _NOSE_STROKE, layer="fill")
    drawing.part("head", outline)
    _shade(drawing, outline)
    for shift in _HAIR_STEPS:
        drawing.fill(_hair(head, shift), "hair", "detail-fill", _HAIR_OPACITY)
    drawing.fill_both(spline(_placed(_BROW), closed=True), "brow", "detail-fill", 0.45)
    for entry in [*_EAR_LINES, *_NOSE_LINES]:
        drawing.line_both(_moved(entry))
    _draw_outline(drawing, head)
    drawing.add_regions([Region("head", "midline", closed_by_mirror(_silhouette()))])
    drawing.add_landmarks(_landmarks())
    return drawing
