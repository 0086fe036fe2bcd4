"""What stands on the sheets: all of it, word for word, and nothing of a patient."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from acupoints_app.content.claims import Question
from acupoints_app.content.plots import plots_of
from acupoints_app.explain.check import NO, UNSURE, YES, Check
from acupoints_app.library import Library
from acupoints_app.ui import codes
from acupoints_app.ui.paper.answers_part import answer_pieces
from acupoints_app.ui.paper.body_figures import BodyFigures
from acupoints_app.ui.paper.check_sheet import check_sheet
from acupoints_app.ui.paper.pieces import Choices, Graph, Row
from acupoints_app.ui.paper.question_sheet import question_sheet
from acupoints_app.ui.questions.words import says_more, source_title

pytestmark = pytest.mark.usefixtures("application")

SOME = Check(
    {
        "check-pregnancy": YES,
        "check-blood-thinner": UNSURE,
        "check-pacemaker": NO,
        "check-warning-signs": YES,
        "check-after-needling": YES,
    }
)


def flat(text: str) -> str:
    """The text with every white space as one space, as lines break where there is room."""
    return " ".join(text.split())


@pytest.fixture
def older_codes() -> Iterator[None]:
    codes.use("older")
    yield
    codes.use("who")


def test_a_question_s_sheet_has_all_that_is_known_of_it(library: Library) -> None:
    content = library.content
    for question in library.claims.questions:
        said = flat(question_sheet(question, library).plain_text)
        assert flat(question.question) in said
        for answer in question.answers:
            assert flat(answer.says).rstrip(".") in said, answer
            assert flat(answer.stand) in said
        for excerpt in question.excerpts:
            assert flat(content.excerpt_by_id[excerpt].quote) in said, excerpt
        for beside in question.beside:
            reference = library.reference_by_id[beside.reference]
            assert flat(beside.says)[1:].rstrip(".") in said
            assert flat(reference.citation).rstrip(".") in said
            assert flat(reference.caveat) in said
        for source in content.sources:  # who says nothing is named too
            assert flat(source_title(content, source.id)) in said
        for code in question.touches(library.evidence):
            assert code in said


def test_the_numbers_beside_an_answer_are_those_of_its_quotes(library: Library) -> None:
    content = library.content
    for question in library.claims.questions:
        sheet = question_sheet(question, library)
        quotes = {}
        for piece in sheet.pieces:
            if isinstance(piece, Row) and len(piece.cells) == 2 and piece.cells[1].face == "quote":
                quotes[piece.cells[0].plain_text] = flat(piece.cells[1].plain_text)
        assert len(quotes) == len(question.excerpts)
        said = flat(sheet.plain_text)
        for answer in question.answers:
            # Two articles may say the same in our words: one of the places is this answer's.
            says = re.escape(flat(answer.says)) + " " if says_more(answer) else ""
            places = re.findall(says + r"\[([\d, ]+)\]", said)
            texts = [flat(content.excerpt_by_id[excerpt].quote) for excerpt in answer.excerpts]
            assert any(
                len(numbers) == len(texts)
                and all(text in quotes[number] for number, text in zip(numbers, texts, strict=True))
                for numbers in (place.split(", ") for place in places)
            ), answer


def test_every_plot_of_a_question_is_on_its_sheet(library: Library) -> None:
    sources = [source.id for source in library.content.sources]
    plotted = 0
    for question in library.claims.questions:
        pieces = question_sheet(question, library).pieces
        shown = [piece.plot for piece in pieces if isinstance(piece, Graph)]
        assert tuple(shown) == plots_of(question, sources)
        plotted += len(shown)
    assert plotted > 0


def test_sides_stand_side_by_side_and_no_answer_is_lost(library: Library) -> None:
    question = library.claims.question_by_id["in-the-back-or-away"]
    head, *rows = [piece for piece in answer_pieces(question, library) if isinstance(piece, Row)]
    assert tuple(cell.plain_text for cell in head.cells) == question.stands
    assert sum(head.spans) == 4  # the side of many answers is wider
    assert all(row.head is head and len(row.cells) == 4 for row in rows)
    said = [flat(cell.plain_text) for row in rows for cell in row.cells]
    for answer in question.answers:
        (column,) = {
            number % 4 for number, text in enumerate(said) if text.startswith(flat(answer.says))
        }
        side = [0, 0, 1, 2][column]
        assert question.stands[side] == answer.stand


# The check ---------------------------------------------------------------------------


def _choices(sheet_of: Check, library: Library) -> dict[str, Choices]:
    by_text = {question.question: question.id for question in library.claims.checks}
    pieces = check_sheet(sheet_of, library).pieces
    return {
        by_text[piece.question.plain_text]: piece for piece in pieces if isinstance(piece, Choices)
    }


def _all_said(question: Question) -> list[str]:
    """What articles and references say, as it stands within a sentence."""
    every = [answer.says for answer in question.answers]
    every += [beside.says for beside in question.beside]
    return [flat(says).rstrip(".")[1:] for says in every]


def _under(question: Question, check: Check, library: Library) -> str:
    """What stands on the sheet between a question and the next."""
    texts: list[str] = []
    inside = False
    for piece in check_sheet(check, library).pieces:
        if isinstance(piece, Choices):
            inside = piece.question.plain_text == question.question
        elif isinstance(piece, BodyFigures):
            inside = False
        elif inside:
            texts.append(piece.plain_text)
    return flat("\n".join(texts))


def test_an_empty_check_is_a_form_with_all_that_is_said(library: Library) -> None:
    for id_, choices in _choices(Check(), library).items():
        assert len(choices.boxes) == 3
        assert choices.ticked is None
        assert choices.note == ""
        question = library.claims.question_by_id[id_]
        under = _under(question, Check(), library)
        for says in _all_said(question):
            assert says in under
    assert len(_choices(Check(), library)) == len(library.claims.checks)


def test_a_check_shows_each_answer_and_what_concerns_it_alone(library: Library) -> None:
    shown = _choices(SOME, library)
    names = ("Yes", "Not sure", "No")
    for question in library.claims.checks:
        choices, under = shown[question.id], _under(question, SOME, library)
        answer = SOME.answers.get(question.id)
        if answer is None:
            assert (choices.ticked, choices.note) == (None, "Not asked")
        else:
            assert choices.ticked == (YES, UNSURE, NO).index(answer)
            assert choices.boxes == names
            assert f"☒ {names[choices.ticked]}" in choices.plain_text
        for says in _all_said(question):
            assert (says in under) == SOME.concerns(question.id)


def test_emergency_care_stands_before_the_articles(library: Library) -> None:
    question = library.claims.question_by_id["check-warning-signs"]
    assert question.is_urgent
    under = _under(question, SOME, library)
    assert under.index("emergency care") < under.index(flat(question.answers[0].says))
    answers = [under.index(flat(answer.says)) for answer in question.answers]
    assert answers == sorted(answers)


def test_touched_points_are_named_and_drawn(library: Library) -> None:
    names = {point.code: point.pinyin for point in library.acupoints}
    sheet = check_sheet(SOME, library)
    said = flat(sheet.plain_text)
    touched = SOME.touched(library.claims, library.evidence)
    assert len(touched) > 100
    for code in touched:
        assert f"{code} {names[code]}" in said
    (figures,) = [piece for piece in sheet.pieces if isinstance(piece, BodyFigures)]
    drawn = [pin.code for figure in figures.figures for pin in figure.pins]
    assert set(drawn) | set(figures.elsewhere) == set(touched)
    assert not set(drawn) & set(figures.elsewhere)
    assert len(drawn) > 0.9 * len(touched)


def test_a_check_without_points_has_no_body(library: Library) -> None:
    sheet = check_sheet(Check({"check-blood-thinner": YES}), library)
    assert not [piece for piece in sheet.pieces if isinstance(piece, BodyFigures)]
    assert not SOME.answered("check-pregnancy", NO).concerns("check-pregnancy")


@pytest.mark.usefixtures("older_codes")
def test_codes_are_those_that_the_user_reads(library: Library) -> None:
    said = flat(check_sheet(SOME, library).plain_text)
    assert "UB23 " in said
    assert "BL23 " not in said


def test_the_window_s_size_of_text_does_not_change_a_sheet(
    library: Library, application: QApplication
) -> None:
    question = library.claims.question_by_id["cost-of-a-session"]
    before = question_sheet(question, library)
    font = application.font()
    font.setPointSizeF(30)
    QApplication.setFont(font)
    assert question_sheet(question, library) == before
