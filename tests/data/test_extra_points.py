"""The extra points: only sure ones, each site where the words say, and plainly not the standard's.

The facts beside each code are written here a second time, from the descriptions.
"""

from __future__ import annotations

import itertools
import math

import pytest

from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.placing import Placement, check_views
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoints import EXTRA, Acupoint
from acupoints_app.library import Library
from acupoints_app.show import placements_on

# Code, name without marks, and how many sites it has on one side of the body.
TAKEN = {
    "EX-HN1": ("Sishencong", 3),
    "EX-HN2": ("Dangyang", 1),
    "EX-HN3": ("Yintang", 1),
    "EX-HN4": ("Yuyao", 1),
    "EX-HN5": ("Taiyang", 1),
    "EX-HN6": ("Erjian", 1),
    "EX-HN7": ("Qiuhou", 1),
    "EX-HN8": ("Shangyingxiang", 1),
    "EX-HN15": ("Jingbailao", 1),
    "EX-CA1": ("Zigong", 1),
    "EX-B1": ("Dingchuan", 1),
    "EX-B2": ("Jiaji", 20),
    "EX-B3": ("Weiwanxiashu", 1),
    "EX-B4": ("Pigen", 1),
    "EX-B5": ("Xiajishu", 1),
    "EX-B6": ("Yaoyi", 1),
    "EX-B7": ("Yaoyan", 1),
    "EX-B8": ("Shiqizhui", 1),
    "EX-B9": ("Yaoqi", 1),
    "EX-UE1": ("Zhoujian", 1),
    "EX-UE2": ("Erbai", 2),
    "EX-UE3": ("Zhongquan", 1),
    "EX-UE4": ("Zhongkui", 1),
    "EX-UE7": ("Yaotongdian", 2),
    "EX-UE8": ("Wailaogong", 1),
    "EX-UE9": ("Baxie", 4),
    "EX-UE10": ("Sifeng", 4),
    "EX-UE11": ("Shixuan", 5),
    "EX-LE2": ("Heding", 1),
    "EX-LE3": ("Baichongwo", 1),
    "EX-LE4": ("Neixiyan", 1),
    "EX-LE5": ("Xiyan", 2),
    "EX-LE7": ("Lanwei", 1),
    "EX-LE8": ("Neihuaijian", 1),
    "EX-LE9": ("Waihuaijian", 1),
    "EX-LE10": ("Bafeng", 4),
    "EX-LE11": ("Duyin", 1),
    "EX-LE12": ("Qiduan", 5),
}
SINGLE = {"EX-HN1", "EX-HN3", "EX-B5", "EX-B8", "EX-B9"}
# How far from the midline of the back, in cun, and below which process.
ON_THE_BACK = {
    "EX-B1": (0.5, "C7"),
    "EX-B3": (1.5, "T8"),
    "EX-B4": (3.5, "L1"),
    "EX-B5": (0, "L3"),
    "EX-B6": (3, "L4"),
    "EX-B7": (3.5, "L4"),
    "EX-B8": (0, "L5"),
}
ROW = [*(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6))]


@pytest.fixture(scope="module")
def shelf(library: Library) -> Shelf:
    return Shelf(library.atlas)


@pytest.fixture(scope="module")
def extra(library: Library) -> dict[str, Acupoint]:
    return {point.code: point for point in library.acupoints if point.meridian == EXTRA}


@pytest.fixture(scope="module")
def placed(library: Library, shelf: Shelf) -> dict[str, list[Placement]]:
    return {
        view: [one for one in placements_on(library, shelf, view) if one.code in TAKEN]
        for view in library.atlas.view_by_id
    }


def cun_of_the_back(view: BodyView) -> float:
    """Six cun lie between the two shoulder blades."""
    ends = [view.landmark_by_key[f"scapula-medial-border-{side}"] for side in ("right", "left")]
    return math.dist(*ends) / 6


def on_the_back(
    placed: dict[str, list[Placement]], code: str, view: str = "back"
) -> list[Placement]:
    return [one for one in placed[view] if one.code == code]


def test_these_extra_points_are_taken_and_no_other(extra: dict[str, Acupoint]) -> None:
    assert {code: point.pinyin_plain for code, point in extra.items()} == {
        code: name for code, (name, _) in TAKEN.items()
    }
    assert {code for code, point in extra.items() if point.midline} == SINGLE


def test_those_that_the_evidence_names_are_among_them(
    library: Library, extra: dict[str, Acupoint]
) -> None:
    named = {use.acupoint for use in library.evidence.uses if use.acupoint.startswith("EX-")}
    assert {"EX-B2", "EX-UE7"} <= named <= extra.keys()


def test_each_says_that_it_is_not_in_the_standard(extra: dict[str, Acupoint]) -> None:
    for code, point in extra.items():
        assert point.source == "extra", code
        assert point.descriptions >= 2, code
        assert f"with {point.descriptions} public descriptions" in point.source_words, code


def test_every_point_has_rules_only_for_views_that_there_are(
    library: Library, shelf: Shelf
) -> None:
    for point in library.acupoints:
        check_views(shelf, point.code, point.place)
        if point.alternative is not None:
            check_views(shelf, point.code, point.alternative.place)


def test_the_best_view_of_a_point_shows_all_its_sites(
    extra: dict[str, Acupoint], placed: dict[str, list[Placement]]
) -> None:
    for code, (_, count) in TAKEN.items():
        best = next(iter(extra[code].place))
        sites = {one.site for one in placed[best] if one.code == code}
        assert len(sites) == count, code
        assert (sites == {""}) == (count == 1), code


def test_single_points_stand_once_and_pairs_twice(
    extra: dict[str, Acupoint], placed: dict[str, list[Placement]]
) -> None:
    for view in ("front", "back", "head-front", "head-back"):
        for code in {one.code for one in placed[view]}:
            sides = [one.side for one in placed[view] if one.code == code]
            if code in SINGLE:
                assert sides == ["midline"], (view, code)
            else:
                assert sides.count("right") == sides.count("left") == len(sides) / 2, (view, code)


def test_jiaji_is_a_row_of_17_half_a_cun_beside_the_spine(
    shelf: Shelf, placed: dict[str, list[Placement]]
) -> None:
    view = shelf.view("back")
    cun = cun_of_the_back(view)
    row = [one for one in on_the_back(placed, "EX-B2") if not one.site.startswith("C")]
    assert [one.site for one in row if one.side == "right"] == ROW
    for one in row:
        x, y = view.landmark_by_key[one.site]
        assert one.place[1] == pytest.approx(y, abs=0.1), one
        assert abs(one.place[0] - x) == pytest.approx(cun / 2, abs=0.1), one


@pytest.mark.parametrize("key", ["back", "head-back"])
def test_cervical_jiaji_are_sites_of_their_own_above_the_row(
    key: str, shelf: Shelf, placed: dict[str, list[Placement]], extra: dict[str, Acupoint]
) -> None:
    view = shelf.view(key)
    neck = [one for one in on_the_back(placed, "EX-B2", key) if one.site.startswith("C")]
    right = {one.site: one.place for one in neck if one.side == "right"}
    assert list(right) == ["C5", "C6", "C7"]
    (_, top), (x, bottom) = view.landmark_by_key["C2"], view.landmark_by_key["C7"]
    for number, (px, py) in zip((5, 6, 7), right.values(), strict=True):
        assert py == pytest.approx(top + (bottom - top) * (number - 2) / 5, abs=0.1 * view.scale)
        assert px - x == pytest.approx(cun_of_the_back(shelf.view("back")) / 2 * view.scale, 0.01)
    assert "not part of the row" in extra["EX-B2"].location


def test_points_of_the_back_lie_as_many_cun_beside_their_vertebra(
    shelf: Shelf, placed: dict[str, list[Placement]]
) -> None:
    view = shelf.view("back")
    for code, (cun, process) in ON_THE_BACK.items():
        x, y = view.landmark_by_key[process]
        for one in on_the_back(placed, code):
            assert one.place[1] == pytest.approx(y, abs=0.1), code
            away = abs(one.place[0] - x)
            assert away == pytest.approx(cun * cun_of_the_back(view), abs=0.1), code


def test_yaotongdian_lies_halfway_between_wrist_and_knuckles_in_two_gaps(
    shelf: Shelf, placed: dict[str, list[Placement]]
) -> None:
    at = shelf.view("hand-dorsum").landmark_by_key
    found = {one.site: one.place for one in placed["hand-dorsum"] if one.code == "EX-UE7"}
    for site, gap in (("2-3", (2, 3)), ("4-5", (4, 5))):
        knuckles = [at[f"knuckle-{number}-right"] for number in gap]
        wrist = at["wrist-crease-dorsal-right"]
        halfway = (sum(y for _, y in knuckles) / 2 + wrist[1]) / 2
        x, y = found[site]
        assert y == pytest.approx(halfway, abs=1)
        # The rays of the hand run together at the wrist; the site is between two of them.
        rays = [
            wrist[0] + (kx - wrist[0]) * (y - wrist[1]) / (ky - wrist[1]) for kx, ky in knuckles
        ]
        assert min(rays) < x < max(rays), site


@pytest.mark.parametrize(
    ("code", "site", "view", "twin"),
    [
        ("EX-UE8", "", "hand-dorsum", "metacarpal-2-3-right"),
        ("EX-LE5", "medial", "front", "patellar-ligament-medial-right"),
        ("EX-LE8", "", "foot-inner", "medial-malleolus-right"),
        ("EX-LE9", "", "foot-outer", "lateral-malleolus-right"),
        ("EX-HN3", "", "head-front", "glabella"),
    ],
)
def test_point_lies_on_its_landmark(
    code: str,
    site: str,
    view: str,
    twin: str,
    shelf: Shelf,
    placed: dict[str, list[Placement]],
) -> None:
    (one,) = [
        one
        for one in placed[view]
        if (one.code, one.site) == (code, site) and one.side in ("right", "midline")
    ]
    assert one.place == shelf.view(view).landmark_by_key[twin]


@pytest.mark.parametrize(
    ("code", "site", "view", "other"),
    [
        ("EX-UE9", "4-5", "hand-dorsum", "TE2"),
        ("EX-LE10", "1-2", "foot-top", "LR2"),
        ("EX-LE10", "2-3", "foot-top", "ST44"),
        ("EX-LE10", "4-5", "foot-top", "GB43"),
        ("EX-LE5", "lateral", "front", "ST35"),
    ],
)
def test_site_that_is_also_another_point_lies_there(
    code: str,
    site: str,
    view: str,
    other: str,
    library: Library,
    shelf: Shelf,
    placed: dict[str, list[Placement]],
) -> None:
    at = {(one.code, one.side): one.place for one in placements_on(library, shelf, view)}
    for one in placed[view]:
        if (one.code, one.site) == (code, site):
            assert one.place == at[other, one.side]


def test_sites_of_the_fingers_and_toes_lie_in_their_order(
    placed: dict[str, list[Placement]],
) -> None:
    """From the thumb or great toe to the smallest, on each of them."""
    for view, code, sign in (
        ("hand-palm", "EX-UE10", 1),
        ("hand-palm", "EX-UE11", 1),
        ("hand-dorsum", "EX-UE9", -1),
        ("foot-top", "EX-LE10", -1),
        ("foot-top", "EX-LE12", -1),
    ):
        across = [one.place[0] * sign for one in placed[view] if one.code == code]
        assert across == sorted(across), code
        assert min(b - a for a, b in itertools.pairwise(across)) > 20, code


def test_four_alert_spirits_surround_the_crown(
    library: Library, shelf: Shelf, placed: dict[str, list[Placement]]
) -> None:
    at = {(one.code, one.side): one.place for one in placements_on(library, shelf, "head-top")}
    x, y = at["GV20", "midline"]
    found = {(one.site, one.side): one.place for one in placed["head-top"] if one.code == "EX-HN1"}
    assert len(found) == 4
    assert found["front", "midline"][1] < y < found["back", "midline"][1]
    (right, _), (left, _) = found["beside", "right"], found["beside", "left"]
    assert right - x == pytest.approx(x - left)
    assert right > x
