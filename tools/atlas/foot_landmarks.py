"""Where the landmarks of the four views of the right foot lie.

The plan views, from above and of the sole, share the frame of toes.py; the side views stand in
body units like the whole body from the side: +x to the toes, sole y = 1800. They add the corner of
the nail that they draw themselves.
"""

from __future__ import annotations

from collections.abc import Mapping

from tools.atlas.curves import Point
from tools.atlas.heights import HEIGHT
from tools.atlas.svg_writer import Landmark
from tools.atlas.toes import (
    FOURTH_TOE,
    GREAT_TOE,
    LATERAL,
    LITTLE_TOE,
    MEDIAL,
    SECOND_TOE,
    WEBS,
    from_below,
)

_JUST_INSIDE = 0.6
"""How far a landmark on the edge lies inside the skin."""


def _height(name: str, x: float) -> tuple[str, Point]:
    """A landmark at its height in the table that all views share."""
    return name, (x, HEIGHT[name])


_GREAT_TOE_TIP: Point = (GREAT_TOE.tip[0], GREAT_TOE.tip[1] - _JUST_INSIDE)
_SECOND_TOE_TIP: Point = (SECOND_TOE.tip[0], SECOND_TOE.tip[1] - _JUST_INSIDE)

_ON_BOTH_PLANS: dict[str, Point] = {
    "great-toe-tip": _GREAT_TOE_TIP,
    "second-toe-tip": _SECOND_TOE_TIP,
    "toe-web-1-2": WEBS[0],
    "toe-web-2-3": WEBS[1],
    "toe-web-3-4": WEBS[2],
    "toe-web-4-5": WEBS[3],
}

FOOT_TOP: dict[str, Point] = {
    **_ON_BOTH_PLANS,
    # Ankle.
    "medial-malleolus": (29.6, 61),
    "lateral-malleolus": (-31.4, 70),
    "ankle-crease": (2.4, 86),
    "tibialis-anterior-tendon": (20.9, 87),
    "extensor-digitorum-longus-lateral": (-19.4, 92),
    # Medial border.
    "navicular-tuberosity": (31.8, 109),
    "great-toe-joint-proximal": (43.6, 184),
    "great-toe-joint-distal": (48.0, 216),
    # Lateral border.
    "metatarsal-5-tuberosity": (-40.6, 94),
    "little-toe-joint-proximal": (-46.2, 167),
    "little-toe-joint-distal": (-46.6, 194),
    # Between the metatarsals.
    "metatarsal-1-2-base": (15.0, 144),
    "metatarsal-2-base": (8.6, 134),
    "metatarsal-4-5-base": (-27.4, 118),
    "metatarsal-2-3": (-4.0, 193),
    "metatarsal-4-5": (-31.6, 179),
    # Nails.
    "great-toenail-medial": GREAT_TOE.nail_corner(MEDIAL),
    "great-toenail-lateral": GREAT_TOE.nail_corner(LATERAL),
    "second-toenail-lateral": SECOND_TOE.nail_corner(LATERAL),
    "fourth-toenail-lateral": FOURTH_TOE.nail_corner(LATERAL),
    "little-toenail-lateral": LITTLE_TOE.nail_corner(LATERAL),
}

# A third of the way from the web between the second and third toe to the back of the heel.
_HEEL_END: Point = (-1.0, 5.4)
_SOLE_HOLLOW: Point = (
    WEBS[1][0] + (_HEEL_END[0] - WEBS[1][0]) / 3,
    WEBS[1][1] + (_HEEL_END[1] - WEBS[1][1]) / 3,
)

FOOT_SOLE: dict[str, Point] = {
    name: from_below(*place)
    for name, place in {
        **_ON_BOTH_PLANS,
        "sole-hollow": _SOLE_HOLLOW,
        "heel-back": (-1.0, _JUST_INSIDE),
        "heel-end": _HEEL_END,
    }.items()
}

FOOT_INNER: dict[str, Point] = dict(
    [
        # Leg, ankle, calcaneal tendon.
        _height("tibia-medial-border-below", -10.4),
        _height("medial-malleolus", -15.4),
        _height("medial-malleolus-below", -17.0),
        _height("calcaneal-tendon-medial", -48.6),
        _height("ankle-crease", 17.6),
        _height("tibialis-anterior-tendon", 13.4),
        # Heel.
        ("calcaneus-medial", (-50.4, 1737.0)),
        ("calcaneal-tuberosity-medial", (-38.0, 1743.0)),
        ("heel-back", (-82.7, 1776.0)),
        _height("sole", -45.0),
        # Along the inner border.
        ("navicular-tuberosity", (29.0, 1757.0)),
        ("navicular-below", (29.4, 1774.4)),
        ("metatarsal-1-base", (66.0, 1777.8)),
        ("great-toe-joint-proximal", (102.0, 1786.0)),
        ("great-toe-joint-distal", (132.0, 1788.6)),
        ("great-toe-tip", (190.0, 1791.6)),
    ]
)

FOOT_OUTER: dict[str, Point] = dict(
    [
        # Leg, ankle, calcaneal tendon.
        _height("fibula-front-below", -13.4),
        _height("fibula-back-below", -28.0),
        _height("lateral-malleolus", -22.0),
        _height("lateral-malleolus-below", -22.4),
        _height("lateral-malleolus-front", -9.8),
        _height("calcaneal-tendon-lateral", -54.0),
        _height("ankle-crease", 17.6),
        ("extensor-digitorum-longus-lateral", (12.2, 1744.0)),
        # Heel.
        ("heel-back", (-82.7, 1776.0)),
        ("calcaneus-lateral", (-38.0, 1780.6)),
        _height("sole", -45.0),
        # Along the outer border.
        ("cuboid-below", (-5.0, 1784.8)),
        ("metatarsal-5-tuberosity", (10.0, 1780.4)),
        ("metatarsal-4-5-base", (35.0, 1766.0)),
        ("metatarsal-4-5", (90.0, 1778.4)),
        ("little-toe-joint-proximal", (83.0, 1789.0)),
        ("little-toe-joint-distal", (106.0, 1791.0)),
        ("great-toe-tip", (190.0, 1791.6)),
    ]
)


def on_the_right(places: Mapping[str, Point]) -> list[Landmark]:
    """The landmarks of a view of the right foot."""
    return [Landmark(name, "right", place) for name, place in places.items()]
