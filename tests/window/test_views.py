"""Close-ups and the way back, the other side, and the views as tabs and pictures."""

from __future__ import annotations

from typing import Final

import pytest

from acupoints_app.atlas.model import OTHER
from acupoints_app.atlas.viewport import Viewport

from .program import JSON, Program, centre, library, shelf
from .screen import Area, until

pytestmark = pytest.mark.window

VIEWS: Final = [*library().atlas.view_by_id]
CLOSE_UPS: Final = [
    ("front", "front-hand-right", "hand-palm"),
    ("front", "front-hand-left", "hand-palm@left"),
    ("front", "front-head", "head-front"),
    ("front", "front-neck", "head-front"),
    ("front", "front-foot-right", "foot-top"),
    ("front", "front-foot-left", "foot-top@left"),
    ("back", "back-head", "head-back"),
    ("back", "back-hand-right", "hand-dorsum"),
    ("back", "back-hand-left", "hand-dorsum@left"),
    ("back", "back-foot-left", "foot-sole@left"),
    ("right", "right-head", "head-side"),
    ("right", "right-hand-right", "hand-dorsum"),
    ("right", "right-foot-right", "foot-outer"),
    ("left", "left-neck", "head-side@left"),
    ("left", "left-hand-left", "hand-dorsum@left"),
    ("left", "left-foot-left", "foot-outer@left"),
]


def _focus(program: Program, key: str, name: str) -> None:
    """Walk the focus with a key to what has a name that starts so."""
    for _ in range(40):
        program.settle()
        if (program.state()["focus"] or "").startswith(name):
            return
        program.screen.key(key)
    raise AssertionError(f"{key} does not lead to {name}")


def _marked(program: Program) -> JSON:
    """The picture of a view that is marked as the current one."""
    (marked,) = [each for each in program.ask("thumbnails") if each["marked"]]
    return marked


def _drawn_area(program: Program) -> Area:
    """Where the drawing of the present view lies on the screen."""
    state, view = program.state(), program.view()
    scale, left, top = state["viewport"]
    x, y = state["canvas"][:2]
    return round(x + left), round(y + top), round(view.width * scale), round(view.height * scale)


# Close-ups ----------------------------------------------------------------------------


@pytest.mark.parametrize(("whole", "region", "close_up"), CLOSE_UPS)
def test_a_double_click_opens_the_close_up_and_esc_goes_back(
    used_program: Program, whole: str, region: str, close_up: str
) -> None:
    program, screen = used_program, used_program.screen
    program.show(whole)
    assert program.state()["mini_map"] is None
    there = program.region(region)
    screen.double_click(program.place_of(there))
    program.until_state(view=close_up, subject=there.group, is_fitted=True)
    assert program.state()["mini_map"] is not None
    assert [tab["text"] for tab in program.ask("tabs") if tab["current"]]
    screen.key("Escape")
    program.until_state(view=whole, subject=there.group, mini_map=None)
    screen.key("Escape")
    program.until_state(view=whole, subject=None, start_page=True)


@pytest.mark.parametrize(
    ("view", "group", "closer"),
    [("head-front", "head", "mouth"), ("head-side@left", "head", "ear@left")],
)
def test_a_close_up_of_a_close_up(
    used_program: Program, view: str, group: str, closer: str
) -> None:
    program = used_program
    program.show(view)
    program.screen.double_click(program.place_of(program.regions(group)[0]))
    program.until_state(view=closer, subject=group)


def test_a_double_click_where_there_is_no_closer_view_zooms(used_program: Program) -> None:
    program = used_program
    program.show("hand-palm@left")
    program.screen.double_click(program.place_of(program.regions("hand")[0]))
    program.until_state(subject="hand", view="hand-palm@left")
    program.until_state(is_fitted=False)


@pytest.mark.parametrize("way", ["the ring", "what is chosen"])
def test_ctrl_e_opens_the_close_up_of_the_part(used_program: Program, way: str) -> None:
    program, screen = used_program, used_program.screen
    if way == "the ring":
        program.focus_body()
        screen.key("End")
        program.until_state(cursor="front-foot-left")
        expected = "foot-top@left"
    else:
        screen.click(centre(program.row("hand")["area"]))
        program.until_state(subject="hand")
        expected = "hand-palm"
    screen.key("ctrl+e")
    program.until_state(view=expected)
    screen.key("ctrl+b")
    program.until_state(view="front")


def test_ctrl_e_without_a_part_does_nothing(used_program: Program) -> None:
    used_program.screen.key("ctrl+e")
    used_program.settle()
    used_program.until_state(view="front", is_fitted=True)


# The mini-map -------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["click", "Return", "space"])
def test_the_mini_map_goes_back_to_where_one_came_from(used_program: Program, way: str) -> None:
    program, screen = used_program, used_program.screen
    program.show("right")
    before = screen.steady_pixels(program.canvas)
    screen.double_click(program.place_of(program.region("right-foot-right")))
    program.until_state(view="foot-outer")
    screen.move((2, 2))
    area = program.state()["mini_map"]
    until(lambda: len(screen.colours(tuple(area))) > 100, "the mini-map is painted")
    if way == "click":
        screen.click(centre(area))
    else:
        _focus(program, "Tab", "Back to the whole body: Right")
        screen.key(way)
    program.until_state(view="right", mini_map=None, subject="foot")
    screen.key("Escape")
    screen.move((2, 2))
    screen.until_as_before(program.canvas, before, "the body is as before")
    if way != "click":
        program.until_state(focus_is_body=True)


def test_tab_goes_over_the_mini_map_both_ways(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.show("head-front")
    regions = program.regions()
    program.focus_body()
    screen.key("Home")
    for region in regions:
        program.until_state(focus_is_body=True, cursor=region.id)
        screen.key("Tab")
    program.until_state(focus_is_body=False, focus="Back to the whole body: Front (Esc)")
    screen.key("shift+Tab")
    program.until_state(focus_is_body=True, cursor=regions[-1].id)
    screen.key("Tab")
    program.until_state(focus_is_body=False, focus="Back to the whole body: Front (Esc)")
    screen.key("Tab")
    program.settle()
    state = program.until_state(focus_is_body=False, cursor=regions[-1].id)
    assert not state["focus"].startswith("Back to the whole")


def test_the_mini_map_marks_the_side_that_is_shown(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.show("hand-palm")
    screen.move((2, 2))
    left, top, width, height = program.state()["mini_map"]
    halves = [(left, top, width // 2, height), (left + width // 2, top, width // 2, height)]
    right_hand = [screen.steady_pixels(half) for half in halves]
    assert len(screen.colours(halves[0])) > 50
    screen.key("ctrl+m")
    program.until_state(view="hand-palm@left")
    for half, before in zip(halves, right_hand, strict=True):
        screen.until_changed(half, before, 20, "the frame moves")


# The other side -----------------------------------------------------------------------


@pytest.mark.parametrize("way", ["keys", "button"])
def test_the_other_side_is_shown_and_shown_back(used_program: Program, way: str) -> None:
    program, screen = used_program, used_program.screen

    def turn() -> None:
        if way == "keys":
            screen.key("ctrl+m")
        else:
            screen.click(centre(program.button("The other side")["area"]))

    assert not program.button("The other side")["enabled"]
    turn()
    program.settle()
    program.until_state(view="front")
    program.show("foot-inner")
    assert "right" in program.state()["body"]
    turn()
    program.until_state(view="foot-inner@left")
    assert "left" in program.state()["body"]
    turn()
    program.until_state(view="foot-inner")


def test_the_other_hand_is_painted_as_in_a_mirror(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.show("hand-palm")
    program.switch("labels", on=False)  # words are not turned
    screen.move((2, 2))
    program.settle()

    def rows() -> list[list[int]]:
        """The green of every second pixel of every fourth row, where the hand is drawn."""
        left, top, width, height = _drawn_area(program)
        raw = screen.pixels((left, top, width, height))
        return [
            [raw[4 * (width * row + column) + 1] for column in range(0, width, 2)]
            for row in range(0, height, 4)
        ]

    def differing(one: list[list[int]], other: list[list[int]]) -> int:
        return sum(
            abs(a - b) > 24
            for these, those in zip(one, other, strict=True)
            for a, b in zip(these, those, strict=True)
        )

    right = rows()
    screen.key("ctrl+m")
    program.until_state(view="hand-palm@left")
    screen.move((2, 2))
    in_mirror = [row[::-1] for row in right]
    turned = differing(right, in_mirror)
    assert turned > 1000
    until(lambda: differing(rows(), in_mirror) < turned / 8, "the hand is turned")


@pytest.mark.parametrize("view", [view.id for view in library().atlas.views if view.is_one_sided])
def test_parts_of_the_other_side_are_the_others(used_program: Program, view: str) -> None:
    program, screen = used_program, used_program.screen
    program.show(view + OTHER)
    for region in shelf().view(view + OTHER).regions:
        assert region.side != "right"
        screen.move(program.place_of(region))
        program.until_state(named=region.id)
        name = library().content.subjects[region.group].name
        said = name if region.side == "midline" else f"{name}, left"
        assert program.state()["tag"][0] == said
        screen.click(program.place_of(region))
        program.until_subject(region.group)
        program.until_state(view=view + OTHER)


# All views ----------------------------------------------------------------------------


def test_page_down_and_up_walk_all_views_round(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    met = []
    for _ in VIEWS:
        met.append(program.state()["view"])
        (current,) = [tab for tab in program.ask("tabs") if tab["current"]]
        assert current["whole"], f"the tab {current['text']} is cut"
        marked = _marked(program)
        assert marked["view"] == met[-1]
        assert marked["area"][3] == marked["height"], f"the picture of {met[-1]} is cut"
        screen.key("ctrl+Page_Down")
        program.settle()
    assert met == VIEWS
    program.until_state(view=VIEWS[0])
    back = []
    for _ in VIEWS:
        screen.key("ctrl+Page_Up")
        program.settle()
        back.append(program.state()["view"])
    assert back == VIEWS[::-1]


def test_the_other_side_is_left_for_the_next_view(used_program: Program) -> None:
    program = used_program
    program.show("hand-palm@left")
    program.screen.key("ctrl+Page_Down")
    program.until_state(view="hand-dorsum")


def test_every_view_can_be_read_by_keys(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    program.focus_body()
    for view in VIEWS[2:]:
        program.show(view)
        regions = shelf().view(view).regions
        if not regions:
            continue
        screen.key("Home")
        for number, region in enumerate(regions):
            if number:
                screen.key("Right")
            program.until_state(cursor=region.id, view=view)
        screen.key("Return")
        program.until_state(subject=regions[-1].group, view=view)


# Tabs and pictures --------------------------------------------------------------------


def test_tabs_are_clicked_and_walked(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    for number, tab in enumerate(program.ask("tabs")[:5]):
        assert tab["whole"]
        screen.click(centre(tab["area"]))
        program.until_state(view=VIEWS[number])
    _focus(program, "shift+Tab", "Views of the body")
    for view in VIEWS[5:9]:
        screen.key("Right")
        program.until_state(view=view)
    screen.key("Left")
    program.until_state(view=VIEWS[7])


def test_a_tab_that_is_scrolled_away_comes_into_sight(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    assert not program.tab(len(VIEWS) - 1)["whole"]
    program.show(VIEWS[-1])
    until(lambda: program.tab(len(VIEWS) - 1)["whole"], "the last tab is in sight")
    screen.key("ctrl+1")
    until(lambda: program.tab(0)["whole"], "the first tab is in sight again")


def test_pictures_are_clicked_and_walked(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    assert [each["view"] for each in program.ask("thumbnails")] == VIEWS
    until(lambda: all(each["drawn"] for each in program.ask("thumbnails")), "all are drawn")
    for each in program.ask("thumbnails")[1:4]:
        left, top, width, height = each["area"]
        area: Area = (left, top, width, height)
        assert len(screen.colours(area)) > 100
        before = screen.steady_pixels(area)
        screen.click(centre(area))
        program.until_state(view=each["view"])
        assert _marked(program)["view"] == each["view"]
        screen.until_changed(area, before, 200, "the mark is painted")
    for view in VIEWS[4:]:
        screen.key("Down")
        program.until_state(view=view)
    assert _marked(program)["view"] == VIEWS[-1]
    assert _marked(program)["area"][3] == _marked(program)["height"]
    screen.key("Home")
    program.until_state(view=VIEWS[0])
    screen.key("End")
    program.until_state(view=VIEWS[-1])
    screen.key("Up")
    program.until_state(view=VIEWS[-2])


def test_pictures_are_hidden_and_shown_by_ctrl_t(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    before = program.canvas
    screen.key("ctrl+t")
    until(lambda: program.ask("thumbnails") is None, "the pictures are gone")
    until(lambda: program.canvas[2] > before[2], "the body gets the room")
    screen.key("ctrl+Page_Down")
    program.until_state(view=VIEWS[1])
    screen.key("ctrl+t")
    until(lambda: program.ask("thumbnails"), "the pictures are back")
    assert _marked(program)["view"] == VIEWS[1]
    program.until_state(canvas=list(before))


def test_what_is_seen_stays_when_the_body_gets_another_size(used_program: Program) -> None:
    program = used_program
    program.show("hand-palm")
    program.screen.key("ctrl+t")
    program.until_state(is_fitted=True)
    left, top, width, height = _drawn_area(program)
    canvas: Area = program.canvas
    assert canvas[0] <= left
    assert left + width <= canvas[0] + canvas[2]
    assert canvas[1] <= top
    assert top + height <= canvas[1] + canvas[3]
    map_left, _, map_width, _ = program.state()["mini_map"]
    scale, view_left, _ = program.state()["viewport"]
    assert Viewport(scale, view_left, 0).to_screen(0, 0)[0] + canvas[0] >= map_left + map_width
