"""The colour of each meridian, in both themes.

Fourteen hues can't all be told apart, least of all by colour-blind eyes, so the code always
stands beside the colour.  The colours were searched so that those of meridians whose lines run
side by side are far apart for every kind of eye; tests/ui/test_meridian_colours.py holds it.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor

from acupoints_app.ui.theme import Theme

_ON_LIGHT: Final = MappingProxyType(
    {
        "LU": "#440077",
        "LI": "#cc1122",
        "ST": "#1188dd",
        "SP": "#991100",
        "HT": "#661100",
        "SI": "#6633cc",
        "BL": "#ee4411",
        "KI": "#005577",
        "PC": "#dd5588",
        "TE": "#553355",
        "GB": "#000099",
        "LR": "#441144",
        "GV": "#1166ee",
        "CV": "#bb6655",
    }
)
_ON_DARK: Final = MappingProxyType(
    {
        "LU": "#7777dd",
        "LI": "#ff9922",
        "ST": "#aaeeff",
        "SP": "#ffcc44",
        "HT": "#ccee88",
        "SI": "#aa66bb",
        "BL": "#ffee00",
        "KI": "#33bbff",
        "PC": "#ff7755",
        "TE": "#ccaacc",
        "GB": "#4499ff",
        "LR": "#ee4488",
        "GV": "#bbccff",
        "CV": "#bb7700",
    }
)


def meridian_colour(code: str, theme: Theme) -> QColor:
    """The colour of a meridian's line, dots and tag; the ink for what is on none (``EX``).

    It stands 3:1 or more from the theme's grounds: enough for a line or a mark, not for text.
    """
    colours = _ON_DARK if theme.name == "dark" else _ON_LIGHT
    return QColor(colours.get(code, theme.ink))
