"""The acupoints: complete, named as the standard names them, and on the skin of every drawing."""

from __future__ import annotations

import itertools
import json
import re
import sys
import unicodedata
from pathlib import Path

import pytest

from acupoints_app.atlas.placing import Placement, outside
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.content.acupoints import EXTRA, MERIDIANS, Acupoint
from acupoints_app.library import Library
from acupoints_app.show import placements_on

# Points on each meridian: WHO (2008), 361 in all.
COUNTS = {
    "LU": 11,
    "LI": 20,
    "ST": 45,
    "SP": 21,
    "HT": 9,
    "SI": 19,
    "BL": 67,
    "KI": 27,
    "PC": 9,
    "TE": 23,
    "GB": 44,
    "LR": 14,
    "GV": 28,
    "CV": 24,
}
CONTESTED = {"LI19", "LI20", "PC8", "PC9", "GB30", "GV26"}
STANDARD = Path(__file__).parents[3] / "shared" / "reference" / "who2008_points.json"
ON_THE_SKIN = 0.5
"""Millimetres that a point may lie outside the drawn skin, on a body of 180 cm."""


@pytest.fixture(scope="module")
def placed(library: Library) -> dict[str, tuple[Placement, ...]]:
    shelf = Shelf(library.atlas)
    return {view: placements_on(library, shelf, view) for view in library.atlas.view_by_id}


def test_all_points_of_the_standard_are_there(library: Library) -> None:
    codes = [point.code for point in library.acupoints if point.meridian != EXTRA]
    assert codes == [f"{m}{n}" for m in MERIDIANS for n in range(1, COUNTS[m] + 1)]
    assert len(codes) == 361


def test_the_six_contested_points_carry_their_alternative(library: Library) -> None:
    assert {point.code for point in library.acupoints if point.alternative} == CONTESTED


ONE_FORM = "the table prints only one form of a character"
UNCHECKED = {
    **dict.fromkeys(("ST13", "ST44", "SP15", "BL19", "BL23", "BL25", "BL42", "KI11"), ONE_FORM),
    **dict.fromkeys(("PC6", "TE11", "GV1", "GV17", "GV18"), ONE_FORM),
    "GB22": "the table has 液 (fluid); ours is 腋 (armpit), the common form",
}
"""Points whose characters the table can't confirm to the last, and why."""


def signs_of(characters: str) -> list[set[str]]:
    """The forms of each character of a name as the table prints it: 雲(云)門(门)."""
    plain = unicodedata.normalize("NFKC", characters)  # some are compatibility characters
    without_pinyin = re.sub("[(][A-Za-z]+[)]", "", plain).replace(" ", "")
    return [
        {*one, *bracketed.split(",")} - {""}
        for one, bracketed in re.findall("([^(),]?)(?:[(]([^)]*)[)])?", without_pinyin)
        if one or bracketed
    ]


@pytest.mark.skipif(not STANDARD.exists(), reason="the standard's table is not at hand")
def test_codes_names_and_meridians_agree_with_the_standard(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    by_code = {point.code: point for point in library.acupoints if point.source == "who2008"}
    records = json.loads(STANDARD.read_text("utf-8"))
    assert {record["code"] for record in records} == by_code.keys()
    unlike, unchecked = [], set()
    for record in records:
        point = by_code[record["code"]]
        assert point.meridian == re.sub("[0-9]", "", record["code"])
        plain = re.sub("[^a-z]", "", point.pinyin_plain.lower())
        if plain != re.sub("[^a-z]", "", record["pinyin"].lower()):
            unlike.append((point.code, point.pinyin, record["pinyin"]))
        forms = signs_of(record["hanzi"])
        if len(forms) != len(point.traditional):
            unlike.append((point.code, point.traditional, record["hanzi"]))
        for known, *ours in zip(forms, point.traditional, point.simplified, strict=True):
            if not {*ours} & known and point.code not in UNCHECKED:
                unlike.append((point.code, "".join(ours), record["hanzi"]))
            if not {*ours} <= known:
                unchecked.add(point.code)
    lines = [
        f"characters of {code} not checked to the last: {UNCHECKED.get(code)}"
        for code in sorted(unchecked)
    ]
    told = [f"\n{len(records)} points of the standard: codes, meridians and pinyin agree", *lines]
    with capsys.disabled():
        sys.stdout.write("\n".join(told) + "\n")
    assert unlike == []
    assert unchecked == {*UNCHECKED}


def test_each_name_has_as_many_signs_in_both_scripts(library: Library) -> None:
    for point in library.acupoints:
        assert len(point.simplified) == len(point.traditional), point.code


def test_every_point_lies_on_the_skin_of_each_view_that_shows_it(
    library: Library, placed: dict[str, tuple[Placement, ...]]
) -> None:
    count = 0
    for key, found in placed.items():
        view = library.atlas.view_by_id[key]
        for one in found:
            assert outside(view, one.place) <= ON_THE_SKIN, (key, one)
            count += 1
    assert count > 1000


def test_both_sides_of_paired_points_are_placed_where_both_are_seen(
    library: Library, placed: dict[str, tuple[Placement, ...]]
) -> None:
    for key in ("front", "back", "head-front", "head-back"):
        view = library.atlas.view_by_id[key]
        middle = view.origin[0]
        at = {(one.code, one.site, one.side): one.place for one in placed[key]}
        for (code, site, side), (x, y) in at.items():
            if side == "midline":
                assert x == pytest.approx(middle, abs=0.5), (key, code)
            else:
                twin = at[code, site, "left" if side == "right" else "right"]
                assert twin == pytest.approx((2 * middle - x, y), abs=0.2), (key, code)


def test_every_point_is_seen_somewhere_and_left_has_what_right_has(
    placed: dict[str, tuple[Placement, ...]], library: Library
) -> None:
    seen = {one.code for found in placed.values() for one in found}
    assert seen == {point.code for point in library.acupoints}
    assert [one.code for one in placed["left"]] == [one.code for one in placed["right"]]


def test_the_best_view_of_a_point_is_a_drawing(library: Library) -> None:
    for point in library.acupoints:
        assert next(iter(point.place)) in library.atlas.view_by_id, point.code


def steps_between(library: Library, meridian: str) -> list[tuple[Acupoint, Acupoint]]:
    points = [point for point in library.acupoints if point.meridian == meridian]
    return list(itertools.pairwise(points))


def test_neighbours_on_a_meridian_lie_near_each_other(
    library: Library, placed: dict[str, tuple[Placement, ...]]
) -> None:
    """No point has strayed: two neighbours on one whole-body view are within 40 cm."""
    far = []
    for key in WHOLE_BODY[:2]:
        at = {(one.code, one.side): one.place for one in placed[key]}
        for meridian in MERIDIANS:
            for one, other in steps_between(library, meridian):
                for side in one.sides:
                    if (one.code, side) in at and (other.code, side) in at:
                        (x0, y0), (x1, y1) = at[one.code, side], at[other.code, side]
                        if abs(x1 - x0) + abs(y1 - y0) > 400:
                            far.append((key, one.code, other.code))
    # From BL40 the meridian's count goes to the outer line of the back, and from its end back.
    assert {(one, other) for _, one, other in far} <= {("BL40", "BL41"), ("BL54", "BL55")}
