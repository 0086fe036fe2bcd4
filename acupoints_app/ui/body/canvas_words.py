"""What the body tells assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupoints_app.ui.body.point_layer import PointLayer
from acupoints_app.ui.body.region_layer import RegionLayer
from acupoints_app.ui.body.ruler_tool import Measure, RulerTool
from acupoints_app.ui.codes import point_code


def description(
    regions: RegionLayer, points: PointLayer, ruler: RulerTool, measure: Measure
) -> str:
    """Where the keyboard is and which points there have a note, or what was measured."""
    translate = QCoreApplication.translate
    if ruler.is_on:
        words = filter(None, ruler.words(measure) or ())
        return ", ".join(words).replace("\n", ", ") or translate(
            "BodyCanvas", "Ruler: the arrow keys move the crosshair, Enter sets start and end."
        )
    if regions.cursor is None:
        return translate("BodyCanvas", "Tab or the arrow keys walk the regions, Enter chooses one.")
    where = ": ".join(regions.words(regions.cursor))
    here = points.within(regions.cursor) if points.noted else ()
    codes = dict.fromkeys(point_code(one.code) for one in here if one.code in points.noted)
    if not codes:
        return where
    noted = translate("BodyCanvas", "{where}. With a note: {codes}")
    return noted.format(where=where, codes=", ".join(codes))
