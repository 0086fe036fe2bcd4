"""Clusters against what the locations say in words: these are read, not the rules."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from acupoints_app.atlas.model import Atlas
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoints import Acupoint
from acupoints_app.find.clusters import JOINTS, LEVELS, LINES, Cluster, clusters, code_of
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints

LEVEL = re.compile(
    r"(?:level with the lower border of|in the hollow below|midline of the back, below) "
    r"the spinous process of ([CTL]\d+)"
)
FORAMEN = re.compile(r"(?:level with|in) the (first|second|third|fourth) posterior sacral foramen")
SACRUM = {"first": "S1", "second": "S2", "third": "S3", "fourth": "S4"}
BESIDE = re.compile(r"([\d.]+) cun (?:from|lateral to) the midline")
TRUNK = {
    "back": {"back", "loin", "sacrum", "buttock"},
    "front": {"chest", "abdomen", "groin"},
}


@pytest.fixture(scope="module")
def found(library: Library) -> dict[tuple[str, str], Cluster]:
    placed = PlacedPoints(library.acupoints, Shelf(library.atlas), library.placed)
    return {(one.kind, one.id): one for one in clusters(placed)}


def row(code: str, first: int, last: int) -> set[str]:
    return {f"{code}{number}" for number in range(first, last + 1)}


def told_levels(point: Acupoint) -> set[str]:
    """The levels that a location names."""
    if point.code == "EX-B2":  # "from T1 to L5", and C7 among the cervical ones
        return set(LEVELS[: LEVELS.index("L5") + 1])
    levels = set(LEVEL.findall(point.location)) if point.code != "EX-HN15" else set()
    return levels | {SACRUM[word] for word in FORAMEN.findall(point.location)}


def test_each_level_has_just_the_points_whose_location_names_it(
    library: Library, found: dict[tuple[str, str], Cluster]
) -> None:
    told: dict[str, set[str]] = defaultdict(set)
    for point in library.acupoints:
        for level in told_levels(point):
            told[level].add(point.code)
    assert set(told) == set(LEVELS)
    for level in LEVELS:
        assert found["level", level].codes == told[level], level


def test_of_a_point_with_many_sites_a_level_has_its_own(
    found: dict[tuple[str, str], Cluster],
) -> None:
    for level in LEVELS[:-4]:
        sites = {spot for spot in found["level", level].spots if code_of(spot) == "EX-B2"}
        assert sites == {f"EX-B2/{level}"}
    assert found["level", "L4"].spots == {"GV3", "BL25", "EX-B2/L4", "EX-B6", "EX-B7"}
    assert found["level", "L2"].spots == {"GV4", "BL23", "BL52", "EX-B2/L2"}


def test_each_line_has_the_points_whose_location_gives_its_distance(
    library: Library, found: dict[tuple[str, str], Cluster]
) -> None:
    lines = {(line.view, line.cun): found["line", line.id].codes for line in LINES}
    tried = 0
    for point in library.acupoints:
        for view, parts in TRUNK.items():
            beside = {float(cun) for cun in BESIDE.findall(point.location)}
            if point.region not in parts or not beside:
                continue
            for (of, cun), codes in lines.items():
                assert (point.code in codes) == (of == view and cun in beside), point.code
            tried += 1
    assert tried > 80


def test_known_lines_are_whole(found: dict[tuple[str, str], Cluster]) -> None:
    lines = {line.id: found["line", line.id].codes for line in LINES}
    assert lines["back-1.5"] == row("BL", 11, 30) | {"EX-B3"}
    assert lines["back-3"] == row("BL", 41, 54) | {"SI14", "EX-B6"}
    assert lines["back-0"] == row("GV", 2, 16) | {"EX-B5", "EX-B8", "EX-B9"}
    assert lines["back-0.5"] == {"EX-B1", "EX-B2", "BL35"}
    assert lines["front-0"] == row("CV", 2, 23)
    assert lines["front-0.5"] == row("KI", 11, 21)
    assert lines["front-2"] == row("ST", 19, 30) | row("KI", 22, 27)
    assert lines["front-4"] == row("ST", 12, 18) | row("SP", 13, 16) | {"GB24", "LR14"}
    assert lines["front-6"] == row("SP", 17, 20) | {"LU1", "LU2"}


@pytest.mark.parametrize(
    ("joint", "near", "far"),
    [
        ("shoulder", "LI15 TE14 SI9 SI10 HT1 TE13 LI16", "GB21 LI13 LU1 SI11 GB20"),
        ("elbow", "LU5 PC3 HT3 LI11 LI12 SI8 TE10 EX-UE1", "LI13 LU6 HT2 TE9"),
        ("wrist", "LU9 PC7 HT7 LI5 TE4 SI5 PC6 TE5", "PC4 LI6 GB31 GB29 PC8"),
        ("hip", "GB29 GB30 BL54", "GB31 LI4 BL36 GV3"),
        ("knee", "BL40 ST35 EX-LE5 SP9 GB34 LR8 GB33 BL39 KI10", "ST37 BL56 GB32 SP11"),
        ("ankle", "BL60 KI3 ST41 GB40 SP5 LR4 BL62 KI6", "SP6 GB39 BL67 LR3 ST36"),
    ],
)
def test_a_joint_has_the_points_about_it(
    joint: str, near: str, far: str, found: dict[tuple[str, str], Cluster]
) -> None:
    codes = found["joint", joint].codes
    assert set(near.split()) <= codes
    assert not set(far.split()) & codes


def test_each_joint_has_landmarks_of_the_atlas_only(library: Library) -> None:
    known = {landmark.id for landmark in library.atlas.measures.landmarks}
    for joint in JOINTS:
        assert set(joint.landmarks) <= known
        assert set(joint.views) <= set(library.atlas.view_by_id)


def test_without_drawings_there_are_no_clusters(library: Library) -> None:
    assert clusters(PlacedPoints(library.acupoints, Shelf(Atlas(())), {})) == ()
