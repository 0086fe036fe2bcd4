"""Draws the body views of assets/body_svg; run with ``python -m tools.atlas``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tools.atlas.back import draw_back
from tools.atlas.chest_side import draw_chest_side
from tools.atlas.ear import draw_ear
from tools.atlas.foot_inner import draw_foot_inner
from tools.atlas.foot_outer import draw_foot_outer
from tools.atlas.foot_sole import draw_foot_sole
from tools.atlas.foot_top import draw_foot_top
from tools.atlas.front import draw_front
from tools.atlas.hand_dorsum import draw_hand_dorsum
from tools.atlas.hand_palm import draw_hand_palm
from tools.atlas.head_back import draw_head_back
from tools.atlas.head_front import draw_head_front
from tools.atlas.head_side import draw_head_side
from tools.atlas.head_top import draw_head_top
from tools.atlas.leg_inner import draw_leg_inner
from tools.atlas.mouth import draw_mouth
from tools.atlas.perineum import draw_perineum
from tools.atlas.right import draw_left, draw_right
from tools.atlas.svg_writer import Drawing

__all__ = ["VIEWS", "build_all"]

VIEWS: Final[dict[str, Callable[[], Drawing]]] = {
    "front": draw_front,
    "back": draw_back,
    "right": draw_right,
    "left": draw_left,
    "head-front": draw_head_front,
    "head-side": draw_head_side,
    "head-back": draw_head_back,
    "head-top": draw_head_top,
    "ear": draw_ear,
    "mouth": draw_mouth,
    "chest-side": draw_chest_side,
    "hand-palm": draw_hand_palm,
    "hand-dorsum": draw_hand_dorsum,
    "leg-inner": draw_leg_inner,
    "foot-top": draw_foot_top,
    "foot-inner": draw_foot_inner,
    "foot-outer": draw_foot_outer,
    "foot-sole": draw_foot_sole,
    "perineum": draw_perineum,
}
"""Each view's id and who draws it."""


def build_all() -> dict[str, str]:
    """Every view as file name and SVG text, the same text on every run."""
    return {f"{id_}.svg": draw().svg() for id_, draw in VIEWS.items()}
