"""The guide to measuring in cun, the spans, and the landmarks with their names."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QDialog, QLabel

from acupoints_app.atlas.model import Atlas
from acupoints_app.library import Library
from acupoints_app.ui.body.body_overlay import Tag
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.measuring import HEIGHT_SHOWN, millimetres

from .conftest import Opened

Work = Callable[[], None]


def _guide(window: MainWindow, work: Work) -> tuple[str, str]:
    """The guide as it was written, and as it is read."""
    window.actions_.measuring.trigger()
    work()
    (dialog,) = window.findChildren(QDialog)
    text = "".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.close()
    work()
    return text, QTextDocumentFragment.fromHtml(text).toPlainText()


def test_the_guide_has_every_span_with_its_number(window: MainWindow, work: Work) -> None:
    _, text = _guide(window, work)
    lines = [line for line in text.splitlines() if line]
    shelf = window.reader.shelf
    for span in shelf.atlas.measures.spans:
        if span.finger:
            continue
        here = lines.index(span.name)
        cells = (span.id, span.name, f"{span.cun:g}", millimetres(shelf, span.id))
        assert tuple(lines[here - 1 : here + 3]) == cells
    assert f"{HEIGHT_SHOWN} cm" in text
    assert "WHO" in text


def test_the_guide_draws_the_hand_with_its_measures(window: MainWindow, work: Work) -> None:
    html, text = _guide(window, work)
    assert re.search(r"<img src='data:image/png;base64,[A-Za-z0-9+/=]{5000,}'", html)
    assert text.count(" cun: ") == 3


def test_millimetres_are_those_of_a_person(window: MainWindow) -> None:
    """A cun is about as wide as a thumb, everywhere on the body."""
    shelf = window.reader.shelf
    for span in shelf.atlas.measures.spans:
        said = millimetres(shelf, span.id)
        assert said == "–" or 12 <= int(said) <= 40, span.id
    assert millimetres(shelf, "11") != "–"


def test_the_guide_does_without_drawings(open_window: Opened, library: Library, work: Work) -> None:
    front = library.atlas.view_by_id["front"]
    window = open_window(Library(library.content, Atlas((front,), library.atlas.measures)))
    html, text = _guide(window, work)
    assert "<img" not in html
    assert "–" in text.splitlines()  # a span that only another drawing shows


# On the body --------------------------------------------------------------------------


@pytest.fixture
def tags(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The tags that are painted."""
    painted: list[str] = []
    paint = Tag.paint

    def noted(tag: Tag, *how: object) -> None:
        painted.append("\n".join(text for text, _ in tag._lines))
        paint(tag, *how)  # type: ignore[arg-type]

    monkeypatch.setattr(Tag, "paint", noted)
    return painted


@pytest.mark.parametrize(
    ("view", "landmark", "words"),
    [
        ("front", "umbilicus", "centre of the umbilicus"),
        ("hand-palm@left", "middle-tip-left", "centre of the tip of the middle finger\nleft"),
        ("back", "popliteal-crease-right", "midpoint of the popliteal crease\nright"),
    ],
)
def test_the_pointer_on_a_landmark_names_it(
    window: MainWindow, work: Work, tags: list[str], view: str, landmark: str, words: str
) -> None:
    window.reader.show_view(view)
    canvas = window.body.canvas
    place = window.reader.shelf.view(view).landmark_by_key[landmark]
    here = QPointF(*canvas.camera.viewport.to_screen(*place))
    canvas.hover_at(here)
    canvas.grab()
    assert words not in tags
    window.actions_.landmarks.trigger()
    canvas.hover_at(here)
    canvas.grab()
    assert tags[-1] == words
    window.actions_.landmarks.trigger()
    canvas.grab()
    assert tags[-1] != words


def test_every_landmark_has_a_name(library: Library) -> None:
    named = {item.id: item.name for item in library.atlas.measures.landmarks}
    assert all(named.values())
    for view in library.atlas.views:
        for landmark in view.landmarks:
            assert landmark.name in named, f"{view.id}: {landmark.key}"


@pytest.mark.parametrize("view", ["front", "leg-inner@left", "hand-palm", "ear"])
def test_spans_and_landmarks_are_drawn_while_they_are_wanted(
    window: MainWindow, work: Work, view: str
) -> None:
    window.reader.show_view(view)
    do, canvas = window.actions_, window.body.canvas
    work()
    bare = canvas.grab().toImage()
    for action, there in (
        (do.spans, bool(window.reader.shelf.frames(view))),
        (do.landmarks, True),
    ):
        action.trigger()
        assert (canvas.grab().toImage() != bare) == there
        action.trigger()
        assert canvas.grab().toImage() == bare
