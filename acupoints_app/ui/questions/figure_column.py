"""The column of words at the right of a plot's axis, where no word can be read as a place on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QPaintDevice

from acupoints_app.content.plots import Plot
from acupoints_app.ui.questions.figure_lines import DASH, by_words, metrics_on
from acupoints_app.ui.questions.figure_words import figure_about, figure_value, silence

# What the axis keeps of the width of a plot.
LEAST_AXIS: Final = 0.45
"""As long as there is room for every word when the texts are broken into lines."""
_FOR_A_WORD: Final = 1 / 3
"""When a word, or a range, needs more room."""
_FOR_A_NUMBER: Final = 0.1
"""When even one end of a range needs more.  After that, anything is broken anywhere."""


@dataclass(frozen=True)
class Column:
    """``room`` is where its lines are broken, ``width`` what they then take.

    ``is_joined``: what must be known of a number stands on its line, else under it.
    """

    room: float
    width: float
    is_joined: bool


def joined(about: str) -> str:
    """What must be known of a number, as it follows on the same line."""
    return f" · {about}" if about else ""


def column_for(
    plot: Plot, width: float, beside: float, font: QFont, device: QPaintDevice | None
) -> Column:
    """The column of a plot of a width, of which ``beside`` is for neither column nor axis."""
    advance = metrics_on(font, device).horizontalAdvance
    room, for_word, for_number = (
        width * (1 - axis) - beside for axis in (LEAST_AXIS, _FOR_A_WORD, _FOR_A_NUMBER)
    )
    whole = max(map(advance, _on_one_line(plot)))
    if whole <= room:
        return Column(whole, whole, is_joined=True)
    texts, abouts = _texts(plot), _abouts(plot)
    longest = max(advance(word) for word in _words(texts))
    if longest > for_word:
        longest = max(advance(word) for word in _words(texts, DASH))
    room = max(room, min(longest, for_number))
    longest = max(map(advance, _words(abouts)), default=0.0)
    if longest <= max(room, for_word):  # else they are set across the plot
        room = max(room, longest)
        texts += abouts
    lines = [line for text in texts for line in by_words(text, font, device, room)]
    return Column(room, max(map(advance, lines)), is_joined=False)


def _words(texts: list[str], mark: str = " ") -> list[str]:
    """What texts are broken into, at spaces and after a mark."""
    return [word for text in texts for word in text.replace(mark, f"{mark} ").split()]


def _on_one_line(plot: Plot) -> Iterator[str]:
    for row in plot.rows:
        if not row.figures:
            yield silence(row)
        for figure in row.figures:
            yield figure_value(figure) + joined(figure_about(figure))


def _texts(plot: Plot) -> list[str]:
    """What must stand in the column."""
    silences = [silence(row) for row in plot.rows if not row.figures]
    return silences + [figure_value(figure) for row in plot.rows for figure in row.figures]


def _abouts(plot: Plot) -> list[str]:
    return [figure_about(figure) for row in plot.rows for figure in row.figures]
