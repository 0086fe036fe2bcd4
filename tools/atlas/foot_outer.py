"""The right foot from its outer side, toes to the right of the page, and the profile that the
inner side shares with it.

Coordinates are body units as on the whole body from the side: +x to the toes, sole y = 1800.
"""

from __future__ import annotations

from typing import NamedTuple

from tools.atlas.body import creases_along
from tools.atlas.cords import rim_shade
from tools.atlas.curves import Corner, Curve, Outline, Point, spline
from tools.atlas.foot_landmarks import FOOT_OUTER, on_the_right
from tools.atlas.foot_top import LINE_WEIGHT, add_foot_tone, below_cut, draw_cut_contour
from tools.atlas.ink import Line
from tools.atlas.side_body import CALF, FOOT, SHIN
from tools.atlas.svg_writer import Drawing, Page, Region
from tools.atlas.tone import Bump, ToneSettings

_PAGE = Page(1200, 880, (360, -6340), 4)

LEG_CUT: Curve = spline([(-130, 1588), (-64, 1592), (-22, 1595), (22, 1592), (90, 1587)])
"""Where the drawn part of the leg ends."""

_FADE = 26.0
"""How far below the cut the contours reach their full width."""


def profile() -> Outline:
    """The edge of the body's side view from the shin over the toes and the heel to the calf."""
    return Outline(spline([*SHIN[2:], *FOOT, *CALF[:7]]))


def draw_profile(drawing: Drawing, whole: Outline) -> None:
    """The contour of a side view; it grows out of the cut of the leg."""
    draw_cut_contour(drawing, whole, LEG_CUT, _FADE)


ABOVE_MALLEOLI: list[Point] = [(11, 1690), (-10, 1687.4), (-36, 1687.4), (-60.6, 1691)]


def foot_region(whole: Outline) -> Region:
    """Everything from just above the malleoli."""
    edge = whole.span(ABOVE_MALLEOLI[0], ABOVE_MALLEOLI[-1])
    border = [edge[-1][3], *ABOVE_MALLEOLI[-2:0:-1], edge[0][0]]
    return Region("foot", "right", edge + spline(border))


SIDE_TONE = ToneSettings(
    cell=0.6,
    radius=32,
    height_blur=5.0,
    shade_blur=2.6,
    crease_blur=4.2,
    crease_depth=0.7,
    least_area=24,
    tolerance=0.25,
    symmetric=False,
)


class _SideToe(NamedTuple):
    """A toe from the side, its edge and its nail.

    ``edge`` runs from the root over the joints to the tip and down to the ground; the nail is
    closed, and its first knot is its corner on the side towards the viewer.
    """

    edge: list[Point]
    nail: list[Point]


_LITTLE_TOE = _SideToe(
    [
        (112.6, 1785.8),
        (118.4, 1782),
        (125, 1780.4),
        (131, 1781.4),
        (136.4, 1784.4),
        (141, 1786.8),
        (146, 1789.6),
        (149.4, 1793.4),
        (149.8, 1796.6),
        (147.6, 1799.2),
    ],
    [
        Corner((140.6, 1790.2)),
        (140.8, 1788.4),
        (142.2, 1787.7),
        (145.6, 1789.6),
        (148.4, 1792.4),
        (148.9, 1794.4),
        (147, 1794.6),
        (143.6, 1792.8),
    ],
)

# The fourth, third and second toe.
_LESSER_TOES = (
    _SideToe(
        [
            (126, 1779.8),
            (132.6, 1777.4),
            (139.4, 1777),
            (145.6, 1778.8),
            (151, 1782.2),
            (156, 1785.2),
            (161, 1788.6),
            (164.4, 1792.8),
            (164.8, 1796.4),
            (162.8, 1799.2),
        ],
        [
            Corner((155, 1788.2)),
            (155.2, 1786.7),
            (156.8, 1786.3),
            (160.6, 1788.8),
            (163.4, 1792),
            (163.6, 1793.6),
            (161.8, 1793.2),
            (158.4, 1791),
        ],
    ),
    _SideToe(
        [
            (141.6, 1777.6),
            (148, 1776.4),
            (154.4, 1777.2),
            (160.6, 1780),
            (165.6, 1783.4),
            (170.4, 1786.6),
            (174.4, 1790.6),
            (176.2, 1794.4),
            (175.6, 1797.6),
            (173.8, 1799.4),
        ],
        [
            Corner((165.6, 1785.8)),
            (166, 1784.5),
            (167.4, 1784.7),
            (171.2, 1787.7),
            (174.2, 1791.4),
            (174.2, 1792.9),
            (172.4, 1792),
            (168.8, 1788.8),
        ],
    ),
    _SideToe(
        [
            (157.6, 1777.2),
            (164, 1777.8),
            (170, 1780.2),
            (175.4, 1783.6),
            (180, 1787),
            (183.6, 1791),
            (185.2, 1794.8),
            (184.4, 1797.8),
            (182.6, 1799.4),
        ],
        [
            Corner((175.4, 1785.3)),
            (175.9, 1784.3),
            (177.2, 1784.9),
            (180.6, 1788),
            (183.2, 1791.8),
            (183, 1793),
            (181.2, 1791.6),
            (178.2, 1788.2),
        ],
    ),
)

_GREAT_TOENAIL: list[Point] = [
    Corner((176.4, 1780.4)),
    (181, 1781.6),
    (185.6, 1784.8),
    (188.8, 1788.6),
    (189.2, 1790.6),
    (187, 1789),
    (183, 1785.4),
    (179.4, 1782.8),
]

# The lower end of the fibula, from its front border round its tip, which lies further back.
_MALLEOLUS: list[Point] = [
    (-11.2, 1699),
    (-9.4, 1710),
    (-9, 1721),
    (-10.6, 1730),
    (-15, 1737),
    (-21, 1741.2),
    (-26, 1740.8),
    (-30.6, 1736),
    (-34, 1728),
    (-35.4, 1718.6),
]

# The shade below the tip of the malleolus.
_MALLEOLUS_SHADE: list[Point] = [
    (-8, 1731),
    (-12.4, 1738.6),
    (-18.6, 1743.6),
    (-25, 1744.4),
    (-31.4, 1740.4),
    (-36, 1732),
    (-38, 1722),
]

# Its rim in the shade.
_RIM = Line(_MALLEOLUS, 1.0, "line", 0.7, 0.55)

_LINES = [
    # The fibula above the malleolus.
    Line([(-14.6, 1622), (-14.4, 1648), (-13.4, 1672), (-11.8, 1692)], 0.75, "fine", 0.6, 0.5),
    Line([(-28, 1644), (-28.6, 1664), (-30.8, 1684), (-33.6, 1700)], 0.7, "faint", 0.5, 0.6),
    # Calcaneal tendon.
    Line(
        [(-46.6, 1616), (-47.6, 1648), (-48.4, 1680), (-50, 1707), (-54, 1730), (-61.6, 1750)],
        0.95,
        "fine",
        0.6,
        0.5,
    ),
    # Tendons of the fibular muscles, behind and below the malleolus.
    Line(
        [(-39.6, 1716), (-38, 1734), (-30, 1748), (-15, 1756.6), (1, 1765), (13, 1774.6)],
        0.95,
        "fine",
        0.5,
        0.5,
    ),
    Line([(-24, 1756), (-9, 1764), (3, 1772)], 0.7, "faint", 0.5, 0.5),
    # Heel.
    Line([(-54, 1758), (-64, 1764.6), (-70, 1776)], 0.8, "faint", 0.5, 0.6),
    # Belly of the short extensor of the toes.
    Line(
        [(-4, 1748.6), (4, 1745.4), (12.6, 1748), (19, 1754.6), (23, 1763)], 0.75, "faint", 0.5, 0.5
    ),
    # Tuberosity of the fifth metatarsal.
    Line(
        [(0.4, 1785.6), (1.4, 1779), (6.4, 1774.4), (14, 1773.6), (23, 1775.4)],
        0.85,
        "line",
        0.45,
        0.65,
    ),
    # Extensor digitorum longus: its outer border, then the slips to the toes.
    Line(
        [(12.6, 1706), (12, 1722), (16.4, 1741.4), (30, 1756), (52, 1767.4), (78, 1776)],
        0.95,
        "fine",
        0.45,
        0.5,
    ),
    Line([(24, 1738), (44, 1753), (70, 1765), (96, 1774), (118, 1780)], 0.85, "fine", 0.5, 0.5),
    Line(
        [(34, 1738), (58, 1751.6), (88, 1763.6), (116, 1772.4), (134, 1777)], 0.85, "fine", 0.5, 0.5
    ),
    # Head of the fifth metatarsal.
    Line([(85.4, 1793.6), (86.4, 1788), (90.6, 1784.6), (96, 1784)], 0.75, "fine", 0.5, 0.6),
    # Where the skin of the sole begins.
    Line(
        [
            (-80, 1781),
            (-62, 1782.4),
            (-38, 1780.6),
            (-14, 1783),
            (10, 1788.4),
            (40, 1790.4),
            (74, 1791.4),
            (104, 1792.6),
            (124, 1793.2),
        ],
        0.75,
        "faint",
        0.25,
        0.35,
    ),
    # Fold behind the ball of the little toe.
    Line([(126.8, 1799.4), (125.8, 1796.2), (128, 1792.6)], 0.8, "line", 0.1, 0.7),
]

_TOE_FOLDS = [
    Line([(123.4, 1783.2), (125, 1785.4), (125.4, 1788)], 0.5, "fine", 0.4, 0.5),
    Line([(126.6, 1783), (128, 1785.2), (128.2, 1787.6)], 0.5, "fine", 0.4, 0.5),
]

_BUMPS = [
    Bump(-22, 1722, 12, 17, 6.5),
    Bump(-54, 1776, 26, 22, 3),
    Bump(10, 1780, 14, 8, 2),
    Bump(95, 1790, 16, 8, 2),
]


def _toe_lines() -> list[Line]:
    """The edges of the lesser toes, the farthest one first."""
    toes = (*reversed(_LESSER_TOES), _LITTLE_TOE)
    widths = (0.86, 0.88, 0.9, 0.95)
    return [
        Line(toe.edge, width, "line", 0.45, 0.2) for toe, width in zip(toes, widths, strict=True)
    ]


def draw_side_nail(drawing: Drawing, points: list[Point]) -> None:
    """One nail of a side view."""
    nail = spline(points, closed=True)
    drawing.fill(nail, "nail", "detail-fill")
    drawing.stroke(nail, 0.55, "line", "line", closed=True)


def draw_foot_outer() -> Drawing:
    """The right foot from its outer side."""
    drawing = Drawing("foot-outer", _PAGE)
    whole = profile()
    drawing.part("foot", below_cut(whole, LEG_CUT))
    lines = [*_LINES, *_toe_lines()]
    drawing.fill(rim_shade(_MALLEOLUS_SHADE, 8), "tone-1", "tone")
    add_foot_tone(drawing, whole.curve, creases_along(lines, 0.85), _BUMPS, SIDE_TONE, LEG_CUT)
    drawing.fill(rim_shade(_MALLEOLUS_SHADE, 4.2), "tone-2", "tone")
    for entry in [_RIM, *lines, *_TOE_FOLDS]:
        drawing.line(entry, LINE_WEIGHT)
    draw_side_nail(drawing, _GREAT_TOENAIL)
    for toe in (*_LESSER_TOES, _LITTLE_TOE):
        draw_side_nail(drawing, toe.nail)
    draw_profile(drawing, whole)
    drawing.add_regions([foot_region(whole)])
    corner = {"little-toenail-lateral": _LITTLE_TOE.nail[0]}
    drawing.add_landmarks(on_the_right({**FOOT_OUTER, **corner}))
    return drawing
