"""What is remembered, and that nonsense in its file does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from acupoints_app.atlas.look import SKINS
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.settings import Settings
from acupoints_app.ui.theme import TEXT_SIZES

from .conftest import Opened

NONSENSE = (
    "[look]\ntheme=blue\ntext_percent=abc\n[window]\ngeometry=junk\nsplitter=junk\n",
    "[look]\ntheme=\ntext_percent=\n[window]\ngeometry=\nsplitter=\n",
    "[look]\ntheme=light, dark\ntext_percent=-100\n[window]\ngeometry=@Invalid()\nsplitter=1\n",
    "[look]\ntext_percent=99999999999999999999\ntheme=@Variant(\\0\\0)\n",
    "[window]\ngeometry=@ByteArray(junk)\nsplitter=@ByteArray(\\x1\\x2)\n",
    "[look]\ntext_percent=²\n",
    "[body]\nskin=green\non_paper=maybe\nshading=2\nlines_only=\n[window]\nthumbnails=no\n",
    "[body]\nskin=\non_paper=@Invalid()\nshading=@ByteArray(false)\nlines_only=true, true\n",
    "[body]\nskin=light, deep\n[window]\nthumbnails=\n",
    "\x00\x01 no settings at all",
    "[[[",
)


def _looks(window: MainWindow) -> tuple[object, ...]:
    return (
        window.size().toTuple(),
        window.theme().name,
        QApplication.font().pointSizeF(),
        window.panes.sizes(),
        window._settings.body,
        window.body.thumbnails.isVisible(),
        *(action.isChecked() for action in _switches(window)),
    )


def _switches(window: MainWindow) -> list[QAction]:
    do = window.actions_
    return [do.thumbnails, do.on_paper, do.shading, do.lines_only, *do.skins.values()]


@pytest.mark.parametrize("nonsense", NONSENSE)
def test_nonsense_in_the_file_opens_with_defaults(
    tmp_path: Path, open_window: Opened, nonsense: str
) -> None:
    first = open_window(settings=Settings(None))
    assert first._settings.body == BodyChoices()
    assert first.body.thumbnails.isVisible()
    expected = _looks(first)
    file = tmp_path / "window.ini"
    file.write_text(nonsense, encoding="utf-8")
    assert _looks(open_window(settings=Settings(file))) == expected


def test_what_is_set_is_there_the_next_time(tmp_path: Path, open_window: Opened) -> None:
    file = tmp_path / "new folder" / "window.ini"
    system_font = QApplication.font()
    window = open_window(settings=Settings(file), size=(720, 600))
    window.set_theme("dark")
    window.set_text_percent(125)
    window.panes.setSizes([180, 300, 240])
    left = _looks(window)
    window.close()
    QApplication.setFont(system_font)  # as in a new process
    again = open_window(settings=Settings(file))
    assert _looks(again) == left
    assert again.theme().name == "dark"


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize(
    "others", [(True, False, True), (False, True, False), (False, False, False)]
)
def test_the_look_of_the_body_is_there_the_next_time(
    tmp_path: Path, open_window: Opened, skin: str, others: tuple[bool, bool, bool]
) -> None:
    file = tmp_path / "window.ini"
    do = (window := open_window(settings=Settings(file))).actions_
    do.skins[skin].trigger()
    for action, wanted in zip((do.on_paper, do.shading, do.lines_only), others, strict=True):
        if action.isChecked() != wanted:
            action.trigger()
    do.thumbnails.setChecked(others[0])
    window.close()
    assert Settings(file).body == BodyChoices(skin, *others)
    again = open_window(settings=Settings(file))
    assert [action.isChecked() for action in _switches(again)] == [
        others[0],
        *others,
        *(skin == each for each in SKINS),
    ]
    assert again.body.thumbnails.isVisible() == others[0]


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_every_text_size_on_offer_is_kept(tmp_path: Path, percent: int) -> None:
    file = tmp_path / "window.ini"
    Settings(file).text_percent = percent
    assert Settings(file).text_percent == percent


def test_a_file_that_cannot_be_written_does_not_keep_the_window_from_closing(
    tmp_path: Path, open_window: Opened
) -> None:
    (tmp_path / "a file").write_text("", encoding="utf-8")
    window = open_window(settings=Settings(tmp_path / "a file" / "window.ini"))
    window.set_theme("dark")
    assert window.close()
