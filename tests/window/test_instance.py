"""One window: a second start leads the first one."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from Xlib import X

from acupoints_app.library import built_in_data

from .program import ROOT, Program, environment, started
from .screen import PATIENCE, Screen, until

pytestmark = pytest.mark.window

STORE_TROUBLE = "The store was "
IS_RUNNING = "Acupoints is running already; its window is in front now.\n"


def _start_again(screen: Screen, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A start that is expected to end by itself."""
    return subprocess.run(
        [sys.executable, "-m", "acupoints_app", *arguments],
        cwd=ROOT,
        env=environment(screen, home),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@contextmanager
def _covered(screen: Screen) -> Iterator[None]:
    """A window of somebody else lies over everything."""
    cover = screen.root.create_window(0, 0, 400, 300, 0, X.CopyFromParent)
    cover.map()
    cover.configure(stack_mode=X.Above)
    screen.flush()
    until(lambda: screen.window_ids()[-1] == cover.id, "the window is covered")
    try:
        yield
    finally:
        cover.destroy()
        screen.flush()


def test_a_link_opens_the_window_there(screen: Screen, tmp_path: Path) -> None:
    with started(screen, tmp_path / "home", "acupoints:point/UB40") as program:
        program.until_state(subject="BL40", view="back")


def test_a_second_start_leads_the_first_and_ends(
    screen: Screen, program: Program, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with _covered(screen):
        done = _start_again(screen, home, "acupoints:group/hand")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        until(lambda: screen.window_ids()[-1] == program.window_id, "the window is in front")
    program.until_subject("hand")

    done = _start_again(screen, home, "point/BL40")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    program.until_state(subject="BL40")

    with _covered(screen):
        done = _start_again(screen, home)
        assert (done.returncode, done.stdout, done.stderr) == (0, IS_RUNNING, "")
        until(lambda: screen.window_ids()[-1] == program.window_id, "the window is in front")
    assert program.state()["subject"] == "BL40"


def test_a_bad_link_is_refused_though_a_window_is_open(
    screen: Screen, program: Program, tmp_path: Path
) -> None:
    done = _start_again(screen, tmp_path / "home", "acupoints:point/BL99")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("acupoints: acupoints:point/BL99: there is no such point")
    assert program.state()["subject"] is None


def test_other_content_has_a_window_of_its_own(
    screen: Screen, program: Program, tmp_path: Path
) -> None:
    other = tmp_path / "data"
    other.mkdir()
    for file in built_in_data().glob("*.yaml"):
        (other / file.name).write_bytes(file.read_bytes())
    arguments = ("--data", str(other), "acupoints:group/hand")
    with started(screen, tmp_path / "home", *arguments) as second:
        second.until_subject("hand")
        assert program.state()["subject"] is None
        assert len(screen.window_ids()) == 2


def test_a_killed_program_is_not_in_the_way_and_nothing_to_tell(
    screen: Screen, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with started(screen, home) as program:
        program.process.send_signal(signal.SIGKILL)
        assert program.until_ended() == -signal.SIGKILL
    with started(screen, home, "acupoints:group/hand") as program:
        program.until_subject("hand")
        assert _start_again(screen, home).stdout == IS_RUNNING
        assert not any("report" in button["name"] for button in program.ask("buttons"))
        assert len([*(home / "data" / "acupoints" / "crashes").iterdir()]) == 1


def test_a_window_that_does_not_answer_is_not_waited_for(
    screen: Screen, program: Program, tmp_path: Path
) -> None:
    program.process.send_signal(signal.SIGSTOP)
    try:
        with started(screen, tmp_path / "home", "acupoints:group/hand") as second:
            second.until_subject("hand")
            program.process.send_signal(signal.SIGCONT)
            assert program.state()["subject"] is None
    finally:
        program.process.send_signal(signal.SIGCONT)


def test_a_folder_that_takes_nothing_is_no_trouble(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "data").mkdir()
    (home / "data" / "acupoints").write_text("a file where the folder should be")
    with started(screen, home, "acupoints:group/hand", logs=STORE_TROUBLE) as program:
        program.until_subject("hand")
        with started(screen, home, logs=STORE_TROUBLE) as second:
            assert second.state()["subject"] is None
