"""Anything in three keys, in a real window."""

from __future__ import annotations

import pytest

from .program import Program
from .screen import until

pytestmark = pytest.mark.window


def _type(program: Program, text: str) -> None:
    for letter in text:
        program.screen.key({" ": "space"}.get(letter, letter))
    program.settle()


@pytest.mark.parametrize("keys", ["ctrl+f", "ctrl+k"])
def test_open_type_and_enter(used_program: Program, keys: str) -> None:
    program = used_program
    program.screen.key(keys)
    until(lambda: program.state()["search"] is not None, "the box opens")
    _type(program, "bl40")
    until(lambda: program.state()["search"][:1] == ["BL40"], "the point is on top")
    program.screen.key("Return")
    program.until_state(subject="BL40", view="back", search=None)


def test_the_arrow_keys_choose(used_program: Program) -> None:
    program = used_program
    program.screen.key("ctrl+f")
    _type(program, "knee")
    until(lambda: program.state()["search"], "there are results")
    second = program.state()["search"][1]
    program.screen.key("Down")
    program.screen.key("Return")
    program.until_state(subject=second, search=None)


def test_escape_leaves_only_the_box_and_the_focus_returns(used_program: Program) -> None:
    program = used_program
    program.screen.click(program.place_of(program.region("front-stomach")))
    program.until_subject("stomach")
    program.focus_body()
    program.screen.key("ctrl+f")
    until(lambda: program.state()["search"] is not None, "the box opens")
    program.screen.key("Escape")
    program.until_state(search=None, subject="stomach", focus_is_body=True)


def test_a_click_beside_the_box_closes_it(used_program: Program) -> None:
    program = used_program
    program.screen.key("ctrl+f")
    until(lambda: program.state()["search"] is not None, "the box opens")
    left, top, width, height = program.canvas
    program.screen.click((left + width // 2, top + height - 30))
    program.until_state(search=None)
