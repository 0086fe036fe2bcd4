"""Each landmark stands on the drawings that its list names, in the skin, at one height."""

from __future__ import annotations

import itertools

import pytest
from shapely.geometry import Point

from acupoints_app.atlas.spans import LandmarkName, Measures

from .drawn import KEEPS_THE_BODYS_HEIGHTS, SYMMETRIC, VIEW_IDS, on_body, skin, view_of

ON_THE_ARM = frozenset(
    {
        *("deltoid-front-border", "deltoid-back-border", "biceps-lateral-border"),
        *("biceps-medial-border", "cubital-crease", "cubital-crease-lateral"),
        *("cubital-crease-medial", "biceps-tendon-lateral", "biceps-tendon-medial"),
        *("epicondyle-lateral", "epicondyle-medial", "olecranon"),
        *("wrist-crease-palmar", "wrist-crease-palmar-radial", "wrist-crease-palmar-ulnar"),
        *("flexor-carpi-ulnaris", "radial-artery-wrist", "wrist-crease-dorsal"),
        *("wrist-crease-dorsal-radial", "wrist-crease-dorsal-ulnar", "extensor-digitorum-ulnar"),
        *("radial-styloid", "ulnar-styloid", "ulnar-head", "snuffbox", "middle-tip"),
    }
)
"""What moves with the arm.  It is held off the trunk in front and behind, and hangs bent a little
forwards from the side, so its landmarks stand a little higher or lower there."""

DIFFERENTLY_POSED = 20.0
"""By how many mm the pose of the arm may change a height."""


@pytest.fixture(scope="session")
def names(measures: Measures) -> tuple[LandmarkName, ...]:
    return measures.landmarks


def test_the_arms_landmarks_are_in_the_list(names: tuple[LandmarkName, ...]) -> None:
    assert {name.id for name in names} >= ON_THE_ARM


def sides_on(view_id: str, paired: bool) -> set[str]:
    if not paired:
        return {"midline"}
    if view_id in SYMMETRIC:
        return {"right", "left"}
    return {"left"} if view_id == "left" else {"right"}


@pytest.mark.parametrize("view_id", VIEW_IDS)
def test_view_carries_exactly_the_landmarks_that_the_list_names(
    view_id: str, names: tuple[LandmarkName, ...]
) -> None:
    """The left view has what the right one has, for the other side."""
    listed_as = "right" if view_id == "left" else view_id
    expected = {
        (name.id, side)
        for name in names
        if listed_as in name.views
        for side in sides_on(view_id, name.paired)
    }
    assert {(mark.name, mark.side) for mark in view_of(view_id).landmarks} == expected


def test_list_names_only_views_that_there_are(names: tuple[LandmarkName, ...]) -> None:
    listed = {view for name in names for view in name.views}
    assert listed <= set(VIEW_IDS) - {"left"}
    assert all(name.views for name in names)


@pytest.mark.parametrize("view_id", VIEW_IDS)
def test_every_landmark_lies_in_the_skin(view_id: str) -> None:
    view = view_of(view_id)
    far = []
    for mark in view.landmarks:
        distance = skin(view_id).distance(Point(on_body(view, mark.place)))
        if distance > 1.0:
            far.append(f"{mark.key}: {distance:.1f} mm outside")
    assert not far, "\n".join(far)


def test_landmark_has_one_height_on_all_views_that_keep_the_bodys_heights() -> None:
    heights: dict[str, dict[str, float]] = {}
    for view_id in KEEPS_THE_BODYS_HEIGHTS:
        view = view_of(view_id)
        for mark in view.landmarks:
            heights.setdefault(mark.name, {})[view_id] = round(on_body(view, mark.place)[1], 2)
    shared = {name: by_view for name, by_view in heights.items() if len(by_view) > 1}
    assert len(shared) > 100
    wrong = []
    for name, by_view in shared.items():
        allowed = DIFFERENTLY_POSED if name in ON_THE_ARM else 0.5
        if max(by_view.values()) - min(by_view.values()) > allowed + 1e-9:
            wrong.append(f"{name}: {by_view}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("view_id", SYMMETRIC)
def test_pairs_are_mirror_images_and_the_rest_is_on_the_midline(view_id: str) -> None:
    view = view_of(view_id)
    assert view.landmarks
    for mark in view.landmarks:
        x, y = mark.place
        if mark.side == "midline":
            assert x == pytest.approx(view.origin[0], abs=0.05), mark.key
        else:
            other = "left" if mark.side == "right" else "right"
            twin = view.landmark_by_key[f"{mark.name}-{other}"]
            assert (2 * view.origin[0] - x, y) == pytest.approx(twin, abs=0.05), mark.key


def test_left_view_is_the_right_one_in_a_mirror() -> None:
    right, left = view_of("right"), view_of("left")
    assert left.origin == (right.width - right.origin[0], right.origin[1])
    turned = {
        mark.key.replace("-right", "-left"): (right.width - mark.place[0], mark.place[1])
        for mark in right.landmarks
    }
    assert turned.keys() == left.landmark_by_key.keys()
    for key, place in turned.items():
        assert place == pytest.approx(left.landmark_by_key[key], abs=0.05), key


SAME_FRAME = {
    "the whole body and its close-ups from the front": ("front", "head-front"),
    "the whole body and its close-ups from behind": ("back", "head-back"),
    "the right side and the head": ("right", "head-side"),
    "the head and the ear": ("head-side", "ear"),
    "the leg and the foot from inside": ("leg-inner", "foot-inner"),
    "the right side and the foot": ("right", "foot-outer"),
}


@pytest.mark.parametrize("which", SAME_FRAME)
def test_close_up_shows_a_landmark_where_the_larger_view_has_it(which: str) -> None:
    """Not only its height: a close-up is a part of the body looked at from the same side."""
    one, other = (view_of(view_id) for view_id in SAME_FRAME[which])
    shared = one.landmark_by_key.keys() & other.landmark_by_key.keys()
    assert len(shared) >= 3
    apart = {}
    for key in shared:
        (x1, y1), (x2, y2) = (on_body(view, view.landmark_by_key[key]) for view in (one, other))
        if max(abs(x1 - x2), abs(y1 - y2)) > 4.0:
            apart[key] = (round(x1 - x2, 1), round(y1 - y2, 1))
    assert not apart


def test_no_two_landmarks_stand_on_the_same_place() -> None:
    """Unless they are meant to: the same place called by two names."""
    twins = set()
    for view_id in VIEW_IDS:
        by_place: dict[tuple[float, float], list[str]] = {}
        for mark in view_of(view_id).landmarks:
            by_place.setdefault(mark.place, []).append(mark.name)
        for marks in by_place.values():
            twins |= {frozenset(pair) for pair in itertools.combinations(marks, 2)}
    assert twins <= {frozenset({"nipple", "intercostal-4"})}
