"""Notices under the menu bar: each stays until it is closed, and may offer what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from acupoints_app.ui import icons
from acupoints_app.ui.focus import paint_focus_ring
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.pane_bar import icon_size
from acupoints_app.ui.text import breakable, dress, label
from acupoints_app.ui.theme import GRID, LIGHT, Theme

Button = tuple[str, Callable[[], object]]
"""The words on a button, and what it does."""

_LETTERS_BESIDE: Final = 36
"""The buttons stand beside the text only where at least so many letters of it fit in a line."""


class NoticeBar(QWidget):
    """A strip that is there only while there is something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notices"))
        self._theme = LIGHT
        self._typesetting = Typesetting(QApplication.font().pointSizeF(), 100)
        self._notices: list[_Notice] = []
        # Never higher than what it tells: the room is for what lies below.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is told now, the oldest first."""
        return tuple(notice.text for notice in self._notices)

    def tell(self, text: str, *buttons: Button, key: str = "") -> None:
        """Add a notice, also for assistive technology.  One of the same ``key`` goes for it."""
        if key and any((each.key, each.text) == (key, text) for each in self._notices):
            return  # it stands there already, maybe with the focus on it
        if key:
            self.withdraw(key)
        notice = _Notice(text, buttons, key, self)
        notice.set_look(self._theme, self._typesetting)
        notice.close_button.clicked.connect(lambda: self._close(notice))
        self._notices.append(notice)
        self._column.addWidget(notice)
        notice.show()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def withdraw(self, key: str) -> None:
        """Take back the notice of a key, if it is there."""
        for notice in [each for each in self._notices if each.key == key]:
            self._close(notice)

    def take_focus(self) -> bool:
        """Give the keyboard to the first control, if there is a notice."""
        if not self._notices:
            return False
        self._notices[0].controls[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._typesetting = theme, typesetting
        for notice in self._notices:
            notice.set_look(theme, typesetting)
        self.update()

    def _close(self, notice: _Notice) -> None:
        """Take a notice away; Qt gives its focus to the control behind it."""
        self._notices.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._notices))

    def sizeHint(self) -> QSize:
        """As high as it must be at its width: a layout takes this as the most."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        for notice in self._notices:
            line = QRect(0, notice.geometry().bottom(), self.width(), 1)
            painter.fillRect(line, QColor(self._theme.rule))
        painter.end()


class _Button(QToolButton):
    """A button of a notice, with the ring of the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_focus_ring(self, self.theme)


class _Notice(QWidget):
    """One notice: icon, words, its buttons beside or under them, and one that closes it."""

    def __init__(self, text: str, buttons: tuple[Button, ...], key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.key = key
        self._icon = QLabel(self)
        self._words = label(self)
        self._words.setText(breakable(text))
        self._words.setAccessibleName(text)
        self._buttons = [self._button(words, do) for words, do in buttons]
        self.close_button = _Button(self)
        self.close_button.setAutoRaise(True)
        name = QApplication.translate("NoticeBar", "Close this notice")
        self.close_button.setAccessibleName(name)
        self.close_button.setAccessibleDescription(text)
        self.close_button.setToolTip(name)
        choices = QHBoxLayout()
        choices.setSpacing(2 * GRID)
        for button in self._buttons:
            choices.addWidget(button)
        choices.addStretch(1)
        self._inner = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inner.setSpacing(2 * GRID)
        self._inner.addWidget(self._words, 1)
        self._inner.addLayout(choices)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID + 1)
        row.setSpacing(2 * GRID)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._inner, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def _button(self, words: str, do: Callable[[], object]) -> _Button:
        button = _Button(self)
        button.setText(words)
        button.setAccessibleDescription(self.text)
        button.clicked.connect(lambda _checked=False: do())
        return button

    @property
    def controls(self) -> tuple[_Button, ...]:
        """What takes the keyboard, from the left."""
        return (*self._buttons, self.close_button)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        dress(self._words, typesetting.interface(), theme.ink)
        side = icon_size(typesetting)
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap("notice", theme.ink_soft, side, ratio))
        for button in self.controls:
            button.setFont(typesetting.interface())
            button.theme = theme
        self.close_button.setIcon(icons.icon("close", theme.ink_soft, theme.rule, side, ratio))
        self.close_button.setIconSize(QSize(side, side))
        # The words stand level with icon and buttons where they take one line.
        self._words.setMinimumHeight(self.close_button.sizeHint().height())
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._icon.setFixedHeight(self.close_button.sizeHint().height())
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons beside the words where there is room, else under them."""
        margins = self._row.contentsMargins()
        taken = margins.left() + margins.right() + 4 * GRID
        for part in (self._icon, *self.controls):
            taken += part.sizeHint().width() + 2 * GRID
        least = _LETTERS_BESIDE * self._words.fontMetrics().averageCharWidth()
        beside = self.width() - taken >= least
        self._inner.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
