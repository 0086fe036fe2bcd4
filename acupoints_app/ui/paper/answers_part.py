"""What the articles and the references say to a question, as pieces of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import Answer, Beside, Question
from acupoints_app.content.evidence import Caution
from acupoints_app.library import Library
from acupoints_app.ui.codes import in_text, point_code
from acupoints_app.ui.pages.cited import Cited
from acupoints_app.ui.pages.evidence_words import grade_name
from acupoints_app.ui.pages.page_text import capital, plain, sentence
from acupoints_app.ui.paper.paper import Words, style
from acupoints_app.ui.paper.pieces import Piece, Row, Rule
from acupoints_app.ui.questions.beside_words import not_of_the_articles, urgent_heading
from acupoints_app.ui.questions.touched_words import (
    best_founded_first,
    caution_parts,
    touched_heading,
)
from acupoints_app.ui.questions.words import (
    QuestionCounts,
    says_more,
    silent_words,
    source_title,
    support_words,
)
from acupoints_app.ui.wording import content_name

translate = QCoreApplication.translate

_TITLES: Final = 150.0
"""Points for the titles of articles where each has a row."""

_MOST_SIDE_BY_SIDE: Final = 4

_HYPHEN: Final = "-\N{WORD JOINER}"
"""One that no line ends after."""

QuoteNumbers = Callable[[Answer], str]
"""Where the quotes of an answer stand: "[2, 3]", or "" on a sheet without quotes."""


def heading(words: str, above: float = 16.0) -> Row:
    """A heading over a part of a sheet."""
    return Row((Words(plain(words), "small_strong"),), above=above, with_next=True)


def accord_line(words: str, question: Question, library: Library) -> str:
    """How the answers stand to each other, and how many articles answer."""
    answering = translate("AnswersBlock", "{number} of {articles} answer").format(
        number=len(question.sources),
        articles=QuestionCounts().articles(len(library.content.sources)),
    )
    return f"{words} · {answering}"


def silent_pieces(question: Question, library: Library) -> Iterator[Piece]:
    """The articles that say nothing."""
    words = silent_words(question, library.content)
    if words:
        yield Row((Words(plain(words), "small"),), above=8.0)


def answer_pieces(
    question: Question,
    library: Library,
    numbers: QuoteNumbers = lambda _: "",
    rule: Rule = "thick",
) -> Iterator[Piece]:
    """The answers side by side under the sides that they take; where none is, by article.

    ``rule`` is the line over all of them.
    """
    stands = question.stands
    if 1 < len(stands) <= _MOST_SIDE_BY_SIDE and not question.answers_for(""):
        yield from _side_by_side(question, library, numbers, rule)
        return
    for stand in (*stands, ""):
        answers = question.answers_for(stand)
        if answers:
            yield from _one_by_one(stand, answers, question, library, numbers, rule)


def _side_by_side(
    question: Question, library: Library, numbers: QuoteNumbers, rule: Rule
) -> Iterator[Piece]:
    stands = question.stands
    names = tuple(Words(plain(content_name(stand)), "strong") for stand in stands)
    spans = _spans([len(question.answers_for(stand)) for stand in stands])
    head = Row(names, spans=spans, rule=rule, above=10.0, with_next=True)
    yield head
    columns: list[tuple[Answer, ...]] = []
    for stand, span in zip(stands, spans, strict=True):
        answers = question.answers_for(stand)
        columns += [answers[column::span] for column in range(span)]
    above = 4.0
    for row in zip_longest(*columns):
        cells = tuple(_cell(answer, question, library, numbers) for answer in row)
        yield Row(cells, above=above, head=head)
        above = 9.0


def _spans(counts: list[int]) -> tuple[int, ...]:
    """Columns for each side: more than one for a side with many more answers than the others."""
    spans = [1] * len(counts)
    while sum(spans) < _MOST_SIDE_BY_SIDE:
        rows = [-(-count // span) for count, span in zip(counts, spans, strict=True)]
        longest, *others = sorted(rows, reverse=True)
        if longest <= others[0] + 1:
            break
        spans[rows.index(longest)] += 1
    return tuple(spans)


def _cell(
    answer: Answer | None, question: Question, library: Library, numbers: QuoteNumbers
) -> Words:
    if answer is None:
        return Words("")
    html = style().paragraph(_says(answer, numbers), above=0)
    title = source_title(library.content, answer.source)
    html += style().note(style().strong(plain(title)), above=1)
    support = support_words(answer, question.other_stands(answer))
    return Words(html + style().note(plain(support), above=0))


def _one_by_one(
    stand: str,
    answers: tuple[Answer, ...],
    question: Question,
    library: Library,
    numbers: QuoteNumbers,
    rule: Rule,
) -> Iterator[Piece]:
    """A row for each article: its title, and what it says."""
    head = None
    if stand:
        name = Words(plain(content_name(stand)), "strong")
        head = Row((name,), rule=rule, above=10.0, with_next=True)
        yield head
    last = ""
    for number, answer in enumerate(answers):
        title = source_title(library.content, answer.source)
        is_first = answer.source != last
        html = style().paragraph(_says(answer, numbers), above=0)
        html += style().note(plain(support_words(answer, question.other_stands(answer))))
        cells = (Words(plain(title) if is_first else "", "small_strong"), Words(html))
        over, above = _over(is_first=is_first)
        if number == 0:
            over, above = ("", 4.0) if stand else (rule, 10.0)
        yield Row(cells, (_TITLES, None), rule=over, above=above, head=head)
        last = answer.source


def _over(*, is_first: bool) -> tuple[Rule, float]:
    """The line and the room over an answer, which may be another one of the same article."""
    return ("thin", 6.0) if is_first else ("", 4.0)


def _says(answer: Answer, numbers: QuoteNumbers) -> str:
    says = plain(content_name(answer.says)) if says_more(answer) else ""
    quotes = numbers(answer)
    return f"{says} {style().small(plain(quotes).replace(' ', '&nbsp;'))}" if quotes else says


def urgent_pieces(question: Question, library: Library, cited: Cited) -> Iterator[Piece]:
    """The signs that need emergency care, by the references that say so."""
    urgent = [one for one in question.beside if one.urgent]
    return _beside_pieces(urgent_heading(len(library.content.sources)), urgent, cited)


def beside_pieces(question: Question, library: Library, cited: Cited) -> Iterator[Piece]:
    """What else independent references say, each with its citation."""
    said = [one for one in question.beside if not one.urgent]
    return _beside_pieces(not_of_the_articles(len(library.content.sources)), said, cited)


def _beside_pieces(title: str, said: list[Beside], cited: Cited) -> Iterator[Piece]:
    if said:
        yield heading(title, above=12.0)
    for number, beside in enumerate(said):
        html = style().paragraph(plain(sentence(in_text(content_name(beside.says)))), above=0)
        grade = capital(grade_name(beside.grade)) if beside.grade else ""
        html += cited.at_length(beside.reference, grade)
        yield Row((Words(html),), above=2.0 if number == 0 else 6.0)


def touched_pieces(question: Question, library: Library) -> Iterator[Piece]:
    """The acupoints that the cautions of a question are about, caution by caution."""
    known = {point.code for point in library.acupoints}
    codes = [code for code in question.touches(library.evidence) if code in known]
    if not codes:
        return
    yield heading(touched_heading(len(codes)), above=12.0)
    if question.acupoints:
        yield Row((Words(_points(question.acupoints, library), "small"),), above=2.0)
    for caution in best_founded_first(question, library.evidence):
        yield _caution(caution, library)


def _caution(caution: Caution, library: Library) -> Piece:
    kind, text = caution_parts(caution)
    named = f"{style().strong(plain(kind))} · {plain(text)}" if kind else plain(text)
    html = style().paragraph(_points(caution.acupoints, library), above=0.5)
    words = Words(f"<p style='margin:0'>{named}</p>{html}", "small")
    return Row((words,), above=4.0)


def _points(codes: tuple[str, ...], library: Library) -> str:
    """Points by code and name; a code and its name stay together."""
    names = {point.code: point.pinyin for point in library.acupoints}
    together = ((point_code(code), names[code]) for code in codes if code in names)
    return ", ".join(
        f"{style().strong(plain(code).replace('-', _HYPHEN))}&nbsp;"
        f"{plain(name).replace(' ', '&nbsp;')}"
        for code, name in together
    )


def raised(pieces: Iterable[Piece], above: float) -> list[Piece]:
    """The pieces, with other room over the first of them."""
    every = list(pieces)
    if every and isinstance(every[0], Row):
        every[0] = replace(every[0], above=above)
    return every
