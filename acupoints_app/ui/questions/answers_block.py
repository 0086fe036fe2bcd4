"""All answers to a question: figures, then side by side by what they say, then who is silent."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from acupoints_app.content.claims import Answer, Question
from acupoints_app.content.plots import plots_of
from acupoints_app.library import Library
from acupoints_app.ui import icons
from acupoints_app.ui.focus import focus_is_in
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock
from acupoints_app.ui.questions.answer_card import AnswerCard
from acupoints_app.ui.questions.beside_words import beside_html, urgent_html
from acupoints_app.ui.questions.columns import Columns
from acupoints_app.ui.questions.figure_plot import FigurePlot
from acupoints_app.ui.questions.words import QuestionCounts, accord_name, silent_words, source_title
from acupoints_app.ui.text import breakable, dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name

_LEAST_COLUMN = 168
"""The narrowest column at 100 % text, in pixels: five short words."""
_LINE = 2


class AnswersBlock(QWidget):
    """Shows what every article answers to a question; it can be filled again with another.

    Emits ``excerpt_asked`` with the id of an excerpt that is to be read in its place, and
    ``citation_asked`` with one that is to be copied.
    """

    excerpt_asked = Signal(str)
    citation_asked = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._content = library.content
        self._question: Question | None = None
        self._look: tuple[Theme, Typesetting] | None = None
        self._mark = QLabel(self)
        self._accord = label(self)
        self._columns = Columns(self)
        self._stands: list[_Stand] = []
        self._plots: list[FigurePlot] = []
        self._silent = label(self)
        self._urgent = TextBlock(self, ruled=True)
        self._beside = TextBlock(self)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._accord, 1)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(6 * GRID)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5 * GRID)
        layout.addWidget(self._urgent)
        layout.addLayout(head)
        layout.addLayout(self._figures)
        layout.addWidget(self._columns)
        layout.addWidget(self._silent)
        layout.addWidget(self._beside)

    def show_question(self, question: Question) -> None:
        """Show the answers to another question."""
        self._question = question
        self._layout.setEnabled(False)
        self._accord.setText(self._accord_words(question))
        self._show_stands(question)
        self._show_figures(question)
        silent = silent_words(question, self._content)
        self._silent.setVisible(bool(silent))
        self._silent.setText(breakable(silent))
        self._show_texts()
        self._layout.setEnabled(True)
        self._layout.invalidate()

    def _accord_words(self, question: Question) -> str:
        if question.accord == "alone":
            return accord_name(question)
        said = QuestionCounts()
        number, every = len(question.sources), len(self._content.sources)
        answering = self.tr("{number} of {articles} answer").format(
            number=number, articles=said.articles(every)
        )
        return f"{accord_name(question)} · {answering}"

    def _show_stands(self, question: Question) -> None:
        """A column for each side that is taken; where none is, one for each answer."""
        if question.stands:
            groups = [(stand, question.answers_for(stand)) for stand in question.stands]
        else:
            groups = [("", (answer,)) for answer in question.answers]
        while len(self._stands) < len(groups):
            stand = _Stand(self._library, self._columns)
            stand.excerpt_asked.connect(self.excerpt_asked)
            stand.citation_asked.connect(self.citation_asked)
            if self._look is not None:
                stand.set_look(*self._look)
            self._stands.append(stand)
        shown = self._stands[: len(groups)]
        for column, (stand_words, answers) in zip(shown, groups, strict=True):
            column.show_answers(stand_words, answers, question)
            column.show()
        for column in self._stands[len(groups) :]:
            column.hide()
        # A side with many answers sets them in columns where it has the room.
        last_is_wide = len(groups[-1][1]) > 1
        self._columns.set_parts(shown, _least(self._look), last_is_wide=last_is_wide)

    def _show_figures(self, question: Question) -> None:
        plots = plots_of(question, [source.id for source in self._content.sources])
        names = {one.id: source_title(self._content, one.id) for one in self._content.sources}
        while len(self._plots) < len(plots):
            drawn = FigurePlot(self)
            if self._look is not None:
                drawn.set_look(*self._look)
            self._plots.append(drawn)
            self._figures.addWidget(drawn)
        for widget, plot in zip(self._plots, plots, strict=False):
            widget.show_plot(plot, names)
        for number, widget in enumerate(self._plots):
            widget.setVisible(number < len(plots))

    def step(self, by: int) -> None:
        """Go to the next answer (1) or the one before (-1)."""
        cards = [card for stand in self._stands if stand.isVisible() for card in stand.cards]
        here = [number for number, card in enumerate(cards) if focus_is_in(card)]
        to = here[0] + by if here else 0 if by > 0 else len(cards) - 1
        if 0 <= to < len(cards):
            cards[to].focus_quotes()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        dress(self._accord, typesetting.strong(), theme.ink)
        dress(self._silent, typesetting.small(), theme.ink_soft)
        for block in (self._urgent, self._beside):
            block.clear()
            block.set_look(theme)
            dress(block, typesetting.interface(), theme.ink)
        self._beside.set_above(3 * GRID)
        for stand in self._stands:
            stand.set_look(theme, typesetting)
        for plot in self._plots:
            plot.set_look(theme, typesetting)
        self._columns.set_least(_least(self._look))
        self._show_texts()

    def _show_texts(self) -> None:
        if self._look is None or self._question is None:
            return
        theme, typesetting = self._look
        size = round(QFontMetrics(typesetting.strong()).height())
        name, ratio = self._question.accord, self.devicePixelRatioF()
        self._mark.setPixmap(icons.pixmap(name, theme.ink, size, ratio))
        style = PageStyle(theme, typesetting)
        for block, html in (
            (self._urgent, urgent_html(style, self._question, self._library)),
            (self._beside, beside_html(style, self._question, self._library)),
        ):
            block.setText(html)
            block.setVisible(bool(html))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above what is not from the articles."""
        if self._look is not None and self._beside.isVisibleTo(self):
            painter = QPainter(self)
            rule = QColor(self._look[0].rule)
            painter.fillRect(0, self._beside.y(), self.width(), 1, rule)
            painter.end()


def _least(look: tuple[Theme, Typesetting] | None) -> int:
    return round(_LEAST_COLUMN * (look[1].zoom if look is not None else 1))


class _Stand(QWidget):
    """The answers that take one side, under its name and a line."""

    excerpt_asked = Signal(str)
    citation_asked = Signal(str)

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = library.content
        self._look: tuple[Theme, Typesetting] | None = None
        self._name = label(self)
        self._cards: list[AnswerCard] = []
        self._columns = Columns(self)
        self._columns.set_room_between(4 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2 * GRID, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._name)
        layout.addWidget(self._columns)

    @property
    def cards(self) -> list[AnswerCard]:
        """The answers that are shown."""
        return [card for card in self._cards if card.isVisible()]

    def show_answers(self, stand: str, answers: tuple[Answer, ...], question: Question) -> None:
        """Show the answers to a question that take a side, or one that takes none."""
        self._name.setVisible(bool(stand))
        self._name.setText(breakable(content_name(stand)) if stand else "")
        while len(self._cards) < len(answers):
            card = AnswerCard(self._content, self._columns)
            card.excerpt_asked.connect(self.excerpt_asked)
            card.citation_asked.connect(self.citation_asked)
            if self._look is not None:
                card.set_look(*self._look)
            self._cards.append(card)
        shown = self._cards[: len(answers)]
        for card, answer in zip(shown, answers, strict=True):
            card.show_answer(answer, question.other_stands(answer))
            card.show()
        for card in self._cards[len(answers) :]:
            card.hide()
        self._columns.set_parts(shown, _least(self._look))

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        dress(self._name, typesetting.strong(), theme.ink)
        for card in self._cards:
            card.set_look(theme, typesetting)
        self._columns.set_least(_least(self._look))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line over a side; a thin one over an article that takes none."""
        if self._look is not None:
            theme, named = self._look[0], bool(self._name.text())
            painter = QPainter(self)
            colour = QColor(theme.ink if named else theme.rule)
            painter.fillRect(0, 0, self.width(), _LINE if named else 1, colour)
            painter.end()
