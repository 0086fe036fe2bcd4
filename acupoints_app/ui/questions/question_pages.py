"""What the reading pane shows of questions: their pages, and the questions about a subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME, QUESTIONS, Question
from acupoints_app.explain.check import Check
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.late_pages import LatePages

if TYPE_CHECKING:
    from acupoints_app.ui.questions.check_page import CheckPage
    from acupoints_app.ui.questions.question_list_page import QuestionListPage
    from acupoints_app.ui.questions.question_page import QuestionPage
    from acupoints_app.ui.questions.related_block import RelatedBlock

_TO_RELATED: Final = "#questions"


class QuestionPages(LatePages):
    """The questions about a subject stand below, and a jump leads there.

    Emits ``excerpt_asked`` (an excerpt to be read in its place), ``citation_asked`` (one to be
    copied), ``view_asked`` (a view of the body), ``answered`` with the Check after an answer,
    ``print_asked`` and ``copy_asked`` by the check.  ``points`` knows the views of each point.
    """

    hovered = Signal(str)
    excerpt_asked = Signal(str)
    citation_asked = Signal(str)
    view_asked = Signal(str)
    answered = Signal(object)
    print_asked = Signal()
    copy_asked = Signal()

    def __init__(self, library: Library, page: QWidget) -> None:
        super().__init__(page)
        self._library = library
        self._index: AcupointIndex | None = None
        self._question: QuestionPage | None = None
        self._list: QuestionListPage | None = None
        self._check: CheckPage | None = None
        self._related: RelatedBlock | None = None
        self._checked = Check()
        self.points: PlacedPoints | None = None

    def show_subject(self, subject: str | None) -> None:
        """Show what belongs to a subject; what is long comes with ``fill_rest``."""
        self._waiting = None
        question = self._library.claims.question_by_id.get(subject or "")
        pages: list[tuple[QWidget | None, bool]] = []
        if question is not None:
            self._question_page().show_question(question, self.points)
        if subject in (QUESTIONS, DISAGREEMENTS):
            self._list_page().show_page(subject)
        if subject == FOR_ME:
            self._check_page().show_check(self._checked)
        pages = [
            (self._question, question is not None),
            (self._list, subject in (QUESTIONS, DISAGREEMENTS)),
            (self._check, subject == FOR_ME),
        ]
        for page, is_shown in pages:
            if page is not None:
                page.setVisible(is_shown)
        self._show_related(subject)

    def shows(self, subject: str | None) -> bool:
        """Whether a subject is a question, or a page over them."""
        claims = self._library.claims
        return subject in claims.question_by_id or subject in claims.pages

    def show_check(self, check: Check) -> None:
        """Show other answers of the check."""
        self._checked = check
        if self._check is not None and self._check.isVisibleTo(self._page):
            self._check.show_check(check)

    def _about(self, subject: str | None) -> tuple[Question, ...]:
        claims = self._library.claims
        if subject is None or self.shows(subject):
            return ()
        if subject in self._library.content.subjects:
            return claims.about(subject)
        return claims.touching(subject, self._library.evidence)

    def _show_related(self, subject: str | None) -> None:
        questions = self._about(subject)
        if questions:
            self._waiting = lambda: self._fill_related(questions)
        # The page of a point has this jump among its own, near the top.
        number = len(questions) if subject in self._library.content.subjects else 0
        self._show_jump(_TO_RELATED, self.tr("Questions about this"), number)
        if self._related is not None:
            self._related.hide()

    def _fill_related(self, questions: tuple[Question, ...]) -> None:
        self._related_block().show_questions(questions)
        self._related_block().show()

    def step(self, by: int) -> bool:
        """Go to the next (1) or the one before (-1): a question of the check, or an answer.

        False where neither is shown.
        """
        for page in (self._check, self._question):
            if page is not None and not page.isHidden():
                page.step(by)
                return True
        return False

    def related_top(self) -> int:
        """Where the questions about a subject begin, in the page's coordinates."""
        return self._related.y() if self._related is not None else 0

    def go_to_related(self) -> None:
        """Put the focus on the first of them."""
        if self._related is not None:
            self._related.go_to_first_link()

    # Made when first needed -----------------------------------------------------------

    @property
    def _acupoints(self) -> AcupointIndex:
        if self._index is None:
            self._index = AcupointIndex(self._library.acupoints)
        return self._index

    def _question_page(self) -> QuestionPage:
        if self._question is None:
            from acupoints_app.ui.questions.question_page import QuestionPage

            page = self._question = QuestionPage(self._library, self._acupoints, self._page)
            page.excerpt_asked.connect(self.excerpt_asked)
            page.citation_asked.connect(self.citation_asked)
            page.hovered.connect(self._mean)
            page.view_asked.connect(self.view_asked)
            self._take_in(page, self.above)
        return self._question

    def _list_page(self) -> QuestionListPage:
        if self._list is None:
            from acupoints_app.ui.questions.question_list_page import QuestionListPage

            self._list = QuestionListPage(self._library, self._page)
            self._take_in(self._list, self.above)
        return self._list

    def _check_page(self) -> CheckPage:
        if self._check is None:
            from acupoints_app.ui.questions.check_page import CheckPage

            page = self._check = CheckPage(self._library, self._acupoints, self._page)
            page.excerpt_asked.connect(self.excerpt_asked)
            page.citation_asked.connect(self.citation_asked)
            page.hovered.connect(self._mean)
            page.view_asked.connect(self.view_asked)
            page.answered.connect(self.answered)
            if self.points is not None:
                page.set_points(self.points)
            page.print_asked.connect(self.print_asked)
            page.copy_asked.connect(self.copy_asked)
            self._take_in(page, self.above)
        return self._check

    def _related_block(self) -> RelatedBlock:
        if self._related is None:
            from acupoints_app.ui.questions.related_block import RelatedBlock

            self._related = RelatedBlock(self._page)
            self._take_in(self._related, self.below)
        return self._related

    def _mean(self, subject: str) -> None:
        """Tell the point that is meant; a group or question is not shown by its link."""
        self.hovered.emit(subject if subject in self._acupoints.by_code else "")
