"""How the reader wants the body to look, and a drawing in that look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from acupoints_app.atlas import palette
from acupoints_app.atlas.recolour import (
    has_roles,
    outlined,
    recoloured,
    unpainted,
    without_groups,
)

SKINS: Final = palette.SKINS
"""The ids of the skin tones, from light to dark."""

GROUNDS: Final = palette.GROUNDS
"""The ids of what may lie under the body."""

_TONE_LAYER: Final = "-tone"
_SHADING: Final = ("tone-1", "tone-2", "tone-3", "shadow")
_AREOLA_WIDTH: Final = 1.2


@dataclass(frozen=True, slots=True)
class Look:
    """One look of the body.

    ``skin`` is one of SKINS, ``ground`` one of GROUNDS: what the body will lie on; it is not
    painted.  ``lines_only`` is a line drawing for white paper, which has neither skin tone nor
    shading.  Raises ValueError for an id that is not known.
    """

    skin: str
    ground: str
    shading: bool = True
    lines_only: bool = False

    def __post_init__(self) -> None:
        if self.skin not in SKINS:
            raise ValueError(f"skin is {self.skin!r}; expected one of {', '.join(SKINS)}")
        if self.ground not in GROUNDS:
            raise ValueError(f"ground is {self.ground!r}; expected one of {', '.join(GROUNDS)}")

    @property
    def marks(self) -> Literal["light", "dark"]:
        """The theme whose accents show on the body in this look; see palette.marks."""
        return "light" if self.lines_only else palette.marks(self.skin, self.ground)


def dressed(drawing: bytes, look: Look) -> bytes:
    """The drawing in this look.  A drawing whose paths have no roles is returned as it is."""
    if not has_roles(drawing):
        return drawing
    if look.lines_only or not look.shading:
        drawing = unpainted(without_groups(drawing, _TONE_LAYER), _SHADING)
    if look.lines_only:
        # The only area that no line goes round; lips and nails have theirs.
        drawing = outlined(drawing, "areola", palette.LINES_ONLY["areola"], _AREOLA_WIDTH)
        return recoloured(drawing, palette.LINES_ONLY)
    if (look.skin, look.ground) == (palette.DEFAULT_SKIN, "light"):
        return drawing  # its own colours, also those of a drawing somebody else made
    return recoloured(drawing, palette.colours(look.skin, look.ground))
