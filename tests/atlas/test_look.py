"""A drawing dressed in a look: what changes, and that nothing else does."""

from __future__ import annotations

import re
from typing import Final
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from acupoints_app.atlas.look import GROUNDS, SKINS, Look, dressed
from acupoints_app.atlas.palette import DEFAULT_SKIN, colours
from acupoints_app.atlas.recolour import recoloured
from acupoints_app.library import built_in_drawings
from acupoints_app.ui.theme import DARK

DRAWINGS: Final = sorted(built_in_drawings().glob("*.svg"))
SVG: Final = "{http://www.w3.org/2000/svg}"
PLAIN: Final = Look(DEFAULT_SKIN, "light")
SHADING: Final = {"tone-1", "tone-2", "tone-3", "shadow"}
LOOKS: Final = [
    Look(skin, ground, shading, lines_only)
    for skin in SKINS
    for ground in GROUNDS
    for shading in (True, False)
    for lines_only in (True, False)
]
every_drawing = pytest.mark.parametrize(
    "drawing", [path.read_bytes() for path in DRAWINGS], ids=[path.stem for path in DRAWINGS]
)


def paths(svg: bytes) -> list[Element]:
    return list(fromstring(svg).iter(f"{SVG}path"))


def roles(svg: bytes) -> set[str]:
    return {path.get("class", "") for path in paths(svg)} - {""}


def shape(path: Element) -> dict[str, str]:
    """All of a path but its colour."""
    return {key: re.sub("#[0-9a-fA-F]{6}", "colour", value) for key, value in path.attrib.items()}


def in_tone_layers(svg: bytes) -> set[str]:
    """The data of the paths in groups for shading."""
    return {
        path.get("d", "")
        for group in fromstring(svg).iter(f"{SVG}g")
        if group.get("id", "").endswith("-tone")
        for path in group.iter(f"{SVG}path")
    }


def picture(svg: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    size = renderer.defaultSize()
    image = QImage(size.width() // 2, size.height() // 2, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def wrapped(body: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'.encode()


def painted(role: str, data: str = "M0 0h1v1z") -> str:
    return f'<path class="{role}" fill="#f4dfcd" d="{data}"/>'


@every_drawing
def test_who_chooses_nothing_gets_the_drawing(drawing: bytes) -> None:
    assert dressed(drawing, PLAIN) == drawing
    assert dressed(drawing, Look(DEFAULT_SKIN, "dark")) == recoloured(drawing, DARK.body)


def test_a_drawing_of_other_colours_keeps_them_by_default() -> None:
    other = wrapped('<path class="skin" fill="#123456" d="M0 0h1v1z"/>')
    assert dressed(other, PLAIN) == other


@every_drawing
@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_path_gets_the_colour_of_its_role(drawing: bytes, skin: str, ground: str) -> None:
    by_role = colours(skin, ground)
    before, after = paths(drawing), paths(dressed(drawing, Look(skin, ground)))
    assert [shape(path) for path in after] == [shape(path) for path in before]
    for path in after:
        role = path.get("class")
        if role is None:
            continue
        stroked = path.get("fill") == "none"
        expected = by_role[role]
        if role == "contour" and (stroked or path.get("data-edge")):
            expected = by_role.get("outline", expected)
        assert path.get("stroke" if stroked else "fill") == expected


@every_drawing
@pytest.mark.parametrize("ground", GROUNDS)
def test_without_shading_exactly_the_tones_are_gone(drawing: bytes, ground: str) -> None:
    look = Look("brown", ground)
    shaded = dressed(drawing, look)
    plain = dressed(drawing, Look("brown", ground, shading=False))
    tones = in_tone_layers(shaded)
    assert tones
    kept = [
        path.attrib
        for path in paths(shaded)
        if path.get("d") not in tones and path.get("class") not in SHADING
    ]
    assert [path.attrib for path in paths(plain)] == kept
    assert not roles(plain) & SHADING
    assert picture(plain) != picture(shaded)


@every_drawing
def test_a_line_drawing_is_the_same_whatever_the_skin(drawing: bytes) -> None:
    assert len({dressed(drawing, look) for look in LOOKS if look.lines_only}) == 1


@every_drawing
def test_a_line_drawing_keeps_every_line_and_its_weight(drawing: bytes) -> None:
    lines = {"contour", "line", "fine", "faint"}
    before, after = (
        [shape(path) for path in paths(svg) if path.get("class") in lines]
        for svg in (drawing, dressed(drawing, Look("deep", "dark", lines_only=True)))
    )
    assert before == after


@every_drawing
def test_a_line_drawing_is_grey_and_mostly_white(drawing: bytes) -> None:
    svg = dressed(drawing, Look("tan", "paper", lines_only=True))
    assert not roles(svg) & {*SHADING}
    picture_of_it = picture(svg)
    pixels = bytes(picture_of_it.constBits())
    assert pixels[0::4] == pixels[1::4] == pixels[2::4]
    # The hair is left as a wash, no darker than this.
    light = sum(grey >= 228 for grey in pixels[0::4])
    assert light > 0.9 * picture_of_it.width() * picture_of_it.height()


def test_a_line_drawing_has_a_ring_where_no_line_goes_round() -> None:
    drawing = wrapped('<path class="areola" fill=\'#dfb79c\' stroke-width="9" d="M0 0h1v1z"/>')
    (ring,) = paths(dressed(drawing, Look("fair", "light", lines_only=True)))
    assert ring.get("fill") == "none"
    assert ring.get("stroke-width") == "1.2"


@every_drawing
def test_regions_and_everything_unpainted_stay(drawing: bytes) -> None:
    before = [path.attrib for path in paths(drawing) if path.get("class") is None]
    assert before
    for look in LOOKS:
        after = paths(dressed(drawing, look))
        assert [path.attrib for path in after if path.get("class") is None] == before


def test_a_rim_is_for_the_edge_only_not_for_lids_and_lips() -> None:
    edge = '<path class="contour" fill="none" stroke="#57392b" d="M0 0h9"/>'
    lid = '<path class="contour" fill="#57392b" d="M0 0h9v1z"/>'
    by_role = colours("deep", "dark")
    after = paths(dressed(wrapped(edge + lid), Look("deep", "dark")))
    assert after[0].get("stroke") == by_role["outline"] != by_role["contour"]
    assert after[1].get("fill") == by_role["contour"]


NO_SHADING: Final = Look(DEFAULT_SKIN, "light", shading=False)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<g id="front-tone">T</g>', ""),
        ('<g id="front-top"><g id="front-head-tone">T</g>S</g>', '<g id="front-top">S</g>'),
        ('<g id="a-tone"><g id="b-tone">T</g><g>T</g></g>S', "S"),
        ('<g id="tone">S</g>', '<g id="tone">S</g>'),
        ('<g\n  label="a > b"\n  id="front-tone">T</g\n>S', "S"),
        ('<g id="b"><g id="a-tone"/>S</g>', '<g id="b"><g id="a-tone"/>S</g>'),
        ('<!-- <g id="a-tone"> -->S', '<!-- <g id="a-tone"> -->S'),
        ('<g id="a-tone">T<!-- </g> --></g>S', "S"),
        ('<g id="a">T</g>', '<g id="a"></g>'),  # a tone that stands elsewhere
        ("<glyph/>S", "<glyph/>S"),
    ],
)
def test_shading_is_found_wherever_it_is(before: str, after: str) -> None:
    def filled(text: str) -> bytes:
        text = re.sub(r"T(?=[<\n])", painted("tone-2"), text)
        # There is always some skin, as a drawing without roles is left alone.
        return wrapped(painted("skin", "M9 9z") + re.sub("S(?=<|$)", painted("skin"), text))

    assert dressed(filled(before), NO_SHADING) == filled(after)


def test_a_tone_with_a_title_keeps_the_document_whole() -> None:
    titled = '<path class="shadow" fill="#dcb59b" d="M0 0z"><title>Chin</title></path>'
    (path,) = paths(dressed(wrapped(titled), NO_SHADING))
    assert path.get("fill") == "none"


def test_a_comment_that_is_never_closed_takes_the_rest_with_it() -> None:
    broken = painted("skin").encode() + 20_000 * b"<!-- <![CDATA[ " + painted("tone-1").encode()
    assert dressed(broken, NO_SHADING) == broken  # and not in the square of its length


def test_a_group_that_is_never_closed_does_not_swallow_the_rest() -> None:
    broken = b'<g id="a-tone">' + painted("skin").encode()
    assert dressed(broken, NO_SHADING) == broken


@every_drawing
def test_dressing_twice_is_dressing_once(drawing: bytes) -> None:
    for look in LOOKS:
        once = dressed(drawing, look)
        assert dressed(once, look) == once


PIECES: Final = st.sampled_from(
    [
        b"<g id='a-tone'>", b'<g id="b-tone">', b"<g>", b"<g", b"</g>", b"<!--", b"-->",
        b"<![CDATA[", b"]]>", b'"', b"'", b">", b"/>", b"<path", b"<path ", b' fill="#aabbcc"',
        b" stroke='#AABBCC'", b' d="M0 0"', b"</path>", b"\xff\x00", b"\n", b"#aabbcc",
    ]
)  # fmt: skip
WITHOUT_ROLES: Final = st.lists(PIECES, max_size=20).map(b"".join) | st.binary(max_size=200)
ROLES: Final = st.sampled_from(sorted(colours(DEFAULT_SKIN, "light"))).map(
    lambda role: f' class="{role}"'.encode()
)
TORN: Final = st.lists(PIECES | ROLES, max_size=30).map(b"".join)


@given(WITHOUT_ROLES.filter(lambda drawing: b"class=" not in drawing), st.sampled_from(LOOKS))
def test_what_has_no_roles_is_left_alone(drawing: bytes, look: Look) -> None:
    assert dressed(drawing, look) == drawing


def test_a_layer_of_a_drawing_without_roles_is_somebody_elses() -> None:
    drawing = wrapped('<g id="a-tone"><path fill="#aabbcc" d="M0 0h1v1z"/></g>')
    assert all(dressed(drawing, look) == drawing for look in LOOKS)


@given(TORN | st.binary(), st.sampled_from(LOOKS))
def test_no_bytes_are_too_torn(drawing: bytes, look: Look) -> None:
    dressed(drawing, look)


@pytest.mark.parametrize(("skin", "ground"), [("green", "light"), ("light", "green"), ("", "")])
def test_a_look_that_is_not_on_offer_is_refused(skin: str, ground: str) -> None:
    with pytest.raises(ValueError, match="expected one of"):
        Look(skin, ground)


def test_marks_on_a_line_drawing_are_dark() -> None:
    assert Look("deep", "dark").marks == "dark"
    assert Look("deep", "dark", lines_only=True).marks == "light"
    assert Look("deep", "light").marks == "dark"
    assert PLAIN.marks == "light"
