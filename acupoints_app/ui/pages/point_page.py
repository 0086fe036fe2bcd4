"""An acupoint: its names, where it lies and how to find it, who uses it, where to take care."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from acupoints_app.content.acupoints import Acupoint
from acupoints_app.content.evidence import GRADES, Caution, CautionSource, PointUse
from acupoints_app.library import Library
from acupoints_app.ui import icons
from acupoints_app.ui.codes import in_text, point_code
from acupoints_app.ui.fonts import INTERFACE, Typesetting
from acupoints_app.ui.meridian_tag import MeridianTag
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.cited import Cited, support_words
from acupoints_app.ui.pages.evidence_words import (
    caution_name,
    grade_name,
    needling_only,
    tier_name,
)
from acupoints_app.ui.pages.page_text import (
    PageStyle,
    TextBlock,
    capital,
    plain,
    scroll_area_of,
    sentence,
)
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import body_part_name, class_name, content_name, meridian_title

_TO_QUESTIONS = "#questions"


class PointPage(QWidget):
    """Shows one point; it can be filled again with another.

    Emits ``subject_chosen`` (a link to a group, meridian or point), ``hovered`` (the one meant, ""
    where there is none), ``find_asked`` (the code of the point to be measured out) and
    ``questions_asked`` (to see the questions about it).
    """

    subject_chosen = Signal(str)
    hovered = Signal(str)
    find_asked = Signal(str)
    questions_asked = Signal()

    def __init__(
        self, library: Library, acupoints: AcupointIndex, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._acupoints = acupoints
        self._style: PageStyle | None = None
        self._point: Acupoint | None = None
        self._tag = MeridianTag(self)
        self._above = TextBlock(self)
        self._title = TextBlock(self)
        self._names = label(self, selectable=True)
        self._classes = label(self)
        self._warning = TextBlock(self)
        self._place = TextBlock(self)
        self._find = QToolButton(self)
        self._used = TextBlock(self)
        self._care_title = TextBlock(self)
        self._care = TextBlock(self, ruled=True)
        self._foot = TextBlock(self)
        self._blocks = (self._above, self._place, self._used, self._care, self._foot)
        for block in self._blocks:
            block.linkActivated.connect(self.subject_chosen)
            block.meant.connect(self.hovered)
        self._warning.linkActivated.connect(self._on_jump)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._find.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._find.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._find.setMinimumWidth(12 * GRID)  # it takes a second line before it widens the page
        self._find.setToolTip(self.tr("Measure the point out on the drawing, step by step"))
        self._find.clicked.connect(self._on_find)
        self._lay_out()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(2 * GRID)
        above.addWidget(self._tag)
        above.addWidget(self._above, 1)
        button = QHBoxLayout()
        button.setContentsMargins(0, 3 * GRID, 0, 0)
        button.addWidget(self._find)
        button.addStretch(1)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addSpacing(GRID)
        layout.addWidget(self._title)
        layout.addSpacing(GRID)
        layout.addWidget(self._names)
        layout.addWidget(self._classes)
        layout.addWidget(self._warning)
        layout.addWidget(self._place)
        layout.addLayout(button)
        layout.addWidget(self._used)
        layout.addWidget(self._care_title)
        layout.addWidget(self._care)
        layout.addWidget(self._foot)

    def show_point(self, point: Acupoint) -> None:
        """Show another point: what it is and where; ``fill_rest`` adds what is said of it."""
        self._point = point
        self._layout.setEnabled(False)
        self._tag.show_code(point.meridian)
        self._names.setText(f"{_characters(point)} · {content_name(point.english)}")
        self._classes.setText(" · ".join(class_name(each) for each in point.classes))
        self._classes.setVisible(bool(point.classes))
        self._fill_first()
        for part in (self._used, self._care_title, self._care):
            part.hide()
        self._layout.setEnabled(True)
        self._layout.invalidate()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._style = PageStyle(theme, typesetting)
        self._tag.set_look(theme, typesetting.small_strong())
        for block in (self._title, self._warning, *self._blocks):
            block.clear()  # a link takes its colour when the text is set
            block.set_look(theme)
        dress(self._title, typesetting.title(), theme.ink)
        dress(self._names, typesetting.quote(), theme.ink)
        dress(self._classes, typesetting.small(), theme.ink_soft)
        for block in self._blocks:
            dress(block, typesetting.interface(), theme.ink)
        dress(self._above, typesetting.small_strong(), theme.ink_soft)
        dress(self._warning, typesetting.small_strong(), theme.ink)
        room = self._style.room
        self._classes.setContentsMargins(0, room(1), 0, 0)
        for block, above in ((self._warning, 3), (self._place, 6), (self._used, 7)):
            block.set_above(room(above))
        self._foot.set_above(room(8))
        self._care_title.set_above(room(8))
        self._care.set_above(room(1))
        dress(self._care_title, typesetting.small_strong(), theme.ink)
        self._care_title.setText(
            self._style.heading(self._style.inked(plain(self.tr("Take care"))), above=0)
        )
        self._find.setFont(typesetting.interface())
        size = round(QFontMetrics(typesetting.interface()).height())
        self._find.setIcon(
            icons.icon("ruler", theme.ink, theme.rule, size, self.devicePixelRatioF())
        )
        self._find.setIconSize(QSize(size, size))
        self._word_button()
        self._fill_first()
        self.fill_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_button()

    def _word_button(self) -> None:
        """Say on two lines what has no room on one: a button doesn't wrap by itself."""
        words = self.tr("Show me how to find it")
        metrics = self._find.fontMetrics()
        room = self.width() - self._find.iconSize().width() - 6 * GRID
        if metrics.horizontalAdvance(words) > room:
            middle = min(
                (place for place, letter in enumerate(words) if letter == " "),
                key=lambda place: abs(place - len(words) / 2),
                default=0,
            )
            words = f"{words[:middle]}\n{words[middle:].strip()}".strip()
        if words != self._find.text():
            self._find.setText(words)

    def _on_find(self) -> None:
        if self._point is not None:
            self.find_asked.emit(self._point.code)

    def _on_jump(self, target: str) -> None:
        if target == _TO_QUESTIONS:
            self.questions_asked.emit()
        else:
            self._show_care()

    def _show_care(self) -> None:
        """Scroll to the warnings."""
        area, page = scroll_area_of(self), self.parentWidget()
        if area is not None and page is not None:
            area.verticalScrollBar().setValue(self._care_title.mapTo(page, QPoint(0, 0)).y())

    # The text of each block -----------------------------------------------------------

    def _fill_first(self) -> None:
        style, point = self._style, self._point
        if style is None or point is None:
            return
        self._title.setText(self._title_html(style, point))
        self._find.setAccessibleName(
            self.tr("Show me how to find {code}").format(
                code=f"{point_code(point.code)} {point.pinyin}"
            )
        )
        meridian = plain(meridian_title(point.meridian))
        link = f'<a href="{point.meridian}">{meridian}</a>'
        self._above.setText(f"{link} · {plain(body_part_name(point.region))}")
        self._place.setText(self._place_html(style, point))
        warning = self._warning_html(style, point)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._foot.setText(self._foot_html(style, point))

    def _title_html(self, style: PageStyle, point: Acupoint) -> str:
        """Code and name; where another system than the WHO's has the code, the WHO's too."""
        shown = point_code(point.code)
        html = (
            f'<span style="font-family:{INTERFACE!r}; font-weight:600">{shown}</span>'
            f"&nbsp; {plain(point.pinyin)}"
        )
        if shown != point.code:
            also = plain(self.tr("WHO {code}").format(code=point.code)).replace(" ", "&nbsp;")
            html += style.small(style.soft(f" ·&nbsp;{also}"))
        return html

    def fill_rest(self) -> None:
        """Add who uses the point, and the warnings: long texts that begin out of sight."""
        style, point = self._style, self._point
        if style is None or point is None:
            return
        self._layout.setEnabled(False)
        cited = Cited(style, self._library.reference_by_id)
        used = self._used_html(style, cited, point)
        care = "".join(
            self._caution_html(style, cited, caution, above=4 * (number > 0))
            for number, caution in enumerate(self._cautions(point))
        )
        for block, html in ((self._used, used), (self._care, care)):
            block.setText(html)
            block.setVisible(bool(html))
        self._care_title.setVisible(bool(care))
        self._layout.setEnabled(True)
        self._layout.invalidate()

    def _place_html(self, style: PageStyle, point: Acupoint) -> str:
        html = style.heading(plain(self.tr("Where it lies")), above=5)
        html += style.paragraph(plain(in_text(content_name(point.location))), above=0)
        if point.alternative is not None:
            html += style.heading(plain(self.tr("Also located")), above=4)
            elsewhere = in_text(content_name(point.alternative.location))
            html += style.paragraph(plain(elsewhere), above=0)
        html += style.heading(plain(self.tr("How to find it")), above=5)
        return html + style.steps([in_text(content_name(step)) for step in point.find])

    def _used_html(self, style: PageStyle, cited: Cited, point: Acupoint) -> str:
        groups = self._library.content.subjects
        evidence = self._library.evidence
        uses = [use for use in evidence.uses_of(point.code) if use.group in groups]
        if not uses:
            return ""
        html = style.heading(plain(self.tr("Used for back pain, and who says so")))
        html += "".join(self._use_html(style, cited, use) for use in uses)
        proof = plain(self.tr("That a point is used is no proof that it helps"))
        html += style.paragraph(style.strong(proof), above=4)
        for each in evidence.not_proof:
            html += style.paragraph(plain(support_words(each)))
            html += cited.at_length(each.reference)
        return html

    def _use_html(self, style: PageStyle, cited: Cited, use: PointUse) -> str:
        name = plain(content_name(self._library.content.subjects[use.group].name))
        tier = style.small(plain(tier_name(use.tier)))
        link = style.link(use.group, style.strong(name))
        html = style.paragraph(f"{link} · {style.soft(tier)}", above=2)
        if use.remark:
            html += style.paragraph(plain(in_text(content_name(use.remark))))
        for support in use.support:
            html += style.paragraph(plain(support_words(support)), above=1.5)
            html += cited.at_length(support.reference)
        return html

    def _cautions(self, point: Acupoint) -> list[Caution]:
        """The best founded first, and of those in the order of the kinds."""
        return sorted(
            self._library.evidence.cautions_for(point.code),
            key=lambda caution: min(GRADES.index(source.grade) for source in caution.sources),
        )

    def _warning_html(self, style: PageStyle, point: Acupoint) -> str:
        """Links to the warnings and questions, which stand far below much said of its use."""
        links = []
        cautions, claims = self._cautions(point), self._library.claims
        if cautions:
            kinds = dict.fromkeys(caution_name(caution.kind) for caution in cautions)
            words = self.tr("Take care: {kinds}").format(kinds=", ".join(kinds))
            links.append(style.link("#care", plain(words)))
        asked = len(claims.touching(point.code, self._library.evidence))
        if asked:
            words = plain(self.tr("Questions about this"))
            links.append(f"{style.link(_TO_QUESTIONS, words)} ({asked})")
        return "<br>".join(links)

    def _caution_html(self, style: PageStyle, cited: Cited, caution: Caution, above: float) -> str:
        kind = style.strong(plain(capital(caution_name(caution.kind))))
        html = style.paragraph(kind, above=above)
        html += style.paragraph(plain(in_text(content_name(caution.text))), above=0.5)
        if caution.needling_only:
            html += style.paragraph(plain(needling_only()))
        html += self._sources_html(style, cited, caution.sources)
        if caution.against:
            html += style.note(plain(self.tr("What speaks against it:")), above=2)
            html += self._sources_html(style, cited, caution.against)
        return html

    def _sources_html(
        self, style: PageStyle, cited: Cited, sources: tuple[CautionSource, ...]
    ) -> str:
        html = ""
        for source in sorted(sources, key=lambda source: GRADES.index(source.grade)):
            says = style.inked(plain(sentence(in_text(content_name(source.says)))))
            html += style.note(says, above=1.5)
            html += cited.at_length(source.reference, capital(grade_name(source.grade)))
        return html

    def _foot_html(self, style: PageStyle, point: Acupoint) -> str:
        html = style.note(plain(self._verified(point)), above=7)
        before, after = self._acupoints.neighbours(point.code)
        links = []
        if before is not None:
            links.append(f"←&nbsp;{style.point_link(before)}")
        if after is not None:
            links.append(f"{style.point_link(after)}&nbsp;→")
        return html + style.paragraph(" &nbsp; ".join(links), above=4)

    def _verified(self, point: Acupoint) -> str:
        """What was verified of a point, and against what."""
        if point.source == "extra":
            return self.tr(
                "Location: this extra point is not in the WHO standard of 2008. Its place is that "
                "of general textbook use, in our words, compared with {number} public "
                "descriptions, not with a standard. Not checked by a practitioner."
            ).format(number=point.descriptions)
        return self.tr(
            "Location: after the WHO Standard Acupuncture Point Locations in the Western Pacific "
            "Region (2008), in our words. Not checked by a practitioner."
        )


def _characters(point: Acupoint) -> str:
    if point.simplified == point.traditional:
        return point.simplified
    return f"{point.simplified} / {point.traditional}"
