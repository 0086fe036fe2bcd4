"""Our own icons: SVG drawings in ``currentColor``, painted in the theme's ink."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_FOLDER: Final = Path(__file__).parent / "icons"


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


def icon(name: str, colour: str, faded: str, size: int, ratio: float) -> QIcon:
    """An icon of one size in a colour, and in ``faded`` while its control is switched off."""
    made = QIcon(pixmap(name, colour, size, ratio))
    made.addPixmap(pixmap(name, faded, size, ratio), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    for size in (64, 256):
        made.addFile(str(_FOLDER / f"acupoints-{size}.png"))
    return made
