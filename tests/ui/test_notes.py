"""The note under the page: always on the right thing, and never lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QWidget

from acupoints_app.find.links import Link
from acupoints_app.keep.changes import SetBookmark, SetNote
from acupoints_app.keep.model import Kept, Note
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.places import Places
from acupoints_app.keep.put_aside import put_aside, take_in
from acupoints_app.keep.store import Store
from acupoints_app.library import Library
from acupoints_app.ui.hit_rows import WHY
from acupoints_app.ui.keeping.note_strip import NoteStrip
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.settings import Settings

Work = Callable[[], None]

PAGE = "group/stomach"
ON_PAGE = "what the page has"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path, wait_ms=1).store
    made.apply(SetNote(PAGE, ON_PAGE, 1))
    made.apply(SetNote("point/BL57", "of another time", 1))
    yield made
    made.close()


@pytest.fixture
def window(
    library: Library, store: Store, tmp_path: Path, kept: list[QWidget], work: Work
) -> MainWindow:
    opened = open_store(tmp_path, wait_ms=1)
    made = MainWindow(library, Settings(None), opened)
    kept.append(made)
    made.destroyed.connect(opened.store.close)
    made.show()
    made.activateWindow()
    work()
    return made


@pytest.fixture
def strip(window: MainWindow) -> NoteStrip:
    return window.keep.strip


def editor(strip: NoteStrip) -> QPlainTextEdit:
    (found,) = strip.findChildren(QPlainTextEdit)
    return found


def notes(store: Store) -> dict[str, str]:
    return {note.link: note.text for note in store.notes()}


def write_on_quote(window: MainWindow, work: Work, text: str) -> str:
    """Begin a note on the first quote of the stomach; returns its path."""
    window.reader.choose("stomach")
    window.reading.finish()
    work()
    window.reading.step(1)
    quote = window.reading.quote_with_focus
    assert quote is not None
    window.actions_.note.trigger()
    work()
    QTest.keyClicks(editor(window.keep.strip), text)
    return f"excerpt/{quote}"


def test_the_search_in_between_leaves_one_in_the_note(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work
) -> None:
    path = write_on_quote(window, work, "first")
    window.actions_.find.trigger()
    work()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    work()
    assert editor(strip).hasFocus()
    QTest.keyClicks(editor(strip), " more")
    assert strip.save()
    assert notes(store)[path] == "first more"
    assert notes(store)[PAGE] == ON_PAGE


def test_another_window_in_between_leaves_one_in_the_note(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work
) -> None:
    path = write_on_quote(window, work, "")
    away = Qt.FocusReason.ActiveWindowFocusReason
    QApplication.sendEvent(editor(strip), QFocusEvent(QEvent.Type.FocusOut, away))
    work()
    assert strip.isVisible()
    assert strip.link is not None
    assert strip.link.path == path


def test_another_view_leaves_the_note_as_it_is(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work
) -> None:
    path = write_on_quote(window, work, "one")
    window.actions_.next_view.trigger()
    work()
    QTest.keyClicks(editor(strip), " two")
    assert strip.save()
    assert notes(store)[path] == "one two"
    assert notes(store)[PAGE] == ON_PAGE


def test_where_a_link_leads_elsewhere_nothing_is_typed_into_the_note_there(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work
) -> None:
    window.reader.choose("BL40")
    window.actions_.note.trigger()
    work()
    QTest.keyClicks(editor(strip), "on the knee")
    window.open_link(Link("point", "BL57"))
    work()
    assert not editor(strip).hasFocus()
    assert strip.text == "of another time"
    assert notes(store)["point/BL40"] == "on the knee"
    assert notes(store)["point/BL57"] == "of another time"


def test_closed_it_stays_closed_until_it_is_asked_for(
    window: MainWindow, strip: NoteStrip, work: Work
) -> None:
    window.reader.choose("stomach")
    work()
    assert strip.isVisible()
    strip._close.click()
    work()
    assert not strip.isVisible()
    window.open_link(Link("group", "stomach"))
    work()
    assert strip.isVisible()


def test_undo_in_the_search_takes_back(window: MainWindow, store: Store, work: Work) -> None:
    window.reader.choose("BL40")
    window.actions_.bookmark.trigger()
    window.actions_.find.trigger()
    work()
    box = QApplication.focusWidget()
    assert box is not None
    QTest.keyClicks(box, "undo")
    assert window.search.panel.records[0].title == "Undo"
    window.keep.keeper.do("bookmark on BL23", SetBookmark("point/BL23", 5))
    QTest.keyClick(box, Qt.Key.Key_Return)
    work()
    assert [mark.link for mark in store.bookmarks()] == ["point/BL40"]


def test_a_note_is_found_by_its_words_and_shows_the_line(window: MainWindow, work: Work) -> None:
    window.keep.keeper.do(
        "note", SetNote("landmark/acromion", "first line\nfeel for the WOBBLE", 3)
    )
    window.actions_.find.trigger()
    work()
    box = QApplication.focusWidget()
    assert box is not None
    QTest.keyClicks(box, "wobble")
    (listed,) = window.search.panel.findChildren(QListWidget)
    row = listed.item(0)
    assert row.text() == "lateral end of the acromion"
    assert row.data(WHY) == "feel for the WOBBLE"
    QTest.keyClick(box, Qt.Key.Key_Return)
    work()
    assert window.keep.strip.text == "first line\nfeel for the WOBBLE"


# While the store takes nothing ------------------------------------------------------


@pytest.fixture
def lock(tmp_path: Path, store: Store) -> Iterator[Callable[[], None]]:
    """Holds the file until it is called."""
    other = sqlite3.connect(Places(tmp_path).file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    def unlock() -> None:
        if other.in_transaction:
            other.execute("ROLLBACK")

    yield unlock
    unlock()
    other.close()


def write(window: MainWindow, work: Work, code: str, text: str) -> None:
    window.reader.choose(code)
    window.actions_.note.trigger()
    work()
    editor(window.keep.strip).setPlainText(text)
    window.keep.strip.save()


def test_what_was_refused_is_kept_with_the_next_change(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work, lock: Callable[[], None]
) -> None:
    write(window, work, "BL23", "while it was busy")
    window.actions_.bookmark.trigger()
    assert strip.unsaved == {"point/BL23": "while it was busy"}
    (told,) = window.notices.texts
    assert "bookmark on BL23" in told
    lock()
    window.reader.choose("GB30")
    assert strip.unsaved == {}
    assert window.notices.texts == ()
    assert notes(store)["point/BL23"] == "while it was busy"


def test_a_refused_bookmark_can_be_tried_again(
    window: MainWindow, store: Store, work: Work, lock: Callable[[], None]
) -> None:
    window.reader.choose("BL23")
    window.actions_.bookmark.trigger()
    assert not window.actions_.bookmark.isChecked()
    lock()
    window._try_again()
    assert [mark.link for mark in store.bookmarks()] == ["point/BL23"]
    assert window.notices.texts == ()


def test_closing_puts_what_is_refused_beside_the_store(
    window: MainWindow,
    store: Store,
    work: Work,
    lock: Callable[[], None],
    tmp_path: Path,
) -> None:
    write(window, work, "BL23", "not yet")
    write(window, work, "GB30", "nor this")
    assert window.close()  # nobody is asked
    lock()
    opened = open_store(tmp_path)
    assert take_in(opened.store) == 2
    assert take_in(opened.store) == 0
    opened.store.close()
    assert notes(store) == {
        PAGE: ON_PAGE,
        "point/BL57": "of another time",
        "point/BL23": "not yet",
        "point/GB30": "nor this",
    }


def test_a_file_put_aside_that_is_none_stays(store: Store, tmp_path: Path) -> None:
    assert put_aside(tmp_path, {"point/BL1": "good"})
    folder = next(iter(tmp_path.glob("*/*.json"))).parent
    bad = folder / "1.json"
    bad.write_text("half of it")
    assert take_in(store) == 1
    assert bad.read_text() == "half of it"
    assert notes(store)["point/BL1"] == "good"


# Two writers ------------------------------------------------------------------------


def test_a_note_changed_elsewhere_meanwhile_holds_both(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work
) -> None:
    window.reader.choose("BL57")
    work()
    store.apply(SetNote("point/BL57", "by the other window", 2))
    editor(strip).setPlainText("by this window")
    assert strip.save()
    text = notes(store)["point/BL57"]
    assert "by this window" in text
    assert "by the other window" in text
    assert strip.text == text


def test_what_another_window_wrote_is_shown(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work
) -> None:
    store.apply(SetNote("point/BL23", "long text of the other window", 2))
    window.reader.choose("BL23")
    work()
    assert strip.text == "long text of the other window"


def test_an_import_while_one_writes_keeps_both(
    window: MainWindow, strip: NoteStrip, store: Store, work: Work
) -> None:
    window.reader.choose("BL57")
    window.actions_.note.trigger()
    work()
    editor(strip).setPlainText("typed just now")
    come = Kept(notes=(Note("point/BL57", "from the export", 9),))
    assert window.keep.keeper.merge("imported", come)
    assert strip.save()
    text = notes(store)["point/BL57"]
    assert "typed just now" in text
    assert "from the export" in text


# Long names -------------------------------------------------------------------------


def test_a_long_quote_is_named_by_its_first_whole_words(
    window: MainWindow, strip: NoteStrip, library: Library, work: Work
) -> None:
    path = write_on_quote(window, work, "text")
    assert strip.save()
    quote = library.content.excerpt_by_id[path.removeprefix("excerpt/")].quote
    named = window.keep.keeper.undo_words.removeprefix("note on “").removesuffix(" …”")
    assert 20 < len(named) < len(quote)
    assert quote.startswith(f"{named} ")
