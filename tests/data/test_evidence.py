"""The evidence that ships: every entry traces to a source fit to be cited, and thin is called thin.

The first part needs the research that the entries were taken from; the second holds always.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.evidence import LOCATIONS, STRENGTHS, TIERS, Evidence
from acupoints_app.find.clusters import spot_of
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints

RESEARCH = Path(__file__).parents[3] / "shared" / "reference"
needs_research = pytest.mark.skipif(
    not (RESEARCH / "points_by_group.yaml").exists(), reason="the research is not at hand"
)
FIT = {"ok", "ok_with_caveat", "ok_as_protocol"}
FIT_FOR_SAFETY = FIT | {
    "ok_for_safety_not_for_points",
    "ok_for_existence_of_debate",
    "ok_for_conclusion; list needs_check",
}
TIER_OF = {"A": "frequent", "B": "prescribed", "B_indirect": "neighbouring"}
COUNTS = ("A_frequency", "A_practice")
OTHER_REGION = ("B_other_region", "B_other_condition", "C_traditional")
STRENGTH_OF = {
    "strong": "strong",
    "strong_for_one_point": "strong",
    "moderate": "moderate",
    "thin_to_moderate": "moderate",
    "thin": "thin",
    "very_thin": "very thin",
}


@pytest.fixture(scope="module")
def evidence(library: Library) -> Evidence:
    return library.evidence


def research(name: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((RESEARCH / name).read_text("utf-8"))
    return document


def bibliography() -> dict[str, dict[str, Any]]:
    return {one["id"].replace("_", "-"): one for one in research("references.yaml")["references"]}


def researched() -> dict[tuple[str, str], dict[str, Any]]:
    return {
        (group["id"].replace("_", "-"), point["code"]): point
        for group in research("points_by_group.yaml")["groups"]
        for point in group["points"]
    }


@needs_research
def test_every_use_traces_to_a_reference_fit_to_be_cited(evidence: Evidence) -> None:
    ship, points = bibliography(), researched()
    traced = 0
    for use in evidence.uses:
        known = {
            (one["ref"].replace("_", "-"), one["ref_status"])
            for one in points[use.group, use.acupoint]["support"]
            if one["kind"] not in OTHER_REGION
        }
        for support in use.support:
            assert ship[support.reference]["ship"] in FIT, support
            status = {status for reference, status in known if reference == support.reference}
            assert status, (use.group, use.acupoint, support.reference)
            assert status <= FIT
            traced += 1
    assert traced > 100


@needs_research
def test_no_use_has_a_better_tier_than_its_fit_references_allow(evidence: Evidence) -> None:
    points = researched()
    for use in evidence.uses:
        point = points[use.group, use.acupoint]
        assert TIERS.index(use.tier) >= TIERS.index(TIER_OF[point["tier"]]), use
        cited = {support.reference for support in use.support}
        kinds = {one["kind"] for one in point["support"] if one["ref"].replace("_", "-") in cited}
        if use.tier == "frequent":
            assert kinds & set(COUNTS), use


@needs_research
def test_a_point_left_out_has_no_reference_that_bears_on_its_group(evidence: Evidence) -> None:
    """Left out are tender points, points for another part of the body, and GB21 at the neck."""
    shipped = {(use.group, use.acupoint) for use in evidence.uses}
    ship = bibliography()
    left_out = {
        key
        for key, point in researched().items()
        if key not in shipped
        and any(
            one["kind"] not in OTHER_REGION
            and one["ref_status"] in FIT
            and ship[one["ref"].replace("_", "-")]["ship"] in FIT
            for one in point["support"]
        )
    }
    assert left_out == {
        ("neck", "GB21"),
        ("shoulders", "LI15"),
        ("shoulders", "TE14"),
        ("shoulders", "SI9"),
    }


@needs_research
def test_no_group_is_called_stronger_than_it_is(evidence: Evidence) -> None:
    for group in research("points_by_group.yaml")["groups"]:
        remark = evidence.remark_on(group["id"].replace("_", "-"))
        assert remark is not None
        found = STRENGTH_OF[group["evidence"]]
        assert STRENGTHS.index(remark.strength) >= STRENGTHS.index(found), remark


@needs_research
def test_citations_have_the_facts_of_the_bibliography(evidence: Evidence) -> None:
    known = bibliography()
    for reference in evidence.references:
        record = known[reference.id]
        said = reference.citation
        assert re.split("[ ,]", record["authors"])[0] in said
        for key in ("year", "title", "doi"):
            if key in record:
                assert str(record[key]).split(" (title as")[0] in said, (reference.id, key)
        numbers = set(re.findall("10[.][0-9]{4,}/[^ ]+", said))
        assert numbers <= {record.get("doi")}
        if match := re.search("PMID ([0-9]+)", said):
            assert match[1] == record["pmid"]


@needs_research
def test_sources_of_cautions_are_fit_and_not_graded_up(evidence: Evidence) -> None:
    ship = bibliography()
    text = (RESEARCH / "safety.yaml").read_text("utf-8")
    for caution in evidence.cautions:
        for source in (*caution.sources, *caution.against):
            fit = ship[source.reference]["ship"]
            assert fit in (FIT_FOR_SAFETY if source.grade != "weak" else {"weak"}), source
            assert re.search(rf"\b{source.reference.replace('-', '_')}\b", text), source


def test_points_that_common_lists_warn_of_in_pregnancy_say_so_and_how_weakly(
    evidence: Evidence,
) -> None:
    for code in ("LI4", "SP6", "BL60", "BL67", "GB21"):
        (caution,) = (one for one in evidence.cautions_for(code) if one.kind == "pregnancy")
        assert {source.grade for source in caution.sources} == {"weak"}
        assert "weak" in caution.text
        assert caution.against


REGIONS = {
    "pregnancy-lower-abdomen": r"lower abdomen",
    "pregnancy-upper-abdomen": r"upper abdomen",
    "pregnancy-lumbosacral": r"(lumbar|sacral) region",
}


@needs_research
@pytest.mark.parametrize("id_", REGIONS)
def test_cautions_of_a_region_stand_at_all_its_points(evidence: Evidence, id_: str) -> None:
    (caution,) = (one for one in evidence.cautions if one.id == id_)
    assert standard_points(REGIONS[id_]) == {
        code for code in caution.acupoints if not code.startswith("EX-")
    }


@needs_research
def test_lung_is_warned_of_on_all_of_chest_and_back_save_the_midline(evidence: Evidence) -> None:
    warned = {code for one in evidence.cautions if one.kind == "lung" for code in one.acupoints} - {
        "GB21",
        "LI16",
        "EX-B2",
    }
    field = standard_points(r"(anterior thoracic|lateral thoracic|upper back|scapular) region")
    field |= {"ST11", "ST12"}
    assert {code for code in warned if not code.startswith("EX-")} == {
        code for code in field if not code.startswith(("GV", "CV"))
    }
    breastbone = {code for code in field if code.startswith("CV")}
    (bone,) = (one for one in evidence.cautions if one.kind == "breastbone")
    assert set(bone.acupoints) == breastbone


def standard_points(region: str) -> set[str]:
    records = json.loads((RESEARCH / "who2008_points.json").read_text("utf-8"))
    return {one["code"] for one in records if re.match(f"(In|On) the {region}", one["location"])}


def test_every_group_is_remarked_on_and_has_points(library: Library) -> None:
    evidence = library.evidence
    for group in library.content.groups:
        remark = evidence.remark_on(group.id)
        assert remark is not None
        assert evidence.uses_for(group.id)
    assert {use.group for use in evidence.uses} == {group.id for group in library.content.groups}


def test_thin_groups_are_called_thin_in_words(evidence: Evidence) -> None:
    thin = {remark.group for remark in evidence.remarks if "thin" in remark.strength}
    assert {"hand", "stomach", "head", "shoulders", "upper-back"} <= thin
    for remark in evidence.remarks:
        if remark.group in thin:
            assert remark.text.lower().startswith(remark.strength), remark


def test_nothing_stands_twice_and_every_reference_is_used(evidence: Evidence) -> None:
    uses = [(use.group, use.acupoint) for use in evidence.uses]
    assert len(set(uses)) == len(uses)
    citations = [reference.citation for reference in evidence.references]
    assert len(set(citations)) == len(citations)
    cited = {support.reference for use in evidence.uses for support in use.support}
    cited |= {support.reference for support in evidence.not_proof}
    cited |= {
        source.reference
        for caution in evidence.cautions
        for source in (*caution.sources, *caution.against)
    }
    assert cited | {LOCATIONS} == set(evidence.reference_by_id)


def test_only_the_three_upper_tiers_are_shipped_the_best_first(evidence: Evidence) -> None:
    for remark in evidence.remarks:
        tiers = [TIERS.index(use.tier) for use in evidence.uses_for(remark.group)]
        assert tiers == sorted(tiers)
        assert max(tiers) < TIERS.index("traditional")


def test_trials_alone_make_no_point_frequent(evidence: Evidence) -> None:
    for use in evidence.uses:
        counted = any(
            re.search("review|survey|count", support.kind) and support.reference != "kwon2018"
            for support in use.support
        )
        assert counted or use.tier != "frequent", use
        if use.tier == "neighbouring":
            assert all(support.about for support in use.support), use


def test_no_proof_of_effect_stands_beside_the_uses(evidence: Evidence) -> None:
    assert [one.reference for one in evidence.not_proof] == ["xu-m2013", "vickers2012"]
    assert all("sham" in one.figure for one in evidence.not_proof)


def all_text(evidence: Evidence) -> str:
    said = [remark.text for remark in evidence.remarks]
    for use in evidence.uses:
        said += [use.remark, *(f"{one.kind} {one.figure} {one.about}" for one in use.support)]
    for caution in evidence.cautions:
        said += [caution.text, *(one.says for one in (*caution.sources, *caution.against))]
    return "\n".join(said)


def test_no_depth_no_promise_and_no_leftover_of_research(evidence: Evidence) -> None:
    text = all_text(evidence)
    for reference in evidence.references:
        text += f"\n{reference.caveat}"
    assert not re.search(r"[0-9] ?(mm|cm|cun|inch)", text)
    assert not re.search(r"needs_check|needs check|TODO|TARA|helper|ok_with", text)
    assert not re.search(r"\b(cures?|heals?|relieves?|effective|safe to)\b", text, re.IGNORECASE)


def test_pregnancy_is_not_for_needling_only_and_names_no_ban_by_who(evidence: Evidence) -> None:
    found = [caution for caution in evidence.cautions if caution.kind == "pregnancy"]
    assert found
    for caution in found:
        assert not caution.needling_only
        assert "Ask your midwife or doctor first." in caution.text
        # The WHO names regions only; no point that only lists name may seem to be its own.
        by_who = caution.sources[0].reference == "who1999"
        assert by_who != bool(set(caution.acupoints) & {"LI4", "SP6", "BL60", "BL67", "GB21"})
        assert {one.reference for one in caution.against} == {"carr2015", "betts2011", "mansu2016"}
        assert "forbid" not in caution.text


def test_every_other_caution_concerns_needling_and_each_has_a_source(evidence: Evidence) -> None:
    for caution in evidence.cautions:
        assert caution.sources, caution.id
        assert caution.acupoints
        assert caution.needling_only == (caution.kind != "pregnancy")


def test_sites_that_cautions_name_are_on_the_body(library: Library) -> None:
    placed = PlacedPoints(library.acupoints, Shelf(library.atlas), library.placed)
    every = {spot_of(one) for view in library.atlas.view_by_id for one in placed.on(view)}
    named = [site for caution in library.evidence.cautions for site in caution.sites]
    assert set(named) <= every
    # A row along the whole spine: no caution is about all of it.
    for caution in library.evidence.cautions:
        assert ("EX-B2" in caution.acupoints) == any("EX-B2/" in site for site in caution.sites)
    assert set(named) == {spot for spot in every if spot.startswith("EX-B2/")}
