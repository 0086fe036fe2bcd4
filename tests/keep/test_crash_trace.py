"""The traces of crashes: made as the process dies, put aside once, and thinned out."""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from acupoints_app.keep.crash_trace import CrashTrace, take_crashes

BEGIN = """
import ctypes, os, signal, sys
from pathlib import Path
from acupoints_app.keep.crash_trace import CrashTrace
trace = CrashTrace.begin(Path(sys.argv[1]), "Acupoints 1\\nQt 6")
def secret(note):
    what
secret("my knee hurts")
"""


@pytest.fixture(autouse=True)
def faulthandler_as_before() -> Iterator[None]:
    """Pytest's own goes to the true standard error."""
    was = faulthandler.is_enabled()
    yield
    if was and sys.__stderr__ is not None:
        faulthandler.enable(sys.__stderr__)


def end(folder: Path, what: str) -> int:
    """A process that begins a trace and ends in some way."""
    return subprocess.run(
        [sys.executable, "-c", BEGIN.replace("what", what), folder],
        check=False,
        stderr=subprocess.DEVNULL,
    ).returncode


@pytest.mark.parametrize(
    ("what", "status"),
    [("ctypes.string_at(0)", -signal.SIGSEGV), ("os.abort()", -signal.SIGABRT)],
)
def test_a_crash_is_put_aside_once_with_where_it_was_but_no_values(
    tmp_path: Path, what: str, status: int
) -> None:
    assert end(tmp_path, what) == status
    kept = take_crashes(tmp_path)
    assert kept is not None
    assert [*tmp_path.iterdir()] == [kept]
    text = kept.read_text(encoding="utf-8")
    assert text.startswith("Acupoints 1\nQt 6\nStarted 2")
    assert "in secret" in text
    assert "knee" not in text
    assert take_crashes(tmp_path) is None
    assert kept.exists()


@pytest.mark.parametrize("what", ["os.kill(os.getpid(), signal.SIGKILL)", "os._exit(3)"])
def test_what_a_killed_process_left_goes(tmp_path: Path, what: str) -> None:
    assert end(tmp_path, what) != 0
    assert len([*tmp_path.iterdir()]) == 1
    assert take_crashes(tmp_path) is None
    assert [*tmp_path.iterdir()] == []


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    assert end(tmp_path, "trace.end()") == 0
    assert [*tmp_path.iterdir()] == []


def test_what_belongs_to_a_running_process_is_left_alone(tmp_path: Path) -> None:
    running = CrashTrace.begin(tmp_path, "Acupoints")
    assert running is not None
    (file,) = tmp_path.iterdir()
    assert file.name.startswith(f"running-{os.getpid()}-")
    file.write_text(file.read_text() + "Fatal Python error: as if\n")
    assert take_crashes(tmp_path) is None
    assert [*tmp_path.iterdir()] == [file]
    running.end()
    assert [*tmp_path.iterdir()] == []


def test_the_newest_of_several_is_told_and_two_of_one_second_both_stay(tmp_path: Path) -> None:
    for number, at in enumerate((1_800_000_000, 1_700_000_000, 1_800_000_000)):
        left = tmp_path / f"running-{number}-x.txt"
        left.write_text(f"Acupoints\n{'-' * 40}\nFatal Python error: {number}\n")
        os.utime(left, (at, at))
    newest = take_crashes(tmp_path)
    assert newest is not None
    assert len([*tmp_path.iterdir()]) == 3
    assert "Fatal Python error: 1" not in newest.read_text()


def test_the_last_ten_stay(tmp_path: Path) -> None:
    for day in range(1, 15):
        (tmp_path / f"2026-01-{day:02}-120000.txt").write_text("a crash")
    (tmp_path / "notes.txt").write_text("not ours")
    assert take_crashes(tmp_path) is None
    days = [f"2026-01-{day:02}-120000.txt" for day in range(5, 15)]
    assert sorted(path.name for path in tmp_path.iterdir()) == [*days, "notes.txt"]


def test_a_folder_that_cannot_be_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file where the folder should be")
    assert CrashTrace.begin(tmp_path / "file", "Acupoints") is None
    assert take_crashes(tmp_path / "file") is None
    assert take_crashes(tmp_path / "absent") is None


def test_what_can_not_be_read_as_text_is_put_aside_all_the_same(tmp_path: Path) -> None:
    header = f"Acupoints\n{'-' * 40}\n".encode()
    (tmp_path / "running-1-x.txt").write_bytes(header + b"\xff\xfe trace")
    kept = take_crashes(tmp_path)
    assert kept is not None
    assert kept.read_bytes().endswith(b"\xff\xfe trace")
