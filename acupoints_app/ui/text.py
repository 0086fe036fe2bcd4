"""Labels that take their font and colour from the type scale and the theme."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

_NARROWEST: Final = 48
_LONG_WORD: Final = re.compile(r"(\S{24})(?=\S)")


def breakable(text: str) -> str:
    """The text with a place to wrap in words that are longer than any line should be."""
    return _LONG_WORD.sub("\\1\u200b", text)


class WrappedLabel(QLabel):
    """A label whose text wraps.

    It remembers how high it is at a width: a layout asks that many times over, and each time
    QLabel would set its text anew, which is most of what showing a page of cards costs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self.setWordWrap(True)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def minimumSizeHint(self) -> QSize:
        """As narrow as a short word: a long line wraps rather than widens the page."""
        return QSize(_NARROWEST, self.fontMetrics().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Qt gives a label of links the focus first and a link only with the next Tab.
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.focusNextPrevChild(True)
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.focusNextPrevChild(False)

    def focusNextPrevChild(self, next_: bool) -> bool:
        # Qt never lets Shift+Tab out of a label whose text begins with a link.
        if not next_ and self.hasSelectedText() and self.selectionStart() == 0:
            self.setSelection(0, 0)
            return QWidget.focusNextPrevChild(self, False)
        return super().focusNextPrevChild(next_)

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)


def label(parent: QWidget | None = None, *, selectable: bool = False) -> QLabel:
    """A label of plain text that wraps; ``selectable`` by the pointer where asked for."""
    made = WrappedLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setCursor(Qt.CursorShape.IBeamCursor)
    return made


def links(parent: QWidget | None = None) -> QLabel:
    """A label of rich text with links, for pointer and keyboard."""
    made = WrappedLabel(parent)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    return made


def dress(target: QWidget, font: QFont, colour: str) -> None:
    """Give a label its font and its colour."""
    target.setFont(font)
    colours = QApplication.palette()
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
    ):
        colours.setColor(role, QColor(colour))
    target.setPalette(colours)
    if isinstance(target, QLabel) and target.textFormat() == Qt.TextFormat.RichText:
        # A link takes its colour when the text is set, and setting the same text does nothing.
        text = target.text()
        target.clear()
        target.setText(text)
