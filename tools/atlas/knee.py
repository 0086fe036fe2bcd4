"""The knee: its lines and rises from the front, and the hollow of the knee from behind.

Coordinates are body units on the right half (x > 0) of the page, where the outer side of the
knee lies to the right.  Base and apex of the kneecap, the crease behind the knee and the head of
the fibula stand at the heights of the table of heights.
"""

from __future__ import annotations

from tools.atlas.curves import Point
from tools.atlas.ink import Line
from tools.atlas.tone import Bump

# The kneecap from one side of its apex over the base to the other side.
_KNEECAP: list[Point] = [
    (81, 1291),
    (76.6, 1285.3),
    (73, 1277.7),
    (71.6, 1270),
    (72.8, 1263),
    (77, 1258),
    (83, 1255.7),
    (89.6, 1254.4),
    (97, 1254),
    (104.4, 1254.4),
    (111, 1255.7),
    (117, 1258),
    (121.2, 1263),
    (122.4, 1270),
    (121, 1277.7),
    (117.4, 1285.3),
    (113, 1291),
]

KNEE_FRONT_LINES = [
    # Kneecap: base, where the tendon of the quadriceps comes in, sides, apex.
    Line(_KNEECAP[5:12], 1.1, "fine", 0.25, 0.25),
    Line(_KNEECAP[:8], 1.2, "fine", 0.55, 0.2),
    Line(_KNEECAP[9:], 1.2, "fine", 0.2, 0.55),
    Line(
        [(86.6, 1294.3), (90.8, 1298.5), (97, 1300.2), (103.2, 1298.5), (107.4, 1294.3)],
        1.0,
        "faint",
    ),
    # Patellar ligament.
    Line([(88, 1304), (88, 1323), (89.6, 1342)], 0.9, "faint", 0.5, 0.6),
    Line([(106, 1304), (106, 1323), (104.4, 1342)], 0.9, "faint", 0.5, 0.6),
    # Lower borders of the vastus medialis, which reaches further down, and the vastus lateralis.
    Line(
        [(46, 1210), (48.4, 1228), (54, 1242.4), (62, 1250), (70.4, 1250.6)],
        1.2,
        "fine",
        0.5,
        0.6,
    ),
    Line([(138, 1184), (135.4, 1209), (129.6, 1228), (121.6, 1243)], 1.1, "faint", 0.5, 0.5),
    # Medial and lateral hollow beside the patellar ligament: the eyes of the knee.
    Line([(65, 1293), (70, 1301.4), (76.6, 1305.6), (83, 1305.4)], 1.1, "fine", 0.6, 0.5),
    Line([(128.8, 1293), (124, 1301.4), (117.4, 1305.6), (111, 1305.4)], 1.1, "fine", 0.6, 0.5),
    # Tuberosity of the tibia.
    Line(
        [(86.4, 1352.6), (90.6, 1356.4), (97, 1358), (103.4, 1356.4), (107.4, 1352.6)], 1.0, "faint"
    ),
    # Medial condyle of the tibia, head of the fibula.
    Line([(48, 1336), (53.6, 1347), (62.6, 1354.8), (74, 1358.2)], 1.0, "faint", 0.5, 0.6),
    Line([(142.8, 1324), (138.6, 1329), (137.4, 1336.6), (140.4, 1344)], 1.1, "fine", 0.5, 0.5),
]

KNEE_FRONT_BUMPS = [
    # Kneecap, patellar ligament with the tuberosity.
    Bump(97, 1276, 22, 20, 7.5),
    Bump(96.8, 1340, 10, 20, 3),
    # Vastus medialis and lateralis, the hollows beside the ligament.
    Bump(60, 1212, 18, 32, 4.5),
    Bump(127, 1184, 18, 40, 3),
    Bump(78, 1303, 10, 9, -3.2),
    Bump(116, 1303, 10, 9, -3.2),
]

KNEE_BACK_LINES = [
    # Above the hollow: the biceps on the outer side, semimembranosus and semitendinosus on the
    # inner side, each to its tendon.
    Line(
        [
            (97.2, 1190),
            (99.6, 1206),
            (105.4, 1226),
            (114, 1249),
            (121.2, 1269),
            (125.4, 1284),
            (126.2, 1298),
        ],
        1.5,
        "fine",
        0.5,
        0.4,
    ),
    Line([(131.6, 1226), (135.8, 1246), (138.4, 1266), (139.2, 1286)], 1.0, "faint", 0.5, 0.5),
    Line(
        [
            (93.4, 1194),
            (90.6, 1209),
            (84.4, 1229),
            (76, 1251),
            (69, 1270),
            (65.2, 1284),
            (64.8, 1298),
        ],
        1.5,
        "fine",
        0.5,
        0.4,
    ),
    Line([(66.6, 1226), (61, 1246), (57.2, 1266), (55.4, 1286)], 1.0, "faint", 0.5, 0.5),
    # The crease.
    Line([(53.4, 1298.4), (71, 1300), (96, 1300.4), (121, 1300), (138, 1298.4)], 1.5, "line"),
    # Head of the fibula.
    Line([(141.6, 1324), (137.4, 1329.4), (136.4, 1337), (139.6, 1344)], 1.1, "fine", 0.5, 0.5),
]

KNEE_BACK_BUMPS = [
    Bump(96, 1264, 22, 32, -5.4),
    Bump(131, 1262, 10, 40, 2),
    Bump(60, 1262, 10, 40, 2),
]
