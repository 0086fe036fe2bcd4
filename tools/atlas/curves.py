"""Smooth curves: centripetal Catmull-Rom splines as cubic Béziers, and outlines that can be cut.

All coordinates are body units: 1 unit is about 1 mm of a body 180 cm tall, the crown is y = 0,
the soles are y = 1800, the midline is x = 0, and y grows downwards.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

Point = tuple[float, float]
Cubic = tuple[Point, Point, Point, Point]
Curve = list[Cubic]
"""Consecutive cubic Béziers. Where one piece does not start at the end of the piece before it,
the two are joined by a straight line."""


class Corner(tuple[float, float]):
    """A point where a spline breaks: the curve passes through it with two separate tangents."""


def map_points(points: Iterable[Point], move: Callable[[float, float], Point]) -> list[Point]:
    """Apply ``move(x, y)`` to every point; corners stay corners."""
    moved: list[Point] = []
    for point in points:
        target = move(point[0], point[1])
        moved.append(Corner(target) if isinstance(point, Corner) else target)
    return moved


def mirrored_points(points: Iterable[Point]) -> list[Point]:
    """Mirror points in the midline (x = 0)."""
    return map_points(points, lambda x, y: (-x, y))


def mirrored(curve: Curve) -> Curve:
    """Mirror a curve in the midline (x = 0)."""
    return [((-a[0], a[1]), (-b[0], b[1]), (-c[0], c[1]), (-d[0], d[1])) for a, b, c, d in curve]


def reversed_curve(curve: Curve) -> Curve:
    """The same curve, run from its end to its start."""
    return [(d, c, b, a) for a, b, c, d in reversed(curve)]


def line(start: Point, end: Point) -> Cubic:
    """A straight piece as a cubic Bézier."""
    third = ((2 * start[0] + end[0]) / 3, (2 * start[1] + end[1]) / 3)
    two_thirds = ((start[0] + 2 * end[0]) / 3, (start[1] + 2 * end[1]) / 3)
    return (start, third, two_thirds, end)


def smooth_step(t: float) -> float:
    """From 0 to 1 with level ends; ``t`` is limited to this range."""
    t = max(0.0, min(1.0, t))
    return t * t * (3 - 2 * t)


def _root_distance(a: Point, b: Point) -> float:
    """Square root of the distance: the knot interval of a centripetal spline."""
    return math.sqrt(max(1e-6, math.dist(a, b)))


def _beyond(end: Point, second: Point, third: Point) -> Point:
    """A phantom knot beyond an open end (a parabola through the last three knots)."""
    return (
        2.5 * end[0] - 2 * second[0] + 0.5 * third[0],
        2.5 * end[1] - 2 * second[1] + 0.5 * third[1],
    )


def _handle(before: Point, start: Point, end: Point) -> Point:
    """The Bézier handle at ``start`` of the piece ``start`` to ``end``, after ``before``."""
    d1 = _root_distance(before, start)
    d2 = _root_distance(start, end)
    weight = 2 * d1 * d1 + 3 * d1 * d2 + d2 * d2
    scale = 3 * d1 * (d1 + d2)

    def coordinate(axis: int) -> float:
        pull = d1 * d1 * end[axis] - d2 * d2 * before[axis]
        return (pull + weight * start[axis]) / scale

    return (coordinate(0), coordinate(1))


def _smooth(points: Sequence[Point], closed: bool) -> Curve:
    """A spline through ``points`` without any corner."""
    count = len(points)
    if count == 2 and not closed:
        return [line(points[0], points[1])]
    if closed:
        ring = [points[-1], *points, points[0], points[1]]
    else:
        first = _beyond(points[0], points[1], points[2])
        last = _beyond(points[-1], points[-2], points[-3])
        ring = [first, *points, last]
    curve: Curve = []
    for before, start, end, after in zip(ring, ring[1:], ring[2:], ring[3:], strict=False):
        curve.append((start, _handle(before, start, end), _handle(after, end, start), end))
    return curve


def _without_repeats(points: Iterable[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if not kept or math.dist(point, kept[-1]) > 1e-3:
            kept.append(point)
    return kept


def spline(points: Iterable[Point], closed: bool = False) -> Curve:
    """A smooth curve through all ``points`` that does not overshoot and breaks at each Corner."""
    knots = _without_repeats(points)
    corners = [i for i, point in enumerate(knots) if isinstance(point, Corner)]
    if closed:
        if not corners:
            return _smooth(knots, closed=True)
        knots = knots[corners[0] :] + knots[: corners[0]] + [knots[corners[0]]]
        corners = [i for i, point in enumerate(knots) if isinstance(point, Corner)]
    last = len(knots) - 1
    breaks = [0, *(i for i in corners if 0 < i < last), last]
    curve: Curve = []
    for start, end in pairwise(breaks):
        curve += _smooth(knots[start : end + 1], closed=False)
    return curve


def spline_from_midline(points: Sequence[Point]) -> Curve:
    """A spline that starts on the midline and crosses it smoothly into its own mirror image."""
    return symmetric_spline(points)[len(points) - 1 :]


def symmetric_spline(points: Sequence[Point]) -> Curve:
    """The whole curve whose right half is ``points``, the first of them on the midline."""
    return _smooth([*mirrored_points(points[:0:-1]), *points], closed=False)


def half_loop(points: Sequence[Point]) -> Curve:
    """The right half of a smooth closed shape; ``points`` runs from midline to midline."""
    whole = _smooth([*points, *mirrored_points(points[-2:0:-1])], closed=True)
    return whole[: len(points) - 1]


def closed_by_mirror(right_half: Curve) -> Curve:
    """A closed shape from its right half, which runs from midline to midline."""
    return right_half + reversed_curve(mirrored(right_half))


def _shifted(point: Point, ahead: Point, behind: Point, distance: float) -> Point:
    """A point moved to the left of the direction from ``behind`` to ``ahead``."""
    dx, dy = ahead[0] - behind[0], ahead[1] - behind[1]
    length = math.hypot(dx, dy)
    return (point[0] + dy / length * distance, point[1] - dx / length * distance)


def offset_curve(curve: Curve, distance: float) -> Curve:
    """A gentle curve shifted sideways: to the left of its direction as seen on the page.

    ``distance`` is in body units and may be negative.
    """
    shifted: Curve = []
    for a, b, c, d in curve:
        start = _shifted(a, b, a, distance)
        end = _shifted(d, d, c, distance)
        scale = math.dist(start, end) / math.dist(a, d)
        leave = (start[0] + (b[0] - a[0]) * scale, start[1] + (b[1] - a[1]) * scale)
        arrive = (end[0] + (c[0] - d[0]) * scale, end[1] + (c[1] - d[1]) * scale)
        shifted.append((start, leave, arrive, end))
    return shifted


def bezier_point(piece: Cubic, t: float) -> Point:
    """The point of one cubic at parameter ``t`` from 0 to 1."""
    a, b, c, d = piece
    u = 1 - t
    k0, k1, k2, k3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    return (
        k0 * a[0] + k1 * b[0] + k2 * c[0] + k3 * d[0],
        k0 * a[1] + k1 * b[1] + k2 * c[1] + k3 * d[1],
    )


def _between(a: Point, b: Point, t: float) -> Point:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def split(piece: Cubic, t: float) -> tuple[Cubic, Cubic]:
    """Cut one cubic in two at parameter ``t`` (de Casteljau)."""
    a, b, c, d = piece
    ab, bc, cd = _between(a, b, t), _between(b, c, t), _between(c, d, t)
    abc, bcd = _between(ab, bc, t), _between(bc, cd, t)
    middle = _between(abc, bcd, t)
    return (a, ab, abc, middle), (middle, bcd, cd, d)


def sample(curve: Curve, step: float) -> list[Point]:
    """Points along a curve, at most about ``step`` units apart."""
    points = [curve[0][0]]
    for piece in curve:
        sixths = [bezier_point(piece, i / 6) for i in range(7)]
        length = sum(math.dist(a, b) for a, b in pairwise(sixths))
        count = max(1, math.ceil(length / step))
        points += [bezier_point(piece, i / count) for i in range(1, count + 1)]
    return points


def sample_evenly(curve: Curve, per_piece: int) -> list[Point]:
    """Points along a curve, ``per_piece`` for each of its cubics."""
    points = [curve[0][0]]
    for piece in curve:
        points += [bezier_point(piece, i / per_piece) for i in range(1, per_piece + 1)]
    return points


def ellipse(centre: Point, radius_x: float, radius_y: float) -> Curve:
    """An ellipse as four cubics."""
    x, y = centre
    kx, ky = 0.5523 * radius_x, 0.5523 * radius_y
    east, south = (x + radius_x, y), (x, y + radius_y)
    west, north = (x - radius_x, y), (x, y - radius_y)
    return [
        (east, (east[0], y + ky), (x + kx, south[1]), south),
        (south, (x - kx, south[1]), (west[0], y + ky), west),
        (west, (west[0], y - ky), (x - kx, north[1]), north),
        (north, (x + kx, north[1]), (east[0], y - ky), east),
    ]


class Outline:
    """A curve that can be measured and cut.

    A place on it is one number: the index of the piece plus the parameter inside the piece.
    """

    _SAMPLES = 24

    def __init__(self, curve: Curve) -> None:
        self.curve = curve
        self._points = sample_evenly(curve, self._SAMPLES)

    def at(self, place: float) -> Point:
        """The point at a place."""
        index = min(int(place), len(self.curve) - 1)
        return bezier_point(self.curve[index], place - index)

    def nearest(self, point: Point) -> float:
        """The place nearest to ``point``."""
        distances = [math.dist(point, other) for other in self._points]
        best = distances.index(min(distances)) / self._SAMPLES
        low = max(0.0, best - 1 / self._SAMPLES)
        high = min(float(len(self.curve)), best + 1 / self._SAMPLES)
        for _ in range(40):
            third = (high - low) / 3
            if math.dist(point, self.at(low + third)) < math.dist(point, self.at(high - third)):
                high -= third
            else:
                low += third
        return (low + high) / 2

    def snap(self, point: Point) -> Point:
        """The point of the outline nearest to ``point``."""
        return self.at(self.nearest(point))

    def span(self, start: Point, end: Point) -> Curve:
        """The part of the outline between the places nearest to two points."""
        first, last = self.nearest(start), self.nearest(end)
        if first > last:
            return reversed_curve(self.cut(last, first))
        return self.cut(first, last)

    def cut(self, first: float, last: float) -> Curve:
        """The part of the outline from one place to a later one."""
        i, j = int(first), min(int(last), len(self.curve) - 1)
        pieces = self.curve[i : j + 1]
        if last - j < 1:
            pieces[-1] = split(pieces[-1], last - j)[0]
        if first > i:
            end = last if i == j else i + 1.0
            pieces[0] = split(pieces[0], (first - i) / (end - i))[1]
        return [piece for piece in pieces if math.dist(piece[0], piece[3]) > 0.02]

    def crossings(self, other: Outline) -> list[tuple[float, float]]:
        """Where two outlines cross: the places on this one and on the other, in this order."""
        found: list[tuple[float, float]] = []
        count = self._SAMPLES
        for i, piece in enumerate(self.curve):
            for j, other_piece in enumerate(other.curve):
                if not _boxes_meet(piece, other_piece):
                    continue
                mine = self._points[i * count : (i + 1) * count + 1]
                theirs = other._points[j * count : (j + 1) * count + 1]
                for k, (a, b) in enumerate(pairwise(mine)):
                    for m, (c, d) in enumerate(pairwise(theirs)):
                        cut = _crossing(a, b, c, d)
                        if cut is not None:
                            found.append((i + (k + cut[0]) / count, j + (m + cut[1]) / count))
        return found

    def further(self, place: float, distance: float) -> float:
        """The place a distance further along (back, when negative) from a place."""
        step = math.copysign(1 / self._SAMPLES, distance)
        here = self.at(place)
        left = abs(distance)
        while 0 <= place + step <= len(self.curve):
            ahead = self.at(place + step)
            stride = math.dist(here, ahead)
            if stride >= left:
                return place + step * left / stride
            left -= stride
            place += step
            here = ahead
        return place


def _boxes_meet(a: Cubic, b: Cubic) -> bool:
    """Whether the boxes round the control points of two cubics overlap."""
    for axis in (0, 1):
        ours = [point[axis] for point in a]
        theirs = [point[axis] for point in b]
        if max(ours) < min(theirs) or max(theirs) < min(ours):
            return False
    return True


def _crossing(a: Point, b: Point, c: Point, d: Point) -> tuple[float, float] | None:
    """Where the straight pieces ab and cd cross, as parts of both; None if they do not."""
    ux, uy = b[0] - a[0], b[1] - a[1]
    vx, vy = d[0] - c[0], d[1] - c[1]
    cross = ux * vy - uy * vx
    if abs(cross) < 1e-12:
        return None
    t = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross
    s = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / cross
    if 0 <= t < 1 and 0 <= s < 1:
        return (t, s)
    return None
