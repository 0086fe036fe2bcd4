"""Reads what is known about measuring the body: data/atlas/landmarks.yaml and spans.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.spans import FrameRule, LandmarkName, Measures, Span

_LANDMARK: Final = {"id", "name", "paired", "views"}
_SPAN: Final = {"id", "name", "from", "to", "from_side", "to_side", "cun", "finger", "frames"}
_FRAME: Final = {
    *("view", "from", "to", "part", "along", "level", "turns", "across", "reach"),
}


def parse_measures(files: Mapping[str, bytes], folder: Path) -> Measures:
    """The landmarks and spans that the files state.  Raises DrawingError."""
    landmark_file, span_file = str(folder / "landmarks.yaml"), str(folder / "spans.yaml")
    landmarks = tuple(
        LandmarkName(
            _text(record, "id", landmark_file),
            _text(record, "name", landmark_file),
            bool(record.get("paired", False)),
            tuple(record.get("views", ())),
        )
        for record in _records(files["landmarks.yaml"], "landmarks", _LANDMARK, landmark_file)
    )
    known = {landmark.id for landmark in landmarks}
    spans = tuple(
        _span(record, known, span_file)
        for record in _records(files["spans.yaml"], "spans", _SPAN, span_file)
    )
    ids = {span.id for span in spans}
    for what, file in ((landmarks, landmark_file), (spans, span_file)):
        _once([item.id for item in what], file)
    elsewhere = _document(files["spans.yaml"], span_file).get("elsewhere", {})
    for id_ in (*elsewhere.values(), *(rule.across for span in spans for rule in span.frames)):
        if id_ is not None and id_ not in ids:
            raise DrawingError(span_file, f"there is no span {id_!r}", "the id of a span")
    return Measures(spans, landmarks, tuple(elsewhere.items()))


def _document(raw: bytes, file: str) -> dict[str, Any]:
    try:
        document = yaml.safe_load(raw)
    except (yaml.YAMLError, ValueError) as error:
        raise DrawingError(file, f"it is not YAML ({error})", "a YAML file") from error
    if not isinstance(document, dict):
        raise DrawingError(file, "it holds no keys", "a YAML mapping")
    return document


def _records(raw: bytes, key: str, fields: set[str], file: str) -> list[dict[str, Any]]:
    records = _document(raw, file).get(key)
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise DrawingError(file, f"there is no list of {key}", f"a list under {key!r}")
    for record in records:
        _known(record, fields, file)
    return records


def _known(record: dict[str, Any], fields: set[str], file: str) -> None:
    for field in record:
        if field not in fields:
            raise DrawingError(
                file,
                f"{record.get('id', record.get('view'))!r} has the key {field!r}",
                f"only {', '.join(sorted(fields))}",
            )


def _text(record: dict[str, Any], field: str, file: str) -> str:
    value = record.get(field)
    if not isinstance(value, str) or not value:
        raise DrawingError(file, f"{record.get('id')!r} has no {field!r}", "a text")
    return value


def _number(record: dict[str, Any], field: str, file: str) -> float:
    value = record.get(field)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 100:
        raise DrawingError(
            file,
            f"{record.get('id', record.get('view'))!r} has {field} {value!r}",
            "a number of cun",
        )
    return float(value)


def _span(record: dict[str, Any], known: set[str], file: str) -> Span:
    start, end = (_landmark(record, field, known, file) for field in ("from", "to"))
    frames = record.get("frames", [])
    for frame in frames:
        _known(frame, _FRAME, file)
    return Span(
        id=_text(record, "id", file),
        name=_text(record, "name", file),
        start=start,
        end=end,
        start_side=record.get("from_side"),
        end_side=record.get("to_side"),
        cun=_number(record, "cun", file),
        finger=bool(record.get("finger", False)),
        frames=tuple(_frame(frame, start, end, known, file) for frame in frames),
    )


def _frame(record: dict[str, Any], start: str, end: str, known: set[str], file: str) -> FrameRule:
    turns = record.get("turns")
    ends = {"from": start, "to": end, **record}
    return FrameRule(
        view=_text(record, "view", file),
        start=_landmark(ends, "from", known, file),
        end=_landmark(ends, "to", known, file),
        part=record.get("part"),
        over_skin=record.get("along") == "skin",
        level=bool(record.get("level", False)),
        turns=(float(turns[0]), float(turns[1])) if turns else None,
        across=record.get("across"),
        reach=_number(record, "reach", file),
    )


def _landmark(record: dict[str, Any], field: str, known: set[str], file: str) -> str:
    name = _text(record, field, file)
    if name not in known:
        raise DrawingError(file, f"there is no landmark {name!r}", "an id in landmarks.yaml")
    return name


def _once(ids: Iterable[str], file: str) -> None:
    seen = set()
    for id_ in ids:
        if id_ in seen:
            raise DrawingError(file, f"the id {id_!r} stands twice", "each id once")
        seen.add(id_)
