"""The user's note on what is read: a plain text under the page, kept while it is written."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
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
from acupoints_app.keep.merging import joined_text
from acupoints_app.keep.model import plain_text
from acupoints_app.ui import icons
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.keeping.keeper import Keeper
from acupoints_app.ui.keeping.kept_names import short
from acupoints_app.ui.pane_bar import icon_size
from acupoints_app.ui.scroll_bar import dress_scroll_bar
from acupoints_app.ui.text import dress, label
from acupoints_app.ui.theme import GRID, Theme

_AFTER_MS: Final = 600
"""So long after a letter was typed the note is kept, whether or not the typing goes on."""
_AGAIN_AFTER_MS: Final = 4000
"""The same where the store has just refused: trying may take a while."""
_STILL_HERE: Final = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""The focus leaves for these for a moment only."""
_FEWEST_LINES: Final = 3
_MOST_LINES: Final = 16
_LETTERS_WEIGHED: Final = 3000
_SHARE: Final = 0.4
"""Of the column, at most."""


@dataclass(frozen=True)
class _Unsaved:
    """A text that the store did not take, and the one that it was made from."""

    text: str = field(repr=False)
    base: str = field(repr=False)


class NoteStrip(QWidget):
    """Shows the note on a thing where there is one, or where one is to be written.

    What was typed is kept while one types, when the focus leaves, and when another thing is shown.
    What the store refuses is tried again; it stays in ``unsaved`` until it is accepted.  Where the
    note was changed elsewhere meanwhile (an import, another window), both texts are kept.  Emits
    ``left`` when the reader is done with writing.
    """

    left = Signal()

    def __init__(
        self, keeper: Keeper, name_of: Callable[[Link], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper, self._name_of = keeper, name_of
        self._link: Link | None = None
        self._closed: Link | None = None
        """What the user closed the strip on: it stays so until something else was shown."""
        self._base = ""
        self._theme: Theme | None = None
        self._sessions = itertools.count()
        self._session = ""
        self._is_setting = False
        self._unsaved: dict[str, _Unsaved] = {}
        self._title = label(self)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.setAccessibleName(self.tr("Close the note"))
        self._close.setToolTip(self.tr("Close the note: it stays kept"))
        self._close.clicked.connect(self._leave)
        self._text = QPlainTextEdit(self)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setTabChangesFocus(True)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text.setReadOnly(not keeper.can_keep)
        self._text.setPlaceholderText(
            self.tr("Write here. It is kept as you type.")
            if keeper.can_keep
            else self.tr("Nothing new can be kept now.")
        )
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
        self._soon.timeout.connect(self.save)
        keeper.changed.connect(self._on_changed)
        self.setFocusProxy(self._text)
        self.hide()

    @property
    def link(self) -> Link | None:
        """The thing whose note is shown; None while the strip is hidden."""
        return self._link

    @property
    def text(self) -> str:
        """The note as it stands in the editor."""
        return self._text.toPlainText()

    @property
    def unsaved(self) -> dict[str, str]:
        """Texts by path that the store has not taken yet; a removal is none."""
        return {path: one.text for path, one in self._unsaved.items() if one.text}

    @property
    def is_written(self) -> bool:
        """Whether the editor has the focus."""
        return self._text.hasFocus()

    def follow(self, link: Link) -> None:
        """Show the note on a thing, if it has one and the user has not just closed it there."""
        if link == self._link:
            return
        self.save()
        if link == self._closed:
            self._show(None)
            return
        self._closed = None
        has_one = link.path in self._unsaved or bool(self._keeper.text_of_note(link.path))
        self._show(link if has_one else None)

    def open(self, link: Link) -> None:
        """Show the note on a thing that was asked for, if it has one."""
        self._closed = None
        self.follow(link)

    def write(self, link: Link) -> None:
        """Go to the note on a thing, to write it."""
        self._closed = None
        if link != self._link:
            self.save()
            self._show(link)
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def refresh(self) -> None:
        """Say anew whose note this is: codes may be shown in another way."""
        self._word_title()

    def _show(self, link: Link | None) -> None:
        self._link = link
        self._session = f"note {next(self._sessions)}"
        if link is not None:
            self._word_title()
            self._fill()
        self.setVisible(link is not None)

    def _fill(self) -> None:
        """Take the text of the note, as it was typed last or as the store has it."""
        assert self._link is not None
        waiting = self._unsaved.get(self._link.path)
        self._base = waiting.base if waiting else self._keeper.text_of_note(self._link.path)
        text = waiting.text if waiting else self._base
        if text != self.text:
            self._is_setting = True
            self._text.setPlainText(text)
            self._is_setting = False
        self._fit()

    def _word_title(self) -> None:
        if self._link is not None:
            words = self.tr("Your note on {name}").format(name=short(self._name_of(self._link)))
            self._title.setText(words)
            self._text.setAccessibleName(words)

    # Keeping ------------------------------------------------------------------------

    def save(self) -> bool:
        """Keep what was typed now; whether nothing is left unsaved."""
        self._soon.stop()
        if self._link is not None and self._keeper.can_keep:
            text = plain_text(self.text) if self.text.strip() else ""
            if text != self._base:
                self._unsaved[self._link.path] = _Unsaved(text, self._base)
            else:
                self._unsaved.pop(self._link.path, None)
        return self.save_all()

    def save_all(self) -> bool:
        """Try again with everything that is unsaved; whether nothing is left."""
        for path, mine in list(self._unsaved.items()):
            there = self._keeper.text_of_note(path)
            text = mine.text
            if there not in (mine.base, mine.text):  # it was changed elsewhere meanwhile
                text = joined_text(mine.text, there)
            del self._unsaved[path]  # before the change is told
            if not self._keep(path, text):
                self._unsaved[path] = mine
                self._soon.start(_AGAIN_AFTER_MS)
                return False
            if self._link is not None and path == self._link.path:
                self._base = text
                if text != mine.text:
                    self._fill()
        return True

    def _keep(self, path: str, text: str) -> bool:
        words = self.tr("note on {name}").format(name=short(self._name_of(link_of_path(path))))
        session = self._session if self._link and path == self._link.path else ""
        now = time.time_ns() // 1_000_000
        return self._keeper.do(words, SetNote(path, text, now), session=session)

    def _on_typed(self) -> None:
        self._fit()
        if not self._is_setting and not self._soon.isActive():
            self._soon.start(_AFTER_MS)

    def _on_changed(self) -> None:
        """A note may have come back by undo, or from an import or a backup."""
        if self._link is None or self._soon.isActive() or self._link.path in self._unsaved:
            return
        if self._keeper.text_of_note(self._link.path) != self._base:
            self._fill()
            if not self.text and not self._text.hasFocus():
                self._show(None)

    def _leave(self) -> None:
        if self.save():
            self._closed = self._link
            self._show(None)
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self.update()
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                self._on_focus_out(event.reason())
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()  # else the window's own Escape would take it
                    return True
                if event.type() == QEvent.Type.KeyPress:
                    self.save()
                    self.left.emit()
                    return True
        return super().eventFilter(watched, event)

    def _on_focus_out(self, reason: Qt.FocusReason) -> None:
        self.save()
        if reason in _STILL_HERE:
            return
        self._session = f"note {next(self._sessions)}"
        if not self.text.strip():
            self._show(None)

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
        wanted = min(max(high, _FEWEST_LINES * line), _MOST_LINES * line, room)
        # Whole lines only: half a line looks broken.
        self._text.setFixedHeight(max(round(wanted) // line, 2) * line + 2)

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
