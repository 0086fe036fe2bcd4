"""Filters that add up: whatever is chosen, more never finds more, and the counts are true."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.shelf import Shelf
from acupoints_app.find.clusters import code_of
from acupoints_app.find.facets import FACETS, NOTE, WITH_NOTE, FacetIndex, Filters, Results
from acupoints_app.library import built_in_data, built_in_drawings, load_library
from acupoints_app.placed import PlacedPoints

LIBRARY = load_library(built_in_data(), built_in_drawings(), None)
PLACED = PlacedPoints(LIBRARY.acupoints, Shelf(LIBRARY.atlas), LIBRARY.placed)
INDEX = FacetIndex(LIBRARY, PLACED)
PATHS = [f"point/{point.code}" for point in LIBRARY.acupoints] + [
    f"excerpt/{excerpt.id}" for excerpt in LIBRARY.content.excerpts
]
VALUES = [(facet, value) for facet in FACETS for value in INDEX.values(facet)]

CHOSEN = st.lists(st.sampled_from(VALUES), max_size=5)
NOTED = st.frozensets(st.sampled_from([*PATHS, "point/none", "group/hand"]), max_size=30)


def filters_of(chosen: list[tuple[str, str]]) -> Filters:
    filters = Filters()
    for facet, value in chosen:
        filters = filters.only(facet, filters.chosen.get(facet, frozenset()) | {value})
    return filters


def paths(results: Results) -> list[str]:
    return [f"point/{point.code}" for point in results.points] + [
        f"excerpt/{excerpt.id}" for excerpt in results.excerpts
    ]


def has(path: str, facet: str, value: str, noted: frozenset[str]) -> bool:
    """Whether a thing has a value, by looking at the thing itself."""
    type_, _, id_ = path.partition("/")
    if facet == NOTE:
        return path in noted
    views = LIBRARY.atlas.view_by_id
    if type_ == "excerpt":
        excerpt = LIBRARY.content.excerpt_by_id[id_]
        return value in {
            "group": excerpt.groups,
            "view": [v for v in views if any(views[v].regions_of(g) for g in excerpt.groups)],
            "kind": (excerpt.kind,),
            "source": (excerpt.source,),
            "topic": excerpt.topics,
        }.get(facet, ())
    point = PLACED.by_code[id_]
    if facet in ("joint", "level", "line"):
        return id_ in INDEX.cluster(facet, value).codes
    return value in {
        "group": [use.group for use in LIBRARY.evidence.uses_of(id_)],
        "view": PLACED.views(id_),
        "meridian": (point.meridian,),
        "part": (point.region,),
        "class": point.classes,
        "caution": [caution.kind for caution in LIBRARY.evidence.cautions_for(id_)],
    }.get(facet, ())


@given(CHOSEN, NOTED)
def test_what_matches_has_one_value_of_each_facet(
    chosen: list[tuple[str, str]], noted: frozenset[str]
) -> None:
    filters = filters_of(chosen)
    wanted = [
        path
        for path in PATHS
        if all(
            any(has(path, facet, value, noted) for value in values)
            for facet, values in filters.chosen.items()
        )
    ]
    assert paths(INDEX.matching(filters, noted)) == wanted


@given(CHOSEN, st.sampled_from(VALUES), NOTED)
def test_another_facet_never_adds_results(
    chosen: list[tuple[str, str]], more: tuple[str, str], noted: frozenset[str]
) -> None:
    filters = filters_of([one for one in chosen if one[0] != more[0]])
    fewer = filters_of([*filters, more])
    before, after = INDEX.matching(filters, noted), INDEX.matching(fewer, noted)
    assert set(paths(after)) <= set(paths(before))


@settings(max_examples=30)
@given(CHOSEN, NOTED)
def test_counts_agree_with_what_would_match(
    chosen: list[tuple[str, str]], noted: frozenset[str]
) -> None:
    filters = filters_of(chosen)
    counts = INDEX.counts(filters, noted)
    assert tuple(counts) == FACETS
    for facet, value in VALUES:
        assert counts[facet][value] == len(INDEX.matching(filters.only(facet, {value}), noted))


@given(CHOSEN, NOTED)
def test_the_spots_are_those_of_the_points(
    chosen: list[tuple[str, str]], noted: frozenset[str]
) -> None:
    results = INDEX.matching(filters_of(chosen), noted)
    assert {code_of(spot) for spot in results.spots} == {point.code for point in results.points}


@given(CHOSEN)
def test_taking_all_back_gives_all(chosen: list[tuple[str, str]]) -> None:
    filters = filters_of(chosen)
    for facet, value in tuple(filters):
        filters = filters.toggled(facet, value)
    assert not filters
    assert filters == Filters()
    assert paths(INDEX.matching(filters)) == PATHS


def test_a_facet_of_one_kind_leaves_the_other_kind_out() -> None:
    for facet, value in VALUES:
        results = INDEX.matching(Filters().toggled(facet, value))
        if facet in ("kind", "source", "topic"):
            assert results.excerpts
            assert not results.points
        elif facet not in ("group", "view", NOTE):
            assert results.points
            assert not results.excerpts


def test_a_level_and_a_line_leave_the_one_site_of_a_point() -> None:
    level = Filters().toggled("level", "L4")
    assert "EX-B2/L4" in INDEX.matching(level).spots
    both = INDEX.matching(level.toggled("line", "back-0.5"))
    assert [point.code for point in both.points] == ["EX-B2"]
    assert both.spots == {"EX-B2/L4"}
    two = INDEX.matching(level.toggled("level", "L5").toggled("line", "back-0.5"))
    assert two.spots == {"EX-B2/L4", "EX-B2/L5"}


def test_values_are_offered_in_the_order_of_the_body() -> None:
    assert INDEX.values("level")[:3] == ("C7", "T1", "T2")
    assert INDEX.values("level")[-1] == "S4"
    assert INDEX.values("joint") == ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
    assert INDEX.values("meridian")[-1] == "EX"
    assert INDEX.values(NOTE) == (WITH_NOTE,)


def test_filters_of_unknown_values_match_nothing() -> None:
    assert len(INDEX.matching(Filters({"meridian": frozenset({"XX"})}))) == 0
    assert len(INDEX.matching(Filters({NOTE: frozenset({"without"})}), {"point/BL40"})) == 0
    assert INDEX.matching(Filters({"level": frozenset({"X9"})})).spots == frozenset()
    with pytest.raises(ValueError, match="no facet: colour"):
        Filters({"colour": frozenset({"red"})})


def test_filters_are_values() -> None:
    one = Filters().toggled("meridian", "BL").toggled("class", "back-shu")
    other = Filters(
        {"class": frozenset({"back-shu"}), "meridian": frozenset({"BL"}), "kind": frozenset()}
    )
    assert one == other
    assert hash(one) == hash(other)
    assert list(one) == [("meridian", "BL"), ("class", "back-shu")]
    assert one.has("meridian", "BL")
    assert not one.has("meridian", "KI")
