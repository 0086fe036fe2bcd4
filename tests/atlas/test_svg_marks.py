"""Landmarks, parts and the body's units are read, or refused with file and reason."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.model import BodyView, Landmark, Part
from acupoints_app.atlas.outline_reader import MAX_CORNERS, MAX_PATH_LENGTH
from acupoints_app.atlas.svg_reader import read_view

BOX = "M10 20H60V90Z"
CROSS = "M46 70h8M50 66v8"


def svg(body: str, extra: str = "") -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="200" viewBox="0 0 100 200"'
        f' data-view="front"{extra}>{body}</svg>'
    ).encode()


def mark(
    d: str = CROSS, *, name: str = "chin", side: str = "midline", id_: str = "front-lm-chin"
) -> str:
    return f'<path id="{id_}" data-landmark="{name}" data-side="{side}" d="{d}"/>'


def part(d: str = BOX, name: str = "body") -> str:
    return f'<path class="skin" fill="#f4dfcd" data-part="{name}" d="{d}"/>'


def read(drawing: bytes) -> BodyView:
    return read_view("front", drawing, "folder/front.svg")


def only_landmark(d: str) -> Landmark:
    (landmark,) = read(svg(mark(d))).landmarks
    return landmark


def test_landmarks_are_read_in_the_order_of_the_file() -> None:
    view = read(
        svg(
            mark()
            + mark("M1 9h2M2 8v2", name="heel", side="right", id_="front-lm-heel-right")
            + mark("M91 9h2M92 8v2", name="heel", side="left", id_="front-lm-heel-left")
        )
    )
    assert view.landmarks == (
        Landmark("chin", "midline", (50, 70)),
        Landmark("heel", "right", (2, 9)),
        Landmark("heel", "left", (92, 9)),
    )
    assert view.landmark_by_key == {"chin": (50, 70), "heel-right": (2, 9), "heel-left": (92, 9)}
    assert view.sides == ("right", "left")


SAME_PLACE = {
    "our own cross": CROSS,
    "cross with commas": "M46,70h8M50,66v8",
    "cross with spaces": "M 46 70 h 8 M 50 66 v 8",
    "absolute cross": "M46 70H54M50 66V74",
    "cross in another order": "M50 66v8M46 70h8",
    "box": "M46 66H54V74H46Z",
    "triangle": "M46 66H54L50 74Z",
    "circle": "M46 70A4 4 0 0 1 54 70A4 4 0 0 1 46 70Z",
    "curves": "M46 70C46 64.67 54 64.67 54 70C54 75.33 46 75.33 46 70Z",
    "open line": "M46 66L54 74",
    "a lone place": "M50 70",
    "cross of steps": "M46 70h4 4M50 66v8",
    "cross whose arms do not meet": "M46 74h2M54 66v2",
}


@pytest.mark.parametrize("how", SAME_PLACE)
def test_place_of_a_landmark_is_the_middle_of_its_paths_box(how: str) -> None:
    assert only_landmark(SAME_PLACE[how]).place == pytest.approx((50, 70), abs=0.05)


TENTHS = st.integers(0, 900).map(lambda n: f"{n / 10:g}")


@given(TENTHS, TENTHS, TENTHS, TENTHS, st.integers(0, 90), st.integers(0, 90))
@example("0", "0", "0", "0", 0, 0)
def test_short_way_of_reading_a_cross_gives_what_the_long_way_does(
    x: str, y: str, x2: str, y2: str, across: int, along: int
) -> None:
    """The pattern of our own marks is read without the path library."""
    short = only_landmark(f"M{x} {y}h{across / 10:g}M{x2} {y2}v{along / 10:g}")
    long = only_landmark(f"M{x} {y}h{across / 10:g} 0M{x2} {y2}v{along / 10:g}")
    assert short.place == pytest.approx(long.place, abs=0.011)


def test_numbers_that_run_into_each_other_are_two_numbers() -> None:
    assert only_landmark("M1.2.3h8M5 1v8").place == pytest.approx((5.2, 4.65))
    assert only_landmark("M1 2h1.2.3M1 2v1").place == pytest.approx((1.75, 2.5))


def test_parts_are_read_with_name_and_outline() -> None:
    view = read(svg(part() + part("M1 1C1 9 9 9 9 1Z", "arm")))
    assert view.parts[0] == Part("body", "M10,20 L60,20 L60,90 Z")
    assert [each.name for each in view.parts] == ["body", "arm"]
    assert view.parts[0].polygon == ((10, 20), (60, 20), (60, 90))


@pytest.mark.parametrize(
    ("attributes", "origin", "scale"),
    [
        ("", (0, 0), 1),
        (' data-origin="480 30" data-scale="1"', (480, 30), 1),
        (' data-origin="-12.5,-6340" data-scale="0.5"', (-12.5, -6340), 0.5),
        (' data-origin=" 1  2 "', (1, 2), 1),
        (' data-scale="1000"', (0, 0), 1000),
    ],
)
def test_body_units_are_stated_by_the_root(
    attributes: str, origin: tuple[float, float], scale: float
) -> None:
    view = read(svg(mark(), attributes))
    assert (view.origin, view.scale) == (origin, scale)


REFUSED = {
    "landmark without a name": (mark(name="", id_="front-lm-"), "empty data-landmark"),
    "landmark on no side": (mark(side="", id_="front-lm-chin"), "'chin' has data-side ''"),
    "landmark on a side of its own": (mark(side="up"), "landmark 'chin' has data-side 'up'"),
    "landmark with another id": (mark(id_="chin"), "a landmark 'chin' has the id 'chin'"),
    "landmark without id": (mark().replace("id=", "data-id="), "has the id ''"),
    "id without its side": (mark(side="left"), "expected 'front-lm-chin-left'"),
    "id of another view": (mark(id_="back-lm-chin"), "expected 'front-lm-chin'"),
    "landmark twice": (mark() + mark("M1 1h2M2 0v2"), "the landmark 'chin' stands twice"),
    "landmark beyond the right edge": (mark("M97 70h8M101 66v8"), "leaves the drawing"),
    "landmark above the top": (mark("M46 -5h8M50 -9v8"), "landmark 'chin' leaves the drawing"),
    "landmark far away": (mark("M1e9 70L1e9 90"), "leaves the drawing"),
    "landmark without a place": (mark(""), "the path front-lm-chin is empty"),
    "landmark with damaged data": (mark("M46 70h"), "has a h with 0 numbers"),
    "landmark with letters": (mark("M46 x"), "has 'x'"),
    "landmark on a group": (
        f'<g data-landmark="chin" data-side="midline">{mark()}</g>',
        "landmark '' is not a path",
    ),
    "part without a name": (part(name=""), "an empty data-part"),
    "part that is open": (part("M10 20H60V90"), "part 'body' is open"),
    "part of two parts": (part(BOX + "M1 1H9V9Z"), "part 'body' has two parts"),
    "part that is a line": (part("M10 20H60Z"), "part 'body' has no area"),
    "part that is a place": (part("M10 20Z"), "part 'body' has no area"),
    "part beyond the edge": (part("M10 20H160V90Z"), "part 'body' leaves the drawing"),
    "part twice": (part() + part("M1 1H9V9Z"), "the part 'body' stands twice"),
    "part on a group": ('<g id="a" data-part="body"/>', "part 'a' is not a path"),
    "part with damaged data": (part("M10 20Q"), "has a Q with 0 numbers"),
    "part with more text than a path may have": (
        part("M10 20" + "L11 21" * (MAX_PATH_LENGTH // 5) + "Z"),
        "characters of data",
    ),
    "part of too many corners": (
        part("M9 9" + "C99999 9 9 99999 9 9" * (MAX_CORNERS // 500) + "L60 60Z"),
        "corners",
    ),
    "landmark of too many corners": (
        mark("M9 9" + "C99999 9 9 99999 9 9" * (MAX_CORNERS // 500)),
        "corners",
    ),
}


@pytest.mark.parametrize("fault", REFUSED)
def test_wrong_mark_is_refused_with_file_and_reason(fault: str) -> None:
    body, reason = REFUSED[fault]
    assert_refused(svg(body), reason)


def assert_refused(drawing: bytes, reason: str) -> None:
    with pytest.raises(DrawingError) as caught:
        read(drawing)
    text = str(caught.value)
    assert text.splitlines() == [text]
    assert re.fullmatch(r"folder/front\.svg: .+; expected .+\.", text)
    assert reason in text


BAD_UNITS = {
    "one number": ("data-origin", "480"),
    "three numbers": ("data-origin", "1 2 3"),
    "nothing": ("data-origin", ""),
    "words": ("data-origin", "left top"),
    "units": ("data-origin", "480px 30px"),
    "exponent": ("data-origin", "1e3 0"),
    "no number": ("data-origin", "nan 0"),
    "beyond all numbers": ("data-origin", "9" * 400 + " 0"),
    "digits of another script": ("data-origin", "\u0661 \u0662"),
    "scale nothing": ("data-scale", ""),
    "scale zero": ("data-scale", "0"),
    "scale zero with decimals": ("data-scale", "0.000"),
    "scale so small that it is zero": ("data-scale", "0." + "0" * 400 + "1"),
    "negative scale": ("data-scale", "-1"),
    "scale in words": ("data-scale", "double"),
    "scale that is no number": ("data-scale", "nan"),
    "endless scale": ("data-scale", "inf"),
    "scale beyond all sizes": ("data-scale", "1001"),
    "scale in percent": ("data-scale", "100%"),
}


@pytest.mark.parametrize("fault", BAD_UNITS)
def test_nonsense_for_the_bodys_units_is_refused(fault: str) -> None:
    attribute, value = BAD_UNITS[fault]
    assert_refused(svg(mark(), f' {attribute}="{value}"'), f"{attribute} is ")


@pytest.mark.parametrize("size", ["100001", "9" * 400])
def test_page_of_a_nonsense_size_is_refused(size: str) -> None:
    drawing = svg("").replace(b'"100"', f'"{size}"'.encode())
    assert_refused(drawing.replace(b"0 0 100 ", f"0 0 {size} ".encode()), "its size is ")


NUMBERS = st.one_of(
    st.integers(-50, 250).map(str),
    st.floats(-50, 250).map(lambda value: f"{value:.1f}"),
    st.sampled_from(["1e5", "-1e5", "1e9", "1e400", ".5", "5.", "-.5", "1.2.3", "00", "+1"]),
)
COMMANDS = st.builds(
    lambda letter, numbers: letter + " ".join(numbers),
    st.sampled_from([*"MmLlHhVvCcSsQqTtAaZz"]),
    st.lists(NUMBERS, max_size=7),
)
DATA = st.one_of(
    st.lists(COMMANDS, max_size=5).map("".join),
    st.lists(COMMANDS, max_size=4).map(lambda pieces: f"M10 20{''.join(pieces)}Z"),
    st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS, NUMBERS).map(
        lambda n: f"M{n[0]} {n[1]}h{n[2]}M{n[3]} {n[4]}v{n[5]}"
    ),
)


@settings(max_examples=250)
@given(st.lists(st.tuples(st.booleans(), DATA), min_size=1, max_size=2))
@example([(True, "M1.2.3h8M5 1v8")])
@example([(True, "M1 2h1.2.3M1 2v1")])
@example([(False, "M10 20A1e5 1e5 0 0 1 11 21Z")])
def test_any_data_of_marks_is_read_or_refused_in_one_sentence(
    marks: list[tuple[bool, str]],
) -> None:
    body = "".join(
        mark(d, name=f"m{number}", id_=f"front-lm-m{number}") if is_mark else part(d, f"p{number}")
        for number, (is_mark, d) in enumerate(marks)
    )
    refusal = ""
    try:
        view = read(svg(body))
    except DrawingError as error:
        refusal = str(error)
    else:
        places = [mark.place for mark in view.landmarks]
        places += [corner for each in view.parts for corner in each.polygon]
        assert all(0 <= x <= 100 and 0 <= y <= 200 for x, y in places)
        assert len(view.landmarks) + len(view.parts) == len(marks)
    assert refusal.splitlines() == ([refusal] if refusal else [])


@settings(max_examples=60)
@given(
    st.dictionaries(
        st.sampled_from(["data-landmark", "data-part", "data-group", "data-side", "id", "d"]),
        st.sampled_from(
            [
                *("", "chin", "left", "midline", "front-lm-chin", "front-lm-chin-left", "body"),
                *("front-head", "head", BOX, CROSS, "M1 1", "Z"),
            ]
        ),
    )
)
def test_any_attributes_are_read_or_refused_in_one_sentence(attributes: dict[str, str]) -> None:
    given_them = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    refusal = ""
    try:
        view = read(svg(f"<path {given_them}/>"))
    except DrawingError as error:
        refusal = str(error)
    else:
        assert attributes["d"] in (BOX, CROSS, "M1 1")
        assert bool(view.landmarks) == ("data-landmark" in attributes)
        assert bool(view.parts) == ("data-part" in attributes)
    assert refusal.splitlines() == ([refusal] if refusal else [])
