"""The whole standing body from its right side, and the same drawing mirrored for its left.

Coordinates are body units; the nose points to +x on the right view.
"""

from __future__ import annotations

from tools.atlas.body import LINE_WEIGHT, creases_along
from tools.atlas.curves import Corner, Point, ellipse, spline
from tools.atlas.head_profile import JAW, PROFILE_BUMPS, draw_profile, profile_creases
from tools.atlas.heights import HEIGHT
from tools.atlas.ink import Line
from tools.atlas.side_arm import ARM_BUMPS, arm_creases, draw_arm
from tools.atlas.side_body import BODY_TONE, SideBody
from tools.atlas.side_foot import ANKLE_LINES, TOES, nails
from tools.atlas.side_landmarks import side_landmarks
from tools.atlas.side_lines import BUMPS, LEG_LINES, TRUNK_LINES
from tools.atlas.side_regions import side_regions
from tools.atlas.svg_writer import Drawing, Page
from tools.atlas.tone import Crease, tone_shapes

_RIGHT_PAGE = Page(760, 1870, (320, 30))
_LEFT_PAGE = Page(760, 1870, (440, 30), mirrored=True)

# The shadow of the lower jaw on the neck, from the chin along the jaw and back.
_JAW_SHADOW: list[Point] = [
    Corner((66, 236)),
    *JAW.points[1:-4],
    Corner(JAW.points[-3]),
    (5, 199),
    (14, 212),
    (26, 226),
    Corner((37, 251)),
    (41, 246.6),
    (48, 241.6),
    (56, 238.4),
]

# Dips of the surface that are not drawn: under the jaw.
_FURROWS = [Crease([(x + 4, y + 4) for x, y in JAW.points[1:-2]], 0.9)]

_RELIEF = [*BUMPS, *PROFILE_BUMPS, *ARM_BUMPS]

_NIPPLE: Point = (95.4, HEIGHT["nipple"])


def _draw_toes(drawing: Drawing) -> None:
    for toe in TOES:
        drawing.line(Line(toe, 1.2, "line", 0.25, 0.25), LINE_WEIGHT)
    for nail in nails():
        plate = spline(nail, closed=True)
        drawing.fill(plate, "nail", "detail-fill")
        drawing.stroke(plate, 0.8, "line", "line", closed=True)


def _draw_side(name: str, page: Page) -> Drawing:
    drawing = Drawing(name, page)
    body = SideBody()
    drawing.part("body", body.curve)
    lines = [*TRUNK_LINES, *LEG_LINES, *ANKLE_LINES]
    creases = [*creases_along(lines), *_FURROWS, *profile_creases(), *arm_creases()]
    tones = tone_shapes(body.polygon(), creases, _RELIEF, BODY_TONE)
    for number, curves in enumerate(tones, start=1):
        if curves:
            drawing.fill_all(curves, f"tone-{number}", "tone")
    drawing.fill(spline(_JAW_SHADOW, closed=True), "shadow", "tone", 0.5)
    drawing.fill(ellipse(_NIPPLE, 4.0, 7.0), "areola", "detail-fill", 0.55)
    drawing.fill(ellipse((_NIPPLE[0] + 1.4, _NIPPLE[1]), 1.4, 2.3), "line", "detail-fill", 0.65)
    for entry in lines:
        drawing.line(entry, LINE_WEIGHT)
    _draw_toes(drawing)
    body.draw_contour(drawing)
    draw_profile(drawing)
    arm = Drawing(f"{name}-arm", page)
    draw_arm(arm, body, creases, _RELIEF)
    drawing.put_on_top(arm)
    drawing.add_regions(side_regions(name))
    drawing.add_landmarks(side_landmarks(name))
    return drawing


def draw_right() -> Drawing:
    """The right side of the body, with its landmarks and regions."""
    return _draw_side("right", _RIGHT_PAGE)


def draw_left() -> Drawing:
    """The left side of the body: the right one, mirrored."""
    return _draw_side("left", _LEFT_PAGE)
