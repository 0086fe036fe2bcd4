"""A small button within a page: flat, with the same ring of the focus as everything else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from acupoints_app.ui import icons
from acupoints_app.ui.focus import paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import Theme


class QuietButton(QToolButton):
    """Words beside an icon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._size = 0
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def set_look(self, theme: Theme, typesetting: Typesetting, scale: float = 1.0) -> None:
        """Take another appearance or text size; the icon is ``scale`` times as high as a line."""
        self._theme = theme
        self.setFont(typesetting.small())
        self._size = round(QFontMetrics(typesetting.small()).height() * scale)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        if self._theme is None:
            return
        size, ratio = self._size, self.devicePixelRatioF()
        self.setIcon(icons.icon(name, self._theme.ink_soft, self._theme.rule, size, ratio))
        aspect = Qt.AspectRatioMode.KeepAspectRatio
        self.setIconSize(self.iconSize().scaled(size, size, aspect))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a flat button, but the style's own sign of the focus is too faint."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        state = option.state & ~QStyle.StateFlag.State_HasFocus
        if self.isChecked():  # its arrow says that it is open
            state &= ~QStyle.StateFlag.State_On
        option.state = state
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()
        if self.hasFocus():
            paint_focus_ring(self, self._theme)
