"""The way to every acupoint on every view: it ends where the point is, and says true numbers.

What a leg says is checked from landmarks, frames and the rule's own place, not by its own
arithmetic.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

import pytest

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.model import OTHER, BodyView, landmark_key
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.place import FINGER, PlaceError, Rule, place_of
from acupoints_app.atlas.placing import Placement, placements
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.way import Leg, Mark, finger_hold, ticks, way_to
from acupoints_app.content.acupoints import Acupoint
from acupoints_app.library import Library

NEAR = 1e-6


@dataclass(frozen=True)
class Way:
    """A way with all that it was told from."""

    point: Acupoint
    placement: Placement
    view: BodyView
    frames: tuple[Frame, ...]
    rules: dict[str, Rule]
    units: dict[str, float]
    legs: tuple[Leg, ...]

    @property
    def side(self) -> str:
        return self.placement.side

    def place(self, rule: Rule) -> Point:
        return place_of(self.view, self.frames, rule, self.side, self.rules, self.units)

    def __str__(self) -> str:
        return f"{self.point.code} {self.side} on {self.view.key}"


@pytest.fixture(scope="module")
def ways(library: Library) -> list[Way]:
    """Every way there is, those on mirror images too."""
    shelf = Shelf(library.atlas)
    spans = [span.id for span in library.atlas.measures.spans]
    units = {span: unit for span in spans if (unit := shelf.unit(span)) is not None}
    points = {point.code: point for point in library.acupoints}
    views = list(library.atlas.view_by_id.values())
    keys = [view.id for view in views] + [view.id + OTHER for view in views if view.is_one_sided]
    found = []
    for key in keys:
        view, frames = shelf.view(key), shelf.frames(key)
        wanted = "right" if view.id == "left" else view.id
        rules = {p.code: p.place[wanted] for p in library.acupoints if wanted in p.place}
        sides = {code: point.sides for code, point in points.items()}
        for one in placements(shelf, key, rules, sides):
            rule: Any = rules[one.code]
            if one.site:
                rule = rule["sites"][one.site]
                if isinstance(rule, dict):
                    rule = rule.get("both_sides", rule)
            legs = way_to(view, frames, rule, one.side, rules, units)
            found.append(Way(points[one.code], one, view, frames, rules, units, legs))
    return found


def _near(one: Point, other: Point) -> bool:
    return math.dist(one, other) < NEAR


def test_every_way_ends_where_the_point_is(ways: list[Way]) -> None:
    for way in ways:
        assert _near(way.legs[-1].end, way.placement.place), way
    assert len(ways) > 1100
    assert {way.point.code for way in ways if way.legs} == {way.point.code for way in ways}


def test_a_path_leads_from_its_start_to_its_end(ways: list[Way]) -> None:
    for way in ways:
        for leg in way.legs:
            assert _near(leg.path[0], leg.start), way
            assert _near(leg.path[-1], leg.end), way
            assert leg.is_search == (len(leg.path) == 1), way


def test_a_leg_begins_at_what_it_names(ways: list[Way]) -> None:
    for way in ways:
        for leg in way.legs:
            if _near(leg.start, leg.origin.place):
                continue
            # An axis beside its landmarks begins square beside them: upright ones level with them.
            assert leg.kind == "line", way
            (x0, y0), (x1, y1), (x, y) = leg.start, leg.end, leg.origin.place
            ahead = (x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)
            assert ahead / math.dist(leg.start, leg.end) == pytest.approx(0, abs=NEAR), way
            assert (leg.origin.place, leg.start) in leg.guides, way


def test_legs_join(ways: list[Way]) -> None:
    joined = 0
    for way in ways:
        for number, leg in enumerate(way.legs):
            ends = [before.end for before in way.legs[:number]]
            if not leg.is_search:
                assert any(_near(leg.origin.place, end) for end in ends), way
                joined += 1
            for aim in leg.aims:
                assert aim.name or any(_near(aim.place, end) for end in ends), way
    assert joined > 900


def test_a_named_place_is_where_the_landmark_or_the_point_lies(ways: list[Way]) -> None:
    for way in ways:
        marks = [mark for leg in way.legs for mark in (leg.origin, *leg.aims) if mark.name]
        for mark in marks:
            if mark.is_acupoint:
                assert _near(mark.place, way.place(mark.name)), way
            else:
                key = landmark_key(mark.name, mark.side)
                assert way.view.landmark_by_key[key] == mark.place, way


def _cun_of(way: Way, leg: Leg) -> float:
    """The length of a leg in the cun of its span, measured on the drawing."""
    assert leg.span is not None
    if leg.stretch is None:
        of_span = [frame for frame in way.frames if frame.span == leg.span]
        units = [frame.unit for frame in of_span if frame.side in (way.side, "midline")]
        units += [frame.unit for frame in of_span] + [way.units[leg.span]]
        return math.dist(leg.start, leg.end) / (units[0] * way.view.scale)
    (frame,) = (frame for frame in way.frames if frame.id == leg.stretch.frame)
    dx, dy = leg.stretch.shift
    cun = [frame.cun_at((x - dx, y - dy)) for x, y in (leg.start, leg.end)]
    return abs(cun[1] - cun[0])


def test_a_leg_is_as_long_as_it_says(ways: list[Way]) -> None:
    kinds: Counter[str] = Counter()
    for way in ways:
        for leg in way.legs:
            if leg.span is None:
                continue
            said = leg.cun if leg.cun is not None else (leg.fingers or 0.0) * FINGER
            assert _cun_of(way, leg) == pytest.approx(said, abs=NEAR), (str(way), leg)
            kinds["fingers" if leg.cun is None else "bent" if leg.stretch else "straight"] += 1
    assert min(kinds["straight"], kinds["bent"]) > 50, kinds
    assert kinds["fingers"] > 0


def test_a_part_of_a_way_is_that_part_of_it(ways: list[Way]) -> None:
    count = 0
    for way in ways:
        for leg in way.legs:
            if leg.kind != "between":
                continue
            assert leg.part is not None
            (aim,) = leg.aims
            whole = math.dist(leg.start, aim.place)
            assert math.dist(leg.start, leg.end) == pytest.approx(leg.part * whole, abs=NEAR), way
            count += 1
    assert count > 100


def test_cun_told_for_a_part_are_those_of_the_location(ways: list[Way]) -> None:
    """Where a view can't measure, a part stands for cun; the point's own words have the same."""
    told = [(way, leg) for way in ways for leg in way.legs if leg.kind == "between" and leg.cun]
    assert told
    for way, leg in told:
        words = " ".join((way.point.location, *way.point.find)).split()
        # A point level with an other one is told by that one's cun.
        others = [p for p in {w.point.code: w.point for w in ways}.values() if p.code in words]
        texts = [" ".join((p.location, *p.find)) for p in (way.point, *others)]
        assert any(f"{leg.cun:g} cun" in text for text in texts), (str(way), leg.cun)


def test_level_is_level(ways: list[Way]) -> None:
    kinds: Counter[int] = Counter()
    for way in ways:
        for leg in way.legs:
            if leg.kind != "level":
                continue
            kinds[len(leg.aims)] += 1
            assert leg.end[1] == pytest.approx(leg.start[1], abs=NEAR), way
            if len(leg.aims) == 1:
                assert leg.end[0] == pytest.approx(leg.aims[0].place[0], abs=NEAR), way
            else:
                (ax, ay), (bx, by) = (aim.place for aim in leg.aims)
                x, y = leg.end
                area = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
                assert area / math.dist((ax, ay), (bx, by)) == pytest.approx(0, abs=NEAR), way
    assert set(kinds) == {1, 2}


def test_a_tick_stands_at_each_whole_cun(ways: list[Way]) -> None:
    count = 0
    for way in ways:
        for leg in way.legs:
            places = ticks(leg, way.frames)
            assert len(places) == (math.floor(leg.cun + NEAR) if leg.cun else 0), way
            if leg.cun and leg.cun == len(places):
                assert _near(places[-1], leg.end), way
            if leg.span is None:
                continue
            for number, place in enumerate(places, 1):
                path = replace(leg, end=place, path=(leg.start, place))
                assert _cun_of(way, path) == pytest.approx(number, abs=NEAR), way
                count += 1
    assert count > 1000


def test_ticks_of_a_part_of_16_cun_lie_a_sixteenth_apart(library: Library) -> None:
    shelf = Shelf(library.atlas)
    rules: dict[str, Rule] = {"ST35": "patellar-ligament-lateral"}
    rule: Rule = {"between": ["ST35", "lateral-malleolus"], "part": 0.1875}
    view = shelf.view("front")
    *_, leg = way_to(view, shelf.frames("front"), rule, "right", rules)
    assert leg.cun == 3
    places = [leg.start, *ticks(leg, ())]
    steps = [math.dist(a, b) for a, b in itertools.pairwise(places)]
    whole = math.dist(
        *(view.landmark_by_key[f"{name}-right"] for name in (rules["ST35"], "lateral-malleolus"))
    )
    assert steps == pytest.approx([whole / 16] * 3)


def test_no_step_is_told_twice(ways: list[Way]) -> None:
    for way in ways:
        assert len(set(way.legs)) == len(way.legs), way
        assert len(way.legs) <= 7, way


TOLD: dict[str, tuple[str, str, Rule, list[tuple[str, tuple[str, ...], tuple[str, ...]]]]] = {
    "a landmark": ("front", "right", "nipple", [("landmark", ("nipple",), ())]),
    "another point": ("front", "right", "ST35", [("point", ("ST35",), ())]),
    "outward from a landmark": (
        "back",
        "left",
        {"from": "L2", "go": "lateral", "cun": 1.5, "of": "9"},
        [("landmark", ("L2",), ()), ("line", ("L2",), ("lateral",))],
    ),
    "along a span from its end": (
        "front",
        "right",
        {"span": "11", "cun": 2, "from": "wrist-crease-palmar"},
        [
            ("landmark", ("wrist-crease-palmar",), ()),
            ("line", ("wrist-crease-palmar", "cubital-crease"), ("superior",)),
        ],
    ),
    "along a span from its start": (
        "front",
        "midline",
        {"span": "7", "cun": 3, "from": "umbilicus"},
        [
            ("landmark", ("umbilicus",), ()),
            ("line", ("umbilicus", "pubic-symphysis"), ("inferior",)),
        ],
    ),
    "midway": (
        "front",
        "right",
        {"between": ["suprasternal-notch", "acromion"]},
        [
            ("landmark", ("suprasternal-notch",), ()),
            ("landmark", ("acromion",), ()),
            ("between", ("suprasternal-notch", "acromion"), ("lateral",)),
        ],
    ),
    "level with a place, on a line": (
        "front",
        "right",
        {
            "line": ["patellar-ligament-lateral", "ankle-crease"],
            "level_with": {"between": ["ST35", "lateral-malleolus"], "part": 0.1875},
        },
        [
            ("point", ("ST35",), ()),
            ("landmark", ("lateral-malleolus",), ()),
            ("between", ("ST35", "lateral-malleolus"), ("inferior",)),
            ("level", ("patellar-ligament-lateral", "ankle-crease"), ()),
        ],
    ),
    "a place that only gives a direction": (
        "head-side",
        "right",
        {
            "from": "jaw-angle",
            "toward": {
                "between": [
                    {"from": "jaw-angle", "toward": "masseter-front", "cun": 2, "of": "2"},
                    {"from": "jaw-angle", "toward": "condylar-process", "cun": 2, "of": "2"},
                ]
            },
            "fingers": 1,
            "of": "2",
        },
        [("landmark", ("jaw-angle",), ()), ("line", ("jaw-angle",), ("anterior", "superior"))],
    ),
    "the edge, level with a place": (
        "right",
        "midline",
        {
            "from": {"upright": "umbilicus", "level_with": "T7"},
            "to_edge": "posterior",
            "part_of": "body",
        },
        [("landmark", ("T7",), ()), ("edge", ("T7",), ("posterior",))],
    ),
    "on a curve": (
        "head-side",
        "right",
        {"curve": ["forehead-corner", "ear-apex", "mastoid-process"], "part": 0.25},
        [
            ("landmark", ("forehead-corner",), ()),
            ("landmark", ("mastoid-process",), ()),
            ("curve", ("forehead-corner", "ear-apex", "mastoid-process"), ()),
        ],
    ),
}


@pytest.mark.parametrize("what", TOLD)
def test_a_rule_is_told_leg_by_leg(what: str, shelf: Shelf) -> None:
    view, side, rule, expected = TOLD[what]
    rules: dict[str, Rule] = {"ST35": "patellar-ligament-lateral"}
    legs = way_to(shelf.view(view), shelf.frames(view), rule, side, rules, {"9": 25.0})
    told = [(leg.kind, leg.names, tuple(sorted(leg.headings))) for leg in legs]
    assert told == expected


@pytest.mark.parametrize(
    ("cun", "hold"),
    [
        (1, (0, 1)),
        (2, (0, 2)),
        (3, (1, 0)),
        (4, (1, 1)),
        (6, (2, 0)),
        (8, (2, 2)),
        (0.5, None),
        (1.5, None),
        (4.3, None),
        (0, None),
        (-3, None),
        (None, None),
    ],
)
def test_cun_in_fingers(cun: float | None, hold: tuple[int, int] | None) -> None:
    assert finger_hold(cun) == hold


def test_a_mark_without_a_name_is_no_name() -> None:
    mark = Mark("", "right", (0.0, 0.0))
    assert Leg("between", mark, (1.0, 0.0), (mark.place, (1.0, 0.0)), (mark,)).names == ()


@pytest.mark.parametrize(
    "rule", ["soul", {"between": ["umbilicus", "soul"]}, {"near": "umbilicus"}]
)
def test_a_rule_that_can_not_be_followed_has_no_way(rule: Rule, shelf: Shelf) -> None:
    with pytest.raises(PlaceError):
        way_to(shelf.view("front"), shelf.frames("front"), rule, "right")
