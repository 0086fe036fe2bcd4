"""Colours that every eye can tell apart, and signs beside the colours."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from acupoints_app.atlas import palette
from acupoints_app.atlas.model import Region
from acupoints_app.atlas.outline import path_text
from acupoints_app.ui import icons
from acupoints_app.ui.body.body_look import PRINT_WHITE, BodyChoices
from acupoints_app.ui.body.body_overlay import RegionShape, paint_region
from acupoints_app.ui.contents_rows import MARKS
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.theme import DARK, LIGHT, Theme

THEMES: Final = (LIGHT, DARK)
Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

# Machado, Oliveira & Fernandes (2009), severity 1.0, for linear RGB.
VISION: Final[dict[str, Matrix]] = {
    "common": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ: Final[Matrix] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE: Final[Triple] = (0.95047, 1.0, 1.08883)


def _linear(colour: str) -> Triple:
    def channel(start: int) -> float:
        value = int(colour[start : start + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return channel(1), channel(3), channel(5)


def _times(matrix: Matrix, vector: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def _luminance(colour: str) -> float:
    return _times(_TO_XYZ, _linear(colour))[1]


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _lab(colour: str, vision: Matrix) -> Triple:
    seen = _times(vision, _linear(colour))
    xyz = _times(_TO_XYZ, (*(min(1.0, max(0.0, part)) for part in seen),))  # type: ignore[arg-type]

    def root(part: float) -> float:
        return part ** (1 / 3) if part > (6 / 29) ** 3 else part / (3 * (6 / 29) ** 2) + 4 / 29

    x, y, z = (root(part / white) for part, white in zip(xyz, _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_the_measures_measure() -> None:
    assert _contrast("#000000", "#ffffff") == pytest.approx(21)
    assert _contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert _lab("#ff0000", VISION["common"]) == pytest.approx((53.24, 80.09, 67.20), abs=0.05)
    for name, vision in VISION.items():
        assert all(math.isclose(sum(row), 1, abs_tol=1e-3) for row in vision), name


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["page", "desk", "paper", "hover", "chosen"])
@pytest.mark.parametrize("ink", ["ink", "ink_soft"])
def test_text_is_readable_on_every_ground(theme: Theme, ink: str, ground: str) -> None:
    assert _contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["page", "desk", "paper"])
@pytest.mark.parametrize("accent", ["lower", "upper"])
def test_the_accents_are_readable_as_text(theme: Theme, accent: str, ground: str) -> None:
    assert _contrast(getattr(theme, accent), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_tag_is_readable(theme: Theme) -> None:
    assert _contrast(theme.tag_ink, theme.tag) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("skin", palette.SKINS)
@pytest.mark.parametrize("on_paper", [False, True])
@pytest.mark.parametrize("lines_only", [False, True])
def test_marks_on_the_body_can_be_seen_however_it_is_drawn(
    theme: Theme, skin: str, *, on_paper: bool, lines_only: bool
) -> None:
    """What lies on the body has two colours, one of which stands out from any skin."""
    shown = BodyChoices(skin, on_paper, lines_only=lines_only).canvas_theme(theme)
    assert _contrast(shown.ink, shown.paper) >= 7  # lines of spans, landmarks and ruler
    assert _contrast(shown.focus, shown.paper) >= 7  # the ring of the keyboard
    assert _contrast(shown.tag_ink, shown.tag) >= 4.5
    lower, upper = _lab(shown.lower, VISION["common"]), _lab(shown.upper, VISION["common"])
    assert math.dist(lower, upper) >= 20
    if lines_only:
        assert shown.paper == PRINT_WHITE
    elif on_paper:
        assert shown.paper == palette.PAPER
    else:
        assert shown.paper == theme.paper


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_marks_that_are_not_text_can_be_seen(theme: Theme) -> None:
    for ground in (theme.page, theme.desk, theme.paper):
        assert _contrast(theme.focus, ground) >= 3
    for accent in (theme.lower, theme.upper):
        assert _contrast(accent, theme.chosen) >= 3  # the bar beside a chosen row


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("vision", VISION)
def test_the_accents_differ_for_every_kind_of_eye(theme: Theme, vision: str) -> None:
    lower, upper = (_lab(colour, VISION[vision]) for colour in (theme.lower, theme.upper))
    assert math.dist(lower, upper) >= 20


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_accents_differ_in_lightness(theme: Theme) -> None:
    lower, upper = (_lab(colour, VISION["common"])[0] for colour in (theme.lower, theme.upper))
    assert abs(lower - upper) >= 5


def _outline(theme: Theme, pain: str, *, chosen: bool) -> list[bool]:
    """Where along its upper edge a square's outline is drawn."""
    image = QImage(240, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    outline = ((20.0, 20.0), (220.0, 20.0), (220.0, 120.0), (20.0, 120.0))
    shape = RegionShape(Region("v-g", "g", "midline", path_text(outline)))
    painter = QPainter(image)
    paint_region(painter, shape, theme, pain, 1.0, hovered=False, chosen=chosen)
    painter.end()
    inside, outside = image.pixelColor(120, 40), QColor(theme.paper)

    def drawn(x: int) -> bool:
        return any(image.pixelColor(x, y) not in (inside, outside) for y in range(17, 24))

    return [drawn(x) for x in range(30, 210)]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("chosen", [False, True])
def test_upper_and_lower_outlines_differ_without_colour(theme: Theme, *, chosen: bool) -> None:
    lower = _outline(theme, "lower", chosen=chosen)
    upper = _outline(theme, "upper", chosen=chosen)
    gaps = sum(a and not b for a, b in pairwise(upper))
    assert len({*lower}) == 1, "the lower outline has gaps"
    assert gaps >= 5, "the upper outline has no dashes"


def test_the_marks_of_the_areas_differ_without_colour() -> None:
    names = [MARKS[pain] for pain in ("lower", "upper", "")]
    assert len({*names}) == 3
    pictures = [
        icons.pixmap(name, "#000000", 32, 1.0)
        .toImage()
        .convertToFormat(QImage.Format.Format_Alpha8)
        for name in names
    ]
    for number, picture in enumerate(pictures):
        for other in pictures[number + 1 :]:
            differing = sum(
                abs(picture.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) > 128
                for x in range(32)
                for y in range(32)
            )
            assert differing >= 32


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chosen_row_differs_without_colour(window: MainWindow, theme: str) -> None:
    """It has a bar at its start, and heavier letters."""
    window.set_theme(theme)
    tree = window.contents
    (row,) = tree.findItems("Hand", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)

    def ink() -> int:
        place = tree.visualItemRect(row)
        image = tree.viewport().grab(place).toImage()
        ground = QColor(image.pixelColor(image.width() // 2, 3))
        return sum(
            abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 40
            for x in range(image.width())
            for y in range(image.height())
        )

    unchosen = ink()
    window.reader.choose(row.data(0, Qt.ItemDataRole.UserRole))
    assert ink() > unchosen + 3 * 10
