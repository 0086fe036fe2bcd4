"""The proportional bone measure: the WHO's table, laid on the drawings.

The table is that of the WHO Standard Acupuncture Point Locations in the Western Pacific Region
(2008), pp. 12-13.
"""

from __future__ import annotations

import pytest

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.spans import FrameRule, Measures, Span

from .drawn import SYMMETRIC, VIEW_IDS

TABLE = {
    "1": ("anterior-hairline", "posterior-hairline", 12),
    "2": ("glabella", "anterior-hairline", 3),
    "3": ("forehead-corner", "forehead-corner", 9),
    "4": ("mastoid-process", "mastoid-process", 9),
    "5": ("suprasternal-notch", "xiphisternal-junction", 9),
    "6": ("xiphisternal-junction", "umbilicus", 8),
    "7": ("umbilicus", "pubic-symphysis", 5),
    "8": ("nipple", "nipple", 8),
    "9": ("scapula-medial-border", "scapula-medial-border", 6),
    "10": ("axillary-fold-anterior", "cubital-crease", 9),
    "11": ("cubital-crease", "wrist-crease-palmar", 12),
    "12": ("pubic-symphysis", "patella-base", 18),
    "13": ("patella-apex", "medial-malleolus", 15),
    "13a": ("tibial-condyle-medial", "medial-malleolus", 13),
    "13b": ("tibial-condyle-medial", "patella-apex", 2),
    "14": ("greater-trochanter", "popliteal-crease", 19),
    "15": ("gluteal-fold", "popliteal-crease", 14),
    "16": ("popliteal-crease", "lateral-malleolus", 16),
    "17": ("medial-malleolus", "sole", 3),
    "thumb": ("thumb-joint-radial", "thumb-joint-ulnar", 1),
    "middle-finger": ("middle-finger-crease-proximal", "middle-finger-crease-distal", 1),
    "four-fingers": ("four-fingers-radial", "four-fingers-ulnar", 3),
}

FROM_SIDE_TO_SIDE = {"3", "4", "8", "9"}
FINGERS = {"thumb", "middle-finger", "four-fingers"}

STANDS_IN = {
    # What a view can't show, and the landmark that marks the same end there.
    ("back", "10"): {
        "axillary-fold-anterior": "axillary-fold-posterior",
        "cubital-crease": "olecranon",
    },
    ("back", "11"): {"cubital-crease": "olecranon", "wrist-crease-palmar": "wrist-crease-dorsal"},
    ("right", "10"): {
        "axillary-fold-anterior": "axillary-fold-posterior",
        "cubital-crease": "epicondyle-lateral",
    },
    ("right", "11"): {
        "cubital-crease": "epicondyle-lateral",
        "wrist-crease-palmar": "wrist-crease-dorsal-radial",
    },
    ("head-top", "1"): {"posterior-hairline": "occipital-protuberance"},
    ("head-front", "1"): {"posterior-hairline": "vertex"},
    ("front", "1"): {"posterior-hairline": "vertex"},
    ("head-back", "1"): {"anterior-hairline": "vertex"},
    ("back", "1"): {"anterior-hairline": "vertex"},
    ("leg-inner", "12"): {"pubic-symphysis": "inguinal-crease"},
    ("right", "14"): {"popliteal-crease": "popliteal-crease-lateral"},
    ("right", "16"): {"popliteal-crease": "popliteal-crease-lateral"},
}

PIECES = {
    ("head-top", "1"): 9.5,
    ("head-back", "1"): 8.26,
    ("back", "1"): 8.26,
    ("head-front", "1"): 3.74,
    ("front", "1"): 3.74,
}
"""Where a view shows a piece of a span only: how many of its cun.  GV17, above the protuberance, is
2.5 cun above the posterior hairline (WHO 2008); the profile has 3.74 of the 12 in front of the
crown, and so 8.26 behind it."""

NEIGHBOURS = [
    *(("10", "11"), ("12", "13"), ("14", "16"), ("15", "16"), ("13", "17"), ("13a", "13b")),
]

A_PERSON = 170 / 180
"""From mm of the drawn body to mm of a person of 170 cm."""


def rules(measures: Measures) -> list[tuple[Span, FrameRule]]:
    return [(span, rule) for span in measures.spans for rule in span.frames]


def frames_of(shelf: Shelf, view_id: str, span: str) -> list[Frame]:
    return [frame for frame in shelf.frames(view_id) if frame.span == span]


def test_spans_are_those_of_the_table_with_its_cun(measures: Measures) -> None:
    stated = {span.id: (span.start, span.end, span.cun) for span in measures.spans}
    assert stated == TABLE
    assert {span.id for span in measures.spans if span.finger} == FINGERS


def test_spans_across_run_from_the_right_to_the_left(measures: Measures) -> None:
    for span in measures.spans:
        sides = (span.start_side, span.end_side)
        expected = ("right", "left") if span.id in FROM_SIDE_TO_SIDE else (None, None)
        assert sides == expected, span.id


def test_frames_run_between_the_spans_own_landmarks_or_what_stands_in_for_them(
    measures: Measures,
) -> None:
    for span, rule in rules(measures):
        stand_ins = STANDS_IN.get((rule.view, span.id), {})
        ends = tuple(stand_ins.get(name, name) for name in (span.start, span.end))
        assert (rule.start, rule.end) == ends, (rule.view, span.id)
        assert rule.cun == PIECES.get((rule.view, span.id), span.cun), (rule.view, span.id)


@pytest.mark.parametrize("span_id", TABLE)
def test_span_is_measured_between_its_own_landmarks_on_a_view(span_id: str, shelf: Shelf) -> None:
    start, end, cun = TABLE[span_id]
    starts, ends = ({name, f"{name}-right", f"{name}-left"} for name in (start, end))
    found = [
        frame
        for view_id in VIEW_IDS
        for frame in frames_of(shelf, view_id, span_id)
        if frame.start in starts and frame.end in ends
    ]
    assert found
    assert {frame.cun for frame in found} == {cun}


def test_every_rule_makes_a_frame_on_each_side_that_its_view_shows(
    measures: Measures, shelf: Shelf
) -> None:
    missing = []
    for span, rule in rules(measures):
        view_id = rule.view
        both_ends = {rule.start, rule.end}
        on_the_midline = span.start_side is not None or both_ends <= midline_names(shelf, view_id)
        if on_the_midline:
            expected = {"midline"}
        else:
            expected = {"right", "left"} if view_id in SYMMETRIC else {"right"}
        made = {frame.side for frame in frames_of(shelf, view_id, span.id)}
        if made != expected:
            missing.append(f"{span.id} on {view_id}: made {sorted(made)}, not {sorted(expected)}")
    assert not missing, "\n".join(missing)


def midline_names(shelf: Shelf, view_id: str) -> set[str]:
    return {mark.name for mark in shelf.view(view_id).landmarks if mark.side == "midline"}


def test_left_view_is_measured_like_the_right_one(shelf: Shelf) -> None:
    right, left = shelf.frames("right"), shelf.frames("left")
    assert [frame.id.replace("right", "left") for frame in right] == [frame.id for frame in left]
    for one, other in zip(right, left, strict=True):
        assert other.unit == pytest.approx(one.unit, rel=1e-3)


def test_cun_of_a_person_of_170_cm_is_plausible_on_every_frame(shelf: Shelf) -> None:
    """``python -m tools.atlas.cun`` prints them all."""
    wrong = []
    for view_id in VIEW_IDS:
        for frame in shelf.frames(view_id):
            cun = frame.unit * A_PERSON
            if not 15 <= cun <= 31:
                wrong.append(f"{frame.id}: {cun:.1f} mm")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("one", "other"), NEIGHBOURS)
def test_neighbouring_spans_on_a_limb_have_similar_cun(one: str, other: str, shelf: Shelf) -> None:
    compared = 0
    for view_id in VIEW_IDS:
        for here in frames_of(shelf, view_id, one):
            for there in frames_of(shelf, view_id, other):
                if here.side == there.side:
                    ratio = max(here.unit, there.unit) / min(here.unit, there.unit)
                    assert ratio < 1.3, (here.id, here.unit, there.id, there.unit)
                    compared += 1
    assert compared


def test_a_span_has_a_similar_cun_on_every_view_that_measures_it(shelf: Shelf) -> None:
    units: dict[str, dict[str, float]] = {}
    for view_id in VIEW_IDS:
        for frame in shelf.frames(view_id):
            units.setdefault(frame.span, {})[frame.id] = round(frame.unit, 2)
    wrong = [
        f"{span}: {by_frame}"
        for span, by_frame in units.items()
        if max(by_frame.values()) / min(by_frame.values()) > 1.12
    ]
    assert not wrong, "\n".join(wrong)


def test_shin_is_divided_at_the_medial_condyle(shelf: Shelf) -> None:
    """15 cun from the apex of the patella are 2 to the condyle and 13 from there."""
    for frame in frames_of(shelf, "front", "13"):
        below = shelf.view("front").landmark_by_key[f"tibial-condyle-medial-{frame.side}"]
        assert frame.cun_at(below) == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize("view_id", ["head-side", "right"])
def test_scalp_is_divided_at_the_protuberance(view_id: str, shelf: Shelf) -> None:
    """The pieces of span 1 on other views begin or end there."""
    (frame,) = frames_of(shelf, view_id, "1")
    place = shelf.view(view_id).landmark_by_key["occipital-protuberance"]
    assert frame.cun_at(place) == pytest.approx(9.5, abs=0.25)


@pytest.mark.parametrize(("view_id", "span_id"), PIECES)
def test_piece_of_a_span_has_the_cun_that_its_profile_counts(
    view_id: str, span_id: str, shelf: Shelf, measures: Measures
) -> None:
    """By skin, between the same two landmarks, on the view that shows the surface in full."""
    (rule,) = [rule for span, rule in rules(measures) if (span.id, rule.view) == (span_id, view_id)]
    assert rule.profile is not None
    (seen,) = frames_of(shelf, rule.profile, span_id)
    places = shelf.view(rule.profile).landmark_by_key
    counted = abs(seen.cun_at(places[rule.start]) - seen.cun_at(places[rule.end]))
    assert rule.cun == pytest.approx(counted, abs=0.25)


def test_crown_is_as_many_cun_behind_the_hairline_from_above_as_from_the_side(shelf: Shelf) -> None:
    counted = [
        frame.cun_at(shelf.view(view_id).landmark_by_key["vertex"])
        for view_id in ("head-top", "head-side")
        for frame in frames_of(shelf, view_id, "1")
    ]
    assert len(counted) == 2
    assert counted[0] == pytest.approx(counted[1], abs=0.4)


def test_every_view_has_a_cun_for_where_no_frame_reaches(measures: Measures, shelf: Shelf) -> None:
    assert {view for view, _ in measures.elsewhere} == set(VIEW_IDS) - {"left"}
    for view_id in VIEW_IDS:
        elsewhere = shelf.elsewhere(view_id)
        assert elsewhere is not None
        view = shelf.view(view_id)
        assert 15 <= elsewhere.across / view.scale * A_PERSON <= 31, view_id
