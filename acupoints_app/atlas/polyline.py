"""Chains of places: lengths, places along them, the nearest place, the way round an outline."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from acupoints_app.atlas.outline import Point


def length_of(chain: Sequence[Point]) -> float:
    """The length of a chain."""
    return sum(math.dist(a, b) for a, b in pairwise(chain))


def along(chain: Sequence[Point], part: float) -> Point:
    """The place at a part of a chain, each piece of which counts the same.

    Below 0 and above 1 the first and last piece go on straight, at the chain's mean pace.
    """
    if not 0 <= part <= 1:
        (x0, y0), (x1, y1) = chain[:2] if part < 0 else chain[-2:]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        beyond = (part if part < 0 else part - 1) * length_of(chain) / length
        x, y = chain[0 if part < 0 else -1]
        return (x + (x1 - x0) * beyond, y + (y1 - y0) * beyond)
    pieces = len(chain) - 1
    index = min(math.floor(part * pieces), pieces - 1)
    within = part * pieces - index
    (x0, y0), (x1, y1) = chain[index], chain[index + 1]
    return (x0 + (x1 - x0) * within, y0 + (y1 - y0) * within)


def nearest(chain: Sequence[Point], place: Point) -> tuple[float, float]:
    """The part of a chain that lies nearest to a place, and its distance from it.

    The first and last piece count as if they went on straight, as in ``along``, so the part may
    lie below 0 or above 1; the distance is then the one across.
    """
    pieces = len(chain) - 1
    best, best_distance = 0.0, math.inf
    for index, ((x0, y0), (x1, y1)) in enumerate(pairwise(chain)):
        dx, dy = x1 - x0, y1 - y0
        squared = dx * dx + dy * dy
        if squared == 0:
            continue
        t = ((place[0] - x0) * dx + (place[1] - y0) * dy) / squared
        if not (index == 0 and t < 0) and not (index == pieces - 1 and t > 1):
            t = min(1.0, max(0.0, t))
        distance = math.hypot(place[0] - x0 - t * dx, place[1] - y0 - t * dy)
        # Where an axis turns back two pieces may be as near: the earlier one counts.
        if distance < best_distance - 1e-9:
            beyond = t if t < 0 else max(0.0, t - 1)
            best = (index + min(1.0, max(0.0, t))) / pieces
            best += beyond * math.sqrt(squared) / length_of(chain)
            best_distance = distance
    return best, best_distance


def evenly(chain: Sequence[Point], pieces: int) -> tuple[Point, ...]:
    """A chain through places at equal distances along another one, ends included."""
    lengths = [0.0]
    for a, b in pairwise(chain):
        lengths.append(lengths[-1] + math.dist(a, b))
    places = [chain[0]]
    here = 0
    for step in range(1, pieces):
        wanted = lengths[-1] * step / pieces
        while lengths[here + 1] < wanted:
            here += 1
        stride = lengths[here + 1] - lengths[here]
        t = (wanted - lengths[here]) / stride if stride else 0.0
        (x0, y0), (x1, y1) = chain[here], chain[here + 1]
        places.append((x0 + (x1 - x0) * t, y0 + (y1 - y0) * t))
    return (*places, chain[-1])


def shorter_way(outline: Sequence[Point], start: Point, end: Point) -> tuple[Point, ...]:
    """From a place to another along the shorter way round a closed outline.

    The chain begins and ends at the two places themselves.
    """
    first = min(range(len(outline)), key=lambda i: math.dist(outline[i], start))
    last = min(range(len(outline)), key=lambda i: math.dist(outline[i], end))
    low, high = min(first, last), max(first, last)
    inner = list(outline[low : high + 1])
    outer = [*outline[high:], *outline[: low + 1]]
    way = inner if length_of(inner) <= length_of(outer) else outer[::-1]
    if first > last:
        way = way[::-1]
    return (start, *way[1:-1], end)


def crossing(
    outline: Sequence[Point], place: Point, direction: Point, *, least: float = 1e-6
) -> Point | None:
    """Where a ray from a place first meets a closed outline, or None."""
    dx, dy = direction
    best = math.inf
    x0, y0 = outline[-1]
    for x1, y1 in outline:
        ex, ey = x1 - x0, y1 - y0
        cross = dx * ey - dy * ex
        if abs(cross) > 1e-12:
            t = ((x0 - place[0]) * ey - (y0 - place[1]) * ex) / cross
            s = ((x0 - place[0]) * dy - (y0 - place[1]) * dx) / cross
            if least < t < best and 0 <= s <= 1:
                best = t
        x0, y0 = x1, y1
    return None if best == math.inf else (place[0] + dx * best, place[1] + dy * best)


def arc_through(start: Point, middle: Point, end: Point) -> tuple[Point, ...]:
    """An arc from one place through another to a third: of a circle, or straight."""
    (ax, ay), (bx, by), (cx, cy) = start, middle, end
    double = 2 * ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
    span = math.dist(start, middle) + math.dist(middle, end)
    if abs(double) < 1e-9 * max(span * span, 1e-9):
        return (start, middle, end)
    b, c = (bx - ax) ** 2 + (by - ay) ** 2, (cx - ax) ** 2 + (cy - ay) ** 2
    x = ax + ((cy - ay) * b - (by - ay) * c) / double
    y = ay + ((bx - ax) * c - (cx - ax) * b) / double
    radius = math.dist((x, y), start)
    first, via, last = (math.atan2(py - y, px - x) for px, py in (start, middle, end))
    turn = (last - first) % math.tau
    if (via - first) % math.tau > turn:
        turn -= math.tau
    steps = 48
    chain = [
        (
            x + radius * math.cos(first + turn * n / steps),
            y + radius * math.sin(first + turn * n / steps),
        )
        for n in range(steps + 1)
    ]
    return (start, *chain[1:-1], end)
