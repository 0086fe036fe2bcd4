"""Running text with links: one rich-text label a block, and the pieces it is put together from."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from acupoints_app.content.acupoints import Acupoint
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.fonts import INTERFACE, Typesetting
from acupoints_app.ui.text import WrappedLabel, breakable
from acupoints_app.ui.theme import GRID, Theme

_RULE = 3


class TextBlock(WrappedLabel):
    """Rich text with links, for pointer and keyboard.

    ``meant`` tells the link under the pointer or with the focus, "" where there is none.  A link
    that takes the focus is brought into sight, for a block can be higher than the window.
    """

    meant = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, ruled: bool = False) -> None:
        super().__init__(parent)
        self._link = QRect()
        self._rule: QColor | None = None
        self._ruled = ruled
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.set_above(0)
        self.linkHovered.connect(self.meant)

    def set_above(self, room: int) -> None:
        """Leave room above the text: Qt drops the margin of a text's first paragraph."""
        self.ensurePolished()  # later that would drop margins larger than the unlaid label
        self.setContentsMargins(4 * GRID if self._ruled else 0, room, 0, 0)

    def sizeHint(self) -> QSize:
        """No width of its own: QLabel would set the text three times over to find a fair one."""
        return self.minimumSizeHint()

    def set_look(self, theme: Theme) -> None:
        """Take the colour of the rule at the side."""
        self._rule = QColor(theme.ink) if self._ruled else None
        self.update()

    def focusNextPrevChild(self, next_: bool) -> bool:
        moved = super().focusNextPrevChild(next_)
        if self.hasFocus():
            self._on_link()
        return moved

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._link.isNull():
            self._link = QRect()
            self.meant.emit("")

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        """The link with the focus: a scroll area that brings the focus into sight asks for it."""
        if query == Qt.InputMethodQuery.ImCursorRectangle and not self._link.isNull():
            return self._link
        return super().inputMethodQuery(query)

    def focus_first_link(self) -> None:
        """Put the focus on the first link."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_link(self) -> None:
        """Tell the link that has the focus, and bring it into sight."""
        if not self.hasSelectedText():
            return
        # The label keeps its document to itself; an equal one says where the link is.
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setHtml(self.text())
        document.setTextWidth(self.contentsRect().width())
        cursor = QTextCursor(document)
        cursor.setPosition(self.selectionStart() + 1)
        place = document.documentLayout().blockBoundingRect(cursor.block())
        self._link = place.toRect().translated(self.contentsRect().topLeft())
        self.meant.emit(cursor.charFormat().anchorHref())
        area = scroll_area_of(self)
        if area is not None:
            area.ensureWidgetVisible(self, 0, 6 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._rule is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._rule)
        inner = self.contentsRect()
        bar = QRectF(QPointF(0, inner.top()), QPointF(_RULE, inner.bottom()))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.end()


class PageStyle:
    """Makes the pieces of a text block in the fonts and colours of one look.

    What is given to ``paragraph`` and its like is HTML; ``plain`` makes it of a text.
    """

    def __init__(self, theme: Theme, typesetting: Typesetting) -> None:
        self.theme = theme
        self.typesetting = typesetting
        self._small = typesetting.small().pointSizeF()

    def room(self, grids: float) -> int:
        """A distance that grows with the text, in pixels."""
        return round(grids * GRID * self.typesetting.zoom)

    def heading(self, html: str, above: float = 6) -> str:
        """A heading between blocks of text."""
        return (
            f'<p style="margin-top:{self.room(above)}px; margin-bottom:{GRID}px; font-weight:600;'
            f' font-size:{self._small:g}pt; color:{self.theme.ink_soft}">{html}</p>'
        )

    def paragraph(self, html: str, above: float = 1, indent: float = 0) -> str:
        """Text of normal size."""
        return (
            f'<p style="margin-top:{self.room(above)}px; margin-bottom:0;'
            f' margin-left:{self.room(indent)}px">{html}</p>'
        )

    def note(self, html: str, above: float = 0.5, indent: float = 0) -> str:
        """Small text in soft ink, for sources and what is said beside."""
        return (
            f'<p style="margin-top:{self.room(above)}px; margin-bottom:0;'
            f" margin-left:{self.room(indent)}px; font-size:{self._small:g}pt;"
            f' color:{self.theme.ink_soft}">{html}</p>'
        )

    def small(self, html: str) -> str:
        """Small text within a line."""
        return f'<span style="font-size:{self._small:g}pt">{html}</span>'

    def inked(self, html: str) -> str:
        """Words in full ink, within a note."""
        return f'<span style="color:{self.theme.ink}">{html}</span>'

    def soft(self, html: str) -> str:
        """Words in soft ink, within a line."""
        return f'<span style="color:{self.theme.ink_soft}">{html}</span>'

    def strong(self, html: str) -> str:
        """A name within running text."""
        return f'<span style="font-weight:600">{html}</span>'

    def steps(self, steps: list[str]) -> str:
        """Numbered steps."""
        rows = "".join(
            f'<li style="margin-top:{self.room(0.5)}px">{plain(step)}</li>' for step in steps
        )
        return f'<ol style="-qt-list-indent:0; margin:0 0 0 {self.room(5)}px">{rows}</ol>'

    def link(self, target: str, html: str) -> str:
        """A link, told by its underline, in the ink of the text."""
        return f'<a href="{escape(target)}" style="color:{self.theme.ink}">{html}</a>'

    def point_link(self, point: Acupoint) -> str:
        """A link to a point: its code and its name."""
        shown = point_code(point.code)
        code = f'<span style="font-weight:600; font-family:{INTERFACE!r}">{shown}</span>'
        return self.link(point.code, f"{code} {plain(point.pinyin)}")


def plain(text: str) -> str:
    """A text as HTML that can be broken into lines."""
    return escape(breakable(text))


def scroll_area_of(widget: QWidget) -> QScrollArea | None:
    """The area that a widget is scrolled in."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


def capital(text: str) -> str:
    """A phrase that begins with a capital letter."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """A phrase with a capital letter and a full stop."""
    begun = capital(text)
    return begun if begun.endswith((".", "!", "?", "。")) else begun + "."
