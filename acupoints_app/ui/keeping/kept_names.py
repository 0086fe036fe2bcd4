"""Names: which ones a collection can have, and how long ones stand in a sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from acupoints_app.keep.model import Kept, plain_name, plain_text

translate = QCoreApplication.translate

_SHORT: Final = 40


def name_problem(name: str, kept: Kept, own: str = "") -> str:
    """Why a collection can't have a name, as a sentence; "" where it can.

    ``own`` is the id of the collection that is to have it.
    """
    try:
        plain = plain_name(name)
    except ValueError:
        if not plain_text(name).strip():
            return translate("KeptNames", "A collection needs a name: write one.")
        return translate("KeptNames", "This name is too long: write one of at most 200 letters.")
    if any(one.name == plain and one.id != own for one in kept.collections):
        return translate("KeptNames", "Another collection has this name: write another one.")
    return ""


def short(name: str) -> str:
    """A name as it stands in a sentence or menu: a long one is cut, between words if it can be."""
    if len(name) <= _SHORT:
        return name
    cut = name[:_SHORT]
    if " " in cut[_SHORT // 2 :]:
        cut = cut.rpartition(" ")[0]
    return f"{cut.rstrip()} …{'”' if name.endswith('”') else ''}"


def undo_keys() -> str:
    """The keys that take a change back."""
    return QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText)
