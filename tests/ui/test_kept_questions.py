"""Questions and the pages over them are kept as all else is, but what a patient is asked is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from acupoints_app.content.claims import CHECK, FOR_ME, PAGES
from acupoints_app.find.catalogue import library_records
from acupoints_app.find.links import Link
from acupoints_app.keep.changes import ChangeVisits, MakeCollection, SetBookmark, SetNote, Several
from acupoints_app.keep.exchange import from_json, to_json
from acupoints_app.keep.model import Collection, Visit
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.store import Store
from acupoints_app.library import Library
from acupoints_app.ui.keeping.kept_rows import KeptRows, Row, spoken
from acupoints_app.ui.keeping.visits import is_remembered
from acupoints_app.ui.keeping.words import thing_name
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.settings import Settings

Work = Callable[[], None]

SHELF = "a" * 32
QUESTION, PAGE = "question/painful-or-not", "page/disagreements"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path).store
    yield made
    made.close()


@pytest.fixture
def window(
    library: Library, store: Store, tmp_path: Path, kept: list[QWidget], work: Work
) -> MainWindow:
    store.apply(MakeCollection(Collection(SHELF, "For patients")))
    opened = open_store(tmp_path)
    made = MainWindow(library, Settings(None), opened)
    kept.append(made)
    made.destroyed.connect(opened.store.close)
    made.show()
    work()
    return made


def test_all_questions_and_pages_have_a_name_and_are_told_as_what_they_are(
    library: Library,
) -> None:
    rows = KeptRows(library)
    records = [one for one in library_records(library) if one.type in ("question", "page")]
    assert len(records) == len(library.claims.questions) + len(PAGES)
    for record in records:
        (row,) = rows.seen([f"{record.type}/{record.id}"])
        assert (row.name, row.what, row.there) == (record.title, record.type, True)
        assert spoken(row) == f"{record.title}, {record.type}"


def test_a_question_that_is_no_longer_there_is_named_by_its_path(library: Library) -> None:
    without = replace(library, claims=type(library.claims)())
    rows = KeptRows(without).seen([QUESTION, PAGE])
    assert [(row.name, row.there) for row in rows] == [(QUESTION, False), (PAGE, False)]


@pytest.mark.parametrize("path", [QUESTION, PAGE, f"page/{FOR_ME}", "question/check-pacemaker"])
def test_what_is_read_is_bookmarked_noted_collected_and_linked(
    window: MainWindow, store: Store, work: Work, path: str
) -> None:
    do, link = window.actions_, Link(*path.split("/"))
    window.reader.choose(link.id)
    work()
    assert window.links.here() == window.meant() == link
    do.copy_link.trigger()
    assert QGuiApplication.clipboard().text() == f"acupoints:{path}"
    do.bookmark.trigger()
    assert do.bookmark.isChecked()
    do.note.trigger()
    work()
    editor = window.keep.strip.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "ask again")
    assert window.keep.strip.save()
    menu = window.keep.menu(window)
    collections = menu.actions()[2].menu()
    assert isinstance(collections, QMenu)
    collections.aboutToShow.emit()
    collections.actions()[0].trigger()
    menu.close()
    everything = store.everything()
    assert [mark.link for mark in everything.bookmarks] == [path]
    assert [(note.link, note.text) for note in everything.notes] == [(path, "ask again")]
    assert [shelf.links for shelf in everything.collections] == [(path,)]
    named = thing_name(link, window.reader.library)
    (found,) = [record for record in window.keep.records() if record.type == "note"]
    assert (found.id, found.title) == (path, named)
    window.reader.choose("hand")
    window.side.open(path)
    assert window.reader.subject == link.id


def test_an_export_and_import_keep_them(store: Store, tmp_path: Path) -> None:
    paths = (QUESTION, PAGE, f"page/{FOR_ME}", "question/check-pregnancy")
    store.apply(
        Several(
            (
                *(SetBookmark(path, at) for at, path in enumerate(paths)),
                *(SetNote(path, f"on {path}", 5) for path in paths),
                MakeCollection(Collection(SHELF, "For patients", paths)),
                ChangeVisits(add=frozenset([Visit(7, QUESTION)])),
            )
        )
    )
    everything = store.everything()
    other = open_store(tmp_path / "other").store
    other.merge(from_json(to_json(everything)))
    assert other.everything() == everything
    other.close()


# What was seen --------------------------------------------------------------------------


def test_all_that_can_be_read_is_remembered_save_the_check(library: Library) -> None:
    links = {Link(record.type, record.id) for record in library_records(library)}
    forgotten = {link for link in links if not is_remembered(link, library)}
    checks = {Link("question", one.id) for one in library.claims.questions if one.kind == CHECK}
    assert len(checks) > 1
    assert forgotten == {Link("page", FOR_ME), *checks}
    assert not is_remembered(Link("view", "back"), library)


def test_what_is_asked_of_a_patient_does_not_get_into_the_history(
    window: MainWindow, store: Store, work: Work
) -> None:
    for timer in window.keep.findChildren(QTimer):
        timer.setInterval(0)  # whatever is shown counts as looked at
    seen = []
    for subject in ("painful-or-not", FOR_ME, "check-pacemaker", "hand", FOR_ME, "disagreements"):
        window.reader.choose(subject)
        work()
        seen.append([visit.link for visit in store.visits()])
    assert seen[-1] == [QUESTION, "group/hand", PAGE]
    assert [len(visits) for visits in seen] == [1, 1, 1, 2, 2, 3]
    row: Row = KeptRows(window.reader.library).seen(window.keep.keeper.recent(1))[0]
    assert row.name == PAGES["disagreements"]
