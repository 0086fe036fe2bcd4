"""How a quote is shown and cited."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.content.citation import citation, running_text, title_line
from acupoints_app.content.model import Content, Excerpt, Group, PainArea, Source


def a_source(
    *,
    title: str = "Needles",
    first_words: bool = False,
    author: str | None = None,
    date: str | None = None,
) -> Source:
    return Source("a", "a.txt", title, first_words, author, date, "0" * 64)


def cited(source: Source, heading: str | None, quote: str = "A quote.") -> str:
    excerpt = Excerpt("e", "a", heading, "research", ("foot",), (), (), (), quote)
    areas = (PainArea("lower", "Low"),)
    content = Content(areas, (Group("foot", "Foot", "lower"),), (), (source,), (excerpt,))
    return citation(content, excerpt)


def test_citation_names_author_title_date_heading_and_file() -> None:
    source = a_source(author="A. Writer", date="2024-02-23")
    assert cited(source, "Points") == (
        "“A quote.”\n— A. Writer, “Needles”, 2024-02-23, § Points [a.txt]"
    )


@pytest.mark.parametrize(
    ("author", "date", "heading", "expected"),
    [
        (None, None, None, "— “Needles” [a.txt]"),
        ("A. Writer", None, None, "— A. Writer, “Needles” [a.txt]"),
        (None, "2024", None, "— “Needles”, 2024 [a.txt]"),
        (None, None, "Points", "— “Needles”, § Points [a.txt]"),
        (None, None, "Needles", "— “Needles” [a.txt]"),
    ],
    ids=["nothing more", "author", "date", "heading", "heading that is the title"],
)
def test_citation_leaves_out_what_the_article_does_not_give(
    author: str | None, date: str | None, heading: str | None, expected: str
) -> None:
    assert cited(a_source(author=author, date=date), heading).splitlines()[1] == expected


def test_citation_has_the_quote_character_for_character() -> None:
    quote = "One:\n\n  ● two\u00a0three"
    assert cited(a_source(), None, quote).startswith(f"“{quote}”\n— ")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Are you in pain?", "Are you in pain…"),
        ("It is said.", "It is said…"),
        ("Needles, ", "Needles…"),
        ("Needles", "Needles…"),
    ],
)
def test_first_words_that_stand_for_a_title_end_in_an_ellipsis(title: str, expected: str) -> None:
    assert title_line(a_source(title=title, first_words=True)) == expected


def test_printed_title_is_shown_as_it_is_printed() -> None:
    assert title_line(a_source(title="Does it help?")) == "Does it help?"


def test_running_text_keeps_lines_and_bullets_and_drops_empty_lines() -> None:
    quote = "These include:\n\n    ● Pacemaker  users\n \t\n  ● A rash\n"
    assert running_text(quote) == "These include:\n● Pacemaker users\n● A rash"


@settings(deadline=None, max_examples=100)
@given(st.text())
def test_running_text_keeps_every_word_in_order_and_leaves_no_empty_line(quote: str) -> None:
    shown = running_text(quote)
    assert shown.split() == quote.split()
    assert running_text(shown) == shown
    assert all(line == line.strip() != "" for line in shown.split("\n") if shown)
