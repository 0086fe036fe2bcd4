"""What is looked up in claims, and the cache's form of them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.content.claims import (
    ACCORDS,
    QUESTION_KINDS,
    SUPPORTS,
    UNITS,
    Answer,
    Beside,
    Claims,
    Figure,
    Question,
)
from acupoints_app.content.compiled import claims_record, read_claims_record
from acupoints_app.content.evidence import Caution, Evidence, Reference

LONG = Question(
    id="minutes",
    question="How long?",
    kind="session",
    answers=(
        Answer("one", "Long.", ("one-a", "one-b"), "study", stand="Long"),
        Answer("two", "Short.", ("two-a",), "bare", stand="Short"),
        Answer("one", "Not long.", ("one-b",), "story", stand="Short"),
    ),
    disagreement=True,
    contradictions=("X10", "X2"),
    groups=("foot",),
    acupoints=("BL60",),
    cautions=("neck", "lung"),
)
CHECK = Question(
    id="check",
    question="Ill?",
    kind="check",
    answers=(Answer("two", "Leave it.", ("two-a",), "advice"),),
    disagreement=True,
    contradictions=("X2",),
    topics=("safety",),
)
CLAIMS = Claims((LONG, CHECK))
EVIDENCE = Evidence(
    cautions=(
        Caution("lung", "lung", "", ("LU1", "BL60"), ()),
        Caution("heart", "lung", "", ("HT1",), ()),
        Caution("neck", "neck", "", ("GV16", "LU1"), ()),
    )
)


def test_question_names_its_sources_and_excerpts_once_in_order() -> None:
    assert LONG.sources == ("one", "two")
    assert LONG.excerpts == ("one-a", "one-b", "two-a")
    assert [answer.says for answer in LONG.answers_of("one")] == ["Long.", "Not long."]
    assert LONG.answers_of("three") == ()


def test_question_touches_its_own_points_and_those_of_its_cautions() -> None:
    assert LONG.touches(EVIDENCE) == ("BL60", "LU1", "GV16")
    assert CHECK.touches(EVIDENCE) == ()
    assert CLAIMS.touching("GV16", EVIDENCE) == (LONG,)
    assert CLAIMS.touching("HT1", EVIDENCE) == ()


def test_questions_are_found_by_id_subject_excerpt_and_contradiction() -> None:
    assert CLAIMS.question_by_id == {"minutes": LONG, "check": CHECK}
    assert CLAIMS.checks == (CHECK,)
    assert CLAIMS.about("foot") == (LONG,)
    assert CLAIMS.about("safety") == (CHECK,)
    assert CLAIMS.about("hand") == ()
    assert CLAIMS.carried_by("two-a") == (LONG, CHECK)
    assert CLAIMS.carried_by("one-a") == (LONG,)
    assert list(CLAIMS.contradictions.items()) == [("X2", (LONG, CHECK)), ("X10", (LONG,))]


def test_answers_are_found_by_the_side_that_they_take() -> None:
    assert LONG.stands == ("Long", "Short")
    assert [answer.says for answer in LONG.answers_for("Short")] == ["Short.", "Not long."]
    assert LONG.answers_for("Longer") == ()
    assert CHECK.stands == ()


def test_article_that_takes_two_sides_is_on_both() -> None:
    assert LONG.on_both_sides == ("one",)
    assert CHECK.on_both_sides == ()
    said = [Answer("two", stand, (), "bare", stand=stand) for stand in ("", "No", "No")]
    assert Question("id", "?", "cost", tuple(said)).on_both_sides == ()


@pytest.mark.parametrize(
    ("answers", "accord"),
    [
        ([("one", "No"), ("two", "No")], "agree"),
        ([("one", "No"), ("two", "No"), ("one", "No")], "agree"),
        ([("one", ""), ("two", "")], "add"),
        ([("one", "No"), ("two", "")], "add"),
        ([("one", "No"), ("two", "Yes")], "add"),
        ([("one", "")], "alone"),
        ([("one", "No"), ("one", "No")], "alone"),
    ],
)
def test_answers_accord_by_their_stands_unless_they_contradict(
    answers: list[tuple[str, str]], accord: str
) -> None:
    said = tuple(Answer(source, "", (), "bare", stand=stand) for source, stand in answers)
    assert Question("id", "?", "cost", said).accord == accord
    assert Question("id", "?", "cost", said, disagreement=True).accord == "disagree"
    assert accord in ACCORDS


WORDS = st.text(max_size=8)
SEVERAL = st.lists(WORDS, max_size=3).map(tuple)
END = st.none() | st.integers(0, 10**9)


@given(
    st.builds(
        Claims,
        st.lists(
            st.builds(
                Question,
                id=WORDS,
                question=WORDS,
                kind=st.sampled_from(QUESTION_KINDS),
                answers=st.lists(
                    st.builds(
                        Answer,
                        WORDS,
                        WORDS,
                        SEVERAL,
                        st.sampled_from(SUPPORTS),
                        st.lists(
                            st.builds(Figure, END, END, st.sampled_from(UNITS), WORDS), max_size=2
                        ).map(tuple),
                        WORDS,
                    ),
                    max_size=3,
                ).map(tuple),
                disagreement=st.booleans(),
                contradictions=SEVERAL,
                beside=st.lists(st.builds(Beside, WORDS, WORDS, WORDS), max_size=2).map(tuple),
                groups=SEVERAL,
                topics=SEVERAL,
                acupoints=SEVERAL,
                cautions=SEVERAL,
            ),
            max_size=3,
        ).map(tuple),
        st.lists(st.builds(Reference, WORDS, WORDS, WORDS), max_size=2).map(tuple),
    )
)
def test_claims_come_back_from_their_record(claims: Claims) -> None:
    assert read_claims_record(json.loads(json.dumps(claims_record(claims)))) == claims
