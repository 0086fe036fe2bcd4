"""Questions in the window: what the list, the body and the menus do with them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME, PAGES, QUESTIONS
from acupoints_app.explain.check import NO, UNSURE, YES, Check
from acupoints_app.library import Library
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.pages.page_text import TextBlock
from acupoints_app.ui.questions.answer_card import AnswerCard, AnswerQuote

Work = Callable[[], None]


def _marked(window: MainWindow) -> str | None:
    item = window.contents.currentItem()
    return item.text(0) if item is not None else None


def _touched(window: MainWindow) -> set[str]:
    points = window.body.canvas.points
    assert not points.used, "these are used for no group"
    return {one.code for one in points.touched}


def _seen(window: MainWindow, codes: tuple[str, ...]) -> set[str]:
    points, view = window.reader.points, window.reader.view
    return {code for code in codes if points.places(code, view)}


def _cards(window: MainWindow) -> list[AnswerCard]:
    return [card for card in window.reading.findChildren(AnswerCard) if card.isVisible()]


@pytest.mark.parametrize("page", [QUESTIONS, DISAGREEMENTS, FOR_ME])
def test_the_menu_leads_to_each_page(window: MainWindow, page: str) -> None:
    window.actions_.pages[page].trigger()
    assert window.reader.subject == page
    assert _marked(window) == PAGES[page]
    title = [part for part in window.reading.findChildren(QLabel) if part.isVisible()]
    assert PAGES[page] in [part.text() for part in title]


def test_the_body_lights_what_a_question_is_about_on_a_view_that_shows_it(
    window: MainWindow, library: Library
) -> None:
    canvas, atlas = window.body.canvas, library.atlas
    for question in library.claims.questions:
        window.reader.show_view("front")
        window.reader.choose(question.id)
        assert canvas.regions.asked == frozenset(question.groups)
        assert _touched(window) == _seen(window, question.touches(library.evidence)), question.id
        if question.groups and not _touched(window):
            shown = atlas.view_by_id[window.reader.view]
            assert any(shown.regions_of(group) for group in question.groups), question.id
    window.reader.choose("foot")
    assert canvas.regions.asked == frozenset()


def test_the_list_marks_the_page_that_a_question_belongs_to(window: MainWindow) -> None:
    window.reader.choose("minutes-with-needles")
    assert _marked(window) == PAGES[QUESTIONS]
    window.reader.choose("check-skin")
    assert _marked(window) == PAGES[FOR_ME]
    window.reader.choose("foot")
    assert _marked(window) == "Foot"


def test_a_quote_is_read_in_its_place_and_the_way_back_leads_to_the_question(
    window: MainWindow, library: Library, work: Work
) -> None:
    window.reader.choose("harmless-or-not")
    card = _cards(window)[0]
    assert card.answer is not None
    excerpt = library.content.excerpt_by_id[card.answer.excerpts[0]]
    card.excerpt_asked.emit(excerpt.id)
    work()
    assert window.reader.subject in (*excerpt.groups, *excerpt.topics)
    assert window.reading.quote_with_focus == excerpt.id
    window.actions_.back.trigger()
    assert window.reader.subject == "harmless-or-not"


def test_quotes_that_are_open_take_another_look_and_size(window: MainWindow, work: Work) -> None:
    window.reader.choose("minutes-with-needles")
    card = _cards(window)[0]
    card.open_quotes()
    window.set_theme("dark")
    window.set_text_percent(150)
    work()
    labels = [part for part in card.findChildren(QLabel) if part.isVisible()]
    assert len(labels) > 3
    inks = {part.palette().windowText().color().name() for part in labels}
    assert inks <= {window.theme().ink, window.theme().ink_soft}
    button = card.findChild(QToolButton)
    assert button is not None
    assert button.isChecked()


def test_the_keys_for_quotes_go_through_answers_and_through_the_check(
    window: MainWindow, library: Library, work: Work
) -> None:
    do = window.actions_
    window.reader.choose("minutes-with-needles")
    work()
    for card in _cards(window):
        do.next_quote.trigger()
        assert card.isAncestorOf(window.focusWidget())
    do.previous_quote.trigger()
    assert _cards(window)[-2].isAncestorOf(window.focusWidget())
    window.reader.choose(FOR_ME)
    work()
    for question in library.claims.checks[:3]:
        do.next_quote.trigger()
        assert window.focusWidget().accessibleName() == f"{question.question} Yes"


# The check ---------------------------------------------------------------------------


def test_answers_mark_the_points_of_their_cautions_on_every_view(
    window: MainWindow, library: Library
) -> None:
    claims, evidence = library.claims, library.evidence
    window.reader.choose(FOR_ME)
    check = Check().answered("check-pregnancy", YES).answered("check-warning-signs", UNSURE)
    window.reader.take_check(check)
    touched = check.touched(claims, evidence)
    for view in ("front", "back", "hand-dorsum", "foot-outer"):
        window.reader.show_view(view)
        assert _touched(window) == _seen(window, touched)
        assert _touched(window)
    window.reader.take_check(check.answered("check-pregnancy", NO))
    window.reader.show_view("hand-dorsum")
    assert "LI4" not in _touched(window)


def test_what_was_answered_is_marked_on_the_page_of_the_check_alone(window: MainWindow) -> None:
    window.reader.choose(FOR_ME)
    window.reader.take_check(Check().answered("check-pregnancy", YES))
    assert _touched(window)
    window.reader.choose("safety")
    assert _touched(window) == set()
    window.actions_.back.trigger()
    assert _touched(window)
    window.reader.take_check(Check())
    assert _touched(window) == set()


def test_the_check_is_copied_as_text(window: MainWindow, library: Library) -> None:
    window.reader.choose(FOR_ME)
    window.reader.take_check(Check().answered("check-pacemaker", YES))
    window.reading.questions.copy_asked.emit()
    text = QApplication.clipboard().text()
    question = library.claims.question_by_id["check-pacemaker"]
    assert f"{question.question} — Yes" in text
    assert all(answer.says in text for answer in question.answers)


def test_a_group_and_a_caution_mark_the_same_point_differently(window: MainWindow) -> None:
    points = window.body.canvas.points
    marked = []
    for subject in ("stomach", "check-pregnancy"):
        window.reader.choose(subject)
        marked.append([{one.code for one in each} for each in (points.used, points.touched)])
    (used, none), (nothing, touched) = marked
    assert "CV4" in used & touched
    assert none == nothing == set()


def _pictures(window: MainWindow) -> dict[str, str]:
    """What assistive technology hears of the picture of each view."""
    column = window.body.thumbnails
    said: dict[str, str] = {}
    for view in window.reader.library.atlas.views:
        child = QAccessible.queryAccessibleInterface(column).child(len(said))
        said[view.id] = child.text(QAccessible.Text.Name)
        assert column.item(len(said) - 1).toolTip() == said[view.id]
    return said


def test_the_pictures_of_views_that_show_touched_points_have_a_sign_and_say_so(
    window: MainWindow, library: Library, work: Work
) -> None:
    column = window.body.thumbnails
    column.finish()
    rows = [column.visualItemRect(column.item(row)) for row in (1, 4)]  # back and face

    def drawn() -> list[QImage]:
        work()
        return [column.viewport().grab(rect).toImage() for rect in rows]

    before, names = drawn(), _pictures(window)
    window.reader.choose("check-pregnancy")
    after, said = drawn(), _pictures(window)
    assert before[0] != after[0]
    assert before[1] == after[1]
    touched = library.claims.question_by_id["check-pregnancy"].touches(library.evidence)
    for view, name in names.items():
        number = sum(bool(window.reader.points.places(code, view)) for code in touched)
        points = "1 point" if number == 1 else f"{number} points"
        assert said[view] == (f"{name}, {points} to take care with" if number else name)
    assert said["head-front"] == names["head-front"]
    assert "1 point to" in said["hand-dorsum"]
    window.reader.choose("stomach")
    assert drawn() == before
    assert _pictures(window) == names


def test_while_a_patient_is_asked_nothing_that_is_looked_at_is_remembered(
    window: MainWindow,
) -> None:
    def is_to_be_remembered(subject: str) -> bool:
        window.reader.choose(subject)
        return window.keep._looked.isActive()

    assert is_to_be_remembered("SP6")
    window.reader.choose(FOR_ME)
    window.reader.take_check(Check().answered("check-pregnancy", YES))
    assert not is_to_be_remembered("LI4")
    assert not is_to_be_remembered("safety")
    window.reader.take_check(Check())
    assert is_to_be_remembered("BL40")


def test_the_views_that_show_the_points_are_links(window: MainWindow, work: Work) -> None:
    window.reader.choose("check-pregnancy")
    work()
    (links,) = (
        part
        for part in window.reading.findChildren(QLabel)
        if part.isVisible() and 'href="view:' in part.text()
    )
    assert 'href="view:back"' in links.text()
    links.linkActivated.emit("view:back")
    assert window.reader.view == "back"


def test_a_question_whose_points_are_not_in_sight_goes_to_a_view_that_has_them(
    window: MainWindow,
) -> None:
    window.reader.show_view("ear")
    window.reader.choose("check-pregnancy")
    assert window.reader.view == "front"
    window.reader.show_view("back")
    window.reader.choose("check-after-needling")
    assert window.reader.view == "back"


def test_a_link_to_a_point_lights_it_on_the_body(window: MainWindow, work: Work) -> None:
    window.reader.choose("check-pregnancy")
    (opener,) = (
        button
        for button in window.reading.findChildren(QToolButton)
        if button.accessibleName().startswith("The cautions name")
    )
    opener.click()
    work()
    named = next(
        part
        for part in window.reading.findChildren(TextBlock)
        if part.isVisible() and 'href="CV4"' in part.text()
    )
    named.linkHovered.emit("CV4")
    assert window.body.canvas.points.hinted == "CV4"
    named.linkHovered.emit("")
    assert window.body.canvas.points.hinted == ""


def test_a_quote_of_an_answer_is_meant_where_it_has_the_focus(
    window: MainWindow, library: Library, work: Work
) -> None:
    window.reader.choose("minutes-with-needles")
    card = _cards(window)[0]
    card.open_quotes()
    work()
    quote = card.findChild(AnswerQuote)
    assert quote is not None
    assert quote.excerpt is not None
    quote.setFocus()
    assert window.meant().path == f"excerpt/{quote.excerpt.id}"
    window.actions_.copy_cited.setEnabled(True)
    window.actions_.copy_cited.trigger()
    assert QApplication.clipboard().text().startswith(f"“{quote.excerpt.quote[:20]}")
    QApplication.clipboard().clear()
    quote.citation_asked.emit(quote.excerpt.id)
    assert quote.excerpt.quote in QApplication.clipboard().text()


@pytest.mark.parametrize("subject", ["harmless-or-not", QUESTIONS, FOR_ME, "lower-back"])
def test_the_way_back_leads_to_the_place_that_was_left(
    window: MainWindow, work: Work, subject: str
) -> None:
    window.reader.choose(subject)
    window.reading.finish()
    for _ in range(5):
        work()
    bar = window.reading.verticalScrollBar()
    place = bar.maximum() * 3 // 4
    assert place > 100
    bar.setValue(place)
    window.reader.choose("SP6")
    work()
    window.actions_.back.trigger()
    assert abs(bar.value() - place) <= 2


@pytest.mark.parametrize("subject", [None, "check-pregnancy", "proven-effective", "SP6", QUESTIONS])
def test_shift_tab_goes_up_a_page_and_out_of_it(
    window: MainWindow, work: Work, subject: str | None
) -> None:
    window.reader.choose(subject)
    window.reading.finish()
    work()
    window.reading.setFocus()
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.reading.isAncestorOf(window.focusWidget())
    for _ in range(8):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
        if not window.reading.isAncestorOf(window.focusWidget()):
            break
    assert not window.reading.isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("subject", [FOR_ME, "lower-back", "BL40"])
def test_tab_goes_from_the_page_into_it(window: MainWindow, work: Work, subject: str) -> None:
    window.reader.choose(subject)
    window.reading.finish()
    work()
    window.reading.setFocus()
    heights = []
    for _ in range(5):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focus = window.focusWidget()
        assert window.reading.isAncestorOf(focus)
        page = window.reading.widget()
        assert page is not None
        heights.append(focus.mapTo(page, focus.rect().topLeft()).y())
    assert heights == sorted(heights)


# Paper -------------------------------------------------------------------------------


def test_what_has_a_sheet_can_be_printed_and_nothing_else(
    window: MainWindow, library: Library
) -> None:
    do = window.actions_
    sheets = {FOR_ME, *library.claims.question_by_id}
    for subject in (None, "foot", "BL40", "BL", QUESTIONS, DISAGREEMENTS, *sorted(sheets)):
        window.reader.choose(subject)
        assert do.print.isEnabled() == do.save_pdf.isEnabled() == (subject in sheets), subject
