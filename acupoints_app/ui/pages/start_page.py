"""What the reading pane shows while nothing is chosen: how to begin, and the two hues."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from acupoints_app.content.claims import PAGES, Claims
from acupoints_app.library import Library
from acupoints_app.ui import icons
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.text import dress, label, links
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name


class StartPage(QWidget):
    """Says what to click and what is shown, and what this is not.

    Emits ``subject_chosen`` with the page over the questions that a link leads to.
    """

    subject_chosen = Signal(str)

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content = library.content
        self._invitation = label(self)
        self._promise = label(self)
        self._limit = label(self)
        self._invitation.setText(
            self.tr("Click a part of the body or a point, or choose from the list on the left.")
        )
        self._promise.setText(
            self.tr(
                "Of a part you read what %n source(s) say about it, word for word; of a point, "
                "where it lies and how to find it.",
                "",
                len(content.sources),
            )
        )
        self._limit.setText(self.tr("This shows what sources say. It is not medical advice."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * GRID)
        self._asked = links(self)
        self._asked.setText(self._ask_words(library.claims))
        self._asked.setVisible(bool(library.claims.questions))
        self._asked.linkActivated.connect(self.subject_chosen)
        for line in (self._invitation, self._promise, self._asked, self._limit):
            layout.addWidget(line)
        layout.addSpacing(4 * GRID)
        legend = QGridLayout()
        legend.setHorizontalSpacing(2 * GRID)
        legend.setVerticalSpacing(2 * GRID)
        legend.setColumnStretch(1, 1)
        self._marks: list[tuple[QLabel, str]] = []
        self._names: list[QLabel] = []
        self._dots: list[tuple[QLabel, str]] = []
        outlines = {
            "lower": self.tr("{area}: blue, solid outline"),
            "upper": self.tr("{area}: vermilion, dashed outline"),
        }
        for row, area in enumerate(content.pain_areas):
            mark, name = QLabel(self), label(self)
            name.setText(outlines[area.id].format(area=content_name(area.name)))
            legend.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            legend.addWidget(name, row, 1)
            self._marks.append((mark, area.id))
            self._names.append(name)
        points = {
            "acupoint": self.tr("Dot: an acupoint of the WHO standard (2008)"),
            "extra-point": self.tr("Ring: an extra point, which the standard does not have"),
        }
        for row, (icon, words) in enumerate(points.items(), len(self._names)):
            mark, name = QLabel(self), label(self)
            name.setText(words)
            legend.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            legend.addWidget(name, row, 1)
            self._dots.append((mark, icon))
            self._names.append(name)
        layout.addLayout(legend)
        layout.addStretch(1)

    def _ask_words(self, claims: Claims) -> str:
        """Links to the pages over the questions, of which the contents have the counts."""
        return "<br>".join(
            f'<a href="{page}">{escape(content_name(PAGES[page]))}</a>' for page in claims.pages
        )

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        dress(self._invitation, typesetting.title(), theme.ink)
        dress(self._promise, typesetting.quote(), theme.ink)
        dress(self._asked, typesetting.quote(), theme.ink)
        dress(self._limit, typesetting.quote(), theme.ink_soft)
        size = QSize(20, 20) * typesetting.zoom
        for mark, pain in self._marks:
            mark.setPixmap(
                icons.pixmap(
                    f"{pain}-back-pain",
                    theme.accent(pain).name(),
                    size.width(),
                    self.devicePixelRatioF(),
                )
            )
        for mark, icon in self._dots:
            mark.setPixmap(icons.pixmap(icon, theme.ink, size.width(), self.devicePixelRatioF()))
        for name in self._names:
            dress(name, typesetting.interface(), theme.ink_soft)
