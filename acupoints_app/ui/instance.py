"""One window a user, content and display: a second start tells the first where to go.

No sockets: a lock file says that a window is there, and a message is a file in a folder that the
window watches.  See docs/adr/0013-one-instance.md.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QSysInfo

from acupoints_app.keep.paths import write_beside_then_replace

if TYPE_CHECKING:
    from PySide6.QtCore import QFileSystemWatcher, QTimer

_PATIENCE_S: Final = 2.0
"""How long a running window has to take a message."""

_ASK_AGAIN_MS: Final = 5000
_LOOK_AGAIN_S: Final = 0.01
_OLD_S: Final = 30.0
"""The message of a program that was ended before it could take it back."""

_MESSAGE: Final = "message-"
_LARGEST: Final = 10_000
_DISPLAY: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SESSIONNAME")
_MAY_COME_TO_FRONT: Final = "XDG_ACTIVATION_TOKEN"
"""With this the desktop allows a window to come to the front; who was started last has it."""

FindWay = Callable[[str], Callable[[], object] | None]
"""What brings the window to the front and to a link, "" for nowhere; None where that leads nowhere
in this window, which may be older than the content."""


def instance_folder(kept: Path, data: Path) -> Path:
    """The folder of the lock and the messages, for this content on this display."""
    where = [QSysInfo.machineHostName(), str(data.resolve())]
    where += [os.environ.get(name, "") for name in _DISPLAY]
    return kept / f"window-{hashlib.sha256(json.dumps(where).encode()).hexdigest()[:16]}"


class Instance:
    """The lock of the one window, its mailbox once it is open, or the way to another's mailbox."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / "lock"))
        # However long ago it was made, it is held as long as its process lives.
        self._lock.setStaleLockTime(0)
        self._is_other = False
        self._watcher: QFileSystemWatcher | None = None
        self._find_way: FindWay | None = None
        self._try_again: QTimer | None = None
        self._take_lock()

    def _take_lock(self) -> None:
        self._is_other = False
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                self._is_other = self._lock.error() == QLockFile.LockError.LockFailedError

    @property
    def is_other_running(self) -> bool:
        """Whether another process has the window."""
        return self._is_other

    def hand_over(self, link: str, patience: float = _PATIENCE_S) -> bool:
        """Have the other window go there; False where it does not within ``patience`` seconds.

        Then the lock is asked for again: the other window may just have gone.
        """
        if self._is_taken(link, patience):
            return True
        self._take_lock()
        return False

    def _is_taken(self, link: str, patience: float) -> bool:
        message = self._folder / f"{_MESSAGE}{time.time_ns()}-{os.getpid()}.json"
        told = {"link": link, "token": os.environ.get(_MAY_COME_TO_FRONT, "")}
        try:
            write_beside_then_replace(message, json.dumps(told).encode())
        except OSError:
            return False
        deadline = time.monotonic() + patience
        while message.exists():
            if time.monotonic() > deadline:
                break
            time.sleep(_LOOK_AGAIN_S)
        try:
            message.unlink()  # of the two, only one can take it away
        except FileNotFoundError:
            return True
        except OSError:
            return not message.exists()
        return False

    def serve(self, find_way: FindWay) -> None:
        """Go where messages say, also those that came before.  Needs the event loop.

        While another has the lock, but did not answer, it is asked for again now and then.
        """
        from PySide6.QtCore import QFileSystemWatcher, QTimer

        self._find_way = find_way
        if not self._lock.isLocked() and self._is_other:
            self._try_again = QTimer(interval=_ASK_AGAIN_MS)
            self._try_again.timeout.connect(self._serve_late)
            self._try_again.start()
        if not self._lock.isLocked():
            return
        self._watcher = QFileSystemWatcher([str(self._folder)])
        self._watcher.directoryChanged.connect(self._look)
        self._look()
        self._tidy()

    def _serve_late(self) -> None:
        self._take_lock()
        if self._lock.isLocked() and self._try_again is not None and self._find_way is not None:
            self._try_again.stop()
            self._try_again = None
            self.serve(self._find_way)

    def end(self) -> None:
        """Take no more messages; the next program may have the window."""
        if self._try_again is not None:
            self._try_again.stop()
            self._try_again = None
        self._find_way = None
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._look)
            self._watcher = None
        self._lock.unlock()
        with contextlib.suppress(OSError):
            self._folder.rmdir()

    def _look(self) -> None:
        ways = []
        with contextlib.suppress(OSError):
            for message in sorted(self._folder.glob(f"{_MESSAGE}*.json")):
                with contextlib.suppress(OSError):
                    ways.append(self._take(message))
        for go in ways:
            if go is not None:
                go()

    def _take(self, message: Path) -> Callable[[], object] | None:
        """What a message asks for, where nobody took it back.  Raises OSError."""
        told = None if _is_old(message) else _read(message)
        if told is None:
            message.unlink()
            return None
        link, token = told
        go = self._find_way(link) if self._find_way is not None else None
        if go is not None:
            message.unlink()
            if token:
                os.environ[_MAY_COME_TO_FRONT] = token
        return go

    def _tidy(self) -> None:
        """Remove what a program left that was ended while it wrote a message."""
        with contextlib.suppress(OSError):
            for half in self._folder.glob(f".{_MESSAGE}*"):
                if _is_old(half):
                    half.unlink(missing_ok=True)


def _is_old(file: Path) -> bool:
    return time.time() - file.stat().st_mtime > _OLD_S


def _read(message: Path) -> tuple[str, str] | None:
    """Link and token of a message, or None where it is none.  Raises OSError."""
    with message.open("rb") as file:
        raw = file.read(_LARGEST)
    try:
        told = json.loads(raw)
        link, token = told["link"], told["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return (link, token) if isinstance(link, str) and isinstance(token, str) else None
