"""Acupoints put on a view: their rules followed for each side that it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from acupoints_app.atlas.hit import contains, distance_to_edge
from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.place import Rule, place_of
from acupoints_app.atlas.shelf import Shelf


@dataclass(frozen=True)
class Placement:
    """Where an acupoint lies on a view; ``side`` is the figure's own."""

    code: str
    side: str
    place: Point


def placements(
    shelf: Shelf, key: str, rules: Mapping[str, Rule], sides: Mapping[str, tuple[str, ...]]
) -> tuple[Placement, ...]:
    """The acupoints on a view, in the order of ``rules``.

    ``rules`` are those of the view by code, ``sides`` the sides of the body that each code lies
    on.  A paired point is left out on a side that the view doesn't show.  Raises PlaceError.
    """
    view, frames = shelf.view(key), shelf.frames(key)
    shown = {"midline", *view.sides}
    units = {
        span.id: unit
        for span in shelf.atlas.measures.spans
        if (unit := shelf.unit(span.id)) is not None
    }
    return tuple(
        Placement(code, side, place_of(view, frames, rule, side, rules, units))
        for code, rule in rules.items()
        for side in sides[code]
        if side in shown
    )


def outside(view: BodyView, place: Point) -> float:
    """How far a place lies outside the skin that a view shows, in body units; 0 inside."""
    if any(contains(part.polygon, *place) for part in view.parts):
        return 0.0
    return min(distance_to_edge(part.polygon, *place) for part in view.parts) / view.scale
