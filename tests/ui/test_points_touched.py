"""Points that a caution touches, on the body: their mark, and what is said of them."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage

from acupoints_app.atlas.labels import beside
from acupoints_app.atlas.placing import Placement
from acupoints_app.ui.body.point_marks import dot_radius, triangle_box
from acupoints_app.ui.body.point_menu import point_menu
from acupoints_app.ui.body.point_words import _GAP
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.theme import Theme

from .test_points_on_body import coloured, on_screen, picture, placed, words


def _sign(window: MainWindow, one: Placement) -> QImage:
    """The picture round a point as far as a code beside it may come."""
    canvas = window.body.canvas
    place = on_screen(window, one)
    radius = canvas.points._radius(canvas.camera.viewport)
    return picture(window).copy(triangle_box(place, radius).toAlignedRect())


def _take_care(window: MainWindow) -> None:
    window.reader.choose("check-pregnancy")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("skin", ["lightest", "darkest"])
def test_a_point_to_take_care_with_has_a_mark_that_needs_no_colour(
    window: MainWindow, theme: str, skin: str
) -> None:
    window.set_theme(theme)
    skins = window.actions_.skins
    skins[list(skins)[0 if skin == "lightest" else -1]].trigger()
    window.reader.choose("stomach")
    one = placed(window, "CV4")
    place = on_screen(window, one)
    window.body.canvas.camera.zoom(8.0, place.x(), place.y())
    used = _sign(window, one)
    _take_care(window)
    mark = _sign(window, one)
    assert mark != used
    middle = mark.rect().center().x()
    seen = [_like(mark.pixelColor(middle, y), window.theme()) for y in range(mark.height())]
    # From the apex down: edge, ground, dot, ground, edge; between them what is neither.
    runs = [like for like, _ in itertools.groupby(filter(None, seen))]
    assert "ink paper ink paper ink" in " ".join(runs)


def _like(colour: QColor, theme: Theme) -> str:
    """Whether a colour is the theme's ink or its paper, or nearly so; else ""."""
    for name, meant in (("ink", QColor(theme.ink)), ("paper", QColor(theme.paper))):
        if max(abs(one - other) for one, other in zip(_rgb(colour), _rgb(meant), strict=True)) < 80:
            return name
    return ""


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def test_a_meridian_gives_its_colour_to_what_is_used_and_not_to_a_caution(
    window: MainWindow,
) -> None:
    window.set_theme("light")
    window.reader.choose("stomach")
    assert coloured(picture(window), window, "CV") > 20
    _take_care(window)
    assert coloured(picture(window), window, "CV") == 0
    window.contents.hovered.emit("CV4")
    assert coloured(picture(window), window, "CV") == 0


def test_points_to_take_care_with_are_shown_where_layers_are_off_and_beside_a_filter(
    window: MainWindow,
) -> None:
    canvas = window.body.canvas
    one, other = placed(window, "CV4"), placed(window, "ST36")
    window.layers.points.trigger()
    assert not canvas.points.is_shown(one)
    _take_care(window)
    for only in (None, frozenset({"LU1"})):
        canvas.show_only(only)
        assert canvas.points.is_shown(one)
        assert not canvas.points.is_shown(other)
        assert one in canvas.points.under(on_screen(window, one), canvas.camera.viewport)
    canvas.show_only(None)
    window.reader.clear()
    assert not canvas.points.is_shown(one)


@pytest.mark.parametrize("scale", [0.1, 0.4, 0.6, 1.0, 2.0, 9.0])
def test_a_code_beside_its_point_has_room_beside_the_mark_too(scale: float) -> None:
    radius = dot_radius(scale)
    mark = triangle_box(QPointF(0, 0), radius)
    for left, top, right, bottom in beside(0, 0, 30, 9, radius + _GAP):
        assert not mark.intersects(QRectF(QPointF(left, top), QPointF(right, bottom)))


def test_no_code_covers_a_mark(window: MainWindow) -> None:
    _take_care(window)
    canvas = window.body.canvas
    canvas.zoom_to_point("CV6")
    codes = [QRectF(QPointF(*each[:2]), QPointF(*each[2:])) for each in words(window).boxes]
    assert len(codes) > 20
    viewport = canvas.camera.viewport
    radius = canvas.points._radius(viewport)
    for one in canvas.points.touched:
        mark = triangle_box(on_screen(window, one), radius)
        assert not any(mark.intersects(code) for code in codes)


def test_tag_menu_and_description_say_to_take_care(window: MainWindow) -> None:
    canvas = window.body.canvas
    region = next(one for one in canvas.regions.all if one.group == "stomach")

    def said() -> list[bool]:
        canvas.regions.cursor = None
        canvas._describe()
        texts = [canvas.accessibleDescription()]
        canvas.walk_to(region)
        texts.append(canvas.accessibleDescription())
        canvas.hover_at(on_screen(window, placed(window, "CV4")))
        texts.append(canvas.pointer._tag.words(canvas.pointer.near)[1])
        touched = {one.code for one in canvas.points.touched}
        menu = point_menu(canvas, window.reader.points, ["CV4"], print, (), touched)
        assert menu is not None
        texts.append(menu.actions()[0].text())
        menu.deleteLater()
        return ["take care" in text.lower() for text in texts]

    assert said() == [False] * 4
    _take_care(window)
    assert said() == [True] * 4
    assert "CV4" in canvas.accessibleDescription().partition("Take care with: ")[2]
    window.reader.clear()
    assert said() == [False] * 4
