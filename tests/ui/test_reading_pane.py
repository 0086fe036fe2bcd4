"""The right pane: which cards, in which order, and none that is stale."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from acupoints_app.content.citation import running_text
from acupoints_app.content.model import Content, Group
from acupoints_app.library import Library
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.pages.excerpt_card import ExcerptCard

from . import made_up
from .conftest import Opened

Work = Callable[[], None]

GENERAL = "In general, without naming this part"
NOTHING = "The sources say nothing about this."


def _from_top(window: MainWindow) -> list[QWidget]:
    """What is shown in the reading pane, from the top: cards, and labels beside them."""
    page = window.reading.widget()
    assert page is not None
    parts = [
        part
        for kind in (ExcerptCard, QLabel)
        for part in page.findChildren(kind)
        if part.isVisible() and part.parentWidget() is page
    ]
    return sorted(parts, key=lambda part: part.y())


def _cards(window: MainWindow) -> list[ExcerptCard]:
    return [part for part in _from_top(window) if isinstance(part, ExcerptCard)]


def _ids(window: MainWindow) -> list[str]:
    return [card.excerpt.id if card.excerpt else "" for card in _cards(window)]


def _expected(window: MainWindow, subject: str) -> list[str]:
    return [excerpt.id for excerpt in window.reader.library.content.excerpts_of(subject)]


def _until_filled(window: MainWindow, work: Work, number: int) -> None:
    for _ in range(1000):
        work()
        if len(_cards(window)) == number:
            return


def _subjects(library: Library) -> list[str]:
    return [*library.content.subjects]


def test_cards_stand_in_the_order_of_the_content(window: MainWindow, work: Work) -> None:
    content = window.reader.library.content
    for subject in content.subjects:
        window.reader.choose(subject)
        _until_filled(window, work, len(content.excerpts_of(subject)))
        assert _ids(window) == _expected(window, subject)
        for card, excerpt in zip(_cards(window), content.excerpts_of(subject), strict=True):
            texts = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
            assert texts[0] == running_text(excerpt.quote)


def test_the_general_ones_stand_under_their_heading(window: MainWindow, work: Work) -> None:
    content = window.reader.library.content
    with_heading = 0
    for id_, subject in content.subjects.items():
        window.reader.choose(id_)
        excerpts = content.excerpts_of(id_)
        _until_filled(window, work, len(excerpts))
        named = [excerpt for excerpt in excerpts if id_ not in excerpt.concerns]
        order: list[str] = []
        for part in _from_top(window):
            if isinstance(part, ExcerptCard):
                assert part.excerpt is not None
                order.append(part.excerpt.id)
            elif isinstance(part, QLabel) and part.text() == GENERAL:
                order.append(GENERAL)
        expected = [excerpt.id for excerpt in excerpts]
        if len(named) < len(excerpts):
            assert isinstance(subject, Group)
            expected.insert(len(named), GENERAL)
            with_heading += 1
        assert order == expected
    assert with_heading > 0


@pytest.mark.parametrize(
    ("names", "concerns"), [(0, 0), (1, 0), (0, 1), (0, 9), (1, 1), (6, 1), (7, 20), (12, 1)]
)
def test_the_heading_of_the_general_ones_in_made_up_content(
    open_window: Opened, library: Library, work: Work, names: int, concerns: int
) -> None:
    excerpts = [made_up.excerpt(number, names=("hand",)) for number in range(names)]
    excerpts += [made_up.excerpt(100 + number, concerns=("hand",)) for number in range(concerns)]
    window = open_window(Library(made_up.content(*excerpts), library.atlas))
    window.reader.choose("hand")
    _until_filled(window, work, len(excerpts))
    parts = [
        part.excerpt.id if isinstance(part, ExcerptCard) and part.excerpt else GENERAL
        for part in _from_top(window)
        if isinstance(part, ExcerptCard) or (isinstance(part, QLabel) and part.text() == GENERAL)
    ]
    expected = [f"book-{number}" for number in range(names)]
    expected += [GENERAL] * bool(concerns)
    expected += [f"book-{100 + number}" for number in range(concerns)]
    assert parts == expected


def _texts(window: MainWindow) -> list[str]:
    return [part.text() for part in _from_top(window) if isinstance(part, QLabel)]


def test_an_empty_topic_says_so(open_window: Opened, library: Library, work: Work) -> None:
    shown = made_up.content(made_up.excerpt(1, topics=("research",)))
    window = open_window(Library(shown, library.atlas))
    window.reader.choose("safety")
    work()
    assert _cards(window) == []
    assert NOTHING in _texts(window)
    window.reader.choose("research")
    work()
    assert _ids(window) == ["book-1"]
    assert NOTHING not in _texts(window)


@pytest.fixture
def long_content() -> Content:
    many = [made_up.excerpt(number, names=("hand",)) for number in range(300)]
    return made_up.content(
        *many,
        *(made_up.excerpt(1000 + number, names=("foot",)) for number in range(40)),
        made_up.excerpt(2000, topics=("safety",)),
    )


def test_three_hundred_cards_come_a_few_at_once_and_the_rest_later(
    open_window: Opened, library: Library, work: Work, long_content: Content
) -> None:
    window = open_window(Library(long_content, library.atlas))
    window.reader.choose("hand")
    at_once = _ids(window)
    assert 1 <= len(at_once) < 300
    window.reading.widget()
    work()
    _until_filled(window, work, 300)
    assert _ids(window) == _expected(window, "hand")


@pytest.mark.parametrize("other", ["foot", "safety", "research", None])
def test_turning_away_while_cards_come_leaves_none_behind(
    open_window: Opened, library: Library, work: Work, long_content: Content, other: str | None
) -> None:
    window = open_window(Library(long_content, library.atlas))
    window.reader.choose("hand")
    work()
    assert 0 < len(_cards(window)) < 300
    if other is None:
        window.reader.clear()
    else:
        window.reader.choose(other)
    expected = [] if other is None else _expected(window, other)
    assert _ids(window) == expected[: len(_cards(window))]
    _until_filled(window, work, len(expected))
    for _ in range(100):
        work()
    assert _ids(window) == expected


def test_an_excerpt_can_be_looked_up_far_down(
    open_window: Opened, library: Library, work: Work, long_content: Content
) -> None:
    window = open_window(Library(long_content, library.atlas))
    window.show_excerpt("book-250")
    work()
    assert window.reading.current_excerpt == "book-250"
    card = next(card for card in _cards(window) if card.excerpt and card.excerpt.id == "book-250")
    assert not card.visibleRegion().isEmpty()


def test_an_excerpt_that_is_looked_up_is_in_sight(
    window: MainWindow, library: Library, work: Work
) -> None:
    unseen = []
    # Each fourth, and the last of each subject, which has the longest way to go.
    content = library.content
    looked_up = {*[*content.excerpt_by_id][::4]}
    looked_up |= {content.excerpts_of(subject)[-1].id for subject in content.subjects}
    for id_ in sorted(looked_up):
        window.reader.clear()
        work()
        window.show_excerpt(id_)
        work()
        (card,) = (card for card in _cards(window) if card.excerpt and card.excerpt.id == id_)
        if card.visibleRegion().isEmpty():
            unseen.append(id_)
    assert unseen == []


def test_another_view_of_the_body_leaves_the_reader_where_they_read(
    open_window: Opened, work: Work, library: Library
) -> None:
    window = open_window(library)
    window.reader.choose("lower-back")
    window.reading.finish()
    work()
    bar = window.reading.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    read_at = bar.value()
    assert read_at > 0
    window.reader.show_view("front")
    work()
    assert bar.value() == read_at
