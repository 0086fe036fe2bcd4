"""Figures as plots: one axis a unit, one row an article."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.content.claims import UNITS, Answer, Figure, Question
from acupoints_app.content.plots import plots_of, ticks_for
from acupoints_app.library import built_in_data, built_in_drawings, load_library

SOURCES = ("first", "second", "third", "fourth", "fifth")
NUMBERS = st.one_of(st.integers(0, 50), st.integers(0, 3_000_000))


@st.composite
def made_figures(draw: st.DrawFn, unit: st.SearchStrategy[str]) -> Figure:
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    ends = draw(st.sampled_from([(low, high), (low, low), (low, None), (None, high)]))
    return Figure(*ends, draw(unit), draw(st.sampled_from(["", "about", "a study"])))


ANSWERS = st.builds(
    Answer,
    source=st.sampled_from(SOURCES),
    says=st.just("Something."),
    excerpts=st.just(("an-excerpt",)),
    support=st.just("bare"),
    figures=st.lists(made_figures(st.sampled_from(UNITS[:4])), max_size=3).map(tuple),
)


def question(*answers: Answer) -> Question:
    return Question("asked", "How many?", "session", answers)


def answer(source: str, *figures: Figure) -> Answer:
    return Answer(source, "Something.", ("an-excerpt",), "bare", figures)


def is_round(number: int) -> bool:
    return number // 10 ** int(math.log10(number)) in (1, 2, 5) and not (
        number % 10 ** int(math.log10(number))
    )


@given(st.lists(made_figures(st.just("minutes")), min_size=1, max_size=6))
def test_ticks_are_round_and_hold_every_end(figures: list[Figure]) -> None:
    ticks = ticks_for(figures)
    assert 3 <= len(ticks) <= 6
    assert ticks[0] == 0
    steps = {after - before for before, after in pairwise(ticks)}
    assert len(steps) == 1
    assert is_round(steps.pop())
    for figure in figures:
        for end in (figure.low, figure.high):
            assert end is None or 0 <= end <= ticks[-1]
        if figure.high is None:
            assert figure.low is not None
            assert figure.low < ticks[-1]


@given(st.lists(made_figures(st.just("minutes")), min_size=1, max_size=6))
def test_no_more_than_one_tick_lies_beyond_what_is_shown(figures: list[Figure]) -> None:
    ticks = ticks_for(figures)
    top = max(
        figure.high if figure.high is not None else (figure.low or 0) + 1 for figure in figures
    )
    assert len(ticks) == 3 or ticks[-2] < top


@given(st.lists(ANSWERS, max_size=6))
def test_every_article_has_a_row_and_every_figure_a_place(answers: list[Answer]) -> None:
    asked = question(*answers)
    plots = plots_of(asked, SOURCES)
    units = [figure.unit for each in answers for figure in each.figures]
    assert [plot.unit for plot in plots] == [unit for unit in UNITS if units.count(unit) > 1]
    for plot in plots:
        assert [row.source for row in plot.rows] == list(SOURCES)
        for row in plot.rows:
            own = asked.answers_of(row.source)
            assert row.speaks == bool(own)
            said = [figure for each in own for figure in each.figures if figure.unit == plot.unit]
            assert list(row.figures) == said


def test_a_single_number_needs_no_axis() -> None:
    assert plots_of(question(answer("first", Figure(20, 20, "minutes"))), SOURCES) == ()
    two = question(answer("first", Figure(20, 20, "minutes"), Figure(1, 1, "hours")))
    assert plots_of(two, SOURCES) == ()


def test_an_article_that_gives_no_number_still_speaks() -> None:
    asked = question(
        answer("second", Figure(10, 20, "minutes"), Figure(20, 30, "minutes")), answer("third")
    )
    (plot,) = plots_of(asked, SOURCES)
    assert plot.ticks == (0, 10, 20, 30)
    spoken = {row.source: (row.speaks, len(row.figures)) for row in plot.rows}
    assert spoken == {
        "first": (False, 0),
        "second": (True, 2),
        "third": (True, 0),
        "fourth": (False, 0),
        "fifth": (False, 0),
    }


def test_an_open_end_has_axis_left_to_reach_over() -> None:
    assert ticks_for([Figure(2000, None, "points")])[-1] > 2000
    assert ticks_for([Figure(None, 2000, "points")])[-1] == 2000


def test_the_articles_prices_stand_on_one_axis() -> None:
    library = load_library(built_in_data(), built_in_drawings(), None)
    sources = [source.id for source in library.content.sources]
    asked = library.claims.question_by_id["cost-of-a-session"]
    (plot,) = plots_of(asked, sources)
    ranges = {row.source: [(f.low, f.high) for f in row.figures] for row in plot.rows}
    assert ranges == {
        "article-000": [(70, 100)],
        "article-001": [],
        "article-002": [],
        "article-003": [(60, 130)],
        "article-004": [],
    }
    assert [row.source for row in plot.rows if row.speaks] == [
        "article-000",
        "article-001",
        "article-003",
    ]
    assert plot.ticks == (0, 50, 100, 150)
