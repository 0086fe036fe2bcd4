"""The tag that names a landmark under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from acupoints_app.atlas.model import Landmark
from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.ui.body.body_overlay import Tag
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name, side_name

_RING = 5.0


def paint_landmark_tag(
    painter: QPainter,
    viewport: Viewport,
    screen: QRectF,
    theme: Theme,
    typesetting: Typesetting,
    landmark: Landmark,
    measures: Measures,
) -> None:
    """Ring a landmark and name it beside; the painter is in screen pixels."""
    named = {item.id: item.name for item in measures.landmarks}
    words = content_name(named.get(landmark.name, landmark.name))
    tag = Tag(
        words,
        side_name(landmark.side),
        typesetting.interface(),
        typesetting.small(),
        screen.width() - 2 * GRID,
    )
    place = QPointF(*viewport.to_screen(*landmark.place))
    painter.setPen(QPen(QColor(theme.ink), 1.5))
    painter.setBrush(QColor(theme.paper))
    painter.drawEllipse(place, _RING, _RING)
    width, height = tag.size.width(), tag.size.height()
    x = min(max(place.x() + 3 * GRID, GRID), max(GRID, screen.right() - width - GRID))
    y = min(max(place.y() - height / 2, GRID), screen.bottom() - height - GRID)
    tag.paint(painter, QRectF(round(x), round(y), width, height), theme, "")
