"""The questions about a group, topic or point: a block under its page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.content.claims import Question
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock, plain
from acupoints_app.ui.questions.told_words import told_html
from acupoints_app.ui.text import dress
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name


class RelatedBlock(QWidget):
    """Emits ``subject_chosen`` with a question's id."""

    subject_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style: PageStyle | None = None
        self._questions: tuple[Question, ...] = ()
        self._text = TextBlock(self)
        self._text.linkActivated.connect(self.subject_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 5 * GRID, 0, 0)
        layout.addWidget(self._text)

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show other questions."""
        self._questions = questions
        self._fill()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._style = PageStyle(theme, typesetting)
        self._text.clear()
        dress(self._text, typesetting.interface(), theme.ink)
        self._fill()

    def _fill(self) -> None:
        style = self._style
        if style is None:
            return
        size = style.typesetting.quote().pointSizeF()
        title = plain(self.tr("Questions about this"))
        html = f'<p style="font-size:{size:g}pt; font-weight:600; margin:0">{title}</p>'
        for question in self._questions:
            link = style.link(question.id, plain(content_name(question.question)))
            html += style.paragraph(link, above=3) + told_html(style, question)
        self._text.setText(html)

    def go_to_first_link(self) -> None:
        """Put the focus on the first question."""
        self._text.focus_first_link()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above: what follows are our questions."""
        if self._style is not None:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, QColor(self._style.theme.rule))
            painter.end()
