"""What assistive technology is told of every control, and the keys of every action."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMenu, QToolButton, QWidget

from acupoints_app.content.claims import DISAGREEMENTS, FOR_ME, PAGES, QUESTIONS
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.wording import view_name

Work = Callable[[], None]

STATES = (None, "hand", "upper-back", "safety")
VIEWS = ("front", "hand-palm@left", "perineum")
HELP_WRITES = {
    "←": "Left",
    "→": "Right",
    "↑": "Up",
    "↓": "Down",
    "−": "-",
    "Page Down": "PgDown",
    "Page Up": "PgUp",
}
NUMBERED = 9  # Ctrl+1 to Ctrl+9 are the views that have keys of their own


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


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_has_an_accessible_name_on_every_kind_of_view(
    window: MainWindow, work: Work, view: str
) -> None:
    window.reader.show_view(view)
    work()
    controls = [*_controls(window)]
    assert (window.body.mini_map in controls) == (view != "front")
    assert window.body.thumbnails in controls
    for control in controls:
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name).strip(), control
    views = window.reader.library.atlas.views
    model = window.body.thumbnails.model()
    names = [model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(len(views))]
    assert names == [view_name(each.id) for each in views]
    assert len({*names}) == len(views)


def test_the_body_tells_which_view_and_side_it_shows(window: MainWindow, work: Work) -> None:
    told = {}
    for view in ("back", "hand-palm", "hand-palm@left", "mouth"):
        window.reader.show_view(view)
        work()
        told[view] = window.body.canvas.accessibleName()
    assert told == {
        "back": "Body, Back view",
        "hand-palm": "Body, Palm, right view",
        "hand-palm@left": "Body, Palm, left view",
        "mouth": "Body, Mouth view",
    }


def test_every_row_of_the_list_tells_its_count(window: MainWindow) -> None:
    counts = {
        subject.name: len(window.reader.library.content.excerpts_of(id_))
        for id_, subject in window.reader.library.content.subjects.items()
    }
    model = window.contents.model()
    told = {}
    for section in range(model.rowCount() - 1):  # the last one has the meridians
        parent = model.index(section, 0)
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            told[index.data()] = index.data(Qt.ItemDataRole.AccessibleTextRole)
    claims = window.reader.library.claims
    assert told == {name: f"{name}, {number} excerpts" for name, number in counts.items()} | {
        PAGES[QUESTIONS]: f"{PAGES[QUESTIONS]}, {len(claims.questions)} questions",
        PAGES[DISAGREEMENTS]: f"{PAGES[DISAGREEMENTS]}, 20 contradictions",
        PAGES[FOR_ME]: f"{PAGES[FOR_ME]}, {len(claims.checks)} questions",
    }


def test_every_action_has_its_words_and_a_shortcut_of_its_own(window: MainWindow) -> None:
    actions = _actions(window)
    assert len(actions) > 15
    without = [action for action in actions if action.shortcut().isEmpty()]
    # The rest of the views is reached by the next-view keys.
    assert without == [*window.actions_.views.values()][NUMBERED:]
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


KEYS_OF_A_PANE = {"Ctrl+Up", "Ctrl+Down"}


def test_every_key_that_the_help_names_does_something(window: MainWindow, work: Work) -> None:
    window.actions_.keys.trigger()
    work()
    (dialog,) = window.findChildren(QDialog)
    text = unescape(" ".join(label.text() for label in dialog.findChildren(QLabel)))
    dialog.close()
    for printed, name in HELP_WRITES.items():
        text = text.replace(printed, name)
    named = {*re.findall(r"(?:(?:Ctrl|Alt|Shift)\+)+[A-Z0-9<>+-]\w*", text)}
    taken = {
        keys.toString(QKeySequence.SequenceFormat.PortableText)
        for action in _actions(window)
        for keys in action.shortcuts()
    }
    assert len(named) > 20
    assert named - taken == KEYS_OF_A_PANE


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
