"""The drawn body has the proportions of people.

The fractions of stature are those of R. Drillis and R. Contini, Body Segment Parameters,
Technical Report 1166.03, New York University, 1966, as D. A. Winter tabulates them (Biomechanics
and Motor Control of Human Movement, figure 4.1).  The height of the crotch is not in the table;
it is that of current body surveys, about 0.47.
"""

from __future__ import annotations

import math

import pytest
from shapely.geometry import LineString

from .drawn import STATURE, body_shape, landmark, section, view_of

TOLERANCE = 0.03
"""Of the tabulated value."""

UPPER_ARM, FOREARM, HAND = 0.186, 0.146, 0.108


def fraction(length: float) -> float:
    """A length in body units as a fraction of stature."""
    return length / STATURE


def height(view_id: str, key: str) -> float:
    """How high a landmark stands above the floor, as a fraction of stature."""
    return fraction(STATURE - landmark(view_id, key)[1])


def apart(view_id: str, one: str, other: str) -> float:
    return fraction(math.dist(landmark(view_id, one), landmark(view_id, other)))


HEIGHTS = {
    "eye": ("pupil-right", 0.936),
    "chin": ("chin", 0.870),
    "acromion": ("acromion-right", 0.818),
    "nipple": ("nipple-right", 0.720),
    "hip joint": ("greater-trochanter-right", 0.530),
    "ankle": ("lateral-malleolus-right", 0.039),
}


@pytest.mark.parametrize("view_id", ["front", "back", "right"])
@pytest.mark.parametrize("what", HEIGHTS)
def test_landmark_stands_as_high_as_the_table_says(what: str, view_id: str) -> None:
    key, expected = HEIGHTS[what]
    if key not in view_of(view_id).landmark_by_key:
        assert (view_id, what) in {("back", "eye"), ("back", "chin"), ("back", "nipple")}
        return
    assert height(view_id, key) == pytest.approx(expected, rel=TOLERANCE)


def test_knee_is_as_high_as_the_table_says() -> None:
    """The joint's axis lies behind the middle of the patella, at the popliteal crease."""
    patella = (height("front", "patella-base-right") + height("front", "patella-apex-right")) / 2
    crease = height("back", "popliteal-crease-right")
    assert patella == pytest.approx(0.285, rel=TOLERANCE)
    assert crease == pytest.approx(0.285, rel=TOLERANCE)
    assert (patella + crease) / 2 == pytest.approx(0.285, rel=TOLERANCE / 2)


def test_crotch_is_as_high_as_in_people() -> None:
    midline = LineString([(0, 500), (0, STATURE)])
    trunk = body_shape("front", "body").intersection(midline)
    assert fraction(STATURE - trunk.bounds[3]) == pytest.approx(0.47, rel=TOLERANCE)


@pytest.mark.parametrize("view_id", ["front", "back", "right", "left"])
def test_body_stands_on_the_floor_and_is_as_tall_as_its_unit_says(view_id: str) -> None:
    """Crown to sole is 1800; a part of the sole may be seen a little from above."""
    tops = [body_shape(view_id, part.name).bounds[1] for part in view_of(view_id).parts]
    bottoms = [body_shape(view_id, part.name).bounds[3] for part in view_of(view_id).parts]
    assert min(tops) == pytest.approx(0, abs=1.5)
    assert max(bottoms) == pytest.approx(STATURE, abs=4)


@pytest.mark.parametrize("view_id", ["front", "back"])
def test_shoulders_are_as_broad_as_the_table_says(view_id: str) -> None:
    assert apart(view_id, "acromion-right", "acromion-left") == pytest.approx(0.259, rel=TOLERANCE)


def trunk_at(view_id: str, y: float) -> float:
    """The breadth of the trunk at a height, arms left out."""
    body = body_shape(view_id, "body")
    left, right = next(piece for piece in section(body, y) if piece[0] <= 0 <= piece[1])
    return right - left


@pytest.mark.parametrize("view_id", ["front", "back"])
def test_chest_is_as_broad_as_the_table_says(view_id: str) -> None:
    """Just below the armpits, where arm and trunk part."""
    body = body_shape(view_id, "body")
    armpit = next(y for y in range(400, 600) if len(section(body, y)) >= 3)
    assert 440 < armpit < 500
    assert fraction(trunk_at(view_id, armpit + 5)) == pytest.approx(0.174, rel=TOLERANCE)


@pytest.mark.parametrize("view_id", ["front", "back"])
def test_hips_are_as_broad_as_the_table_says(view_id: str) -> None:
    """The broadest part of the trunk between the iliac crest and the crotch."""
    crest = math.ceil(landmark(view_id, "iliac-crest-right")[1])
    broadest = max(trunk_at(view_id, y) for y in range(crest, 955, 2))
    assert fraction(broadest) == pytest.approx(0.191, rel=TOLERANCE)


def test_head_is_as_high_as_the_table_says() -> None:
    for view_id in ("front", "right"):
        head = height(view_id, "vertex") - height(view_id, "chin")
        assert head == pytest.approx(0.130, rel=TOLERANCE), view_id


# The arm: from the acromion, the nearest landmark to the shoulder joint, to the elbow joint,
# which is under the middle of the cubital crease in front and seen from the side just below the
# lateral epicondyle.
ARM = {
    "upper arm, in front": ("front", "acromion", "cubital-crease", UPPER_ARM),
    "upper arm, from the side": ("right", "acromion", "epicondyle-lateral", UPPER_ARM),
    "forearm, in front": ("front", "cubital-crease", "wrist-crease-palmar", FOREARM),
    "forearm, from behind": ("back", "olecranon", "wrist-crease-dorsal", FOREARM),
    "forearm, from the side": ("right", "epicondyle-lateral", "radial-styloid", FOREARM),
    "hand, in front": ("front", "wrist-crease-palmar", "middle-tip", HAND),
    "hand, from behind": ("back", "wrist-crease-dorsal", "middle-tip", HAND),
    "hand, from the side": ("right", "wrist-crease-dorsal-radial", "middle-tip", HAND),
    "palm, drawn large": ("hand-palm", "wrist-crease-palmar", "middle-tip", HAND),
    "back of the hand, drawn large": ("hand-dorsum", "wrist-crease-dorsal", "middle-tip", HAND),
}


@pytest.mark.parametrize("what", ARM)
def test_arm_is_as_long_as_the_table_says(what: str) -> None:
    view_id, start, end, expected = ARM[what]
    length = apart(view_id, f"{start}-right", f"{end}-right")
    assert length == pytest.approx(expected, rel=TOLERANCE)


def test_arm_hanging_straight_reaches_as_far_down_as_the_table_says() -> None:
    """From the acromion's height, less the drawn lengths of what hangs below it."""
    upper_arm, forearm, hand = (
        apart(*ARM[what][:1], *(f"{end}-right" for end in ARM[what][1:3]))
        for what in ("upper arm, from the side", "forearm, from the side", "hand, in front")
    )
    elbow = height("right", "acromion-right") - upper_arm
    assert elbow == pytest.approx(0.630, rel=TOLERANCE)
    assert elbow - forearm == pytest.approx(0.485, rel=TOLERANCE)
    assert elbow - forearm - hand == pytest.approx(0.377, rel=TOLERANCE)


@pytest.mark.parametrize(
    ("view_id", "part"), [("foot-inner", "foot"), ("foot-outer", "foot"), ("leg-inner", "leg")]
)
def test_foot_is_as_long_as_the_table_says_from_the_side(view_id: str, part: str) -> None:
    left, _, right, _ = body_shape(view_id, part).intersection(floor(1700)).bounds
    assert fraction(right - left) == pytest.approx(0.152, rel=TOLERANCE)


def test_foot_is_as_long_as_the_table_says_on_the_whole_body() -> None:
    left, _, right, _ = body_shape("right", "body").intersection(floor(1700)).bounds
    assert fraction(right - left) == pytest.approx(0.152, rel=TOLERANCE)


def floor(top: float) -> LineString:
    """All that lies below a height, as a broad band."""
    return LineString([(-5000, (top + 1900) / 2), (5000, (top + 1900) / 2)]).buffer(
        (1900 - top) / 2, cap_style="flat"
    )


@pytest.mark.parametrize("view_id", ["foot-top", "foot-sole"])
def test_foot_is_as_long_and_broad_as_the_table_says_on_plan(view_id: str) -> None:
    """Length from the hindmost point of the heel to the longest toe."""
    left, top, right, bottom = body_shape(view_id, "foot").bounds
    assert fraction(right - left) == pytest.approx(0.055, rel=TOLERANCE)
    if view_id == "foot-top":  # the leg hides the heel, which is at y = 0
        top = 0
    assert fraction(bottom - top) == pytest.approx(0.152, rel=TOLERANCE)
