"""The words of the evidence in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tier_name(tier: str) -> str:
    """How a point is used, in plain words."""
    translate = QCoreApplication.translate
    return {
        "frequent": translate("Tier", "Among the most used points"),
        "prescribed": translate("Tier", "Prescribed in a trial or a consensus"),
        "neighbouring": translate("Tier", "From a source on a neighbouring complaint"),
        "traditional": translate("Tier", "By tradition only"),
    }[tier]


def strength_name(strength: str) -> str:
    """How well the use of a group's points is documented."""
    translate = QCoreApplication.translate
    return {
        "strong": translate("Strength", "strong"),
        "moderate": translate("Strength", "moderate"),
        "thin": translate("Strength", "thin"),
        "very thin": translate("Strength", "very thin"),
    }.get(strength, strength)


def caution_name(kind: str) -> str:
    """What a caution is about."""
    translate = QCoreApplication.translate
    return {
        "pregnancy": translate("Caution", "in pregnancy"),
        "lung": translate("Caution", "over the lung"),
        "neck": translate("Caution", "at the neck"),
        "kidney": translate("Caution", "over the kidney"),
        "breastbone": translate("Caution", "on the breastbone"),
    }[kind]


def needling_only() -> str:
    """What is said of a caution that doesn't concern pressing."""
    return QCoreApplication.translate("Caution", "This is about needling, not about pressing.")


def grade_name(grade: str) -> str:
    """How good a source of a caution is."""
    translate = QCoreApplication.translate
    return {
        "strong": translate("Grade", "strong source"),
        "medium": translate("Grade", "source of medium strength"),
        "weak": translate("Grade", "weak source"),
    }[grade]
