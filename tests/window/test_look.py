"""Theme, text size and sizes, and that they are there again the next day."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from .program import Program, centre, started
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
