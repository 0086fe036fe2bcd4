"""The dialog that goes back to what was kept on an earlier day."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.keep.backup import Backup
from acupoints_app.keep.database import load
from acupoints_app.keep.migrations import NewerError, NotOursError
from acupoints_app.keep.model import Kept
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.transfer_words import TransferWords
from acupoints_app.ui.text import label
from acupoints_app.ui.theme import GRID

_LETTERS_WIDE: Final = 48
_ROWS: Final = 8
_SHARE_OF_SCREEN: Final = 0.9


def day_words(day: date) -> str:
    """A day as the user's locale writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


class RestoreDialog(QDialog):
    """Lists the days that have a backup, the newest first, and tells what each one holds."""

    def __init__(self, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self._backups = keeper.backups()
        self._now = keeper.everything()
        self._known: dict[Backup, Kept | None] = {}
        self._words = TransferWords(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Days that have a backup"))
        self.list.setSpacing(GRID // 2)
        self.holds = label(self)
        self.warning = label(self)
        buttons = QDialogButtonBox(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(3 * GRID)
        if self._backups:
            self.restore = self._add_button(buttons, self.tr("&Restore"), accepts=True)
            self._add_button(buttons, self.tr("&Cancel"), accepts=False)
            self._fill()
            for part, stretch in ((self.list, 1), (self.holds, 0), (self.warning, 0)):
                layout.addWidget(part, stretch)
        else:
            self.list.hide()
            self.warning.hide()
            self.holds.setText(self.tr("No backup yet: one is made after each day of use."))
            self._add_button(buttons, self.tr("&Close"), accepts=False).setDefault(True)
            layout.addWidget(self.holds, 1)
        layout.addWidget(buttons)
        self._size()

    @property
    def backup(self) -> Backup | None:
        """The one that is chosen."""
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _add_button(self, buttons: QDialogButtonBox, text: str, *, accepts: bool) -> QPushButton:
        role = QDialogButtonBox.ButtonRole
        button = buttons.addButton(text, role.AcceptRole if accepts else role.RejectRole)
        button.setIcon(QIcon())
        button.clicked.connect(self.accept if accepts else self.reject)
        return button

    def _fill(self) -> None:
        self.warning.setText(
            self.tr(
                "What is kept now ({what}) will be replaced. "
                "Edit > Undo brings it back, until you close the window."
            ).format(what=self._words.contents(self._now or Kept()))
        )
        for backup in self._backups:
            day = day_words(backup.day)
            earlier = self.tr("{day}, before the last use").format(day=day)
            QListWidgetItem(earlier if backup.is_earlier else day, self.list)
        self.list.currentRowChanged.connect(self._show_contents)
        self.list.itemDoubleClicked.connect(lambda _: self.restore.click())
        self.restore.setDefault(True)
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_contents(self) -> None:
        """Say what the backup of the day that is marked holds; it is read now."""
        backup = self.backup
        if backup is None:
            return
        if backup not in self._known:
            self._known[backup] = _contents(backup)
        kept = self._known[backup]
        if kept is None:
            words = self.tr("This backup can't be read: choose another day.")
        elif kept == self._now:
            words = self.tr("This day has just what is kept now.")
        else:
            words = self.tr("This day has: {what}.").format(what=self._words.contents(kept))
        self.restore.setEnabled(kept is not None and kept != self._now)
        self.holds.setText(words)
        item = self.list.currentItem()
        if item is not None:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}. {words}")

    def _size(self) -> None:
        metrics = self.fontMetrics()
        screen = self.screen().availableSize() * _SHARE_OF_SCREEN
        width = min(metrics.averageCharWidth() * _LETTERS_WIDE, screen.width())
        self.list.setMinimumHeight(3 * metrics.lineSpacing())
        room = width - 8 * GRID
        words = sum(part.heightForWidth(room) for part in (self.holds, self.warning))
        rows = min(len(self._backups), _ROWS) * (metrics.lineSpacing() + 3 * GRID)
        height = words + rows + metrics.lineSpacing() * 4 + 12 * GRID
        self.resize(width, min(height, screen.height()))


def _contents(backup: Backup) -> Kept | None:
    """What a backup holds; None where it can't be read."""
    try:
        return load(backup.path)
    except (sqlite3.Error, OSError, ValueError, TypeError, NewerError, NotOursError):
        return None
