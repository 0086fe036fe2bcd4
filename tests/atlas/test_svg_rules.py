"""Only what every reader paints alike is let into a drawing.

QtSvg is the reader that counts: what the rules call silent, it must not paint.
"""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.svg_reader import read_view
from acupoints_app.atlas.svg_rules import MAX_DEPTH

WHOLE_PAGE = '<path fill="#ff0000" d="M0 0H100V200H0Z"/>'


def svg(body: str, root: str = "") -> bytes:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="200" viewBox="0 0 100 200"'
        f' data-view="front"{root}>{body}</svg>'
    ).encode()


def painted(drawing: bytes) -> bool:
    """True where QtSvg paints anything."""
    renderer = QSvgRenderer(QByteArray(drawing))
    image = QImage(100, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return any(image.pixelColor(x, y).alpha() for x in range(0, 100, 3) for y in range(0, 200, 3))


LET_BE = {
    "title": "<title>A body</title>",
    "description": "<desc>From the front</desc>",
    "empty definitions": '<defs id="defs1"/>',
    "Inkscape's metadata": (
        '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        '<cc:Work r:about=""><dc:format>image/svg+xml</dc:format><dc:title>Body</dc:title>'
        "<dc:creator><cc:Agent><dc:title>Me</dc:title></cc:Agent></dc:creator></cc:Work></r:RDF>"
        "</metadata>"
    ),
    "Inkscape's view": (
        '<s:namedview xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"'
        ' xmlns:i="http://www.inkscape.org/namespaces/inkscape" pagecolor="#ffffff"'
        ' i:zoom="0.4"><i:page x="0" y="0"/><i:grid type="xygrid"/><s:guide position="1,2"/>'
        "</s:namedview>"
    ),
    "attributes of another namespace": (
        '<g xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="Skin"'
        ' i:groupmode="layer"/>'
    ),
    "data of one's own": '<g data-note="x" id="a"/>',
    "comment": "<!-- <rect width='100' height='200'/> -->",
    "empty group": "<g/>",
}


@pytest.mark.parametrize("what", LET_BE)
def test_what_an_editor_keeps_for_itself_is_let_be_and_never_painted(what: str) -> None:
    drawing = svg(LET_BE[what])
    view = read_view("front", drawing, "front.svg")
    assert (view.regions, view.landmarks, view.parts) == ((), (), ())
    assert not painted(drawing)


REFUSED = {
    "transform": ('<g id="a" transform="scale(2)"/>', "<g> a has the attribute transform"),
    "transform of a path": (
        WHOLE_PAGE.replace(" d=", ' transform="scale(2)" d='),
        "has the attribute transform",
    ),
    "filter": ('<g filter="blur"/>', "has the attribute filter"),
    "clip": ('<g clip-path="none"/>', "has the attribute clip-path"),
    "mask": ('<g mask="m"/>', "has the attribute mask"),
    "marker": ('<path d="M1 1H9" marker-end="m"/>', "has the attribute marker-end"),
    "reference as paint": ('<path fill="url(#a)" d="M1 1H9"/>', "painted with url(...)"),
    "reference as stroke": ('<path stroke="url(#a)" d="M1 1H9"/>', "painted with url(...)"),
    "reference in a style": ('<path style="fill:url(#a)" d="M1 1H9"/>', "painted with url(...)"),
    "filter in a style": ('<g style="filter:blur(2px)"/>', "has 'filter' in its style"),
    "transform in a style": ('<g style="transform:none"/>', "has 'transform' in its style"),
    "blending": ('<g style="fill:#fff;mix-blend-mode:multiply"/>', "'mix-blend-mode' in its style"),
    "hidden by a style": ('<g style="display:none"/>', "has 'display' in its style"),
    "use": ('<use href="#a"/>', "<use> without id is not painted alike"),
    "image": ('<image href="a.png" width="9" height="9"/>', "<image>"),
    "nested svg": ("<svg/>", "<svg> without id is not painted alike"),
    "text": ("<text>Head</text>", "<text>"),
    "rectangle": ('<rect width="9" height="9"/>', "<rect>"),
    "circle": ('<circle r="9"/>', "<circle>"),
    "style sheet": ("<style>path { fill: red }</style>", "<style>"),
    "gradient": ("<linearGradient/>", "<linearGradient>"),
    "symbol": (f"<symbol>{WHOLE_PAGE}</symbol>", "<symbol>"),
    "switch": (f"<switch>{WHOLE_PAGE}</switch>", "<switch>"),
    "link": (f"<a>{WHOLE_PAGE}</a>", "<a>"),
    "foreign object": ("<foreignObject/>", "<foreignObject>"),
    "script": ("<script>1</script>", "<script>"),
    "animation of a path": ('<path d="M1 1H9"><animate/></path>', "<animate>"),
    "definitions": (f"<defs>{WHOLE_PAGE}</defs>", "<defs> holds definitions"),
    "definitions in a group": ("<g><defs><g/></defs></g>", "<defs> holds definitions"),
    "groups nested too deep": (
        "<g>" * (MAX_DEPTH + 1) + "</g>" * (MAX_DEPTH + 1),
        "nested too deep",
    ),
}


@pytest.mark.parametrize("fault", REFUSED)
def test_what_is_not_painted_alike_everywhere_is_refused_by_name(fault: str) -> None:
    body, reason = REFUSED[fault]
    assert_refused(svg(body), reason)


def assert_refused(drawing: bytes, reason: str) -> None:
    with pytest.raises(DrawingError) as caught:
        read_view("front", drawing, "folder/front.svg")
    text = str(caught.value)
    assert text.splitlines() == [text]
    assert re.fullmatch(r"folder/front\.svg: .+; expected .+\.", text)
    assert reason in text


# QtSvg asks for no namespace and paints what stands in notes: no check of ours may pass these by.
SMUGGLED = {
    "path in the metadata": f"<metadata>{WHOLE_PAGE}</metadata>",
    "path in the title": f"<title>{WHOLE_PAGE}</title>",
    "path in the description": f"<desc><g>{WHOLE_PAGE}</g></desc>",
    "path in an editor's element": f'<x:note xmlns:x="x">{WHOLE_PAGE}</x:note>',
    "path of another namespace": f'<x:path xmlns:x="x" {WHOLE_PAGE.removeprefix("<path ")}',
    "path without a namespace": WHOLE_PAGE.replace("<path", '<path xmlns=""'),
    "rectangle of another namespace": '<x:rect xmlns:x="x" width="100" height="200" fill="red"/>',
    "circle without a namespace": '<circle xmlns="" cx="50" cy="50" r="50" fill="red"/>',
    "deep in an editor's element": (
        f'<x:a xmlns:x="x"><x:b><x:ellipse cx="9" cy="9" rx="50" ry="50"/>{WHOLE_PAGE}</x:b></x:a>'
    ),
}


@pytest.mark.parametrize("how", SMUGGLED)
def test_what_qt_would_paint_is_refused_wherever_it_stands(how: str) -> None:
    drawing = svg(SMUGGLED[how])
    assert painted(drawing)
    assert_refused(drawing, "is painted by some readers only")


def test_region_in_the_notes_is_no_region() -> None:
    region = '<path id="front-head" data-group="head" data-side="midline" d="M1 1H9V9Z"/>'
    assert_refused(svg(f"<metadata>{region}</metadata>"), "is painted by some readers only")
    landmark = '<path id="front-lm-a" data-landmark="a" data-side="midline" d=""/>'
    assert_refused(svg(f"<metadata>{landmark}</metadata>"), "is painted by some readers only")


@pytest.mark.parametrize(
    ("attribute", "reason"),
    [
        ('transform="scale(0.5)"', "<svg> without id has the attribute transform"),
        ('style="filter:blur(2px)"', "has 'filter' in its style"),
        ('fill="url(#a)"', "<svg> without id is painted with url(...)"),
    ],
)
def test_root_keeps_the_rules_too(attribute: str, reason: str) -> None:
    assert_refused(svg(WHOLE_PAGE, f" {attribute}"), reason)


@pytest.mark.parametrize(
    "style",
    [
        "fill:#ff0000",
        "fill:#ff0000;stroke:none;opacity:0.5",
        " fill : #ff0000 ; ",
        "fill:#ff0000;fill-rule:evenodd;stroke-linecap:round;-inkscape-stroke:none",
        "",
    ],
)
def test_plain_style_is_accepted_and_painted(style: str) -> None:
    drawing = svg(WHOLE_PAGE.replace('fill="#ff0000"', f'style="{style}"'))
    assert read_view("front", drawing, "front.svg").drawing == drawing
    assert painted(drawing)


def test_groups_may_be_nested_as_deep_as_the_contract_says() -> None:
    depth = MAX_DEPTH - 1
    drawing = svg("<g>" * depth + WHOLE_PAGE + "</g>" * depth)
    assert read_view("front", drawing, "front.svg").drawing == drawing


def test_notes_of_any_depth_are_let_be() -> None:
    """They are looked through without recursion."""
    deep = 20_000
    drawing = svg('<x:a xmlns:x="x">' + "<x:b>" * deep + "</x:b>" * deep + "</x:a>")
    assert read_view("front", drawing, "front.svg").regions == ()
