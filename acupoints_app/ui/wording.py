"""The names of things in the reader's language.

Names that come from the content (groups, topics) are translated by the context "Content",
where a translation has them; quotes, titles and headings stay as their authors wrote them.
The words of the evidence are in evidence_words.py.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.content.model import Content
from acupoints_app.find.record import Hit, Reason, Record
from acupoints_app.ui.codes import in_text, meridian_code

_IN_OUR_WORDS: Final = ("point", "group", "topic", "meridian", "landmark", "question", "page")
"""Records whose codes are shown as the user reads them; words of others stay as they are."""


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


def meridian_name(code: str) -> str:
    """The short name of a meridian, such as "Bladder"; ``EX`` are the extra points."""
    translate = QCoreApplication.translate
    return {
        "LU": translate("Meridian", "Lung"),
        "LI": translate("Meridian", "Large intestine"),
        "ST": translate("Meridian", "Stomach"),
        "SP": translate("Meridian", "Spleen"),
        "HT": translate("Meridian", "Heart"),
        "SI": translate("Meridian", "Small intestine"),
        "BL": translate("Meridian", "Bladder"),
        "KI": translate("Meridian", "Kidney"),
        "PC": translate("Meridian", "Pericardium"),
        "TE": translate("Meridian", "Triple energizer"),
        "GB": translate("Meridian", "Gallbladder"),
        "LR": translate("Meridian", "Liver"),
        "GV": translate("Meridian", "Governor vessel"),
        "CV": translate("Meridian", "Conception vessel"),
        "EX": translate("Meridian", "Extra points"),
    }[code]


def meridian_title(code: str) -> str:
    """The full name of a meridian, such as "Bladder meridian"."""
    name = meridian_name(code)
    if code in ("GV", "CV", "EX"):
        return name
    return QCoreApplication.translate("Meridian", "{name} meridian").format(name=name)


def body_part_name(region: str) -> str:
    """The name of the part of the body that an acupoint lies on."""
    translate = QCoreApplication.translate
    return {
        "head": translate("BodyPart", "Head"),
        "face": translate("BodyPart", "Face"),
        "neck": translate("BodyPart", "Neck"),
        "chest": translate("BodyPart", "Chest"),
        "abdomen": translate("BodyPart", "Abdomen"),
        "groin": translate("BodyPart", "Groin"),
        "perineum": translate("BodyPart", "Perineum"),
        "back": translate("BodyPart", "Back"),
        "loin": translate("BodyPart", "Loin"),
        "sacrum": translate("BodyPart", "Sacrum"),
        "buttock": translate("BodyPart", "Buttock"),
        "shoulder": translate("BodyPart", "Shoulder"),
        "arm": translate("BodyPart", "Upper arm"),
        "elbow": translate("BodyPart", "Elbow"),
        "forearm": translate("BodyPart", "Forearm"),
        "wrist": translate("BodyPart", "Wrist"),
        "hand": translate("BodyPart", "Hand"),
        "thigh": translate("BodyPart", "Thigh"),
        "knee": translate("BodyPart", "Knee"),
        "leg": translate("BodyPart", "Leg"),
        "ankle": translate("BodyPart", "Ankle"),
        "foot": translate("BodyPart", "Foot"),
    }[region]


def class_name(special: str) -> str:
    """The name of a special class of acupoints."""
    translate = QCoreApplication.translate
    return {
        "jing-well": translate("Class", "Jing-well point"),
        "ying-spring": translate("Class", "Ying-spring point"),
        "shu-stream": translate("Class", "Shu-stream point"),
        "jing-river": translate("Class", "Jing-river point"),
        "he-sea": translate("Class", "He-sea point"),
        "source": translate("Class", "Source point"),
        "luo-connecting": translate("Class", "Luo-connecting point"),
        "xi-cleft": translate("Class", "Xi-cleft point"),
        "back-shu": translate("Class", "Back-shu point"),
        "front-mu": translate("Class", "Front-mu point"),
        "lower-he-sea": translate("Class", "Lower he-sea point"),
        "confluent": translate("Class", "Confluent point"),
        "influential": translate("Class", "Influential point"),
    }[special]


def point_count(number: int) -> str:
    """A number of acupoints in words, such as "67 points"."""
    return Counts().points(number)


def kind_of_record(kind: str) -> str:
    """What sort of thing a search has found."""
    translate = QCoreApplication.translate
    return {
        "point": translate("Record", "acupoint"),
        "group": translate("Record", "group"),
        "topic": translate("Record", "topic"),
        "meridian": translate("Record", "meridian"),
        "excerpt": translate("Record", "quote"),
        "landmark": translate("Record", "landmark"),
        "reference": translate("Record", "reference"),
        "source": translate("Record", "article"),
        "question": translate("Record", "question"),
        "page": translate("Record", "page"),
        "command": translate("Record", "command"),
        "note": translate("Record", "note"),
        "collection": translate("Record", "collection"),
    }[kind]


def record_title(record: Record) -> str:
    """What a search calls something it has found: a point by its code as it is written now."""
    title = content_name(record.title)
    return in_text(title) if record.type == "point" else title


def why_words(hit: Hit) -> str:
    """Why something was found: the fields, and the words in them; of a note, the line itself."""
    if hit.record.type == "note":
        return _line_of_note(hit)
    said: dict[str, list[str]] = {}
    for reason in hit.reasons:
        words = said.setdefault(reason.field, [])
        if (word := _reason_word(reason, hit.record)) not in words:
            words.append(word)
    return "; ".join(f"{content_name(field)}: {', '.join(words)}" for field, words in said.items())


def _line_of_note(hit: Hit) -> str:
    lines = [
        line for field, text in hit.record.fields if field == "text" for line in text.split("\n")
    ]
    found = [reason.word for reason in hit.reasons]
    return next(
        (line for line in lines if any(word in line.casefold() for word in found)), lines[0]
    ).strip()


def _reason_word(reason: Reason, record: Record) -> str:
    """A word that was found: a code as it is written now."""
    if record.type not in _IN_OUR_WORDS:
        return reason.word
    found = reason.word.upper()
    shown = in_text(meridian_code(found) if reason.field == "code" else found)
    return reason.word if shown == found else shown.lower()


def excerpt_count(number: int) -> str:
    """A number of excerpts in words, such as "5 excerpts"."""
    return Counts().excerpts(number)


class Counts(QObject):
    """Numbers in words.  A class, because lupdate sees plural forms only in ``tr``."""

    def excerpts(self, number: int) -> str:
        """A number of excerpts."""
        return self.tr("%n excerpt(s)", "", number)

    def points(self, number: int) -> str:
        """A number of acupoints."""
        return self.tr("%n point(s)", "", number)
