"""Check where the acupoints are drawn against what the standard says of them.

python -m tools.acupoints.relations [CODE or MERIDIAN...] [--failed]

Prints what is wrong and how much was checked; the status is 1 where something is.  With
--failed it doesn't list the relations that no view can check.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from acupoints_app.atlas.model import SIDES
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.library import Library, built_in_data, built_in_drawings, load_library
from acupoints_app.show import placements_on
from tools.acupoints.body_parts import BodyParts, read_body_parts
from tools.acupoints.course import Step, backward_steps, read_courses
from tools.acupoints.judging import Verdict, judge
from tools.acupoints.measuring import Seen
from tools.acupoints.standard import Names, Relation, StandardError, read_standard

STANDARD: Final = Path(__file__).parents[2] / "tests" / "data" / "standard"


def seen_sides(library: Library) -> list[Seen]:
    """Every view with each side of the body that it shows, and the midline."""
    shelf = Shelf(library.atlas)
    units = {
        span.id: unit
        for span in library.atlas.measures.spans
        if (unit := shelf.unit(span.id)) is not None
    }
    found = []
    for view in library.atlas.views:
        rules_of = "right" if view.id == "left" else view.id
        rules = {
            point.code: point.place[rules_of]
            for point in library.acupoints
            if rules_of in point.place
        }
        placed: dict[tuple[str, str], Point] = {}
        for one in placements_on(library, shelf, view.key):
            placed.setdefault((one.code, one.side), one.place)
        for side in SIDES:
            if side == "midline" or side in view.sides:
                found.append(Seen(shelf, view, side, rules, units, placed))
    return found


def check(
    relations: Iterable[Relation], seen: Sequence[Seen], parts: BodyParts
) -> dict[Relation, list[Verdict]]:
    """Each relation with its verdicts, one for each side of each view that shows its point."""
    verdicts: dict[Relation, list[Verdict]] = {}
    for relation in relations:
        verdicts[relation] = [
            judge(relation, one, one.placed[relation.code, one.side], parts)
            for one in seen
            if (relation.code, one.side) in one.placed
        ]
    return verdicts


def checked(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """Those that could be measured."""
    return [one for one in verdicts if one.ok is not None]


def names_of(library: Library, parts: BodyParts) -> Names:
    """What the tables may name."""
    codes = (point.code for point in library.acupoints)
    return Names.of(library.atlas.measures, codes, parts.table)


def main() -> int:
    """Print what is wrong; the status is 1 where something is, 2 where a table is malformed."""
    parser = argparse.ArgumentParser(prog="python -m tools.acupoints.relations")
    parser.add_argument("wanted", nargs="*", metavar="CODE", help="a code or a meridian")
    parser.add_argument("--failed", action="store_true", help="don't list what no view can check")
    options = parser.parse_args()
    library = load_library(built_in_data(), built_in_drawings(), None)
    try:
        parts = read_body_parts(STANDARD / "body_parts.yaml")
        names = names_of(library, parts)
        relations = read_standard(STANDARD, names, options.wanted)
        courses = read_courses(STANDARD / "courses.yaml", names)
    except StandardError as error:
        print(error)
        return 2
    seen = seen_sides(library)
    verdicts = check([one for one in relations if is_wanted(one.code, options.wanted)], seen, parts)
    back, steps = backward_steps(
        [one for one in courses if is_wanted(one.first, options.wanted)], seen
    )
    _report(verdicts, back, steps, not options.failed)
    return 1 if back or any(one.ok is False for ones in verdicts.values() for one in ones) else 0


def is_wanted(code: str, wanted: Sequence[str]) -> bool:
    """Whether a code is among those asked for, itself or by its meridian."""
    meridian = re.sub(r"\d+", "", code)
    return not wanted or code in wanted or (meridian in wanted and meridian in MERIDIANS)


def _report(
    verdicts: dict[Relation, list[Verdict]], back: list[Step], steps: int, everything: bool
) -> None:
    failed = done = 0
    unchecked = []
    for relation, ones in verdicts.items():
        measured = checked(ones)
        done += len(measured)
        if not measured:
            unchecked.append((relation, ones))
        wrong = [one for one in measured if not one.ok]
        failed += len(wrong)
        for view in dict.fromkeys(one.view for one in wrong):
            of_view = [one for one in wrong if one.view == view]
            sides = "/".join(one.side for one in of_view)
            told = "; ".join(dict.fromkeys(one.measured for one in of_view))
            print(
                f"{relation.code} {relation} on {view} {sides}: {told}, not {of_view[0].expected}"
            )
    for step in back:
        print(f"{step}")
    if everything:
        for relation, ones in unchecked:
            why = "; ".join(f"{one.view}: {one.why}" for one in ones if one.side != "left")
            print(f"not checked: {relation.code} {relation} ({why or 'drawn nowhere'})")
    print(
        f"{len(verdicts)} relations, {done} checks (relation x view x side), {failed} failed; "
        f"{len(unchecked)} relations not checked; {steps} steps along the meridians, "
        f"{len(back)} backward"
    )


if __name__ == "__main__":
    raise SystemExit(main())
