"""The mailbox of the one window: what is taken, taken back, and tidied away."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from acupoints_app.ui.instance import Instance, instance_folder

LINK = "point/BL40"


class Window:
    """Remembers where it was led."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find_way(self, link: str) -> Callable[[], object] | None:
        return None if link == "point/none" else lambda: self.asked.append(link)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "window"


@pytest.fixture
def first(folder: Path) -> Iterator[Instance]:
    made = Instance(folder)
    yield made
    made.end()


def message(folder: Path, text: str, *, age: float = 0.0) -> Path:
    path = folder / "message-1.json"
    path.write_text(text)
    os.utime(path, (time.time() - age,) * 2)
    return path


def handed_over(instance: Instance, link: str) -> bool:
    """Have a message taken while this thread's event loop turns."""
    done: list[bool] = []
    thread = threading.Thread(target=lambda: done.append(instance.hand_over(link, 20)))
    thread.start()
    while thread.is_alive():
        QTest.qWait(5)
    return done[0]


def test_the_second_leads_the_first(first: Instance, folder: Path) -> None:
    window = Window()
    first.serve(window.find_way)
    second = Instance(folder)
    assert not first.is_other_running
    assert second.is_other_running
    for link in (LINK, ""):
        assert handed_over(second, link)
    assert window.asked == [LINK, ""]
    assert [path.name for path in folder.iterdir()] == ["lock"]


def test_what_came_before_the_window_was_there_is_done(first: Instance, folder: Path) -> None:
    message(folder, json.dumps({"link": LINK, "token": ""}))
    window = Window()
    first.serve(window.find_way)
    assert window.asked == [LINK]


def test_where_nobody_takes_it_the_message_is_taken_back(first: Instance, folder: Path) -> None:
    assert first is not None
    assert not Instance(folder).hand_over(LINK, 0.05)
    assert [path.name for path in folder.iterdir()] == ["lock"]


def test_a_link_that_the_window_does_not_know_is_left(first: Instance, folder: Path) -> None:
    window = Window()
    first.serve(window.find_way)
    left = message(folder, json.dumps({"link": "point/none", "token": ""}))
    QTest.qWait(50)
    assert left.exists()
    assert window.asked == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        (json.dumps({"link": LINK, "token": ""}), 3600),
        ("{", 0),
        ("[]", 0),
        ('{"link": 1, "token": ""}', 0),
        ("[" * 9000, 0),
    ],
)
def test_what_is_old_or_no_message_goes_and_does_nothing(
    first: Instance, folder: Path, text: str, age: float
) -> None:
    left = message(folder, text, age=age)
    half = folder / ".message-2.json.abc"
    half.touch()
    os.utime(half, (time.time() - age,) * 2)
    window = Window()
    first.serve(window.find_way)
    assert window.asked == []
    assert not left.exists()
    assert half.exists() == (age == 0)


def test_the_right_to_come_to_the_front_is_handed_on(
    first: Instance, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the one before")
    message(folder, json.dumps({"link": LINK, "token": "new"}))
    first.serve(Window().find_way)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"  # noqa: S105


def test_after_the_end_the_next_one_may_have_the_window(folder: Path) -> None:
    first = Instance(folder)
    first.serve(Window().find_way)
    first.end()
    second = Instance(folder)
    assert not second.is_other_running
    second.end()
    assert not folder.exists()


def test_an_error_on_the_way_is_not_swallowed(first: Instance, folder: Path) -> None:
    message(folder, json.dumps({"link": LINK, "token": ""}))

    def fail() -> None:
        raise OSError

    with pytest.raises(OSError, match=r"^$"):
        first.serve(lambda _: fail)


def test_a_folder_that_cannot_be_means_no_other(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    alone = Instance(tmp_path / "file" / "window")
    alone.serve(Window().find_way)
    assert not alone.is_other_running
    alone.end()


def test_content_display_and_user_have_folders_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":1")
    here = instance_folder(tmp_path, tmp_path / "data")
    assert here == instance_folder(tmp_path, tmp_path / "x" / ".." / "data")
    others = {instance_folder(tmp_path, tmp_path / "other"), instance_folder(tmp_path / "a", here)}
    monkeypatch.setenv("DISPLAY", ":2")
    others.add(instance_folder(tmp_path, tmp_path / "data"))
    assert len({here, *others}) == 4
