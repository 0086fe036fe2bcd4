"""The lines inside the close-up of the side of the trunk: axilla, ribs, muscles, hip.

Coordinates are body units as on the whole body from the right.
"""

from __future__ import annotations

from itertools import pairwise

from tools.atlas.curves import Corner, Curve, Point, sample, spline
from tools.atlas.ink import Line

# The middle lines of the ribs as far as they show under the skin, from the back to the front,
# and half the width of each; the spaces between them are drawn.
_RIBS: list[tuple[float, list[Point]]] = [
    (6.6, [(-44, 448), (-22, 463), (-3, 473), (22, 479), (46, 478)]),
    (7.0, [(-56, 474), (-32, 493), (-3, 510), (26, 519), (52, 518), (74, 509)]),
    (7.0, [(-60, 502), (-34, 526), (-4, 545), (26, 555), (54, 555), (78, 548)]),
    (7.0, [(-62, 533), (-36, 559), (-4, 581), (24, 592), (50, 594), (74, 588)]),
    (6.6, [(-62, 568), (-36, 594), (-6, 616), (22, 627), (46, 630), (66, 626)]),
    (6.0, [(-62, 602), (-38, 625), (-8, 643), (18, 653), (40, 656), (56, 653)]),
    (5.4, [(-62, 634), (-40, 651), (-12, 667), (12, 675), (34, 675)]),
]

# The last two ribs end free: from the upper border round the tip to the lower border.
_FREE_RIBS = [
    Line(
        [(-62, 660), (-36, 679), (-14, 691), (-5.6, 697), (-9, 702.6), (-26, 697), (-52, 679)],
        1.0,
        "fine",
        0.45,
        0.45,
    ),
    Line(
        [(-73, 668), (-62, 676), (-50, 684), (-44.6, 690), (-49, 694.4), (-62, 688), (-71, 681)],
        1.0,
        "fine",
        0.45,
        0.45,
    ),
]


def _height_at(points: list[Point], x: float) -> float:
    """The height of a line at a distance from the front, along straight pieces."""
    for (x0, y0), (x1, y1) in pairwise(points):
        if x0 <= x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return points[0][1] if x < points[0][0] else points[-1][1]


_PARTS = 10
_SPACE_SHOWN = 0.62


def intercostal_spaces() -> list[Curve]:
    """The spaces between the ribs as narrow hollows that run out at both ends, from above."""
    spaces: list[Curve] = []
    for (half, upper), (next_half, lower) in pairwise(_RIBS):
        above, below = sample(spline(upper), 3.0), sample(spline(lower), 3.0)
        start = max(upper[0][0], lower[0][0], _MUSCLE_OF_BACK)
        end = min(upper[-1][0], lower[-1][0])
        edges: tuple[list[Point], list[Point]] = ([], [])
        for i in range(1, _PARTS):
            part = i / _PARTS
            x = start + (end - start) * part
            top, bottom = _height_at(above, x) + half, _height_at(below, x) - next_half
            middle, width = (top + bottom) / 2, _SPACE_SHOWN * (bottom - top) / 2
            width *= min(1.0, 0.25 + 2.2 * part, 0.1 + 1.6 * (1 - part))
            edges[0].append((x, middle - width))
            edges[1].append((x, middle + width))
        first = Corner((start, (_height_at(above, start) + _height_at(below, start)) / 2))
        last = Corner((end, (_height_at(above, end) + _height_at(below, end)) / 2))
        spaces.append(spline([first, *edges[0], last, *reversed(edges[1])], closed=True))
    return spaces


_MUSCLE_OF_BACK = -41.0
"""How far back the ribs show: to the front edge of the broad back muscle."""

# The slips of serratus anterior: the ribs on which they end, and how far forwards.
_SLIPS = ((1, 52.0), (2, 47.0), (3, 37.0), (4, 24.0))

# The edge of a slip, over its tip and back below its rib: how far behind the tip, and how far
# below the middle of the rib.
_EDGE_OF_SLIP = (
    *((13, -14), (7, -10.4), (1.6, -4), (0, 3), (4, 9), (14, 12.6), (28, 12.6)),
    *((42, 10.6), (58, 8.6)),
)


def _slips() -> list[Line]:
    lines = []
    for number, tip in _SLIPS:
        rib = sample(spline(_RIBS[number][1]), 3.0)
        points = [
            (tip - back, _height_at(rib, tip - back) + below) for back, below in _EDGE_OF_SLIP
        ]
        lines.append(Line(points, 1.1, "fine", 0.45, 0.6))
    return lines


LINES = [
    # Outer border and lower angle of the shoulder blade, swung forwards.
    Line([(-54, 430), (-63, 454), (-73, 475), (-84, 481), (-94, 468)], 1.2, "fine", 0.5, 0.5),
    *_slips(),
    *_FREE_RIBS,
    # Spine of the shoulder blade; front edge of the trapezius.
    Line([(-100, 372), (-86, 362), (-73, 356)], 1.1, "faint", 0.4, 0.5),
    Line([(-61, 214), (-58.6, 240), (-56, 262)], 1.1, "faint", 0.4, 0.5),
    # Costal arch.
    Line([(92, 560), (88, 596), (80, 636), (64, 668), (42, 688), (20, 694)], 1.4, "fine", 0.4, 0.5),
    # Side edge of the straight abdominal muscle.
    Line([(70, 694), (70, 740), (72, 790), (73, 826)], 1.0, "faint", 0.5, 0.5),
    # Iliac crest to the front spine; groin; tensor of the fascia; trochanter.
    Line(
        [
            (-84, 772),
            (-66, 756),
            (-42, 745),
            (-18, 742),
            (8, 748),
            (32, 765),
            (48, 787),
            (54.6, 803),
            (55.4, 815),
        ],
        1.6,
        "fine",
        0.4,
        0.25,
    ),
    Line([(54.6, 816), (60, 829), (66, 843)], 1.3, "fine", 0.25, 0.6),
    Line([(50.6, 819), (46.6, 833), (40, 849)], 1.2, "fine", 0.3, 0.6),
    Line([(-93, 806), (-88, 815), (-87, 826)], 1.0, "faint", 0.3, 0.6),
]
