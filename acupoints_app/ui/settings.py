"""What the window remembers: sizes, theme, text size and the look of the body.

Nothing here is worth a backup.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from acupoints_app.ui.body.body_look import BodyChoices, known_skin
from acupoints_app.ui.theme import TEXT_SIZES

THEMES: Final = ("system", "light", "dark")


class Settings:
    """Reads and writes the settings file.  A value that makes no sense is read as unset.

    ``file`` None keeps everything in memory only (for pictures and tests).
    """

    def __init__(self, file: Path | None) -> None:
        self._memory: dict[str, object] = {}
        self._settings = (
            QSettings(str(file), QSettings.Format.IniFormat) if file is not None else None
        )

    def _value(self, key: str) -> object:
        return self._settings.value(key) if self._settings is not None else self._memory.get(key)

    def _set(self, key: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)
        else:
            self._memory[key] = value

    @property
    def theme(self) -> str:
        """One of THEMES."""
        value = self._value("look/theme")
        return value if isinstance(value, str) and value in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._set("look/theme", name)

    @property
    def text_percent(self) -> int:
        """One of the text sizes on offer, in percent."""
        sizes = {str(size): size for size in TEXT_SIZES}
        return sizes.get(str(self._value("look/text_percent")), 100)

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._set("look/text_percent", percent)

    @property
    def body(self) -> BodyChoices:
        """How the body is drawn."""
        return BodyChoices(
            skin=known_skin(self._value("body/skin")),
            on_paper=self.flag("body/on_paper", default=False),
            shading=self.flag("body/shading", default=True),
            lines_only=self.flag("body/lines_only", default=False),
        )

    @body.setter
    def body(self, choices: BodyChoices) -> None:
        self._set("body/skin", choices.skin)
        for name in ("on_paper", "shading", "lines_only"):
            self.set_flag(f"body/{name}", on=getattr(choices, name))

    def flag(self, key: str, *, default: bool) -> bool:
        """Something that is on or off."""
        return {"true": True, "false": False}.get(str(self._value(key)).lower(), default)

    def set_flag(self, key: str, *, on: bool) -> None:
        """Remember something that is on or off."""
        self._set(key, on)

    def text(self, key: str) -> str:
        """A remembered text; empty where there is none."""
        value = self._value(key)
        return value if isinstance(value, str) else ""

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self._set(key, value)

    def bytes_of(self, key: str) -> QByteArray | None:
        """A remembered size or state, or None."""
        value = self._value(f"window/{key}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_bytes(self, key: str, value: QByteArray) -> None:
        """Remember a size or state."""
        self._set(f"window/{key}", value)
