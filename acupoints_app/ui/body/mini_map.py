"""A small picture of the whole body in the corner of a close-up: where it is, and the way back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from acupoints_app.atlas.look import Look
from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.viewport import fit
from acupoints_app.ui.body.body_picture import BodyPicture
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import view_name

_SIZE: Final = QSize(88, 168)
_LEAST_FRAME: Final = 10.0
"""Pixels: a close-up of the mouth would otherwise be a dot."""
_ROOM: Final = 0.12
"""How much wider than the landmarks the frame is, as a part of its longer side."""


class MiniMap(QAbstractButton):
    """Shows a view of the whole body with a frame round what the close-up shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._look: Look | None = None
        self._whole: BodyView | None = None
        self._frame = QRectF()
        self._picture: tuple[tuple[str, Look, float], QPixmap] | None = None
        self.setFixedSize(_SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def set_look(self, theme: Theme, look: Look) -> None:
        """Take another appearance."""
        self._theme, self._look = theme, look
        self.update()

    def show_place(self, close_up: BodyView, whole: BodyView | None) -> None:
        """Show where a close-up lies on the whole body; nothing for a view that is none."""
        self._whole = whole
        self.setVisible(whole is not None)
        if whole is None:
            return
        self._frame = place_on(close_up, whole)
        name = view_name(whole.id)
        self.setAccessibleName(self.tr("Back to the whole body: {view} (Esc)").format(view=name))
        self.setToolTip(self.accessibleName())
        self.update()

    def place_in(self, height: int) -> None:
        """Move to the lower left corner of a canvas of this height."""
        self.move(3 * GRID, height - self.height() - 3 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or self._look is None or self._whole is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setBrush(QColor(self._theme.paper))
        painter.setPen(QPen(QColor(self._theme.focus if lit else self._theme.rule), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)
        whole = self._whole
        bounds = (0.0, 0.0, whole.width, whole.height)
        viewport = fit(bounds, (float(self.width()), float(self.height())), 2 * GRID)
        ratio = self.devicePixelRatioF()
        key = (whole.key, self._look, ratio)
        if self._picture is None or self._picture[0] != key:
            drawn = BodyPicture(whole, self._look).render(viewport, self.size(), ratio)
            self._picture = (key, drawn)
        painter.drawPixmap(0, 0, self._picture[1])
        x0, y0 = viewport.to_screen(self._frame.left(), self._frame.top())
        x1, y1 = viewport.to_screen(self._frame.right(), self._frame.bottom())
        frame = QRectF(x0, y0, x1 - x0, y1 - y0)
        missing = max(0.0, _LEAST_FRAME - min(frame.width(), frame.height())) / 2
        frame = frame.adjusted(-missing, -missing, missing, missing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.ink), 1.5))
        painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whether Enter presses a button is else the platform's choice.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()


def place_on(close_up: BodyView, whole: BodyView) -> QRectF:
    """The part of the whole body that a close-up shows, by the landmarks that both have."""
    shared = [
        place for key, place in whole.landmark_by_key.items() if key in close_up.landmark_by_key
    ]
    if not shared:
        return QRectF(0, 0, whole.width, whole.height)
    xs, ys = [x for x, _ in shared], [y for _, y in shared]
    room = _ROOM * max(max(xs) - min(xs), max(ys) - min(ys))
    return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(
        -room, -room, room, room
    )
