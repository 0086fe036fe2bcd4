"""The other hand, foot or ear is the drawn one in a mirror, with every name turned too."""

from __future__ import annotations

import pytest

from acupoints_app.atlas.frames import frames_of
from acupoints_app.atlas.mirror import mirrored
from acupoints_app.atlas.model import OTHER_SIDE
from acupoints_app.atlas.outline import bounds_of
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.views import WHOLE_BODY

from .drawn import SYMMETRIC, VIEW_IDS, shape_of, view_of

ONE_SIDED = [id_ for id_ in VIEW_IDS if id_ not in (*SYMMETRIC, *WHOLE_BODY)]


def test_close_ups_of_a_limb_are_one_sided_and_no_other_view() -> None:
    assert [id_ for id_ in VIEW_IDS if view_of(id_).is_one_sided] == ONE_SIDED
    assert all(view_of(id_).sides == ("right",) for id_ in ONE_SIDED)


@pytest.mark.parametrize("view_id", VIEW_IDS)
def test_mirrored_twice_is_the_view_itself(view_id: str) -> None:
    view = view_of(view_id)
    again = mirrored(mirrored(view))
    assert (again.id, again.key, again.mirrored) == (view.id, view.key, False)
    assert again.origin == pytest.approx(view.origin)
    assert again.landmarks == view.landmarks
    assert [part.name for part in again.parts] == [part.name for part in view.parts]
    before = [*(r.polygon for r in view.regions), *(p.polygon for p in view.parts)]
    after = [*(r.polygon for r in again.regions), *(p.polygon for p in again.parts)]
    for one, other in zip(before, after, strict=True):
        for here, there in zip(one, other, strict=True):
            assert here == pytest.approx(there, abs=0.021)


@pytest.mark.parametrize("view_id", ONE_SIDED)
def test_left_is_right_on_the_page_and_in_every_name(view_id: str) -> None:
    view, other = view_of(view_id), mirrored(view_of(view_id))
    assert other.key == f"{view_id}@left"
    assert other.id == view_id
    assert other.sides == ("left",)
    assert other.is_one_sided
    assert other.drawing == view.drawing  # painted the other way round, not drawn anew
    for here, there in zip(view.landmarks, other.landmarks, strict=True):
        assert there.name == here.name
        assert there.side == OTHER_SIDE[here.side]
        assert there.place == pytest.approx((view.width - here.place[0], here.place[1]))
    for region, twin in zip(view.regions, other.regions, strict=True):
        assert (twin.group, twin.side) == (region.group, OTHER_SIDE[region.side])
        expected = f"{view_id}-{twin.group}" + ("" if twin.side == "midline" else f"-{twin.side}")
        assert twin.id == expected
        left, top, right, bottom = region.bounds
        assert twin.bounds == pytest.approx(
            (view.width - right, top, view.width - left, bottom), abs=0.02
        )
        area = shape_of(region.polygon, view).area
        assert shape_of(twin.polygon, other).area == pytest.approx(area, rel=1e-3)


@pytest.mark.parametrize("view_id", ONE_SIDED)
def test_body_units_are_found_in_the_mirror_too(view_id: str) -> None:
    """The other way across: the origin is where it was, seen in the mirror."""
    view, other = view_of(view_id), mirrored(view_of(view_id))
    for here, there in zip(view.landmarks, other.landmarks, strict=True):
        x = (here.place[0] - view.origin[0]) / view.scale
        assert (there.place[0] - other.origin[0]) / other.scale == pytest.approx(-x, abs=0.01)


@pytest.mark.parametrize("view_id", ONE_SIDED)
def test_mirrored_view_has_the_same_measures(view_id: str, measures: Measures) -> None:
    view = view_of(view_id)
    here, there = frames_of(view, measures), frames_of(mirrored(view), measures)
    assert [frame.id.replace("-right", "-left") for frame in here] == [frame.id for frame in there]
    for one, other in zip(here, there, strict=True):
        assert (one.span, one.cun, one.across_span, one.part) == (
            other.span,
            other.cun,
            other.across_span,
            other.part,
        )
        assert (one.unit, one.across, one.reach) == pytest.approx(
            (other.unit, other.across, other.reach), rel=0.002
        )
        ends = ((view.width - x, y) for x, y in (one.axis[0], one.axis[-1]))
        assert [*ends] == [pytest.approx(other.axis[0]), pytest.approx(other.axis[-1])]


def test_left_view_is_what_the_mirror_shows_of_the_right_one() -> None:
    right, left = mirrored(view_of("right")), view_of("left")
    assert left.width == right.width
    assert {mark.key: mark.place for mark in left.landmarks} == {
        mark.key: pytest.approx(mark.place, abs=0.05) for mark in right.landmarks
    }
    assert [part.name for part in left.parts] == [part.name for part in right.parts]
    for one, other in zip(left.parts, right.parts, strict=True):
        difference = shape_of(one.polygon, left).symmetric_difference(
            shape_of(other.polygon, right)
        )
        assert difference.area < 0.001 * shape_of(one.polygon, left).area
    for region, twin in zip(left.regions, right.regions, strict=True):
        assert (region.group, region.side) == (twin.group, twin.side)
        assert bounds_of(region.polygon) == pytest.approx(bounds_of(twin.polygon), abs=0.1)


def test_shelf_keeps_mirror_images_by_key(shelf: Shelf) -> None:
    other = shelf.view("hand-palm@left")
    assert other == mirrored(view_of("hand-palm"))
    assert shelf.view("hand-palm@left") is other
    assert shelf.frames("hand-palm@left") == frames_of(other, shelf.atlas.measures)
