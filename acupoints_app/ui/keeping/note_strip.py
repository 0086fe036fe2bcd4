"""The user's note on what is read: a plain text under the page, kept while it is written."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from acupoints_app.find.links import Link, link_of_path
from acupoints_app.keep.changes import SetNote
from acupoints_app.keep.model import plain_text
from acupoints_app.ui import icons
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.pane_bar import icon_size
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme

_AFTER_MS: Final = 600
"""So long after a letter was typed the note is kept, whether or not the typing goes on."""
_AGAIN_AFTER_MS: Final = 4000
"""The same where the store has just refused: trying may take a while."""
_FEWEST_LINES: Final = 3
_MOST_LINES: Final = 9
_LETTERS_WEIGHED: Final = 3000
_SHARE: Final = 0.4
"""Of the column, at most."""


class NoteStrip(QWidget):
    """Shows the note on a thing where there is one, or where one is to be written.

    What was typed is kept while one types, when the focus leaves, and when another thing is shown.
    What the store refuses stays in ``unsaved`` until it is accepted.  Emits ``left`` when the
    reader is done with writing.
    """

    left = Signal()

    def __init__(
        self, keeper: Keeper, name_of: Callable[[Link], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper, self._name_of = keeper, name_of
        self._link: Link | None = None
        self._theme: Theme | None = None
        self._sessions = itertools.count()
        self._session = ""
        self._is_setting = False
        self.unsaved: dict[str, str] = {}
        """Texts by path that the store did not take."""
        self._title = label(self)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setAccessibleName(self.tr("Close the note"))
        self._close.setToolTip(self.tr("Close the note (Esc): it stays kept"))
        self._close.clicked.connect(self._leave)
        self._text = QPlainTextEdit(self)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setTabChangesFocus(True)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text.setPlaceholderText(self.tr("Write here. It is kept as you type."))
        self._text.installEventFilter(self)
        self._text.textChanged.connect(self._on_typed)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._text)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_MS)
        self._soon.timeout.connect(self.save)
        keeper.changed.connect(self._on_changed)
        self.setFocusProxy(self._text)
        self.hide()

    @property
    def link(self) -> Link | None:
        """The thing whose note is shown."""
        return self._link

    @property
    def text(self) -> str:
        """The note as it stands in the editor."""
        return self._text.toPlainText()

    def follow(self, link: Link | None) -> None:
        """Show the note on what is read now; hide where there is none."""
        if link == self._link:
            return
        self.save()
        self._link = link
        self._session = f"note {next(self._sessions)}"
        self._fill()
        self.setVisible(link is not None and bool(self.text))

    def write(self, link: Link) -> None:
        """Go to the note on a thing, to write it."""
        self.follow(link)
        self.show()
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def refresh(self) -> None:
        """Say anew whose note this is: codes may be shown in another way."""
        self._word_title()

    def save(self) -> bool:
        """Keep what was typed now; whether nothing is left unsaved."""
        self._soon.stop()
        link = self._link
        if link is not None:
            text = plain_text(self.text)
            path = link.path
            known = self._keeper.note_of.get(path)
            if text.strip() != "" or known is not None:
                kept = text if text.strip() else ""
                if kept != (known.text if known is not None else ""):
                    self.unsaved[path] = kept
                else:
                    self.unsaved.pop(path, None)
            else:
                self.unsaved.pop(path, None)
        return self.save_all()

    def save_all(self) -> bool:
        """Try again with everything that is unsaved; whether nothing is left."""
        self._soon.setInterval(_AGAIN_AFTER_MS)
        for path, text in list(self.unsaved.items()):
            words = self.tr("note on {name}").format(name=self._name_of(link_of_path(path)))
            session = self._session if self._link and path == self._link.path else ""
            now = time.time_ns() // 1_000_000
            if not self._keeper.do(words, SetNote(path, text, now), session=session):
                return False
            self.unsaved.pop(path, None)
        self._soon.setInterval(_AFTER_MS)
        return True

    def _fill(self) -> None:
        self._word_title()
        text = ""
        if self._link is not None:
            path = self._link.path
            note = self._keeper.note_of.get(path)
            text = self.unsaved.get(path, note.text if note is not None else "")
        if text != self.text:
            self._is_setting = True
            self._text.setPlainText(text)
            self._is_setting = False
        self._text.setReadOnly(not self._keeper.can_keep)
        self._fit()

    def _word_title(self) -> None:
        if self._link is not None:
            words = self.tr("Your note on {name}").format(name=_short(self._name_of(self._link)))
            self._title.setText(words)
            self._text.setAccessibleName(words)

    def _on_typed(self) -> None:
        self._fit()
        if not self._is_setting and not self._soon.isActive():
            self._soon.start()

    def _on_changed(self) -> None:
        """A note may have come back by undo, or from an import or a backup."""
        if self._link is None or self._soon.isActive() or self._link.path in self.unsaved:
            return
        note = self._keeper.note_of.get(self._link.path)
        text = note.text if note is not None else ""
        if text.strip() != self.text.strip():
            self._fill()
            if text or not self._text.hasFocus():
                self.setVisible(bool(text))

    def _leave(self) -> None:
        self.save()
        self.hide()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self.update()
                if event.type() == QEvent.Type.FocusOut:
                    self.save()
                    self._session = f"note {next(self._sessions)}"
                    if not self.text.strip():
                        self.hide()
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()  # else the window's own Escape would take it
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self.save()
                    self.left.emit()
                    return True
        return super().eventFilter(watched, event)

    # The look -----------------------------------------------------------------------

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme = theme
        dress(self._title, typesetting.small_strong(), theme.ink_soft)
        dress(self._text, typesetting.interface(), theme.ink)
        colours = self._text.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self._text.setPalette(colours)
        self._text.document().setDocumentMargin(0)
        dress_scroll_bar(self._text.verticalScrollBar(), theme)
        side = round(icon_size(typesetting) * 0.8)
        self._close.setIcon(
            icons.icon("close", theme.ink_soft, theme.rule, side, self.devicePixelRatioF())
        )
        self._close.setIconSize(QSize(side, side))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """As high as the note, within reason; a long one scrolls."""
        metrics = self._text.fontMetrics()
        line = metrics.lineSpacing()
        column = QRect(0, 0, max(self._text.width() - 2 * GRID, 1), _MOST_LINES * line)
        text = self.text[:_LETTERS_WEIGHED]
        high = metrics.boundingRect(column, Qt.TextFlag.TextWordWrap, text).height()
        high += line * text.endswith("\n")
        parent = self.parentWidget()
        room = parent.height() * _SHARE if parent is not None else _MOST_LINES * line
        wanted = min(max(high, _FEWEST_LINES * line), _MOST_LINES * line) + 2 * GRID
        self._text.setFixedHeight(round(max(min(wanted, room), 2 * line)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.desk))
        painter.setPen(QPen(QColor(self._theme.rule), 1))
        painter.drawLine(0, 0, self.width(), 0)
        if self._text.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.focus), 1.5))
            painter.drawRoundedRect(self._text.geometry().adjusted(-GRID, -2, GRID, 2), GRID, GRID)
        painter.end()


def _short(name: str) -> str:
    return name if len(name) <= 60 else f"{name[:58].rstrip()} …"
