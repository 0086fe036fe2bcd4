"""How to measure in cun: the spans with their numbers, and the finger-cun."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.viewport import fit
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.body_picture import BodyPicture
from acupoints_app.ui.body.measure_layer import paint_span_lines
from acupoints_app.ui.help import show_text
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.wording import content_name

HEIGHT_SHOWN: Final = 170
"""The height in cm of the body that the table gives millimetres for."""
_DRAWN_HEIGHT: Final = 180
_PICTURE: Final = QSize(220, 300)
_HAND: Final = "hand-palm"


def show_measuring(parent: QWidget, shelf: Shelf, choices: BodyChoices, theme: Theme) -> None:
    """Open the guide."""
    translate = QCoreApplication.translate
    table = "".join(
        f"<tr><td style='padding-right:12px'>{escape(span.id)}</td>"
        f"<td style='padding-right:12px'>{escape(content_name(span.name))}</td>"
        f"<td align='right' style='padding-right:12px'>{span.cun:g}</td>"
        f"<td align='right'>{millimetres(shelf, span.id)}</td></tr>"
        for span in shelf.atlas.measures.spans
        if not span.finger
    )
    heads = (
        translate("Measuring", "Span"),
        translate("Measuring", "From – to"),
        translate("Measuring", "Cun"),
        translate("Measuring", "mm a cun"),
    )
    header = "".join(f"<th align='left' style='padding-right:12px'>{head}</th>" for head in heads)
    text = "".join(
        (
            "<p>",
            translate(
                "Measuring",
                "A cun is not a fixed length. Each part of the body has its own: the distance "
                "between two landmarks is a fixed number of cun, on a child as on a tall adult.",
            ),
            f"</p><table cellspacing='2'><tr>{header}</tr>{table}</table><p>",
            translate(
                "Measuring",
                "Millimetres: one cun of the drawn body, if it were {height} cm tall. Spans: WHO "
                "Standard Acupuncture Point Locations in the Western Pacific Region (2008), "
                "pages 12 and 13.",
            ).format(height=HEIGHT_SHOWN),
            "</p><p style='font-weight:600'>",
            translate("Measuring", "The fingers as a measure"),
            "</p><table><tr><td style='padding-right:16px'>",
            _hand(shelf, choices, theme),
            "</td><td>",
            "".join(f"<p>{line}</p>" for line in _finger_lines()),
            "</td></tr></table>",
        )
    )
    show_text(parent, translate("Measuring", "Measuring in cun"), text)


def _finger_lines() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("Measuring", "The patient's own fingers, not the practitioner's."),
        translate("Measuring", "1 cun: the breadth of the thumb at its joint."),
        translate(
            "Measuring",
            "1 cun: on the middle finger, between the ends of the two creases of its middle "
            "joints, when thumb and middle finger form a circle.",
        ),
        translate(
            "Measuring",
            "3 cun: the breadth of the four fingers held together, at the middle joint of the "
            "middle finger.",
        ),
        translate(
            "Measuring",
            "The same standard gives them mainly for the lower limbs, and to verify what the "
            "spans have measured.",
        ),
    )


def millimetres(shelf: Shelf, span_id: str) -> str:
    """One cun of a span on a body of HEIGHT_SHOWN, in whole millimetres; "–" if not drawn."""
    unit = shelf.unit(span_id)
    return "–" if unit is None else f"{unit * HEIGHT_SHOWN / _DRAWN_HEIGHT:.0f}"


def _hand(shelf: Shelf, choices: BodyChoices, theme: Theme) -> str:
    """A picture of the palm with the three measures, as an image in a text."""
    if _HAND not in shelf.atlas.view_by_id:
        return ""
    view = shelf.view(_HAND)
    viewport = fit((0.0, 0.0, view.width, view.height), _PICTURE.toTuple(), 4)
    picture: QPixmap = BodyPicture(view, choices.look(theme)).render(viewport, _PICTURE, 2.0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_span_lines(painter, shelf.frames(_HAND), viewport, choices.canvas_theme(theme))
    painter.end()
    raw = QBuffer()
    raw.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(raw, "PNG")
    data = bytes(raw.data().toBase64().data()).decode("ascii")
    width, height = _PICTURE.toTuple()
    return f"<img src='data:image/png;base64,{data}' width='{width}' height='{height}'>"
