"""How the body is drawn, as the reader has chosen it, on the ground that the theme gives."""

from __future__ import annotations

from dataclasses import dataclass, replace

from acupoints_app.atlas import palette
from acupoints_app.atlas.look import SKINS, Look
from acupoints_app.ui.theme import DARK, LIGHT, Theme

PRINT_WHITE = "#ffffff"
"""What a line drawing lies on, as on paper in a printer."""


@dataclass(frozen=True, slots=True)
class BodyChoices:
    """What the reader chose: ``skin`` is one of look.SKINS, ``on_paper`` the warm paper ground."""

    skin: str = palette.DEFAULT_SKIN
    on_paper: bool = False
    shading: bool = True
    lines_only: bool = False

    def look(self, theme: Theme) -> Look:
        """The drawing's look in a theme."""
        ground = "paper" if self.on_paper else theme.name
        return Look(self.skin, ground, self.shading, self.lines_only)

    def canvas_theme(self, theme: Theme) -> Theme:
        """The theme's colours as they show on this body: accents that stand out, its ground."""
        look = self.look(theme)
        marks = LIGHT if look.marks == "light" else DARK
        if self.lines_only:
            return replace(LIGHT, paper=PRINT_WHITE)
        if self.on_paper:
            return replace(LIGHT, paper=palette.PAPER, lower=marks.lower, upper=marks.upper)
        return replace(theme, lower=marks.lower, upper=marks.upper)


def known_skin(name: object) -> str:
    """A skin's id; the default for anything else."""
    return name if isinstance(name, str) and name in SKINS else palette.DEFAULT_SKIN
