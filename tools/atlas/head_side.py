"""Close-up of the head and neck from the figure's right side, down to the top of the shoulder.

Coordinates are body units: x = 0 is a vertical through the middle of the head's length, the face
lies towards +x.
The drawing ends in a gently curved cut across chest and shoulder.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

from tools.atlas.borders import loop
from tools.atlas.curves import (
    Corner,
    Curve,
    Outline,
    Point,
    offset_curve,
    reversed_curve,
    sample,
    spline,
)
from tools.atlas.head_profile import (
    BACK_OF_HEAD,
    FACE,
    FACE_HOLLOWS,
    FACE_STROKE,
    JAW,
    JAW_JOINT,
    NECK_BACK,
    NECK_FRONT,
    PROFILE_BUMPS,
    draw_profile,
    profile_creases,
)
from tools.atlas.head_profile_landmarks import MIDLINE, PROFILE
from tools.atlas.head_side_neck import (
    BACK_TRIANGLE,
    BELOW_CLAVICLE,
    FOSSA,
    NECK_BUMPS,
    NECK_LINES,
)
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Landmark, Page, Region
from tools.atlas.tone import Crease, ToneSettings, tone_shapes

_PAGE = Page(1080, 1536, (528, 56), scale=4)

_LINE_WEIGHT = 0.7
_STROKE = FACE_STROKE * 0.58
_GAP = 2.0

# How far from a corner of a region its rounding begins.
_JOINT = 0.6

# Chest and upper back below the neck, on beyond the cut.
_CHEST: list[Point] = [(51, 343.4), (58, 354), (65, 365.6), (76, 384), (92, 420)]
_UPPER_BACK: list[Point] = [(-111.4, 363), (-115, 381), (-118, 412)]

# The edge of the drawing across shoulder and chest, from back to front.
_CUT: list[Point] = [(-140, 352), (-100, 358), (-60, 363), (-20, 365.6), (20, 364), (90, 354)]

# How far above the cut the contour begins to thin out.
_FADE = 34.0

_TONE = ToneSettings(
    cell=1.0,
    radius=26,
    levels=(0.20, 0.40, 0.64),
    height_blur=5,
    shade_blur=3,
    crease_blur=4.5,
    crease_depth=0.6,
    least_area=30,
    tolerance=0.4,
    symmetric=False,
)

# The shadow of the jaw on the neck, below the line of the jaw.
_JAW_SHADOW: list[Point] = [
    Corner((-0.5, 184.6)),
    (4.4, 198),
    (14, 211),
    (27, 223.6),
    (39, 234),
    Corner((47.2, 241.6)),
]

# Below the ear and behind it, where the head ends; on along the hairline to the nape.
_BELOW_EAR: list[Point] = [
    (-5.4, 178.4),
    (-12, 177.2),
    (-22, 177),
    (-33, 177.2),
    (-42, 178.4),
    (-50, 182),
    (-58, 189.6),
    (-66, 199.4),
    (-76, 212),
]

# The base of the neck: the clavicle, then round to below the seventh neck vertebra.
_NECK_BASE: list[Point] = [
    (54, 339),
    (38, 327.6),
    (24, 322.6),
    (8, 319.8),
    (-10, 317),
    (-30, 312.6),
    (-54, 309.4),
    (-74, 309),
    (-98, 311),
]

# Behind and in front of the shoulder, from the base of the neck down.
_BEHIND_SHOULDER: list[Point] = [
    (-66, 296),
    (-70, 312),
    (-76, 332),
    (-80, 350),
    (-82, 372),
]
_BEFORE_SHOULDER: list[Point] = [
    (18, 312),
    (24, 326),
    (34, 338),
    (44, 351),
    (51, 370),
]


def _contour() -> Curve:
    """The contour from the upper back over the crown to the chest, beyond the cut at both ends."""
    back = [*NECK_BACK[1:], *_UPPER_BACK]
    return spline([*reversed(back), *BACK_OF_HEAD[:0:-1], *FACE, *NECK_FRONT[1:], *_CHEST])


def _above_cut(points: Sequence[Point], cut: Sequence[Point]) -> list[Point]:
    """The part of a closed polygon above the cut, which is a chain of points from left to right."""
    across = [x for x, _ in cut]

    def height(x: float) -> float:
        right = min(max(bisect(across, x), 1), len(cut) - 1)
        (x0, y0), (x1, y1) = cut[right - 1], cut[right]
        return y0 + (y1 - y0) * (x - x0) / (x1 - x0)

    kept: list[Point] = []
    below = [y - height(x) for x, y in points]
    start = next((i for i, depth in enumerate(below) if depth <= 0), None)
    if start is None:
        return kept
    order = [*range(start, len(points)), *range(start + 1)]
    for i, j in pairwise(order):
        if below[i] * below[j] < 0:
            t = below[i] / (below[i] - below[j])
            x = points[i][0] + (points[j][0] - points[i][0]) * t
            if below[i] > 0:
                kept += _along(cut, kept[-1][0], x)
            kept.append(Corner((x, height(x))))
        if below[j] <= 0:
            kept.append(points[j])
    return kept


def _along(cut: Sequence[Point], start: float, end: float) -> list[Point]:
    """The points of the cut between two x, in the direction from one to the other."""
    low, high = min(start, end), max(start, end)
    between = [point for point in cut if low < point[0] < high][::6]
    return between if start < end else between[::-1]


def _draw_tone(drawing: Drawing, contour: Curve) -> None:
    creases = [
        *profile_creases(),
        *(
            Crease(entry.points, 0.5 if entry.role == "line" else 0.4)
            for entry in NECK_LINES
            if entry.role != "faint"
        ),
    ]
    bumps = [*PROFILE_BUMPS, *NECK_BUMPS]
    cut = sample(spline(_CUT), 1.0)
    for hollow, role, opacity in (
        *((hollow, "tone-1", 1.0) for hollow in FACE_HOLLOWS),
        (BACK_TRIANGLE, "tone-1", 1.0),
        (FOSSA, "tone-2", 0.8),
        (BELOW_CLAVICLE, "tone-1", 1.0),
    ):
        drawing.fill(spline(hollow, closed=True), role, "tone", opacity)
    tones = tone_shapes(sample(contour, 1.0), creases, bumps, _TONE)
    for number, curves in enumerate(tones, start=1):
        clipped = []
        for curve in curves:
            points = _above_cut(sample(curve, 2.0)[:-1], cut)
            if len(points) > 3:
                clipped.append(spline(points, closed=True))
        drawing.fill_all(clipped, f"tone-{number}", "tone")
    jaw = list(JAW.points[::-1])
    throat = sample(Outline(contour).span(_JAW_SHADOW[-1], FACE[-1]), 3.0)
    edge = [_JAW_SHADOW[0], *jaw[3:-1], Corner(FACE[-1]), *throat[-2:0:-1]]
    shadow = spline([*edge, *reversed(_JAW_SHADOW[1:])], closed=True)
    drawing.fill(shadow, "shadow", "tone", 0.45)


def _draw_contour(drawing: Drawing, contour: Outline, first: float, last: float) -> None:
    """Stroke the contour; both ends thin out above the cut."""
    start, end = contour.further(first, _FADE), contour.further(last, -_FADE)
    drawing.stroke(contour.cut(start, end), _STROKE)
    for near, far in ((contour.further(start, 2), first), (contour.further(end, -2), last)):
        low, high = min(near, far), max(near, far)
        points = sample(contour.cut(low, high), 4.0)
        if near > far:
            points.reverse()
        drawing.line(Line(points, _STROKE, "contour", 0.0, 0.9), edge=True)


def _regions(contour: Curve, cut: Curve) -> list[Region]:
    """Head, neck and the shoulder, as far as the drawing shows them."""
    border = spline([(72, 242), *JAW.points[1:-2], *_BELOW_EAR])
    base, blade = spline(_NECK_BASE), spline(_BEHIND_SHOULDER)
    middle = len(contour) // 2
    throat, nape = contour[middle:], contour[:middle]
    head = loop([contour, offset_curve(border, -_GAP / 2)], [_JOINT, _JOINT])
    neck = loop(
        [
            throat,
            offset_curve(base, -_GAP / 2),
            nape,
            reversed_curve(offset_curve(border, _GAP / 2)),
        ],
        [_JOINT, _JOINT, _JOINT, _JOINT],
    )
    shoulder = loop(
        [
            offset_curve(base, _GAP / 2),
            offset_curve(blade, _GAP / 2),
            cut,
            reversed_curve(spline(_BEFORE_SHOULDER)),
        ],
        [4, _JOINT, _JOINT, 4],
    )
    upper_back = loop(
        [
            offset_curve(base, _GAP / 2),
            reversed_curve(nape),
            cut,
            reversed_curve(offset_curve(blade, -_GAP / 2)),
        ],
        [_JOINT, _JOINT, _JOINT, 4],
    )
    return [
        Region("head", "midline", head),
        Region("neck", "midline", neck),
        Region("shoulders", "right", shoulder),
        Region("upper-back", "midline", upper_back),
    ]


def draw_head_side() -> Drawing:
    """The head and neck in profile, with landmarks and regions."""
    drawing = Drawing("head-side", _PAGE)
    contour = Outline(_contour())
    cut = Outline(spline(_CUT))
    (first, cut_back), (last, cut_front) = contour.crossings(cut)
    skin = contour.cut(first, last) + reversed_curve(cut.cut(cut_back, cut_front))
    drawing.part("head", skin)
    _draw_tone(drawing, contour.curve)
    draw_profile(drawing, _LINE_WEIGHT)
    for entry in (*JAW_JOINT, *NECK_LINES):
        drawing.line(entry, _LINE_WEIGHT)
    _draw_contour(drawing, contour, first, last)
    drawing.add_regions(_regions(contour.curve, cut.curve))
    drawing.add_landmarks(
        Landmark(name, "midline" if name in MIDLINE else "right", point)
        for name, point in PROFILE.items()
    )
    return drawing
