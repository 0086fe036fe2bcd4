"""A meridian's code on a small tag in the meridian's colour."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupoints_app.content.acupoints import EXTRA, MERIDIANS
from acupoints_app.ui.codes import meridian_code
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.theme import GRID, Theme

_CODES: Final = (*MERIDIANS, EXTRA)
_HALF_AS_LIGHT: Final = 0.179
"""The luminance that black and white letters stand out from equally well."""


def ink_on(colour: QColor) -> QColor:
    """Black or white, whichever is read better on a colour: never below 4.5:1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor("#000000" if light > _HALF_AS_LIGHT else "#ffffff")


def tag_size(font: QFont) -> QSize:
    """The size of a tag, the same for every code."""
    metrics = QFontMetrics(font)
    widest = max(metrics.horizontalAdvance(meridian_code(code)) for code in _CODES)
    return QSize(widest + 2 * GRID, metrics.height() + 2)


def paint_tag(painter: QPainter, place: QRectF, code: str, font: QFont, theme: Theme) -> None:
    """Paint a meridian's tag."""
    colour = meridian_colour(code, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, GRID - 1, GRID - 1)
    painter.setFont(font)
    painter.setPen(ink_on(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, meridian_code(code))


class MeridianTag(QWidget):
    """The tag as a widget.  What it says stands beside it in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, code: str) -> None:
        """Show the tag of another meridian."""
        self._code = code
        self.update()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self.setFont(font)
        self.setFixedSize(tag_size(font))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or not self._code:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tag(painter, QRectF(self.rect()), self._code, self.font(), self._theme)
        painter.end()
