"""Joins the panes where questions are concerned: their pages, the check, and paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from acupoints_app.content.claims import CHECK, FOR_ME, QUESTIONS
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.pages.reading_pane import ReadingPane
from acupoints_app.ui.paper.print_desk import PrintDesk
from acupoints_app.ui.point_desk import PointDesk
from acupoints_app.ui.reader import Reader


class QuestionDesk(QObject):
    """Follows the reader to questions, and the practitioner through the check.

    Emits ``told`` with a short message, and ``failed`` with why something can't be done.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        reading: ReadingPane,
        points: PointDesk,
        show_excerpt: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reader, self._actions, self._points, self._reading = reader, actions, points, reading
        self._claims = reader.library.claims
        known = self._claims.pages
        for page, action in actions.pages.items():
            action.setVisible(page in known)  # a teacher's content may have no questions
            action.triggered.connect(lambda _=False, page=page: self._open(page))
        reading.excerpt_asked.connect(show_excerpt)
        pages = self._pages = reading.questions
        pages.points = reader.points
        pages.view_asked.connect(reader.show_view)
        pages.answered.connect(reader.take_check)
        pages.copy_asked.connect(self._copy_check)
        paper = self._paper = PrintDesk(reader.library, lambda: reader.check, window)
        paper.told.connect(self.told)
        paper.failed.connect(self.failed)
        pages.print_asked.connect(actions.print.trigger)
        actions.connect_all(
            {
                actions.print: lambda: paper.print_subject(reader.subject),
                actions.save_pdf: lambda: paper.save_subject(reader.subject),
            }
        )
        reader.checked.connect(self._on_checked)

    def _open(self, page: str) -> None:
        """Read a page, and go there: what is asked by keys is read on by keys."""
        self._reader.choose(page)
        self._reading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def groups(self) -> frozenset[str]:
        """The groups that the question that is read is about."""
        question = self._claims.question_by_id.get(self._reader.subject or "")
        return frozenset(question.groups if question is not None else ())

    @property
    def row(self) -> str | None:
        """What the list of contents marks: of a question, the page that it belongs to."""
        subject = self._reader.subject
        question = self._claims.question_by_id.get(subject or "")
        if question is None:
            return subject
        return FOR_ME if question.kind == CHECK else QUESTIONS

    def follow(self) -> None:
        """Offer what can be done with what is read."""
        can_print = self._paper.can_print(self._reader.subject)
        for action in (self._actions.print, self._actions.save_pdf):
            action.setEnabled(can_print)

    def _on_checked(self) -> None:
        self._pages.show_check(self._reader.check)
        self._points.show_touched()

    def _copy_check(self) -> None:
        from acupoints_app.ui.questions.check_words import check_text

        QGuiApplication.clipboard().setText(check_text(self._reader.check, self._reader.library))
        self.told.emit(self.tr("The check is copied as text."))
