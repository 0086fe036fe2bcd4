"""Frames: cun counted along an axis that is straight, follows the skin or is foreshortened."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point

from acupoints_app.atlas.frames import Frame, frames_of, pieces_of, unit_of
from acupoints_app.atlas.model import BodyView, Landmark, Part
from acupoints_app.atlas.polyline import length_of
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.spans import FrameRule, Measures, Span

from .drawn import VIEW_IDS, part_of

STRAIGHT = FrameRule(
    view="made",
    start="top",
    end="bottom",
    cun=10.0,
    part=None,
    over_skin=False,
    level=False,
    turns=None,
    across=None,
    reach=2.0,
)
SPAN = Span("s", "top to bottom", "top", "bottom", None, None, 10.0, False, ())
CIRCLE = Part("round", "M200,100 C200,155.23,155.23,200,100,200 C44.77,200,0,155.23,0,100 Z")
"""The lower half of a circle about (100, 100), closed by a chord on the left."""


def made_view(*marks: Landmark, parts: tuple[Part, ...] = (), scale: float = 1.0) -> BodyView:
    return BodyView("made", 1000, 1000, (), b"", marks, parts, scale=scale)


def only_frame(view: BodyView, rule: FrameRule, span: Span = SPAN) -> Frame:
    (frame,) = frames_of(view, Measures((replace(span, frames=(rule,)),)))
    return frame


def mark(name: str, x: float, y: float, side: str = "midline") -> Landmark:
    return Landmark(name, side, (x, y))


def near(place: tuple[float, float], expected: tuple[float, float], tolerance: float) -> bool:
    return math.dist(place, expected) <= tolerance


TOP, BOTTOM = mark("top", 100, 100), mark("bottom", 100, 300)


def test_straight_axis_is_divided_evenly_and_goes_on_beyond_its_ends() -> None:
    frame = only_frame(made_view(TOP, BOTTOM), STRAIGHT)
    assert frame.at(0) == (100, 100)
    assert frame.at(5) == (100, 200)
    assert frame.at(10) == (100, 300)
    assert frame.at(12) == pytest.approx((100, 340))
    assert frame.at(-1) == pytest.approx((100, 80))
    assert frame.cun_at((130, 260)) == pytest.approx(8)
    assert frame.cun_at((130, 400)) == pytest.approx(15)
    assert frame.beside((130, 260)) == pytest.approx(30)
    assert (frame.unit, frame.across, frame.reach) == (20, 20, 40)


def test_a_view_without_one_of_its_landmarks_goes_without_the_frame() -> None:
    measures = Measures((replace(SPAN, frames=(STRAIGHT,)),))
    assert frames_of(made_view(TOP), measures) == ()
    assert frames_of(made_view(BOTTOM), measures) == ()
    assert frames_of(replace(made_view(TOP, BOTTOM), id="other"), measures) == ()


def test_unit_is_in_body_units_whatever_the_scale_of_the_view() -> None:
    frame = only_frame(made_view(TOP, BOTTOM, scale=4), STRAIGHT)
    assert frame.unit == 5
    assert frame.across == 20
    assert unit_of("s", [frame]) == 5
    assert unit_of("other", [frame]) is None


def test_level_axis_stands_upright_between_two_heights() -> None:
    level = replace(STRAIGHT, level=True)
    slanting = made_view(mark("top", 100, 100, "left"), mark("bottom", 140, 300, "left"))
    frame = only_frame(slanting, level)
    assert list(frame.axis) == [(120, 100), (120, 300)]
    from_the_midline = made_view(TOP, mark("bottom", 140, 300, "left"))
    assert list(only_frame(from_the_midline, level).axis) == [(140, 100), (140, 300)]


def test_parallel_axis_runs_as_a_limb_does_and_begins_square_beside_its_start() -> None:
    beside_the_limb = [mark("top", 130, 90), mark("bottom", 100, 300)]
    limb = [mark("joint", 0, 0), mark("end", -30, 40)]
    parallel = replace(STRAIGHT, parallel=("joint", "end"))
    view = made_view(*beside_the_limb, *limb)
    frame = only_frame(view, parallel)
    (x, y), end = frame.axis
    down = (-0.6, 0.8)
    assert end == pytest.approx((100, 300))
    assert (100 - x) * down[1] == pytest.approx((300 - y) * down[0])
    assert (130 - x) * down[0] + (90 - y) * down[1] == pytest.approx(0)
    assert frame.cun_at((130, 90)) == pytest.approx(0)
    assert only_frame(view, replace(parallel, parallel=("end", "joint"))).axis == frame.axis
    measures = Measures((replace(SPAN, frames=(parallel,)),))
    assert frames_of(made_view(*beside_the_limb), measures) == ()


def test_upper_arm_is_measured_along_the_arm_from_the_level_of_the_fold(shelf: Shelf) -> None:
    """The fold lies beside the arm: an axis to it would slant across."""
    for view_id, fold in (("front", "anterior"), ("back", "posterior"), ("right", "posterior")):
        places = shelf.view(view_id).landmark_by_key
        arm, fore = (
            next(f for f in shelf.frames(view_id) if f.id == f"{view_id}-{span}-right")
            for span in ("10", "11")
        )
        assert arm.cun_at(places[f"axillary-fold-{fold}-right"]) == pytest.approx(0, abs=0.01)
        assert arm.cun_at(fore.at(0)) == pytest.approx(9, abs=0.05)
        (x0, y0), (x1, y1) = arm.axis
        one, other = (places[f"{name}-right"] for name in ("acromion", "epicondyle-lateral"))
        turned = math.atan2(x1 - x0, y1 - y0) - math.atan2(other[0] - one[0], other[1] - one[1])
        assert math.degrees(turned) == pytest.approx(0, abs=0.1)


def test_pair_of_limbs_has_two_frames_and_a_midline_one() -> None:
    pairs = [
        mark(name, x, y, side)
        for name, y in (("top", 100), ("bottom", 300))
        for side, x in (("right", 50), ("left", 150))
    ]
    frames = frames_of(made_view(*pairs), Measures((replace(SPAN, frames=(STRAIGHT,)),)))
    assert [frame.id for frame in frames] == ["made-s-right", "made-s-left"]
    assert [frame.start for frame in frames] == ["top-right", "top-left"]
    # Both ends on the midline: one frame, though the view shows both sides.
    other = mark("elsewhere", 1, 1, "left")
    assert only_frame(made_view(TOP, BOTTOM, other), STRAIGHT).id == "made-s"


def test_span_across_runs_from_side_to_side() -> None:
    across = replace(SPAN, start="top", end="top", start_side="right", end_side="left")
    rule = replace(STRAIGHT, end="top")
    view = made_view(mark("top", 50, 100, "right"), mark("top", 150, 100, "left"))
    frame = only_frame(view, rule, across)
    assert (frame.start, frame.end, frame.side) == ("top-right", "top-left", "midline")
    assert frame.unit == 10


def test_across_is_counted_in_the_cun_of_the_span_that_is_named() -> None:
    rule = replace(STRAIGHT, start="one", end="other", cun=4.0)
    wide = replace(SPAN, id="w", start="one", end="other", cun=4.0, frames=(rule,))
    long = replace(SPAN, frames=(replace(STRAIGHT, across="w"),))
    view = made_view(TOP, BOTTOM, mark("one", 0, 50), mark("other", 200, 50))
    frame = next(frame for frame in frames_of(view, Measures((long, wide))) if frame.span == "s")
    assert (frame.across, frame.across_span, frame.unit, frame.reach) == (50, "w", 20, 100)
    # Where that span isn't on the view, the frame's own cun serves.
    alone = only_frame(made_view(TOP, BOTTOM), replace(STRAIGHT, across="w"))
    assert (alone.across, alone.across_span) == (20, "s")


def test_axis_over_the_skin_follows_the_outline_the_shorter_way() -> None:
    view = made_view(mark("top", 200, 100), mark("bottom", 0, 100), parts=(CIRCLE,))
    frame = only_frame(view, replace(STRAIGHT, over_skin=True, part="round"))
    assert length_of(frame.axis) == pytest.approx(200, abs=1)  # the chord closes it
    bent = made_view(mark("top", 200, 100), mark("bottom", 100, 200), parts=(CIRCLE,))
    frame = only_frame(bent, replace(STRAIGHT, over_skin=True, part="round"))
    assert length_of(frame.axis) == pytest.approx(math.pi * 50, rel=0.005)
    assert near(frame.at(5), (100 + 50 * math.sqrt(2), 100 + 50 * math.sqrt(2)), 0.5)
    lengths = [math.dist(*piece) for piece in pieces_of(frame)]
    assert max(lengths) / min(lengths) < 1.02


def test_axis_over_the_skin_needs_its_part() -> None:
    view = made_view(TOP, BOTTOM, parts=(CIRCLE,))
    rule = replace(STRAIGHT, over_skin=True, part="other")
    assert frames_of(view, Measures((replace(SPAN, frames=(rule,)),))) == ()


@given(st.floats(-85, 80), st.floats(5, 170))
def test_foreshortened_axis_is_a_circle_seen_from_the_front(first: float, width: float) -> None:
    """Even in cun means even in degrees, which lie at the sine of their angle on the page."""
    last = min(first + width, 89.0)
    radius = 100
    sines = [math.sin(math.radians(turn)) for turn in (first, last)]
    view = made_view(
        mark("top", 500 + radius * sines[0], 10), mark("bottom", 500 + radius * sines[1], 10)
    )
    frame = only_frame(view, replace(STRAIGHT, turns=(first, last)))
    for cun in (0.0, 2.5, 5.0, 7.5, 10.0):
        turn = math.radians(first + (last - first) * cun / 10)
        assert near(frame.at(cun), (500 + radius * math.sin(turn), 10), 0.2)
    assert frame.unit * 10 == pytest.approx(radius * math.radians(last - first), rel=1e-6)


def test_frame_may_measure_a_piece_of_its_span() -> None:
    frame = only_frame(made_view(TOP, BOTTOM), replace(STRAIGHT, cun=4.0))
    assert (frame.cun, frame.unit) == (4, 50)
    assert frame.at(1) == (100, 150)


def quarter_circle() -> BodyView:
    """A profile: from (200, 100) down to (100, 200), a quarter of a circle."""
    return made_view(mark("top", 200, 100), mark("bottom", 100, 200), parts=(CIRCLE,))


@pytest.mark.parametrize("seen_from", ["the front", "above"])
def test_frame_with_a_profile_has_its_cun_where_the_profile_has_them(seen_from: str) -> None:
    """From the front one sees the profile's heights, from above how far it reaches forwards."""
    skin = replace(STRAIGHT, over_skin=True, part="round")
    here = "head-top" if seen_from == "above" else "flat"
    edge_on = replace(STRAIGHT, view=here, profile="made")
    measures = Measures((replace(SPAN, frames=(edge_on, skin)),))
    profile = quarter_circle()
    view = replace(made_view(mark("top", 500, 0), mark("bottom", 500, 100)), id=here)
    (frame,) = frames_of(view, measures, {"made": profile})
    for cun in range(11):
        turn = math.radians(9 * cun)
        seen = 100 * (1 - math.cos(turn)) if seen_from == "above" else 100 * math.sin(turn)
        assert frame.at(cun) == pytest.approx((500, seen), abs=1.0)
    # A cun is as long as on the profile, where it is seen in full.
    assert frame.unit == pytest.approx(math.pi * 50 / 10, rel=0.005)
    assert frames_of(view, measures) == ()  # without the profile it can't be laid


@pytest.mark.parametrize("view_id", VIEW_IDS)
def test_drawn_frames_begin_and_end_at_their_landmarks(view_id: str, shelf: Shelf) -> None:
    """A frame between two heights stands beside what it measures, at their heights.

    One that runs as a limb does begins square beside its start.
    """
    places = shelf.view(view_id).landmark_by_key
    rules = {
        (span.id, rule.view): rule for span in shelf.atlas.measures.spans for rule in span.frames
    }
    for frame in shelf.frames(view_id):
        rule = rules[frame.span, "right" if view_id == "left" else view_id]
        ends = (places[frame.start], places[frame.end])
        for drawn, expected in zip((frame.axis[0], frame.axis[-1]), ends, strict=True):
            if rule.level:
                assert drawn[1] == pytest.approx(expected[1]), frame.id
                assert drawn[0] == frame.axis[0][0], frame.id
            elif rule.parallel is not None and expected == ends[0]:
                (x0, y0), (x1, y1) = frame.axis
                aside = (expected[0] - x0) * (x1 - x0) + (expected[1] - y0) * (y1 - y0)
                assert aside / math.dist(*frame.axis) == pytest.approx(0, abs=1e-6), frame.id
            else:
                assert drawn == pytest.approx(expected), frame.id


@pytest.mark.parametrize("view_id", VIEW_IDS)
def test_drawn_frames_count_their_own_cun_and_count_back(view_id: str, shelf: Shelf) -> None:
    for frame in shelf.frames(view_id):
        for step in range(41):
            cun = frame.cun * step / 40
            place = frame.at(cun)
            assert frame.cun_at(place) == pytest.approx(cun, abs=1e-6), frame.id
            assert frame.beside(place) == pytest.approx(0, abs=1e-6), frame.id


@given(st.floats(-30, 50), st.floats(-200, 200))
def test_beside_a_straight_axis_the_cun_are_those_of_its_foot(cun: float, aside: float) -> None:
    frame = only_frame(made_view(mark("top", 0, 0), mark("bottom", 120, 160)), STRAIGHT)
    x, y = frame.at(cun)
    place = (x - 0.8 * aside, y + 0.6 * aside)
    assert frame.cun_at(place) == pytest.approx(cun, abs=1e-6)
    assert frame.beside(place) == pytest.approx(abs(aside), abs=1e-6)


def test_frames_over_the_scalp_lie_on_the_skin_in_even_steps(shelf: Shelf) -> None:
    checked = set()
    for span in shelf.atlas.measures.spans:
        for rule in span.frames:
            if not rule.over_skin:
                continue
            assert rule.part is not None
            view = shelf.view(rule.view)
            edge = LineString([*(polygon := part_of(view, rule.part).polygon), polygon[0]])
            for frame in shelf.frames(rule.view):
                if frame.span != span.id:
                    continue
                far = max(edge.distance(Point(place)) for place in frame.axis)
                assert far / view.scale < 1.5, frame.id
                lengths = [math.dist(*piece) for piece in pieces_of(frame)]
                assert max(lengths) / min(lengths) < 1.1, frame.id
                assert length_of(frame.axis) > math.dist(frame.axis[0], frame.axis[-1])
                checked.add(frame.id)
    assert {"right-1", "right-2"} <= checked


def test_foreshortened_frames_draw_together_towards_the_edge(shelf: Shelf) -> None:
    checked = set()
    for span in shelf.atlas.measures.spans:
        for rule in span.frames:
            if rule.turns is None:
                continue
            first, last = rule.turns
            for frame in shelf.frames(rule.view):
                if frame.span != span.id:
                    continue
                lengths = [math.dist(*piece) for piece in pieces_of(frame)]
                turns = [
                    first + (last - first) * (step + 0.5) / len(lengths)
                    for step in range(len(lengths))
                ]
                # A piece turned away by some degrees is drawn shorter by their cosine.
                true = [
                    drawn / math.cos(math.radians(turn))
                    for drawn, turn in zip(lengths, turns, strict=True)
                ]
                assert max(true) / min(true) < 1.01, frame.id
                assert max(lengths) / min(lengths) > 1.1, frame.id
                drawn_unit = math.dist(frame.axis[0], frame.axis[-1]) / frame.cun
                assert frame.unit * shelf.view(rule.view).scale > drawn_unit
                checked.add(frame.id)
    assert {"front-3", "back-4"} <= checked


def test_frame_ids_stand_once(shelf: Shelf) -> None:
    ids = [frame.id for view_id in VIEW_IDS for frame in shelf.frames(view_id)]
    assert len(ids) == len(set(ids))
    assert {"front-11-left", "front-8", "left-14-left"} <= set(ids)


def test_right_and_left_frames_of_a_symmetric_view_are_mirror_images(shelf: Shelf) -> None:
    compared = 0
    for view_id in ("front", "back"):
        origin_x = shelf.view(view_id).origin[0]
        by_id = {frame.id: frame for frame in shelf.frames(view_id)}
        for frame in by_id.values():
            if frame.side != "right":
                continue
            twin = by_id[frame.id.removesuffix("right") + "left"]
            for (x, y), other in zip(frame.axis, twin.axis, strict=True):
                assert (2 * origin_x - x, y) == pytest.approx(other, abs=0.11)
            assert frame.unit == pytest.approx(twin.unit, rel=1e-3)
            compared += 1
    assert compared >= 10


def test_pieces_follow_each_other(shelf: Shelf) -> None:
    for frame in shelf.frames("right"):
        pieces = list(pieces_of(frame))
        assert all(one[1] == other[0] for one, other in itertools.pairwise(pieces))
        assert (pieces[0][0], pieces[-1][1]) == (frame.axis[0], frame.axis[-1])
