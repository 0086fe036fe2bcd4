"""The right foot from its inner side, toes to the left of the page.

Coordinates are body units as on the whole body from the side, +x to the toes, sole y = 1800; the
page is mirrored.
"""

from __future__ import annotations

from tools.atlas.body import creases_along
from tools.atlas.cords import rim_shade
from tools.atlas.curves import Corner, Curve, Outline, Point, sample, spline
from tools.atlas.foot_landmarks import FOOT_INNER, on_the_right
from tools.atlas.foot_outer import (
    LEG_CUT,
    SIDE_TONE,
    draw_profile,
    draw_side_nail,
    foot_region,
    profile,
)
from tools.atlas.foot_top import LINE_WEIGHT, add_foot_tone, below_cut
from tools.atlas.ink import Line
from tools.atlas.svg_writer import Drawing, Page
from tools.atlas.tone import Bump

_PAGE = Page(1200, 880, (800, -6340), 4, mirrored=True)

# The inner edge of the sole, from the heel over the arch to the ball; below and beyond it the
# sole is seen up to its outer border, in shadow.
_ARCH: list[Point] = [
    (-50, 1803),
    (-36, 1799.4),
    (-20, 1795),
    (-3, 1789.8),
    (14, 1786),
    (33, 1784.2),
    (52, 1785),
    (70, 1788),
    (86, 1792.8),
    (99, 1797.8),
    (112, 1803),
]

# The deepest shadow, under the roof of the arch.
_ROOF_SHADOW: list[Point] = [
    (-25, 1797),
    (-8, 1792.6),
    (12, 1788.6),
    (34, 1787.2),
    (56, 1788.6),
    (76, 1792.2),
    (92, 1797),
]

# The lower end of the tibia: its front edge, the tip of its front knob, the notch behind it.
_MALLEOLUS: list[Point] = [
    (2.8, 1696),
    (3.8, 1704.6),
    (2.6, 1713),
    (-2, 1720.4),
    (-9, 1725.4),
    (-16.6, 1727),
    (-23.6, 1724.6),
    (-29.4, 1718.4),
    (-33, 1709.6),
]

# The shade below the malleolus.
_MALLEOLUS_SHADE: list[Point] = [
    (5.6, 1713.4),
    (0.6, 1722),
    (-8, 1728),
    (-17, 1730),
    (-25.6, 1727.4),
    (-32, 1720.6),
    (-35.6, 1711.6),
]

# Its rim in the shade.
_RIM = Line(_MALLEOLUS, 1.0, "line", 0.65, 0.6)

_LINES = [
    # The hind border of the tibia.
    Line([(-7.4, 1612), (-10.4, 1631.2), (-16, 1662), (-24.4, 1690)], 0.82, "fine", 0.6, 0.5),
    # Calcaneal tendon.
    Line(
        [(-45.4, 1616), (-46.8, 1648), (-47.6, 1680), (-48.8, 1714), (-54, 1737), (-62, 1754)],
        0.95,
        "fine",
        0.6,
        0.5,
    ),
    # Tendons behind the malleolus: tibialis posterior to the navicular bone, flexors.
    Line(
        [(-38, 1704), (-36.6, 1722), (-26, 1736), (-8, 1745.4), (10, 1752), (22, 1756)],
        0.95,
        "fine",
        0.5,
        0.5,
    ),
    Line([(-42, 1724), (-36, 1739), (-24, 1750), (-8, 1758)], 0.7, "faint", 0.5, 0.5),
    # Tibialis anterior: its medial border and its end at the medial cuneiform.
    Line(
        [(4, 1660), (5, 1686), (8, 1704), (13.6, 1718.4), (23.4, 1732), (36, 1746), (46, 1759)],
        1.0,
        "line",
        0.5,
        0.5,
    ),
    Line([(26, 1727), (39, 1738.6), (50, 1751), (55, 1761)], 0.8, "fine", 0.5, 0.5),
    # Navicular tuberosity; base of the first metatarsal.
    Line(
        [(24.6, 1753), (22.4, 1757.4), (23.6, 1762.6), (28.4, 1765.6), (34, 1764.8)],
        0.82,
        "line",
        0.55,
        0.55,
    ),
    Line([(63, 1760), (58.4, 1765), (59, 1771.4)], 0.75, "faint", 0.5, 0.5),
    # Extensor hallucis longus.
    Line(
        [(50, 1743), (74, 1755), (100, 1766), (124, 1774), (146, 1779.6), (162, 1780.8)],
        0.95,
        "fine",
        0.5,
        0.45,
    ),
    # Joint of the great toe: head of the metatarsal and the groove in front of it.
    Line(
        [(110, 1795.4), (106.8, 1790.4), (107, 1783.8), (111.6, 1778.6), (118, 1776.4)],
        0.82,
        "line",
        0.55,
        0.6,
    ),
    Line([(127, 1779), (130.4, 1784.6), (129.6, 1791)], 0.8, "fine", 0.4, 0.5),
    # Fold between the ball of the foot and that of the toe; folds over the toe's joint.
    Line([(147, 1799.8), (149.6, 1794.6), (148.2, 1788.6)], 0.95, "line", 0.1, 0.7),
    Line([(156.4, 1778.6), (158, 1782), (157.4, 1785.6)], 0.55, "fine", 0.35, 0.5),
    Line([(160.4, 1778.4), (162, 1781.6), (161.6, 1785)], 0.55, "fine", 0.35, 0.5),
    # Heel.
    Line([(-46, 1752), (-54, 1764), (-55.4, 1780)], 0.8, "faint", 0.5, 0.5),
    # Where the skin of the sole begins.
    Line(
        [
            (-80.6, 1780),
            (-62, 1783.4),
            (-36, 1783.6),
            (-10, 1780.4),
            (14, 1776),
            (38, 1774.4),
            (62, 1777),
            (84, 1782),
            (104, 1786.6),
            (130, 1788.8),
            (154, 1789),
            (172, 1790.4),
            (185, 1794),
        ],
        0.75,
        "faint",
        0.25,
        0.35,
    ),
]

# The first knot is the medial corner.
_GREAT_TOENAIL: list[Point] = [
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

_BUMPS = [
    Bump(-15, 1708, 14, 15, 6.5),
    Bump(29, 1757, 10, 8, 2),
    Bump(118, 1787, 13, 11, 3),
    Bump(-54, 1776, 26, 22, 3),
]


def _arch(whole: Outline) -> tuple[Curve, Curve]:
    """The inner edge of the sole, and the closed area of the sole that is seen below it."""
    arch = Outline(spline(_ARCH))
    (heel, behind), *_, (ball, before) = sorted(arch.crossings(whole))
    edge = arch.cut(heel, ball)
    return edge, edge + whole.cut(before, behind)


def draw_foot_inner() -> Drawing:
    """The right foot from its inner side."""
    drawing = Drawing("foot-inner", _PAGE)
    whole = profile()
    drawing.part("foot", below_cut(whole, LEG_CUT))
    creases = creases_along(_LINES, 0.85)
    drawing.fill(rim_shade(_MALLEOLUS_SHADE, 8), "tone-1", "tone")
    add_foot_tone(drawing, whole.curve, creases, _BUMPS, SIDE_TONE, LEG_CUT)
    arch, underside = _arch(whole)
    drawing.fill(underside, "tone-3", "tone")
    drawing.fill(rim_shade(_ROOF_SHADOW, 6.4), "shadow", "tone", 0.7)
    drawing.fill(rim_shade(_MALLEOLUS_SHADE, 4.2), "tone-2", "tone")
    for entry in [_RIM, *_LINES]:
        drawing.line(entry, LINE_WEIGHT)
    drawing.line(Line(sample(arch, 6), 1.0, "contour", 0.5, 0.5))
    draw_side_nail(drawing, _GREAT_TOENAIL)
    draw_profile(drawing, whole)
    drawing.add_regions([foot_region(whole)])
    corner = {"great-toenail-medial": _GREAT_TOENAIL[0]}
    drawing.add_landmarks(on_the_right({**FOOT_INNER, **corner}))
    return drawing
