"""The words of the filters: what facets and values are called, and what they mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from acupoints_app.content.model import Content
from acupoints_app.find.clusters import JOINTS, LINES
from acupoints_app.find.clusters import KINDS as CLUSTERS
from acupoints_app.find.facets import Filters
from acupoints_app.ui.codes import meridian_code
from acupoints_app.ui.pages.evidence_words import caution_name
from acupoints_app.ui.wording import (
    body_part_name,
    class_name,
    content_name,
    excerpt_count,
    kind_name,
    meridian_name,
    point_count,
    view_name,
)

SECTIONS = (
    ("both", ("group", "view", "note")),
    ("points", ("meridian", "part", "class", "caution")),
    ("clusters", ("joint", "level", "line")),
    ("excerpts", ("kind", "source", "topic")),
)
"""The facets under the headings that say what they tell apart."""


def section_name(section: str) -> str:
    """The heading over some facets."""
    translate = QCoreApplication.translate
    return {
        "both": translate("Filter", "Points and excerpts"),
        "points": translate("Filter", "Points"),
        "clusters": translate("Filter", "Clusters of points"),
        "excerpts": translate("Filter", "Excerpts"),
    }[section]


def facet_name(facet: str) -> str:
    """The name of a facet, as its heading."""
    translate = QCoreApplication.translate
    return {
        "group": translate("Filter", "Group"),
        "view": translate("Filter", "View"),
        "note": translate("Filter", "Notes"),
        "meridian": translate("Filter", "Meridian"),
        "part": translate("Filter", "Body part"),
        "class": translate("Filter", "Class of point"),
        "caution": translate("Filter", "Caution"),
        "joint": translate("Filter", "Around a joint"),
        "level": translate("Filter", "At one spinal level"),
        "line": translate("Filter", "Along one cun line"),
        "kind": translate("Filter", "Kind of excerpt"),
        "source": translate("Filter", "Article"),
        "topic": translate("Filter", "Topic"),
    }[facet]


def value_name(facet: str, value: str, content: Content) -> str:
    """The name of a value; one that is not known is named by its id."""
    translate = QCoreApplication.translate
    try:
        match facet:
            case "group" | "topic":
                return content_name(content.subjects[value].name)
            case "view":
                return view_name(value)
            case "meridian":
                return meridian_name(value)
            case "part":
                return body_part_name(value)
            case "class":
                return class_name(value)
            case "caution":
                return translate("Filter", "Caution {where}").format(where=caution_name(value))
            case "joint":
                return _joint_name(value)
            case "level":
                return value
            case "line":
                return _line_name(value)
            case "kind":
                return kind_name(value)
            case "source":
                return content.source_by_id[value].title
            case _:
                return translate("Filter", "With a note")
    except KeyError:
        return value


def _joint_name(joint: str) -> str:
    translate = QCoreApplication.translate
    return {
        "shoulder": translate("Joint", "Shoulder"),
        "elbow": translate("Joint", "Elbow"),
        "wrist": translate("Joint", "Wrist"),
        "hip": translate("Joint", "Hip"),
        "knee": translate("Joint", "Knee"),
        "ankle": translate("Joint", "Ankle"),
    }[joint]


def _line_name(id_: str) -> str:
    translate = QCoreApplication.translate
    line = {line.id: line for line in LINES}[id_]
    if line.view == "back":
        midline, beside = translate("Line", "Back, midline"), translate("Line", "Back, {cun} cun")
    else:
        midline, beside = translate("Line", "Front, midline"), translate("Line", "Front, {cun} cun")
    return beside.format(cun=f"{line.cun:g}") if line.cun else midline


def tag_of(facet: str, value: str) -> str:
    """The letters of a meridian, which stand before its name; nothing for other values."""
    return meridian_code(value) if facet == "meridian" else ""


def facet_meaning(facet: str) -> str:
    """What a facet says that its name doesn't; empty where the name says all."""
    translate = QCoreApplication.translate
    return {
        "group": translate(
            "Filter",
            "Points that references use for a group's pain, and excerpts that stand under it.",
        ),
        "view": translate(
            "Filter", "Points that a view shows, and excerpts of groups that it shows."
        ),
        "joint": _joints_meaning(),
        "level": translate(
            "Filter",
            "Points level with the lower border of a spinous process, or with a sacral foramen.",
        )
        + " "
        + _ours(),
        "line": translate("Filter", "Points on the trunk and neck, so many cun beside the midline.")
        + " "
        + _ours(),
    }.get(facet, "")


def _joints_meaning() -> str:
    reaches = sorted({joint.cun for joint in JOINTS})
    reach = ", ".join(
        QCoreApplication.translate("Filter", "{cun} cun ({joints})").format(
            cun=f"{cun:g}",
            joints=", ".join(_joint_name(joint.id) for joint in JOINTS if joint.cun == cun),
        )
        for cun in reaches
    )
    words = QCoreApplication.translate(
        "Filter", "Points this near to the landmarks of a joint: {reach}."
    )
    return f"{words.format(reach=reach)} {_ours()}"


def _ours() -> str:
    return QCoreApplication.translate(
        "Filter", "No source gives this cluster: the program works it out from its own drawings."
    )


def meanings(filters: Filters) -> str:
    """What is to be said with the results of the chosen facets, shortly."""
    translate = QCoreApplication.translate
    said = []
    if "group" in filters.chosen:
        said.append(
            translate("Filter", "That a point is used for a group is what the references say.")
        )
    if not filters.chosen.keys().isdisjoint(CLUSTERS):
        said.append(
            translate("Filter", "Clusters are the program's own, worked out from its drawings.")
        )
    return " ".join(said)


def value_spoken(name: str, count: int) -> str:
    """A value with its count, for assistive technology."""
    return FilterCounts().value(name, count)


def results_words(points: int, excerpts: int) -> str:
    """How much was found, such as "38 points, 12 excerpts"; empty for nothing."""
    parts = ((points, point_count), (excerpts, excerpt_count))
    return ", ".join(count(number) for number, count in parts if number)


class FilterCounts(QObject):
    """Numbers in words.  A class, because lupdate sees plural forms only in ``tr``."""

    def value(self, name: str, count: int) -> str:
        """A value and how much has it."""
        if not count:
            return self.tr("{value}, none").format(value=name)
        return self.tr("{value}, %n result(s)", "", count).format(value=name)

    def chosen(self, name: str, count: int) -> str:
        """A facet and how many of its values are chosen."""
        if not count:
            return name
        return self.tr("{facet}, %n value(s) chosen", "", count).format(facet=name)
