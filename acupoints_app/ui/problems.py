"""Errors that nobody caught: printed, and shown in one dialog while the program goes on."""

from __future__ import annotations

import contextlib
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from acupoints_app.ui.problem_report import ProblemReport

_INTERRUPTED: Final = 130
"""The exit status of a program that was ended by Ctrl+C."""

_MOST_PRINTED: Final = 20
_MOST_TOLD: Final = 5
"""So many errors stand in a report; those that follow are counted."""
_MOST_COUNTED: Final = 99


class Problems(QObject):
    """Takes what nobody caught, in any thread and at any time, even while something is painted.

    The dialog is opened only when the event loop is back.  However many errors there are, each
    time the loop comes round the dialog is changed once at most, and in the end not at all.
    """

    _happened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._over: QWidget | None = None
        self._dialog: ProblemReport | None = None
        self._fresh: list[str] = []
        self._count = 0
        self._is_waiting = False
        self._printed = 0
        self._in_dialog: list[str] = []
        self._further = 0
        self._shown: set[str] = set()
        self._muted: set[str] = set()
        self._can_open = True
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take from here on what nobody catches."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def show_over(self, window: QWidget) -> None:
        """Say which window the dialog belongs to."""
        self._over = window

    @property
    def dialog(self) -> ProblemReport | None:
        """The dialog, while it is open."""
        dialog = self._dialog
        is_open = dialog is not None and shiboken6.isValid(dialog) and dialog.isVisible()
        return dialog if is_open else None

    def take(self, error: BaseException) -> None:
        """Print an error, and have it shown."""
        self._count += 1
        if len(self._fresh) < _MOST_TOLD:
            from acupoints_app.cleaned_trace import cleaned_trace  # a start does without it

            trace = cleaned_trace(error)
            self._fresh.append(trace)
            self._print(trace)
        if not self._is_waiting and shiboken6.isValid(self):
            self._is_waiting = True
            self._happened.emit()

    def _on_error(
        self, kind: type[BaseException], error: BaseException, _: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(_INTERRUPTED)
        else:
            self.take(error)

    def _on_thread_error(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self.take(told.exc_value)

    def _print(self, trace: str) -> None:
        self._printed += 1
        if self._printed <= _MOST_PRINTED:
            with contextlib.suppress(OSError, ValueError):  # nobody may be there to read it
                print(trace, file=sys.stderr, end="", flush=True)  # noqa: T201

    def _tell(self) -> None:
        self._is_waiting = False
        fresh, self._fresh = self._fresh, []
        count, self._count = self._count, 0
        if self.dialog is not None:
            self._tell_more(self.dialog, fresh, count)
        elif self._over is not None and self._over.isVisible():
            unmuted = [trace for trace in fresh if trace not in self._muted]
            if unmuted and self._can_open:
                self._open(QApplication.activeModalWidget() or self._over, unmuted[0])
                self._tell_more(self.dialog, unmuted[1:], count - 1)
        # Else the window is not there yet, or no more: what was printed must do.

    def _open(self, over: QWidget, trace: str) -> None:
        # Imported here: what only a dialog needs costs ten milliseconds that a start saves.
        from acupoints_app.ui.problem_report import show_error

        self._can_open = False  # should this fail, it would be tried for ever
        dialog = self._dialog = show_error(over, [trace])
        self._can_open = True
        self._in_dialog, self._further = [trace], 0
        if trace in self._shown:
            dialog.offer_silence()
        self._shown.add(trace)
        dialog.silenced.connect(lambda: self._muted.update(self._in_dialog))

    def _tell_more(self, dialog: ProblemReport | None, traces: list[str], count: int) -> None:
        """Add to the dialog what is new, and say how many errors came after the first."""
        if dialog is None or count == 0 or self._further > _MOST_COUNTED:
            return
        for trace in traces:
            if trace not in self._in_dialog and len(self._in_dialog) < _MOST_TOLD:
                self._in_dialog.append(trace)
                self._shown.add(trace)
                dialog.add(trace)
        self._further += count
        dialog.set_more(
            self.tr("And %n more error(s) since.", "", self._further)
            if self._further <= _MOST_COUNTED
            else self.tr("And more than {number} more errors since.").format(number=_MOST_COUNTED)
        )
