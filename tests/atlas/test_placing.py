"""Acupoints stand on each side that a view shows, where their rule leads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import Point as ShapelyPoint
from shapely.ops import unary_union

from acupoints_app.atlas.place import PlaceError, Rule, place_of
from acupoints_app.atlas.placing import Placement, check_views, outside, placements
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


ROW: Rule = {
    "sites": {
        "T1": {"from": "T1", "go": "lateral", "cun": 0.5, "of": "9"},
        "L5": {"from": "L5", "go": "lateral", "cun": 0.5, "of": "9"},
    }
}
CROWN: Rule = {
    "sites": {
        "front": {"span": "1", "cun": 4, "from": "anterior-hairline"},
        "beside": {"both_sides": {"from": "vertex", "go": "lateral", "cun": 1, "over": "3"}},
    }
}


def test_each_site_of_a_point_is_placed_on_each_side(shelf: Shelf) -> None:
    placed = placements(shelf, "back", {"EX-B2": ROW, "GV14": "C7"}, {"EX-B2": BOTH, "GV14": ()})
    assert [(each.site, each.side) for each in placed] == [
        ("T1", "right"),
        ("T1", "left"),
        ("L5", "right"),
        ("L5", "left"),
    ]
    view = shelf.view("back")
    for each in placed:
        x, y = view.landmark_by_key[each.site]
        assert each.place[1] == y
        assert (each.place[0] - x) * (1 if each.side == "right" else -1) > 5
    assert {each.code for each in placed} == {"EX-B2"}


def test_a_point_with_one_site_names_none(shelf: Shelf) -> None:
    assert {each.site for each in placements(shelf, "front", RULES, SIDES)} == {""}


def test_site_of_a_single_point_may_lie_on_both_sides_of_the_midline(shelf: Shelf) -> None:
    def crown(key: str) -> dict[tuple[str, str], Placement]:
        placed = placements(shelf, key, {"EX-HN1": CROWN}, {"EX-HN1": ("midline",)})
        return {(each.site, each.side): each for each in placed}

    found = crown("head-top")
    assert list(found) == [("front", "midline"), ("beside", "right"), ("beside", "left")]
    (x0, y0), (x1, y1) = (found["beside", side].place for side in BOTH)
    middle, _ = shelf.view("head-top").landmark_by_key["vertex"]
    assert x0 - middle == pytest.approx(middle - x1)
    assert x0 != x1
    assert y0 == pytest.approx(y1)
    assert found["front", "midline"].place[0] == pytest.approx(middle)


BAD_SITES: dict[str, tuple[Rule, tuple[str, ...], str]] = {
    "no sites": ({"sites": {}}, BOTH, "EX-B2 has sites that are no mapping"),
    "sites in a list": ({"sites": ["T1"]}, BOTH, "EX-B2 has sites that are no mapping"),
    "more than sites": ({"sites": {"T1": "T1"}, "of": "9"}, BOTH, "no mapping of names to rules"),
    "site of a number": ({"sites": {1: "T1"}}, BOTH, "EX-B2 has a site without a name"),
    "site without a name": ({"sites": {"": "T1"}}, BOTH, "EX-B2 has a site without a name"),
    "sites in sites": ({"sites": {"T1": ROW}}, BOTH, "no rule begins with sites"),
    "both sides of a pair": (
        {"sites": {"T1": {"both_sides": "T1"}}},
        BOTH,
        "EX-B2 can't have the site T1 on both sides",
    ),
    "both sides and more": (
        {"sites": {"T1": {"both_sides": "T1", "of": "9"}}},
        ("midline",),
        "EX-B2 can't have the site T1 on both sides",
    ),
    "both sides of one site": ({"both_sides": "T1"}, BOTH, "no rule begins with both_sides"),
    "rule that is none": ({"sites": {"T1": 5}}, BOTH, "5 is no rule"),
}


@pytest.mark.parametrize("fault", BAD_SITES)
def test_sites_that_have_not_their_form_are_refused(fault: str, shelf: Shelf) -> None:
    rule, sides, reason = BAD_SITES[fault]
    with pytest.raises(PlaceError) as caught:
        placements(shelf, "back", {"EX-B2": rule}, {"EX-B2": sides})
    assert reason in str(caught.value)


def test_point_with_several_sites_is_no_place_to_begin_at(shelf: Shelf) -> None:
    rules: dict[str, Rule] = {"EX-B2": ROW, "XX1": "EX-B2"}
    with pytest.raises(PlaceError, match="EX-B2 has several sites on back"):
        placements(shelf, "back", rules, {"EX-B2": BOTH, "XX1": BOTH})


def test_rule_for_a_view_that_there_is_none_of_is_refused(shelf: Shelf) -> None:
    check_views(shelf, "LU1", ["front", "right", "hand-palm"])
    for view in ("fronnt", "left", "hand-palm@left", ""):
        with pytest.raises(PlaceError, match=f"LU1 has a rule for {view}, which is no view"):
            check_views(shelf, "LU1", ["front", view])


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
