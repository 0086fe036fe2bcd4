"""The figures of a question as plots: one axis a unit, one row an article.

Every article has a row, for that one gives no number, or says nothing at all, is told as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Final

from acupoints_app.content.claims import UNITS, Figure, Question

_FEWEST_FIGURES: Final = 2
"""A single number needs no axis."""

_FEWEST_TICKS, _MOST_TICKS = 3, 6
_STEPS: Final = (1, 2, 5)


@dataclass(frozen=True)
class PlotRow:
    """The figures of one article, in its order.  ``speaks``: it answers the question at all."""

    source: str
    figures: tuple[Figure, ...]
    speaks: bool


@dataclass(frozen=True)
class Plot:
    """The figures of one unit: a linear axis from ``ticks[0]``, which is 0, to ``ticks[-1]``.

    All ends lie on it.  A figure whose high end is open begins before the last tick, so that it
    can be seen to reach beyond.
    """

    unit: str
    rows: tuple[PlotRow, ...]
    ticks: tuple[int, ...]


def plots_of(question: Question, sources: Sequence[str]) -> tuple[Plot, ...]:
    """A plot for each unit of which there are two figures or more, in the order of UNITS.

    Each has one row for every source given, in the order given.
    """
    return tuple(
        _plot(question, sources, unit)
        for unit in UNITS
        if len(_figures(question, unit)) >= _FEWEST_FIGURES
    )


def _plot(question: Question, sources: Sequence[str], unit: str) -> Plot:
    speaking = question.sources
    rows = tuple(
        PlotRow(source, _figures(question, unit, source), source in speaking) for source in sources
    )
    return Plot(unit, rows, ticks_for(_figures(question, unit)))


def _figures(question: Question, unit: str, source: str | None = None) -> tuple[Figure, ...]:
    return tuple(
        figure
        for answer in question.answers
        if source in (None, answer.source)
        for figure in answer.figures
        if figure.unit == unit
    )


def ticks_for(figures: Iterable[Figure]) -> tuple[int, ...]:
    """From 3 to 6 round numbers, evenly spaced from 0, that hold all ends."""
    # One more than where an open end begins: there must be axis left for it to reach over.
    top = max(
        (figure.high if figure.high is not None else (figure.low or 0) + 1 for figure in figures),
        default=0,
    )
    for power in count():
        for digit in _STEPS:
            step = digit * 10**power
            spaces = max(_FEWEST_TICKS - 1, -(-top // step))
            if spaces < _MOST_TICKS:
                return tuple(step * place for place in range(spaces + 1))
    raise AssertionError  # pragma: no cover - the powers never end
