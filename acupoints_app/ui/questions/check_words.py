"""The check in words: its answers, how far it is, and all of it as plain text to copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import FOR_ME, PAGES, Answer, Beside, Question
from acupoints_app.content.evidence import Caution
from acupoints_app.explain.check import NO, UNSURE, YES, Check
from acupoints_app.library import Library
from acupoints_app.ui.codes import in_text, point_code
from acupoints_app.ui.pages.evidence_words import grade_name
from acupoints_app.ui.pages.page_text import capital, sentence
from acupoints_app.ui.questions.beside_words import not_of_the_articles, urgent_heading
from acupoints_app.ui.questions.touched_words import (
    best_founded_first,
    caution_parts,
    touched_heading,
)
from acupoints_app.ui.questions.words import (
    QuestionCounts,
    accord_name,
    says_more,
    silent_words,
    source_title,
    support_name,
)
from acupoints_app.ui.wording import content_name

_INDENT: Final = "  "


def answer_name(answer: str | None) -> str:
    """An answer of the check, one of ANSWERS; None where nothing was answered."""
    translate = QCoreApplication.translate
    return {
        YES: translate("Check", "Yes"),
        UNSURE: translate("Check", "Not sure"),
        NO: translate("Check", "No"),
        None: translate("Check", "Not asked"),
    }[answer]


def check_kicker(library: Library) -> str:
    """What the check is about, and how long it is."""
    pattern = QCoreApplication.translate("Check", "Safety · {questions}")
    return pattern.format(questions=QuestionCounts().questions(len(library.claims.checks)))


def check_intro(library: Library) -> tuple[str, ...]:
    """What the check is, what it shows, and what becomes of the answers."""
    translate = QCoreApplication.translate
    articles = QuestionCounts().articles(len(library.content.sources))
    return (
        translate(
            "Check",
            "An aid to talking with a patient: no verdict, and no medical advice.",
        ),
        translate(
            "Check",
            "It shows what {articles} and independent references say. Yes or Not sure opens what "
            "they say, the stricter first.",
        ).format(articles=articles),
        translate(
            "Check",
            "No answer is stored, unless you print or copy it. All are forgotten at the end of the "
            "program, or with Start over.",
        ),
    )


def how_far(check: Check, library: Library) -> str:
    """How many questions were asked."""
    claims = library.claims
    pattern = QCoreApplication.translate("Check", "{asked} of {all} asked")
    return pattern.format(asked=check.asked(claims), all=len(claims.checks))


def hear_on() -> str:
    """What stands before the questions whose sources are to be heard."""
    return QCoreApplication.translate("Check", "Hear what the sources say on:")


# All of it as text ------------------------------------------------------------------


def check_text(check: Check, library: Library) -> str:
    """The questions with their answers, and what is said to those that concern the patient."""
    articles = QuestionCounts().articles(len(library.content.sources))
    shows = QCoreApplication.translate(
        "Check", "What {articles} and independent references say, the stricter first."
    )
    aid = check_intro(library)[0]
    blocks = [
        "\n".join((content_name(PAGES[FOR_ME]), aid, shows.format(articles=articles))),
        how_far(check, library),
    ]
    for question in library.claims.checks:
        answer = answer_name(check.answers.get(question.id))
        lines = [f"{content_name(question.question)} — {answer}"]
        if check.concerns(question.id):
            lines += _said(question, library)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _said(question: Question, library: Library) -> Iterator[str]:
    articles = len(library.content.sources)
    urgent = [one for one in question.beside if one.urgent]
    others = [one for one in question.beside if not one.urgent]
    for part in (
        _beside_lines(urgent_heading(articles), urgent, library),
        _answer_lines(question, library),
        _beside_lines(not_of_the_articles(articles), others, library),
        _touched_lines(question, library),
    ):
        yield from (f"{_INDENT}{line}" for line in part)


def _answer_lines(question: Question, library: Library) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield f"{accord_name(question)}:"
    for answer in question.answers:
        yield f"- {_answer_words(answer)}"
        title = source_title(library.content, answer.source)
        pattern = translate("Check", "“{article}” ({support})")
        yield _INDENT + pattern.format(article=title, support=support_name(answer.support))
    silent = silent_words(question, library.content)
    if silent:
        yield silent


def _answer_words(answer: Answer) -> str:
    says = content_name(answer.says)
    if not answer.stand or not says_more(answer):
        return says
    pattern = QCoreApplication.translate("Check", "{stand}: {says}")
    return pattern.format(stand=content_name(answer.stand), says=says)


def _beside_lines(title: str, said: list[Beside], library: Library) -> Iterator[str]:
    if said:
        yield f"{title}:"
    for beside in said:
        yield f"- {sentence(in_text(content_name(beside.says)))}"
        known = library.reference_by_id[beside.reference]
        cited = f"{known.citation.rstrip('.')}."
        if known.caveat:
            cited += f" {content_name(known.caveat)}"
        grade = f"{capital(grade_name(beside.grade))} · " if beside.grade else ""
        yield f"{_INDENT}{grade}{cited}"


def _touched_lines(question: Question, library: Library) -> Iterator[str]:
    evidence = library.evidence
    names = {point.code: point.pinyin for point in library.acupoints}
    codes = [code for code in question.touches(evidence) if code in names]
    if not codes:
        return
    yield f"{touched_heading(len(codes))}:"
    cautions = best_founded_first(question, evidence)
    own = [code for code in question.acupoints if code in names]
    if own:
        yield f"- {_named(own, names)}"
    for caution in cautions:
        known = [code for code in caution.acupoints if code in names]
        yield f"- {_caution_words(caution)}"
        yield _INDENT + _named(known, names)


def _caution_words(caution: Caution) -> str:
    kind, text = caution_parts(caution)
    return f"{kind} · {text}" if kind else text


def _named(codes: list[str], names: dict[str, str]) -> str:
    return ", ".join(f"{point_code(code)} {names[code]}" for code in codes)
