"""A body drawn to other proportions: every landmark, outline and region of a view moved along."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from hypothesis import strategies as st

from acupoints_app.atlas.model import BodyView, Landmark, Part, Region
from acupoints_app.atlas.outline import Point, path_text

from .drawn import KEEPS_THE_BODYS_HEIGHTS


@dataclass(frozen=True)
class Stretch:
    """By how much legs and trunk are longer, the trunk wider and the arms thicker."""

    legs: float
    trunk: float
    chest: float
    arms: float

    def of_standing(self, place: Point) -> Point:
        """A place of the standing body, in body units, on the other body.

        Smooth, and never folded: what lay beside or below a place still does.
        """
        x, y = place
        wide = 1 + (self.chest - 1) * (_step((y - 330) / 40) - _step((y - 900) / 60))
        # The arm hangs from the shoulder, slanting outwards.
        aside = abs(x) - (186 + (y - 343) * 0.24)
        near_the_arm = math.exp(-((aside / 45) ** 2)) * _step((y - 500) / 25)
        moved = abs(x) + (self.arms - 1) * aside * near_the_arm
        return (
            math.copysign(moved, x) * wide,
            y
            + (self.trunk - 1) * (_ramp(y - 350, 40) - _ramp(y - 850, 40))
            + (self.legs - 1) * _ramp(y - 900, 40),
        )

    def of_close_up(self, place: Point) -> Point:
        """A place of a hand or foot: it grows longer on one half and wider towards one end."""
        x, y = place
        wide = 1 + (self.chest - 1) * _step((y - 100) / 60)
        return (x * wide, y + (self.legs - 1) * _ramp(y - 60, 30))


def _step(t: float) -> float:
    """From 0 to 1, half of it at 0."""
    return 1 / (1 + math.exp(-t))


def _ramp(t: float, width: float) -> float:
    """0, then a rise of 1 in 1 beyond 0, with a soft bend."""
    return t if t > 30 * width else width * math.log1p(math.exp(t / width))


FACTORS = st.floats(0.7, 1.4)
STRETCHES = st.builds(Stretch, FACTORS, FACTORS, FACTORS, FACTORS)


def stretched(view: BodyView, stretch: Stretch) -> BodyView:
    """The same view of the other body, with nothing drawn on it."""
    standing = view.id in KEEPS_THE_BODYS_HEIGHTS
    move = stretch.of_standing if standing else stretch.of_close_up
    (ox, oy), scale = view.origin, view.scale

    def moved(place: Point) -> Point:
        x, y = move(((place[0] - ox) / scale, (place[1] - oy) / scale))
        return (x * scale + ox, y * scale + oy)

    def outline(polygon: Sequence[Point]) -> str:
        return path_text([moved(place) for place in polygon])

    return replace(
        view,
        drawing=b"",
        landmarks=tuple(
            Landmark(mark.name, mark.side, moved(mark.place)) for mark in view.landmarks
        ),
        parts=tuple(Part(part.name, outline(part.polygon)) for part in view.parts),
        regions=tuple(
            Region(region.id, region.group, region.side, outline(region.polygon))
            for region in view.regions
        ),
    )
