"""What has all that is chosen: points by code and name, excerpts by their first words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from acupoints_app.content.acupoints import Acupoint
from acupoints_app.content.model import Content, Excerpt
from acupoints_app.find.facets import Results
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.filters.filter_result_rows import ID, MERIDIAN, NAME, NOTED, TYPE, ResultRows
from acupoints_app.ui.focus import WINDOW_MODIFIERS
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.wording import content_name, kind_name

_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole


class ResultList(QListWidget):
    """Emits ``chosen`` with the type and id of what is walked to or clicked.

    ``hovered`` tells the code of the point under the pointer, "" where there is none.
    """

    chosen = Signal(str, str)
    hovered = Signal(str)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._rows = ResultRows(self)
        self._results = Results()
        self._noted: frozenset[str] = frozenset()
        self._remark = ""
        self._hovered = ""
        self.setItemDelegate(self._rows)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("What matches"))
        self.currentItemChanged.connect(self._on_current)
        self.itemClicked.connect(self._on_current)
        self.itemEntered.connect(self._on_entered)
        self.viewportEntered.connect(lambda: self._hover(""))

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._rows.set_look(theme, typesetting)
        self.setFont(typesetting.interface())
        dress_scroll_bar(self.verticalScrollBar(), theme)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_results(self, results: Results, noted: frozenset[str], remark: str) -> None:
        """List these after a remark; what was marked stays so where it is among them."""
        if (results, noted, remark) == (self._results, self._noted, self._remark):
            return
        marked = self.marked
        self._results, self._noted, self._remark = results, noted, remark
        with QSignalBlocker(self):
            self.clear()
            if remark:
                QListWidgetItem(remark, self).setFlags(Qt.ItemFlag.ItemIsEnabled)
            for point in results.points:
                self._add_point(point)
            for excerpt in results.excerpts:
                self._add_excerpt(excerpt)
            self._mark(*marked)
        self._hover("")

    def refresh_codes(self) -> None:
        """Write codes in the system in force."""
        for number, point in enumerate(self._results.points, self._first):
            item = self.item(number)
            item.setText(point_code(point.code))
            item.setData(_SPOKEN, self._spoken(item, point))
        self.scheduleDelayedItemsLayout()

    def _add_point(self, point: Acupoint) -> None:
        item = self._row("point", point.code, point_code(point.code))
        item.setData(NAME, (point.pinyin, point.simplified))
        item.setData(MERIDIAN, point.meridian)
        item.setData(_SPOKEN, self._spoken(item, point))

    def _add_excerpt(self, excerpt: Excerpt) -> None:
        item = self._row("excerpt", excerpt.id, excerpt.quote)
        source = self._content.source_by_id[excerpt.source].title
        item.setData(NAME, (kind_name(excerpt.kind), source))
        words = self.tr("{kind}: “{quote}” {source}").format(
            kind=kind_name(excerpt.kind), quote=excerpt.quote, source=source
        )
        item.setData(_SPOKEN, self._with_note(item, words))

    def _row(self, type_: str, id_: str, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text, self)
        item.setData(TYPE, type_)
        item.setData(ID, id_)
        item.setData(NOTED, f"{type_}/{id_}" in self._noted)
        return item

    def _spoken(self, item: QListWidgetItem, point: Acupoint) -> str:
        return self._with_note(item, f"{item.text()} {point.pinyin}, {content_name(point.english)}")

    def _with_note(self, item: QListWidgetItem, words: str) -> str:
        if not item.data(NOTED):
            return words
        return self.tr("{what}, has a note").format(what=words)

    @property
    def _first(self) -> int:
        """The row of the first result."""
        return 1 if self._remark else 0

    @property
    def marked(self) -> tuple[str, str]:
        """Type and id of the row that is marked; empty where none is."""
        item = self.item(self.currentRow()) if self.currentRow() >= 0 else None
        return (item.data(TYPE) or "", item.data(ID) or "") if item is not None else ("", "")

    def _mark(self, type_: str, id_: str) -> bool:
        """Mark a row without choosing it; False where it is not listed."""
        with QSignalBlocker(self):
            for number in range(self._first, self.count()):
                item = self.item(number)
                if (item.data(TYPE), item.data(ID)) == (type_, id_):
                    self.setCurrentItem(item)
                    self.scrollToItem(item)
                    return True
            self.setCurrentRow(-1)
        return False

    def show_chosen(self, type_: str, id_: str) -> None:
        """Mark what is being read, where it is listed, without choosing it again."""
        if (type_, id_) != self.marked:
            self._mark(type_, id_)

    def step(self, by: int) -> bool:
        """Choose the result so many rows on; the first, or last, where none is marked yet.

        False where there is none.
        """
        here = self.currentRow()
        if here < self._first:
            here = self._first - 1 if by > 0 else self.count()
        row = here + by
        if not self._first <= row < self.count():
            return False
        self.setCurrentRow(row)
        self.scrollToItem(self.item(row))
        return True

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 3 * self.fontMetrics().height())

    # Keys and pointer ---------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What has another meaning in the window is left to it."""
        keys = Qt.Key
        if event.modifiers() & WINDOW_MODIFIERS or event.key() in (keys.Key_Left, keys.Key_Right):
            event.ignore()
        elif event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self._on_current(self.currentItem())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover("")
        return super().viewportEvent(event)

    def _on_entered(self, item: QListWidgetItem) -> None:
        self._hover(item.data(ID) if item.data(TYPE) == "point" else "")

    def _hover(self, code: str) -> None:
        if code != self._hovered:
            self._hovered = code
            self.hovered.emit(code)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(TYPE):
            self.chosen.emit(item.data(TYPE), item.data(ID))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # at another width a row takes more lines
