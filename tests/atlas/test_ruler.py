"""The ruler counts each part of a way in the cun of its own part, and says whose cun they are."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.frames import Frame, pieces_of
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.ruler import Distance, Elsewhere, distance, frame_at
from acupoints_app.atlas.shelf import Shelf

from .drawn import VIEW_IDS, on_body, part_of, view_of

FAR = Elsewhere("far", 50.0)


def upright(span: str, x: float, top: float, cun: float, *, unit: float, reach: float) -> Frame:
    """A frame that hangs down from (x, top); as many units across as along."""
    axis = ((x, top), (x, top + cun * unit))
    return Frame(span, "v", "midline", "a", "b", cun, axis, unit, span, reach, unit, None)


ARM = upright("arm", 100, 100, 10, unit=20, reach=40)
LEG = upright("leg", 400, 300, 10, unit=30, reach=60)


def measured(start: Point, end: Point) -> Distance:
    return distance((ARM, LEG), FAR, start, end)


def counts(found: Distance, cun: float, *spans: str) -> bool:
    return found.cun == pytest.approx(cun) and found.spans == spans


def test_along_and_across_a_part_count_in_its_cun() -> None:
    assert counts(measured((100, 120), (100, 180)), 3, "arm")
    assert counts(measured((90, 150), (110, 150)), 1, "arm")
    assert counts(measured((400, 330), (400, 390)), 2, "leg")
    aslant = measured((88, 150), (112, 182))
    assert counts(aslant, 2, "arm")


def test_where_no_frame_reaches_the_other_span_measures_and_is_named() -> None:
    assert counts(measured((700, 100), (700, 250)), 3, "far")
    assert counts(measured((145, 150), (245, 150)), 2, "far")


def test_a_way_over_two_parts_counts_each_and_names_the_one_of_the_most_first() -> None:
    # 40 units on the arm, 260 between, 60 on the leg.
    there = measured((100, 300), (400, 300))
    assert there.cun == pytest.approx(40 / 20 + 200 / 50 + 60 / 30, rel=0.05)
    assert there.spans[0] == "far"
    assert set(there.spans) == {"arm", "leg", "far"}


def test_a_touch_of_a_part_is_counted_and_not_named() -> None:
    found = measured((141 - 4, 150), (741, 150))
    assert found.spans == ("far",)


def test_without_anything_that_measures_there_is_no_distance() -> None:
    assert distance((), None, (0, 0), (100, 0)) == Distance(0.0, ())
    assert distance((ARM,), None, (700, 0), (800, 0)) == Distance(0.0, ())


def test_the_nearest_axis_by_its_own_reach_measures() -> None:
    narrow = upright("narrow", 120, 100, 10, unit=20, reach=10)
    assert frame_at((ARM, narrow), (100, 150)) is ARM
    assert frame_at((ARM, narrow), (120, 150)) is narrow
    assert frame_at((ARM, narrow), (132, 150)) is ARM  # beyond the narrow one's reach
    assert frame_at((ARM, narrow), (150, 150)) is None
    assert frame_at((ARM,), (100, 330)) is ARM  # a little beyond its end
    assert frame_at((ARM,), (100, 350)) is None


PLACES = st.tuples(st.integers(0, 600).map(float), st.integers(0, 700).map(float))


@given(PLACES)
def test_no_way_is_no_distance(place: Point) -> None:
    assert measured(place, place) == Distance(0.0, ())


@given(PLACES, PLACES)
def test_back_is_as_far_as_there(start: Point, end: Point) -> None:
    one, other = measured(start, end), measured(end, start)
    assert one.cun == pytest.approx(other.cun, rel=0.05, abs=0.05)


@given(PLACES, PLACES)
def test_a_way_is_no_shorter_than_in_the_longest_cun_and_no_longer_than_in_the_shortest(
    start: Point, end: Point
) -> None:
    drawn = math.dist(start, end)
    assert drawn / 50 - 1e-6 <= measured(start, end).cun <= drawn / 20 + 1e-6


@given(st.floats(-1, 11), st.floats(-1, 11), st.floats(-1, 11))
def test_along_a_straight_axis_distances_add_up(one: float, two: float, three: float) -> None:
    first, middle, last = sorted((one, two, three))
    assume(last - first > 1e-6)
    places = [ARM.at(cun) for cun in (first, middle, last)]
    whole = measured(places[0], places[2])
    parts = measured(places[0], places[1]).cun + measured(places[1], places[2]).cun
    assert whole.cun == pytest.approx(parts, abs=1e-6)
    assert whole.cun == pytest.approx(last - first, abs=1e-6)
    assert whole.spans == ("arm",)


def along_axis(shelf: Shelf, key: str, frame: Frame) -> tuple[float, set[str]]:
    frames, elsewhere = shelf.frames(key), shelf.elsewhere(key)
    # A straight axis is one way; one over the skin or foreshortened is walked piece by piece.
    found = [distance(frames, elsewhere, *piece) for piece in pieces_of(frame)]
    return sum(each.cun for each in found), {span for each in found for span in each.spans}


@pytest.mark.parametrize("view_id", VIEW_IDS)
def test_a_whole_span_measures_its_own_cun_and_is_named(view_id: str, shelf: Shelf) -> None:
    for frame in shelf.frames(view_id):
        cun, spans = along_axis(shelf, view_id, frame)
        assert cun == pytest.approx(frame.cun, abs=0.05), frame.id
        assert frame.span in spans, frame.id


CLOSE_UPS_OF_ONE_SIDE = [
    *("head-side", "hand-palm", "hand-dorsum", "leg-inner", "foot-inner", "foot-outer", "foot-top"),
]


@pytest.mark.parametrize("view_id", CLOSE_UPS_OF_ONE_SIDE)
def test_mirrored_view_measures_the_same(view_id: str, shelf: Shelf) -> None:
    """The same two landmarks are as far apart on the other hand, in the same spans' cun."""
    view, other = shelf.view(view_id), shelf.view(f"{view_id}@left")
    keys = list(view.landmark_by_key)
    for one, two in pairwise(keys):
        here, there = (
            distance(
                shelf.frames(shown.key),
                shelf.elsewhere(shown.key),
                shown.landmark_by_key[_turned(one, shown.mirrored)],
                shown.landmark_by_key[_turned(two, shown.mirrored)],
            )
            for shown in (view, other)
        )
        assert here.cun == pytest.approx(there.cun, rel=0.03, abs=0.05), (one, two)
        if here.cun == pytest.approx(there.cun, rel=1e-6):
            assert here.spans == there.spans


def _turned(key: str, mirrored: bool) -> str:
    return key.removesuffix("-right") + "-left" if mirrored and key.endswith("-right") else key


def test_chest_is_counted_down_and_across_in_different_cun(shelf: Shelf) -> None:
    places = view_of("front").landmark_by_key
    frames, elsewhere = shelf.frames("front"), shelf.elsewhere("front")
    junction, nipple = places["xiphisternal-junction"], places["nipple-left"]
    down = distance(frames, elsewhere, places["suprasternal-notch"], junction)
    across = distance(frames, elsewhere, places["nipple-right"], nipple)
    assert (down.spans, across.spans) == (("5",), ("8",))
    assert across.cun == pytest.approx(8, abs=0.05)
    aslant = distance(frames, elsewhere, places["suprasternal-notch"], nipple)
    assert set(aslant.spans) == {"5", "8"}
    (x0, y0), (x1, y1) = places["suprasternal-notch"], nipple
    by_span = {frame.span: frame.unit for frame in frames}
    expected = math.hypot((x1 - x0) / by_span["8"], (y1 - y0) / by_span["5"])
    assert aslant.cun == pytest.approx(expected, rel=0.02)


def test_known_distances_of_the_book(shelf: Shelf) -> None:
    """Between landmarks whose distance the WHO book states otherwise than by the table."""
    front = view_of("front").landmark_by_key
    frames, elsewhere = shelf.frames("front"), shelf.elsewhere("front")

    def cun(one: str, other: str) -> float:
        return distance(frames, elsewhere, front[one], front[other]).cun

    assert cun("suprasternal-notch", "umbilicus") == pytest.approx(17, abs=0.1)  # 9 and 8
    assert cun("umbilicus", "pubic-symphysis") == pytest.approx(5, abs=0.1)
    assert cun("intercostal-2-right", "intercostal-2-left") == pytest.approx(8, abs=0.1)


def drawn_cun(shelf: Shelf, view_id: str) -> tuple[float, float]:
    """The shortest and the longest that a cun is drawn anywhere on a view, in view units."""
    elsewhere = shelf.elsewhere(view_id)
    assert elsewhere is not None
    lengths = [elsewhere.across]
    for frame in shelf.frames(view_id):
        pieces = list(pieces_of(frame))
        lengths += [math.dist(*piece) * len(pieces) / frame.cun for piece in pieces]
        lengths.append(frame.across)
    return min(lengths), max(lengths)


BENT = 0.7
"""Inside of a bend a cun is that much shorter than on the skin, outside of it longer."""


def assert_sensible(shelf: Shelf, view_id: str, start: Point, end: Point) -> None:
    """Not more cun than in the shortest cun drawn on the view, nor fewer than in the longest."""
    frames, elsewhere = shelf.frames(view_id), shelf.elsewhere(view_id)
    found = distance(frames, elsewhere, start, end)
    shortest, longest = drawn_cun(shelf, view_id)
    drawn = math.dist(start, end)
    assert drawn / longest * BENT <= found.cun <= drawn / shortest / BENT, (start, end)
    assert bool(found.spans) == (start != end)


@pytest.mark.parametrize("view_id", ["head-side", "head-front", "head-back", "head-top", "right"])
def test_neighbouring_landmarks_of_a_round_head_are_sensibly_far_apart(
    view_id: str, shelf: Shelf
) -> None:
    """A place deep inside the bend of an axis must not be counted along its skin."""
    view = view_of(view_id)
    marks = [mark.place for mark in view.landmarks if on_body(view, mark.place)[1] < 260]
    for place in marks:
        far = [other for other in marks if math.dist(place, other) > 8 * view.scale]
        assert_sensible(shelf, view_id, place, min(far, key=lambda p: math.dist(place, p)))


def test_back_of_the_head_from_above_is_no_farther_than_round_the_skull(shelf: Shelf) -> None:
    """The occiput overhangs the protuberance: the axis of span 1 ends before the outline does."""
    view = view_of("head-top")
    frames, elsewhere = shelf.frames("head-top"), shelf.elsewhere("head-top")
    hindmost = max(part_of(view, "head").polygon, key=lambda corner: corner[1])
    places = view.landmark_by_key
    crown, protuberance = places["vertex"], places["occipital-protuberance"]
    round_the_skull = distance(frames, elsewhere, crown, protuberance).cun
    (frame,) = [frame for frame in frames if frame.span == "1"]
    assert round_the_skull == pytest.approx(frame.cun - frame.cun_at(crown), abs=0.1)
    edge = (crown[0], hindmost[1] - view.scale)
    assert 3 < distance(frames, elsewhere, crown, edge).cun < round_the_skull + 0.5


ASIDE = st.tuples(st.integers(-12, 12), st.integers(-12, 12))


@settings(max_examples=60)
@given(view_id=st.sampled_from(VIEW_IDS), data=st.data())
def test_on_every_view_every_way_is_measured_both_ways_alike(
    view_id: str, shelf: Shelf, data: st.DataObject
) -> None:
    view = view_of(view_id)
    marks = st.sampled_from(view.landmarks)
    start, end = (
        (mark.place[0] + aside[0] * view.scale, mark.place[1] + aside[1] * view.scale)
        for mark, aside in data.draw(st.tuples(*[st.tuples(marks, ASIDE)] * 2))
    )
    assert_sensible(shelf, view_id, start, end)
    frames, elsewhere = shelf.frames(view_id), shelf.elsewhere(view_id)
    there, back = (distance(frames, elsewhere, *way) for way in ((start, end), (end, start)))
    assert there.cun == pytest.approx(back.cun, rel=0.05, abs=0.05)
