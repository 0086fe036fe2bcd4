"""The paper that a sheet is printed on: its colours, its type, and its measures on a device."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pages.page_text import PageStyle
from acupoints_app.ui.theme import LIGHT, Theme

_TEXT_SIZE: Final = 10.0
_QUOTE: Final = 0.9
"""Paper is read from nearer than a screen: quotes stand out less from the rest."""
_POINTS_IN_AN_INCH: Final = 72

# A printer makes soft ink of dots, and small letters of dots can't be read.
PAPER: Final[Theme] = replace(
    LIGHT, page="#ffffff", paper="#ffffff", ink="#000000", ink_soft="#000000"
)
"""Black on white, with the lines of the light theme."""

_UNSEEN: Final = {ord("\u200b"): "", ord("\u2060"): "", ord("\u00a0"): " "}

Face = Literal["interface", "strong", "small", "small_strong", "quote", "title"]
"""A font of the type scale, by the name of what makes it in ``Typesetting``."""


def typesetting() -> Typesetting:
    """The type scale on paper: the same whatever the size of the text on the screen."""
    return Typesetting(_TEXT_SIZE, 100)


def style() -> PageStyle:
    """What makes the pieces of a text for paper."""
    return PageStyle(PAPER, typesetting())


@dataclass(frozen=True)
class Words:
    """A text as HTML, in a font of the type scale."""

    html: str
    face: Face = "interface"

    @property
    def plain_text(self) -> str:
        """The text as it is read, without the marks that only help to break its lines."""
        document = QTextDocument()
        document.setHtml(self.html)
        return document.toPlainText().translate(_UNSEEN)


def lines(text: str) -> str:
    """A plain text of several lines as HTML."""
    return "<br>".join(escape(line) for line in text.splitlines())


class Paper:
    """Measures and sets texts in the units of one device, so that they are the same on each."""

    def __init__(self, device: QPaintDevice) -> None:
        self.device = device
        self.theme = PAPER
        self.typesetting = typesetting()
        self._dot = device.logicalDpiY() / _POINTS_IN_AN_INCH

    def pt(self, points: float) -> float:
        """A length in points, as the device counts."""
        return points * self._dot

    def font(self, face: Face) -> QFont:
        """A font of the type scale."""
        font: QFont = getattr(self.typesetting, face)()
        if face == "quote":
            font.setPointSizeF(font.pointSizeF() * _QUOTE)
        # Letters stand where the typeface wants them, not where a screen's dots are.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def document(self, words: Words, width: float) -> QTextDocument:
        """A text laid out to a width."""
        document = QTextDocument()
        document.documentLayout().setPaintDevice(self.device)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font(words.face))
        document.setHtml(words.html)
        document.setTextWidth(width)
        return document

    def height(self, words: Words, width: float) -> float:
        """How high a text is at a width."""
        return self.document(words, width).size().height()

    def first_baseline(self, words: Words, width: float) -> float:
        """How far below the top of a text its first line stands."""
        document = self.document(words, width)
        block = document.firstBlock()
        above = document.documentLayout().blockBoundingRect(block).top()  # this lays it out
        line = block.layout().lineAt(0)
        return above + line.ascent() if line.isValid() else 0.0

    def paint(self, painter: QPainter, words: Words, left: float, top: float, width: float) -> None:
        """Paint a text; the palette of the program's window has no say in it."""
        document = self.document(words, width)
        context = QAbstractTextDocumentLayout.PaintContext()
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Text, QColor(self.theme.ink))
        context.palette = colours
        painter.save()
        painter.translate(QPointF(left, top))
        document.documentLayout().draw(painter, context)
        painter.restore()

    def rule(
        self, painter: QPainter, left: float, top: float, width: float, *, is_thick: bool
    ) -> None:
        """A line across: in ink where it is thick, else faint."""
        colour = self.theme.ink if is_thick else self.theme.scroll
        high = self.pt(1.0 if is_thick else 0.5)
        painter.fillRect(QRectF(left, top, width, high), QColor(colour))
