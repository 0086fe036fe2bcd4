"""A drawing that keeps the contract is read; any other is refused with file and reason."""

from __future__ import annotations

import math
import re
import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.atlas.svg_reader import read_view
from acupoints_app.atlas.svg_rules import MAX_BYTES

ROOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="200" viewBox="0 0 100 200"'
    ' data-view="front">'
)
TRIANGLE = "M10 20 L50 20 L50 60 Z"


def path(
    d: str = TRIANGLE, *, group: str = "head", side: str = "midline", id_: str = "front-head"
) -> str:
    return f'<path id="{id_}" data-group="{group}" data-side="{side}" d="{d}"/>'


def svg(body: str, root: str = ROOT) -> bytes:
    return f"{root}{body}</svg>".encode()


def read(drawing: bytes) -> BodyView:
    return read_view("front", drawing, "folder/front.svg")


def region(body: str) -> Region:
    (only,) = read(svg(body)).regions
    return only


def test_drawing_gives_its_size_and_its_regions_in_the_order_of_the_file() -> None:
    drawing = svg(
        '<g id="front-fill"><path class="skin" fill="#f4dfcd" d="M0 0h100v200h-100z"/></g>'
        '<g id="front-regions" fill="none" stroke="none">'
        + path("M5 5 H20 V20 Z", group="neck", id_="front-neck")
        + path(group="hand", side="right", id_="front-hand-right")
        + path("M60 20 L90 20 L90 60 Z", group="hand", side="left", id_="front-hand-left")
        + "</g>"
    )
    view = read(drawing)
    assert (view.id, view.width, view.height, view.drawing) == ("front", 100.0, 200.0, drawing)
    assert [(r.id, r.group, r.side) for r in view.regions] == [
        ("front-neck", "neck", "midline"),
        ("front-hand-right", "hand", "right"),
        ("front-hand-left", "hand", "left"),
    ]
    assert view.regions_of("hand") == view.regions[1:]
    assert view.regions_of("foot") == ()


def test_region_has_its_outline_as_path_as_segments_and_as_polygon() -> None:
    only = region(path("M10 20 L50.25 20 C50 30 40 60 10 60 Z"))
    assert only.path == "M10,20 L50.25,20 C50,30,40,60,10,60 Z"
    assert only.outline == ((10.0, 20.0), (50.25, 20.0), (50.0, 30.0, 40.0, 60.0, 10.0, 60.0))
    assert only.polygon[:2] == ((10.0, 20.0), (50.25, 20.0))
    assert only.polygon[-1] == (10.0, 60.0)
    assert only.bounds == (10.0, 20.0, 50.25, 60.0)


def test_fraction_is_a_size() -> None:
    root = ROOT.replace("100", "100.5")
    assert read(svg(path(), root)).width == 100.5


LAUGHS = (
    '<!DOCTYPE svg [<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
LEAKS = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
DEFAULTS = '<!DOCTYPE svg [<!ATTLIST path id CDATA "x">]>'

REFUSED = {
    "not XML": (b"a picture", "not well-formed XML"),
    "empty": (b"", "not well-formed XML"),
    "binary": (bytes(range(256)), "not well-formed XML"),
    "truncated": (svg(path())[:-9], "not well-formed XML"),
    "unknown encoding": (b'<?xml version="1.0" encoding="foo"?>' + svg(path()), "XML"),
    "encoding that is no encoding": (b'<?xml version="1.0" encoding="rot13"?>' + svg(""), "XML"),
    "entities that multiply": (LAUGHS.encode() + svg("<g>&i;</g>"), "it declares a DTD"),
    "entity from a file": (LEAKS.encode() + svg("<g>&a;</g>"), "it declares a DTD"),
    "DTD": (DEFAULTS.encode() + svg(path()), "it declares a DTD"),
    "other root": (b'<g xmlns="http://www.w3.org/2000/svg"/>', "its root is <"),
    "no namespace": (svg(path(), '<svg width="100" height="200">'), "its root is <svg>"),
    "other namespace": (b'<svg xmlns="a&#10;b"/>', "its root is <"),
    "unit": (svg("", ROOT.replace('width="100"', 'width="100mm"')), "width and height are '100mm'"),
    "percent": (svg("", ROOT.replace('width="100"', 'width="100%"')), "width and height are"),
    "no height": (svg("", ROOT.replace('height="200"', "")), "width and height are '100' and ''"),
    "size zero": (svg("", ROOT.replace("100", "0")), "its size is 0 x 200"),
    "negative size": (svg("", ROOT.replace("100", "-100")), "width and height are '-100'"),
    "size in digits of another script": (
        svg("", ROOT.replace("100", "\u0661\u0660\u0660")),
        "width and height are",
    ),
    "viewBox that begins elsewhere": (svg("", ROOT.replace("0 0 1", "5 0 1")), "viewBox is '5 0 "),
    "viewBox of another size": (svg("", ROOT.replace("0 100 2", "0 50 2")), "viewBox is '0 0 50"),
    "no viewBox": (svg("", ROOT.replace("viewBox", "box")), "viewBox is None"),
    "data-view of another file": (svg("", ROOT.replace("front", "back")), "data-view is 'back'"),
    "no data-view": (svg("", ROOT.replace(' data-view="front"', "")), "data-view is None"),
    "letters in path data": (svg(path("M10 20 L50 x Z")), "the path front-head has 'x Z'"),
    "missing number": (svg(path("M10 20 L50 20 50 Z")), "the path front-head has a L with 3"),
    "missing numbers of a curve": (svg(path("M1 2 C1 2 3 4 5 Z")), "has a C with 5 numbers"),
    "command without numbers": (svg(path("M1 2 L Z")), "has a L with 0 numbers"),
    "NaN": (svg(path("M10 20 L NaN 20 L50 60 Z")), "the path front-head has 'NaN"),
    "infinite": (svg(path("M10 20 L1e999 20 L50 60 Z")), "has the number 1e999"),
    "does not begin with M": (svg(path("L10 20 L50 60 L1 2 Z")), "begins with L"),
    "begins with a number": (svg(path("10 20 L50 60 L1 2 Z")), "begins with a number"),
    "empty path": (svg(path("")), "the path front-head is empty"),
    "blank path": (svg(path("  \n ")), "the path front-head is empty"),
    "damaged path that is no region": (svg('<path d="M0 0 L"/>'), "the path without id has a L"),
    "damaged path whose id has a line end": (svg(path("Q", id_="a&#10;b")), "begins with Q"),
    "path outside the namespace": (
        svg(path("M").replace("<path", '<path xmlns=""')),
        "",
    ),
    "digits of another script": (svg(path("M\u0661 \u0660 L50 10 L50 50 Z")), "has '\u0661"),
    "open region": (svg(path("M10 20 L50 20 L50 60")), "region 'front-head' is open"),
    "open after it was closed": (svg(path(TRIANGLE + " M1 1")), "region 'front-head' is open"),
    "region of two parts": (
        svg(path(TRIANGLE + " M60 20 L90 20 L90 60 Z")),
        "region 'front-head' has two parts",
    ),
    "line": (svg(path("M10 20 L50 20 Z")), "region 'front-head' has no area"),
    "region that is flat": (svg(path("M10 20 L50 20 L30 20 Z")), "region 'front-head' has no area"),
    "wrong id": (svg(path(id_="head")), "a region of 'head' has the id 'head'"),
    "no id": (svg(path().replace('id="front-head" ', "")), "a region of 'head' has the id ''"),
    "id without its side": (svg(path(side="left")), "a region of 'head' has the id 'front-head'"),
    "id of another view": (svg(path(id_="back-head")), "a region of 'head' has the id 'back-head'"),
    "wrong side": (svg(path(side="middle")), "region 'front-head' has data-side 'middle'"),
    "no side": (svg(path().replace("data-side", "side")), "region 'front-head' has data-side ''"),
    "no group": (svg(path(group="", id_="front-")), ""),
    "duplicate id": (svg(path() + path()), "the id 'front-head' stands twice"),
    "region beyond the right edge": (svg(path("M90 1 H101 V9 Z")), "'front-head' leaves the draw"),
    "region above the top": (svg(path("M90 1 V-1 H95 Z")), "'front-head' leaves the drawing"),
    "curve beyond the edge": (svg(path("M90 1 C120 1 120 9 90 9 Z")), "leaves the drawing"),
    "region moved outside": (
        svg(f'<g transform="translate(60 0)">{path()}</g>'),
        "<g> without id has the attribute transform",
    ),
    "region scaled to nothing": (svg(f'<g transform="scale(0)">{path()}</g>'), "transform"),
    "region scaled beyond all numbers": (svg(f'<g transform="scale(1e309)">{path()}</g>'), ""),
    "relative curve beyond all numbers": (
        svg(path("M1 1c1e308 1 1e308 5 1e308 1e308c1e308 1 1e308 5 1e308 1e308Z")),
        "",
    ),
    "broken matrix": (svg(f'<g transform="matrix(1 2 3)">{path()}</g>'), ""),
    "broken rotation": (svg(f'<g transform="rotate(foo)">{path()}</g>'), ""),
    "group that uses itself": (svg('<g id="a"><use href="#a"/></g>'), ""),
    "groups nested too deep": (svg("<g>" * 3000 + path() + "</g>" * 3000), ""),
    "circle": (
        svg('<circle id="front-head" data-group="head" data-side="midline" cx="9" cy="9" r="5"/>'),
        "<circle> front-head is not painted alike everywhere",
    ),
    "data-group on a group": (
        svg(f'<g id="front-head" data-group="head" data-side="midline">{path()}</g>'),
        "region 'front-head' is not a path",
    ),
    "too large": (svg(f"<!--{'x' * MAX_BYTES}-->"), f"expected at most {MAX_BYTES}"),
}


@pytest.mark.parametrize("fault", REFUSED)
def test_drawing_against_the_contract_is_refused_with_file_and_reason(fault: str) -> None:
    drawing, reason = REFUSED[fault]
    with pytest.raises(DrawingError) as caught:
        read(drawing)
    text = str(caught.value)
    assert text.splitlines() == [text]
    assert re.fullmatch(r"folder/front\.svg: .+; expected .+\.", text)
    assert reason in text


HUGE_CURVE = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.svg_reader import read_view
try:
    read_view("front", sys.stdin.buffer.read(), "front.svg")
except DrawingError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a matter of Unix")
def test_huge_curve_is_refused_before_it_is_cut_into_pieces() -> None:
    drawing = svg(path("M10 10 L50 10 C1e30 10 50 50 50 60 Z"))
    done = subprocess.run(
        [sys.executable, "-c", HUGE_CURVE], input=drawing, capture_output=True, check=False
    )
    assert done.returncode == 0, "the process ran into its limit of memory or processor time"
    assert b"region 'front-head' leaves the drawing" in done.stdout


def test_arc_becomes_curves_close_to_the_circle() -> None:
    only = region(path("M20 100 A30 30 0 0 1 80 100 A30 30 0 0 1 20 100 Z"))
    assert all(len(segment) == 6 for segment in only.outline[1:])
    distances = [math.hypot(x - 50, y - 100) for x, y in only.polygon]
    assert min(distances) > 29.9
    assert max(distances) < 30.1
    left, top, right, bottom = only.bounds
    assert (left, top, right, bottom) == pytest.approx((20, 70, 80, 130), abs=0.3)


def test_quadratic_curve_becomes_the_same_curve_as_a_cubic() -> None:
    only = region(path("M10 100 Q50 40 90 100 Z"))
    for x, y in only.polygon:
        t = (x - 10) / 80
        assert y == pytest.approx((1 - t) ** 2 * 100 + 2 * t * (1 - t) * 40 + t**2 * 100, abs=0.02)


def test_smooth_curve_mirrors_the_control_before_it() -> None:
    smooth = region(path("M10 100 C10 80 30 80 30 100 S50 120 50 100 L30 180 Z"))
    plain = region(path("M10 100 C10 80 30 80 30 100 C30 120 50 120 50 100 L30 180 Z"))
    assert smooth == plain


def test_relative_and_absolute_data_give_the_same_region() -> None:
    relative = region(path("m10 20h40v40l-10 0-30-5c-1 -2 3 -4 0-10z"))
    absolute = region(path("M10 20H50V60L40 60 10 55C9 53 13 51 10 45Z"))
    assert relative == absolute


PIECES = st.sampled_from(
    [
        *(
            "M10 20",
            "L50,60",
            "l5 5",
            "H9",
            "V9",
            "C1 2 3 4 5 6",
            "A5 5 0 0 1 9 9",
            "Z",
            "q1 1 2 2",
        ),
        *("1e9", "-", "x", "NaN", "1e308", ",", "t9 9", "S1 1 2 2"),
    ]
)
DATA = st.one_of(
    st.lists(PIECES, max_size=8).map(" ".join),
    st.lists(PIECES, max_size=8).map(lambda pieces: " ".join(["M10 20", *pieces, "Z"])),
    st.text(max_size=10).map(lambda text: re.sub("[^ -~]|[<>&\"']", "", text)),
)
ATTRIBUTES = st.sampled_from(
    [
        *("", 'transform="rotate(40)"', 'transform="scale(a"', 'transform="matrix(1 2)"'),
        *('transform="skewX(60)"', 'transform="translate(1e9)"', 'transform="scale(-1)"'),
        *('style="fill:;:x"', 'fill="#zz"', 'opacity="x"', 'display="none"', 'xmlns=""'),
        *('transform="rotate()"', 'viewBox="0 0 0 0"', 'stroke-width="x"', 'id="front-head"'),
    ]
)
TAGS = st.sampled_from(["g", "svg", "defs", "use", "symbol", "circle", "rect", "style", "text"])
NODES = st.recursive(
    st.builds(
        lambda d, extra: path(d).replace("/>", f" {re.sub('^(id|xmlns)=.*', '', extra)}/>"),
        DATA,
        ATTRIBUTES,
    ),
    lambda inner: st.builds(
        lambda tag, extra, nodes: f"<{tag} {extra}>{''.join(nodes)}</{tag}>",
        TAGS,
        ATTRIBUTES,
        st.lists(inner, max_size=3),
    ),
    max_leaves=4,
)


def assert_view_or_one_sentence(drawing: bytes) -> None:
    """Any other exception than DrawingError fails the test."""
    view, refusal = None, ""
    try:
        view = read(drawing)
    except DrawingError as error:
        refusal = str(error)
    if view is None:
        assert refusal.splitlines() == [refusal]
        assert refusal.startswith("folder/front.svg: ")
    else:
        for each in view.regions:
            left, top, right, bottom = each.bounds
            assert 0 <= left <= right <= view.width
            assert 0 <= top <= bottom <= view.height


@settings(deadline=None, max_examples=100)
@given(st.one_of(st.binary(max_size=100), st.text(max_size=40).map(str.encode)))
def test_arbitrary_bytes_are_refused_in_one_sentence(drawing: bytes) -> None:
    assert_view_or_one_sentence(drawing)


@settings(deadline=None, max_examples=200)
@given(st.lists(NODES, max_size=3).map("".join))
@example(f'<g transform="matrix(1 2)">{path()}</g>')
@example(f'<g transform="scale(1e309)">{path()}</g>')
def test_arbitrary_elements_are_read_or_refused_in_one_sentence(body: str) -> None:
    assert_view_or_one_sentence(svg(body))


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A right drawing of which a few bytes are lost or exchanged."""
    drawing = svg(f'<g transform="translate(3,4)">{path()}</g>')
    start = draw(st.integers(0, len(drawing)))
    end = draw(st.integers(start, min(len(drawing), start + 8)))
    return drawing[:start] + draw(st.binary(max_size=4)) + drawing[end:]


@settings(deadline=None, max_examples=200)
@given(damaged())
def test_damaged_drawing_is_read_or_refused_in_one_sentence(drawing: bytes) -> None:
    assert_view_or_one_sentence(drawing)
