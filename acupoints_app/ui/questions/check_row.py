"""One question of the check: three answers to choose from, and under them what sources say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.content.claims import Question
from acupoints_app.explain.check import ANSWERS, NO, YES, is_heard
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.questions.answers_block import AnswersBlock
from acupoints_app.ui.questions.check_buttons import ButtonRow, WrappedButton
from acupoints_app.ui.questions.check_words import answer_name
from acupoints_app.ui.questions.touched_block import TouchedBlock
from acupoints_app.ui.text import breakable, dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name


class CheckRow(QWidget):
    """Shows one question.

    Emits ``answered`` with the answer that was chosen, "" where it was taken back,
    ``excerpt_asked`` (an excerpt to be read in its place), ``citation_asked`` (one to be copied),
    ``subject_chosen`` (a link), ``hovered`` (the link meant) and ``view_asked`` (a view).
    """

    answered = Signal(str)
    excerpt_asked = Signal(str)
    citation_asked = Signal(str)
    view_asked = Signal(str)
    subject_chosen = Signal(str)
    hovered = Signal(str)

    def __init__(
        self,
        question: Question,
        library: Library,
        acupoints: AcupointIndex,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = question
        self._library, self._acupoints = library, acupoints
        self._answer: str | None = None
        self._look: tuple[Theme, Typesetting] | None = None
        words = content_name(question.question)
        self._asked = label(self)
        self._asked.setText(breakable(words))
        self._choices = ButtonRow(self)
        self._choices.setAccessibleName(words)
        self._buttons: dict[str, WrappedButton] = {}
        for answer in ANSWERS:
            self._buttons[answer] = self._made_button(answer, words)
        self._choices.set_buttons(tuple(self._buttons.values()))
        self._closed = label(self)
        self._closed.setText(self.tr("No. What the sources say stays closed."))
        self._closed.hide()
        self._answers: AnswersBlock | None = None
        self._touched: TouchedBlock | None = None
        self.points: PlacedPoints | None = None
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4 * GRID, 0, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._asked)
        layout.addWidget(self._choices)
        layout.addWidget(self._closed)
        self._let_tab_stop_at(self._buttons[YES])

    def _made_button(self, answer: str, words: str) -> WrappedButton:
        name = answer_name(answer)
        button = WrappedButton(name, self._choices, checkable=True)
        button.setAccessibleName(self.tr("{question} {answer}").format(question=words, answer=name))
        button.clicked.connect(lambda: self._choose(answer))
        button.stepped.connect(lambda by: self._step(answer, by))
        return button

    # Choosing -----------------------------------------------------------------------

    def _choose(self, answer: str) -> None:
        self._let_tab_stop_at(self._buttons[answer])
        self.answered.emit("" if answer == self._answer else answer)

    def _step(self, answer: str, by: int) -> None:
        """Go to the next of the three, and from the last to the first."""
        there = ANSWERS[(ANSWERS.index(answer) + by) % len(ANSWERS)]
        self._let_tab_stop_at(self._buttons[there])
        self._buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_tab_stop_at(self, stop: WrappedButton) -> None:
        """Three answers are one stop for Tab."""
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def focus_choice(self) -> None:
        """Put the focus on the answer that was chosen, else on the first."""
        stop = self._buttons[self._answer or YES]
        self._let_tab_stop_at(stop)
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    # Showing ------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether what the sources say is shown."""
        return is_heard(self._answer)

    def show_answer(self, answer: str | None) -> None:
        """Show which answer was given, None where none was."""
        if answer == self._answer:
            return
        self._layout.setEnabled(False)
        self._answer = answer
        for name, button in self._buttons.items():
            button.setChecked(name == answer)
            button.setToolTip(
                self.tr("Choose it again to take the answer back") if name == answer else ""
            )
        self._let_tab_stop_at(self._buttons[answer or YES])
        if self.is_open and self._answers is None:
            self._make_rest()
        self._closed.setVisible(answer == NO)
        if self._answers is not None:
            self._answers.setVisible(self.is_open)
        if answer is None and self._answers is not None:  # also which quotes were read is forgotten
            self._answers.show_question(self.question)
        if self._touched is not None:
            if answer is None:
                self._touched.show_question(self.question, self.points)
            self._touched.setVisible(self.is_open and self._touched.touches_some)
        self._layout.setEnabled(True)
        self._layout.invalidate()

    def _make_rest(self) -> None:
        """What the sources say is made when it is first asked for."""
        self._answers = AnswersBlock(self._library, self)
        self._answers.excerpt_asked.connect(self.excerpt_asked)
        self._answers.citation_asked.connect(self.citation_asked)
        self._touched = TouchedBlock(self._library, self._acupoints, self)
        self._touched.subject_chosen.connect(self.subject_chosen)
        self._touched.hovered.connect(self.hovered)
        self._touched.view_asked.connect(self.view_asked)
        if self._look is not None:
            self._dress_rest(*self._look)
        self._answers.show_question(self.question)
        self._touched.show_question(self.question, self.points)
        self._layout.addSpacing(2 * GRID)
        self._layout.addWidget(self._answers)
        self._layout.addWidget(self._touched)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        dress(self._asked, typesetting.strong(), theme.ink)
        dress(self._closed, typesetting.small(), theme.ink_soft)
        self._choices.set_look(theme, typesetting)
        self._dress_rest(theme, typesetting)
        self.update()

    def _dress_rest(self, theme: Theme, typesetting: Typesetting) -> None:
        if self._answers is None or self._touched is None:
            return
        self._answers.set_look(theme, typesetting)
        self._touched.set_look(theme, typesetting)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thin line over the question."""
        if self._look is not None:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, QColor(self._look[0].rule))
            painter.end()
