"""The search box over the window: results as one types, arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.find.record import Hit, Record
from acupoints_app.ui.codes import in_text
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.hit_rows import KIND, WHY, HitRows
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import kind_of_record, record_title, why_words

if TYPE_CHECKING:
    from acupoints_app.find.joined import JoinedFinder

_WIDEST: Final = 620
_ROWS_SEEN: Final = 9
_FROM_TOP: Final = 12 * GRID
_RECORD: Final = WHY + 1


class SearchPanel(QFrame):
    """Lies over the upper middle of its parent while it is used.

    Emits ``chosen`` with the record that was chosen.  ``finder`` is asked for each time that the
    panel opens: the index is not made at the start, and what the user keeps may have changed.
    """

    chosen = Signal(object)

    def __init__(self, finder: Callable[[], JoinedFinder], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._make_finder = finder
        self._finder: JoinedFinder | None = None
        self._theme: Theme | None = None
        self._came_from: QWidget | None = None
        self._box = QLineEdit(self)
        self._box.setPlaceholderText(self.tr("Find a point, a part of the body, a word"))
        self._box.setAccessibleName(self.tr("Find"))
        self._box.setFrame(False)
        self._box.setClearButtonEnabled(False)
        self._said = label(self)
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = HitRows(self._list)
        self._list.setItemDelegate(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        for part in (self._box, self._said, self._list):
            layout.addWidget(part)
        self._box.textChanged.connect(self._search)
        self._box.installEventFilter(self)
        self._list.itemClicked.connect(self._choose)
        parent.installEventFilter(self)
        self.hide()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        self._rows.set_look(theme, typesetting)
        self._box.setFont(typesetting.quote())
        dress(self._said, typesetting.small(), theme.ink_soft)
        dress_scroll_bar(self._list.verticalScrollBar(), theme)
        self._place()
        self.update()

    def open(self) -> None:
        """Show the box with what was typed last, all of it selected."""
        self._finder = self._make_finder()
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self._search(self._box.text())
        self.show()
        self.raise_()
        self._box.selectAll()
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go, and give the focus back."""
        # First: hidden with the focus, the box would give it to whoever comes next.
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @property
    def records(self) -> tuple[Record, ...]:
        """What is listed now, the best first."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.data(_RECORD) for item in items)

    @property
    def marked(self) -> Record | None:
        """The hit that Enter would choose; None while the box is closed or empty."""
        item = self._list.currentItem() if self.isVisible() else None
        return item.data(_RECORD) if item is not None else None

    @property
    def said(self) -> str:
        """The line over the list: that nothing was found, or how to begin."""
        return self._said.text()

    def _search(self, text: str) -> None:
        assert self._finder is not None
        self._list.clear()
        if self._finder.is_empty(text):
            how = self.tr("A code, a name in pinyin or characters, or words: BL40, weizhong.")
            self._tell(in_text(how))
        else:
            found = self._finder.find(text)
            nothing = self.tr("Nothing was found for “{text}”.").format(text=text.strip())
            nearest = self.tr("The nearest:")
            words = f"{nothing} {nearest}" if found.nearest else nothing
            self._tell("" if found.hits else words)
            for hit in found.hits or found.nearest:
                self._add(hit)
            self._list.setCurrentRow(0)
        self._place()

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _add(self, hit: Hit) -> None:
        item = QListWidgetItem(record_title(hit.record), self._list)
        kind = kind_of_record(hit.record.type)
        item.setData(KIND, kind)
        why = why_words(hit)
        item.setData(WHY, why)
        item.setData(_RECORD, hit.record)
        spoken = f"{item.text()}, {kind}, {why}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _choose(self, item: QListWidgetItem) -> None:
        record = item.data(_RECORD)
        self.leave()
        self.chosen.emit(record)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self._box and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # else the window's own Escape would take it
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._took(event)
        if watched is self._box and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether a key is one for the list: the box keeps all others."""
        keys = Qt.Key
        steps = {
            keys.Key_Down: 1,
            keys.Key_Up: -1,
            keys.Key_PageDown: _ROWS_SEEN,
            keys.Key_PageUp: -_ROWS_SEEN,
        }
        if event.key() in steps and self._list.count():
            row = self._list.currentRow() + steps[Qt.Key(event.key())]
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            item = self._list.currentItem()
            if item is not None:
                self._choose(item)
        elif event.key() == keys.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _place(self) -> None:
        """In the upper middle, as high as there are rows."""
        parent = self._over
        width = min(_WIDEST, parent.width() - 8 * GRID)
        rows = min(self._list.count(), _ROWS_SEEN)
        row_height = self._list.sizeHintForRow(0) if rows else 0
        room = parent.height() - _FROM_TOP - 30 * GRID
        self._list.setFixedHeight(max(row_height, min(rows * row_height + 2, room)))
        self._list.setVisible(rows > 0)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(QPoint((parent.width() - width) // 2, _FROM_TOP))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.focus), 1.5))
        painter.setBrush(QColor(self._theme.page))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 2 * GRID, 2 * GRID)
        painter.end()
