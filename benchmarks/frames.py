"""How long a frame of the body takes: pan and zoom with everything on, hover, and rest.

    .venv/bin/python -m benchmarks.frames [VIEW...]

A canvas of 1600x1000 pixels shows regions, landmarks, spans, all points on both sides with their
codes, and all meridians of each view, with a group chosen and a meridian lit; it is dragged and
wheeled as a hand does it.  Prints p50, p95 and the worst frame in ms, with the time it takes just
to fill as many pixels beside them, as the measure of this machine.
"""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from benchmarks.display import display

_FRAMES = 120


def _spent(do: Callable[[], object]) -> float:
    started = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - started)


def _line(name: str, spent: list[float], unit: float) -> str:
    cuts = statistics.quantiles(spent, n=100)
    return (
        f"{name:>22}  p50 {cuts[49]:6.2f}  p95 {cuts[94]:6.2f}  worst {max(spent):6.2f} ms"
        f"  = {cuts[94] / unit:5.1f} fills"
    )


def main() -> None:
    """Measure in one process, in a real window, painted in software."""
    with display():
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QColor, QPainter, QPixmap

        from acupoints_app.app import make_application
        from acupoints_app.atlas.shelf import Shelf
        from acupoints_app.atlas.viewport import Viewport
        from acupoints_app.content.acupoints import MERIDIANS
        from acupoints_app.library import built_in_data, built_in_drawings, load_library
        from acupoints_app.placed import PlacedPoints
        from acupoints_app.ui.body.body_canvas import BodyCanvas
        from acupoints_app.ui.body.body_look import BodyChoices
        from acupoints_app.ui.fonts import Typesetting
        from acupoints_app.ui.theme import LIGHT

        application = make_application()
        library = load_library(built_in_data(), built_in_drawings(), None)
        points = PlacedPoints(library.acupoints, Shelf(library.atlas), library.placed)
        canvas = BodyCanvas(library.content, points)
        canvas.resize(1600, 1000)
        choices = BodyChoices()
        canvas.set_look(LIGHT, Typesetting(10.0, 100), choices.look(LIGHT))
        canvas.show_measures(landmarks=True, spans=True)
        every = frozenset(MERIDIANS)
        canvas.show_layers(groups=True, points=True, extra=True, labels=True, meridians=every)
        canvas.show()
        sheet = QPixmap(1600, 1000)

        def fill() -> None:
            painter = QPainter(sheet)
            painter.fillRect(sheet.rect(), QColor("#f8f4ec"))
            painter.end()

        unit = statistics.median(_spent(fill) for _ in range(50))
        print(f"filling 1600x1000 takes {unit:.2f} ms")
        camera = canvas.camera

        def show() -> None:
            canvas.repaint()
            application.processEvents()

        def zoom(factor: float) -> None:
            camera.zoom(factor, 700, 400)
            canvas.repaint()

        def pan(start: Viewport, frame: int) -> None:
            camera.pan_from(start, 200 * math.sin(frame / 9), 150 * math.cos(frame / 7))
            canvas.repaint()

        def settle() -> list[float]:
            """Each piece of drawing, in ms, until the picture is sharp again."""
            pieces = []
            draft = camera.draft()
            while not camera.is_sharp:
                pieces.append(_spent(lambda: next(draft, None)))
            return pieces

        for view in sys.argv[1:] or library.atlas.view_by_id:
            canvas.show_view(view)
            regions = canvas.regions.all
            canvas.show_chosen(regions[0].group if regions else None)
            canvas.hint("BL")
            print(f"{view}: first painted in {_spent(show):.1f} ms")
            factors = [1.05] * (_FRAMES // 2) + [1 / 1.05] * (_FRAMES // 2)
            times = {"zoom": [_spent(partial(zoom, factor)) for factor in factors]}
            camera.fit()
            camera.zoom(3.0, 800, 500)
            settle()
            start = camera.viewport
            times["pan"] = [_spent(partial(pan, start, frame)) for frame in range(_FRAMES)]
            times["sharpening, a piece"] = []
            for _ in range(5):
                camera.zoom(1.2, 800, 500)
                times["sharpening, a piece"] += settle()
            camera.fit()
            settle()
            places = [
                QPointF(500 + 600 * (number % 40) / 40, 50 + 900 * number / _FRAMES)
                for number in range(_FRAMES)
            ]
            times["hover"] = [_spent(partial(canvas.hover_at, place)) for place in places]
            for name, spent in times.items():
                print(_line(name, spent, unit))


if __name__ == "__main__":
    main()
