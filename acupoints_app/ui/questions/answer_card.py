"""One answer: what an article says in our words, what it gives for that, and its quotes."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.content.citation import running_text
from acupoints_app.content.claims import Answer
from acupoints_app.content.model import Content
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.page_text import scroll_area_of
from acupoints_app.ui.pages.quote_part import QuotePart
from acupoints_app.ui.questions.words import (
    QuestionCounts,
    says_more,
    source_title,
    support_words,
)
from acupoints_app.ui.quiet_button import QuietButton
from acupoints_app.ui.text import breakable, dress, label, links
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name

_RULE: Final = 2
_INDENT: Final = 3 * GRID
_COPY: Final = "#copy"


class AnswerCard(QWidget):
    """Shows an answer; its quotes open under it.

    Emits ``excerpt_asked`` with the id of an excerpt that is to be read in its place, and
    ``citation_asked`` with one that is to be copied.
    """

    excerpt_asked = Signal(str)
    citation_asked = Signal(str)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._answer: Answer | None = None
        self._look: tuple[Theme, Typesetting] | None = None
        self._says = label(self, selectable=True)
        self._source = label(self)
        self._support = label(self)
        self._button = QuietButton(self)
        self._button.setCheckable(True)
        self._button.toggled.connect(self._show_quotes)
        self._quotes: list[AnswerQuote] = []
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._says, self._source, self._support):
            layout.addWidget(part)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def answer(self) -> Answer | None:
        """The answer shown."""
        return self._answer

    def show_answer(self, answer: Answer, others: tuple[str, ...] = ()) -> None:
        """Show another answer, its quotes closed.

        ``others`` are the other sides that the same article takes.
        """
        self._answer = answer
        title = source_title(self._content, answer.source)
        self._says.setText(breakable(content_name(answer.says)))
        self._source.setText(breakable(title))
        # What the heading over it says already is not said again.
        self._says.setVisible(says_more(answer))
        self._support.setText(breakable(support_words(answer, others)))
        number = len(answer.excerpts)
        words = self.tr("Quote") if number == 1 else QuestionCounts().quotes(number)
        self._button.setText(words)
        self._button.setAccessibleName(
            self.tr("{quotes} behind: {says}").format(quotes=words, says=content_name(answer.says))
        )
        self._button.setToolTip(self.tr("Show the words of the article"))
        self._button.setChecked(False)
        for quote in self._quotes:
            quote.hide()

    def focus_quotes(self) -> None:
        """Put the focus on what opens the quotes, and bring the answer into sight."""
        self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        area = scroll_area_of(self)
        if area is not None:
            area.ensureWidgetVisible(self, 0, 6 * GRID)

    def open_quotes(self) -> None:
        """Show the quotes."""
        self._button.setChecked(True)

    def _show_quotes(self, shown: bool) -> None:
        self._set_arrow()
        if self._answer is None:
            return
        if shown:
            self._fill_quotes(self._answer)
        for quote, _ in zip(self._quotes, self._answer.excerpts, strict=False):
            quote.setVisible(shown)

    def _fill_quotes(self, answer: Answer) -> None:
        """The quotes are made when they are first asked for."""
        while len(self._quotes) < len(answer.excerpts):
            quote = AnswerQuote(self._content, self)
            quote.excerpt_asked.connect(self.excerpt_asked)
            quote.citation_asked.connect(self.citation_asked)
            if self._look is not None:
                quote.set_look(*self._look)
            self._quotes.append(quote)
            self._layout.addWidget(quote)
        for quote, excerpt in zip(self._quotes, answer.excerpts, strict=False):
            quote.show_excerpt(excerpt)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        dress(self._says, typesetting.interface(), theme.ink)
        dress(self._source, typesetting.small_strong(), theme.ink_soft)
        dress(self._support, typesetting.small(), theme.ink_soft)
        self._source.setContentsMargins(0, GRID, 0, 0)
        self._button.set_look(theme, typesetting, 0.8)
        self._set_arrow()
        for quote in self._quotes:
            quote.set_look(theme, typesetting)

    def _set_arrow(self) -> None:
        self._button.show_icon("quote-open" if self._button.isChecked() else "quote-closed")


class AnswerQuote(QuotePart):
    """The words of an article, with a rule at the side and a way to where they stand."""

    excerpt_asked = Signal(str)
    citation_asked = Signal(str)

    def __init__(self, content: Content, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self._theme: Theme | None = None
        self._words = label(self, selectable=True)
        self._links = links(self)
        self._links.linkActivated.connect(self._on_link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INDENT, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._words)
        layout.addWidget(self._links)

    def show_excerpt(self, excerpt_id: str) -> None:
        """Show another excerpt."""
        excerpt = self._excerpt = self._content.excerpt_by_id[excerpt_id]
        quote = running_text(excerpt.quote)
        self._words.setText(breakable(quote))
        self.setAccessibleName(
            self.tr("Quote from {title}: {quote}").format(
                title=source_title(self._content, excerpt.source), quote=quote
            )
        )
        place, copy = self.tr("Read it in its place"), self.tr("Copy with citation")
        self._links.setText(
            f'<a href="{excerpt_id}">{escape(place)}</a> · <a href="{_COPY}">{escape(copy)}</a>'
        )
        self._links.setAccessibleName(f"{place}, {copy}")

    def _on_link(self, target: str) -> None:
        if self._excerpt is not None:
            asked = self.citation_asked if target == _COPY else self.excerpt_asked
            asked.emit(self._excerpt.id)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        dress(self._words, typesetting.quote(), theme.ink)
        dress(self._links, typesetting.small(), theme.ink_soft)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rule beside the words, and the ring of the focus."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent(None))
        words = self._words.geometry()
        painter.drawRoundedRect(QRect(0, words.top(), _RULE, words.height()), 1, 1)
        self._paint_ring(painter, self._theme)
        painter.end()
