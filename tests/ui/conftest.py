from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Final

import pytest
import shiboken6
from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QWidget

from acupoints_app.app import make_application
from acupoints_app.content.model import Content
from acupoints_app.library import Library
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.settings import Settings

EXPECTED_MESSAGES: Final = (
    # The offscreen platform can't tell a window manager a size, and says so each time.
    "This plugin does not support propagateSizeHints()",
)
HARMLESS: Final = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


def let_qt_work(application: QApplication) -> None:
    """Deal with all events, and with the deletions that wait for them."""
    application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    application.processEvents()


@pytest.fixture(scope="session")
def application() -> QApplication:
    return make_application()


@pytest.fixture(autouse=True)
def nothing_goes_wrong(
    application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[str]]:
    """Fails a test that left a Qt warning, an exception in a slot, a window or a timer."""
    problems: list[str] = []
    look = QApplication.palette(), QApplication.font()

    def on_message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        if kind not in HARMLESS and not any(known in text for known in EXPECTED_MESSAGES):
            problems.append(f"Qt: {text}")

    def on_exception(
        kind: type[BaseException], error: BaseException, _: TracebackType | None
    ) -> None:
        problems.append(f"uncaught: {kind.__name__}: {error}")

    monkeypatch.setattr(sys, "excepthook", on_exception)
    before = qInstallMessageHandler(on_message)
    yield problems
    let_qt_work(application)
    qInstallMessageHandler(before)
    problems += [f"left open: {widget!r}" for widget in QApplication.topLevelWidgets()]
    problems += [
        f"still running: {timer!r}"
        for timer in gc.get_objects()
        if isinstance(timer, QTimer) and shiboken6.isValid(timer) and timer.isActive()
    ]
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    let_qt_work(application)
    # The window, or a pane that stands alone, gives the whole application its look.
    QApplication.setPalette(look[0])
    QApplication.setFont(look[1])
    assert problems == []


@pytest.fixture(scope="session")
def content(library: Library) -> Content:
    return library.content


Opened = Callable[..., MainWindow]


@pytest.fixture
def kept(application: QApplication) -> Iterator[list[QWidget]]:
    """Widgets put in here are closed and deleted after the test."""
    widgets: list[QWidget] = []
    yield widgets
    for widget in widgets:
        widget.close()
        widget.deleteLater()
    let_qt_work(application)


@pytest.fixture
def open_window(application: QApplication, library: Library, kept: list[QWidget]) -> Opened:
    """Opens the real window; by default on the built-in library, remembering nothing."""

    def open_(
        shown: Library | None = None,
        settings: Settings | None = None,
        size: tuple[int, int] | None = None,
    ) -> MainWindow:
        window = MainWindow(shown or library, settings or Settings(None))
        kept.append(window)
        if size is not None:
            window.resize(*size)
        window.show()
        let_qt_work(application)
        return window

    return open_


@pytest.fixture
def window(open_window: Opened) -> MainWindow:
    return open_window()


@pytest.fixture
def work(application: QApplication) -> Callable[[], None]:
    """Lets Qt deal with what waits."""
    return lambda: let_qt_work(application)
