"""A check with a patient: its answers, and what they touch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.content.claims import CHECK, Answer, Claims, Question
from acupoints_app.content.evidence import Caution, Evidence
from acupoints_app.explain.check import ANSWERS, NO, UNSURE, YES, Check
from acupoints_app.library import Library

NAMES = ("one", "two", "three", "four")
CODES = ("LI4", "SP6", "BL23", "BL40", "GB21")
SAYS = (Answer("article", "Says so.", ("quote",), "bare"),)

answers = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(ANSWERS))
lists_of_codes = st.lists(st.sampled_from(CODES), unique=True).map(tuple)


def _question(id_: str, cautions: tuple[str, ...] = (), codes: tuple[str, ...] = ()) -> Question:
    return Question(id_, f"{id_}?", CHECK, SAYS, acupoints=codes, cautions=cautions)


@st.composite
def claims_with_evidence(draw: st.DrawFn) -> tuple[Claims, Evidence]:
    cautions = tuple(
        Caution(id_, "lung", "Take care.", draw(lists_of_codes), ()) for id_ in ("a", "b", "c")
    )
    named = st.lists(st.sampled_from(("a", "b", "c")), unique=True).map(tuple)
    questions = [_question(name, draw(named), draw(lists_of_codes)) for name in NAMES]
    other = Question("other", "Other?", "cost", SAYS, acupoints=("LU1",))
    return Claims((other, *questions)), Evidence(cautions=cautions)


@given(answers, st.sampled_from(NAMES), st.sampled_from(ANSWERS))
def test_an_answer_changes_one_question_and_not_the_check_before(
    given_: dict[str, str], question: str, answer: str
) -> None:
    before = Check(dict(given_))
    after = before.answered(question, answer)
    assert after.answers == {**given_, question: answer}
    assert before.answers == given_
    assert after.answered(question, answer) == after
    assert question not in after.answered(question, None).answers


@given(answers)
def test_the_order_of_asking_makes_no_difference(given_: dict[str, str]) -> None:
    forth = back = Check()
    for question, answer in given_.items():
        forth = forth.answered(question, answer)
    for question, answer in reversed(given_.items()):
        back = back.answered(question, answer)
    assert forth == back
    for question in given_:
        forth = forth.answered(question, None)
    assert forth == Check()


@given(claims_with_evidence(), answers)
def test_yes_and_not_sure_are_heard_and_no_is_not(
    made: tuple[Claims, Evidence], given_: dict[str, str]
) -> None:
    claims, evidence = made
    check = Check(given_)
    heard = [name for name in NAMES if given_.get(name) in (YES, UNSURE)]
    assert [question.id for question in check.concerning(claims)] == heard
    assert check.asked(claims) == len(given_)
    touched = check.touched(claims, evidence)
    assert len(set(touched)) == len(touched)
    by_id = claims.question_by_id
    assert set(touched) == {code for name in heard for code in by_id[name].touches(evidence)}


def test_what_is_no_question_of_the_check_does_not_count() -> None:
    claims = Claims((Question("cost", "How much?", "cost", SAYS), _question("one")))
    check = Check({"cost": YES, "gone": YES})
    assert check.asked(claims) == 0
    assert check.concerning(claims) == ()
    assert check.touched(claims, Evidence()) == ()


def test_answers_cannot_be_changed_in_place_and_are_not_told_in_a_report() -> None:
    check = Check().answered("one", NO)
    with pytest.raises(TypeError):
        check.answers["one"] = YES  # type: ignore[index]
    assert "one" not in repr(check)


def test_signs_that_need_emergency_care_are_known(library: Library) -> None:
    urgent = [each.id for each in library.claims.questions if each.is_urgent]
    assert urgent == ["check-warning-signs", "check-after-needling"]


def test_the_points_of_a_built_in_answer_are_those_of_its_cautions(library: Library) -> None:
    check = Check().answered("check-pregnancy", YES).answered("check-pacemaker", UNSURE)
    pregnancy = [each for each in library.evidence.cautions if each.kind == "pregnancy"]
    expected = {code for caution in pregnancy for code in caution.acupoints}
    assert set(check.touched(library.claims, library.evidence)) == expected
    assert expected
