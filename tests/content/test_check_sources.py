"""Every quote is looked up in the article it is said to come from."""

from __future__ import annotations

import hashlib
from pathlib import Path

from acupoints_app.content.check_sources import SourceCheck, check_sources
from acupoints_app.content.model import Content, Excerpt, Group, PainArea, Source

ARTICLE = "Title\n\nFoot points are used.\n\n● Don’t  press here.\n● Nor here.\n"


def content_of(*quotes: str, article: bytes = ARTICLE.encode()) -> Content:
    """Content with one article (a.txt) and another without quotes (b.txt)."""
    digest = hashlib.sha256(article).hexdigest()
    other = hashlib.sha256(ARTICLE.encode()).hexdigest()
    return Content(
        (PainArea("lower", "Low"),),
        (Group("foot", "Foot", "lower"),),
        (),
        (
            Source("a", "a.txt", "A", False, None, None, digest),
            Source("b", "b.txt", "B", False, None, None, other),
        ),
        tuple(
            Excerpt(f"e{n}", "a", None, "research", ("foot",), (), (), (), quote)
            for n, quote in enumerate(quotes)
        ),
    )


def checked(folder: Path, content: Content, article: bytes = ARTICLE.encode()) -> SourceCheck:
    (folder / "a.txt").write_bytes(article)
    (folder / "b.txt").write_bytes(ARTICLE.encode())
    first, second = check_sources(content, folder)
    assert second == SourceCheck(content.sources[1], 0, None, changed=False, missing=())
    assert second.good
    return first


def test_quotes_that_stand_in_the_article_are_found(tmp_path: Path) -> None:
    content = content_of("Foot points are used.", "● Don’t  press here.\n● Nor here.")
    check = checked(tmp_path, content)
    assert check == SourceCheck(content.sources[0], 2, None, changed=False, missing=())
    assert check.found == 2
    assert check.good


def test_quote_that_differs_in_a_character_is_missing(tmp_path: Path) -> None:
    content = content_of(
        "Foot points are used.",
        "Foot points are used!",
        "foot points",
        "Don't  press",
        "Don’t press",
        "used. ● Don",
    )
    check = checked(tmp_path, content)
    assert check.missing == ("e1", "e2", "e3", "e4", "e5")
    assert check.found == 1
    assert not check.changed
    assert not check.good


def test_changed_article_is_noticed_even_where_every_quote_is_found(tmp_path: Path) -> None:
    check = checked(tmp_path, content_of("Foot points are used."), ARTICLE.encode() + b"\n")
    assert check.changed
    assert check.missing == ()
    assert not check.good


def test_missing_article_is_reported_and_the_others_are_checked(tmp_path: Path) -> None:
    content = content_of("Foot points are used.")
    (tmp_path / "b.txt").write_bytes(ARTICLE.encode())
    first, second = check_sources(content, tmp_path)
    assert first.unreadable == "No such file or directory"
    assert first.missing == ("e0",)
    assert not first.good
    assert second.good


def test_folder_in_the_place_of_an_article_is_reported(tmp_path: Path) -> None:
    content = content_of("Foot points are used.")
    (tmp_path / "a.txt").mkdir()
    (tmp_path / "b.txt").write_bytes(ARTICLE.encode())
    first, _ = check_sources(content, tmp_path)
    assert first.unreadable is not None
    assert not first.good


def test_article_that_is_not_utf_8_is_reported(tmp_path: Path) -> None:
    latin = "Foot points are used. Café".encode("latin-1")
    check = checked(tmp_path, content_of("Foot points are used.", article=latin), latin)
    assert check.unreadable == "it is not UTF-8"
    assert check.missing == ("e0",)
    assert check.found == 0
    assert not check.good


def test_quote_is_looked_up_in_its_own_article_only(tmp_path: Path) -> None:
    content = content_of("Foot points are used.")
    check = checked(tmp_path, content, b"Nothing of the kind.")
    assert check.missing == ("e0",)
