"""Who says so: the references of a page, cited at length once and short after that."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.evidence import Reference, Support
from acupoints_app.ui.codes import in_text
from acupoints_app.ui.pages.page_text import PageStyle, plain, sentence
from acupoints_app.ui.wording import content_name

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_YEAR_IN_BRACKETS: Final = re.compile(r"\(((?:19|20)\d\d)\)")
_INITIALS: Final = re.compile(r"(?:\s+[A-Z]{1,3}(?:-[A-Z])?)+$")


def short_citation(citation: str) -> str:
    """The first author and the year, such as "Lee 2012"; a web page has no year."""
    first = _INITIALS.sub("", re.split(r"[,;.(]| et al", citation)[0]).strip()
    years = _YEAR_IN_BRACKETS.findall(citation) or _YEAR.findall(citation)
    return " ".join([first or citation, *years[-1:]])


def support_words(support: Support) -> str:
    """What a reference says of a point, with what sort of source it is, as one sentence."""
    kind, figure = content_name(support.kind), in_text(content_name(support.figure))
    if not support.about:
        pattern = QCoreApplication.translate("Cited", "{kind}: {figure}")
        return sentence(pattern.format(kind=kind, figure=figure))
    pattern = QCoreApplication.translate("Cited", "{kind} (about {complaint}): {figure}")
    about = in_text(content_name(support.about))
    return sentence(pattern.format(kind=kind, complaint=about, figure=figure))


class Cited:
    """The references of one page, numbered in the order in which they are cited."""

    def __init__(self, style: PageStyle, references: Mapping[str, Reference]) -> None:
        self._style = style
        self._references = references
        self._numbers: dict[str, int] = {}

    def at_length(self, reference: str, note: str = "") -> str:
        """A citation and its caveat, as a small paragraph; short where it stood before."""
        known = self._references[reference]
        if reference in self._numbers:
            text = plain(
                QCoreApplication.translate("Cited", "{citation}, cited above").format(
                    citation=short_citation(known.citation)
                )
            )
        else:
            self._numbers[reference] = len(self._numbers) + 1
            text = _with_caveat(known)
        return self._style.note(" · ".join(part for part in (plain(note), text) if part))

    def in_short(self, reference: str) -> str:
        """Author, year, and the number under which ``sources`` has the rest."""
        number = self._numbers.setdefault(reference, len(self._numbers) + 1)
        known = self._references[reference]
        short = short_citation(known.citation)
        if short != known.citation:
            short = short.replace(" ", "\N{NO-BREAK SPACE}")
        return f"{plain(short)}&nbsp;[{number}]"

    def sources(self) -> str:
        """All that was cited in short, as small paragraphs."""
        return "".join(
            self._style.note(f"[{number}] {_with_caveat(self._references[id_])}")
            for id_, number in self._numbers.items()
        )


def _with_caveat(reference: Reference) -> str:
    # Neither has its codes changed: a caveat can say which of them the source itself prints.
    caveat = f" {plain(content_name(reference.caveat))}" if reference.caveat else ""
    return f"{plain(reference.citation.rstrip('.'))}.{caveat}"
