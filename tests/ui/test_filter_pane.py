"""The pane of filters: ticking values by pointer and keys, and what then matches."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem, QWidget

from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.code_systems import OLDER
from acupoints_app.find.facets import FACETS, FacetIndex, Filters
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui import codes
from acupoints_app.ui.filters.filter_chips import Chip
from acupoints_app.ui.filters.filter_pane import FilterPane
from acupoints_app.ui.filters.filter_rows import CHOSEN, COUNT, FACET, VALUE, lines_of
from acupoints_app.ui.filters.filter_words import SECTIONS, facet_name, value_name
from acupoints_app.ui.theme import GRID

from .panes import clipped, dressed, shown_labels

Work = Callable[[], None]
Keys = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def points(library: Library) -> PlacedPoints:
    return PlacedPoints(library.acupoints, Shelf(library.atlas), library.placed)


@pytest.fixture
def pane(library: Library, points: PlacedPoints, kept: list[QWidget], work: Work) -> FilterPane:
    made = FilterPane(library, points)
    kept.append(made)
    dressed(made, size=(232, 700))
    made.setFocus()
    work()
    return made


@pytest.fixture(autouse=True)
def the_whos_codes_again() -> Iterator[None]:
    yield
    codes.use("who")


def chosen(**facets: str) -> Filters:
    return Filters({facet: frozenset(values.split("|")) for facet, values in facets.items()})


def rows(pane: FilterPane) -> list[QTreeWidgetItem]:
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return pane.facets.findItems("", every)


def row(pane: FilterPane, facet: str, value: str | None = None) -> QTreeWidgetItem:
    return next(
        item for item in rows(pane) if (item.data(0, FACET), item.data(0, VALUE)) == (facet, value)
    )


def click(pane: FilterPane, item: QTreeWidgetItem) -> None:
    pane.facets.scrollToItem(item)
    place = pane.facets.visualItemRect(item).center()
    QTest.mouseClick(pane.facets.viewport(), Qt.MouseButton.LeftButton, pos=place)


def listed(pane: FilterPane) -> list[tuple[str, str]]:
    """What the results list, read off its rows by walking through them."""
    found = []
    pane.results.setCurrentRow(-1)
    while pane.step(1):
        found.append(pane.results.marked)
    return found


def heard(pane: FilterPane) -> list[object]:
    told: list[object] = []
    pane.filtered.connect(told.append)
    return told


def wanted(pane: FilterPane, library: Library, points: PlacedPoints) -> list[tuple[str, str]]:
    results = FacetIndex(library, points).matching(pane.filters)
    return [("point", point.code) for point in results.points] + [
        ("excerpt", excerpt.id) for excerpt in results.excerpts
    ]


# ---- choosing ----


def test_every_facet_stands_once_under_a_heading(pane: FilterPane) -> None:
    assert sorted(facet for _, facets in SECTIONS for facet in facets) == sorted(FACETS)
    top = [pane.facets.topLevelItem(n) for n in range(pane.facets.topLevelItemCount())]
    facets = [item.data(0, FACET) for item in top if item is not None and item.data(0, FACET)]
    assert facets == [facet for _, facets in SECTIONS for facet in facets]


def test_clicks_open_a_facet_and_tick_values_that_add_up(
    pane: FilterPane, library: Library, points: PlacedPoints
) -> None:
    told = heard(pane)
    click(pane, row(pane, "meridian"))
    assert row(pane, "meridian").isExpanded()
    click(pane, row(pane, "meridian", "BL"))
    assert pane.filters == chosen(meridian="BL")
    click(pane, row(pane, "class"))
    click(pane, row(pane, "class", "back-shu"))
    assert pane.filters == Filters(
        {"meridian": frozenset({"BL"}), "class": frozenset({"back-shu"})}
    )
    assert listed(pane) == wanted(pane, library, points)
    assert pane.said == "12 points"
    assert len(told) == 2
    assert told[-1] == {code for _, code in listed(pane)}
    click(pane, row(pane, "class", "back-shu"))
    assert pane.filters == chosen(meridian="BL")
    assert pane.said == "67 points"


def test_keys_walk_open_and_tick(pane: FilterPane) -> None:
    facets = pane.facets
    assert QApplication.focusWidget() is facets
    QTest.keyClick(facets, Keys.Key_Home)
    assert facets.currentItem() is row(pane, "group")  # not the heading over it
    for _ in range(3):
        QTest.keyClick(facets, Keys.Key_Down)
    assert facets.currentItem() is row(pane, "meridian")
    QTest.keyClick(facets, Keys.Key_Right)
    assert row(pane, "meridian").isExpanded()
    QTest.keyClick(facets, Keys.Key_Down)
    QTest.keyClick(facets, Keys.Key_Down)
    QTest.keyClick(facets, Keys.Key_Space)
    assert pane.filters == chosen(meridian="LI")
    QTest.keyClick(facets, Keys.Key_Return)
    assert not pane.filters
    QTest.keyClick(facets, Keys.Key_Left)
    assert facets.currentItem() is row(pane, "meridian")
    QTest.keyClick(facets, Keys.Key_Left)
    assert not row(pane, "meridian").isExpanded()


def test_each_value_shows_and_says_how_much_it_finds(
    pane: FilterPane, library: Library, points: PlacedPoints
) -> None:
    filters = chosen(group="neck", meridian="GB|BL")
    pane.set_filters(filters)
    counts = FacetIndex(library, points).counts(filters)
    values = [item for item in rows(pane) if item.data(0, VALUE) is not None]
    assert len(values) == sum(map(len, counts.values()))
    for item in values:
        facet, value = item.data(0, FACET), item.data(0, VALUE)
        count = counts[facet][value]
        assert item.data(0, COUNT) == count
        assert bool(item.data(0, CHOSEN)) == filters.has(facet, value)
        state = item.data(0, Qt.ItemDataRole.CheckStateRole)
        assert (Qt.CheckState(state) == Qt.CheckState.Checked) == filters.has(facet, value)
        told = f", {count} result" if count else ", none"
        assert f"{value_name(facet, value, library.content)}{told}" in item.data(0, SPOKEN)
    assert row(pane, "meridian").data(0, SPOKEN) == "Meridian, 2 values chosen"
    assert row(pane, "class").data(0, SPOKEN) == facet_name("class")


# ---- taking back ----


def test_a_chip_takes_its_value_back_and_the_focus_goes_on(pane: FilterPane, work: Work) -> None:
    pane.set_filters(chosen(meridian="BL|KI", part="back"))
    work()
    assert pane.chips.isVisible()
    assert pane.chips.names == ("Bladder", "Kidney", "Back")
    spoken = QAccessible.queryAccessibleInterface(pane.chips.chip("part", "back"))
    assert spoken.text(QAccessible.Text.Name) == "Take back Body part: Back"
    assert spoken.role() == QAccessible.Role.Button
    for facet, value in (("meridian", "KI"), ("part", "back"), ("meridian", "BL")):
        chip = pane.chips.chip(facet, value)
        chip.setFocus()
        QTest.keyClick(chip, Keys.Key_Return if value == "KI" else Keys.Key_Space)
        work()
        assert not pane.filters.has(facet, value)
        if pane.filters:
            focused = QApplication.focusWidget()
            assert isinstance(focused, Chip)
            assert focused.name in pane.chips.names
    assert not pane.chips.isVisible()
    assert QApplication.focusWidget() is pane.facets


def test_clear_all_takes_everything_back(pane: FilterPane, work: Work) -> None:
    pane.set_filters(chosen(level="L2|L4", line="back-3"))
    work()
    told = heard(pane)
    clear = next(chip for chip in pane.chips.findChildren(Chip) if chip.name == "Clear all")
    clear.setFocus()
    QTest.keyClick(clear, Keys.Key_Space)
    work()
    assert not pane.filters
    assert told == [None]
    assert not pane.chips.isVisible()
    assert pane.said == ""
    assert not pane.step(1)
    assert not pane.results.isVisible()
    assert QApplication.focusWidget() is pane.facets
    pane.clear()
    assert told == [None]


# ---- results ----


def test_steps_go_through_the_results_in_order_and_stop(
    pane: FilterPane, library: Library, points: PlacedPoints
) -> None:
    pane.set_filters(chosen(group="neck"))
    told: list[tuple[str, str]] = []
    pane.chosen.connect(lambda type_, id_: told.append((type_, id_)))
    while pane.step(1):
        pass
    assert told == wanted(pane, library, points)
    assert {type_ for type_, _ in told} == {"point", "excerpt"}
    told.clear()
    while pane.step(-1):
        pass
    assert told == wanted(pane, library, points)[-2::-1]


def test_the_result_that_is_read_stays_marked_and_is_not_chosen_again(pane: FilterPane) -> None:
    pane.set_filters(chosen(meridian="BL"))
    told: list[str] = []
    pane.chosen.connect(lambda _, id_: told.append(id_))
    pane.show_chosen("point", "BL40")
    assert pane.results.marked == ("point", "BL40")
    pane.set_filters(chosen(meridian="BL", part="knee"))
    assert pane.results.marked == ("point", "BL40")
    pane.show_chosen("point", "LU1")
    assert pane.results.marked == ("", "")
    assert told == []


def test_clusters_and_uses_come_with_a_remark(pane: FilterPane, library: Library) -> None:
    pane.set_filters(chosen(joint="knee", group="back-of-knee"))
    remark = pane.results.item(0)
    assert "the program's own" in remark.text()
    assert "the references say" in remark.text()
    assert not remark.flags() & Qt.ItemFlag.ItemIsSelectable
    assert ("", "") not in listed(pane)
    pane.set_filters(chosen(meridian="BL"))
    assert pane.results.item(0).text() == "BL1"
    for facet in ("joint", "level", "line"):
        assert "No source gives this cluster" in row(pane, facet).toolTip(0)


def test_a_level_shows_the_one_site_on_the_body(pane: FilterPane) -> None:
    told = heard(pane)
    pane.set_filters(chosen(level="L4"))
    assert told == [frozenset({"BL25", "GV3", "EX-B2/L4", "EX-B6", "EX-B7"})]


def test_nothing_that_matches_is_said_with_a_way_out(pane: FilterPane, work: Work) -> None:
    told = heard(pane)
    pane.set_filters(chosen(meridian="LU", level="L4"))
    work()
    assert pane.said == "Nothing has all of these."
    assert not pane.results.isVisible()
    assert any("Take one back" in part.text() for part in shown_labels(pane))
    assert told == [frozenset()]
    assert not pane.step(1)
    assert not pane.step(-1)


def test_what_has_a_note_is_found_and_says_so(pane: FilterPane, library: Library) -> None:
    excerpt = library.content.excerpts[3].id
    pane.set_filters(chosen(note="with"))
    assert pane.said == "Nothing has all of these."
    told = heard(pane)
    pane.set_noted(frozenset({"point/BL40", f"excerpt/{excerpt}", "group/hand"}))
    assert told == [frozenset({"BL40"})]
    assert listed(pane) == [("point", "BL40"), ("excerpt", excerpt)]
    assert pane.said == "1 point, 1 excerpt"
    for number in range(2):
        assert pane.results.item(number).data(SPOKEN).endswith("has a note")
    pane.set_filters(chosen(meridian="BL"))
    said = [pane.results.item(number).data(SPOKEN) for number in range(67)]
    assert [words for words in said if "note" in words] == [said[39]]


def test_the_pointer_on_a_point_is_told_and_on_an_excerpt_is_not(
    pane: FilterPane, work: Work
) -> None:
    pane.set_filters(chosen(group="neck"))
    work()
    told: list[str] = []
    pane.hovered.connect(told.append)

    def move_to(number: int) -> None:
        item = pane.results.item(number)
        pane.results.scrollToItem(item)
        place = QPointF(pane.results.visualItemRect(item).center())
        there = pane.results.viewport().mapToGlobal(place)
        moved = QMouseEvent(QEvent.Type.MouseMove, place, there, NO_BUTTON, NO_BUTTON, NO_KEY)
        QApplication.sendEvent(pane.results.viewport(), moved)

    numbers = range(pane.results.count())
    kinds = [pane.results.item(number).data(Qt.ItemDataRole.UserRole) for number in numbers]
    move_to(kinds.index("point"))
    move_to(kinds.index("excerpt"))
    assert told == [wanted_code(pane), ""]
    move_to(kinds.index("point"))
    QApplication.sendEvent(pane.results.viewport(), QEvent(QEvent.Type.Leave))
    assert told[-2:] == [wanted_code(pane), ""]


def wanted_code(pane: FilterPane) -> str:
    """The code of the first point that is listed."""
    return listed(pane)[0][1]


def test_codes_are_written_in_the_users_system(pane: FilterPane) -> None:
    pane.set_filters(chosen(meridian="BL", note="with"))
    pane.set_filters(chosen(joint="knee"))
    row_of = [code for _, code in listed(pane)].index("BL40") + 1  # after the remark
    assert pane.results.item(row_of).text() == "BL40"
    codes.use(OLDER.id)
    pane.refresh_codes()
    assert pane.results.item(row_of).text() == "UB40"
    assert "UB40" in pane.results.item(row_of).data(SPOKEN)
    assert ("point", "BL40") in listed(pane)


# ---- room ----


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [180, 232, 348])
def test_words_are_whole_at_any_width_and_text_size(
    pane: FilterPane, percent: int, width: int, work: Work
) -> None:
    for filters in (Filters(), chosen(group="neck"), chosen(meridian="LU", level="L4")):
        dressed(pane, percent, (width, 700))
        pane.set_filters(filters)
        work()
        assert clipped(pane) == []
        assert pane.facets.height() >= 2 * pane.facets.fontMetrics().height()
        assert pane.width() == width
        for chip in pane.chips.findChildren(Chip):
            assert chip.geometry().right() <= width - GRID


def test_lines_fit_their_width_and_lose_no_letter(pane: FilterPane) -> None:
    font, metrics = pane.facets.font(), pane.facets.fontMetrics()
    for text in ("Small intestine", "Donaudampfschifffahrt", "At one spinal level", "L4"):
        for width in (40, 80, 300):
            lines = lines_of(text, font, width)
            assert "".join(lines).replace(" ", "") == text.replace(" ", "")
            assert all(metrics.horizontalAdvance(line) <= width + 1 for line in lines)
