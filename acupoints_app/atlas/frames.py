"""Frames: spans laid on a drawing, so that cun can be counted there.

A frame's axis is a chain of places, evenly spaced in cun from its start to its end.  On a flat
part it is straight; over the scalp it follows the skin; on a round surface that is seen
foreshortened its places draw together towards the edge.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from acupoints_app.atlas.model import BodyView, landmark_key
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.polyline import along, evenly, length_of, nearest, shorter_way
from acupoints_app.atlas.spans import FrameRule, Measures, Span

_STEPS: Final = 24
"""Into how many pieces a bent axis is cut."""


@dataclass(frozen=True)
class Frame:
    """A span on one view.

    ``axis`` runs from the landmark ``start`` to ``end`` (names with side) in view units,
    ``across`` is how many view units a cun across the axis takes and ``across_span`` which span
    says so, ``reach`` how many view units beside the axis it measures.  ``unit`` is one cun
    along, in body units (about mm of a body of 180 cm), the mean where it varies on the page.
    ``named_start`` and ``named_end`` are the span's own ends, where the drawing can't show them
    and landmarks at their level stand in; empty on a drawing that shows a piece of the span only.
    """

    span: str
    view: str
    side: str
    start: str
    end: str
    cun: float
    axis: tuple[Point, ...]
    across: float
    across_span: str
    reach: float
    unit: float
    part: str | None
    named_start: str = ""
    named_end: str = ""

    @property
    def id(self) -> str:
        """View, span and side: ``front-11-left``."""
        return landmark_key(f"{self.view}-{self.span}", self.side)

    def at(self, cun: float) -> Point:
        """The place so many cun from the start; beyond an end the axis goes on straight."""
        return along(self.axis, cun / self.cun)

    def cun_at(self, place: Point) -> float:
        """How many cun from the start a place lies, measured along the axis."""
        return nearest(self.axis, place)[0] * self.cun

    def beside(self, place: Point) -> float:
        """How far beside the axis a place lies, in view units."""
        return nearest(self.axis, place)[1]


def frames_of(
    view: BodyView,
    measures: Measures,
    others: Mapping[str, BodyView] = MappingProxyType({}),
) -> tuple[Frame, ...]:
    """Every frame that can be laid on a view, in the order of the spans.

    A view that lacks a landmark of a frame goes without it.  ``others`` are the views by id, for
    frames that take their scale from another one's outline.
    """
    rules = [
        (span, rule)
        for span in measures.spans
        for rule in span.frames
        if rule.view == (view.id if view.id != "left" else "right")
    ]
    units = {
        span.id: _unit(view, span, rule, axis, others)
        for span, rule in rules
        for ends in _ends(view, span, rule)[:1]
        if (axis := _axis(view, span, rule, ends, others)) is not None
    }
    frames = []
    for span, rule in rules:
        for ends in _ends(view, span, rule):
            axis = _axis(view, span, rule, ends, others)
            if axis is None:
                continue
            unit = _unit(view, span, rule, axis, others)
            across_span = rule.across or span.id
            across = units.get(across_span, unit) * view.scale
            frames.append(
                Frame(
                    span=span.id,
                    view=view.id,
                    side=ends[2],
                    start=ends[0],
                    end=ends[1],
                    cun=rule.cun,
                    axis=axis,
                    across=across,
                    across_span=across_span if across_span in units else span.id,
                    reach=rule.reach * across,
                    unit=unit,
                    part=rule.part,
                    named_start=_named(span.start, span.start_side or ends[2], span, rule),
                    named_end=_named(span.end, span.end_side or ends[2], span, rule),
                )
            )
    return tuple(frames)


def _unit(
    view: BodyView,
    span: Span,
    rule: FrameRule,
    axis: Sequence[Point],
    others: Mapping[str, BodyView],
) -> float:
    """One cun along an axis, in body units."""
    seen = _profile(span, rule, others)
    return seen.unit if seen is not None else axis_length(axis, rule) / view.scale / rule.cun


def axis_length(axis: Sequence[Point], rule: FrameRule) -> float:
    """How long an axis is on the body, in view units: longer than drawn where it is turned."""
    drawn = length_of(axis)
    if rule.turns is None:
        return drawn
    first, last = (math.radians(turn) for turn in rule.turns)
    return drawn * (last - first) / (math.sin(last) - math.sin(first))


def _ends(view: BodyView, span: Span, rule: FrameRule) -> list[tuple[str, str, str]]:
    """Start, end and side of each frame of a rule: two for a pair of limbs, one for the rest."""
    if span.start_side is not None and span.end_side is not None:
        sides = [(span.start_side, span.end_side, "midline")]
    else:
        sides = [(side, side, side) for side in ("midline", *view.sides)]
    found = []
    for start_side, end_side, side in sides:
        start = _key(view, rule.start, start_side)
        end = _key(view, rule.end, end_side)
        if start is None or end is None:
            continue
        if side != "midline" and start == rule.start and end == rule.end:
            continue  # both on the midline: they are the midline's frame
        found.append((start, end, side))
    return found


def _named(name: str, side: str, span: Span, rule: FrameRule) -> str:
    return landmark_key(name, side) if rule.cun == span.cun else ""


def _key(view: BodyView, name: str, side: str) -> str | None:
    """A landmark's key on a view: that of the side, else that of the midline."""
    for key in (landmark_key(name, side), name):
        if key in view.landmark_by_key:
            return key
    return None


def _profile(span: Span, rule: FrameRule, others: Mapping[str, BodyView]) -> Frame | None:
    """The frame of the same span over the skin of the view that a rule takes its scale from."""
    other = others.get(rule.profile or "")
    if other is None:
        return None
    alone = Measures((replace(span, frames=tuple(r for r in span.frames if r.over_skin)),))
    return next(iter(frames_of(other, alone)), None)


def _along_profile(
    view: BodyView, seen: Frame, other: BodyView, ends: tuple[str, str, str]
) -> tuple[Point, ...]:
    """An axis between two landmarks whose cun lie as the profile's do, seen from here.

    From above, depth is what the profile shows from left to right; from the front and from
    behind, height is what it shows too.
    """
    (x0, y0), (x1, y1) = (view.landmark_by_key[key] for key in ends[:2])
    first, last = (seen.cun_at(other.landmark_by_key[key]) for key in ends[:2])
    chain = [seen.at(first + (last - first) * step / _STEPS) for step in range(_STEPS + 1)]
    level = [place[0 if view.id == "head-top" else 1] for place in chain]
    parts = _rising([(value - level[0]) / (level[-1] - level[0]) for value in level])
    return tuple((x0 + (x1 - x0) * part, y0 + (y1 - y0) * part) for part in parts)


def _rising(parts: Sequence[float]) -> list[float]:
    """Parts of a way that never go back: where a skull overhangs, its cun lie on one spot.

    They still differ a little, so that each place on the axis has one number of cun.
    """
    least = 1e-3
    rising = [0.0]
    for part in parts[1:]:
        rising.append(max(min(part, 1.0), rising[-1] + least))
    return [part / rising[-1] for part in rising]


def _axis(
    view: BodyView,
    span: Span,
    rule: FrameRule,
    ends: tuple[str, str, str],
    others: Mapping[str, BodyView],
) -> tuple[Point, ...] | None:
    if rule.profile is not None:
        seen = _profile(span, rule, others)
        return _along_profile(view, seen, others[rule.profile], ends) if seen else None
    start, end = (view.landmark_by_key[key] for key in ends[:2])
    if rule.level:
        # Between two heights: the axis is upright, beside what it measures.
        x = end[0] if ends[0] == rule.start else (start[0] + end[0]) / 2
        start, end = (x, start[1]), (x, end[1])
    if rule.parallel is not None:
        one, other = (_key(view, name, ends[2]) for name in rule.parallel)
        if one is None or other is None:
            return None
        start = _beside(start, end, view.landmark_by_key[one], view.landmark_by_key[other])
    if rule.over_skin:
        outlines = [part.polygon for part in view.parts if part.name == rule.part]
        return evenly(shorter_way(outlines[0], start, end), _STEPS) if outlines else None
    if rule.turns is None:
        return (start, end)
    first, last = (math.radians(turn) for turn in rule.turns)
    whole = math.sin(last) - math.sin(first)
    parts = [
        (math.sin(first + (last - first) * step / _STEPS) - math.sin(first)) / whole
        for step in range(_STEPS + 1)
    ]
    return tuple(
        (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
        for part in parts
    )


def _beside(start: Point, end: Point, one: Point, other: Point) -> Point:
    """The place square beside ``start`` on the line through ``end`` that runs from one to other."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    part = ((start[0] - end[0]) * dx + (start[1] - end[1]) * dy) / (dx * dx + dy * dy)
    return (end[0] + dx * part, end[1] + dy * part)


def unit_of(span_id: str, frames: Iterable[Frame]) -> float | None:
    """One cun of a span in body units, as the first frame that measures it says; else None."""
    return next((frame.unit for frame in frames if frame.span == span_id), None)


def pieces_of(frame: Frame) -> Iterable[tuple[Point, Point]]:
    """The straight pieces of a frame's axis."""
    return pairwise(frame.axis)
