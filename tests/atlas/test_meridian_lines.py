"""Meridians' lines: through all points in order, broken where the view hides one."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.atlas.meridian_lines import BRANCHES, MeridianLine, meridian_lines
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints

COUNTS = {"BL": 67, "ST": 45}
numbers = st.floats(-500, 500, allow_nan=False)
shown = st.lists(st.tuples(st.booleans(), numbers, numbers), min_size=1, max_size=30)


def on_line(line: MeridianLine) -> list[Point]:
    return [line.start, *(segment[-1] for segment in line.segments)]


def placed(places: list[tuple[bool, float, float]]) -> list[Placement]:
    return [
        Placement(f"LU{number}", "right", (x, y))
        for number, (seen, x, y) in enumerate(places, 1)
        if seen
    ]


@given(shown)
def test_a_line_joins_neighbours_and_no_others(places: list[tuple[bool, float, float]]) -> None:
    points = placed(places)
    lines = meridian_lines("LU", points)
    joined = [pair for line in lines for pair in zip(line.codes, line.codes[1:], strict=False)]
    numbers = [int(one.code[2:]) for one in points]
    assert joined == [(f"LU{n}", f"LU{n + 1}") for n in numbers if n + 1 in numbers]
    at = {one.code: one.place for one in points}
    for line in lines:
        assert on_line(line) == [at[code] for code in line.codes]


@given(shown)
def test_a_line_never_swings_far_past_its_points(places: list[tuple[bool, float, float]]) -> None:
    for line in meridian_lines("LU", placed(places)):
        ends = on_line(line)
        for start, (first, second, end) in zip(ends, line.segments, strict=False):
            piece = math.dist(start, end)
            assert math.dist(start, first) <= 0.4 * piece + 1e-9
            assert math.dist(second, end) <= 0.4 * piece + 1e-9


def test_both_sides_have_lines_of_their_own_and_other_meridians_none() -> None:
    points = [
        Placement(f"{code}{number}", side, (float(number), 0.0))
        for code in ("LU", "LI")
        for number in (1, 2)
        for side in ("right", "left")
    ]
    lines = meridian_lines("LU", points)
    assert [line.side for line in lines] == ["right", "left"]
    assert {line.codes for line in lines} == {("LU1", "LU2")}
    assert meridian_lines("KI", points) == ()


@pytest.mark.parametrize("meridian", BRANCHES)
def test_branches_have_every_point_and_each_goes_on_in_order(meridian: str) -> None:
    branches = BRANCHES[meridian]
    assert {number for branch in branches for number in branch} == {*range(1, COUNTS[meridian] + 1)}
    for branch in branches:
        assert list(branch) == sorted(branch)


def test_every_meridian_is_a_line_on_some_view_and_each_point_is_on_one(library: Library) -> None:
    points = PlacedPoints(library.acupoints, Shelf(library.atlas))
    on_a_line = set()
    for view in library.atlas.view_by_id:
        for meridian in MERIDIANS:
            for line in meridian_lines(meridian, points.on(view)):
                assert line.meridian == meridian
                on_a_line |= {*line.codes}
    alone = {point.code for point in library.acupoints if point.meridian in MERIDIANS} - on_a_line
    # Their neighbours are seen only on other drawings: sole, lip, back of the little finger,
    # armpit, flank, perineum.
    assert alone <= {"KI1", "GV28", "HT9", "HT1", "GB24", "SP21", "CV1", "GV1"}
