"""Where the keyboard is, and how that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QApplication, QLayout, QWidget

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
    """Have Tab go from a page down through it: Qt goes to parts in the order of their making."""
    for part, after in pairwise((page, *_tab_stops(page))):
        QWidget.setTabOrder(part, after)


def _tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """All within a widget that Tab can stop at, from above to below."""
    layout = widget.layout()
    for part in _laid_out(layout) if layout is not None else widget.children():
        if isinstance(part, QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield part
            yield from _tab_stops(part)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
