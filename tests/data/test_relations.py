"""Placement against what the standard says, point by point: tests/data/standard has the facts.

``python -m tools.acupoints.relations`` prints the same with the measured numbers.
"""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.library import Library
from tools.acupoints.body_parts import BodyParts, read_body_parts
from tools.acupoints.course import backward_steps, read_courses
from tools.acupoints.judging import Verdict
from tools.acupoints.measuring import Seen
from tools.acupoints.relations import (
    STANDARD,
    check,
    checked,
    is_wanted,
    names_of,
    seen_sides,
)
from tools.acupoints.standard import Names, Relation, StandardError, read_standard

LEAST_RELATIONS = 1300
LEAST_CHECKS = 3500
"""Relation by view by side of the body."""
LEAST_STEPS = 600
MOST_UNCHECKED = 10


@pytest.fixture(scope="module")
def parts() -> BodyParts:
    return read_body_parts(STANDARD / "body_parts.yaml")


@pytest.fixture(scope="module")
def names(library: Library, parts: BodyParts) -> Names:
    return names_of(library, parts)


@pytest.fixture(scope="module")
def seen(library: Library) -> list[Seen]:
    return seen_sides(library)


@pytest.fixture(scope="module")
def verdicts(names: Names, seen: list[Seen], parts: BodyParts) -> dict[Relation, list[Verdict]]:
    return check(read_standard(STANDARD, names), seen, parts)


@pytest.fixture(scope="module")
def deviations() -> list[dict[str, Any]]:
    listed = yaml.safe_load((STANDARD / "deviations.yaml").read_text("utf-8")) or []
    assert isinstance(listed, list)
    return listed


def is_listed(verdict: Verdict, deviations: list[dict[str, Any]]) -> bool:
    view = "right" if verdict.view == "left" else verdict.view
    return any(
        one["point"] == verdict.relation.code
        and one["relation"] == verdict.relation.says
        and view in one["views"]
        for one in deviations
    )


@pytest.mark.parametrize("meridian", MERIDIANS)
def test_points_lie_where_the_standard_says(
    meridian: str,
    verdicts: dict[Relation, list[Verdict]],
    deviations: list[dict[str, Any]],
) -> None:
    wrong = [
        f"{one.relation.code} {one.relation} on {one.view} {one.side}: "
        f"{one.measured}, not {one.expected}"
        for relation, ones in verdicts.items()
        if is_wanted(relation.code, [meridian])
        for one in ones
        if one.ok is False and not is_listed(one, deviations)
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_each_known_deviation_is_still_one(
    verdicts: dict[Relation, list[Verdict]], deviations: list[dict[str, Any]]
) -> None:
    """What has come true leaves the list."""
    stale = []
    for one in deviations:
        assert set(one) == {"point", "relation", "views", "why"}, one
        assert len(one["why"].split()) >= 5, one
        for view in one["views"]:
            found = [
                verdict
                for relation, ones in verdicts.items()
                if relation.code == one["point"] and relation.says == one["relation"]
                for verdict in ones
                if verdict.view == view and verdict.ok is False
            ]
            if not found:
                stale.append((one["point"], one["relation"], view))
    assert stale == []


def test_hundreds_of_relations_are_checked(
    verdicts: dict[Relation, list[Verdict]],
    deviations: list[dict[str, Any]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    every = [one for ones in verdicts.values() for one in checked(ones)]
    unchecked = [relation for relation, ones in verdicts.items() if not checked(ones)]
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(verdicts)} relations of the standard, {len(every)} checks on the drawings, "
            f"{len(deviations)} known deviations, {len(unchecked)} relations that no view shows\n"
        )
        for relation in unchecked:
            sys.stdout.write(f"  not shown: {relation.code} {relation}\n")
    assert len(verdicts) >= LEAST_RELATIONS
    assert len(every) >= LEAST_CHECKS
    assert len(unchecked) <= MOST_UNCHECKED


def test_every_point_is_measured(library: Library, verdicts: dict[Relation, list[Verdict]]) -> None:
    """Two relations at the least of each point, on the view where it is best seen."""
    few = []
    for point in library.acupoints:
        if point.meridian not in MERIDIANS:
            continue
        best = next(iter(point.place))
        found = {
            str(relation)
            for relation, ones in verdicts.items()
            if relation.code == point.code and any(one.view == best for one in checked(ones))
        }
        if len(found) < 2:
            few.append((point.code, best, sorted(found)))
    assert few == []


@pytest.mark.parametrize("meridian", MERIDIANS)
def test_points_follow_the_course_of_their_meridian(
    meridian: str, names: Names, seen: list[Seen]
) -> None:
    courses = [
        course
        for course in read_courses(STANDARD / "courses.yaml", names)
        if is_wanted(course.first, [meridian])
    ]
    back, steps = backward_steps(courses, seen)
    assert steps > 0
    assert not back, "\n".join(["", *map(str, back)])


def test_hundreds_of_steps_along_the_meridians_are_checked(names: Names, seen: list[Seen]) -> None:
    _, steps = backward_steps(read_courses(STANDARD / "courses.yaml", names), seen)
    assert steps >= LEAST_STEPS


def moved(seen: Seen, away: float) -> Seen:
    """The same drawing with every acupoint strayed so many millimetres, each its own way."""
    ways = itertools.cycle(((0.8, 0.6), (-0.6, 0.8), (-0.8, -0.6)))
    placed = {}
    for (key, (x, y)), (across, down) in zip(seen.placed.items(), ways, strict=False):
        step = away * seen.view.scale
        placed[key] = (x + across * step, y + down * step)
    return replace(seen, placed=placed)


@pytest.mark.parametrize(
    ("kind", "share"),
    [
        *((kind, 0.95) for kind in ("at", "midway", "part", "apart", "across")),
        *((kind, 0.85) for kind in ("above", "below", "line", "level")),
        *((kind, 0.4) for kind in ("beside", "between")),
        # A part of the body is large.
        ("part_of_body", 0.1),
    ],
)
def test_strayed_points_are_found(
    kind: str, share: float, names: Names, seen: list[Seen], parts: BodyParts
) -> None:
    """Points that lie 4 cm off break nearly every relation: the check can fail."""
    relations = [one for one in read_standard(STANDARD, names) if one.kind == kind]
    found = check(relations, [moved(one, 40.0) for one in seen], parts)
    every = [one for ones in found.values() for one in checked(ones)]
    assert sum(one.ok is False for one in every) >= share * len(every) > 0


@pytest.mark.parametrize(
    "table",
    [
        "BL40: [{at: back-of-the-moon}]",
        "BL40: [{at: BL99}]",
        "BL40: [{nearby: popliteal-crease}]",
        "BL40: [{at: popliteal-crease, level: BL39}]",
        "BL40: [{at: popliteal-crease, about: 1}]",
        "BL40: [{apart: 3, from: BL39, way: distal}]",
        "BL40: [{apart: 3, of: '99', from: BL39, way: distal}]",
        "BL40: [{apart: three, of: '16', from: BL39, way: distal}]",
        "BL40: [{apart: 3, of: '16', from: BL39, way: onward}]",
        "BL40: [{beside: BL39, side: leftish}]",
        "BL40: [{midway: [BL39]}]",
        "BL40: [{line: [BL39, BL38], via: BL37}]",
        "BL40: [{part_of_body: wing}]",
        "BL40: [{at: {between: [BL39, nowhere]}}]",
        "BL40: [{at: {somewhere: BL39}}]",
        "BL40: []",
        "BL99: [{at: popliteal-crease}]",
        "KI1: [{at: sole-hollow}]",
        "- BL40",
        "BL40: [{at: popliteal-crease}",
    ],
)
def test_a_malformed_table_is_refused(table: str, names: Names, tmp_path: Path) -> None:
    (tmp_path / "BL.yaml").write_text(table, "utf-8")
    with pytest.raises(StandardError):
        read_standard(tmp_path, names)


def test_what_a_table_states_twice_counts_once(names: Names, tmp_path: Path) -> None:
    (tmp_path / "BL.yaml").write_text("BL40: [{at: BL39}, {at: BL39}, {level: BL39}]", "utf-8")
    assert [str(one) for one in read_standard(tmp_path, names)] == ["{at: BL39}", "{level: BL39}"]
