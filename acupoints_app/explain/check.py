"""A check to walk through with a patient: what was answered, and what it touches.

It judges nothing: which sources have something to say to an answer is all that it knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from acupoints_app.content.claims import Claims, Question
from acupoints_app.content.evidence import Evidence

YES, UNSURE, NO = ANSWERS = ("yes", "unsure", "no")
"""What can be answered.  Who is not sure hears what the sources say, as with yes."""


def is_heard(answer: str | None) -> bool:
    """Whether the sources are to be heard after an answer: yes, or not sure."""
    return answer in (YES, UNSURE)


_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True)
class Check:
    """The answers so far, by the id of the question; what was not asked yet is absent.

    It lives in memory and is written nowhere, and no report of an error tells it.
    """

    answers: Mapping[str, str] = field(default_factory=lambda: _NOTHING, repr=False)

    def answered(self, question: str, answer: str | None) -> Check:
        """The check with another answer to a question; None takes its answer back."""
        answers = {id_: given for id_, given in self.answers.items() if id_ != question}
        if answer is not None:
            answers[question] = answer
        return Check(MappingProxyType(answers))

    def asked(self, claims: Claims) -> int:
        """How many of the questions were answered."""
        return sum(question.id in self.answers for question in claims.checks)

    def concerns(self, question: str) -> bool:
        """Whether the sources are to be heard on a question."""
        return is_heard(self.answers.get(question))

    def concerning(self, claims: Claims) -> tuple[Question, ...]:
        """The questions whose sources are to be heard, in the order shown."""
        return tuple(question for question in claims.checks if self.concerns(question.id))

    def spots(self, claims: Claims, evidence: Evidence) -> frozenset[str]:
        """What of these acupoints it is: a code, or a site of a point with many."""
        return frozenset[str]().union(*(one.spots(evidence) for one in self.concerning(claims)))

    def touched(self, claims: Claims, evidence: Evidence) -> tuple[str, ...]:
        """The acupoints that the cautions of these questions touch, each once."""
        codes = (code for one in self.concerning(claims) for code in one.touches(evidence))
        return tuple(dict.fromkeys(codes))
