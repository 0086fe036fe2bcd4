"""A sheet laid out on the pages of a printer or a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from acupoints_app import __version__
from acupoints_app.ui.paper.paper import Paper, Words
from acupoints_app.ui.paper.pieces import Piece, Sheet

MARGIN: Final = 18.0
"""Millimetres on each side."""

_HEAD, _FOOT = 24.0, 24.0
"""Points that the head of a page and its foot take.  The first page has no head."""


class PrintError(Exception):
    """The device takes nothing."""


@dataclass(frozen=True)
class Placed:
    """A piece on a page; ``shrunk`` is how much smaller it must be to fit there, 1 mostly."""

    piece: Piece
    top: float
    shrunk: float = 1.0


Page = tuple[Placed, ...]


def print_to(
    device: QPagedPaintDevice,
    sheet: Sheet,
    numbers: Callable[[int], Sequence[int]] = lambda pages: range(1, pages + 1),
) -> int:
    """Print a sheet; ``numbers`` says which of so many pages, counted from 1, in which order.

    Returns how many pages the sheet has.  Raises PrintError where nothing can be printed.
    """
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise PrintError
    try:
        paper, room = Paper(device), QSizeF(painter.viewport().size())
        pages = lay_out(sheet, paper, room)
        for turn, number in enumerate(numbers(len(pages))):
            if turn and not device.newPage():
                raise PrintError
            _paint_page(painter, paper, room, sheet, pages, number)
    finally:
        painter.end()
    return len(pages)


def page_count(sheet: Sheet, layout: QPageLayout) -> int:
    """How many pages a sheet has on a paper."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout)
    return print_to(writer, sheet, numbers=lambda _: ())


def lay_out(sheet: Sheet, paper: Paper, room: QSizeF) -> tuple[Page, ...]:
    """Which pieces stand on which page, and where."""
    setter = _Setter(paper, room)
    chain: list[Piece] = []
    for piece in sheet.pieces:
        chain.append(piece)
        if not piece.with_next:
            setter.set_chain(chain)
            chain = []
    setter.set_chain(chain)
    return setter.pages


class _Setter:
    """Sets one piece under the other, and begins a page where one has no room left."""

    def __init__(self, paper: Paper, room: QSizeF) -> None:
        self._paper, self._width = paper, room.width()
        self._bottom = room.height() - paper.pt(_FOOT)
        self._pages: list[list[Placed]] = [[]]
        self._top = 0.0

    @property
    def pages(self) -> tuple[Page, ...]:
        return tuple(tuple(page) for page in self._pages)

    @property
    def _is_new(self) -> bool:
        return not self._pages[-1]

    def set_chain(self, chain: list[Piece]) -> None:
        """Set pieces that belong together, on a new page if they don't fit on this one."""
        needed = 0.0
        for piece in chain:
            needed += self._paper.pt(piece.above) + piece.height(self._paper, self._width)
        if not self._is_new and self._top + needed > self._bottom:
            self._begin_page()
        for piece in chain:
            self._set(piece)

    def _begin_page(self) -> None:
        self._pages.append([])
        self._top = self._paper.pt(_HEAD)

    def _set(self, piece: Piece) -> None:
        height = piece.height(self._paper, self._width)
        above = 0.0 if self._is_new else self._paper.pt(piece.above)
        if not self._is_new and self._top + above + height > self._bottom:
            self._begin_page()
            above = 0.0
        if self._is_new and piece.head is not None and len(self._pages) > 1:
            self._set(piece.head)
            above = self._paper.pt(piece.above)
        shrunk = min(1.0, (self._bottom - self._top - above) / height) if height else 1.0
        self._pages[-1].append(Placed(piece, self._top + above, shrunk))
        self._top += above + height * shrunk


def _paint_page(
    painter: QPainter,
    paper: Paper,
    room: QSizeF,
    sheet: Sheet,
    pages: tuple[Page, ...],
    number: int,
) -> None:
    width = room.width()
    if number > 1:
        head = Words(sheet.title, "small_strong")
        paper.paint(painter, head, 0, 0, width)
    for placed in pages[number - 1]:
        painter.save()
        painter.translate(0, placed.top)
        painter.scale(placed.shrunk, placed.shrunk)
        placed.piece.paint(paper, painter, 0, 0, width)
        painter.restore()
    _paint_foot(painter, paper, room, number, len(pages))


def foot_words() -> str:
    """What stands at the foot of each page."""
    pattern = QCoreApplication.translate(
        "Paper", "Acupoints {version} · This shows what sources say. It is not medical advice."
    )
    return pattern.format(version=__version__)


def _paint_foot(painter: QPainter, paper: Paper, room: QSizeF, number: int, pages: int) -> None:
    pattern = QCoreApplication.translate("Paper", "{page} of {pages}", "page numbers")
    height = paper.pt(_FOOT) / 2
    place = QRectF(0, room.height() - height, room.width(), height)
    paper.rule(painter, 0, place.top() - paper.pt(3), room.width(), is_thick=False)
    painter.setFont(paper.font("small"))
    painter.setPen(QColor(paper.theme.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, foot_words())
    numbers = pattern.format(page=number, pages=pages)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight, numbers)
