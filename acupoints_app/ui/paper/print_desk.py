"""Prints what is read, or saves it as a PDF.

Nothing is remembered: neither what was printed, nor where it was saved.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QBuffer, QLocale, QObject, QStandardPaths, Signal
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from acupoints_app.content.claims import FOR_ME
from acupoints_app.explain.check import Check
from acupoints_app.keep.paths import write_beside_then_replace
from acupoints_app.library import Library
from acupoints_app.one_line import one_line
from acupoints_app.ui.paper.no_trace import without_trace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from acupoints_app.ui.paper.pieces import Sheet


class PrintDesk(QObject):
    """Makes sheets of questions and of the check, and asks where they go.

    ``check`` gives the check as it is answered now.  ``told`` says in a sentence what was done,
    ``failed`` why something was not.  What lays pages out is loaded when it is first needed.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, library: Library, check: Callable[[], Check], window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._check = check
        self._window = window

    def can_print(self, subject: str | None) -> bool:
        """Whether there is a sheet of what is read: of a question, and of the check."""
        claims = self._library.claims
        return subject in claims.question_by_id or (subject == FOR_ME and bool(claims.checks))

    def sheet(self, subject: str) -> Sheet:
        """The sheet of a question or of the check."""
        from acupoints_app.ui.paper.check_sheet import check_sheet
        from acupoints_app.ui.paper.question_sheet import question_sheet

        if subject == FOR_ME:
            return check_sheet(self._check(), self._library)
        return question_sheet(self._library.claims.question_by_id[subject], self._library)

    # On a printer -------------------------------------------------------------------

    def print_subject(self, subject: str | None) -> None:
        """Ask for a printer, and print what is read; nothing where it has no sheet."""
        if subject is None or not self.can_print(subject):
            return
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        except ImportError:
            self.failed.emit(
                self.tr("Printing is not possible on this system; save a PDF and print that.")
            )
            return
        sheet = self.sheet(subject)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setCreator("Acupoints")
        with without_trace():
            asks = QPrintDialog(printer, self._window)
            asks.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
            asks.setWindowTitle(self.tr("Print"))
            accepted = asks.exec() == QDialog.DialogCode.Accepted
            shiboken6.delete(asks)
        if accepted:
            self.print_on(printer, sheet)

    def print_on(self, printer: QPrinter, sheet: Sheet) -> None:
        """Print a sheet as the dialog has set the printer up."""
        from acupoints_app.ui.paper.print_document import PrintError, page_count, print_to

        wanted, pages = _wanted(printer), page_count(sheet, printer.pageLayout())
        if not wanted(pages):
            words = self.tr(
                "Nothing was printed: there are {pages} pages, none that was asked for."
            )
            self.failed.emit(words.format(pages=pages))
            return
        try:
            print_to(printer, sheet, numbers=wanted)
        except PrintError:
            self.failed.emit(
                self.tr("Nothing was printed: the printer, or the file, takes nothing just now.")
            )
        else:
            self.told.emit(self.tr("Printed."))

    # As a PDF -----------------------------------------------------------------------

    def save_subject(self, subject: str | None) -> None:
        """Ask for a file, and write what is read there; nothing where it has no sheet."""
        if subject is None or not self.can_print(subject):
            return
        with without_trace():
            asks = QFileDialog(
                self._window,
                self.tr("Save as PDF"),
                _documents(),
                self.tr("PDF documents (*.pdf)"),
            )
            asks.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            asks.setDefaultSuffix("pdf")
            asks.selectFile(f"acupoints-{subject}.pdf")
            accepted = asks.exec() == QDialog.DialogCode.Accepted
            chosen = asks.selectedFiles() if accepted else []
            shiboken6.delete(asks)
        if chosen:
            self.save_to(Path(chosen[0]), subject)

    def save_to(self, path: Path, subject: str) -> None:
        """Write a sheet to a file, whole or not at all."""
        try:
            write_beside_then_replace(path, pdf(self.sheet(subject)))
        except OSError as error:
            words = self.tr(
                "“{file}” was not written: the system says “{words}”; choose another place."
            )
            reason = one_line(error.strerror or "?")
            self.failed.emit(words.format(file=path.name, words=reason))
        else:
            self.told.emit(self.tr("Saved as “{file}”.").format(file=path.name))


def pdf(sheet: Sheet, size: QPageSize.PageSizeId | None = None) -> bytes:
    """A sheet as a PDF, on the paper that is usual where the user lives."""
    from acupoints_app.ui.paper.print_document import print_to

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Acupoints")
    writer.setTitle(sheet.title_text)
    writer.setPageSize(QPageSize(size if size is not None else usual_size()))
    print_to(writer, sheet)
    shiboken6.delete(writer)
    return bytes(buffer.data().data())


def usual_size(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """Letter where inches are usual, A4 elsewhere."""
    system = (locale or QLocale.system()).measurementSystem()
    if system == QLocale.MeasurementSystem.ImperialUSSystem:
        return QPageSize.PageSizeId.Letter
    return QPageSize.PageSizeId.A4


def _wanted(printer: QPrinter) -> Callable[[int], list[int]]:
    """The numbers of the pages to be printed, in order, of a sheet with so many."""
    from PySide6.QtPrintSupport import QPrinter

    def numbers(pages: int) -> list[int]:
        wanted = list(range(1, pages + 1))
        if printer.printRange() == QPrinter.PrintRange.PageRange:
            ranges = printer.pageRanges()
            first, last = printer.fromPage() or 1, printer.toPage() or pages
            wanted = [
                number
                for number in wanted
                if (ranges.contains(number) if not ranges.isEmpty() else first <= number <= last)
            ]
        if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
            wanted.reverse()
        # Most printers make copies themselves.
        return wanted * (1 if printer.supportsMultipleCopies() else printer.copyCount())

    return numbers


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = QStandardPaths.writableLocation(place)
    return found if found and Path(found).is_dir() else str(Path.home())
