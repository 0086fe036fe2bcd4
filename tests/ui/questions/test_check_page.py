"""The page "Is it for me?": what is chosen, and what is shown for it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from acupoints_app.explain.check import ANSWERS, NO, UNSURE, YES, Check
from acupoints_app.library import Library
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.page_text import TextBlock
from acupoints_app.ui.questions.answer_card import AnswerCard
from acupoints_app.ui.questions.answers_block import AnswersBlock
from acupoints_app.ui.questions.check_buttons import WrappedButton
from acupoints_app.ui.questions.check_page import CheckPage
from acupoints_app.ui.questions.check_words import check_text
from acupoints_app.ui.questions.touched_block import TouchedBlock
from acupoints_app.ui.theme import DARK, LIGHT, palette

from ..panes import clipped, dressed, shown_labels, words  # noqa: TID252 - not a package's own
from .checking import BESIDE, Held, button, checks, chosen, click, deed, ids, row, said

Work = Callable[[], None]
MakePage = Callable[..., CheckPage]
MARKED = "The cautions name "


@pytest.fixture
def make_page(library: Library, kept: list[QWidget], work: Work) -> MakePage:
    def make(percent: int = 100, width: int = 420) -> CheckPage:
        held = Held(library)
        kept.append(held)
        dressed(held, percent, (width, 600))
        work()
        return held.page

    return make


@pytest.fixture
def page(make_page: MakePage) -> CheckPage:
    return make_page()


# Choosing ---------------------------------------------------------------------------


def test_a_click_answers_another_changes_it_and_the_same_takes_it_back(page: CheckPage) -> None:
    for answer in (YES, NO, UNSURE):
        click(page, "check-skin", answer)
        assert chosen(page, "check-skin") == [answer]
    click(page, "check-skin", UNSURE)
    assert chosen(page, "check-skin") == []
    given = [dict(check.answers) for check in checks(page)]
    assert given == [*({"check-skin": answer} for answer in (YES, NO, UNSURE)), {}]


def test_a_button_is_chosen_only_by_what_is_shown(page: CheckPage) -> None:
    page.answered.disconnect()
    click(page, "check-skin", YES)
    assert chosen(page, "check-skin") == []
    page.show_check(Check().answered("check-skin", NO))
    assert chosen(page, "check-skin") == [NO]


def test_arrows_move_within_a_question_and_space_and_enter_choose(page: CheckPage) -> None:
    button(page, "check-skin", YES).setFocus()
    for key, there in (
        *((Qt.Key.Key_Right, UNSURE), (Qt.Key.Key_Down, NO), (Qt.Key.Key_Right, YES)),
        *((Qt.Key.Key_Left, NO), (Qt.Key.Key_Up, UNSURE)),
    ):
        QTest.keyClick(page.window().focusWidget(), key)
        assert button(page, "check-skin", there).hasFocus()
        assert chosen(page, "check-skin") == []
    for key, answer in ((Qt.Key.Key_Space, [UNSURE]), (Qt.Key.Key_Return, [])):
        QTest.keyClick(page.window().focusWidget(), key)
        assert chosen(page, "check-skin") == answer
        assert button(page, "check-skin", UNSURE).hasFocus()


def test_tab_goes_from_question_to_question_and_through_what_is_open(
    page: CheckPage, library: Library, work: Work
) -> None:
    click(page, "check-seizures", YES)
    click(page, "check-pacemaker", NO)
    (card,) = (each for each in row(page, "check-seizures").findChildren(AnswerCard))
    card.open_quotes()
    work()
    order = [button(page, id_, YES) for id_ in ids(library)]
    order[ids(library).index("check-pacemaker")] = button(page, "check-pacemaker", NO)
    order[0].setFocus()
    walked: list[QWidget] = []
    for _ in range(60):
        walked.append(page.window().focusWidget())
        if walked[-1] is deed(page, "Start over"):
            break
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
    choices = [each for each in walked if isinstance(each, WrappedButton) and each.isCheckable()]
    assert choices == order
    open_ = walked.index(button(page, "check-seizures", YES))
    within = walked[open_ + 1 : walked.index(order[ids(library).index("check-seizures") + 1])]
    # The button of the quote, the quote, and the two links under it.
    assert [type(each).__name__ for each in within] == [
        "QuietButton",
        "AnswerQuote",
        *["WrappedLabel"] * 2,
    ]
    assert all(card.isAncestorOf(each) for each in within)
    heights = [each.mapTo(page, QPoint(0, 0)).y() for each in walked[:-3]]
    assert heights == sorted(heights)


def test_a_button_names_its_question_and_says_that_it_is_chosen(
    page: CheckPage, library: Library
) -> None:
    for question in library.claims.checks:
        for answer in ANSWERS:
            each = button(page, question.id, answer)
            assert each.accessibleName() == f"{question.question} {each.text()}"
    click(page, "check-skin", UNSURE)
    for answer in ANSWERS:
        told = QAccessible.queryAccessibleInterface(button(page, "check-skin", answer))
        assert told.state().checked == (answer == UNSURE)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_chosen_answer_can_be_told_without_colour(page: CheckPage, theme: object) -> None:
    """Its ring is filled with ink, which is far from the ground in lightness."""
    assert theme in (LIGHT, DARK)
    look = LIGHT if theme is LIGHT else DARK
    QApplication.setPalette(palette(look))
    page.set_look(look, Typesetting(10, 100))
    before = button(page, "check-skin", YES).grab().toImage()
    click(page, "check-skin", YES)
    button(page, "check-skin", NO).setFocus()  # so that no ring of the focus helps
    after = button(page, "check-skin", YES).grab().toImage()
    assert before.size() == after.size()
    changed = [
        (x, y)
        for x in range(before.width())
        for y in range(before.height())
        if _lightness_apart(before, after, x, y) > 100
    ]
    assert len(changed) > 40


def _lightness_apart(one: QImage, other: QImage, x: int, y: int) -> int:
    return abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())


# What is shown ----------------------------------------------------------------------


@pytest.mark.parametrize("answer", [YES, UNSURE])
def test_yes_and_not_sure_show_at_once_what_all_sources_say(
    page: CheckPage, library: Library, answer: str
) -> None:
    for question in library.claims.checks:
        each = row(page, question.id)
        assert not [part for part in said(question, library) if part in words(each)]
        click(page, question.id, answer)
        told = words(each)
        assert [part for part in said(question, library) if part not in told] == []
        assert (BESIDE in told) == bool(question.beside)
        assert (MARKED in told) == bool(question.touches(library.evidence))


def test_no_closes_what_the_sources_say(page: CheckPage, library: Library) -> None:
    for question in library.claims.checks:
        each = row(page, question.id)
        click(page, question.id, YES)
        click(page, question.id, NO)
        assert not [block for block in each.findChildren(AnswersBlock) if block.isVisible()]
        assert not [part for part in said(question, library) if part in words(each)]
        assert "stays closed" in words(each)
        click(page, question.id, NO)
        assert "stays closed" not in words(each)


def test_the_answers_stand_in_the_order_of_the_content(page: CheckPage, library: Library) -> None:
    """Which has the stricter first."""
    for question in library.claims.checks:
        click(page, question.id, YES)
        shown = [
            card.answer
            for card in row(page, question.id).findChildren(AnswerCard)
            if card.isVisible()
        ]
        order = question.stands or ("",)
        assert shown == sorted(question.answers, key=lambda answer: order.index(answer.stand))


def test_emergency_care_stands_over_weaker_advice(
    page: CheckPage, library: Library, work: Work
) -> None:
    for id_, is_first in (("check-warning-signs", True), ("check-pacemaker", False)):
        click(page, id_, YES)
        work()
        told = words(row(page, id_))
        assert BESIDE in told
        places = [
            part.mapTo(page, QPoint(0, 0)).y()
            for part in shown_labels(row(page, id_))
            if BESIDE in part.text()
        ]
        cards = [
            card.mapTo(page, QPoint(0, 0)).y()
            for card in row(page, id_).findChildren(AnswerCard)
            if card.isVisible()
        ]
        assert (max(places) < min(cards)) == is_first
        assert (min(places) > max(cards)) == (not is_first)


def _named(page: CheckPage, id_: str) -> TextBlock:
    """The block that names the points of a question, opened."""
    (touched,) = row(page, id_).findChildren(TouchedBlock)
    (opener,) = touched.findChildren(QToolButton)
    opener.click()
    return touched.findChildren(TextBlock)[-1]


def test_links_lead_to_every_point_and_tell_which_is_meant(
    page: CheckPage, library: Library
) -> None:
    subjects: list[str] = []
    hovered: list[str] = []
    page.subject_chosen.connect(subjects.append)
    page.hovered.connect(hovered.append)
    click(page, "check-pregnancy", YES)
    block = _named(page, "check-pregnancy")
    codes = re.findall('href="([^"]+)"', block.text())
    question = library.claims.question_by_id["check-pregnancy"]
    assert set(codes) == set(question.touches(library.evidence))
    assert f"{len(set(codes))} point" in words(row(page, "check-pregnancy"))
    block.linkActivated.emit(codes[0])
    block.linkHovered.emit(codes[0])
    block.linkHovered.emit("")
    block.linkHovered.emit(codes[1])
    click(page, "check-pregnancy", NO)  # the link goes away under the pointer
    assert subjects == [codes[0]]
    assert hovered == [codes[0], "", codes[1], ""]


def test_a_quote_can_be_asked_for_in_its_place(page: CheckPage, library: Library) -> None:
    asked: list[str] = []
    page.excerpt_asked.connect(asked.append)
    click(page, "check-seizures", YES)
    (card,) = row(page, "check-seizures").findChildren(AnswerCard)
    card.open_quotes()
    (link,) = (part for part in shown_labels(card) if "href" in part.text())
    (excerpt,) = library.claims.question_by_id["check-seizures"].excerpts
    copied: list[str] = []
    page.citation_asked.connect(copied.append)
    for target in re.findall('href="([^"]+)"', link.text()):
        link.linkActivated.emit(target)
    assert asked == copied == [excerpt]


# The end of the page ----------------------------------------------------------------


def test_the_summary_says_what_to_hear_and_gives_no_verdict(page: CheckPage, work: Work) -> None:
    (summary,) = (part for part in shown_labels(page) if "of 10 asked" in part.text())
    assert "0 of 10 asked" in words(page)
    assert "Hear what" not in summary.text()
    click(page, "check-skin", NO)
    assert "1 of 10 asked" in words(page)
    assert "Hear what" not in summary.text()
    click(page, "check-warning-signs", UNSURE)
    click(page, "check-pregnancy", YES)
    assert "3 of 10 asked" in words(page)
    assert re.findall('href="#([^"]+)"', summary.text()) == [
        "check-warning-signs",
        "check-pregnancy",
    ]
    subjects: list[str] = []
    page.subject_chosen.connect(subjects.append)
    work()
    summary.linkActivated.emit("#check-pregnancy")
    assert button(page, "check-pregnancy", YES).hasFocus()
    assert not button(page, "check-pregnancy", YES).visibleRegion().isEmpty()
    assert subjects == []  # it leads to a place on the page


def test_start_over_forgets_all_and_goes_to_the_first_question(
    page: CheckPage, library: Library
) -> None:
    over = deed(page, "Start over")
    assert not over.isEnabled()
    fresh = words(page)
    for id_, answer in (("check-skin", YES), ("check-pregnancy", NO)):
        click(page, id_, answer)
    assert over.isEnabled()
    over.setFocus()
    QTest.keyClick(over, Qt.Key.Key_Space)
    assert checks(page)[-1] == Check()
    assert not over.isEnabled()
    assert words(page) == fresh
    assert button(page, ids(library)[0], YES).hasFocus()


def test_printing_and_copying_are_asked_for(page: CheckPage) -> None:
    asked: list[str] = []
    page.print_asked.connect(lambda: asked.append("print"))
    page.copy_asked.connect(lambda: asked.append("copy"))
    QTest.mouseClick(deed(page, "Print…"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(deed(page, "Copy as text"), Qt.MouseButton.LeftButton)
    assert asked == ["print", "copy"]
    assert checks(page) == []


# Nothing stays, and nothing is cut ---------------------------------------------------


def _files(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_no_answer_is_written_anywhere(
    page: CheckPage, library: Library, work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in the folders of the user, nor in that for what is passing, nor where one stands."""
    homes = [Path(os.environ[name]).parent for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")]
    monkeypatch.chdir(tmp_path)
    before = [_files(folder) for folder in (*homes, tmp_path)]
    for number, id_ in enumerate(ids(library)):
        click(page, id_, ANSWERS[number % len(ANSWERS)])
    check_text(checks(page)[-1], library)
    page.window().close()
    work()
    assert [_files(folder) for folder in (*homes, tmp_path)] == before


@pytest.mark.parametrize(("width", "percent"), [(180, 200), (392, 100), (392, 200), (620, 200)])
def test_nothing_is_cut_or_wider_than_the_page(
    make_page: MakePage, library: Library, work: Work, width: int, percent: int
) -> None:
    page = make_page(percent, width)
    for answer in (None, YES, NO):
        check = Check()
        for id_ in ids(library):
            check = check.answered(id_, answer)
        page.show_check(check)
        for _ in range(3):
            work()
        assert clipped(page) == []
        assert page.width() <= width
        for each in page.findChildren(WrappedButton):
            assert each.height() >= each.heightForWidth(each.width())
            over = each.parentWidget()
            assert over is not None
            assert over.rect().contains(each.geometry())
        for part in page.findChildren(QWidget):
            if part.isVisible():
                assert part.mapTo(page, part.rect().topRight()).x() < page.width(), part


def test_the_look_of_what_is_open_follows(page: CheckPage, library: Library, work: Work) -> None:
    click(page, "check-pregnancy", YES)
    work()
    small = row(page, "check-pregnancy").height()
    page.set_look(DARK, Typesetting(10, 200))
    for _ in range(3):
        work()
    assert row(page, "check-pregnancy").height() > 2 * small
    block = _named(page, "check-pregnancy")
    assert DARK.ink in block.text()
    assert LIGHT.ink not in block.text()


def test_start_over_forgets_which_answer_had_the_focus_and_which_quotes_were_read(
    page: CheckPage, library: Library
) -> None:
    click(page, "check-seizures", UNSURE)
    (card,) = row(page, "check-seizures").findChildren(AnswerCard)
    card.open_quotes()
    QTest.mouseClick(deed(page, "Start over"), Qt.MouseButton.LeftButton)
    for question in library.claims.checks:
        stops = [
            answer
            for answer in ANSWERS
            if button(page, question.id, answer).focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert stops == [YES]
    click(page, "check-seizures", YES)
    (excerpt,) = library.claims.question_by_id["check-seizures"].excerpts
    quote = " ".join(library.content.excerpt_by_id[excerpt].quote.split())
    assert quote not in " ".join(words(row(page, "check-seizures")).split())


def test_start_over_stands_at_the_top_too_once_something_was_answered(page: CheckPage) -> None:
    (so_far,) = (part for part in page.findChildren(TextBlock) if "#over" in part.text())
    assert not so_far.isVisible()
    click(page, "check-skin", NO)
    assert so_far.isVisible()
    assert "1 of 10 asked" in words(page).split("New warning signs")[0]
    so_far.linkActivated.emit("#over")
    assert not so_far.isVisible()
    assert checks(page)[-1].answers == {}


def test_what_an_answer_opens_comes_into_sight(page: CheckPage, work: Work) -> None:
    held = page.window()
    assert isinstance(held, Held)
    held.area.ensureWidgetVisible(button(page, "check-other-treatment", YES), 0, 0)
    work()
    click(page, "check-other-treatment", YES)
    for _ in range(3):
        work()
    each, area = row(page, "check-other-treatment"), held.area.viewport()
    top = each.mapTo(area, QPoint(0, 0)).y()
    assert top >= 0
    assert top == 0 or top + each.height() <= area.height()


def test_no_hides_the_points_too(page: CheckPage) -> None:
    click(page, "check-pregnancy", YES)
    assert MARKED in words(row(page, "check-pregnancy"))
    click(page, "check-pregnancy", NO)
    assert MARKED not in words(row(page, "check-pregnancy"))
