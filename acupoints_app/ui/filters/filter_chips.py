"""The chosen values as chips that are taken back by a click, and the button that clears all."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from acupoints_app.content.model import Content
from acupoints_app.find.facets import NOTE, Filters
from acupoints_app.ui.filters.filter_words import facet_name, value_name
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.theme import GRID, Theme

_SIDE: Final = 2 * GRID
_GAP: Final = GRID
_MARGIN: Final = 3 * GRID
_SLACK: Final = 4
"""Pixels beyond the measured text, which is measured in whole ones."""
_MOST_ROWS: Final = 3
"""With more rows of chips than these, they scroll."""


class Chip(QPushButton):
    """A value with the name of its facet behind it, or with no facet a plain button."""

    def __init__(self, name: str, facet: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.facet = name, facet
        self._theme: Theme | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)  # so that Enter presses it too
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self.setFont(typesetting.small_strong())
        self._small = typesetting.small()
        self.update()

    @property
    def _cross(self) -> int:
        """The room of the cross that says that a click takes the value back."""
        return round(self.fontMetrics().capHeight()) + GRID if self.facet else 0

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.name) + 2 * _SIDE + self._cross
        if self.facet and self.facet != self.name:
            wide += QFontMetrics(self._small).horizontalAdvance(self.facet) + _GAP + 2
        return QSize(wide + _SLACK, metrics.height() + GRID + 2)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(theme.rule), 1))
        over = self.underMouse()
        ground = theme.chosen if self.facet else theme.desk
        painter.setBrush(QColor(theme.hover if over else ground))
        painter.drawRoundedRect(body, GRID, GRID)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 1.5))
            painter.drawRoundedRect(body, GRID, GRID)
        room = body.adjusted(_SIDE, 0, -_SIDE - self._cross, 0)
        metrics = self.fontMetrics()
        painter.setFont(self.font())
        painter.setPen(QColor(theme.ink))
        shown = metrics.elidedText(self.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        behind = room.adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 2, 0)
        small = QFontMetrics(self._small)
        if self.facet != self.name and small.horizontalAdvance(self.facet) <= behind.width() + 1:
            painter.setFont(self._small)
            painter.setPen(QColor(theme.ink_soft))
            painter.drawText(behind, Qt.AlignmentFlag.AlignVCenter, self.facet)
        if self.facet:
            self._paint_cross(painter, body, theme)
        painter.end()

    def _paint_cross(self, painter: QPainter, body: QRect, theme: Theme) -> None:
        arm = self.fontMetrics().capHeight() * 0.36
        middle = QPointF(body.right() - _SIDE - arm, body.center().y() + 0.5)
        painter.setPen(QPen(QColor(theme.ink), 1.5, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))


class FilterChips(QScrollArea):
    """Hidden while nothing is chosen.

    Emits ``removed`` with the facet and value of a chip that was clicked, and ``cleared``.
    ``emptied`` tells that the chip with the focus was the last: the focus wants another place.
    """

    removed = Signal(str, str)
    cleared = Signal()
    emptied = Signal()

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._look: tuple[Theme, Typesetting] | None = None
        self._chips: dict[tuple[str, str], Chip] = {}
        self._sheet = QWidget(self)
        self._clear = Chip(self.tr("Clear all"), "", self._sheet)
        self._clear.setAccessibleName(self.tr("Clear all filters"))
        self._clear.clicked.connect(self.cleared)
        self.setWidget(self._sheet)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Chosen filters"))
        self.hide()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        for chip in self._in_order():
            chip.set_look(theme, typesetting)
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self._place()

    @property
    def names(self) -> tuple[str, ...]:
        """What the chips say."""
        return tuple(chip.name for chip in self._chips.values())

    def chip(self, facet: str, value: str) -> Chip:
        """The chip of a chosen value.  Raises KeyError."""
        return self._chips[facet, value]

    def show_filters(self, filters: Filters) -> None:
        """A chip for each chosen value."""
        before = list(self._chips)
        had_focus = next((key for key, chip in self._chips.items() if chip.hasFocus()), None)
        wanted = list(filters)
        for key in before:
            if key not in wanted:
                self._chips.pop(key).deleteLater()
        for facet, value in wanted:
            if (facet, value) not in self._chips:
                self._chips[facet, value] = self._made(facet, value)
        self._chips = {key: self._chips[key] for key in wanted}
        for chip, after in pairwise(self._in_order()):
            QWidget.setTabOrder(chip, after)
        self._place()
        clear_had_focus = self._clear.hasFocus()
        self.setVisible(bool(wanted))
        if had_focus is not None and had_focus not in self._chips:
            self._go_on_from(before.index(had_focus))
        elif clear_had_focus and not wanted:
            self.emptied.emit()

    def _go_on_from(self, place: int) -> None:
        """Give the focus of a chip that has gone to the one that stands there now."""
        if self._chips:
            list(self._chips.values())[min(place, len(self._chips) - 1)].setFocus()
        else:
            self.emptied.emit()

    def _made(self, facet: str, value: str) -> Chip:
        name, of = value_name(facet, value, self._content), facet_name(facet)
        chip = Chip(name, of if facet != NOTE else name, self._sheet)
        words = self.tr("{facet}: {value}").format(facet=of, value=name)
        chip.setToolTip(self.tr("{filter}. Click to take it back.").format(filter=words))
        chip.setAccessibleName(self.tr("Take back {filter}").format(filter=words))
        chip.clicked.connect(lambda: self.removed.emit(facet, value))
        if self._look is not None:
            chip.set_look(*self._look)
        chip.show()
        return chip

    def _in_order(self) -> list[Chip]:
        return [self._clear, *self._chips.values()]

    def _place(self) -> None:
        """Rows of chips as wide as the pane; where all rows don't fit they scroll."""
        if self._look is None:
            return
        high = self._clear.sizeHint().height()
        width = self.width() - 2 * _MARGIN
        place = QPoint(_MARGIN, 2 * GRID)
        for chip in self._in_order():
            wide = min(chip.sizeHint().width(), width)
            if place.x() > _MARGIN and place.x() + wide > _MARGIN + width:
                place = QPoint(_MARGIN, place.y() + high + _GAP)
            chip.setGeometry(QRect(place, QSize(wide, high)))
            place += QPoint(wide + _GAP, 0)
        bottom = place.y() + high + GRID
        self._sheet.resize(self.width(), bottom)
        self.setFixedHeight(min(bottom, _MOST_ROWS * (high + _GAP) + high // 2 + 2 * GRID))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
