"""Questions, and the pages over them, as records that can be found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME, PAGES, QUESTIONS, Question
from acupoints_app.content.model import Content
from acupoints_app.find.question_names import QUESTION_NAMES
from acupoints_app.find.record import Record
from acupoints_app.library import Library

_ALSO_CALLED: Final = {
    QUESTIONS: ("questions", "answers", "faq", "Q&A", "what the articles say"),
    DISAGREEMENTS: (
        *("disagreements", "contradictions", "contradict", "differences", "conflict"),
        *("compare the articles", "do the articles agree"),
    ),
    FOR_ME: (
        *("check", "checklist", "contraindications", "who should not", "suitable"),
        *("screening", "anamnesis", "is it safe for me"),
    ),
}
"""What people may call a page."""


def claim_records(library: Library) -> Iterator[Record]:
    """The questions and the pages of a library."""
    for question in library.claims.questions:
        yield _question(question, library.content)
    for page in library.claims.pages:
        others = (("other name", other) for other in _ALSO_CALLED[page])
        yield Record("page", page, PAGES[page], (("name", PAGES[page]), *others))


def _question(question: Question, content: Content) -> Record:
    """Its text is no name: what is called as was typed comes first."""
    fields = [("question", question.question)]
    fields += [("other name", name) for name in QUESTION_NAMES.get(question.id, ())]
    for answer in question.answers:
        fields += [("answer", text) for text in (answer.stand, answer.says) if text]
    fields += [("reference", beside.says) for beside in question.beside]
    subjects = (*question.groups, *question.topics)
    fields += [("about", content.subjects[id_].name) for id_ in subjects]
    fields += [("about", code) for code in question.acupoints]
    return Record("question", question.id, question.question, tuple(dict.fromkeys(fields)))
