"""Reads claims.yaml: the questions, what each article answers, and what references say beside it.

Strict, as the content is: an unknown key or id, an answer that no excerpt of its own article
carries, and contradictions that nobody could see are refused with the line they stand on.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from acupoints_app.content.claims import (
    LONGEST_STAND,
    MOST_CONTRADICTIONS,
    MOST_STANDS,
    PAGES,
    QUESTION_KINDS,
    SUPPORTS,
    UNITS,
    Answer,
    Beside,
    Claims,
    Figure,
    Question,
)
from acupoints_app.content.errors import ContentError
from acupoints_app.content.evidence import GRADES, Evidence, Reference
from acupoints_app.content.fields import Fields
from acupoints_app.content.files import CLAIMS_FILE
from acupoints_app.content.located_yaml import Scalar, parse
from acupoints_app.content.model import Content, Excerpt

SCHEMA_VERSION: Final = 1

_CONTRADICTION: Final = re.compile("X[1-9][0-9]?")
_SIDES: Final = 2
"""It takes as many answers to disagree."""


def parse_claims(
    files: Mapping[str, bytes],
    folder: Path,
    content: Content,
    evidence: Evidence,
    codes: Collection[str],
) -> Claims:
    """Check claims whose bytes were read before.  ``folder`` is named in messages only.

    ``files`` is {} where the content has no claims; ``codes`` are those of the acupoints.
    Raises ContentError.
    """
    if not files:
        return Claims()
    fields = _open_file(files[CLAIMS_FILE], str(folder / CLAIMS_FILE))
    references = _references(fields, evidence.reference_by_id)
    known = {*evidence.reference_by_id, *references}
    reader = _Questions(content, evidence, codes, known)
    questions = tuple(reader.read(fields))
    cited = {beside.reference for question in questions for beside in question.beside}
    for id_, (_, line) in references.items():
        if id_ not in cited:
            raise ContentError(
                fields.file, "nothing cites it", "a reference in use", line=line, id_=repr(id_)
            )
    return Claims(questions, tuple(reference for reference, _ in references.values()))


def _open_file(raw: bytes, file: str) -> Fields:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ContentError(file, "the text is not UTF-8", "UTF-8", line=line) from error
    keys = ("schema_version", "references", "questions")
    fields = Fields(parse(text, file), file, "the file", keys)
    version = fields.integer("schema_version")
    if version != SCHEMA_VERSION:
        fields.refuse(
            f"schema_version is {version}",
            f"{SCHEMA_VERSION}, the form that this version of the program reads",
            fields.line("schema_version"),
        )
    return fields


def _records(parent: Fields, key: str, what: str, known: Collection[str]) -> Iterator[Fields]:
    """The records of a list; one without an id of its own is named by its parent's."""
    for node in parent.sequence(key) if key in parent.node.entries else ():
        fields = Fields(node, parent.file, what, known)
        fields.id = fields.id or parent.id
        yield fields


def _references(file_fields: Fields, taken: Collection[str]) -> dict[str, tuple[Reference, int]]:
    """The references that only claims cite, and their lines, by id."""
    references: dict[str, tuple[Reference, int]] = {}
    keys = ("id", "citation", "caveat")
    for fields in _records(file_fields, "references", "reference", keys):
        id_ = fields.identifier("id")
        if id_ in taken or id_ in references:
            fields.refuse(f"{id_!r} stands twice", "each reference once", fields.line("id"))
        caveat = fields.optional_prose("caveat") or ""
        references[id_] = (Reference(id_, fields.prose("citation"), caveat), fields.line("id"))
    return references


_BESIDE_KEYS: Final = ("reference", "says", "grade", "urgent")


class _Questions:
    """Reads questions, and knows what they may name."""

    _KEYS = (
        *("id", "question", "kind", "answers", "disagreement", "contradictions", "beside"),
        *("groups", "topics", "acupoints", "cautions"),
    )

    def __init__(
        self,
        content: Content,
        evidence: Evidence,
        codes: Collection[str],
        references: Collection[str],
    ) -> None:
        self._excerpts = content.excerpt_by_id
        self._sources = content.source_by_id
        self._groups = {group.id for group in content.groups}
        self._topics = {topic.id for topic in content.topics}
        self._cautions = {caution.id for caution in evidence.cautions}
        self._codes = codes
        self._references = references

    def read(self, file_fields: Fields) -> Iterator[Question]:
        file_fields.sequence("questions")  # so that a file without questions is refused
        lines: dict[str, int] = {}
        for fields in _records(file_fields, "questions", "question", self._KEYS):
            id_, line = fields.identifier("id"), fields.line("id")
            if id_ in lines:
                fields.refuse(f"{id_!r} stands twice (first on line {lines[id_]})", "once", line)
            if id_ in {*self._groups, *self._topics, *self._excerpts, *PAGES}:
                fields.refuse(
                    f"{id_!r} is the id of a group, topic, excerpt or page",
                    "an id of its own",
                    line,
                )
            lines[id_] = line
            yield self._question(fields, id_)

    def _question(self, fields: Fields, id_: str) -> Question:
        question = Question(
            id=id_,
            question=fields.prose("question"),
            kind=fields.choice("kind", QUESTION_KINDS),
            answers=self._answers(fields),
            disagreement=fields.flag("disagreement"),
            contradictions=_contradictions(fields),
            beside=self._beside(fields),
            groups=fields.references("groups", self._groups, "group"),
            topics=fields.references("topics", self._topics, "topic"),
            acupoints=fields.references("acupoints", self._codes, "point"),
            cautions=fields.references("cautions", self._cautions, "caution"),
        )
        if question.contradictions and not question.disagreement:
            expected = "disagreement: true, or no contradictions"
            fields.refuse("it contradicts without disagreeing", expected)
        if question.disagreement and len(question.answers) < _SIDES:
            line = fields.line("answers")
            fields.refuse("one answer disagrees with itself", "two answers or more", line)
        _check_stands(fields, question)
        if not question.groups and not question.topics:
            fields.refuse("it belongs to no group and no topic", "groups, topics or both")
        return question

    def _answers(self, parent: Fields) -> tuple[Answer, ...]:
        parent.sequence("answers")  # so that a question without an answer is refused
        keys = ("source", "stand", "says", "excerpts", "support", "figures")
        answers: list[Answer] = []
        for fields in _records(parent, "answers", "answer", keys):
            source = fields.reference("source", self._sources, "source")
            fields.sequence("excerpts")  # so that an answer without an excerpt is refused
            excerpts = fields.references("excerpts", self._excerpts, "quote")
            _check_source(fields, source, [self._excerpts[id_] for id_ in excerpts])
            answer = Answer(
                source=source,
                says=fields.prose("says"),
                excerpts=excerpts,
                support=fields.choice("support", SUPPORTS),
                figures=_figures(fields),
                stand=_stand(fields),
            )
            if answer.says in {other.says for other in answers if other.source == source}:
                fields.refuse("an article says the same twice", "each answer once")
            answers.append(answer)
        return tuple(answers)

    def _beside(self, parent: Fields) -> tuple[Beside, ...]:
        beside: list[Beside] = []
        for fields in _records(parent, "beside", "reference", _BESIDE_KEYS):
            reference = fields.reference("reference", self._references, "reference")
            if reference in {one.reference for one in beside}:
                line = fields.line("reference")
                fields.refuse(f"{reference!r} stands twice", "each reference once", line)
            graded = "grade" in fields.node.entries
            grade = fields.choice("grade", GRADES) if graded else ""
            says, urgent = fields.prose("says"), fields.flag("urgent")
            beside.append(Beside(reference, says, grade, urgent))
        return tuple(beside)


def _check_source(fields: Fields, source: str, excerpts: list[Excerpt]) -> None:
    for excerpt in excerpts:
        if excerpt.source != source:
            fields.refuse(
                f"{excerpt.id!r} is an excerpt of {excerpt.source!r}",
                f"excerpts of {source!r}, whose answer it is",
                fields.line("excerpts"),
            )


def _stand(fields: Fields) -> str:
    stand = fields.optional_prose("stand")
    if stand is None:
        return ""
    line = fields.line("stand")
    if stand.splitlines() != [stand.strip()]:
        expected = "one line without spaces at its ends"
        fields.refuse(f"stand is {stand!r}", expected, line)
    if len(stand) > LONGEST_STAND:
        expected = f"{LONGEST_STAND} characters at most"
        fields.refuse(f"stand has {len(stand)} characters", expected, line)
    if stand.endswith("."):
        fields.refuse(f"stand is {stand!r}", "no full stop at its end", line)
    return stand


def _check_stands(fields: Fields, question: Question) -> None:
    """Where answers disagree, all of them take sides; elsewhere all agree, or none takes one."""
    stands, line = question.stands, fields.line("answers")
    if not stands and not question.disagreement:
        return
    for answer in question.answers_for(""):
        problem = f"the answer {answer.says!r} of {answer.source!r} has no stand"
        fields.refuse(problem, "a stand in every answer where one has it or they disagree", line)
    if not question.disagreement:
        if len(stands) > 1:
            expected = "disagreement: true, or one stand for all"
            fields.refuse("the answers take different stands without disagreeing", expected, line)
        if len(question.sources) < _SIDES:
            fields.refuse("one article agrees with itself", "no stand, or a second article", line)
    elif len(stands) < _SIDES:
        fields.refuse("all answers that disagree take one stand", "two stands or more", line)
    elif len(stands) > MOST_STANDS:
        expected = f"{MOST_STANDS} at most, to stand side by side"
        fields.refuse(f"the answers take {len(stands)} stands", expected, line)


def _figures(parent: Fields) -> tuple[Figure, ...]:
    figures: list[Figure] = []
    for fields in _records(parent, "figures", "figure", ("low", "high", "unit", "about")):
        low, high = (
            fields.integer(key) if key in fields.node.entries else None for key in ("low", "high")
        )
        if low is None and high is None:
            fields.refuse("it has no number", "low, high or both")
        if low is not None and high is not None and low > high:
            fields.refuse(f"low is {low} and high is {high}", "low first", fields.line("low"))
        about = fields.optional_prose("about") or ""
        figure = Figure(low, high, fields.choice("unit", UNITS), about)
        if figure in figures:
            fields.refuse("a figure stands twice", "each figure once")
        figures.append(figure)
    return tuple(figures)


def _contradictions(fields: Fields) -> tuple[str, ...]:
    if "contradictions" not in fields.node.entries:
        return ()
    numbers: list[str] = []
    expected = f"X1 to X{MOST_CONTRADICTIONS}, each once"
    for item in fields.sequence("contradictions"):
        text = item.text if isinstance(item, Scalar) else ""
        known = _CONTRADICTION.fullmatch(text) and int(text[1:]) <= MOST_CONTRADICTIONS
        if not known or text in numbers:
            fields.refuse(f"contradictions lists {text!r}", expected, item.line)
        numbers.append(text)
    return tuple(numbers)
