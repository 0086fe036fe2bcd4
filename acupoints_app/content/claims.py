"""What the articles claim, as answers to questions that a reader would ask.

An answer tells in a few own words what one article says, and names the excerpts that carry it.
An article that says nothing has no answer.  Nothing here says who is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from acupoints_app.content.evidence import Evidence, Reference

QUESTION_KINDS: Final = (
    "tradition",
    "effect",
    "mechanism",
    "points",
    "session",
    "cost",
    "safety",
    "practitioner",
    "self-care",
    "check",
)
"""What a question is about, in the order shown.  The questions of "check" are walked through with
a patient: their stricter answer comes first."""

CHECK: Final = "check"

QUESTIONS: Final = "questions"
DISAGREEMENTS: Final = "disagreements"
FOR_ME: Final = "is-it-for-me"
PAGES: Final = {
    QUESTIONS: "Questions and answers",
    DISAGREEMENTS: "Where the articles disagree",
    FOR_ME: "Is it for me?",
}
"""Pages over the questions, by their id, with their title."""

SUPPORTS: Final = ("study", "tradition", "advice", "selling", "story", "bare")
"""What an article gives for a claim: it points to a study or to research, whether it names one or
not; it tells a tradition; it advises the reader; it advertises; it tells of single patients; or it
just says so."""

UNITS: Final = (
    "dollars per session",
    "dollars per course",
    "minutes",
    "hours",
    "months",
    "years",
    "sessions",
    "needles",
    "people",
    "trials",
    "percent",
    "points",
    "meridians",
)
"""What a figure counts.  Dollars, as printed: no article says which, or when."""

MOST_CONTRADICTIONS: Final = 20

MOST_STANDS: Final = 4
"""As many as stand side by side on a page."""

LONGEST_STAND: Final = 32
"""Characters that fit over a column."""

ACCORDS: Final = ("disagree", "agree", "add", "alone")
"""How the answers to a question stand to each other: they contradict each other; all of them say
the same; each tells something of its own; or only one article says anything."""


@dataclass(frozen=True)
class Figure:
    """A number of an article, or a range; an end that the article leaves open is None.

    ``about`` says what must be known to read it: "almost", "on average", "4-5 treatments".
    """

    low: int | None
    high: int | None
    unit: str
    about: str = ""


@dataclass(frozen=True)
class Answer:
    """What one article says to a question, in our words, and the excerpts that carry it.

    ``stand`` is the side of the question that it takes, in a few words of ours ("No", "Leave it",
    "10 to 20 minutes"), or empty.
    """

    source: str
    says: str
    excerpts: tuple[str, ...]
    support: str
    figures: tuple[Figure, ...] = ()
    stand: str = ""


@dataclass(frozen=True)
class Beside:
    """What an independent reference says to a question: never one of the five articles.

    ``grade`` is how good a source of a caution it is (GRADES of evidence.py), or empty; ``urgent``
    where it tells the signs that need emergency care.
    """

    reference: str
    says: str
    grade: str = ""
    urgent: bool = False


@dataclass(frozen=True)
class Question:
    """A question with its answers.

    ``disagreement`` is true where answers contradict each other, which two answers of one article
    may do; ``contradictions`` numbers what they contradict each other in ("X1").  ``cautions``
    are ids of the cautions whose points the question touches.
    """

    id: str
    question: str
    kind: str
    answers: tuple[Answer, ...]
    disagreement: bool = False
    contradictions: tuple[str, ...] = ()
    beside: tuple[Beside, ...] = ()
    groups: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    acupoints: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """The articles that say something, each once, in the order of the answers."""
        return tuple(dict.fromkeys(answer.source for answer in self.answers))

    @property
    def excerpts(self) -> tuple[str, ...]:
        """The excerpts that carry the answers, each once."""
        return tuple(dict.fromkeys(id_ for answer in self.answers for id_ in answer.excerpts))

    @property
    def is_urgent(self) -> bool:
        """Whether a reference tells when to get emergency care: that is heard first."""
        return any(beside.urgent for beside in self.beside)

    @property
    def stands(self) -> tuple[str, ...]:
        """The sides that the answers take, each once, in the order of the answers."""
        return tuple(dict.fromkeys(answer.stand for answer in self.answers if answer.stand))

    @property
    def on_both_sides(self) -> tuple[str, ...]:
        """The articles that take more than one side, in the order of ``sources``."""
        return tuple(
            source
            for source in self.sources
            if len({answer.stand for answer in self.answers_of(source)} - {""}) > 1
        )

    def other_stands(self, answer: Answer) -> tuple[str, ...]:
        """The other sides that the article of an answer takes."""
        stands = dict.fromkeys(each.stand for each in self.answers_of(answer.source))
        return tuple(stand for stand in stands if stand not in ("", answer.stand))

    @property
    def accord(self) -> str:
        """How the answers stand to each other: one of ACCORDS."""
        if self.disagreement:
            return "disagree"
        if len(self.sources) == 1:
            return "alone"
        if len({answer.stand for answer in self.answers}) == 1 and self.stands:
            return "agree"
        return "add"

    def answers_for(self, stand: str) -> tuple[Answer, ...]:
        """The answers that take a side; () where none does."""
        return tuple(answer for answer in self.answers if answer.stand == stand)

    def answers_of(self, source: str) -> tuple[Answer, ...]:
        """What an article says; () where it says nothing."""
        return tuple(answer for answer in self.answers if answer.source == source)

    def spots(self, evidence: Evidence) -> frozenset[str]:
        """What of these acupoints it is about: a code, or a site where it has many."""
        cautions = (each for each in evidence.cautions if each.id in self.cautions)
        return frozenset(self.acupoints).union(*(caution.spots for caution in cautions))

    def touches(self, evidence: Evidence) -> tuple[str, ...]:
        """The acupoints it is about: its own, then those of its cautions, each once."""
        codes = list(self.acupoints)
        for caution in evidence.cautions:
            if caution.id in self.cautions:
                codes += caution.acupoints
        return tuple(dict.fromkeys(codes))


@dataclass(frozen=True)
class Claims:
    """All questions in the order shown, with what is looked up in them."""

    questions: tuple[Question, ...] = ()
    references: tuple[Reference, ...] = ()
    """Those that only the questions cite; the others stand in the evidence."""

    @cached_property
    def question_by_id(self) -> dict[str, Question]:
        """The questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def checks(self) -> tuple[Question, ...]:
        """The questions to walk through with a patient."""
        return tuple(question for question in self.questions if question.kind == CHECK)

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The ids of the pages over the questions that have something to show."""
        shown = {
            QUESTIONS: bool(self.questions),
            DISAGREEMENTS: bool(self.contradictions),
            FOR_ME: bool(self.checks),
        }
        return tuple(page for page in PAGES if shown[page])

    @cached_property
    def contradictions(self) -> dict[str, tuple[Question, ...]]:
        """The questions that show each contradiction, by its number, X1 first."""
        found: dict[str, list[Question]] = {}
        for question in self.questions:
            for number in question.contradictions:
                found.setdefault(number, []).append(question)
        return {number: tuple(found[number]) for number in sorted(found, key=_number)}

    def about(self, subject_id: str) -> tuple[Question, ...]:
        """The questions that belong to a group or a topic."""
        return tuple(
            question
            for question in self.questions
            if subject_id in question.groups or subject_id in question.topics
        )

    def carried_by(self, excerpt_id: str) -> tuple[Question, ...]:
        """The questions that an excerpt helps to answer."""
        return self._by_excerpt.get(excerpt_id, ())

    @cached_property
    def _by_excerpt(self) -> dict[str, tuple[Question, ...]]:
        found: dict[str, list[Question]] = {}
        for question in self.questions:
            for excerpt in question.excerpts:
                found.setdefault(excerpt, []).append(question)
        return {excerpt: tuple(questions) for excerpt, questions in found.items()}

    def touching(self, acupoint: str, evidence: Evidence) -> tuple[Question, ...]:
        """The questions about an acupoint, by itself or by a caution that it stands under."""
        return tuple(
            question for question in self.questions if acupoint in question.touches(evidence)
        )


def _number(contradiction: str) -> int:
    return int(contradiction.removeprefix("X"))
