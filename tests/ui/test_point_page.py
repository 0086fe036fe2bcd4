"""The page of an acupoint, and that of a meridian."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from acupoints_app.content.citation import running_text, title_line
from acupoints_app.content.evidence import Caution, CautionSource, Evidence, Reference
from acupoints_app.library import Library
from acupoints_app.ui.pages.cited import short_citation
from acupoints_app.ui.pages.page_text import TextBlock
from acupoints_app.ui.pages.point_page import PointPage
from acupoints_app.ui.pages.reading_pane import ReadingPane

from .panes import clipped, dressed, shown_labels, words
from .test_translation import Marking, _unmarked

Work = Callable[[], None]
MakePane = Callable[..., ReadingPane]

USED = "Used for back pain, and who says so"
NO_PROOF = "That a point is used is no proof that it helps"
CARE = "Take care"
NEEDLING = "This is about needling, not about pressing."


@pytest.fixture
def make_pane(library: Library, kept: list[QWidget], work: Work) -> MakePane:
    def make(
        shown: Library | None = None, percent: int = 100, size: tuple[int, int] = (480, 600)
    ) -> ReadingPane:
        pane = ReadingPane(shown or library)
        kept.append(pane)
        dressed(pane, percent, size)
        work()
        return pane

    return make


def _read(pane: ReadingPane, subject: str) -> str:
    pane.show_subject(subject)
    pane.finish()
    return words(pane)


def _links(pane: ReadingPane) -> list[str]:
    html = "".join(part.text() for part in shown_labels(pane))
    return re.findall('href="([^"]+)"', html)


def test_every_point_tells_its_names_its_place_and_what_that_was_checked_against(
    make_pane: MakePane, library: Library
) -> None:
    pane = make_pane()
    for point in library.acupoints:
        text = _read(pane, point.code)
        for part in (
            *(point.code, point.pinyin, point.simplified, point.traditional, point.english),
            *(point.location, *point.find, point.source_words),
        ):
            assert part in text, point.code
        if point.alternative is not None:
            assert f"Also located\n{point.alternative.location}" in text


def test_every_use_and_caution_of_a_point_stands_on_its_page(
    make_pane: MakePane, library: Library
) -> None:
    pane, evidence = make_pane(), library.evidence
    seen = set()
    for point in library.acupoints:
        uses, cautions = evidence.uses_of(point.code), evidence.cautions_for(point.code)
        text = _read(pane, point.code)
        assert (USED in text) == (NO_PROOF in text) == bool(uses), point.code
        assert (f"\n{CARE}\n" in text) == bool(cautions), point.code
        seen.add((bool(uses), bool(cautions)))
        for support in (each for use in uses for each in (*use.support, *evidence.not_proof)):
            assert support.figure in text
            assert evidence.reference_by_id[support.reference].citation.rstrip(".") in text
        for caution in cautions:
            assert caution.text in text
            assert (NEEDLING in text) or not caution.needling_only
            for source in (*caution.sources, *caution.against):
                assert source.says[1:] in text
                assert f"{source.grade} " in text.lower()
    assert seen == {(True, True), (True, False), (False, True), (False, False)}


def _source(id_: str, grade: str) -> CautionSource:
    return CautionSource(id_, grade, f"says {id_}")


def test_the_best_founded_warning_comes_first_and_what_speaks_against_it_last(
    make_pane: MakePane, library: Library
) -> None:
    names = ("alpha", "beta", "gamma", "delta")
    evidence = Evidence(
        references=tuple(Reference(id_, f"{id_.title()} A. Book (2001).") for id_ in names),
        cautions=(
            Caution("one", "pregnancy", "The weak one.", ("LU11",), (_source("alpha", "weak"),)),
            Caution(
                "two",
                "lung",
                "The strong one.",
                ("LU11",),
                (_source("beta", "medium"), _source("gamma", "strong")),
                (_source("delta", "strong"),),
                needling_only=True,
            ),
        ),
    )
    text = _read(make_pane(replace(library, evidence=evidence)), "LU11")
    order = (
        *("Take care: over the lung, in pregnancy", "Over the lung", "The strong one.", NEEDLING),
        *("Says gamma.", "Says beta.", "What speaks against it:", "Says delta."),
        *("In pregnancy", "The weak one.", "Says alpha."),
    )
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_no_text_of_the_point_before_stays(make_pane: MakePane, work: Work) -> None:
    pane = make_pane()
    fresh = make_pane()
    expected = {code: _read(fresh, code) for code in ("LU11", "BL40")}
    for code in ("BL23", "LU11", "GB21", "BL40", "LU11"):
        pane.show_subject(code)  # each is left before all of it is there
    pane.finish()
    assert words(pane) == expected["LU11"]
    pane.show_subject("BL23")
    pane.show_subject("BL40")
    while pane.is_filling:  # the rest comes by itself, a moment later
        work()
    assert words(pane) == expected["BL40"]


def test_links_lead_to_the_meridian_the_groups_and_the_neighbours(
    make_pane: MakePane, library: Library
) -> None:
    pane = make_pane()
    _read(pane, "BL23")
    groups = [use.group for use in library.evidence.uses_of("BL23")]
    asked = {question.id for question in library.claims.touching("BL23", library.evidence)}
    left_out = {"#care", "#questions", *asked}
    links = [link for link in _links(pane) if link not in left_out]
    assert links == ["BL", *groups, "BL22", "BL24"]
    assert asked <= set(_links(pane))
    _read(pane, "LU1")
    links = [link for link in _links(pane) if link not in library.claims.question_by_id]
    assert links[-1] == "LU2"
    assert links.count("LU2") == 1
    _read(pane, "LU11")
    assert _links(pane)[-1] == "LU10"
    chosen: list[str] = []
    pane.subject_chosen.connect(chosen.append)
    for block in pane.findChildren(TextBlock):
        if "LU10" in block.text() and block.isVisible():
            block.linkActivated.emit("LU10")
    assert chosen == ["LU10"]


def test_the_button_asks_for_the_way_to_the_point(make_pane: MakePane, work: Work) -> None:
    pane = make_pane()
    _read(pane, "ST36")
    asked: list[str] = []
    pane.find_asked.connect(asked.append)
    (page,) = pane.findChildren(PointPage)
    (button,) = page.findChildren(QToolButton)
    assert "ST36" in button.accessibleName()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    _read(pane, "LI4")
    work()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["ST36", "LI4"]


def test_the_link_above_leads_to_the_warnings(make_pane: MakePane, work: Work) -> None:
    pane = make_pane()
    _read(pane, "BL23")
    work()
    (link,) = (part for part in shown_labels(pane) if "#care" in part.text())
    assert not link.visibleRegion().isEmpty()
    link.linkActivated.emit("#care")
    (title,) = (part for part in shown_labels(pane) if f">{CARE}<" in part.text())
    assert not title.visibleRegion().isEmpty()


def test_a_meridian_names_its_points_in_order(make_pane: MakePane, library: Library) -> None:
    pane = make_pane()
    meridians = dict.fromkeys(point.meridian for point in library.acupoints)
    for code in meridians:
        points = [point for point in library.acupoints if point.meridian == code]
        text = _read(pane, code)
        assert _links(pane) == [point.code for point in points]
        assert f"{len(points)} point" in text
        for point in points:
            assert f"{point.code} {point.pinyin}" in text
            assert f"{point.simplified} · {point.english}" in text


def test_tab_walks_through_a_meridian_and_every_point_comes_into_sight(
    make_pane: MakePane, library: Library, work: Work
) -> None:
    pane = make_pane(size=(480, 300))
    told: list[str] = []
    pane.hovered.connect(told.append)
    _read(pane, "KI")
    work()
    (block,) = (part for part in pane.findChildren(TextBlock) if "KI27" in part.text())
    block.focus_first_link()
    for number in range(1, 28):
        assert block.selectedText().startswith(f"KI{number} ")
        link = block.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        assert block.visibleRegion().contains(link)  # type: ignore[call-overload]
        QTest.keyClick(block, Qt.Key.Key_Tab)
    assert told[:27] == [f"KI{number}" for number in range(1, 28)]
    assert told[27:] == [""]


def test_a_link_under_the_pointer_is_told_and_a_group_is_not(make_pane: MakePane) -> None:
    pane = make_pane()
    told: list[str] = []
    pane.hovered.connect(told.append)
    _read(pane, "BL23")
    (block,) = (part for part in shown_labels(pane) if "BL24" in part.text())
    block.linkHovered.emit("BL24")
    block.linkHovered.emit("")
    block.linkHovered.emit("lower-back")
    block.linkHovered.emit("")
    block.linkHovered.emit("BL22")
    pane.show_subject("BL22")  # the link goes away under the pointer
    assert told == ["BL24", "", "BL22", ""]


@pytest.mark.parametrize("width", [360, 700])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("subject", ["BL23", "CV4", "LU11", "EX-B2", "BL"])
def test_nothing_is_clipped(
    make_pane: MakePane, work: Work, subject: str, percent: int, width: int
) -> None:
    pane = make_pane(percent=percent, size=(width, 600))
    _read(pane, subject)
    work()
    assert clipped(pane) == []
    page = pane.widget()
    assert page is not None
    assert page.width() <= pane.viewport().width()


def test_a_screen_reader_hears_words_and_no_marks(make_pane: MakePane) -> None:
    pane = make_pane()
    _read(pane, "BL23")
    (block,) = (
        part for part in pane.findChildren(QLabel) if part.isVisible() and USED in part.text()
    )
    said = QAccessible.queryAccessibleInterface(block).text(QAccessible.Text.Name)
    assert said.startswith(USED)
    assert "<" not in said


@pytest.mark.parametrize("subject", ["BL23", "GB21", "EX-B2", "BL", "hand", "upper-back"])
def test_every_word_of_ours_comes_from_a_translation(
    application: QApplication, make_pane: MakePane, library: Library, subject: str
) -> None:
    marking = Marking()
    application.installTranslator(marking)
    try:
        pane = make_pane()
        _read(pane, subject)
        texts = [part.text() for part in shown_labels(pane)]
        texts += [button.text() for button in pane.findChildren(QToolButton) if button.isVisible()]
    finally:
        application.removeTranslator(marking)
    evidence, content = library.evidence, library.content
    as_written = {running_text(excerpt.quote) for excerpt in content.excerpts}
    as_written |= {each.citation.rstrip(".") for each in evidence.references}
    as_written |= {short_citation(each.citation) for each in evidence.references}
    for point in library.acupoints:
        as_written |= {point.code, point.pinyin, point.simplified, point.traditional}
    for source in content.sources:
        as_written |= {title_line(source), source.author or "", source.date or ""}
    as_written |= {excerpt.heading or "" for excerpt in content.excerpts}
    authors = sorted(filter(None, as_written), key=len, reverse=True)
    read = (unescape(re.sub("<[^>]*>", " ", text)) for text in texts)
    left = [_unmarked(text.replace("\u200b", "").replace("\xa0", " "), authors) for text in read]
    assert [words for words in left if words] == []
