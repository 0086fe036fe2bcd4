"""The typefaces that travel with the program, at the sizes of the type scale."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from acupoints_app.ui.theme import NORMAL, QUOTE, SMALL, TITLE

INTERFACE: Final = "Acupoints Sans"
QUOTES: Final = "Acupoints Serif"
HAN: Final = "Acupoints Han"
"""Takes over for Chinese characters, which neither of the others has."""

_FOLDER: Final = Path(__file__).parent / "fonts"
_SMALLEST_SYSTEM_SIZE: Final = 9.0
_DEFAULT_SYSTEM_SIZE: Final = 10.0


def load_fonts() -> None:
    """Make the typefaces known to Qt.  One that can't be read falls back to the system's."""
    for file in sorted(_FOLDER.glob("*.[to]tf")):
        QFontDatabase.addApplicationFont(str(file))


class Typesetting:
    """The fonts for one text size.

    ``system_size`` is the text size that the user set for the whole desktop, in points, and
    ``percent`` the one set in this program on top of it.
    """

    def __init__(self, system_size: float, percent: int) -> None:
        size = system_size if system_size > 0 else _DEFAULT_SYSTEM_SIZE
        self.percent = percent
        self._points = max(size, _SMALLEST_SYSTEM_SIZE) * percent / 100

    @property
    def zoom(self) -> float:
        """The text size as a factor, for lengths that grow with the text."""
        return self.percent / 100

    def _font(self, family: str, scale: float, weight: QFont.Weight) -> QFont:
        font = QFont([family, HAN])
        font.setPointSizeF(self._points * scale)
        font.setWeight(weight)
        return font

    def interface(self) -> QFont:
        """For controls, lists and running text of our own."""
        return self._font(INTERFACE, NORMAL, QFont.Weight.Normal)

    def strong(self) -> QFont:
        """For names within running text."""
        return self._font(INTERFACE, NORMAL, QFont.Weight.DemiBold)

    def small(self) -> QFont:
        """For sources and notes."""
        return self._font(INTERFACE, SMALL, QFont.Weight.Normal)

    def small_strong(self) -> QFont:
        """For section headings and a source's title."""
        return self._font(INTERFACE, SMALL, QFont.Weight.DemiBold)

    def quote(self) -> QFont:
        """For the words of a source."""
        return self._font(QUOTES, QUOTE, QFont.Weight.Normal)

    def title(self) -> QFont:
        """For the name of what is being read."""
        return self._font(QUOTES, TITLE, QFont.Weight.Normal)
