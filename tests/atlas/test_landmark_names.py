"""A landmark lies where its name in data/atlas/landmarks.yaml says: level with, above, midway."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.shelf import Shelf

from .drawn import landmark, view_of

LEVEL = [
    ("back", "L4", "iliac-crest-right"),
    ("back", "T3", "scapula-spine-medial-right"),
    ("back", "T7", "scapula-inferior-angle-right"),
    ("back", "S1", "sacral-foramen-1-right"),
    ("back", "S2", "sacral-foramen-2-right"),
    ("back", "S2", "iliac-spine-posterior-right"),
    ("back", "S3", "sacral-foramen-3-right"),
    ("back", "S4", "sacral-foramen-4-right"),
    ("back", "trapezius-C2-right", "C2"),
    ("head-side", "trapezius-C2-right", "C2"),
    ("front", "nipple-right", "intercostal-4-right"),
    ("head-front", "sternocleidomastoid-front-thyroid-right", "thyroid-cartilage"),
    ("head-side", "sternocleidomastoid-front-thyroid-right", "thyroid-cartilage"),
    ("head-side", "sternocleidomastoid-back-thyroid-right", "thyroid-cartilage"),
    ("head-side", "sternocleidomastoid-front-cricoid-right", "cricoid-cartilage"),
    ("head-side", "sternocleidomastoid-back-cricoid-right", "cricoid-cartilage"),
    ("head-side", "sternocleidomastoid-front-jaw-right", "jaw-angle-right"),
    ("head-side", "sternocleidomastoid-back-jaw-right", "jaw-angle-right"),
    ("head-side", "temple-hairline-back-right", "ear-apex-right"),
    ("right", "iliotibial-band-back-right", "middle-tip-right"),
    ("right", "calcaneal-tendon-lateral-right", "lateral-malleolus-right"),
    ("foot-outer", "calcaneal-tendon-lateral-right", "lateral-malleolus-right"),
    ("foot-inner", "calcaneal-tendon-medial-right", "medial-malleolus-right"),
    ("leg-inner", "calcaneal-tendon-medial-right", "medial-malleolus-right"),
    ("hand-palm", "four-fingers-radial-right", "middle-finger-crease-proximal-right"),
    ("hand-palm", "four-fingers-ulnar-right", "middle-finger-crease-proximal-right"),
]

ABOVE = [
    ("head-front", "eyebrow-middle-right", "pupil-right"),
    ("head-front", "hairline-above-pupil-right", "pupil-right"),
    ("head-front", "pupil-right", "infraorbital-margin-right"),
    ("head-front", "outer-canthus-right", "zygomatic-below-canthus-right"),
    ("head-front", "frontal-notch-right", "eyebrow-medial-end-right"),
    ("head-side", "hairline-above-ear-right", "ear-apex-right"),
    ("head-side", "hairline-above-ear-root-right", "ear-root-back-right"),
    ("head-side", "zygomatic-arch-above-right", "zygomatic-arch-below-right"),
]

CUN_APART = [
    # Upright, along the limb.
    ("leg-inner", "13", "tibia-medial-border-below", "medial-malleolus", 3),
    ("leg-inner", "13", "tibia-surface-middle", "medial-malleolus", 6),
    ("leg-inner", "12", "sartorius-gracilis", "patella-base", 4),
    ("right", "16", "fibula-front-below", "lateral-malleolus", 3),
    ("right", "16", "fibula-back-below", "lateral-malleolus", 3),
    ("right", "16", "fibula-front-above", "lateral-malleolus", 7),
    ("right", "16", "fibula-back-above", "lateral-malleolus", 7),
    ("back", "16", "fibula-back-below", "lateral-malleolus", 3),
    ("front", "10", "biceps-medial-border", "cubital-crease", 3),
    # Across, from the midline.
    ("front", "8", "clavicle-middle", "sternal-angle", 4),
    ("front", "8", "clavicle-above", "sternal-angle", 4),
    ("front", "8", "clavicle-inner", "sternal-angle", 2),
    ("front", "8", "intercostal-2", "sternal-angle", 4),
]


@pytest.mark.parametrize(("view_id", "one", "other"), LEVEL)
def test_level_with(view_id: str, one: str, other: str) -> None:
    assert landmark(view_id, one)[1] == pytest.approx(landmark(view_id, other)[1], abs=1.0)


@pytest.mark.parametrize(("view_id", "above", "below"), ABOVE)
def test_straight_above(view_id: str, above: str, below: str) -> None:
    (x1, y1), (x2, y2) = landmark(view_id, above), landmark(view_id, below)
    assert y1 < y2
    assert x1 == pytest.approx(x2, abs=3.0)


def frame_of(shelf: Shelf, view_id: str, span: str) -> Frame:
    return next(
        frame
        for frame in shelf.frames(view_id)
        if frame.span == span and frame.side in ("right", "midline")
    )


@pytest.mark.parametrize(("view_id", "span", "one", "other", "cun"), CUN_APART)
def test_so_many_cun_apart(
    view_id: str, span: str, one: str, other: str, cun: float, shelf: Shelf
) -> None:
    places = view_of(view_id).landmark_by_key
    frame = frame_of(shelf, view_id, span)
    here, there = (
        frame.cun_at(places[f"{name}-right"] if f"{name}-right" in places else places[name])
        for name in (one, other)
    )
    assert abs(here - there) == pytest.approx(cun, abs=0.15)


def test_biceps_border_is_level_with_what_lies_3_to_4_cun_below_the_axillary_fold(
    shelf: Shelf,
) -> None:
    _, level = view_of("front").landmark_by_key["biceps-lateral-border-right"]
    frame = frame_of(shelf, "front", "10")
    assert frame.at(3)[1] <= level <= frame.at(4)[1]


def test_deltoid_border_is_3_cun_below_the_acromial_angle(shelf: Shelf) -> None:
    places = view_of("back").landmark_by_key
    drawn = math.dist(places["deltoid-back-border-right"], places["acromial-angle-right"])
    frame = frame_of(shelf, "back", "10")
    assert drawn / frame.unit == pytest.approx(3, abs=0.15)


PART_OF_THE_WAY = [
    ("back", "T12", "T7", "L4", 1 / 2),
    ("back", "hamstring-groove-right", "gluteal-fold-right", "popliteal-crease-right", 1 / 2),
    ("front", "adductor-longus-right", "inguinal-crease-right", "patella-base-right", 1 / 3),
    ("leg-inner", "adductor-longus-right", "inguinal-crease-right", "patella-base-right", 1 / 3),
    ("foot-sole", "sole-hollow-right", "toe-web-2-3-right", "heel-end-right", 1 / 3),
]


@pytest.mark.parametrize(("view_id", "what", "start", "end", "part"), PART_OF_THE_WAY)
def test_part_of_the_way_down(view_id: str, what: str, start: str, end: str, part: float) -> None:
    y, y0, y1 = (landmark(view_id, key)[1] for key in (what, start, end))
    assert y == pytest.approx(y0 + (y1 - y0) * part, abs=1.5)


@pytest.mark.parametrize("view_id", ["back"])
def test_vertebrae_follow_each_other_down_the_midline(view_id: str) -> None:
    spine = ["C2", "C7"]
    for letter, count in (("T", 12), ("L", 5), ("S", 4)):
        spine += [f"{letter}{number}" for number in range(1, count + 1)]
    spine += ["sacral-hiatus", "coccyx-tip"]
    heights = [landmark(view_id, name)[1] for name in spine]
    assert heights == sorted(heights)
    steps = [below - above for above, below in pairwise(heights[1:19])]  # C7 to L5
    assert min(steps) > 20
    assert max(steps) < 40


def test_intercostal_spaces_follow_each_other() -> None:
    heights = [landmark("front", f"intercostal-{number}-right")[1] for number in range(1, 8)]
    steps = [below - above for above, below in pairwise(heights)]
    assert min(steps) > 25
    assert max(steps) < 50
    on_the_side = [landmark("chest-side", f"midaxillary-{number}-right")[1] for number in (4, 5, 6)]
    assert on_the_side == sorted(on_the_side)
