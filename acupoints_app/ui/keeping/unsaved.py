"""What to do with notes that the store did not take, when the window is to be closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from acupoints_app.keep.paths import write_beside_then_replace


def may_lose(parent: QWidget, unsaved: dict[str, str]) -> bool:
    """Ask; whether the window may be closed.  The texts can be taken along in a file."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Unsaved", "Not kept yet"))
    box.setInformativeText(", ".join(unsaved))
    box.setText(_Counts().would_be_lost(len(unsaved)))
    file = box.addButton(
        translate("Unsaved", "Save to a &file…"), QMessageBox.ButtonRole.AcceptRole
    )
    lose = box.addButton(
        translate("Unsaved", "Close &without"), QMessageBox.ButtonRole.DestructiveRole
    )
    stay = box.addButton(translate("Unsaved", "&Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    if box.clickedButton() is file:
        return _save(parent, "\n\n".join(f"{path}\n{text}" for path, text in unsaved.items()))
    return box.clickedButton() is lose


def _save(parent: QWidget, text: str) -> bool:
    translate = QCoreApplication.translate
    title = translate("Unsaved", "Save the notes")
    name, _ = QFileDialog.getSaveFileName(parent, title, "acupoints-notes.txt")
    if not name:
        return False
    try:
        write_beside_then_replace(Path(name), text.encode())
    except OSError as error:
        words = translate("Unsaved", "{file}: the notes can't be written there ({why}).")
        QMessageBox.warning(parent, title, words.format(file=name, why=error.strerror))
        return False
    return True


class _Counts(QObject):
    """Only a QObject's ``tr`` is understood, with its number, by the tool that gathers texts."""

    def would_be_lost(self, number: int) -> str:
        return self.tr("%n note(s) could not be kept and would be lost.", "", number)
