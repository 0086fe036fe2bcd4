"""The course of the meridians: along a limb or the trunk a meridian's points don't go back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import yaml

from tools.acupoints.measuring import NotShownError, Seen
from tools.acupoints.standard import WAYS, Names, StandardError

BACK: Final = 0.1
"""Cun that a point may go back, as near as any place is to be."""
_UP: Final = {"superior": 1.0, "proximal": 1.0, "inferior": -1.0, "distal": -1.0}


@dataclass(frozen=True)
class Course:
    """The points of one meridian from first to last, and which way they go."""

    codes: tuple[str, ...]
    way: str

    @property
    def first(self) -> str:
        """The code it begins with."""
        return self.codes[0]


@dataclass(frozen=True)
class Step:
    """From a point to the next one that the view shows, and how many cun it goes the right way."""

    start: str
    end: str
    view: str
    side: str
    way: str
    cun: float

    def __str__(self) -> str:
        return (
            f"{self.start} to {self.end} on {self.view} {self.side}: {self.cun:+.2f} cun {self.way}"
        )


def read_courses(file: Path, names: Names) -> tuple[Course, ...]:
    """The courses of the file.  Raises StandardError."""
    found = []
    for meridian, sections in yaml.safe_load(file.read_text("utf-8")).items():
        for section in sections:
            where = f"{file.name}: {meridian}: {section}"
            if set(section) != {"from", "to", "way"} or section["way"] not in WAYS:
                raise StandardError(f"{where}: expected from, to and a way")
            first, last = (int(section[key]) for key in ("from", "to"))
            codes = tuple(f"{meridian}{number}" for number in range(first, last + 1))
            if len(codes) < 2 or not names.codes.issuperset(codes):
                raise StandardError(f"{where}: expected numbers of points in their order")
            found.append(Course(codes, section["way"]))
    return tuple(found)


def backward_steps(courses: Iterable[Course], seen: Sequence[Seen]) -> tuple[list[Step], int]:
    """The steps that go back, and how many steps there are on all views."""
    back, count = [], 0
    for course in courses:
        for one in seen:
            shown = [code for code in course.codes if (code, one.side) in one.placed]
            for start, end in pairwise(shown):
                try:
                    cun = _gone(one, start, end, course.way)
                except NotShownError:
                    break  # the view doesn't show that way at all
                count += 1
                if cun < -BACK:
                    back.append(Step(start, end, one.view.id, one.side, course.way, cun))
    return back, count


def _gone(seen: Seen, start: str, end: str, way: str) -> float:
    here, there = seen.placed[start, seen.side], seen.placed[end, seen.side]
    if way in _UP:
        seen.way(way, there)
        return _UP[way] * seen.higher(here, there)
    x, y = seen.way(way, there)
    ahead = (there[0] - here[0]) * x + (there[1] - here[1]) * y
    ahead_of = (here[0] + x * ahead, here[1] + y * ahead)
    cun = seen.apart_at_all(here, ahead_of)
    return cun if ahead >= 0 else -cun
