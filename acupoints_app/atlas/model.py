"""A drawn view of the body: its regions, landmarks and parts, in view units.

View units: origin at the drawing's upper left corner, y down.  ``BodyView.scale`` says how many
make a body unit, which is about 1 mm of a body of 180 cm.  Left and right are the figure's own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from acupoints_app.atlas.flatten import flatten
from acupoints_app.atlas.outline import Point, Segment, bounds_of, outline_of
from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.views import WHOLE_BODY

SIDES: Final = ("left", "right", "midline")
OTHER: Final = "@left"
"""Marks the key of a mirrored view: ``hand-palm`` shows the right hand, ``hand-palm@left`` not."""
OTHER_SIDE: Final = {"left": "right", "right": "left", "midline": "midline"}


@dataclass(frozen=True)
class Region:
    """A closed area of one view that belongs to a group of points.

    ``path`` is the outline as an SVG path: absolute M, L, C and Z, as outline.path_text writes it.
    """

    id: str
    group: str
    side: str
    path: str

    @cached_property
    def outline(self) -> tuple[Segment, ...]:
        """The outline as its start followed by segments."""
        return outline_of(self.path)

    @cached_property
    def polygon(self) -> tuple[Point, ...]:
        """The outline flattened for hit tests: within 0.1 unit of the curves."""
        return flatten(self.outline)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        return bounds_of(self.polygon)


@dataclass(frozen=True)
class Landmark:
    """A named place of the body on one view: ``name`` is an id of data/atlas/landmarks.yaml."""

    name: str
    side: str
    place: Point

    @property
    def key(self) -> str:
        """Name and side in one, as the export and frames write it: ``acromion-left``."""
        return landmark_key(self.name, self.side)


def landmark_key(name: str, side: str) -> str:
    """``acromion-left``; on the midline just the name."""
    return name if side == "midline" else f"{name}-{side}"


@dataclass(frozen=True)
class Part:
    """The outline of a part of the body (``body``, ``arm``...); ``path`` is as a region's."""

    name: str
    path: str

    @cached_property
    def polygon(self) -> tuple[Point, ...]:
        """The outline flattened, within 0.1 unit of the curves."""
        return flatten(outline_of(self.path))


@dataclass(frozen=True)
class BodyView:
    """One drawing of the body.

    ``regions`` stand in anatomical order, as in the file: head to foot, right before left.
    ``drawing`` is the SVG text that is painted; a ``mirrored`` view paints it the other way
    round, and its geometry is already turned.  ``origin`` and ``scale`` lead from body units to
    view units: view = body * scale + origin.
    """

    id: str
    width: float
    height: float
    regions: tuple[Region, ...]
    drawing: bytes
    landmarks: tuple[Landmark, ...] = ()
    parts: tuple[Part, ...] = ()
    origin: Point = (0.0, 0.0)
    scale: float = 1.0
    mirrored: bool = False

    @property
    def key(self) -> str:
        """Its id; for the mirror image of a one-sided view, the id and the side that it shows."""
        return f"{self.id}{OTHER}" if self.mirrored else self.id

    @cached_property
    def landmark_by_key(self) -> dict[str, Point]:
        """Where each landmark is, by name and side (``acromion-left``)."""
        return {landmark.key: landmark.place for landmark in self.landmarks}

    @cached_property
    def sides(self) -> tuple[str, ...]:
        """The sides of the body that it shows, of ``right`` and ``left``."""
        marked = {region.side for region in self.regions}
        marked |= {landmark.side for landmark in self.landmarks}
        return tuple(side for side in ("right", "left") if side in marked)

    @property
    def is_one_sided(self) -> bool:
        """True for a close-up of one hand, foot or ear: its mirror image shows the other one."""
        return len(self.sides) == 1 and self.id not in WHOLE_BODY

    def regions_of(self, group_id: str) -> tuple[Region, ...]:
        """The regions of a group on this view; () where it can't be seen."""
        return tuple(region for region in self.regions if region.group == group_id)


@dataclass(frozen=True)
class Atlas:
    """All views, in the order in which they are offered, and how the body is measured."""

    views: tuple[BodyView, ...]
    measures: Measures = field(default_factory=Measures)

    @cached_property
    def view_by_id(self) -> dict[str, BodyView]:
        """Views by id."""
        return {view.id: view for view in self.views}

    def best_view(self, group_id: str, current: str) -> str:
        """The view to show a group on: the current one if it is seen there, else the first.

        ``current`` is a key.

        The current one too where no view shows it.
        """
        seen_on = [view.id for view in self.views if view.regions_of(group_id)]
        seen = current.removesuffix(OTHER) in seen_on
        return current if seen or not seen_on else seen_on[0]
