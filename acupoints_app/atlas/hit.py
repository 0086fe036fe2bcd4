"""Which region lies under a point of a view."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from acupoints_app.atlas.model import Region
from acupoints_app.atlas.outline import Point


def region_at(
    regions: Iterable[Region], x: float, y: float, *, reach: float = 0.0
) -> Region | None:
    """The region at x, y (view units); where none contains it, the nearest within ``reach``.

    A pointer is coarser than a fingertip drawn small, so the caller widens ``reach`` as the
    drawing shrinks.
    """
    nearest, nearest_distance = None, reach
    for region in regions:
        left, top, right, bottom = region.bounds
        if not (left - reach <= x <= right + reach and top - reach <= y <= bottom + reach):
            continue
        if contains(region.polygon, x, y):
            return region
        if reach > 0:
            distance = distance_to_edge(region.polygon, x, y)
            if distance <= nearest_distance:
                nearest, nearest_distance = region, distance
    return nearest


def contains(polygon: Sequence[Point], x: float, y: float) -> bool:
    """True where x, y lies in a closed polygon (even-odd rule)."""
    inside = False
    x0, y0 = polygon[-1]
    for x1, y1 in polygon:
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
        x0, y0 = x1, y1
    return inside


def distance_to_edge(polygon: Sequence[Point], x: float, y: float) -> float:
    """The distance from x, y to the nearest place on a closed polygon's edge."""
    best = math.inf
    x0, y0 = polygon[-1]
    for x1, y1 in polygon:
        dx, dy = x1 - x0, y1 - y0
        length_squared = dx * dx + dy * dy
        t = 0.0
        if length_squared > 0:
            t = min(1.0, max(0.0, ((x - x0) * dx + (y - y0) * dy) / length_squared))
        best = min(best, math.hypot(x - x0 - t * dx, y - y0 - t * dy))
        x0, y0 = x1, y1
    return best
