"""Lists of questions: all of them by what they are about, and the contradictions in order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.content.claims import DISAGREEMENTS, PAGES, QUESTION_KINDS, Question
from acupoints_app.library import Library
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock, plain
from acupoints_app.ui.questions.told_words import told_html
from acupoints_app.ui.questions.words import (
    QuestionCounts,
    question_kind_name,
    stand_words,
)
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name


class QuestionListPage(QWidget):
    """Shows one of the two lists.  Emits ``subject_chosen`` with a question's id."""

    subject_chosen = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._style: PageStyle | None = None
        self._page = ""
        self._count = label(self)
        self._title = label(self)
        self._intro = label(self)
        self._questions = TextBlock(self)
        self._questions.linkActivated.connect(self.subject_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in (self._count, self._title, self._intro, self._questions):
            layout.addWidget(part)
        layout.insertSpacing(3, 2 * GRID)

    def show_page(self, page: str) -> None:
        """Show QUESTIONS or DISAGREEMENTS."""
        self._page = page
        counts, claims = QuestionCounts(), self._library.claims
        questions = counts.questions(len(claims.questions))
        if page == DISAGREEMENTS:
            apart = [question for question in claims.questions if question.disagreement]
            contradictions = counts.contradictions(len(claims.contradictions))
            self._count.setText(f"{contradictions} · {counts.questions(len(apart))}")
        else:
            self._count.setText(questions)
        self._title.setText(content_name(PAGES[page]))
        articles = counts.articles(len(self._library.content.sources))
        self._intro.setText(
            self.tr(
                "What {articles} answer, side by side. The answers are in our words, each with the "
                "quote that it rests on. In brackets: how many articles say it. Who is right, "
                "this page does not say."
            ).format(articles=articles)
        )
        self._fill()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._style = PageStyle(theme, typesetting)
        dress(self._count, typesetting.small_strong(), theme.ink_soft)
        dress(self._title, typesetting.title(), theme.ink)
        dress(self._intro, typesetting.small(), theme.ink_soft)
        self._questions.clear()
        dress(self._questions, typesetting.interface(), theme.ink)
        self._fill()

    def _fill(self) -> None:
        style = self._style
        if style is None or not self._page:
            return
        make = self._contradictions if self._page == DISAGREEMENTS else self._by_kind
        self._questions.setText(make(style))

    def _contradictions(self, style: PageStyle) -> str:
        html = ""
        for number, questions in self._library.claims.contradictions.items():
            shown = style.soft(f"{plain(number.removeprefix('X'))}&nbsp;&nbsp;")
            for question in questions:
                # That they disagree, the page says: here stands only in what.
                sides = style.note(plain(stand_words(question)), above=0.5)
                html += style.paragraph(shown + _link(style, question), above=3) + sides
        return html

    def _by_kind(self, style: PageStyle) -> str:
        html = ""
        for kind in QUESTION_KINDS:
            questions = [each for each in self._library.claims.questions if each.kind == kind]
            if questions:
                html += style.heading(plain(question_kind_name(kind)), above=6)
                html += "".join(self._entry(style, question) for question in questions)
        return html

    def _entry(self, style: PageStyle, question: Question) -> str:
        return style.paragraph(_link(style, question), above=3) + told_html(style, question)


def _link(style: PageStyle, question: Question) -> str:
    return style.link(question.id, plain(content_name(question.question)))
