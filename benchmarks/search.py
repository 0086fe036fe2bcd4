"""What a keystroke in the search costs: built-in content, notes beside it, 100,000 records.

    .venv/bin/python -m benchmarks.search [RECORDS]

Each query is typed letter by letter, and each beginning of it is searched.  What is remembered of
one query is forgotten before the next, save what a window prepares in idle moments.  Prints
milliseconds (median, 99th percentile, worst) by the clock and of the process alone, against the
goals, and what it takes to make the index, at once and in slices.  Beside them, each as a ratio to
a plain loop measured in the same run, because machines differ.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import Final

from acupoints_app.find.catalogue import forms_of, library_records
from acupoints_app.find.finder import Finder
from acupoints_app.find.joined import JoinedFinder
from acupoints_app.find.record import Record
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library

_TYPED: Final = (
    *("BL40", "ub 40", "te5", "ren 12", "ex b2", "weizhong", "wei zhong", "zu san li", "委中"),
    *("環跳", "三里", "Bend Middle", "wiezhong", "shensu", "behind the knee", "sciatic nerve"),
    *("blood thinner", "how much does it cost", "pain in the lower back", "pregnancy"),
    *("lower back pain needles", "acupuncture points for back pain", "xqzv", "knee bl40 note"),
)


def beginnings(query: str) -> list[str]:
    """What stands in the box while a query is typed."""
    return [query[:length] for length in range(1, len(query) + 1)]


def made_up(count: int) -> list[Record]:
    """Notes with words as frequent as a language's are: a few stand in most, most in a few."""
    luck = random.Random(5)  # noqa: S311 - the same notes each time
    letters = "etaoinshrdlucmfwypvbgkqjxz"
    rare = ["".join(luck.choices(letters, k=luck.randint(3, 10))) for _ in range(50_000)]
    words = ["pain", "back", "knee", "needle", "lower", "points", "session", "bl40", *rare]
    weights = [1 / (rank + 1) for rank in range(len(words))]
    for rank in range(8):
        weights[rank] = 0.5
    cum = list(accumulate(weights))
    return [
        Record("note", f"n{number}", title, (("name", title), ("text", text)))
        for number in range(count)
        for title, text in [
            (
                " ".join(luck.choices(words, cum_weights=cum, k=3)),
                " ".join(luck.choices(words, cum_weights=cum, k=15)),
            )
        ]
    ]


def notes(count: int, library: Library) -> list[Record]:
    """Notes of ten to forty words, in the words of the content and as common as there."""
    luck = random.Random(8)  # noqa: S311 - the same notes each time
    words = " ".join(text for one in library_records(library) for _, text in one.fields).split()
    return [
        Record("note", f"point/{number}", f"Note {number}", (("text", " ".join(text)),))
        for number in range(count)
        for text in [luck.choices(words, k=luck.randint(10, 40))]
    ]


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def loop() -> float:
    """What a loop over a million numbers takes here and now."""
    return min(milliseconds(lambda: sum(range(1_000_000))) for _ in range(5))


def _percentile(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(share * len(times)))]


def report_typing(name: str, finder: Finder, own: Sequence[Record], goal: float) -> None:
    """Type everything, and say what it cost."""
    clock: list[float] = []
    process: list[float] = []
    loops = [loop()]
    for _ in range(5):
        for query in _TYPED:
            joined = JoinedFinder(finder)  # remembers nothing yet
            joined.set_own(own)
            while not joined.prepare():
                pass
            for typed in beginnings(query):
                started = time.process_time()
                clock.append(milliseconds(partial(joined.find, typed)))
                process.append(1000 * (time.process_time() - started))
        loops.append(loop())
    usual = _percentile(loops, 0.5)
    p99, p99_process = _percentile(clock, 0.99), _percentile(process, 0.99)
    print(f"{name}: {len(finder.index.records) + len(own)} records")
    print(f"  a loop    {usual:8.1f} ms")
    print(f"  median    {_percentile(clock, 0.5):8.2f} ms")
    print(f"  99th      {p99:8.2f} ms   {p99 / usual:6.2f} loops   goal {goal:.0f} ms")
    print(f"  99th      {p99_process:8.2f} ms   of the process alone")
    print(f"  worst     {max(clock):8.2f} ms")


def report_index(name: str, make: Callable[[], Finder | JoinedFinder]) -> None:
    """Make an index in slices, and at once with a first search."""
    usual = loop()
    at_once = min(milliseconds(partial(make().find, "x")) for _ in range(3))
    print(f"index of {name}")
    print(f"  at once   {at_once:8.1f} ms   {at_once / usual:6.2f} loops")
    slices: list[list[float]] = []
    for _ in range(3):
        finder = make()
        done = False
        slices.append([])
        while not done:
            started = time.perf_counter()
            done = finder.prepare()
            slices[-1].append(1000 * (time.perf_counter() - started))
    times = [min(same) for same in zip(*slices, strict=True)]
    print(f"  slices    {sum(times):8.1f} ms   in {len(times)}, the longest {max(times):.1f} ms")


def main() -> None:
    """Measure all."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    library = load_library(built_in_data(), built_in_drawings(), None)
    forms = forms_of(library.acupoints)
    built_in = Finder(library_records(library), forms)
    built_in.find("")

    def with_notes(count: int) -> JoinedFinder:
        joined = JoinedFinder(built_in)
        joined.set_own(notes(count, library))
        return joined

    report_index("the built-in content", lambda: Finder(library_records(library), forms))
    report_index("100 notes, one of them changed", lambda: with_notes(100))
    report_index("1,000 notes, one of them changed", lambda: with_notes(1000))
    report_typing("built-in", built_in, [], 5)
    report_typing("built-in and notes", built_in, notes(1000, library), 5)
    own = list(library_records(library))
    many = Finder(own + made_up(count - len(own)), forms)
    print(f"index of many: {milliseconds(lambda: many.index):.0f} ms")
    report_typing("many", many, [], 16)


if __name__ == "__main__":
    main()
