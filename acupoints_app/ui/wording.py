"""The names of things in the reader's language.

Names that come from the content (groups, topics) are translated by the context "Content",
where a translation has them; quotes, titles and headings stay as their authors wrote them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.content.model import Content


def view_name(view_id: str) -> str:
    """The name of a view, such as "Front"; an id that has none names itself."""
    translate = QCoreApplication.translate
    names = {
        "front": translate("View", "Front"),
        "back": translate("View", "Back"),
        "right": translate("View", "Right"),
        "left": translate("View", "Left"),
        "head-front": translate("View", "Face"),
        "head-side": translate("View", "Head, side"),
        "head-back": translate("View", "Head, back"),
        "head-top": translate("View", "Head, top"),
        "ear": translate("View", "Ear"),
        "mouth": translate("View", "Mouth"),
        "chest-side": translate("View", "Chest, side"),
        "hand-palm": translate("View", "Palm"),
        "hand-dorsum": translate("View", "Back of the hand"),
        "leg-inner": translate("View", "Leg, inner side"),
        "foot-top": translate("View", "Foot, top"),
        "foot-inner": translate("View", "Foot, inner side"),
        "foot-outer": translate("View", "Foot, outer side"),
        "foot-sole": translate("View", "Sole"),
        "perineum": translate("View", "Perineum"),
    }
    return names.get(view_id, view_id)


def view_title(view: BodyView) -> str:
    """The name of a view, with the side where it shows one hand, foot or ear."""
    name = view_name(view.id)
    if not view.is_one_sided:
        return name
    return QCoreApplication.translate("View", "{view}, {side}").format(
        view=name, side=side_name(view.sides[0])
    )


def side_name(side: str) -> str:
    """The name of a side of the body; nothing for the midline."""
    translate = QCoreApplication.translate
    names = {"left": translate("Side", "left"), "right": translate("Side", "right")}
    return names.get(side, "")


def skin_name(skin: str) -> str:
    """The name of a skin tone."""
    translate = QCoreApplication.translate
    names = {
        "fair": translate("Skin", "Fair"),
        "light": translate("Skin", "Light"),
        "medium": translate("Skin", "Medium"),
        "tan": translate("Skin", "Tan"),
        "brown": translate("Skin", "Brown"),
        "deep": translate("Skin", "Deep"),
    }
    return names.get(skin, skin)


def kind_name(kind: str) -> str:
    """The name of a kind of excerpt."""
    translate = QCoreApplication.translate
    return {
        "point list": translate("Kind", "Point list"),
        "technique": translate("Kind", "Technique"),
        "mechanism": translate("Kind", "Mechanism"),
        "research": translate("Kind", "Research"),
        "safety": translate("Kind", "Safety"),
        "session": translate("Kind", "Session"),
        "cost": translate("Kind", "Cost"),
        "practitioner": translate("Kind", "Practitioner"),
        "self-care": translate("Kind", "Self-care"),
        "anecdote": translate("Kind", "Anecdote"),
    }[kind]


def content_name(name: str) -> str:
    """A name that the content gives."""
    return QCoreApplication.translate("Content", name)


def region_name(content: Content, region: Region) -> str:
    """A region's name with its side, such as "Hand, left"."""
    part = content_name(content.subjects[region.group].name)
    translate = QCoreApplication.translate
    patterns = {
        "left": translate("Region", "{part}, left"),
        "right": translate("Region", "{part}, right"),
        "midline": "{part}",
    }
    return patterns[region.side].format(part=part)


def excerpt_count(number: int) -> str:
    """A number of excerpts in words, such as "5 excerpts"."""
    return Counts().excerpts(number)


class Counts(QObject):
    """Numbers in words.  A class, because lupdate sees plural forms only in ``tr``."""

    def excerpts(self, number: int) -> str:
        """A number of excerpts."""
        return self.tr("%n excerpt(s)", "", number)
