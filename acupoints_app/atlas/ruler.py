"""Distances on a drawing in cun: each part of the way is counted in the cun of its own part."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.outline import Point

_STEPS: Final = 64
"""Into how many steps a measured way is cut; each is counted by the frame it lies in."""
_COUNTS: Final = 0.05
"""The part of a distance from which on a span is named."""


@dataclass(frozen=True)
class Distance:
    """So many cun, and the spans that say how long a cun is, the one of the most first."""

    cun: float
    spans: tuple[str, ...]


@dataclass(frozen=True)
class Elsewhere:
    """What measures where no frame reaches: a span, and the view units that its cun takes."""

    span: str
    across: float


def distance(
    frames: Sequence[Frame], elsewhere: Elsewhere | None, start: Point, end: Point
) -> Distance:
    """The distance between two places of a view.

    Along a part and across it can have different cun (a trunk is counted across between the
    nipples); what lies aslant is counted by both.
    """
    total = 0.0
    shares: dict[str, float] = {}
    for number in range(_STEPS):
        here, there = (
            (start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t)
            for t in (number / _STEPS, (number + 1) / _STEPS)
        )
        middle = ((here[0] + there[0]) / 2, (here[1] + there[1]) / 2)
        frame = frame_at(frames, middle)
        if frame is not None:
            cun_along = frame.cun_at(there) - frame.cun_at(here)
            cun_across = _across(frame, here, there)
            parts = {frame.span: abs(cun_along)}
            parts[frame.across_span] = math.hypot(parts.get(frame.across_span, 0.0), cun_across)
            total += math.hypot(cun_along, cun_across)
        elif elsewhere is not None:
            parts = {elsewhere.span: math.dist(here, there) / elsewhere.across}
            total += parts[elsewhere.span]
        else:
            continue
        for span, cun in parts.items():
            shares[span] = shares.get(span, 0.0) + cun
    named = [span for span, cun in shares.items() if cun > total * _COUNTS]
    return Distance(total, tuple(sorted(named, key=lambda span: -shares[span])))


def frame_at(frames: Sequence[Frame], place: Point) -> Frame | None:
    """The frame that measures at a place: the one whose axis is nearest, by its own reach."""
    best, best_part = None, 1.0
    for frame in frames:
        if frame.reach <= 0:
            continue
        part = _beyond(frame, place) / frame.reach
        if part <= best_part:
            best, best_part = frame, part
    return best


def _beyond(frame: Frame, place: Point) -> float:
    """How far a place lies from a frame's axis, view units; an end is an end here."""
    cun = frame.cun_at(place)
    foot = frame.at(min(max(cun, 0.0), frame.cun))
    return math.dist(place, foot)


def _across(frame: Frame, here: Point, there: Point) -> float:
    """How many cun a short step goes across an axis."""
    middle = frame.cun_at(((here[0] + there[0]) / 2, (here[1] + there[1]) / 2))
    step = frame.cun / (4 * (len(frame.axis) - 1))
    (x0, y0), (x1, y1) = frame.at(middle - step), frame.at(middle + step)
    length = math.hypot(x1 - x0, y1 - y0) or 1.0
    normal = (-(y1 - y0) / length, (x1 - x0) / length)
    return abs((there[0] - here[0]) * normal[0] + (there[1] - here[1]) * normal[1]) / frame.across
