"""What the user keeps, out to a file and in again, and back to an earlier day.

Each of the three asks, does it, and returns a sentence to tell: "" where it was cancelled, or
where the keeper has said already why it was refused.
"""

from __future__ import annotations

import errno
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from acupoints_app.keep.exchange import ExchangeError, from_json, to_json
from acupoints_app.keep.model import Kept
from acupoints_app.keep.paths import write_beside_then_replace
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.restore_dialog import RestoreDialog, day_words
from acupoints_app.ui.keeping.transfer_words import TransferWords

translate = QCoreApplication.translate

MOST_BYTES: Final = 64 * 1024 * 1024
"""A file that is larger is no export of ours."""

_NO_ROOM: Final = (errno.ENOSPC, errno.EDQUOT)
_NOT_ALLOWED: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


class Failure(str):
    """A sentence that says why nothing was done."""

    __slots__ = ()


# Out ------------------------------------------------------------------------------------


def export_kept(parent: QWidget | None, keeper: Keeper) -> str:
    """Ask for a place, and write everything that is kept there."""
    folder = Path(_documents())
    asks = _file_dialog(parent, translate("Transfer", "Export what you keep"))
    asks.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asks.selectFile(str(folder / f"acupoints-{date.today().isoformat()}.json"))  # noqa: DTZ011
    chosen = _asked(asks)
    return export_to(chosen, keeper) if chosen is not None else ""


def export_to(path: Path, keeper: Keeper) -> str:
    """Write everything that is kept to a file; returns what to tell."""
    kept = keeper.everything()
    if kept is None:
        return ""
    try:
        write_beside_then_replace(path, to_json(kept))
    except OSError as error:
        failed = translate("Transfer", "“{file}” was not written: {reason}.")
        return Failure(failed.format(file=path.name, reason=_reason(error)))
    words = translate("Transfer", "Exported to “{file}”: {what}.")
    return words.format(file=path.name, what=TransferWords().contents(kept))


# In -------------------------------------------------------------------------------------


def import_kept(parent: QWidget | None, keeper: Keeper) -> str:
    """Ask for a file, and add what it holds to what is kept."""
    asks = _file_dialog(parent, translate("Transfer", "Import"))
    asks.setFileMode(QFileDialog.FileMode.ExistingFile)
    chosen = _asked(asks)
    return import_from(chosen, keeper) if chosen is not None else ""


def import_from(path: Path, keeper: Keeper) -> str:
    """Add what an export holds to what is kept; returns what to tell."""
    come, problem = _read(path)
    if come is None:
        failed = translate("Transfer", "“{file}” was not imported: {reason}")
        return Failure(failed.format(file=path.name, reason=problem))
    before = keeper.everything()
    words = translate("Transfer", "“{file}” imported").format(file=path.name)
    if before is None or not keeper.merge(words, come):
        return ""
    after = keeper.everything()
    return TransferWords().difference(before, after) if after is not None else ""


def _read(path: Path) -> tuple[Kept | None, str]:
    """What a file holds, or a sentence that says why it can't be read."""
    too_large = translate(
        "Transfer", "it is larger than 64 MB; expected an export of this program."
    )
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        return None, f"{_reason(error)}."
    if len(data) > MOST_BYTES:
        return None, too_large
    try:
        return from_json(data), ""
    except ExchangeError as error:
        return None, str(error)


# Back -----------------------------------------------------------------------------------


def restore_backup(parent: QWidget | None, keeper: Keeper) -> str:
    """Ask for a day, and go back to what was kept at its end."""
    dialog = RestoreDialog(keeper, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    backup = dialog.backup
    dialog.deleteLater()
    if not accepted or backup is None:
        return ""
    day = day_words(backup.day)
    words = translate("Transfer", "backup of {day} restored").format(day=day)
    if not keeper.restore(words, backup):
        return ""
    told = translate(
        "Transfer", "What was kept on {day} is back. Edit > Undo takes you back to what was here."
    )
    return told.format(day=day)


# Files ----------------------------------------------------------------------------------


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = QStandardPaths.writableLocation(place)
    return found if found and Path(found).is_dir() else str(Path.home())


def _file_dialog(parent: QWidget | None, title: str) -> QFileDialog:
    """A dialog of the system's own, where it has one."""
    pattern = translate("Transfer", "Exports of Acupoints (*.json)")
    asks = QFileDialog(parent, title, _documents(), pattern)
    asks.setDefaultSuffix("json")
    return asks


def _asked(asks: QFileDialog) -> Path | None:
    accepted = asks.exec() == QDialog.DialogCode.Accepted
    chosen = asks.selectedFiles() if accepted else []
    asks.deleteLater()
    return Path(chosen[0]) if chosen else None


def _reason(error: OSError) -> str:
    """Why a file could not be read or written, and what to do."""
    if error.errno in _NO_ROOM:
        return translate("Transfer", "the disk is full; make some space, or choose another place")
    if error.errno in _NOT_ALLOWED:
        return translate("Transfer", "this is not allowed there; choose another place")
    if error.errno == errno.ENOENT:
        return translate("Transfer", "there is no such file or folder; choose another one")
    if error.errno == errno.EISDIR:
        return translate("Transfer", "it is a folder; choose a file")
    return translate("Transfer", "the system says “{words}”").format(words=error.strerror or "?")
