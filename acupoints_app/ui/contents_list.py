"""The left pane: pain areas with their groups, and the topics."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QElapsedTimer,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from acupoints_app.content.model import Content, Group, Subject
from acupoints_app.ui import icons
from acupoints_app.ui.focus import WINDOW_MODIFIERS, paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.text import breakable
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import content_name, excerpt_count

_Index = QModelIndex | QPersistentModelIndex
_SUBJECT: Final = int(Qt.ItemDataRole.UserRole)
_COUNT: Final = _SUBJECT + 1
_PAIN: Final = _SUBJECT + 2
_AREA_ICONS: Final = {"lower": "lower-back-pain", "upper": "upper-back-pain", "": "topic"}


class ContentsList(QTreeWidget):
    """Emits ``chosen`` with the id of a group or topic."""

    chosen = Signal(str)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Pain areas, groups of points, and topics"))
        self._items: dict[str, QTreeWidgetItem] = {}
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self._fill(content)
        self.currentItemChanged.connect(self._on_current)
        self.itemClicked.connect(self._on_current)
        self.itemActivated.connect(self._on_current)

    def _fill(self, content: Content) -> None:
        sections: list[tuple[str, str, list[Subject]]] = [
            (
                area.id,
                content_name(area.name),
                [group for group in content.groups if group.pain == area.id],
            )
            for area in content.pain_areas
        ]
        sections.append(("", self.tr("Topics"), list(content.topics)))
        for pain, name, subjects in sections:
            section = QTreeWidgetItem(self, [name])
            section.setFlags(Qt.ItemFlag.ItemIsEnabled)
            section.setData(0, _PAIN, pain)
            for subject in subjects:
                number = len(content.excerpts_of(subject.id))
                row = QTreeWidgetItem(section, [content_name(subject.name)])
                row.setFlags(
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemNeverHasChildren
                )
                row.setData(0, _SUBJECT, subject.id)
                row.setData(0, _COUNT, str(number))
                row.setData(0, _PAIN, subject.pain if isinstance(subject, Group) else "")
                row.setData(
                    0,
                    Qt.ItemDataRole.AccessibleTextRole,
                    f"{content_name(subject.name)}, {excerpt_count(number)}",
                )
                self._items[subject.id] = row
        self.expandAll()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._rows.set_look(theme, typesetting)
        self.setFont(typesetting.interface())
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_chosen(self, subject: str | None) -> None:
        """Mark what is being read, without choosing it again."""
        with QSignalBlocker(self):
            item = self._items.get(subject or "")
            if item is not None:
                self.setCurrentItem(item)
            else:
                self.setCurrentIndex(QModelIndex())
                self.clearSelection()

    def sizeHint(self) -> QSize:
        return QSize(240, 400)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Walk from row to row; headings can't be read and are passed over."""
        index = super().moveCursor(action, modifiers)
        moves = QAbstractItemView.CursorAction
        upwards = action in (moves.MoveUp, moves.MovePrevious, moves.MovePageUp)
        while index.isValid() and index.data(_SUBJECT) is None:
            onward = self.indexAbove(index) if upwards else self.indexBelow(index)
            if not onward.isValid():
                return self.currentIndex()
            index = onward
        return index

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A heading can't be read, so a press on it changes nothing."""
        if self.indexAt(event.position().toPoint()).data(_SUBJECT) is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk; what has another meaning in the window is left to it."""
        keys = Qt.Key
        if event.modifiers() & WINDOW_MODIFIERS or event.key() in (keys.Key_Left, keys.Key_Right):
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row, round the list, whose name begins with what is typed."""
        pause = self._since_typed.restart() if self._since_typed.isValid() else None
        if pause is None:
            self._since_typed.start()
        if pause is None or pause > QApplication.keyboardInputInterval():
            self._typed = ""
        self._typed += search.casefold()
        items = list(self._items.values())
        here = self.currentItem()
        start = items.index(here) + (len(self._typed) == 1) if here in items else 0
        for item in (*items[start:], *items[:start]):
            if item.text(0).casefold().startswith(self._typed):
                self.setCurrentItem(item)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # at another width a name wraps elsewhere

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            paint_focus_ring(self.viewport(), self._rows.theme)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        subject = item.data(0, _SUBJECT) if item is not None else None
        if subject:
            self.chosen.emit(subject)


class _Rows(QStyledItemDelegate):
    """Paints section headings with the pain area's mark, and rows with their count."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._theme: Theme | None = None
        self._type: Typesetting | None = None

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        self._theme, self._type = theme, typesetting

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if self._type is None:
            return QSize()  # before the first look nothing is painted
        if index.data(_SUBJECT) is None:
            metrics = QFontMetrics(self._type.small_strong())
            first = index.row() == 0
            return QSize(0, metrics.height() + (5 if first else 8) * GRID)
        metrics = QFontMetrics(self._type.interface())
        lines = self._lines(index, metrics)
        return QSize(0, metrics.lineSpacing() * lines + 3 * GRID)

    @property
    def theme(self) -> Theme | None:
        """The theme in force."""
        return self._theme

    def _lines(self, index: _Index, metrics: QFontMetrics) -> int:
        """A name that is too long for the pane (at large text, say) takes a second line."""
        room = self._name_width(self._tree.viewport().width())
        needed = metrics.boundingRect(
            QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, breakable(index.data())
        )
        return max(1, round(needed.height() / metrics.lineSpacing()))

    def _name_width(self, row_width: int) -> int:
        assert self._type is not None
        count = QFontMetrics(self._type.small()).horizontalAdvance("000")
        return max(40, row_width - 10 * GRID - count - 4 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        assert self._theme is not None and self._type is not None
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pain: str = index.data(_PAIN)
        if index.data(_SUBJECT) is None:
            self._paint_section(painter, rect, index.data(), pain)
        else:
            state: QStyle.StateFlag = option.state
            self._paint_row(painter, rect, index, pain, state)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, name: str, pain: str) -> None:
        assert self._theme is not None and self._type is not None
        font = self._type.small_strong()
        height = QFontMetrics(font).height()
        bottom = rect.bottom() - GRID
        size = max(16, round(height * 0.95))
        colour = self._theme.accent(pain)
        picture = icons.pixmap(
            _AREA_ICONS[pain], colour.name(), size, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(3 * GRID, bottom - (height + size) // 2, picture)
        painter.setFont(font)
        painter.setPen(colour)
        left = 3 * GRID + size + 2 * GRID
        painter.drawText(
            QRect(left, bottom - height, rect.width() - left - GRID, height),
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, rect.width() - left - GRID
            ),
        )

    def _paint_row(
        self, painter: QPainter, rect: QRect, index: _Index, pain: str, state: QStyle.StateFlag
    ) -> None:
        assert self._theme is not None and self._type is not None
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        body = rect.adjusted(2 * GRID, 1, -2 * GRID, -1)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.chosen if chosen else theme.hover))
            painter.drawRoundedRect(body, GRID, GRID)
        if chosen:
            painter.setBrush(theme.accent(pain))
            painter.drawRect(body.left() + 3, body.top() + GRID, 3, body.height() - 2 * GRID)
        if bool(state & QStyle.StateFlag.State_HasFocus) and self._tree.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), GRID, GRID)
        left = 8 * GRID
        name_width = self._name_width(rect.width())
        painter.setFont(self._type.interface())
        painter.setPen(QColor(theme.ink))
        painter.drawText(
            QRect(left, rect.top(), name_width, rect.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap,
            breakable(index.data()),
        )
        painter.setFont(self._type.small())
        painter.setPen(QColor(theme.ink_soft))
        painter.drawText(
            rect.adjusted(0, 0, -5 * GRID, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            index.data(_COUNT),
        )
