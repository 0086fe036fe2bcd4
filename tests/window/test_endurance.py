"""One process takes 20,000 clicks and hovers, and lives."""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Final

import pytest

from acupoints_app.atlas.model import OTHER
from acupoints_app.atlas.viewport import Viewport

from .program import Program, centre, heart_of, library, shelf
from .screen import Place

pytestmark = pytest.mark.window

EACH: Final = 10_000
WARM_UP: Final = 6_000
BATCH: Final = 100
MAY_GROW_MIB: Final = 60.0


def _memory(program: Program) -> float:
    """The resident memory of the process, in MiB."""
    statm = Path(f"/proc/{program.process.pid}/statm").read_text(encoding="ascii").split()
    return int(statm[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def _places(program: Program) -> list[Place]:
    """All regions of the view, all rows and headings of the list, and empty places."""
    state = program.state()
    left, top, width, height = state["canvas"]
    shown = Viewport(*state["viewport"])
    places = [centre(row["area"]) for row in program.ask("rows")]
    for region in shelf().view(state["view"]).regions:
        x, y = shown.to_screen(*heart_of(region, state["view"]))
        place = round(left + x), round(top + y)
        if left < place[0] < left + width and top < place[1] < top + height:
            places.append(place)
    for x, y in ((4, 4), (width - 5, 4), (4, height - 5), (width - 5, height - 5)):
        places.append((left + x, top + y))
    reading = state["reading"]
    places.append((reading[0] + 3, reading[1] + reading[3] // 2))
    return places


def _walk(chance: random.Random, places: list[Place], steps: int) -> list[Place]:
    """Places in any order; never one twice in a row, which would be a double click."""
    walk = [chance.choice(places)]
    while len(walk) < steps:
        there = chance.choice(places)
        if there != walk[-1]:
            walk.append(there)
    return walk


def test_ten_thousand_clicks_and_ten_thousand_hovers(program: Program) -> None:
    chance = random.Random(20_000)  # noqa: S311
    one_sided = [view.id for view in library().atlas.views if view.is_one_sided]
    all_views = [*library().atlas.view_by_id, *(view + OTHER for view in one_sided)]
    chosen: set[str] = set()
    views: set[str] = set()
    clicks = hovers = 0
    warm: float | None = None
    while hovers < EACH:
        assert clicks < 3 * EACH, "the program takes too few of the moves"
        view = all_views[clicks // BATCH % len(all_views)]
        program.show(view)
        views.add(view)
        places = _places(program)
        program.screen.click_all(_walk(chance, places, BATCH))
        program.settle()
        clicks += BATCH
        before = program.ask("arrived")["moves"]
        for place in _walk(chance, places, BATCH):
            program.screen.move(place)
            program.ask("arrived")  # gives it the moment for which a hand would rest
        program.settle()
        hovers += program.ask("arrived")["moves"] - before
        chosen.add(program.state()["subject"])
        if warm is None and clicks + hovers >= WARM_UP:
            warm = _memory(program)
    assert clicks >= EACH
    assert program.ask("arrived")["presses"] >= clicks
    assert views == {*all_views}
    assert len(chosen) > 10

    program.reset()
    program.screen.click(program.place_of(program.regions("hand")[0]))
    program.until_subject("hand")
    assert warm is not None
    grown = _memory(program) - warm
    assert grown < MAY_GROW_MIB
    assert program.errors == ""
    print(f"{clicks} clicks, {hovers} hovers; memory {warm:.0f} MiB, then {grown:+.1f} MiB")  # noqa: T201
