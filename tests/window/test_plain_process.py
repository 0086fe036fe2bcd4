"""The program just as a user starts it, judged by its pixels alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .program import ROOT, environment, started
from .screen import HEIGHT, PATIENCE, WIDTH, Area, Screen, until

pytestmark = pytest.mark.window


def test_a_click_on_the_hand_brings_text_and_ctrl_q_ends_it(screen: Screen, tmp_path: Path) -> None:
    # Where things are is asked of a watched run; the window opens with the same size.
    with started(screen, tmp_path / "watched") as program:
        hand = program.place_of(program.regions("hand")[0])
        reading: Area = tuple(program.state()["reading"])
        screen.key("ctrl+q")
        assert program.until_ended() == 0
    until(lambda: not screen.window_ids(), "the watched window is gone")
    screen.move((WIDTH - 2, HEIGHT - 2))

    home = tmp_path / "home"
    home.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "acupoints_app"],
        cwd=ROOT,
        env=environment(screen, home),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        (window_id,) = until(screen.window_ids, "the window opens")
        area = screen.area_of(window_id)
        until(lambda: len(screen.colours(area)) > 1000, "the window is painted")
        screen.give_focus(window_id)
        before = screen.pixels(reading)
        screen.click(hand)
        until(
            lambda: screen.changed(reading, before) > reading[2] * reading[3] * 0.02,
            "the reading pane shows something else",
        )
        screen.key("Escape")
        until(lambda: screen.changed(reading, before) == 0, "the start page is back")
        screen.key("ctrl+q")
        output, errors = process.communicate(timeout=PATIENCE)
        assert (process.returncode, output, errors) == (0, b"", b"")
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
