"""What colour each paint role has, for six skins on three grounds.

The light skin is the drawings' own, by day and by night, so that nothing changes for those who
choose nothing.  Lines are darker than the skin on every skin: light lines on deep skin were
tried, and they look like scars and turn hollows into ridges.  Deep skin gets nearly black lines
instead and is itself not so dark that they would drown in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from acupoints_app.atlas.recolour import OUTLINE

SKINS: Final = ("fair", "light", "medium", "tan", "brown", "deep")
"""Skin tones, from light to dark."""

GROUNDS: Final = ("light", "dark", "paper")
"""What lies under the body: the page of the light or the dark theme, or warm paper."""

DEFAULT_SKIN: Final = "light"

PAPER: Final = "#f5ecdc"
"""The colour of the ground "paper"."""

_Table = Mapping[str, tuple[str, str, str, str, str, str]]

# Each row has the six skins in their order.
_BY_DAY: Final[_Table] = {
    # fair, light, medium, tan, brown, deep
    "skin": ("#f9ebe0", "#f4dfcd", "#debc98", "#b98f69", "#92674a", "#704c38"),
    "tone-1": ("#f5e3d6", "#efd7c4", "#d8b38e", "#b18662", "#8a6044", "#684532"),
    "tone-2": ("#efd9cb", "#e9ccb6", "#d0a884", "#a87d59", "#81583e", "#613f2d"),
    "tone-3": ("#e8cfbe", "#e2c0a8", "#c79d78", "#9e724f", "#785037", "#593727"),
    "shadow": ("#e2c5b3", "#dcb59b", "#bf926e", "#966948", "#704932", "#533223"),
    "hair": ("#7f5a3f", "#6a432f", "#3c291e", "#271d17", "#140e0b", "#080504"),
    "brow": ("#9d775c", "#94684f", "#614636", "#3e2c22", "#261a14", "#120b08"),
    "lip": ("#e9b9ae", "#e5b29d", "#c88f7b", "#a26a5b", "#835146", "#73443d"),
    "areola": ("#e9c0b0", "#dfb79c", "#bd8e74", "#916651", "#684536", "#4a2f25"),
    "nail": ("#fdf3ed", "#f9ebe0", "#eed4bd", "#d0ac93", "#b18874", "#97705f"),
    "eye-white": ("#fbf8f3", "#fbf5ee", "#f7f2ea", "#f1ebe2", "#eae4da", "#e3dbd0"),
    "iris": ("#7c745e", "#7d6450", "#614735", "#4f3728", "#432d20", "#3a261b"),
    "pupil": ("#33251e", "#3b281f", "#271c17", "#1a120e", "#0f0a07", "#060403"),
    "glint": ("#ffffff", "#ffffff", "#ffffff", "#ffffff", "#fffdfa", "#fffcf8"),
}
# Light skins are dimmed, so that the body does not glare on a dark page; deep ones hardly are.
_BY_NIGHT: Final[_Table] = {
    # fair, light, medium, tan, brown, deep
    "skin": ("#c3a58f", "#b4937d", "#b08f70", "#936e4f", "#815a40", "#6c4a37"),
    "tone-1": ("#b99a84", "#a98873", "#a68466", "#8a6648", "#79533a", "#644331"),
    "tone-2": ("#af8e79", "#9d7c68", "#9c795c", "#805d41", "#714b33", "#5c3d2b"),
    "tone-3": ("#a3836e", "#90705d", "#926e51", "#765439", "#68432d", "#543625"),
    "shadow": ("#9a7964", "#86674f", "#8a6549", "#6d4c33", "#613d28", "#4e3121"),
    "hair": ("#876f5c", "#6f5848", "#3a2a20", "#1f1611", "#110b08", "#070403"),
    "brow": ("#5e4335", "#4a3125", "#3c291e", "#2b1d16", "#1e130e", "#110a07"),
    "lip": ("#b6867b", "#a87867", "#a06d5d", "#825247", "#75473d", "#6e413b"),
    "areola": ("#a47e6c", "#90705d", "#8c6450", "#6e4a39", "#59392d", "#472d24"),
    "nail": ("#d1b8a8", "#c4a896", "#c2a48d", "#a98772", "#9c7764", "#8d6858"),
    "eye-white": ("#e0d8cc", "#dcd2c6", "#d9cfc3", "#d2c9bd", "#cec4b8", "#c9bfb3"),
    "iris": ("#574f3d", "#4f3d31", "#453227", "#3e2c21", "#3a261b", "#352319"),
    "pupil": ("#1d130f", "#1d130e", "#19110c", "#120b08", "#0c0705", "#060302"),
    "glint": ("#f2ece4", "#f2ece4", "#f2ece4", "#f2ece4", "#f0e9e0", "#eee7de"),
}
_LINES: Final[Mapping[str, _Table]] = {
    "light": {
        "contour": ("#5c3e31", "#57392b", "#462b1e", "#301c13", "#1a0e08", "#0b0503"),
        "line": ("#9a6f5a", "#93674f", "#7c553d", "#5a3928", "#362016", "#1a0e09"),
        "fine": ("#c29884", "#bb917a", "#a3795d", "#7b553e", "#533525", "#321e16"),
        "faint": ("#dbb8a6", "#d3b09a", "#bd9374", "#956c50", "#6e4a36", "#4c3023"),
    },
    # Sepia, and a little stronger, as the ground is a little darker.
    "paper": {
        "contour": ("#553a26", "#503521", "#412917", "#2b190e", "#170d06", "#090503"),
        "line": ("#91694a", "#8a6241", "#745133", "#533723", "#321f13", "#180e08"),
        "fine": ("#b99273", "#b28b68", "#9c7554", "#765338", "#4f3422", "#301e13"),
        "faint": ("#d4b497", "#cdab8a", "#b7916d", "#916a4c", "#6b4933", "#4a3020"),
    },
    "dark": {
        "contour": ("#312119", "#2c1d15", "#291a13", "#1b100a", "#100805", "#080403"),
        "line": ("#624435", "#563a2b", "#513628", "#3c251a", "#2b1911", "#180c08"),
        "fine": ("#82604d", "#74543f", "#714f3b", "#583a2a", "#452c1f", "#2f1c14"),
        "faint": ("#a3816c", "#94735d", "#906c52", "#73503a", "#5f3f2e", "#492e21"),
    },
}
# A rim of light round the skins that are too near to a dark ground.  The lighter ones are bright
# shapes on it anyway, and keep the dark edge that they always had.
_RIM: Final = {"tan": "#a58565", "brown": "#906e54", "deep": "#8a6850"}

LINES_ONLY: Final = MappingProxyType(
    {
        "skin": "#ffffff",
        "eye-white": "#ffffff",
        "nail": "#ffffff",
        "lip": "#ffffff",
        "glint": "#ffffff",
        "hair": "#b0b0b0",
        "areola": "#595959",
        "iris": "#949494",
        "brow": "#4d4d4d",
        "pupil": "#1a1a1a",
        "contour": "#1a1a1a",
        "line": "#404040",
        "fine": "#666666",
        "faint": "#8c8c8c",
    }
)
"""The greys of a line drawing on white paper.

The weak lines are darker than the drawing's own, because a printer breaks a light grey hairline
up into dots.  Shading is absent: a line drawing leaves it out.  Hair stays as the faintest wash,
because nothing else shows the hairline, from which points are measured.
"""


def _combined(skin: str, ground: str) -> Mapping[str, str]:
    column = SKINS.index(skin)
    table = {**(_BY_NIGHT if ground == "dark" else _BY_DAY), **_LINES[ground]}
    colours = {role: row[column] for role, row in table.items()}
    if ground == "dark" and skin in _RIM:
        colours[OUTLINE] = _RIM[skin]
    return MappingProxyType(colours)


_COLOURS: Final = {(skin, ground): _combined(skin, ground) for skin in SKINS for ground in GROUNDS}


def colours(skin: str, ground: str) -> Mapping[str, str]:
    """The colour of every paint role; ``OUTLINE`` too where the edge of the body has its own.

    Raises KeyError for a skin or a ground that is not known.
    """
    return _COLOURS[skin, ground]


def marks(skin: str, ground: str) -> Literal["light", "dark"]:
    """The theme whose accents show better on this skin: "light" has dark hues, "dark" light ones.

    What lies on the body has to stand out from skin, whatever the page is.
    """
    darkest = "medium" if ground == "dark" else "tan"
    return "light" if SKINS.index(skin) <= SKINS.index(darkest) else "dark"
