"""The acupoints on views: the same from the compiled form, mirrored, and on the best view."""

from __future__ import annotations

import pytest

from acupoints_app.atlas.model import OTHER, OTHER_SIDE, Atlas, BodyView
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library
from acupoints_app.placed import PlacedPoints, placed_records


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(built_in_data(), built_in_drawings(), None)


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
