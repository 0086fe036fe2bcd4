"""The acupoints that the cautions of a question are about: how many, where, and which."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.content.claims import Question
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock
from acupoints_app.ui.questions.touched_words import touched_heading, touched_html
from acupoints_app.ui.quiet_button import QuietButton
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import view_name

_VIEW: Final = "view:"


class TouchedBlock(QWidget):
    """Names the points only when it is opened: they can be seventy, each a stop for Tab.

    Emits ``subject_chosen`` (a point), ``hovered`` (the one meant) and ``view_asked`` (the id of a
    view of the body).
    """

    subject_chosen = Signal(str)
    hovered = Signal(str)
    view_asked = Signal(str)

    def __init__(
        self, library: Library, acupoints: AcupointIndex, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._acupoints = acupoints
        self._points: PlacedPoints | None = None
        self._question: Question | None = None
        self._style: PageStyle | None = None
        self._heading = label(self)
        self._button = QuietButton(self)
        self._button.setCheckable(True)
        self._button.setText(self.tr("Name them"))
        self._button.toggled.connect(self._open)
        self._views = TextBlock(self)
        self._views.linkActivated.connect(
            lambda link: self.view_asked.emit(link.removeprefix(_VIEW))
        )
        self._names = TextBlock(self)
        self._names.linkActivated.connect(self.subject_chosen)
        self._names.meant.connect(self.hovered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 3 * GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._heading)
        layout.addWidget(self._views)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._names)

    def show_question(self, question: Question, points: PlacedPoints | None) -> None:
        """Show another question, closed; hidden where it touches no point.

        ``points`` knows the views that show them; without it none is named.
        """
        self._question, self._points = question, points
        self._button.setChecked(False)
        self._fill()
        self.setVisible(self.touches_some)

    @property
    def touches_some(self) -> bool:
        """Whether the question is about any point."""
        return bool(self._codes)

    @property
    def _codes(self) -> tuple[str, ...]:
        question = self._question
        codes = question.touches(self._library.evidence) if question is not None else ()
        return tuple(code for code in codes if code in self._acupoints.by_code)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._style = PageStyle(theme, typesetting)
        self._button.set_look(theme, typesetting, 0.8)
        for block in (self._views, self._names):
            block.clear()  # a link takes its colour when the text is set
            dress(block, typesetting.interface(), theme.ink)
        dress(self._heading, typesetting.small_strong(), theme.ink)
        dress(self._views, typesetting.small(), theme.ink_soft)
        self._fill()

    def _open(self, opened: bool) -> None:
        self._fill()
        if not opened:
            self.hovered.emit("")

    def _fill(self) -> None:
        style, question, opened = self._style, self._question, self._button.isChecked()
        self._names.setVisible(opened)
        if style is None or question is None:
            return
        self._button.show_icon("quote-open" if opened else "quote-closed")
        heading = touched_heading(len(self._codes))
        self._heading.setText(heading)
        self._button.setAccessibleName(f"{heading}: {self._button.text()}")
        views = self._views_html()
        self._views.setText(views)
        self._views.setVisible(bool(views))
        if opened:
            self._names.setText(
                touched_html(style, question, self._library.evidence, self._acupoints)
            )

    def _views_html(self) -> str:
        """Links to the few views that show all of them, with how many each adds."""
        shown = self._points.views_showing(self._codes) if self._points is not None else ()
        links = " · ".join(
            f'<a href="{_VIEW}{view}">{escape(view_name(view))}</a> {number}'
            for view, number in shown
        )
        return self.tr("Marked with a triangle: {views}").format(views=links) if links else ""
