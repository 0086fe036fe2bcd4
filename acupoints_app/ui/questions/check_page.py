"""The page "Is it for me?": questions to walk through with a patient."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from acupoints_app.content.claims import FOR_ME, PAGES
from acupoints_app.explain.check import Check
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.focus import focus_is_in
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock, plain, scroll_area_of
from acupoints_app.ui.questions.check_buttons import ButtonRow, WrappedButton
from acupoints_app.ui.questions.check_row import CheckRow
from acupoints_app.ui.questions.check_words import check_intro, check_kicker, hear_on, how_far
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name

_TO_ROW = "#"
_ROUNDS = 4


class CheckPage(QWidget):
    """Shows a check, which it never keeps: who listens to ``answered`` shows it the next one.

    Emits ``answered`` (the Check after a choice), ``excerpt_asked`` (an excerpt to be read in its
    place), ``citation_asked`` (one to be copied), ``subject_chosen`` (a link to a point),
    ``hovered`` (the code of the point whose link is meant, "" where none is), ``view_asked`` (a
    view of the body), ``print_asked`` and ``copy_asked``.
    """

    answered = Signal(object)
    excerpt_asked = Signal(str)
    citation_asked = Signal(str)
    view_asked = Signal(str)
    subject_chosen = Signal(str)
    hovered = Signal(str)
    print_asked = Signal()
    copy_asked = Signal()

    def __init__(
        self, library: Library, acupoints: AcupointIndex, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._acupoints = acupoints
        self._check = Check()
        self._meant = ""
        self._style: PageStyle | None = None
        self._kicker, self._title = label(self), label(self)
        self._kicker.setText(check_kicker(library))
        self._title.setText(content_name(PAGES[FOR_ME]))
        self._intro = [label(self) for _ in check_intro(library)]
        for line, words in zip(self._intro, check_intro(library), strict=True):
            line.setText(words)
        self._so_far = TextBlock(self)
        self._so_far.linkActivated.connect(lambda _: self._start_over())
        self._rows = {one.id: self._made_row(one.id) for one in library.claims.checks}
        self._summary = TextBlock(self)
        self._summary.linkActivated.connect(self._go_to_row)
        self._deeds = ButtonRow(self)
        self._print = WrappedButton(self.tr("Print…"), self._deeds)
        self._print.setToolTip(self.tr("Print the questions, with what was answered"))
        self._print.setAccessibleName(self.tr("Print the check"))
        self._print.clicked.connect(self.print_asked)
        self._copy = WrappedButton(self.tr("Copy as text"), self._deeds)
        self._copy.setToolTip(self.tr("Copy the questions, with what was answered"))
        self._copy.setAccessibleName(self.tr("Copy the check as text"))
        self._copy.clicked.connect(self.copy_asked)
        self._over = WrappedButton(self.tr("Start over"), self._deeds)
        self._over.setToolTip(self.tr("Forget all answers"))
        self._over.setAccessibleName(self.tr("Start over: forget all answers"))
        self._over.clicked.connect(self._start_over)
        self._deeds.set_buttons((self._print, self._copy, self._over))
        self._lay_out()
        self._show_summary()

    def _made_row(self, id_: str) -> CheckRow:
        question = self._library.claims.question_by_id[id_]
        row = CheckRow(question, self._library, self._acupoints, self)
        row.answered.connect(lambda answer: self._take(id_, answer))
        row.excerpt_asked.connect(self.excerpt_asked)
        row.citation_asked.connect(self.citation_asked)
        row.subject_chosen.connect(self.subject_chosen)
        row.hovered.connect(self._mean)
        row.view_asked.connect(self.view_asked)
        return row

    def _lay_out(self) -> None:
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in (self._kicker, self._title, *self._intro, self._so_far):
            layout.addWidget(part)
        layout.addSpacing(3 * GRID)
        for row in self._rows.values():
            layout.addWidget(row)
        layout.addSpacing(2 * GRID)
        layout.addWidget(self._summary)
        layout.addSpacing(2 * GRID)
        layout.addWidget(self._deeds)

    # Answers ------------------------------------------------------------------------

    def _take(self, question: str, answer: str) -> None:
        self.answered.emit(self._check.answered(question, answer or None))
        QTimer.singleShot(0, self, lambda: self._bring_into_sight(self._rows[question]))

    def _bring_into_sight(self, row: CheckRow) -> None:
        """What an answer has opened is seen: all of it, or from its question on."""
        area, page = scroll_area_of(self), self.parentWidget()
        if area is None or page is None:
            return
        for _ in range(_ROUNDS):  # the parts within parts must have their places first
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        top = row.mapTo(page, row.rect().topLeft()).y()
        bar, height = area.verticalScrollBar(), area.viewport().height()
        if top + row.height() > bar.value() + height:
            bar.setValue(max(bar.value(), min(top, top + row.height() - height)))

    def step(self, by: int) -> None:
        """Go to the question after (1) or before (-1) the one with the focus."""
        rows = list(self._rows.values())
        here = [number for number, row in enumerate(rows) if focus_is_in(row)]
        to = here[0] + by if here else 0 if by > 0 else len(rows) - 1
        if 0 <= to < len(rows):
            self._go_to_row(rows[to].question.id)

    def set_points(self, points: PlacedPoints) -> None:
        """Take what knows which views show a point."""
        for row in self._rows.values():
            row.points = points

    def _start_over(self) -> None:
        self.answered.emit(Check())
        # The button is switched off now, and must not keep the focus.
        self._go_to_row(next(iter(self._rows)))

    def show_check(self, check: Check) -> None:
        """Show what was answered."""
        self._check = check
        self._layout.setEnabled(False)
        for id_, row in self._rows.items():
            row.show_answer(check.answers.get(id_))
        self._show_summary()
        self._layout.setEnabled(True)
        self._layout.invalidate()
        self._mean("")  # the link that was meant may have gone

    def _show_summary(self) -> None:
        self._over.setEnabled(bool(self._check.answers))
        style = self._style
        if style is None:
            return
        far = plain(how_far(self._check, self._library))
        over = style.link("#over", plain(self.tr("Start over")))
        self._so_far.setText(f"{style.strong(far)} · {over}")
        self._so_far.setVisible(bool(self._check.answers))
        html = style.paragraph(style.strong(plain(how_far(self._check, self._library))), above=0)
        concerning = self._check.concerning(self._library.claims)
        if concerning:
            html += style.paragraph(plain(hear_on()))
        for question in concerning:
            words = plain(content_name(question.question))
            html += style.paragraph(style.link(_TO_ROW + question.id, words), above=0.5, indent=3)
        self._summary.setText(html)

    def _go_to_row(self, link: str) -> None:
        """Put the focus on a question, and bring all of its answers into sight."""
        row = self._rows[link.removeprefix(_TO_ROW)]
        row.focus_choice()
        area, page = scroll_area_of(self), self.parentWidget()
        if area is not None and page is not None:
            area.verticalScrollBar().setValue(row.mapTo(page, row.rect().topLeft()).y())

    def _mean(self, link: str) -> None:
        meant = link if link in self._acupoints.by_code else ""
        if meant != self._meant:
            self._meant = meant
            self.hovered.emit(meant)

    # The look -----------------------------------------------------------------------

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._style = PageStyle(theme, typesetting)
        dress(self._kicker, typesetting.small_strong(), theme.ink_soft)
        dress(self._title, typesetting.title(), theme.ink)
        for number, line in enumerate(self._intro):
            font = typesetting.small() if number else typesetting.interface()
            dress(line, font, theme.ink_soft if number else theme.ink)
        for row in self._rows.values():
            row.set_look(theme, typesetting)
        for block in (self._summary, self._so_far):
            block.clear()  # a link takes its colour when the text is set
            dress(block, typesetting.interface(), theme.ink)
        self._so_far.set_above(2 * GRID)
        self._deeds.set_look(theme, typesetting)
        self._show_summary()
