"""What filters and notes change on the body: which points are seen and taken, and their sign."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.find.clusters import spot_of
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.body.body_canvas import BodyCanvas
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.point_marks import note_box
from acupoints_app.ui.body.point_menu import point_menu
from acupoints_app.ui.body.point_tag import PointTag
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import DARK, LIGHT, Theme

Work = Callable[[], None]
LEVEL_L4 = frozenset({"BL25", "GV3", "EX-B2/L4", "EX-B6", "EX-B7"})


@pytest.fixture
def points(library: Library) -> PlacedPoints:
    return PlacedPoints(library.acupoints, Shelf(library.atlas), library.placed)


@pytest.fixture
def canvas(library: Library, points: PlacedPoints, kept: list[QWidget], work: Work) -> BodyCanvas:
    made = BodyCanvas(library.content, points)
    kept.append(made)
    made.resize(600, 800)
    dress(made, LIGHT)
    show_layers(made, points=True)
    made.show_view("back")
    made.show()
    made.zoom_to_point("BL23")
    work()
    return made


def dress(canvas: BodyCanvas, theme: Theme) -> None:
    canvas.set_look(theme, Typesetting(10, 100), BodyChoices().look(theme))


def show_layers(canvas: BodyCanvas, *, points: bool) -> None:
    canvas.show_layers(
        groups=False, points=points, extra=points, labels=False, meridians=frozenset()
    )


def picture(canvas: BodyCanvas) -> QImage:
    canvas.camera.sharpen()
    return canvas.grab().toImage()


def shown(canvas: BodyCanvas) -> set[str]:
    """The spots that the pointer finds, asked at each."""
    layer, viewport = canvas.points, canvas.camera.viewport
    return {
        spot_of(one)
        for one in layer.all
        if one in layer.under(QPointF(*viewport.to_screen(*one.place)), viewport)
    }


def place(canvas: BodyCanvas, code: str, site: str = "", side: str = "right") -> Placement:
    return next(
        one
        for one in canvas.points.all
        if (one.code, one.site) == (code, site) and one.side in (side, "midline")
    )


def changed(before: QImage, after: QImage, canvas: BodyCanvas, one: Placement) -> bool:
    """Whether the pixel in the middle of a dot has another colour."""
    where = QPointF(*canvas.camera.viewport.to_screen(*one.place)).toPoint()
    return before.pixelColor(where) != after.pixelColor(where)


def test_a_filter_leaves_only_its_spots_to_eye_and_pointer(canvas: BodyCanvas) -> None:
    assert len(shown(canvas)) > 100
    before = picture(canvas)
    canvas.show_only(LEVEL_L4)
    after = picture(canvas)
    assert shown(canvas) == LEVEL_L4
    assert changed(before, after, canvas, place(canvas, "BL23"))
    assert changed(before, after, canvas, place(canvas, "EX-B2", "L2"))
    assert not changed(before, after, canvas, place(canvas, "BL25"))
    assert not changed(before, after, canvas, place(canvas, "EX-B2", "L4"))
    canvas.show_only(None)
    assert picture(canvas) == before
    assert len(shown(canvas)) > 100


def test_what_a_filter_leaves_is_shown_where_its_layer_is_off(canvas: BodyCanvas) -> None:
    show_layers(canvas, points=False)
    assert shown(canvas) == set()
    bare = picture(canvas)
    canvas.show_only(LEVEL_L4)
    assert shown(canvas) == LEVEL_L4
    assert changed(bare, picture(canvas), canvas, place(canvas, "GV3"))


def test_a_point_that_is_read_is_shown_beside_a_filter(canvas: BodyCanvas) -> None:
    canvas.show_only(frozenset({"BL25"}))
    canvas.show_chosen("BL23")
    assert shown(canvas) == {"BL25", "BL23"}
    canvas.show_chosen(None)
    canvas.show_only(frozenset())
    assert shown(canvas) == set()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_note_has_a_sign_beside_its_dot(canvas: BodyCanvas, theme: Theme) -> None:
    dress(canvas, theme)
    before = picture(canvas)
    canvas.show_noted(frozenset({"BL23"}))
    after = picture(canvas)
    viewport = canvas.camera.viewport
    for side in ("right", "left"):
        one = place(canvas, "BL23", side=side)
        dot = QPointF(*viewport.to_screen(*one.place))
        sign = note_box(dot, canvas.points._radius(viewport)).toAlignedRect()
        assert before.copy(sign) != after.copy(sign)
        # The sign's ink and its page are far apart, whatever the skin behind it.
        lights = [
            after.pixelColor(x, y).lightness()
            for x in range(sign.left(), sign.right())
            for y in range(sign.top(), sign.bottom())
        ]
        assert max(lights) - min(lights) > 120
        assert not sign.contains(dot.toPoint())
    canvas.show_noted(frozenset())
    assert picture(canvas) == before


def test_a_note_of_a_point_that_is_not_shown_has_no_sign(canvas: BodyCanvas) -> None:
    canvas.show_only(LEVEL_L4)
    before = picture(canvas)
    canvas.show_noted(frozenset({"BL23"}))
    assert picture(canvas) == before
    canvas.show_noted(frozenset({"BL25"}))
    assert picture(canvas) != before


def test_tag_menu_and_description_say_that_there_is_a_note(
    canvas: BodyCanvas, points: PlacedPoints
) -> None:
    tag = PointTag(points, lambda code: code == "BL23")
    assert "Has a note" in tag.words([place(canvas, "BL23")])[1]
    assert "note" not in tag.words([place(canvas, "BL25")])[1]
    menu = point_menu(canvas, points, ["BL23", "BL25"], print, {"BL23"})
    assert menu is not None
    said = [action.text() for action in menu.actions()]
    assert [words.endswith("(has a note)") for words in said] == [True, False]
    menu.deleteLater()
    canvas.show_layers(groups=True, points=True, extra=True, labels=False, meridians=frozenset())
    region = next(one for one in canvas.regions.all if one.group == "lower-back")
    canvas.walk_to(region)
    assert "note" not in canvas.accessibleDescription()
    canvas.show_noted(frozenset({"BL23", "BL40"}))
    assert canvas.accessibleDescription().endswith("With a note: BL23")
