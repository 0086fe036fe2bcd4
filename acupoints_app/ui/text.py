"""Labels that take their font and colour from the type scale and the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget


def label(parent: QWidget | None = None, *, selectable: bool = False) -> QLabel:
    """A label of plain text that wraps; ``selectable`` by the pointer where asked for."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setCursor(Qt.CursorShape.IBeamCursor)
    return made


def links(parent: QWidget | None = None) -> QLabel:
    """A label of rich text with links, for pointer and keyboard."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.LinksAccessibleByMouse
        | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    )
    return made


def dress(target: QWidget, font: QFont, colour: str) -> None:
    """Give a label its font and its colour."""
    target.setFont(font)
    colours = QApplication.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        colours.setColor(role, QColor(colour))
    target.setPalette(colours)
    if isinstance(target, QLabel) and target.textFormat() == Qt.TextFormat.RichText:
        # A link takes its colour when the text is set, and setting the same text does nothing.
        text = target.text()
        target.clear()
        target.setText(text)
