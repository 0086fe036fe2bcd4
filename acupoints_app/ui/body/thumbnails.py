"""The views as small pictures in a column; choosing one shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from acupoints_app.atlas.look import Look
from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.viewport import fit
from acupoints_app.ui.body.body_picture import BodyPicture
from acupoints_app.ui.body.point_marks import paint_triangles
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import Counts, view_name

_PICTURE: Final = QSize(64, 84)
_WIDTH_IN_LETTERS: Final = 11
_PAUSE_MS: Final = 12
"""Between two pictures, so that the window answers while they are drawn."""
_VIEW: Final = Qt.ItemDataRole.UserRole
_TOUCHED: Final = Qt.ItemDataRole.UserRole + 1
"""Whether the view shows points that a caution touches."""
_SIGN: Final = 2.0
"""The radius of the dot in the triangle that tells so."""


class Thumbnails(QListWidget):
    """Emits ``chosen`` with a view's id.  The pictures are drawn when there is time for it."""

    chosen = Signal(str)

    def __init__(self, views: Sequence[BodyView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._theme: Theme | None = None
        self._look: Look | None = None
        self._pictures: dict[str, QPixmap] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(_PAUSE_MS)
        self._next.timeout.connect(self._draw_next)
        self.setAccessibleName(self.tr("Pictures of the views"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)
        for view in views:
            item = QListWidgetItem(view_name(view.id), self)
            item.setData(_VIEW, view.id)
            item.setToolTip(view_name(view.id))
        self.currentItemChanged.connect(self._on_current)

    def set_look(self, theme: Theme, typesetting: Typesetting, look: Look, paper: str) -> None:
        """Take another appearance; ``paper`` is the ground of the pictures."""
        self._painter.theme, self._painter.paper = theme, paper
        if look != self._look:
            self._pictures.clear()
        self._theme, self._look = theme, look
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self.setFont(typesetting.small())
        metrics = QFontMetrics(self.font())
        width = max(_PICTURE.width(), metrics.averageCharWidth() * _WIDTH_IN_LETTERS) + 6 * GRID
        self.setFixedWidth(width)
        self._painter.size = QSize(width, _PICTURE.height() + 2 * metrics.height() + 3 * GRID)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
        self._next.start()

    def show_view(self, view_id: str) -> None:
        """Mark the view that is shown, without choosing it again."""
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_VIEW) == view_id and row != self.currentRow():
                self.blockSignals(True)
                self.setCurrentItem(item)
                self.blockSignals(False)
                self.scrollToItem(item)

    def show_touched(self, touched: Mapping[str, int]) -> None:
        """Mark the views that show points to take care with, given how many each one shows."""
        pattern = self.tr("{view}, {points} to take care with")
        for row in range(self.count()):
            item = self.item(row)
            name = view_name(item.data(_VIEW))
            number = touched.get(item.data(_VIEW), 0)
            said = pattern.format(view=name, points=Counts().points(number)) if number else name
            if said != item.toolTip():
                item.setToolTip(said)
                item.setData(_TOUCHED, number > 0)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def picture(self, view_id: str) -> QPixmap | None:
        """The picture of a view, where it is drawn already."""
        return self._pictures.get(view_id)

    def finish(self) -> None:
        """Draw all pictures now."""
        while len(self._pictures) < len(self._views) and self._look is not None:
            if not self.isVisible():
                return
            self._draw_next()
        self._next.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._next.start()

    def _draw_next(self) -> None:
        self._next.stop()
        if self._look is None or not self.isVisible():
            return
        missing = [view for view in self._views if view.id not in self._pictures]
        if not missing:
            return
        view = missing[0]
        bounds = (0.0, 0.0, view.width, view.height)
        viewport = fit(bounds, (float(_PICTURE.width()), float(_PICTURE.height())))
        ratio = self.devicePixelRatioF()
        drawn = BodyPicture(view, self._look).render(viewport, _PICTURE, ratio)
        self._pictures[view.id] = drawn
        self.viewport().update()
        self._next.start()

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_VIEW))


class _Painter(QStyledItemDelegate):
    """Paints a picture with its name below; the current one on a chosen ground with a bar."""

    def __init__(self, parent: Thumbnails) -> None:
        super().__init__(parent)
        self._list = parent
        self.theme: Theme | None = None
        self.paper = ""
        self.size = _PICTURE

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self.size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if self.theme is None:
            return
        theme = self.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if current or hovered:
            painter.fillRect(rect, QColor(theme.chosen if current else theme.hover))
        if current:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.ink))
        left = rect.left() + (rect.width() - _PICTURE.width()) // 2
        ground = QRect(left, rect.top() + GRID, _PICTURE.width(), _PICTURE.height())
        painter.fillRect(ground, QColor(self.paper))
        drawn = self._list.picture(index.data(_VIEW))
        if drawn is not None:
            painter.drawPixmap(ground.topLeft(), drawn)
        if index.data(_TOUCHED):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            corner = QPointF(ground.right() - 2 * GRID, ground.top() + 2.5 * GRID)
            paint_triangles(painter, [corner], _SIGN, theme)
            painter.restore()
        painter.setFont(self._list.font())
        painter.setPen(QColor(theme.ink if current else theme.ink_soft))
        words = QRect(
            rect.left() + GRID,
            ground.bottom(),
            rect.width() - 2 * GRID,
            rect.bottom() - ground.bottom(),
        )
        painter.drawText(
            words,
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            index.data(Qt.ItemDataRole.DisplayRole),
        )
        if current and bool(state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(QColor(theme.focus), 1.5))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
