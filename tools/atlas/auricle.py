"""The right auricle seen from the side, nose to the right: drawn once, small and large.

Coordinates are body units: x = 0 is a vertical through the middle of the head's length, the face
lies towards +x, y is the height on the body.
"""

from __future__ import annotations

from tools.atlas.curves import Corner, Curve, Point, map_points, spline
from tools.atlas.heights import HEIGHT
from tools.atlas.ink import Line, move_lines
from tools.atlas.svg_writer import Drawing

_LEAN = 0.12
_LEANS_ABOVE = 150.0
"""How far the ear leans backwards for each unit of height, and from where up.

The tables of this file stand more upright; an ear leans by about 15 degrees.
"""


def leaning(x: float, y: float) -> Point:
    """Where a place on or round the upright ear lies, as the ear leans backwards."""
    return (x - _LEAN * max(0.0, _LEANS_ABOVE - y), y)


_UPRIGHT: dict[str, Point] = {
    "supratragic-notch": (-8.1, 121.5),
    "tragus": (-7, 130.6),
    "intertragic-notch": (-15.2, 143.8),
    "ear-apex": (-23.4, HEIGHT["ear-apex"] + 0.4),
    "ear-lobe": (-17, HEIGHT["ear-lobe"] - 0.4),
    "ear-root-front": (-8, 111),
    "ear-root-back": (-38.7, 137.2),
}

AURICLE: dict[str, Point] = {name: leaning(*place) for name, place in _UPRIGHT.items()}
"""The landmarks that lie on the auricle."""

# The free border: from the front root of the helix over the apex and down to the lobe's root.
_BORDER: list[Point] = [
    (-7.8, 121),
    (-7.3, 116.4),
    (-7.6, 110.6),
    (-9.2, 105),
    (-12.8, 100.4),
    (-17.8, 97.8),
    (-23.4, 97),
    (-29.6, 97.8),
    (-35.4, 100.8),
    (-40.2, 105.8),
    (-43, 112.4),
    (-43.8, 119.4),
    (-42.6, 127.4),
    (-39.6, 135.4),
    (-35.7, 142.4),
    (-32, 148.4),
    (-29.5, 153.4),
    (-26.8, 158.8),
    (-22.6, 163.2),
    (-17, 165),
    (-12.8, 163.8),
    (-10, 160),
    (-9, 155.4),
    (-8.8, 151),
]

# The attachment to the cheek: from the lobe's root in front of the tragus to the helix.
_ROOT: list[Point] = [(-8, 145), (-6.4, 138), (-6, 131), (-6.8, 125)]

# Hollows and shadows, light to dark.
_SCAPHA: list[Point] = [
    (-22.4, 102.8),
    (-28, 103.2),
    (-33.4, 106.4),
    (-37, 111.8),
    (-38.3, 118.8),
    (-37.4, 126.8),
    (-34.6, 135.2),
    (-30.6, 143),
    (-28.4, 145.4),
    (-30.6, 139.4),
    (-33.4, 133),
    (-35, 126.4),
    (-35.2, 119.6),
    (-33.4, 112.8),
    (-29.4, 106.8),
]
_TRIANGULAR_FOSSA: list[Point] = [
    (-15, 110.6),
    (-15, 107.2),
    (-18, 105),
    (-23, 106.2),
    (-27, 110.6),
    Corner((-29.2, 115.6)),
    (-25.6, 113.8),
    (-20, 112.3),
]
_CONCHA: list[Point] = [
    Corner((-13.4, 113.6)),
    (-20.6, 114.6),
    (-26.4, 117.9),
    (-30.2, 123.2),
    (-31.2, 130),
    (-29.8, 136.8),
    Corner((-26, 142)),
    (-23.2, 140.6),
    (-20.4, 141),
    (-17.8, 143),
    (-15.2, 143.8),
    (-13.2, 142.4),
    (-12.9, 140),
    (-13.6, 137.4),
    (-15, 134.6),
    (-15.6, 131.2),
    (-14, 127.2),
    (-11, 123.8),
    Corner((-8.4, 121.7)),
    (-11.8, 121.8),
    (-16.4, 123.8),
    (-21.6, 124.7),
    (-22.7, 124.2),
    (-22, 123.4),
    (-18.4, 121),
    (-14.4, 117.2),
]
_CAVITY: list[Point] = [
    (-12.4, 125.2),
    (-17.4, 126.2),
    (-22.2, 127.4),
    (-25.6, 130.4),
    (-26, 134.4),
    (-23.2, 137.6),
    (-19, 139),
    (-16.6, 141.4),
    (-14.4, 142.2),
    Corner((-13, 141)),
    (-13.6, 137.4),
    (-15, 134.6),
    (-15.6, 131.2),
    (-14.2, 127.4),
]
_CANAL: list[Point] = [
    (-14.6, 128.6),
    (-17.8, 128.6),
    (-20, 130.8),
    (-19.8, 134),
    (-17.4, 136),
    (-14.6, 136),
    (-15, 134.4),
    (-15.6, 131.2),
]

# Shadows of the rim: of the helix on the scapha and the fossa, of the antihelix on the concha,
# of the tragus before the canal.
_UNDER_HELIX: list[Point] = [
    Corner((-12.5, 110.6)),
    (-13.4, 107.2),
    (-16.4, 103.8),
    (-21.6, 102.4),
    (-27.6, 102.9),
    (-33, 106),
    (-36.9, 111.5),
    (-38.3, 118.6),
    (-37.4, 126.6),
    Corner((-34.6, 135)),
    (-36, 126.4),
    (-36.5, 118.8),
    (-35, 112.4),
    (-31.8, 107.7),
    (-27.2, 105),
    (-21.8, 104.3),
    (-17.6, 105),
    (-14.8, 107.2),
]
_UNDER_ANTIHELIX: list[Point] = [
    Corner((-16, 113.5)),
    (-20.6, 114.8),
    (-26.2, 118.1),
    (-30, 123.3),
    (-31, 130),
    (-29.6, 136.7),
    Corner((-26.2, 141.6)),
    (-27.8, 136),
    (-28.8, 130),
    (-27.8, 124.4),
    (-24.6, 120),
    (-20.2, 117),
]

# Where the helix and the lobe turn away, and the shadow of the auricle on the head behind it.
_HELIX_BACK: list[Point] = [
    (-34, 100),
    (-40.2, 105.8),
    (-43, 112.4),
    (-43.8, 119.4),
    (-42.6, 127.4),
    (-39.6, 135.4),
    (-35.7, 142.4),
    (-32, 148.4),
    (-29.5, 153.4),
    (-26.8, 158.8),
    (-22.6, 163.2),
    (-17, 165),
    (-12.8, 163.8),
    (-10, 160),
    (-9.1, 156),
    (-11.4, 159.6),
    (-16.6, 161.6),
    (-21.6, 159.8),
    (-25.6, 155),
    (-29.8, 148),
    (-34, 140.8),
    (-37.9, 133),
    (-40.6, 125.4),
    (-41.6, 118.4),
    (-40.4, 111.2),
    (-38, 105.4),
]
_BEHIND_FAR: list[Point] = [
    (-43, 112),
    (-46, 122),
    (-45.6, 133),
    (-42.6, 144),
    (-38.2, 153.6),
    (-32.6, 162),
    (-26, 168.4),
    (-19, 171.4),
    (-13, 169.6),
    (-9.6, 164),
    (-11, 158),
    (-23, 156),
    (-33, 146),
    (-40, 130),
]
_BEHIND: list[Point] = [
    (-43, 118),
    (-44.2, 128),
    (-42.2, 138.6),
    (-38, 148.4),
    (-32.8, 157),
    (-27, 164),
    (-20.4, 167.6),
    (-14.4, 167),
    (-11, 163.4),
    (-12, 160),
    (-17, 161.6),
    (-25, 158),
    (-33, 147),
    (-39, 134),
]

_LINES = [
    # Inner edge of the helix: down its crus into the concha, and from there round to its tail.
    Line(
        [
            (-22.6, 123.6),
            (-18.4, 121),
            (-14.4, 117.2),
            (-12.2, 112.2),
            (-13, 107.2),
            (-16.4, 103.6),
            (-21.6, 102.2),
            (-27.6, 102.7),
            (-33.2, 105.8),
            (-37.2, 111.4),
            (-38.6, 118.6),
            (-37.6, 126.8),
            (-34.8, 135.4),
            (-30.8, 143.4),
            (-28.8, 148),
        ],
        1.15,
        "line",
        0.2,
        0.4,
    ),
    # Lower edge of the crus of the helix.
    Line([(-8.2, 121.4), (-11.8, 121.8), (-16.4, 123.8), (-22, 124.7)], 0.8, "line", 0.3, 0.6),
    # Antihelix: its edge towards the concha with the lower crus, then its edge towards the
    # scapha with the upper crus, and the edge of the triangular fossa.
    Line(
        [
            (-14.6, 113.4),
            (-20.6, 114.6),
            (-26.4, 117.9),
            (-30.2, 123.2),
            (-31.2, 130),
            (-29.8, 136.8),
            (-26.4, 141.8),
        ],
        1.15,
        "line",
        0.35,
        0.35,
    ),
    Line(
        [(-22.8, 104.6), (-28, 107.4), (-32.4, 112.6), (-34.4, 119.4), (-34.2, 127), (-31.8, 135)],
        0.8,
        "fine",
        0.4,
        0.6,
    ),
    Line([(-18, 104.8), (-23.2, 106.4), (-27, 110.6), (-29.4, 116)], 0.6, "fine", 0.5, 0.5),
    Line([(-16.4, 111.6), (-22.4, 112.9), (-27.6, 115.8)], 0.6, "fine", 0.4, 0.5),
    # Tragus, intertragic notch, antitragus.
    Line(
        [
            (-8, 121.6),
            (-11, 123.8),
            (-14, 127.2),
            (-15.6, 131.2),
            (-15, 134.6),
            (-13.6, 137.4),
            (-12.9, 140),
            (-13.2, 142.4),
            (-15.2, 143.8),
            (-17.8, 143),
            (-20.4, 141),
            (-23.2, 140.6),
            (-25.8, 142.2),
            (-28.2, 145.2),
        ],
        1.2,
        "line",
        0.25,
        0.3,
    ),
    # Front border of the tragus.
    Line([(-5.8, 124), (-7, 130.6), (-7.6, 137)], 0.6, "faint", 0.5, 0.5),
]

_BORDER_WIDTH = 1.5


def auricle_outline() -> Curve:
    """The closed outline of the auricle."""
    return _leaning_shape([*_BORDER, *_ROOT])


def _leaning_shape(points: list[Point]) -> Curve:
    return spline(map_points(points, leaning), closed=True)


def draw_auricle(drawing: Drawing, weight: float = 1.0) -> None:
    """Draw the auricle over skin that is already painted and shaded."""
    drawing.fill(_leaning_shape(_BEHIND_FAR), "tone-1", "tone")
    drawing.fill(_leaning_shape(_BEHIND), "tone-2", "tone")
    drawing.fill(auricle_outline(), "skin", "tone")
    for hollow, role in (
        (_HELIX_BACK, "tone-1"),
        (_SCAPHA, "tone-1"),
        (_TRIANGULAR_FOSSA, "tone-1"),
        (_UNDER_HELIX, "tone-2"),
        (_CONCHA, "tone-2"),
        (_CAVITY, "tone-3"),
        (_UNDER_ANTIHELIX, "tone-3"),
        (_CANAL, "shadow"),
    ):
        drawing.fill(_leaning_shape(hollow), role, "tone")
    border = Line(_BORDER, _BORDER_WIDTH, "contour", 0.12, 0.12)
    for entry in move_lines([*_LINES, border], leaning):
        drawing.line(entry, weight)
