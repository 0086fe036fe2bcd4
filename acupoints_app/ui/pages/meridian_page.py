"""A meridian: its name, and its points in order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.meridian_tag import MeridianTag
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock, plain
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name, meridian_title, point_count


class MeridianPage(QWidget):
    """Emits ``subject_chosen`` with a point's code, and ``hovered`` with the one meant."""

    subject_chosen = Signal(str)
    hovered = Signal(str)

    def __init__(self, acupoints: AcupointIndex, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acupoints = acupoints
        self._style: PageStyle | None = None
        self._code = ""
        self._tag = MeridianTag(self)
        self._count = label(self)
        self._title = label(self, selectable=True)
        self._points = TextBlock(self)
        self._points.linkActivated.connect(self.subject_chosen)
        self._points.meant.connect(self.hovered)
        above = QHBoxLayout()
        above.setSpacing(2 * GRID)
        above.addWidget(self._tag)
        above.addWidget(self._count, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(above)
        layout.addWidget(self._title)
        layout.addSpacing(3 * GRID)
        layout.addWidget(self._points)

    def show_meridian(self, code: str) -> None:
        """Show another meridian."""
        self._code = code
        self._tag.show_code(code)
        self._count.setText(point_count(len(self._acupoints.points_of(code))))
        self._title.setText(meridian_title(code))
        self._fill()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._style = PageStyle(theme, typesetting)
        self._tag.set_look(theme, typesetting.small_strong())
        dress(self._count, typesetting.small_strong(), theme.ink_soft)
        dress(self._title, typesetting.title(), theme.ink)
        self._points.clear()
        dress(self._points, typesetting.interface(), theme.ink)
        self._fill()

    def _fill(self) -> None:
        style = self._style
        if style is None or not self._code:
            return
        # Paragraphs, because Qt lays out a table of as many rows three times as slowly.
        self._points.setText(
            "".join(
                style.paragraph(
                    f"{style.point_link(point)} &nbsp;"
                    + style.soft(f"{point.simplified} · {plain(content_name(point.english))}")
                )
                for point in self._acupoints.points_of(self._code)
            )
        )
