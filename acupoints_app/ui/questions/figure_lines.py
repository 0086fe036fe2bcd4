"""Text broken into lines for a plot, in the measure of the device that it is drawn on."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QPaintDevice, QTextLayout, QTextOption

DASH: Final = "–"
"""Stands in a range, between its two numbers."""


def metrics_on(font: QFont, device: QPaintDevice | None) -> QFontMetricsF:
    """The measures of a font on a device, or on the screen."""
    return QFontMetricsF(font) if device is None else QFontMetricsF(font, device)


def wrapped(
    text: str, font: QFont, device: QPaintDevice | None, room: float, most: int = 0
) -> tuple[str, ...]:
    """The lines of a text.  With ``most``, no more than these; the last then ends in "…"."""
    lines = _lines(text, font, device, room)
    if not most or len(lines) <= most:
        return tuple(lines)
    rest = " ".join(lines[most - 1 :])
    return (*lines[: most - 1], _cut(rest, metrics_on(font, device), room))


def by_words(text: str, font: QFont, device: QPaintDevice | None, room: float) -> tuple[str, ...]:
    """The lines of a text that breaks at spaces, so that "20–30" stays in one piece.

    Only what is too long for a line is broken as well: a range after its dash, else anywhere.
    """
    metrics = metrics_on(font, device)
    lines: list[str] = []
    for word in text.split():
        before, dash, after = word.partition(DASH)
        longer = f"{lines[-1]} {word}" if lines else word
        if metrics.horizontalAdvance(longer) <= room:
            lines[-1:] = [longer]
        elif metrics.horizontalAdvance(word) <= room:
            lines.append(word)
        elif after:
            lines += by_words(f"{before}{dash} {after}", font, device, room)
        else:
            lines += _lines(word, font, device, room)
    return tuple(lines)


def _lines(text: str, font: QFont, device: QPaintDevice | None, room: float) -> list[str]:
    layout = QTextLayout(text, font) if device is None else QTextLayout(text, font, device)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    units = text.encode("utf-16-le", "replace")  # Qt counts letters in these
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        begin, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        lines.append(units[begin:end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return lines or [""]


def _cut(text: str, metrics: QFontMetricsF, room: float) -> str:
    """As many whole words as there is room for, and "…"; of a single word, letters."""
    words = text.split()
    while len(words) > 1:
        words.pop()
        shorter = f"{' '.join(words).rstrip('.,:;')} …"
        if metrics.horizontalAdvance(shorter) <= room:
            return shorter
    letters = "".join(words)
    while letters and metrics.horizontalAdvance(f"{letters}…") > room:
        letters = letters[:-1]
    return f"{letters}…"
