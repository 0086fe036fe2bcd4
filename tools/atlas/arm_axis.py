"""The bent centre line of an arm, and the straight frame in which it is drawn."""

from __future__ import annotations

import math
from typing import NamedTuple

from tools.atlas.curves import Point, smooth_step


class Turn(NamedTuple):
    """A joint: it turns by ``degrees`` over ``length`` units from ``start`` along the arm."""

    degrees: float
    start: float
    length: float


class ArmAxis:
    """From the shoulder joint down, at ``angle`` degrees from the vertical, with two turns."""

    def __init__(
        self, shoulder: Point, angle: float, elbow: Turn, wrist: Turn, length: int
    ) -> None:
        x, y = shoulder
        self._stations = [(x, y, angle)]
        for s in range(length):
            bend = elbow.degrees * smooth_step((s - elbow.start) / elbow.length)
            end = wrist.degrees * smooth_step((s - wrist.start) / wrist.length)
            here = angle + bend + end
            x += math.sin(math.radians(here))
            y += math.cos(math.radians(here))
            self._stations.append((x, y, here))

    def at(self, offset: float, along: float) -> Point:
        """The point ``offset`` beside the centre line, ``along`` from the shoulder."""
        index = max(0, min(len(self._stations) - 2, math.floor(along)))
        x, y, degrees = self._stations[index]
        angle = math.radians(degrees)
        x += math.sin(angle) * (along - index)
        y += math.cos(angle) * (along - index)
        return (x + offset * math.cos(angle), y - offset * math.sin(angle))
