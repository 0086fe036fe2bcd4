"""The files that translators get and give back."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtCore import QTranslator

from tools import translations

ENGLISH = translations.TRANSLATIONS / "acupoints_en.ts"


@pytest.fixture
def qt_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lupdate and lrelease stand beside this Python, which need not be on the path."""
    here = Path(sys.executable).parent
    monkeypatch.setenv("PATH", f"{here}{os.pathsep}{os.environ.get('PATH', os.defpath)}")


def _messages(file: Path) -> dict[tuple[str, str], Element]:
    root = parse(file).getroot()
    assert root is not None
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


@pytest.mark.usefixtures("qt_tools")
def test_the_files_have_every_text_of_the_program(tmp_path: Path) -> None:
    for committed in sorted(translations.TRANSLATIONS.glob("acupoints_*.ts")):
        fresh = tmp_path / committed.name
        shutil.copy(committed, fresh)
        translations.gather(fresh)
        assert set(_messages(fresh)) == set(_messages(committed))
        assert fresh.read_text(encoding="utf-8") == committed.read_text(encoding="utf-8")


def test_every_english_plural_has_its_two_forms() -> None:
    plurals = {
        key: [form.text or "" for form in message.iter("numerusform")]
        for key, message in _messages(ENGLISH).items()
        if message.get("numerus") == "yes"
    }
    assert len(plurals) >= 2
    for key, forms in plurals.items():
        assert len(forms) == 2, key
        assert all(forms), key
        assert forms[0] != forms[1], key
        assert all("%n" in form for form in forms), key


@pytest.mark.usefixtures("qt_tools")
def test_the_compiled_files_are_those_of_the_texts(tmp_path: Path) -> None:
    for source in sorted(translations.TRANSLATIONS.glob("acupoints_*.ts")):
        fresh = tmp_path / "fresh.qm"
        translations.compile_(source, fresh)
        assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("number", "words"), [(0, "%n excerpts"), (1, "%n excerpt"), (5, "%n excerpts")]
)
def test_english_counts_in_words(number: int, words: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ENGLISH.with_suffix(".qm")))
    assert translator.translate("Counts", "%n excerpt(s)", "", number) == words
