"""What stands out under the skin: the shade beside a tendon, and below the rim of a bone."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.atlas.curves import Curve, Point, reversed_curve, sample, spline

_STEP = 4.0


def cord_shade(side: Sequence[Point], width: float) -> Curve:
    """The closed shade beyond one side of a cord, towards smaller x.

    ``side`` is that side, from where the cord is deep to where it stands out most; the shade is
    widest, ``width``, before its end and runs out at both ends.
    """
    edge = sample(spline(side), _STEP)
    last = len(edge) - 1
    shade: list[Point] = []
    for i, (x, y) in enumerate(edge):
        before, after = edge[max(0, i - 1)], edge[min(last, i + 1)]
        t = i / last
        reach = width * math.sin(math.pi * t**1.5) ** 2 / math.dist(before, after)
        along_x, along_y = after[0] - before[0], after[1] - before[1]
        sign = 1 if along_y > 0 else -1
        shade.append((x - sign * along_y * reach, y + sign * along_x * reach))
    return spline(edge) + reversed_curve(spline(shade))


def rim_shade(rim: Sequence[Point], width: float) -> Curve:
    """The closed shade along the rim of a bone, ``width`` wide, sharp at both ends."""
    edge = sample(spline(rim), _STEP / 2)
    last = len(edge) - 1
    one_side: list[Point] = []
    other_side: list[Point] = []
    for i, (x, y) in enumerate(edge):
        before, after = edge[max(0, i - 1)], edge[min(last, i + 1)]
        reach = width / 2 * math.sin(math.pi * i / last) / math.dist(before, after)
        along_x, along_y = after[0] - before[0], after[1] - before[1]
        one_side.append((x - along_y * reach, y + along_x * reach))
        other_side.append((x + along_y * reach, y - along_x * reach))
    return spline(one_side) + reversed_curve(spline(other_side))
