"""The card of an acupoint in the terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from acupoints_app.content.evidence import Evidence
from acupoints_app.library import Library
from acupoints_app.show import (
    NOT_PROOF,
    NOT_THE_ARTICLES,
    TAKE_CARE,
    USED,
    card,
    find_acupoint,
)


def shown(library: Library, code: str) -> str:
    point = find_acupoint(library, code)
    assert point is not None
    return card(point, library)


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("typed", ["BL40", "bl 40", "bl-40", " Bl40 "])
def test_a_point_is_found_as_it_is_typed(library: Library, typed: str) -> None:
    point = find_acupoint(library, typed)
    assert point is not None
    assert point.code == "BL40"


@pytest.mark.parametrize("typed", ["", "BL68", "BL400", "40", "knee"])
def test_what_is_no_code_finds_nothing(library: Library, typed: str) -> None:
    assert find_acupoint(library, typed) is None


def test_card_says_who_uses_a_point_and_that_this_is_no_proof(library: Library) -> None:
    text = words(shown(library, "BL40"))
    evidence = library.evidence
    assert USED in text
    assert NOT_THE_ARTICLES in text
    assert "Back of the knee: among the most used points." in text
    (use,) = evidence.uses_of("BL40")
    for support in (*use.support, *evidence.not_proof):
        assert support.figure in text
        assert evidence.reference_by_id[support.reference].citation in text
        assert words(evidence.reference_by_id[support.reference].caveat) in text
    assert text.index(USED) < text.index(NOT_PROOF)
    assert TAKE_CARE not in text


def test_card_gives_each_caution_with_sources_grades_and_what_is_against(library: Library) -> None:
    text = words(shown(library, "CV4"))
    (caution,) = library.evidence.cautions_for("CV4")
    assert caution.text in text
    for source in caution.sources:
        assert f"- {source.says} (strong source)." in text
    for source in caution.against:
        assert f"- Against: {source.says} (" in text
    assert text.index(caution.sources[0].says) < text.index("Against:")
    assert "This concerns needling, not pressing." not in text
    assert "This concerns needling, not pressing." in words(shown(library, "GB21"))


def test_empty_headings_are_hidden(library: Library) -> None:
    for text in (
        shown(library, "LU11"),
        shown(replace(library, evidence=Evidence()), "GB21"),
    ):
        for heading in (USED, NOT_PROOF, TAKE_CARE):
            assert heading not in text
        assert words(text).endswith("in our words. Not checked by a practitioner.")
        assert "WHO Standard Acupuncture Point Locations" in words(text)


def test_use_for_a_group_that_the_content_lacks_is_left_out(library: Library) -> None:
    without = replace(library, content=replace(library.content, groups=()))
    assert USED not in shown(without, "BL40")


def test_no_line_is_wider_than_the_terminal(library: Library) -> None:
    for point in library.acupoints:
        for line in card(point, library).splitlines():
            # Long words, such as a web address, are not broken.
            assert len(line) <= 78 or " " not in line.strip(), line
