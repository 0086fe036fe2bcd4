"""What the body tells assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupoints_app.ui.body.region_layer import RegionLayer
from acupoints_app.ui.body.ruler_tool import Measure, RulerTool


def description(regions: RegionLayer, ruler: RulerTool, measure: Measure) -> str:
    """Where the keyboard is, or what was measured."""
    translate = QCoreApplication.translate
    if ruler.is_on:
        words = filter(None, ruler.words(measure) or ())
        return ", ".join(words).replace("\n", ", ") or translate(
            "BodyCanvas", "Ruler: the arrow keys move the crosshair, Enter sets start and end."
        )
    if regions.cursor is None:
        return translate("BodyCanvas", "Tab or the arrow keys walk the regions, Enter chooses one.")
    return ": ".join(regions.words(regions.cursor))
