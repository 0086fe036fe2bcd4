"""Labels that take their font and colour from the type scale and the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


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


def dress(target: QWidget, font: QFont, colour: str) -> None:
    """Give a label its font and its colour."""
    target.setFont(font)
    colours = target.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        colours.setColor(role, QColor(colour))
    target.setPalette(colours)
