"""The points used for a group's pain, and who says so: a block under the group's excerpts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.content.evidence import PointUse
from acupoints_app.library import Library
from acupoints_app.ui.codes import in_text
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.cited import Cited, support_words
from acupoints_app.ui.pages.evidence_words import strength_name, tier_name
from acupoints_app.ui.pages.page_text import PageStyle, TextBlock, plain
from acupoints_app.ui.text import dress
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name

_FIVE = 5


class PointsUsedBlock(QWidget):
    """Emits ``subject_chosen`` with a point's code, and ``hovered`` with the one meant."""

    subject_chosen = Signal(str)
    hovered = Signal(str)

    def __init__(
        self, library: Library, acupoints: AcupointIndex, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._acupoints = acupoints
        self._style: PageStyle | None = None
        self._group: str | None = None
        self._head, self._points, self._sources = (TextBlock(self) for _ in range(3))
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 5 * GRID, 0, 0)
        layout.setSpacing(0)
        for block in (self._head, self._points, self._sources):
            layout.addWidget(block)
            block.linkActivated.connect(self.subject_chosen)
            block.meant.connect(self.hovered)

    def uses_for(self, group: str) -> tuple[PointUse, ...]:
        """The points used for a group, as far as they are known here."""
        return tuple(
            use
            for use in self._library.evidence.uses_for(group)
            if use.acupoint in self._acupoints.by_code
        )

    def show_group(self, group: str) -> None:
        """Show the points of another group."""
        self._group = group
        self._fill()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._style = PageStyle(theme, typesetting)
        for block in (self._head, self._points, self._sources):
            block.clear()
            dress(block, typesetting.interface(), theme.ink)
        self._points.set_above(self._style.room(4))
        self._sources.set_above(self._style.room(7))
        self._fill()

    def _fill(self) -> None:
        style, evidence = self._style, self._library.evidence
        if style is None or self._group is None:
            return
        self._layout.setEnabled(False)
        cited = Cited(style, self._library.reference_by_id)
        self._head.setText(self._head_html(style, self._group))
        self._points.setText(
            "".join(self._use_html(style, cited, use) for use in self.uses_for(self._group))
        )
        closing = style.heading(
            plain(self.tr("That a point is used is no proof that it helps")), above=7
        )
        closing += "".join(
            style.paragraph(
                f"{plain(support_words(each))} {style.soft(cited.in_short(each.reference))}"
            )
            for each in evidence.not_proof
        )
        closing += style.heading(plain(self.tr("Sources"))) + cited.sources()
        self._sources.setText(closing)
        self._layout.setEnabled(True)
        self._layout.invalidate()

    def _head_html(self, style: PageStyle, group: str) -> str:
        title = plain(self.tr("Points used here, and who says so"))
        size = style.typesetting.quote().pointSizeF()
        html = f'<p style="font-size:{size:g}pt; font-weight:600; margin:0">{title}</p>'
        html += style.note(plain(self._origin()), above=1)
        remark = self._library.evidence.remark_on(group)
        if remark is not None:
            documented = self.tr("How well their use is documented: {strength}").format(
                strength=strength_name(remark.strength)
            )
            html += style.paragraph(style.strong(plain(documented)), above=3)
            html += style.paragraph(plain(in_text(content_name(remark.text))), above=0.5)
        return html

    def _origin(self) -> str:
        # Known of the five articles alone; a teacher's own content may well name points.
        if len(self._library.content.sources) == _FIVE:
            return self.tr("The five articles name no point; these come from other sources.")
        return self.tr("These come from other sources than the articles.")

    def _use_html(self, style: PageStyle, cited: Cited, use: PointUse) -> str:
        point = self._acupoints.by_code[use.acupoint]
        tier = style.soft(style.small(plain(tier_name(use.tier))))
        html = style.paragraph(f"{style.point_link(point)} · {tier}", above=4)
        if use.remark:
            remark = plain(in_text(content_name(use.remark)))
            html += style.paragraph(style.small(remark), indent=4)
        for support in use.support:
            words = style.inked(plain(support_words(support)))
            html += style.note(f"{words} {cited.in_short(support.reference)}", above=1, indent=4)
        return html

    def go_to_first_link(self) -> None:
        """Put the focus on the first point."""
        self._points.focus_first_link()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above: what follows is not from the articles."""
        if self._style is not None:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, QColor(self._style.theme.rule))
            painter.end()
