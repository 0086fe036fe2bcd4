"""Codes in the WHO's system and in the older one."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupoints_app.content.acupoints import EXTRA, MERIDIANS
from acupoints_app.content.code_systems import (
    OLDER,
    SYSTEMS,
    WHO,
    CodeSystem,
    shown_code,
    shown_in_text,
    shown_meridian,
)
from acupoints_app.find.aliases import OLDER_CODES, code_word, with_codes

EXTRA_CODES: Final = tuple(
    f"EX-{part}{number}" for part in ("HN", "CA", "B", "UE", "LE") for number in range(1, 16)
)
CODES: Final = (
    *(f"{letters}{number}" for letters in MERIDIANS for number in range(1, 68)),
    *EXTRA_CODES,
)
BETWEEN: Final = st.text(st.sampled_from(" ,.-–/()\n在与。，çß:“”")).filter(bool)


def test_the_older_system_writes_four_meridians_in_its_own_way() -> None:
    changed = {code: shown_meridian(code, OLDER) for code in (*MERIDIANS, EXTRA)}
    changed = {code: shown for code, shown in changed.items() if shown != code}
    assert changed == {"BL": "UB", "TE": "SJ", "GV": "DU", "CV": "REN"}
    assert SYSTEMS == {"who": WHO, "older": OLDER}


@given(st.text(), st.sampled_from(CODES))
def test_the_whos_system_changes_nothing(text: str, code: str) -> None:
    assert shown_in_text(text + code, WHO) == text + code
    assert shown_code(code, WHO) == code
    assert shown_meridian(code, WHO) == code


def test_no_two_codes_become_the_same_one() -> None:
    assert len({shown_code(code, OLDER) for code in CODES}) == len(CODES)
    shown = {shown_meridian(code, OLDER) for code in (*MERIDIANS, EXTRA)}
    assert len(shown) == len(MERIDIANS) + 1


def test_who_types_a_code_as_it_is_shown_finds_its_point() -> None:
    for code in CODES:
        assert with_codes(shown_code(code, OLDER).lower()).split() == [code_word(code)]
    for code, letters in OLDER.letters.items():
        assert letters in OLDER_CODES[code]


@given(st.lists(st.sampled_from(CODES), min_size=1), BETWEEN)
def test_in_a_text_each_code_is_changed_and_nothing_else(codes: list[str], between: str) -> None:
    between = f" {between} "
    shown = between.join(shown_code(code, OLDER) for code in codes)
    assert shown_in_text(between.join(codes), OLDER) == shown
    assert shown_in_text(shown, OLDER) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Find BL23, level with GV4.", "Find UB23, level with DU4."),
        ("BL31 to BL34 (BL32): BL11-BL17", "UB31 to UB34 (UB32): UB11-UB17"),
        ("在BL23旁，与TE5、CV4相平", "在UB23旁，与SJ5、REN4相平"),
        ("CV17/CV22", "REN17/REN22"),
    ],
)
def test_texts_of_ours(text: str, shown: str) -> None:
    assert shown_in_text(text, OLDER) == shown


@pytest.mark.parametrize(
    "text",
    [
        *("EX-B2 and EX-HN1", "LU7, KI3, LI4", "the spinous process of C7", "T12 and L4"),
        *("BL", "BL0", "BL400", "BL4a", "bl40", "XBL40", "8BL40", "TEST5", "CV 4", "Kim SJ"),
    ],
)
def test_what_is_no_code_of_the_four_stays(text: str) -> None:
    assert shown_in_text(text, OLDER) == text


@pytest.mark.parametrize("system", [WHO, OLDER])
def test_nobody_can_change_a_system(system: CodeSystem) -> None:
    with pytest.raises(TypeError):
        system.letters["BL"] = "B"  # type: ignore[index]
    with pytest.raises(TypeError):
        SYSTEMS["mine"] = system  # type: ignore[index]
