"""What the mouse does on the body: hover, choose, drag, zoom, measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from acupoints_app.atlas.viewport import Viewport

if TYPE_CHECKING:
    from acupoints_app.ui.body.body_canvas import BodyCanvas

_WHEEL_STEP: Final = 1.2
"""Zoom factor of one notch of the wheel."""
_SLIP: Final = 3.0
"""Pixels that a hand may move between press and release of a click."""


class CanvasMouse:
    """Holds what a press began until its release."""

    def __init__(self, canvas: BodyCanvas) -> None:
        self._canvas = canvas
        self._press: QPointF | None = None
        self._dragged_from: Viewport | None = None

    def press(self, event: QMouseEvent) -> None:
        """Begin a click, a drag or a measure."""
        canvas = self._canvas
        canvas.use_keyboard(False)
        if canvas.ruler.is_on and event.button() == Qt.MouseButton.LeftButton:
            canvas.ruler.press(canvas.in_view(event.position()))
            canvas.update()
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._press = event.position()
            self._dragged_from = None
        event.accept()

    def move(self, event: QMouseEvent) -> None:
        """Hover, or go on with a drag."""
        canvas = self._canvas
        if self._press is None:
            canvas.hover_at(event.position())
            return
        moved = event.position() - self._press
        if self._dragged_from is None:
            if moved.manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged_from = canvas.camera.viewport
            canvas.hover_at(None)
            canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        canvas.camera.pan_from(self._dragged_from, moved.x(), moved.y())

    def release(self, event: QMouseEvent) -> None:
        """End what the press began; a click chooses."""
        canvas = self._canvas
        if canvas.ruler.is_on and event.button() == Qt.MouseButton.LeftButton:
            slip = _SLIP / canvas.camera.viewport.scale
            canvas.ruler.release(canvas.in_view(event.position()), slip)
            canvas.tell_distance()
            return
        pressed, was_drag = self._press is not None, self._dragged_from is not None
        self._press = self._dragged_from = None
        if was_drag:
            canvas.unsetCursor()
            if canvas.ruler.is_on:
                canvas.setCursor(Qt.CursorShape.CrossCursor)
        elif pressed and event.button() == Qt.MouseButton.LeftButton:
            # The second release of a double click has no press of its own, and chooses nothing.
            canvas.pointer.choose_at(event.position())
        canvas.hover_at(event.position())

    def double_click(self, event: QMouseEvent) -> None:
        """Open the close-up of what lies there."""
        if self._canvas.ruler.is_on:
            self.press(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._canvas.pointer.open_at(event.position())

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        canvas = self._canvas
        notches = event.angleDelta().y() / 120
        canvas.use_keyboard(False)
        if notches:
            canvas.camera.zoom(_WHEEL_STEP**notches, event.position().x(), event.position().y())
            canvas.hover_at(event.position())
        event.accept()
