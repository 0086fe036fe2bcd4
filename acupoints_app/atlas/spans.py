"""The proportional bone measure: spans of the body, each a number of cun between two landmarks.

The numbers are the WHO's (Standard Acupuncture Point Locations in the Western Pacific Region,
2008, pp. 12-13); data/atlas/spans.yaml holds them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FrameRule:
    """How a span is measured on one drawing; see data/atlas/spans.yaml for each field.

    ``start`` and ``end`` are names of landmarks, ``turns`` degrees, ``reach`` cun.  ``cun`` is the
    span's own number, or less where a drawing shows only a piece of the span.
    """

    view: str
    start: str
    end: str
    cun: float
    part: str | None
    over_skin: bool
    level: bool
    turns: tuple[float, float] | None
    across: str | None
    reach: float
    profile: str | None = None
    """The view whose outline says how far apart the cun are where the surface turns away."""
    parallel: tuple[str, str] | None = None
    """Two landmarks: the axis runs the way that the line through them does."""


@dataclass(frozen=True)
class Span:
    """So many cun between two landmarks.

    ``start_side`` and ``end_side`` are set where it runs from one side of the body to the
    other.  ``finger`` is true for the finger-cun, which serves to verify only.
    """

    id: str
    name: str
    start: str
    end: str
    start_side: str | None
    end_side: str | None
    cun: float
    finger: bool
    frames: tuple[FrameRule, ...]


@dataclass(frozen=True)
class LandmarkName:
    """What a landmark is called, and the ids of the drawings that carry it."""

    id: str
    name: str
    paired: bool
    views: tuple[str, ...]


@dataclass(frozen=True)
class Measures:
    """All that is known about measuring the body.

    ``elsewhere`` pairs a view's id with the span whose cun serves where no frame reaches.
    """

    spans: tuple[Span, ...] = ()
    landmarks: tuple[LandmarkName, ...] = ()
    elsewhere: tuple[tuple[str, str], ...] = ()
