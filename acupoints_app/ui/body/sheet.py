"""All views on one sheet, each with its name below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from acupoints_app.atlas.model import Atlas, BodyView
from acupoints_app.atlas.viewport import fit
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.body_picture import BodyPicture
from acupoints_app.ui.fonts import INTERFACE
from acupoints_app.ui.theme import GRID, LIGHT
from acupoints_app.ui.wording import view_name

_WIDTH: Final = 1800
_WHOLE: Final = QSize(430, 820)
"""The room of a view of the whole body; close-ups get _CLOSE_UP."""
_CLOSE_UP: Final = QSize(344, 400)
_CAPTION: Final = 32
_MARGIN: Final = 40


def draw_sheet(atlas: Atlas, choices: BodyChoices, scale: float) -> QPixmap:
    """A sheet as wide as _WIDTH times ``scale`` pixels."""
    whole = [view for view in atlas.views if view.id in WHOLE_BODY]
    close_ups = [view for view in atlas.views if view.id not in WHOLE_BODY]
    places = _rows(whole, _WHOLE, _MARGIN)
    top = max((place.bottom() for _, place in places), default=0.0) + _MARGIN
    places += _rows(close_ups, _CLOSE_UP, top)
    height = max((place.bottom() for _, place in places), default=0.0) + _MARGIN
    sheet = QPixmap(QSize(_WIDTH, round(height)) * scale)
    sheet.setDevicePixelRatio(scale)
    theme = choices.canvas_theme(LIGHT)
    sheet.fill(QColor(theme.paper))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(INTERFACE)
    font.setPixelSize(4 * GRID)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink_soft))
    for view, place in places:
        picture = place.adjusted(0, 0, 0, -_CAPTION)
        bounds = (0.0, 0.0, view.width, view.height)
        viewport = fit(bounds, (picture.width(), picture.height()), 2 * GRID)
        moved = viewport.panned(picture.left(), picture.top())
        BodyPicture(view, choices.look(LIGHT)).paint(painter, moved)
        caption = QRectF(place.left(), picture.bottom(), place.width(), _CAPTION)
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, view_name(view.id))
    painter.end()
    return sheet


def _rows(views: list[BodyView], room: QSize, top: float) -> list[tuple[BodyView, QRectF]]:
    """Each view's place on the sheet, row by row."""
    in_a_row = max(1, (_WIDTH - _MARGIN) // room.width())
    left = (_WIDTH - min(in_a_row, len(views)) * room.width()) / 2
    return [
        (
            view,
            QRectF(
                left + number % in_a_row * room.width(),
                top + number // in_a_row * (room.height() + _CAPTION),
                room.width(),
                room.height() + _CAPTION,
            ),
        )
        for number, view in enumerate(views)
    ]
