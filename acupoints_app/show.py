"""Acupoints as cards for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Final

from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoints import EXTRA, Acupoint
from acupoints_app.content.evidence import Caution, CautionSource, Evidence, PointUse, Support
from acupoints_app.export import acupoint_records
from acupoints_app.library import Library
from acupoints_app.placed import place_all

__all__ = ["acupoint_records", "card", "find_acupoint", "placements_on"]

_WIDTH: Final = 78
USED: Final = "Used for back pain, and who says so"
NOT_PROOF: Final = "Use is no proof of effect"
NOT_THE_ARTICLES: Final = "The five articles name no acupoint; this comes from other sources."
TAKE_CARE: Final = "Take care"

_TIERS: Final = {
    "frequent": "among the most used points",
    "prescribed": "prescribed in a trial or a consensus",
    "neighbouring": "from a source on a neighbouring complaint",
    "traditional": "by tradition only",
}
_GRADES: Final = {
    "strong": "strong source",
    "medium": "source of medium strength",
    "weak": "weak source",
}


def find_acupoint(library: Library, code: str) -> Acupoint | None:
    """The point of a code as it is typed: ``BL40``, ``bl 40``, ``ex-b2``; None where none is."""
    wanted = _bare(code)
    return next((point for point in library.acupoints if _bare(point.code) == wanted), None)


def _bare(code: str) -> str:
    return "".join(letter for letter in code.upper() if letter.isalnum())


def card(point: Acupoint, library: Library | None = None) -> str:
    """A point's card as lines of text; what it is used for stands there with its library."""
    kind = "extra point" if point.meridian == EXTRA else point.title
    lines = [
        f"{point.code}  {point.pinyin}  {_characters(point)}",
        f"{point.english} · {kind} · {point.region}",
        "",
        *_wrapped(point.location),
        "",
        "How to find it",
        *(line for number, step in enumerate(point.find, 1) for line in _step(number, step)),
    ]
    if point.alternative is not None:
        lines += ["", *_wrapped(f"Also located: {point.alternative.location}")]
    if point.classes:
        lines += ["", f"Class: {', '.join(point.classes)}"]
    if library is not None:
        lines += _evidence(point, library)
    return "\n".join([*lines, "", *_wrapped(point.source_words)])


def placements_on(library: Library, shelf: Shelf, key: str) -> tuple[Placement, ...]:
    """The acupoints on a view, given by its key; those of the right side on the left one too."""
    return place_all(library.acupoints, shelf, key)


def _evidence(point: Acupoint, library: Library) -> list[str]:
    evidence = library.evidence
    names = {group.id: group.name for group in library.content.groups}
    uses = [use for use in evidence.uses_of(point.code) if use.group in names]
    lines: list[str] = []
    if uses:
        lines += ["", USED, *_wrapped(NOT_THE_ARTICLES)]
        for use in uses:
            lines += _use(use, names[use.group], evidence)
        lines += ["", NOT_PROOF, *_supports(evidence.not_proof, evidence)]
    cautions = evidence.cautions_for(point.code)
    if cautions:
        lines += ["", TAKE_CARE]
        for caution in cautions:
            lines += _caution(caution, evidence)
    return lines


def _use(use: PointUse, group: str, evidence: Evidence) -> list[str]:
    lines = _wrapped(f"{group}: {_TIERS[use.tier]}.")
    if use.remark:
        lines += _wrapped(use.remark, "  ")
    return lines + _supports(use.support, evidence)


def _supports(supports: Iterable[Support], evidence: Evidence) -> list[str]:
    lines: list[str] = []
    for support in supports:
        about = f" About: {support.about}." if support.about else ""
        lines += _wrapped(f"{support.kind}: {support.figure}.{about}", "  - ", "    ")
        lines += _cited(support.reference, evidence)
    return lines


def _caution(caution: Caution, evidence: Evidence) -> list[str]:
    needling = " This concerns needling, not pressing." if caution.needling_only else ""
    lines = _wrapped(caution.text + needling)
    for source in caution.sources:
        lines += _source("", source, evidence)
    for source in caution.against:
        lines += _source("Against: ", source, evidence)
    return lines


def _source(before: str, source: CautionSource, evidence: Evidence) -> list[str]:
    said = f"{before}{source.says} ({_GRADES[source.grade]})."
    return [*_wrapped(said, "  - ", "    "), *_cited(source.reference, evidence)]


def _cited(id_: str, evidence: Evidence) -> list[str]:
    reference = evidence.reference_by_id[id_]
    lines = _wrapped(reference.citation, "    ")
    if reference.caveat:
        lines += _wrapped(f"({reference.caveat})", "    ")
    return lines


def _characters(point: Acupoint) -> str:
    if point.simplified == point.traditional:
        return point.simplified
    return f"{point.simplified} / {point.traditional}"


def _step(number: int, step: str) -> list[str]:
    return _wrapped(step, f"{number}. ", " " * len(f"{number}. "))


def _wrapped(text: str, first: str = "", following: str | None = None) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=first if following is None else following,
        break_long_words=False,
        break_on_hyphens=False,
    )
