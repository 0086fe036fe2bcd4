"""One question on paper: the answers side by side, figures, quotes, and what stands beside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.citation import citation, running_text
from acupoints_app.content.claims import Answer, Question
from acupoints_app.content.plots import plots_of
from acupoints_app.library import Library
from acupoints_app.ui.pages.cited import Cited
from acupoints_app.ui.pages.page_text import plain
from acupoints_app.ui.paper.answers_part import (
    accord_line,
    answer_pieces,
    beside_pieces,
    heading,
    silent_pieces,
    touched_pieces,
    urgent_pieces,
)
from acupoints_app.ui.paper.paper import Words, lines, style
from acupoints_app.ui.paper.pieces import Graph, Piece, Row, Sheet
from acupoints_app.ui.questions.words import (
    accord_name,
    contradiction_name,
    question_kind_name,
    source_title,
)
from acupoints_app.ui.wording import content_name

translate = QCoreApplication.translate

_NUMBER: Final = 16.0
"""Points for the number of a quote."""


def question_sheet(question: Question, library: Library) -> Sheet:
    """The sheet of a question."""
    title = plain(content_name(question.question))
    return Sheet(title, tuple(_pieces(question, library, title)))


def _pieces(question: Question, library: Library, title: str) -> Iterator[Piece]:
    kicker = [question_kind_name(question.kind)]
    every = len(library.claims.contradictions)
    kicker += [contradiction_name(number, every) for number in question.contradictions]
    yield Row((Words(plain(" · ".join(kicker)), "small_strong"),), with_next=True)
    yield Row((Words(title, "title"),), above=4.0, with_next=True)
    accord = accord_line(accord_name(question), question, library)
    yield Row((Words(plain(accord), "strong"),), above=8.0, with_next=True)
    numbers = {excerpt: number for number, excerpt in enumerate(question.excerpts, 1)}

    def quoted(answer: Answer) -> str:
        return f"[{', '.join(str(numbers[excerpt]) for excerpt in answer.excerpts)}]"

    cited = Cited(style(), library.reference_by_id)
    yield from urgent_pieces(question, library, cited)
    yield from answer_pieces(question, library, quoted)
    yield from silent_pieces(question, library)
    yield from _plots(question, library)
    yield from beside_pieces(question, library, cited)
    yield from touched_pieces(question, library)
    yield from _quotes(question, library)


def _plots(question: Question, library: Library) -> Iterator[Piece]:
    content = library.content
    names = {one.id: source_title(content, one.id) for one in content.sources}
    plots = plots_of(question, [source.id for source in content.sources])
    if plots:
        yield heading(translate("Paper", "The figures, article by article"))
    for number, plot in enumerate(plots):
        yield Graph(plot, names, above=4.0 if number == 0 else 16.0)


def _quotes(question: Question, library: Library) -> Iterator[Piece]:
    yield heading(translate("Paper", "In the words of the articles"))
    content = library.content
    for number, excerpt_id in enumerate(question.excerpts, 1):
        excerpt = content.excerpt_by_id[excerpt_id]
        source = citation(content, excerpt).rpartition("\n— ")[2]
        quote = f"<p style='margin:0'>{lines(f'“{running_text(excerpt.quote)}”')}</p>"
        words = Words(quote + _note(source), "quote")
        yield Row(
            (Words(str(number), "small_strong"), words),
            (_NUMBER, None),
            above=4.0 if number == 1 else 9.0,
        )


def _note(text: str) -> str:
    family = style().typesetting.small().families()[0]
    return f"<div style=\"font-family:'{family}'\">{style().note(plain(text))}</div>"
