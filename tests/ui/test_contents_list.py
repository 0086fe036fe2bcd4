"""The meridians in the list: opened by pointer and keys, and marked from elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem, QWidget

from acupoints_app.content.claims import FOR_ME
from acupoints_app.library import Library
from acupoints_app.ui.contents_list import ContentsList
from acupoints_app.ui.contents_rows import ARROW_WIDTH, SUBJECT
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.meridian_tag import ink_on
from acupoints_app.ui.theme import DARK, LIGHT, Theme

from .panes import dressed

Work = Callable[[], None]
Keys = Qt.Key


@pytest.fixture
def contents(library: Library, kept: list[QWidget], work: Work) -> ContentsList:
    made = ContentsList(library)
    kept.append(made)
    dressed(made, size=(232, 700))
    work()
    return made


def _row(contents: ContentsList, subject: str) -> QTreeWidgetItem:
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return next(item for item in contents.findItems("", every) if item.data(0, SUBJECT) == subject)


def _click(contents: ContentsList, row: QTreeWidgetItem, x: int) -> None:
    contents.scrollToItem(row)
    place = QPoint(x, contents.visualItemRect(row).center().y())
    QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=place)


def _chosen(contents: ContentsList) -> list[str]:
    heard: list[str] = []
    contents.chosen.connect(heard.append)
    return heard


def _here(contents: ContentsList) -> str:
    item = contents.currentItem()
    return "" if item is None else item.data(0, SUBJECT)


def _meridians(library: Library) -> list[str]:
    return list(dict.fromkeys(point.meridian for point in library.acupoints))


def test_every_meridian_stands_once_and_closed(contents: ContentsList, library: Library) -> None:
    section = contents.topLevelItem(contents.topLevelItemCount() - 1)
    assert section is not None
    rows = [section.child(number) for number in range(section.childCount())]
    assert [row.data(0, SUBJECT) for row in rows if row] == _meridians(library)
    # No row of a point is made before it is wanted: a start would pay for all of them.
    assert [row.childCount() for row in rows if row] == [0] * len(rows)
    told = _row(contents, "BL").data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert "Bladder meridian" in told
    assert "67" in told


def test_a_click_on_the_arrow_opens_and_closes_and_chooses_nothing(contents: ContentsList) -> None:
    heard, row = _chosen(contents), _row(contents, "KI")
    _click(contents, row, ARROW_WIDTH // 2)
    assert row.isExpanded()
    assert row.childCount() == 27
    _click(contents, row, ARROW_WIDTH // 2)
    assert not row.isExpanded()
    assert heard == []


def test_a_click_on_the_row_chooses_and_opens(contents: ContentsList) -> None:
    heard, row = _chosen(contents), _row(contents, "KI")
    _click(contents, row, ARROW_WIDTH * 3)
    assert row.isExpanded()
    assert set(heard) == {"KI"}
    _click(contents, _row(contents, "KI2"), ARROW_WIDTH * 3)
    assert heard[-1] == "KI2"


def test_right_goes_in_and_left_goes_out(contents: ContentsList, work: Work) -> None:
    contents.setCurrentItem(_row(contents, "PC"))
    contents.setFocus()
    row = _row(contents, "PC")
    assert not row.isExpanded()
    places = []
    for key in (Keys.Key_Right, Keys.Key_Right, Keys.Key_Down, Keys.Key_Left, Keys.Key_Left):
        QTest.keyClick(contents, key)
        places.append((_here(contents), row.isExpanded()))
    assert places == [("PC", True), ("PC1", True), ("PC2", True), ("PC", True), ("PC", False)]


@pytest.mark.parametrize("key", [Keys.Key_Left, Keys.Key_Right])
def test_keys_of_the_window_are_left_to_it(contents: ContentsList, key: Qt.Key) -> None:
    contents.setCurrentItem(_row(contents, "PC"))
    alt = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.AltModifier)
    contents.keyPressEvent(alt)
    assert not alt.isAccepted()
    assert not _row(contents, "PC").isExpanded()
    contents.setCurrentItem(_row(contents, "hand"))
    plain = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    contents.keyPressEvent(plain)
    assert not plain.isAccepted()


def test_walking_past_a_meridian_leaves_it_closed(contents: ContentsList, library: Library) -> None:
    # As in the window: what is chosen here is at once shown as chosen.
    contents.chosen.connect(contents.show_chosen)
    heard = _chosen(contents)
    contents.setCurrentItem(_row(contents, FOR_ME))  # the last row above the meridians
    contents.setFocus()
    for _ in _meridians(library):
        QTest.keyClick(contents, Keys.Key_Down)
    assert heard[-len(_meridians(library)) :] == _meridians(library)
    assert not any(_row(contents, code).isExpanded() for code in _meridians(library))


def test_a_point_chosen_elsewhere_is_marked_in_sight(
    contents: ContentsList, library: Library, work: Work
) -> None:
    heard = _chosen(contents)
    last = {point.meridian: point.code for point in library.acupoints}
    for meridian, code in last.items():
        contents.show_chosen(code)
        work()
        row = _row(contents, code)
        assert _row(contents, meridian).isExpanded()
        assert row.isSelected()
        middle = contents.visualItemRect(row).adjusted(0, 2, 0, -2)
        assert contents.viewport().rect().contains(middle)
    assert heard == []


def test_a_meridian_that_the_reader_closed_stays_closed(contents: ContentsList) -> None:
    contents.show_chosen("KI3")
    _click(contents, _row(contents, "KI"), ARROW_WIDTH // 2)
    contents.show_chosen("KI3")  # another view of the body, say
    assert not _row(contents, "KI").isExpanded()
    assert _here(contents) == "KI"
    contents.show_chosen("KI4")
    assert _row(contents, "KI").isExpanded()
    assert _here(contents) == "KI4"


def test_a_meridian_chosen_elsewhere_is_opened(contents: ContentsList) -> None:
    contents.show_chosen("LR")
    assert _row(contents, "LR").isExpanded()
    assert _here(contents) == "LR"
    contents.show_chosen(None)
    assert contents.selectedItems() == []


def test_the_row_under_the_pointer_is_told_until_it_leaves(
    contents: ContentsList, work: Work
) -> None:
    told: list[str] = []
    contents.hovered.connect(told.append)
    contents.show_chosen("HT9")
    for subject in ("HT9", "HT"):
        middle = contents.visualItemRect(_row(contents, subject)).center()
        QTest.mouseMove(contents.viewport(), middle)
        work()
    section = contents.topLevelItem(contents.topLevelItemCount() - 1)
    assert section is not None
    QTest.mouseMove(contents.viewport(), contents.visualItemRect(section).center())
    work()
    assert told == ["HT9", "HT", ""]
    QTest.mouseMove(contents.viewport(), contents.visualItemRect(_row(contents, "HT")).center())
    work()
    QApplication.sendEvent(contents.viewport(), QEvent(QEvent.Type.Leave))
    assert told == ["HT9", "HT", "", "HT", ""]


def test_a_code_that_is_typed_leads_to_its_row(contents: ContentsList) -> None:
    contents.setFocus()
    QTest.keyClicks(contents, "gb")
    assert _here(contents) == "GB"
    contents.show_chosen("GB1")
    contents.setCurrentItem(_row(contents, "hand"))
    contents._typed = ""
    QTest.keyClicks(contents, "gb34")
    assert _here(contents) == "GB34"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [120, 180, 232])
def test_a_name_without_room_takes_a_second_line(
    library: Library, kept: list[QWidget], work: Work, percent: int, width: int
) -> None:
    contents = ContentsList(library)
    kept.append(contents)
    dressed(contents, percent, (width, 700))
    contents.show_chosen("GB34")
    work()
    metrics = contents.fontMetrics()
    short, long = _row(contents, "GB4"), _row(contents, "GB34")
    code = metrics.horizontalAdvance("GB34")
    room = contents.viewport().width() - ARROW_WIDTH
    for row in (short, long):
        lines = contents.visualItemRect(row).height() // metrics.lineSpacing()
        if code + metrics.horizontalAdvance(row.text(0)) > room:
            assert lines >= 2
    assert contents.visualItemRect(long).height() >= contents.visualItemRect(short).height()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_code_on_a_tag_can_be_read(theme: Theme, library: Library) -> None:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for code in _meridians(library):
        ground = meridian_colour(code, theme)
        dark, bright = sorted((light(ground), light(ink_on(ground))))
        assert (bright + 0.05) / (dark + 0.05) >= 4.5
