"""What the body tells assistive technology."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupoints_app.ui.body.point_layer import PointLayer
from acupoints_app.ui.body.region_layer import RegionLayer
from acupoints_app.ui.body.ruler_tool import Measure, RulerTool
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.wording import Counts


def description(
    regions: RegionLayer, points: PointLayer, ruler: RulerTool, measure: Measure
) -> str:
    """Where the keyboard is, with the points there to take care with and those with a note.

    With the ruler, what was measured.
    """
    translate = QCoreApplication.translate
    if ruler.is_on:
        words = filter(None, ruler.words(measure) or ())
        return ", ".join(words).replace("\n", ", ") or translate(
            "BodyCanvas", "Ruler: the arrow keys move the crosshair, Enter sets start and end."
        )
    if regions.cursor is None:
        keys = translate("BodyCanvas", "Tab or the arrow keys walk the regions, Enter chooses one.")
        touched = {one.code for one in points.touched}
        if not touched:
            return keys
        take_care = translate("BodyCanvas", "Take care with {points} on this view. {keys}")
        return take_care.format(points=Counts().points(len(touched)), keys=keys)
    said = ": ".join(regions.words(regions.cursor))
    here = points.within(regions.cursor) if points.noted or points.touched else ()
    touched_here = [point_code(one.code) for one in here if one in points.touched]
    noted_here = [point_code(one.code) for one in here if one.code in points.noted]
    for codes, pattern in (
        (touched_here, translate("BodyCanvas", "{where}. Take care with: {codes}")),
        (noted_here, translate("BodyCanvas", "{where}. With a note: {codes}")),
    ):
        if codes:
            said = pattern.format(where=said, codes=", ".join(dict.fromkeys(codes)))
    return said
