"""Theme, text size and sizes, and that they are there again the next day."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from acupoints_app.atlas import palette
from acupoints_app.atlas.look import SKINS

from .program import SWITCHES, Program, centre, started
from .screen import Screen, until

pytestmark = pytest.mark.window

DARK_BY: Final = (("ctrl+shift+d",), ("alt+v", "a", "d"))


def _brightness(program: Program) -> float:
    """Of the paper, at its lower left corner: 0 is black, 255 white."""
    left, top, _, height = program.canvas
    colours = program.screen.colours((left + 2, top + height - 6, 3, 3))
    pixels = sum(colours.values())
    return sum(sum(colour) / 3 * number for colour, number in colours.items()) / pixels


def _until_menus(program: Program, number: int) -> None:
    until(lambda: len(program.state()["popups"]) == number, f"{number} menus are open")


@pytest.mark.parametrize("keys", DARK_BY, ids=["shortcut", "menu"])
def test_the_theme_changes_all_pixels(program: Program, keys: tuple[str, ...]) -> None:
    program.screen.key("ctrl+shift+l")
    program.until_state(theme="light")
    until(lambda: _brightness(program) > 200, "the paper is light")
    for number, key in enumerate(keys):
        program.screen.key(key)
        if number < len(keys) - 1:
            _until_menus(program, number + 1)
    program.until_state(theme="dark", popups=[])
    until(lambda: _brightness(program) < 60, "the paper is dark")
    window = program.state()["window"]
    colours = program.screen.colours(tuple(window))
    dark = sum(number for colour, number in colours.items() if sum(colour) < 3 * 128)
    assert dark > 0.8 * sum(colours.values())


def test_the_text_grows_and_shrinks_and_comes_back(program: Program) -> None:
    program.screen.click(centre(program.row("hand")["area"]))
    program.until_subject("hand")

    def size() -> tuple[float, int]:
        return program.state()["text_points"], program.row("hand")["area"][3]

    normal = size()
    sizes = [normal]
    for key in ("ctrl+greater", "ctrl+greater", "ctrl+shift+0", "ctrl+less"):
        program.screen.key(key)
        program.settle()
        sizes.append(size())
        program.until_subject("hand")
    for number in range(2):  # the font, and what the row makes of it
        start, larger, largest, again, smaller = (each[number] for each in sizes)
        assert smaller < start < larger < largest
        assert again == start
    program.screen.key("ctrl+shift+0")
    until(lambda: size() == normal, "the text has its normal size")


def test_sizes_and_looks_are_remembered(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        before = program.state()["splitter"]
        for number, by in enumerate((30, -40)):
            place = centre(program.ask("handles")[number])
            screen.drag(place, (place[0] + by, place[1]))
            program.settle()
        dragged = program.state()["splitter"]
        assert dragged[0] == pytest.approx(before[0] + 30, abs=3)
        assert dragged[2] == pytest.approx(before[2] + 40, abs=3)
        screen.key("ctrl+shift+d")
        screen.key("ctrl+greater")
        program.until_state(theme="dark")
        screen.resize(program.window_id, 1111, 777)
        program.until_state(window=[0, 0, 1111, 777])
        left = program.state()
        screen.key("ctrl+q")
        assert program.until_ended() == 0
        assert program.errors == ""
    with started(screen, home) as program:
        again = program.state()
        for what in ("splitter", "theme", "text_points"):
            assert again[what] == left[what], what
        assert again["window"][2:] == left["window"][2:]
        until(lambda: _brightness(program) < 60, "the paper is dark")


# The drawing --------------------------------------------------------------------------


def _ground(program: Program) -> tuple[int, int, int]:
    """The colour of the paper under the body."""
    left, top, _, _ = program.canvas
    ((colour, _),) = program.screen.colours((left + 1, top + 1, 2, 2)).items()
    return colour


def _is_ground(program: Program, colour: str) -> bool:
    return _ground(program) == tuple(bytes.fromhex(colour[1:]))


def _brightness_of_the_belly(program: Program) -> float:
    left, top, width, height = program.area_of(program.region("front-stomach"))
    colours = program.screen.colours((left + width // 3, top + height // 2, width // 3, 12))
    total = sum(sum(colour) * number for colour, number in colours.items())
    return total / sum(colours.values()) / 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_six_skins_from_light_to_dark(used_program: Program, theme: str) -> None:
    program, screen = used_program, used_program.screen
    screen.key({"light": "ctrl+shift+l", "dark": "ctrl+shift+d"}[theme])
    program.until_state(theme=theme)
    met = []
    for number, skin in enumerate(SKINS, 1):
        before = screen.steady_pixels(program.canvas)
        there = program.state()["skin"]
        screen.key(f"ctrl+alt+{number}")
        program.until_state(skin=skin)
        if there != skin:
            screen.until_changed(program.canvas, before, 20_000, f"the skin {skin} is painted")
        met.append(_brightness_of_the_belly(program))
    assert met == sorted(met, reverse=True)
    assert met[0] - met[-1] > 60


@pytest.mark.parametrize("what", ["shading", "lines_only", "on_paper"])
def test_the_drawing_changes_and_changes_back(used_program: Program, what: str) -> None:
    program, screen = used_program, used_program.screen
    screen.key("ctrl+shift+l")
    program.until_state(theme="light")
    before, ground = screen.steady_pixels(program.canvas), _ground(program)
    there = what in program.state()["on"]
    program.switch(what, on=not there)
    screen.until_changed(program.canvas, before, 10_000, "the body is painted anew")
    if what == "on_paper":
        until(lambda: _is_ground(program, palette.PAPER), "it lies on warm paper")
    elif what == "lines_only":
        until(lambda: _is_ground(program, "#ffffff"), "it lies on white paper")
        colours = screen.colours(program.area_of(program.region("front-stomach")))
        assert max(colours, key=lambda colour: colours[colour]) == (255, 255, 255)
    else:
        assert _ground(program) == ground
    program.switch(what, on=there)
    screen.until_as_before(program.canvas, before, "the body looks as before")


def test_a_body_on_paper_stays_light_in_the_dark(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    screen.key("ctrl+shift+d")
    program.until_state(theme="dark")
    until(lambda: _brightness(program) < 60, "the paper is dark")
    program.switch("on_paper", on=True)
    until(lambda: _is_ground(program, palette.PAPER), "it lies on warm paper")


def test_the_skin_by_the_menu(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    for key in ("alt+v", "g"):
        screen.key(key)
    until(lambda: len(program.state()["popups"]) == 2, "both menus are open")
    for key in ("End", "Home", "Down", "Return"):
        screen.key(key)
    program.until_state(skin=SKINS[1], popups=[])


def test_the_drawing_and_the_pictures_are_remembered(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        for name in ("on_paper", "shading", "thumbnails", "spans", "landmarks", "ruler"):
            screen.key(SWITCHES[name])
        screen.key("ctrl+alt+6")
        left = program.until_state(skin="deep")
        assert {"on_paper", "spans", "landmarks", "ruler"} <= {*left["on"]}
        assert not {"shading", "thumbnails"} & {*left["on"]}
        screen.key("ctrl+q")
        assert program.until_ended() == 0
    with started(screen, home) as program:
        again = program.state()
        assert again["skin"] == "deep"
        # How things look is remembered; what one was doing is not.
        assert {*again["on"]} == {*left["on"]} - {"spans", "landmarks", "ruler"}
        assert program.ask("thumbnails") is None
        assert _is_ground(program, palette.PAPER)
