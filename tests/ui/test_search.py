"""The search box: results as one types, keys, and where a choice leads."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from acupoints_app.find.catalogue import library_records
from acupoints_app.find.links import Link
from acupoints_app.ui.hit_rows import KIND
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.search_panel import SearchPanel

Work = Callable[[], None]


@pytest.fixture
def panel(window: MainWindow, work: Work) -> SearchPanel:
    window.actions_.find.trigger()
    work()
    return window.search.panel


def box(panel: SearchPanel) -> QLineEdit:
    found: QLineEdit = panel.findChild(QLineEdit)  # type: ignore[assignment]
    return found


def press(panel: SearchPanel, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(box(panel), key)


def first(panel: SearchPanel) -> tuple[str, str]:
    record = panel.records[0]
    return record.type, record.title if record.type == "command" else record.id


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bl40 knee", ("point", "BL40")),
        ("weizhong", ("point", "BL40")),
        ("委中", ("point", "BL40")),
        ("behind the knee", ("group", "back-of-knee")),
        ("landmarks", ("command", "Landmarks")),
    ],
)
def test_the_best_is_on_top_as_one_types(
    panel: SearchPanel, typed: str, found: tuple[str, str]
) -> None:
    QTest.keyClicks(box(panel), typed) if typed.isascii() else box(panel).setText(typed)
    assert first(panel) == found
    assert panel.said == ""


def test_enter_goes_there_and_gives_the_focus_back(window: MainWindow, panel: SearchPanel) -> None:
    QTest.keyClicks(box(panel), "bl40")
    press(panel, Qt.Key.Key_Return)
    assert (window.reader.subject, window.reader.view) == ("BL40", "back")
    assert not panel.isVisible()


def test_the_arrow_keys_walk_the_results(window: MainWindow, panel: SearchPanel) -> None:
    QTest.keyClicks(box(panel), "knee")
    second = panel.records[1].id
    press(panel, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert window.reader.subject == second


def test_escape_closes_the_box_and_nothing_else(window: MainWindow, panel: SearchPanel) -> None:
    window.reader.choose("hand")
    window.actions_.find.trigger()
    press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.reader.subject == "hand"


def test_nothing_found_says_so_and_offers_the_nearest(panel: SearchPanel) -> None:
    QTest.keyClicks(box(panel), "zzqqxx")
    assert panel.said.startswith("Nothing was found for “zzqqxx”")
    assert panel.records == ()
    box(panel).setText("knee zzqqxx")
    assert panel.said.endswith("The nearest:")
    assert panel.records


def test_an_empty_box_says_how_to_begin(panel: SearchPanel) -> None:
    assert "BL40" in panel.said
    assert panel.records == ()
    press(panel, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert panel.isVisible()


@pytest.mark.parametrize(
    "kind",
    ["excerpt", "landmark", "reference", "source", "topic", "meridian", "question", "page"],
)
def test_every_kind_of_thing_leads_somewhere(
    window: MainWindow, panel: SearchPanel, kind: str, work: Work
) -> None:
    records = [one for one in library_records(window.reader.library) if one.type == kind]
    assert records
    for record in records[:: 5 if kind == "excerpt" else 1]:  # each takes a tenth of a second
        window.reader.clear()
        panel.chosen.emit(record)
        work()
        if kind == "landmark":
            assert window.actions_.landmarks.isChecked()
            canvas, view = window.body.canvas, window.reader.shelf.view(window.reader.view)
            assert canvas.pointer.landmark is not None
            assert canvas.pointer.landmark.name == record.id  # its name stands there
            places = [mark.place for mark in view.landmarks if mark.name == record.id]
            on_screen = [canvas.camera.viewport.to_screen(*place) for place in places]
            assert any(canvas.rect().contains(round(x), round(y)) for x, y in on_screen), record.id
        else:
            assert window.reader.subject is not None, record.id
            if kind in ("question", "page"):
                assert window.reader.subject == record.id


def test_a_question_is_named_as_what_it_is(panel: SearchPanel) -> None:
    box(panel).setText("does it hurt")
    rows = panel.findChild(QListWidget)
    assert isinstance(rows, QListWidget)
    row = rows.item(0)
    assert row is not None
    assert (row.text(), row.data(KIND)) == ("Does it hurt?", "question")
    box(panel).setText("checklist")
    row = rows.item(0)
    assert row is not None
    assert (row.text(), row.data(KIND)) == ("Is it for me?", "page")


def test_a_reference_that_only_a_question_cites_leads_there(window: MainWindow) -> None:
    claims = window.reader.library.claims
    assert claims.references
    for reference in claims.references:
        assert window.links.open(Link("reference", reference.id))
        question = claims.question_by_id[str(window.reader.subject)]
        assert reference.id in [each.reference for each in question.beside]


def test_a_command_is_done(window: MainWindow, panel: SearchPanel) -> None:
    QTest.keyClicks(box(panel), "how to measure in cun")
    assert first(panel)[0] == "command"
    QTest.keyClicks(box(panel), "")
    box(panel).setText("codes of the points")
    before = window.layers.labels.isChecked()
    press(panel, Qt.Key.Key_Return)
    assert window.layers.labels.isChecked() != before


def test_a_command_is_found_only_while_it_works(window: MainWindow, panel: SearchPanel) -> None:
    action = window.actions_.landmarks

    def is_found() -> bool:
        box(panel).setText("")
        box(panel).setText("landmarks")
        return ("command", "Landmarks") in [(one.type, one.title) for one in panel.records]

    assert is_found()
    action.setVisible(False)
    assert not is_found()
    action.setVisible(True)
    assert is_found()
    action.setEnabled(False)
    assert not is_found()
    action.setEnabled(True)
    assert is_found()


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_box_stays_within_the_window(
    window: MainWindow, work: Work, size: tuple[int, int], percent: int
) -> None:
    window.resize(*size)
    window.set_text_percent(percent)
    window.actions_.find.trigger()
    panel = window.search.panel
    box(panel).setText("back")
    work()
    assert len(panel.records) > 9
    assert window.rect().contains(panel.geometry())
