"""What a list tells of a question: whether the articles agree, and what they say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import Question
from acupoints_app.ui.pages.page_text import PageStyle, plain
from acupoints_app.ui.questions.words import accord_name, stand_words


def told_html(style: PageStyle, question: Question) -> str:
    """A small line under the question: its sides where the articles disagree or agree."""
    if question.accord == "disagree":
        words = style.strong(plain(QCoreApplication.translate("Accord", "They disagree:")))
        return style.note(f"{style.inked(words)} {plain(stand_words(question))}", above=0.5)
    if question.accord == "agree":
        words = QCoreApplication.translate("Accord", "They agree: {sides}")
        return style.note(plain(words.format(sides=stand_words(question))), above=0.5)
    return style.note(plain(accord_name(question)), above=0.5)
