"""Parts side by side as long as there is room, and under each other where there is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupoints_app.ui.theme import GRID

_GAP: Final = 5 * GRID


def column_count(parts: int, width: int, least: int, gap: int) -> int:
    """How many columns of at least ``least`` pixels a width has room for; one always fits.

    Parts that don't all fit beside each other stand in rows as even as they go: four in twos,
    and not as three and one.
    """
    fits = max(1, min(parts, (width + gap) // (least + gap)))
    rows = -(-parts // fits)
    return -(-parts // rows) if parts else 1


class Columns(QWidget):
    """Lays its parts out in as many columns as its width has room for.

    It places them itself: a grid whose columns change with its width would say too late how high
    it is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []
        self._least = 1
        self._last_is_wide = False
        self._room = _GAP
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_room_between(self, room: int) -> None:
        """Take another distance between rows, in pixels."""
        self._room = room

    def set_parts(
        self, parts: Sequence[QWidget], least: int, *, last_is_wide: bool = False
    ) -> None:
        """Show other parts, its children, in columns of at least ``least`` pixels.

        ``last_is_wide`` has the last one take what is left of its row.
        """
        self._parts, self._least, self._last_is_wide = list(parts), least, last_is_wide
        self._lay_anew()

    def set_least(self, least: int) -> None:
        """Take another least width of a column."""
        if least != self._least:
            self._least = least
            self._lay_anew()

    def _lay_anew(self) -> None:
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((area.bottom() + 1 for _, area in self._areas(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(self._least, 0)  # how high it is, its width says

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part is higher or lower than it was
            self._lay_anew()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for part, area in self._areas(self.width()):
            part.setGeometry(area)

    def _areas(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        """Where each part lies at a width."""
        count = column_count(len(self._parts), width, self._least, _GAP)
        column = (width - (count - 1) * _GAP) / count
        top = 0
        for first in range(0, len(self._parts), count):
            row = self._parts[first : first + count]
            bottom = top
            for number, part in enumerate(row):
                left = round(number * (column + _GAP))
                is_wide = part is self._parts[-1] and self._last_is_wide
                right = width if is_wide else round(number * (column + _GAP) + column)
                height = part.heightForWidth(right - left)
                yield part, QRect(left, top, right - left, height)
                bottom = max(bottom, top + height)
            top = bottom + self._room
