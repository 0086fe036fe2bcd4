"""The words of questions and answers in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from acupoints_app.content.citation import title_line
from acupoints_app.content.claims import Answer, Question
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


def support_words(answer: Answer, others: tuple[str, ...]) -> str:
    """What an article gives for an answer, and which other sides it takes."""
    support = support_name(answer.support)
    if not others:
        return support
    pattern = QCoreApplication.translate("Support", "{support} · also under {stands}")
    stands = ", ".join(f"“{content_name(stand)}”" for stand in others)
    return pattern.format(support=support, stands=stands)


def says_more(answer: Answer) -> bool:
    """Whether an answer says more than the side that it takes."""
    return answer.says.rstrip(".") != answer.stand


def accord_name(question: Question) -> str:
    """How the answers to a question stand to each other, in a few words."""
    translate = QCoreApplication.translate
    return {
        "disagree": translate("Accord", "The articles disagree"),
        "agree": translate("Accord", "The articles that answer agree"),
        "add": translate("Accord", "Each tells something of its own"),
        "alone": translate("Accord", "Only one article answers"),
    }[question.accord]


def silent_words(question: Question, content: Content) -> str:
    """The articles that say nothing to a question, named; "" where all speak."""
    silent = [one.id for one in content.sources if one.id not in question.sources]
    if not silent:
        return ""
    titles = " · ".join(source_title(content, source) for source in silent)
    pattern = QCoreApplication.translate("Accord", "Nothing on this in: {titles}")
    return pattern.format(titles=titles)


def stand_words(question: Question) -> str:
    """The sides that articles take, each with how many of them take it: "No (2) · Yes (1)"."""
    words = " · ".join(
        f"{content_name(stand)} ({len({each.source for each in question.answers_for(stand)})})"
        for stand in question.stands
    )
    both = len(question.on_both_sides)
    return f"{words} · {QuestionCounts().on_both_sides(both)}" if both else words


def contradiction_name(number: str, all_: int) -> str:
    """What a contradiction is called, given its number such as "X9", of so many."""
    pattern = QCoreApplication.translate("Accord", "Contradiction {number} of {all}")
    return pattern.format(number=number.removeprefix("X"), all=all_)


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

    def on_both_sides(self, number: int) -> str:
        """How many articles take more than one side."""
        return self.tr("%n article(s) under more than one", "", number)

    def quotes(self, number: int) -> str:
        """A number of quotes."""
        return self.tr("%n quote(s)", "", number)

    def points(self, number: int) -> str:
        """A number of acupoints."""
        return self.tr("%n point(s)", "", number)
