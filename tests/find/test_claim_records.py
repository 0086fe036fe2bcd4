"""Questions are found by what they ask, by what the articles answer, and by what they are about."""

from __future__ import annotations

import pytest

from acupoints_app.content.claims import PAGES
from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.finder import Finder
from acupoints_app.find.record import Hit
from acupoints_app.library import Library


@pytest.fixture(scope="module")
def finder(library: Library) -> Finder:
    return finder_of(library)


def question_hit(finder: Finder, query: str, question: str) -> Hit:
    hits = finder.find(query).hits
    return next(hit for hit in hits if (hit.record.type, hit.record.id) == ("question", question))


def test_a_question_that_is_typed_whole_comes_first(finder: Finder, library: Library) -> None:
    for question in library.claims.questions:
        best = finder.find(question.question).hits[0].record
        assert (best.type, best.id, best.title) == ("question", question.id, question.question)


def test_every_question_is_found_by_each_of_its_answers(finder: Finder, library: Library) -> None:
    for question in library.claims.questions:
        for answer in question.answers:
            hits = finder.find(answer.says).hits
            assert question.id in [hit.record.id for hit in hits], answer.says


@pytest.mark.parametrize(
    ("query", "question", "why"),
    [
        ("pacemaker", "check-pacemaker", "question: pacemaker"),
        ("hepatitis", "harmless-or-not", "answer: hepatitis"),
        ("fainting", "harmless-or-not", "reference: fainting"),
        ("padded lower back", "steps-of-a-session", "answer: padded; about: lower, back"),
    ],
)
def test_it_says_why_a_question_was_found(
    finder: Finder, query: str, question: str, why: str
) -> None:
    assert question_hit(finder, query, question).why == why


@pytest.mark.parametrize(
    ("query", "question"),
    [
        ("pregnant", "check-pregnancy"),
        ("pacemaker", "check-pacemaker"),
        ("blood thinner", "check-blood-thinner"),
        ("insurance", "paid-by-insurance"),
    ],
)
def test_a_question_stands_close_behind_the_quotes(
    finder: Finder, query: str, question: str
) -> None:
    hits = finder.find(query).hits
    place = hits.index(question_hit(finder, query, question))
    assert place <= 4
    assert {hit.record.type for hit in hits[:place]} == {"excerpt"}


def test_a_name_of_a_page_leads_to_it(finder: Finder) -> None:
    for page, title in PAGES.items():
        best = finder.find(title).hits[0].record
        assert (best.type, best.id, best.title) == ("page", page, title)
