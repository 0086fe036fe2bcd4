"""The drawings that come with the program: what can be pointed at, and that it fits the body."""

from __future__ import annotations

import itertools

import pytest
import svgelements
from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from shapely import affinity
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from acupoints_app.atlas.files import read_drawing_files
from acupoints_app.atlas.hit import region_at
from acupoints_app.atlas.model import Atlas, BodyView
from acupoints_app.atlas.svg_reader import read_view
from acupoints_app.content.loader import load_content
from acupoints_app.library import built_in_data, built_in_drawings

MIDLINE = 480

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
}
VIEWS = tuple(REGIONS)

ALLOWED = {
    "svg": {"width", "height", "viewBox", "data-view"},
    "g": {"id", "fill", "stroke"},
    "path": {
        *("id", "class", "d", "fill", "stroke", "fill-rule", "opacity"),
        *("stroke-width", "stroke-linecap", "stroke-linejoin", "data-group", "data-side"),
    },
}


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    drawings = read_drawing_files(built_in_drawings())
    return Atlas(tuple(read_view(id_, drawing, id_) for id_, drawing in drawings.items()))


@pytest.fixture(params=VIEWS)
def view(atlas: Atlas, request: pytest.FixtureRequest) -> BodyView:
    return atlas.view_by_id[request.param]


def shapes(view: BodyView) -> dict[str, Polygon]:
    return {region.id: Polygon(region.polygon) for region in view.regions}


def silhouette(view: BodyView) -> BaseGeometry:
    """The area that the drawing fills with skin."""
    parts = []
    for path in fromstring(view.drawing).iter("{http://www.w3.org/2000/svg}path"):
        if path.get("class") == "skin":
            for part in svgelements.Path(path.get("d")).as_subpaths():
                places = [
                    segment.point(step / 40)
                    for segment in part
                    if not isinstance(segment, svgelements.Move)
                    for step in range(41)
                ]
                parts.append(Polygon([(place.x, place.y) for place in places]).buffer(0))
    return unary_union(parts)


def test_front_is_offered_before_back(atlas: Atlas) -> None:
    assert tuple(view.id for view in atlas.views) == VIEWS


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
    assert atlas.best_view("not drawn", "back") == "back"


def test_regions_do_not_cross_themselves_and_are_large_enough_to_point_at(view: BodyView) -> None:
    for id_, shape in shapes(view).items():
        assert shape.is_valid, id_
        assert shape.area > 1000, id_


def test_regions_do_not_overlap(view: BodyView) -> None:
    for (one, first), (other, second) in itertools.combinations(shapes(view).items(), 2):
        assert first.intersection(second).area < 1e-6, (one, other)


def test_regions_lie_inside_the_silhouette(view: BodyView) -> None:
    body = silhouette(view).buffer(0.5)
    assert body.area > 100_000
    for id_, shape in shapes(view).items():
        assert shape.difference(body).area < 1e-6, id_


def mirrored(shape: Polygon) -> Polygon:
    return affinity.scale(shape, xfact=-1, origin=(MIDLINE, 0))


def test_left_and_right_are_mirror_images(view: BodyView) -> None:
    by_id = shapes(view)
    for region in view.regions:
        twin = region.id.replace("-right", "-left") if region.side == "right" else region.id
        if region.side != "left":
            distance = mirrored(by_id[region.id]).hausdorff_distance(by_id[twin])
            assert distance < 0.15, region.id


def test_left_and_right_are_the_figures_own(view: BodyView) -> None:
    figures_right_is_on_the_left_of_the_page = view.id == "front"
    for region, shape in zip(view.regions, shapes(view).values(), strict=True):
        if region.side == "midline":
            assert shape.centroid.x == pytest.approx(MIDLINE, abs=0.1)
            continue
        left, _, right, _ = region.bounds
        on_the_left = region.side == ("right" if view.id == "front" else "left")
        assert (right < MIDLINE) if on_the_left else (left > MIDLINE), region.id
    right_hand = next(region for region in view.regions if region.id.endswith("hand-right"))
    assert (right_hand.bounds[2] < MIDLINE) == figures_right_is_on_the_left_of_the_page


def test_head_is_above_shoulders_above_hips_above_knees_above_feet(view: BodyView) -> None:
    heights = {region.group: shapes(view)[region.id].centroid.y for region in view.regions}
    order = ("head", "neck", "shoulders", "upper-back", "lower-back", "hip", "back-of-knee", "foot")
    drawn = [heights[group] for group in order if group in heights]
    assert drawn == sorted(drawn)


def test_point_in_the_middle_of_each_region_finds_it(view: BodyView) -> None:
    for region, shape in zip(view.regions, shapes(view).values(), strict=True):
        place = shape.representative_point()
        assert region_at(view.regions, place.x, place.y) is region


def test_drawing_uses_only_what_every_svg_reader_paints_alike(view: BodyView) -> None:
    root = fromstring(view.drawing)
    for element in root.iter():
        kind = element.tag.removeprefix("{http://www.w3.org/2000/svg}")
        assert set(element.attrib) <= ALLOWED[kind]
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert root[-1].get("id") == f"{view.id}-regions"


def test_qt_paints_the_body_under_every_region_and_nothing_in_the_corners(view: BodyView) -> None:
    width, height = int(view.width), int(view.height)
    renderer = QSvgRenderer(QByteArray(view.drawing))
    assert renderer.isValid()
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    for id_, shape in shapes(view).items():
        place = shape.representative_point()
        assert image.pixelColor(int(place.x), int(place.y)).alpha() == 255, id_
    for x, y in itertools.product((0, width - 1), (0, height - 1)):
        assert image.pixelColor(x, y).alpha() == 0
