"""Pages of the reading pane whose widgets are made when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.text import dress
from acupoints_app.ui.theme import Theme

if TYPE_CHECKING:
    from acupoints_app.ui.pages.page_text import TextBlock


class Part(Protocol):
    """A widget with links and a look."""

    subject_chosen: SignalInstance

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""


class LatePages(QObject):
    """Fills three places of a page: ``above`` all else, a ``jump`` to, and ``below`` the rest.

    A start shows none of these widgets, so neither they nor their modules are loaded then.
    ``jumped`` is emitted when a reader wants to see what the jump leads to.
    """

    subject_chosen = Signal(str)
    jumped = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._parts: list[Part] = []
        self._look: tuple[Theme, Typesetting] | None = None
        self._jump: TextBlock | None = None
        self._waiting: Callable[[], None] | None = None
        self.above, self.jump, self.below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()

    def _take_in(self, part: Part, place: QVBoxLayout) -> None:
        """Give a widget that was just made its look and its place."""
        assert isinstance(part, QWidget)
        part.subject_chosen.connect(self.subject_chosen)
        if self._look is not None:
            part.set_look(*self._look)
        self._parts.append(part)
        place.addWidget(part)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._look = theme, typesetting
        for part in self._parts:
            part.set_look(theme, typesetting)
        self._dress_jump()

    def _dress_jump(self) -> None:
        if self._jump is not None and self._look is not None:
            theme, typesetting = self._look
            dress(self._jump, typesetting.small(), theme.ink_soft)

    # What comes later -----------------------------------------------------------------

    @property
    def is_waiting(self) -> bool:
        """True while something is still to come."""
        return self._waiting is not None

    def fill_rest(self) -> None:
        """Show what is still to come."""
        if self._waiting is not None:
            fill, self._waiting = self._waiting, None
            fill()

    def _show_jump(self, target: str, words: str, number: int) -> None:
        """Show a link to what stands below, with how many that are; none hides it."""
        if number and self._jump is None:
            from acupoints_app.ui.pages.page_text import TextBlock

            self._jump = TextBlock(self._page)
            self._jump.linkActivated.connect(lambda _: self.jumped.emit())
            self._dress_jump()
            self.jump.addWidget(self._jump)
        if self._jump is not None:
            if number:
                self._jump.setText(f'<a href="{target}">{escape(words)}</a> ({number})')
            self._jump.setVisible(number > 0)
