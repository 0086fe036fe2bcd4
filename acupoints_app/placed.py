"""The acupoints on each view of the body: where they are, and which view shows one best."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from acupoints_app.atlas.model import OTHER, OTHER_SIDE, Atlas
from acupoints_app.atlas.place import PlaceError
from acupoints_app.atlas.placing import Placement, placements
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.atlas.way import Leg, way_to
from acupoints_app.content.acupoints import Acupoint

_MIRRORS = {"left": "right"}
"""A view to the one whose rules it follows on the other side."""


def placed_records(acupoints: tuple[Acupoint, ...], atlas: Atlas) -> dict[str, str]:
    """Where the acupoints are on each view, by view id: JSON of [code, side, x, y, site], ..."""
    shelf = Shelf(atlas)
    return {
        view_id: json.dumps(
            [
                [one.code, one.side, *one.place, one.site]
                for one in _place(acupoints, shelf, view_id)
            ]
        )
        for view_id in atlas.view_by_id
    }


class PlacedPoints:
    """Acupoints put on views when they are first asked for.

    ``known`` are the places that were worked out before, as ``placed_records`` has them.
    """

    def __init__(
        self,
        acupoints: tuple[Acupoint, ...],
        shelf: Shelf,
        known: Mapping[str, str] | None = None,
    ) -> None:
        self._known = known or {}
        self._acupoints = acupoints
        self.shelf = shelf
        self._on: dict[str, tuple[Placement, ...]] = {}
        self._codes_on: dict[str, frozenset[str]] = {}

    @cached_property
    def by_code(self) -> dict[str, Acupoint]:
        """The acupoints by code."""
        return {point.code: point for point in self._acupoints}

    def on(self, key: str) -> tuple[Placement, ...]:
        """The acupoints on a view, given by its key, meridian by meridian."""
        if key not in self._on:
            if key.endswith(OTHER):
                self._on[key] = self._mirrored(key.removesuffix(OTHER))
            elif key in self._known:
                self._on[key] = tuple(
                    Placement(code, side, (x, y), site)
                    for code, side, x, y, site in json.loads(self._known[key])
                )
            else:
                self._on[key] = _place(self._acupoints, self.shelf, key)
        return self._on[key]

    def _mirrored(self, view_id: str) -> tuple[Placement, ...]:
        width = self.shelf.view(view_id).width
        return tuple(
            replace(one, side=OTHER_SIDE[one.side], place=(width - one.place[0], one.place[1]))
            for one in self.on(view_id)
        )

    def places(self, code: str, key: str) -> tuple[Placement, ...]:
        """Where a point lies on a view: on both sides where both are seen; () where none is."""
        return tuple(one for one in self.on(key) if one.code == code)

    def codes_on(self, key: str) -> frozenset[str]:
        """The codes of the points that a view shows."""
        if key not in self._codes_on:
            self._codes_on[key] = frozenset(one.code for one in self.on(key))
        return self._codes_on[key]

    def views_showing(self, codes: Iterable[str]) -> tuple[tuple[str, int], ...]:
        """Few views that together show all of these points that any view shows.

        The ids of the views, each with how many points it adds to those before it: the one that
        adds most comes first, the whole body before a close-up that adds as many.
        """
        left = set(codes)
        rest = sorted(self.shelf.atlas.view_by_id, key=lambda view: view not in WHOLE_BODY)
        chosen: list[tuple[str, int]] = []
        while left and rest:
            best = max(rest, key=lambda view: len(self.codes_on(view) & left))
            added = self.codes_on(best) & left
            if not added:
                break
            chosen.append((best, len(added)))
            rest.remove(best)
            left -= added
        return tuple(chosen)

    def views(self, code: str) -> tuple[str, ...]:
        """The ids of the views that show a point, the best first."""
        named = [view for view in self.by_code[code].place if view in self.shelf.atlas.view_by_id]
        for view, other in _MIRRORS.items():
            if other in named and view in self.shelf.atlas.view_by_id:
                named.insert(named.index(other) + 1, view)
        return tuple(named)

    def best_view(self, code: str, current: str) -> str:
        """The key of the view that shows a point best; of two sides, the one shown now."""
        best = next(iter(self.views(code)), current)
        side = self.shelf.view(current).sides
        if side == ("left",):
            if best in _MIRRORS.values():
                return next(view for view, other in _MIRRORS.items() if other == best)
            if self.shelf.view(best).is_one_sided:
                return best + OTHER
        return best

    def way(self, one: Placement, key: str) -> tuple[Leg, ...]:
        """The legs of the way to where a point lies on a view."""
        view_id = self.shelf.view(key).id
        rules = _rules(self._acupoints, view_id)
        rule = rules[one.code]
        if one.site:
            rule = rule["sites"][one.site]
            if isinstance(rule, Mapping) and "both_sides" in rule:
                rule = rule["both_sides"]
        frames = self.shelf.frames(key)
        return way_to(self.shelf.view(key), frames, rule, one.side, rules, self.shelf.units)


def _rules(acupoints: tuple[Acupoint, ...], view_id: str) -> dict[str, Any]:
    """The place rules of a view by code."""
    wanted = _MIRRORS.get(view_id, view_id)
    return {point.code: point.place[wanted] for point in acupoints if wanted in point.place}


def place_all(acupoints: tuple[Acupoint, ...], shelf: Shelf, key: str) -> tuple[Placement, ...]:
    """The acupoints on a view, given by its key.

    Raises PlaceError where the view lacks what a rule needs.
    """
    rules = _rules(acupoints, shelf.view(key).id)
    return placements(shelf, key, rules, _sides(acupoints))


def _sides(acupoints: tuple[Acupoint, ...]) -> dict[str, tuple[str, ...]]:
    return {point.code: point.sides for point in acupoints}


def _place(acupoints: tuple[Acupoint, ...], shelf: Shelf, key: str) -> tuple[Placement, ...]:
    with contextlib.suppress(PlaceError):
        return place_all(acupoints, shelf, key)
    rules, sides = _rules(acupoints, shelf.view(key).id), _sides(acupoints)
    # Somebody's own drawing that lacks landmarks: the points that need them aren't on it.
    placed: list[Placement] = []
    nowhere: dict[str, tuple[str, ...]] = dict.fromkeys(rules, ())
    for code in rules:
        with contextlib.suppress(PlaceError):
            placed += placements(shelf, key, rules, nowhere | {code: sides[code]})
    return tuple(placed)
