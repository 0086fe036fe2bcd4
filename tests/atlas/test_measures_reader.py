"""Landmarks and spans are read as they are stated; anything else is refused in a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.files import read_measure_files
from acupoints_app.atlas.measures_reader import parse_measures
from acupoints_app.atlas.spans import FrameRule, LandmarkName, Measures, Span

LANDMARKS = """
landmarks:
  - {id: crown, name: "crown of the head", views: [front, right]}
  - {id: nipple, name: nipple, paired: true, views: [front]}
  - {id: heel, name: back of the heel, paired: true, views: [right]}
"""
SPANS = """
spans:
  - id: "1"
    name: crown to heel
    from: crown
    to: heel
    cun: 75
    frames:
      - {view: right, part: body, along: skin, turns: [-10, 20.5], reach: 3, across: "8"}
      - {view: front, to: nipple, cun: 9.5, profile: right, level: true, reach: 2.5,
         parallel: [heel, nipple]}
  - id: "8"
    name: nipple to nipple
    from: nipple
    to: nipple
    from_side: right
    to_side: left
    cun: 8
    finger: true
elsewhere: {front: "8"}
"""


def parse(landmarks: str | bytes = LANDMARKS, spans: str | bytes = SPANS) -> Measures:
    files = {"landmarks.yaml": landmarks, "spans.yaml": spans}
    raw = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    return parse_measures(raw, Path("folder"))


def test_measures_are_what_the_files_state() -> None:
    assert parse() == Measures(
        spans=(
            Span(
                *("1", "crown to heel", "crown", "heel", None, None, 75.0, False),
                frames=(
                    FrameRule(
                        view="right",
                        start="crown",
                        end="heel",
                        cun=75.0,
                        part="body",
                        over_skin=True,
                        level=False,
                        turns=(-10.0, 20.5),
                        across="8",
                        reach=3.0,
                    ),
                    FrameRule(
                        view="front",
                        start="crown",
                        end="nipple",
                        cun=9.5,
                        part=None,
                        over_skin=False,
                        level=True,
                        turns=None,
                        across=None,
                        reach=2.5,
                        profile="right",
                        parallel=("heel", "nipple"),
                    ),
                ),
            ),
            Span("8", "nipple to nipple", "nipple", "nipple", "right", "left", 8.0, True, ()),
        ),
        landmarks=(
            LandmarkName("crown", "crown of the head", False, ("front", "right")),
            LandmarkName("nipple", "nipple", True, ("front",)),
            LandmarkName("heel", "back of the heel", True, ("right",)),
        ),
        elsewhere=(("front", "8"),),
    )


def test_elsewhere_may_be_missing() -> None:
    assert parse(spans=SPANS.replace('elsewhere: {front: "8"}', "")).elsewhere == ()


# What stands in LANDMARKS, what instead, and what the refusal says.
BAD_LANDMARKS = {
    "no list": ("landmarks:", "marks:", "there is no list of landmarks"),
    "list of texts": ("- {id: crown", "- crown\n  - {id: crown", "there is no list of landmarks"),
    "unknown key": ("paired: true, views: [front]", "pair: true, views: [front]", "'nipple' has"),
    "no id": ("{id: crown, ", "{", "None has no 'id'"),
    "id that is a number": ("id: crown", "id: 7", "7 has no 'id'"),
    "empty name": ("name: nipple", 'name: ""', "'nipple' has no 'name'"),
    "no name": ("name: nipple, ", "", "'nipple' has no 'name'"),
    "twice": ("id: nipple", "id: crown", "the id 'crown' stands twice"),
    "views as a text": ("views: [front]", "views: front", "'nipple' has views 'front'"),
    "views as a number": ("views: [front]", "views: 3", "'nipple' has views 3"),
    "no views": (", views: [front]", "", "'nipple' has views None"),
    "view that is no text": ("views: [front]", "views: [7]", "'nipple' has views [7]"),
    "paired as a word": ("paired: true, views: [front]", "paired: often, views: [front]", "paired"),
    "not YAML": ("landmarks:", "landmarks: [", "it is not YAML"),
    "tag of Python": ("paired: true, views: [front]", "paired: !!python/name:os.x", "not YAML"),
}
BAD_SPANS = {
    "no list": ("spans:", "spams:", "there is no list of spans"),
    "unknown key": ("cun: 75", "cun: 75\n    inches: 3", "'1' has the key 'inches'"),
    "unknown key of a frame": ("reach: 2.5", "reach: 2.5, width: 3", "'front' has the key 'width'"),
    "id that is a number": ('id: "1"', "id: 1", "1 has no 'id'"),
    "no cun": ("cun: 75", "", "'1' has cun None"),
    "cun as a text": ("cun: 75", "cun: many", "'1' has cun 'many'"),
    "cun as a truth": ("cun: 75", "cun: true", "'1' has cun True"),
    "no cun at all": ("cun: 75", "cun: 0", "'1' has cun 0"),
    "negative cun": ("cun: 75", "cun: -3", "'1' has cun -3"),
    "endless cun": ("cun: 75", "cun: .inf", "'1' has cun inf"),
    "cun that is no number": ("cun: 75", "cun: .nan", "'1' has cun nan"),
    "piece of no cun": ("cun: 9.5", "cun: 0", "'front' has cun 0"),
    "piece in words": ("cun: 9.5", "cun: some", "'front' has cun 'some'"),
    "profile that is no text": ("profile: right", "profile: 7", "has no 'profile'"),
    "unknown landmark": ("from: crown", "from: tail", "there is no landmark 'tail'"),
    "no landmark": ("    from: crown\n", "", "has no 'from'"),
    "unknown landmark of a frame": ("to: nipple, c", "to: tail, c", "there is no landmark 'tail'"),
    "twice": ('id: "8"', 'id: "1"', "the id '1' stands twice"),
    "unknown span across": ('across: "8"', 'across: "9"', "there is no span '9'"),
    "number across": ('across: "8"', "across: 8", "has no 'across'"),
    "list across": ('across: "8"', "across: [8]", "has no 'across'"),
    "unknown span elsewhere": ('{front: "8"}', '{front: "9"}', "there is no span '9'"),
    "list elsewhere": ('{front: "8"}', '["8"]', "elsewhere is ['8']"),
    "number elsewhere": ('{front: "8"}', "{front: 8}", "elsewhere is {'front': 8}"),
    "no reach": (", reach: 2.5", "", "'front' has reach None"),
    "no view": ("{view: front, ", "{", "has no 'view'"),
    "frames that are no list": ("    frames:\n", "    frames: none\n    xs:\n", ""),
    "frames of texts": ("      - {view: front,", "      - front\n      - {view: front,", "frames"),
    "one side": ("    to_side: left\n", "", "'8' has from_side 'right'"),
    "unknown side": ("to_side: left", "to_side: middle", "'8' has from_side 'right'"),
    "same side twice": ("to_side: left", "to_side: right", "'8' has from_side 'right'"),
    "finger as a word": ("finger: true", "finger: thumb", "'8' has finger 'thumb'"),
    "level as a word": ("level: true", "level: flat", "'front' has level 'flat'"),
    "parallel to one": ("[heel, nipple]", "[heel]", "'front' has parallel ['heel']"),
    "parallel to a point": ("[heel, nipple]", "[heel, heel]", "parallel ['heel', 'heel']"),
    "parallel to nothing": ("[heel, nipple]", "[heel, tail]", "parallel ['heel', 'tail']"),
    "parallel to numbers": ("[heel, nipple]", "[1, 2]", "'front' has parallel [1, 2]"),
    "parallel to a name": ("[heel, nipple]", "heel", "'front' has parallel 'heel'"),
    "along a bone": ("along: skin", "along: bone", "'right' has along 'bone'"),
    "along the skin of nothing": ("part: body, ", "", "'right' has part None"),
    "part that is no text": ("part: body", "part: [body]", "has no 'part'"),
    "one turn": ("turns: [-10, 20.5]", "turns: [5]", "'right' has turns [5]"),
    "turn as a number": ("turns: [-10, 20.5]", "turns: 5", "'right' has turns 5"),
    "turns as texts": ("turns: [-10, 20.5]", "turns: [a, b]", "'right' has turns ['a', 'b']"),
    "turns that are no interval": ("[-10, 20.5]", "[5, 5]", "'right' has turns [5, 5]"),
    "turns the wrong way": ("[-10, 20.5]", "[20, -10]", "'right' has turns [20, -10]"),
    "turned out of sight": ("[-10, 20.5]", "[-10, 91]", "'right' has turns [-10, 91]"),
    "turns that are no number": ("[-10, 20.5]", "[.nan, 3]", "'right' has turns [nan, 3]"),
}


def assert_refused(caught: pytest.ExceptionInfo[DrawingError], file: str, reason: str) -> None:
    text = str(caught.value)
    assert text.splitlines() == [text]
    assert re.fullmatch(rf"{re.escape(str(Path('folder') / file))}: .+; expected .+\.", text)
    assert reason in text


@pytest.mark.parametrize("fault", BAD_LANDMARKS)
def test_wrong_landmarks_are_refused_with_file_and_reason(fault: str) -> None:
    old, new, reason = BAD_LANDMARKS[fault]
    assert LANDMARKS.count(old) == 1
    with pytest.raises(DrawingError) as caught:
        parse(landmarks=LANDMARKS.replace(old, new))
    assert_refused(caught, "landmarks.yaml", reason)


@pytest.mark.parametrize("fault", BAD_SPANS)
def test_wrong_spans_are_refused_with_file_and_reason(fault: str) -> None:
    old, new, reason = BAD_SPANS[fault]
    assert SPANS.count(old) == 1
    with pytest.raises(DrawingError) as caught:
        parse(spans=SPANS.replace(old, new))
    assert_refused(caught, "spans.yaml", reason)


NO_DOCUMENT = {
    "empty": b"",
    "a text": b"landmarks",
    "a list": b"- 1",
    "binary": bytes(range(256)),
    "half a letter": "landmarks: \u00e9".encode()[:-1],
    "nested without end": b"[" * 1200,
    "a number without end": b"landmarks: " + b"9" * 5000,
    "a date that is none": b"landmarks: 2020-99-99",
}


@pytest.mark.parametrize("what", NO_DOCUMENT)
def test_what_is_no_mapping_is_refused(what: str) -> None:
    for file, key in (("landmarks.yaml", "landmarks"), ("spans.yaml", "spans")):
        with pytest.raises(DrawingError) as caught:
            parse(**{key: NO_DOCUMENT[what]})
        assert_refused(caught, file, "")


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from(["crown", "8", "skin", ""]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(st.sampled_from(["view", "id"]), inner)
    ),
    max_leaves=3,
)


@settings(max_examples=150)
@given(
    path=st.sampled_from(
        [
            *(("spans", 0, field) for field in ("id", "name", "from", "to", "from_side", "cun")),
            *(("spans", 0, "frames", 0, field) for field in ("view", "from", "part", "along")),
            *(("spans", 0, "frames", 0, field) for field in ("turns", "across", "reach", "level")),
            *(("spans", 0, "frames", 1, field) for field in ("cun", "profile")),
            *(("spans",), ("spans", 0), ("spans", 0, "frames"), ("spans", 0, "frames", 0)),
            *(("elsewhere",), ("spans", 1, "finger"), ("spans", 1, "to_side")),
            *(("landmarks",), ("landmarks", 0)),
            *(("landmarks", 0, field) for field in ("id", "name", "paired", "views")),
        ]
    ),
    value=VALUES,
)
def test_any_value_anywhere_is_read_or_refused_in_one_sentence(
    path: tuple[str | int, ...], value: object
) -> None:
    documents = {"landmarks": yaml.safe_load(LANDMARKS), "spans": yaml.safe_load(SPANS)}
    inner = documents["landmarks" if path[0] == "landmarks" else "spans"]
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    refusal = ""
    try:
        measures = parse(*(yaml.safe_dump(document) for document in documents.values()))
    except DrawingError as error:
        refusal = str(error)
    else:
        assert all(isinstance(view, str) for mark in measures.landmarks for view in mark.views)
    assert refusal.splitlines() == ([refusal] if refusal else [])


def test_files_that_can_not_be_read_are_named(tmp_path: Path) -> None:
    (tmp_path / "landmarks.yaml").write_text(LANDMARKS)
    with pytest.raises(DrawingError, match=r"spans\.yaml: it can't be read"):
        read_measure_files(tmp_path)
    (tmp_path / "spans.yaml").write_text(SPANS)
    assert parse_measures(read_measure_files(tmp_path), tmp_path) == parse()
