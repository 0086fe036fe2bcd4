"""The exported document has its documented form and says what the library holds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import svgelements

from acupoints_app.export import acupoint_records, export_document
from acupoints_app.library import Library

TEXT, NUMBER, MAYBE_TEXT, LIST = (str,), (float, int), (str, type(None)), (list,)

FORM: dict[str, dict[str, tuple[type, ...]]] = {
    "sources": {
        "id": TEXT,
        "file": TEXT,
        "title": TEXT,
        "author": MAYBE_TEXT,
        "date": MAYBE_TEXT,
        "sha256": TEXT,
    },
    "groups": {"id": TEXT, "name": TEXT, "pain": TEXT, "excerpts": LIST},
    "topics": {"id": TEXT, "name": TEXT, "excerpts": LIST},
    "excerpts": {
        "id": TEXT,
        "source": TEXT,
        "heading": MAYBE_TEXT,
        "kind": TEXT,
        "quote": TEXT,
        "groups": LIST,
        "topics": LIST,
    },
    "views": {
        "id": TEXT,
        "width": NUMBER,
        "height": NUMBER,
        "regions": LIST,
        "landmarks": (dict,),
        "frames": LIST,
    },
    "meridians": {"code": TEXT, "name": TEXT},
    "points": {
        "code": TEXT,
        "pinyin": TEXT,
        "pinyin_plain": TEXT,
        "simplified": TEXT,
        "traditional": TEXT,
        "english": TEXT,
        "meridian": TEXT,
        "location": TEXT,
        "placements": LIST,
        "groups": LIST,
        "cautions": LIST,
    },
    "references": {"id": TEXT, "citation": TEXT, "caveat": TEXT},
    "questions": {
        "id": TEXT,
        "question": TEXT,
        "kind": TEXT,
        "answers": LIST,
        "disagreement": (bool,),
        "contradictions": LIST,
        "beside": LIST,
        "groups": LIST,
        "topics": LIST,
        "acupoints": LIST,
        "cautions": LIST,
    },
}
ANSWER: dict[str, tuple[type, ...]] = {
    "source": TEXT,
    "stand": TEXT,
    "says": TEXT,
    "excerpts": LIST,
    "support": TEXT,
    "figures": LIST,
}
FIGURE: dict[str, tuple[type, ...]] = {
    "low": (int, type(None)),
    "high": (int, type(None)),
    "unit": TEXT,
    "about": TEXT,
}
BESIDE: dict[str, tuple[type, ...]] = {
    "reference": TEXT,
    "says": TEXT,
    "grade": TEXT,
    "urgent": (bool,),
}
PLACEMENT: dict[str, tuple[type, ...]] = {
    "view": TEXT,
    "side": TEXT,
    "x": NUMBER,
    "y": NUMBER,
    "site": TEXT,
}
USE: dict[str, tuple[type, ...]] = {"group": TEXT, "tier": TEXT, "references": LIST}
CAUTION: dict[str, tuple[type, ...]] = {
    "id": TEXT,
    "kind": TEXT,
    "text": TEXT,
    "references": LIST,
    "against": LIST,
    "needling_only": (bool,),
    "sites": LIST,
}
FRAME: dict[str, tuple[type, ...]] = {"id": TEXT, "from": TEXT, "to": TEXT, "cun": NUMBER}
REGION: dict[str, tuple[type, ...]] = {"id": TEXT, "group": TEXT, "side": TEXT, "path": TEXT}


def environment(home: Path, **more: str) -> dict[str, str]:
    """Of this machine only what starts a program; ``home`` holds settings and cache."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return {**kept, "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), **more}


def export(home: Path, **more: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-m", "acupoints_app", "export"],
        env=environment(home, **more),
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    return done.stdout


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return export(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="module")
def document(exported: bytes) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(exported)
    return loaded


def test_command_prints_the_document_of_the_library(
    document: dict[str, Any], library: Library
) -> None:
    assert document == export_document(library)


def test_document_has_the_documented_keys_and_types(document: dict[str, Any]) -> None:
    assert list(document) == ["schema", *FORM]
    assert document["schema"] == 1
    for name, form in FORM.items():
        assert document[name]
        for record in document[name]:
            assert_form(record, form)
    for view in document["views"]:
        for region in view["regions"]:
            assert_form(region, REGION)
        for frame in view["frames"]:
            assert_form(frame, FRAME)
        for name, place in view["landmarks"].items():
            assert name
            assert [type(number) for number in place] == [float, float]
    for point in document["points"]:
        for key, form in (("placements", PLACEMENT), ("groups", USE), ("cautions", CAUTION)):
            for record in point[key]:
                assert_form(record, form)
    for question in document["questions"]:
        for record in question["beside"]:
            assert_form(record, BESIDE)
        for record in question["answers"]:
            assert_form(record, ANSWER)
            for figure in record["figures"]:
                assert_form(figure, FIGURE)


def assert_form(record: dict[str, Any], form: dict[str, tuple[type, ...]]) -> None:
    assert list(record) == list(form)
    for key, types in form.items():
        assert type(record[key]) in types, (record, key)


def ids(document: dict[str, Any], name: str, key: str = "id") -> list[str]:
    return [record[key] for record in document[name]]


def test_document_is_complete(document: dict[str, Any], library: Library) -> None:
    content = library.content
    for name, records in (
        ("sources", content.sources),
        ("groups", content.groups),
        ("topics", content.topics),
        ("excerpts", content.excerpts),
        ("views", library.atlas.views),
    ):
        assert ids(document, name) == [record.id for record in records]
    assert [record["quote"] for record in document["excerpts"]] == [
        excerpt.quote for excerpt in content.excerpts
    ]
    for exported, view in zip(document["views"], library.atlas.views, strict=True):
        assert [region["id"] for region in exported["regions"]] == [r.id for r in view.regions]
        assert exported["landmarks"].keys() == view.landmark_by_key.keys()


def test_every_acupoint_is_exported_with_its_names(
    document: dict[str, Any], library: Library
) -> None:
    assert len(document["meridians"]) == 14
    for exported, point in zip(document["points"], library.acupoints, strict=True):
        for key in ("code", "pinyin", "pinyin_plain", "simplified", "traditional", "english"):
            assert exported[key] == getattr(point, key)
        assert (exported["meridian"], exported["location"]) == (point.meridian, point.location)
        assert exported["meridian"] in {"EX", *ids(document, "meridians", "code")}


def test_each_acupoint_lies_inside_each_view_that_shows_it(
    document: dict[str, Any], library: Library
) -> None:
    views = {view["id"]: view for view in document["views"]}
    for point, known in zip(document["points"], library.acupoints, strict=True):
        for one in point["placements"]:
            view = views[one["view"]]
            assert 0 <= one["x"] <= view["width"], (point["code"], one)
            assert 0 <= one["y"] <= view["height"], (point["code"], one)
        assert {one["side"] for one in point["placements"]} <= {*known.sides, "right", "left"}
        assert set(known.place) <= {one["view"] for one in point["placements"]}


def test_uses_and_cautions_are_those_of_the_evidence(
    document: dict[str, Any], library: Library
) -> None:
    evidence = library.evidence
    exported = {
        (one["group"], point["code"]): (one["tier"], one["references"])
        for point in document["points"]
        for one in point["groups"]
    }
    assert exported == {
        (use.group, use.acupoint): (use.tier, [support.reference for support in use.support])
        for use in evidence.uses
    }
    warned = {
        (one["text"], point["code"]) for point in document["points"] for one in point["cautions"]
    }
    assert warned == {(one.text, code) for one in evidence.cautions for code in one.acupoints}
    assert ids(document, "references") == list(library.reference_by_id)


def test_questions_are_those_of_the_claims(document: dict[str, Any], library: Library) -> None:
    claims = library.claims
    for exported, question in zip(document["questions"], claims.questions, strict=True):
        for key in ("id", "question", "kind", "disagreement"):
            assert exported[key] == getattr(question, key)
        for key in ("contradictions", "groups", "topics", "acupoints", "cautions"):
            assert exported[key] == list(getattr(question, key))
        assert [tuple(one.values()) for one in exported["beside"]] == [
            (one.reference, one.says, one.grade, one.urgent) for one in question.beside
        ]
        for said, answer in zip(exported["answers"], question.answers, strict=True):
            assert (said["source"], said["says"]) == (answer.source, answer.says)
            assert said["stand"] == answer.stand
            assert (said["excerpts"], said["support"]) == (list(answer.excerpts), answer.support)
            assert [tuple(figure.values()) for figure in said["figures"]] == [
                (one.low, one.high, one.unit, one.about) for one in answer.figures
            ]


def test_all_contradictions_of_the_articles_are_exported(document: dict[str, Any]) -> None:
    shown = {number for one in document["questions"] for number in one["contradictions"]}
    assert shown == {f"X{number}" for number in range(1, 21)}
    minutes = next(one for one in document["questions"] if one["id"] == "minutes-with-needles")
    assert minutes["disagreement"] is True
    assert minutes["answers"][0]["stand"] == "10 to 20 minutes"
    assert minutes["answers"][0]["figures"] == [
        {"low": 10, "high": 20, "unit": "minutes", "about": ""}
    ]


def test_frames_lie_between_landmarks_of_their_view(document: dict[str, Any]) -> None:
    spans = set()
    for view in document["views"]:
        for frame in view["frames"]:
            assert frame["from"] in view["landmarks"]
            assert frame["to"] in view["landmarks"]
            spans.add((frame["id"].removeprefix(view["id"] + "-").split("-")[0], frame["cun"]))
        assert len({frame["id"] for frame in view["frames"]}) == len(view["frames"])
    # The spans of the WHO book (2008), pp. 12-13.
    assert {("1", 12), ("5", 9), ("11", 12), ("13", 15), ("13a", 13), ("16", 16)} <= spans


def test_landmarks_lie_inside_their_view(document: dict[str, Any]) -> None:
    for view in document["views"]:
        for x, y in view["landmarks"].values():
            assert 0 <= x <= view["width"]
            assert 0 <= y <= view["height"]


def test_every_id_resolves(document: dict[str, Any]) -> None:
    sources, groups, topics = (set(ids(document, name)) for name in ("sources", "groups", "topics"))
    excerpts = set(ids(document, "excerpts"))
    for excerpt in document["excerpts"]:
        assert excerpt["source"] in sources
        assert set(excerpt["groups"]) <= groups
        assert set(excerpt["topics"]) <= topics
    for subject in document["groups"] + document["topics"]:
        assert set(subject["excerpts"]) <= excerpts
    for view in document["views"]:
        assert {region["group"] for region in view["regions"]} <= groups
    references = set(ids(document, "references"))
    for point in document["points"]:
        assert {one["view"] for one in point["placements"]} <= set(ids(document, "views"))
        for use in point["groups"]:
            assert use["group"] in groups
            assert set(use["references"]) <= references
        for caution in point["cautions"]:
            assert {*caution["references"], *caution["against"]} <= references
    cautions = {one["id"] for point in document["points"] for one in point["cautions"]}
    source_of = {excerpt["id"]: excerpt["source"] for excerpt in document["excerpts"]}
    for question in document["questions"]:
        assert set(question["groups"]) <= groups
        assert set(question["topics"]) <= topics
        assert set(question["acupoints"]) <= set(ids(document, "points", "code"))
        assert set(question["cautions"]) <= cautions
        assert {one["reference"] for one in question["beside"]} <= references
        for answer in question["answers"]:
            assert {source_of[id_] for id_ in answer["excerpts"]} == {answer["source"]}
    assert {group["pain"] for group in document["groups"]} == {"lower", "upper"}


@pytest.mark.parametrize("name", ["groups", "topics"])
def test_subjects_and_excerpts_name_each_other(document: dict[str, Any], name: str) -> None:
    by_subject = {(subject["id"], id_) for subject in document[name] for id_ in subject["excerpts"]}
    by_excerpt = {(id_, excerpt["id"]) for excerpt in document["excerpts"] for id_ in excerpt[name]}
    assert by_subject == by_excerpt
    assert all(len(set(s["excerpts"])) == len(s["excerpts"]) for s in document[name])


def test_each_region_is_a_closed_path_inside_its_view(document: dict[str, Any]) -> None:
    for view in document["views"]:
        for region in view["regions"]:
            path = svgelements.Path(region["path"])
            assert isinstance(path[-1], svgelements.Close)
            assert path[-1].end == path[0].end
            left, top, right, bottom = path.bbox()
            assert 0 <= left < right <= view["width"]
            assert 0 <= top < bottom <= view["height"]


def test_show_prints_the_same_record_of_a_point(document: dict[str, Any], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "acupoints_app", "show", "gb 21", "--json"],
        env=environment(tmp_path),
        capture_output=True,
        check=True,
    )
    (record,) = (point for point in document["points"] if point["code"] == "GB21")
    assert json.loads(done.stdout) == record
    assert record["groups"]
    assert record["cautions"]


def test_groups_that_the_content_lacks_are_left_out(library: Library) -> None:
    content = replace(library.content, groups=library.content.groups[:1])
    points = acupoint_records(replace(library, content=content))
    named = {one["group"] for point in points for one in point["groups"]}
    assert named == {library.content.groups[0].id}


def test_document_is_the_same_on_every_run(exported: bytes, tmp_path: Path) -> None:
    assert exported == export(tmp_path, PYTHONHASHSEED="1")
    assert exported == export(tmp_path, PYTHONHASHSEED="2"), "from the cache"


@pytest.mark.parametrize("more", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}])
def test_document_is_utf_8_in_every_locale(
    exported: bytes, tmp_path: Path, more: dict[str, str]
) -> None:
    assert export(tmp_path, **more) == exported
    assert "’" in exported.decode("utf-8")
    assert exported.endswith(b"}\n")


def test_reader_that_goes_away_ends_the_export_quietly(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "acupoints_app", "export"],
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.read(10) == b'{\n "schema'
        program.stdout.close()
        assert program.stderr.read() == b""
    assert program.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_full_disk_is_said_in_one_line(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "acupoints_app", "export"],
            env=environment(tmp_path),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("acupoints: ")
    assert len(done.stderr.splitlines()) == 1
