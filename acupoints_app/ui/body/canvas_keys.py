"""What the keys do while the body has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from acupoints_app.ui.focus import WINDOW_MODIFIERS

if TYPE_CHECKING:
    from acupoints_app.ui.body.body_canvas import BodyCanvas

_PAN: Final = 60.0
_NUDGE: Final = 1.0
_STRIDE: Final = 12.0
"""Pixels that the ruler's crosshair moves by an arrow key, and with Shift."""

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CHOOSE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def canvas_key(canvas: BodyCanvas, event: QKeyEvent) -> bool:
    """Do what a key asks for; False where it means nothing to the body."""
    if event.modifiers() & WINDOW_MODIFIERS:
        # Alt+Left where there is no way back must not walk the regions instead.
        event.ignore()
        return True
    key = event.key()
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key in _ARROWS:
        _arrow(canvas, *_ARROWS[Qt.Key(key)], shift=shift)
    elif key in _CHOOSE:
        if canvas.ruler.is_on and canvas.ruler.pointer is None:
            canvas.move_pointer(0, 0)  # the crosshair begins in the middle
        canvas.choose_here()
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        if canvas.regions.all and not canvas.ruler.is_on:
            canvas.walk_to(canvas.regions.all[0 if key == Qt.Key.Key_Home else -1])
    elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        canvas.zoom_in()
    elif key == Qt.Key.Key_Minus:
        canvas.zoom_out()
    else:
        return False
    return True


def _arrow(canvas: BodyCanvas, right: int, down: int, *, shift: bool) -> None:
    if canvas.ruler.is_on:
        pixels = _STRIDE if shift else _NUDGE
        canvas.move_pointer(right * pixels, down * pixels)
    elif shift:
        canvas.camera.pan_from(canvas.camera.viewport, -right * _PAN, -down * _PAN)
    else:
        canvas.step(right + down)
