"""The body seen from its right side: the silhouette of head, trunk and leg.

Coordinates are body units: crown y = 0, sole y = 1800, y down. x = 0 is a vertical a little in
front of the ear; the nose points to +x. The lines inside are in
side_lines and side_foot; the arm, which hangs in front of the trunk, is in side_arm.
"""

from __future__ import annotations

from itertools import accumulate

from tools.atlas.curves import Corner, Curve, Outline, Point, sample, spline
from tools.atlas.head_profile import BACK_OF_HEAD, FACE, NECK_BACK, NECK_FRONT
from tools.atlas.svg_writer import Drawing
from tools.atlas.tone import ToneSettings

TRUNK_STROKE = 2.7
HEAD_STROKE = 2.4
FOOT_STROKE = 2.4

BODY_TONE = ToneSettings(cell=1.0, radius=48, tolerance=0.4, symmetric=False)
"""How body and arm are shaded; the same for both, so that the arm merges into the shoulder."""

# Breastbone, breast, belly and pubis.
TRUNK_FRONT: list[Point] = [
    (52.6, 346),
    (66, 368),
    (80, 395),
    (90.6, 425),
    (97.2, 455),
    (100.8, 480),
    (102, 498),
    (101.6, 514),
    (99.8, 531),
    (97.4, 550),
    (94.8, 577),
    (93, 610),
    (92.6, 650),
    (93.4, 690),
    (94.6, 727),
    (94.8, 760),
    (92.8, 794),
    (88.6, 826),
    (83.8, 852),
    (79.2, 875),
    (75.8, 897),
    (74.6, 920),
]

THIGH_FRONT: list[Point] = [
    (76.4, 948),
    (81.2, 984),
    (85.6, 1026),
    (87, 1068),
    (85, 1110),
    (80.2, 1152),
    (74, 1192),
    (69, 1220),
    (66.4, 1242),
]

# Kneecap, its ligament and the tuberosity of the tibia.
KNEE_FRONT: list[Point] = [
    (67.8, 1254),
    (71, 1262),
    (72.2, 1271.6),
    (71.2, 1283),
    (67.8, 1293.6),
    (62.4, 1304),
    (58.6, 1317),
    (56.6, 1332),
    (55.6, 1347),
    (53.6, 1361),
    (50.2, 1377),
]

SHIN: list[Point] = [
    (46.6, 1402),
    (41.6, 1441),
    (35.4, 1487),
    (28.6, 1537),
    (21.6, 1588),
    (15.4, 1634),
    (11.4, 1668),
    (11, 1692),
    (14.4, 1708),
]

# The back of the foot, the great toe, the sole and the heel.
FOOT: list[Point] = [
    (21.6, 1719),
    (36, 1730.6),
    (60, 1743.4),
    (90, 1756.8),
    (118, 1767.6),
    (140, 1774.2),
    (152, 1775.6),
    (164, 1775.4),
    (176, 1778.4),
    (186, 1784.6),
    (190.6, 1791.2),
    (189.4, 1796.6),
    (183.6, 1800),
    (174, 1800.8),
    (160, 1800.2),
    (148, 1800),
    (137, 1799.4),
    (128, 1799.6),
    (114, 1800.8),
    (96, 1800.6),
    (74, 1798.6),
    (48, 1797.2),
    (20, 1797.4),
    (-8, 1799.2),
    (-34, 1801),
    (-56, 1800.8),
    (-70.4, 1797.6),
    (-79.4, 1790.4),
    (-83.4, 1779),
    (-83.2, 1766),
    (-79.4, 1752.6),
    (-72.6, 1739.4),
    (-66.6, 1726),
]

CALF: list[Point] = [
    (-62.6, 1711),
    (-60.6, 1694),
    (-60.2, 1671),
    (-61.4, 1640),
    (-64.8, 1600),
    (-70.8, 1553),
    (-77.8, 1504),
    (-83.6, 1459),
    (-86.8, 1419),
    (-86.6, 1385),
    (-82.4, 1353),
    (-75.8, 1327),
    (-70, 1309),
    (-67, 1296),
]

THIGH_BACK: list[Point] = [
    (-67.2, 1283),
    (-69.8, 1262),
    (-75, 1230),
    (-81.8, 1190),
    (-88.2, 1142),
    (-93, 1092),
    (-96, 1046),
    (-98.8, 1014),
    (-101, 1000),
    Corner((-102.4, 993.6)),
]

BUTTOCK: list[Point] = [
    (-108.4, 985),
    (-115.6, 971.6),
    (-122.4, 952),
    (-126.8, 928),
    (-127.8, 900),
    (-124.6, 870),
    (-117.4, 841),
    (-108.2, 814),
    (-98.6, 790),
    (-90, 766),
]

# Up the loins and the back to the nape.
BACK: list[Point] = [
    (-83, 742),
    (-78.8, 717),
    (-77.2, 690),
    (-79, 659),
    (-84.8, 621),
    (-93.2, 579),
    (-102.4, 533),
    (-110.2, 488),
    (-115.2, 447),
    (-116.4, 409),
    (-112.8, 374),
    (-106.6, 350),
    (-99.6, 330),
]

_SECTIONS = (
    FACE,
    NECK_FRONT[1:] + TRUNK_FRONT + THIGH_FRONT + KNEE_FRONT + SHIN,
    FOOT,
    CALF + THIGH_BACK + BUTTOCK + BACK + NECK_BACK[6:0:-1],
    BACK_OF_HEAD[::-1],
)


_GRADES = 6


def draw_graded(drawing: Drawing, curve: Curve, start: float, end: float) -> None:
    """Stroke a curve whose width goes from one value to another in steps too small to see."""
    outline = Outline(curve)
    last = float(len(curve))
    for i in range(_GRADES):
        width = start + (end - start) * (i + 0.5) / _GRADES
        drawing.stroke(outline.cut(last * i / _GRADES, last * (i + 1) / _GRADES), round(width, 2))


class SideBody:
    """The outline of head, trunk and leg, from the crown down the front and up the back."""

    def __init__(self) -> None:
        points = [point for section in _SECTIONS for point in section]
        self.curve: Curve = spline(points)
        # The knots at which neck, foot, calf and the back of the head begin.
        self._starts = list(accumulate(len(section) for section in _SECTIONS[:-1]))

    def polygon(self) -> list[Point]:
        """The outline as a polygon with points about 2 units apart."""
        return sample(self.curve, 2.0)

    def draw_contour(self, drawing: Drawing) -> None:
        """Stroke the outline; the line is finer round the head and the foot."""
        neck, foot, calf, head = self._starts
        drawing.stroke(self.curve[:neck], HEAD_STROKE)
        draw_graded(drawing, self.curve[neck : neck + 5], HEAD_STROKE, TRUNK_STROKE)
        drawing.stroke(self.curve[neck + 5 : foot - 4], TRUNK_STROKE)
        draw_graded(drawing, self.curve[foot - 4 : foot], TRUNK_STROKE, FOOT_STROKE)
        drawing.stroke(self.curve[foot : calf - 1], FOOT_STROKE)
        draw_graded(drawing, self.curve[calf - 1 : calf + 3], FOOT_STROKE, TRUNK_STROKE)
        drawing.stroke(self.curve[calf + 3 : head - 4], TRUNK_STROKE)
        draw_graded(drawing, self.curve[head - 4 : head], TRUNK_STROKE, HEAD_STROKE)
        drawing.stroke(self.curve[head:], HEAD_STROKE)
