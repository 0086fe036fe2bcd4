"""Runs the real program, and answers questions about its window on standard output.

It only reads: everything that happens in the window is done by X events from outside.  Where
TROUBLE is set in the environment, the program gets a fault: that kind of trouble at F12.
Started as ``python driver.py``; a question is a line, an answer a line of JSON.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QSocketNotifier, Qt, qFatal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QPaintEvent,
    QShortcut,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QWindow,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QSplitter,
    QTabBar,
    QToolButton,
    QTreeWidgetItem,
    QWidget,
)

from acupoints_app import app, cli
from acupoints_app.ui.main_window import MainWindow
from acupoints_app.ui.toast import Toast

JSON: TypeAlias = Any

_COUNTED: Final = {
    QEvent.Type.KeyRelease: "keys",
    QEvent.Type.MouseButtonPress: "presses",
    QEvent.Type.MouseButtonDblClick: "presses",
    QEvent.Type.MouseMove: "moves",
}


def _global(widget: QWidget, rect: QRect) -> list[int]:
    corner = widget.mapToGlobal(QPoint(0, 0))
    return [corner.x() + rect.x(), corner.y() + rect.y(), rect.width(), rect.height()]


def _seen(widget: QWidget) -> QRect:
    """The part of a widget that is within the window and not scrolled away."""
    return widget.visibleRegion().boundingRect() if widget.isVisible() else QRect()


def _links_of(label: QLabel) -> Iterator[tuple[str, QPoint]]:
    """The targets of a label's links, and a place on the first letter of each."""
    # The label keeps its document to itself; an equal one says where the links are.
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setHtml(label.text())
    document.setTextWidth(label.contentsRect().width())
    last = ""
    for number in range(document.characterCount() - 1):
        cursor = QTextCursor(document)
        cursor.setPosition(number + 1)
        target = cursor.charFormat().anchorHref()
        if target and target != last:
            block = cursor.block()
            corner = document.documentLayout().blockBoundingRect(block).topLeft()  # lays it out
            within = number - block.position()
            line = block.layout().lineForTextPosition(within)
            x = line.cursorToX(within)[0] + 3  # type: ignore[index]
            place = corner + QPointF(x, line.y() + line.height() / 2)
            yield target, place.toPoint() + label.contentsRect().topLeft()
        last = target


WRITTEN: Final = "What the user wrote: my knee hurts."


class _Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        raise RuntimeError(WRITTEN)


def _raise() -> None:
    note = WRITTEN
    try:
        dict[str, str]()[note]
    except KeyError as error:
        raise ValueError(f"{note} can't be dealt with") from error


def _make_trouble(kind: str, window: MainWindow) -> None:
    """A fault that a user meets."""
    match kind:
        case "raise":
            _raise()
        case "paint":
            bad = _Painted(window)
            bad.resize(50, 50)
            bad.show()
        case "thread":
            threading.Thread(target=_raise).start()
        case "interrupt":
            raise KeyboardInterrupt
        case "crash":
            ctypes.string_at(0)
        case "fatal":
            qFatal("this can't go on")


class Driver(QObject):
    """Answers each line of standard input.  Counts the input that arrived."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._asked = b""
        self._arrived = {"keys": 0, "presses": 0, "moves": 0}
        self._watched: QWindow | None = None
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = _COUNTED.get(event.type())
        if kind is not None:
            self._arrived[kind] += 1
        return False

    def _read(self) -> None:
        more = os.read(0, 65536)
        if not more:
            self._notifier.setEnabled(False)
            return
        *lines, self._asked = (self._asked + more).split(b"\n")
        for line in lines:
            answer = getattr(self, f"ask_{line.decode()}")()
            sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    @property
    def _window(self) -> MainWindow | None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow):
                return widget
        return None

    def ask_window(self) -> JSON:
        """The X id of the window once it is on the screen, else None."""
        window = self._window
        handle = window.windowHandle() if window is not None else None
        if window is None or handle is None or not handle.isExposed():
            return None
        if self._watched is None:
            self._watched = handle
            kind = os.environ.get("TROUBLE")
            if kind:
                trouble = QShortcut(Qt.Key.Key_F12, window)
                trouble.activated.connect(lambda: _make_trouble(kind, window))
            handle.installEventFilter(self)
        return int(window.winId())

    def ask_arrived(self) -> JSON:
        """How many keys were let go, buttons pressed, moves made in the window so far."""
        return self._arrived

    def ask_state(self) -> JSON:
        window = self._window
        assert window is not None
        reader, canvas = window.reader, window.body.canvas
        viewport, fitted = canvas.camera.viewport, canvas.camera.fitted
        focus = QApplication.focusWidget()
        splitter = window.findChild(QSplitter)
        toast = window.findChild(Toast)
        regions, mini_map = canvas.regions, window.body.mini_map
        tag = regions.tag_of(regions.named) if regions.named is not None else None
        landmark = canvas.pointer.landmark
        assert splitter is not None
        return {
            "subject": reader.subject,
            "view": reader.view,
            "can_go_back": reader.can_go_back,
            "can_go_forward": reader.can_go_forward,
            "active": window.isActiveWindow(),
            "focus": focus.accessibleName() if focus is not None else None,
            "focus_in": [
                name
                for name, pane in (
                    ("list", window.contents),
                    ("body", canvas),
                    ("text", window.reading),
                )
                if focus is not None and (focus is pane or pane.isAncestorOf(focus))
            ],
            "focus_is_body": focus is canvas,
            "cursor": regions.cursor.id if regions.cursor is not None else None,
            "named": regions.named.id if regions.named is not None else None,
            "body": canvas.accessibleName(),
            "described": canvas.accessibleDescription(),
            "near": [one.code for one in canvas.pointer.near],
            "hinted": canvas.points.hinted,
            "meridians": sorted(window.layers.shown_meridians),
            "way": window.points.is_showing_way,
            "search": [record.id for record in window.search.panel.records]
            if window.search.panel.isVisible()
            else None,
            "note": window.keep.strip.text if window.keep.strip.isVisible() else None,
            "side": window.side.pane.number,
            "notices": list(window.notices.texts),
            "noted": sorted(canvas.points.noted),
            "touched": sorted({one.code for one in canvas.points.touched}),
            "asked": sorted(canvas.regions.asked),
            "only": sorted(canvas.points.only) if canvas.points.only is not None else None,
            "undo": window.keep.keeper.undo_words,
            "landmark": landmark.key if landmark is not None else None,
            "pointer_shape": canvas.cursor().shape().name,
            "mini_map": _global(mini_map, _seen(mini_map)) if mini_map.isVisible() else None,
            "on": self._checked(window),
            "skin": next(
                skin for skin, action in window.actions_.skins.items() if action.isChecked()
            ),
            "tag": [text for text, _ in tag._lines] if tag is not None else None,
            "theme": window.theme().name,
            "text_points": QApplication.font().pointSizeF(),
            "viewport": [viewport.scale, viewport.left, viewport.top],
            "is_fitted": viewport == fitted,
            "canvas": _global(canvas, canvas.rect()),
            "reading": _global(window.reading, window.reading.rect()),
            "window": _global(window, window.rect()),
            "minimum": window.minimumSizeHint().expandedTo(window.minimumSize()).toTuple(),
            "splitter": splitter.sizes(),
            "status": toast.text() if toast is not None and toast.isVisible() else "",
            "popups": [
                menu.title()
                for menu in QApplication.topLevelWidgets()
                if isinstance(menu, QMenu)
                if menu.isVisible()
            ],
            "menu": [
                action.text()
                for menu in QApplication.topLevelWidgets()
                if isinstance(menu, QMenu) and menu.isVisible()
                for action in menu.actions()
            ],
            "start_page": _seen(window.reading._start).height() > 0,
        }

    @staticmethod
    def _checked(window: MainWindow) -> list[str]:
        """What is switched on, by the names that the window has for its actions."""
        return [
            name
            for name, action in {**vars(window.actions_), **vars(window.layers)}.items()
            if isinstance(action, QAction) and action.isChecked()
        ]

    def ask_texts(self) -> JSON:
        """Every text on a label that can be seen now, with the part of it that can."""
        window = self._window
        assert window is not None
        return [
            {"text": label.text(), "area": _global(label, _seen(label))}
            for label in window.findChildren(QLabel)
            if label.text() and not _seen(label).isEmpty()
        ]

    def ask_links(self) -> JSON:
        """Where each link that can be seen begins, by its target."""
        window = self._window
        assert window is not None
        links: dict[str, list[int]] = {}
        for label in window.findChildren(QLabel):
            if "href" in label.text() and not _seen(label).isEmpty():
                for target, place in _links_of(label):
                    if _seen(label).contains(place):
                        links.setdefault(target, _global(label, QRect(place, place))[:2])
        return links

    def ask_clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def ask_rows(self) -> JSON:
        """Where each row of the list is, in order.  A heading has no subject."""
        window = self._window
        assert window is not None
        tree = window.contents
        everything = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        return [self._row(item) for item in tree.findItems("", everything)]

    def _row(self, item: QTreeWidgetItem) -> JSON:
        window = self._window
        assert window is not None
        tree = window.contents
        return {
            "subject": item.data(0, Qt.ItemDataRole.UserRole),
            "text": item.text(0),
            "area": _global(
                tree.viewport(), tree.visualItemRect(item).intersected(tree.viewport().rect())
            ),
            "selected": item.isSelected(),
        }

    def ask_buttons(self) -> JSON:
        """Every button that can be seen, from the top."""
        window = self._window
        assert window is not None
        buttons = [
            {
                "name": button.accessibleName() or button.text(),
                "enabled": button.isEnabled(),
                "area": _global(button, _seen(button)),
            }
            for button in window.findChildren(QAbstractButton)
            if not _seen(button).isEmpty()
        ]
        return sorted(buttons, key=lambda button: (button["area"][1], button["area"][0]))

    def ask_tabs(self) -> JSON:
        """The tabs with the area of each; "whole" where nothing of it is scrolled away."""
        window = self._window
        assert window is not None
        bar = window.findChild(QTabBar)
        assert bar is not None
        covering = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
        return [
            {
                "text": bar.tabText(tab),
                "area": _global(bar, bar.tabRect(tab)),
                "current": tab == bar.currentIndex(),
                "whole": bar.rect().contains(bar.tabRect(tab))
                and not any(bar.tabRect(tab).intersects(each.geometry()) for each in covering),
            }
            for tab in range(bar.count())
        ]

    def ask_thumbnails(self) -> JSON:
        """The small pictures of the views from the top; None where they are hidden."""
        window = self._window
        assert window is not None
        column = window.body.thumbnails
        if not column.isVisible():
            return None
        items = [column.item(row) for row in range(column.count())]
        return [
            {
                "view": item.data(Qt.ItemDataRole.UserRole),
                "area": _global(
                    column.viewport(),
                    column.visualItemRect(item).intersected(column.viewport().rect()),
                ),
                "height": column.visualItemRect(item).height(),
                "marked": item.isSelected(),
                "drawn": column.picture(item.data(Qt.ItemDataRole.UserRole)) is not None,
            }
            for item in items
        ]

    def ask_dialog(self) -> JSON:
        """Title and text of the dialog that is open, or None."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return None
        texts = [
            QTextDocumentFragment.fromHtml(each.text()) for each in dialog.findChildren(QLabel)
        ]
        return {
            "title": dialog.windowTitle(),
            "text": "\n".join(text.toPlainText() for text in texts),
            "id": int(dialog.winId()),
            "report": "".join(each.toPlainText() for each in dialog.findChildren(QPlainTextEdit)),
            "area": _global(dialog, dialog.rect()),
        }

    def ask_handles(self) -> JSON:
        """The handles between the panes, from the left."""
        window = self._window
        assert window is not None
        splitter = window.findChild(QSplitter)
        assert splitter is not None
        return [
            _global(splitter.handle(number), splitter.handle(number).rect())
            for number in range(1, splitter.count())
        ]


def main() -> int:
    """The program as it is, with someone at its side who answers."""
    make_application = app.make_application

    def make_answering_application() -> QApplication:
        application = make_application()
        Driver(application)
        return application

    app.make_application = make_answering_application
    # As in a terminal: who runs the tests in the background has it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
