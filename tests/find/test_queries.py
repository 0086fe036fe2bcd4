"""A hundred things that people type, over the program's own content."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.finder import Finder
from acupoints_app.library import Library

QUERIES = yaml.safe_load((Path(__file__).parent / "queries.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def finder(library: Library) -> Finder:
    return finder_of(library)


def test_there_are_a_hundred_queries_and_none_twice() -> None:
    typed = [query for query, *_ in QUERIES]
    assert len(typed) >= 100
    assert len(typed) == len(set(typed))


@pytest.mark.parametrize(("query", "expected"), [(query, rest) for query, *rest in QUERIES])
def test_first_hit_is_what_was_meant(finder: Finder, query: str, expected: list[str]) -> None:
    hits = finder.find(query).hits
    assert hits
    assert f"{hits[0].record.type} {hits[0].record.id}" in expected
    assert all(hit.why for hit in hits)


@pytest.mark.parametrize(("query", "expected"), [(query, rest) for query, *rest in QUERIES])
def test_expected_hits_exist(finder: Finder, query: str, expected: list[str]) -> None:
    known = {f"{record.type} {record.id}" for record in finder.index.records}
    assert known.issuperset(expected)
