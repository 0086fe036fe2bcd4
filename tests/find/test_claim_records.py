"""Questions are found by what they ask, by what the articles answer, and by what they are about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acupoints_app.content.claims import PAGES
from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.claim_records import claim_records
from acupoints_app.find.finder import Finder
from acupoints_app.find.fold import fold
from acupoints_app.find.question_names import QUESTION_NAMES
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
        ("warfarin", "check-blood-thinner", "other name: warfarin"),
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
        ("cost", "cost-of-a-session"),
        ("how much does it cost", "cost-of-a-session"),
    ],
)
def test_a_question_stands_before_the_quotes(finder: Finder, query: str, question: str) -> None:
    hits = finder.find(query).hits
    place = hits.index(question_hit(finder, query, question))
    assert place <= 1
    assert "excerpt" in [hit.record.type for hit in hits[place:]]
    assert {hit.record.type for hit in hits[:place]} <= {"topic", "group"}


NAMES = [(question, name) for question, names in QUESTION_NAMES.items() for name in names]


@pytest.mark.parametrize(("question", "name"), NAMES)
def test_every_other_name_finds_its_question(finder: Finder, question: str, name: str) -> None:
    first, second, *_ = (*finder.find(name).hits, None, None)
    assert question in [hit.record.id for hit in (first, second) if hit is not None]


def test_other_names_are_of_questions_that_exist(library: Library) -> None:
    assert QUESTION_NAMES.keys() <= library.claims.question_by_id.keys()
    for names in QUESTION_NAMES.values():
        folded = [fold(name) for name in names]
        assert len(folded) == len(set(folded))


def test_other_questions_have_no_such_names(library: Library) -> None:
    ours = library.claims.question_by_id["check-blood-thinner"]
    theirs = replace(ours, id="their-own")
    records = claim_records(replace(library, claims=replace(library.claims, questions=(theirs,))))
    question, *pages = records
    assert (question.id, {page.type for page in pages}) == ("their-own", {"page"})
    assert "other name" not in [field for field, _ in question.fields]


def test_a_name_of_a_page_leads_to_it(finder: Finder) -> None:
    for page, title in PAGES.items():
        best = finder.find(title).hits[0].record
        assert (best.type, best.id, best.title) == ("page", page, title)
