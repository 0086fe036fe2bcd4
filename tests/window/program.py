"""The program as another process, and what can be known about its window."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from acupoints_app.atlas.hit import contains, distance_to_edge
from acupoints_app.atlas.model import OTHER, BodyView, Region
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.content.citation import running_text
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library
from acupoints_app.placed import PlacedPoints

from .screen import HEIGHT, PATIENCE, WIDTH, Area, Place, Screen, until

JSON: TypeAlias = Any
"""An answer of the driver."""

ROOT: Final = Path(__file__).parents[2]

AT_FIRST: Final = {"thumbnails", "shading", "groups", "points", "extra", "labels"}
"""What is switched on in a window that nobody has used yet."""

NUMBERED: Final = 9
"""How many views have a key of their own: Ctrl+1 to Ctrl+9."""

SWITCHES: Final = {
    "ruler": "ctrl+r",
    "spans": "ctrl+shift+s",
    "landmarks": "ctrl+l",
    "thumbnails": "ctrl+t",
    "on_paper": "ctrl+shift+p",
    "shading": "ctrl+shift+h",
    "lines_only": "ctrl+shift+i",
    "groups": "ctrl+shift+g",
    "points": "ctrl+shift+a",
    "extra": "ctrl+shift+e",
    "labels": "ctrl+shift+n",
}
"""What can be switched on and off, with the keys that do it."""


@cache
def library() -> Library:
    """What the program should show, loaded on our own."""
    return load_library(built_in_data(), built_in_drawings(), None)


@cache
def shelf() -> Shelf:
    """Its views, also the mirrored ones."""
    return Shelf(library().atlas)


@cache
def placed() -> PlacedPoints:
    """The acupoints on its views."""
    return PlacedPoints(library().acupoints, shelf(), library().placed)


@cache
def heart_of(region: Region, view: str) -> tuple[float, float]:
    """The place of a region, in view units, farthest from its edge and from the acupoints."""
    points = [one.place for one in placed().on(view)]
    left, top, right, bottom = region.bounds
    steps = 16
    candidates = [
        (left + (right - left) * column / steps, top + (bottom - top) * row / steps)
        for column in range(1, steps)
        for row in range(1, steps)
    ]
    inside = [place for place in candidates if contains(region.polygon, *place)]

    def room(place: tuple[float, float]) -> float:
        edge = distance_to_edge(region.polygon, *place)
        return min(edge, *(math.dist(place, point) for point in points))

    return max(inside, key=room)


def centre(area: Area | list[int]) -> Place:
    left, top, width, height = area
    return left + width // 2, top + height // 2


def first_quote(subject: str) -> str:
    """The quote that a reader of a group or topic meets first, as it stands on the screen."""
    return running_text(library().content.excerpts_of(subject)[0].quote)


def environment(screen: Screen, home: Path) -> dict[str, str]:
    """That of a user who has only just come."""
    made = {
        "PATH": os.environ.get("PATH", os.defpath),
        "DISPLAY": screen.name,
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
    }
    for folder in ("config", "cache", "data", "runtime"):
        (home / folder).mkdir(exist_ok=True, mode=0o700)
    made |= {
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
    }
    return made


class Program:
    """The program, watched by ``driver.py``."""

    def __init__(
        self, screen: Screen, home: Path, arguments: tuple[str, ...], trouble: str
    ) -> None:
        self.screen = screen
        self._errors = home / "stderr"
        env = environment(screen, home) | {"PYTHONPATH": str(ROOT), "TROUBLE": trouble}
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-X", "faulthandler"),
                    *(str(Path(__file__).with_name("driver.py")), *arguments),
                ],
                env=env,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=home,
            )
        self.window_id = 0

    def wait_for_window(self) -> None:
        """Wait until the window is painted and has the keys."""
        self.window_id = until(lambda: self.ask("window"), "the window opens")
        self.screen.give_focus(self.window_id)
        until(lambda: self.state()["active"], "the window is active")
        until(lambda: len(self.screen.colours(self.canvas)) > 100, "the body is painted")

    # Asking -------------------------------------------------------------------------

    @property
    def errors(self) -> str:
        """All that the program wrote to stderr."""
        return self._errors.read_text(encoding="utf-8")

    def ask(self, question: str) -> JSON:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(question.encode() + b"\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, f"the program is gone: {self.process.wait(PATIENCE)}\n{self.errors}"
        return json.loads(answer)

    def state(self) -> JSON:
        return self.ask("state")

    @property
    def canvas(self) -> Area:
        left, top, width, height = self.state()["canvas"]
        return left, top, width, height

    def texts(self) -> dict[str, Area]:
        """The texts that can be seen."""
        return {each["text"]: tuple(each["area"]) for each in self.ask("texts")}

    def settle(self) -> None:
        """Return when all input so far has been dealt with.

        X events come in order, so when a Shift key sent now has arrived, so have they.
        """
        keys = self.ask("arrived")["keys"]
        self.screen.key("Shift_L")
        until(lambda: self.ask("arrived")["keys"] > keys, "the program takes its input")

    # Where things are ---------------------------------------------------------------

    def view(self) -> BodyView:
        """The view that is shown."""
        return shelf().view(self.state()["view"])

    def regions(self, group: str | None = None) -> tuple[Region, ...]:
        """The regions of the present view, or those of a group."""
        view = self.view()
        return view.regions if group is None else view.regions_of(group)

    def region(self, id_: str) -> Region:
        """A region of the present view."""
        return next(region for region in self.regions() if region.id == id_)

    def at(self, place: Point) -> Place:
        """Where a place of the present view is on the screen."""
        state = self.state()
        x, y = Viewport(*state["viewport"]).to_screen(*place)
        return round(state["canvas"][0] + x), round(state["canvas"][1] + y)

    def place_of(self, region: Region) -> Place:
        """Where a region's heart is on the screen."""
        return self.at(heart_of(region, self.state()["view"]))

    def area_of(self, region: Region) -> Area:
        """Where a region is on the screen."""
        state = self.state()
        viewport = Viewport(*state["viewport"])
        left, top = viewport.to_screen(*region.bounds[:2])
        right, bottom = viewport.to_screen(*region.bounds[2:])
        x, y = state["canvas"][:2]
        return round(x + left), round(y + top), round(right - left), round(bottom - top)

    def empty_place(self) -> Place:
        """A place of the body pane where nothing can be chosen."""
        left, top, width, _ = self.canvas
        return left + width // 2, top + 4

    def row(self, subject: str) -> JSON:
        return next(row for row in self.ask("rows") if row["subject"] == subject)

    def button(self, name: str) -> JSON:
        """The first visible button whose name starts so."""
        return next(button for button in self.ask("buttons") if button["name"].startswith(name))

    def tab(self, number: int) -> JSON:
        return self.ask("tabs")[number]

    # Expecting ----------------------------------------------------------------------

    def until_state(self, **expected: object) -> JSON:
        """Wait until the state is as said; returns it."""
        last: list[Any] = [None]

        def as_said() -> JSON:
            state = last[0] = self.state()
            return state if all(state[key] == value for key, value in expected.items()) else None

        try:
            return until(as_said, f"{expected}")
        except AssertionError as error:
            got = {key: last[0][key] for key in expected}
            raise AssertionError(f"{error}; it stays {got}") from None

    def until_read(self, text: str) -> None:
        """Wait until a text is on the screen, painted."""

        def painted() -> bool:
            area = self.texts().get(text)
            # More than the ground and the bar of the text cursor: letters have soft edges.
            return area is not None and area[3] > 8 and len(self.screen.colours(area)) > 8

        try:
            until(painted, f"{text[:60]!r} is on the screen")
        except AssertionError as error:
            raise AssertionError(f"{error}; there are {[*self.texts()]}") from None

    def until_subject(self, subject: str) -> None:
        """Wait until a group or topic is chosen and its first quote can be read."""
        self.until_state(subject=subject)
        self.until_read(first_quote(subject))

    def show(self, view: str) -> None:
        """Show a view, given by its key, by as few keys as there are."""
        views = [*library().atlas.view_by_id]
        number = views.index(view.removesuffix(OTHER))
        from_ninth, from_end = number - (NUMBERED - 1), len(views) - number
        if number < NUMBERED:
            keys = [f"ctrl+{number + 1}"]
        elif from_ninth < from_end:
            keys = [f"ctrl+{NUMBERED}", *["ctrl+Page_Down"] * from_ninth]
        else:
            keys = ["ctrl+1", *["ctrl+Page_Up"] * from_end]
        for key in (*keys, *(["ctrl+m"] if view.endswith(OTHER) else [])):
            self.screen.key(key)
        self.until_state(view=view)

    def focus_body(self) -> None:
        """Give the body the keyboard, by F6."""
        for _ in range(3):
            if self.state()["focus_is_body"]:
                return
            self.screen.key("F6")
            self.settle()
        self.until_state(focus_is_body=True)

    def until_dialog(self) -> JSON:
        """Wait for a dialog, and give it the keys; returns what it is."""
        dialog = until(lambda: self.ask("dialog"), "the dialog opens")
        until(lambda: dialog["id"] in self.screen.window_ids(), "the dialog is on the screen")
        self.screen.give_focus(dialog["id"])
        return dialog

    def switch(self, name: str, *, on: bool) -> None:
        """Switch something on or off by its keys."""
        self.settle()
        if (name in self.state()["on"]) != on:
            self.screen.key(SWITCHES[name])
        self.until_on(name, on=on)

    def until_on(self, name: str, *, on: bool) -> None:
        """Wait until something is switched on, or off."""
        until(lambda: (name in self.state()["on"]) == on, f"{name} is {'on' if on else 'off'}")

    def reset(self) -> None:
        """Clear everything by keys: nothing chosen or switched on, front view, whole."""
        self.screen.move((2, 2))
        for key in (*["Escape"] * 5, "ctrl+1", "ctrl+0", "ctrl+alt+2"):
            self.screen.key(key)
        self.settle()
        if self.state()["meridians"]:
            self.screen.key("ctrl+alt+m")
        for name in {*SWITCHES} & ({*self.state()["on"]} ^ AT_FIRST):
            self.switch(name, on=name in AT_FIRST)
        self.until_state(subject=None, view="front", start_page=True, popups=[], is_fitted=True)

    def until_ended(self) -> int:
        """Wait for the end; returns the exit status."""
        assert self.process.stdin is not None
        status = self.process.wait(PATIENCE)
        self.process.stdin.close()
        return status

    def close(self) -> None:
        """End the process, however it is."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


@contextmanager
def started(
    screen: Screen, home: Path, *arguments: str, logs: str = "", trouble: str = ""
) -> Iterator[Program]:
    """A running program; says nothing on stderr while it is used, save lines that begin so.

    With ``trouble`` it has a fault of that kind at F12, which it may tell.
    """
    home.mkdir(exist_ok=True, parents=True)
    screen.move((WIDTH - 2, HEIGHT - 2))  # out of the window's way
    program = Program(screen, home, arguments, trouble)
    try:
        program.wait_for_window()
        yield program
        said = program.errors.splitlines()
        unexpected = [line for line in said if not (logs and line.startswith(logs))]
        assert trouble or unexpected == []
    finally:
        program.close()
