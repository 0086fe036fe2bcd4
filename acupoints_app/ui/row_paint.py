"""What the rows of all lists have alike: the ground under them, and the arrow that opens them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle

from acupoints_app.ui.theme import GRID, Theme


def paint_ground(
    painter: QPainter,
    body: QRect,
    state: QStyle.StateFlag,
    theme: Theme,
    bar: tuple[QColor, int] | None,
    *,
    focus: bool,
) -> None:
    """The ground of a row that is hovered or chosen, and the ring where its list has the focus.

    ``bar`` is the colour of the bar of a chosen row, and how far from the left it stands.
    """
    chosen = bar is not None and bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.chosen if chosen else theme.hover))
        painter.drawRoundedRect(body, GRID, GRID)
    if chosen and bar is not None:
        painter.setBrush(bar[0])
        painter.drawRect(body.left() + bar[1], body.top() + GRID, 3, body.height() - 2 * GRID)
    if focus and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.focus), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), GRID, GRID)


def paint_arrow(
    painter: QPainter, centre: QPointF, size: float, theme: Theme, *, opened: bool
) -> None:
    """The arrow of a row that opens: to the right while it is closed, down while it is open."""
    corners = [(-0.5, -1.0), (0.5, 0.0), (-0.5, 1.0)]
    if opened:
        corners = [(y, x) for x, y in corners]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.ink_soft), 1.6, c=Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([centre + QPointF(x, y) * size for x, y in corners]))
