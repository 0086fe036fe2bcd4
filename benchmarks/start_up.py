"""From exec to the first painted window: ours against a bare PySide6 window, in one run.

    .venv/bin/python -m benchmarks.start_up [RUNS]

Needs a display; without one it starts Xvfb.  Prints medians in ms, and the ratio, which is
what counts: machines differ.  The goal is a ratio of at most 1.5.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import Final

from benchmarks.display import display

_TELL: Final = """
import resource, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWindow():
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        now = time.clock_gettime(time.CLOCK_MONOTONIC)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(1000 * (now - float(sys.argv[1])), peak / 1024, flush=True)
        QApplication.instance().quit()
"""

_BARE: Final = (
    """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1280, 800)
"""
    + _TELL
    + """
watch = FirstPaint()
application.installEventFilter(watch)
window.show()
application.exec()
"""
)

_OURS: Final = (
    """
from acupoints_app.cli import cache_folder
from acupoints_app.library import built_in_data, built_in_drawings, load_library
library = load_library(built_in_data(), built_in_drawings(), cache_folder())
from acupoints_app.app import MainWindow, Settings, make_application, open_store
from pathlib import Path
from tempfile import gettempdir
application = make_application()
opened = open_store(Path(gettempdir()) / "acupoints-benchmark-store")
window = MainWindow(library, Settings(None), opened)
"""
    + _TELL
    + """
watch = FirstPaint()
application.installEventFilter(watch)
window.show()
application.exec()
"""
)


def first_paint(code: str) -> tuple[float, float]:
    """Milliseconds from exec to the first paint, and peak memory in MiB."""
    started = time.clock_gettime(time.CLOCK_MONOTONIC)
    told = subprocess.run(
        [sys.executable, "-c", code, repr(started)], check=True, capture_output=True, text=True
    ).stdout
    milliseconds, peak = told.split()
    return float(milliseconds), float(peak)


def main() -> None:
    """Measure in turn, so that a drifting machine touches both alike."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with display():
        first_paint(_BARE)
        first_paint(_OURS)
        pairs = [(first_paint(_BARE), first_paint(_OURS)) for _ in range(runs)]
    bare, ours = zip(*pairs, strict=True)
    for name, measured in (("bare window", bare), ("acupoints", ours)):
        paint, peak = (statistics.median(values) for values in zip(*measured, strict=True))
        print(f"{name:12} first paint {paint:6.1f} ms   peak {peak:6.1f} MiB")
    for name, number in (("first paint", 0), ("peak memory", 1)):
        ratio = statistics.median(o[number] / b[number] for b, o in pairs)
        print(f"ratio of {name}: {ratio:.2f}")


if __name__ == "__main__":
    main()
