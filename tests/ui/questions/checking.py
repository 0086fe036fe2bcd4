"""The page of the check as the reading pane holds it, and hands that answer it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from acupoints_app.content.claims import Question
from acupoints_app.explain.check import ANSWERS, Check
from acupoints_app.library import Library
from acupoints_app.ui.focus import order_tab_stops
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.questions.check_buttons import WrappedButton
from acupoints_app.ui.questions.check_page import CheckPage
from acupoints_app.ui.questions.check_row import CheckRow
from acupoints_app.ui.questions.check_words import answer_name
from acupoints_app.ui.questions.words import says_more

BESIDE = "ot from the five articles"
"""Over what references say; what is urgent has it within its heading."""


class Held(QWidget):
    """A page as the reading pane holds it, and who answers it: each answer is shown at once."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.checks: list[Check] = []
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QWidget()
        self.page = CheckPage(library, AcupointIndex(library.acupoints), column)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.page)
        inner.addStretch(1)
        self.area.setWidget(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.set_look = self.page.set_look
        self.page.answered.connect(self._take)

    def focusNextPrevChild(self, next_: bool) -> bool:
        order_tab_stops(self)
        return super().focusNextPrevChild(next_)

    def _take(self, check: Check) -> None:
        self.checks.append(check)
        self.page.show_check(check)


def checks(page: CheckPage) -> list[Check]:
    """The checks that were answered so far."""
    held = page.window()
    assert isinstance(held, Held)
    return held.checks


def row(page: CheckPage, id_: str) -> CheckRow:
    """A question on the page."""
    (found,) = (each for each in page.findChildren(CheckRow) if each.question.id == id_)
    return found


def button(page: CheckPage, id_: str, answer: str) -> WrappedButton:
    """A button of a question."""
    (found,) = (
        each
        for each in row(page, id_).findChildren(WrappedButton)
        if each.text() == answer_name(answer)
    )
    return found


def deed(page: CheckPage, text: str) -> WrappedButton:
    """A button at the end of the page."""
    (found,) = (each for each in page.findChildren(WrappedButton) if each.text() == text)
    return found


def click(page: CheckPage, id_: str, answer: str) -> None:
    """Choose an answer by the mouse."""
    QTest.mouseClick(button(page, id_, answer), Qt.MouseButton.LeftButton)


def chosen(page: CheckPage, id_: str) -> list[str]:
    """Which answers of a question are shown as chosen."""
    return [each for each in ANSWERS if button(page, id_, each).isChecked()]


def ids(library: Library) -> list[str]:
    """The questions of the check."""
    return [question.id for question in library.claims.checks]


def said(question: Question, library: Library) -> list[str]:
    """What the articles and the references say to a question, and who the references are."""
    return [
        *(answer.says for answer in question.answers if says_more(answer)),
        *(beside.says.rstrip(".") for beside in question.beside),
        *(
            library.reference_by_id[beside.reference].citation.rstrip(".")
            for beside in question.beside
        ),
    ]
