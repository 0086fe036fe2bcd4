"""What the history remembers."""

from __future__ import annotations

from acupoints_app.content.claims import CHECK, FOR_ME
from acupoints_app.find.links import Link
from acupoints_app.library import Library


def is_remembered(link: Link, library: Library) -> bool:
    """Whether a thing that was looked at goes into the history.

    The questions that are walked through with a patient do not: which of them were looked at
    would tell something about the patient.
    """
    if link.type == "view":
        return False
    if link.type == "question":
        question = library.claims.question_by_id.get(link.id)
        return question is None or question.kind != CHECK
    return link != Link("page", FOR_ME)
