"""The check as plain text, to copy."""

from __future__ import annotations

from acupoints_app.content.citation import title_line
from acupoints_app.explain.check import NO, UNSURE, YES, Check
from acupoints_app.library import Library
from acupoints_app.ui.questions.check_words import answer_name, check_text

from .checking import BESIDE, said


def test_the_text_has_every_question_and_what_is_said_where_it_concerns(library: Library) -> None:
    names = {point.code: point.pinyin for point in library.acupoints}
    sources = {source.id: title_line(source) for source in library.content.sources}
    for asked in library.claims.checks:
        for answer in (YES, UNSURE, NO):
            text = check_text(Check().answered(asked.id, answer), library)
            assert f"{asked.question} — {answer_name(answer)}\n" in text
            others = [each for each in library.claims.checks if each is not asked]
            assert all(f"{each.question} — Not asked\n" in text for each in others)
            expected = [
                *said(asked, library),
                *(sources[id_] for id_ in asked.sources),
                *(f"{code} {names[code]}" for code in asked.touches(library.evidence)),
            ]
            if answer == NO:
                assert not [part for part in said(asked, library) if part in text]
            else:
                assert [part for part in expected if part not in text] == []
            assert "<" not in text


def test_the_text_has_the_stricter_first_too(library: Library) -> None:
    text = check_text(Check().answered("check-warning-signs", YES), library)
    assert text.index("emergency care") < text.index("stop and see a doctor")
    text = check_text(Check().answered("check-pacemaker", YES), library)
    assert text.index("skip acupuncture") < text.index("Tell the doctor,") < text.index(BESIDE)
