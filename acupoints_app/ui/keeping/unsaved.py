"""What to do with notes that the store did not take, when the window is to be closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def may_lose(parent: QWidget, unsaved: dict[str, str]) -> bool:
    """Ask; whether the window may be closed.  The texts can be taken along by the clipboard."""
    translate = QCoreApplication.translate
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("Unsaved", "Not kept yet"))
    box.setText(_Counts().would_be_lost(len(unsaved)))
    copy = box.addButton(
        translate("Unsaved", "&Copy the text and close"), QMessageBox.ButtonRole.AcceptRole
    )
    lose = box.addButton(
        translate("Unsaved", "Close &without"), QMessageBox.ButtonRole.DestructiveRole
    )
    stay = box.addButton(translate("Unsaved", "&Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    chosen = box.clickedButton()
    if chosen is copy:
        text = "\n\n".join(f"{path}\n{text}" for path, text in unsaved.items())
        QGuiApplication.clipboard().setText(text)
    return chosen in (copy, lose)


class _Counts(QObject):
    """Only a QObject's ``tr`` is understood, with its number, by the tool that gathers texts."""

    def would_be_lost(self, number: int) -> str:
        return self.tr("%n note(s) could not be kept and would be lost.", "", number)
