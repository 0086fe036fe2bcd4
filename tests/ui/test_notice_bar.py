"""The strip of notices: what it tells, its keys, and that nothing of it is cut off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.notice_bar import NoticeBar
from acupoints_app.ui.theme import DARK, LIGHT, Theme

Work = Callable[[], None]

LONG = "The file with your notes was damaged, but everything in it could be read. " * 2


class Strip:
    """The bar over a page with a button, as a window has it."""

    def __init__(self, kept: list[QWidget]) -> None:
        self.window = QWidget()
        kept.append(self.window)
        self.bar = NoticeBar()
        self.page = QPushButton("Page")
        self.page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.setSpacing(0)
        layout.addWidget(self.page)
        self.window.resize(900, 500)
        self.window.show()

    def buttons(self) -> list[QToolButton]:
        return [each for each in self.bar.findChildren(QToolButton) if each.isVisible()]

    def button(self, words: str) -> QToolButton:
        (found,) = (each for each in self.buttons() if words in (each.text(), each.toolTip()))
        return found


CLOSE = "Close this notice"


@pytest.fixture
def strip(kept: list[QWidget], work: Work) -> Strip:
    made = Strip(kept)
    work()
    return made


def test_the_strip_is_there_only_while_there_is_something_to_tell(strip: Strip, work: Work) -> None:
    assert not strip.bar.isVisible()
    strip.bar.tell("One thing.")
    strip.bar.tell("Another.")
    work()
    assert strip.bar.isVisible()
    assert strip.bar.texts == ("One thing.", "Another.")
    for left in (1, 0):
        strip.buttons()[0].click()
        work()
        assert len(strip.bar.texts) == left
    assert not strip.bar.isVisible()
    assert strip.page.geometry().top() == 0


def test_a_notice_of_the_same_key_goes_for_the_one_before(strip: Strip) -> None:
    strip.bar.tell("The disk is full.", key="store")
    strip.bar.tell("It ended unexpectedly.")
    strip.bar.tell("It ended unexpectedly.")
    strip.bar.tell("There is room again.", key="store")
    assert strip.bar.texts == (
        *("It ended unexpectedly.", "It ended unexpectedly."),
        "There is room again.",
    )
    strip.bar.withdraw("crash")
    assert len(strip.bar.texts) == 3
    strip.bar.withdraw("store")
    assert "There is room again." not in strip.bar.texts


def test_a_button_does_what_it_was_given_and_the_notice_stays(strip: Strip) -> None:
    done: list[str] = []
    strip.bar.tell(
        "The disk is full.", ("Try again", lambda: done.append("again")), ("Help", lambda: None)
    )
    strip.button("Try again").click()
    assert done == ["again"]
    assert strip.bar.texts == ("The disk is full.",)


def test_a_button_may_take_its_own_notice_back(strip: Strip, work: Work) -> None:
    strip.bar.tell("Full.", ("Try again", lambda: strip.bar.withdraw("store")), key="store")
    strip.button("Try again").click()
    work()
    assert not strip.bar.isVisible()


def test_the_keyboard_walks_the_controls_and_stays_in_the_window(strip: Strip, work: Work) -> None:
    assert not strip.bar.take_focus()
    strip.bar.tell("First.", ("Show", lambda: None))
    strip.bar.tell("Second.")
    work()
    assert strip.bar.take_focus()
    reached = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == [*strip.buttons(), strip.page]
    strip.buttons()[1].setFocus()
    QTest.keyClick(strip.buttons()[1], Qt.Key.Key_Space)
    work()
    assert strip.bar.texts == ("Second.",)
    assert QApplication.focusWidget() is strip.button(CLOSE)
    QTest.keyClick(strip.button(CLOSE), Qt.Key.Key_Space)
    work()
    assert QApplication.focusWidget() is strip.page


def test_assistive_technology_is_told_and_every_control_says_which_notice_it_is_for(
    strip: Strip, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[QAccessible.Event] = []

    def update(event: QAccessibleEvent) -> None:
        told.append(event.type())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    strip.bar.tell("The disk is full.", ("Try again", lambda: None))
    assert told == [QAccessible.Event.Announcement]
    for control, name in zip(strip.buttons(), ("Try again", CLOSE), strict=True):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name) == name
        assert interface.text(QAccessible.Text.Description) == "The disk is full."


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [1200, 620])
def test_no_text_is_cut_off(
    strip: Strip, work: Work, theme: Theme, percent: int, width: int
) -> None:
    strip.bar.tell(LONG, ("Show what to report", lambda: None), ("Try again", lambda: None))
    strip.bar.tell("The disk is full.", ("Try again", lambda: None))
    strip.bar.set_look(theme, Typesetting(10, percent))
    for asked in (1820 - width, width):
        strip.window.resize(asked, 600)
        for _ in range(3):
            work()
    assert strip.window.width() == width
    inside = strip.bar.rect()
    for text in strip.bar.findChildren(QLabel):
        assert inside.contains(text.mapTo(strip.bar, text.rect().bottomRight()))
        if text.text():
            assert text.height() >= text.heightForWidth(text.width())
    for control in strip.buttons():
        assert inside.contains(control.mapTo(strip.bar, control.rect().bottomRight()))
        assert control.width() >= control.minimumSizeHint().width()
    assert strip.bar.height() == strip.bar.heightForWidth(width)


def test_the_picture_follows_theme_and_focus(strip: Strip, work: Work) -> None:
    strip.bar.tell("The disk is full.", ("Try again", lambda: None))
    work()
    pictures = []
    for theme in (LIGHT, DARK):
        strip.bar.set_look(theme, Typesetting(10, 100))
        pictures.append(strip.bar.grab().toImage())
        assert pictures[-1].pixelColor(1, 1).name() == theme.page
    strip.bar.take_focus()
    assert strip.bar.grab().toImage() != pictures[-1]
