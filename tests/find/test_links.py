"""A link leads to the thing it was copied from, however it is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.content.claims import CHECK, DISAGREEMENTS, FOR_ME, PAGES, QUESTIONS, Claims
from acupoints_app.find.catalogue import library_records
from acupoints_app.find.links import (
    TYPES,
    Link,
    LinkError,
    is_address,
    link_of_path,
    link_to,
    read_link,
    title_of,
)
from acupoints_app.keep.model import checked_link
from acupoints_app.library import Library


def test_everything_that_can_be_found_has_a_link_that_leads_back(library: Library) -> None:
    links = [Link(record.type, record.id) for record in library_records(library)]
    links += [Link("view", view.id) for view in library.atlas.views]
    assert {link.type for link in links} == set(TYPES)
    for link in links:
        assert read_link(link.address, library) == link
        assert read_link(link.path, library) == link
        assert link_of_path(checked_link(link.path)) == link
        assert title_of(link, library)


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("acupoints:point/BL40", "point/BL40"),
        ("ACUPOINTS:Point/bl40", "point/BL40"),
        ("acupoints:point/UB40", "point/BL40"),
        ("acupoints://point/SJ5/", "point/TE5"),
        (" acupoints:point/ren4\n", "point/CV4"),
        ("acupoints:point/ex-b2", "point/EX-B2"),
        ("acupoints:meridian/du", "meridian/GV"),
        ("acupoints:group/back-of-knee", "group/back-of-knee"),
        ("acupoints:Question/harmless-or-not/", "question/harmless-or-not"),
        ("acupoints:page/is-it-for-me", "page/is-it-for-me"),
    ],
)
def test_a_link_may_be_written_in_other_ways(library: Library, written: str, path: str) -> None:
    assert read_link(written, library).path == path


@pytest.mark.parametrize(
    "written",
    [
        "acupoints:",
        "acupoints:point",
        "acupoints:point/",
        "acupoints:point/BL99",
        "acupoints:group/BL40",
        "acupoints:needle/1",
        "acupoints:view/inside",
        "acupoints:question/what-for",
        "acupoints:page/harmless-or-not",
        "BL40",
        "",
    ],
)
def test_what_leads_nowhere_is_refused_in_one_sentence(library: Library, written: str) -> None:
    with pytest.raises(LinkError) as error:
        read_link(written, library)
    sentence = str(error.value)
    assert sentence.startswith(written)
    assert "expected" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


@given(text=st.text())
def test_any_text_is_a_link_or_refused(library: Library, text: str) -> None:
    try:
        answer = title_of(read_link(text, library), library)
    except LinkError as error:
        answer = str(error)
    assert answer
    assert len(answer.splitlines()) == 1


def test_a_subject_has_a_link(library: Library) -> None:
    assert link_to("BL40", library) == Link("point", "BL40")
    assert link_to("BL", library) == Link("meridian", "BL")
    assert link_to("back-of-knee", library) == Link("group", "back-of-knee")
    assert link_to("number-and-cost", library) == Link("topic", "number-and-cost")
    assert link_to("harmless-or-not", library) == Link("question", "harmless-or-not")
    assert link_to("is-it-for-me", library) == Link("page", "is-it-for-me")
    assert link_to("nothing", library) is None


def test_nothing_that_is_read_has_the_id_of_another(library: Library) -> None:
    for record in library_records(library):
        link = Link(record.type, record.id)
        if record.type in ("group", "topic", "meridian", "point", "question", "page"):
            assert link_to(record.id, library) == link


def test_a_reference_that_only_a_question_cites_has_a_link(library: Library) -> None:
    assert library.claims.references
    for reference in library.claims.references:
        link = read_link(f"acupoints:reference/{reference.id}", library)
        assert title_of(link, library) == reference.citation


def test_a_page_is_there_where_it_has_something_to_show(library: Library) -> None:
    questions = library.claims.questions
    plain = tuple(one for one in questions if one.kind != CHECK and not one.contradictions)
    checks = tuple(replace(one, contradictions=()) for one in library.claims.checks)
    assert plain
    assert checks
    for kept, pages in (
        (questions, tuple(PAGES)),
        (plain, (QUESTIONS,)),
        ((*plain, *checks), (QUESTIONS, FOR_ME)),
        ([one for one in questions if one.kind != CHECK], (QUESTIONS, DISAGREEMENTS)),
        ((), ()),
    ):
        fewer = replace(library, claims=Claims(tuple(kept)))
        assert fewer.claims.pages == pages
        assert [page for page in PAGES if title_of(Link("page", page), fewer)] == list(pages)
        ids = [record.id for record in library_records(fewer) if record.type == "page"]
        assert ids == list(pages)


def test_addresses_are_told_from_other_words() -> None:
    assert is_address("acupoints:point/BL40")
    assert is_address(" Acupoints:x")
    assert not is_address("search")
