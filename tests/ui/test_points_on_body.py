"""Acupoints on the body: what is seen, what the pointer finds, where a choice leads."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shapely import box

from acupoints_app.atlas.placing import Placement
from acupoints_app.ui.body.point_words import Words
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.meridian_colours import meridian_colour

from .conftest import Opened

Work = Callable[[], None]


def on_screen(window: MainWindow, one: Placement) -> QPointF:
    return QPointF(*window.body.canvas.camera.viewport.to_screen(*one.place))


def placed(window: MainWindow, code: str, side: str = "right") -> Placement:
    found = window.reader.points.places(code, window.reader.view)
    return next(one for one in found if one.side in (side, "midline"))


def click(window: MainWindow, place: QPointF) -> None:
    QTest.mouseClick(
        window.body.canvas,
        Qt.MouseButton.LeftButton,
        pos=QPoint(round(place.x()), round(place.y())),
    )


def words(window: MainWindow) -> Words:
    """The codes and tags of the picture at rest."""
    window.body.canvas.camera.sharpen()
    return window.body.canvas.points._rest


@pytest.mark.parametrize("view", ["front", "back", "head-side", "hand-dorsum@left", "foot-outer"])
def test_a_click_on_any_point_that_stands_alone_reads_it(window: MainWindow, view: str) -> None:
    window.reader.show_view(view)
    canvas, reader = window.body.canvas, window.reader
    reach = canvas.points.reach(canvas.camera.viewport) / canvas.camera.viewport.scale
    points = reader.points.on(view)
    tried = 0
    for one in points:
        if all(math.dist(one.place, other.place) > 2 * reach for other in points if other != one):
            click(window, on_screen(window, one))
            assert reader.subject == one.code
            assert reader.view == view
            tried += 1
    assert tried > 5


def test_the_area_that_takes_a_click_is_larger_than_the_dot(window: MainWindow) -> None:
    window.reader.choose("ST36")
    place = on_screen(window, placed(window, "ST36"))
    window.reader.clear()
    click(window, place + QPointF(8, 0))
    assert window.reader.subject == "ST36"


def crowded(window: MainWindow) -> tuple[QPointF, list[str]]:
    """A place of the front where several points lie under the pointer, and their codes."""
    window.reader.show_view("front")
    canvas = window.body.canvas
    for one in canvas.points.all:
        place = QPointF(on_screen(window, one).toPoint())
        near = canvas.points.under(place, canvas.camera.viewport)
        codes = list(dict.fromkeys(each.code for each in near))
        if len(codes) > 1:
            return place, codes
    raise AssertionError("no two points lie so near")


def test_where_several_lie_the_nearest_is_read_and_the_others_by_clicks_again(
    window: MainWindow,
) -> None:
    near, codes = crowded(window)
    read = []
    for _ in range(len(codes) + 1):
        click(window, near)
        read.append(window.reader.subject)
    assert read == [*codes, codes[0]]
    canvas = window.body.canvas
    canvas.hover_at(near)
    note = canvas.pointer._tag.words(canvas.pointer.near)[1]
    assert note.endswith(f"{', '.join(codes[1:])} (click again)")


def test_a_point_from_elsewhere_goes_to_its_best_view_and_zooms(
    window: MainWindow, work: Work
) -> None:
    window.reader.show_view("front")
    before = window.body.canvas.camera.viewport.scale
    window.contents.chosen.emit("BL40")
    work()
    assert window.reader.view == "back"
    canvas = window.body.canvas
    assert canvas.camera.viewport.scale > 2 * before
    for side in ("right", "left"):
        assert canvas.rect().contains(on_screen(window, placed(window, "BL40", side)).toPoint())


def test_going_back_to_a_point_shows_it_again(window: MainWindow) -> None:
    window.reader.choose("BL40")
    window.reader.choose("LU9")
    window.reader.back()
    assert (window.reader.subject, window.reader.view) == ("BL40", "back")
    canvas = window.body.canvas
    assert canvas.rect().contains(on_screen(window, placed(window, "BL40")).toPoint())


def test_the_next_and_the_previous_point_of_the_meridian(window: MainWindow) -> None:
    do = window.actions_
    assert not do.next_point.isEnabled()
    window.reader.choose("LU10")
    do.next_point.trigger()
    assert window.reader.subject == "LU11"
    do.next_point.trigger()
    assert window.reader.subject == "LU11"
    do.previous_point.trigger()
    assert window.reader.subject == "LU10"


@pytest.mark.parametrize("view", ["front", "back", "head-front", "hand-palm"])
def test_codes_never_pile_up_and_return_with_zoom(window: MainWindow, view: str) -> None:
    window.reader.show_view(view)
    window.layers.show_meridians(frozenset(window.layers.meridians))
    canvas = window.body.canvas
    place = on_screen(window, canvas.points.all[0])
    shown = []
    for _ in range(3):
        laid = words(window)
        boxes = [box(*each) for each in laid.boxes]
        for one, other in itertools.combinations(boxes, 2):
            assert one.intersection(other).area < 1e-6
        named = {one for one, _ in laid.codes}
        seen = in_sight(window)
        shown.append(sum(one in named for one in seen) / len(seen))
        canvas.camera.zoom(2.0, place.x(), place.y())
    assert shown == sorted(shown)
    assert shown[-1] > 0.8


def in_sight(window: MainWindow) -> list[Placement]:
    """The points that are on the screen, with room for words beside them."""
    area = window.body.canvas.rect().adjusted(60, 30, -60, -30)
    points = window.body.canvas.points.all
    return [one for one in points if area.contains(on_screen(window, one).toPoint())]


def coloured(picture: QImage, window: MainWindow, code: str) -> int:
    """How many pixels have a meridian's very colour."""
    wanted = meridian_colour(code, window.theme()).rgb()
    return sum(
        picture.pixel(x, y) == wanted
        for y in range(picture.height())
        for x in range(picture.width())
    )


def picture(window: MainWindow) -> QImage:
    window.body.canvas.camera.sharpen()
    return window.body.canvas.grab().toImage()


def test_a_hint_lights_a_point_and_a_meridian(window: MainWindow) -> None:
    window.set_theme("light")
    for code, meridian in (("ST36", "ST"), ("ST", "ST")):
        assert coloured(picture(window), window, meridian) == 0
        window.contents.hovered.emit(code)
        assert coloured(picture(window), window, meridian) > 20
        window.contents.hovered.emit("")
        window.reading.hovered.emit(code)
        assert coloured(picture(window), window, meridian) > 20
        window.reading.hovered.emit("")


def test_layers_show_and_hide(window: MainWindow) -> None:
    window.set_theme("light")
    layers, canvas = window.layers, window.body.canvas
    one = placed(window, "ST36")
    assert canvas.points.is_shown(one)
    layers.points.trigger()
    assert not canvas.points.is_shown(one)
    assert canvas.points.under(on_screen(window, one), canvas.camera.viewport) == ()
    layers.meridians["ST"].trigger()
    assert canvas.points.is_shown(one)
    assert not canvas.points.is_shown(placed(window, "SP10"))
    assert coloured(picture(window), window, "ST") > 100
    layers.no_meridian.trigger()
    assert coloured(picture(window), window, "ST") == 0
    layers.all_meridians.trigger()
    assert layers.shown_meridians == {*layers.meridians}
    assert not layers.all_meridians.isEnabled()


def test_without_the_groups_nothing_of_them_is_seen_or_chosen(window: MainWindow) -> None:
    canvas = window.body.canvas
    region = canvas.regions.all[0]
    place = QPointF(*canvas.camera.viewport.to_screen(*region.polygon[0]))
    assert canvas.region_under(place) is not None
    window.layers.groups.trigger()
    assert canvas.regions.all == ()
    assert canvas.region_under(place) is None
    assert not canvas.step(1)


def test_layers_are_remembered(open_window: Opened, window: MainWindow) -> None:
    window.layers.labels.trigger()
    window.layers.meridians["BL"].trigger()
    again = open_window(settings=window._settings)
    assert again.layers.shown_meridians == {"BL"}
    assert not again.layers.labels.isChecked()
    assert again.layers.points.isChecked()


def test_points_used_for_a_group_are_lit_with_their_codes(window: MainWindow) -> None:
    window.layers.points.trigger()
    window.reader.choose("lower-back")
    canvas = window.body.canvas
    shown = {one.code for one in canvas.points.all if canvas.points.is_shown(one)}
    uses = window.reader.library.evidence.uses_for("lower-back")
    assert shown == {use.acupoint for use in uses}
    assert {"BL23", "GV3"} <= shown


def is_seen(widget: QWidget) -> bool:
    return widget.isVisible()


def test_the_way_to_a_point_is_shown_step_by_step_and_escape_ends_it(
    window: MainWindow, work: Work
) -> None:
    window.reader.choose("ST36")
    before = picture(window)
    window.reading.find_asked.emit("ST36")
    work()
    guide = window.body.way_guide
    assert is_seen(guide)
    assert guide.step == 0
    assert window.body.canvas.way.is_on
    assert picture(window) != before
    told = [guide.sentence]
    for _ in range(5):
        guide.next_step()
        told.append(guide.sentence)
    assert len({*told}) > 1
    assert "3 cun" in " ".join(told)
    assert window.actions_.clear.isEnabled()
    window.actions_.clear.trigger()
    work()
    assert not is_seen(guide)
    assert window.reader.subject == "ST36"


def test_reading_something_else_ends_the_way(window: MainWindow) -> None:
    way = window.body.canvas.way
    shown = []
    moves: tuple[Callable[[], None], ...] = (
        lambda: window.reader.choose("LU9"),
        lambda: window.reader.show_view("back"),
    )
    for move in moves:
        window.reader.choose("ST36")
        window.actions_.find_point.trigger()
        shown.append(way.is_on)
        move()
        shown.append(way.is_on)
    assert shown == [True, False, True, False]


@pytest.mark.parametrize("view_of", ["best", "all"])
def test_every_point_has_a_way_on_every_view(window: MainWindow, view_of: str) -> None:
    reader = window.reader
    told = 0
    for point in reader.library.acupoints:
        views = reader.points.views(point.code)
        for view in views[:1] if view_of == "best" else views:
            for one in reader.points.places(point.code, view):
                legs = reader.points.way(one, view)
                assert legs[-1].end == pytest.approx(one.place, abs=1e-3)
                told += 1
    assert told > 361
