"""What the standard says of each acupoint, as relations: a table to measure the drawings by.

A file a meridian in tests/data/standard, each a mapping from a code to its relations.  They are
facts of the standard, written down without a look at the place rules, which they test:

    {level: X}                     the same level as X; on a limb, as far along it
    {above: X}, {below: X}         straight above or below X
    {apart: 3, of: "13", from: X, way: inferior}   so many cun from X, counted that way only
    {across: 1.5, of: "9", from: posterior-midline}   so many cun to the side (way: lateral)
    {line: [A, B]}                 on the line from A to B; via: [C] where it is curved
    {midway: [A, B]}               halfway from A to B (via too)
    {part: 0.25, of: [A, B]}       that part of the way from A to B (via too)
    {beside: X, side: ulnar}       on that side of X, and within 1.5 cun of it
    {between: [X, Y]}              between the two, seen along the line that joins them
    {at: X}                        at X itself
    {part_of_body: forearm}        on the skin of that part (body_parts.yaml)

X is a landmark, a code, ``anterior-midline`` or ``posterior-midline``, or a place rule.  A name
with ``-right`` or ``-left`` means the landmark of that side.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from acupoints_app.atlas.spans import Measures

MIDLINES: Final = ("anterior-midline", "posterior-midline")
WAYS: Final = (
    *("superior", "inferior", "lateral", "medial", "anterior", "posterior"),
    *("proximal", "distal", "radial", "ulnar"),
)
_KEYS: Final[dict[str, tuple[set[str], set[str]]]] = {
    # The key that tells the kind: keys that must be there, keys that may.
    "level": ({"level"}, set()),
    "above": ({"above"}, set()),
    "below": ({"below"}, set()),
    "apart": ({"apart", "of", "from", "way"}, set()),
    "across": ({"across", "of", "from"}, {"way"}),
    "line": ({"line"}, {"via"}),
    "midway": ({"midway"}, {"via"}),
    "part": ({"part", "of"}, {"via"}),
    "beside": ({"beside", "side"}, set()),
    "between": ({"between"}, set()),
    "at": ({"at"}, set()),
    "part_of_body": ({"part_of_body"}, set()),
}
_PLACES_OF: Final = {
    # Where each kind names places: one, or a pair.
    "level": ("level",),
    "above": ("above",),
    "below": ("below",),
    "apart": ("from",),
    "across": ("from",),
    "line": ("line", "via"),
    "midway": ("midway", "via"),
    "part": ("of", "via"),
    "beside": ("beside",),
    "between": ("between",),
    "at": ("at",),
    "part_of_body": (),
}
_PAIRS: Final = {"line": "line", "midway": "midway", "part": "of", "between": "between"}
_RULE_PLACES: Final = ("between", "line", "curve", "from", "toward", "upright", "level_with")
_RULE_KEYS: Final = {
    *_RULE_PLACES,
    *("part", "span", "cun", "of", "go", "fingers", "to_edge", "part_of", "over"),
}


class StandardError(Exception):
    """A table that breaks the form.  Its text says where and what was expected."""


@dataclass(frozen=True)
class Names:
    """What a table may name."""

    landmarks: frozenset[str]
    codes: frozenset[str]
    spans: frozenset[str]
    body_parts: frozenset[str]

    @classmethod
    def of(cls, measures: Measures, codes: Iterable[str], body_parts: Iterable[str] = ()) -> Names:
        """The names that the atlas and the acupoints have."""
        found = {landmark.id for landmark in measures.landmarks}
        for landmark in measures.landmarks:
            if landmark.paired:
                found |= {f"{landmark.id}-right", f"{landmark.id}-left"}
        spans = frozenset(span.id for span in measures.spans)
        return cls(frozenset(found), frozenset(codes), spans, frozenset(body_parts))


@dataclass(frozen=True, eq=False)
class Relation:
    """One fact of the standard about one acupoint."""

    code: str
    kind: str
    says: Mapping[str, Any]

    def __str__(self) -> str:
        return one_line(self.says)


def one_line(value: object) -> str:
    """Nested data as one line of YAML."""
    return json.dumps(value, ensure_ascii=False).replace('"', "")


def read_standard(folder: Path, names: Names, wanted: Sequence[str] = ()) -> tuple[Relation, ...]:
    """Every relation of the tables, one table a meridian.  Raises StandardError.

    ``wanted`` are the meridians, or codes of theirs, whose tables are read: all where it is empty.
    What a table states twice of a point counts once.
    """
    found: dict[tuple[str, str], Relation] = {}
    for file in sorted(folder.glob("[A-Z][A-Z].yaml")):
        if wanted and not any(code.startswith(file.stem) for code in wanted):
            continue
        try:
            table = yaml.safe_load(file.read_text("utf-8"))
        except yaml.YAMLError as error:
            raise StandardError(f"{file.name} is not YAML: {error}") from error
        if not isinstance(table, dict):
            raise StandardError(f"{file.name}: expected a mapping from codes to relations")
        for code, entries in table.items():
            if code not in names.codes or not code.startswith(file.stem):
                raise StandardError(f"{file.name}: {code!r} is no code of {file.stem}")
            if not isinstance(entries, list) or not entries:
                raise StandardError(f"{file.name}: {code} has no list of relations")
            for entry in entries:
                relation = _relation(entry, str(code), file.name, names)
                found.setdefault((relation.code, str(relation)), relation)
    return tuple(found.values())


def _relation(entry: object, code: str, file: str, names: Names) -> Relation:
    where = f"{file}: {code}: {one_line(entry)}"
    if not isinstance(entry, dict):
        raise StandardError(f"{where}: expected a mapping")
    kinds = [kind for kind in _KEYS if kind in entry]
    if len(kinds) != 1:
        raise StandardError(f"{where}: expected just one of {', '.join(_KEYS)}")
    kind = kinds[0]
    must, may = _KEYS[kind]
    if must - set(entry) or set(entry) - must - may:
        raise StandardError(
            f"{where}: {kind} takes {', '.join(sorted(must))}"
            + (f" and may take {', '.join(sorted(may))}" if may else "")
        )
    _check_values(kind, entry, where, names)
    for key in _PLACES_OF[kind]:
        for place in _entries(entry.get(key)):
            _check_place(place, where, names)
    return Relation(code, kind, entry)


def _check_values(kind: str, entry: Mapping[str, Any], where: str, names: Names) -> None:
    pair = entry.get(_PAIRS.get(kind, ""))
    if kind in _PAIRS and not (isinstance(pair, list) and len(pair) == 2):
        raise StandardError(f"{where}: expected a pair of places")
    if "via" in entry and not (isinstance(entry["via"], list) and entry["via"]):
        raise StandardError(f"{where}: via is a list of places")
    if kind in ("apart", "across", "part"):
        if not isinstance(entry[kind], int | float) or isinstance(entry[kind], bool):
            raise StandardError(f"{where}: {kind} is a number")
        if kind != "part" and str(entry["of"]) not in names.spans:
            raise StandardError(f"{where}: of is one of the spans {', '.join(sorted(names.spans))}")
    for key in ("way", "side"):
        if key in entry and entry[key] not in WAYS:
            raise StandardError(f"{where}: {key} is one of {', '.join(WAYS)}")
    if kind == "part_of_body" and entry[kind] not in names.body_parts:
        raise StandardError(f"{where}: the parts are {', '.join(sorted(names.body_parts))}")


def _check_place(place: object, where: str, names: Names) -> None:
    if isinstance(place, dict):
        unknown = set(map(str, place)) - _RULE_KEYS
        if unknown:
            raise StandardError(f"{where}: a place rule has no {', '.join(sorted(unknown))}")
        for key in ("of", "span", "over"):
            if key in place and str(place[key]) not in names.spans:
                raise StandardError(f"{where}: there is no span {place[key]!r}")
        if "span" in place and "from" in place and place["from"] not in names.landmarks:
            raise StandardError(f"{where}: there is no landmark {place['from']!r}")
        for key in _RULE_PLACES:
            for inner in _entries(place.get(key)):
                _check_place(inner, where, names)
        return
    if place not in names.landmarks and place not in names.codes and place not in MIDLINES:
        raise StandardError(f"{where}: {place!r} is neither a landmark nor a code nor a midline")


def _entries(value: object) -> list[object]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
