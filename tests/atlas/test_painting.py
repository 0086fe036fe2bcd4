"""QtSvg paints the drawings: all of them, under every region, and nothing beyond the page."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtCore import (
    QByteArray,
    QMessageLogContext,
    QRect,
    QRectF,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from shapely.geometry import Polygon

from acupoints_app.atlas.model import BodyView
from acupoints_app.atlas.views import WHOLE_BODY

from .drawn import SVG, VIEW_IDS, view_of

ALLOWED = {
    "svg": {"width", "height", "viewBox", "data-view", "data-origin", "data-scale"},
    "g": {"id", "fill", "stroke"},
    "path": {
        *("id", "class", "d", "fill", "stroke", "fill-rule", "opacity"),
        *("stroke-width", "stroke-linecap", "stroke-linejoin"),
        *("data-group", "data-side", "data-landmark", "data-part", "data-edge"),
    },
}

MARGIN = 40
"""In view units."""


@pytest.fixture(params=VIEW_IDS)
def view(request: pytest.FixtureRequest) -> BodyView:
    return view_of(request.param)


@pytest.fixture
def messages() -> Iterator[list[str]]:
    said: list[str] = []

    def on_message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        said.append(text)

    before = qInstallMessageHandler(on_message)
    yield said
    qInstallMessageHandler(before)


def transparent(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def painted(view: BodyView, margin: int) -> QImage:
    """The drawing, one pixel for each view unit, with so much of what lies beyond the page."""
    renderer = QSvgRenderer(QByteArray(view.drawing))
    assert renderer.isValid()
    width, height = int(view.width) + 2 * margin, int(view.height) + 2 * margin
    renderer.setViewBox(QRectF(-margin, -margin, width, height))
    image = transparent(width, height)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def test_drawing_uses_only_what_every_svg_reader_paints_alike(view: BodyView) -> None:
    root = fromstring(view.drawing)
    for element in root.iter():
        kind = element.tag.removeprefix(SVG)
        assert set(element.attrib) <= ALLOWED[kind]
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    hidden = [f"{view.id}-regions"] if view.regions else []
    hidden.append(f"{view.id}-landmarks")
    assert [group.get("id") for group in root][-len(hidden) :] == hidden


def test_qt_paints_the_body_under_every_region_and_nothing_beyond_the_page(
    view: BodyView, messages: list[str]
) -> None:
    image = painted(view, MARGIN)
    width, height = int(view.width), int(view.height)
    for region in view.regions:
        place = Polygon(region.polygon).representative_point()
        colour = image.pixelColor(int(place.x) + MARGIN, int(place.y) + MARGIN)
        assert colour.alpha() == 255, region.id
    beyond = {
        "above": QRect(0, 0, width + 2 * MARGIN, MARGIN),
        "below": QRect(0, height + MARGIN, width + 2 * MARGIN, MARGIN),
        "on the left": QRect(0, MARGIN, MARGIN, height),
        "on the right": QRect(width + MARGIN, MARGIN, MARGIN, height),
    }
    bleeds = [
        where
        for where, area in beyond.items()
        if image.copy(area) != transparent(area.width(), area.height())
    ]
    assert not bleeds
    assert not messages


def test_margin_would_show_what_is_painted_there() -> None:
    """What the test above stands on: QtSvg does not cut at the page's edge."""
    page = view_of("ear")
    beyond = BodyView(
        "x",
        page.width,
        page.height,
        (),
        page.drawing.replace(b"</svg>", b'<path fill="#f00" d="M-20 -20H-10V-10H-20Z"/></svg>'),
    )
    colour = painted(beyond, MARGIN).pixelColor(MARGIN - 15, MARGIN - 15)
    assert (colour.red(), colour.alpha()) == (255, 255)


@pytest.mark.parametrize("view_id", WHOLE_BODY)
def test_page_of_the_whole_body_is_transparent_round_it(view_id: str) -> None:
    view = view_of(view_id)
    image = painted(view, 0)
    for x, y in itertools.product((0, image.width() - 1), (0, image.height() - 1)):
        assert image.pixelColor(x, y).alpha() == 0
    # Nor does the body touch the page's edge anywhere.
    for y in range(image.height()):
        assert image.pixelColor(0, y).alpha() == image.pixelColor(image.width() - 1, y).alpha() == 0


def test_marks_paint_nothing(view: BodyView) -> None:
    """Regions and landmarks are there to point at and to measure with, not to see."""
    text = view.drawing
    cut = min(
        position
        for name in ("regions", "landmarks")
        if (position := text.find(f'<g id="{view.id}-{name}"'.encode())) >= 0
    )
    without = BodyView(view.id, view.width, view.height, (), text[:cut] + b"</svg>")
    assert painted(view, 0) == painted(without, 0)


def test_left_view_looks_like_the_right_one_in_a_mirror() -> None:
    right, left = painted(view_of("right"), 0), painted(view_of("left"), 0)
    last = right.width() - 1
    differing = 0
    for x, y in itertools.product(range(0, left.width(), 3), range(0, left.height(), 3)):
        one, other = left.pixelColor(x, y), right.pixelColor(last - x, y)
        unlike = max(
            abs(one.red() - other.red()),
            abs(one.green() - other.green()),
            abs(one.blue() - other.blue()),
            abs(one.alpha() - other.alpha()),
        )
        differing += unlike > 40
    assert differing < 5
