"""From a click on the body to painted quotes: each group in turn, many times.

    .venv/bin/python -m benchmarks.click [ROUNDS]

Prints p50 and p99 in ms for choosing a group (the click, the tinted regions, the first cards
painted), for a hover, and beside them, as the measure of this machine, for repainting the whole
window once.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from benchmarks.display import display


def _spent(do: Callable[[], object]) -> float:
    started = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - started)


def main() -> None:
    """Measure in one process, in a real window."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with display():
        from PySide6.QtCore import QEvent, QPointF, Qt
        from PySide6.QtGui import QMouseEvent

        from acupoints_app.app import make_application
        from acupoints_app.library import built_in_data, built_in_drawings, load_library
        from acupoints_app.ui.main_window import MainWindow
        from acupoints_app.ui.settings import Settings

        application = make_application()
        library = load_library(built_in_data(), built_in_drawings(), None)
        window = MainWindow(library, Settings(None))
        window.show()
        application.processEvents()
        canvas = window.body.canvas

        def send(kind: QEvent.Type, place: QPointF, button: Qt.MouseButton) -> None:
            where = canvas.mapToGlobal(place)
            event = QMouseEvent(kind, place, where, button, button, Qt.KeyboardModifier.NoModifier)
            application.sendEvent(canvas, event)

        def click(place: QPointF) -> None:
            send(QEvent.Type.MouseButtonPress, place, Qt.MouseButton.LeftButton)
            send(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.LeftButton)
            application.processEvents()

        def hover(place: QPointF) -> None:
            send(QEvent.Type.MouseMove, place, Qt.MouseButton.NoButton)
            application.processEvents()

        def repaint() -> None:
            window.update()
            application.processEvents()

        times: dict[str, list[float]] = {"click": [], "hover": [], "whole repaint": []}
        for _ in range(rounds):
            for view in library.atlas.views:
                window.reader.show_view(view.id)
                application.processEvents()
                for region in view.regions:
                    left, top, right, bottom = region.bounds
                    place = QPointF(
                        *canvas.camera.viewport.to_screen((left + right) / 2, (top + bottom) / 2)
                    )
                    times["hover"].append(_spent(partial(hover, place)))
                    times["click"].append(_spent(partial(click, place)))
                    while window.reading.is_filling:
                        application.processEvents()
                    times["whole repaint"].append(_spent(repaint))
    for name, spent in times.items():
        cuts = statistics.quantiles(spent, n=100)
        print(f"{name:14} p50 {cuts[49]:6.2f} ms   p99 {cuts[98]:6.2f} ms")


if __name__ == "__main__":
    main()
