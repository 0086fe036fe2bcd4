"""The body can be read in every skin on every ground, and so can the marks on it."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from acupoints_app.atlas import palette
from acupoints_app.atlas.palette import DEFAULT_SKIN, GROUNDS, LINES_ONLY, PAPER, SKINS
from acupoints_app.atlas.recolour import OUTLINE
from acupoints_app.ui.theme import DARK, LIGHT

CONTRACT: Final = Path(__file__).parents[2] / "docs" / "drawing_contract.md"
UNDER: Final = {"light": LIGHT.paper, "dark": DARK.paper, "paper": PAPER}
THEMES: Final = {"light": LIGHT, "dark": DARK}
SHADES: Final = ("skin", "tone-1", "tone-2", "tone-3", "shadow")

every_skin = pytest.mark.parametrize("skin", SKINS)
every_ground = pytest.mark.parametrize("ground", GROUNDS)


def documented() -> dict[str, str]:
    """The roles of the contract and their colours."""
    table = re.findall(r"^\| `([\w-]+)` +\| `(#[0-9a-f]{6})`", CONTRACT.read_text("utf-8"), re.M)
    return dict(table)


def channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Of WCAG 2."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Of WCAG 2: from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def redness(colour: str) -> float:
    red, green, _ = channels(colour)
    return red / green


@every_ground
@every_skin
def test_every_role_has_a_colour(skin: str, ground: str) -> None:
    colours = palette.colours(skin, ground)
    assert set(colours) - {OUTLINE} == set(documented())
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours.values())


def test_who_chooses_nothing_sees_what_was_there() -> None:
    assert dict(palette.colours(DEFAULT_SKIN, "light")) == documented()
    assert dict(palette.colours(DEFAULT_SKIN, "dark")) == dict(DARK.body)


@every_ground
def test_the_skins_stand_in_order_and_apart(ground: str) -> None:
    skins = [palette.colours(skin, ground)["skin"] for skin in SKINS]
    for lighter, darker in pairwise(skins):
        assert luminance(lighter) > luminance(darker)
        assert contrast(lighter, darker) >= 1.05


@every_ground
@every_skin
def test_shading_is_seen_but_soft(skin: str, ground: str) -> None:
    shades = [palette.colours(skin, ground)[role] for role in SHADES]
    for lighter, darker in pairwise(shades):
        # One step: more than the eye's threshold (1 or 2 percent), no more than a soft edge.
        assert luminance(lighter) > luminance(darker)
        assert 1.05 <= contrast(lighter, darker) <= 1.2
    # The darkest area must not look like a line.
    assert contrast(shades[0], shades[3]) <= 1.6


@every_ground
@every_skin
def test_lines_read_on_the_skin_each_kind_by_its_strength(skin: str, ground: str) -> None:
    colours = palette.colours(skin, ground)
    strength = {
        role: contrast(colours[role], colours["skin"])
        for role in ("faint", "fine", "line", "contour")
    }
    assert sorted(strength, key=lambda role: strength[role]) == list(strength)
    # On deep skin black itself has no more than 2.8, so 3 (WCAG 1.4.11) is out of reach.
    assert strength["contour"] >= (2.5 if skin == "deep" else 3)
    # The drawing's own lines have 3.8, 2.2 and 1.6.
    assert strength["line"] >= 2.4
    assert strength["fine"] >= 2
    assert strength["faint"] >= 1.5
    # The lines lie in the shading too.
    for role in ("contour", "line", "fine"):
        assert luminance(colours[role]) < luminance(colours["shadow"])


@every_ground
@every_skin
def test_the_body_stands_out_from_the_ground(skin: str, ground: str) -> None:
    """3 is what WCAG 1.4.11 asks of a shape that has to be understood."""
    colours = palette.colours(skin, ground)
    edge = colours.get(OUTLINE, colours["contour"])
    seen = (edge, colours["tone-3"])  # the shading at the edge of the body, or its outline
    assert max(contrast(colour, UNDER[ground]) for colour in seen) >= 3
    # Inside the body the edge parts an arm, or the jaw, from what is behind.
    assert contrast(edge, colours["skin"]) >= 1.3


@every_ground
@every_skin
def test_eyes_lips_and_nails_are_natural(skin: str, ground: str) -> None:
    colours = palette.colours(skin, ground)
    by_light = sorted(
        ("pupil", "iris", "skin", "eye-white", "glint"), key=lambda r: luminance(colours[r])
    )
    expected = ["pupil", "iris", "skin", "eye-white", "glint"]
    assert by_light == expected
    assert contrast(colours["iris"], colours["eye-white"]) >= 3
    assert luminance(colours["nail"]) > luminance(colours["skin"])
    for role in ("lip", "areola"):
        assert redness(colours[role]) > redness(colours["skin"])
        assert luminance(colours[role]) < luminance(colours["skin"])
    assert luminance(colours["brow"]) < luminance(colours["tone-3"])
    assert luminance(colours["hair"]) < luminance(colours["tone-3"])


@every_ground
@every_skin
def test_marks_show_on_the_skin(skin: str, ground: str) -> None:
    """1.8 and a hue that skin never has; no skin lets both themes' accents show."""
    theme = THEMES[palette.marks(skin, ground)]
    colours = palette.colours(skin, ground)
    for accent in (theme.lower, theme.upper):
        assert contrast(accent, colours["skin"]) >= 1.8


@every_ground
@every_skin
def test_of_the_two_themes_the_one_whose_weaker_accent_is_stronger(skin: str, ground: str) -> None:
    body = palette.colours(skin, ground)["skin"]
    weaker = {
        name: min(contrast(theme.lower, body), contrast(theme.upper, body))
        for name, theme in THEMES.items()
    }
    assert palette.marks(skin, ground) == max(weaker, key=lambda name: weaker[name])


def test_paper_is_warm_and_light() -> None:
    red, green, blue = channels(PAPER)
    assert red > green > blue
    assert contrast(LIGHT.ink, PAPER) >= 7


def test_a_line_drawing_has_only_greys() -> None:
    assert all(len(set(channels(colour))) == 1 for colour in LINES_ONLY.values())
    left_out = {*SHADES[1:]}
    assert set(LINES_ONLY) == set(documented()) - left_out


def test_a_line_drawing_is_white_with_lines_that_a_printer_can_draw() -> None:
    assert LINES_ONLY["skin"] == "#ffffff"
    strength = [contrast(LINES_ONLY[role], "#ffffff") for role in ("faint", "fine", "line")]
    assert strength == sorted(strength)
    assert strength[0] >= 3


def test_a_wrong_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        palette.colours("green", "light")
