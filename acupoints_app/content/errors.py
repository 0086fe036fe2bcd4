"""The one way in which bad content is reported."""

from __future__ import annotations

from acupoints_app.one_line import one_line


class ContentError(Exception):
    """Content that can't be used.  Its text is one sentence: file, line, id, what, expected."""

    def __init__(
        self, file: str, problem: str, expected: str, *, line: int | None = None, id_: str = ""
    ) -> None:
        self.file = file
        self.line = line
        self.id = id_
        self.problem = problem
        self.expected = expected
        place = file if line is None else f"{file}, line {line}"
        about = f", {one_line(id_)}" if id_ else ""
        super().__init__(f"{place}{about}: {one_line(problem)}; expected {expected}.")
