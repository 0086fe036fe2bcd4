"""Panes on their own, without the window around them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import LIGHT, palette


def dressed(pane: QWidget, percent: int = 100, size: tuple[int, int] = (480, 600)) -> None:
    """Give a pane its look and show it."""
    typesetting = Typesetting(10, percent)
    QApplication.setPalette(palette(LIGHT))
    QApplication.setFont(typesetting.interface())
    pane.set_look(LIGHT, typesetting)  # type: ignore[attr-defined]
    pane.resize(*size)
    pane.show()
    pane.activateWindow()


def shown_labels(pane: QWidget) -> Iterator[QLabel]:
    """Every label that can be seen, or could by scrolling."""
    return (part for part in pane.findChildren(QLabel) if part.isVisible())


def words(pane: QWidget) -> str:
    """All that can be read in a pane, without marks and places to wrap."""
    texts = (QTextDocumentFragment.fromHtml(part.text()) for part in shown_labels(pane))
    joined = "\n".join(text.toPlainText() for text in texts)
    for odd, plain in (("\u200b", ""), ("\xa0", " "), ("\u2028", "\n")):
        joined = joined.replace(odd, plain)
    return joined


def clipped(pane: QWidget) -> list[str]:
    """Labels that have less room than their text needs."""
    return [
        part.text()[:60]
        for part in shown_labels(pane)
        if part.height() < part.heightForWidth(part.width())
    ]
