"""Errors that nobody caught: what is printed, shown, counted, copied and saved."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.problem_report import ProblemReport, show_crash
from acupoints_app.ui.problems import Problems
from acupoints_app.ui.versions import versions

Work = Callable[[], None]

NOTE = "my knee hurts"
SILENCE = "&Don’t show again"


@pytest.fixture
def over(kept: list[QWidget], work: Work) -> QWidget:
    """The window that the dialog belongs to."""
    window = QWidget()
    kept.append(window)
    window.resize(900, 700)
    window.show()
    work()
    return window


@pytest.fixture
def problems(over: QWidget, application: QApplication, monkeypatch: pytest.MonkeyPatch) -> Problems:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Problems(over)
    made.install()
    made.show_over(over)
    return made


def fail() -> NoReturn:
    raise ValueError(NOTE)


def fail_otherwise() -> NoReturn:
    raise RuntimeError(NOTE)


def dialog_of(problems: Problems) -> ProblemReport:
    dialog = problems.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def button(dialog: ProblemReport, text: str) -> QAbstractButton:
    return next(each for each in dialog.findChildren(QAbstractButton) if each.text() == text)


def said(dialog: ProblemReport) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


def test_an_error_in_a_slot_is_shown_with_what_to_report(
    problems: Problems, work: Work, capsys: pytest.CaptureFixture[str]
) -> None:
    QTimer.singleShot(0, fail)
    work()
    dialog = dialog_of(problems)
    assert dialog.report.startswith(versions())
    assert "in fail" in dialog.report
    assert "ValueError: (message left out" in dialog.report
    assert NOTE not in dialog.report
    printed = capsys.readouterr().err
    assert "in fail" in printed
    assert NOTE not in printed
    assert dialog.isModal()


def test_an_error_while_something_is_painted_is_shown_after_it(
    problems: Problems, over: QWidget, work: Work
) -> None:
    class Broken(QWidget):
        def paintEvent(self, event: QEvent) -> None:
            fail()

    broken = Broken(over)
    broken.show()
    work()
    broken.hide()
    work()
    assert "in paintEvent" in dialog_of(problems).report


def test_an_error_in_a_thread_is_shown(problems: Problems, work: Work) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    work()
    assert "in fail" in dialog_of(problems).report


def test_further_errors_are_counted_in_the_one_dialog(problems: Problems, work: Work) -> None:
    QTimer.singleShot(0, fail)
    work()
    dialog = dialog_of(problems)
    assert dialog.more == ""
    for number in (1, 2, 3):
        QTimer.singleShot(0, fail_otherwise)
        work()
        assert problems.dialog is dialog
        assert str(number) in dialog.more
    assert dialog.report.count("in fail_otherwise") == 1
    assert len(QApplication.topLevelWidgets()) == 2


def test_a_storm_of_errors_is_counted_up_to_a_limit(
    problems: Problems, work: Work, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in (300, *[1] * 40, 300):
        for _ in range(number):
            QTimer.singleShot(0, fail)
        work()
    dialog = dialog_of(problems)
    assert "99" in dialog.more
    assert dialog.report.count("in fail") == 1
    assert capsys.readouterr().err.count("in fail") <= 20


def test_an_error_that_comes_again_can_be_silenced_but_no_other(
    problems: Problems, work: Work
) -> None:
    QTimer.singleShot(0, fail)
    work()
    assert not button(dialog_of(problems), SILENCE).isVisible()
    dialog_of(problems).close()
    work()
    assert problems.dialog is None

    QTimer.singleShot(0, fail)
    work()
    silence = button(dialog_of(problems), SILENCE)
    assert silence.isVisible()
    QTest.keyClick(silence, Qt.Key.Key_Space)
    work()
    assert problems.dialog is None

    QTimer.singleShot(0, fail)
    work()
    assert problems.dialog is None
    QTimer.singleShot(0, fail_otherwise)
    work()
    assert "in fail_otherwise" in dialog_of(problems).report


def test_without_a_window_an_error_is_only_printed(
    problems: Problems, over: QWidget, work: Work, capsys: pytest.CaptureFixture[str]
) -> None:
    over.hide()
    QTimer.singleShot(0, fail)
    work()
    assert problems.dialog is None
    assert "in fail" in capsys.readouterr().err


def test_a_dialog_that_goes_with_another_one_is_not_missed(
    problems: Problems, over: QWidget, work: Work, tmp_path: Path
) -> None:
    first = show_crash(over, tmp_path / "absent.txt")
    work()
    QTimer.singleShot(0, fail)
    work()
    assert dialog_of(problems).parent() is first
    first.close()
    work()
    QTimer.singleShot(0, fail)
    work()
    dialog_of(problems).hide()
    QTimer.singleShot(0, fail)
    work()
    assert dialog_of(problems).parent() is over


def test_the_report_is_copied_and_saved(problems: Problems, work: Work, tmp_path: Path) -> None:
    QTimer.singleShot(0, fail)
    work()
    dialog = dialog_of(problems)
    button(dialog, "&Copy").click()
    assert QGuiApplication.clipboard().text() == dialog.report
    assert "Copied." in said(dialog)
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text() == dialog.report.rstrip() + "\n"
    assert "Saved as report.txt." in said(dialog)
    (tmp_path / "folder").mkdir()
    dialog.save(tmp_path / "folder")
    assert "folder: the report can’t be written there (Is a directory)." in said(dialog)


def test_the_report_of_a_crash_names_no_home(
    over: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    monkeypatch.setenv("USERPROFILE", "/home/ann")
    trace = tmp_path / "2026-01-01-120000.txt"
    trace.write_text('File "/home/ann/a.py", line 3 in f, "/home/anna/b.py"\n')
    dialog = show_crash(over, trace)
    assert dialog.report == 'File "~/a.py", line 3 in f, "/home/anna/b.py"\n'
    assert "ended unexpectedly" in " ".join(said(dialog))


def test_a_crash_whose_file_is_gone_is_no_trouble(over: QWidget, tmp_path: Path) -> None:
    assert show_crash(over, tmp_path / "absent.txt").report == "The file with it is gone."


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_has_a_name_is_on_the_screen_and_within_reach_of_tab(
    problems: Problems, over: QWidget, work: Work, percent: int
) -> None:
    QApplication.setFont(Typesetting(10, percent).interface())
    for error in (fail, fail_otherwise, fail_otherwise):
        QTimer.singleShot(0, error)
    work()
    dialog = dialog_of(problems)
    dialog.offer_silence()
    dialog.copy()
    work()
    assert dialog.screen().availableGeometry().size().expandedTo(dialog.size()) == (
        dialog.screen().availableSize()
    )
    for text in dialog.findChildren(QLabel):
        if text.isVisible():
            assert text.height() >= text.heightForWidth(text.width())
    wanted = {button(dialog, text) for text in ("&Copy", "&Save…", SILENCE)}
    wanted |= {dialog.findChild(QPlainTextEdit)}  # type: ignore[arg-type]
    reached = set[QWidget]()
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= reached
    for control in reached:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name).strip(), control
