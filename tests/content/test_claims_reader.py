"""The form of claims.yaml: what is read, and what is refused by name."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.content.claims import Answer, Beside, Claims, Figure, Question
from acupoints_app.content.claims_reader import parse_claims
from acupoints_app.content.errors import ContentError
from acupoints_app.content.evidence import Caution, Evidence, Reference
from acupoints_app.content.files import CLAIMS_FILE, read_claims_file
from acupoints_app.content.model import Content, Excerpt, Group, PainArea, Source, Topic

FOLDER = Path("data")
TEXT = """\
schema_version: 1
references:
  - {id: c2003, citation: C. Title. 2003., caveat: Small.}
questions:
  - id: minutes
    question: How long?
    kind: session
    answers:
      - source: one
        stand: Up to 20 minutes
        says: A short time.
        excerpts: [one-a, one-b]
        support: study
        figures:
          - {low: 10, high: 20, unit: minutes, about: about}
          - {low: 3, unit: sessions}
      - source: two
        stand: Longer
        says: A long time.
        excerpts: [two-a]
        support: bare
    disagreement: true
    contradictions: [X1, X20]
    beside:
      - {reference: a2001, says: Both., grade: weak}
      - {reference: c2003, says: Neither.}
    groups: [foot]
    topics: [safety]
    acupoints: [BL60]
    cautions: [lung]
  - id: check-lung
    question: Weak lungs?
    kind: check
    answers:
      - {source: one, says: Leave it., excerpts: [one-b], support: advice}
    groups: [foot]
"""
DISAGREEING = "    disagreement: true\n    contradictions: [X1, X20]\n"
CONTENT = Content(
    (PainArea("lower", "Low"),),
    (Group("foot", "Foot", "lower"),),
    (Topic("safety", "Safety"),),
    tuple(Source(id_, f"{id_}.txt", id_, False, None, None, "0" * 64) for id_ in ("one", "two")),
    tuple(
        Excerpt(id_, id_[:3], None, "session", ("foot",), (), (), (), "Words.")
        for id_ in ("one-a", "one-b", "two-a")
    ),
)
EVIDENCE = Evidence(
    references=(Reference("a2001", "A. Title. 2001."),),
    cautions=(Caution("lung", "lung", "Take care.", ("GB21", "BL60"), ()),),
)


def read(text: str | bytes) -> Claims:
    raw = text.encode() if isinstance(text, str) else text
    return parse_claims({CLAIMS_FILE: raw}, FOLDER, CONTENT, EVIDENCE, {"BL60", "GB21", "LU1"})


def more_answers(*stands: str) -> str:
    """Answers of the second article, each with a stand of its own."""
    carried = "excerpts: [two-a], support: bare"
    return "".join(
        f"      - {{source: two, stand: {stand}, says: {stand}!, {carried}}}\n" for stand in stands
    )


def test_claims_are_read_as_they_are_written() -> None:
    assert read(TEXT) == Claims(
        (
            Question(
                id="minutes",
                question="How long?",
                kind="session",
                answers=(
                    Answer(
                        "one",
                        "A short time.",
                        ("one-a", "one-b"),
                        "study",
                        (Figure(10, 20, "minutes", "about"), Figure(3, None, "sessions")),
                        "Up to 20 minutes",
                    ),
                    Answer("two", "A long time.", ("two-a",), "bare", stand="Longer"),
                ),
                disagreement=True,
                contradictions=("X1", "X20"),
                beside=(Beside("a2001", "Both.", "weak"), Beside("c2003", "Neither.")),
                groups=("foot",),
                topics=("safety",),
                acupoints=("BL60",),
                cautions=("lung",),
            ),
            Question(
                id="check-lung",
                question="Weak lungs?",
                kind="check",
                answers=(Answer("one", "Leave it.", ("one-b",), "advice"),),
                groups=("foot",),
            ),
        ),
        (Reference("c2003", "C. Title. 2003.", "Small."),),
    )


def test_where_there_is_no_file_there_are_no_questions(tmp_path: Path) -> None:
    assert read_claims_file(tmp_path) == {}
    assert parse_claims({}, tmp_path, CONTENT, EVIDENCE, ()) == Claims()


def test_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / CLAIMS_FILE).mkdir()
    with pytest.raises(ContentError, match=r"claims\.yaml: it can't be read"):
        read_claims_file(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("schema_version: 1", "schema_version: 2", "schema_version is 2"),
        ("kind: session", "kind: sessions", "kind is 'sessions'"),
        ("kind: session", "sort: session", "the key 'sort' is unknown"),
        ("question: How long?", "question: ''", "question is empty"),
        ("id: check-lung", "id: minutes", "'minutes' stands twice (first on line 5)"),
        ("id: check-lung", "id: foot", "'foot' is the id of a group, topic, excerpt or page"),
        (
            "id: check-lung",
            "id: questions",
            "'questions' is the id of a group, topic",
        ),
        ("id: check-lung", "id: one-a", "'one-a' is the id of a group, topic, excerpt or page"),
        ("id: check-lung", "id: Check", "id is 'Check'"),
        ("source: two", "source: three", "source is 'three'"),
        ("stand: Longer", "stand: ''", "stand is empty"),
        ("stand: Longer", "stand: No", "stand is No, which YAML reads as"),
        ("stand: Longer", "stand: Longer # or not", "stand ends in a comment"),
        ("stand: Longer", "stand: Longer.", "stand is 'Longer.'"),
        ("stand: Longer", 'stand: "Longer "', "stand is 'Longer '"),
        ("stand: Longer", r'stand: "Much\nlonger"', r"stand is 'Much\nlonger'"),
        ("stand: Longer", f"stand: {'long' * 8}x", "stand has 33 characters"),
        ("        stand: Longer\n", "", "the answer 'A long time.' of 'two' has no stand"),
        ("stand: Longer", "stand: Up to 20 minutes", "all answers that disagree take one stand"),
        (DISAGREEING, "", "the answers take different stands without disagreeing"),
        (DISAGREEING, more_answers("A", "B", "C") + DISAGREEING, "the answers take 5 stands"),
        (
            "{source: one, says",
            "{source: one, stand: No go, says",
            "one article agrees with itself",
        ),
        ("says: A long time.", "says: ' '", "says is empty"),
        ("        says: A long time.\n", "", "the key 'says' is missing"),
        ("says: A long time.", "says: Long # cut", "says ends in a comment"),
        ("[two-a]", "[two-b]", "excerpts lists 'two-b'"),
        ("[two-a]", "[one-a]", "'one-a' is an excerpt of 'one'"),
        ("[two-a]", "[]", "excerpts is not a list with entries"),
        ("        excerpts: [two-a]\n", "", "the key 'excerpts' is missing"),
        ("[one-a, one-b]", "[one-a, one-a]", "excerpts lists 'one-a' twice"),
        ("support: bare", "support: proven", "support is 'proven'"),
        (", unit: sessions", "", "the key 'unit' is missing"),
        ("unit: minutes", "unit: cun", "unit is 'cun'"),
        ("low: 3, ", "", "it has no number"),
        ("low: 10", "low: 30", "low is 30 and high is 20"),
        ("low: 10", "low: ten", "low is 'ten'"),
        ("low: 10", "low: 1.5", "low is '1.5'"),
        ("{low: 3, unit: sessions}", "{low: 10, high: 20, unit: minutes, about: about}", "twice"),
        ("disagreement: true", "disagreement: false", "it contradicts without disagreeing"),
        ("disagreement: true", "disagreement: yes", "disagreement is 'yes'"),
        ("[X1, X20]", "[X1, X1]", "contradictions lists 'X1'"),
        ("[X1, X20]", "[X1, X21]", "contradictions lists 'X21'"),
        ("[X1, X20]", "[X1, x2]", "contradictions lists 'x2'"),
        ("[X1, X20]", "[X1, X02]", "contradictions lists 'X02'"),
        ("[X1, X20]", "[[X1]]", "contradictions lists ''"),
        ("reference: a2001", "reference: b2002", "reference is 'b2002'"),
        ("reference: c2003", "reference: a2001", "'a2001' stands twice"),
        ("reference: c2003", "reference: vickers", "reference is 'vickers'"),
        ("grade: weak", "grade: poor", "grade is 'poor'"),
        ("id: c2003", "id: a2001", "'a2001' stands twice"),
        ("groups: [foot]", "groups: [hand]", "groups lists 'hand'"),
        ("topics: [safety]", "topics: [cost]", "topics lists 'cost'"),
        ("acupoints: [BL60]", "acupoints: [BL68]", "acupoints lists 'BL68'"),
        ("cautions: [lung]", "cautions: [heart]", "cautions lists 'heart'"),
        ("support: advice}\n    groups: [foot]", "support: advice}", "no group and no topic"),
        (
            "support: advice}\n",
            "support: advice}\n    disagreement: true\n",
            "one answer disagrees with itself",
        ),
        (
            "two\n        stand: Longer\n        says: A long time.\n        excerpts: [two-a]",
            "one\n        stand: Longer\n        says: A short time.\n        excerpts: [one-a]",
            "an article says the same twice",
        ),
        ("      - {reference: c2003, says: Neither.}\n", "", "nothing cites it"),
    ],
)
def test_mistake_is_refused_with_file_line_and_reason(old: str, new: str, problem: str) -> None:
    assert old in TEXT
    with pytest.raises(ContentError) as caught:
        read(TEXT.replace(old, new, 1))
    assert problem in caught.value.problem
    assert caught.value.file == str(FOLDER / CLAIMS_FILE)
    assert caught.value.line
    assert caught.value.expected
    assert str(caught.value).splitlines() == [str(caught.value)]


def test_answers_that_disagree_take_four_stands_at_most_of_thirty_two_characters() -> None:
    text = TEXT.replace(DISAGREEING, more_answers("A", "long" * 8) + DISAGREEING)
    stands = read(text).questions[0].stands
    assert stands == ("Up to 20 minutes", "Longer", "A", "long" * 8)


def test_answers_that_disagree_without_any_stand_are_refused() -> None:
    with pytest.raises(ContentError, match=r"the answer 'A short time\.' of 'one' has no stand"):
        read(re.sub("        stand: .*\n", "", TEXT))


def test_answers_without_disagreement_take_one_stand_or_none() -> None:
    text = TEXT.replace(DISAGREEING, "")
    together = read(text.replace("stand: Longer", "stand: Up to 20 minutes")).questions[0]
    assert (together.stands, together.accord) == (("Up to 20 minutes",), "agree")
    none = read(re.sub("        stand: .*\n", "", text)).questions[0]
    assert (none.stands, none.accord) == ((), "add")
    with pytest.raises(ContentError, match="the answer 'A long time' of 'two' has no stand") as one:
        read(text.replace("        stand: Longer\n", "").replace("A long time.", "A long time"))
    assert one.value.line == TEXT.splitlines().index("    answers:") + 1


def test_mistake_in_an_answer_names_the_question_and_the_line() -> None:
    with pytest.raises(ContentError) as caught:
        read(TEXT.replace("[two-a]", "[two-b]"))
    assert str(caught.value) == (
        "data/claims.yaml, line 20, question 'minutes': excerpts lists 'two-b'; "
        "expected the id of a quote that exists."
    )


@pytest.mark.parametrize(
    "text",
    [
        "schema_version: 1\n",
        "schema_version: 1\nquestions: []\n",
        re.sub("    answers:\n      - {source.*\n", "", TEXT),
    ],
)
def test_list_without_entries_is_refused(text: str) -> None:
    with pytest.raises(ContentError, match=r"the key '\w+' is missing|not a list with entries"):
        read(text)


@given(st.binary(max_size=60) | st.text(max_size=60))
def test_any_bytes_give_claims_or_that_error(raw: bytes | str) -> None:
    with contextlib.suppress(ContentError):
        assert isinstance(
            read(raw if isinstance(raw, bytes) else raw.encode(errors="surrogatepass")), Claims
        )


@given(st.data())
def test_any_change_gives_claims_or_that_error(data: st.DataObject) -> None:
    raw = TEXT.encode()
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, min(len(raw), start + 12)))
    with contextlib.suppress(ContentError):
        assert isinstance(read(raw[:start] + data.draw(st.binary(max_size=6)) + raw[end:]), Claims)
