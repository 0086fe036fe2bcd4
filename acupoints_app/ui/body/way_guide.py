"""The bar that leads to an acupoint step by step, at the lower edge of the body."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.way import Leg
from acupoints_app.ui import icons
from acupoints_app.ui.body.way_words import landmark_names, leg_words
from acupoints_app.ui.codes import point_code
from acupoints_app.ui.focus import paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pane_bar import icon_size
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme


class WayGuide(QWidget):
    """Names the point, says the current step, and has buttons for the one before and after.

    Emits ``step_changed`` with a step counted from 0, and ``closed`` when it is closed by its
    button or by ``close()``.  It is as high as its longest step needs, so that the body above it
    stays where it is from step to step.
    """

    step_changed = Signal(int)
    closed = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = landmark_names(measures)
        self._theme: Theme | None = None
        self._way: tuple[str, str, tuple[Leg, ...]] = ("", "", ())
        self._sentences: tuple[str, ...] = ()
        self._title = ""
        self._step = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._code = QLabel(self)
        self._code.setTextFormat(Qt.TextFormat.PlainText)
        self._name = label(self)
        self._count = label(self)
        self._sentence = label(self)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._count.setWordWrap(False)
        self._previous = self._button("step-previous", self.tr("Previous step"))
        self._next = self._button("step-next", self.tr("Next step"))
        self._close = self._button("close", self.tr("Close the way"))
        self._previous.clicked.connect(self.previous_step)
        self._next.clicked.connect(self.next_step)
        self._close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._code)
        head.addWidget(self._name, 1)
        head.addWidget(self._count)
        for button in (self._previous, self._next, self._close):
            head.addWidget(button)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._layout.setSpacing(GRID)
        self._layout.addLayout(head)
        self._layout.addWidget(self._sentence)

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        button.setToolTip(words)
        # The arrow keys would else go from button to button.
        button.installEventFilter(self)
        return button

    @property
    def step(self) -> int:
        """The current step, counted from 0."""
        return self._step

    @property
    def sentence(self) -> str:
        """The words of the current step; empty where there is no way."""
        return self._sentences[self._step] if self._sentences else ""

    def show_way(self, code: str, name: str, legs: Sequence[Leg]) -> None:
        """Begin the way to an acupoint; emits nothing."""
        self._way = (code, name, tuple(legs))
        self._word()
        self._go_to(0)
        self._make_room()

    def _word(self) -> None:
        """Put the way into words, with codes as they are written now."""
        code, name, legs = self._way
        shown = point_code(code)
        self._sentences = tuple(leg_words(legs, step, self._names) for step in range(len(legs)))
        self._title = self.tr("The way to {code} {name}").format(code=shown, name=name)
        self._code.setText(shown)
        self._name.setText(name)

    def next_step(self) -> None:
        """Go on to the next step, if there is one."""
        self._change(self._step + 1)

    def previous_step(self) -> None:
        """Go back to the step before, if there is one."""
        self._change(self._step - 1)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size, or another way to write codes."""
        self._theme = theme
        if self._sentences:
            self._word()
            self._go_to(self._step)
        dress(self._code, typesetting.strong(), theme.ink)
        dress(self._name, typesetting.interface(), theme.ink)
        dress(self._count, typesetting.small(), theme.ink_soft)
        dress(self._sentence, typesetting.interface(), theme.ink)
        side = icon_size(typesetting)
        for button in (self._previous, self._next, self._close):
            button.setIcon(
                icons.icon(
                    button.objectName(), theme.ink, theme.rule, side, self.devicePixelRatioF()
                )
            )
            button.setIconSize(QSize(side, side))
        self._make_room()
        self.update()

    def _change(self, step: int) -> None:
        if 0 <= step < len(self._sentences):
            self._go_to(step)
            self.step_changed.emit(step)
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, f"{self._count.text()}: {self.sentence}")
            )

    def _go_to(self, step: int) -> None:
        self._step = step
        self._sentence.setText(self.sentence)
        self._count.setText(
            self.tr("Step {step} of {count}").format(step=step + 1, count=len(self._sentences))
        )
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(f"{self._count.text()}: {self.sentence}")
        for button, works in (
            (self._previous, step > 0),
            (self._next, step < len(self._sentences) - 1),
        ):
            if button.hasFocus() and not works:
                # Else the focus would go to the button beside it, and Return would close the way.
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(works)

    def _make_room(self) -> None:
        """Be as high as the longest step needs at this width."""
        margins = self._layout.contentsMargins()
        width = max(1, self.width() - margins.left() - margins.right())
        metrics = QFontMetrics(self._sentence.font())
        room = QRect(0, 0, width, 100_000)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        heights = [metrics.boundingRect(room, flags, text).height() for text in self._sentences]
        self._sentence.setMinimumHeight(max(heights, default=metrics.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._took(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._took(event):
            super().keyPressEvent(event)

    def _took(self, event: QKeyEvent) -> bool:
        """Whether a key is one that goes from step to step; the plain ones only are ours."""
        keys = {Qt.Key.Key_Left: self.previous_step, Qt.Key.Key_Right: self.next_step}
        go = keys.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if go is None or plain != Qt.KeyboardModifier.NoModifier:
            return False
        go()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        if self._sentences:
            self._sentences = ()
            self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground of its own under a thin line, and the ring of the focus."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(self._theme.rule))
        painter.end()
        if self.hasFocus():
            paint_focus_ring(self, self._theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)
