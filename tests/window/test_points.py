"""Acupoints and meridians in a real window: by the pointer and by the keyboard."""

from __future__ import annotations

import math
from typing import Final

import pytest

from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.viewport import Viewport

from .program import Program, centre, library, placed
from .screen import RIGHT, Place, until

pytestmark = pytest.mark.window

POINTS: Final = {point.code: point for point in library().acupoints}
ALONE: Final = ("ST36", "ST32", "LR5", "LI13", "SP11")
"""Points of the front that have no other near them."""


def _placed(program: Program, code: str) -> Placement:
    return placed().places(code, program.state()["view"])[0]


def _place(program: Program, code: str) -> Place:
    return program.at(_placed(program, code).place)


def _until_read(program: Program, code: str) -> None:
    """Wait until a point's page is on the screen, with its own words."""
    program.until_state(subject=code)
    words = POINTS[code].location[:40]
    until(lambda: any(words in text for text in program.texts()), f"{code} is read")


def _crowded(program: Program) -> tuple[Place, list[str]]:
    """A place of the view where several points lie under the pointer, and their codes."""
    state = program.state()
    points, scale = placed().on(state["view"]), state["viewport"][0]
    for one in points:
        for other in points:
            if one.code != other.code and math.dist(one.place, other.place) * scale < 2:
                place = program.at(one.place)
                program.screen.move(place)
                program.settle()
                return place, program.state()["near"]
    raise AssertionError("no two points lie so near")


@pytest.mark.parametrize("code", ALONE)
def test_a_click_on_a_point_reads_it_and_the_view_stays(used_program: Program, code: str) -> None:
    program = used_program
    shown = program.state()["viewport"]
    program.screen.click(_place(program, code))
    _until_read(program, code)
    state = program.state()
    assert (state["view"], state["viewport"]) == ("front", shown)


def test_the_pointer_on_a_point_names_it(used_program: Program) -> None:
    program = used_program
    before = program.screen.steady_pixels(program.canvas)
    program.screen.move(_place(program, "ST36"))
    until(lambda: program.state()["near"] == ["ST36"], "the point is found")
    program.screen.until_changed(program.canvas, before, 500, "its tag is painted")
    assert program.state()["pointer_shape"] == "PointingHandCursor"
    program.screen.move((2, 2))
    program.screen.until_as_before(program.canvas, before, "the tag goes")


def test_clicks_at_one_place_read_one_point_after_the_other(used_program: Program) -> None:
    program = used_program
    place, codes = _crowded(program)
    assert len(codes) > 1
    for code in [*codes, codes[0]]:
        program.screen.press()
        program.screen.release()
        _until_read(program, code)
        # Else two clicks would be a double click.
        program.screen.move((2, 2))
        program.settle()
        program.screen.move(place)
        program.settle()


def test_the_right_button_offers_all_points_that_lie_there(used_program: Program) -> None:
    program = used_program
    place, codes = _crowded(program)
    program.screen.click(place, RIGHT)
    until(lambda: program.state()["menu"], "a menu opens")
    assert [text.split()[0] for text in program.state()["menu"]] == codes
    program.screen.key("Down")
    program.screen.key("Down")
    program.screen.key("Return")
    _until_read(program, codes[1])


def test_the_menu_key_offers_the_points_of_the_region(used_program: Program) -> None:
    program = used_program
    program.focus_body()
    program.screen.key("Home")
    program.settle()
    program.screen.key("Menu")
    until(lambda: program.state()["menu"], "a menu opens")
    offered = program.state()["menu"]
    assert len(offered) > 10
    program.screen.key("Down")
    program.screen.key("Return")
    _until_read(program, offered[0].split()[0])


def test_a_double_click_goes_to_the_view_that_shows_it_best(used_program: Program) -> None:
    program = used_program
    program.screen.key("ctrl+3")
    program.until_state(view="right")
    code = next(
        one.code
        for one in placed().on("right")
        if placed().best_view(one.code, "right") == "head-side"
        and all(
            math.dist(one.place, other.place) > 14
            for other in placed().on("right")
            if other.code != one.code
        )
    )
    program.screen.double_click(_place(program, code))
    program.until_state(view="head-side")
    _until_read(program, code)


def test_a_point_of_the_list_is_lit_by_the_pointer_and_chosen_by_a_click(
    used_program: Program,
) -> None:
    program = used_program
    program.screen.key("ctrl+shift+a")
    program.until_on("points", on=False)
    before = program.screen.steady_pixels(program.canvas)
    for _ in range(40):
        if _row_area(program, "ST") is not None:
            break
        program.screen.wheel(centre(program.row("lower-back")["area"]), -1)
        program.settle()
    row = _row_area(program, "ST")
    assert row is not None
    program.screen.move(row)
    program.until_state(hinted="ST")
    program.screen.until_changed(program.canvas, before, 500, "the meridian is lit")
    program.screen.click(row)
    program.until_state(subject="ST")
    until(lambda: _row_area(program, "ST2") is not None, "the meridian opens")
    area = _row_area(program, "ST2")
    assert area is not None
    program.screen.move(area)
    program.until_state(hinted="ST2")
    program.screen.click(area)
    _until_read(program, "ST2")
    state = program.state()
    assert state["view"] == placed().best_view("ST2", "front")
    x, y = Viewport(*state["viewport"]).to_screen(*_placed(program, "ST2").place)
    assert 0 < x < state["canvas"][2]
    assert 0 < y < state["canvas"][3]


def _row_area(program: Program, subject: str) -> Place | None:
    for row in program.ask("rows"):
        if row["subject"] == subject and row["area"][3] > 10:
            return centre(row["area"])
    return None


def test_meridians_by_keys_alone(used_program: Program) -> None:
    program = used_program
    before = program.screen.steady_pixels(program.canvas)
    for key in ("ctrl+j", "s", "t"):
        program.screen.key(key)
    program.until_state(meridians=["ST"])
    program.screen.until_changed(program.canvas, before, 500, "the line is drawn")
    program.screen.key("ctrl+shift+m")
    until(lambda: len(program.state()["meridians"]) == 14, "all lines are drawn")
    program.screen.key("ctrl+alt+m")
    program.until_state(meridians=[])
    program.screen.move((2, 2))
    program.screen.until_as_before(program.canvas, before, "the lines are gone")


def test_along_a_meridian_by_keys(used_program: Program) -> None:
    program = used_program
    program.screen.click(_place(program, "ST36"))
    _until_read(program, "ST36")
    program.screen.key("ctrl+bracketright")
    _until_read(program, "ST37")
    program.screen.key("ctrl+bracketleft")
    _until_read(program, "ST36")
    program.screen.key("alt+Left")
    _until_read(program, "ST37")


def test_how_to_find_a_point_by_keys_alone(used_program: Program) -> None:
    program = used_program
    program.screen.click(_place(program, "ST36"))
    _until_read(program, "ST36")
    program.screen.key("ctrl+shift+f")
    program.until_state(way=True)
    steps = []
    for _ in range(4):
        program.settle()
        (said,) = {text for text in program.texts() if text.startswith("Step ")}
        if said in steps:
            break
        steps.append(said)
        program.screen.key("Right")
    assert len(steps) >= 2
    assert [said.split()[1] for said in steps] == [str(n) for n in range(1, len(steps) + 1)]
    program.screen.key("Escape")
    program.until_state(way=False, subject="ST36")
    program.screen.key("Escape")
    program.until_state(subject=None)
