"""One answer: what an article says in our words, what it gives for that, and its quotes."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from acupoints_app.content.citation import running_text
from acupoints_app.content.claims import Answer
from acupoints_app.content.model import Content
from acupoints_app.ui import icons
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.questions.words import QuestionCounts, source_title, support_name
from acupoints_app.ui.text import breakable, dress, label, links
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name

_RULE: Final = 2
_INDENT: Final = 3 * GRID


class AnswerCard(QWidget):
    """Shows an answer; its quotes open under it.

    Emits ``excerpt_asked`` with the id of an excerpt that is to be read in its place.
    """

    excerpt_asked = Signal(str)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._answer: Answer | None = None
        self._look: tuple[Theme, Typesetting] | None = None
        self._says = label(self, selectable=True)
        self._source = label(self)
        self._support = label(self)
        self._button = QToolButton(self)
        self._button.setCheckable(True)
        self._button.setAutoRaise(True)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.toggled.connect(self._show_quotes)
        self._quotes: list[_Quote] = []
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

    def show_answer(self, answer: Answer, *, on_both_sides: bool = False) -> None:
        """Show another answer, its quotes closed.

        ``on_both_sides`` where the same article says the contrary too.
        """
        self._answer = answer
        title = source_title(self._content, answer.source)
        self._says.setText(breakable(content_name(answer.says)))
        self._source.setText(breakable(title))
        support = support_name(answer.support)
        if on_both_sides:
            support = self.tr("{support}; has another answer too").format(support=support)
        self._support.setText(support)
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
            quote = _Quote(self._content, self)
            quote.excerpt_asked.connect(self.excerpt_asked)
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
        self._button.setFont(typesetting.small())
        self._set_arrow()
        for quote in self._quotes:
            quote.set_look(theme, typesetting)

    def _set_arrow(self) -> None:
        if self._look is None:
            return
        theme, typesetting = self._look
        size = round(QFontMetrics(typesetting.small()).height() * 0.8)
        name = "quote-open" if self._button.isChecked() else "quote-closed"
        ratio = self.devicePixelRatioF()
        self._button.setIcon(icons.icon(name, theme.ink_soft, theme.rule, size, ratio))
        self._button.setIconSize(
            self._button.iconSize().scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio)
        )


class _Quote(QWidget):
    """The words of an article, with a rule at the side and a way to where they stand."""

    excerpt_asked = Signal(str)

    def __init__(self, content: Content, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self._theme: Theme | None = None
        self._words = label(self, selectable=True)
        self._place = links(self)
        self._place.linkActivated.connect(self.excerpt_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INDENT, GRID, 0, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._words)
        layout.addWidget(self._place)

    def show_excerpt(self, excerpt_id: str) -> None:
        excerpt = self._content.excerpt_by_id[excerpt_id]
        self._words.setText(breakable(running_text(excerpt.quote)))
        words = self.tr("Read it in its place")
        self._place.setText(f'<a href="{excerpt_id}">{escape(words)}</a>')
        self._place.setAccessibleName(words)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        self._theme = theme
        dress(self._words, typesetting.quote(), theme.ink)
        dress(self._place, typesetting.small(), theme.ink_soft)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent(None))
        words = self._words.geometry()
        painter.drawRoundedRect(QRect(0, words.top(), _RULE, words.height()), 1, 1)
        painter.end()
