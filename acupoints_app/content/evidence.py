"""What independent references say: which acupoints are used, and where to be careful.

None of it comes from the articles, which name no acupoint; and that a point is used says
nothing about whether it helps.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

TIERS: Final = ("frequent", "prescribed", "neighbouring", "traditional")
"""How a point is used, the best supported first: among the most used points that a review or a
survey of low back pain counts; in the prescription of a trial or consensus for the group's pain
area; in a source on a neighbouring complaint; in a traditional indication only."""

CAUTIONS: Final = ("pregnancy", "lung", "neck", "kidney", "breastbone")
"""Kinds of caution, in the order that a card shows them."""

GRADES: Final = ("strong", "medium", "weak")
"""How good a source of a caution is: a guideline or an indexed paper that was read; a textbook or
a paper read in part; a web page or second-hand."""

STRENGTHS: Final = ("strong", "moderate", "thin", "very thin")
"""How well the points of a group are supported."""

LOCATIONS: Final = "who2008"
"""The reference behind the places of the standard's points."""


@dataclass(frozen=True)
class Reference:
    """A book or paper that stands behind a statement; ``caveat`` is to be said with it."""

    id: str
    citation: str
    caveat: str = ""


@dataclass(frozen=True)
class Support:
    """What one reference says about the use of a point, in our words, with its figure.

    ``kind`` says what sort of source it is (a review that counts points, a practice survey, a
    trial's prescription ...), ``about`` what complaint it is about where that isn't the group's.
    """

    reference: str
    kind: str
    figure: str
    about: str = ""


@dataclass(frozen=True)
class PointUse:
    """A point used for a group's pain, and who says so.  ``remark`` is to be said with it."""

    group: str
    acupoint: str
    tier: str
    support: tuple[Support, ...]
    remark: str = ""


@dataclass(frozen=True)
class CautionSource:
    """Who gives a warning, or speaks against it, and how good a source that is."""

    reference: str
    grade: str
    says: str


@dataclass(frozen=True)
class Caution:
    """A warning about some acupoints: the stricter view first, what speaks against it after.

    ``needling_only`` where it doesn't concern pressing.  ``sites`` are those that it is about of
    points with many ("EX-B2/L1"); of a point that has none among them it is about all.
    """

    id: str
    kind: str
    text: str
    acupoints: tuple[str, ...]
    sources: tuple[CautionSource, ...]
    against: tuple[CautionSource, ...] = ()
    needling_only: bool = False
    sites: tuple[str, ...] = ()

    @property
    def spots(self) -> tuple[str, ...]:
        """The points, each as its sites where it is about some of them only."""
        named = {site.partition("/")[0] for site in self.sites}
        return (*(code for code in self.acupoints if code not in named), *self.sites)


@dataclass(frozen=True)
class GroupRemark:
    """How well the points of a group are supported, in plain words: thin is called thin."""

    group: str
    strength: str
    text: str


@dataclass(frozen=True)
class Evidence:
    """All of it, with what is looked up in it."""

    references: tuple[Reference, ...] = ()
    uses: tuple[PointUse, ...] = ()
    remarks: tuple[GroupRemark, ...] = ()
    cautions: tuple[Caution, ...] = ()
    not_proof: tuple[Support, ...] = ()
    """What reviews found against sham: stands beside every list of points used."""

    @cached_property
    def reference_by_id(self) -> dict[str, Reference]:
        """The references by id."""
        return {reference.id: reference for reference in self.references}

    def uses_for(self, group: str) -> tuple[PointUse, ...]:
        """The points used for a group, the best supported first."""
        return tuple(use for use in self.uses if use.group == group)

    def uses_of(self, acupoint: str) -> tuple[PointUse, ...]:
        """The groups that a point is used for."""
        return tuple(use for use in self.uses if use.acupoint == acupoint)

    def cautions_for(self, acupoint: str) -> tuple[Caution, ...]:
        """The warnings about a point, in the order of CAUTIONS."""
        found = [caution for caution in self.cautions if acupoint in caution.acupoints]
        return tuple(sorted(found, key=lambda caution: CAUTIONS.index(caution.kind)))

    def remark_on(self, group: str) -> GroupRemark | None:
        """How well a group's points are supported, or None."""
        return next((remark for remark in self.remarks if remark.group == group), None)
