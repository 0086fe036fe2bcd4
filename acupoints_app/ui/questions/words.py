"""The words of questions and answers in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from acupoints_app.content.citation import title_line
from acupoints_app.content.claims import Question
from acupoints_app.content.model import Content
from acupoints_app.ui.wording import content_name


def question_kind_name(kind: str) -> str:
    """What a question is about, one of QUESTION_KINDS."""
    translate = QCoreApplication.translate
    return {
        "tradition": translate("QuestionKind", "What it is"),
        "effect": translate("QuestionKind", "Whether it helps"),
        "mechanism": translate("QuestionKind", "How it is said to work"),
        "points": translate("QuestionKind", "Points"),
        "session": translate("QuestionKind", "The session"),
        "cost": translate("QuestionKind", "Number and cost"),
        "safety": translate("QuestionKind", "Safety"),
        "practitioner": translate("QuestionKind", "Who should do it"),
        "self-care": translate("QuestionKind", "By yourself"),
        "check": translate("QuestionKind", "Is it for me?"),
    }[kind]


def support_name(support: str) -> str:
    """What an article gives for a claim, one of SUPPORTS."""
    translate = QCoreApplication.translate
    return {
        "study": translate("Support", "points to research"),
        "tradition": translate("Support", "tells a tradition"),
        "advice": translate("Support", "gives advice"),
        "selling": translate("Support", "advertises"),
        "story": translate("Support", "tells a story"),
        "bare": translate("Support", "just says so"),
    }[support]


def accord_name(question: Question) -> str:
    """How the answers to a question stand to each other, in a few words."""
    translate = QCoreApplication.translate
    return {
        "disagree": translate("Accord", "The articles disagree"),
        "agree": translate("Accord", "The articles that answer agree"),
        "add": translate("Accord", "Each tells something of its own; nothing contradicts"),
        "alone": translate("Accord", "Only one article answers"),
    }[question.accord]


def stand_words(question: Question) -> str:
    """The sides that articles take, each with how many of them take it: "No (2) · Yes (1)"."""
    return " · ".join(
        f"{content_name(stand)} ({len({each.source for each in question.answers_for(stand)})})"
        for stand in question.stands
    )


def contradiction_name(number: str) -> str:
    """What a contradiction is called, given its number such as "X9"."""
    pattern = QCoreApplication.translate("Accord", "Contradiction {number}")
    return pattern.format(number=number.removeprefix("X"))


def source_title(content: Content, source: str) -> str:
    """What an article is called."""
    return title_line(content.source_by_id[source])


class QuestionCounts(QObject):
    """Numbers in words.  A class, because plural forms are only gathered from ``tr``."""

    def answers(self, number: int) -> str:
        """A number of answers."""
        return self.tr("%n answer(s)", "", number)

    def articles(self, number: int) -> str:
        """A number of articles."""
        return self.tr("%n article(s)", "", number)

    def questions(self, number: int) -> str:
        """A number of questions."""
        return self.tr("%n question(s)", "", number)

    def contradictions(self, number: int) -> str:
        """A number of contradictions."""
        return self.tr("%n contradiction(s)", "", number)

    def quotes(self, number: int) -> str:
        """A number of quotes."""
        return self.tr("%n quote(s)", "", number)

    def points(self, number: int) -> str:
        """A number of acupoints."""
        return self.tr("%n point(s)", "", number)
