"""The steps of the way to an acupoint in words, as a practitioner would follow them."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.way import Leg, Mark, finger_hold
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.wording import content_name

_NO_ARTICLE: Final = ("between ", "where ", "below ", "in front of ")
"""How names begin that say where a landmark is rather than what it is."""
_NEAR: Final = 0.004
"""How near a part has to be to a fraction to be called by it."""


def landmark_names(measures: Measures) -> dict[str, str]:
    """What each landmark is called, by id; not yet translated."""
    return {landmark.id: landmark.name for landmark in measures.landmarks}


def leg_words(legs: Sequence[Leg], step: int, names: Mapping[str, str]) -> str:
    """A step, counted from 0, as a short sentence; ``names`` are those of ``landmark_names``."""
    words = _Words(legs, step, names).sentence()
    if step == len(legs) - 1:
        words = QCoreApplication.translate("Way", "{sentence} The point is here.").format(
            sentence=words
        )
    return words


def short_name(mark: Mark, names: Mapping[str, str]) -> str:
    """A landmark's name up to its first comma or bracket, or an acupoint's code."""
    if mark.is_acupoint:
        return point_code(mark.name)
    name = content_name(names.get(mark.name, mark.name))
    return re.split(r"[,(，（]", name)[0].strip()


def leg_label(leg: Leg) -> str:
    """What is written beside a leg on the drawing: ``3 cun``, ``1/2``; empty for most."""
    if leg.fingers is not None:
        return _fingers(leg.fingers)
    if leg.cun is not None:
        return QCoreApplication.translate("Way", "{cun} cun").format(cun=f"{leg.cun:g}")
    if leg.part is not None:
        fraction = _fraction(leg.part)
        return f"{fraction[0]}/{fraction[1]}" if fraction else _percent(leg.part)
    return ""


def hold_words(cun: float | None) -> str:
    """A number of cun in the patient's fingers; empty where they say nothing."""
    hold = finger_hold(cun)
    if hold is None:
        return ""
    translate = QCoreApplication.translate
    fours = {
        0: "",
        1: translate("Way", "four of the patient's fingers side by side"),
        2: translate("Way", "twice four of the patient's fingers side by side"),
    }.get(
        hold[0],
        translate("Way", "{number} times four of the patient's fingers side by side").format(
            number=hold[0]
        ),
    )
    if not fours:
        return (
            "",
            translate("Way", "the breadth of the patient's thumb"),
            translate("Way", "twice the breadth of the patient's thumb"),
        )[hold[1]]
    patterns = (
        "{fours}",
        translate("Way", "{fours}, and a thumb's breadth"),
        translate("Way", "{fours}, and twice a thumb's breadth"),
    )
    return patterns[hold[1]].format(fours=fours)


class _Words:
    def __init__(self, legs: Sequence[Leg], step: int, names: Mapping[str, str]) -> None:
        self._legs, self._step, self._leg, self._names = legs, step, legs[step], names

    def sentence(self) -> str:
        leg = self._leg
        if leg.is_search:
            find = QCoreApplication.translate("Way", "Find {place}.")
            return find.format(place=self._called(leg.origin, in_full=True))
        if leg.kind == "level":
            return self._level()
        if leg.kind == "edge":
            pattern = QCoreApplication.translate(
                "Way", "Go straight {direction} to the edge of the skin on this drawing."
            )
            return self._from(pattern.format(direction=heading_name(leg.headings[0])))
        if leg.kind == "curve":
            return self._curve()
        if leg.kind == "between" and leg.cun is None:
            pattern = QCoreApplication.translate("Way", "Go {part} from {start} to {end}.")
            return pattern.format(
                part=_part_words(leg.part or 0.0),
                start=self._called(leg.origin),
                end=self._called(leg.aims[0]),
            )
        return self._measured()

    def _measured(self) -> str:
        leg, translate = self._leg, QCoreApplication.translate
        amount = leg_label(leg)
        ways = [heading_name(name) for name in leg.headings]
        if leg.aims and ways:
            pattern = translate("Way", "Go {amount} {direction}, towards {end}.")
        elif leg.aims:
            pattern = translate("Way", "Go {amount} towards {end}.")
        else:
            pattern = translate("Way", "Go {amount} {direction}.")
        between = translate("Way", "{one} and {other}")
        words = pattern.format(
            amount=amount,
            direction=between.format(one=ways[0], other=ways[1])
            if len(ways) > 1
            else "".join(ways),
            end=self._called(leg.aims[0]) if leg.aims else "",
        )
        hold = hold_words(leg.cun)
        if hold:
            words = translate("Way", "{sentence} As a check: {fingers}.").format(
                sentence=words, fingers=hold
            )
        return self._from(words)

    def _level(self) -> str:
        leg, translate = self._leg, QCoreApplication.translate
        if self._is_here(leg.origin):
            level = translate("Way", "At this level")
        else:
            level = translate("Way", "Level with {place}").format(place=self._called(leg.origin))
        if len(leg.aims) == 2:
            one, other = (self._called(aim) for aim in leg.aims)
            pattern = translate("Way", "{level}, go to the line between {one} and {other}.")
            return pattern.format(level=level, one=one, other=other)
        patterns = {
            "superior": translate("Way", "{level}, go to the place straight above {mark}."),
            "inferior": translate("Way", "{level}, go to the place straight below {mark}."),
            "anterior": translate("Way", "{level}, go to the place straight in front of {mark}."),
            "posterior": translate("Way", "{level}, go to the place straight behind {mark}."),
        }
        in_line = translate("Way", "{level}, go to the place straight in line with {mark}.")
        heading = leg.headings[0] if leg.headings else ""
        return patterns.get(heading, in_line).format(level=level, mark=self._called(leg.aims[0]))

    def _curve(self) -> str:
        leg, translate = self._leg, QCoreApplication.translate
        start, *via, end = (self._called(mark) for mark in (leg.origin, *leg.aims))
        if via:
            pattern = translate("Way", "Go {part} along the curve from {start} by {via} to {end}.")
        else:
            pattern = translate("Way", "Go {part} along the curve from {start} to {end}.")
        return pattern.format(
            part=_part_words(leg.part or 0.0), start=start, end=end, via="".join(via)
        )

    def _from(self, words: str) -> str:
        """The sentence with where it starts from, if that is not where the last step ended."""
        if self._is_here(self._leg.origin):
            return words
        pattern = QCoreApplication.translate("Way", "Start from {place}. {sentence}")
        return pattern.format(place=self._called(self._leg.origin), sentence=words)

    def _is_here(self, mark: Mark) -> bool:
        before = self._legs[self._step - 1]
        return self._step > 0 and math.dist(before.end, mark.place) < 1e-6

    def _called(self, mark: Mark, *, in_full: bool = False) -> str:
        """What a place is called in the middle of a sentence; in full where it is new."""
        translate = QCoreApplication.translate
        if not mark.name:
            return self._found(mark)
        if mark.is_acupoint:
            return point_code(mark.name)
        own = self._names.get(mark.name, mark.name)
        shown = content_name(own) if in_full else self._briefly(mark)
        if own.startswith(_NO_ARTICLE):
            return translate("Way", "the place {name}").format(name=shown)
        return translate("Way", "the {name}").format(name=shown)

    def _briefly(self, mark: Mark) -> str:
        """A landmark's short name, if no other landmark has that too."""
        short = short_name(mark, self._names)
        alike = [
            name
            for name in self._names.values()
            if content_name(name).startswith(short) and name != self._names.get(mark.name)
        ]
        return content_name(self._names.get(mark.name, mark.name)) if alike else short

    def _found(self, mark: Mark) -> str:
        """A place that an earlier step has led to, by that step's number."""
        steps = [
            number
            for number, leg in enumerate(self._legs[: self._step], 1)
            if math.dist(leg.end, mark.place) < 1e-6
        ]
        pattern = QCoreApplication.translate("Way", "the place of step {number}")
        return pattern.format(number=steps[-1])


def heading_name(heading: str) -> str:
    """A direction of the body in plain words."""
    translate = QCoreApplication.translate
    return {
        "superior": translate("Way", "up"),
        "inferior": translate("Way", "down"),
        "anterior": translate("Way", "forward"),
        "posterior": translate("Way", "back"),
        "lateral": translate("Way", "outward"),
        "medial": translate("Way", "inward"),
        "distal": translate("Way", "away from the trunk"),
        "proximal": translate("Way", "towards the trunk"),
        "radial": translate("Way", "to the thumb's side"),
        "ulnar": translate("Way", "to the little finger's side"),
    }[heading]


def _fraction(part: float) -> tuple[int, int] | None:
    """A part as a plain fraction; None where it is none."""
    for below in (2, 3, 4, 5, 10):
        above = round(part * below)
        if 0 < above < below and abs(part - above / below) < _NEAR:
            return (above, below) if below < 10 or above == 1 else None
    return None


def _part_words(part: float) -> str:
    """How far of a way: ``half the way``, ``about 35 % of the way``."""
    translate = QCoreApplication.translate
    words = {
        (1, 2): translate("Way", "half the way"),
        (1, 3): translate("Way", "a third of the way"),
        (2, 3): translate("Way", "two thirds of the way"),
        (1, 4): translate("Way", "a quarter of the way"),
        (3, 4): translate("Way", "three quarters of the way"),
        (1, 5): translate("Way", "a fifth of the way"),
        (2, 5): translate("Way", "two fifths of the way"),
        (3, 5): translate("Way", "three fifths of the way"),
        (4, 5): translate("Way", "four fifths of the way"),
        (1, 10): translate("Way", "a tenth of the way"),
    }
    fraction = _fraction(part)
    if fraction in words:
        return words[fraction]
    return translate("Way", "about {percent} of the way").format(percent=_percent(part))


def _percent(part: float) -> str:
    return QCoreApplication.translate("Way", "{number} %").format(number=round(part * 100))


def _fingers(number: float) -> str:
    translate = QCoreApplication.translate
    if number == 1:
        return translate("Way", "one finger's breadth")
    return translate("Way", "{number} fingers' breadths").format(number=f"{number:g}")
