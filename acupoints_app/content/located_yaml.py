"""YAML in which every value still knows its line, and nothing is guessed.

YAML 1.1 reads ``no`` as false, ``1:30`` as 90 and ``012`` as 10, and lets a second key
silently replace a first.  Content is edited by hand, so here each of these is refused with
the line it stands on.  Scalars stay text; the loader says what type it expects.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NoReturn

import yaml

from acupoints_app.content.errors import ContentError

_RESOLVER: Final = yaml.SafeLoader("")
_STRING_TAG: Final = "tag:yaml.org,2002:str"
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value.

    ``plain`` is True where it stands without quotes or block sign, ``comment`` where a comment
    begins behind it on its line: a plain text that was to hold a " #" ends there unnoticed.
    """

    text: str
    line: int
    plain: bool
    comment: bool = False

    @property
    def misread_as(self) -> str | None:
        """What YAML 1.1 would take this unquoted text for, or None when it is text."""
        if not self.plain:
            return None
        tag = _RESOLVER.resolve(yaml.ScalarNode, self.text, (True, False))  # type: ignore[no-untyped-call]
        return None if tag == _STRING_TAG else str(tag).rpartition(":")[2]


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values; no key stands twice.  ``key_lines`` has the line of each key."""

    entries: dict[str, Node]
    key_lines: dict[str, int]
    line: int


Node = Scalar | Sequence | Mapping


def parse(text: str, file: str) -> Node:
    """Parse one YAML document.

    ``file`` is the name that messages use.  Raises ContentError for broken YAML, an empty or
    a second document, a duplicate key, a key that is not text, an anchor, alias or tag.
    """
    try:
        return _parse(text, file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise ContentError(
            file,
            f"this is not YAML ({error.problem or error.context})",
            "well-formed YAML",
            line=mark.line + 1 if mark else None,
        ) from error
    except yaml.reader.ReaderError as error:
        raise ContentError(
            file,
            "this is not YAML (a character that may not stand in it)",
            "well-formed YAML",
            line=text.count("\n", 0, error.position) + 1,
        ) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        first_line = str(error).splitlines()[0] if str(error) else "nested too deep"
        raise ContentError(file, f"this is not YAML ({first_line})", "well-formed YAML") from error


def _parse(text: str, file: str) -> Node:
    events = iter(yaml.parse(text, Loader=_LOADER))
    lines = text.split("\n")
    document: Node | None = None
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            if document is not None:
                _refuse(event, file, "a second document begins", "one document in a file")
            document = _node(next(events), events, file, lines)
    if document is None:
        raise ContentError(file, "the file is empty", "a mapping with schema_version", line=1)
    return document


def _node(event: yaml.Event, events: Iterator[yaml.Event], file: str, lines: list[str]) -> Node:
    line = _line(event)
    if isinstance(event, yaml.AliasEvent):
        _refuse(event, file, f"the alias *{event.anchor} is used", "the value itself")
    assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)  # noqa: S101
    if event.anchor is not None:
        _refuse(event, file, f"the anchor &{event.anchor} is set", "the value itself")
    if event.tag is not None:
        _refuse(event, file, f"the tag {event.tag} is set", "a value without a tag")
    if isinstance(event, yaml.ScalarEvent):
        if any("\ud800" <= letter <= "\udfff" for letter in event.value):
            _refuse(event, file, "half of a surrogate pair stands in a text", "whole characters")
        plain = not event.style
        return Scalar(event.value, line, plain, comment=plain and _has_comment(event, lines))
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(inner := next(events), yaml.SequenceEndEvent):
            items.append(_node(inner, events, file, lines))
        return Sequence(tuple(items), line)
    entries: dict[str, Node] = {}
    key_lines: dict[str, int] = {}
    while not isinstance(inner := next(events), yaml.MappingEndEvent):
        key = _node(inner, events, file, lines)
        if not isinstance(key, Scalar):
            _refuse(inner, file, "a key is a list or a mapping", "a word as key")
        if key.text in entries:
            _refuse(
                inner,
                file,
                f"the key {key.text!r} stands twice (first on line {key_lines[key.text]})",
                "each key once",
            )
        key_lines[key.text] = key.line
        entries[key.text] = _node(next(events), events, file, lines)
    return Mapping(entries, key_lines, line)


def _refuse(event: yaml.Event, file: str, problem: str, expected: str) -> NoReturn:
    raise ContentError(file, problem, expected, line=_line(event))


def _has_comment(event: yaml.Event, lines: list[str]) -> bool:
    end = event.end_mark
    if end is None or end.line >= len(lines):
        return False
    return lines[end.line][end.column :].lstrip().startswith("#")


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark is not None else 1
