"""The drawing of one view as a picture of the screen's own sharpness."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.recolour import recoloured
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.ui.theme import BodyColours


class BodyPicture:
    """Paints a view's drawing in a theme's colours for any viewport."""

    def __init__(self, view: BodyView, colours: BodyColours) -> None:
        self._size = (view.width, view.height)
        self._renderer = QSvgRenderer(QByteArray(recoloured(view.drawing, colours)))

    def render(self, viewport: Viewport, size: QSize, ratio: float) -> QPixmap:
        """The drawing on a clear ground, as large as the screen area ``size``.

        ``size`` is in device-independent pixels, ``ratio`` the screen's pixels in one.
        """
        pixmap = QPixmap(size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        pixmap.setDevicePixelRatio(ratio)
        width, height = self._size
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(
            painter,
            QRectF(viewport.left, viewport.top, width * viewport.scale, height * viewport.scale),
        )
        painter.end()
        return pixmap
