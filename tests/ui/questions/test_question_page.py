"""The page of a question, the lists of questions, and the ways to them and back."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from acupoints_app.content.citation import running_text, title_line
from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME, QUESTIONS
from acupoints_app.content.plots import plots_of
from acupoints_app.library import Library
from acupoints_app.ui.pages.reading_pane import ReadingPane
from acupoints_app.ui.questions.answer_card import AnswerCard
from acupoints_app.ui.questions.columns import column_count
from acupoints_app.ui.questions.figure_plot import FigurePlot
from acupoints_app.ui.questions.touched_block import TouchedBlock

from ..panes import clipped, dressed, shown_labels, words  # noqa: TID252 - not a package's own

Work = Callable[[], None]
MakePane = Callable[..., ReadingPane]

LONG = ("proven-effective", "minutes-with-needles", "harmless-or-not", "check-pregnancy")


@pytest.fixture
def make_pane(library: Library, kept: list[QWidget], work: Work) -> MakePane:
    def make(percent: int = 100, size: tuple[int, int] = (480, 600)) -> ReadingPane:
        pane = ReadingPane(library)
        kept.append(pane)
        dressed(pane, percent, size)
        work()
        return pane

    return make


def _read(pane: ReadingPane, subject: str | None) -> str:
    pane.show_subject(subject)
    pane.finish()
    return words(pane)


def _links(pane: QWidget) -> list[str]:
    return re.findall('href="([^"]+)"', "".join(part.text() for part in shown_labels(pane)))


def _cards(pane: QWidget) -> list[AnswerCard]:
    return [card for card in pane.findChildren(AnswerCard) if card.isVisible()]


def _button(card: AnswerCard) -> QToolButton:
    button = card.findChild(QToolButton)
    assert button is not None
    return button


def test_every_question_tells_what_each_article_answers_or_that_it_says_nothing(
    make_pane: MakePane, library: Library
) -> None:
    pane, content = make_pane(), library.content
    for question in library.claims.questions:
        text = _read(pane, question.id)
        for part in (question.question, *question.stands):
            assert part in text, question.id
        shown = [card.answer for card in _cards(pane)]
        assert len(shown) == len(question.answers)
        assert all(answer in shown for answer in question.answers)
        for answer in question.answers:
            assert answer.says.rstrip(".") in text
        silent = [source for source in content.sources if source.id not in question.sources]
        assert ("Nothing on this in: " in text) == bool(silent)
        for source in silent:
            assert title_line(source) in text.split("Nothing on this in: ")[1]


def test_how_the_answers_stand_to_each_other_is_said_in_words(
    make_pane: MakePane, library: Library
) -> None:
    pane = make_pane()
    said = {
        "disagree": "The articles disagree",
        "agree": "The articles that answer agree",
        "add": "Each tells something of its own",
        "alone": "Only one article answers",
    }
    met = set()
    for question in library.claims.questions:
        text = _read(pane, question.id)
        assert [accord for accord in said if said[accord] in text] == [question.accord]
        met.add(question.accord)
        for number in question.contradictions:
            assert f"Contradiction {number[1:]}" in text
    assert met == said.keys()


def test_every_answer_is_one_click_from_its_quotes_word_for_word(
    make_pane: MakePane, library: Library
) -> None:
    pane, content = make_pane(), library.content
    answers = 0
    for question in library.claims.questions:
        closed = _read(pane, question.id)
        for card in _cards(pane):
            assert card.answer is not None
            excerpts = [content.excerpt_by_id[id_] for id_ in card.answer.excerpts]
            quotes = [" ".join(excerpt.quote.split()) for excerpt in excerpts]
            assert not any(quote in closed for quote in quotes)
            _button(card).click()
            opened = " ".join(words(card).split())
            assert all(quote in opened for quote in quotes), question.id
            assert [link for link in _links(card) if link != "#copy"] == list(card.answer.excerpts)
            answers += 1
    assert answers == sum(len(question.answers) for question in library.claims.questions)


def test_a_quote_opens_by_pointer_and_by_keyboard_and_closes_again(
    make_pane: MakePane, library: Library, work: Work
) -> None:
    pane = make_pane(size=(480, 1200))
    _read(pane, "minutes-with-needles")
    work()
    card = _cards(pane)[0]
    assert card.answer is not None
    quote = running_text(library.content.excerpt_by_id[card.answer.excerpts[0]].quote)
    QTest.mouseClick(_button(card), Qt.MouseButton.LeftButton)
    assert quote in words(card)
    QTest.keyClick(_button(card), Qt.Key.Key_Space)
    work()
    assert quote not in words(card)


def test_another_question_begins_with_its_quotes_closed(make_pane: MakePane) -> None:
    pane = make_pane()
    _read(pane, "harmless-or-not")
    for card in _cards(pane):
        card.open_quotes()
    _read(pane, "painful-or-not")
    assert not any(_button(card).isChecked() for card in _cards(pane))
    assert "Read it in its place" not in words(pane)


def test_a_link_leads_to_the_quote_in_its_place(make_pane: MakePane) -> None:
    pane = make_pane()
    asked: list[str] = []
    pane.excerpt_asked.connect(asked.append)
    _read(pane, "minutes-with-needles")
    card = _cards(pane)[0]
    card.open_quotes()
    for part in shown_labels(card):
        for target in re.findall('href="([^"]+)"', part.text()):
            part.linkActivated.emit(target)
    assert card.answer is not None
    assert asked == list(card.answer.excerpts)


def test_what_references_say_stands_apart_with_its_citation_and_caveat(
    make_pane: MakePane, library: Library
) -> None:
    pane = make_pane()
    with_references = 0
    for question in library.claims.questions:
        text = _read(pane, question.id)
        assert ("ot from the five articles" in text) == bool(question.beside)
        for beside in question.beside:
            reference = library.reference_by_id[beside.reference]
            apart = text[text.index("ot from the five articles") :]
            for part in (beside.says.rstrip("."), reference.citation.rstrip("."), reference.caveat):
                assert part in apart, question.id
        with_references += bool(question.beside)
    assert with_references > 10
    proven = _read(pane, "proven-effective").split("Not from the five articles")[1]
    for part in (
        "Xu M",
        "over sham acupuncture was not observed",
        "Vickers AJ",
        "a small gain over sham",
    ):
        assert part in proven


def test_figures_are_drawn_where_there_are_some(make_pane: MakePane, library: Library) -> None:
    pane = make_pane()
    sources = [source.id for source in library.content.sources]
    drawn = 0
    for question in library.claims.questions:
        _read(pane, question.id)
        plots = [plot for plot in pane.findChildren(FigurePlot) if plot.isVisible()]
        assert len(plots) == len(plots_of(question, sources)), question.id
        for plot in plots:
            for source in library.content.sources:
                assert title_line(source) in plot.accessibleDescription()
        drawn += len(plots)
    assert drawn >= 8


def test_every_contradiction_is_a_link_on_the_page_that_the_start_page_links_to(
    make_pane: MakePane, library: Library
) -> None:
    pane = make_pane()
    _read(pane, None)
    assert {QUESTIONS, DISAGREEMENTS, FOR_ME} <= set(_links(pane))
    text = _read(pane, DISAGREEMENTS)
    links = set(_links(pane))
    claims = library.claims
    assert list(claims.contradictions) == [f"X{number}" for number in range(1, 21)]
    for number, questions in claims.contradictions.items():
        for question in questions:
            assert question.id in links
            assert f"{number[1:]}  {question.question}" in text


def test_the_list_of_questions_has_all_of_them_under_what_they_are_about(
    make_pane: MakePane, library: Library
) -> None:
    pane = make_pane()
    text = _read(pane, QUESTIONS)
    assert _links(pane) == [question.id for question in library.claims.questions]
    for question in library.claims.questions:
        told = text.split(question.question)[1][:200]
        if question.accord == "disagree":
            assert told.strip().startswith("They disagree: ")
            assert f"{question.stands[0]} (" in told
    assert "Whether it helps\nIs it proven to be effective?" in text


def test_from_a_group_or_topic_to_its_questions_and_back(
    make_pane: MakePane, library: Library
) -> None:
    pane, claims = make_pane(), library.claims
    for subject in library.content.subjects:
        _read(pane, subject)
        about = claims.about(subject)
        links = _links(pane)
        assert ("#questions" in links) == bool(about)
        assert {question.id for question in about} <= set(links), subject
    for question in claims.questions:
        _read(pane, question.id)
        assert {*question.groups, *question.topics} <= set(_links(pane)), question.id


def test_from_a_point_to_the_questions_that_touch_it_and_back(
    make_pane: MakePane, library: Library
) -> None:
    pane, claims, evidence = make_pane(), library.claims, library.evidence
    for code in ("LI4", "SP6", "ST36", "BL13", "CV4", "TE5"):
        _read(pane, code)
        asked = {question.id for question in claims.touching(code, evidence)}
        assert asked == set(_links(pane)) & claims.question_by_id.keys(), code
    touching = [question for question in claims.questions if question.touches(evidence)]
    assert len(touching) >= 3
    for question in touching:
        text = _read(pane, question.id)
        codes = question.touches(evidence)
        assert f"The cautions name {len(codes)} point" in text
        assert not set(codes) & set(_links(pane)), question.id
        (opener,) = (
            button
            for block in pane.findChildren(TouchedBlock)
            for button in block.findChildren(QToolButton)
        )
        opener.click()
        assert set(codes) <= set(_links(pane)), question.id


def test_from_a_quote_to_the_questions_that_it_answers(
    make_pane: MakePane, library: Library
) -> None:
    pane = make_pane()
    for subject in ("foot", "safety"):
        _read(pane, subject)
        links = _links(pane)
        for excerpt in library.content.excerpts_of(subject):
            for question in library.claims.carried_by(excerpt.id):
                assert question.id in links


def test_the_jump_at_the_top_goes_to_the_questions(make_pane: MakePane, work: Work) -> None:
    pane = make_pane()
    _read(pane, "lower-back")
    jump = next(part for part in shown_labels(pane) if "#questions" in part.text())
    jump.linkActivated.emit("#questions")
    work()
    block = next(part for part in shown_labels(pane) if "Questions about this</p>" in part.text())
    top = block.mapTo(pane.viewport(), block.rect().topLeft()).y()
    assert 0 <= top < pane.viewport().height()
    assert block.hasFocus()


@pytest.mark.parametrize(
    ("percent", "size"), [(100, (480, 600)), (200, (300, 600)), (80, (700, 600))]
)
@pytest.mark.parametrize("subject", [*LONG, QUESTIONS, DISAGREEMENTS])
def test_nothing_is_cut(
    make_pane: MakePane, work: Work, subject: str, percent: int, size: tuple[int, int]
) -> None:
    pane = make_pane(percent, size)
    _read(pane, subject)
    for card in _cards(pane):
        card.open_quotes()
    work()
    assert clipped(pane) == []
    page = pane.widget()
    assert page is not None
    assert page.width() <= pane.viewport().width()


def test_sides_stand_beside_each_other_where_there_is_room(
    make_pane: MakePane, library: Library, work: Work
) -> None:
    stands = library.claims.question_by_id["resting-on-science"].stands

    def rows(percent: int, size: tuple[int, int]) -> int:
        pane = make_pane(percent, size)
        _read(pane, "resting-on-science")
        work()
        names = [part for part in shown_labels(pane) if part.text() in stands]
        assert len(names) == len(stands) == 2
        return len({part.mapTo(pane, part.rect().topLeft()).y() for part in names})

    assert rows(100, (520, 600)) == 1
    assert rows(200, (320, 600)) == 2


@pytest.mark.parametrize(
    ("parts", "width", "count"),
    [(2, 400, 2), (2, 340, 1), (3, 400, 2), (3, 620, 3), (4, 620, 2), (1, 900, 1), (5, 20, 1)],
)
def test_columns_are_as_many_as_fit_in_even_rows(parts: int, width: int, count: int) -> None:
    assert column_count(parts, width, least=168, gap=20) == count
