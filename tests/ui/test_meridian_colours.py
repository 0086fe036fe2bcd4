"""The meridians' colours: seen on every ground, and apart where their lines run side by side."""

from __future__ import annotations

import itertools
import math

import pytest

from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.theme import DARK, LIGHT, Theme

from .test_theme import VISION, Matrix, Triple, _contrast, _linear, _times

# Meridians whose lines run side by side somewhere on the body.
NEIGHBOURS = (
    *("CV KI", "KI ST", "ST SP", "SP LR", "LR GB", "GB SP", "LU ST", "LU SP", "CV LR"),
    *("LU PC", "PC HT", "HT LU", "LI TE", "TE SI", "LI SI", "LU LI", "HT SI", "PC TE"),
    *("GV BL", "BL SI", "GB BL", "GB TE", "GV GB", "GV LI", "SI GB", "BL KI"),
    *("SP KI", "LR KI", "ST GB", "ST LR", "ST LI", "SI ST", "BL LR", "CV GV"),
)

# Ottosson (2020), OKLab: linear RGB to the eye's cones, and these to lightness and two hues.
_TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_OKLAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def _seen(colour: str, vision: Matrix) -> Triple:
    light = (min(1.0, max(0.0, part)) for part in _times(vision, _linear(colour)))
    cones = (math.cbrt(part) for part in _times(_TO_CONES, (*light,)))  # type: ignore[arg-type]
    return _times(_TO_OKLAB, (*cones,))  # type: ignore[arg-type]


def _apart(one: str, other: str, theme: Theme, vision: str) -> float:
    first, second = (_seen(meridian_colour(m, theme).name(), VISION[vision]) for m in (one, other))
    return 100 * math.dist(first, second)


def test_the_measure_measures() -> None:
    plain = VISION["common"]
    assert 100 * math.dist(_seen("#ffffff", plain), _seen("#000000", plain)) == pytest.approx(
        100, abs=0.1
    )


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("vision", VISION)
def test_lines_side_by_side_are_told_apart_by_every_kind_of_eye(theme: Theme, vision: str) -> None:
    for pair in NEIGHBOURS:
        one, other = pair.split()
        assert _apart(one, other, theme, vision) > 9.5, pair


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("vision", VISION)
def test_no_two_meridians_look_the_same(theme: Theme, vision: str) -> None:
    for one, other in itertools.combinations(MERIDIANS, 2):
        assert _apart(one, other, theme, vision) > 5, (one, other)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("meridian", [*MERIDIANS, "EX"])
def test_a_line_can_be_seen_on_every_ground(theme: Theme, meridian: str) -> None:
    for ground in (theme.paper, theme.page, theme.desk):
        assert _contrast(meridian_colour(meridian, theme).name(), ground) >= 3.0, ground
