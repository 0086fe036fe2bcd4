"""Reads the content folder.  All of it is right, or nothing is shown.

Format history of the files (``schema_version``):

1. ``points.yaml`` (pain areas and groups of points), ``topics.yaml``, ``sources.yaml`` and
   ``excerpts.yaml``.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final, TypeVar

from acupoints_app.content.claims import PAGES
from acupoints_app.content.errors import ContentError
from acupoints_app.content.fields import Fields
from acupoints_app.content.files import read_content_files
from acupoints_app.content.located_yaml import parse
from acupoints_app.content.model import (
    KINDS,
    MAX_QUOTE_WORDS,
    PAIN_AREAS,
    Content,
    Excerpt,
    Group,
    PainArea,
    Source,
    Topic,
)

SCHEMA_VERSION: Final = 1

_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_DATE: Final = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_FILE_NAME: Final = re.compile(r"[^/\\\x00]+")

_Record = TypeVar("_Record", PainArea, Group, Topic, Source, Excerpt)
_TakenIds = dict[str, str]
"""Where each id that is in use was given: "FILE, line N"."""


def load_content(folder: Path) -> Content:
    """Read and check the content in ``folder``.  Raises ContentError."""
    return parse_content(read_content_files(folder), folder)


def parse_content(files: dict[str, bytes], folder: Path) -> Content:
    """Check content whose bytes were read before.  ``folder`` is named in messages only."""

    def open_file(name: str, *lists: str) -> Fields:
        return _open_file(files[name], str(folder / name), lists)

    taken: _TakenIds = dict.fromkeys(PAGES, "by a page of the program")
    points = open_file("points.yaml", "pain_areas", "groups")
    pain_areas = _records(points, "pain_areas", _pain_area, ("id", "name"), {})
    pain_ids = {area.id for area in pain_areas}
    groups = _records(
        points,
        "groups",
        lambda fields: _group(fields, pain_ids),
        ("id", "name", "pain"),
        taken,
    )
    topics = _records(open_file("topics.yaml", "topics"), "topics", _topic, ("id", "name"), taken)
    sources = _records(
        open_file("sources.yaml", "sources"),
        "sources",
        _source,
        ("id", "file", "title", "title_is_first_words", "author", "date", "sha256"),
        {},
    )
    source_ids = {source.id for source in sources}
    group_ids = {group.id for group in groups}
    topic_ids = {topic.id for topic in topics}
    excerpts = _records(
        open_file("excerpts.yaml", "excerpts"),
        "excerpts",
        lambda fields: _excerpt(fields, source_ids, group_ids, topic_ids),
        ("id", "source", "heading", "kind", "names", "concerns", "topics", "leads", "quote"),
        taken,
    )
    return Content(pain_areas, groups, topics, sources, excerpts)


def _open_file(raw: bytes, file: str, lists: tuple[str, ...]) -> Fields:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # error.object is what lies behind a byte order mark, and the place is counted in it.
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ContentError(file, "the text is not UTF-8", "UTF-8", line=line) from error
    fields = Fields(parse(text, file), file, "the file", ("schema_version", *lists))
    version = fields.integer("schema_version")
    if version != SCHEMA_VERSION:
        fields.refuse(
            f"schema_version is {version}",
            f"{SCHEMA_VERSION}, the form that this version of the program reads",
            fields.line("schema_version"),
        )
    return fields


def _records(
    file_fields: Fields,
    key: str,
    read: Callable[[Fields], _Record],
    known: Collection[str],
    taken: _TakenIds,
) -> tuple[_Record, ...]:
    """Read each record of a list; ``taken`` keeps ids unique across lists that share it."""
    what = key.removesuffix("s").replace("_", " ")
    records = []
    for node in file_fields.sequence(key):
        fields = Fields(node, file_fields.file, what, known)
        record = read(fields)
        line = fields.line("id")
        if record.id in taken:
            fields.refuse(
                f"the id is in use already ({taken[record.id]})", "an id of its own", line
            )
        taken[record.id] = f"{fields.file}, line {line}"
        records.append(record)
    return tuple(records)


def _pain_area(fields: Fields) -> PainArea:
    return PainArea(fields.choice("id", PAIN_AREAS), fields.prose("name"))


def _group(fields: Fields, pain_ids: Collection[str]) -> Group:
    return Group(
        id=fields.identifier("id"),
        name=fields.prose("name"),
        pain=fields.reference("pain", pain_ids, "pain area"),
    )


def _topic(fields: Fields) -> Topic:
    return Topic(fields.identifier("id"), fields.prose("name"))


def _source(fields: Fields) -> Source:
    return Source(
        id=fields.identifier("id"),
        file=fields.matching("file", _FILE_NAME, "a file name without folders"),
        title=fields.prose("title"),
        title_is_first_words=fields.flag("title_is_first_words"),
        author=fields.optional_prose("author"),
        date=_date(fields) if "date" in fields.node.entries else None,
        sha256=fields.matching("sha256", _SHA256, "64 hexadecimal digits in lower case"),
    )


def _date(fields: Fields) -> str:
    """A day, a month or a year, as ISO 8601 has it."""
    expected = "a date such as 2024-02-23 in quotes"
    text = fields.matching("date", _DATE, expected)
    try:
        datetime.date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        fields.refuse(f"date is {text!r}", expected, fields.line("date"))
    return text


def _excerpt(
    fields: Fields,
    source_ids: Collection[str],
    group_ids: Collection[str],
    topic_ids: Collection[str],
) -> Excerpt:
    excerpt = Excerpt(
        id=fields.identifier("id"),
        source=fields.reference("source", source_ids, "source"),
        heading=fields.optional_prose("heading"),
        kind=fields.choice("kind", KINDS),
        names=fields.references("names", group_ids, "group"),
        concerns=fields.references("concerns", group_ids, "group"),
        topics=fields.references("topics", topic_ids, "topic"),
        leads=fields.references("leads", topic_ids, "topic"),
        quote=fields.prose("quote"),
    )
    words = len(excerpt.quote.split())
    if words > MAX_QUOTE_WORDS:
        fields.refuse(
            f"the quote has {words} words", f"at most {MAX_QUOTE_WORDS}", fields.line("quote")
        )
    if not excerpt.groups and not excerpt.topics:
        fields.refuse("the excerpt belongs nowhere", "a group in names or concerns, or a topic")
    if stray := set(excerpt.leads) - set(excerpt.topics):
        fields.refuse(
            f"leads lists {min(stray)!r}, which topics does not",
            "topics that the excerpt serves",
            fields.line("leads"),
        )
    if doubled := set(excerpt.names) & set(excerpt.concerns):
        fields.refuse(
            f"{min(doubled)!r} stands in names and in concerns",
            "a group in one of them",
            fields.line("concerns"),
        )
    return excerpt
