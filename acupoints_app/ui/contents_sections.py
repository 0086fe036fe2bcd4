"""What the list of contents has above the meridians: pain areas, topics, questions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME, PAGES, QUESTIONS, Claims
from acupoints_app.content.model import Content, Group, Subject
from acupoints_app.library import Library
from acupoints_app.ui.contents_rows import ASKED
from acupoints_app.ui.questions.words import QuestionCounts
from acupoints_app.ui.wording import content_name, excerpt_count


@dataclass(frozen=True)
class Row:
    """A row: the id of what it stands for, its name, its count, as digits and as words."""

    subject: str
    name: str
    number: int
    counted: str
    pain: str = ""


@dataclass(frozen=True)
class Section:
    """A heading with its mark, and the rows under it."""

    name: str
    mark: str
    rows: tuple[Row, ...]


def sections_of(library: Library) -> list[Section]:
    """The sections of a library, in the order shown; none without rows but the pain areas."""
    content = library.content
    sections = [
        Section(
            content_name(area.name),
            area.id,
            tuple(_row(each, content) for each in content.groups if each.pain == area.id),
        )
        for area in content.pain_areas
    ]
    topics = tuple(_row(topic, content) for topic in content.topics)
    sections.append(Section(QCoreApplication.translate("ContentsList", "Topics"), "", topics))
    asked = _asked(library.claims)
    if asked:
        name = QCoreApplication.translate("ContentsList", "Questions")
        sections.append(Section(name, ASKED, asked))
    return sections


def _row(subject: Subject, content: Content) -> Row:
    number = len(content.excerpts_of(subject.id))
    pain = subject.pain if isinstance(subject, Group) else ""
    return Row(subject.id, content_name(subject.name), number, excerpt_count(number), pain)


def _asked(claims: Claims) -> tuple[Row, ...]:
    numbers = {
        QUESTIONS: len(claims.questions),
        DISAGREEMENTS: len(claims.contradictions),
        FOR_ME: len(claims.checks),
    }
    counts = QuestionCounts()
    rows = []
    for page in claims.pages:
        counted = counts.contradictions if page == DISAGREEMENTS else counts.questions
        number = numbers[page]
        rows.append(Row(page, content_name(PAGES[page]), number, counted(number)))
    return tuple(rows)
