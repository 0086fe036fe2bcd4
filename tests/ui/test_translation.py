"""Every text that a person can read comes from a translation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from typing import Final

import pytest
from PySide6.QtCore import QRect, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QMenu,
    QTabBar,
    QTreeWidget,
    QWidget,
)

from acupoints_app import __version__
from acupoints_app.atlas.model import OTHER as OTHER_HAND
from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.content.citation import running_text, title_line
from acupoints_app.content.model import Content
from acupoints_app.library import built_in_data, built_in_drawings, load_library
from acupoints_app.ui.body.body_overlay import Tag
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.pages.cited import short_citation
from acupoints_app.ui.toast import Toast

from .conftest import Opened

Work = Callable[[], None]

OPEN, CLOSE = "⟦", "⟧"
# Names of keys that keyboards print, and the program's own name and version.
KEYS: Final = ("Tab", "Esc", "Ctrl", "Alt", "Shift", "Right", "Left", "Up", "Down")
OTHER: Final = ("Acupoints", __version__)
# What codes of meridians and points are made of.
CODES: Final = {*MERIDIANS, "EX", "HN", "CA", "UE", "LE"}


class Marking(QTranslator):
    """Translates everything into itself between marks."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{OPEN}{source}{CLOSE}"


@pytest.fixture
def marked_window(application: QApplication, open_window: Opened) -> Iterator[MainWindow]:
    marking = Marking()
    application.installTranslator(marking)
    try:
        yield open_window()
    finally:
        application.removeTranslator(marking)


def _words_of_authors(content: Content) -> list[str]:
    """Quotes, titles, authors, dates and headings: they stay as they were written."""
    words: set[str] = set()
    for excerpt in content.excerpts:
        quote = running_text(excerpt.quote)
        words |= {quote, quote[:60], excerpt.heading or ""}
    for source in content.sources:
        words |= {title_line(source), source.author or "", source.date or ""}
    return sorted(filter(None, words), key=len, reverse=True)


@cache
def _names_in_their_own_language() -> list[str]:
    """Names of acupoints, and citations in full and in short."""
    library = load_library(built_in_data(), built_in_drawings(), None)
    names: list[str] = []
    for point in library.acupoints:
        names += [point.pinyin, point.simplified, point.traditional]
    for reference in library.evidence.references:
        short = short_citation(reference.citation)
        names += [reference.citation, short, re.sub(" [0-9]{4}$", "", short)]
    return sorted(filter(None, names), key=len, reverse=True)


def _unmarked(text: str, authors: list[str]) -> str:
    """The words of a text that stand outside all marks and are not the authors'."""
    if text.startswith("<") or "</a>" in text:
        text = unescape(re.sub(r"<[^>]*>", " ", text))
    # Where a long word may break, and where a name may not.
    text = text.replace("\u200b", "").replace("\u00a0", " ")
    for own in authors:
        text = text.replace(own, " ")
    rest, depth = [], 0
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            rest.append(letter)
    left = "".join(rest)
    for known in OTHER:
        left = left.replace(known, " ")
    words = re.findall(r"(?<!\d)[^\W\d_]+", left)  # a span's number can be 13a
    return " ".join(
        word for word in words if word not in {*KEYS, *CODES} and not re.fullmatch("[A-Z]", word)
    )


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that can be read or heard in a window, with where it is."""
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, QMenu):
            yield "menu", widget.title()
        elif not widget.isVisible():
            continue
        where = type(widget).__name__
        yield f"{where}, tool tip", widget.toolTip()
        yield f"{where}, accessible name", widget.accessibleName()
        yield f"{where}, accessible description", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield where, widget.text()
        if isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield "tab", widget.tabText(tab)
                yield "tab, tool tip", widget.tabToolTip(tab)
        if isinstance(widget, QTreeWidget):
            yield from _rows(widget)
        if isinstance(widget, QListWidget):
            for row in range(widget.count()):
                for role in (0, 3, 11, 12):
                    yield "picture", str(widget.item(row).data(role) or "")
    for action in window.findChildren(QAction):
        yield "action", action.text()
        yield "action, tool tip", action.toolTip()
        yield "action, status tip", action.statusTip()


def _rows(tree: QTreeWidget) -> Iterator[tuple[str, str]]:
    model = tree.model()
    for section in range(model.rowCount()):
        parent = model.index(section, 0)
        for index in (
            parent,
            *(model.index(row, 0, parent) for row in range(model.rowCount(parent))),
        ):
            for role in (0, 3, 11, 12):  # display, tool tip, accessible text and description
                yield "row", str(index.data(role) or "")


def _untranslated(window: QWidget, content: Content) -> list[tuple[str, str]]:
    authors = _words_of_authors(content)
    authors += _names_in_their_own_language()
    seen = [(where, text) for where, text in _texts(window) if text]
    assert any(OPEN in text for _, text in seen)
    judged = [(where, _unmarked(text, authors)) for where, text in seen]
    return [(where, words) for where, words in judged if words]


def test_the_judge_finds_what_is_not_translated() -> None:
    assert _unmarked("Foot", []) == "Foot"
    assert _unmarked(f"{OPEN}Also: {OPEN}Foot{CLOSE}, here{CLOSE} · 5", []) == ""
    assert _unmarked(f"{OPEN}Also{CLOSE}: Foot", []) == "Foot"
    assert _unmarked("<b>Ctrl+Shift+C</b> · 2020-01-02", []) == ""
    assert _unmarked("“Quote” by Author", ["Quote", "Author"]) == "by"
    assert _unmarked("13a 5 mm", []) == "mm"


@pytest.mark.parametrize("subject", [None, "hand", "lower-back", "safety", "how-it-works"])
def test_every_text_of_the_window(
    marked_window: MainWindow, work: Work, content: Content, subject: str | None
) -> None:
    marked_window.reader.choose(subject)
    marked_window.reading.finish()
    work()
    assert _untranslated(marked_window, content) == []


def test_the_message_after_copying(marked_window: MainWindow, work: Work, content: Content) -> None:
    marked_window.reader.choose("hand")
    work()
    marked_window.actions_.copy_cited.trigger()
    work()
    toast = marked_window.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    assert _untranslated(marked_window, content) == []


@pytest.mark.parametrize(
    "view", ["right", "head-front", "hand-palm", "foot-outer@left", "perineum"]
)
def test_every_text_of_the_window_on_every_kind_of_view(
    marked_window: MainWindow, work: Work, content: Content, view: str
) -> None:
    marked_window.reader.show_view(view)
    work()
    assert _untranslated(marked_window, content) == []
    # Of the ids that the names stand for nothing is left.
    assert marked_window.body.canvas.accessibleName().count(OPEN) >= 2


def _note_tags(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of all tags that are made from now on."""
    written: list[str] = []
    make = Tag.__init__

    def noted(tag: Tag, name: str, note: str, *fonts: object) -> None:
        written.extend((name, note))
        make(tag, name, note, *fonts)  # type: ignore[arg-type]

    monkeypatch.setattr(Tag, "__init__", noted)
    return written


@pytest.mark.parametrize("view", ["front", "back", "left", "hand-palm@left", "chest-side"])
def test_the_tag_of_every_region(
    marked_window: MainWindow,
    work: Work,
    content: Content,
    view: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if view.removesuffix(OTHER_HAND) not in marked_window.reader.library.atlas.view_by_id:
        pytest.skip(f"there is no view {view}")
    marked_window.reader.show_view(view)
    work()
    written = _note_tags(monkeypatch)
    regions = marked_window.reader.shelf.view(view).regions
    canvas = marked_window.body.canvas
    for region in regions:
        canvas.walk_to(region)
        canvas.regions.tag_of(region)
        assert _unmarked(canvas.accessibleDescription(), []) == ""
    assert len(written) == 2 * len(regions)
    assert [text for text in written if _unmarked(text, [])] == []


@pytest.mark.parametrize("view", ["front", "hand-palm@left", "leg-inner"])
def test_the_tag_of_every_landmark(
    marked_window: MainWindow, work: Work, view: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked_window.reader.show_view(view)
    marked_window.actions_.landmarks.trigger()
    work()
    written = _note_tags(monkeypatch)
    canvas = marked_window.body.canvas
    landmarks = marked_window.reader.shelf.view(view).landmarks
    for landmark in landmarks:
        canvas.pointer.landmark = landmark
        canvas.grab(QRect(0, 0, 4, 4))
    names, sides = written[::2], written[1::2]
    assert len(names) == len(landmarks)
    assert [text for text in names if not text.startswith(OPEN) or _unmarked(text, [])] == []
    assert [text for text in sides if text and not text.startswith(OPEN)] == []


@pytest.mark.parametrize("view", ["front", "hand-palm@left", "leg-inner"])
def test_what_the_ruler_says(
    marked_window: MainWindow, work: Work, view: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked_window.reader.show_view(view)
    canvas, shelf = marked_window.body.canvas, marked_window.reader.shelf
    marked_window.actions_.ruler.trigger()
    said = [canvas.accessibleDescription()]
    for frame in shelf.frames(view):
        canvas.ruler.press(frame.axis[0])
        canvas.ruler.release(frame.axis[-1])
        canvas._describe()
        said.append(canvas.accessibleDescription())
    written = _note_tags(monkeypatch)
    canvas.grab()
    assert len(said) > 2
    assert written
    assert [text for text in (*said, *written) if OPEN not in text or _unmarked(text, [])] == []


@pytest.mark.parametrize("which", ["keys", "about", "measuring"])
def test_every_text_of_the_help(
    marked_window: MainWindow, work: Work, content: Content, which: str
) -> None:
    getattr(marked_window.actions_, which).trigger()
    work()
    (dialog,) = marked_window.findChildren(QDialog)
    assert dialog.isVisible()
    assert _untranslated(dialog, content) == []
    assert OPEN in dialog.windowTitle()
    dialog.close()
    work()
