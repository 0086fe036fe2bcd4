"""The claims that ship: every answer and figure traces to a quote, every contradiction shows.

The tests marked needs_research read the inventory of claims that the questions were made from.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
import yaml

from acupoints_app.content.claims import (
    ACCORDS,
    CHECK,
    MOST_CONTRADICTIONS,
    MOST_STANDS,
    QUESTION_KINDS,
    Answer,
    Claims,
    Question,
)
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library

SHARED = Path(__file__).parents[3] / "shared"
needs_research = pytest.mark.skipif(
    not (SHARED / "reference" / "claims.yaml").exists(), reason="the research is not at hand"
)
FIT = {"ok", "ok_with_caveat", "ok_as_citation", "ok_for_safety_not_for_points", "weak"}
FIT |= {"ok_for_conclusion; list needs_check"}
WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
WORDS |= {"nine": 9, "ten": 10, "twelve": 12, "twenty": 20, "thirty": 30, "fifty": 50}
POWERS = {"hundred": 100, "thousand": 1000}
FOOTNOTE = re.compile(r"22\.Xu M, e\. \.$")
"""What the article prints without a space behind the last sentence of a claim; no quote has it."""


@pytest.fixture(scope="module")
def claims(library: Library) -> Claims:
    return library.claims


def research(name: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((SHARED / "reference" / name).read_text("utf-8"))
    return document


def answers(claims: Claims) -> list[tuple[Question, Answer]]:
    return [(question, answer) for question in claims.questions for answer in question.answers]


def quotes(library: Library, answer: Answer) -> str:
    return "\n".join(library.content.excerpt_by_id[id_].quote for id_ in answer.excerpts)


def squeezed(text: str) -> str:
    return " ".join(text.split())


def numbers(text: str) -> set[int]:
    """The numbers in a text, in digits ("2,678", "4-30") or in words ("two thousand")."""
    found = {int(digits.replace(",", "")) for digits in re.findall(r"\d+(?:,\d{3})*", text)}
    words = re.findall("[a-z]+", text.lower())
    for number, word in enumerate(words):
        if word in WORDS:
            following = words[number + 1] if number + 1 < len(words) else ""
            found.add(WORDS[word] * POWERS.get(following, 1))
    return found


def test_numbers_are_found_in_digits_and_in_words() -> None:
    text = "$70-100 for 4 30 of 2,678, about 20,000 in 1-hour; over two thousand, Twenty-odd, 50%"
    assert numbers(text) == {70, 100, 4, 30, 2678, 20000, 1, 2000, 20, 50}


def test_there_are_as_many_questions_as_a_reader_can_overlook(claims: Claims) -> None:
    assert 25 <= len(claims.questions) <= 50
    kinds = [QUESTION_KINDS.index(question.kind) for question in claims.questions]
    assert kinds == sorted(kinds)
    assert set(kinds) == set(range(len(QUESTION_KINDS)))
    asked = [question.question for question in claims.questions]
    assert len(set(asked)) == len(asked)
    assert all(text.endswith("?") and text[0].isupper() for text in asked)


def test_every_answer_is_carried_by_verbatim_quotes_of_its_article(
    library: Library, claims: Claims
) -> None:
    sources = library.content.source_by_id
    articles = {}
    for id_, source in sources.items():
        path = SHARED / "sources" / source.file
        articles[id_] = path.read_bytes().decode("utf-8") if path.exists() else None
    for question, answer in answers(claims):
        assert answer.excerpts, question.id
        for id_ in answer.excerpts:
            excerpt = library.content.excerpt_by_id[id_]
            assert excerpt.source == answer.source
            article = articles[answer.source]
            assert article is None or excerpt.quote in article.replace("\r\n", "\n"), id_


def test_every_figure_stands_in_the_quotes_that_carry_it(library: Library, claims: Claims) -> None:
    traced = 0
    for question, answer in answers(claims):
        stand = numbers(quotes(library, answer))
        for figure in answer.figures:
            assert {figure.low, figure.high} - {None} <= stand, (question.id, figure)
            assert numbers(figure.about) <= stand, (question.id, figure)
            traced += 1
    assert traced > 20


def test_every_number_that_an_answer_says_stands_in_its_quotes(
    library: Library, claims: Claims
) -> None:
    for question, answer in answers(claims):
        found = re.findall(r"\d+(?:,\d{3})*", answer.says)
        digits = {int(one.replace(",", "")) for one in found}
        assert digits <= numbers(quotes(library, answer)), (question.id, answer.says)


def test_every_number_in_a_stand_stands_in_the_quotes_of_each_answer(
    library: Library, claims: Claims
) -> None:
    for question, answer in answers(claims):
        # "One may be enough" is said of "the first session"
        assert numbers(answer.stand) - {1} <= numbers(quotes(library, answer)), (
            question.id,
            answer.stand,
        )


def test_figures_that_are_drawn_on_an_axis_are_there(claims: Claims) -> None:
    def of(id_: str, unit: str) -> dict[str, list[tuple[int | None, int | None]]]:
        found: dict[str, list[tuple[int | None, int | None]]] = {}
        for answer in claims.question_by_id[id_].answers:
            for one in answer.figures:
                if one.unit == unit:
                    found.setdefault(answer.source[-3:], []).append((one.low, one.high))
        return found

    assert of("cost-of-a-session", "dollars per session") == {
        "000": [(70, 100)],
        "003": [(60, 130)],
    }
    assert of("cost-of-a-course", "dollars per course") == {"000": [(300, 375), (500, 600)]}
    assert of("number-of-sessions", "sessions") == {"000": [(5, 10)], "001": [(3, 4)]}
    assert of("minutes-with-needles", "minutes") == {
        "000": [(10, 20)],
        "001": [(20, 20)],
        "002": [(20, 30)],
    }
    assert of("number-of-needles", "needles") == {"001": [(4, 30), (6, 8)]}
    assert of("people-in-the-studies", "people") == {
        "001": [(2678, 2678), (20000, 20000)],
        "003": [(20000, 20000)],
        "004": [(721, 721)],
    }
    assert of("points-and-meridians", "meridians") == {"004": [(20, 20), (2000, 2000)]}
    assert of("points-and-meridians", "points") == {"004": [(2000, None)]}


def test_answers_are_in_our_own_words(library: Library, claims: Claims) -> None:
    """No answer has six words in a row that its quotes have too."""
    for question, answer in answers(claims):
        quoted = " ".join(re.findall("[a-z0-9]+", quotes(library, answer).lower()))
        said = re.findall("[a-z0-9]+", answer.says.lower())
        for start in range(len(said) - 5):
            run = " ".join(said[start : start + 6])
            assert f" {run} " not in f" {quoted} ", (question.id, run)


def test_answers_are_short_plain_sentences_and_name_no_depth(claims: Claims) -> None:
    for question, answer in answers(claims):
        assert len(answer.says.split()) <= 40, (question.id, answer.says)
        assert answer.says[0].isupper() or answer.says[0].isdigit()
        assert answer.says.endswith(".")
        assert not re.search(r"[0-9] ?(mm|cm|cun|inch)|\byou\b.*\bmust\b|[$%]", answer.says)
    for question in claims.questions:
        for one in question.beside:
            assert one.says.endswith("."), one
            assert not re.search(r"[0-9] ?(mm|cm|cun|inch)", one.says)
            assert not re.search("article 0", one.says), "an article is shown by its title"


def test_all_contradictions_show_and_only_they_are_called_disagreement(claims: Claims) -> None:
    assert list(claims.contradictions) == [f"X{n}" for n in range(1, MOST_CONTRADICTIONS + 1)]
    for question in claims.questions:
        assert question.disagreement == bool(question.contradictions), question.id
        if question.disagreement:
            assert len({answer.says for answer in question.answers}) > 1, question.id


def test_answers_that_disagree_take_two_to_four_sides_and_no_others_do(claims: Claims) -> None:
    for question in claims.questions:
        if question.disagreement:
            assert 2 <= len(question.stands) <= MOST_STANDS, question.id
            assert all(answer.stand for answer in question.answers), question.id
        else:
            assert len({answer.stand for answer in question.answers}) == 1, question.id
            assert not question.stands or len(question.sources) > 1, question.id


def test_stands_are_short_plain_words_the_same_ones_together(claims: Claims) -> None:
    for question in claims.questions:
        runs = [stand for stand, _ in groupby(answer.stand for answer in question.answers)]
        assert runs == (list(question.stands) or [""]), question.id
        assert len({stand.casefold() for stand in runs}) == len(runs), question.id
        for stand in question.stands:
            assert re.fullmatch(r"[A-Z0-9$][^.;:!?\n]{0,31}", stand), (question.id, stand)


def test_articles_are_said_to_agree_only_where_every_quote_was_read_for_it(claims: Claims) -> None:
    by_accord: dict[str, list[str]] = {accord: [] for accord in ACCORDS}
    for question in claims.questions:
        by_accord[question.accord].append(question.id)
    assert by_accord["agree"] == [
        "how-pain-is-eased",
        "known-how-it-works",
        "points-for-upper-back-pain",
        "who-should-do-it",
    ]
    assert all(by_accord.values())


@pytest.mark.parametrize(
    ("id_", "word"),
    [
        ("how-pain-is-eased", "endorphins"),
        ("points-for-upper-back-pain", "head, neck, shoulders, and upper back"),
        ("who-should-do-it", "train"),
    ],
)
def test_what_articles_agree_in_stands_in_the_quotes_of_each(
    library: Library, claims: Claims, id_: str, word: str
) -> None:
    for answer in claims.question_by_id[id_].answers:
        assert word in quotes(library, answer), answer


def test_stricter_side_of_a_warning_comes_first(claims: Claims) -> None:
    sides = {
        question.id: question.stands
        for question in claims.questions
        if question.kind in ("safety", CHECK) and question.disagreement
    }
    first_tell = ("Skip acupuncture", "Tell the acupuncturist first")
    assert sides == {
        "harmless-or-not": ("It has risks", "Minor harm at times", "Almost", "Yes"),
        "check-pregnancy": ("Some kinds could start labour", "Tell the doctor", "No warning"),
        "check-pacemaker": ("Skip acupuncture", "Tell the doctor"),
        "check-blood-thinner": first_tell,
        "check-bleeding-disorder": first_tell,
    }


@needs_research
def test_every_side_of_a_contradiction_has_its_quote_among_the_answers(
    library: Library, claims: Claims
) -> None:
    recorded = research("claims.yaml")["contradictions"]
    assert {one["id"] for one in recorded} == set(claims.contradictions)
    for contradiction in recorded:
        missing = []
        for question in claims.contradictions[contradiction["id"]]:
            shown = [
                squeezed(library.content.excerpt_by_id[id_].quote) for id_ in question.excerpts
            ]
            missing.append(
                [
                    claim["id"]
                    for side in contradiction["sides"]
                    for claim in side["claims"]
                    if not any(
                        FOOTNOTE.sub("", squeezed(claim["quote"])) in quote for quote in shown
                    )
                ]
            )
        assert [] in missing, (contradiction["id"], missing)


@needs_research
def test_references_beside_the_answers_are_fit_to_be_cited(
    library: Library, claims: Claims
) -> None:
    known = {one["id"].replace("_", "-"): one for one in research("references.yaml")["references"]}
    for question in claims.questions:
        for one in question.beside:
            assert known[one.reference]["ship"] in FIT, (question.id, one.reference)
            assert one.grade == "weak" or known[one.reference]["ship"] != "weak", one
    for reference in claims.references:
        record = known[reference.id]
        assert re.split("[ ,]", record["authors"])[0] in reference.citation
        for key in ("year", "title", "doi"):
            if key in record:
                assert str(record[key]) in reference.citation, (reference.id, key)


def test_references_stand_once(library: Library, claims: Claims) -> None:
    every = (*library.evidence.references, *claims.references)
    assert len(library.reference_by_id) == len(every)
    assert len({reference.citation for reference in every}) == len(every)
    assert all(reference.caveat for reference in claims.references)


def test_what_reviews_found_against_sham_stands_beside_every_promise(claims: Claims) -> None:
    for id_ in ("proven-effective", "help-for-lower-back-pain", "better-than-sham"):
        beside = {one.reference: one.says for one in claims.question_by_id[id_].beside}
        assert "sham" in beside["xu-m2013"]
        assert "sham" in beside["vickers2012"]
    for question, answer in answers(claims):
        if "a001-meta-analysis-low-back-pain" in answer.excerpts:
            assert "xu-m2013" in {one.reference for one in question.beside}, question.id
        if {"a001-study-2012-20000-people", "a003-study-2012-nearly-20000-people"} & {
            *answer.excerpts
        }:
            assert "vickers2012" in {one.reference for one in question.beside}, question.id


def test_no_harm_is_never_said_without_the_harms_and_after_them(claims: Claims) -> None:
    question = claims.question_by_id["harmless-or-not"]
    says = [answer.says.split()[0] for answer in question.answers]
    assert says == ["In", "Infection", "Some", "Almost,", "Yes,"]
    promises = {"a000-not-harmful-as-good-as-other-care", "a001-virtually-no-side-effects"}
    assert promises <= {id_ for answer in question.answers[3:] for id_ in answer.excerpts}


def test_check_begins_with_signs_of_danger_and_is_stricter_first(
    claims: Claims,
) -> None:
    assert [question.id for question in claims.checks] == [
        "check-warning-signs",
        "check-after-needling",
        "check-pregnancy",
        "check-pacemaker",
        "check-blood-thinner",
        "check-bleeding-disorder",
        "check-seizures",
        "check-alcohol-or-drugs",
        "check-skin",
        "check-other-treatment",
    ]
    for question in claims.checks:
        assert "safety" in question.topics
        skips = ["a004-when-to-skip" in answer.excerpts for answer in question.answers]
        assert skips == sorted(skips, reverse=True), question.id
        if question.id != "check-other-treatment":
            assert question.beside, question.id
    urgent = {
        question.id: [one.reference for one in question.beside if one.urgent]
        for question in claims.questions
        if question.is_urgent
    }
    assert urgent == {"check-warning-signs": ["nhs-nw"], "check-after-needling": ["who1999"]}


def test_pregnancy_marks_the_points_of_all_its_cautions(library: Library) -> None:
    question = library.claims.question_by_id["check-pregnancy"]
    assert question.kind == CHECK
    assert set(question.touches(library.evidence)) == {
        code
        for caution in library.evidence.cautions
        if caution.kind == "pregnancy"
        for code in caution.acupoints
    }


def test_every_group_and_topic_leads_to_questions(library: Library, claims: Claims) -> None:
    for id_ in library.content.subjects:
        assert claims.about(id_), id_


def test_most_excerpts_help_to_answer_a_question(library: Library, claims: Claims) -> None:
    used = {id_ for question in claims.questions for id_ in question.excerpts}
    assert len(used) > 0.85 * len(library.content.excerpts)
    kinds = {"cost", "safety", "session", "practitioner", "research", "point list"}
    assert {excerpt.id for excerpt in library.content.excerpts if excerpt.kind in kinds} - used == {
        "a002-tailored-to-the-individual"
    }


def test_claims_come_through_the_cache(library: Library, tmp_path: Path) -> None:
    for _ in range(2):
        cached = load_library(built_in_data(), built_in_drawings(), tmp_path)
        assert cached.claims == library.claims
    assert len(list(tmp_path.glob("library-*.json"))) == 1
