"""Text of twice the size is all there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from acupoints_app.ui.main_window import MainWindow

from .conftest import Opened

Work = Callable[[], None]

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
    assert len(at_200) == 18
    assert min(at_200) >= 1
    assert max(at_200) >= 2  # "How many sessions, and what they cost"
    window.set_text_percent(100)
    for _ in range(3):
        work()
    assert min(heights()) >= 1
    assert tree.font().pointSizeF() == pytest.approx(QApplication.font().pointSizeF())
