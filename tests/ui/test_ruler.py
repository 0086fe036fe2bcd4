"""The ruler as a tool, and what assistive technology hears of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acupoints_app.atlas.ruler import Distance
from acupoints_app.library import Library
from acupoints_app.ui.body import body_canvas
from acupoints_app.ui.body.body_canvas import BodyCanvas
from acupoints_app.ui.body.ruler_tool import RulerTool
from acupoints_app.ui.main_window import MainWindow

Work = Callable[[], None]

A, B, C = (0.0, 0.0), (30.0, 40.0), (60.0, 80.0)


@pytest.fixture
def ruler(library: Library) -> RulerTool:
    made = RulerTool(library.atlas.measures.spans)
    made.switch(True)
    return made


def _ends(ruler: RulerTool) -> tuple[object, object]:
    return ruler.start, ruler.end


def test_a_drag_sets_both_ends(ruler: RulerTool) -> None:
    ruler.press(A)
    ruler.move(B)
    assert _ends(ruler) == (A, B)
    ruler.release(C)
    assert _ends(ruler) == (A, C)
    ruler.move(B)
    assert _ends(ruler) == (A, C)
    ruler.press(B)
    assert _ends(ruler) == (B, B)


def test_two_clicks_set_both_ends(ruler: RulerTool) -> None:
    ruler.press(A)
    ruler.release((0.5, 0.5), slip=1.0)  # a hand is not that still
    ruler.move(B)
    assert _ends(ruler) == (A, B)
    ruler.press(C)
    ruler.release(C, slip=1.0)
    ruler.move(B)
    assert _ends(ruler) == (A, C)


def test_the_keys_set_one_end_after_the_other(ruler: RulerTool) -> None:
    ruler.set_place()  # nothing is pointed at yet
    assert _ends(ruler) == (None, None)
    ruler.move(A)
    ruler.set_place()
    ruler.set_place()  # twice in one place
    ruler.move(B)
    ruler.set_place()
    ruler.move(C)
    assert _ends(ruler) == (A, B)
    ruler.set_place()
    ruler.move(A)
    assert _ends(ruler) == (C, A)


def test_laid_away_it_forgets(ruler: RulerTool) -> None:
    ruler.press(A)
    ruler.release(B)
    ruler.switch(False)
    assert (*_ends(ruler), ruler.pointer) == (None, None, None)
    assert ruler.words(lambda start, end: Distance(5.0, ())) is None


@pytest.mark.parametrize(
    ("distance", "words"),
    [
        (Distance(12.04, ("11",)), ("12.0 cun", "Span 11: cubital crease to wrist crease")),
        (Distance(0.96, ("thumb",)), ("1.0 cun", "breadth of the thumb")),
        (Distance(0.0, ()), ("No span measures here", "")),
    ],
)
def test_the_words_of_a_distance(
    ruler: RulerTool, distance: Distance, words: tuple[str, str]
) -> None:
    ruler.press(A)
    ruler.release(B)
    said = ruler.words(lambda start, end: distance)
    assert said is not None
    assert said[0] == words[0]
    assert said[1].startswith(words[1])


def test_a_long_way_names_only_its_longest_spans(ruler: RulerTool) -> None:
    ruler.press(A)
    ruler.release(B)
    said = ruler.words(lambda start, end: Distance(40.0, ("13", "12", "7", "6", "5")))
    assert said is not None
    assert [line.split(":")[0] for line in said[1].splitlines()] == ["Span 13", "Span 12", "Span 7"]


# On the body --------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced."""
    heard: list[str] = []

    class Listening:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            heard.append(event.message())

    monkeypatch.setattr(body_canvas, "QAccessible", Listening)
    return heard


def _landmark(window: MainWindow, key: str) -> QPointF:
    view = window.reader.shelf.view(window.reader.view)
    canvas = window.body.canvas
    return QPointF(*canvas.camera.viewport.to_screen(*view.landmark_by_key[key]))


def _drag(canvas: BodyCanvas, start: QPointF, end: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(canvas, left, pos=start.toPoint())
    QTest.mouseMove(canvas, end.toPoint())
    QTest.mouseRelease(canvas, left, pos=end.toPoint())


def test_what_is_measured_is_announced_once_and_described(
    window: MainWindow, work: Work, told: list[str]
) -> None:
    canvas = window.body.canvas
    window.actions_.ruler.trigger()
    elbow = _landmark(window, "cubital-crease-right")
    wrist = _landmark(window, "wrist-crease-palmar-right")
    _drag(canvas, elbow, wrist)
    work()
    (said,) = told
    assert said == canvas.accessibleDescription()
    assert said.endswith(" cun, Span 11: cubital crease to wrist crease")
    assert float(said.split()[0]) == pytest.approx(12, abs=0.15)
    window.actions_.clear.trigger()
    assert "cun" not in canvas.accessibleDescription()
    assert told == [said]


def test_a_region_under_the_keyboard_is_announced(
    window: MainWindow, work: Work, told: list[str]
) -> None:
    canvas = window.body.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    work()
    assert told[-2:] == ["Head: 4 excerpts", "Neck: 8 excerpts"]
    assert canvas.accessibleDescription() == "Neck: 8 excerpts"


def test_the_ring_waits_while_the_ruler_is_there(window: MainWindow, work: Work) -> None:
    canvas = window.body.canvas
    window.activateWindow()
    work()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert QApplication.focusWidget() is canvas
    ringed = [canvas.regions.ringed]
    window.actions_.ruler.trigger()
    ringed.append(canvas.regions.ringed)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert window.reader.subject is None
    assert canvas.ruler.start is not None
    window.actions_.ruler.trigger()
    ringed.append(canvas.regions.ringed)
    assert ringed == [canvas.regions.all[0], None, canvas.regions.all[0]]


def test_the_crosshair_stays_on_the_body(window: MainWindow, work: Work) -> None:
    canvas = window.body.canvas
    window.actions_.ruler.trigger()
    canvas.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        for _ in range(100):
            QTest.keyClick(canvas, key, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.ruler.pointer is not None
    assert canvas.camera.viewport.to_screen(*canvas.ruler.pointer) == pytest.approx((0, 0), abs=0.1)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    place = canvas.camera.viewport.to_screen(*canvas.ruler.pointer)
    assert place == pytest.approx((1, 12), abs=0.1)


@pytest.mark.parametrize("view", ["front", "hand-palm", "head-side@left", "perineum"])
def test_the_ruler_measures_on_every_kind_of_view(
    window: MainWindow, work: Work, view: str
) -> None:
    window.reader.show_view(view)
    window.actions_.ruler.trigger()
    canvas = window.body.canvas
    middle = QPointF(canvas.rect().center())
    _drag(canvas, middle - QPointF(40, 40), middle + QPointF(40, 40))
    work()
    assert canvas.accessibleDescription()[0].isdigit()
