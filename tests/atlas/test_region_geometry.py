"""A region's polygon and path text follow the curves that were drawn."""

from __future__ import annotations

import pytest
import shapely
import svgelements
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon

from acupoints_app.atlas.hit import contains, distance_to_edge, region_at
from acupoints_app.atlas.model import Region
from acupoints_app.atlas.outline import path_text
from acupoints_app.atlas.svg_reader import read_view

from .drawn import VIEW_IDS, view_of

ROUNDING = 0.02
"""Outline and polygon keep two decimals."""


def read_region(d: str) -> Region:
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="1870"'
        ' viewBox="0 0 960 1870" data-view="front"><path id="front-head" data-group="head"'
        f' data-side="midline" d="{d}"/></svg>'
    )
    (region,) = read_view("front", drawing.encode(), "front.svg").regions
    return region


def sampled(d: str) -> list[tuple[float, float]]:
    """Places on a path, by the library that also reads it, densely along each segment."""
    steps = [step / 64 for step in range(65)]
    return [
        (float(x), float(y))
        for segment in svgelements.Path(d)
        if not isinstance(segment, svgelements.Move)
        for x, y in segment.npoint(steps)
    ]


def is_wide(d: str) -> bool:
    """False for an outline that is flat, which is no region."""
    xs, ys = zip(*sampled(d), strict=True)
    return bool(min(max(xs) - min(xs), max(ys) - min(ys)) > 1)


X = st.integers(0, 9600).map(lambda n: n / 10)
Y = st.integers(0, 18700).map(lambda n: n / 10)
PLACE = st.builds("{} {}".format, X, Y)
SEGMENT = st.one_of(
    PLACE.map("L{}".format),
    st.builds("C{} {} {}".format, PLACE, PLACE, PLACE),
    st.builds("Q{} {}".format, PLACE, PLACE),
)
OUTLINES = st.builds(
    lambda start, segments: f"M{start} {' '.join(segments)} Z",
    PLACE,
    st.lists(SEGMENT, min_size=3, max_size=6),
).filter(is_wide)


def assert_same_line(d: str, polygon: tuple[tuple[float, float], ...], tolerance: float) -> None:
    """Each is within ``tolerance`` of the other."""
    curve = sampled(d)
    ring = LineString([*polygon, polygon[0]])
    assert shapely.distance(ring, shapely.points(curve)).max() < tolerance
    assert shapely.distance(LineString(curve), shapely.points(polygon)).max() < tolerance + 1.0


@settings(deadline=None, max_examples=40)
@given(OUTLINES)
def test_polygon_stays_within_a_tenth_of_a_unit_of_the_curves(d: str) -> None:
    assert_same_line(d, read_region(d).polygon, 0.1 + ROUNDING)


@settings(deadline=None, max_examples=40)
@given(OUTLINES)
def test_path_text_read_again_is_the_same_region(d: str) -> None:
    region = read_region(d)
    again = read_region(region.path)
    assert again == region


@settings(deadline=None, max_examples=40)
@given(OUTLINES)
def test_path_text_is_absolute_closed_and_made_of_lines_and_cubics(d: str) -> None:
    path = svgelements.Path(read_region(d).path)
    kinds = [type(segment).__name__ for segment in path]
    assert kinds[0] == "Move"
    assert kinds[-1] == "Close"
    assert set(kinds[1:-1]) <= {"Line", "CubicBezier"}
    assert path[-1].end == path[0].end


@pytest.mark.parametrize("view_id", [id_ for id_ in VIEW_IDS if id_ not in ("left", "perineum")])
def test_regions_of_the_real_drawings_follow_their_curves(view_id: str) -> None:
    """Left is right in a mirror; the perineum has no region."""
    assert view_of(view_id).regions
    for region in view_of(view_id).regions:
        assert_same_line(region.path, region.polygon, 0.1 + ROUNDING)


@st.composite
def stars(draw: st.DrawFn) -> list[tuple[float, float]]:
    """A polygon whose corners stand around its middle, so that it never crosses itself."""
    count = draw(st.integers(3, 12))
    turns = [(n + draw(st.floats(0, 0.9))) / count for n in range(count)]
    middle = Point(draw(st.floats(-100, 100)), draw(st.floats(-100, 100)))
    corners = []
    for turn in turns:
        place = svgelements.Point.polar((middle.x, middle.y), turn * 6.283185, draw(RADII))
        corners.append((float(place.x), float(place.y)))
    return corners


RADII = st.floats(1, 80)
NEAR = st.floats(-200, 200)


@settings(deadline=None, max_examples=150)
@given(stars(), NEAR, NEAR)
def test_contains_and_distance_agree_with_another_library(
    corners: list[tuple[float, float]], x: float, y: float
) -> None:
    polygon = Polygon(corners)
    distance = polygon.exterior.distance(Point(x, y))
    assert distance_to_edge(corners, x, y) == pytest.approx(distance, abs=1e-9)
    if polygon.is_valid and distance > 1e-6:
        assert contains(corners, x, y) == polygon.contains(Point(x, y))


def star_region(id_: str, corners: list[tuple[float, float]], dx: float) -> Region:
    return Region(id_, id_, "midline", path_text([(x + dx, y) for x, y in corners]))


@settings(deadline=None, max_examples=150)
@given(
    st.lists(stars(), min_size=1, max_size=4),
    st.floats(-200, 1600),
    st.floats(-250, 250),
    st.floats(0, 300),
)
def test_region_at_takes_the_one_under_the_point_or_the_nearest_within_reach(
    shapes: list[list[tuple[float, float]]], x: float, y: float, reach: float
) -> None:
    regions = [star_region(f"r{n}", corners, n * 400) for n, corners in enumerate(shapes)]
    distances = {region.id: Polygon(region.polygon).distance(Point(x, y)) for region in regions}
    edges = {region.id: distance_to_edge(region.polygon, x, y) for region in regions}
    found = region_at(regions, x, y, reach=reach)
    if min(edges.values()) < 1e-6 or any(abs(d - reach) < 1e-6 for d in distances.values()):
        return
    nearest = min(distances, key=lambda id_: distances[id_])
    if distances[nearest] > reach:
        assert found is None
    else:
        assert found is not None
        assert distances[found.id] == pytest.approx(distances[nearest], abs=1e-9)


def test_without_reach_only_the_region_under_the_point_counts() -> None:
    square = star_region("a", [(0, 0), (10, 0), (10, 10), (0, 10)], 0)
    assert region_at([square], 5, 5) is square
    assert region_at([square], 10.01, 5) is None
    assert region_at([square], 10.01, 5, reach=0.1) is square
    assert region_at([], 5, 5, reach=9) is None
