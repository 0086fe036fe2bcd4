"""Filters that add up: acupoints and excerpts by what they have in common.

Within one facet the chosen values are alternatives, between facets they add up.  A facet that a
kind of thing doesn't have leaves that kind out as soon as it is set: an acupoint is no kind of
excerpt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import and_, or_
from types import MappingProxyType
from typing import Final, TypeVar

from acupoints_app.content.acupoints import CLASSES, EXTRA, MERIDIANS, REGIONS, Acupoint
from acupoints_app.content.evidence import CAUTIONS
from acupoints_app.content.model import KINDS, Excerpt
from acupoints_app.find.clusters import KINDS as CLUSTERS
from acupoints_app.find.clusters import Cluster, clusters, code_of
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints

NOTE: Final = "note"
WITH_NOTE: Final = "with"
"""The only value of the facet NOTE."""

FACETS: Final = (
    *("group", "view", NOTE),
    *("meridian", "part", "class", "caution"),
    *CLUSTERS,
    *("kind", "source", "topic"),
)
"""What things are told apart by: acupoints and excerpts, acupoints alone, excerpts alone.

An acupoint has the groups that the references use it for, an excerpt those that it stands under;
an acupoint has the views that show it, an excerpt those that show a region of its groups.
"""

Facet = str
Value = str
Counts = Mapping[Facet, Mapping[Value, int]]
_Has = tuple[Facet, Value, str]
"""That a thing, by its link, has a value of a facet."""
_Thing = TypeVar("_Thing")


@dataclass(frozen=True)
class Filters:
    """What is chosen, by facet; a facet without a value is none."""

    chosen: Mapping[Facet, frozenset[Value]] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        unknown = self.chosen.keys() - set(FACETS)
        if unknown:
            raise ValueError(f"no facet: {', '.join(sorted(unknown))}")
        kept = {name: frozenset(self.chosen[name]) for name in FACETS if self.chosen.get(name)}
        object.__setattr__(self, "chosen", MappingProxyType(kept))

    def __hash__(self) -> int:
        return hash(frozenset(self.chosen.items()))

    def __bool__(self) -> bool:
        """Whether anything is chosen."""
        return bool(self.chosen)

    def __iter__(self) -> Iterator[tuple[Facet, Value]]:
        """Every chosen value with its facet, facet by facet."""
        return ((name, value) for name, values in self.chosen.items() for value in sorted(values))

    def has(self, facet: Facet, value: Value) -> bool:
        """Whether a value is chosen."""
        return value in self.chosen.get(facet, ())

    def only(self, facet: Facet, values: Iterable[Value]) -> Filters:
        """The same with these values in one facet, and no others there."""
        return Filters({**self.chosen, facet: frozenset(values)})

    def toggled(self, facet: Facet, value: Value) -> Filters:
        """The same with a value added, or without it where it was chosen."""
        return self.only(facet, self.chosen.get(facet, frozenset()) ^ {value})


@dataclass(frozen=True)
class Results:
    """What has all that is chosen: acupoints in the standard's order, excerpts in the content's.

    ``spots`` say where on the body: the codes of the points, but ``EX-B2/L4`` where a cluster is
    chosen that only this site of the point belongs to.
    """

    points: tuple[Acupoint, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()
    spots: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self.points) + len(self.excerpts)


class FacetIndex:
    """Each value's things, worked out once: a set of things is an int with a bit for each."""

    def __init__(self, library: Library, placed: PlacedPoints) -> None:
        self._library = library
        self._points = library.acupoints
        self._excerpts = library.content.excerpts
        self._number = {f"point/{point.code}": n for n, point in enumerate(self._points)}
        for n, excerpt in enumerate(self._excerpts, len(self._points)):
            self._number[f"excerpt/{excerpt.id}"] = n
        self._all = (1 << len(self._number)) - 1
        self._placed = placed
        self._clusters = {(one.kind, one.id): one for one in clusters(placed)}

    @cached_property
    def _masks(self) -> dict[Facet, dict[Value, int]]:
        """The things that have a value, by facet; in the order in which values are offered."""
        masks = {facet: dict.fromkeys(values, 0) for facet, values in self._offered().items()}
        for facet, value, path in (*self._of_points(), *self._of_excerpts()):
            if value in masks[facet]:  # the evidence may name groups that the content lacks
                masks[facet][value] |= 1 << self._number[path]
        return masks

    def _offered(self) -> dict[Facet, tuple[Value, ...]]:
        content = self._library.content
        return {
            "group": tuple(group.id for group in content.groups),
            "view": tuple(self._placed.shelf.atlas.view_by_id),
            "meridian": (*MERIDIANS, EXTRA),
            "part": REGIONS,
            "class": CLASSES,
            "caution": CAUTIONS,
            **{kind: tuple(id_ for of, id_ in self._clusters if of == kind) for kind in CLUSTERS},
            "kind": KINDS,
            "source": tuple(source.id for source in content.sources),
            "topic": tuple(topic.id for topic in content.topics),
        }

    def _of_points(self) -> Iterator[_Has]:
        evidence = self._library.evidence
        for point in self._points:
            path = f"point/{point.code}"
            yield "meridian", point.meridian, path
            yield "part", point.region, path
            yield from (("class", special, path) for special in point.classes)
        for caution in evidence.cautions:
            yield from (("caution", caution.kind, f"point/{code}") for code in caution.acupoints)
        yield from (("group", use.group, f"point/{use.acupoint}") for use in evidence.uses)
        for view in self._placed.shelf.atlas.view_by_id:
            yield from (("view", view, f"point/{one.code}") for one in self._placed.on(view))
        for one in self._clusters.values():
            yield from ((one.kind, one.id, f"point/{code}") for code in one.codes)

    def _of_excerpts(self) -> Iterator[_Has]:
        groups_on = {
            view.id: {region.group for region in view.regions}
            for view in self._placed.shelf.atlas.views
        }
        for excerpt in self._excerpts:
            path = f"excerpt/{excerpt.id}"
            yield "kind", excerpt.kind, path
            yield "source", excerpt.source, path
            yield from (("topic", topic, path) for topic in excerpt.topics)
            yield from (("group", group, path) for group in excerpt.groups)
            for view, groups in groups_on.items():
                if not groups.isdisjoint(excerpt.groups):
                    yield "view", view, path

    def values(self, facet: Facet) -> tuple[Value, ...]:
        """The values that a facet offers, in their own order: those that anything has."""
        if facet == NOTE:
            return (WITH_NOTE,)
        return tuple(value for value, mask in self._masks[facet].items() if mask)

    def cluster(self, facet: Facet, value: Value) -> Cluster:
        """The cluster behind a value of a facet of clusters.  Raises KeyError."""
        return self._clusters[facet, value]

    def matching(self, filters: Filters, noted: Iterable[str] = ()) -> Results:
        """What has all that is chosen; all there is where nothing is.

        ``noted`` are the links of things with a note: ``point/BL40``, ``excerpt/...``.
        """
        mask = reduce(and_, self._of_facets(filters, noted).values(), self._all)
        points = tuple(self._among(self._points, mask))
        excerpts = tuple(self._among(self._excerpts, mask >> len(self._points)))
        return Results(points, excerpts, self._spots(points, filters))

    def counts(self, filters: Filters, noted: Iterable[str] = ()) -> Counts:
        """How many things would match with a value, by facet.

        That is, with it alone in its facet, and with what is chosen in the others: a value that
        counts 0 leads nowhere.
        """
        noted = frozenset(noted)
        by_facet = self._of_facets(filters, noted)
        counts: dict[Facet, dict[Value, int]] = {}
        for facet in FACETS:
            others = (mask for name, mask in by_facet.items() if name != facet)
            rest = reduce(and_, others, self._all)
            counts[facet] = {
                value: (self._mask(facet, value, noted) & rest).bit_count()
                for value in self.values(facet)
            }
        return counts

    def _of_facets(self, filters: Filters, noted: Iterable[str]) -> dict[Facet, int]:
        """What each facet that is set lets through."""
        return {
            facet: reduce(or_, (self._mask(facet, value, noted) for value in values), 0)
            for facet, values in filters.chosen.items()
        }

    def _mask(self, facet: Facet, value: Value, noted: Iterable[str]) -> int:
        if facet != NOTE:
            return self._masks[facet].get(value, 0)
        if value != WITH_NOTE:
            return 0
        known = (self._number[path] for path in noted if path in self._number)
        return reduce(or_, (1 << number for number in known), 0)

    @staticmethod
    def _among(things: tuple[_Thing, ...], mask: int) -> Iterator[_Thing]:
        return (thing for number, thing in enumerate(things) if mask >> number & 1)

    def _spots(self, points: tuple[Acupoint, ...], filters: Filters) -> frozenset[str]:
        """Where the points lie that are left: only those sites that the clusters have."""
        spots = {point.code for point in points}
        for facet in CLUSTERS:
            values = filters.chosen.get(facet)
            if values:
                chosen = (self._clusters.get((facet, value)) for value in values)
                of_facet = frozenset().union(*(one.spots for one in chosen if one is not None))
                spots = set(_narrowed(spots, of_facet))
        return frozenset(spots)


def _narrowed(spots: Iterable[str], by: frozenset[str]) -> Iterator[str]:
    """The spots that are among others; a code stands for all sites of its point."""
    for spot in spots:
        if spot in by or code_of(spot) in by:
            yield spot
        elif spot == code_of(spot):
            yield from (other for other in by if code_of(other) == spot)
