"""Dialogs that are a text to read: the keys, what this program is, and others."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from acupoints_app import __version__
from acupoints_app.content.citation import title_line
from acupoints_app.content.model import Content
from acupoints_app.ui.text import links
from acupoints_app.ui.theme import GRID

_SHARE_OF_SCREEN: Final = 0.9
_LETTERS_WIDE: Final = 74


def show_keys(parent: QWidget) -> None:
    """Which keys do what."""
    translate = QCoreApplication.translate
    rows = (
        ("F6", translate("Help", "next pane: list, body, text")),
        ("Tab, ←, →, ↑, ↓", translate("Help", "walk the regions of the body")),
        (translate("Help", "Enter"), translate("Help", "choose the region")),
        (translate("Help", "Home, End"), translate("Help", "first and last region")),
        ("Esc", translate("Help", "leave the ruler, the close-up, the selection")),
        ("Alt+←, Alt+→", translate("Help", "back and forward")),
        ("Ctrl+F, Ctrl+K", translate("Help", "find a point, a part, a word, a command")),
        (
            translate("Help", "Alt+1, Alt+2, Alt+3"),
            translate("Help", "left pane: contents, filters, what you keep"),
        ),
        ("F3, Shift+F3", translate("Help", "next and previous thing that fits the filters")),
        ("Ctrl+Alt+Q, Ctrl+Alt+X", translate("Help", "all questions, where the articles disagree")),
        ("Ctrl+Alt+Y", translate("Help", "“Is it for me?”, a check with a patient")),
        ("Ctrl+P, Ctrl+Alt+P", translate("Help", "print a question or the check, save as PDF")),
        ("Ctrl+D, Ctrl+N", translate("Help", "bookmark, note: on the quote or what is read")),
        ("Ctrl+Alt+L, Ctrl+Alt+C", translate("Help", "add to a collection, copy the link")),
        (
            translate("Help", "F2, Del, Ctrl+↑, Ctrl+↓"),
            translate("Help", "in what you keep: rename, remove, move"),
        ),
        ("Ctrl+Z, Ctrl+Shift+Z", translate("Help", "undo and redo what you keep")),
        ("Ctrl+], Ctrl+[", translate("Help", "next and previous point of the meridian")),
        ("Ctrl+Shift+F", translate("Help", "show how to find the point")),
        ("Ctrl+Shift+A, Ctrl+Shift+N", translate("Help", "acupoints, their codes")),
        ("Ctrl+Shift+M, Ctrl+Alt+M", translate("Help", "all meridians, none")),
        (
            translate("Help", "Ctrl+1 to Ctrl+4"),
            translate("Help", "the body from the front, back, right, left"),
        ),
        (
            translate("Help", "Ctrl+Page Down, Ctrl+Page Up"),
            translate("Help", "next and previous view"),
        ),
        ("Ctrl+E, Ctrl+B", translate("Help", "close-up of the part, back to the whole body")),
        ("Ctrl+M", translate("Help", "the other hand, foot or ear")),
        ("Ctrl+R", translate("Help", "ruler; arrow keys move its crosshair, Enter sets a place")),
        ("Ctrl+Shift+S, Ctrl+L", translate("Help", "spans with their cun, landmarks")),
        ("Ctrl++, Ctrl+−, Ctrl+0", translate("Help", "zoom in, zoom out, whole view")),
        (translate("Help", "Shift+arrow keys"), translate("Help", "pan the body")),
        ("Ctrl+>, Ctrl+<, Ctrl+Shift+0", translate("Help", "larger, smaller, normal text")),
        ("Ctrl+Shift+←, Ctrl+Shift+→", translate("Help", "narrower, wider pane")),
        ("Alt+↓, Alt+↑", translate("Help", "next and previous quote")),
        ("Ctrl+Shift+C", translate("Help", "copy the quote with its citation")),
    )
    body = "".join(
        f"<tr><td style='padding-right:24px; font-weight:600'>{escape(keys)}</td>"
        f"<td>{what}</td></tr>"
        for keys, what in rows
    )
    mouse = translate(
        "Help",
        "The wheel zooms at the pointer, dragging pans, a double click opens a close-up or zooms.",
    )
    show_text(
        parent,
        translate("Help", "Keyboard"),
        f"<table cellspacing='4'>{body}</table><p>{mouse}</p>",
    )


def show_about(parent: QWidget, content: Content) -> None:
    """What this is, whose words it shows, and under which licences."""
    translate = QCoreApplication.translate
    sources = "".join(
        f"<li>“{escape(title_line(source))}”"
        + (f", {escape(source.author)}" if source.author else "")
        + (f", {source.date}" if source.date else "")
        + "</li>"
        for source in content.sources
    )
    show_text(
        parent,
        translate("Help", "About Acupoints"),
        f"<p style='font-weight:600'>Acupoints {__version__}</p><p>"
        + translate("Help", "An offline desktop reference for acupuncture points.")
        + "</p><p>"
        + translate("Help", "This shows what sources say. It is not medical advice.")
        + "</p><p>"
        + translate("Help", "The quotes are from these articles and stay their authors':")
        + f"</p><ul>{sources}</ul><p>"
        + translate(
            "Help",
            "Code: MIT licence. Drawings and our own texts: CC BY 4.0. "
            "Typefaces Inter, Literata and Noto Sans CJK: SIL Open Font License 1.1.",
        )
        + "</p>",
    )


def show_text(parent: QWidget, title: str, text: str) -> None:
    """Show a text in a dialog that is never higher than the screen: a long one scrolls."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    words = links(dialog)
    words.setText(text)
    words.setMargin(3 * GRID)
    page = QScrollArea(dialog)
    page.setFrameShape(QScrollArea.Shape.NoFrame)
    page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    page.setWidgetResizable(True)
    page.setAccessibleName(title)
    page.setWidget(words)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    close = buttons.button(QDialogButtonBox.StandardButton.Close)
    close.setIcon(QIcon())
    close.setDefault(True)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(page)
    layout.addWidget(buttons)
    room = dialog.screen().availableSize() * _SHARE_OF_SCREEN
    width = min(words.fontMetrics().averageCharWidth() * _LETTERS_WIDE, room.width())
    height = words.heightForWidth(width) + buttons.sizeHint().height() + 12 * GRID
    dialog.resize(width + 8 * GRID, min(height, room.height()))
    close.setFocus()
    dialog.open()
