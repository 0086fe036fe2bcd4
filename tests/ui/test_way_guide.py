"""The way to an acupoint: the bar that leads along it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget

from acupoints_app.atlas.place import Rule
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.way import Leg, way_to
from acupoints_app.library import Library
from acupoints_app.ui.body.way_guide import WayGuide
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import DARK, LIGHT, Theme

Work = Callable[[], None]

OPEN, CLOSE = "⟦", "⟧"
RULES: dict[str, Rule] = {
    "ST35": "patellar-ligament-lateral",
    "ST41": "ankle-crease",
}
BELOW_THE_KNEE: Rule = {
    "line": ["ST35", "ST41"],
    "level_with": {"between": ["ST35", "lateral-malleolus"], "part": 0.1875},
}


@pytest.fixture(scope="module")
def shelf(library: Library) -> Shelf:
    return Shelf(library.atlas)


def _way(shelf: Shelf, view: str, rule: Rule) -> tuple[Leg, ...]:
    return way_to(shelf.view(view), shelf.frames(view), rule, "right", RULES)


class Marking(QTranslator):
    """Translates everything into itself between marks."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{OPEN}{source}{CLOSE}"


@pytest.fixture
def marked(application: QApplication) -> Iterator[None]:
    marking = Marking()
    application.installTranslator(marking)
    yield
    application.removeTranslator(marking)


def _unmarked(text: str) -> str:
    rest, depth = [], 0
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            rest.append(letter)
    return "".join(rest)


# The bar ------------------------------------------------------------------------------


@pytest.fixture
def guide(
    application: QApplication, library: Library, shelf: Shelf, kept: list[QWidget], work: Work
) -> WayGuide:
    made = WayGuide(library.atlas.measures)
    kept.append(made)
    made.set_look(LIGHT, Typesetting(10, 100))
    made.show_way("ST36", "Zúsānlǐ", _way(shelf, "front", BELOW_THE_KNEE))
    made.resize(500, made.sizeHint().height())
    made.show()
    made.activateWindow()
    work()
    return made


def _button(guide: WayGuide, name: str) -> QToolButton:
    button = guide.findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    return button


def _texts(guide: WayGuide) -> list[str]:
    return [label.text() for label in guide.findChildren(QLabel)]


def test_the_buttons_lead_there_and_back(guide: WayGuide) -> None:
    steps = QSignalSpy(guide.step_changed)
    assert "Step 1 of 4" in _texts(guide)
    assert not _button(guide, "step-previous").isEnabled()
    for _ in range(3):
        QTest.mouseClick(_button(guide, "step-next"), Qt.MouseButton.LeftButton)
    assert "Step 4 of 4" in _texts(guide)
    assert guide.sentence.endswith("The point is here.")
    assert guide.sentence in _texts(guide)
    assert not _button(guide, "step-next").isEnabled()
    QTest.mouseClick(_button(guide, "step-previous"), Qt.MouseButton.LeftButton)
    assert [steps.at(number)[0] for number in range(steps.count())] == [1, 2, 3, 2]


def test_plain_arrows_lead_too_from_bar_and_buttons(guide: WayGuide) -> None:
    guide.setFocus()
    QTest.keyClick(guide, Qt.Key.Key_Right)
    assert guide.step == 1
    QTest.keyClick(_button(guide, "close"), Qt.Key.Key_Right)
    assert guide.step == 2
    QTest.keyClick(_button(guide, "step-next"), Qt.Key.Key_Left)
    assert guide.step == 1
    QTest.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.step == 1


def test_arrows_stop_at_both_ends(guide: WayGuide) -> None:
    steps = QSignalSpy(guide.step_changed)
    QTest.keyClick(guide, Qt.Key.Key_Left)
    for _ in range(9):
        QTest.keyClick(guide, Qt.Key.Key_Right)
    assert guide.step == 3
    assert steps.count() == 3


def test_at_the_end_return_does_not_close(guide: WayGuide, work: Work) -> None:
    closed = QSignalSpy(guide.closed)
    following = _button(guide, "step-next")
    following.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(following, Qt.Key.Key_Space)
    work()
    assert guide.step == 3
    assert QApplication.focusWidget() is guide
    QTest.keyClick(guide, Qt.Key.Key_Space)
    assert closed.count() == 0


def test_closed_once(guide: WayGuide) -> None:
    closed = QSignalSpy(guide.closed)
    QTest.mouseClick(_button(guide, "close"), Qt.MouseButton.LeftButton)
    assert not guide.isVisible()
    guide.close()
    assert closed.count() == 1


def test_it_can_be_opened_again(guide: WayGuide, shelf: Shelf, work: Work) -> None:
    guide.close()
    guide.show_way("BL40", "Wěizhōng", _way(shelf, "back", "popliteal-crease"))
    guide.show()
    work()
    assert (guide.step, "BL40" in _texts(guide), "Step 1 of 1" in _texts(guide)) == (0, True, True)
    assert guide.sentence.startswith("Find the midpoint of the popliteal crease")


def test_it_is_as_high_at_each_step(guide: WayGuide, work: Work) -> None:
    for width in (500, 260):
        guide.resize(width, guide.height())
        work()
        heights = set()
        for _ in range(4):
            heights.add(guide.heightForWidth(width))
            guide.next_step()
        assert len(heights) == 1
        for _ in range(4):
            guide.previous_step()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_longest_step_has_room(guide: WayGuide, work: Work, percent: int, theme: Theme) -> None:
    guide.set_look(theme, Typesetting(10, percent))
    guide.resize(440, 10)
    guide.resize(440, guide.heightForWidth(440))
    work()
    assert guide.minimumSizeHint().width() <= 440
    for _ in range(4):
        for label in guide.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert guide.rect().contains(label.geometry())
        guide.next_step()


def test_assistive_technology_hears_of_it(guide: WayGuide) -> None:
    assert guide.accessibleName() == "The way to ST36 Zúsānlǐ"
    assert guide.accessibleDescription() == "Step 1 of 4: Find ST35."
    names = [button.accessibleName() for button in guide.findChildren(QToolButton)]
    assert names == ["Previous step", "Next step", "Close the way"]
    assert [button.toolTip() for button in guide.findChildren(QToolButton)] == names
    guide.next_step()
    assert guide.accessibleDescription().startswith("Step 2 of 4: Find the prominence")


@pytest.mark.usefixtures("marked")
def test_every_text_of_the_bar_is_translated(
    application: QApplication, library: Library, shelf: Shelf, kept: list[QWidget]
) -> None:
    made = WayGuide(library.atlas.measures)
    kept.append(made)
    made.show_way("36", "3", _way(shelf, "front", BELOW_THE_KNEE))
    texts = [*_texts(made), made.accessibleName(), made.accessibleDescription()]
    texts += [button.accessibleName() for button in made.findChildren(QToolButton)]
    assert len([text for text in texts if OPEN in text]) >= 6
    assert not [text for text in texts if re.search(r"[^\W\d_]", _unmarked(text))]
