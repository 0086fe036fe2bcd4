"""What independent references say beside the articles, as the text of a block."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acupoints_app.content.claims import Beside, Question
from acupoints_app.library import Library
from acupoints_app.ui.codes import in_text
from acupoints_app.ui.pages.cited import Cited
from acupoints_app.ui.pages.evidence_words import grade_name
from acupoints_app.ui.pages.page_text import PageStyle, capital, plain, sentence
from acupoints_app.ui.wording import content_name

_FIVE = 5


def not_of_the_articles(articles: int) -> str:
    """The heading over what no article says."""
    # Known of the five alone; a teacher's own content has other articles.
    if articles == _FIVE:
        return QCoreApplication.translate("Beside", "Not from the five articles")
    return QCoreApplication.translate("Beside", "Not from the articles")


def urgent_heading(articles: int) -> str:
    """The heading over the signs that need emergency care."""
    pattern = QCoreApplication.translate("Beside", "Urgent · {origin}")
    return pattern.format(origin=not_of_the_articles(articles).lower())


def beside_html(style: PageStyle, question: Question, library: Library) -> str:
    """What references say to a question, each with its citation; "" where none does.

    What is urgent stands apart from it (``urgent_html``).
    """
    heading = not_of_the_articles(len(library.content.sources))
    return _html(style, heading, [one for one in question.beside if not one.urgent], library)


def urgent_html(style: PageStyle, question: Question, library: Library) -> str:
    """The signs that need emergency care, by the references that say so; "" where none does."""
    heading = urgent_heading(len(library.content.sources))
    return _html(style, heading, [one for one in question.beside if one.urgent], library)


def _html(style: PageStyle, heading: str, said: list[Beside], library: Library) -> str:
    if not said:
        return ""
    size = style.typesetting.quote().pointSizeF()
    html = f'<p style="font-size:{size:g}pt; font-weight:600; margin:0">{plain(heading)}</p>'
    cited = Cited(style, library.reference_by_id)
    for beside in said:
        html += style.paragraph(plain(sentence(in_text(content_name(beside.says)))), above=2)
        grade = capital(grade_name(beside.grade)) if beside.grade else ""
        html += cited.at_length(beside.reference, grade)
    return html
