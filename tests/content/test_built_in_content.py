"""The built-in content holds what the articles say, where a reader looks for it."""

from __future__ import annotations

import pytest

from acupoints_app.content.loader import load_content
from acupoints_app.content.model import PAIN_AREAS, Content
from acupoints_app.library import built_in_data

LOWER = ("back-of-knee", "foot", "lower-back", "hand", "hip", "stomach")
UPPER = ("head", "neck", "shoulders", "upper-back")


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(built_in_data())


def test_ten_groups_stand_in_the_order_of_the_articles_under_their_pain_areas(
    content: Content,
) -> None:
    assert [(group.id, group.pain) for group in content.groups] == [
        *((id_, "lower") for id_ in LOWER),
        *((id_, "upper") for id_ in UPPER),
    ]
    assert tuple(area.id for area in content.pain_areas) == PAIN_AREAS


def test_there_are_eight_topics_and_five_sources(content: Content) -> None:
    assert [topic.id for topic in content.topics] == [
        "how-it-works",
        "techniques",
        "session",
        "number-and-cost",
        "research",
        "safety",
        "practitioner",
        "self-care",
    ]
    assert [source.id for source in content.sources] == [f"article-00{n}" for n in range(5)]


@pytest.mark.parametrize("group", [*LOWER, *UPPER])
def test_each_group_has_a_quote_that_names_it(content: Content, group: str) -> None:
    assert group in content.excerpts_of(group)[0].names


def test_each_topic_and_each_source_has_quotes(content: Content) -> None:
    assert all(content.excerpts_of(topic.id) for topic in content.topics)
    assert {excerpt.source for excerpt in content.excerpts} == set(content.source_by_id)


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("in the middle of each buttock", "hip"),
        ("four -fingers under your belly-button", "stomach"),
        ("just below the knee and press your calf", "back-of-knee"),
        ("on your waist and find your spine", "lower-back"),
    ],
)
def test_spot_to_press_stands_under_its_group_and_under_self_care(
    content: Content, words: str, group: str
) -> None:
    (excerpt,) = [excerpt for excerpt in content.excerpts if words in excerpt.quote]
    assert excerpt.source == "article-001"
    assert group in excerpt.names
    assert excerpt in content.excerpts_of(group)
    assert excerpt in content.excerpts_of("self-care")


def test_safety_begins_with_its_warnings(content: Content) -> None:
    leads = ["safety" in excerpt.leads for excerpt in content.excerpts_of("safety")]
    assert leads[0]
    assert leads == sorted(leads, reverse=True)


def test_quotes_are_trimmed(content: Content) -> None:
    assert all(excerpt.quote == excerpt.quote.strip() for excerpt in content.excerpts)
