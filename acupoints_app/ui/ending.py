"""Being told by the system to end: the window closes as by its own button."""

from __future__ import annotations

import os
import signal
import sys
from typing import Final

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

_TOLD_TO_END: Final = ("SIGINT", "SIGTERM", "SIGHUP")


def close_when_told_to_end(application: QApplication) -> QObject | None:
    """Close all windows on Ctrl+C in the terminal, at the end of the session, or on ``kill``.

    Python only deals with a signal while Python runs, which in Qt's event loop may be never: the
    system's pipe for signals wakes it.  Windows has none of this.
    """
    if sys.platform == "win32":
        return None
    read, write = os.pipe()
    for end in (read, write):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(write, warn_on_full_buffer=False)
    for name in _TOLD_TO_END:
        kind = signal.Signals[name]
        if signal.getsignal(kind) != signal.SIG_IGN:  # nohup, or a shell's job in the background
            signal.signal(kind, lambda *_: application.quit())
    notifier = QSocketNotifier(read, QSocketNotifier.Type.Read, application)
    # Reading is the Python that runs: the signal's handler comes right after it.
    notifier.activated.connect(lambda: os.read(read, 64))
    return notifier
