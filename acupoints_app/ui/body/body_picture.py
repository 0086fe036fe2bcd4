"""The drawing of one view as a picture of the screen's own sharpness."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from acupoints_app.atlas.look import Look, dressed
from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.viewport import Viewport


class BodyPicture:
    """Paints a view's drawing in a look, for any viewport."""

    def __init__(self, view: BodyView, look: Look) -> None:
        self._size = (view.width, view.height)
        self._mirrored = view.mirrored
        self._renderer = QSvgRenderer(QByteArray(dressed(view.drawing, look)))

    def render(self, viewport: Viewport, size: QSize, ratio: float) -> QPixmap:
        """The drawing on a clear ground, as large as the screen area ``size``.

        ``size`` is in device-independent pixels, ``ratio`` the screen's pixels in one.
        """
        pixmap = QPixmap(size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, viewport)
        painter.end()
        return pixmap

    def paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Paint the drawing; the painter is in screen pixels."""
        width, height = (side * viewport.scale for side in self._size)
        painter.save()
        painter.translate(viewport.left, viewport.top)
        if self._mirrored:
            painter.translate(width, 0)
            painter.scale(-1, 1)
        self._renderer.render(painter, QRectF(0, 0, width, height))
        painter.restore()
