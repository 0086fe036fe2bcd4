"""The list, by the pointer and by the keyboard."""

from __future__ import annotations

from typing import Final

import pytest

from acupoints_app.content.acupoints import EXTRA, MERIDIANS
from acupoints_app.content.claims import PAGES

from .program import Program, centre, library
from .screen import until

pytestmark = pytest.mark.window

CONTENT: Final = library().content
SUBJECTS: Final = [*CONTENT.subjects]
BACK_ONLY: Final = ("back-of-knee", "lower-back", "upper-back")


def _focus_list(program: Program) -> None:
    for _ in range(3):
        if program.state()["focus_in"] == ["list"]:
            return
        program.screen.key("F6")
        program.settle()
    program.until_state(focus_in=["list"])


def test_all_groups_topics_and_meridians_are_in_the_list(used_program: Program) -> None:
    assert len(SUBJECTS) == 18
    rows = [row["subject"] for row in used_program.ask("rows") if row["subject"]]
    assert rows == [*rows[:18], *PAGES, *MERIDIANS, EXTRA]
    assert sorted(rows[:18]) == sorted(SUBJECTS)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_click_on_a_row_shows_its_first_quote(used_program: Program, subject: str) -> None:
    program = used_program
    program.screen.click(centre(program.row(subject)["area"]))
    program.until_subject(subject)
    assert [row["subject"] for row in program.ask("rows") if row["selected"]] == [subject]


def test_the_arrow_keys_read_the_list_down_and_up(used_program: Program) -> None:
    program = used_program
    rows = [row["subject"] for row in program.ask("rows")]
    in_order = [subject for subject in rows if subject]
    _focus_list(program)

    def walked(key: str) -> list[str]:
        met: list[str] = []
        for _ in rows:
            program.screen.key(key)
            program.settle()
            subject = program.state()["subject"]
            if subject is not None and subject not in met[-1:]:
                met.append(subject)
                if subject in SUBJECTS:
                    program.until_subject(subject)
        return met

    assert walked("Down") == in_order
    assert walked("Up") == in_order[::-1][1:]


@pytest.mark.parametrize("group", BACK_ONLY)
def test_a_group_that_is_not_seen_here_turns_the_body(used_program: Program, group: str) -> None:
    program, screen = used_program, used_program.screen
    before = screen.pixels(program.canvas)
    screen.click(centre(program.row(group)["area"]))
    program.until_state(subject=group, view="back")
    assert [tab["text"] for tab in program.ask("tabs") if tab["current"]] == ["Back"]
    until(lambda: screen.changed(program.canvas, before) > 5_000, "the back is painted")


def test_a_group_that_is_seen_on_both_views_does_not_turn_the_body(used_program: Program) -> None:
    program = used_program
    program.screen.key("ctrl+2")
    program.until_state(view="back")
    program.screen.click(centre(program.row("neck")["area"]))
    program.until_state(subject="neck", view="back")


@pytest.mark.parametrize("view", ["front", "back"])
def test_a_topic_does_not_turn_the_body(used_program: Program, view: str) -> None:
    program = used_program
    program.screen.key({"front": "ctrl+1", "back": "ctrl+2"}[view])
    program.until_state(view=view)
    for topic in CONTENT.topics:
        program.screen.click(centre(program.row(topic.id)["area"]))
        program.until_state(subject=topic.id, view=view)


def test_a_click_on_a_heading_changes_nothing(used_program: Program) -> None:
    program = used_program
    for row in program.ask("rows"):
        if row["subject"] is None and row["area"][3] > 0:  # not scrolled out of sight
            program.screen.click(centre(row["area"]))
    program.settle()
    program.until_state(subject=None, start_page=True)


def test_a_chosen_group_is_lit_on_the_body(used_program: Program) -> None:
    program, screen = used_program, used_program.screen
    (region,) = program.regions("stomach")
    area = program.area_of(region)
    unlit = screen.pixels(area)
    screen.click(centre(program.row("stomach")["area"]))
    until(lambda: screen.changed(area, unlit) > area[2] * area[3] * 0.2, "the stomach is lit")
    screen.click(centre(program.row("hand")["area"]))
    until(lambda: screen.changed(area, unlit) == 0, "the stomach is unlit again")
