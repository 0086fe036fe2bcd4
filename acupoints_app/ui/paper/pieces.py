"""The pieces that a sheet is put together from.  None is ever broken between two pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from acupoints_app.content.plots import Plot
from acupoints_app.ui.paper.paper import Paper, Words
from acupoints_app.ui.questions.figure_paint import paint_plot, plot_height
from acupoints_app.ui.questions.figure_words import plot_name, row_text

GUTTER: Final = 14.0
"""Points between two columns."""
_UNDER_RULE: Final = 4.0
_BOX: Final = 8.0
_BOX_LINE: Final = 0.7

Rule = Literal["", "thin", "thick"]


class Piece(Protocol):
    """Something on a sheet, with ``above`` points of room over it.

    It stays with what follows where ``with_next``; ``head`` is said again over it where it begins
    a page.
    """

    @property
    def above(self) -> float: ...
    @property
    def with_next(self) -> bool: ...
    @property
    def head(self) -> Piece | None: ...
    @property
    def plain_text(self) -> str:
        """All that it says."""

    def height(self, paper: Paper, width: float) -> float:
        """How high it is, in the device's units."""

    def paint(self, paper: Paper, painter: QPainter, left: float, top: float, width: float) -> None:
        """Paint it."""


@dataclass(frozen=True)
class Sheet:
    """What is printed: ``title``, as HTML, stands at the head of all pages but the first."""

    title: str
    pieces: tuple[Piece, ...]

    @property
    def title_text(self) -> str:
        """The title as plain text."""
        return Words(self.title).plain_text

    @property
    def plain_text(self) -> str:
        """All that it says, piece by piece."""
        return "\n".join(piece.plain_text for piece in self.pieces)


@dataclass(frozen=True)
class Row:
    """Texts side by side, their first lines on one height, with a ``rule`` over each of them.

    ``widths`` are points, or None for a share of the rest; ``spans`` how many such columns each
    text stretches over.
    """

    cells: tuple[Words, ...]
    widths: tuple[float | None, ...] = ()
    spans: tuple[int, ...] = ()
    rule: Rule = ""
    above: float = 0.0
    with_next: bool = False
    head: Piece | None = None

    @property
    def plain_text(self) -> str:
        return "\n".join(cell.plain_text for cell in self.cells)

    def _columns(self, paper: Paper, width: float) -> list[tuple[float, float]]:
        """Where each cell begins, and how wide it is."""
        widths = self.widths or (None,) * len(self.cells)
        spans = self.spans or (1,) * len(self.cells)
        gutter = paper.pt(GUTTER)
        fixed = sum(paper.pt(wide) for wide in widths if wide is not None)
        shares = sum(span for wide, span in zip(widths, spans, strict=True) if wide is None)
        rest = width - fixed - gutter * (sum(spans) - 1)
        columns, left = [], 0.0
        for wide, span in zip(widths, spans, strict=True):
            here = paper.pt(wide) if wide is not None else span * rest / shares
            here += gutter * (span - 1)
            columns.append((left, here))
            left += here + gutter
        return columns

    def _drops(self, paper: Paper, columns: list[tuple[float, float]]) -> list[float]:
        """How much lower each text begins, so that all first lines stand on one height."""
        lines = [
            paper.first_baseline(cell, wide)
            for cell, (_, wide) in zip(self.cells, columns, strict=True)
        ]
        return [max(lines) - line for line in lines]

    def _under_rule(self, paper: Paper) -> float:
        return paper.pt(_UNDER_RULE) if self.rule else 0.0

    def height(self, paper: Paper, width: float) -> float:
        columns = self._columns(paper, width)
        parts = zip(self.cells, columns, self._drops(paper, columns), strict=True)
        highest = max(paper.height(cell, wide) + drop for cell, (_, wide), drop in parts)
        return highest + self._under_rule(paper)

    def paint(self, paper: Paper, painter: QPainter, left: float, top: float, width: float) -> None:
        columns = self._columns(paper, width)
        below = top + self._under_rule(paper)
        for cell, (begin, wide), drop in zip(
            self.cells, columns, self._drops(paper, columns), strict=True
        ):
            if self.rule:
                paper.rule(painter, left + begin, top, wide, is_thick=self.rule == "thick")
            paper.paint(painter, cell, left + begin, below + drop, wide)


@dataclass(frozen=True)
class Graph:
    """The figures of a question on an axis; ``names`` are what the articles are called."""

    plot: Plot
    names: Mapping[str, str]
    above: float = 0.0
    with_next: bool = False
    head: Piece | None = None

    @property
    def plain_text(self) -> str:
        rows = (f"{self.names[row.source]}: {row_text(row)}" for row in self.plot.rows)
        return "\n".join((plot_name(self.plot), *rows))

    def height(self, paper: Paper, width: float) -> float:
        return plot_height(width, self.plot, self.names, paper.typesetting, paper.device)

    def paint(self, paper: Paper, painter: QPainter, left: float, top: float, width: float) -> None:
        place = QRectF(left, top, width, self.height(paper, width))
        paint_plot(painter, place, self.plot, self.names, paper.theme, paper.typesetting)


@dataclass(frozen=True)
class Choices:
    """A question with boxes to tick, one of which may be ticked, and a ``note`` before them."""

    question: Words
    boxes: tuple[str, ...]
    ticked: int | None = field(default=None, repr=False)  # a report must not tell it
    note: str = ""
    above: float = 0.0
    with_next: bool = False
    head: Piece | None = None

    @property
    def plain_text(self) -> str:
        boxes = (
            f"{'☒' if number == self.ticked else '☐'} {words}"
            for number, words in enumerate(self.boxes)
        )
        return "  ".join(filter(None, (self.question.plain_text, self.note, *boxes)))

    def _boxes_width(self, paper: Paper) -> float:
        room = paper.pt(_BOX + 4.0) * len(self.boxes) + paper.pt(GUTTER) * (len(self.boxes) - 1)
        return room + sum(self._advance(paper, number) for number in range(len(self.boxes)))

    def _advance(self, paper: Paper, number: int) -> float:
        # As wide whether it is ticked or not, so that the boxes of a form stand in columns.
        font = paper.font("strong")
        return QFontMetricsF(font, paper.device).horizontalAdvance(self.boxes[number])

    def _note_width(self, paper: Paper) -> float:
        if not self.note:
            return 0.0
        advance = QFontMetricsF(paper.font("small"), paper.device).horizontalAdvance(self.note)
        return advance + paper.pt(GUTTER)

    def _question_width(self, paper: Paper, width: float) -> float:
        taken = self._boxes_width(paper) + paper.pt(GUTTER) + self._note_width(paper)
        return max(width / 3, width - taken)

    def height(self, paper: Paper, width: float) -> float:
        wide = self._question_width(paper, width)
        return paper.height(self.question, wide) + paper.pt(_UNDER_RULE)

    def paint(self, paper: Paper, painter: QPainter, left: float, top: float, width: float) -> None:
        paper.rule(painter, left, top, width, is_thick=True)
        top += paper.pt(_UNDER_RULE)
        paper.paint(painter, self.question, left, top, self._question_width(paper, width))
        x = left + width - self._boxes_width(paper)
        metrics = QFontMetricsF(paper.font("interface"), paper.device)
        baseline = top + metrics.ascent()
        painter.setFont(paper.font("small"))
        painter.setPen(QColor(paper.theme.ink))
        before = QRectF(left, top, x - paper.pt(GUTTER) - left, metrics.height())
        painter.drawText(before, Qt.AlignmentFlag.AlignRight, self.note)
        for number, words in enumerate(self.boxes):
            is_ticked = number == self.ticked
            side = paper.pt(_BOX)
            _paint_box(paper, painter, QRectF(x, baseline - side, side, side), is_ticked=is_ticked)
            x += side + paper.pt(4.0)
            painter.setFont(paper.font("strong" if is_ticked else "interface"))
            painter.setPen(QColor(paper.theme.ink))
            painter.drawText(QRectF(x, top, width, metrics.height()), words)
            x += self._advance(paper, number) + paper.pt(GUTTER)


def _paint_box(paper: Paper, painter: QPainter, box: QRectF, *, is_ticked: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(paper.theme.ink), paper.pt(_BOX_LINE)))
    painter.drawRect(box)
    if is_ticked:
        painter.setPen(QPen(QColor(paper.theme.ink), paper.pt(2 * _BOX_LINE)))
        inner = box.adjusted(*(paper.pt(1.5) * sign for sign in (1, 1, -1, -1)))
        painter.drawLine(QLineF(inner.topLeft(), inner.bottomRight()))
        painter.drawLine(QLineF(inner.bottomLeft(), inner.topRight()))
