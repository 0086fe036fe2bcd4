"""The typefaces that travel with the program have every character that it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

import acupoints_app
from acupoints_app.library import built_in_data
from acupoints_app.ui.fonts import HAN, Typesetting
from tools.han_typeface import han_characters

LEFT_TO_THE_DESKTOP = {"●"}
"""A bullet that an article prints: any desktop has it."""
FOLDER = Path(acupoints_app.__file__).parent / "ui" / "fonts"


def _face(file: str) -> QRawFont:
    return QRawFont(str(FOLDER / file), 16)


def test_every_chinese_character_of_the_data_can_be_shown(application: QApplication) -> None:
    needed = han_characters(built_in_data())
    face = _face("NotoSansCJKsc-Regular.otf")
    assert len(needed) > 400
    assert [letter for letter in sorted(needed) if not face.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("file", ["Inter-Regular.ttf", "Literata-Regular.ttf"])
def test_other_characters_of_the_data_can_be_shown(application: QApplication, file: str) -> None:
    face = _face(file)
    texts = [file.read_text("utf-8") for file in Path(built_in_data()).rglob("*.yaml")]
    needed = {letter for text in texts for letter in text} - han_characters(built_in_data())
    lacking = {
        letter for letter in needed if letter > " " and not face.supportsCharacter(ord(letter))
    }
    assert lacking <= LEFT_TO_THE_DESKTOP


def test_both_faces_fall_back_to_the_characters(application: QApplication) -> None:
    type_ = Typesetting(10.0, 100)
    for font in (type_.interface(), type_.strong(), type_.small(), type_.quote(), type_.title()):
        assert font.families()[-1] == HAN
        assert QFontInfo(QFont(HAN)).family() == HAN
