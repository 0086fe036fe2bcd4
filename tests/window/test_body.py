"""The body, by the pointer."""

from __future__ import annotations

from typing import Final

import pytest

from acupoints_app.atlas.model import Region
from acupoints_app.atlas.viewport import Viewport

from .program import JSON, Program, centre, library
from .screen import MIDDLE, RIGHT, Place, until

pytestmark = pytest.mark.window

GROUPS: Final = [group.id for group in library().content.groups]
FRONT: Final = {region.group for region in library().atlas.view_by_id["front"].regions}

WITH_CLOSE_UP: Final = ("head", "neck", "hand", "foot")


def _go_where_it_is_seen(program: Program, group: str) -> None:
    if group not in FRONT:
        program.screen.key("ctrl+2")
        program.until_state(view="back")


def _region(program: Program, group: str) -> Region:
    return program.regions(group)[0]


def _shown_at(program: Program, place: Place) -> tuple[float, float]:
    """The view unit that a place of the screen shows."""
    state = program.state()
    left, top = state["canvas"][:2]
    return Viewport(*state["viewport"]).to_view(place[0] - left, place[1] - top)


def _scale(state: JSON) -> float:
    scale: float = state["viewport"][0]
    return scale


def test_all_ten_groups_are_tried() -> None:
    assert len(GROUPS) == 10
    assert {*GROUPS} - FRONT == {"upper-back", "lower-back", "back-of-knee"}


@pytest.mark.parametrize("group", GROUPS)
def test_a_click_on_a_group_shows_its_first_quote(used_program: Program, group: str) -> None:
    program = used_program
    if group not in FRONT:
        program.screen.click(centre(program.tab(1)["area"]))
        program.until_state(view="back")
    for region in program.regions(group):
        program.screen.key("Escape")
        program.until_state(subject=None)
        program.screen.click(program.place_of(region))
        program.until_subject(group)


@pytest.mark.parametrize("size", [(640, 480), (1600, 1000)])
def test_a_click_hits_in_a_small_and_in_a_large_window(
    used_program: Program, size: tuple[int, int]
) -> None:
    program = used_program
    assert program.state()["minimum"][0] <= size[0]
    assert program.state()["minimum"][1] <= size[1]
    program.screen.resize(program.window_id, *size)
    program.until_state(window=[0, 0, *size])
    for group in GROUPS:
        program.screen.key("ctrl+1")
        _go_where_it_is_seen(program, group)
        for region in program.regions(group):
            program.screen.key("Escape")
            program.until_state(subject=None)
            program.screen.click(program.place_of(region))
            program.until_subject(group)


@pytest.mark.parametrize("group", GROUPS)
def test_the_pointer_lights_a_region_and_names_it(used_program: Program, group: str) -> None:
    program, screen = used_program, used_program.screen
    _go_where_it_is_seen(program, group)
    program.settle()
    region = _region(program, group)
    area, canvas = program.area_of(region), program.canvas
    unlit, before = screen.pixels(area), screen.pixels(canvas)

    screen.move(program.place_of(region))
    name = library().content.subjects[group].name
    number = len(library().content.excerpts_of(group))
    side = {"left": ", left", "right": ", right", "midline": ""}[region.side]
    program.until_state(tag=[f"{name}{side}", f"{number} excerpts"])
    until(
        lambda: screen.changed(area, unlit) > area[2] * area[3] * 0.2,
        "the region is lit",
    )
    until(
        lambda: screen.changed(canvas, before) > screen.changed(area, unlit) + 500,
        "the tag is painted beside it",
    )

    screen.move(centre(program.row("foot")["area"]))
    program.until_state(tag=None)
    until(lambda: screen.changed(canvas, before) == 0, "the body looks as before")


def test_the_pointer_on_an_empty_place_names_nothing(used_program: Program) -> None:
    used_program.screen.move(used_program.empty_place())
    used_program.settle()
    assert used_program.state()["tag"] is None


def test_a_click_on_an_empty_place_keeps_what_is_read(used_program: Program) -> None:
    program = used_program
    program.screen.click(program.place_of(_region(program, "hand")))
    program.until_subject("hand")
    program.screen.click(program.empty_place())
    program.settle()
    program.until_subject("hand")


@pytest.mark.parametrize("button", [MIDDLE, RIGHT])
def test_other_buttons_choose_nothing(used_program: Program, button: int) -> None:
    program = used_program
    program.screen.click(program.place_of(_region(program, "hand")), button)
    program.settle()
    assert program.state()["subject"] is None


@pytest.mark.parametrize("group", ["head", "stomach", "hand", "foot"])
def test_the_wheel_zooms_at_the_pointer(used_program: Program, group: str) -> None:
    program, screen = used_program, used_program.screen
    place = program.place_of(_region(program, group))
    fitted = _scale(program.state())
    under_pointer = _shown_at(program, place)
    for notches in (1, 3, -2):
        screen.wheel(place, notches)
        program.settle()
        scale = _scale(program.state())
        assert scale > fitted
        now = _shown_at(program, place)
        assert abs(now[0] - under_pointer[0]) * scale <= 1
        assert abs(now[1] - under_pointer[1]) * scale <= 1
    screen.wheel(place, -9)
    program.settle()
    assert _scale(program.state()) == fitted
    assert program.state()["subject"] is None


@pytest.mark.parametrize("way", ["keys", "buttons"])
def test_zoom_in_zoom_out_and_fit(used_program: Program, way: str) -> None:
    program, screen = used_program, used_program.screen
    start = program.state()["viewport"]
    seen = screen.pixels(program.canvas)

    def do(name: str, key: str) -> None:
        if way == "keys":
            screen.key(key)
        else:
            screen.click(centre(program.button(name)["area"]))
        program.settle()

    do("Zoom in", "ctrl+plus")
    once = _scale(program.state())
    do("Zoom in", "ctrl+equal")
    twice = _scale(program.state())
    assert start[0] < once < twice
    do("Zoom out", "ctrl+minus")
    assert _scale(program.state()) == pytest.approx(once)
    until(lambda: screen.changed(program.canvas, seen) > 10_000, "the body looks larger")
    do("Whole view", "ctrl+0")
    assert program.state()["viewport"] == start
    screen.move((2, 2))
    until(lambda: screen.changed(program.canvas, seen) == 0, "the body looks as before")


@pytest.mark.parametrize("button", [1, MIDDLE])
def test_a_drag_pans_and_chooses_nothing(used_program: Program, button: int) -> None:
    program, screen = used_program, used_program.screen
    start = program.place_of(_region(program, "stomach"))
    screen.wheel(start, 4)
    program.settle()
    zoomed = program.state()["viewport"]
    screen.drag(start, (start[0] + 60, start[1] - 45), button)
    program.settle()
    state = program.state()
    scale, left, top = state["viewport"]
    assert scale == zoomed[0]
    assert (left - zoomed[1], top - zoomed[2]) == pytest.approx((60, -45), abs=1)
    assert state["subject"] is None


def test_a_drag_of_the_whole_body_chooses_nothing_and_moves_nothing(used_program: Program) -> None:
    program = used_program
    before = program.state()["viewport"]
    start = program.place_of(_region(program, "head"))
    program.screen.drag(start, program.place_of(_region(program, "stomach")))
    program.settle()
    assert program.state()["viewport"] == before
    assert program.state()["subject"] is None


@pytest.mark.parametrize("group", [group for group in GROUPS if group not in WITH_CLOSE_UP])
def test_a_double_click_zooms_to_the_region_and_reads_it(used_program: Program, group: str) -> None:
    program = used_program
    _go_where_it_is_seen(program, group)
    view, fitted = program.state()["view"], _scale(program.state())
    for region in program.regions(group):
        program.screen.key("ctrl+0")
        program.until_state(is_fitted=True)
        program.screen.double_click(program.place_of(region))
        program.settle()
        state = program.until_state(subject=group, view=view)
        assert _scale(state) > fitted * 1.2
        left, top, width, height = program.area_of(region)
        assert (left + width / 2, top + height / 2) == pytest.approx(centre(program.canvas), abs=2)


def test_a_double_click_on_an_empty_place_changes_nothing(used_program: Program) -> None:
    program = used_program
    program.screen.double_click(program.empty_place())
    program.settle()
    program.until_state(view="front", subject=None, is_fitted=True)
