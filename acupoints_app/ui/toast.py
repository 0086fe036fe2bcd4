"""A short message over the window that goes by itself and moves nothing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.text import dress
from acupoints_app.ui.theme import GRID, Theme

_SHOWN_MS: Final = 3500


class Toast(QLabel):
    """Lies at the lower middle of its parent while it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over: QWidget = parent
        self._theme: Theme | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_SHOWN_MS)
        self._end.timeout.connect(self.hide)
        self.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self.hide()
        dress(self, typesetting.small(), theme.tag_ink)

    def tell(self, message: str) -> None:
        """Show a message, to the eye and to assistive technology."""
        room = self._over.width() - 14 * GRID
        self.setText(self.fontMetrics().elidedText(message, Qt.TextElideMode.ElideRight, room))
        self.adjustSize()
        self.move(
            (self._over.width() - self.width()) // 2,
            self._over.height() - self.height() - 6 * GRID,
        )
        self.show()
        self.raise_()
        self._end.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self._theme.tag))
            painter.setBrush(QColor(self._theme.tag))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), GRID, GRID)
            painter.end()
        super().paintEvent(event)
