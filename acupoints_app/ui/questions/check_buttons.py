"""Buttons that stand in a row, and under each other where a row has no room for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme

_SIDE: Final = 3 * GRID
_GAP: Final = GRID
_RING: Final = 3
"""Room around a button for the ring of the focus."""
_SLACK: Final = 4
"""Pixels beyond the measured text, which is measured in whole ones."""
_HIGH: Final = 10_000
_WRAPPED: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class WrappedButton(QPushButton):
    """A button whose words wrap.  One that is checkable has a ring before them, ticked if chosen.

    It never checks itself: who listens to ``clicked`` decides.  ``stepped`` tells -1 or 1 when an
    arrow key is pressed on a checkable one.
    """

    stepped = Signal(int)

    def __init__(self, words: str, parent: QWidget, *, checkable: bool = False) -> None:
        super().__init__(words, parent)
        self._theme: Theme | None = None
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # so that Enter presses it too
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self._plain, self._strong = typesetting.interface(), typesetting.strong()
        self.setFont(self._plain)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Nothing: the answer is shown when it was taken."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if self.isCheckable() and step is not None and not event.modifiers():
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)

    # Sizes --------------------------------------------------------------------------

    @property
    def _mark(self) -> int:
        """How wide the ring is that can be ticked."""
        return round(self.fontMetrics().height() * 0.8) if self.isCheckable() else 0

    @property
    def _words_left(self) -> int:
        return _RING + _SIDE + (self._mark + 2 * GRID if self._mark else 0)

    def _metrics(self) -> QFontMetrics:
        # Of the bold words: a button must not grow when it is chosen.
        return QFontMetrics(self._strong if self._theme is not None else self.font())

    def sizeHint(self) -> QSize:
        wide = self._words_left + self._metrics().horizontalAdvance(self.text()) + _SIDE + _RING
        return QSize(wide + _SLACK, self.heightForWidth(wide + _SLACK))

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * GRID, self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._words_left - _SIDE - _RING), _HIGH)
        high = self._metrics().boundingRect(room, int(_WRAPPED), self.text()).height()
        return high + 2 * GRID + 2 * _RING

    # Painting -----------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        theme, chosen = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 1.5))
            painter.drawRoundedRect(body.adjusted(-2, -2, 2, 2), 1.5 * GRID, 1.5 * GRID)
        edge = theme.ink if chosen else theme.ink_soft if self.isEnabled() else theme.rule
        painter.setPen(QPen(QColor(edge), 1.5 if chosen else 1))
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        ground = theme.hover if over else theme.chosen if chosen else theme.page
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), GRID, GRID)
        if self._mark:
            self._paint_mark(painter, theme)
        painter.setFont(self._strong if chosen else self._plain)
        painter.setPen(QColor(theme.ink if self.isEnabled() else theme.ink_soft))
        if not self.isEnabled():
            painter.setOpacity(0.6)
        room = self.rect().adjusted(self._words_left, _RING, -_SIDE - _RING + _SLACK, -_RING)
        painter.drawText(room, int(_WRAPPED), self.text())
        painter.end()

    def _paint_mark(self, painter: QPainter, theme: Theme) -> None:
        size = self._mark
        place = QPointF(_RING + _SIDE, (self.height() - size) / 2)
        ring = QRectF(place, place + QPointF(size, size)).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(theme.ink if self.isChecked() else theme.ink_soft), 1.25))
        painter.setBrush(QColor(theme.ink if self.isChecked() else theme.page))
        painter.drawEllipse(ring)
        if not self.isChecked():
            return
        pen = QPen(QColor(theme.page), max(1.5, size / 9), c=Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = ((0.28, 0.53), (0.44, 0.69), (0.73, 0.34))
        painter.drawPolyline([place + QPointF(x * size, y * size) for x, y in tick])


class ButtonRow(QWidget):
    """Lays buttons out in rows as wide as it is itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[WrappedButton] = []
        self._known: dict[int, list[QRect]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_buttons(self, buttons: Sequence[WrappedButton]) -> None:
        """Lay these out, in this order."""
        self._buttons = list(buttons)
        self._known.clear()
        self.updateGeometry()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        for button in self._buttons:
            button.set_look(theme, typesetting)
        self._known.clear()
        self._place()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As narrow as a short word: words wrap rather than widen the page."""
        return QSize(12 * GRID, 0)

    def sizeHint(self) -> QSize:
        """No width of its own: it takes what the page has."""
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for button, place in zip(self._buttons, self._places(self.width()), strict=True):
            button.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        """Where the buttons stand; remembered, because a layout asks many times over."""
        if width not in self._known:
            self._known[width] = list(self._measured(width))
        return self._known[width]

    def _measured(self, width: int) -> Iterator[QRect]:
        at, below = QPoint(0, 0), 0
        for button in self._buttons:
            wide = min(button.sizeHint().width(), width)
            if at.x() > 0 and at.x() + wide > width:
                at = QPoint(0, below)
            high = button.heightForWidth(wide)
            yield QRect(at, QSize(wide, high))
            below = max(below, at.y() + high)
            at += QPoint(wide + _GAP, 0)
