"""The right pane: what the sources say about the chosen group or topic, or a point's page."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from acupoints_app.content.model import Excerpt, Group
from acupoints_app.library import Library
from acupoints_app.ui.focus import focus_is_in, order_tab_stops, paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_pages import AcupointPages
from acupoints_app.ui.pages.excerpt_card import ExcerptCard
from acupoints_app.ui.pages.quote_part import quote_part_of
from acupoints_app.ui.pages.start_page import StartPage
from acupoints_app.ui.questions.question_pages import QuestionPages
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.text import breakable, dress, label, links
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name, excerpt_count

_LINE_WIDTH: Final = 620
"""The longest line of a quote at 100% text, in pixels: about 75 letters."""
_BELOW_AFTER_MS: Final = 40
_ROUNDS: Final = 8
_CARDS_AT_ONCE: Final = 6
"""Cards filled before the first paint; the rest follows while the reader reads."""


class ReadingPane(QScrollArea):
    """Shows the start page, a heading and the excerpts' cards, a point, meridian or question.

    Cards are kept and filled again, because making one costs five times as much.
    Emits ``subject_chosen`` (a link to another subject), ``hovered`` (the point or meridian whose
    link is meant, "" where none is), ``find_asked`` (a point's code), ``copy_asked`` (an
    excerpt's id) and ``excerpt_asked`` (one to be read in its place).  ``questions`` has signals of
    its own.
    """

    subject_chosen = Signal(str)
    hovered = Signal(str)
    find_asked = Signal(str)
    copy_asked = Signal(str)
    excerpt_asked = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._content = library.content
        self._subject: str | None = None
        self._theme: Theme | None = None
        self._type: Typesetting | None = None
        self._cards: list[ExcerptCard] = []
        self._waiting: list[Excerpt] = []
        self._left_at: dict[str | None, int] = {}
        self._noted: frozenset[str] = frozenset()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the sources say"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._page = _Page(self)
        self._page.setBackgroundRole(QPalette.ColorRole.Base)
        self._start = StartPage(library, self._page)
        self._start.subject_chosen.connect(self.subject_chosen)
        self._area = label(self._page)
        self._title = label(self._page)
        self._related = links(self._page)
        self._related.linkActivated.connect(self.subject_chosen)
        self._acupoints = AcupointPages(library, self._page)
        self._acupoints.subject_chosen.connect(self.subject_chosen)
        self._acupoints.hovered.connect(self.hovered)
        self._acupoints.find_asked.connect(self.find_asked)
        self._acupoints.jumped.connect(self._show_points_used)
        self._acupoints.questions_asked.connect(self._show_questions)
        self.questions = QuestionPages(library, self._page)
        self.questions.subject_chosen.connect(self.subject_chosen)
        self.questions.hovered.connect(self.hovered)
        self.questions.excerpt_asked.connect(self.excerpt_asked)
        self.questions.citation_asked.connect(self.copy_asked)
        self.questions.jumped.connect(self._show_questions)
        self._general = label(self._page)
        self._general.setText(self.tr("In general, without naming this part"))
        self._empty = label(self._page)
        self._empty.setText(self.tr("The sources say nothing about this."))
        self._end = label(self._page)
        self._end.setText(self.tr("This shows what sources say. It is not medical advice."))
        self._column = QVBoxLayout()
        self._column.setSpacing(6 * GRID)
        outer = self._outer = QVBoxLayout(self._page)
        outer.setContentsMargins(6 * GRID, 2 * GRID, 4 * GRID, 8 * GRID)
        outer.setSpacing(GRID)
        outer.addWidget(self._start)
        outer.addLayout(self._acupoints.above)
        outer.addLayout(self.questions.above)
        outer.addWidget(self._area)
        outer.addWidget(self._title)
        outer.addWidget(self._related)
        outer.addLayout(self._acupoints.jump)
        outer.addLayout(self.questions.jump)
        outer.addSpacing(5 * GRID)
        outer.addWidget(self._empty)
        outer.addLayout(self._column)
        outer.addLayout(self._acupoints.below)
        outer.addLayout(self.questions.below)
        outer.addSpacing(6 * GRID)
        outer.addWidget(self._end)
        outer.addStretch(1)
        self.setWidget(self._page)
        self._fill_rest = QTimer(self)
        self._fill_rest.setInterval(0)
        self._fill_rest.timeout.connect(self._fill_some)
        self._show(None)

    def sizeHint(self) -> QSize:
        return QSize(440, 600)

    # Showing ------------------------------------------------------------------------

    def show_subject(self, subject_id: str | None, *, returning: bool = False) -> None:
        """Show a group's or topic's excerpts, a point, a meridian, or the start page.

        What is shown already stays as it is.

        ``returning`` scrolls to where the reader left it, as a browser does on the way back.
        """
        if subject_id == self._subject:
            return
        self._left_at[self._subject] = self.verticalScrollBar().value()
        self._show(subject_id)
        if returning and self._left_at.get(subject_id):
            self.finish()
            self._lay_out()
            self.verticalScrollBar().setValue(self._left_at[subject_id])

    def _show(self, subject_id: str | None) -> None:
        if focus_is_in(self._page):
            # A card is filled anew with another excerpt; the focus must not stay on it.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._subject = subject_id
        reading = subject_id in self._content.subjects
        # Laying out waits until all that is shown is there, or it would be done many times over.
        self._outer.setEnabled(False)
        self._start.setVisible(subject_id is None)
        self._end.setVisible(subject_id is not None)
        for part in (self._area, self._title, self._related):
            part.setVisible(reading)
        self._acupoints.show_subject(None if self.questions.shows(subject_id) else subject_id)
        self.questions.show_subject(subject_id)
        self._general.hide()
        self._waiting = []
        if reading:
            assert subject_id is not None
            self._waiting = list(self._content.excerpts_of(subject_id))
            self._show_heading(subject_id)
        self._empty.setVisible(reading and not self._waiting)
        self._used = 0
        self._is_first = True
        self._column.removeWidget(self._general)
        self._fill_some()
        for card in self._cards[self._used :]:
            card.hide()
        self._outer.setEnabled(True)
        self._outer.invalidate()
        self.verticalScrollBar().setValue(0)

    def _show_heading(self, subject_id: str) -> None:
        subject = self._content.subjects[subject_id]
        number = excerpt_count(len(self._waiting))
        if isinstance(subject, Group):
            areas = {area.id: area.name for area in self._content.pain_areas}
            kind = content_name(areas[subject.pain])
        else:
            kind = self.tr("Topic")
        self._area.setText(f"{kind} · {number}")
        self._title.setText(breakable(content_name(subject.name)))
        related = self._content.related(subject_id)
        self._related.setVisible(bool(related))
        anchors = ", ".join(
            f'<a href="{other.id}">{escape(content_name(other.name))}</a>' for other in related
        )
        self._related.setText(self.tr("See also: {links}").format(links=anchors))
        self._related.setAccessibleName(
            self.tr("See also: {links}").format(
                links=", ".join(content_name(other.name) for other in related)
            )
        )
        self._dress_area()

    def _fill_some(self) -> None:
        """Fill the next few cards, at last what stands below; the timer brings the others."""
        if not self._waiting and not self._is_first:
            self._acupoints.fill_rest()
            self.questions.fill_rest()
        self._is_first = False
        batch, self._waiting = self._waiting[:_CARDS_AT_ONCE], self._waiting[_CARDS_AT_ONCE:]
        for excerpt in batch:
            self._show_card(excerpt)
        if self.is_filling:
            # What stands far below waits until the click has been painted.
            self._fill_rest.start(0 if self._waiting else _BELOW_AFTER_MS)
        else:
            self._fill_rest.stop()

    def _show_card(self, excerpt: Excerpt) -> None:
        assert self._subject is not None
        if self._used == len(self._cards):
            card = ExcerptCard(self._library, self._page)
            card.subject_chosen.connect(self.subject_chosen)
            card.copy_asked.connect(self.copy_asked)
            if self._theme is not None and self._type is not None:
                card.set_look(self._theme, self._type)
            self._cards.append(card)
            self._column.addWidget(card)
        card = self._cards[self._used]
        card.show_excerpt(excerpt, self._subject)
        card.show_noted(noted=f"excerpt/{excerpt.id}" in self._noted)
        if self._subject in excerpt.concerns and self._general.isHidden():
            self._column.insertWidget(self._column.indexOf(card), self._general)
            self._general.show()
        card.show()
        self._used += 1

    @property
    def is_filling(self) -> bool:
        """True while cards, or what stands below them, are still to come."""
        return bool(self._waiting) or self._acupoints.is_waiting or self.questions.is_waiting

    def finish(self) -> None:
        """Fill all of the page now (for a picture, or to scroll to a place in it)."""
        while self.is_filling:
            self._fill_some()

    def show_excerpt(self, excerpt_id: str) -> None:
        """Scroll to an excerpt of the subject that is shown, and put the focus on it."""
        self.finish()
        for card in self._cards[: self._used]:
            if card.excerpt is not None and card.excerpt.id == excerpt_id:
                self._bring_into_sight(card)
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_noted(self, paths: frozenset[str]) -> None:
        """Mark the excerpts that have a note, given with all other things that have one."""
        self._noted = paths
        for card in self._cards[: self._used]:
            if card.excerpt is not None:
                card.show_noted(noted=f"excerpt/{card.excerpt.id}" in paths)

    def _bring_into_sight(self, card: ExcerptCard) -> None:
        self._lay_out()
        self.ensureWidgetVisible(card, 0, 6 * GRID)

    def _show_points_used(self) -> None:
        """Scroll to the points used for the group that is shown, and put the focus there."""
        self.finish()
        self._lay_out()
        self._acupoints.go_to_points_used()
        self.verticalScrollBar().setValue(self._acupoints.points_used_top())

    def _show_questions(self) -> None:
        """Scroll to the questions about what is shown, and put the focus there."""
        self.finish()
        self._lay_out()
        self.questions.go_to_related()
        self.verticalScrollBar().setValue(self.questions.related_top())

    def _lay_out(self) -> None:
        # The range of the scroll bar follows the layout with events, which must come first; parts
        # within parts take more than one round.
        bar, before = self.verticalScrollBar(), -1
        for _ in range(_ROUNDS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            if bar.maximum() == before:
                break
            before = bar.maximum()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes down the page, also through what was made or opened late."""
        order_tab_stops(self)
        return super().focusNextPrevChild(next_)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.hasFocus():
            self._page.update()  # the ring stays while the page moves

    @property
    def current_excerpt(self) -> str | None:
        """The excerpt with the focus, else the first whose quote begins in sight.

        Where none begins in sight, the one that is being read: it began above.
        """
        shown = self._cards[: self._used]
        if self.quote_with_focus is not None:
            return self.quote_with_focus
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        begin_in_sight = [card for card in shown if top <= card.quote_top() < bottom]
        begin_above = [card for card in shown if card.quote_top() < top]
        first = next(iter(begin_in_sight), begin_above[-1] if begin_above else None)
        return first.excerpt.id if first is not None and first.excerpt is not None else None

    @property
    def quote_with_focus(self) -> str | None:
        """The excerpt that has the focus, or None."""
        quote = quote_part_of(QApplication.focusWidget())
        if quote is None or quote.excerpt is None or not self.isAncestorOf(quote):
            return None
        return quote.excerpt.id

    def mean_place(self, place: QPoint) -> None:
        """Put the focus on the quote at a place of the pane, where there is one."""
        quote = quote_part_of(self.childAt(place))
        if quote is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        elif not focus_is_in(quote):
            quote.setFocus(Qt.FocusReason.MouseFocusReason)

    def step(self, by: int) -> None:
        """Go to the next quote, answer or question of the check (1), or the one before (-1)."""
        self.finish()
        if self.questions.step(by):
            return
        shown = self._cards[: self._used]
        here = [number for number, card in enumerate(shown) if focus_is_in(card)]
        if not here:
            top = self.verticalScrollBar().value()
            above = sum(card.quote_top() < top for card in shown)
            here = [above - 1 if by > 0 else above]
        target = here[0] + by
        if 0 <= target < len(shown):
            self._bring_into_sight(shown[target])
            shown[target].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._page.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._page.update()
        super().focusOutEvent(event)

    # The look -----------------------------------------------------------------------

    @property
    def theme(self) -> Theme | None:
        """The theme in force."""
        return self._theme

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._type = theme, typesetting
        self._page.setMaximumWidth(self.column_width(typesetting))
        self._start.set_look(theme, typesetting)
        dress(self._title, typesetting.title(), theme.ink)
        dress(self._related, typesetting.small(), theme.ink_soft)
        dress(self._general, typesetting.small_strong(), theme.ink_soft)
        dress(self._empty, typesetting.quote(), theme.ink_soft)
        dress(self._end, typesetting.small(), theme.ink_soft)
        self._acupoints.set_look(theme, typesetting)
        self.questions.set_look(theme, typesetting)
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self._dress_area()
        for card in self._cards:
            card.set_look(theme, typesetting)

    @staticmethod
    def column_width(typesetting: Typesetting) -> int:
        """The width of the page at its longest line, in pixels."""
        return round(_LINE_WIDTH * typesetting.zoom) + 12 * GRID

    def _dress_area(self) -> None:
        if self._theme is None or self._type is None:
            return
        subject = self._content.subjects.get(self._subject or "")
        pain = subject.pain if isinstance(subject, Group) else None
        dress(self._area, self._type.small_strong(), self._theme.accent(pain).name())


class _Page(QWidget):
    """What is scrolled.  Shows the ring when the pane itself has the focus."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self._pane = pane

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._pane.hasFocus():
            paint_focus_ring(self, self._pane.theme, self.visibleRegion().boundingRect())
