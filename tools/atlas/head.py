"""The head from the front and from behind, on the whole body and as a close-up.

Coordinates are body units: crown y = 0, chin y = 235, midline x = 0. Tables hold the right half
(x > 0) of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tools.atlas.body import SHOULDER, add_tone
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    closed_by_mirror,
    half_loop,
    mirrored,
    offset_curve,
    reversed_curve,
    sample,
    spline,
    spline_from_midline,
    symmetric_spline,
)
from tools.atlas.cut_edge import cut_away
from tools.atlas.face import FACE_BUMPS, FACE_TONE, draw_face, face_creases
from tools.atlas.head_ears import (
    EAR,
    draw_back,
    draw_ears,
    draw_hollows,
    draw_lines,
    draw_tragus,
)
from tools.atlas.heights import HEIGHT
from tools.atlas.ink import Line, across_midline
from tools.atlas.svg_writer import WHOLE_BODY, Drawing, Page
from tools.atlas.tone import Bump, Crease, ToneSettings, tone_shapes

_SKULL_STROKE = 2.2
_CLOSE_UP_STROKE = 0.55
_CLOSE_UP_WEIGHT = 0.8

# The skull down to the cheekbone, as both views have it, then cheek, jaw and chin.
_CRANIUM: list[Point] = [
    (0, -0.5),
    (20, 2.5),
    (40.5, 12),
    (58.5, 29),
    (70.6, 52),
    (76, 78),
    (76.2, 104),
    (74.6, 127),
]
_LOWER_FACE: list[Point] = [
    (71.8, 148),
    (68.6, 166),
    (63.8, 182),
    (56.8, 197.4),
    (46.6, 211.2),
    (34.8, 222.6),
    (23.2, 230.6),
    (12, 234.7),
    (0, 235.5),
]
_SKULL = [*_CRANIUM, *_LOWER_FACE]

# How far the outline of the face goes on, thinner and thinner, in front of the ear.
_BEFORE_EAR = 17.0

# The hairline from the midline over the corner of the forehead and the temple to the ear.
_HAIRLINE: list[Point] = [
    (0, 45),
    (11, 45.1),
    (22, 45.6),
    (33.2, 47),
    (43.4, 49.2),
    (52.6, 52.4),
    (60, 57.1),
    (63.8, 64),
    (64.8, 73),
    (65.8, 84),
    (67.8, 96),
    (70.4, 108),
    (72, 117.6),
    (74, 124.6),
    (77.6, 131),
]
_HAIR_STEPS = (0, 1.3, 2.8)
_HAIR_OPACITY = 0.12


def jaw() -> Curve:
    """The right half of the lower jaw, from the chin to below the ear."""
    return reversed_curve(skull_front()[-6:])


def nape_hairline() -> Curve:
    """The right half of the hairline at the nape, from the midline to behind the ear."""
    return reversed_curve(skull_back()[-8:])


def skull_front() -> Curve:
    """The right half of the face outline, from the crown to the chin."""
    return half_loop(_SKULL)


def _tone(settings: ToneSettings, close_up: bool) -> ToneSettings:
    """The shading in finer steps for a close-up, so that it reaches the thinner outline."""
    return replace(settings, cell=0.6, tolerance=0.2) if close_up else settings


def _draw_face_outline(drawing: Drawing, width: float) -> None:
    """The outline of the head; it all but vanishes where the ear joins the face."""
    half = Outline(skull_front())
    ear = Outline(spline(EAR))
    top, bottom = (place for _, place in ear.crossings(half))
    crown, lower = half.cut(0, top), half.cut(bottom, len(half.curve))
    drawing.stroke(reversed_curve(mirrored(crown)) + crown, width)
    drawing.stroke(lower + reversed_curve(mirrored(lower)), width)
    before = sample(half.cut(top, half.further(top, _BEFORE_EAR)), 4)
    below = sample(half.cut(half.further(bottom, -_BEFORE_EAR), bottom), 4)
    seam = sample(half.cut(top, bottom), 4)
    drawing.line_both(Line(seam, 0.45 * width, "line", 0.1, 0.1))
    drawing.line_both(Line(before, width, "contour", 0, 0.95), edge=True)
    drawing.line_both(Line(below, width, "contour", 0.95, 0), edge=True)


def _hairline(points: Sequence[Point], skull: Curve, shift: float = 0) -> tuple[Curve, float]:
    """A hairline from the midline to where it crosses the skull, and that place on the skull.

    The whole line is ``shift`` to the left of its direction.
    """
    edge = spline_from_midline(points)
    if shift:
        edge = offset_curve(edge, shift)
        edge[0] = ((0, edge[0][0][1]), *edge[0][1:])
    line = Outline(edge)
    end, on_skull = line.crossings(Outline(skull))[-1]
    return line.cut(0, end), on_skull


def _front_hair(shift: float) -> Curve:
    """The hair as a closed shape; its edge lies ``shift`` above the hairline."""
    skull = skull_front()
    edge, place = _hairline(_HAIRLINE, skull, shift)
    return closed_by_mirror(edge + reversed_curve(Outline(skull).cut(0, place)))


def head_front(
    name: str = "front-head", page: Page = WHOLE_BODY, close_up: bool = False
) -> Drawing:
    """The head from the front, with finer lines and more detail for a close-up."""
    drawing = Drawing(name, page)
    stroke = _CLOSE_UP_STROKE if close_up else 1.0
    weight = _CLOSE_UP_WEIGHT if close_up else 1.0
    draw_ears(drawing, stroke)
    draw_hollows(drawing)
    outline = closed_by_mirror(skull_front())
    drawing.part("head", outline)
    add_tone(
        drawing, sample(outline, 1)[:-1], face_creases(), FACE_BUMPS, _tone(FACE_TONE, close_up)
    )
    for shift in _HAIR_STEPS:
        drawing.fill(_front_hair(shift), "hair", "detail-fill", _HAIR_OPACITY)
    draw_face(drawing, weight, close_up)
    draw_lines(drawing, weight)
    _draw_face_outline(drawing, _SKULL_STROKE * stroke)
    draw_tragus(drawing, skull_front(), weight)
    return drawing


_BACK_JAW: list[Point] = [
    (72.6, 140),
    (71.2, 150),
    (67, 166),
    (60.5, 181.6),
    (56.7, 191),
    (54.7, 197.8),
    Corner((54.1, 203)),
]
_NAPE_HAIRLINE: list[Point] = [(49, 200.8), (38, 200.2), (22, 202.6), (8, 203.7), (0, 204)]

# The edge of the hair from behind the ear to the midline.
_NAPE_HAIR: list[Point] = [
    (85, 122),
    (80.6, 131.6),
    (76, 140.6),
    (70.4, 152.6),
    (65, 162.4),
    (60.4, 172),
    (56.6, 180.6),
    (52, 188.6),
    (45, 195.8),
    (35, 200.4),
    (21, 202.6),
    (8, 203.8),
    (0, 204.2),
]

_BACK_TONE = ToneSettings(
    cell=1.0,
    radius=60,
    levels=(0.24, 0.5, 0.84),
    height_blur=8,
    shade_blur=5,
    crease_blur=6,
    crease_depth=0.8,
    tolerance=0.4,
)

# How the head goes on into the neck, for its shading, and where the shading then ends.
_INTO_NECK: list[Point] = [(51, 210), (50, 240), (52, 300)]
_UNDER_HAIR: list[Point] = [
    (120, 194),
    (62, 197),
    (54.6, 199.6),
    (49, 200),
    (38, 200.6),
    (22, 202.8),
    (8, 203.9),
    (0, 204.2),
]

# Where the outline of the head has passed into the side of the neck.
_SIDE_OF_NECK: list[Point] = [(54, 203), (54, 211), (54, 218)]

# The skin beside the hair of the nape; it runs on over the edge of the head on to the neck.
_BESIDE_NAPE: list[Point] = [
    Corner((70.6, 151.4)),
    (66.6, 166),
    (60, 182),
    (55, 194),
    (53.2, 203.6),
    (48, 203),
    Corner((37, 201)),
    (45, 196.4),
    (51.4, 189),
    (56, 180.6),
    (59.6, 172),
    (64, 162.4),
]

# Upper and lower border of the occipital protuberance.
_UPPER_BORDER = HEIGHT["occipital-protuberance"]
_LOWER_BORDER = HEIGHT["occipital-protuberance-below"]
_PROTUBERANCE: list[Point] = [
    (0, _UPPER_BORDER - 0.2),
    (4.8, _UPPER_BORDER + 0.7),
    (8.8, _UPPER_BORDER + 4),
]
_BELOW_PROTUBERANCE: list[Point] = [
    (0, _LOWER_BORDER + 0.2),
    (4.4, _LOWER_BORDER - 0.5),
    (8, _LOWER_BORDER - 3.2),
]

# Border of trapezius, back border of sternocleidomastoid, furrow of the nape; in a close-up
# they go on over the hairline.
_TRAPEZIUS: list[Point] = [(14.8, 168), (18.6, 177.6), (20.6, 187), (21.6, 196), (22.2, 202)]
_STERNOCLEIDOMASTOID: list[Point] = [(57, 175), (51.6, 184), (48.4, 192), (47, 199)]
_FURROW: list[Point] = [(0, 180), (0, 190), (0, 201)]
_TRAPEZIUS_BELOW: list[Point] = [(23.4, 217), (26.2, 230), (30.8, 241), (38.2, 250.6), (48, 258)]
_STERNOCLEIDOMASTOID_BELOW: list[Point] = [(46, 206), (46, 218), (48, 232), (52.4, 246)]
_FURROW_BELOW: list[Point] = [(0, 218), (0, 240), (0, 262), (0, 276)]

_BACK_BUMPS = [
    # Occiput, its protuberance, trapezius, hollow between the muscles, mastoid process.
    Bump(0, 128, 46, 40, 3),
    Bump(0, 159, 11, 8, 2),
    Bump(11, 200, 8, 24, 2),
    Bump(36, 180, 9, 10, -1.2),
    Bump(62, 160, 8, 12, 0.6),
]


def skull_back() -> Curve:
    """The right half of the head from behind, from the crown to the hairline at the nape."""
    return half_loop([*_CRANIUM, *_BACK_JAW, *_NAPE_HAIRLINE])


def _back_hair(shift: float) -> Curve:
    """The hair as a closed shape; its edge lies ``shift`` above the hairline."""
    half = skull_back()
    edge, place = _hairline(_NAPE_HAIR[::-1], half, shift)
    return closed_by_mirror(Outline(half).cut(0, place) + reversed_curve(edge))


def _back_contour() -> Curve:
    """The outline of the head from behind, from one side of the neck to the other."""
    neck = Outline(spline(SHOULDER))
    side = [*_CRANIUM, *_BACK_JAW[:-1], *(neck.snap(point) for point in _SIDE_OF_NECK)]
    return symmetric_spline(side)


def _shade_back(drawing: Drawing, close_up: bool) -> None:
    """Shade the head as one with the neck it goes on into; the neck has its own shading."""
    half = [*sample(spline([*_CRANIUM, *_BACK_JAW, *_INTO_NECK]), 1)]
    whole = half + [(-x, y) for x, y in reversed(half) if x > 0]
    bumps = [*_BACK_BUMPS, *(bump._replace(x=-bump.x) for bump in _BACK_BUMPS if bump.x)]
    creases = [Crease(_TRAPEZIUS, 0.1)]
    cut = symmetric_spline(_UNDER_HAIR[::-1])
    shapes = tone_shapes(whole, creases, bumps, _tone(_BACK_TONE, close_up))
    for number, curves in enumerate(shapes, start=1):
        kept = [part for curve in curves if (part := cut_away(curve, cut, "above"))]
        if kept:
            drawing.fill_all(kept, f"tone-{number}", "tone")


def _nape_lines(close_up: bool) -> list[Line]:
    """The lines of the nape on the right of the page, and that of its furrow."""
    if close_up:
        return [
            Line([*_TRAPEZIUS, *_TRAPEZIUS_BELOW], 0.9, "fine", 0.35, 0.5),
            Line([*_STERNOCLEIDOMASTOID, *_STERNOCLEIDOMASTOID_BELOW], 0.8, "fine", 0.5, 0.5),
            Line([*_FURROW, *_FURROW_BELOW], 0.7, "fine", 0.5, 0.6),
        ]
    return [
        Line(_TRAPEZIUS, 0.7, "fine", 0.6, 0.5),
        Line(_STERNOCLEIDOMASTOID, 0.7, "fine", 0.6, 0.6),
        Line(_FURROW, 0.6, "fine", 0.6, 0.5),
    ]


def head_back(name: str = "back-head", page: Page = WHOLE_BODY, close_up: bool = False) -> Drawing:
    """The head from behind, with finer lines and more detail for a close-up."""
    drawing = Drawing(name, page)
    stroke = _CLOSE_UP_STROKE if close_up else 1.0
    weight = _CLOSE_UP_WEIGHT if close_up else 1.0
    draw_ears(drawing, stroke)
    draw_back(drawing, weight)
    half = skull_back()
    outline = closed_by_mirror(half)
    drawing.part("head", outline)
    _shade_back(drawing, close_up)
    drawing.fill_both(spline(_BESIDE_NAPE, closed=True), "tone-2", "tone")
    for shift in _HAIR_STEPS:
        drawing.fill(_back_hair(shift), "hair", "detail-fill", _HAIR_OPACITY)
    drawing.stroke(_back_contour(), _SKULL_STROKE * stroke)
    for border in (_PROTUBERANCE, _BELOW_PROTUBERANCE):
        drawing.line(across_midline(Line(border, 0.7, "fine", 0, 0.7)), weight)
    *beside, furrow = _nape_lines(close_up)
    for entry in beside:
        drawing.line_both(entry, weight)
    drawing.line(furrow, weight)
    return drawing


def ear_and_skull(half: Curve) -> Curve:
    """The right half of the head's silhouette: the skull with the ear on it."""
    skull = Outline(half)
    ear = Outline(spline(EAR))
    (top, skull_top), (bottom, skull_bottom) = ear.crossings(skull)
    upper = skull.cut(0, skull_top)
    lower = skull.cut(skull_bottom, len(half))
    return upper + ear.cut(top, bottom) + lower
