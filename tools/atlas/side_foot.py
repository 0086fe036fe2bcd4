"""The outer side of the foot, as the body's side views show it: ankle, tendons and toes.

Coordinates are body units as in side_body: sole y = 1800, heel x = -83, tip of the great toe
x = 191.
"""

from __future__ import annotations

import math

from tools.atlas.curves import Point
from tools.atlas.ink import Line

ANKLE_LINES = [
    # Lateral malleolus.
    Line(
        [
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
        ],
        1.5,
        "line",
        0.65,
        0.55,
    ),
    # Tendons of the fibular muscles, behind and below it.
    Line(
        [(-39.6, 1716), (-38, 1734), (-30, 1748), (-15, 1756.6), (1, 1765), (13, 1774.6)],
        1.2,
        "fine",
        0.5,
        0.5,
    ),
    # Extensor digitorum longus: its outer border, then the slips to the toes.
    Line(
        [(12.6, 1708), (12, 1722), (16.4, 1741.4), (30, 1756), (52, 1767.4), (78, 1776)],
        1.1,
        "fine",
        0.45,
        0.5,
    ),
    Line([(24, 1738), (44, 1753), (70, 1765), (96, 1774), (118, 1780)], 0.95, "fine", 0.5, 0.5),
    Line([(34, 1738), (58, 1751.6), (88, 1763.6), (116, 1772.4)], 0.9, "faint", 0.5, 0.5),
    # Belly of the short extensor of the toes; tuberosity of the fifth metatarsal.
    Line([(-3, 1749), (5, 1745), (13, 1748), (19.4, 1755)], 1.0, "faint", 0.5, 0.5),
    Line(
        [(10.4, 1786.6), (11.4, 1780), (16.4, 1775.4), (24, 1774.4), (33, 1776)],
        1.2,
        "fine",
        0.45,
        0.65,
    ),
    # Where the skin of the sole begins.
    Line(
        [(-62, 1782.4), (-38, 1780.6), (-14, 1783), (10, 1788.4), (40, 1790.4), (74, 1791.4)],
        1.0,
        "faint",
        0.4,
        0.4,
    ),
    # Heel.
    Line([(-54, 1758), (-64, 1764.6), (-70, 1776)], 1.0, "faint", 0.5, 0.6),
]

# The little toe and the three beyond it, from its root over the joint to the tip and the ground.
TOES: list[list[Point]] = [
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
]

# The nails, seen at a slant: centre, half length, half width, slope in degrees; the great toe's
# first.
_NAILS = (
    ((184.6, 1785.6), 5.6, 1.9, 40.0),
    ((178.6, 1788.0), 4.3, 2.2, 50.0),
    ((169.2, 1788.4), 4.3, 2.5, 47.0),
    ((157.6, 1788.6), 4.2, 2.6, 42.0),
    ((142.2, 1790.2), 3.9, 2.5, 38.0),
)


def nails() -> list[list[Point]]:
    """The closed nail plates, blunt at the root and round at the free edge."""
    shape = (
        (-1, 0.1),
        (-0.72, 0.86),
        (0.2, 1.0),
        (0.86, 0.62),
        (1, -0.1),
        (0.7, -0.8),
        (-0.1, -1.0),
        (-0.8, -0.74),
    )
    plates = []
    for (x, y), length, width, degrees in _NAILS:
        cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        plates.append(
            [
                (
                    x + along * length * cosine - across * width * sine,
                    y + along * length * sine + across * width * cosine,
                )
                for along, across in shape
            ]
        )
    return plates
