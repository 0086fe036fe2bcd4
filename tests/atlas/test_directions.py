"""Directions of the body point on the page where the drawn landmarks say."""

from __future__ import annotations

import pytest

from acupoints_app.atlas.directions import direction
from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.shelf import Shelf

from .drawn import SYMMETRIC, VIEW_IDS

# View, direction, a landmark, and one that lies in that direction from it.
POINTS_TO = [
    ("front", "superior", "umbilicus", "nipple"),
    ("front", "lateral", "umbilicus", "iliac-spine-anterior"),
    ("front", "distal", "cubital-crease", "wrist-crease-palmar"),
    ("front", "radial", "wrist-crease-palmar", "wrist-crease-palmar-radial"),
    ("front", "ulnar", "wrist-crease-palmar", "wrist-crease-palmar-ulnar"),
    ("head-front", "lateral", "pupil", "outer-canthus"),
    ("head-front", "medial", "pupil", "inner-canthus"),
    ("back", "inferior", "C7", "L4"),
    ("back", "lateral", "scapula-spine-medial", "scapula-spine-middle"),
    ("back", "radial", "wrist-crease-dorsal", "wrist-crease-dorsal-radial"),
    ("head-back", "lateral", "occipital-protuberance", "ear-apex"),
    ("right", "anterior", "heel-back", "great-toe-tip"),
    ("right", "posterior", "patella-apex", "popliteal-crease-lateral"),
    ("right", "radial", "olecranon", "cubital-crease-lateral"),
    ("right", "proximal", "wrist-crease-dorsal-radial", "olecranon"),
    ("left", "anterior", "heel-back", "great-toe-tip"),
    ("left", "posterior", "patella-apex", "popliteal-crease-lateral"),
    ("left", "radial", "olecranon", "cubital-crease-lateral"),
    ("head-side", "anterior", "ear-apex", "outer-canthus"),
    ("ear", "anterior", "mastoid-process", "tragus"),
    ("chest-side", "anterior", "axillary-fold-posterior", "axillary-fold-anterior"),
    ("leg-inner", "anterior", "popliteal-crease-medial", "patella-apex"),
    ("foot-inner", "anterior", "heel-back", "great-toe-tip"),
    ("foot-outer", "anterior", "heel-back", "great-toe-tip"),
    ("head-top", "anterior", "vertex", "nose-tip"),
    ("head-top", "lateral", "vertex", "forehead-corner"),
    ("hand-palm", "distal", "wrist-crease-palmar", "middle-tip"),
    ("hand-palm", "radial", "little-tip", "index-tip"),
    ("hand-dorsum", "distal", "wrist-crease-dorsal", "middle-tip"),
    ("hand-dorsum", "radial", "little-tip", "index-tip"),
    ("foot-top", "distal", "ankle-crease", "great-toe-tip"),
    ("foot-top", "lateral", "toe-web-1-2", "toe-web-4-5"),
    ("foot-sole", "distal", "heel-end", "great-toe-tip"),
    ("foot-sole", "lateral", "toe-web-1-2", "toe-web-4-5"),
]

# The same for what lies on the midline, on views that show one side.
ON_THE_MIDLINE = [
    ("right", "anterior", "occipital-protuberance", "nose-tip"),
    ("left", "anterior", "occipital-protuberance", "nose-tip"),
    ("left", "posterior", "umbilicus", "sacral-hiatus"),
    ("head-side", "anterior", "occipital-protuberance", "nose-tip"),
    ("head-side@left", "anterior", "occipital-protuberance", "nose-tip"),
    ("head-top", "anterior", "vertex", "nose-tip"),
]


def points_to(view: BodyView, side: str, name: str, start: str, end: str) -> bool:
    """True where the direction is mainly that from one landmark to the other."""

    def place(landmark: str) -> tuple[float, float]:
        places = view.landmark_by_key
        return places.get(f"{landmark}-{side}") or places[landmark]

    way = direction(view, side, name)
    assert way is not None
    (x0, y0), (x1, y1) = place(start), place(end)
    along = (x1 - x0) * way[0] + (y1 - y0) * way[1]
    return along > 0


@pytest.mark.parametrize(("view_id", "name", "start", "end"), POINTS_TO)
def test_direction_points_where_the_landmarks_say_on_both_sides(
    view_id: str, name: str, start: str, end: str, shelf: Shelf
) -> None:
    if view_id in SYMMETRIC:
        shown = [("right", view_id), ("left", view_id)]
    elif view_id in ("right", "left"):
        shown = [(view_id, view_id)]
    else:
        shown = [("right", view_id), ("left", f"{view_id}@left")]
    for side, key in shown:
        assert points_to(shelf.view(key), side, name, start, end), key


@pytest.mark.parametrize(("key", "name", "start", "end"), ON_THE_MIDLINE)
def test_direction_from_the_midline_follows_the_side_that_is_shown(
    key: str, name: str, start: str, end: str, shelf: Shelf
) -> None:
    assert points_to(shelf.view(key), "midline", name, start, end)


OPPOSITES = [
    *(("lateral", "medial"), ("anterior", "posterior"), ("superior", "inferior")),
    *(("distal", "proximal"), ("radial", "ulnar")),
]


@pytest.mark.parametrize("view_id", VIEW_IDS)
def test_directions_are_unit_vectors_and_opposites_are_opposite(view_id: str, shelf: Shelf) -> None:
    view = shelf.view(view_id)
    seen = 0
    for side in ("right", "left", "midline"):
        for one, other in OPPOSITES:
            here, there = direction(view, side, one), direction(view, side, other)
            assert (here is None) == (there is None)
            if here is not None and there is not None:
                seen += 1
                assert abs(here[0]) + abs(here[1]) == 1
                assert (here[0] + there[0], here[1] + there[1]) == (0, 0)
    assert seen


def test_what_a_view_does_not_show_has_no_direction(shelf: Shelf) -> None:
    assert direction(shelf.view("front"), "right", "anterior") is None
    assert direction(shelf.view("right"), "right", "lateral") is None
    assert direction(shelf.view("hand-palm"), "right", "superior") is None
    assert direction(shelf.view("front"), "right", "widdershins") is None
