"""What keys and the focus do at the edges: nothing by chance."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from acupoints_app.library import Library
from acupoints_app.ui.focus import focus_is_in

from .conftest import Opened

Work = Callable[[], None]

ALT = Qt.KeyboardModifier.AltModifier


def test_after_a_link_the_copy_key_takes_what_is_in_sight(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.reader.choose("lower-back")
    for _ in range(5):
        window.reading.step(1)
    work()
    window.reader.choose("safety")
    work()
    window.actions_.copy_cited.trigger()
    first = library.content.excerpts_of("safety")[0]
    assert QGuiApplication.clipboard().text().startswith(f"“{first.quote}”")


def test_the_focus_stays_in_the_text_when_a_late_card_is_left_by_a_link(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.activateWindow()
    window.reader.choose("lower-back")
    for _ in range(9):
        window.reading.step(1)
    work()
    assert focus_is_in(window.reading)
    window.reading.subject_chosen.emit("research")
    work()
    assert focus_is_in(window.reading)


@pytest.mark.parametrize("pane", ["canvas", "list"])
def test_alt_left_at_the_beginning_changes_nothing(
    open_window: Opened, work: Work, library: Library, pane: str
) -> None:
    window = open_window(library)
    window.reader.choose("hip")
    window.reader.choose("foot")
    window.reader.back()
    window.reader.back()
    work()
    widget = window.body.canvas if pane == "canvas" else window.contents
    widget.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(widget, key, ALT)
    work()
    assert window.reader.subject is None
    assert window.reader.can_go_forward
    assert window.body.canvas.regions.cursor is None


def test_a_heading_of_the_list_takes_no_mark_away(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.reader.choose("foot")
    work()
    heading = window.contents.topLevelItem(1)
    assert heading is not None
    place = window.contents.visualItemRect(heading).center()
    QTest.mouseClick(window.contents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    work()
    (marked,) = window.contents.selectedItems()
    assert marked.text(0) == "Foot"


def test_typing_goes_to_a_row_and_never_to_a_heading(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.contents.setFocus()
    QTest.keyClicks(window.contents, "up")
    work()
    assert window.reader.subject == "upper-back"


def test_enter_on_the_marked_row_goes_to_a_view_that_shows_it(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.reader.choose("back-of-knee")
    window.reader.show_view("front")
    window.contents.setFocus()
    QTest.keyClick(window.contents, Qt.Key.Key_Return)
    work()
    assert window.reader.view == "back"


def test_back_returns_to_the_place_of_reading(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.reader.choose("lower-back")
    window.reading.finish()
    work()
    bar = window.reading.verticalScrollBar()
    bar.setValue(2000)
    window.reader.choose("hand")
    work()
    assert bar.value() == 0
    window.reader.back()
    work()
    assert bar.value() == 2000


def test_a_press_on_the_paper_takes_the_ring_away(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    canvas = window.body.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    work()
    ringed = canvas.grab().toImage()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseMove(canvas, QPoint(4, 4))
    work()
    assert canvas.grab().toImage() != ringed
    assert canvas.regions.named is None


def test_all_dialogs_fit_the_screen_at_twice_the_text(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.set_text_percent(200)
    for action in (window.actions_.keys, window.actions_.about, window.actions_.measuring):
        action.trigger()
        work()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        (page,) = dialog.findChildren(QScrollArea)
        words = page.widget()
        assert isinstance(words, QLabel)
        text = QTextDocument()
        text.setDefaultFont(words.font())
        text.setHtml(words.text())
        text.setTextWidth(words.contentsRect().width())
        assert text.size().width() <= words.contentsRect().width(), "the text is cut"
        assert words.width() <= page.viewport().width()
        dialog.close()
        work()
