"""The form of the evidence's files: what is read, and what is refused by name."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.content.errors import ContentError
from acupoints_app.content.evidence import (
    Caution,
    CautionSource,
    Evidence,
    GroupRemark,
    PointUse,
    Reference,
    Support,
)
from acupoints_app.content.evidence_reader import check_codes, parse_evidence

FOLDER = Path("data")
FILES = {
    "references.yaml": """\
schema_version: 1
references:
  - id: a2001
    citation: A. Title. 2001.
    caveat: Small.
  - {id: b2002, citation: B. Title. 2002.}
""",
    "points_used.yaml": """\
schema_version: 1
not_proof:
  - {reference: b2002, kind: review, figure: no better than sham}
groups:
  - group: foot
    strength: very thin
    text: Very thin.
    points:
      - acupoint: BL62
        tier: neighbouring
        support:
          - {reference: a2001, kind: trial, figure: one of two, about: neck pain}
      - acupoint: BL60
        tier: frequent
        remark: At the ankle.
        support:
          - {reference: b2002, kind: review, figure: listed 1st}
""",
    "cautions.yaml": """\
schema_version: 1
cautions:
  - id: lung
    kind: lung
    text: Take care.
    needling_only: true
    acupoints: [GB21, LU1]
    sites: [LU1/T1, LU1/T2]
    sources:
      - {reference: a2001, grade: strong, says: a risk}
  - id: belly
    kind: pregnancy
    text: Ask first.
    acupoints: [GB21]
    sources:
      - {reference: b2002, grade: weak, says: avoid}
    against:
      - {reference: a2001, grade: medium, says: no harm}
""",
    "points.yaml": "groups: [{id: foot}, {id: hand}]\n",
}


def read(**changed: str) -> Evidence:
    files = {
        name: changed.get(name.removesuffix(".yaml"), text).encode() for name, text in FILES.items()
    }
    return parse_evidence(files, FOLDER)


def test_evidence_is_read_as_it_is_written_the_best_supported_use_first() -> None:
    assert read() == Evidence(
        references=(
            Reference("a2001", "A. Title. 2001.", "Small."),
            Reference("b2002", "B. Title. 2002."),
        ),
        uses=(
            PointUse(
                "foot",
                "BL60",
                "frequent",
                (Support("b2002", "review", "listed 1st"),),
                "At the ankle.",
            ),
            PointUse(
                "foot",
                "BL62",
                "neighbouring",
                (Support("a2001", "trial", "one of two", "neck pain"),),
            ),
        ),
        remarks=(GroupRemark("foot", "very thin", "Very thin."),),
        cautions=(
            Caution(
                "lung",
                "lung",
                "Take care.",
                ("GB21", "LU1"),
                (CautionSource("a2001", "strong", "a risk"),),
                needling_only=True,
                sites=("LU1/T1", "LU1/T2"),
            ),
            Caution(
                "belly",
                "pregnancy",
                "Ask first.",
                ("GB21",),
                (CautionSource("b2002", "weak", "avoid"),),
                (CautionSource("a2001", "medium", "no harm"),),
            ),
        ),
        not_proof=(Support("b2002", "review", "no better than sham"),),
    )


def test_a_caution_about_some_sites_is_not_about_the_others() -> None:
    lung, belly = read().cautions
    assert lung.spots == ("GB21", "LU1/T1", "LU1/T2")
    assert belly.spots == ("GB21",)


def test_evidence_is_looked_up_by_point_and_by_group() -> None:
    evidence = read()
    assert [use.acupoint for use in evidence.uses_for("foot")] == ["BL60", "BL62"]
    assert evidence.uses_for("hand") == ()
    assert [use.group for use in evidence.uses_of("BL60")] == ["foot"]
    assert [caution.id for caution in evidence.cautions_for("GB21")] == ["belly", "lung"]
    assert evidence.cautions_for("BL60") == ()
    assert evidence.remark_on("hand") is None


def test_where_there_are_no_files_there_is_no_evidence() -> None:
    assert parse_evidence({}, FOLDER) == Evidence()


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("references", "schema_version: 1", "schema_version: 2", "schema_version is 2"),
        ("references", "caveat: Small.", "note: Small.", "the key 'note' is unknown"),
        ("references", "A. Title. 2001.", "''", "citation is empty"),
        ("references", "caveat: Small.", "caveat: ' '", "caveat is empty"),
        ("references", "id: b2002", "id: a2001", "'a2001' stands twice"),
        ("references", "id: b2002", "id: c2003", "reference is 'b2002'"),
        ("points_used", "reference: a2001", "reference: c2003", "reference is 'c2003'"),
        ("points_used", "group: foot", "group: feet", "group is 'feet'"),
        ("points_used", "strength: very thin", "strength: fine", "strength is 'fine'"),
        ("points_used", "text: Very thin.", "text: ''", "text is empty"),
        ("points_used", "tier: frequent", "tier: proven", "tier is 'proven'"),
        ("points_used", "acupoint: BL62", "acupoint: BL60", "'BL60' stands twice"),
        ("points_used", "kind: trial, ", "", "the key 'kind' is missing"),
        ("points_used", "listed 1st", "''", "figure is empty"),
        ("points_used", "remark:", "remarks:", "the key 'remarks' is unknown"),
        ("cautions", "id: belly", "id: lung", "'lung' stands twice"),
        ("cautions", "kind: lung", "kind: liver", "kind is 'liver'"),
        ("cautions", "grade: weak", "grade: poor", "grade is 'poor'"),
        ("cautions", "[GB21, LU1]", "[GB21, GB21]", "acupoints lists 'GB21' twice"),
        ("cautions", "[GB21, LU1]", "[]", "acupoints is not a list with entries"),
        ("cautions", "[GB21, LU1]", "[GB21, {}]", "acupoints lists no text"),
        ("cautions", "LU1/T2]", "LU1/T1]", "sites lists 'LU1/T1'"),
        ("cautions", "LU1/T2]", "LU2/T1]", "sites lists 'LU2/T1'"),
        ("cautions", "LU1/T2]", "LU1]", "sites lists 'LU1'"),
        ("cautions", "LU1/T2]", "{}]", "sites lists ''"),
        ("cautions", "needling_only: true", "needling_only: yes", "needling_only is 'yes'"),
        ("cautions", "reference: a2001", "reference: c2003", "reference is 'c2003'"),
    ],
)
def test_mistake_is_refused_with_file_line_and_reason(
    file: str, old: str, new: str, problem: str
) -> None:
    text = FILES[f"{file}.yaml"]
    assert old in text
    with pytest.raises(ContentError) as caught:
        read(**{file: text.replace(old, new, 1)})
    assert problem in caught.value.problem
    assert caught.value.line
    assert caught.value.expected
    assert str(caught.value).splitlines() == [str(caught.value)]


def test_group_that_stands_twice_is_refused() -> None:
    text = FILES["points_used.yaml"]
    with pytest.raises(ContentError, match="'foot' stands twice"):
        read(points_used=text + text[text.index("  - group: foot") :])


def test_reference_that_nothing_uses_is_refused_save_for_that_of_the_places() -> None:
    text = FILES["references.yaml"]
    with pytest.raises(ContentError, match=r"references\.yaml, line 7, 'c2003': nothing uses it"):
        read(references=text + "  - {id: c2003, citation: C.}\n")
    assert (
        "who2008" in read(references=text + "  - {id: who2008, citation: WHO.}\n").reference_by_id
    )


def test_code_that_does_not_exist_is_refused() -> None:
    evidence = read()
    check_codes(evidence, {"BL60", "BL62", "GB21", "LU1"}, FOLDER)
    with pytest.raises(ContentError, match=r"points_used\.yaml, group 'foot': acupoint is 'BL62'"):
        check_codes(evidence, {"BL60", "GB21", "LU1"}, FOLDER)
    with pytest.raises(ContentError, match=r"cautions\.yaml, caution 'lung': .* lists 'LU1'"):
        check_codes(evidence, {"BL60", "BL62", "GB21"}, FOLDER)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(sorted(FILES)), st.binary(max_size=60) | st.text(max_size=60))
def test_any_bytes_give_evidence_or_that_error(name: str, raw: bytes | str) -> None:
    files = {file: text.encode() for file, text in FILES.items()}
    files[name] = raw if isinstance(raw, bytes) else raw.encode(errors="surrogatepass")
    with contextlib.suppress(ContentError):
        assert isinstance(parse_evidence(files, FOLDER), Evidence)


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_any_change_gives_evidence_or_that_error(name: str, data: st.DataObject) -> None:
    files = {file: text.encode() for file, text in FILES.items()}
    text = files[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    files[name] = text[:start] + data.draw(st.binary(max_size=6)) + text[end:]
    with contextlib.suppress(ContentError):
        assert isinstance(parse_evidence(files, FOLDER), Evidence)
