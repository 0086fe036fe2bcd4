"""How the views belong together: their order, and which one is the close-up of what."""

from __future__ import annotations

from typing import Final

WHOLE_BODY: Final[tuple[str, ...]] = ("front", "back", "right", "left")
"""The views of the standing body; all others are close-ups."""

VIEW_ORDER: Final[tuple[str, ...]] = (
    *WHOLE_BODY,
    *("head-front", "head-side", "head-back", "head-top", "ear", "mouth"),
    *("chest-side", "hand-palm", "hand-dorsum"),
    *("leg-inner", "foot-top", "foot-inner", "foot-outer", "foot-sole", "perineum"),
)
"""The order in which views are offered."""

_CLOSE_UPS: Final = {
    "head": {
        "front": "head-front",
        "back": "head-back",
        "right": "head-side",
        "left": "head-side",
        "head-side": "ear",
        "head-front": "mouth",
    },
    "neck": {"front": "head-front", "back": "head-back", "right": "head-side", "left": "head-side"},
    "hand": {
        "front": "hand-palm",
        "back": "hand-dorsum",
        "right": "hand-dorsum",
        "left": "hand-dorsum",
    },
    "foot": {
        "front": "foot-top",
        "back": "foot-sole",
        "right": "foot-outer",
        "left": "foot-outer",
        "leg-inner": "foot-inner",
    },
}
"""Group of the region to the close-up that each view leads to."""

_SHOWN_BY: Final = {
    "head-front": "front",
    "head-back": "back",
    "head-side": "right",
    "head-top": "front",
    "ear": "right",
    "mouth": "front",
    "chest-side": "right",
    "hand-palm": "front",
    "hand-dorsum": "back",
    "leg-inner": "front",
    "foot-top": "front",
    "foot-inner": "front",
    "foot-outer": "right",
    "foot-sole": "back",
    "perineum": "front",
}
"""Close-up to the view of the whole body that it is a part of."""


def close_up(view_id: str, group: str) -> str | None:
    """The close-up that a region of ``group`` on a view leads to, or None."""
    return _CLOSE_UPS.get(group, {}).get(view_id)


def whole_body_of(view_id: str, side: str = "right") -> str | None:
    """The view of the whole body that a close-up is a part of; None for any other view.

    ``side`` is the side that a one-sided close-up shows: the left ear is on the left view.
    """
    whole = _SHOWN_BY.get(view_id)
    return "left" if whole == "right" and side == "left" else whole
