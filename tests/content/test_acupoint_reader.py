"""The form of the acupoints' files: what is read, and what is refused by name."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.content.acupoint_reader import parse_acupoints
from acupoints_app.content.acupoints import Acupoint, plain_pinyin
from acupoints_app.content.errors import ContentError

FOLDER = Path("data/acupoints")
POINT: dict[str, object] = {
    "code": "LU1",
    "pinyin": "Zhōngfǔ",
    "simplified": "中府",
    "traditional": "中府",
    "english": "Central Treasury",
    "region": "chest",
    "location": "In the first intercostal space.",
    "find": ["Feel the first rib.", "Go down."],
    "classes": ["front-mu"],
    "place": {"front": {"from": "umbilicus", "go": "lateral", "cun": 2, "of": "8"}},
}


EXTRA_POINT: dict[str, object] = {
    **{key: value for key, value in POINT.items() if key != "classes"},
    "code": "EX-CA1",
    "descriptions": 3,
}


def read(*points: object, meridian: str = "LU") -> tuple[Acupoint, ...]:
    document = {"meridian": meridian, "acupoints": list(points)}
    return parse_acupoints({f"{meridian}.yaml": yaml.safe_dump(document).encode()}, FOLDER)


def test_a_point_is_read_as_it_is_written() -> None:
    (point,) = read(POINT)
    assert (point.code, point.meridian, point.pinyin, point.pinyin_plain) == (
        "LU1",
        "LU",
        "Zhōngfǔ",
        "Zhongfu",
    )
    assert point.find == ("Feel the first rib.", "Go down.")
    assert point.place == POINT["place"]
    assert point.sides == ("right", "left")
    assert point.alternative is None
    assert (point.title, point.source, point.descriptions) == ("Lung meridian", "who2008", 0)
    assert "(2008), in our words" in point.source_words


def test_an_extra_point_lies_on_no_meridian_and_says_what_it_was_compared_with() -> None:
    (point,) = read(EXTRA_POINT, meridian="EX")
    assert (point.code, point.meridian, point.title) == ("EX-CA1", "EX", "Extra points")
    assert (point.source, point.descriptions, point.classes) == ("extra", 3, ())
    assert point.sides == ("right", "left")
    assert "not in the WHO standard of 2008" in point.source_words
    assert "compared with 3 public descriptions" in point.source_words


def test_a_single_extra_point_lies_on_the_midline() -> None:
    (point,) = read({**EXTRA_POINT, "midline": True}, meridian="EX")
    assert point.sides == ("midline",)


def test_extra_points_come_after_the_meridians_in_the_order_of_their_codes() -> None:
    codes = ["EX-HN3", "EX-HN15", "EX-CA1", "EX-B2", "EX-UE7", "EX-LE1"]
    points = [{**EXTRA_POINT, "code": code} for code in codes]
    extra = yaml.safe_dump({"meridian": "EX", "acupoints": points}).encode()
    lung = yaml.safe_dump({"meridian": "LU", "acupoints": [POINT]}).encode()
    read_points = parse_acupoints({"EX.yaml": extra, "LU.yaml": lung}, FOLDER)
    assert [point.code for point in read_points] == ["LU1", *codes]


REFUSED_EXTRA: dict[str, tuple[dict[str, object], str]] = {
    "code of a meridian": ({"code": "LU1"}, "a point has the code 'LU1'"),
    "code without a part": ({"code": "EX1"}, "a point has the code 'EX1'"),
    "part that there is none of": ({"code": "EX-X1"}, "a point has the code 'EX-X1'"),
    "nobody describes it": ({"descriptions": None}, "EX-CA1 has descriptions None"),
    "one description only": ({"descriptions": 1}, "EX-CA1 has descriptions 1"),
    "descriptions in words": ({"descriptions": "some"}, "EX-CA1 has descriptions 'some'"),
    "true is no number": ({"descriptions": True}, "EX-CA1 has descriptions True"),
    "midline in words": ({"midline": "yes"}, "EX-CA1 has midline 'yes'"),
}


@pytest.mark.parametrize("fault", REFUSED_EXTRA)
def test_what_breaks_the_form_of_an_extra_point_is_refused(fault: str) -> None:
    change, reason = REFUSED_EXTRA[fault]
    with pytest.raises(ContentError) as caught:
        read({**EXTRA_POINT, **change}, meridian="EX")
    assert str(caught.value).startswith(str(FOLDER / "EX.yaml"))
    assert reason in str(caught.value)


@pytest.mark.parametrize("second", ["EX-CA1", "EX-HN3"])
def test_extra_points_out_of_order_or_twice_are_refused(second: str) -> None:
    with pytest.raises(ContentError, match=f"{second} stands too late"):
        read(EXTRA_POINT, {**EXTRA_POINT, "code": second}, meridian="EX")


@pytest.mark.parametrize(("key", "value"), [("midline", True), ("descriptions", 3)])
def test_points_of_meridians_have_not_what_extra_points_have(key: str, value: object) -> None:
    with pytest.raises(ContentError, match=f"LU1 has the key '{key}'"):
        read({**POINT, key: value})


def test_points_of_the_two_vessels_lie_on_the_midline() -> None:
    document = {"meridian": "CV", "acupoints": [{**POINT, "code": "CV1"}]}
    (point,) = parse_acupoints({"CV.yaml": yaml.safe_dump(document).encode()}, FOLDER)
    assert point.sides == ("midline",)


@pytest.mark.parametrize(
    ("toned", "plain"),
    [("Zúsānlǐ", "Zusanli"), ("Nǚxī", "Nuxi"), ("Wěizhōng", "Weizhong"), ("Er", "Er")],
)
def test_plain_pinyin_has_no_marks(toned: str, plain: str) -> None:
    assert plain_pinyin(toned) == plain


REFUSED: dict[str, tuple[dict[str, object], str]] = {
    "other code": ({"code": "LU2"}, "point 1 has the code LU2"),
    "no code": ({"code": "Lung one"}, "a point has the code 'Lung one'"),
    "unknown key": ({"needle": "deep"}, "LU1 has the key 'needle'"),
    "no name": ({"pinyin": ""}, "LU1 has no pinyin"),
    "digits in the name": ({"pinyin": "Zhong1fu3"}, "LU1 has the pinyin 'Zhong1fu3'"),
    "letters for characters": ({"simplified": "Zhongfu"}, "LU1 has the simplified 'Zhongfu'"),
    "unknown region": ({"region": "lung"}, "LU1 has the region 'lung'"),
    "unknown class": ({"classes": ["magic"]}, "LU1 has the classes 'magic'"),
    "classes are a text": ({"classes": "front-mu"}, "LU1 has classes 'front-mu'"),
    "no steps": ({"find": []}, "LU1 has no find"),
    "nowhere": ({"place": {}}, "LU1 has no place"),
    "on read as true": ({"place": {"front": {True: "5"}}}, "LU1 has a bad rule for 'front'"),
    "alternative without a place": ({"alternative": {"location": "x"}}, "LU1 has no place"),
}


@pytest.mark.parametrize("fault", REFUSED)
def test_what_breaks_the_form_is_refused_with_file_and_reason(fault: str) -> None:
    change, reason = REFUSED[fault]
    with pytest.raises(ContentError) as caught:
        read({**POINT, **change})
    text = str(caught.value)
    assert text.splitlines() == [text]
    assert text.startswith(str(FOLDER / "LU.yaml"))
    assert reason in text


@settings(deadline=None, max_examples=200)
@given(st.binary() | st.text().map(str.encode))
def test_any_bytes_give_points_or_that_error(raw: bytes) -> None:
    with pytest.raises(ContentError):
        parse_acupoints({"LU.yaml": raw}, FOLDER)


@settings(deadline=None, max_examples=200)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(sorted(POINT)) | st.text(max_size=3), inner, max_size=4
            )
        ),
    )
)
def test_any_values_give_points_or_that_error(value: object) -> None:
    for point in (value, {**POINT, "place": value}, {**POINT, "alternative": value}):
        with contextlib.suppress(ContentError):
            assert [read_point.code for read_point in read(point)] == ["LU1"]
