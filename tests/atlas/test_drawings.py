"""The drawings that come with the program: what can be pointed at, and that it fits the body."""

from __future__ import annotations

import itertools

import pytest
from shapely import affinity
from shapely.geometry import Polygon

from acupoints_app.atlas.hit import region_at
from acupoints_app.atlas.model import Atlas, BodyView
from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.content.loader import load_content
from acupoints_app.library import built_in_data

from .drawn import SYMMETRIC, VIEW_IDS, shape_of, skin, view_of

FROM_THE_SIDE = (
    *("head", "neck", "shoulders-{0}", "upper-back", "stomach", "lower-back", "hip-{0}"),
    *("hand-{0}", "back-of-knee-{0}", "foot-{0}"),
)
REGIONS = {
    "front": (
        *("head", "neck", "shoulders-right", "shoulders-left", "stomach", "hip-right", "hip-left"),
        *("hand-right", "hand-left", "foot-right", "foot-left"),
    ),
    "back": (
        *("head", "neck", "shoulders-right", "shoulders-left", "upper-back", "lower-back"),
        *("hip-right", "hip-left", "hand-right", "hand-left"),
        *("back-of-knee-right", "back-of-knee-left", "foot-right", "foot-left"),
    ),
    "right": tuple(name.format("right") for name in FROM_THE_SIDE),
    "left": tuple(name.format("left") for name in FROM_THE_SIDE),
    "head-front": ("head", "neck", "shoulders-right", "shoulders-left"),
    "head-side": ("head", "neck", "shoulders-right", "upper-back"),
    "head-back": ("head", "neck", "shoulders-right", "shoulders-left", "upper-back"),
    "head-top": ("head",),
    "ear": ("head",),
    "mouth": ("head",),
    "chest-side": ("upper-back", "stomach", "lower-back", "hip-right"),
    "hand-palm": ("hand-right",),
    "hand-dorsum": ("hand-right",),
    "leg-inner": ("back-of-knee-right", "foot-right"),
    "foot-top": ("foot-right",),
    "foot-inner": ("foot-right",),
    "foot-outer": ("foot-right",),
    "foot-sole": ("foot-right",),
    "perineum": (),
}

PARTS = {
    "front": {"body", "head"},
    "back": {"body", "head"},
    "right": {"body", "arm"},
    "left": {"body", "arm"},
    "head-front": {"body", "head"},
    "head-back": {"body", "head"},
    "head-side": {"head"},
    "head-top": {"head"},
    "ear": {"head"},
    "mouth": {"head"},
    "chest-side": {"body"},
    "hand-palm": {"hand"},
    "hand-dorsum": {"hand"},
    "leg-inner": {"leg"},
    "foot-top": {"foot"},
    "foot-inner": {"foot"},
    "foot-outer": {"foot"},
    "foot-sole": {"foot"},
    "perineum": {"body"},
}

FACING_US = ("front", "head-front")
"""The symmetric views on which the figure's right is on the left of the page."""

HEAD_TO_FOOT = (
    "head",
    "neck",
    "shoulders",
    "upper-back",
    "lower-back",
    "hip",
    "back-of-knee",
    "foot",
)


@pytest.fixture(params=VIEW_IDS)
def view(request: pytest.FixtureRequest) -> BodyView:
    return view_of(request.param)


def shapes(view: BodyView) -> dict[str, Polygon]:
    """Each region in body units, by id."""
    return {region.id: shape_of(region.polygon, view) for region in view.regions}


def test_tables_are_of_all_views() -> None:
    assert tuple(REGIONS) == VIEW_IDS
    assert PARTS.keys() == REGIONS.keys()


def test_regions_stand_in_anatomical_order(view: BodyView) -> None:
    assert [region.id for region in view.regions] == [
        f"{view.id}-{name}" for name in REGIONS[view.id]
    ]


def test_every_group_can_be_pointed_at_and_nothing_else(atlas: Atlas) -> None:
    drawn = {region.group for view in atlas.views for region in view.regions}
    assert drawn == {group.id for group in load_content(built_in_data()).groups}


def test_best_view_is_one_that_shows_the_group(atlas: Atlas) -> None:
    assert atlas.best_view("back-of-knee", "front") == "back"
    assert atlas.best_view("stomach", "back") == "front"
    assert atlas.best_view("head", "back") == "back"
    assert atlas.best_view("head", "front") == "front"
    assert atlas.best_view("foot", "foot-sole@left") == "foot-sole@left"
    assert atlas.best_view("hand", "foot-sole@left") == "front"
    assert atlas.best_view("not drawn", "back") == "back"


def test_regions_do_not_cross_themselves_and_are_large_enough_to_point_at(view: BodyView) -> None:
    for id_, shape in shapes(view).items():
        assert shape.is_valid, id_
        assert shape.area > 1000, id_


def test_regions_do_not_overlap(view: BodyView) -> None:
    for (one, first), (other, second) in itertools.combinations(shapes(view).items(), 2):
        assert first.buffer(0).intersection(second.buffer(0)).area < 1e-6, (one, other)


def test_regions_lie_inside_the_silhouette(view: BodyView) -> None:
    body = skin(view.id).buffer(0.5 / view.scale)
    assert body.area > 5_000
    for id_, shape in shapes(view).items():
        assert shape.buffer(0).difference(body).area < 1e-6, id_


@pytest.mark.parametrize("view_id", SYMMETRIC)
def test_left_and_right_are_mirror_images(view_id: str) -> None:
    view = view_of(view_id)
    by_id = shapes(view)
    for region in view.regions:
        twin = region.id.replace("-right", "-left") if region.side == "right" else region.id
        if region.side != "left":
            mirrored = affinity.scale(by_id[region.id], xfact=-1, origin=(0, 0))
            assert mirrored.hausdorff_distance(by_id[twin]) < 0.15, region.id


@pytest.mark.parametrize("view_id", SYMMETRIC)
def test_left_and_right_are_the_figures_own(view_id: str) -> None:
    view = view_of(view_id)
    for region, shape in zip(view.regions, shapes(view).values(), strict=True):
        left, _, right, _ = shape.bounds
        if region.side == "midline":
            assert shape.centroid.x == pytest.approx(0, abs=0.1)
        elif (region.side == "right") == (view_id in FACING_US):
            assert right < 0, region.id
        else:
            assert left > 0, region.id


def test_one_sided_view_shows_one_side(view: BodyView) -> None:
    shown = {region.side for region in view.regions} - {"midline"}
    if view.id not in SYMMETRIC:
        assert shown <= {"left" if view.id == "left" else "right"}


@pytest.mark.parametrize("view_id", WHOLE_BODY)
def test_head_is_above_shoulders_above_hips_above_knees_above_feet(view_id: str) -> None:
    view = view_of(view_id)
    heights = {region.group: shapes(view)[region.id].centroid.y for region in view.regions}
    drawn = [heights[group] for group in HEAD_TO_FOOT if group in heights]
    assert len(drawn) >= 5
    assert drawn == sorted(drawn)


def test_point_in_the_middle_of_each_region_finds_it(view: BodyView) -> None:
    for region in view.regions:
        place = Polygon(region.polygon).representative_point()
        assert region_at(view.regions, place.x, place.y) is region


def test_parts_are_there_and_whole(view: BodyView) -> None:
    assert {part.name for part in view.parts} == PARTS[view.id]
    for part in view.parts:
        shape = shape_of(part.polygon, view)
        assert shape.is_valid, part.name
        assert shape.area > 5_000, part.name


def test_parts_that_the_spans_name_are_drawn(measures: Measures) -> None:
    for span in measures.spans:
        for rule in span.frames:
            names = {part.name for part in view_of(rule.view).parts}
            assert rule.part is None or rule.part in names, (span.id, rule.view)


def test_a_close_ups_region_is_the_larger_views_region_seen_nearer() -> None:
    """The hand, its back, and the foot from the side have the size they have on the body."""
    for close, large in (("hand-palm", "front"), ("hand-dorsum", "back"), ("foot-outer", "right")):
        (near,) = shapes(view_of(close)).values()
        far = shapes(view_of(large))[f"{large}-{near_group(close)}-right"]
        assert near.area == pytest.approx(far.area, rel=0.1), close


def near_group(view_id: str) -> str:
    return view_of(view_id).regions[0].group
