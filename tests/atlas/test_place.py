"""Positions in words hold on every body: after any stretch the same relations are true.

What a rule says is checked from landmarks, spans and outlines alone, not by its own arithmetic.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Polygon
from shapely.geometry import Point as ShapelyPoint

from acupoints_app.atlas.directions import direction
from acupoints_app.atlas.frames import Frame, frames_of
from acupoints_app.atlas.mirror import mirrored
from acupoints_app.atlas.model import BodyView, Landmark, Part
from acupoints_app.atlas.outline import Point, path_text
from acupoints_app.atlas.place import FINGER, PlaceError, Rule, place_of
from acupoints_app.atlas.ruler import distance
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.spans import Measures

from .drawn import SYMMETRIC, built_in_measures_read, part_of, view_of
from .stretched import STRETCHES, Stretch, stretched

THREE_CUN_BELOW_THE_EYE_OF_THE_KNEE = {
    "from": "patellar-ligament-lateral",
    "toward": "ankle-crease",
    "cun": 3,
    "of": "13",
}
RULES: dict[str, tuple[str, Rule]] = {
    "a landmark of a pair": ("front", "acromion"),
    "a landmark of the midline": ("front", "umbilicus"),
    "midway": ("front", {"between": ["umbilicus", "pubic-symphysis"]}),
    "midway across": ("back", {"between": ["C7", "acromion"]}),
    "a third of the way": (
        "foot-sole",
        {"between": ["toe-web-2-3", "heel-end"], "part": 1 / 3},
    ),
    "midway between rules": (
        "front",
        {
            "between": [
                {"span": "13", "cun": 8, "from": "patella-apex"},
                {"between": ["patellar-ligament-lateral", "ankle-crease"]},
            ]
        },
    ),
    "along a span from its start": ("front", {"span": "10", "cun": 3}),
    "along a span from its named start": (
        "front",
        {"span": "11", "cun": 2, "from": "cubital-crease"},
    ),
    "along a span from its end": ("front", {"span": "11", "cun": 2, "from": "wrist-crease-palmar"}),
    "along a span between levels": ("front", {"span": "13", "cun": 3, "from": "medial-malleolus"}),
    "along a span of the midline": ("front", {"span": "6", "cun": 4, "from": "umbilicus"}),
    "along a span behind": ("back", {"span": "16", "cun": 7, "from": "lateral-malleolus"}),
    "along a span from the side": ("right", {"span": "16", "cun": 3, "from": "lateral-malleolus"}),
    "along a foreshortened span": ("front", {"span": "3", "cun": 2}),
    "over the skin": ("right", {"span": "1", "cun": 5, "from": "anterior-hairline"}),
    "over the skin from behind": (
        "head-side",
        {"span": "1", "cun": 1, "from": "posterior-hairline"},
    ),
    "beyond the end of a span": ("front", {"span": "6", "cun": -1, "from": "umbilicus"}),
    "on a line": ("front", THREE_CUN_BELOW_THE_EYE_OF_THE_KNEE),
    "on a line in fingers": (
        "hand-dorsum",
        {"from": "wrist-crease-dorsal", "toward": "knuckle-3", "fingers": 1, "of": "four-fingers"},
    ),
    "one finger out from a place on a line": (
        "front",
        {"from": THREE_CUN_BELOW_THE_EYE_OF_THE_KNEE, "go": "lateral", "fingers": 1, "of": "13"},
    ),
    "to the side": ("front", {"from": "umbilicus", "go": "lateral", "cun": 2, "of": "8"}),
    "to the middle": ("front", {"from": "nipple", "go": "medial", "cun": 2, "of": "8"}),
    "to the side behind": ("back", {"from": "T4", "go": "lateral", "cun": 1.5, "of": "9"}),
    "upwards": ("front", {"from": "umbilicus", "go": "superior", "cun": 2, "of": "6"}),
    "downwards": ("front", {"from": "umbilicus", "go": "inferior", "cun": 3, "of": "7"}),
    "across a slanting arm": (
        "front",
        {"from": {"span": "11", "cun": 5}, "go": "radial", "cun": 0.5, "of": "11"},
    ),
    "along a slanting arm": (
        "front",
        {"from": "cubital-crease", "go": "distal", "cun": 4, "of": "11"},
    ),
    "forwards": ("right", {"from": "lateral-malleolus", "go": "anterior", "cun": 1, "of": "16"}),
    "backwards": (
        "leg-inner",
        {"from": "tibia-surface-middle", "go": "posterior", "cun": 1, "of": "13"},
    ),
    "at the border of the trunk": ("front", {"from": "umbilicus", "to_edge": "lateral"}),
    "at the border of the arm": (
        "front",
        {"from": {"span": "11", "cun": 6}, "to_edge": "ulnar", "of": "11", "part_of": "body"},
    ),
    "at the front of the body": (
        "right",
        {"from": "iliac-crest", "to_edge": "anterior", "part_of": "body"},
    ),
    "at the border of the hand": (
        "hand-palm",
        {"from": "metacarpal-2-3", "to_edge": "ulnar", "part_of": "hand"},
    ),
    "so many cun from the middle of a round head": (
        "front",
        {"from": "anterior-hairline", "go": "lateral", "cun": 3, "over": "3"},
    ),
    "back towards the middle of a round head": (
        "back",
        {"from": "posterior-hairline", "go": "medial", "cun": 1.3, "over": "4"},
    ),
    "straight above": ("front", {"upright": "nipple", "level_with": "clavicle-middle"}),
    "straight above a place of a rule": (
        "head-side",
        {
            "upright": "ear-apex",
            "level_with": {"between": ["ear-apex", "vertex"], "part": 0.4},
        },
    ),
    "a quarter of the way round an arc": (
        "head-side",
        {"curve": ["forehead-corner", "hairline-above-ear", "mastoid-process"], "part": 0.25},
    ),
    "at the end of an arc": (
        "front",
        {"curve": ["nipple", "xiphisternal-junction", "rib-11-end"], "part": 1},
    ),
    "level with": (
        "front",
        {
            "line": ["axillary-fold-anterior", "cubital-crease"],
            "level_with": "xiphisternal-junction",
        },
    ),
    "level with a place on a span": (
        "back",
        {
            "line": ["popliteal-crease-lateral", "lateral-malleolus"],
            "level_with": {"span": "16", "cun": 7, "from": "lateral-malleolus"},
        },
    ),
}
SIDES = {
    view_id: ("right", "left") if view_id in SYMMETRIC else ("right",)
    for view_id, _ in RULES.values()
}


FROM_SIDE_TO_SIDE = {"along a foreshortened span"}
"""Counted from the figure's right, whichever side is meant."""


def framed(view: BodyView) -> tuple[Frame, ...]:
    return frames_of(view, built_in_measures_read())


class Held:
    """Says whether a place is where a rule says, on a view."""

    def __init__(self, view: BodyView, side: str) -> None:
        self.view = view
        self.side = side
        self.frames = framed(view)

    def place(self, rule: Rule) -> Point:
        return place_of(self.view, self.frames, rule, self.side)

    def landmark(self, name: str) -> Point:
        places = self.view.landmark_by_key
        return places[f"{name}-{self.side}"] if f"{name}-{self.side}" in places else places[name]

    def cun(self, span_id: str) -> float:
        """A cun of a span in view units, from its landmarks on this view."""
        span = next(span for span in built_in_measures_read().spans if span.id == span_id)
        rule = next(rule for rule in span.frames if rule.view == self.view.id)
        assert rule.turns is None
        assert not rule.over_skin
        if span.start_side is not None:
            ends = [self.view.landmark_by_key[f"{rule.start}-right"]]
            ends.append(self.view.landmark_by_key[f"{rule.end}-left"])
        else:
            ends = [self.landmark(rule.start), self.landmark(rule.end)]
        length = abs(ends[0][1] - ends[1][1]) if rule.level else math.dist(*ends)
        if rule.parallel is not None:
            length = abs(self.along_limb(rule.parallel, *ends))
        return length / span.cun

    def along_limb(self, limb: tuple[str, str], start: Point, end: Point) -> float:
        """How far it is from start to end the way that a limb runs, in view units."""
        (x0, y0), (x1, y1) = (self.landmark(name) for name in limb)
        ahead = (end[0] - start[0]) * (x1 - x0) + (end[1] - start[1]) * (y1 - y0)
        return ahead / math.hypot(x1 - x0, y1 - y0)

    def length(self, rule: Mapping[str, Any]) -> float:
        cun = rule["cun"] if "cun" in rule else rule["fingers"] * 3 / 4
        return float(cun) * self.cun(rule["of"])

    def check(self, rule: Rule) -> None:
        if isinstance(rule, str):
            assert self.place(rule) == self.landmark(rule)
        elif "between" in rule:
            start, end = (self.place(each) for each in rule["between"])
            self.is_between(self.place(rule), start, end, rule.get("part", 0.5))
        elif "span" in rule:
            self.is_on(self.place(rule), rule)
        elif "toward" in rule:
            start, end, place = (
                self.place(rule["from"]),
                self.place(rule["toward"]),
                self.place(rule),
            )
            self.is_between(place, start, end, self.length(rule) / math.dist(start, end))
        elif "over" in rule:
            self.went_over(self.place(rule), rule)
        elif "go" in rule:
            self.went(self.place(rule), rule)
        elif "upright" in rule:
            (x, _), (_, y) = self.place(rule["upright"]), self.place(rule["level_with"])
            assert self.place(rule) == (x, y)
        elif "curve" in rule:
            self.is_on_the_arc(self.place(rule), rule)
        elif "to_edge" in rule:
            self.is_at_the_edge(self.place(rule), rule)
        else:
            start, end = (self.place(each) for each in rule["line"])
            place = self.place(rule)
            assert place[1] == pytest.approx(self.place(rule["level_with"])[1])
            self.is_between(place, start, end, (place[1] - start[1]) / (end[1] - start[1]))

    def is_between(
        self, place: Point, start: Point, end: Point, part: float, within: float = 1e-6
    ) -> None:
        """On the straight line: the ways to both ends are as long as the line in all."""
        whole = math.dist(start, end)
        assert math.dist(start, place) == pytest.approx(part * whole, abs=within)
        assert math.dist(place, end) == pytest.approx((1 - part) * whole, abs=within)

    def is_on(self, place: Point, rule: Mapping[str, Any]) -> None:
        """The place divides what lies between the span's landmarks as its cun do."""
        frame = next(
            each
            for each in self.frames
            if each.span == rule["span"] and each.side in (self.side, "midline")
        )
        part = rule["cun"] / frame.cun
        if rule.get("from") in (frame.end, frame.end.removesuffix(f"-{self.side}")):
            part = 1 - part
        start, end = (self.view.landmark_by_key[key] for key in (frame.start, frame.end))
        data = next(span for span in built_in_measures_read().spans if span.id == rule["span"])
        (how,) = [each for each in data.frames if each.view == self.view.id]
        if how.over_skin:
            polygon = part_of(self.view, str(how.part)).polygon
            edge = LineString([*polygon, polygon[0]])
            assert edge.distance(ShapelyPoint(place)) < 2.0 * self.view.scale
            assert frame.cun_at(place) == pytest.approx(part * frame.cun, abs=1e-6)
        elif how.turns is not None:
            first, last = (math.radians(turn) for turn in how.turns)
            seen = math.sin(first + (last - first) * part) - math.sin(first)
            whole = math.sin(last) - math.sin(first)
            self.is_between(place, start, end, seen / whole, within=0.1)
        elif how.level:
            assert place[1] == pytest.approx(start[1] + (end[1] - start[1]) * part)
        elif how.parallel is not None:
            to_end = self.along_limb(how.parallel, place, end)
            whole = self.along_limb(how.parallel, start, end)
            assert to_end == pytest.approx((1 - part) * whole, abs=1e-6)
            assert math.dist(place, end) == pytest.approx(abs(to_end), abs=1e-6)
        else:
            dx, dy = end[0] - start[0], end[1] - start[1]
            assert place == pytest.approx((start[0] + dx * part, start[1] + dy * part))

    def went(self, place: Point, rule: Mapping[str, Any]) -> None:
        start = self.place(rule["from"])
        way = direction(self.view, self.side, rule["go"])
        assert way is not None
        dx, dy = place[0] - start[0], place[1] - start[1]
        assert math.hypot(dx, dy) == pytest.approx(self.length(rule), rel=1e-6)
        # The way it points, as the part lies: within 45 degrees, along its span or across it.
        assert (dx * way[0] + dy * way[1]) / math.hypot(dx, dy) > 0.7
        frame = next(
            each
            for each in self.frames
            if each.span == rule["of"] and each.side in (self.side, "midline")
        )
        (x0, y0), (x1, y1) = frame.axis[0], frame.axis[-1]
        length = math.dist((x0, y0), (x1, y1)) * math.hypot(dx, dy)
        along = abs(dx * (x1 - x0) + dy * (y1 - y0)) / length
        assert min(along, abs(along - 1)) == pytest.approx(0, abs=1e-6)

    def went_over(self, place: Point, rule: Mapping[str, Any]) -> None:
        """Away from the middle of a half circle, whose cun are degrees: see it from above."""
        data = next(span for span in built_in_measures_read().spans if span.id == rule["over"])
        (how,) = [each for each in data.frames if each.view == self.view.id]
        assert how.turns is not None
        edge = math.radians(how.turns[1])
        assert how.turns[0] == -how.turns[1]
        ends = [
            self.view.landmark_by_key[f"{name}-{side}"]
            for name, side in ((how.start, "right"), (how.end, "left"))
        ]
        radius = math.dist(*ends) / 2 / math.sin(edge)
        seen = radius * math.sin(edge * rule["cun"] / (data.cun / 2))
        start = self.place(rule["from"])
        way = direction(self.view, self.side, rule["go"])
        assert way is not None
        expected = (start[0] + way[0] * seen, start[1] + way[1] * seen)
        assert math.dist(place, expected) < 0.005 * radius

    def is_on_the_arc(self, place: Point, rule: Mapping[str, Any]) -> None:
        """On the circle through the three, and so far along it: two chords see the same angle."""
        start, middle, end = (self.place(each) for each in rule["curve"])
        centre = _centre(start, middle, end)
        radius = math.dist(centre, start)
        assert math.dist(centre, place) == pytest.approx(radius, rel=0.002)
        whole = _turn(centre, start, middle) + _turn(centre, middle, end)
        passed = _turn(centre, start, place)
        if rule["part"] > 0.5:
            passed = whole - _turn(centre, place, end)
        assert passed == pytest.approx(whole * rule["part"], abs=0.02)

    def is_at_the_edge(self, place: Point, rule: Mapping[str, Any]) -> None:
        start = self.place(rule["from"])
        polygon = part_of(self.view, rule.get("part_of", "body")).polygon
        edge = LineString([*polygon, polygon[0]])
        assert edge.distance(ShapelyPoint(place)) < 1e-6
        assert Polygon(polygon).contains(ShapelyPoint(start))
        almost = (
            start[0] + 0.999 * (place[0] - start[0]),
            start[1] + 0.999 * (place[1] - start[1]),
        )
        assert not edge.intersects(LineString([start, almost]))
        way = direction(self.view, self.side, rule["to_edge"])
        assert way is not None
        dx, dy = place[0] - start[0], place[1] - start[1]
        assert (dx * way[0] + dy * way[1]) / math.hypot(dx, dy) > 0.7


def _centre(a: Point, b: Point, c: Point) -> Point:
    """Of the circle through three places: where two upright bisectors meet."""
    (ax, ay), (bx, by), (cx, cy) = a, b, c
    double = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    squares = [x * x + y * y for x, y in (a, b, c)]
    return (
        (squares[0] * (by - cy) + squares[1] * (cy - ay) + squares[2] * (ay - by)) / double,
        (squares[0] * (cx - bx) + squares[1] * (ax - cx) + squares[2] * (bx - ax)) / double,
    )


def _turn(centre: Point, one: Point, other: Point) -> float:
    """The angle between two places as the centre sees them, the smaller way round."""
    angles = [math.atan2(y - centre[1], x - centre[0]) for x, y in (one, other)]
    turn = abs(angles[0] - angles[1]) % math.tau
    return min(turn, math.tau - turn)


@pytest.mark.parametrize("what", RULES)
def test_rule_holds_on_the_drawn_body(what: str) -> None:
    view_id, rule = RULES[what]
    for side in SIDES[view_id]:
        Held(view_of(view_id), side).check(rule)


@settings(max_examples=60)
@given(view_id=st.sampled_from(sorted(SIDES)), stretch=STRETCHES)
def test_rule_holds_on_a_body_of_any_other_proportions(view_id: str, stretch: Stretch) -> None:
    body = stretched(view_of(view_id), stretch)
    for side in SIDES[view_id]:
        held = Held(body, side)
        for on, rule in RULES.values():
            if on == view_id:
                held.check(rule)


@settings(max_examples=15)
@given(STRETCHES)
def test_three_cun_below_the_eye_of_the_knee_is_so_on_any_body(stretch: Stretch) -> None:
    """ST36 in the words of the WHO book, with the ruler: 3 cun, of the 15 to the malleolus."""
    view = stretched(view_of("front"), stretch)
    frames = framed(view)
    for side, outwards in (("right", -1), ("left", 1)):
        eye = view.landmark_by_key[f"patellar-ligament-lateral-{side}"]
        ankle = view.landmark_by_key[f"ankle-crease-{side}"]
        on_the_line = place_of(view, frames, THREE_CUN_BELOW_THE_EYE_OF_THE_KNEE, side)
        # The line slants a little, and the shorter the leg the more.
        assert distance(frames, None, eye, on_the_line).cun == pytest.approx(3, abs=0.03)
        shin = abs(
            view.landmark_by_key[f"patella-apex-{side}"][1]
            - view.landmark_by_key[f"medial-malleolus-{side}"][1]
        )
        assert math.dist(eye, on_the_line) == pytest.approx(shin * 3 / 15)
        out = place_of(view, frames, RULES["one finger out from a place on a line"][1], side)
        assert distance(frames, None, on_the_line, out).cun == pytest.approx(FINGER, abs=0.02)
        assert (out[0] - on_the_line[0]) * outwards > 0
        assert LineString([eye, ankle]).distance(ShapelyPoint(on_the_line)) < 1e-6
        assert Polygon(part_of(view, "body").polygon).contains(ShapelyPoint(out))


@settings(max_examples=10)
@given(STRETCHES)
def test_stretch_really_changes_the_body_and_keeps_it_whole(stretch: Stretch) -> None:
    """What the tests above stand on: the other body is another one, and not folded."""
    before, after = view_of("front"), stretched(view_of("front"), stretch)
    assert [mark.key for mark in after.landmarks] == [mark.key for mark in before.landmarks]
    body = Polygon(part_of(after, "body").polygon)
    assert body.is_valid
    outside = [
        mark.key
        for mark in after.landmarks
        if body.distance(ShapelyPoint(mark.place)) > 2 and mark.place[1] > 400
    ]
    assert not outside
    legs = [
        view.landmark_by_key["sole-left"][1] - view.landmark_by_key["pubic-symphysis"][1]
        for view in (before, after)
    ]
    assert legs[1] / legs[0] == pytest.approx(stretch.legs, abs=0.06)
    nipples = [
        view.landmark_by_key["nipple-left"][0] - view.landmark_by_key["nipple-right"][0]
        for view in (before, after)
    ]
    assert nipples[1] / nipples[0] == pytest.approx(stretch.chest, abs=0.02)


@pytest.mark.parametrize("what", RULES)
def test_a_larger_body_elsewhere_on_the_page_has_its_places_there(what: str) -> None:
    view_id, rule = RULES[what]
    view = view_of(view_id)

    def moved(place: Point) -> Point:
        return (place[0] * 1.5 + 40, place[1] * 1.5 - 70)

    larger = replace(
        view,
        landmarks=tuple(replace(mark, place=moved(mark.place)) for mark in view.landmarks),
        parts=tuple(
            Part(part.name, path_text([moved(place) for place in part.polygon]))
            for part in view.parts
        ),
        origin=moved(view.origin),
        scale=view.scale * 1.5,
    )
    for side in SIDES[view_id]:
        here = place_of(view, framed(view), rule, side)
        there = place_of(larger, framed(larger), rule, side)
        assert there == pytest.approx(moved(here), abs=0.05 * view.scale)


@pytest.mark.parametrize("what", RULES)
def test_other_side_has_the_same_places_in_a_mirror(what: str) -> None:
    """On a symmetric view by asking for the left; else on the mirror image of the view."""
    view_id, rule = RULES[what]
    view = view_of(view_id)
    x, y = place_of(view, framed(view), rule, "right")
    if what in FROM_SIDE_TO_SIDE:
        assert place_of(view, framed(view), rule, "left") == (x, y)
    elif view_id in SYMMETRIC:
        twin = place_of(view, framed(view), rule, "left")
        assert twin == pytest.approx((2 * view.origin[0] - x, y), abs=0.15)
    else:
        other = mirrored(view)
        twin = place_of(other, framed(other), rule, "left")
        assert twin == pytest.approx((view.width - x, y), abs=0.05)


ACUPOINTS: dict[str, Rule] = {
    "ST36": THREE_CUN_BELOW_THE_EYE_OF_THE_KNEE,
    "ST40": {"between": ["ST36", "lateral-malleolus"], "part": 0.5},
    "XX1": "XX2",
    "XX2": {"from": "XX3", "go": "lateral", "cun": 1, "of": "13"},
    "XX3": {"between": ["XX1", "ST36"]},
}


def test_rule_may_begin_at_another_acupoint(shelf: Shelf) -> None:
    view, frames = shelf.view("front"), shelf.frames("front")
    knee = place_of(view, frames, THREE_CUN_BELOW_THE_EYE_OF_THE_KNEE, "left")
    assert place_of(view, frames, "ST36", "left", ACUPOINTS) == knee
    ankle = view.landmark_by_key["lateral-malleolus-left"]
    shin = place_of(view, frames, "ST40", "left", ACUPOINTS)
    assert shin == pytest.approx(((knee[0] + ankle[0]) / 2, (knee[1] + ankle[1]) / 2))
    # The same one twice in a rule is no circle.
    assert place_of(view, frames, {"between": ["ST36", "ST36"]}, "left", ACUPOINTS) == knee
    with pytest.raises(PlaceError, match="front has no landmark ST36"):
        place_of(view, frames, "ST36", "left")


def test_acupoints_that_need_each_other_are_no_places(shelf: Shelf) -> None:
    for code in ("XX1", "XX2", "XX3"):
        with pytest.raises(PlaceError, match=r"XX\d needs XX\d needs XX\d needs XX\d"):
            place_of(shelf.view("front"), shelf.frames("front"), code, "right", ACUPOINTS)


def test_cun_of_a_span_that_the_view_can_not_measure_may_come_from_elsewhere(shelf: Shelf) -> None:
    view, frames = shelf.view("foot-outer"), shelf.frames("foot-outer")
    malleolus = view.landmark_by_key["lateral-malleolus-right"]
    ahead: Rule = {"from": "lateral-malleolus", "go": "anterior", "cun": 2, "of": "17"}
    down: Rule = {"from": "lateral-malleolus", "toward": "sole", "fingers": 1, "of": "17"}
    units = {"17": 25.0}
    x, y = place_of(view, frames, ahead, "right", {}, units)
    assert (x, y) == pytest.approx((malleolus[0] + 2 * 25 * view.scale, malleolus[1]))
    place = place_of(view, frames, down, "right", {}, units)
    assert math.dist(place, malleolus) == pytest.approx(0.75 * 25 * view.scale)
    for rule in (ahead, down):
        with pytest.raises(PlaceError, match="span 17 can't be measured on foot-outer"):
            place_of(view, frames, rule, "right")


def test_cun_that_the_view_measures_itself_goes_before_one_from_elsewhere(shelf: Shelf) -> None:
    view, frames = shelf.view("front"), shelf.frames("front")
    rule: Rule = {"from": "umbilicus", "go": "lateral", "cun": 2, "of": "8"}
    assert place_of(view, frames, rule, "left", {}, {"8": 99.0}) == place_of(
        view, frames, rule, "left"
    )


def test_finger_is_a_quarter_of_three_cun() -> None:
    assert FINGER == 3 / 4


UNFOLLOWED: dict[str, tuple[str, Rule, str, str]] = {
    "landmark that the view lacks": ("front", "olecranon", "right", "front has no landmark"),
    "landmark of the other side": ("right", "acromion", "left", "no landmark acromion on the left"),
    "no landmark at all": ("front", "soul", "right", "front has no landmark soul"),
    "span that the view lacks": (
        "back",
        {"span": "13", "cun": 3},
        "right",
        "the span 13 can't be measured on back",
    ),
    "length in a span that the view lacks": (
        "back",
        {"from": "C7", "toward": "T3", "cun": 3, "of": "8"},
        "right",
        "the span 8 can't be measured on back",
    ),
    "end that the span does not have": (
        "front",
        {"span": "11", "cun": 2, "from": "nipple"},
        "right",
        "the span 11 on front has no end nipple",
    ),
    "direction that the view does not show": (
        "front",
        {"from": "umbilicus", "go": "anterior", "cun": 1, "of": "8"},
        "right",
        "front does not show what is anterior",
    ),
    "edge of a part that the view lacks": (
        "front",
        {"from": "umbilicus", "to_edge": "lateral", "part_of": "tail"},
        "right",
        "front has no part tail",
    ),
    "level line": (
        "front",
        {"line": ["nipple", "intercostal-4"], "level_with": "umbilicus"},
        "right",
        "a level line has no one place",
    ),
    "words of no rule": ("front", {"near": "nipple"}, "right", "no rule begins with near"),
    "empty rule": ("front", {}, "right", "no rule begins with nothing"),
}


_MALFORMED: tuple[tuple[str, Any, str], ...] = (
    ("length that is missing", {"from": "umbilicus", "go": "lateral", "of": "8"}, "a length"),
    (
        "two lengths",
        {"from": "umbilicus", "go": "lateral", "cun": 1, "fingers": 1, "of": "8"},
        "a length",
    ),
    ("span that is missing", {"from": "umbilicus", "go": "lateral", "cun": 1}, "lacks of"),
    ("start that is missing", {"go": "lateral", "cun": 1, "of": "8"}, "lacks from"),
    ("key of another rule", {"between": ["C7", "T1"], "of": "8"}, "with between has no of"),
    ("name with a line's end", "a\nb", r"has no landmark 'a\nb' on the right"),
    ("key that is no text", {"between": ["C7", "T1"], 5: "8"}, "with between has no 5"),
    ("number as a text", {"span": "8", "cun": "2"}, "cun is 2, not a number"),
    ("number that is true", {"span": "8", "cun": True}, "cun is True, not a number"),
    ("number that is none", {"span": "8", "cun": math.nan}, "cun is nan, which no body"),
    ("number without end", {"span": "8", "cun": 10**400}, "which no body has"),
    ("span as a number", {"span": 8, "cun": 2}, "span is 8, not a name"),
    ("end as a list", {"span": "8", "cun": 2, "from": ["nipple"]}, "from is ['nipple']"),
    ("part as a list", {"from": "umbilicus", "to_edge": "lateral", "part_of": []}, "part_of"),
    ("direction as a number", {"from": "umbilicus", "to_edge": 3}, "to_edge is 3, not a name"),
    ("one end only", {"between": ["umbilicus"]}, "not a list of 2 rules"),
    ("text for a list", {"between": "ab"}, "between is ab, not a list of 2 rules"),
    ("arc of four", {"curve": ["a", "b", "c", "d"], "part": 1}, "not a list of 3 rules"),
    ("number for a rule", {"upright": 4, "level_with": "umbilicus"}, "4 is no rule"),
    ("nothing for a rule", {"upright": "umbilicus", "level_with": None}, "None is no rule"),
)
UNFOLLOWED |= {what: ("front", rule, "right", reason) for what, rule, reason in _MALFORMED}


@pytest.mark.parametrize("what", UNFOLLOWED)
def test_rule_that_can_not_be_followed_says_why(what: str, shelf: Shelf) -> None:
    view_id, rule, side, reason = UNFOLLOWED[what]
    with pytest.raises(PlaceError) as caught:
        place_of(shelf.view(view_id), shelf.frames(view_id), rule, side)
    assert reason in str(caught.value)


_KEYS = sorted(
    {key for _, rule in RULES.values() if isinstance(rule, dict) for key in rule}
    | {"span", "over", "of", "part_of", "fingers", "curve", "sites"}
)
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats()
    | st.text(max_size=4)
    | st.just("a\nb")
    | st.sampled_from(["umbilicus", "nipple", "lateral", "8", "11", "13", "3", "body", "ST36"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_KEYS) | st.integers(), inner)
    ),
    max_leaves=12,
)


def outcome(view: BodyView, rule: object, side: str) -> Point | str:
    """Where a rule leads, or why it leads nowhere."""
    try:
        return place_of(view, framed(view), cast("Rule", rule), side, ACUPOINTS)
    except PlaceError as error:
        return str(error)


def is_sound(found: Point | str) -> bool:
    """A place that has a position, or a reason of one line."""
    if isinstance(found, str):
        return found.splitlines() == [found]
    return all(map(math.isfinite, found))


@settings(max_examples=400, deadline=None)
@given(rule=_VALUES, side=st.sampled_from(["right", "left", "midline"]))
def test_any_rule_leads_somewhere_or_is_an_error_that_says_why(rule: object, side: str) -> None:
    assert is_sound(outcome(view_of("front"), rule, side))


@settings(max_examples=300, deadline=None)
@given(
    what=st.sampled_from(sorted(RULES)),
    data=st.data(),
)
def test_a_good_rule_with_one_value_changed_leads_somewhere_or_is_an_error(
    what: str, data: st.DataObject
) -> None:
    view_id, rule = RULES[what]
    view = view_of(view_id)
    if isinstance(rule, str):
        rule = {"between": [rule, rule]}
    key = data.draw(st.sampled_from([*sorted(rule), *_KEYS]))
    changed = {**rule, key: data.draw(_VALUES)}
    if data.draw(st.booleans()):
        del changed[data.draw(st.sampled_from(sorted(changed)))]
    assert is_sound(outcome(view, changed, "right"))


def test_rules_too_deep_in_one_another_are_refused_before_they_exhaust_the_stack() -> None:
    view = view_of("front")
    deep: Rule = "umbilicus"
    for _ in range(39):
        deep = {"between": [deep, "umbilicus"]}
    assert place_of(view, framed(view), deep, "right") == view.landmark_by_key["umbilicus"]
    endless: dict[str, Any] = {"upright": "umbilicus"}
    endless["level_with"] = endless
    for rule in ({"between": [deep, "umbilicus"]}, endless):
        with pytest.raises(PlaceError, match="more than 40 deep"):
            place_of(view, framed(view), rule, "right")


def test_span_goes_by_its_own_end_where_another_landmark_stands_in_for_it() -> None:
    """The right view shows the crease of the knee from the side only."""
    view = view_of("right")
    assert "popliteal-crease-right" not in view.landmark_by_key
    frames = framed(view)
    own = place_of(view, frames, {"span": "14", "cun": 7, "from": "popliteal-crease"}, "right")
    stand_in = {"span": "14", "cun": 7, "from": "popliteal-crease-lateral"}
    assert own == place_of(view, frames, stand_in, "right")
    assert own == place_of(view, frames, {"span": "14", "cun": 12}, "right")
    below = {"span": "16", "cun": 2, "from": "popliteal-crease"}
    assert place_of(view, frames, below, "right") == place_of(
        view, frames, {"span": "16", "cun": 2}, "right"
    )


def test_piece_of_a_span_has_not_the_ends_of_the_whole(shelf: Shelf) -> None:
    """Above the hairline the front view shows 3.74 of 12 cun, to the crown."""
    rule = {"span": "1", "cun": 1, "from": "posterior-hairline"}
    with pytest.raises(PlaceError, match="has no end posterior-hairline"):
        place_of(shelf.view("front"), shelf.frames("front"), rule, "midline")


def test_from_outside_a_part_no_edge_is_met() -> None:
    square = Part("body", "M100,100 L200,100 L200,200 L100,200 Z")
    view = BodyView(
        "front", 500, 500, (), b"", (Landmark("a", "midline", (300, 150)),), parts=(square,)
    )
    rule = {"from": "a", "to_edge": "lateral"}
    assert place_of(view, (), rule, "right") == pytest.approx((200, 150))
    with pytest.raises(PlaceError, match="no edge of body is met on front"):
        place_of(view, (), rule, "left")


def test_a_line_of_no_length_is_its_place(measures: Measures) -> None:
    view = view_of("front")
    rule = {"from": "umbilicus", "toward": "umbilicus", "cun": 3, "of": "8"}
    place = place_of(view, frames_of(view, measures), rule, "right")
    assert place == view.landmark_by_key["umbilicus"]
