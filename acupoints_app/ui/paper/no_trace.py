"""Dialogs for files that leave nothing behind: Qt would note the folders that were visited."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QSettings

_NOTED: Final = ("FileDialog/history", "FileDialog/lastVisited")
"""What a file dialog of Qt's own writes into a file that all programs with Qt share."""


@contextmanager
def without_trace() -> Iterator[None]:
    """Put back what Qt had noted before; the dialogs must be gone at the end."""
    before = {key: _shared().value(key) for key in _NOTED}
    try:
        yield
    finally:
        shared = _shared()
        for key, value in before.items():
            if value is None:
                shared.remove(key)
            elif shared.value(key) != value:
                shared.setValue(key, value)
        shared.sync()


def _shared() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")
