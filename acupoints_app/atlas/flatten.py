"""Curves to straight pieces."""

from __future__ import annotations

import math
from typing import Final

from acupoints_app.atlas.outline import Point, Segment

TOLERANCE: Final = 0.1
"""How far, in view units, a straight piece may lie from its curve."""


def flatten(outline: tuple[Segment, ...], tolerance: float = TOLERANCE) -> tuple[Point, ...]:
    """The corners of a polygon that follows an outline (start, then segments) to ``tolerance``."""
    x, y = outline[0]
    corners: list[Point] = [(x, y)]
    for segment in outline[1:]:
        if len(segment) == 2:
            x, y = segment
            corners.append((x, y))
            continue
        x1, y1, x2, y2, x3, y3 = segment
        pieces = _pieces(((x, y), (x1, y1), (x2, y2), (x3, y3)), tolerance)
        for step in range(1, pieces + 1):
            t = step / pieces
            u = 1 - t
            a, b, c, d = u**3, 3 * u * u * t, 3 * u * t * t, t**3
            corners.append((a * x + b * x1 + c * x2 + d * x3, a * y + b * y1 + c * y2 + d * y3))
        x, y = x3, y3
    return tuple((round(px, 2), round(py, 2)) for px, py in corners)


def corner_count(outline: tuple[Segment, ...], tolerance: float = TOLERANCE) -> int:
    """How many corners ``flatten`` would give, found without making them."""
    count = 1
    x, y = outline[0]
    for segment in outline[1:]:
        if len(segment) == 6:
            x1, y1, x2, y2, x3, y3 = segment
            count += _pieces(((x, y), (x1, y1), (x2, y2), (x3, y3)), tolerance)
        else:
            count += 1
        x, y = segment[-2:]
    return count


def _pieces(curve: tuple[Point, Point, Point, Point], tolerance: float) -> int:
    """How many equal steps keep a cubic within tolerance: Wang's bound on its bend."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    bend = max(
        math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2),
        math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3),
    )
    return max(1, math.ceil(math.sqrt(6 * bend / (8 * tolerance))))
