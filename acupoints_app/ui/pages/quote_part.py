"""A part of a page that shows one excerpt and can have the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget

from acupoints_app.content.model import Excerpt
from acupoints_app.ui.theme import GRID, Theme


class QuotePart(QFrame):
    """Holds the excerpt that is shown, and paints the ring of the focus round it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._excerpt: Excerpt | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def excerpt(self) -> Excerpt | None:
        """The excerpt shown."""
        return self._excerpt

    def _paint_ring(self, painter: QPainter, theme: Theme) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), GRID, GRID)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)


def quote_part_of(widget: QWidget | None) -> QuotePart | None:
    """The quote that a widget belongs to, or None."""
    while widget is not None and not isinstance(widget, QuotePart):
        widget = widget.parentWidget()
    return widget
