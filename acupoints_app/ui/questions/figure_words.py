"""Figures and their units in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import Figure
from acupoints_app.content.plots import Plot, PlotRow
from acupoints_app.ui.pages.page_text import capital
from acupoints_app.ui.wording import content_name

_BETWEEN_PARTS: Final = "; "
_BESIDE: Final = " · "


def unit_name(unit: str) -> str:
    """What an axis counts, in the plural, as its title; a unit that has no name names itself."""
    translate = QCoreApplication.translate
    return {
        "dollars per session": translate("Unit", "dollars a session"),
        "dollars per course": translate("Unit", "dollars a course of treatments"),
        "minutes": translate("Unit", "minutes"),
        "hours": translate("Unit", "hours"),
        "months": translate("Unit", "months"),
        "years": translate("Unit", "years"),
        "sessions": translate("Unit", "sessions"),
        "needles": translate("Unit", "needles"),
        "people": translate("Unit", "people in the studies"),
        "trials": translate("Unit", "trials"),
        "percent": translate("Unit", "percent"),
        "points": translate("Unit", "points"),
        "meridians": translate("Unit", "meridians"),
    }.get(unit, unit)


def number(value: int) -> str:
    """A number as it stands on an axis: 2,000."""
    separator = QCoreApplication.translate("Figure", ",", "between thousands")
    return f"{value:,}".replace(",", separator)


def figure_value(figure: Figure) -> str:
    """The number itself with what hedges it, such as "70–100", "about 20" or "over 2,000"."""
    hedge = _hedges().get(_parts(figure)[0])
    return hedge.format(number=_bare(figure)) if hedge else _bare(figure)


def figure_about(figure: Figure) -> str:
    """What else must be known to read it, such as "4-5 treatments"; mostly nothing."""
    parts = _parts(figure)
    if parts[0] in _hedges():
        parts = parts[1:]
    return _BETWEEN_PARTS.join(content_name(part) for part in parts if part)


def figure_text(figure: Figure) -> str:
    """The whole of a figure in a few words: "about 20 · more needles follow"."""
    return _BESIDE.join(filter(None, (figure_value(figure), figure_about(figure))))


def silence(row: PlotRow) -> str:
    """What stands in the row of an article that has no figures."""
    translate = QCoreApplication.translate
    if row.speaks:
        return translate("Figure", "no number")
    return translate("Figure", "says nothing")


def row_text(row: PlotRow) -> str:
    """All that a row shows, in words."""
    return ", ".join(figure_text(figure) for figure in row.figures) or silence(row)


def plot_name(plot: Plot) -> str:
    """What a plot is called where it can't be seen."""
    pattern = QCoreApplication.translate("Figure", "{unit}, by article")
    return capital(pattern.format(unit=unit_name(plot.unit)))


def _parts(figure: Figure) -> list[str]:
    return figure.about.split(_BETWEEN_PARTS)


def _bare(figure: Figure) -> str:
    translate = QCoreApplication.translate
    low, high = figure.low, figure.high
    if low is None or high is None:
        if low is not None:
            return translate("Figure", "over {number}").format(number=number(low))
        return translate("Figure", "up to {number}").format(number=number(high or 0))
    if low == high:
        return number(low)
    return translate("Figure", "{low}–{high}").format(low=number(low), high=number(high))


def _hedges() -> dict[str, str]:
    """Words of the content that are read together with the number, and how."""
    translate = QCoreApplication.translate
    return {
        "about": translate("Figure", "about {number}"),
        "almost": translate("Figure", "almost {number}"),
        "around": translate("Figure", "around {number}"),
        "on average": translate("Figure", "{number} on average"),
    }
