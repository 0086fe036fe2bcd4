"""Front and back are the two faces of one body."""

from __future__ import annotations

import pytest
from shapely import affinity
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from .drawn import body_shape, landmark, skin

# Where the two views may differ, in body units, and by how many square mm at most: the feet show
# toes in front and heels behind; the crotch shows the gap between the thighs in front, which the
# buttocks fill behind; the ears show lobes in front that hide behind the jaw's angle.
FEET = (box(-200, 1700, 200, 1900), 3000.0)
CROTCH = (box(-60, 930, 60, 1110), 2000.0)
EARS = (box(-100, 80, 100, 220), 400.0)


def difference(one: BaseGeometry, other: BaseGeometry) -> BaseGeometry:
    return one.symmetric_difference(other)


def test_front_and_back_share_the_outline_of_the_body() -> None:
    front, back = body_shape("front", "body"), body_shape("back", "body")
    unlike = difference(front, back)
    for area, allowed in (FEET, CROTCH):
        assert unlike.intersection(area).area < allowed
    elsewhere = unlike.difference(FEET[0]).difference(CROTCH[0])
    assert elsewhere.area < 0.0001 * front.area
    assert unlike.area < 0.01 * front.area


def test_front_and_back_share_their_whole_silhouette() -> None:
    """Head and ears too."""
    front, back = skin("front"), skin("back")
    unlike = difference(front, back)
    for area, allowed in (FEET, CROTCH, EARS):
        assert unlike.intersection(area).area < allowed
    elsewhere = unlike
    for area, _ in (FEET, CROTCH, EARS):
        elsewhere = elsewhere.difference(area)
    assert elsewhere.area < 0.0002 * front.area


@pytest.mark.parametrize("view_id", ["front", "back"])
def test_silhouette_is_its_own_mirror_image(view_id: str) -> None:
    shape = body_shape(view_id, "body")
    twin = affinity.scale(shape, xfact=-1, origin=(0, 0))
    assert difference(shape, twin).area < 0.0005 * shape.area


@pytest.mark.parametrize(("close", "large"), [("head-front", "front"), ("head-back", "back")])
def test_head_drawn_large_has_the_outline_it_has_on_the_body(close: str, large: str) -> None:
    """Down to where the close-up is cut off."""
    left, top, right, bottom = skin(close).bounds
    # A little inside, where the close-up's own edge does not round the cut off.
    window = box(
        left + 20, top, right - 20, landmark(close, "C7" if large == "back" else "chin")[1]
    )
    unlike = difference(skin(close), skin(large)).intersection(window)
    assert bottom > window.bounds[3]
    assert unlike.area < 0.01 * skin(large).intersection(window).area


@pytest.mark.parametrize("part", ["body", "arm"])
def test_side_views_are_one_body_in_a_mirror(part: str) -> None:
    right, left = body_shape("right", part), body_shape("left", part)
    twin = affinity.scale(right, xfact=-1, origin=(0, 0))
    assert difference(twin, left).area < 0.0005 * left.area


def test_body_is_as_tall_from_the_side_as_from_the_front() -> None:
    for view_id in ("back", "right", "left"):
        for edge in (1, 3):
            here, there = skin(view_id).bounds[edge], skin("front").bounds[edge]
            assert here == pytest.approx(there, abs=3), (view_id, edge)
