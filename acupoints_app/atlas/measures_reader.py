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
    *("view", "from", "to", "cun", "part", "along", "level", "parallel", "turns", "across"),
    *("profile", "reach"),
}
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C, where PyYAML has it, is ten times as fast; a first start reads all files."""


def parse_measures(files: Mapping[str, bytes], folder: Path) -> Measures:
    """The landmarks and spans that the files state.  Raises DrawingError."""
    landmark_file, span_file = str(folder / "landmarks.yaml"), str(folder / "spans.yaml")
    landmarks = tuple(
        LandmarkName(
            _text(record, "id", landmark_file),
            _text(record, "name", landmark_file),
            _flag(record, "paired", landmark_file),
            _views(record, landmark_file),
        )
        for record in _records(files["landmarks.yaml"], "landmarks", _LANDMARK, landmark_file)
    )
    _once([landmark.id for landmark in landmarks], landmark_file)
    known = {landmark.id for landmark in landmarks}
    spans = tuple(
        _span(record, known, span_file)
        for record in _records(files["spans.yaml"], "spans", _SPAN, span_file)
    )
    _once([span.id for span in spans], span_file)
    ids = {span.id for span in spans}
    elsewhere = _elsewhere(files["spans.yaml"], span_file)
    across = [rule.across for span in spans for rule in span.frames if rule.across is not None]
    for id_ in (*elsewhere.values(), *across):
        if id_ not in ids:
            raise DrawingError(span_file, f"there is no span {id_!r}", "the id of a span")
    return Measures(spans, landmarks, tuple(elsewhere.items()))


def _document(raw: bytes, file: str) -> dict[str, Any]:
    try:
        document = yaml.load(raw, Loader=_LOADER)  # noqa: S506 - one of the safe ones
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise DrawingError(file, f"it is not YAML ({error})", "a YAML file") from error
    if not isinstance(document, dict):
        raise DrawingError(file, "it holds no keys", "a YAML mapping")
    return document


def _records(raw: bytes, key: str, fields: set[str], file: str) -> list[dict[str, Any]]:
    return _mappings(_document(raw, file).get(key), key, fields, file)


def _mappings(value: object, key: str, fields: set[str], file: str) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(record, dict) for record in value):
        raise DrawingError(file, f"there is no list of {key}", f"a list of mappings under {key!r}")
    for record in value:
        _known(record, fields, file)
    return value


def _elsewhere(raw: bytes, file: str) -> dict[str, str]:
    value = _document(raw, file).get("elsewhere", {})
    if not isinstance(value, dict) or not all(
        isinstance(text, str) for pair in value.items() for text in pair
    ):
        raise DrawingError(file, f"elsewhere is {value!r}", "the id of a span for each view")
    return value


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
        raise _bad(record, field, "a number of cun", file)
    return float(value)


def _bad(record: dict[str, Any], field: str, expected: str, file: str) -> DrawingError:
    whose = record.get("id", record.get("view"))
    return DrawingError(file, f"{whose!r} has {field} {record.get(field)!r}", expected)


def _flag(record: dict[str, Any], field: str, file: str) -> bool:
    value = record.get(field, False)
    if not isinstance(value, bool):
        raise _bad(record, field, "true or false", file)
    return value


def _optional(record: dict[str, Any], field: str, file: str) -> str | None:
    return None if record.get(field) is None else _text(record, field, file)


def _views(record: dict[str, Any], file: str) -> tuple[str, ...]:
    value = record.get("views")
    if not isinstance(value, list) or not all(isinstance(view, str) and view for view in value):
        raise _bad(record, "views", "a list of views", file)
    return tuple(value)


def _span(record: dict[str, Any], known: set[str], file: str) -> Span:
    start, end = (_landmark(record, field, known, file) for field in ("from", "to"))
    start_side, end_side = record.get("from_side"), record.get("to_side")
    if (start_side, end_side) not in ((None, None), ("left", "right"), ("right", "left")):
        raise _bad(record, "from_side" if start_side else "to_side", "both sides or none", file)
    frames = _mappings(record.get("frames", []), "frames", _FRAME, file)
    cun = _number(record, "cun", file)
    return Span(
        id=_text(record, "id", file),
        name=_text(record, "name", file),
        start=start,
        end=end,
        start_side=start_side,
        end_side=end_side,
        cun=cun,
        finger=_flag(record, "finger", file),
        frames=tuple(_frame(frame, start, end, cun, known, file) for frame in frames),
    )


def _frame(
    record: dict[str, Any], start: str, end: str, cun: float, known: set[str], file: str
) -> FrameRule:
    ends = {"from": start, "to": end, **record}
    part = _optional(record, "part", file)
    if record.get("along", "skin") != "skin":
        raise _bad(record, "along", "'skin' or nothing", file)
    if "along" in record and part is None:
        raise _bad(record, "part", "the part whose skin it runs along", file)
    return FrameRule(
        view=_text(record, "view", file),
        start=_landmark(ends, "from", known, file),
        end=_landmark(ends, "to", known, file),
        cun=_number({"cun": cun, **record}, "cun", file),
        part=part,
        over_skin="along" in record,
        level=_flag(record, "level", file),
        turns=_turns(record, file),
        across=_optional(record, "across", file),
        reach=_number(record, "reach", file),
        profile=_optional(record, "profile", file),
        parallel=_parallel(record, known, file),
    )


def _parallel(record: dict[str, Any], known: set[str], file: str) -> tuple[str, str] | None:
    match record.get("parallel"):
        case None:
            return None
        case [str() as one, str() as other] if one != other and {one, other} <= known:
            return (one, other)
    raise _bad(record, "parallel", "two ids in landmarks.yaml", file)


def _turns(record: dict[str, Any], file: str) -> tuple[float, float] | None:
    if "turns" not in record:
        return None
    match record["turns"]:
        case [int() | float() as first, int() | float() as last] if -90 <= first < last <= 90:
            return float(first), float(last)
    raise _bad(record, "turns", "two angles from -90 to 90, the smaller one first", file)


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
