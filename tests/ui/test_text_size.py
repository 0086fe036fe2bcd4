"""Text of twice the size is all there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QToolButton

from acupoints_app.atlas.outline import Point
from acupoints_app.ui.body.body_overlay import Tag
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.theme import GRID, Theme

from .conftest import Opened

Work = Callable[[], None]

PICTURE_HEIGHT = 84
SUBJECTS = (None, "back-of-knee", "upper-back", "number-and-cost")


def _clipped(window: MainWindow) -> list[str]:
    clipped = []
    for widget in window.findChildren(QLabel) + window.findChildren(QToolButton):
        if not widget.isVisible() or not widget.text():
            continue
        needed = widget.minimumSizeHint()
        height = needed.height()
        if isinstance(widget, QLabel) and widget.wordWrap():
            height = widget.heightForWidth(widget.width())
        if widget.width() < needed.width() or widget.height() < height:
            has = f"{widget.width()}x{widget.height()}"
            clipped.append(f"{widget.text()[:40]!r}: {has} of {needed.width()}x{height}")
        window_rect = widget.window().rect()
        page = window.reading.widget()
        if page is not None and page.isAncestorOf(widget):
            right = widget.mapTo(page, widget.rect().bottomRight()).x()
            if right >= window.reading.viewport().width():
                clipped.append(f"{widget.text()[:40]!r} goes beyond the reading pane")
        elif not window_rect.contains(widget.mapTo(window, widget.rect().bottomRight())):
            clipped.append(f"{widget.text()[:40]!r} goes beyond the window")
    return clipped


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_text_is_clipped(
    open_window: Opened,
    work: Work,
    size: tuple[int, int],
    percent: int,
    subject: str | None,
) -> None:
    window = open_window(size=size)
    window.set_text_percent(percent)
    window.reader.choose(subject)
    window.reading.finish()
    for _ in range(3):
        work()
    assert window.size().toTuple() == size
    assert _clipped(window) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_the_current_tab_is_whole_on_every_view(
    open_window: Opened, work: Work, percent: int
) -> None:
    window = open_window(size=(1280, 800))
    window.set_text_percent(percent)
    (tabs,) = window.findChildren(QTabBar)
    for view in window.reader.library.atlas.views:
        window.reader.show_view(view.id)
        work()
        here = tabs.tabRect(tabs.currentIndex())
        assert tabs.rect().contains(here), view.id
        assert not [
            button
            for button in tabs.findChildren(QToolButton)
            if button.isVisible() and button.geometry().intersects(here)
        ], view.id


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("percent", [100, 200])
def test_names_of_the_pictures_are_whole(
    open_window: Opened, work: Work, size: tuple[int, int], percent: int
) -> None:
    window = open_window(size=size)
    window.set_text_percent(percent)
    work()
    column = window.body.thumbnails
    font = QFontMetrics(column.font())
    for row in range(column.count()):
        item = column.item(row)
        room = column.visualItemRect(item).intersected(
            QRect(0, -10_000, column.viewport().width(), 20_000)
        )
        needed = font.boundingRect(
            QRect(0, 0, room.width() - 2 * GRID, 10_000),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            item.text(),
        )
        assert needed.width() <= room.width() - 2 * GRID, item.text()
        assert needed.height() <= room.height() - PICTURE_HEIGHT, item.text()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1280, 800), (900, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_tags_are_within_the_body(
    open_window: Opened,
    work: Work,
    size: tuple[int, int],
    percent: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Those of regions and landmarks, and what the ruler says of the longest spans."""
    painted: list[tuple[str, QRectF]] = []
    paint = Tag.paint

    def noted(tag: Tag, painter: QPainter, place: QRectF, theme: Theme, pain: str) -> None:
        metrics = [QFontMetricsF(font).horizontalAdvance(text) for text, font in tag._lines]
        assert max(metrics) <= place.width() - 6 * GRID
        painted.append((" ".join(text for text, _ in tag._lines), place))
        paint(tag, painter, place, theme, pain)

    window = open_window(size=size)
    window.set_text_percent(percent)
    work()
    canvas, reader = window.body.canvas, window.reader
    window.actions_.landmarks.setChecked(True)
    monkeypatch.setattr(Tag, "paint", noted)

    def places(view_id: str) -> list[Point]:
        view = reader.shelf.view(view_id)
        by_length = sorted(view.landmarks, key=lambda each: len(each.name))
        return [each.place for each in (*by_length[:3], *by_length[-8:])]

    for view_id in ("front", "leg-inner", "hand-palm@left"):
        reader.show_view(view_id)
        for region in canvas.regions.all:
            canvas.walk_to(region)
            canvas.regions.ringed = region  # as if the window were the active one
            canvas.grab()
        for place in places(view_id):
            canvas.hover_at(QPointF(*canvas.camera.viewport.to_screen(*place)))
            canvas.grab()
        window.actions_.ruler.setChecked(True)
        for frame in reader.shelf.frames(view_id):
            canvas.ruler.press(frame.axis[0])
            canvas.ruler.release(frame.axis[-1])
            canvas.grab()
        window.actions_.ruler.setChecked(False)
    assert len(painted) > 50
    beyond = [words for words, place in painted if not QRectF(canvas.rect()).contains(place)]
    assert beyond == []


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_rows_of_the_list_wrap(open_window: Opened, work: Work, size: tuple[int, int]) -> None:
    window = open_window(size=size)
    tree = window.contents

    def heights() -> list[float]:
        line = tree.fontMetrics().lineSpacing()
        everything = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        return [
            tree.visualItemRect(item).height() / line
            for item in tree.findItems("", everything)
            if item.data(0, Qt.ItemDataRole.UserRole) is not None
        ]

    window.set_text_percent(200)
    for _ in range(3):
        work()
    at_200 = heights()
    assert len(at_200) == 18 + 3 + 15  # groups and topics, questions, meridians and extra points
    assert min(at_200) >= 1
    assert max(at_200) >= 2  # "How many sessions, and what they cost"
    window.set_text_percent(100)
    for _ in range(3):
        work()
    assert min(heights()) >= 1
    assert tree.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF())
