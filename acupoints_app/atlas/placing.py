"""Acupoints put on a view: their rules followed for each side that it shows.

A point that has several sites, such as one beside each vertebra, has a rule for each on a view:

    {sites: {T1: {from: T1, go: lateral, cun: 0.5, of: "9"}, T2: ...}}

Each site is placed on the sides that the point lies on.  A site of a single point that lies off
the midline, on both sides of it, says so: {sites: {front: A, beside: {both_sides: B}}}.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from acupoints_app.atlas.hit import contains, distance_to_edge
from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.place import PlaceError, Rule, place_of
from acupoints_app.atlas.shelf import Shelf

_BOTH: Final = ("right", "left")


@dataclass(frozen=True)
class Placement:
    """Where an acupoint lies on a view; ``side`` is the figure's own.

    ``site`` names which of its sites this is; it is empty for a point with only one.
    """

    code: str
    side: str
    place: Point
    site: str = ""


def placements(
    shelf: Shelf, key: str, rules: Mapping[str, Rule], sides: Mapping[str, tuple[str, ...]]
) -> tuple[Placement, ...]:
    """The acupoints on a view, in the order of ``rules``, and site by site.

    ``rules`` are those of the view by code, ``sides`` the sides of the body that each code lies
    on.  A paired point is left out on a side that the view doesn't show.  Raises PlaceError.
    """
    view, frames = shelf.view(key), shelf.frames(key)
    shown = {"midline", *view.sides}
    units = shelf.units
    return tuple(
        Placement(code, side, place_of(view, frames, one, side, rules, units), site)
        for code, rule in rules.items()
        for site, one, of_site in _sites(code, rule, sides[code])
        for side in of_site
        if side in shown
    )


def check_views(shelf: Shelf, code: str, views: Iterable[str]) -> None:
    """Refuse a point that has a rule for a view that there is none of.

    The left view has no rules of its own: it follows those of the right one.  Raises PlaceError.
    """
    for view in views:
        if view == "left" or view not in shelf.atlas.view_by_id:
            raise PlaceError(f"{code} has a rule for {view}, which is no view with rules")


def _sites(
    code: str, rule: Rule, sides: tuple[str, ...]
) -> Iterator[tuple[str, Rule, tuple[str, ...]]]:
    """The name of each site of a point (empty where it has one), its rule and its sides."""
    if not isinstance(rule, Mapping) or "sites" not in rule:
        yield "", rule, sides
        return
    sites = rule["sites"]
    if len(rule) > 1 or not isinstance(sites, Mapping) or not sites:
        raise PlaceError(f"{code} has sites that are no mapping of names to rules")
    for name, one in sites.items():
        if not isinstance(name, str) or not name:
            raise PlaceError(f"{code} has a site without a name")
        if isinstance(one, Mapping) and "both_sides" in one:
            if len(one) > 1 or set(sides) & set(_BOTH):
                raise PlaceError(f"{code} can't have the site {name} on both sides")
            yield name, one["both_sides"], _BOTH if sides else ()
        else:
            yield name, one, sides


def outside(view: BodyView, place: Point) -> float:
    """How far a place lies outside the skin that a view shows, in body units; 0 inside."""
    if any(contains(part.polygon, *place) for part in view.parts):
        return 0.0
    return min(distance_to_edge(part.polygon, *place) for part in view.parts) / view.scale
