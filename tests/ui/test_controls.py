"""What assistive technology is told of every control, and the keys of every action."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QToolButton, QWidget

from acupoints_app.ui.main_window import MainWindow

Work = Callable[[], None]

STATES = (None, "hand", "upper-back", "safety")


def _controls(window: QWidget) -> Iterator[QWidget]:
    """Every visible widget that takes the focus or a click."""
    for widget in window.findChildren(QWidget):
        clickable = isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel)
            and (
                "<a " in widget.text()
                or bool(
                    widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
                )
            )
        )
        if widget.isVisible() and (clickable or widget.focusPolicy() != Qt.FocusPolicy.NoFocus):
            yield widget


def _actions(window: MainWindow) -> list[QAction]:
    return [action for action in window.actions() if action.text()]


@pytest.mark.parametrize("subject", STATES)
def test_every_control_has_an_accessible_name(
    window: MainWindow, work: Work, subject: str | None
) -> None:
    window.reader.choose(subject)
    work()
    controls = [*_controls(window)]
    assert len(controls) > 8
    nameless = []
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface is not None
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(control)
    assert nameless == []


def test_every_row_of_the_list_tells_its_count(window: MainWindow) -> None:
    counts = {
        subject.name: len(window.reader.library.content.excerpts_of(id_))
        for id_, subject in window.reader.library.content.subjects.items()
    }
    model = window.contents.model()
    told = {}
    for section in range(model.rowCount()):
        parent = model.index(section, 0)
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            told[index.data()] = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == {name: f"{name}, {number} excerpts" for name, number in counts.items()}


def test_every_action_has_its_words_and_a_shortcut_of_its_own(window: MainWindow) -> None:
    actions = _actions(window)
    assert len(actions) > 15
    assert [action.text() for action in actions if action.shortcut().isEmpty()] == []
    taken = Counter(
        keys.toString(QKeySequence.SequenceFormat.PortableText)
        for action in actions
        for keys in action.shortcuts()
    )
    assert [keys for keys, number in taken.items() if number > 1] == []


def _menus(window: MainWindow) -> Iterator[QMenu]:
    yield from window.menuBar().findChildren(QMenu)


def test_every_action_stands_in_a_menu_which_shows_its_shortcut(window: MainWindow) -> None:
    in_menus = {action for menu in _menus(window) for action in menu.actions()}
    missing = [
        action.text()
        for action in _actions(window)
        if action not in in_menus or not action.isShortcutVisibleInContextMenu()
    ]
    assert missing == []


def test_mnemonics_do_not_meet_within_a_menu(window: MainWindow) -> None:
    bars = [window.menuBar().actions(), *(menu.actions() for menu in _menus(window))]
    for actions in bars:
        taken = Counter(
            action.text()[action.text().index("&") + 1].lower()
            for action in actions
            if "&" in action.text()
        )
        assert [letter for letter, number in taken.items() if number > 1] == []


@pytest.mark.parametrize("subject", STATES)
def test_icon_buttons_tell_their_shortcut(
    window: MainWindow, work: Work, subject: str | None
) -> None:
    window.reader.choose(subject)
    work()
    buttons = [
        button
        for button in window.findChildren(QToolButton)
        if button.isVisible() and not button.icon().isNull()
    ]
    assert len(buttons) >= 5
    for button in buttons:
        assert button.toolTip(), button.accessibleName()
        action: QAction | None = button.defaultAction()
        keys = action.shortcut().toString() if action else "Ctrl+Shift+C"
        assert f"({keys})" in button.toolTip()
