"""Where everything of a plot lies, as boxes and places, before anything is painted.

All lengths come from the height of the small text on the device at hand, so that a plot is the
same on a screen and on paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice

from acupoints_app.content.claims import Figure
from acupoints_app.content.plots import Plot, PlotRow
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.questions.figure_column import Column, column_for, joined
from acupoints_app.ui.questions.figure_lines import by_words, metrics_on, wrapped
from acupoints_app.ui.questions.figure_words import (
    figure_about,
    figure_value,
    number,
    silence,
    unit_name,
)
from acupoints_app.ui.theme import GRID

Kind = Literal["name", "value", "about", "silence", "tick", "unit"]

_DESIGNED_FOR: Final = 16
"""The height of a line, in pixels, at which a step of the grid is GRID."""

_NAME_LINES: Final = 2

# Room, in steps: words stand nearer to their figure than to the next one.
_BETWEEN_ROWS: Final = 2.5
_UNDER_NAME: Final = 0.75
_UNDER_WORDS: Final = 1.0
_BESIDE: Final = 3.0
_BEYOND: Final = 3.0
"""How far a bar with an open end reaches over the end of the axis."""


@dataclass(frozen=True)
class Words:
    """One line of text in its box."""

    box: QRectF
    text: str
    kind: Kind


@dataclass(frozen=True)
class Mark:
    """A figure on its row: from ``low`` to ``high``, a dot where both are the same."""

    source: str
    low: float
    high: float
    y: float
    open_low: bool
    open_high: bool


@dataclass(frozen=True)
class Axis:
    """A linear axis from ``left``, which is 0, to ``right``, which is ``last``."""

    left: float
    right: float
    last: int

    def x(self, value: int) -> float:
        """Where a number lies."""
        return self.left + (self.right - self.left) * value / self.last


@dataclass(frozen=True)
class PlotLayout:
    """A plot of a width.  ``step`` is the grid's step on this device.

    ``bottom`` is where the axis lies; ``baselines`` are the heights that marks lie on, or could.
    """

    width: float
    height: float
    step: float
    axis: Axis
    bottom: float
    ticks: tuple[float, ...]
    baselines: tuple[float, ...]
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]


def lay_out(
    width: float,
    plot: Plot,
    names: Mapping[str, str],
    typesetting: Typesetting,
    device: QPaintDevice | None = None,
) -> PlotLayout:
    """Lay a plot out; ``names`` are what the articles are called, by their ids."""
    return _Setter(width, plot, names, typesetting.small(), device).laid_out()


class _Setter:
    """Sets one row under the other, and keeps what it has set."""

    def __init__(
        self,
        width: float,
        plot: Plot,
        names: Mapping[str, str],
        font: QFont,
        device: QPaintDevice | None,
    ) -> None:
        self._plot, self._names, self._font, self._device = plot, names, font, device
        self._metrics: QFontMetricsF = metrics_on(font, device)
        self._line = self._metrics.height()
        self._step = GRID * self._line / _DESIGNED_FOR
        self._width = max(width, 4 * self._line)
        self._y = 0.0
        self._column, self._axis = self._set_apart()
        self._words: list[Words] = []
        self._marks: list[Mark] = []
        self._baselines: list[float] = []

    def laid_out(self) -> PlotLayout:
        for row in self._plot.rows:
            self._y += _BETWEEN_ROWS * self._step if self._words else 0
            self._set_row(row)
        self._y += self._step
        bottom = self._y
        self._set_tick_labels()
        self._set_lines(wrapped(unit_name(self._plot.unit), *self._setting, self._width), "unit")
        return PlotLayout(
            width=self._width,
            height=self._y,
            step=self._step,
            axis=self._axis,
            bottom=bottom,
            ticks=tuple(self._axis.x(tick) for tick in self._plot.ticks),
            baselines=tuple(self._baselines),
            marks=tuple(self._marks),
            words=tuple(self._words),
        )

    @property
    def _setting(self) -> tuple[QFont, QPaintDevice | None]:
        return self._font, self._device

    def _set_apart(self) -> tuple[Column, Axis]:
        """The column of words, and the axis in what is left of the width."""
        first, last = (number(self._plot.ticks[place]) for place in (0, -1))
        figures = [figure for row in self._plot.rows for figure in row.figures]
        left = max(self._advance(first) / 2, self._step)
        gap = _BESIDE * self._step
        if any(figure.high is None for figure in figures):
            gap += _BEYOND * self._step
        column = column_for(self._plot, self._width, left + gap, *self._setting)
        right = self._width - max(self._advance(last) / 2, column.width + gap)
        return column, Axis(left, right, last=self._plot.ticks[-1])

    def _advance(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def _box(self, left: float, text: str) -> QRectF:
        return QRectF(left, self._y, self._advance(text), self._line)

    def _set_lines(self, lines: tuple[str, ...], kind: Kind, left: float = 0.0) -> None:
        for text in lines:
            self._words.append(Words(self._box(left, text), text, kind))
            self._y += self._line

    def _set_row(self, row: PlotRow) -> None:
        name = self._names.get(row.source, row.source)
        self._set_lines(wrapped(name, *self._setting, self._width, _NAME_LINES), "name")
        self._y += _UNDER_NAME * self._step
        for figure in row.figures:
            self._set_figure(row.source, figure)
        if not row.figures:
            self._set_beside(silence(row), "silence")

    def _set_beside(self, text: str, kind: Kind) -> float:
        """Set words in the column, and a baseline at their height, which is returned."""
        lines = by_words(text, *self._setting, self._column.room)
        baseline = self._y + len(lines) * self._line / 2
        self._baselines.append(baseline)
        self._set_lines(lines, kind, self._width - self._column.width)
        return baseline

    def _set_figure(self, source: str, figure: Figure) -> None:
        axis = self._axis
        low = axis.left if figure.low is None else axis.x(figure.low)
        beyond = axis.right + _BEYOND * self._step
        high = beyond if figure.high is None else axis.x(figure.high)
        top = self._y
        y = self._set_beside(figure_value(figure), "value")
        self._marks.append(Mark(source, low, high, y, figure.low is None, figure.high is None))
        about = figure_about(figure)
        if about and self._column.is_joined:
            value = self._words[-1].box
            box = QRectF(value.topRight(), QSizeF(self._advance(joined(about)), self._line))
            self._words.append(Words(box, joined(about), "about"))
        elif about:
            self._set_under(about)
        if self._y > top + 1.5 * self._line:
            self._y += _UNDER_WORDS * self._step

    def _set_under(self, about: str) -> None:
        """Set words under a value, or across the plot where a word is too long for the column."""
        room, left = self._column.room, self._width - self._column.width
        if any(self._advance(word) > room for word in about.split()):
            lines = wrapped(about, *self._setting, self._width)
            left = self._width - max(self._advance(line) for line in lines)
        else:
            lines = by_words(about, *self._setting, room)
        self._set_lines(lines, "about", max(0.0, left))

    def _set_tick_labels(self) -> None:
        """A label under every tick, or under so few of them that none touches the next."""
        self._y += self._step
        ticks = self._plot.ticks
        spaces = len(ticks) - 1
        for stride in (each for each in range(1, spaces + 1) if spaces % each == 0):
            labels = [self._tick_label(tick) for tick in ticks[::stride]]
            gaps = [after.box.left() - before.box.right() for before, after in pairwise(labels)]
            if min(gaps) >= 2 * self._step:
                break
        labels[-1].box.translate(max(0.0, self._step - min(gaps)), 0)  # of a very short axis
        self._words += labels
        self._y += self._line

    def _tick_label(self, tick: int) -> Words:
        text = number(tick)
        return Words(self._box(self._axis.x(tick) - self._advance(text) / 2, text), text, "tick")
