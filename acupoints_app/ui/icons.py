"""Our own icons: SVG drawings in ``currentColor``, painted in the theme's ink."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER: Final = Path(__file__).parent / "icons"
_SIZES: Final = (16, 20, 24, 32, 48)


@cache
def _source(name: str) -> str:
    return (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@cache
def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon of ``size`` device-independent pixels for a screen of that pixel ratio."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    image = QPixmap(QSize(size, size) * ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, colour: str, faded: str) -> QIcon:
    """An icon in a colour, and in ``faded`` while its control is switched off."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour, size, 1.0))
        made.addPixmap(pixmap(name, _mixed(faded), size, 1.0), QIcon.Mode.Disabled)
    return made


def _mixed(colour: str) -> str:
    faded = QColor(colour)
    return faded.name()


def program_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for size in (64, 256):
        made.addFile(str(_FOLDER / f"acupoints-{size}.png"))
    return made
