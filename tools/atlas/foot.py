"""The foot as the front and back views show it, on the right half (x > 0) of the page.

Coordinates are body units: sole y = 1800, midline x = 0.  Both outlines run from below the
lateral malleolus round the foot to below the medial one.
"""

from __future__ import annotations

from tools.atlas.curves import Corner, Curve, Point, spline
from tools.atlas.ink import Line

FOOT_FRONT: list[Point] = [
    # Outer border to the little toe.
    (129.4, 1741.6),
    (130.6, 1753),
    (135.8, 1764.6),
    (143.4, 1774.6),
    (148.6, 1781),
    (150.8, 1786.6),
    # The toes, from the little one to the great one, with the clefts between them.
    (149.6, 1791.6),
    (145.2, 1794.4),
    (140, 1793.8),
    Corner((136.8, 1791.2)),
    (134.2, 1795),
    (128.4, 1796.8),
    (122.8, 1796),
    Corner((119.4, 1793.4)),
    (116.8, 1797.2),
    (110.8, 1799),
    (105.4, 1798),
    Corner((102.4, 1795.4)),
    (99.6, 1799.2),
    (93.8, 1800.8),
    (88.6, 1799.4),
    Corner((86, 1796)),
    (83.2, 1799.6),
    (76, 1801),
    (66.8, 1800.2),
    (60.4, 1796.4),
    (57.6, 1789.6),
    # Inner border to the medial malleolus.
    (57.6, 1780.6),
    (59.6, 1770),
    (62.8, 1758),
    (65.4, 1746),
    (66, 1737),
]

FOOT_BACK: list[Point] = [
    # Outer border of the forefoot behind the heel.
    (129, 1741),
    (128.4, 1751),
    (130.8, 1760.6),
    (136.2, 1769.4),
    (143, 1777.6),
    (147.2, 1786),
    (145.6, 1792.6),
    (138.4, 1795.6),
    # Heel.
    (128.6, 1796.2),
    (116, 1799.6),
    (97, 1801),
    (79, 1799.6),
    (68.4, 1796.4),
    # Ball of the great toe and the inner border.
    (62.8, 1793.2),
    (59.2, 1786.6),
    (61, 1776),
    (65.6, 1763),
    (68, 1751),
    (67.4, 1740),
]

FOOT_FRONT_LINES = [
    # Malleoli.
    Line([(68.6, 1699), (73.6, 1706), (74, 1716), (69.6, 1724)], 1.4, "fine", 0.5, 0.5),
    Line([(124.6, 1713), (120, 1721), (120.6, 1732), (125.6, 1739)], 1.4, "fine", 0.5, 0.5),
    # Fold in front of the ankle, outwards from the tendon of the tibialis anterior.
    Line([(92.6, 1717), (98.4, 1718), (107, 1716.4), (114, 1712.6)], 1.1, "fine", 0.3, 0.5),
    # Clefts between the toes, from the great toe outwards.
    Line([(86, 1796), (87, 1786), (86.8, 1779), (84.8, 1772)], 1.5, "line", 0, 0.7),
    Line([(102.4, 1795.4), (102.8, 1787.6), (102, 1781.6), (100.2, 1776)], 1.4, "line", 0, 0.7),
    Line([(119.4, 1793.4), (119.2, 1786), (118, 1780.8), (115.8, 1776)], 1.4, "line", 0, 0.7),
    Line([(136.8, 1791.2), (136, 1785.4), (134.2, 1781.4), (131.6, 1777.6)], 1.4, "line", 0, 0.7),
    # Tendon of the tibialis anterior, its medial border first; long tendon of the great toe.
    Line([(90, 1660), (87, 1692), (83.8, 1718), (77, 1738), (69.6, 1752)], 1.2, "fine", 0.5, 0.5),
    Line([(97, 1664), (94.6, 1692), (91.4, 1716), (86.6, 1732)], 0.9, "faint", 0.5, 0.6),
    Line([(96.4, 1724), (91, 1746), (84.4, 1765), (79, 1777)], 1.1, "fine", 0.4, 0.5),
    # Long tendons of the other toes.
    Line([(101.4, 1724), (99.4, 1748), (96.4, 1772)], 0.9, "faint", 0.4, 0.5),
    Line([(105.2, 1723), (109, 1747), (111.4, 1772)], 0.9, "faint", 0.4, 0.5),
    Line([(108.8, 1721), (118, 1745), (127, 1771)], 0.9, "faint", 0.4, 0.5),
    # Folds over the joints of the toes.
    Line([(65, 1779.6), (72, 1777.4), (79, 1779)], 0.9, "faint"),
    Line([(90.6, 1784.8), (95, 1783.6), (99.4, 1784.8)], 0.8, "faint"),
    Line([(106.8, 1784), (111, 1782.8), (115.2, 1784)], 0.8, "faint"),
    Line([(123.4, 1783.4), (127.4, 1782.2), (131.4, 1783.4)], 0.8, "faint"),
]

FOOT_BACK_LINES = [
    # Malleoli.
    Line([(68.6, 1699), (73.4, 1706), (73.8, 1716), (69.4, 1724)], 1.4, "fine", 0.5, 0.5),
    Line([(124.6, 1713), (119.8, 1721), (120.4, 1732), (125.4, 1739)], 1.4, "fine", 0.5, 0.5),
    # Fold above the heel, its sides, its pad.
    Line([(85, 1753), (97, 1755.6), (109, 1753)], 0.9, "faint", 0.5, 0.5),
    Line([(127.8, 1761), (130.4, 1773), (130.2, 1785), (128, 1796.3)], 1.3, "line", 0.4, 0.3),
    Line([(67, 1766), (64.8, 1777), (65.2, 1787), (68.4, 1796.4)], 1.2, "line", 0.5, 0.3),
    Line([(71, 1789), (84, 1792.8), (97, 1794), (110, 1792.8), (123, 1789)], 1.0, "faint"),
]

# Centre of each nail, half its width and height, from the great toe outwards.
_TOE_NAILS: tuple[tuple[Point, float, float], ...] = (
    ((72.2, 1791.6), 7.6, 5.4),
    ((94.8, 1793), 4.2, 3.7),
    ((111, 1791.6), 3.9, 3.4),
    ((127.9, 1789.6), 3.5, 3.1),
    ((144.3, 1787.6), 3.1, 2.7),
)

# A nail plate for a half width and height of 1: round at the root, flat at the free edge.
_NAIL_PLATE: list[Point] = [
    (0, -1),
    (0.55, -0.86),
    (0.92, -0.4),
    (1, 0.2),
    (0.84, 0.74),
    (0.42, 0.94),
    (0, 1),
    (-0.42, 0.94),
    (-0.84, 0.74),
    (-1, 0.2),
    (-0.92, -0.4),
    (-0.55, -0.86),
]


def toe_nails() -> list[Curve]:
    """The five nails, closed."""
    return [
        spline([(x + width * u, y + height * v) for u, v in _NAIL_PLATE], closed=True)
        for (x, y), width, height in _TOE_NAILS
    ]
