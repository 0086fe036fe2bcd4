"""Texts of unknown origin, made fit to stand in a message of one sentence."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 160


def one_line(text: str, longest: int = _LONGEST) -> str:
    """The text without line ends and other control characters, cut where it is too long."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"
