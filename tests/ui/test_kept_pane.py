"""The pane of what the user keeps: it shows what the store holds, and changes nothing else."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QTreeWidgetItem, QWidget

from acupoints_app.find.links import Link
from acupoints_app.keep.changes import (
    Change,
    ChangeVisits,
    MakeCollection,
    PutLink,
    SetBookmark,
    SetNote,
    Several,
)
from acupoints_app.keep.model import Collection, Visit
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.store import Store
from acupoints_app.library import Library
from acupoints_app.ui.keeping.collections_menu import CollectionsMenu, NameDialog
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.kept_list import KeptList
from acupoints_app.ui.keeping.kept_pane import KeptPane
from acupoints_app.ui.keeping.kept_rows import Kind, Row
from acupoints_app.ui.keeping.kept_tree import children, row_of

from .panes import dressed

Work = Callable[[], None]
Keys = Qt.Key
Shown = dict[str, list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

ONE, TWO = "a" * 32, "b" * 32
POINTS = ("point/BL40", "point/LU1", "point/GV4", "point/ST36")


def sample() -> Change:
    """Some of each; two of the things are not in the library."""
    return Several(
        (
            SetBookmark("point/BL40", 10),
            SetBookmark("group/foot", 20),
            SetBookmark("point/QQ99", 30),
            SetNote("point/LU1", "Ask Ms K.\nabout <b>this</b>", 5),
            SetNote("topic/safety", "later", 9),
            SetNote("point/QQ98", "gone", 1),
            MakeCollection(Collection(ONE, "Lesson 1", POINTS)),
            MakeCollection(Collection(TWO, "Knee")),
            ChangeVisits(
                add=frozenset(
                    Visit(at, link) for at, link in enumerate((*POINTS, "point/BL40", "view/ear"))
                )
            ),
        )
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "kept").store
    yield opened
    opened.close()


@pytest.fixture
def keeper(store: Store) -> Keeper:
    store.apply(sample())
    return Keeper(store)


@pytest.fixture
def pane(library: Library, keeper: Keeper, kept: list[QWidget], work: Work) -> KeptPane:
    return _shown(library, keeper, kept, work)


def _shown(
    library: Library,
    keeper: Keeper,
    kept: list[QWidget],
    work: Work,
    percent: int = 100,
    size: tuple[int, int] = (232, 700),
) -> KeptPane:
    made = KeptPane(library, keeper)
    kept.append(made)
    dressed(made, percent, size)
    work()
    return made


# What is shown, and what is kept --------------------------------------------------------


def _rows(item: QTreeWidgetItem | None) -> list[Row]:
    rows = [row_of(child) for child in children(item)]
    return [row for row in rows if row is not None and row.kind is not Kind.HINT]


def _tree(pane: KeptPane) -> Shown:
    """Everything in the list, as paths and names; collections are opened for it."""
    shown: Shown = {}
    for number in range(pane.list.topLevelItemCount()):
        section = pane.list.topLevelItem(number)
        heading = row_of(section)
        assert heading is not None
        is_shelves = heading.id == "collections"
        shown[heading.id] = [row.name if is_shelves else row.id for row in _rows(section)]
        assert heading.count == (str(len(shown[heading.id])) if shown[heading.id] else "")
        for item in children(section) if is_shelves else []:
            row = row_of(item)
            if row is not None and row.kind is Kind.COLLECTION:
                item.setExpanded(True)
                shown[f"in {row.name}"] = [thing.id for thing in _rows(item)]
                assert row.count == str(len(shown[f"in {row.name}"]))
    return shown


def _stored(store: Store) -> Shown:
    everything = store.everything()
    seen = dict.fromkeys(visit.link for visit in reversed(everything.visits))
    newest_first = sorted(everything.notes, key=lambda note: -note.at)
    return {
        "bookmarks": [mark.link for mark in reversed(everything.bookmarks)],
        "notes": [note.link for note in newest_first],
        "collections": [shelf.name for shelf in everything.collections],
        "seen": list(seen)[:50],
        **{f"in {shelf.name}": list(shelf.links) for shelf in everything.collections},
    }


def _mark(pane: KeptPane, kind: Kind, id_: str, inside: str = "") -> QTreeWidgetItem:
    if inside:
        pane.show_collection(inside)
    key = (kind.value, inside, id_)
    item = pane.list.item_of(key)
    assert item is not None, key
    pane.list.mark(key)
    pane.list.setFocus()
    return item


def _here(pane: KeptPane) -> tuple[Kind, str]:
    row = pane.list.current_row()
    assert row is not None
    return row.kind, row.id


def _heard(pane: KeptPane) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    pane.chosen.connect(lambda path: heard.append(("chosen", path)))
    pane.edit_asked.connect(lambda path: heard.append(("edit", path)))
    pane.told.connect(lambda words: heard.append(("told", words)))
    return heard


def _click(rows: KeptList, item: QTreeWidgetItem) -> None:
    rows.scrollToItem(item)
    QTest.mouseClick(rows.viewport(), LEFT, pos=rows.visualItemRect(item).center())


def test_it_shows_what_the_store_holds(pane: KeptPane, store: Store) -> None:
    shown = _tree(pane)
    assert shown == _stored(store)
    assert shown["bookmarks"] == ["point/QQ99", "group/foot", "point/BL40"]
    assert shown["notes"] == ["topic/safety", "point/LU1", "point/QQ98"]
    assert shown["seen"][:2] == ["view/ear", "point/BL40"]
    assert len(shown["seen"]) == 5  # BL40 was seen twice


def test_an_empty_section_says_how_to_fill_it(
    store: Store, library: Library, kept: list[QWidget], work: Work
) -> None:
    pane = _shown(library, Keeper(store), kept, work)
    hints = []
    for number in range(pane.list.topLevelItemCount()):
        (hint,) = children(pane.list.topLevelItem(number))
        hints.append(hint.text(0))
        section = pane.list.topLevelItem(number)
        assert section is not None
        assert hint.text(0) in section.data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert len(set(hints)) == 4
    assert "Ctrl+D" in hints[0]


def test_a_thing_that_is_no_longer_there_stays_and_leads_nowhere(pane: KeptPane) -> None:
    heard = _heard(pane)
    item = _mark(pane, Kind.NOTE, "point/QQ98")
    row = row_of(item)
    assert row is not None
    assert row.name == "point/QQ98"
    assert row.small == "no longer there: gone"
    _click(pane.list, item)
    QTest.keyClick(pane.list, Keys.Key_Return)
    assert heard == []
    QTest.keyClick(pane.list, Keys.Key_Delete)
    assert [kind for kind, _ in heard] == ["told"]


def test_what_the_user_wrote_is_in_no_repr(pane: KeptPane) -> None:
    said = repr([_rows(pane.list.topLevelItem(number)) for number in range(4)])
    assert "point/LU1" in said
    for own in ("Ask", "Lesson", "Knee", "gone"):
        assert own not in said


# Removing, and taking back ---------------------------------------------------------------

REMOVED = [
    (Kind.BOOKMARK, "group/foot", "", "bookmarks"),
    (Kind.BOOKMARK, "point/QQ99", "", "bookmarks"),
    (Kind.NOTE, "point/LU1", "", "notes"),
    (Kind.COLLECTED, "point/LU1", ONE, "in Lesson 1"),
    (Kind.COLLECTION, ONE, "", "collections"),
    (Kind.SEEN, "point/BL40", "", "seen"),
]


@pytest.mark.parametrize("key", [Keys.Key_Delete, Keys.Key_Backspace])
@pytest.mark.parametrize(("kind", "id_", "inside", "where"), REMOVED)
def test_what_is_removed_can_be_taken_back(
    pane: KeptPane,
    keeper: Keeper,
    store: Store,
    key: Qt.Key,
    kind: Kind,
    id_: str,
    inside: str,
    where: str,
) -> None:
    before, heard = _stored(store), _heard(pane)
    _mark(pane, kind, id_, inside)
    QTest.keyClick(pane.list, key)
    after = _stored(store)
    assert len(after[where]) == len(before[where]) - 1
    assert set(after[where]) < set(before[where])
    assert _tree(pane) == after
    ((what, told),) = heard  # nothing else is chosen by it
    assert what == "told"
    assert "Ctrl+Z" in told
    assert ("Lesson 1" in told) == (inside == ONE or id_ == ONE)
    assert "removed" in keeper.undo_words
    keeper.undo()
    assert _stored(store) == before
    assert _tree(pane) == before


def test_after_removing_the_next_row_is_marked(pane: KeptPane) -> None:
    _mark(pane, Kind.COLLECTED, "point/LU1", ONE)
    places = []
    for _ in range(4):
        QTest.keyClick(pane.list, Keys.Key_Delete)
        places.append(_here(pane))
    assert places == [
        (Kind.COLLECTED, "point/GV4"),
        (Kind.COLLECTED, "point/ST36"),
        (Kind.COLLECTED, "point/BL40"),
        (Kind.COLLECTION, ONE),
    ]


def test_the_history_is_cleared_and_comes_back(
    pane: KeptPane, keeper: Keeper, store: Store
) -> None:
    before, heard = _stored(store), _heard(pane)
    menu = pane._menu(None)
    (clear,) = (action for action in menu.actions() if "Recently seen" in action.text())
    clear.trigger()
    assert store.visits() == ()
    assert _tree(pane) == _stored(store)
    assert "Ctrl+Z" in heard[0][1]
    again = pane._menu(None)
    assert [
        action.isEnabled() for action in again.actions() if "Recently seen" in action.text()
    ] == [False]
    keeper.undo()
    assert _stored(store) == before
    menu.deleteLater()
    again.deleteLater()


# Names -----------------------------------------------------------------------------------


def _write(pane: KeptPane, text: str, key: Qt.Key = Keys.Key_Return) -> None:
    editor = pane.list.editor
    assert editor is not None
    editor.box.selectAll()
    editor.box.del_()
    QTest.keyClicks(editor.box, text)
    QTest.keyClick(editor.box, key)


def test_f2_renames_in_place(pane: KeptPane, keeper: Keeper, store: Store, work: Work) -> None:
    _mark(pane, Kind.COLLECTION, ONE)
    QTest.keyClick(pane.list, Keys.Key_F2)
    editor = pane.list.editor
    assert editor is not None
    assert editor.box.selectedText() == "Lesson 1"
    assert editor.box.accessibleName()
    _write(pane, "Lesson one")
    work()
    assert pane.list.editor is None
    assert store.collections()[0].name == "Lesson one"
    assert _here(pane) == (Kind.COLLECTION, ONE)
    assert pane.list.hasFocus()
    assert _tree(pane) == _stored(store)
    keeper.undo()
    assert store.collections()[0].name == "Lesson 1"
    QTest.keyClick(pane.list, Keys.Key_F2)
    _write(pane, "never", Keys.Key_Escape)
    assert pane.list.editor is None
    assert store.collections()[0].name == "Lesson 1"


@pytest.mark.parametrize("name", ["Knee", "  Knee ", "", "x" * 201], ids=len)
@pytest.mark.parametrize("new", [False, True], ids=["renamed", "new"])
def test_a_name_that_is_refused_stays_in_its_box(
    pane: KeptPane, store: Store, work: Work, name: str, new: bool
) -> None:
    before = _stored(store)
    _mark(pane, Kind.COLLECTION, ONE)
    if new:
        pane.new_collection()
    else:
        QTest.keyClick(pane.list, Keys.Key_F2)
    _write(pane, name)
    work()
    editor = pane.list.editor
    assert editor is not None
    assert editor.box.text() == name
    assert pane._problem.isVisible()
    assert pane._problem.text().endswith(".")
    assert editor.box.accessibleDescription() == pane._problem.text()
    assert _stored(store) == before
    _write(pane, "Another")
    work()
    assert pane.list.editor is None
    assert not pane._problem.isVisible()
    assert "Another" in _stored(store)["collections"]
    assert _tree(pane) == _stored(store)


def test_a_new_collection_is_named_in_its_own_row(
    pane: KeptPane, keeper: Keeper, store: Store
) -> None:
    before = _stored(store)
    pane.new_collection()
    _write(pane, "", Keys.Key_Escape)
    assert _tree(pane) == before
    pane.new_collection()
    _write(pane, "Lesson 2")
    assert _stored(store)["collections"] == ["Lesson 1", "Knee", "Lesson 2"]
    assert _tree(pane) == _stored(store)
    row = pane.list.current_row()
    assert row is not None
    assert row.name == "Lesson 2"
    keeper.undo()
    assert _tree(pane) == before


def test_a_name_counts_when_the_focus_goes_elsewhere(pane: KeptPane, store: Store) -> None:
    pane.new_collection()
    editor = pane.list.editor
    assert editor is not None
    QTest.keyClicks(editor.box, "Left")
    button = pane.findChild(QToolButton)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert pane.list.editor is None
    assert _stored(store)["collections"] == ["Lesson 1", "Knee", "Left"]
    assert button.hasFocus()
    pane.new_collection()
    button.setFocus(Qt.FocusReason.TabFocusReason)  # nothing was written
    assert _tree(pane) == _stored(store)


def test_a_collection_that_goes_takes_its_box_along(
    pane: KeptPane, keeper: Keeper, store: Store, work: Work
) -> None:
    pane.new_collection()
    _write(pane, "Short")
    QTest.keyClick(pane.list, Keys.Key_F2)
    _write(pane, "Knee")
    assert pane._problem.isVisible()
    keeper.undo()
    work()
    assert pane.list.editor is None
    assert not pane._problem.isVisible()
    assert _tree(pane) == _stored(store)


# Order -----------------------------------------------------------------------------------


def test_ctrl_and_an_arrow_move_a_thing_in_its_collection(
    pane: KeptPane, keeper: Keeper, store: Store
) -> None:
    heard = _heard(pane)
    _mark(pane, Kind.COLLECTED, "point/LU1", ONE)
    orders = [list(POINTS)]
    for key in (Keys.Key_Down, Keys.Key_Down, Keys.Key_Down, Keys.Key_Up):
        QTest.keyClick(pane.list, key, CONTROL)
        orders.append(_stored(store)["in Lesson 1"])
        assert _here(pane) == (Kind.COLLECTED, "point/LU1")
        assert _tree(pane) == _stored(store)
    assert [order.index("point/LU1") for order in orders] == [1, 2, 3, 3, 2]
    assert heard == []
    for order in (orders[3], orders[1], orders[0]):
        keeper.undo()
        assert _stored(store)["in Lesson 1"] == order


def test_ctrl_and_an_arrow_move_a_collection_which_stays_open(pane: KeptPane, store: Store) -> None:
    item = _mark(pane, Kind.COLLECTED, "point/LU1", ONE).parent()
    assert item is not None
    _mark(pane, Kind.COLLECTION, ONE)
    QTest.keyClick(pane.list, Keys.Key_Up, CONTROL)
    QTest.keyClick(pane.list, Keys.Key_Down, CONTROL)
    assert _stored(store)["collections"] == ["Knee", "Lesson 1"]
    moved = pane.list.item_of((Kind.COLLECTION.value, "", ONE))
    assert moved is not None
    assert moved.isExpanded()
    assert [row.id for row in _rows(moved)] == list(POINTS)
    assert _here(pane) == (Kind.COLLECTION, ONE)


def _drag(rows: KeptList, item: QTreeWidgetItem, to: QPoint, key: Qt.Key | None = None) -> None:
    start = rows.visualItemRect(item).center()
    QTest.mousePress(rows.viewport(), LEFT, pos=start)
    step = QPoint(0, QApplication.startDragDistance())
    for place in (start + step, to):
        QTest.mouseMove(rows.viewport(), place)
        _move(rows, place)
    if key is not None:
        QTest.keyClick(rows, key)
    QTest.mouseRelease(rows.viewport(), LEFT, pos=to)


def _move(rows: KeptList, place: QPoint) -> None:
    """A move with the button held, which QTest can't do on a widget."""
    none = Qt.KeyboardModifier.NoModifier
    at = QPointF(place)
    over = QPointF(rows.viewport().mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, at, over, Qt.MouseButton.NoButton, LEFT, none)
    QApplication.sendEvent(rows.viewport(), event)


def test_dragging_moves_a_thing_and_chooses_nothing(
    pane: KeptPane, keeper: Keeper, store: Store
) -> None:
    heard = _heard(pane)
    first = _mark(pane, Kind.COLLECTED, "point/BL40", ONE)
    third = pane.list.item_of((Kind.COLLECTED.value, ONE, "point/GV4"))
    assert third is not None
    _drag(pane.list, first, pane.list.visualItemRect(third).center() + QPoint(0, 6))
    assert _stored(store)["in Lesson 1"] == [POINTS[1], POINTS[2], POINTS[0], POINTS[3]]
    assert _tree(pane) == _stored(store)
    assert heard == []
    keeper.undo()
    assert _stored(store)["in Lesson 1"] == list(POINTS)


def test_dragging_elsewhere_or_escape_moves_nothing(pane: KeptPane, store: Store) -> None:
    before = _stored(store)
    first = _mark(pane, Kind.COLLECTED, "point/BL40", ONE)
    last = pane.list.item_of((Kind.COLLECTED.value, ONE, "point/ST36"))
    heading = pane.list.topLevelItem(3)
    assert last is not None
    assert heading is not None
    _drag(pane.list, first, pane.list.visualItemRect(last).center(), Keys.Key_Escape)
    _drag(pane.list, first, pane.list.visualItemRect(heading).center())
    assert _stored(store) == before
    assert _tree(pane) == before


def test_a_collection_is_dragged_among_the_others(pane: KeptPane, store: Store) -> None:
    second = _mark(pane, Kind.COLLECTION, TWO)
    first = pane.list.item_of((Kind.COLLECTION.value, "", ONE))
    assert first is not None
    _drag(pane.list, second, pane.list.visualItemRect(first).center() - QPoint(0, 6))
    assert _stored(store)["collections"] == ["Knee", "Lesson 1"]
    assert _tree(pane) == _stored(store)


# Walking ---------------------------------------------------------------------------------


def test_walking_chooses_and_enter_on_a_note_goes_to_it(pane: KeptPane) -> None:
    _mark(pane, Kind.BOOKMARK, "point/QQ99")
    heard = _heard(pane)
    for _ in range(4):  # over the heading of the notes, which is no thing
        QTest.keyClick(pane.list, Keys.Key_Down)
    assert heard == [
        ("chosen", "group/foot"),
        ("chosen", "point/BL40"),
        ("chosen", "topic/safety"),
    ]
    heard.clear()
    QTest.keyClick(pane.list, Keys.Key_Return)
    assert heard == [("chosen", "topic/safety"), ("edit", "topic/safety")]


def test_a_click_chooses_and_a_double_click_goes_to_the_note(pane: KeptPane) -> None:
    heard = _heard(pane)
    item = pane.list.item_of((Kind.NOTE.value, "", "point/LU1"))
    assert item is not None
    _click(pane.list, item)
    assert heard == [("chosen", "point/LU1")]
    QTest.mouseDClick(pane.list.viewport(), LEFT, pos=pane.list.visualItemRect(item).center())
    assert ("edit", "point/LU1") in heard


def test_sections_and_collections_open_and_close(pane: KeptPane) -> None:
    heard = _heard(pane)
    item = _mark(pane, Kind.COLLECTION, ONE)
    places = []
    for key in (Keys.Key_Right, Keys.Key_Right, Keys.Key_Left, Keys.Key_Left, Keys.Key_Space):
        QTest.keyClick(pane.list, key)
        places.append((_here(pane)[1], item.isExpanded()))
    assert places == [
        (ONE, True),
        ("point/BL40", True),
        (ONE, True),
        (ONE, False),
        (ONE, True),
    ]
    assert heard == [("chosen", "point/BL40")]
    _click(pane.list, item)
    assert not item.isExpanded()
    QTest.keyClick(pane.list, Keys.Key_Left)
    QTest.keyClick(pane.list, Keys.Key_Left)
    section = pane.list.topLevelItem(2)
    assert section is not None
    assert not section.isExpanded()
    assert _here(pane) == (Kind.SECTION, "collections")


def test_the_point_under_the_pointer_is_told(pane: KeptPane, work: Work) -> None:
    told: list[str] = []
    pane.hovered.connect(told.append)
    for kind, id_ in ((Kind.BOOKMARK, "point/BL40"), (Kind.BOOKMARK, "group/foot")):
        item = pane.list.item_of((kind.value, "", id_))
        assert item is not None
        QTest.mouseMove(pane.list.viewport(), pane.list.visualItemRect(item).center())
        work()
    assert told == ["BL40", ""]


@pytest.mark.parametrize("key", [Keys.Key_Left, Keys.Key_Down, Keys.Key_Delete])
def test_keys_of_the_window_are_left_to_it(
    pane: KeptPane, store: Store, key: Qt.Key, work: Work
) -> None:
    before = _stored(store)
    _mark(pane, Kind.COLLECTED, "point/LU1", ONE)
    QTest.keyClick(pane.list, key, Qt.KeyboardModifier.AltModifier)
    assert _here(pane) == (Kind.COLLECTED, "point/LU1")
    assert _stored(store) == before


# Following -------------------------------------------------------------------------------


def test_a_change_elsewhere_leaves_marked_open_and_in_sight_as_it_was(
    pane: KeptPane, keeper: Keeper, library: Library, work: Work
) -> None:
    links = [f"point/{point.code}" for point in library.acupoints[:90]]
    keeper.do("", Several(tuple(SetBookmark(link, 100 + at) for at, link in enumerate(links))))
    item = _mark(pane, Kind.COLLECTED, "point/GV4", ONE)
    work()
    heard = _heard(pane)
    bar = pane.list.verticalScrollBar()
    assert bar.value() > 0
    y = pane.list.visualItemRect(item).top()
    keeper.do("", SetBookmark("point/BL60", 5000))
    keeper.do("", PutLink(ONE, "point/BL60", 0))
    keeper.do("", SetNote("point/BL60", "new", 5000))
    work()
    here = pane.list.currentItem()
    assert here is not None
    assert _here(pane) == (Kind.COLLECTED, "point/GV4")
    assert here.isSelected()
    parent = here.parent()
    assert parent is not None
    assert parent.isExpanded()
    assert pane.list.visualItemRect(here).top() == y
    assert heard == []


def test_what_was_seen_is_read_when_it_shows_and_stays_under_who_walks_there(
    pane: KeptPane, keeper: Keeper, store: Store, work: Work
) -> None:
    pane.hide()
    keeper.do_silently(ChangeVisits(add=frozenset([Visit(100, "point/LU1")])))
    pane.refresh()
    assert _tree(pane)["seen"][0] == "view/ear"
    pane.show()
    work()
    assert _tree(pane)["seen"][0] == "point/LU1"
    _mark(pane, Kind.SEEN, "point/BL40")
    order = _tree(pane)["seen"]
    keeper.do_silently(ChangeVisits(add=frozenset([Visit(101, "point/BL40")])))
    pane.refresh()
    assert _tree(pane)["seen"] == order
    button = pane.findChild(QToolButton)
    assert button is not None
    button.setFocus()
    pane.refresh()
    assert _tree(pane)["seen"][0] == "point/BL40"
    assert _tree(pane) == _stored(store)


def test_a_collection_is_shown_on_demand(pane: KeptPane) -> None:
    section = pane.list.topLevelItem(2)
    assert section is not None
    section.setExpanded(False)
    heard = _heard(pane)
    pane.show_collection(ONE)
    assert _here(pane) == (Kind.COLLECTION, ONE)
    item = pane.list.currentItem()
    assert item is not None
    assert item.isExpanded()
    assert section.isExpanded()
    pane.show_collection("c" * 32)  # none has that id
    assert _here(pane) == (Kind.COLLECTION, ONE)
    assert heard == []


def test_what_is_in_a_closed_collection_has_no_rows(pane: KeptPane) -> None:
    item = pane.list.item_of((Kind.COLLECTION.value, "", ONE))
    assert item is not None
    assert item.childCount() == 0
    item.setExpanded(True)
    assert item.childCount() == len(POINTS)
    item.setExpanded(False)
    pane.refresh()
    assert item.childCount() == 0


# One after the other ---------------------------------------------------------------------

STEPS = st.one_of(
    st.tuples(st.just("keys"), st.sampled_from(["Delete", "Up", "Down", "Ctrl+Up", "Ctrl+Down"])),
    st.tuples(st.just("keys"), st.sampled_from(["Right", "Left", "Home", "End", "PgDown"])),
    st.tuples(st.just("step"), st.sampled_from(["undo", "redo"])),
    st.tuples(st.just("mark"), st.sampled_from(POINTS)),
    st.tuples(st.just("put"), st.sampled_from(POINTS)),
    st.tuples(st.just("note"), st.sampled_from(POINTS)),
    st.tuples(st.just("new"), st.sampled_from(["Lesson 1", "Elbow", "Wrist"])),
)


def _take_step(pane: KeptPane, keeper: Keeper, what: str, which: str, at: int) -> None:
    if what == "keys":
        control = CONTROL if which.startswith("Ctrl+") else Qt.KeyboardModifier.NoModifier
        name = which.removeprefix("Ctrl+").replace("PgDown", "PageDown")
        QTest.keyClick(pane.list, getattr(Keys, f"Key_{name}"), control)
    elif what == "step":
        keeper.undo() if which == "undo" else keeper.redo()
    elif what == "mark":
        keeper.do("m", SetBookmark(which, at))
    elif what == "put" and keeper.kept.collections:
        keeper.do("p", PutLink(keeper.kept.collections[-1].id, which))
    elif what == "note":
        keeper.do("n", SetNote(which, f"text {at}", at))
    elif what == "new":
        pane.new_collection()
        _write(pane, which)
        if pane.list.editor is not None:
            QTest.keyClick(pane.list.editor.box, Keys.Key_Escape)


@settings(max_examples=12)
@given(steps=st.lists(STEPS, min_size=5, max_size=20))
def test_whatever_is_done_the_list_is_what_is_kept(
    application: QApplication, library: Library, steps: list[tuple[str, str]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder)).store
        store.apply(sample())
        keeper = Keeper(store)
        pane = KeptPane(library, keeper)
        dressed(pane, size=(232, 500))
        pane.list.setFocus()
        pane.show_collection(ONE)
        for at, (what, which) in enumerate(steps, 1000):
            _take_step(pane, keeper, what, which, at)
            shown, stored = _tree(pane), _stored(store)
            # What was seen stays in the order in which it was found, while one walks there.
            assert sorted(shown.pop("seen")) == sorted(stored.pop("seen"))
            assert shown == stored
        pane.close()
        pane.deleteLater()
        application.processEvents()
        store.close()


# The menu of a row, and the look ---------------------------------------------------------


def _entries(menu: QMenu) -> dict[str, bool]:
    return {
        action.text().replace("&", "").partition("\t")[0]: action.isEnabled()
        for action in menu.actions()
        if not action.isSeparator()
    }


def test_the_menu_offers_what_can_be_done(pane: KeptPane) -> None:
    offered = {}
    for kind, id_, inside in (
        (Kind.BOOKMARK, "point/BL40", ""),
        (Kind.NOTE, "point/QQ98", ""),
        (Kind.COLLECTION, ONE, ""),
        (Kind.COLLECTED, "point/ST36", ONE),
        (Kind.SEEN, "view/ear", ""),
    ):
        _mark(pane, kind, id_, inside)
        menu = pane._menu(pane.list.current_row())
        offered[kind] = _entries(menu)
        menu.deleteLater()
    always = {"New collection…": True, "Clear “Recently seen”": True}
    assert offered == {
        Kind.BOOKMARK: {"Open": True, "Remove the bookmark": True, **always},
        Kind.NOTE: {"Edit the note": False, "Copy the note": True, "Remove the note": True}
        | always,
        Kind.COLLECTION: {"Rename": True, "Move up": False, "Move down": True}
        | {"Remove the collection": True, **always},
        Kind.COLLECTED: {"Open": True, "Move up": True, "Move down": False}
        | {"Remove from the collection": True, **always},
        Kind.SEEN: {"Open": True, "Remove from recently seen": True, **always},
    }


def test_the_entries_of_the_menu_do_what_the_keys_do(pane: KeptPane, store: Store) -> None:
    heard = _heard(pane)

    def trigger(words: str) -> None:
        menu = pane._menu(pane.list.current_row())
        (action,) = (one for one in menu.actions() if words in one.text().replace("&", ""))
        action.trigger()
        menu.deleteLater()

    _mark(pane, Kind.NOTE, "point/LU1")
    trigger("Copy the note")
    assert QGuiApplication.clipboard().text() == "Ask Ms K.\nabout <b>this</b>"
    trigger("Edit the note")
    assert heard == [("chosen", "point/LU1"), ("edit", "point/LU1")]
    trigger("Remove the note")
    assert "point/LU1" not in _stored(store)["notes"]
    _mark(pane, Kind.COLLECTION, ONE)
    trigger("Move down")
    assert _stored(store)["collections"] == ["Knee", "Lesson 1"]
    trigger("Rename")
    assert pane.list.editor is not None
    _write(pane, "", Keys.Key_Escape)
    trigger("New collection")
    _write(pane, "Elbow")
    assert _tree(pane) == _stored(store)


def test_the_menu_is_asked_for_by_key_and_by_pointer(
    pane: KeptPane, nothing_goes_wrong: list[str]
) -> None:
    asked: list[tuple[str, QPoint]] = []
    pane.list.menu_asked.connect(lambda row, place: asked.append((row.id, place)))
    rows, marked = pane.list, _mark(pane, Kind.BOOKMARK, "point/BL40")
    other = rows.item_of((Kind.BOOKMARK.value, "", "group/foot"))
    assert other is not None
    places = [rows.visualItemRect(item).center() for item in (marked, other)]
    for reason, place in (
        (QContextMenuEvent.Reason.Keyboard, QPoint(1, 1)),
        (QContextMenuEvent.Reason.Mouse, places[1]),
    ):
        event = QContextMenuEvent(reason, place, rows.viewport().mapToGlobal(place))
        QApplication.sendEvent(rows.viewport(), event)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert "Remove the bookmark" in _entries(menu)
        menu.close()
    middles = [rows.viewport().mapToGlobal(place) for place in places]
    assert asked == list(zip(("point/BL40", "group/foot"), middles, strict=True))
    # What the offscreen platform says of every menu.
    nothing_goes_wrong[:] = [one for one in nothing_goes_wrong if "does not support" not in one]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [180, 232])
def test_a_name_without_room_takes_a_second_line(
    library: Library, keeper: Keeper, kept: list[QWidget], work: Work, percent: int, width: int
) -> None:
    pane = _shown(library, keeper, kept, work, percent, (width, 700))
    painter = pane.list.painter_
    lines = pane.list.fontMetrics().lineSpacing()
    for number in range(pane.list.topLevelItemCount()):
        for item in children(pane.list.topLevelItem(number)):
            row = row_of(item)
            assert row is not None
            room = pane.list.viewport().width() - painter.left_of(row)
            needed = pane.list.fontMetrics().horizontalAdvance(row.name)
            height = pane.list.visualItemRect(item).height()
            assert height >= lines * (1 if needed <= room else 2), row.id
            assert room > pane.list.fontMetrics().horizontalAdvance("BL40")


# The menu of collections -----------------------------------------------------------------


@pytest.fixture
def collections(keeper: Keeper) -> CollectionsMenu:
    return CollectionsMenu(keeper, lambda: Link("point", "LU1"), lambda link: link.id)


def test_a_collection_is_checked_that_holds_the_thing_and_each_choice_turns_it(
    collections: CollectionsMenu, keeper: Keeper, store: Store, kept: list[QWidget]
) -> None:
    told: list[str] = []
    collections.told.connect(told.append)
    menu = QMenu()
    kept.append(menu)
    collections.fill_when_shown(menu)

    def checks() -> dict[str, bool]:
        menu.aboutToShow.emit()
        return {one.text(): one.isChecked() for one in menu.actions() if one.isCheckable()}

    before = _stored(store)
    assert list(checks().items()) == [("Lesson 1", True), ("Knee", False)]  # the user's order
    for action in [one for one in menu.actions() if one.isCheckable()]:
        action.trigger()
    assert checks() == {"Knee": True, "Lesson 1": False}
    assert _stored(store)["in Knee"] == ["point/LU1"]
    assert told == ["Removed from “Lesson 1”.", "Added to “Knee”."]
    keeper.undo()
    keeper.undo()
    assert _stored(store) == before


def test_names_in_the_menu_are_shown_as_they_were_written(
    collections: CollectionsMenu, keeper: Keeper, kept: list[QWidget]
) -> None:
    keeper.do("", MakeCollection(Collection("c" * 32, "Neck & back " + "x" * 180)))
    menu = QMenu()
    kept.append(menu)
    collections.fill(menu)
    texts = [one.text() for one in menu.actions() if one.isCheckable()]
    assert texts[2].startswith("Neck && back xx")
    assert len(texts[2]) < 50


def test_a_new_collection_has_the_thing_in_it_and_is_one_step_back(
    collections: CollectionsMenu, keeper: Keeper, store: Store, kept: list[QWidget]
) -> None:
    before = _stored(store)
    said: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NameDialog)
        try:
            for name in ("", "Knee", "Elbow"):
                dialog.box.clear()
                QTest.keyClicks(dialog.box, name)
                QTest.keyClick(dialog.box, Keys.Key_Return)
                said.append(dialog.problem.text())
        finally:
            dialog.done(dialog.result())  # whatever went wrong, the test goes on

    menu = QMenu()
    kept.append(menu)
    collections.fill(menu)
    QTimer.singleShot(0, answer)
    menu.actions()[-1].trigger()
    assert _stored(store)["in Elbow"] == ["point/LU1"]
    assert [bool(words) for words in said] == [True, True, False]
    keeper.undo()
    assert _stored(store) == before


def test_nothing_that_is_read_can_be_put_nowhere(keeper: Keeper, kept: list[QWidget]) -> None:
    menu = QMenu()
    kept.append(menu)
    CollectionsMenu(keeper, lambda: None, lambda link: link.id).fill(menu)
    assert not [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
