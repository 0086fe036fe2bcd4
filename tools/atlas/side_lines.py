"""The lines inside the body seen from its right side, and the rises of its surface.

Coordinates are body units as in side_body: the nose points to +x.
"""

from __future__ import annotations

from tools.atlas.curves import Point
from tools.atlas.head_side_neck import STERNOCLEIDOMASTOID
from tools.atlas.ink import Line
from tools.atlas.tone import Bump

ILIOTIBIAL_BACK: list[Point] = [
    (-38, 960),
    (-36, 1030),
    (-34, 1104),
    (-30, 1170),
    (-24, 1226),
    (-14, 1276),
    (2, 1316),
]
"""The back border of the iliotibial band."""

TRUNK_LINES = [
    # Sternocleidomastoid, its front and its back edge; front edge of the trapezius.
    *STERNOCLEIDOMASTOID[:2],
    Line(
        [(-65, 190), (-62.6, 204), (-61, 221), (-57.6, 240), (-51.6, 258), (-43, 275), (-30, 294)],
        1.4,
        "fine",
        0.4,
        0.4,
    ),
    # Clavicle: its upper edge from the notch to the acromion, and its lower edge.
    Line(
        [(44, 333.4), (36, 327.6), (26, 324), (14, 323.6), (3, 326.4), (-5, 331.6)],
        1.5,
        "line",
        0.3,
        0.5,
    ),
    Line([(53, 349), (45.6, 341.4), (36, 336.4)], 1.1, "fine", 0.3, 0.6),
    # Spine, medial border and lower angle of the shoulder blade.
    Line([(-55, 350.6), (-73, 357), (-92, 367)], 1.3, "fine", 0.4, 0.6),
    Line(
        [(-96, 376), (-101, 402), (-100.6, 438), (-94, 464), (-86, 473.6), (-78, 467), (-71, 446)],
        1.3,
        "fine",
        0.5,
        0.5,
    ),
    # Front edge of the broad back muscle.
    Line(
        [(-57, 470), (-52, 520), (-50, 570), (-53, 630), (-61, 690), (-70, 732)],
        1.4,
        "fine",
        0.2,
        0.6,
    ),
    # Lower edge of the breast.
    Line([(98, 519), (91, 523), (82, 523), (72, 519)], 1.1, "faint", 0.3, 0.6),
    # The slips of serratus anterior between those of the oblique abdominal muscle.
    Line([(4, 519), (-8, 522), (-20, 532), (-29, 547)], 1.1, "faint", 0.35, 0.6),
    Line([(6, 552), (-8, 555), (-21, 565), (-31, 580)], 1.1, "faint", 0.35, 0.6),
    Line([(10, 586), (-6, 589), (-20, 599), (-31, 614)], 1.1, "faint", 0.35, 0.6),
    # The free ends of the last two ribs.
    Line(
        [(-52, 656), (-30, 678), (-11, 691), (-5.4, 697), (-10, 702.4), (-28, 693), (-48, 676)],
        1.1,
        "faint",
        0.4,
        0.4,
    ),
    Line(
        [(-74, 662), (-60, 676), (-48, 684.6), (-44.4, 690), (-49, 694), (-60, 688), (-70, 680)],
        1.1,
        "faint",
        0.4,
        0.4,
    ),
    # Side edge of the straight abdominal muscle.
    Line([(70, 690), (70, 740), (72, 790), (73, 830)], 1.1, "faint", 0.5, 0.5),
    # Iliac crest to the front spine; groin.
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
        1.7,
        "fine",
        0.4,
        0.25,
    ),
    Line([(54.6, 816), (61, 831), (68, 848), (76, 870)], 1.5, "fine", 0.25, 0.5),
]

LEG_LINES = [
    # Dimple over the back spine of the hip bone, hollow behind the trochanter, trochanter.
    Line([(-93, 806), (-88, 815), (-87, 826)], 1.1, "faint", 0.3, 0.6),
    Line([(-36, 820), (-50, 850), (-52, 886), (-41, 920)], 1.3, "faint", 0.5, 0.5),
    Line([(-24, 852), (-20, 841), (-10, 836.4), (0, 841), (4, 853)], 1.1, "fine", 0.5, 0.5),
    # Fold under the buttock.
    Line([(-102.4, 993.6), (-91, 995.4), (-78, 993), (-62, 983)], 2.0, "line", 0.0, 0.7),
    # Tensor of the fascia, rectus femoris and, below, the vastus lateralis.
    Line([(50.6, 818), (46, 842), (36, 870), (22, 902), (12, 934)], 1.4, "fine", 0.3, 0.6),
    Line([(56, 836), (52, 872), (48, 905), (50, 950), (56, 1010)], 1.2, "faint", 0.4, 0.6),
    Line([(66, 1100), (60, 1150), (52, 1196), (45, 1228)], 1.2, "faint", 0.5, 0.5),
    # Iliotibial band: front edge, then the back edge down to the knee.
    Line(
        [(2, 1010), (4, 1080), (6, 1150), (12, 1216), (18, 1262), (20, 1300)],
        1.2,
        "faint",
        0.5,
        0.4,
    ),
    Line(
        ILIOTIBIAL_BACK,
        1.5,
        "fine",
        0.4,
        0.4,
    ),
    # Biceps femoris and its tendon to the head of the fibula.
    Line([(-66, 1036), (-66, 1100), (-62, 1160), (-56, 1210)], 1.1, "faint", 0.5, 0.5),
    Line([(-54, 1196), (-49, 1240), (-43, 1280), (-36, 1312), (-28, 1326)], 1.6, "line", 0.5, 0.3),
    Line([(-41, 1222), (-36, 1262), (-29, 1300), (-22, 1322)], 1.2, "fine", 0.5, 0.4),
    # Kneecap, its ligament, and the hollow beside it.
    Line(
        [
            (66, 1254),
            (52, 1254.7),
            (42, 1261),
            (37, 1272),
            (40, 1284.6),
            (48, 1294.4),
            (58, 1300.7),
        ],
        1.7,
        "line",
        0.35,
        0.4,
    ),
    Line([(51, 1301), (48, 1320), (49, 1345)], 1.3, "fine", 0.4, 0.5),
    Line([(40, 1295), (36, 1303), (38.6, 1312)], 1.2, "faint", 0.5, 0.5),
    Line([(46, 1346), (45.6, 1355), (50, 1363)], 1.2, "fine", 0.5, 0.5),
    # Head of the fibula; crease behind the knee.
    Line(
        [(-32, 1327), (-36, 1335), (-33, 1344.6), (-25, 1348), (-17.6, 1343)],
        1.4,
        "line",
        0.5,
        0.5,
    ),
    Line([(-66.8, 1299), (-59, 1301), (-51, 1300.6), (-45, 1299)], 1.7, "line", 0.1, 0.65),
    # Front edge of the long extensors; the fibular muscles, front and back edge.
    Line(
        [(28, 1368), (22, 1430), (13, 1508), (5, 1572), (1, 1640), (1, 1690)],
        1.2,
        "faint",
        0.4,
        0.4,
    ),
    Line(
        [
            (-12, 1356),
            (-5.6, 1400),
            (-5, 1446),
            (-8, 1496),
            (-11, 1540),
            (-13.6, 1596),
            (-14.4, 1648),
            (-13.4, 1672),
            (-11.8, 1692),
        ],
        1.3,
        "fine",
        0.4,
        0.5,
    ),
    Line(
        [
            (-31, 1360),
            (-37, 1402),
            (-39.4, 1448),
            (-37.6, 1496),
            (-34, 1540),
            (-30.4, 1596),
            (-28, 1644),
            (-28.6, 1664),
            (-31, 1688),
        ],
        1.3,
        "fine",
        0.4,
        0.5,
    ),
    # Lower edge of gastrocnemius, soleus, calcaneal tendon.
    Line(
        [
            (-43, 1376),
            (-49, 1418),
            (-51.4, 1460),
            (-54, 1496),
            (-58.6, 1522),
            (-65.4, 1530.6),
            (-74, 1524),
        ],
        1.4,
        "fine",
        0.45,
        0.45,
    ),
    Line([(-45, 1520), (-46.4, 1560), (-45, 1600), (-43, 1634)], 1.1, "faint", 0.5, 0.5),
    Line(
        [
            (-56, 1560),
            (-50.4, 1606),
            (-48.4, 1644),
            (-48.4, 1680),
            (-50, 1708),
            (-54, 1730),
            (-61.6, 1750),
        ],
        1.3,
        "fine",
        0.5,
        0.5,
    ),
]

BUMPS = [
    # Cheek, breast, shoulder blade, buttock.
    Bump(20, 160, 30, 30, 4),
    Bump(76, 470, 28, 42, 5),
    Bump(-96, 430, 24, 44, 6),
    Bump(-86, 906, 44, 60, 14),
    # Front of the thigh, kneecap, calf.
    Bump(44, 1104, 34, 120, 4),
    Bump(54, 1278, 16, 28, 5),
    Bump(-58, 1412, 24, 70, 6),
    # Lateral malleolus, heel, base of the little toe's metatarsal bone.
    Bump(-22, 1722, 12, 17, 6),
    Bump(-52, 1772, 26, 22, 4),
    Bump(38, 1784, 16, 8, 2),
]
