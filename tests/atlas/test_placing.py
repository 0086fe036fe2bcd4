"""Acupoints stand on each side that a view shows, where their rule leads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point as ShapelyPoint
from shapely.ops import unary_union

from acupoints_app.atlas.place import PlaceError, Rule, place_of
from acupoints_app.atlas.placing import outside, placements
from acupoints_app.atlas.shelf import Shelf

from .drawn import body_shape, view_of

BOTH = ("right", "left")
RULES: dict[str, Rule] = {
    "CV8": "umbilicus",
    "ST25": {"from": "CV8", "go": "lateral", "cun": 2, "of": "8"},
    "ST17": "nipple",
}
SIDES = {"CV8": ("midline",), "ST25": BOTH, "ST17": BOTH}


def test_acupoints_stand_in_the_order_of_their_rules_on_each_side(shelf: Shelf) -> None:
    view, frames = shelf.view("front"), shelf.frames("front")
    placed = placements(shelf, "front", RULES, SIDES)
    assert [(each.code, each.side) for each in placed] == [
        ("CV8", "midline"),
        ("ST25", "right"),
        ("ST25", "left"),
        ("ST17", "right"),
        ("ST17", "left"),
    ]
    for each in placed:
        assert each.place == place_of(view, frames, RULES[each.code], each.side, RULES)
    by_side = {(each.code, each.side): each.place for each in placed}
    assert by_side["CV8", "midline"] == view.landmark_by_key["umbilicus"]
    x, y = by_side["ST25", "right"]
    assert by_side["ST25", "left"] == pytest.approx((2 * view.origin[0] - x, y), abs=0.11)


def test_side_that_a_view_does_not_show_is_left_out(shelf: Shelf) -> None:
    wrist: dict[str, Rule] = {"PC7": "wrist-crease-palmar"}
    for key, side in (("hand-palm", "right"), ("hand-palm@left", "left")):
        (placed,) = placements(shelf, key, wrist, {"PC7": BOTH})
        assert placed.side == side
        assert placed.place == shelf.view(key).landmark_by_key[f"wrist-crease-palmar-{side}"]
    navel: dict[str, Rule] = {"CV8": "umbilicus"}
    assert len(placements(shelf, "left", navel, SIDES)) == 1


def test_rule_that_can_not_be_followed_is_an_error(shelf: Shelf) -> None:
    with pytest.raises(PlaceError, match="back has no landmark umbilicus"):
        placements(shelf, "back", RULES, SIDES)


@given(st.integers(-400, 400), st.integers(-20, 1820))
def test_outside_is_the_distance_from_the_parts_in_body_units(x: int, y: int) -> None:
    view = view_of("right")
    shape = unary_union([body_shape("right", "body"), body_shape("right", "arm")])
    place = (x * view.scale + view.origin[0], y * view.scale + view.origin[1])
    assert outside(view, place) == pytest.approx(shape.distance(ShapelyPoint(x, y)), abs=1e-6)


def test_outside_of_a_close_up_is_in_body_units_too() -> None:
    view = view_of("hand-palm")
    x, _ = view.landmark_by_key["middle-tip-right"]
    lowest = max(y for _, y in view.parts[0].polygon)
    beyond = outside(view, (x, lowest + 50))
    assert beyond == pytest.approx(50 / view.scale, rel=0.2)
