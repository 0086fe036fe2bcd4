"""Where the keyboard is, and how that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from acupoints_app.ui.theme import GRID, Theme

WINDOW_MODIFIERS: Final = (
    Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""Keys with one of these are the window's, even where what they do is switched off just now."""


def focus_is_in(widget: QWidget) -> bool:
    """True where a widget or one inside it has the focus."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def paint_focus_ring(widget: QWidget, theme: Theme | None, around: QRect | None = None) -> None:
    """Draw the ring of the focus just inside a widget, or inside a part of it.

    To be called while the widget is painted.
    """
    if theme is None:
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.focus), 1.5))
    painter.drawRoundedRect((around or widget.rect()).adjusted(2, 2, -2, -2), GRID, GRID)
    painter.end()


def order_tab_stops(page: QWidget) -> None:
    """Have Tab go down a page: Qt has it go to parts in the order in which they were made."""
    for part, after in pairwise(_tab_stops(page)):
        QWidget.setTabOrder(part, after)


def _tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """All in a widget that Tab can stop at, from above to below."""
    for part in widget.children():
        if isinstance(part, QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield part
            yield from _tab_stops(part)
