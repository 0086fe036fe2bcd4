"""Errors that nobody caught, and crashes: what a user sees, and what can be reported."""

from __future__ import annotations

import itertools
import signal
from pathlib import Path

import pytest

from .program import JSON, Program, started
from .screen import Screen, until

pytestmark = pytest.mark.window

WRITTEN = "knee hurts"
"""A part of what the driver’s fault quotes."""

SHOW = "Show what to report"


def _dialog(program: Program) -> JSON:
    """The report, once it is open and has the keys."""
    dialog = until(lambda: program.ask("dialog"), "the dialog opens")
    until(lambda: dialog["id"] in program.screen.window_ids(), "the dialog is on the screen")
    program.screen.give_focus(dialog["id"])
    return dialog


def _assert_quotes_nothing(*texts: str) -> None:
    assert [text for text in texts if WRITTEN in text] == []


def _crashes(home: Path) -> list[Path]:
    return sorted((home / "data" / "acupoints" / "crashes").iterdir())


@pytest.mark.parametrize("kind", ["raise", "thread"])
def test_an_error_is_shown_and_the_program_goes_on(
    screen: Screen, tmp_path: Path, kind: str
) -> None:
    with started(screen, tmp_path / "home", trouble=kind) as program:
        screen.key("F12")
        dialog = _dialog(program)
        assert "goes on" in dialog["text"]
        for part in ("Acupoints ", "Python ", "Qt ", "driver.py", "KeyError", "ValueError: (mess"):
            assert part in dialog["report"]
        assert "ValueError: (message left out" in program.errors
        _assert_quotes_nothing(dialog["report"], dialog["text"], program.errors)
        screen.key("Escape")
        until(lambda: program.ask("dialog") is None, "the dialog closes")
        screen.give_focus(program.window_id)
        screen.key("ctrl+2")
        program.until_state(view="back", active=True)
        screen.key("ctrl+q")
        assert program.until_ended() == 0
    assert _crashes(tmp_path / "home") == []


def test_an_interrupt_ends_the_program(screen: Screen, tmp_path: Path) -> None:
    with started(screen, tmp_path / "home", trouble="interrupt") as program:
        screen.key("F12")
        assert program.until_ended() == 130
        assert program.errors == ""


def test_an_error_at_each_painting_is_counted_and_can_be_silenced(
    screen: Screen, tmp_path: Path
) -> None:
    with started(screen, tmp_path / "home", trouble="paint") as program:
        screen.key("F12")
        first = _dialog(program)
        _assert_quotes_nothing(first["report"], first["text"], program.errors)
        for width in (1200, 1210, 1220):
            screen.resize(program.window_id, width, 790)
        until(lambda: "more error" in program.ask("dialog")["text"], "they are counted")
        screen.key("Escape")
        widths = itertools.count(1221)

        def comes_again() -> bool:
            screen.resize(program.window_id, next(widths), 790)
            return bool((program.ask("dialog") or first)["id"] != first["id"])

        until(comes_again, "it comes once more")
        _dialog(program)
        screen.key("alt+d")
        until(lambda: program.ask("dialog") is None, "the dialog closes")
        screen.give_focus(program.window_id)
        screen.key("ctrl+2")
        program.until_state(view="back")
        screen.resize(program.window_id, 1200, 790)
        program.settle()
        assert program.ask("dialog") is None


@pytest.mark.parametrize("kind", ["crash", "fatal"])
def test_a_crash_is_told_at_the_next_start_and_only_then(
    screen: Screen, tmp_path: Path, kind: str
) -> None:
    home = tmp_path / "home"
    with started(screen, home, trouble=kind) as program:
        screen.key("F12")
        expected = signal.SIGSEGV if kind == "crash" else signal.SIGABRT
        assert program.until_ended() == -expected
    with started(screen, home) as program:
        (kept,) = [path for path in _crashes(home) if path.name[0].isdigit()]
        program.until_read("Acupoints ended unexpectedly last time.")
        button = program.button(SHOW)
        left, top, width, height = button["area"]
        screen.click((left + width // 2, top + height // 2))
        dialog = _dialog(program)
        for part in ("Acupoints ", "Python ", "Qt ", "Fatal Python error", "_make_trouble"):
            assert part in dialog["report"]
        assert str(home) not in dialog["report"]
        _assert_quotes_nothing(dialog["report"], kept.read_text(encoding="utf-8"))
        screen.key("Escape")
        until(lambda: program.ask("dialog") is None, "the dialog closes")
        screen.give_focus(program.window_id)
        screen.key("ctrl+q")
        assert program.until_ended() == 0
    with started(screen, home) as program:
        assert SHOW not in [button["name"] for button in program.ask("buttons")]
        assert kept.exists()


@pytest.mark.parametrize("kind", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_ends_as_by_its_own_button(
    program: Program, tmp_path: Path, kind: signal.Signals
) -> None:
    home = tmp_path / "home"
    assert len(_crashes(home)) == 1
    program.process.send_signal(kind)
    assert program.until_ended() == 0
    assert _crashes(home) == []
    assert "geometry" in (home / "config" / "acupoints" / "window.ini").read_text()
    assert [*(home / "data" / "acupoints" / "store").glob("open-*")] == []
