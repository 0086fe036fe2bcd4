"""A question: what it is about, all answers, and the acupoints that its cautions are about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.content.claims import CHECK, DISAGREEMENTS, FOR_ME, PAGES, QUESTIONS, Question
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock, plain
from acupoints_app.ui.questions.answers_block import AnswersBlock
from acupoints_app.ui.questions.touched_block import TouchedBlock
from acupoints_app.ui.questions.words import contradiction_name, question_kind_name
from acupoints_app.ui.text import dress
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name


class QuestionPage(QWidget):
    """Shows one question; it can be filled again with another.

    Emits ``subject_chosen`` (a link to a group, topic, point or question), ``hovered`` (the one
    meant), ``view_asked`` (a view of the body), ``excerpt_asked`` (an excerpt to be read in its
    place) and ``citation_asked`` (one to be copied).
    """

    subject_chosen = Signal(str)
    hovered = Signal(str)
    excerpt_asked = Signal(str)
    citation_asked = Signal(str)
    view_asked = Signal(str)

    def __init__(
        self, library: Library, acupoints: AcupointIndex, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._acupoints = acupoints
        self._style: PageStyle | None = None
        self._question: Question | None = None
        self._above = TextBlock(self)
        self._title = TextBlock(self)
        self._about = TextBlock(self)
        self._answers = AnswersBlock(library, self)
        self._answers.excerpt_asked.connect(self.excerpt_asked)
        self._answers.citation_asked.connect(self.citation_asked)
        self._touched = TouchedBlock(library, acupoints, self)
        self._touched.subject_chosen.connect(self.subject_chosen)
        self._touched.hovered.connect(self.hovered)
        self._touched.view_asked.connect(self.view_asked)
        self._foot = TextBlock(self)
        self._blocks = (self._above, self._about, self._foot)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        head: list[QWidget] = [self._above, self._title, self._about]
        rest: list[QWidget] = [self._answers, self._touched, self._foot]
        for part in head:
            layout.addWidget(part)
        layout.addSpacing(4 * GRID)
        for part in rest:
            layout.addWidget(part)
        for block in self._blocks:
            block.linkActivated.connect(self.subject_chosen)
            block.meant.connect(self.hovered)

    def show_question(self, question: Question, points: PlacedPoints | None) -> None:
        """Show another question; ``points`` knows which views show the acupoints it touches."""
        self._question = question
        self._layout.setEnabled(False)
        self._answers.show_question(question)
        self._touched.show_question(question, points)
        self._fill()
        self._layout.setEnabled(True)
        self._layout.invalidate()

    def step(self, by: int) -> None:
        """Go to the next answer (1) or the one before (-1)."""
        self._answers.step(by)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        style = self._style = PageStyle(theme, typesetting)
        self._answers.set_look(theme, typesetting)
        for block in (*self._blocks, self._title):
            block.clear()  # a link takes its colour when the text is set
            dress(block, typesetting.interface(), theme.ink)
        dress(self._above, typesetting.small_strong(), theme.ink_soft)
        dress(self._title, typesetting.title(), theme.ink)
        dress(self._about, typesetting.small(), theme.ink_soft)
        self._touched.set_look(theme, typesetting)
        self._foot.set_above(style.room(7))
        self._fill()

    def _fill(self) -> None:
        style, question = self._style, self._question
        if style is None or question is None:
            return
        self._above.setText(self._above_html(question))
        self._title.setText(plain(content_name(question.question)))
        about = self._about_html(question)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._foot.setText(self._foot_html(style, question))

    def _above_html(self, question: Question) -> str:
        kind = plain(question_kind_name(question.kind))
        page = FOR_ME if question.kind == CHECK else QUESTIONS
        parts = [f'<a href="{page}">{kind}</a>']
        every = len(self._library.claims.contradictions)
        parts += [
            f'<a href="{DISAGREEMENTS}">{plain(contradiction_name(number, every))}</a>'
            for number in question.contradictions
        ]
        return " · ".join(parts)

    def _about_html(self, question: Question) -> str:
        subjects = self._library.content.subjects
        known = [id_ for id_ in (*question.groups, *question.topics) if id_ in subjects]
        links = ", ".join(
            f'<a href="{id_}">{plain(content_name(subjects[id_].name))}</a>' for id_ in known
        )
        return self.tr("About: {links}").format(links=links) if links else ""

    def _foot_html(self, style: PageStyle, question: Question) -> str:
        """The whole check, where the question belongs to it, and the neighbours in order."""
        html = ""
        if question.kind == CHECK:
            name = plain(content_name(PAGES[FOR_ME]))
            html += style.paragraph(style.link(FOR_ME, name), above=0)
        questions = self._library.claims.questions
        here = questions.index(question)
        links = []
        if here > 0:
            words = plain(content_name(questions[here - 1].question))
            links.append(f"←&nbsp;{style.link(questions[here - 1].id, words)}")
        if here + 1 < len(questions):
            words = plain(content_name(questions[here + 1].question))
            links.append(f"{style.link(questions[here + 1].id, words)}&nbsp;→")
        return html + "".join(style.note(link, above=2) for link in links)
