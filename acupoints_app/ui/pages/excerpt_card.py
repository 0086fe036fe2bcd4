"""One excerpt: the quote, then where it stands, and a button that copies both."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acupoints_app.content.citation import running_text, title_line
from acupoints_app.content.model import Excerpt, Group
from acupoints_app.library import Library
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.quote_part import QuotePart
from acupoints_app.ui.quiet_button import QuietButton
from acupoints_app.ui.text import breakable, dress, label, links
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name, kind_name

_RULE: Final = 3
_INDENT: Final = 4 * GRID


class ExcerptCard(QuotePart):
    """Shows an excerpt under a subject; it can be filled again with another one.

    Emits ``subject_chosen`` with the id of another group or topic that the excerpt serves, or of
    a question that it answers, and ``copy_asked`` with the excerpt's id.
    """

    subject_chosen = Signal(str)
    copy_asked = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = library.content
        self._claims = library.claims
        self._theme: Theme | None = None
        self._pain: str | None = None
        self._quote = label(self, selectable=True)
        self._title = label(self)
        self._place = label(self)
        self._noted = label(self)
        self._noted.setText(self.tr("With a note of yours"))
        self._noted.hide()
        self._also = links(self)
        self._also.linkActivated.connect(self.subject_chosen)
        self._copy = QuietButton(self)
        self._copy.clicked.connect(self._on_copy)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_INDENT, GRID, 2 * GRID, GRID)
        self._layout.setSpacing(GRID)
        self._layout.addWidget(self._quote)
        self._layout.addSpacing(GRID)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._place)
        self._layout.addWidget(self._noted)
        self._layout.addWidget(self._also)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        self._layout.addLayout(foot)

    def quote_top(self) -> int:
        """Where the quote begins, in the coordinates of the card's parent."""
        return self.y() + self._quote.y()

    def show_excerpt(self, excerpt: Excerpt, under: str) -> None:
        """Show an excerpt as it stands under a group or topic."""
        self._excerpt = excerpt
        source = self._content.source_by_id[excerpt.source]
        subject = self._content.subjects[under]
        self._pain = subject.pain if isinstance(subject, Group) else None
        quote = running_text(excerpt.quote)
        title = title_line(source)
        self._quote.setText(breakable(quote))
        byline = [part for part in (source.author, source.date) if part]
        self._title.setText(" · ".join([title, *byline]))
        place = []
        if excerpt.heading and excerpt.heading != source.title:
            place.append(self.tr("under “{heading}”").format(heading=excerpt.heading))
        place.append(kind_name(excerpt.kind))
        if source.title_is_first_words:
            place.append(self.tr("untitled article, its first words"))
        self._place.setText(" · ".join(place))
        self._show_links(excerpt, under)
        self._copy.setText(self.tr("Copy with citation"))
        self._copy.setToolTip(self.tr("Copy this quote with its source (Ctrl+Shift+C)"))
        self._copy.setAccessibleName(
            self.tr("Copy with citation: {title}").format(title=quote[:60])
        )
        self.update()  # the rule beside the quote, if the pain area is another
        self.setAccessibleName(
            self.tr("Quote from {title}: {quote}").format(title=title, quote=quote)
        )

    def show_noted(self, *, noted: bool) -> None:
        """Say whether the user has a note on the excerpt."""
        if self._noted.isVisibleTo(self) != noted:
            self._noted.setVisible(noted)

    def _show_links(self, excerpt: Excerpt, under: str) -> None:
        subjects = self._content.subjects
        others = [id_ for id_ in (*excerpt.groups, *excerpt.topics) if id_ != under]
        also = [(id_, content_name(subjects[id_].name)) for id_ in others]
        asked = [
            (question.id, content_name(question.question))
            for question in self._claims.carried_by(excerpt.id)
        ]
        lines = [
            (words, targets)
            for words, targets in (
                (self.tr("Also under: {links}"), also),
                (self.tr("Answers: {links}"), asked),
            )
            if targets
        ]
        self._also.setVisible(bool(lines))
        self._also.setText(
            "<br>".join(words.format(links=_links(targets)) for words, targets in lines)
        )
        self._also.setAccessibleName(
            ". ".join(
                words.format(links=", ".join(name for _, name in targets))
                for words, targets in lines
            )
        )

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        dress(self._quote, typesetting.quote(), theme.ink)
        dress(self._title, typesetting.small_strong(), theme.ink)
        dress(self._place, typesetting.small(), theme.ink_soft)
        dress(self._noted, typesetting.small_strong(), theme.ink_soft)
        dress(self._also, typesetting.small(), theme.ink_soft)
        self._copy.set_look(theme, typesetting)
        self._copy.show_icon("copy-citation")
        self.update()

    def _on_copy(self) -> None:
        if self._excerpt is not None:
            self.copy_asked.emit(self._excerpt.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rule in the pain area's hue beside the quote, and the ring of the focus."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quote = self._quote.geometry()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent(self._pain))
        painter.drawRoundedRect(QRect(0, quote.top(), _RULE, quote.height()), 1.5, 1.5)
        self._paint_ring(painter, self._theme)
        painter.end()


def _links(targets: list[tuple[str, str]]) -> str:
    return ", ".join(f'<a href="{id_}">{escape(name)}</a>' for id_, name in targets)
