"""Which view is shown, and the way between the whole body and its close-ups."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from acupoints_app.atlas.model import OTHER, Atlas
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.library import Library
from acupoints_app.ui.body.mini_map import place_on
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.reader import Reader

from .conftest import Opened

Work = Callable[[], None]


@pytest.fixture
def reader(library: Library) -> Reader:
    return Reader(library)


def _open(reader: Reader, region_id: str) -> bool:
    view = reader.shelf.view(reader.view)
    return reader.open_close_up(next(region for region in view.regions if region.id == region_id))


@pytest.mark.parametrize(
    ("view", "region", "expected"),
    [
        ("front", "front-hand-left", "hand-palm@left"),
        ("front", "front-head", "head-front"),
        ("left", "left-head", "head-side@left"),
        ("head-side", "head-side-head", "ear"),
        ("head-side@left", "head-side-head", "ear@left"),
        ("leg-inner@left", "leg-inner-foot-left", "foot-inner@left"),
    ],
)
def test_the_close_up_has_the_side_of_the_region(
    reader: Reader, view: str, region: str, expected: str
) -> None:
    reader.show_view(view)
    assert _open(reader, region)
    assert reader.view == expected


@pytest.mark.parametrize("region", ["front-stomach", "front-hip-left", "front-shoulders-right"])
def test_a_part_without_a_close_up_opens_none(reader: Reader, region: str) -> None:
    assert not _open(reader, region)
    assert reader.view == "front"


def test_every_close_up_leads_back_to_a_view_of_the_whole_body(reader: Reader) -> None:
    for view in reader.library.atlas.views:
        for key in (view.id, view.id + OTHER) if view.is_one_sided else (view.id,):
            reader.show_view(key)
            if view.id in WHOLE_BODY:
                assert reader.whole_body is None
            else:
                assert reader.whole_body in WHOLE_BODY, key


def test_the_way_back_is_to_where_one_came_from_where_that_shows_the_part(reader: Reader) -> None:
    reader.show_view("back")
    reader.show_view("hand-dorsum")
    assert reader.whole_body == "back"
    reader.show_view("right")
    reader.show_view("hand-dorsum")
    assert reader.whole_body == "right"
    reader.show_other_side()
    assert reader.view == "hand-dorsum@left"
    assert reader.whole_body == "back"  # the right view does not show the left hand
    reader.show_other_side()
    assert reader.view == "hand-dorsum"


@pytest.mark.parametrize("view", ["front", "head-front", "mouth", "perineum", "left"])
def test_what_shows_both_sides_has_no_other(reader: Reader, view: str) -> None:
    reader.show_view(view)
    reader.show_other_side()
    assert reader.view == view


def test_a_group_that_is_seen_here_does_not_leave_the_close_up(reader: Reader) -> None:
    reader.show_view("hand-palm@left")
    reader.choose("hand")
    assert reader.view == "hand-palm@left"
    reader.choose("safety")
    assert reader.view == "hand-palm@left"
    reader.choose("foot")
    assert reader.view == "front"


def test_back_and_forward_bring_the_mirrored_view_again(window: MainWindow, work: Work) -> None:
    reader = window.reader
    reader.choose("hand")
    reader.show_view("hand-palm@left")
    reader.choose("lower-back")
    work()
    assert (reader.view, window.body.mini_map.isVisible()) == ("back", False)
    reader.back()
    work()
    assert (reader.view, window.body.mini_map.isVisible()) == ("hand-palm@left", True)
    assert window.actions_.views["hand-palm"].isChecked()
    assert window.actions_.other_side.isEnabled()


def test_escape_is_offered_as_long_as_there_is_something_to_leave(window: MainWindow) -> None:
    do, reader = window.actions_, window.reader
    assert not do.clear.isEnabled()
    reader.choose("hand")
    reader.show_view("hand-palm")
    do.ruler.trigger()
    for expected in ((True, "hand-palm", "hand"), (False, "hand-palm", "hand")):
        assert (do.ruler.isChecked(), reader.view, reader.subject) == expected
        assert do.clear.isEnabled()
        do.clear.trigger()
    assert (reader.view, reader.subject, do.clear.isEnabled()) == ("front", "hand", True)
    do.clear.trigger()
    assert (reader.view, reader.subject, do.clear.isEnabled()) == ("front", None, False)


def test_the_mini_map_lies_on_the_body_beside_the_close_up(window: MainWindow, work: Work) -> None:
    canvas, mini_map = window.body.canvas, window.body.mini_map
    assert not mini_map.isVisible()
    for view in window.reader.library.atlas.views:
        window.reader.show_view(view.id)
        work()
        assert mini_map.isVisible() == (view.id not in WHOLE_BODY)
        if mini_map.isVisible():
            assert canvas.rect().contains(mini_map.geometry())
            assert canvas.camera.viewport.left >= mini_map.geometry().right()
    whole = window.reader.shelf.view("front")
    frames = {
        key: place_on(window.reader.shelf.view(key), whole).center()
        for key in ("hand-palm", "hand-palm@left", "head-front", "foot-top")
    }
    assert frames["hand-palm"].x() < whole.width / 2 < frames["hand-palm@left"].x()
    assert frames["head-front"].y() < frames["hand-palm"].y() < frames["foot-top"].y()


def test_a_library_of_one_drawing_is_used_as_before(
    open_window: Opened, library: Library, work: Work
) -> None:
    """A teacher's folder may hold the front only: nothing leads to what is not there."""
    window = open_window(Library(library.content, Atlas((library.atlas.view_by_id["front"],))))
    canvas, reader = window.body.canvas, window.reader
    hand = reader.shelf.view("front").regions_of("hand")[0]
    left, top, right, bottom = hand.bounds
    viewport = canvas.camera.viewport
    place = QPointF(*viewport.to_screen((left + right) / 2, (top + bottom) / 2)).toPoint()
    assert canvas.region_under(QPointF(place)) == hand
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    work()
    assert reader.view == "front"
    assert canvas.camera.viewport.scale > viewport.scale
    reader.choose("upper-back")
    for action in vars(window.actions_).values():
        if hasattr(action, "trigger") and action not in (
            window.actions_.quit,
            window.actions_.keys,
            window.actions_.about,
            window.actions_.measuring,
            *(window.actions_.export, window.actions_.import_, window.actions_.restore),
            window.actions_.collect,
        ):
            action.trigger()
    work()
    assert reader.view == "front"
    window.actions_.ruler.setChecked(True)
    canvas.ruler.press((100.0, 100.0))
    canvas.ruler.release((300.0, 300.0))
    canvas.tell_distance()
    assert canvas.accessibleDescription() == "No span measures here"
    canvas.grab()


def test_pictures_of_views_that_are_hidden_are_not_drawn_until_they_are_shown(
    open_window: Opened, work: Work
) -> None:
    window = open_window()
    column = window.body.thumbnails
    column.finish()
    views = [view.id for view in window.reader.library.atlas.views]
    assert all(column.picture(view) is not None for view in views)
    window.actions_.thumbnails.setChecked(False)
    window.actions_.lines_only.trigger()
    column.finish()
    assert not any(column.picture(view) is not None for view in views)
    window.actions_.thumbnails.setChecked(True)
    column.finish()
    assert all(column.picture(view) is not None for view in views)


def test_a_chosen_picture_is_marked_without_colour(window: MainWindow, work: Work) -> None:
    """It has a bar at its start."""
    column = window.body.thumbnails

    def start() -> QImage:
        rect = column.visualItemRect(column.item(1))
        return column.viewport().grab(rect).toImage().copy(0, 10, 3, 40)

    unmarked = start()
    window.reader.show_view("back")
    work()
    marked = start()
    lightness = [
        min(image.pixelColor(x, y).lightness() for x in range(3) for y in range(40))
        for image in (unmarked, marked)
    ]
    assert lightness[0] - lightness[1] > 100
