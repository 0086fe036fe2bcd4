"""Paints a plot of figures, on the screen as on paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPen, QPolygonF

from acupoints_app.content.plots import Plot
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.questions.figure_layout import Mark, PlotLayout, lay_out
from acupoints_app.ui.questions.figure_lines import metrics_on
from acupoints_app.ui.theme import Theme

# In steps of the grid, which follows the text.
HAIR: Final = 0.25
BAR: Final = 0.75
END: Final = 1.25
"""Half the height of the tick at the end of a bar."""
DOT: Final = 1.0
"""Half the width of a dot."""

_SOFT: Final = ("name", "about", "silence", "tick", "unit")


def plot_height(
    width: float,
    plot: Plot,
    names: Mapping[str, str],
    typesetting: Typesetting,
    device: QPaintDevice | None = None,
) -> float:
    """How high a plot of a width is, both in the units of the device (None: the screen)."""
    return lay_out(width, plot, names, typesetting, device).height


def paint_plot(
    painter: QPainter,
    rect: QRectF,
    plot: Plot,
    names: Mapping[str, str],
    theme: Theme,
    typesetting: Typesetting,
) -> None:
    """Paint a plot into a rectangle as high as ``plot_height`` says for the painter's device."""
    layout = lay_out(rect.width(), plot, names, typesetting, painter.device())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    _paint_lines(painter, layout, theme)
    for mark in layout.marks:
        _paint_mark(painter, mark, layout, QColor(theme.ink))
    font = typesetting.small()
    ascent = metrics_on(font, painter.device()).ascent()
    painter.setFont(font)
    for words in layout.words:
        painter.setPen(QColor(theme.ink_soft if words.kind in _SOFT else theme.ink))
        painter.drawText(words.box.topLeft() + QPointF(0, ascent), words.text)
    painter.restore()


def _paint_lines(painter: QPainter, layout: PlotLayout, theme: Theme) -> None:
    """The axis, a line up from each tick, and a dotted line where marks lie or could."""
    axis, bottom, hair = layout.axis, layout.bottom, HAIR * layout.step
    painter.setPen(QPen(QColor(theme.rule), hair, c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(axis.left, bottom, axis.right, bottom))
    for x in layout.ticks:
        for top, end in _free(0.0, bottom + layout.step, _texts_at(layout, x)):
            painter.drawLine(QLineF(x, top, x, end))
    # Dots, for a thin line with a tick at its ends would look like a range.
    dots = QPen(QColor(theme.scroll), hair, c=Qt.PenCapStyle.FlatCap)
    dots.setDashPattern([1, 5])
    painter.setPen(dots)
    for y in layout.baselines:
        painter.drawLine(QLineF(axis.left, y, axis.right, y))


def _texts_at(layout: PlotLayout, x: float) -> list[tuple[float, float]]:
    """From where to where texts take up an upright line."""
    boxes = [words.box for words in layout.words]
    near = [box for box in boxes if box.left() - layout.step < x < box.right() + layout.step]
    return [(box.top(), box.bottom()) for box in near]


def _free(
    start: float, end: float, taken: list[tuple[float, float]]
) -> Iterator[tuple[float, float]]:
    """The stretches that are not taken."""
    for begin, stop in sorted(taken):
        if start < min(begin, end):
            yield start, min(begin, end)
        start = max(start, stop)
    if start < end:
        yield start, end


def _paint_mark(painter: QPainter, mark: Mark, layout: PlotLayout, ink: QColor) -> None:
    step = layout.step
    if mark.low == mark.high:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(mark.low, mark.y), DOT * step, DOT * step)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, BAR * step, c=Qt.PenCapStyle.FlatCap))
    low = mark.low + step * mark.open_low  # so that the bar does not blunt an arrow
    high = mark.high - step * mark.open_high
    painter.drawLine(QLineF(low, mark.y, high, mark.y))
    painter.setPen(QPen(ink, 1.5 * HAIR * step, c=Qt.PenCapStyle.FlatCap))
    for x, is_open, outwards in ((mark.low, mark.open_low, -1), (mark.high, mark.open_high, 1)):
        if is_open:
            _paint_arrow(painter, QPointF(x, mark.y), outwards * step, ink)
        else:
            painter.drawLine(QLineF(x, mark.y - END * step, x, mark.y + END * step))


def _paint_arrow(painter: QPainter, tip: QPointF, length: float, ink: QColor) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    back = tip - QPointF(2 * length, 0)
    aside = QPointF(0, END * abs(length))
    painter.drawPolygon(QPolygonF([tip, back + aside, back - aside]))
    painter.restore()
