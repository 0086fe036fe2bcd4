"""The acupoints on views: the same from the compiled form, mirrored, and on the best view."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.atlas.model import OTHER, OTHER_SIDE, Atlas, BodyView
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library
from acupoints_app.placed import PlacedPoints, placed_records


@pytest.fixture(scope="module")
def points(library: Library) -> PlacedPoints:
    return PlacedPoints(library.acupoints, Shelf(library.atlas))


def test_the_compiled_form_has_the_same_places(library: Library, points: PlacedPoints) -> None:
    kept = PlacedPoints(library.acupoints, Shelf(library.atlas), library.placed)
    for view in library.atlas.view_by_id:
        assert kept.on(view) == points.on(view)


@pytest.mark.parametrize("view", ["hand-palm", "foot-sole", "ear", "chest-side"])
def test_the_other_hand_is_the_mirror_image(points: PlacedPoints, view: str) -> None:
    width = points.shelf.view(view).width
    assert points.on(view)
    for one, other in zip(points.on(view), points.on(view + OTHER), strict=True):
        assert (other.code, other.side) == (one.code, OTHER_SIDE[one.side])
        assert other.place == pytest.approx((width - one.place[0], one.place[1]))


def test_every_point_is_on_the_views_that_it_names(library: Library, points: PlacedPoints) -> None:
    for point in library.acupoints:
        views = points.views(point.code)
        assert set(point.place) <= set(views)
        for view in views:
            assert points.places(point.code, view)


@pytest.mark.parametrize(
    ("code", "current", "best"),
    [
        ("BL40", "front", "back"),
        ("LI4", "front", "hand-dorsum"),
        ("LI4", "foot-sole@left", "hand-dorsum@left"),
        ("GB31", "front", "right"),
        ("GB31", "left", "left"),
        ("GV28", "back", "mouth"),
        ("CV1", "left", "perineum"),
    ],
)
def test_the_best_view_of_the_side_that_is_shown(
    points: PlacedPoints, code: str, current: str, best: str
) -> None:
    assert points.best_view(code, current) == best


def test_a_drawing_without_landmarks_has_no_points_and_is_no_error(library: Library) -> None:
    bare = BodyView("front", 100, 100, (), b"")
    assert placed_records(library.acupoints, Atlas((bare,))) == {"front": "[]"}


def test_a_drawing_that_lacks_a_landmark_has_the_points_that_do_without(library: Library) -> None:
    back = library.atlas.view_by_id["back"]
    kept = tuple(mark for mark in back.landmarks if mark.name != "popliteal-crease")
    poorer = BodyView(
        back.id,
        back.width,
        back.height,
        back.regions,
        b"",
        kept,
        back.parts,
        back.origin,
        back.scale,
    )
    atlas = Atlas((poorer,), library.atlas.measures)
    codes = {one.code for one in PlacedPoints(library.acupoints, Shelf(atlas)).on("back")}
    assert "BL40" not in codes
    assert "GV4" in codes


# Few views for many points -----------------------------------------------------------

LIBRARY = load_library(built_in_data(), built_in_drawings(), None)
PLACED = PlacedPoints(LIBRARY.acupoints, Shelf(LIBRARY.atlas), LIBRARY.placed)
VIEWS = tuple(LIBRARY.atlas.view_by_id)
CODES = st.sets(st.sampled_from(sorted(PLACED.by_code)), max_size=40)


@given(CODES)
def test_few_views_show_all_points_that_any_view_shows(codes: set[str]) -> None:
    chosen = PLACED.views_showing(codes)
    shown = {code for code in codes if any(PLACED.places(code, view) for view in VIEWS)}
    covered: set[str] = set()
    for view, adds in chosen:
        new = (PLACED.codes_on(view) & codes) - covered
        assert len(new) == adds > 0
        # No other view adds more, and a close-up only comes first where the whole body adds less.
        others = {other: len((PLACED.codes_on(other) & codes) - covered) for other in VIEWS}
        assert max(others.values()) == adds
        if view not in WHOLE_BODY:
            assert all(others[whole] < adds for whole in WHOLE_BODY)
        covered |= new
    assert covered == shown
    assert sum(adds for _, adds in chosen) == len(shown)


def test_the_views_of_some_points() -> None:
    assert PLACED.views_showing(()) == ()
    assert PLACED.views_showing(["no such point"]) == ()
    assert PLACED.views_showing(["CV4", "CV6", "BL23"]) == (("front", 2), ("back", 1))
    assert PLACED.views_showing(iter(["CV4", "CV4", "CV1"])) == (("front", 1), ("perineum", 1))


def test_points_that_no_view_shows_are_left_out() -> None:
    atlas = Atlas((LIBRARY.atlas.view_by_id["back"],), LIBRARY.atlas.measures)
    points = PlacedPoints(LIBRARY.acupoints, Shelf(atlas), LIBRARY.placed)
    assert points.views_showing(["BL23", "CV4"]) == (("back", 1),)
