"""What lateral, anterior or radial means on the page of each view."""

from __future__ import annotations

from typing import Final

from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.outline import Point

_RIGHT: Final[Point] = (1.0, 0.0)
_LEFT: Final[Point] = (-1.0, 0.0)
_UP: Final[Point] = (0.0, -1.0)
_DOWN: Final[Point] = (0.0, 1.0)

_OPPOSITE: Final = {
    "lateral": "medial",
    "anterior": "posterior",
    "superior": "inferior",
    "distal": "proximal",
    "radial": "ulnar",
}

# For the figure's right side.  Its left side, and a mirrored view, have it the other way round.
_STANDING: Final = {"superior": _UP, "distal": _DOWN}
_FACING: Final = {**_STANDING, "lateral": _LEFT, "radial": _LEFT}
_FROM_BEHIND: Final = {**_STANDING, "lateral": _RIGHT, "radial": _RIGHT}
_FROM_THE_SIDE: Final = {**_STANDING, "anterior": _RIGHT, "radial": _RIGHT}
_FROM_INSIDE: Final = {**_STANDING, "anterior": _LEFT}

_DIRECTIONS: Final[dict[str, dict[str, Point]]] = {
    "front": _FACING,
    "head-front": _FACING,
    "mouth": _FACING,
    "back": _FROM_BEHIND,
    "head-back": _FROM_BEHIND,
    "right": _FROM_THE_SIDE,
    "left": _FROM_THE_SIDE,
    "head-side": _FROM_THE_SIDE,
    "ear": _FROM_THE_SIDE,
    "chest-side": _FROM_THE_SIDE,
    "leg-inner": _FROM_INSIDE,
    "foot-inner": _FROM_INSIDE,
    "foot-outer": _FROM_THE_SIDE,
    "head-top": {"anterior": _UP, "lateral": _RIGHT},
    "hand-palm": {"distal": _DOWN, "radial": _LEFT},
    "hand-dorsum": {"distal": _DOWN, "radial": _RIGHT},
    "foot-top": {"distal": _DOWN, "lateral": _LEFT},
    "foot-sole": {"distal": _UP, "lateral": _LEFT},
    "perineum": {"lateral": _RIGHT},
}


def direction(view: BodyView, side: str, name: str) -> Point | None:
    """The direction on the page (a unit vector) for a side of the body; None if it isn't seen.

    ``side`` is the figure's side that the place lies on.
    """
    seen = _DIRECTIONS.get(view.id, {})
    x, y = 0.0, 0.0
    if name in seen:
        x, y = seen[name]
    else:
        for one, other in _OPPOSITE.items():
            if name == other and one in seen:
                x, y = -seen[one][0], -seen[one][1]
    if (x, y) == (0.0, 0.0):
        return None
    # What lies on the midline has the directions of the side that is shown.
    turned = side == "left" or (side == "midline" and view.sides == ("left",))
    return (-x, y) if turned else (x, y)
