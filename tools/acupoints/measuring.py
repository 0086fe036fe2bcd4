"""Measuring on a drawing with its frames: how far, how high and how far aside, in cun.

It knows nothing of the place rules' arithmetic.  What the standard's words mean on a page:

* a distance is counted in the cun of the span that is named, along its axis where the way that
  is meant runs along it (so a scalp seen from its edge is counted as its skin is), else straight;
* a level is the height; on a limb the place along its axis; on the scalp the cun over the skin;
* a line or its middle is the straight one on the page, but where the head is foreshortened both
  ways it is the one on the skin laid flat.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from acupoints_app.atlas.directions import direction
from acupoints_app.atlas.frames import Frame
from acupoints_app.atlas.hit import contains
from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.place import PlaceError, Rule, place_of
from acupoints_app.atlas.polyline import length_of
from acupoints_app.atlas.ruler import frame_at
from acupoints_app.atlas.shelf import Shelf
from tools.acupoints.standard import MIDLINES

_ACROSS_THE_BODY: Final = ("3", "4", "8", "9", "thumb", "four-fingers", "middle-finger")
"""Spans that run from side to side, or measure a finger: no levels are told by them."""
_SEES_MIDLINE: Final = {
    "anterior-midline": ("front", "head-front", "head-top", "mouth"),
    "posterior-midline": ("back", "head-back", "head-top"),
}
_ARM: Final = ("10", "11")
_STEEP: Final = 0.9
"""Of a skin that is steeper than this (its rise over its length) the height tells the level."""
_PIECES: Final = 12
_FOREHEAD, _SCALP, _BACK_OF_HEAD = "2", "1", "4"


class NotShownError(Exception):
    """A view that can't show what a relation needs.  Its text says what."""


@dataclass(frozen=True)
class Seen:
    """One side of the body on one view, with where the acupoints lie on it."""

    shelf: Shelf
    view: BodyView
    side: str
    rules: Mapping[str, Rule]
    units: Mapping[str, float]
    placed: Mapping[tuple[str, str], Point]

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The frames of the view."""
        return self.shelf.frames(self.view.key)

    def place(self, name: Rule, beside: Point) -> Point:
        """Where a landmark, an acupoint, a midline or a place rule is.  Raises NotShownError.

        ``beside`` is the place that the relation is about: of a midline, what is level with it.
        """
        if isinstance(name, str) and name in MIDLINES:
            if self.view.id not in _SEES_MIDLINE[name]:
                raise NotShownError(f"no {name}")
            return (self.view.origin[0], beside[1])
        # What is named from the midline without a side stands for either side.
        sides = (self.side, *self.view.sides[:1]) if self.side == "midline" else (self.side,)
        for side in sides:
            for one in (side, "midline"):
                if isinstance(name, str) and (name, one) in self.placed:
                    return self.placed[name, one]
            try:
                return place_of(self.view, self.frames, name, side, self.rules, self.units)
            except (PlaceError, KeyError) as error:
                problem = error
        raise NotShownError(f"no {name}" if isinstance(name, str) else str(problem))

    def way(
        self, name: str, place: Point, frame: Frame | None = None, *, scalp: bool = False
    ) -> Point:
        """A direction of the body on the page, turned with the limb.  Raises NotShownError.

        On the ``scalp`` seen from above, up is towards the crown.
        """
        found = direction(self.view, self.side, name)
        scalp = scalp and self.view.id == "head-top"
        if found is None and scalp and name in ("superior", "inferior"):
            down = self.place("vertex", place)[1] - place[1]
            sign = math.copysign(1.0, down) * (1 if name == "superior" else -1)
            return (0.0, sign)
        if found is None:
            raise NotShownError(f"not what is {name}")
        return found if frame is None else _turned(found, frame, place)

    def frame_of(self, span: str) -> Frame | None:
        """The frame of a span for this side; None where the view doesn't measure it."""
        found = [frame for frame in self.frames if frame.span == span]
        sides = (self.side, *(self.view.sides if self.side == "midline" else ("midline",)))
        return next((f for side in sides for f in found if f.side == side), None)

    def limb(self, place: Point) -> Frame | None:
        """The lengthwise frame that reaches a place: that of its limb, else one of the midline.

        An arm's frame reaches only as far as its skin: not over the gap beside it to the trunk.
        """
        lengthwise = [frame for frame in self.frames if frame.span not in _ACROSS_THE_BODY]
        of_limbs = [
            frame
            for frame in lengthwise
            if frame.side == self.side
            and frame.side != "midline"
            and frame.beside(place) <= frame.reach
            and -0.5 <= self.along(frame, place) <= frame.cun + 0.5
            and self._beside_the_trunk(frame, place)
            and self._on_skin(place, frame.at(min(max(self.along(frame, place), 0.0), frame.cun)))
        ]
        of_trunk = [frame for frame in lengthwise if frame.side == "midline"]
        beyond = [
            frame
            for frame in lengthwise
            if frame.span not in _ARM and self.side in (frame.side, "midline")
        ]
        for some in (of_limbs, of_trunk, beyond):
            found = frame_at(some, place)
            if found is not None:
                return found
        return None

    def _beside_the_trunk(self, frame: Frame, place: Point) -> bool:
        """False for what lies inward of the end of an axillary fold: that is chest or back.

        From the side the arm hangs before the trunk, as a part of its own.
        """
        if frame.span != "10":
            return True
        if frame.part != "body":
            return any(
                contains(part.polygon, *place)
                for part in self.view.parts
                if part.name == frame.part
            )
        fold = self.view.landmark_by_key[frame.start]
        return _dot(fold, place, self.way("lateral", place)) >= -0.2 * frame.across

    def _on_skin(self, start: Point, end: Point) -> bool:
        """Whether the straight way between two places stays on the skin."""
        return all(
            any(
                contains(
                    part.polygon,
                    start[0] + (end[0] - start[0]) * step / _PIECES,
                    start[1] + (end[1] - start[1]) * step / _PIECES,
                )
                for part in self.view.parts
            )
            for step in range(1, _PIECES)
        )

    def along(self, frame: Frame, place: Point) -> float:
        """How many cun from a frame's start a place lies."""
        return cun_on(frame, place, self.view.scale)

    def apart(self, start: Point, end: Point, way: str, span: str) -> float:
        """How many cun of a span it is from start to end in a direction only."""
        frame = self.frame_of(span)
        if frame is None:
            if span not in self.units:
                raise NotShownError(f"no span {span}")
            return _dot(start, end, self.way(way, end)) / (self.units[span] * self.view.scale)
        if is_bent(frame):
            along_page = self.way(way, end)
            if max(frame.beside(start), frame.beside(end)) <= 1.25 * frame.reach:
                cun = abs(self.along(frame, end) - self.along(frame, start))
                return math.copysign(cun, _dot(start, end, along_page))
            return _dot(start, end, along_page) / (frame.unit * self.view.scale)
        turned = self.way(way, start if self.view.id == "head-top" else end, frame, scalp=True)
        axis = _axis(frame, end)
        lengthwise = turned[0] * axis[0] + turned[1] * axis[1]
        if abs(lengthwise) > 0.5:
            return (self.along(frame, end) - self.along(frame, start)) * math.copysign(
                1.0, lengthwise
            )
        return _dot(start, end, turned) / (frame.unit * self.view.scale)

    def higher(self, start: Point, end: Point) -> float:
        """How many cun end is higher (on a limb nearer the trunk) than start.

        On top of a head that is seen from the side: how far over the skin.
        """
        up = _dot(start, end, self._up())
        frame = self.limb(end)
        if frame is None:
            return up / self._cun(end)
        if not is_bent(frame):
            sign = -1.0 if self._runs_down(frame) else 1.0
            return sign * (self.along(frame, end) - self.along(frame, start))
        near = max(frame.beside(start), frame.beside(end)) <= frame.reach
        if near and abs(_axis(frame, end)[1]) < _STEEP:
            return math.copysign(self.along(frame, end) - self.along(frame, start), up)
        return up / (frame.unit * self.view.scale)

    def aside(self, start: Point, end: Point) -> float:
        """How many cun end lies to the side of the line straight up and down through start."""
        frame = self.limb(end)
        x, y = self._upright()
        if frame is not None and is_bent(frame) and frame.beside(end) <= frame.reach:
            raise NotShownError("the head turns away")
        if frame is not None and frame.side != "midline":
            x, y = _axis(frame, end)
            return abs(_dot(start, end, (y, -x))) / frame.across
        flat = self.flat(end)
        if flat is not None:
            return abs(flat.laid(end)[0] - flat.laid(start)[0])
        return abs(_dot(start, end, (y, -x))) / self._cun(end)

    def above(self, start: Point, end: Point) -> float:
        """How many cun end lies straight up from start, never mind how far aside."""
        self._upright()
        return self.higher(start, end)

    def apart_at_all(self, start: Point, end: Point) -> float:
        """A short distance in cun, in those of the part it lies on."""
        flat = self.flat(end)
        if flat is not None:
            return math.dist(flat.laid(start), flat.laid(end))
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        frame = frame_at(self.frames, middle)
        if frame is None:
            return math.dist(start, end) / self._cun(middle)
        x, y = _axis(frame, middle)
        along = frame.cun_at(end) - frame.cun_at(start)
        return math.hypot(along, _dot(start, end, (y, -x)) / frame.across)

    def flat(self, place: Point, others: Sequence[Point] = ()) -> Flat | None:
        """The skin laid flat at a place of the head that is foreshortened; else None.

        From the side only its edge can be: where all ``others`` lie along it too.
        """
        frame = self.limb(place)
        if frame is None or frame.span not in (_SCALP, _FOREHEAD):
            return None
        if is_bent(frame):
            along = all(frame.beside(one) <= frame.reach for one in (place, *others))
            return Flat(frame, None, self.view.scale) if along and others else None
        across = self.frame_of("3") or self.frame_of(_BACK_OF_HEAD)
        if across is None or (frame.span == _FOREHEAD and self.along(frame, place) < 0):
            return None
        return Flat(frame, across, self.view.scale)

    def _cun(self, place: Point) -> float:
        """How many view units a cun takes that no span is named for."""
        frame = frame_at(self.frames, place)
        if frame is not None:
            return frame.across
        elsewhere = self.shelf.elsewhere(self.view.key)
        if elsewhere is None:
            raise NotShownError("no cun")
        return elsewhere.across

    def _up(self) -> Point:
        """What is higher, or on a hand or foot nearer the trunk, or else further in front."""
        for name in ("superior", "proximal", "anterior"):
            found = direction(self.view, self.side, name)
            if found is not None:
                return found
        raise NotShownError("no level")

    def _upright(self) -> Point:
        found = direction(self.view, self.side, "superior")
        if found is None:
            raise NotShownError("not what is straight above")
        return found

    def _runs_down(self, frame: Frame) -> bool:
        x, y = self._up()
        (x0, y0), (x1, y1) = frame.axis[0], frame.axis[-1]
        return (x1 - x0) * x + (y1 - y0) * y < 0


@dataclass(frozen=True)
class Flat:
    """The scalp laid flat: cun along the midline, and cun across by the span from side to side.

    Without ``across`` it is seen from the side, and what counts instead is how far in from the
    edge a place lies.
    """

    along: Frame
    across: Frame | None
    scale: float

    def laid(self, place: Point) -> Point:
        """A place of the page on it, in cun."""
        cun = cun_on(self.along, place, self.scale)
        if self.across is None:
            return (self.along.beside(place) / (self.along.unit * self.scale), cun)
        return (cun_on(self.across, place, self.scale), cun)


def cun_on(frame: Frame, place: Point, scale: float) -> float:
    """How many cun from a frame's start a place lies; ``scale`` is that of its view.

    A piece of the scalp's span goes on beyond its ends at the pace of the scalp, not of the page.
    """
    cun = frame.cun_at(place)
    if frame.span != _SCALP or is_bent(frame) or 0 <= cun <= frame.cun:
        return cun
    end = 0.0 if cun < 0 else frame.cun
    beyond = (cun - end) * length_of(frame.axis) / frame.cun
    return end + beyond / (frame.unit * scale)


def is_bent(frame: Frame) -> bool:
    """Whether a frame's axis follows the skin and isn't straight on the page."""
    (x0, y0), (x1, y1) = frame.axis[0], frame.axis[-1]
    chord = math.hypot(x1 - x0, y1 - y0)
    aside = max(abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) for x, y in frame.axis) / chord
    return aside > 0.02 * chord


def nearest_of(chain: Sequence[Point], place: Point) -> tuple[Point, bool]:
    """The place of a chain that is nearest, and whether it is one of its two ends."""
    best, best_distance, at_end = chain[0], math.dist(chain[0], place), True
    for (x0, y0), (x1, y1) in pairwise(chain):
        squared = (x1 - x0) ** 2 + (y1 - y0) ** 2
        if not squared:
            continue
        t = ((place[0] - x0) * (x1 - x0) + (place[1] - y0) * (y1 - y0)) / squared
        t = min(1.0, max(0.0, t))
        foot = (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t)
        if math.dist(foot, place) < best_distance:
            best, best_distance = foot, math.dist(foot, place)
            at_end = foot in (chain[0], chain[-1])
    return best, at_end


def _dot(start: Point, end: Point, way: Point) -> float:
    return (end[0] - start[0]) * way[0] + (end[1] - start[1]) * way[1]


def _axis(frame: Frame, place: Point) -> Point:
    """Which way a frame runs beside a place: a unit vector."""
    cun = frame.cun_at(place)
    (x0, y0), (x1, y1) = frame.at(cun - 0.01), frame.at(cun + 0.01)
    length = math.hypot(x1 - x0, y1 - y0) or 1.0
    return ((x1 - x0) / length, (y1 - y0) / length)


def _turned(way: Point, frame: Frame, place: Point) -> Point:
    """Along or across a frame, whichever way is the nearest to the one of the standing body."""
    x, y = _axis(frame, place)
    return max(
        ((x, y), (-x, -y), (y, -x), (-y, x)),
        key=lambda one: one[0] * way[0] + one[1] * way[1],
    )
