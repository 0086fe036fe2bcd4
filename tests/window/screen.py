"""A virtual screen of its own, and the hands and eyes of a person before it.

Everything goes through the X server: input by its XTest extension, sight by its image of
the root window.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest
from Xlib.protocol.rq import Event

WIDTH: Final = 1600
HEIGHT: Final = 1000
PATIENCE: Final = 20.0
"""Seconds after which something that should have happened is said not to happen."""

_LOOK_AGAIN: Final = 0.04
"""Seconds between two looks at something that may still be painted."""

LEFT, MIDDLE, RIGHT, WHEEL_UP, WHEEL_DOWN = 1, 2, 3, 4, 5

Place = tuple[int, int]
Area = tuple[int, int, int, int]
"""Left, top, width, height, in pixels of the screen."""

Seen = TypeVar("Seen")

_MODIFIERS: Final = {"ctrl": "Control_L", "shift": "Shift_L", "alt": "Alt_L"}


def until(look: Callable[[], Seen], what: str) -> Seen:
    """What ``look`` returns as soon as that is true; fails where it stays false."""
    deadline = time.monotonic() + PATIENCE
    while True:
        seen = look()
        if seen:
            return seen
        assert time.monotonic() < deadline, f"this did not happen: {what}"
        time.sleep(0.01)  # between two looks, so that the other process gets its turn


class Screen:
    """An X server without a window manager, and a connection to it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.display = Display(name)
        self.root = self.display.screen().root
        self._keycodes: dict[str, tuple[int, bool]] = {}

    # Hands --------------------------------------------------------------------------

    def _send(self, kind: int, detail: int = 0, x: int = 0, y: int = 0, after_ms: int = 0) -> None:
        """Send one event.  The server itself waits ``after_ms``, as a hand would."""
        xtest.fake_input(self.display, kind, detail, time=after_ms, x=x, y=y)

    def flush(self) -> None:
        """Have the server take everything that was sent."""
        self.display.sync()

    def move(self, place: Place) -> None:
        """Move the pointer."""
        self._send(X.MotionNotify, x=round(place[0]), y=round(place[1]))
        self.flush()

    def press(self, button: int = LEFT) -> None:
        """Press a button and hold it."""
        self._send(X.ButtonPress, button)
        self.flush()

    def release(self, button: int = LEFT) -> None:
        """Let go of a button."""
        self._send(X.ButtonRelease, button)
        self.flush()

    def click(self, place: Place, button: int = LEFT) -> None:
        """Move the pointer and click there."""
        self.move(place)
        self.press(button)
        self.release(button)

    def double_click(self, place: Place) -> None:
        """Move the pointer and click twice, quickly, but as a finger can."""
        self.move(place)
        for _ in range(2):
            self._send(X.ButtonPress, LEFT, after_ms=40)
            self._send(X.ButtonRelease, LEFT, after_ms=30)
        self.flush()

    def wheel(self, place: Place, notches: int) -> None:
        """Turn the wheel; up for a positive number."""
        self.move(place)
        for _ in range(abs(notches)):
            self.press(WHEEL_UP if notches > 0 else WHEEL_DOWN)
            self.release(WHEEL_UP if notches > 0 else WHEEL_DOWN)

    def drag(self, start: Place, end: Place, button: int = LEFT) -> None:
        """Press at one place, move in a few steps, let go at another."""
        self.move(start)
        self.press(button)
        for step in range(1, 6):
            self.move(
                (
                    start[0] + (end[0] - start[0]) * step // 5,
                    start[1] + (end[1] - start[1]) * step // 5,
                )
            )
        self.release(button)

    def click_all(self, places: list[Place]) -> None:
        """Click at one place after the other, as fast as the server can."""
        for x, y in places:
            self._send(X.MotionNotify, x=x, y=y)
            self._send(X.ButtonPress, LEFT)
            self._send(X.ButtonRelease, LEFT)
        self.flush()

    def key(self, chord: str) -> None:
        """Type keys such as "ctrl+shift+C" (modifiers, then an X keysym's name)."""
        *modifiers, name = chord.split("+")
        code, shifted = self._keycode(name)
        if shifted and "shift" not in modifiers:
            modifiers.append("shift")
        held = [self._keycode(_MODIFIERS[modifier])[0] for modifier in modifiers]
        for each in (*held, code):
            self._send(X.KeyPress, each)
        for each in reversed((*held, code)):
            self._send(X.KeyRelease, each)
        self.flush()

    def _keycode(self, name: str) -> tuple[int, bool]:
        if name not in self._keycodes:
            keysym = XK.string_to_keysym(name)
            assert keysym, f"{name!r} is the name of no key"
            code, level = min(self.display.keysym_to_keycodes(keysym), key=lambda each: each[1])
            assert level < 2, f"{name!r} is not on this keyboard"
            # Letters are named as they are printed on the keys; Shift is asked for.
            self._keycodes[name] = code, level == 1 and len(name) > 1
        return self._keycodes[name]

    def give_focus(self, window_id: int) -> None:
        """Do what a window manager would: send the keys to this window."""
        window = self.display.create_resource_object("window", window_id)
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.flush()

    # Eyes ---------------------------------------------------------------------------

    def pixels(self, area: Area) -> bytes:
        """What is on the screen there, four bytes for each pixel (blue, green, red, unused)."""
        left, top, width, height = area
        x, y = max(0, left), max(0, top)
        right, bottom = min(WIDTH, left + width), min(HEIGHT, top + height)
        assert min(right - x, bottom - y) > 0, f"{area} is not on the screen"
        image = self.root.get_image(x, y, right - x, bottom - y, X.ZPixmap, 0xFFFFFF)
        data: bytes = image.data
        return data

    def colours(self, area: Area) -> dict[tuple[int, int, int], int]:
        """How many pixels of each colour (red, green, blue) are there."""
        raw = self.pixels(area)
        counted: dict[tuple[int, int, int], int] = {}
        for blue, green, red in zip(raw[0::4], raw[1::4], raw[2::4], strict=True):
            counted[red, green, blue] = counted.get((red, green, blue), 0) + 1
        return counted

    def changed(self, area: Area, before: bytes) -> int:
        """How many pixels there differ from what was there before."""
        now = self.pixels(area)
        assert len(now) == len(before)
        return sum(
            now[number : number + 3] != before[number : number + 3]
            for number in range(0, len(now), 4)
        )

    def steady_pixels(self, area: Area) -> bytes:
        """What is on the screen there once that does not change any more."""
        seen = [self.pixels(area)]

        def is_steady() -> bool:
            time.sleep(_LOOK_AGAIN)
            seen.append(self.pixels(area))
            return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

        until(is_steady, "the picture rests")
        return seen[-1]

    def until_changed(self, area: Area, before: bytes, least: int, what: str) -> None:
        """Wait until at least so many pixels there differ from what was there before."""
        until(lambda: self.changed(area, before) >= least, what)

    def until_as_before(self, area: Area, before: bytes, what: str) -> None:
        """Wait until there is again what was there before."""
        until(lambda: self.pixels(area) == before, what)

    def clipboard(self) -> str:
        """What another program would get on pasting; "" where there is nothing."""
        atom = self.display.intern_atom
        mine = self.root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        try:
            mine.convert_selection(
                atom("CLIPBOARD"), atom("UTF8_STRING"), atom("PASTED"), X.CurrentTime
            )
            self.flush()

            def answer() -> Event | None:
                while self.display.pending_events():
                    event = self.display.next_event()
                    if event.type == X.SelectionNotify:
                        return event
                return None

            event = until(answer, "the clipboard's owner answers")
            assert event is not None
            if event.property == X.NONE:
                return ""
            value = mine.get_full_property(event.property, atom("UTF8_STRING")).value
            return str(bytes(value), "utf-8")
        finally:
            mine.destroy()

    def resize(self, window_id: int, width: int, height: int) -> None:
        """Do what a window manager would when its user pulls at a corner."""
        window = self.display.create_resource_object("window", window_id)
        window.configure(x=0, y=0, width=width, height=height)
        self.flush()

    def window_ids(self) -> list[int]:
        """The windows that are mapped and large enough to be a person's."""
        found = []
        for window in self.root.query_tree().children:
            size: Any = window.get_geometry()
            if window.get_attributes().map_state == X.IsViewable and size.width > 100:
                found.append(int(window.id))
        return found

    def area_of(self, window_id: int) -> Area:
        """Where a window is."""
        size: Any = self.display.create_resource_object("window", window_id).get_geometry()
        return size.x, size.y, size.width, size.height


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """A screen that ends with the block."""
    told, tell = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(tell),
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[tell],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(tell)
    try:
        with os.fdopen(told) as line:
            number = line.readline().strip()
        assert number, "Xvfb did not start"
        screen = Screen(f":{number}")
        try:
            yield screen
        finally:
            screen.display.close()
    finally:
        server.terminate()
        server.wait()
