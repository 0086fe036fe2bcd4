"""The keyboard alone."""

from __future__ import annotations

from typing import Final

import pytest

from .program import Program, centre, first_quote, library
from .screen import until

pytestmark = pytest.mark.window

VIEWS: Final = ("front", "back", "left")


def _begin(program: Program, view: str) -> None:
    """Show a view anew, with the keyboard on its first region."""
    program.show("right" if view != "right" else "left")
    program.show(view)
    assert program.state()["cursor"] is None
    program.screen.key("F6")  # in case the body has it already
    program.settle()
    program.focus_body()


def test_f6_goes_round_the_panes(used_program: Program) -> None:
    program = used_program
    program.focus_body()
    for pane in ("text", "list", "body", "text"):
        program.screen.key("F6")
        program.until_state(focus_in=[pane])


@pytest.mark.parametrize("step", ["Tab", "Right", "Down"])
@pytest.mark.parametrize("view", VIEWS)
def test_every_region_is_reached_and_chosen_by_keys(
    used_program: Program, view: str, step: str
) -> None:
    program = used_program
    _begin(program, view)
    regions = library().atlas.view_by_id[view].regions
    for number, region in enumerate(regions):
        if number:
            program.screen.key(step)
        program.until_state(cursor=region.id)
        assert library().content.subjects[region.group].name in program.state()["described"]
        program.screen.key("Return")
        program.until_subject(region.group)
        program.until_state(view=view, focus_is_body=True)


@pytest.mark.parametrize("view", VIEWS)
def test_the_arrow_keys_walk_back_and_stay_on_the_body(used_program: Program, view: str) -> None:
    program = used_program
    _begin(program, view)
    regions = library().atlas.view_by_id[view].regions
    program.screen.key("End")
    program.until_state(cursor=regions[-1].id)
    program.screen.key("Right")
    program.settle()
    program.until_state(cursor=regions[-1].id, focus_is_body=True)
    for number, region in enumerate(regions[-2::-1]):
        program.screen.key(("Left", "Up")[number % 2])
        program.until_state(cursor=region.id)
    program.screen.key("Left")
    program.settle()
    program.until_state(cursor=regions[0].id, focus_is_body=True)


@pytest.mark.parametrize("view", VIEWS)
def test_tab_leaves_the_body_after_the_last_region_and_comes_back_to_it(
    used_program: Program, view: str
) -> None:
    program = used_program
    _begin(program, view)
    regions = library().atlas.view_by_id[view].regions
    for region in regions:
        program.until_state(cursor=region.id, focus_is_body=True)
        program.screen.key("Tab")
    program.until_state(focus_is_body=False)
    program.screen.key("shift+Tab")
    program.until_state(focus_is_body=True, cursor=regions[-1].id)
    for region in regions[-2::-1]:
        program.screen.key("shift+Tab")
        program.until_state(cursor=region.id, focus_is_body=True)
    program.screen.key("shift+Tab")
    program.until_state(focus_is_body=False)


def test_tab_gets_everywhere_and_round(used_program: Program) -> None:
    """No trap: from the list through the body to the text and back to the list."""
    program = used_program
    program.screen.key("ctrl+1")
    program.screen.click(centre(program.row("hand")["area"]))
    program.until_subject("hand")
    met: list[str] = []
    for _ in range(200):
        pane = program.state()["focus_in"]
        if pane and pane[0] not in met[-1:]:
            met.append(pane[0])
        if met.count("list") == 2:
            break
        program.screen.key("Tab")
        program.settle()
    assert met == ["list", "body", "text", "list"]


def test_the_keyboards_region_has_a_ring_and_a_tag(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    before = screen.pixels(program.canvas)
    program.focus_body()
    screen.key("Home")
    screen.key("Tab")
    neck = program.regions("neck")[0]
    number = len(library().content.excerpts_of("neck"))
    program.until_state(cursor=neck.id, tag=["Neck", f"{number} excerpts"])
    until(lambda: screen.changed(program.canvas, before) > 500, "ring and tag are painted")


def test_escape_brings_the_start_page_with_its_three_lines(used_program: Program) -> None:
    program = used_program
    at_start = {*program.texts()}
    assert len(at_start) >= 3
    assert any("not medical advice" in text for text in at_start)
    program.screen.click(centre(program.row("hand")["area"]))
    program.until_subject("hand")
    assert not program.state()["start_page"]
    program.screen.key("Escape")
    program.until_state(subject=None, start_page=True)
    for text in at_start:
        program.until_read(text)
    assert first_quote("hand") not in program.texts()


@pytest.mark.parametrize("way", ["keys", "buttons"])
def test_back_and_forward_walk_the_history(program: Program, way: str) -> None:
    visited = ["hand", "safety", "lower-back", "neck"]

    def go(name: str, key: str) -> None:
        if way == "keys":
            program.screen.key(key)
        else:
            assert program.button(name)["enabled"]
            program.screen.click(centre(program.button(name)["area"]))

    assert not program.button("Back")["enabled"]
    assert not program.button("Forward")["enabled"]
    for subject in visited:
        program.screen.click(centre(program.row(subject)["area"]))
        program.until_subject(subject)
    for subject in visited[-2::-1]:
        go("Back", "alt+Left")
        program.until_subject(subject)
    assert program.state()["view"] == "front"
    go("Back", "alt+Left")
    program.until_state(subject=None, start_page=True, can_go_back=False)
    for subject in visited:
        go("Forward", "alt+Right")
        program.until_subject(subject)
    assert program.state()["view"] == "back"
    program.until_state(can_go_forward=False, can_go_back=True)
    program.screen.key("alt+Right")
    program.settle()
    program.until_subject(visited[-1])


@pytest.mark.parametrize("way", ["button", "keys"])
def test_copying_gives_the_quote_with_its_source(used_program: Program, way: str) -> None:
    program = used_program
    program.screen.click(centre(program.row("hip")["area"]))
    program.until_subject("hip")
    if way == "button":
        area = program.button("Copy with citation")["area"]
        program.screen.click(centre(area))
    else:
        program.screen.key("ctrl+shift+c")
    until(lambda: "opied" in program.state()["status"], "the window says that it has copied")
    copied = program.screen.clipboard()
    content = library().content
    source = content.source_by_id[content.excerpts_of("hip")[0].source]
    assert first_quote("hip") in copied
    for part in (source.title.rstrip(".?!, "), source.author, source.date, source.file):
        assert part is None or part in copied
    assert program.ask("clipboard") == copied


def test_nothing_is_copied_from_the_start_page(used_program: Program) -> None:
    program = used_program
    before = program.ask("clipboard")
    program.screen.key("ctrl+shift+c")
    program.settle()
    assert program.ask("clipboard") == before
    assert program.state()["status"] == ""
