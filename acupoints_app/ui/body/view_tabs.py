"""Tabs without boxes: the current one is underlined."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme

_UNDERLINE: float = 2.0


class ViewTabs(QTabBar):
    """A tab bar in the program's own quiet dress; it behaves as Qt's does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._type: Typesetting | None = None
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)
        for arrow in self.findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys go to every tab

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._type = theme, typesetting
        self.setFont(typesetting.strong())
        side = QFontMetrics(self.font()).height() + GRID
        self.setStyleSheet(
            f"""
            QTabBar::scroller {{ width: {side}px; }}
            QTabBar QToolButton {{
                background: {theme.paper}; border: none; color: {theme.ink_soft};
            }}
            QTabBar QToolButton:hover {{ background: {theme.hover}; }}
            """
        )
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(
            metrics.horizontalAdvance(self.tabText(index)) + 6 * GRID, metrics.height() + 4 * GRID
        )

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or self._type is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pointer = self.mapFromGlobal(self.cursor().pos())
        for tab in range(self.count()):
            rect = self.tabRect(tab)
            current = tab == self.currentIndex()
            hovered = self.underMouse() and rect.contains(pointer)
            painter.setFont(self._type.strong() if current else self._type.interface())
            painter.setPen(QColor(theme.ink if current or hovered else theme.ink_soft))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.tabText(tab))
            line = rect.adjusted(3 * GRID, 0, -3 * GRID, -2)
            if current or hovered:
                painter.setPen(QPen(QColor(theme.ink if current else theme.rule), _UNDERLINE))
                painter.drawLine(line.bottomLeft(), line.bottomRight())
            if current and self.hasFocus():
                painter.setPen(QPen(QColor(theme.focus), 1.5))
                painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), GRID, GRID)
        painter.end()
