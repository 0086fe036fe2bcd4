"""The acupoints that the cautions of a question are about, as the text of a block."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import Question
from acupoints_app.content.evidence import GRADES, Caution, Evidence
from acupoints_app.ui.codes import in_text
from acupoints_app.ui.pages.acupoint_index import AcupointIndex
from acupoints_app.ui.pages.evidence_words import caution_name, needling_only
from acupoints_app.ui.pages.page_text import PageStyle, capital, plain
from acupoints_app.ui.questions.words import QuestionCounts
from acupoints_app.ui.wording import content_name


def touched_html(
    style: PageStyle, question: Question, evidence: Evidence, acupoints: AcupointIndex
) -> str:
    """The points, caution by caution, with their links; "" where the question touches none.

    The words of a caution, and who gives it, stand on the page of each of its points.
    """
    html = ""
    own = [code for code in question.acupoints if code in acupoints.by_code]
    if own:
        html += style.paragraph(_links(style, own, acupoints))
    for caution in best_founded_first(question, evidence):
        known = [code for code in caution.acupoints if code in acupoints.by_code]
        if known:
            kind, words = caution_parts(caution)
            text = plain(words)
            if kind:
                text = f"{style.inked(style.strong(plain(kind)))} · {text}"
            html += style.note(text, above=2)
            html += style.paragraph(_links(style, known, acupoints), above=0.5)
    return html


def touched_heading(points: int) -> str:
    """How many points the cautions are about."""
    pattern = QCoreApplication.translate("Touched", "The cautions name {points}")
    return pattern.format(points=QuestionCounts().points(points))


def caution_parts(caution: Caution) -> tuple[str, str]:
    """What a caution is about, "" where its text begins with that, and the text."""
    kind, text = capital(caution_name(caution.kind)), in_text(content_name(caution.text))
    if text.casefold().startswith(kind.casefold()):
        kind = ""
    return kind, f"{text} {needling_only()}" if caution.needling_only else text


def best_founded_first(question: Question, evidence: Evidence) -> list[Caution]:
    """A question's cautions, as the page of a point orders its own."""
    cautions = [caution for caution in evidence.cautions if caution.id in question.cautions]
    return sorted(cautions, key=lambda one: min(GRADES.index(each.grade) for each in one.sources))


def _links(style: PageStyle, codes: list[str], acupoints: AcupointIndex) -> str:
    return ", ".join(style.point_link(acupoints.by_code[code]) for code in codes)
