"""The check "Is it for me?" on paper: filled in, or as a form to fill in by hand.

No date or name stands on it: it says nothing of who was asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import FOR_ME, PAGES, Question
from acupoints_app.explain.check import ANSWERS, Check, is_heard
from acupoints_app.library import Library
from acupoints_app.ui.pages.cited import Cited
from acupoints_app.ui.pages.page_text import plain
from acupoints_app.ui.paper.answers_part import (
    answer_pieces,
    beside_pieces,
    heading,
    raised,
    silent_pieces,
    touched_pieces,
    urgent_pieces,
)
from acupoints_app.ui.paper.body_figures import BodyFigures, body_figures
from acupoints_app.ui.paper.paper import Words, style
from acupoints_app.ui.paper.pieces import Choices, Piece, Row, Sheet
from acupoints_app.ui.questions.check_words import answer_name
from acupoints_app.ui.wording import content_name

translate = QCoreApplication.translate


def check_sheet(check: Check, library: Library) -> Sheet:
    """The sheet of a check: a form, where nothing was answered yet."""
    title = plain(content_name(PAGES[FOR_ME]))
    return Sheet(title, tuple(_pieces(check, library, title)))


def _pieces(check: Check, library: Library, title: str) -> Iterator[Piece]:
    yield Row((Words(title, "title"),), with_next=True)
    yield Row((Words(plain(_introduction())),), above=6.0)
    cited = Cited(style(), library.reference_by_id)
    checks = library.claims.checks
    is_form = not any(question.id in check.answers for question in checks)
    for question in checks:
        answer = check.answers.get(question.id)
        yield from _question(question, answer, library, cited, is_form=is_form)
    heard = checks if is_form else check.concerning(library.claims)
    codes = dict.fromkeys(code for one in heard for code in one.touches(library.evidence))
    spots = frozenset[str]().union(*(one.spots(library.evidence) for one in heard))
    figures = body_figures(tuple(codes), spots, library)
    if figures is not None:
        yield heading(translate("Paper", "The points that the cautions are about"), above=20.0)
        yield figures
        yield from _elsewhere(figures)


def _introduction() -> str:
    return translate(
        "Paper",
        "An aid to talking with each other: no verdict, and no medical advice. Under a question "
        "stands what articles and independent references say, the stricter first.",
    )


def _question(
    question: Question, answer: str | None, library: Library, cited: Cited, *, is_form: bool
) -> Iterator[Piece]:
    words = Words(plain(content_name(question.question)), "strong")
    says_more = is_form or is_heard(answer)
    boxes = tuple(answer_name(one) for one in ANSWERS)
    ticked = ANSWERS.index(answer) if answer in ANSWERS else None
    note = answer_name(None) if answer is None and not is_form else ""
    yield Choices(words, boxes, ticked, note, above=16.0, with_next=says_more)
    if not says_more:
        return
    said = [
        *raised(answer_pieces(question, library, rule=""), 4.0),
        *silent_pieces(question, library),
    ]
    urgent = list(urgent_pieces(question, library, cited))
    if urgent:
        yield from raised(urgent, 4.0)
        yield heading(translate("Paper", "From the articles"), above=12.0)
        yield from raised(said, 2.0)
    else:
        yield from said
    yield from beside_pieces(question, library, cited)
    yield from touched_pieces(question, library)


def _elsewhere(figures: BodyFigures) -> Iterator[Piece]:
    if figures.elsewhere:
        words = translate("Paper", "Not in these pictures: {points}").format(
            points=", ".join(figures.elsewhere)
        )
        yield Row((Words(plain(words), "small"),), above=4.0)
