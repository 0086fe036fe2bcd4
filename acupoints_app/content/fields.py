"""Reading one record's fields from located YAML, and refusing what does not fit."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final, NoReturn

from acupoints_app.content.errors import ContentError
from acupoints_app.content.located_yaml import Mapping, Node, Scalar, Sequence

_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_INTEGER: Final = re.compile(r"0|[1-9][0-9]*")
_MOST_DIGITS: Final = 9


class Fields:
    """The fields of one mapping, read once and checked as they are read.

    Raises ContentError, which names file, line and the record's id, for a missing or unknown
    key and for a value of another type than the one asked for.
    """

    def __init__(self, node: Node, file: str, what: str, known: Collection[str]) -> None:
        self.file = file
        self.id = ""
        if not isinstance(node, Mapping):
            raise ContentError(
                file, f"{what} is not a mapping", "lines of the form `key: value`", line=node.line
            )
        self.node = node
        raw_id = node.entries.get("id")
        if isinstance(raw_id, Scalar):
            self.id = f"{what} {raw_id.text!r}"
        for key, line in node.key_lines.items():
            if key not in known:
                self.refuse(f"the key {key!r} is unknown", f"one of {', '.join(known)}", line)

    def refuse(self, problem: str, expected: str, line: int | None = None) -> NoReturn:
        """Raise the error that names this record."""
        raise ContentError(self.file, problem, expected, line=line or self.node.line, id_=self.id)

    def line(self, key: str) -> int:
        """The line on which a key stands, or the record's first where it is absent."""
        return self.node.key_lines.get(key, self.node.line)

    def _get(self, key: str, expected: str) -> Node:
        node = self.node.entries.get(key)
        if node is None:
            self.refuse(f"the key {key!r} is missing", expected)
        return node

    def _scalar(self, key: str, expected: str) -> Scalar:
        node = self._get(key, expected)
        if not isinstance(node, Scalar):
            self.refuse(f"{key} is a list or a mapping", expected, node.line)
        return node

    def _text_of(self, scalar: Scalar, key: str) -> str:
        if scalar.misread_as is not None:
            shown = scalar.text or "nothing"
            self.refuse(
                f"{key} is {shown}, which YAML reads as {scalar.misread_as}",
                f'text in quotes ("{scalar.text}")' if scalar.text else "text",
                scalar.line,
            )
        if not scalar.text.strip():
            self.refuse(f"{key} is empty", "text", scalar.line)
        return scalar.text

    def text(self, key: str) -> str:
        """A text that is not blank."""
        return self._text_of(self._scalar(key, "text"), key)

    def prose(self, key: str) -> str:
        """A text in words, which a comment must not cut: "Foot #1" in quotes, or no comment."""
        scalar = self._scalar(key, "text")
        text = self._text_of(scalar, key)
        if scalar.comment:
            self.refuse(
                f"{key} ends in a comment, which cuts it to {text!r}",
                "the text in quotes, or the comment on a line of its own",
                scalar.line,
            )
        return text

    def optional_prose(self, key: str) -> str | None:
        """A text in words, or None where the key is absent."""
        return self.prose(key) if key in self.node.entries else None

    def identifier(self, key: str) -> str:
        """An id: lower-case words and digits joined by hyphens."""
        scalar = self._scalar(key, "an id")
        text = self._text_of(scalar, key)
        if not _ID.fullmatch(text):
            self.refuse(
                f"{key} is {text!r}",
                "lower-case words joined by hyphens (such as lower-back)",
                scalar.line,
            )
        return text

    def matching(self, key: str, pattern: re.Pattern[str], expected: str) -> str:
        """A text of which the whole matches a pattern."""
        text = self.text(key)
        if not pattern.fullmatch(text):
            self.refuse(f"{key} is {text!r}", expected, self.line(key))
        return text

    def choice(self, key: str, choices: Collection[str]) -> str:
        """One of a few words."""
        text = self.text(key)
        if text not in choices:
            self.refuse(f"{key} is {text!r}", f"one of: {', '.join(choices)}", self.line(key))
        return text

    def integer(self, key: str) -> int:
        """A whole number in plain decimal digits."""
        scalar = self._scalar(key, "a whole number")
        if not scalar.plain or not _INTEGER.fullmatch(scalar.text):
            self.refuse(f"{key} is {scalar.text!r}", "a whole number in plain digits", scalar.line)
        if len(scalar.text) > _MOST_DIGITS:
            self.refuse(f"{key} is {scalar.text}", "a smaller number", scalar.line)
        return int(scalar.text)

    def flag(self, key: str) -> bool:
        """``true`` or ``false``; false where the key is absent."""
        if key not in self.node.entries:
            return False
        scalar = self._scalar(key, "true or false")
        if not scalar.plain or scalar.text not in ("true", "false"):
            self.refuse(f"{key} is {scalar.text!r}", "true or false", scalar.line)
        return scalar.text == "true"

    def sequence(self, key: str) -> tuple[Node, ...]:
        """A list that is not empty."""
        node = self._get(key, "a list")
        if not isinstance(node, Sequence) or not node.items:
            self.refuse(f"{key} is not a list with entries", "a list", node.line)
        return node.items

    def references(self, key: str, targets: Collection[str], kind: str) -> tuple[str, ...]:
        """A list of ids, each of which is found among ``targets``; () where it is absent."""
        if key not in self.node.entries:
            return ()
        ids: list[str] = []
        for item in self.sequence(key):
            if not isinstance(item, Scalar):
                self.refuse(f"{key} holds a list or a mapping", f"the ids of {kind}s", item.line)
            id_ = self._text_of(item, key)
            if id_ not in targets:
                self.refuse(f"{key} lists {id_!r}", f"the id of a {kind} that exists", item.line)
            if id_ in ids:
                self.refuse(f"{key} lists {id_!r} twice", "each id once", item.line)
            ids.append(id_)
        return tuple(ids)

    def reference(self, key: str, targets: Collection[str], kind: str) -> str:
        """The id of something that exists."""
        id_ = self.text(key)
        if id_ not in targets:
            self.refuse(f"{key} is {id_!r}", f"the id of a {kind} that exists", self.line(key))
        return id_
