"""The look in one place: colours of light and dark, the spacing grid, the type scale.

The accents are told apart by red-green colour-blind eyes because one is blue and the other
is not, and by all eyes because they differ in lightness too; tests/ui/test_theme.py holds
both, and the contrast of every text colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor, QPalette

GRID: Final = 4
"""Every distance is a multiple of this many device-independent pixels."""

SMALL, NORMAL, QUOTE, TITLE = 0.88, 1.0, 1.18, 1.75
"""The type scale, as multiples of the system's own text size."""

TEXT_SIZES: Final = (80, 90, 100, 110, 125, 150, 175, 200)
"""The text sizes on offer, in percent."""

BodyColours = MappingProxyType[str, str]
"""The colour of each paint role of a drawing; roles in docs/drawing_contract.md."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance, as #rrggbb.

    ``desk`` lies under lists and bars, ``page`` under text, ``paper`` under the body.
    ``lower`` and ``upper`` are the accents of the two pain areas, and each one's ``tint`` is laid
    over skin.  ``body`` maps paint roles of the drawings to colours; a role that is absent
    keeps the drawing's own.
    """

    name: str
    desk: str
    page: str
    paper: str
    ink: str
    ink_soft: str
    rule: str
    hover: str
    chosen: str
    focus: str
    scroll: str
    tag: str
    tag_ink: str
    lower: str
    upper: str
    lower_tint: str
    upper_tint: str
    body: BodyColours

    def accent(self, pain: str | None) -> QColor:
        """The hue of a pain area; the soft ink for what belongs to neither."""
        return QColor({"lower": self.lower, "upper": self.upper}.get(pain or "", self.ink_soft))

    def tint(self, pain: str) -> QColor:
        """The hue of a pain area as it is laid over skin, which dulls it: a stronger one."""
        return QColor(self.lower_tint if pain == "lower" else self.upper_tint)


LIGHT: Final = Theme(
    name="light",
    desk="#f1ece3",
    page="#fdfbf7",
    paper="#f8f4ec",
    ink="#2a2521",
    ink_soft="#655b51",
    rule="#dcd3c5",
    hover="#e8e0d3",
    chosen="#e0d6c6",
    focus="#2a2521",
    scroll="#b9ac9a",
    tag="#2a2521",
    tag_ink="#fdfbf7",
    lower="#1b5e9e",
    upper="#b8431c",
    lower_tint="#1a72d8",
    upper_tint="#d9481a",
    body=MappingProxyType({}),
)

DARK: Final = Theme(
    name="dark",
    desk="#1f1c19",
    page="#262320",
    paper="#191715",
    ink="#ece5da",
    ink_soft="#b0a597",
    rule="#3b3630",
    hover="#2e2a26",
    chosen="#3a352f",
    focus="#ece5da",
    scroll="#6b6157",
    tag="#ece5da",
    tag_ink="#1f1c19",
    lower="#7db8ee",
    upper="#ec8a58",
    lower_tint="#3f97f2",
    upper_tint="#f0662e",
    body=MappingProxyType(
        {
            "skin": "#b4937d",
            "tone-1": "#a98873",
            "tone-2": "#9d7c68",
            "tone-3": "#90705d",
            "shadow": "#86674f",
            "hair": "#6f5848",
            "lip": "#a87867",
            "brow": "#4a3125",
            "nail": "#c4a896",
            "areola": "#90705d",
            "contour": "#2c1d15",
            "line": "#563a2b",
            "fine": "#74543f",
            "faint": "#94735d",
            "eye-white": "#dcd2c6",
            "iris": "#4f3d31",
            "pupil": "#1d130e",
            "glint": "#f2ece4",
        }
    ),
)


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, so that native controls follow it."""
    colours = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, theme.desk),
        (role.WindowText, theme.ink),
        (role.Base, theme.page),
        (role.AlternateBase, theme.desk),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.ink_soft),
        (role.Button, theme.desk),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.page),
        (role.ToolTipBase, theme.tag),
        (role.ToolTipText, theme.tag_ink),
        (role.Highlight, theme.lower),
        (role.HighlightedText, theme.page),
        (role.Accent, theme.lower),
        # A link is told by its underline: the hues mean pain areas.
        (role.Link, theme.ink_soft),
        (role.LinkVisited, theme.ink_soft),
        (role.Light, theme.page),
        (role.Midlight, theme.hover),
        (role.Mid, theme.rule),
        (role.Dark, theme.rule),
        (role.Shadow, theme.rule),
    ):
        colours.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(theme.ink_soft)
        faded.setAlpha(150)
        colours.setColor(QPalette.ColorGroup.Disabled, target, faded)
    return colours
