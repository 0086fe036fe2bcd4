"""What the articles claim, where they disagree, and the check, in a real window."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME

from .program import Program, centre, library, placed, started
from .screen import Screen, until

pytestmark = pytest.mark.window

_LOOKED_AT = 2.0
"""Seconds after which a visit would be remembered, and a little more."""
CLAIMS = library().claims
PREGNANCY = CLAIMS.question_by_id["check-pregnancy"]


def _click_link(program: Program, target: str) -> None:
    program.settle()
    place = until(lambda: program.ask("links").get(target), f"the link to {target} is in sight")
    program.screen.click((place[0], place[1]))


def _open_check(program: Program) -> None:
    program.screen.key("ctrl+alt+y")
    program.until_state(subject=FOR_ME)
    program.settle()


def _answer(program: Program, name: str) -> None:
    button = next(button for button in program.ask("buttons") if button["name"] == name)
    program.screen.click(centre(button["area"]))
    program.settle()


@pytest.mark.parametrize("number", ["X1", "X3", "X9"])
def test_a_contradiction_is_two_clicks_from_the_start_window(
    used_program: Program, number: str
) -> None:
    program = used_program
    question = CLAIMS.contradictions[number][0]
    _click_link(program, DISAGREEMENTS)
    program.until_state(subject=DISAGREEMENTS)
    _click_link(program, question.id)
    program.until_state(subject=question.id)
    program.until_read(question.answers[0].says)


def test_all_contradictions_are_links_of_one_page_that_scrolls(used_program: Program) -> None:
    program = used_program
    _click_link(program, DISAGREEMENTS)
    program.until_state(subject=DISAGREEMENTS, focus_in=["text"])
    wanted = {question.id for questions in CLAIMS.contradictions.values() for question in questions}
    seen: set[str] = set()
    for _ in range(12):
        program.settle()
        seen |= program.ask("links").keys()
        if wanted <= seen:
            break
        program.screen.key("Next")
    assert wanted <= seen


def test_an_answer_its_quote_its_place_and_back(used_program: Program) -> None:
    program = used_program
    question = CLAIMS.question_by_id["minutes-with-needles"]
    _click_link(program, DISAGREEMENTS)
    _click_link(program, question.id)
    program.until_state(subject=question.id)
    answer = question.answers[0]
    excerpt = library().content.excerpt_by_id[answer.excerpts[0]]
    program.screen.click(centre(program.button(f"Quote behind: {answer.says}")["area"]))
    program.until_read(excerpt.quote)
    _click_link(program, excerpt.id)
    program.until_state(subject=(*excerpt.groups, *excerpt.topics)[0], focus_in=["text"])
    program.screen.key("alt+Left")
    program.until_state(subject=question.id)


def test_from_a_region_to_its_questions_and_back(used_program: Program) -> None:
    program = used_program
    program.screen.click(program.place_of(program.region("front-stomach")))
    program.until_subject("stomach")
    _click_link(program, "#questions")
    question = CLAIMS.about("stomach")[0]
    _click_link(program, question.id)
    program.until_state(subject=question.id, asked=sorted(question.groups))
    _click_link(program, "stomach")
    program.until_subject("stomach")


def test_the_check_shows_and_marks_at_once_and_starts_over(used_program: Program) -> None:
    program = used_program
    _open_check(program)
    assert program.state()["touched"] == []
    _answer(program, f"{PREGNANCY.question} Yes")
    marked = program.state()["touched"]
    assert marked
    assert set(marked) <= set(PREGNANCY.touches(library().evidence))
    program.until_read(PREGNANCY.answers[0].says)
    _answer(program, f"{PREGNANCY.question} No")
    program.until_state(touched=[])
    _answer(program, f"{PREGNANCY.question} Not sure")
    program.until_state(touched=marked)
    program.screen.key("ctrl+2")
    program.until_state(view="back", subject=FOR_ME)
    other = program.state()["touched"]
    assert other != marked
    assert other


def test_a_printer_is_asked_for_and_escape_leaves(used_program: Program) -> None:
    program = used_program
    _open_check(program)
    program.screen.key("ctrl+p")
    dialog = program.until_dialog()
    assert dialog["title"] == "Print"
    program.screen.key("Escape")
    until(lambda: program.ask("dialog") is None, "the dialog closes")
    program.screen.give_focus(program.window_id)
    program.until_state(subject=FOR_ME)


def test_the_check_leaves_nothing_behind(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        _open_check(program)
        _answer(program, f"{PREGNANCY.question} Yes")
        program.until_read(PREGNANCY.answers[0].says)
        time.sleep(_LOOKED_AT)  # who looks at a page so long is remembered to have seen it
        program.show("back")
        program.screen.click(program.at(placed().places("GV4", "back")[0].place))
        program.until_state(subject="GV4")
        time.sleep(_LOOKED_AT)
        program.screen.key("ctrl+q")
        assert program.until_ended() == 0
    for file in home.rglob("*"):
        if file.is_file() and "cache" not in file.parts and ".cache" not in file.parts:
            raw = file.read_bytes().lower()
            for trace in (b"check-pregnancy", FOR_ME.encode(), b"point/gv4"):
                assert trace not in raw, file
    with started(screen, home) as program:
        _open_check(program)
        assert program.state()["touched"] == []


def test_the_check_by_keyboard_and_saved_as_pdf(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        _open_check(program)
        program.until_state(focus_in=["text"])
        for _ in range(8):
            if program.state()["focus"] == f"{PREGNANCY.question} Yes":
                break
            program.screen.key("Tab")
            program.settle()
        program.screen.key("space")
        until(lambda: program.state()["touched"], "points are marked")
        program.screen.key("Right")
        program.until_state(focus=f"{PREGNANCY.question} Not sure")
        program.screen.key("ctrl+alt+p")
        program.until_dialog()
        program.screen.key("Return")
        until(lambda: program.ask("dialog") is None, "the dialog closes")
        program.screen.give_focus(program.window_id)
        until(lambda: program.state()["status"].startswith("Saved"), "it is saved")
        program.screen.key("ctrl+q")
        assert program.until_ended() == 0
    (made,) = home.rglob("*.pdf")
    assert made.name == f"acupoints-{FOR_ME}.pdf"
    assert made.read_bytes().startswith(b"%PDF")
