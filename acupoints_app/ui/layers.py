"""What is shown on the body: groups, points, codes, meridians.  It is remembered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_canvas import BodyCanvas
from acupoints_app.ui.codes import meridian_code
from acupoints_app.ui.settings import Settings
from acupoints_app.ui.wording import meridian_title

_ON_AT_FIRST: Final = ("groups", "points", "extra", "labels")


class Layers(QObject):
    """The actions of the Layers menu, and the canvas that follows them."""

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings, canvas: BodyCanvas) -> None:
        super().__init__(canvas)
        self._settings = settings
        self._canvas = canvas
        make = actions.make
        self.groups = make(self.tr("&Groups of the articles"), QKeySequence("Ctrl+Shift+G"))
        self.points = make(self.tr("Ac&upoints"), QKeySequence("Ctrl+Shift+A"))
        self.extra = make(self.tr("E&xtra points"), QKeySequence("Ctrl+Shift+E"))
        self.labels = make(self.tr("&Codes of the points"), QKeySequence("Ctrl+Shift+N"))
        self.all_meridians = make(self.tr("&All meridians"), QKeySequence("Ctrl+Shift+M"))
        self.no_meridian = make(self.tr("&No meridian"), QKeySequence("Ctrl+Alt+M"))
        self.meridians = {
            code: make(
                _title(code),
                QKeySequence(f"Ctrl+J, {', '.join(code)}"),
            )
            for code in MERIDIANS
        }
        self._switches = {
            "groups": self.groups,
            "points": self.points,
            "extra": self.extra,
            "labels": self.labels,
        }
        shown = settings.text("layers/meridians").split()
        for name, action in self._switches.items():
            action.setCheckable(True)
            action.setChecked(settings.flag(f"layers/{name}", default=name in _ON_AT_FIRST))
            action.toggled.connect(self._on_change)
        for code, action in self.meridians.items():
            action.setCheckable(True)
            action.setChecked(code in shown)
            action.toggled.connect(self._on_change)
        self.all_meridians.triggered.connect(lambda: self.show_meridians(frozenset(MERIDIANS)))
        self.no_meridian.triggered.connect(lambda: self.show_meridians(frozenset()))
        self._is_setting = False
        self._apply()

    def fill(self, menu: QMenu, *measures: QAction) -> None:
        """Put the actions into a menu; ``measures`` are layers too, of the Measure menu."""
        menu.addActions([*self._switches.values(), *measures])
        menu.addSeparator()
        menu.addActions([self.all_meridians, self.no_meridian])
        menu.addActions(list(self.meridians.values()))

    def refresh_codes(self) -> None:
        """Name the meridians with their codes as they are written now; the keys stay."""
        for code, action in self.meridians.items():
            action.setText(_title(code))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.iconText()} ({keys})")

    @property
    def shown_meridians(self) -> frozenset[str]:
        """The codes of the meridians whose lines are shown."""
        return frozenset(code for code, action in self.meridians.items() if action.isChecked())

    def show_meridians(self, codes: frozenset[str]) -> None:
        """Show the lines of these meridians and of no others."""
        self._is_setting = True
        for code, action in self.meridians.items():
            action.setChecked(code in codes)
        self._is_setting = False
        self._on_change()

    def _on_change(self) -> None:
        if self._is_setting:
            return
        for name, action in self._switches.items():
            self._settings.set_flag(f"layers/{name}", on=action.isChecked())
        self._settings.set_text("layers/meridians", " ".join(sorted(self.shown_meridians)))
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self.no_meridian.setEnabled(bool(self.shown_meridians))
        self.all_meridians.setEnabled(len(self.shown_meridians) < len(MERIDIANS))
        self._canvas.show_layers(
            groups=self.groups.isChecked(),
            points=self.points.isChecked(),
            extra=self.extra.isChecked(),
            labels=self.labels.isChecked(),
            meridians=self.shown_meridians,
        )


def _title(code: str) -> str:
    return f"{meridian_code(code)}  {meridian_title(code)}"
