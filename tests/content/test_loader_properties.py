"""What holds for every content: it is read as it was written, or refused in one sentence."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from acupoints_app.content import located_yaml
from acupoints_app.content.errors import ContentError
from acupoints_app.content.files import CONTENT_FILES, read_content_files
from acupoints_app.content.loader import parse_content
from acupoints_app.content.model import (
    KINDS,
    PAIN_AREAS,
    Content,
    Excerpt,
    Group,
    PainArea,
    Source,
    Subject,
    Topic,
)
from acupoints_app.library import built_in_data

FOLDER = Path("folder")
SHORT = {
    "points.yaml": b"""\
schema_version: 1
pain_areas: [{id: lower, name: Low}]
groups: [{id: foot, name: Foot, pain: lower}]
""",
    "topics.yaml": b"schema_version: 1\ntopics:\n  - id: safety\n    name: Safety\n",
    "sources.yaml": b"""\
schema_version: 1
sources:
  - {id: a, file: a.txt, title: A, date: "2024", sha256: "%b"}
"""
    % (b"0" * 64),
    "excerpts.yaml": b"""\
schema_version: 1
excerpts:
  - id: b
    source: a
    kind: safety
    names: [foot]
    topics: [safety]
    leads: [safety]
    quote: |-
      Some words.
""",
}


def assert_content_or_one_sentence(files: dict[str, bytes]) -> None:
    """Any other exception than ContentError fails the test."""
    try:
        content = parse_content(files, FOLDER)
    except ContentError as error:
        text = str(error)
        assert text.splitlines() == [text]
        assert re.match(r"folder/\w+\.yaml(, line \d+)?(, .+)?: .", text)
        assert text.endswith(".")
    else:
        assert isinstance(content, Content)
        assert content.excerpts


NAMES = st.sampled_from(CONTENT_FILES)
YAML_BITS = st.sampled_from(
    [
        *"[]{}:-?!&*#|>%@`'\",\n\t \0\ufeff\u2028é",
        *("---\n", "...", "%YAML 1.1\n", "<<: ", "!!int ", "!a%0Ab ", '"\\ud800"'),
        *('"\\U00110000"', "\n  - ", ": ", "1e999", "9" * 4301, "~", "\r"),
    ]
)


@settings(deadline=None, max_examples=150)
@given(NAMES, st.binary(max_size=200))
def test_arbitrary_bytes_as_a_file_are_refused_in_one_sentence(name: str, raw: bytes) -> None:
    assert_content_or_one_sentence({**SHORT, name: raw})


@settings(deadline=None, max_examples=150)
@given(NAMES, st.lists(YAML_BITS | st.text(max_size=5), max_size=30).map("".join))
def test_arbitrary_text_as_a_file_is_refused_in_one_sentence(name: str, text: str) -> None:
    assert_content_or_one_sentence({**SHORT, name: text.encode(errors="replace")})


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of which a piece is lost, doubled or exchanged."""
    name = draw(NAMES)
    raw = SHORT[name]
    start = draw(st.integers(0, len(raw)))
    end = draw(st.integers(start, min(len(raw), start + 20)))
    put = draw(st.one_of(YAML_BITS.map(str.encode), st.binary(max_size=6), st.just(raw[start:])))
    return name, raw[:start] + put + raw[end:]


@settings(deadline=None, max_examples=400)
@given(damaged())
@example(("topics.yaml", b"schema_version: " + b"9" * 5000))
@example(("topics.yaml", b"schema_version: !a%0Ab 1"))
@example(("topics.yaml", b"!<%E2%80%A8> a: 1"))
@example(("topics.yaml", b"\xef\xbb\xbf\n\n\xff"))
def test_damaged_file_is_read_or_refused_in_one_sentence(change: tuple[str, bytes]) -> None:
    name, raw = change
    assert_content_or_one_sentence({**SHORT, name: raw})


@settings(deadline=None, max_examples=150)
@given(damaged())
@example(("topics.yaml", b'schema_version: 1\ntopics: [{id: a, name: "\\U00110000"}]'))
def test_same_holds_where_pyyaml_has_no_libyaml(change: tuple[str, bytes]) -> None:
    name, raw = change
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(located_yaml, "_LOADER", yaml.SafeLoader)
        assert_content_or_one_sentence({**SHORT, name: raw})


def test_lone_surrogate_is_refused_where_pyyaml_has_no_libyaml(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It could be neither exported nor painted."""
    monkeypatch.setattr(located_yaml, "_LOADER", yaml.SafeLoader)
    raw = SHORT["topics.yaml"].replace(b"name: Safety", b'name: "\\ud800"')
    with pytest.raises(ContentError):
        parse_content({**SHORT, "topics.yaml": raw}, FOLDER)


IDS = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
TEXTS = st.text(CHARACTERS, min_size=1, max_size=30).filter(str.strip) | st.sampled_from(
    ["no", "012", "1:30", "~", "- a", "a: b", "#", " x ", "[", "'", '"', "\\", "a\nb\n", "\ufeff"]
)
QUOTES = st.text(CHARACTERS | st.sampled_from(" \n"), min_size=1, max_size=200).filter(
    lambda quote: 0 < len(quote.split()) <= 60
)
FILE_NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="/\\\0"), min_size=1, max_size=20
).filter(lambda name: name.strip() and name not in (".", ".."))
DATES = st.one_of(
    st.dates().map(str),
    st.dates().map(lambda date: str(date)[:7]),
    st.dates().map(lambda date: str(date)[:4]),
)


def some(draw: st.DrawFn, ids: list[str]) -> tuple[str, ...]:
    """A few of the ids, in some order."""
    return tuple(draw(st.lists(st.sampled_from(ids), unique=True, max_size=len(ids))))


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Content without a mistake."""
    ids = draw(st.lists(IDS, unique=True, min_size=3, max_size=10))
    cuts = sorted(draw(st.sets(st.integers(1, len(ids) - 1), min_size=2, max_size=2)))
    group_ids, topic_ids, excerpt_ids = ids[: cuts[0]], ids[cuts[0] : cuts[1]], ids[cuts[1] :]
    source_ids = draw(st.lists(IDS, unique=True, min_size=1, max_size=3))
    areas = draw(st.lists(st.sampled_from(PAIN_AREAS), unique=True, min_size=1))
    excerpts = []
    for id_ in excerpt_ids:
        groups, topics = some(draw, group_ids), some(draw, topic_ids)
        if not groups and not topics:
            topics = (topic_ids[0],)
        named = draw(st.integers(0, len(groups)))
        excerpts.append(
            Excerpt(
                id=id_,
                source=draw(st.sampled_from(source_ids)),
                heading=draw(st.none() | TEXTS),
                kind=draw(st.sampled_from(KINDS)),
                names=groups[:named],
                concerns=groups[named:],
                topics=topics,
                leads=some(draw, list(topics)) if topics else (),
                quote=draw(QUOTES),
            )
        )
    return Content(
        pain_areas=tuple(PainArea(area, draw(TEXTS)) for area in areas),
        groups=tuple(Group(id_, draw(TEXTS), draw(st.sampled_from(areas))) for id_ in group_ids),
        topics=tuple(Topic(id_, draw(TEXTS)) for id_ in topic_ids),
        sources=tuple(
            Source(
                id=id_,
                file=draw(FILE_NAMES),
                title=draw(TEXTS),
                title_is_first_words=draw(st.booleans()),
                author=draw(st.none() | TEXTS),
                date=draw(st.none() | DATES),
                sha256=draw(st.text("0123456789abcdef", min_size=64, max_size=64)),
            )
            for id_ in source_ids
        ),
        excerpts=tuple(excerpts),
    )


def quoted(text: str) -> str:
    """Text as a YAML value in double quotation marks; what is not a letter or mark, escaped."""
    escapes = {'"': '\\"', "\\": "\\\\"}
    inner = "".join(
        escapes.get(char) or (char if char == " " or char.isprintable() else f"\\U{ord(char):08x}")
        for char in text
    )
    return f'"{inner}"'


def record(**fields: object) -> str:
    """A record of a list; what is None, empty or False is left out."""
    lines = []
    for key, value in fields.items():
        if isinstance(value, tuple) and value:
            lines.append(f"{key}: [{', '.join(map(quoted, value))}]")
        elif isinstance(value, str):
            lines.append(f"{key}: {quoted(value)}")
        elif value is True:
            lines.append(f"{key}: true")
    return "  - " + "\n    ".join(lines) + "\n"


def written(content: Content) -> dict[str, bytes]:
    """The files that say what the content says."""
    lists: dict[str, dict[str, tuple[Any, ...]]] = {
        "points.yaml": {"pain_areas": content.pain_areas, "groups": content.groups},
        "topics.yaml": {"topics": content.topics},
        "sources.yaml": {"sources": content.sources},
        "excerpts.yaml": {"excerpts": content.excerpts},
    }
    return {
        name: b"schema_version: 1\n"
        + "".join(
            f"{key}:\n"
            + "".join(
                record(**{slot: getattr(item, slot) for slot in type(item).__slots__})
                for item in items
            )
            for key, items in by_key.items()
        ).encode()
        for name, by_key in lists.items()
    }


@settings(deadline=None, max_examples=100)
@given(contents())
def test_content_is_read_as_it_is_written(content: Content) -> None:
    assert parse_content(written(content), FOLDER) == content


def test_built_in_content_is_the_same_when_it_is_written_anew() -> None:
    content = parse_content(read_content_files(built_in_data()), FOLDER)
    assert parse_content(written(content), FOLDER) == content


@settings(deadline=None, max_examples=100)
@given(contents())
def test_excerpts_of_a_subject_are_complete_and_in_order(content: Content) -> None:
    for group in content.groups:
        naming = [excerpt for excerpt in content.excerpts if group.id in excerpt.names]
        concerning = [excerpt for excerpt in content.excerpts if group.id in excerpt.concerns]
        assert list(content.excerpts_of(group.id)) == naming + concerning
    for topic in content.topics:
        serving = [excerpt for excerpt in content.excerpts if topic.id in excerpt.topics]
        leading = [excerpt for excerpt in serving if topic.id in excerpt.leads]
        others = [excerpt for excerpt in serving if topic.id not in excerpt.leads]
        assert list(content.excerpts_of(topic.id)) == leading + others


@settings(deadline=None, max_examples=100)
@given(contents())
def test_groups_and_topics_are_related_where_they_share_an_excerpt(content: Content) -> None:
    shared = {
        (group, topic)
        for excerpt in content.excerpts
        for group in excerpt.groups
        for topic in excerpt.topics
    }
    for subject in content.subjects.values():
        others: tuple[Subject, ...] = (
            content.topics if isinstance(subject, Group) else content.groups
        )
        expected = [
            other
            for other in others
            if (subject.id, other.id) in shared or (other.id, subject.id) in shared
        ]
        assert list(content.related(subject.id)) == expected
        for other in content.related(subject.id):
            assert subject in content.related(other.id)
