"""Chains of places, checked by another library than ours."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon

from acupoints_app.atlas.polyline import (
    along,
    arc_through,
    crossing,
    evenly,
    length_of,
    nearest,
    shorter_way,
)

NUMBERS = st.integers(-100, 100).map(float)
PLACES = st.tuples(NUMBERS, NUMBERS)
CHAINS = st.lists(PLACES, min_size=2, max_size=8, unique=True)


@st.composite
def outlines(draw: st.DrawFn) -> list[tuple[float, float]]:
    """Corners round a middle, which never cross."""
    count = draw(st.integers(3, 12))
    turns = [(number + draw(st.floats(0.1, 0.9))) / count for number in range(count)]
    radii = [draw(st.floats(20, 80)) for _ in turns]
    return [
        (radius * math.cos(turn * math.tau), radius * math.sin(turn * math.tau))
        for turn, radius in zip(turns, radii, strict=True)
    ]


@given(CHAINS)
def test_length_is_that_of_the_line(chain: list[tuple[float, float]]) -> None:
    assert length_of(chain) == pytest.approx(LineString(chain).length)


@given(CHAINS, PLACES)
def test_nearest_is_as_near_as_the_line_or_nearer_beyond_its_ends(
    chain: list[tuple[float, float]], place: tuple[float, float]
) -> None:
    part, distance = nearest(chain, place)
    shapely_distance = LineString(chain).distance(Point(place))
    assert math.dist(along(chain, part), place) == pytest.approx(distance, abs=1e-6)
    if 0 <= part <= 1:
        assert distance == pytest.approx(shapely_distance, abs=1e-6)
    else:
        assert distance <= shapely_distance + 1e-6


@given(CHAINS, st.integers(1, 30))
def test_evenly_cuts_into_pieces_of_one_length(
    chain: list[tuple[float, float]], pieces: int
) -> None:
    places = evenly(chain, pieces)
    assert len(places) == pieces + 1
    assert (places[0], places[-1]) == (chain[0], chain[-1])
    line = LineString(chain)
    for number, place in enumerate(places):
        expected = line.interpolate(number / pieces, normalized=True)
        assert place == pytest.approx((expected.x, expected.y), abs=1e-6)


@given(outlines(), st.floats(0, math.tau), st.floats(0, math.tau))
def test_shorter_way_runs_on_the_outline_and_is_the_shorter_one(
    outline: list[tuple[float, float]], one: float, other: float
) -> None:
    ring = Polygon(outline).exterior
    start, end = (
        outline[int(turn / math.tau * len(outline)) % len(outline)] for turn in (one, other)
    )
    way = shorter_way(outline, start, end)
    assert (way[0], way[-1]) == (start, end)
    assert set(way) <= set(outline)
    assert length_of(way) <= ring.length / 2 + 1e-6
    steps = {frozenset(pair) for pair in pairwise([*outline, outline[0]])}
    assert {frozenset(pair) for pair in pairwise(way) if pair[0] != pair[1]} <= steps


@given(outlines(), st.floats(0, math.tau), st.tuples(st.floats(-15, 15), st.floats(-15, 15)))
def test_crossing_is_where_the_ray_first_leaves(
    outline: list[tuple[float, float]], turn: float, place: tuple[float, float]
) -> None:
    shape = Polygon(outline)
    assume(shape.contains(Point(place)) and shape.exterior.distance(Point(place)) > 0.01)
    way = (math.cos(turn), math.sin(turn))
    found = crossing(outline, place, way)
    assert found is not None
    assert shape.exterior.distance(Point(found)) < 1e-6
    ray = LineString([place, (place[0] + 500 * way[0], place[1] + 500 * way[1])])
    first = Point(place).distance(shape.exterior.intersection(ray))
    assert math.dist(place, found) == pytest.approx(first, abs=1e-6)
    dx, dy = found[0] - place[0], found[1] - place[1]
    assert dx * way[0] + dy * way[1] == pytest.approx(math.hypot(dx, dy), abs=1e-6)


def test_ray_that_meets_nothing_has_no_crossing() -> None:
    square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    assert crossing(square, (20, 5), (1, 0)) is None
    assert crossing(square, (20, 5), (-1, 0)) == pytest.approx((10, 5))
    assert crossing(square, (20, 50), (-1, 0)) is None


@given(
    st.tuples(st.floats(-50, 50), st.floats(-50, 50)),
    st.floats(5, 100),
    st.floats(0, math.tau),
    st.floats(0.2, 3),
    st.floats(0.2, 3),
    st.booleans(),
)
def test_arc_runs_on_its_circle_through_the_middle_to_the_end(
    centre: tuple[float, float],
    radius: float,
    first: float,
    one: float,
    other: float,
    backwards: bool,
) -> None:
    sign = -1 if backwards else 1
    start, middle, end = (
        (centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn))
        for turn in (first, first + sign * one, first + sign * (one + other))
    )
    arc = arc_through(start, middle, end)
    assert (arc[0], arc[-1]) == (start, end)
    distances = [math.dist(place, centre) for place in arc]
    assert radius * 0.9999 < min(distances) <= max(distances) < radius * 1.0001
    assert length_of(arc) == pytest.approx(radius * (one + other), rel=0.005)
    assert LineString(arc).distance(Point(middle)) < 0.005 * radius


@given(PLACES, PLACES, st.floats(0.05, 0.95))
def test_arc_through_places_on_a_line_is_straight(
    start: tuple[float, float], end: tuple[float, float], part: float
) -> None:
    assume(start != end)
    middle = (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
    arc = arc_through(start, middle, end)
    assert length_of(arc) == pytest.approx(math.dist(start, end), rel=1e-6)
    assert (arc[0], arc[-1]) == (start, end)
