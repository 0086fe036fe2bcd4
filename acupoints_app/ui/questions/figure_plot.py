"""The figures of a question drawn on one axis, article by article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupoints_app.content.plots import Plot
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.questions.figure_paint import paint_plot, plot_height
from acupoints_app.ui.questions.figure_words import plot_name, row_text
from acupoints_app.ui.theme import GRID, Theme

_NARROWEST: Final = 40 * GRID
_USUAL: Final = 96 * GRID


class FigurePlot(QWidget):
    """Shows one plot.  There is nothing to do in it, so it never takes the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot: Plot | None = None
        self._names: Mapping[str, str] = {}
        self._theme: Theme | None = None
        self._typesetting: Typesetting | None = None
        self._heights: dict[int, int] = {}
        # Not Fixed: a layout would then never make it less high than it is where it is narrow.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_plot(self, plot: Plot, names: Mapping[str, str]) -> None:
        """Show another plot; ``names`` are what the articles are called, by their ids."""
        self._plot, self._names = plot, dict(names)
        self.setAccessibleName(plot_name(plot))
        self.setAccessibleDescription(
            "; ".join(f"{names.get(row.source, row.source)}: {row_text(row)}" for row in plot.rows)
        )
        self._changed()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._typesetting = theme, typesetting
        self._changed()

    def _changed(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._plot is None or self._typesetting is None:
            return 0
        if width not in self._heights:  # a layout asks many times over
            height = plot_height(width, self._plot, self._names, self._typesetting, self)
            self._heights[width] = int(-(-height // 1))
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, self.heightForWidth(_USUAL))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plot is None or self._theme is None or self._typesetting is None:
            return
        painter = QPainter(self)
        paint_plot(
            painter, QRectF(self.rect()), self._plot, self._names, self._theme, self._typesetting
        )
        painter.end()
