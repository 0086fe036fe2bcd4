"""A drawing in other colours keeps its lines, and every role has a colour to change."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.recolour import (
    OUTLINE,
    has_roles,
    outlined,
    recoloured,
    unpainted,
    without_groups,
)
from acupoints_app.library import built_in_drawings
from acupoints_app.ui.theme import DARK

VIEWS = sorted(path.stem for path in built_in_drawings().glob("*.svg"))
CONTRACT = Path(__file__).parents[2] / "docs" / "drawing_contract.md"
SVG = "{http://www.w3.org/2000/svg}"


def drawing(view_id: str) -> bytes:
    return (built_in_drawings() / f"{view_id}.svg").read_bytes()


def paths(svg: bytes) -> list[Element]:
    return list(fromstring(svg).iter(f"{SVG}path"))


def documented() -> dict[str, str]:
    """The roles of the contract and their colours."""
    table = re.findall(r"^\| `([\w-]+)` +\| `(#[0-9a-f]{6})`", CONTRACT.read_text("utf-8"), re.M)
    return dict(table)


ROLES = sorted({path.get("class", "") for view in VIEWS for path in paths(drawing(view))} - {""})
COLOURS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


def colours_of(path: Element) -> dict[str, str]:
    return {key: path.get(key, "") for key in ("fill", "stroke") if "#" in path.get(key, "")}


@pytest.mark.parametrize("view_id", VIEWS)
@settings(deadline=None, max_examples=15)
@given(st.dictionaries(st.sampled_from(ROLES), COLOURS))
def test_only_the_colour_of_the_given_roles_changes(view_id: str, colours: dict[str, str]) -> None:
    before = drawing(view_id)
    after = recoloured(before, colours)
    old_paths, new_paths = paths(before), paths(after)
    assert len(old_paths) == len(new_paths)
    for old, new in zip(old_paths, new_paths, strict=True):
        painted = colours_of(old)
        given_colour = colours.get(old.get("class", ""))
        expected = {key: given_colour or value for key, value in painted.items()}
        assert new.attrib == {**old.attrib, **expected}


def test_without_colours_the_drawing_stays_as_it_is() -> None:
    assert recoloured(drawing("front"), {}) == drawing("front")


def test_attributes_may_stand_on_lines_of_their_own_and_in_any_order() -> None:
    inkscape = b'<path\n   d="M0 0h1v1z"\n   fill="#F4DFCD"\n   class="skin"\n   id="a" />'
    assert recoloured(inkscape, {"skin": "#101010"}) == inkscape.replace(b"#F4DFCD", b"#101010")


def test_role_is_the_whole_word() -> None:
    path = b'<path class="tone-1" fill="#efd7c4" d="M0 0"/><path class="tone" fill="#efd7c4"/>'
    assert recoloured(path, {"tone": "#000000"}).count(b"#efd7c4") == 1


def test_a_value_may_hold_what_looks_like_the_end_of_the_tag() -> None:
    path = b'<path label="a > b" class="skin" fill=\'#f4dfcd\' d="M0 0"/>'
    assert recoloured(path, {"skin": "#101010"}) == path.replace(b"#f4dfcd", b"#101010")


def test_what_only_resembles_a_path_or_its_paint_stays() -> None:
    others = (
        b'<!-- <path class="skin" fill="#f4dfcd"/> -->',
        b'<path-effect class="skin" fill="#f4dfcd"/>',
        b'<path class="skin" data-fill="#f4dfcd" label="#f4dfcd" fill="#f4dfcd80"/>',
    )
    for other in others:
        assert recoloured(other, {"skin": "#101010"}) == other


def test_the_outline_may_have_a_colour_of_its_own() -> None:
    edge = b'<path class="contour" fill="none" stroke="#57392b" d="M0 0"/>'
    lid = b'<path class="contour" fill="#57392b" d="M0 0"/>'
    nail = b'<path class="line" fill="none" stroke="#57392b" d="M0 0"/>'
    after = recoloured(edge + lid + nail, {"contour": "#111111", OUTLINE: "#222222"})
    assert after == (
        edge.replace(b"#57392b", b"#222222") + lid.replace(b"#57392b", b"#111111") + nail
    )
    assert recoloured(edge + lid, {OUTLINE: "#222222"}).endswith(lid)


def test_roles_can_be_taken_out() -> None:
    skin, tone = b'<path class="skin" fill="#f4dfcd"/>', b'<path class="tone-1" fill="#efd7c4"/>'
    assert unpainted(skin + tone + skin, ["tone-1", "tone-2"]) == skin + skin


def test_an_area_can_become_a_ring() -> None:
    area = b'<path class="areola" fill="#dfb79c" d="M0 0"/>'
    ring = b'<path class="areola" fill="none" stroke="#777777" stroke-width="1.5" d="M0 0"/>'
    assert outlined(area, "areola", "#777777", 1.5) == ring
    assert outlined(area, "lip", "#777777", 1.5) == area


def test_groups_go_by_the_end_of_their_id() -> None:
    assert without_groups(b'<g id="a-b">1</g>\n<g id="b-a">2</g>', "-b") == b'<g id="b-a">2</g>'


def test_a_role_is_known_by_its_path() -> None:
    assert has_roles(b'<path d="M0 0"/><path class="skin"/>')
    assert not has_roles(b'<g class="skin"/><path d="M0 0"/><!-- <path class="skin"/> -->')


@pytest.mark.parametrize("view_id", VIEWS)
def test_each_painted_path_has_one_documented_role_in_its_documented_colour(view_id: str) -> None:
    roles = documented()
    hidden = ("data-group", "data-landmark")
    painted = [path for path in paths(drawing(view_id)) if not set(hidden) & set(path.keys())]
    assert painted
    for path in painted:
        (colour,) = colours_of(path).values()
        assert roles[path.get("class", "")] == colour


def test_dark_theme_covers_every_role() -> None:
    assert set(ROLES) <= set(documented())
    assert set(documented()) - set(DARK.body) == set()
