"""The three panes side by side: list, body, text, and how wide each is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from acupoints_app.ui.focus import focus_is_in
from acupoints_app.ui.fonts import Typesetting

_FIRST_SHARES: Final = (232, 568, 480)
_LEAST_READING: Final = 170
_LEAST_CONTENTS: Final = 120
_NAMES_WHOLE: Final = 130
"""So wide, at normal text, that no word of the list is cut."""
_BODY_KEEPS: Final = 380


class Panes(QSplitter):
    """Its panes stand in the order list, body, text; the body is never folded away."""

    def __init__(self, contents: QWidget, body: QWidget, reading: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setAccessibleName(self.tr("List, body and text"))
        self._contents, self._body, self._reading = contents, body, reading
        for pane, stretch in ((contents, 0), (body, 3), (reading, 2)):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), stretch)
        self.setCollapsible(self.indexOf(body), False)

    def set_look(self, typesetting: Typesetting, reading_width: int) -> None:
        """Take another text size; ``reading_width`` is that of the widest page in pixels."""
        # No wider than its page: on a wide screen the rest is for the body.
        self._reading.setMaximumWidth(reading_width)
        self._reading.setMinimumWidth(round(_LEAST_READING * typesetting.zoom))
        self._contents.setMinimumWidth(round(_LEAST_CONTENTS * min(typesetting.zoom, 1.5)))

    def make_room_for_names(self, zoom: float) -> None:
        """Widen the list at a larger text, where the body can spare it."""
        contents, body, reading = self.sizes()
        more = round(_NAMES_WHOLE * zoom) - contents
        if 0 < more < body - _BODY_KEEPS:
            self.setSizes([contents + more, body - more, reading])

    def restore(self, state: QByteArray | None, zoom: float) -> None:
        """Be as wide as the reader left them, or as at first."""
        if state is None or not self.restoreState(state):
            contents, body, reading = _FIRST_SHARES
            wider = round(contents * min(zoom, 1.5)) - contents
            self.setSizes([contents + wider, body - wider, reading])

    def with_focus(self) -> int:
        """The number of the pane with the focus, from the left; -1 where none has it."""
        for number in range(self.count()):
            pane = self.widget(number)
            if pane is not None and focus_is_in(pane):
                return number
        return -1

    def widen(self, by: int) -> None:
        """Give the pane with the focus some room of the others, or some of its room to them."""
        here = self.with_focus()
        sizes = self.sizes()
        body = self.indexOf(self._body)
        giver = body if here != body else self.indexOf(self._contents)
        if here >= 0 and sizes[giver] > by and sizes[here] > -by:
            sizes[here] += by
            sizes[giver] -= by
            self.setSizes(sizes)
