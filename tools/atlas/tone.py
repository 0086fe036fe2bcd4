"""Soft volume as a few flat shapes: no blur, filter or clip is needed to display them.

The silhouette is inflated to a height field, dented along the ink lines and raised by a few
bumps; it is lit from the front and above, and three brightness thresholds are traced as curves.
All lengths are body units.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.atlas.curves import Curve, Point, sample, spline

Field = NDArray[np.float64]
Mask = NDArray[np.bool_]

_LIGHT = (0.0, -0.30, 0.95)
"""Direction to the light: x to the right, y down, z towards the viewer."""

_RELIEF = 0.8
_LONGEST = 50.0
"""How far apart two knots of a traced curve may be, in tolerances."""

_MARGIN = 12.0


class Crease(NamedTuple):
    """A line along which the surface dips."""

    points: Sequence[Point]
    depth: float


class Bump(NamedTuple):
    """A rounded rise of the surface (a hollow when ``height`` is negative)."""

    x: float
    y: float
    radius_x: float
    radius_y: float
    height: float


@dataclass(frozen=True)
class ToneSettings:
    """How a part is shaded.

    ``cell`` is the raster step, ``radius`` the roundness of the main volume, the ``*_blur``
    values are standard deviations, ``levels`` the thresholds from light to dark, ``least_area``
    the smallest spot kept (square units) and ``tolerance`` the freedom of the traced curves.
    """

    cell: float = 2.0
    radius: float = 55.0
    levels: tuple[float, ...] = (0.14, 0.34, 0.60)
    height_blur: float = 8.0
    shade_blur: float = 4.0
    crease_blur: float = 9.0
    crease_depth: float = 0.9
    least_area: float = 260.0
    tolerance: float = 0.7
    symmetric: bool = True
    """Whether the part is its own mirror image in the midline, x = 0."""


@dataclass(frozen=True)
class _Grid:
    """A raster; ``x`` and ``y`` are cell centres, ``x`` mirrored in the midline if symmetric."""

    x: Field
    y: Field
    cell: float
    symmetric: bool

    @property
    def shape(self) -> tuple[int, int]:
        return (len(self.y), len(self.x))


def _grid(points: Sequence[Point], cell: float, symmetric: bool) -> _Grid:
    right = max(x for x, _ in points) + _MARGIN
    left = min(x for x, _ in points) - _MARGIN
    top = min(y for _, y in points) - _MARGIN
    bottom = max(y for _, y in points) + _MARGIN
    if symmetric:
        columns = math.ceil(max(right, -left) / cell)
        first, last = -columns, columns
    else:
        first, last = math.floor(left / cell), math.ceil(right / cell)
    rows = math.ceil((bottom - top) / cell)
    x: Field = (np.arange(first, last, dtype=np.float64) + 0.5) * cell
    y: Field = math.floor(top) + (np.arange(rows, dtype=np.float64) + 0.5) * cell
    return _Grid(x, y, cell, symmetric)


def _even(field: Field, grid: _Grid) -> Field:
    """Make the field of a symmetric part exactly symmetric about the midline."""
    if not grid.symmetric:
        return field
    mean: Field = (field + field[:, ::-1]) / 2
    return mean


def _blur(field: Field, deviation: float, grid: _Grid) -> Field:
    blurred: Field = ndimage.gaussian_filter(field, deviation / grid.cell)
    return blurred


def _inside(points: Sequence[Point], grid: _Grid) -> Mask:
    """Which cells lie inside the silhouette, a closed polygon."""
    x, y = np.asarray(points, dtype=np.float64).T
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    start = len(grid.x) // 2 if grid.symmetric else 0
    right: Mask = np.zeros((len(grid.y), len(grid.x) - start), dtype=np.bool_)
    for row, level in enumerate(grid.y):
        crossed = (y <= level) != (next_y <= level)
        t = (level - y[crossed]) / (next_y[crossed] - y[crossed])
        crossings = np.sort(x[crossed] + t * (next_x[crossed] - x[crossed]))
        right[row] = np.searchsorted(crossings, grid.x[start:]) % 2 == 1
    return np.concatenate([right[:, ::-1], right], axis=1) if grid.symmetric else right


def _crease_field(creases: Sequence[Crease], grid: _Grid) -> Field:
    """The creases, which fade towards their ends, drawn into a raster."""
    field = np.zeros(grid.shape)
    left, top = grid.x[0] - grid.cell / 2, grid.y[0] - grid.cell / 2
    for crease in creases:
        points = sample(spline(crease.points), grid.cell)
        for i, (x, y) in enumerate(points):
            t = i / max(1, len(points) - 1)
            depth = crease.depth * min(1.0, 4 * t + 0.15, 4 * (1 - t) + 0.15)
            row, column = math.floor((y - top) / grid.cell), math.floor((x - left) / grid.cell)
            if 0 <= row < grid.shape[0] and 0 <= column < grid.shape[1]:
                field[row, column] = max(field[row, column], depth)
    return np.maximum(field, field[:, ::-1]) if grid.symmetric else field


def _dome(distance: Field, radius: float) -> Field:
    """The height of a round edge of the given radius at a distance from the silhouette."""
    q = np.clip(distance / radius, 0, 1)
    height: Field = radius * np.sqrt(np.maximum(0, 1 - (1 - q) ** 2))
    return height


def _height(
    distance: Field,
    creases: Sequence[Crease],
    bumps: Sequence[Bump],
    grid: _Grid,
    settings: ToneSettings,
) -> Field:
    radius = settings.radius
    height = _dome(distance, radius)
    height += 0.5 * _dome(distance, radius * 0.5)
    height += 0.6 * _dome(distance, radius * 1.9)
    height = _blur(height, settings.height_blur, grid)
    if creases:
        field = _crease_field(creases, grid)
        for blur, share in ((settings.crease_blur, 0.7), (settings.crease_blur * 2.6, 0.5)):
            gain = math.sqrt(2 * math.pi) * blur / grid.cell
            height -= settings.crease_depth * share * blur * gain * _blur(field, blur, grid)
    x, y = np.meshgrid(grid.x, grid.y)
    for bump in bumps:
        reach = ((x - bump.x) / bump.radius_x) ** 2 + ((y - bump.y) / bump.radius_y) ** 2
        height += bump.height * np.exp(-reach)
    return _even(height, grid)


def _shade(height: Field, mask: Mask, grid: _Grid, settings: ToneSettings) -> Field:
    """Darkness: 0 where the surface faces the viewer, more where it turns from the light."""
    slope_y, slope_x = np.gradient(height * _RELIEF, grid.cell)
    facing = 1 / np.sqrt(1 + slope_x * slope_x + slope_y * slope_y)
    light = np.array(_LIGHT) / np.linalg.norm(_LIGHT)
    lit = (-slope_x * light[0] - slope_y * light[1] + light[2]) * facing
    shade = np.where(mask, 1 - lit / light[2], 0.0)
    weight = _blur(mask.astype(np.float64), settings.shade_blur, grid)
    return _even(_blur(shade, settings.shade_blur, grid) / np.maximum(weight, 1e-3), grid)


_Edge = tuple[int, int, int]

# For each pattern of the four corners of a cell: from which side to which side the border runs.
# Sides: 0 top, 1 right, 2 bottom, 3 left.
_CELL_BORDERS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),),
    2: ((0, 1),),
    3: ((3, 1),),
    4: ((1, 2),),
    5: ((3, 2), (1, 0)),
    6: ((0, 2),),
    7: ((3, 2),),
    8: ((2, 3),),
    9: ((2, 0),),
    10: ((0, 3), (2, 1)),
    11: ((2, 1),),
    12: ((1, 3),),
    13: ((1, 0),),
    14: ((0, 3),),
}


def _edge(row: int, column: int, side: int) -> _Edge:
    """The grid edge on one side of a cell: (0 horizontal or 1 vertical, row, column)."""
    if side == 0:
        return (0, row, column)
    if side == 1:
        return (1, row, column + 1)
    if side == 2:
        return (0, row + 1, column)
    return (1, row, column)


def _zero_loops(field: Field) -> list[list[Point]]:
    """Marching squares: the closed borders of ``field > 0``, as (column, row) positions."""
    padded = np.pad(field, 1, constant_values=float(field.min()) - 1e-3)
    above = padded > 0
    pattern = above[:-1, :-1] * 1 + above[:-1, 1:] * 2 + above[1:, 1:] * 4 + above[1:, :-1] * 8
    onward: dict[_Edge, list[_Edge]] = {}
    rows, columns = np.nonzero((pattern > 0) & (pattern < 15))
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        for start, end in _CELL_BORDERS[int(pattern[row, column])]:
            onward.setdefault(_edge(row, column, start), []).append(_edge(row, column, end))

    def position(edge: _Edge) -> Point:
        vertical, row, column = edge
        here = float(padded[row, column])
        there = float(padded[row + vertical, column + 1 - vertical])
        t = here / (here - there)
        return (column - 1 + (0 if vertical else t), row - 1 + (t if vertical else 0))

    loops: list[list[Point]] = []
    while onward:
        first = next(iter(onward))
        edge = first
        loop: list[Point] = []
        while edge in onward:
            following = onward[edge].pop()
            if not onward[edge]:
                del onward[edge]
            loop.append(position(edge))
            edge = following
            if edge == first:
                break
        loops.append(loop)
    return loops


def simplified(
    points: Sequence[Point], tolerance: float, longest: float | None = None
) -> list[Point]:
    """Drop points that lie within ``tolerance`` of the line without them (Douglas-Peucker).

    With ``longest``, enough of them stay for no two neighbours to be much further apart.
    """
    array = np.asarray(points, dtype=np.float64)
    keep = np.zeros(len(array), dtype=np.bool_)
    keep[[0, -1]] = True
    stack = [(0, len(array) - 1)]
    while stack:
        start, end = stack.pop()
        if end - start < 2:
            continue
        chord = array[end] - array[start]
        length = float(np.hypot(chord[0], chord[1]))
        offsets = array[start + 1 : end] - array[start]
        if length > 1e-6:
            away = np.abs(chord[0] * offsets[:, 1] - chord[1] * offsets[:, 0]) / length
        else:
            away = np.hypot(offsets[:, 0], offsets[:, 1])
        worst = int(np.round(away, 9).argmax())
        if away[worst] > tolerance:
            middle = start + 1 + worst
            keep[middle] = True
            stack += [(start, middle), (middle, end)]
    if longest is not None:
        # A spline through two far knots sways from the line between them.
        for start, end in pairwise(np.flatnonzero(keep).tolist()):
            gap = float(np.hypot(*(array[end] - array[start])))
            for part in range(1, math.ceil(gap / longest)):
                keep[start + (end - start) * part // math.ceil(gap / longest)] = True
    return [(float(x), float(y)) for x, y in array[keep]]


def _area(loop: Sequence[Point]) -> float:
    """The area inside a closed polygon."""
    shifted = [loop[-1], *loop[:-1]]
    pairs = zip(shifted, loop, strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def _right_half(loop: list[Point]) -> list[Point]:
    """The right half of a loop that crosses the midline, from crossing to crossing."""
    count = len(loop)
    entry = next(i for i in range(count) if loop[i - 1][0] < 0 <= loop[i][0])
    chain: list[Point] = [_at_midline(loop[entry - 1], loop[entry])]
    for step in range(count):
        point = loop[(entry + step) % count]
        if point[0] < 0:
            chain.append(_at_midline(chain[-1], point))
            break
        chain.append(point)
    return chain


def _at_midline(a: Point, b: Point) -> Point:
    t = a[0] / (a[0] - b[0]) if a[0] != b[0] else 0.0
    return (0.0, a[1] + (b[1] - a[1]) * t)


def _traced(loop: list[Point], tolerance: float, symmetric: bool) -> list[list[Point]]:
    """The few points that carry a loop.

    In a symmetric part, those of the loop and its mirror image; none for a loop on the left.
    """
    if not symmetric:
        return [simplified([*loop, loop[0]], tolerance, _LONGEST * tolerance)[:-1]]
    leftmost = min(x for x, _ in loop)
    rightmost = max(x for x, _ in loop)
    if rightmost <= 0:
        return []
    if leftmost >= 0:
        right = simplified([*loop, loop[0]], tolerance, _LONGEST * tolerance)[:-1]
        return [right, [(-x, y) for x, y in right]]
    half = simplified(_right_half(loop), tolerance, _LONGEST * tolerance)
    return [half + [(-x, y) for x, y in half[-2:0:-1]]]


def tone_shapes(
    silhouette: Sequence[Point],
    creases: Sequence[Crease],
    bumps: Sequence[Bump],
    settings: ToneSettings,
) -> list[list[Curve]]:
    """The closed curves of each tone of a part, from light to dark.

    ``silhouette`` is a closed polygon. The curves of one tone belong to one path filled by the
    even-odd rule.
    """
    grid = _grid(silhouette, settings.cell, settings.symmetric)
    mask = _inside(silhouette, grid)
    distance: Field = ndimage.distance_transform_edt(mask) * grid.cell
    outside: Field = ndimage.distance_transform_edt(~mask) * grid.cell
    depth = np.where(mask, distance - grid.cell / 2, grid.cell / 2 - outside)
    height = _height(distance, creases, bumps, grid, settings)
    shade = _shade(height, mask, grid, settings)
    tones: list[list[Curve]] = []
    for level in settings.levels:
        field = _even(np.minimum((shade - level) * 40, depth - 0.2), grid)
        curves: list[Curve] = []
        for cells in _zero_loops(field):
            loop = [
                (column * grid.cell + float(grid.x[0]), row * grid.cell + float(grid.y[0]))
                for column, row in cells
            ]
            if len(loop) < 8 or _area(loop) < settings.least_area:
                continue
            for points in _traced(loop, settings.tolerance, settings.symmetric):
                if len(points) >= 4:
                    curves.append(spline(points, closed=True))
        tones.append(curves)
    return tones
