"""The points used for a group's pain, under its excerpts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from acupoints_app.content.evidence import Evidence
from acupoints_app.library import Library
from acupoints_app.ui.pages.cited import short_citation
from acupoints_app.ui.pages.points_used_block import PointsUsedBlock
from acupoints_app.ui.pages.reading_pane import ReadingPane

from . import made_up
from .panes import clipped, dressed, words

Work = Callable[[], None]
MakePane = Callable[..., ReadingPane]

HEADING = "Points used here, and who says so"
FIVE = "The five articles name no point; these come from other sources."


@pytest.fixture
def make_pane(library: Library, kept: list[QWidget], work: Work) -> MakePane:
    def make(shown: Library | None = None, percent: int = 100) -> ReadingPane:
        pane = ReadingPane(shown or library)
        kept.append(pane)
        dressed(pane, percent)
        work()
        return pane

    return make


def _read(pane: ReadingPane, subject: str, work: Work) -> str:
    pane.show_subject(subject)
    pane.finish()
    work()
    return words(pane)


def _block(pane: ReadingPane) -> PointsUsedBlock:
    (block,) = pane.findChildren(PointsUsedBlock)
    return block


def test_each_point_stands_with_all_who_say_so(
    make_pane: MakePane, library: Library, work: Work
) -> None:
    pane, evidence = make_pane(), library.evidence
    with_points = 0
    for group in library.content.groups:
        text = _read(pane, group.id, work)
        uses = evidence.uses_for(group.id)
        if not uses:
            assert HEADING not in text
            continue
        with_points += 1
        html = "".join(part.text() for part in _block(pane).findChildren(QLabel))
        assert re.findall('href="([^"]+)"', html) == [use.acupoint for use in uses]
        for use in uses:
            for support in use.support:
                reference = evidence.reference_by_id[support.reference]
                assert support.figure in text
                assert short_citation(reference.citation) in text
                assert reference.citation.rstrip(".") in text
                assert reference.caveat in text
            assert use.remark in text
        remark = evidence.remark_on(group.id)
        assert remark is None or (remark.text in text and remark.strength in text)
        for support in evidence.not_proof:
            assert support.figure in text
        assert "That a point is used is no proof that it helps" in text
        assert FIVE in text
    assert with_points > 0


def test_a_group_without_points_has_no_block(
    make_pane: MakePane, library: Library, work: Work
) -> None:
    pane = make_pane(replace(library, evidence=Evidence()))
    for group in library.content.groups:
        text = _read(pane, group.id, work)
        assert HEADING not in text
        assert "no proof" not in text


def test_no_points_stay_behind_under_another_subject(make_pane: MakePane, work: Work) -> None:
    pane = make_pane()
    assert HEADING in _read(pane, "lower-back", work)
    for other in ("research", "BL23", "BL"):
        assert HEADING not in _read(pane, other, work)
        assert HEADING in _read(pane, "hand", work)
    pane.show_subject(None)
    work()
    assert HEADING not in words(pane)


def test_a_link_above_the_quotes_leads_down_to_the_points(make_pane: MakePane, work: Work) -> None:
    pane = make_pane()
    pane.show_subject("lower-back")
    work()
    (jump,) = (
        part
        for part in pane.findChildren(QLabel)
        if part.isVisible() and "Points used here, from other sources" in part.text()
    )
    assert not jump.visibleRegion().isEmpty()
    jump.linkActivated.emit("#points-used")
    work()
    block = _block(pane)
    assert pane.verticalScrollBar().value() == block.y() > pane.height()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLabel)
    assert block.isAncestorOf(focused)
    assert focused.selectedText().startswith("BL23")


def test_the_point_whose_link_has_the_focus_is_told(make_pane: MakePane, work: Work) -> None:
    pane = make_pane()
    told: list[str] = []
    pane.hovered.connect(told.append)
    pane.show_subject("lower-back")
    pane.finish()
    pane._show_points_used()
    work()
    uses = _block(pane).uses_for("lower-back")
    focused = QApplication.focusWidget()
    assert focused is not None
    for _ in uses[1:]:
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert told == [use.acupoint for use in uses]
    pane.show_subject("hand")
    assert told[-1] == ""


def test_only_of_the_five_articles_is_it_said_that_they_name_none(
    make_pane: MakePane, library: Library, work: Work
) -> None:
    other = made_up.content(made_up.excerpt(1, names=("hand",)))
    text = _read(make_pane(replace(library, content=other)), "hand", work)
    assert HEADING in text
    assert "five articles" not in text


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("group", ["foot", "neck"])
def test_nothing_is_clipped(make_pane: MakePane, work: Work, group: str, percent: int) -> None:
    pane = make_pane(percent=percent)
    _read(pane, group, work)
    work()
    assert clipped(pane) == []


@pytest.mark.parametrize(
    ("citation", "short"),
    [
        ("Lee IS, Jo HJ, Lee SH, et al. Points of 1999. Journal 29(4):5-6 (2012).", "Lee 2012"),
        ("Carr DJ. The safety of it. Acupuncture in Medicine (2015).", "Carr 2015"),
        ("World Health Organization. Guidelines. WHO, 1999.", "World Health Organization 1999"),
        ("Xu M, Lin R. Title: a trial. 2015. doi:10.1016/x", "Xu 2015"),
        ("MacPherson H, Thorpe L. Title (2004).", "MacPherson 2004"),
        ("Clinic (a web page). Warnings. www.example.org", "Clinic"),
    ],
)
def test_a_citation_in_short(citation: str, short: str) -> None:
    assert short_citation(citation) == short


def test_every_reference_can_be_cited_in_short(library: Library) -> None:
    shorts = [short_citation(each.citation) for each in library.evidence.references]
    assert [short for short in shorts if not re.fullmatch(r"\w[^.,;(]{1,44}", short)] == []
