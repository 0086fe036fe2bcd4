"""Points that lie together: around a joint, level with one vertebra, along one cun line.

No source gives these clusters.  They are ours, worked out from where the program places the
points on its drawings, and the reader is told so.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from acupoints_app.atlas.model import BodyView, landmark_key
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.placing import Placement
from acupoints_app.placed import PlacedPoints

_LEVEL: Final = 0.01
"""How many cun a point may lie off a level or a line.  The rules put it there exactly: a wider
tolerance would take in what is only drawn close by, such as EX-B9 beside S4."""

_ABOUT: Final = 0.05
"""How many cun more may lie between a point and a joint's landmark: so well are they drawn."""

_SPANS: Final = {"back": "9", "front": "8"}
"""The span whose cun is counted across the back, and across chest and belly."""
_MIDDLES: Final = {"back": "L4", "front": "umbilicus"}
"""A landmark on the midline of each."""
_TRUNK: Final = {
    "back": frozenset({"neck", "back", "loin", "sacrum", "buttock"}),
    "front": frozenset({"neck", "chest", "abdomen", "groin"}),
}
"""The parts of the body that levels and lines run over: a hanging hand is level with the hip."""


@dataclass(frozen=True)
class Joint:
    """A joint: the landmarks that mark it, and within how many cun of them a point is counted.

    ``span`` says how long such a cun is.  Only points of the body parts ``parts`` are counted,
    and only on ``views``: elsewhere what is far apart in depth is drawn close together.
    """

    id: str
    landmarks: tuple[str, ...]
    span: str
    cun: float
    parts: frozenset[str]
    views: tuple[str, ...]


_JOINTS: Final = (
    (
        *("shoulder", 3, "10", "shoulder arm", "front back chest-side"),
        (
            "acromion acromion-front acromial-angle greater-tubercle "
            "axillary-fold-anterior axillary-fold-posterior axilla-centre"
        ),
    ),
    (
        *("elbow", 2, "11", "arm elbow forearm", "front back right"),
        (
            "epicondyle-lateral epicondyle-medial olecranon "
            "cubital-crease cubital-crease-lateral cubital-crease-medial"
        ),
    ),
    (
        *("wrist", 2, "11", "forearm wrist hand", "front back hand-palm hand-dorsum"),
        (
            "wrist-crease-palmar wrist-crease-palmar-radial wrist-crease-palmar-ulnar "
            "wrist-crease-dorsal wrist-crease-dorsal-radial wrist-crease-dorsal-ulnar"
        ),
    ),
    (
        *("hip", 4, "14", "buttock thigh groin", "right front back"),
        "greater-trochanter",
    ),
    (
        *("knee", 2, "16", "thigh knee leg", "front back right leg-inner"),
        (
            "patella-base patella-apex popliteal-crease popliteal-crease-lateral "
            "popliteal-crease-medial fibula-head tibial-condyle-medial"
        ),
    ),
    (
        *("ankle", 2, "16", "leg ankle foot", "foot-inner foot-outer leg-inner front back right"),
        "medial-malleolus lateral-malleolus",
    ),
)

JOINTS: Final = tuple(
    Joint(id_, tuple(marks.split()), span, cun, frozenset(parts.split()), tuple(views.split()))
    for id_, cun, span, parts, views, marks in _JOINTS
)
"""From the shoulder down.  How far each reaches is our choice: the larger joints reach farther."""

LEVELS: Final = (
    "C7",
    *(f"T{number}" for number in range(1, 13)),
    *(f"L{number}" for number in range(1, 6)),
    *(f"S{number}" for number in range(1, 5)),
)
"""Landmarks of the spine: the lower border of a spinous process; on the sacrum a foramen."""


@dataclass(frozen=True)
class Line:
    """An upright line on the trunk, back or front, so many cun beside the midline."""

    view: str
    cun: float

    @property
    def id(self) -> str:
        """``back-1.5``."""
        return f"{self.view}-{self.cun:g}"

    @property
    def span(self) -> str:
        """The span that says how long a cun is."""
        return _SPANS[self.view]

    @property
    def middle(self) -> str:
        """A landmark on the midline."""
        return _MIDDLES[self.view]


LINES: Final = tuple(
    Line(view, cun)
    for view, lines in (("back", (0, 0.5, 1.5, 3)), ("front", (0, 0.5, 2, 4, 6)))
    for cun in lines
)
"""Those that the places of several points are told by, from the midline outwards."""

KINDS: Final = ("joint", "level", "line")


@dataclass(frozen=True)
class Cluster:
    """Points that lie together.

    ``spots`` are codes; of a point with several sites, those that belong to it: ``EX-B2/L4``.
    """

    kind: str
    id: str
    spots: frozenset[str]

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the points."""
        return frozenset(code_of(spot) for spot in self.spots)


def code_of(spot: str) -> str:
    """The code of a spot: ``EX-B2`` of ``EX-B2/L4``."""
    return spot.partition("/")[0]


def spot_of(one: Placement) -> str:
    """The spot that a placement is one of: its code, with its site where it has several."""
    return f"{one.code}/{one.site}" if one.site else one.code


def clusters(placed: PlacedPoints) -> tuple[Cluster, ...]:
    """Every cluster, kind by kind; one without points is left out, as on somebody's own drawing."""
    found = (*_joints(placed), *_levels(placed), *_lines(placed))
    return tuple(cluster for cluster in found if cluster.spots)


def _joints(placed: PlacedPoints) -> Iterator[Cluster]:
    shelf = placed.shelf
    for joint in JOINTS:
        unit = shelf.unit(joint.span)
        if unit is None:
            continue
        spots: set[str] = set()
        for view in map(shelf.atlas.view_by_id.get, joint.views):
            if view is None:
                continue
            marks = _marks(view, joint)
            reach = (joint.cun + _ABOUT) * unit * view.scale
            for one in _of_parts(placed, view.id, joint.parts):
                if any(math.dist(one.place, place) <= reach for place in marks.get(one.side, ())):
                    spots.add(spot_of(one))
        yield Cluster("joint", joint.id, frozenset(spots))


def _marks(view: BodyView, joint: Joint) -> dict[str, tuple[Point, ...]]:
    """Where a joint's landmarks are on a view, by side."""
    places = view.landmark_by_key
    return {
        side: tuple(
            places[key] for name in joint.landmarks if (key := landmark_key(name, side)) in places
        )
        for side in view.sides
    }


def _levels(placed: PlacedPoints) -> Iterator[Cluster]:
    view, unit = placed.shelf.atlas.view_by_id.get("back"), placed.shelf.unit(_SPANS["back"])
    if view is None or unit is None:
        return
    off = _LEVEL * unit * view.scale
    for level in LEVELS:
        if level in view.landmark_by_key:
            height = view.landmark_by_key[level][1]
            spots = (
                spot_of(one)
                for one in _of_parts(placed, view.id, _TRUNK[view.id])
                if abs(one.place[1] - height) <= off
            )
            yield Cluster("level", level, frozenset(spots))


def _lines(placed: PlacedPoints) -> Iterator[Cluster]:
    for line in LINES:
        view, unit = placed.shelf.atlas.view_by_id.get(line.view), placed.shelf.unit(line.span)
        if view is None or unit is None or line.middle not in view.landmark_by_key:
            continue
        middle = view.landmark_by_key[line.middle][0]
        cun = unit * view.scale
        spots = (
            spot_of(one)
            for one in _of_parts(placed, view.id, _TRUNK[view.id])
            if abs(abs(one.place[0] - middle) / cun - line.cun) <= _LEVEL
        )
        yield Cluster("line", line.id, frozenset(spots))


def _of_parts(placed: PlacedPoints, view: str, parts: frozenset[str]) -> Iterator[Placement]:
    """The points of some parts of the body on a view."""
    return (one for one in placed.on(view) if placed.by_code[one.code].region in parts)
