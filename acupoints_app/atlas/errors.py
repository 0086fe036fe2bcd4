"""The one way in which a bad drawing is reported."""

from __future__ import annotations

from acupoints_app.one_line import one_line


class DrawingError(Exception):
    """A drawing that can't be used.  Its text is one sentence: file, what, expected."""

    def __init__(self, file: str, problem: str, expected: str) -> None:
        self.file = file
        self.problem = problem
        self.expected = expected
        super().__init__(f"{file}: {one_line(problem)}; expected {expected}.")
