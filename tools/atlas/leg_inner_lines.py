"""The lines and soft rises inside the right leg as its medial side shows them.

Coordinates are body units of the leg's own side view: x grows forward, from the frontal plane
through the crown to the toes; y grows downwards from the crown (0) to the sole (1800).
"""

from __future__ import annotations

from tools.atlas.curves import Point
from tools.atlas.ink import Line
from tools.atlas.tone import Bump

THIGH_LINES = [
    # Inguinal crease, down to the perineum.
    Line([(80, 853), (67, 866), (51, 887), (35, 911), (20, 931), (7, 945)], 1.4, "line", 0.5, 0.55),
    # Fold under the buttock.
    Line([(-102.4, 993.6), (-90, 993), (-75, 986), (-62, 973)], 1.6, "line", 0, 0.75),
    # Sartorius: its hind border, along which gracilis runs further down, to behind the knee.
    Line(
        [
            (69, 920),
            (58, 975),
            (39, 1040),
            (15, 1102),
            (-8, 1160),
            (-26, 1212),
            (-37, 1256),
            (-40.6, 1290),
            (-37.4, 1320),
            (-30, 1342),
            (-19.6, 1358),
        ],
        1.4,
        "fine",
        0.4,
        0.4,
    ),
    # Sartorius: its front border, behind vastus medialis and past the knee to the tibia.
    Line(
        [
            (79, 1012),
            (66, 1066),
            (47, 1118),
            (26, 1166),
            (6, 1210),
            (-9, 1248),
            (-17.6, 1280),
            (-17.4, 1308),
            (-9, 1336),
        ],
        1.4,
        "fine",
        0.45,
        0.5,
    ),
    # Adductor longus: its front border, from the pubic bone to where sartorius covers it.
    Line([(54, 902), (52, 938), (47.6, 976), (40, 1016)], 1.2, "fine", 0.5, 0.5),
    # Gracilis: front border below the groin, hind border down to its tendon.
    Line([(26, 936), (23, 978), (16.6, 1024), (8, 1070), (-3, 1112)], 1.2, "fine", 0.5, 0.6),
    Line(
        [
            (-7, 950),
            (-11, 1000),
            (-16.4, 1060),
            (-24.4, 1126),
            (-34, 1190),
            (-43.6, 1244),
            (-48, 1286),
        ],
        1.3,
        "fine",
        0.5,
        0.45,
    ),
    # Between semimembranosus and semitendinosus, down to its tendon.
    Line(
        [(-70, 1048), (-69.6, 1100), (-67, 1154), (-63.4, 1208), (-60, 1252), (-59, 1282)],
        1.2,
        "fine",
        0.6,
        0.4,
    ),
    # Rectus femoris above the knee; the belly of vastus medialis beside the patella.
    Line([(76, 1124), (70.6, 1162), (64.6, 1194), (60, 1214)], 1.0, "faint", 0.5, 0.5),
    Line(
        [
            (58, 1226),
            (50, 1238.6),
            (38, 1242.6),
            (26.6, 1236),
            (19.4, 1220),
            (17.4, 1200),
            (19, 1180),
        ],
        1.4,
        "fine",
        0.5,
        0.6,
    ),
]

KNEE_LINES = [
    # Patella: base, medial border, apex.
    Line(
        [
            (64, 1254),
            (53, 1254.4),
            (43.6, 1258.4),
            (38, 1267.4),
            (38, 1279.2),
            (43.6, 1290.2),
            (54, 1298.6),
        ],
        1.6,
        "line",
        0.4,
        0.45,
    ),
    # Patellar ligament, tuberosity of the tibia.
    Line([(53, 1303), (49.6, 1323), (48, 1344)], 1.1, "fine", 0.5, 0.5),
    Line([(45, 1347), (42.4, 1354), (43, 1362), (46.6, 1368)], 1.1, "fine", 0.5, 0.5),
    # Medial condyle of the femur.
    Line([(17, 1262), (23, 1274), (24.6, 1289), (20.6, 1303), (12, 1314)], 1.1, "fine", 0.5, 0.5),
    # Popliteal crease.
    Line([(-66.9, 1298.8), (-61, 1300.4), (-54, 1300.6), (-46, 1299.4)], 1.6, "line", 0, 0.65),
]

LOWER_LEG_LINES = [
    # Lower border of the medial condyle of the tibia.
    Line(
        [(34, 1345.6), (23, 1351.6), (9, 1355), (-4, 1355.2), (-14, 1352.2)], 1.3, "line", 0.5, 0.5
    ),
    # Medial border of the tibia, down to the malleolus.
    Line(
        [
            (-18.8, 1355.6),
            (-12, 1400),
            (-5.4, 1450),
            (-1.8, 1515),
            (-3, 1570),
            (-10.4, 1631.2),
            (-16, 1662),
            (-24.4, 1690),
        ],
        1.4,
        "line",
        0.35,
        0.4,
    ),
    # Anterior border of the tibia.
    Line([(44, 1392), (36.4, 1441), (30, 1487), (23, 1537), (16.6, 1582)], 1.0, "faint", 0.4, 0.5),
    # Medial head of gastrocnemius.
    Line(
        [
            (-50, 1318),
            (-42.6, 1352),
            (-38.6, 1396),
            (-40, 1442),
            (-45.6, 1486),
            (-53, 1518),
            (-62, 1536),
            (-73, 1538),
        ],
        1.5,
        "line",
        0.5,
        0.45,
    ),
    # Soleus, in front of the calcaneal tendon.
    Line([(-17, 1490), (-22, 1534), (-28, 1580), (-33, 1622)], 1.1, "fine", 0.6, 0.5),
    # Calcaneal tendon: its front border.
    Line(
        [
            (-59, 1552),
            (-51, 1590),
            (-46.6, 1626),
            (-47, 1656),
            (-47.6, 1682),
            (-48.8, 1714),
            (-54, 1737),
            (-62, 1754),
        ],
        1.3,
        "fine",
        0.5,
        0.5,
    ),
]

FOOT_LINES = [
    # Medial malleolus.
    Line(
        [
            (2.8, 1696),
            (3.8, 1704.6),
            (2.6, 1713),
            (-2, 1720.4),
            (-9, 1725.4),
            (-16.6, 1727),
            (-23.6, 1724.6),
            (-29.4, 1718.4),
            (-33, 1709.6),
        ],
        1.5,
        "line",
        0.65,
        0.6,
    ),
    # Tendons behind the malleolus: tibialis posterior to the navicular bone, flexors.
    Line(
        [(-38, 1704), (-36.6, 1722), (-26, 1736), (-8, 1745.4), (10, 1752), (22, 1756)],
        1.1,
        "fine",
        0.5,
        0.5,
    ),
    # Tibialis anterior: its medial border and its end at the medial cuneiform.
    Line(
        [(4, 1660), (5, 1686), (8, 1704), (13.6, 1718.4), (23.4, 1732), (36, 1746), (46, 1759)],
        1.2,
        "fine",
        0.5,
        0.5,
    ),
    # Tuberosity of the navicular bone.
    Line(
        [(24.6, 1753), (22.4, 1757.4), (23.6, 1762.6), (28.4, 1765.6), (34, 1764.8)],
        1.1,
        "line",
        0.55,
        0.55,
    ),
    # Extensor hallucis longus.
    Line(
        [(50, 1743), (74, 1755), (100, 1766), (124, 1774), (146, 1779.6), (162, 1780.8)],
        1.1,
        "fine",
        0.5,
        0.45,
    ),
    # Joint of the great toe, fold between the ball of the foot and that of the toe.
    Line(
        [(110, 1795.4), (106.8, 1790.4), (107, 1783.8), (111.6, 1778.6), (118, 1776.4)],
        1.1,
        "line",
        0.55,
        0.6,
    ),
    Line([(127, 1779), (130.4, 1784.6), (129.6, 1791)], 0.9, "fine", 0.4, 0.5),
    Line([(147, 1799.4), (149.6, 1794.6), (148.2, 1788.6)], 1.1, "line", 0.1, 0.7),
    # Heel.
    Line([(-46, 1752), (-54, 1764), (-55.4, 1780)], 0.9, "faint", 0.5, 0.5),
]

ARCH: list[Point] = [
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
"""The inner edge of the sole, from the heel over the arch to the ball, as on the foot's close-up;
below it the sole is seen up to its outer border, in shadow."""

LINES = [*THIGH_LINES, *KNEE_LINES, *LOWER_LEG_LINES, *FOOT_LINES]

BUMPS = [
    # Buttock, adductors, vastus medialis.
    Bump(-84, 930, 44, 50, 6),
    Bump(20, 990, 30, 60, 3),
    Bump(40, 1200, 22, 40, 8),
    # Patella, condyles, hollow behind the condyles.
    Bump(54, 1277, 16, 21, 5),
    Bump(2, 1290, 26, 30, 6),
    Bump(6, 1336, 28, 16, 3),
    # Gastrocnemius, malleolus, heel, ball of the great toe.
    Bump(-58, 1405, 22, 70, 7),
    Bump(-15, 1708, 14, 15, 6),
    Bump(-52, 1772, 26, 24, 4),
    Bump(124, 1788, 16, 12, 3),
]
