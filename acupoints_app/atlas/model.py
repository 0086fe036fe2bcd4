"""A drawn view of the body and its regions, in view units.

View units: origin at the drawing's upper left corner, y down, about 1 mm of a 180 cm body.
Left and right are the figure's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

SIDES: Final = ("left", "right", "midline")

Point = tuple[float, float]
Segment = tuple[float, ...]
"""Two numbers: a straight line to x, y.  Six: a cubic Bezier curve, two controls and its end."""


@dataclass(frozen=True)
class Region:
    """A closed area of one view that belongs to a group of points.

    ``path`` is the outline as an SVG path (absolute M, L, C and Z), ``outline`` the same as
    its start followed by segments, ``polygon`` the outline flattened for hit tests (its
    straight pieces stay within 0.1 unit of the curves).
    """

    id: str
    group: str
    side: str
    path: str
    outline: tuple[Segment, ...]
    polygon: tuple[Point, ...]

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        xs = [x for x, _ in self.polygon]
        ys = [y for _, y in self.polygon]
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True)
class BodyView:
    """One drawing of the body.

    ``regions`` stand in anatomical order, as in the file: head to foot, right before left.
    ``drawing`` is the SVG text that is painted.
    """

    id: str
    width: float
    height: float
    regions: tuple[Region, ...]
    drawing: bytes

    def regions_of(self, group_id: str) -> tuple[Region, ...]:
        """The regions of a group on this view; () where it can't be seen."""
        return tuple(region for region in self.regions if region.group == group_id)


@dataclass(frozen=True)
class Atlas:
    """All views, in the order in which they are offered."""

    views: tuple[BodyView, ...]

    @cached_property
    def view_by_id(self) -> dict[str, BodyView]:
        """Views by id."""
        return {view.id: view for view in self.views}

    def best_view(self, group_id: str, current: str) -> str:
        """The view to show a group on: the current one if it is seen there, else the first.

        The current one too where no view shows it.
        """
        seen_on = [view.id for view in self.views if view.regions_of(group_id)]
        return current if current in seen_on or not seen_on else seen_on[0]
