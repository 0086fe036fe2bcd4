"""The codes that the user has chosen: shown everywhere at once, and never put in others' words."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from html import unescape
from typing import Final

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidgetItem, QWidget

from acupoints_app.atlas.placing import Placement
from acupoints_app.content.code_systems import OLDER, shown_in_text
from acupoints_app.content.evidence import (
    Caution,
    CautionSource,
    Evidence,
    PointUse,
    Reference,
    Support,
)
from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.record import Record
from acupoints_app.library import Library
from acupoints_app.ui import codes
from acupoints_app.ui.body.point_menu import point_menu
from acupoints_app.ui.body.way_words import landmark_names, short_name
from acupoints_app.ui.contents_rows import CODE
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.meridian_tag import MeridianTag
from acupoints_app.ui.pages.reading_pane import ReadingPane
from acupoints_app.ui.settings import Settings
from acupoints_app.ui.wording import record_title, why_words

from . import made_up
from .conftest import Opened
from .panes import clipped, dressed, shown_labels, words

Work = Callable[[], None]

WHOS: Final = re.compile(r"(?<![A-Za-z0-9])(?:BL|TE|GV|CV)[0-9]*(?![A-Za-z0-9])")
OLDER_ONES: Final = re.compile(r"(?<![A-Za-z0-9])(?:UB|SJ|DU|REN)[0-9]*(?![A-Za-z0-9])")


@pytest.fixture(autouse=True)
def the_whos_again() -> Iterator[None]:
    codes.use("who")
    yield
    codes.use("who")


def painted(widget: QWidget) -> list[str]:
    """The words that a widget paints as text."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    widget.render(picture)
    svg = bytes(buffer.data().data()).decode()
    return [unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)<", svg)]


def beside_dots(window: MainWindow) -> list[str]:
    """The codes that stand beside dots of the picture at rest and of what is lit."""
    canvas = window.body.canvas
    canvas.camera.sharpen()
    canvas.grab()
    return sorted(code for code, _ in canvas.points._words._pictures._pictures)


def rows(window: MainWindow) -> list[QTreeWidgetItem]:
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    return window.contents.findItems("", every)


def told(window: MainWindow) -> list[str]:
    """What assistive technology hears of the rows of the list."""
    said = (row.data(0, Qt.ItemDataRole.AccessibleTextRole) for row in rows(window))
    return [text for text in said if text]


def near(window: MainWindow, *wanted: str) -> tuple[Placement, ...]:
    found = window.reader.points.on(window.reader.view)
    return tuple(next(one for one in found if one.code == code) for code in wanted)


def menu_words(window: MainWindow, *wanted: str) -> list[str]:
    menu = point_menu(window.body.canvas, window.reader.points, wanted, lambda _: None)
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    menu.deleteLater()
    return texts


def everything(window: MainWindow) -> dict[str, list[str]]:
    """All that the window shows and says of codes, place by place."""
    canvas, guide = window.body.canvas, window.body.way_guide
    canvas.pointer.near = near(window, "BL40", "BL39", "KI10")
    layers, tags = window.layers.meridians.values(), window.reading.findChildren(MeridianTag)
    return {
        "list": painted(window.contents),
        "list, said": told(window),
        "page": [words(window.reading)],
        "page, tag": painted(next(filter(QWidget.isVisible, tags))),
        "body": beside_dots(window),
        "tag": painted(canvas),
        "menu": menu_words(window, "BL40", "KI10"),
        "way": [part.text() for part in guide.findChildren(QLabel)],
        "way, said": [guide.accessibleName(), guide.accessibleDescription()],
        "layers": [text for action in layers for text in (action.text(), action.toolTip())],
    }


def test_all_changes_at_once_and_back_again(window: MainWindow, work: Work) -> None:
    window.resize(1500, 1000)
    window.reader.choose("BL40")
    window.points.show_way("BL40")
    window.reading.finish()
    work()
    at_first = everything(window)
    window.set_codes("older")
    work()
    older = everything(window)
    window.set_codes("who")
    work()
    assert everything(window) == at_first
    for place, shown in older.items():
        texts = [without_citations(text, window.reader.library) for text in shown]
        left = [text for text in texts if WHOS.search(text)]
        assert left == [], place
        assert OLDER_ONES.search(" ".join(texts)), place
        before = without_citations(" ".join(at_first[place]), window.reader.library)
        assert not OLDER_ONES.search(before), place
    keys = [action.shortcut().toString() for action in window.layers.meridians.values()]
    assert "Ctrl+J, B, L" in keys


def without_citations(text: str, library: Library) -> str:
    """A text without what stays as it is: citations with their caveats, and "WHO BL40"."""
    references = library.evidence.references
    stays = [each.citation.rstrip(".") for each in references]
    stays += [each.caveat for each in references if each.caveat]
    for part in sorted(stays, key=len, reverse=True):
        text = text.replace(part, "")
    return re.sub(r"\bWHO\s+(?:BL|TE|GV|CV)[0-9]+", "", text)


@pytest.mark.parametrize("meridian", OLDER.letters)
def test_the_tag_on_a_meridians_line(window: MainWindow, work: Work, meridian: str) -> None:
    window.resize(1500, 1000)
    window.reader.choose(meridian)
    window.reader.show_view("front" if meridian == "CV" else "back")
    work()
    assert meridian in painted(window.body.canvas)
    window.set_codes("older")
    work()
    assert OLDER.letters[meridian] in painted(window.body.canvas)
    assert meridian not in painted(window.body.canvas)


def test_the_step_and_the_place_on_the_page_stay(window: MainWindow, work: Work) -> None:
    window.reader.choose("BL23")
    window.points.show_way("BL23")
    window.body.way_guide.next_step()
    window.reading.finish()
    work()
    bar = window.reading.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    focus, place = window.focusWidget(), bar.value()
    assert place > 0
    window.set_codes("older")
    work()
    assert (window.body.way_guide.step, bar.value()) == (1, place)
    assert window.focusWidget() is focus


def test_every_page_has_the_codes_and_its_links_lead_on(
    library: Library, kept: list[QWidget]
) -> None:
    pane = ReadingPane(library)
    kept.append(pane)
    dressed(pane)
    codes.use("older")
    for subject in library.content.subjects:
        pane.show_subject(subject)
        pane.finish()
        assert WHOS.findall(without_citations(words(pane), library)) == [], subject
    for point in library.acupoints:
        pane.show_subject(point.code)
        pane.finish()
        text = words(pane)
        for part in (point.location, *point.find):
            assert shown_in_text(part, OLDER) in text
        whos = f" · WHO {point.code}" if point.meridian in OLDER.letters else ""
        assert f"\n{shown_in_text(point.code, OLDER)}  {point.pinyin}{whos}\n" in text
        assert WHOS.findall(without_citations(text, library)) == [], point.code
        html = "".join(part.text() for part in shown_labels(pane))
        targets = re.findall(r'href="([A-Z]+[0-9]*)"', html)
        assert point.meridian in targets
        known = {each.code for each in library.acupoints} | {point.meridian}
        assert set(targets) <= known


def test_the_whos_system_shows_one_code(library: Library, kept: list[QWidget]) -> None:
    pane = ReadingPane(library)
    kept.append(pane)
    dressed(pane)
    pane.show_subject("BL40")
    pane.finish()
    assert "BL40  Wěizhōng\n" in words(pane)
    assert "WHO BL40" not in words(pane)


@pytest.mark.parametrize("subject", ["CV4", "BL23", "CV", "lower-back"])
def test_nothing_is_clipped_at_double_size(
    library: Library, kept: list[QWidget], work: Work, subject: str
) -> None:
    codes.use("older")
    pane = ReadingPane(library)
    kept.append(pane)
    dressed(pane, 200, (360, 600))
    pane.show_subject(subject)
    pane.finish()
    work()
    assert clipped(pane) == []
    page = pane.widget()
    assert page is not None
    assert page.width() <= pane.viewport().width()


def test_words_of_others_stay_as_they_were_written(
    library: Library, kept: list[QWidget], work: Work
) -> None:
    said = "“Press BL40 and GV4”, the teacher said."
    quote = dataclasses.replace(made_up.excerpt(1, names=("hand",)), quote=said, heading="On BL23")
    group = made_up.content(quote)
    source = dataclasses.replace(group.sources[0], title="All of BL60", author="A. CV6")
    evidence = Evidence(
        references=(Reference("one", "Lee A. A study of BL57 (2001).", "It prints TE3 twice."),),
        uses=(PointUse("hand", "BL40", "frequent", (Support("one", "review", "BL25 in 9"),)),),
        cautions=(
            Caution(
                "it", "lung", "Not over CV17.", ("BL40",), (CautionSource("one", "weak", "no GV9"),)
            ),
        ),
    )
    shown = dataclasses.replace(
        library, content=dataclasses.replace(group, sources=(source,)), evidence=evidence
    )
    codes.use("older")
    pane = ReadingPane(shown)
    kept.append(pane)
    dressed(pane)
    read = ""
    for subject in ("hand", "BL40"):
        pane.show_subject(subject)
        pane.finish()
        work()
        read += words(pane)
        assert re.search(r"UB40\s+Wěizhōng", words(pane))
    as_written = (said, "On BL23", "All of BL60", "A. CV6", "A study of BL57", "prints TE3 twice")
    assert [part for part in as_written if part not in read] == []
    assert read.count("UB25 in 9") == 2
    assert "Not over REN17." in read
    assert "No DU9." in read
    assert "BL25" not in read


def test_a_way_by_other_points_names_them_as_they_are_shown(window: MainWindow) -> None:
    names = landmark_names(window.reader.library.atlas.measures)
    codes.use("older")
    seen = set()
    for code in ("BL59", "TE5", "GB20", "GB27", "EX-CA1"):
        window.points.show_way(code)
        guide, way = window.body.way_guide, window.points._way
        assert way is not None
        said = " ".join(guide._sentences)
        assert not WHOS.search(said), said
        seen |= set(OLDER_ONES.findall(said))
        for leg in way.legs:
            for mark in (leg.origin, *leg.aims):
                assert not WHOS.search(short_name(mark, names))
    assert len(seen) > 3


def test_letters_typed_in_the_list_are_those_that_are_shown(window: MainWindow) -> None:
    window.set_codes("older")
    window.contents.setCurrentItem(rows(window)[1])
    window.contents.keyboardSearch("r")
    window.contents.keyboardSearch("e")
    window.contents.keyboardSearch("n")
    assert window.reader.subject == "CV"


@pytest.mark.parametrize("system", ["who", "older"])
def test_at_double_size_no_name_in_the_list_is_cut(open_window: Opened, system: str) -> None:
    window = open_window(size=(1280, 800))
    window.set_codes(system)
    window.set_text_percent(200)
    tree = window.contents
    tree.resize(190, 6000)  # as narrow as it can be, and all rows in sight
    meridians = [row for row in rows(window) if row.data(0, CODE)]
    assert len(meridians) == 15
    pieces = painted(tree)
    assert "Gallbladder" not in pieces
    read = "".join(pieces).replace(" ", "")
    assert [row.text(0) for row in meridians if row.text(0).replace(" ", "") not in read] == []
    row = next(row for row in meridians if row.text(0) == "Gallbladder")
    assert tree.visualItemRect(row).height() > 2 * tree.fontMetrics().lineSpacing()


def test_a_search_names_what_it_has_found(library: Library) -> None:
    finder = finder_of(library, [Record("note", "1", "BL40", (("text", "see BL40"),))])

    def found(typed: str, kind: str) -> tuple[str, str]:
        hit = next(hit for hit in finder.find(typed).hits if hit.record.type == kind)
        return record_title(hit.record), why_words(hit)

    assert found("bl40", "point") == ("BL40 Wěizhōng", "code: bl40")
    assert found("bl", "meridian") == ("Bladder meridian", "code: bl")
    codes.use("older")
    for typed in ("bl40", "UB 40"):
        assert found(typed, "point") == ("UB40 Wěizhōng", "code: ub40")
        assert found(typed, "group")[1] == "about: ub40"
        assert found(typed, "note") == ("BL40", "see BL40")
    assert found("bl", "meridian") == ("Bladder meridian", "code: ub")
    quotes = [hit for hit in finder.find("knee").hits if hit.record.type == "excerpt"]
    assert [record_title(hit.record) for hit in quotes] == [hit.record.title for hit in quotes]


def test_the_search_box_follows(window: MainWindow, work: Work) -> None:
    panel = window.search.panel
    box = panel.findChild(QLineEdit)
    assert isinstance(box, QLineEdit)
    for system, point, command in (
        ("who", "BL40 Wěizhōng", "GV  Governor vessel"),
        ("older", "UB40 Wěizhōng", "DU  Governor vessel"),
        ("who", "BL40 Wěizhōng", "GV  Governor vessel"),
    ):
        window.set_codes(system)
        window.actions_.find.trigger()
        box.setText("bl40")
        item = panel._list.item(0)
        assert item.text() == point
        assert item.data(Qt.ItemDataRole.AccessibleTextRole).startswith(point)
        box.setText("governor")
        found = [record for record in panel.records if record.type == "command"]
        assert [record.title for record in found] == [command]
        shown = window.layers.shown_meridians
        panel.chosen.emit(found[0])  # a command of another name would find no action
        assert window.layers.shown_meridians == shown ^ {"GV"}
        panel.leave()


def test_what_is_no_system_is_the_whos(window: MainWindow) -> None:
    for written in ("", "who", "UB", "Older"):
        codes.use("older")
        codes.use(written)
        assert (codes.system(), codes.point_code("BL40")) == ("who", "BL40")


def test_a_window_that_opens_in_the_older_system_shows_it(open_window: Opened) -> None:
    settings = Settings(None)
    settings.set_text("codes/system", "older")
    window = open_window(settings=settings)
    assert window.layers.meridians["GV"].text().startswith("DU  ")
    assert any(text.endswith("DU, 28 points") for text in told(window))
