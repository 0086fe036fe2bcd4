"""The drawn body with content that does not know all its regions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from acupoints_app.atlas.model import Atlas, BodyView, Region
from acupoints_app.atlas.outline import path_text
from acupoints_app.library import Library
from acupoints_app.ui.body.body_canvas import BodyCanvas

from . import made_up
from .conftest import Opened


def _place(canvas: BodyCanvas, region: Region) -> QPointF:
    left, top, right, bottom = region.bounds
    return QPointF(*canvas.camera.viewport.to_screen((left + right) / 2, (top + bottom) / 2))


def _square(id_: str, group: str, left: float, top: float) -> Region:
    corners = ((left, top), (left + 100, top), (left + 100, top + 100), (left, top + 100))
    return Region(id_, group, "midline", path_text(corners))


def _library(view: BodyView) -> Library:
    """One known square, one that no group of the content owns, and one of a topic's id."""
    regions = (
        _square("front-hand", "hand", 100, 100),
        _square("front-tail", "tail", 300, 100),
        _square("front-neck", "neck", 100, 400),
    )
    shown = made_up.content(
        made_up.excerpt(1, names=("hand",)), made_up.excerpt(2, names=("neck",))
    )
    return Library(shown, Atlas((replace(view, regions=regions),)))


def test_a_region_of_an_unknown_group_is_not_there(
    open_window: Opened, library: Library, work: Callable[[], None]
) -> None:
    window = open_window(_library(library.atlas.views[0]))
    canvas = window.body.canvas
    known, unknown, last = window.reader.library.atlas.views[0].regions
    assert canvas.region_under(_place(canvas, known)) == known
    assert canvas.region_under(_place(canvas, unknown)) is None

    for region, expected in ((unknown, None), (known, "hand"), (unknown, "hand"), (last, "neck")):
        place = _place(canvas, region).toPoint()
        QTest.mouseMove(canvas, place)
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
        work()
        assert window.reader.subject == expected


def test_the_keys_pass_over_a_region_of_an_unknown_group(
    open_window: Opened, library: Library
) -> None:
    window = open_window(_library(library.atlas.views[0]))
    canvas = window.body.canvas
    window.contents.setFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    chosen: list[str] = []
    canvas.group_chosen.connect(chosen.append)
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert chosen == ["hand", "neck", "neck"]


def test_a_body_without_any_known_region_is_only_looked_at(
    open_window: Opened, library: Library
) -> None:
    shown = Library(made_up.content(groups=("nose",)), library.atlas)
    window = open_window(shown)
    canvas = window.body.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(canvas, key)
    for region in library.atlas.views[0].regions:
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=_place(canvas, region).toPoint())
    assert window.reader.subject is None
    window.reader.choose("nose")
    assert window.reader.view == library.atlas.views[0].id
