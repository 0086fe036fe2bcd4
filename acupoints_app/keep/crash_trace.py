"""Where the program was when it crashed, written by Python's faulthandler as the process dies.

    crashes/running-<pid>-<letters>.txt    of a program that is running; it holds a lock on it
    crashes/<date>.txt                     of one that crashed

faulthandler writes files, lines and functions, no values: nothing that the user wrote.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Final, TextIO

if sys.platform != "win32":
    import fcntl

_KEPT: Final = 10
_END_OF_HEADER: Final = "-" * 40 + "\n"
_RUNNING: Final = "running-"


class CrashTrace:
    """Takes note of a crash of this process until ``end`` is called."""

    def __init__(self, path: Path, file: TextIO) -> None:
        self._path = path
        self._file = file

    @classmethod
    def begin(cls, folder: Path, about: str) -> CrashTrace | None:
        """Begin; None where the folder can't be written.  ``about`` says which program it is."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(
                prefix=f"{_RUNNING}{os.getpid()}-", suffix=".txt", dir=folder
            )
        except OSError:
            return None
        file = os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace")
        try:
            _lock(file)
            now = datetime.now().astimezone()
            file.write(f"{about.rstrip()}\nStarted {now:%Y-%m-%d %H:%M:%S %z}\n{_END_OF_HEADER}")
            file.flush()
            faulthandler.enable(file)
        except OSError:
            with contextlib.suppress(OSError):
                file.close()
            _remove(Path(name))
            return None
        return cls(Path(name), file)

    def end(self) -> None:
        """The program ended as it should: nothing is kept."""
        faulthandler.disable()
        self._file.close()
        _remove(self._path)


def take_crashes(folder: Path) -> Path | None:
    """Put aside what programs left that crashed; returns the newest of it.  Raises nothing.

    What a program left that was only killed has no trace, and goes.
    """
    crashed = []
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{_RUNNING}*.txt"):
            with contextlib.suppress(OSError, ValueError):
                aside = _take(path)
                if aside is not None:
                    crashed.append(aside)
        for old in sorted(folder.glob("[0-9]*.txt"), reverse=True)[_KEPT:]:
            _remove(old)
    return max(crashed, default=None)


def _take(path: Path) -> Path | None:
    """Move a crash's file to the name of its time; None where there was none.  Raises OSError."""
    with path.open(encoding="utf-8", errors="replace") as file:
        if not _lock_left(file):
            return None
        header, end, trace = file.read().partition(_END_OF_HEADER)
        ended = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    if not (header and end and trace.strip()):
        path.unlink()
        return None
    number, name = 1, f"{ended:%Y-%m-%d-%H%M%S}"
    aside = path.with_name(f"{name}.txt")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{name}-{number}.txt")
    return path.rename(aside)


def _lock(file: TextIO) -> None:
    """Hold the file as long as the process lives.  Raises OSError.

    On Windows nobody can move or remove a file that is open, which does the same.
    """
    if sys.platform != "win32":
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_left(file: TextIO) -> bool:
    """Whether nobody holds the file any more."""
    if sys.platform != "win32":
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
