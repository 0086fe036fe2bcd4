"""What a keystroke in the search costs, on the built-in content and on 100,000 records.

    .venv/bin/python -m benchmarks.search [RECORDS]

Each query is typed letter by letter, and each beginning of it is searched.  Prints milliseconds
(median, 99th percentile, worst) against the goals, the time to make the index, and each as a ratio
to a plain loop measured in the same run, because machines differ.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from typing import Final

from acupoints_app.find.catalogue import finder_of, forms_of, library_records
from acupoints_app.find.finder import Finder
from acupoints_app.find.record import Record
from acupoints_app.library import built_in_data, built_in_drawings, load_library

_TYPED: Final = (
    *("BL40", "ub 40", "te5", "ren 12", "ex b2", "weizhong", "wei zhong", "zu san li", "委中"),
    *("環跳", "三里", "Bend Middle", "wiezhong", "shensu", "behind the knee", "sciatic nerve"),
    *("blood thinner", "how much does it cost", "pain in the lower back", "pregnancy"),
    *("lower back pain needles", "acupuncture points for back pain", "xqzv", "knee bl40 note"),
)
_GOALS: Final = {"built-in": 5.0, "many": 16.0}


def keystrokes() -> list[str]:
    """Every beginning of every query."""
    return [query[:length] for query in _TYPED for length in range(1, len(query) + 1)]


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


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def _percentile(sorted_times: Sequence[float], share: float) -> float:
    return sorted_times[min(len(sorted_times) - 1, int(share * len(sorted_times)))]


def report(name: str, finder: Finder, loop: float) -> None:
    """Type everything, and say what it cost."""
    index = milliseconds(lambda: finder.index)
    words = milliseconds(lambda: (finder.index.vocabulary, finder.index.name_vocabulary))
    keys = keystrokes()
    rounds = [{key: milliseconds(partial(finder.find, key)) for key in keys} for _ in range(5)]
    times = sorted(cost for round_ in rounds for cost in round_.values())
    worst = max(keys, key=lambda key: min(round_[key] for round_ in rounds))
    p99 = _percentile(times, 0.99)
    print(f"{name}: {len(finder.index.records)} records, {len(finder.index.vocabulary)} words")
    print(f"  index     {index + words:8.1f} ms   {(index + words) / loop:6.2f} loops")
    print(f"  median    {_percentile(times, 0.5):8.2f} ms")
    print(f"  99th      {p99:8.2f} ms   {p99 / loop:6.2f} loops   goal {_GOALS[name]:.0f} ms")
    print(f"  worst     {times[-1]:8.2f} ms   slowest again and again: {worst!r}")


def main() -> None:
    """Measure both."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    loop = min(milliseconds(lambda: sum(range(1_000_000))) for _ in range(9))
    print(f"a loop over a million numbers takes {loop:.1f} ms here")
    library = load_library(built_in_data(), built_in_drawings(), None)
    report("built-in", finder_of(library), loop)
    own = list(library_records(library))
    report("many", Finder(own + made_up(count - len(own)), forms_of(library.acupoints)), loop)


if __name__ == "__main__":
    main()
