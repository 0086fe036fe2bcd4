"""The dialog with what to report after an error or a crash."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.cleaned_trace import without_home
from acupoints_app.keep.paths import write_beside_then_replace
from acupoints_app.ui.text import label
from acupoints_app.ui.theme import GRID
from acupoints_app.ui.versions import versions

_SHARE_OF_SCREEN: Final = 0.9
_LETTERS_WIDE: Final = 84
_LINES_HIGH: Final = 16
_FILE_NAME: Final = "acupoints-report.txt"


class ProblemReport(QDialog):
    """Says what happened, shows what to report, and offers to copy or save it.

    ``happened`` is a sentence; ``report`` holds nothing that the user wrote.  Emits ``silenced``
    when this is not to be shown again, where that was offered.
    """

    silenced = Signal()

    def __init__(self, parent: QWidget | None, title: str, happened: str, report: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = label(self)
        told.setText(f"{happened} {self.tr('It holds no notes, and nothing else you wrote.')}")
        self._more = label(self)
        self._more.hide()
        self._report = QPlainTextEdit(report, self)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("What to report"))
        self._said = label(self)
        self._said.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GRID)
        for part in (told, self._more, self._report, self._said, self._buttons()):
            layout.addWidget(part)
        metrics = self.fontMetrics()
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        width = metrics.averageCharWidth() * _LETTERS_WIDE
        height = metrics.lineSpacing() * _LINES_HIGH + told.heightForWidth(width) + 40 * GRID
        self.resize(min(width, room.width()), min(height, room.height()))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close: QPushButton = box.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        copy = box.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save = box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._silence = box.addButton(
            self.tr("&Don’t show again"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._silence.setToolTip(self.tr("Not until the next start"))
        self._silence.setAccessibleDescription(self._silence.toolTip())
        self._silence.hide()
        self._silence.clicked.connect(self.silenced)
        self._silence.clicked.connect(self.reject)
        for button in (close, copy, save, self._silence):
            button.setIcon(QIcon())
        copy.clicked.connect(self.copy)
        save.clicked.connect(self._ask_where_to_save)
        box.rejected.connect(self.reject)
        close.setFocus()
        return box

    @property
    def report(self) -> str:
        """What is to be reported."""
        return self._report.toPlainText()

    @property
    def more(self) -> str:
        """How many more errors there were, in words; empty where there were none."""
        return self._more.text()

    def add(self, text: str) -> None:
        """Put something more at the end of the report."""
        self._report.appendPlainText(text)

    def set_more(self, words: str) -> None:
        """Say how many more errors there were."""
        self._more.setText(words)
        self._more.show()

    def offer_silence(self) -> None:
        """Let the user choose not to be shown this again."""
        self._silence.show()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report)
        self._say(self.tr("Copied."))

    def save(self, path: Path) -> None:
        """Write the report to a file."""
        try:
            write_beside_then_replace(path, f"{self.report.rstrip()}\n".encode())
        except OSError as error:
            self._say(
                self.tr("{file}: the report can’t be written there ({why}).").format(
                    file=path.name, why=error.strerror
                )
            )
        else:
            self._say(self.tr("Saved as {file}.").format(file=path.name))

    def _ask_where_to_save(self) -> None:
        chooser = QFileDialog(self, self.tr("Save what to report"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("txt")
        chooser.selectFile(_FILE_NAME)
        chooser.fileSelected.connect(lambda name: self.save(Path(name)))
        chooser.open()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def show_error(parent: QWidget | None, traces: Sequence[str]) -> ProblemReport:
    """Show what to report of errors after which the program goes on."""
    translate = QApplication.translate
    dialog = ProblemReport(
        parent,
        translate("ProblemReport", "Something went wrong"),
        translate(
            "ProblemReport",
            "Acupoints met an error that it did not expect. What you just did may not have "
            "worked, but the program goes on. Below is what to report.",
        ),
        "\n".join((versions(), "", *traces)),
    )
    dialog.open()
    return dialog


def show_crash(parent: QWidget | None, trace: Path) -> ProblemReport:
    """Show what to report of a crash, as it was kept in a file."""
    translate = QApplication.translate
    try:
        report = without_home(trace.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        report = translate("ProblemReport", "The file with it is gone.")
    dialog = ProblemReport(
        parent,
        translate("ProblemReport", "Acupoints ended unexpectedly"),
        translate(
            "ProblemReport",
            "Acupoints ended unexpectedly last time. Below is what to report.",
        ),
        report,
    )
    dialog.open()
    return dialog
