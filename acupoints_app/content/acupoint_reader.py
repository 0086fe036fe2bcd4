"""Reads the acupoints: a file a meridian in data/acupoints, and one of the extra points."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from acupoints_app.content.acupoints import (
    CLASSES,
    EXTRA,
    REGIONS,
    TITLES,
    Acupoint,
    Alternative,
)
from acupoints_app.content.errors import ContentError

_FIELDS: Final = {
    *("code", "pinyin", "simplified", "traditional", "english", "region", "location", "find"),
    *("classes", "place", "alternative"),
}
_EXTRA_FIELDS: Final = {"midline", "descriptions"}
_CODE: Final = re.compile("[A-Z]{2}[1-9][0-9]?")
_EXTRA_CODE: Final = re.compile("EX-(HN|CA|B|UE|LE)[1-9][0-9]?")
_EXTRA_PARTS: Final = ("HN", "CA", "B", "UE", "LE")
"""Head and neck, chest and abdomen, back, upper and lower extremities: the standard's order."""
_LEAST_DESCRIPTIONS: Final = 2
"""In fewer descriptions than this no place of an extra point is sure."""
_CHARACTERS: Final = re.compile("[\u3400-\u9fff\U00020000-\U000323af]{1,6}")
_PINYIN: Final = re.compile("[A-Za-zÀ-ǜ']+( [A-Za-zÀ-ǜ']+)*")
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C, where PyYAML has it, is ten times as fast; a first start reads all files."""


def parse_acupoints(files: Mapping[str, bytes], folder: Path) -> tuple[Acupoint, ...]:
    """The points of all files, meridian by meridian in the standard's order, extra points last.

    ``files`` are bytes by name, ``LU.yaml`` and so on; a meridian without a file has no points.
    Raises ContentError.
    """
    points: list[Acupoint] = []
    for meridian in TITLES:
        name = f"{meridian}.yaml"
        if name in files:
            points += _read_meridian(files[name], meridian, str(folder / name))
    return tuple(points)


def _read_meridian(raw: bytes, meridian: str, file: str) -> list[Acupoint]:
    try:
        document = yaml.load(raw, Loader=_LOADER)  # noqa: S506 - one of the safe ones
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ContentError(file, f"it is not YAML ({error})", "a YAML file") from error
    if not isinstance(document, dict) or set(document) != {"meridian", "acupoints"}:
        raise ContentError(file, "its keys are others", "meridian and acupoints")
    if document["meridian"] != meridian:
        raise ContentError(file, f"meridian is {document['meridian']!r}", repr(meridian))
    records = document["acupoints"]
    if not isinstance(records, list) or not records:
        raise ContentError(file, "it has no list of acupoints", "a list")
    points = [_point(record, file, meridian == EXTRA) for record in records]
    if meridian == EXTRA:
        _check_order(points, file)
        return points
    for number, point in enumerate(points, 1):
        if point.code != f"{meridian}{number}":
            raise ContentError(
                file, f"point {number} has the code {point.code}", f"{meridian}{number}"
            )
    return points


def _check_order(points: list[Acupoint], file: str) -> None:
    """Extra points come in the order of their codes; those that nobody is sure of are left out."""
    ranks = [_extra_rank(point.code) for point in points]
    for point, rank, before in zip(points[1:], ranks[1:], ranks[:-1], strict=True):
        if rank <= before:
            raise ContentError(file, f"{point.code} stands too late", "codes in their order")


def _extra_rank(code: str) -> tuple[int, int]:
    rest = code.removeprefix("EX-")
    part = rest.rstrip("0123456789")
    return (_EXTRA_PARTS.index(part), int(rest.removeprefix(part)))


def _point(record: object, file: str, extra: bool) -> Acupoint:
    if not isinstance(record, dict):
        raise ContentError(file, f"{record!r} is no point", "a mapping")
    code = record.get("code")
    if not isinstance(code, str) or not (_EXTRA_CODE if extra else _CODE).fullmatch(code):
        example = "EX-HN1" if extra else "LU1"
        raise ContentError(file, f"a point has the code {code!r}", f"one such as {example}")
    fields = _FIELDS | _EXTRA_FIELDS if extra else _FIELDS
    for key in record:
        if key not in fields:
            raise ContentError(file, f"{code} has the key {key!r}", ", ".join(sorted(fields)))
    return Acupoint(
        code=code,
        pinyin=_text(record, "pinyin", code, file, _PINYIN),
        simplified=_text(record, "simplified", code, file, _CHARACTERS),
        traditional=_text(record, "traditional", code, file, _CHARACTERS),
        english=_text(record, "english", code, file),
        region=_one_of(record, "region", REGIONS, code, file),
        location=_text(record, "location", code, file),
        find=_texts(record, "find", code, file),
        classes=_classes(record, code, file),
        place=_place(record, code, file),
        alternative=_alternative(record, code, file),
        midline=_midline(record, code, file),
        descriptions=_descriptions(record, code, file) if extra else 0,
    )


def _midline(record: Mapping[str, Any], code: str, file: str) -> bool:
    value = record.get("midline", False)
    if not isinstance(value, bool):
        raise ContentError(file, f"{code} has midline {value!r}", "true or false")
    return value


def _descriptions(record: Mapping[str, Any], code: str, file: str) -> int:
    value = record.get("descriptions")
    if not isinstance(value, int) or isinstance(value, bool) or value < _LEAST_DESCRIPTIONS:
        raise ContentError(
            file, f"{code} has descriptions {value!r}", f"how many, {_LEAST_DESCRIPTIONS} or more"
        )
    return value


def _text(
    record: Mapping[str, Any],
    field: str,
    code: str,
    file: str,
    form: re.Pattern[str] | None = None,
) -> str:
    value = record.get(field)
    if not isinstance(value, str) or not value.strip():
        raise ContentError(file, f"{code} has no {field}", "a text")
    if form is not None and not form.fullmatch(value):
        raise ContentError(file, f"{code} has the {field} {value!r}", "letters of that script")
    return " ".join(value.split())


def _one_of(
    record: Mapping[str, Any], field: str, known: tuple[str, ...], code: str, file: str
) -> str:
    value = _text(record, field, code, file)
    if value not in known:
        raise ContentError(file, f"{code} has the {field} {value!r}", f"one of {', '.join(known)}")
    return value


def _texts(record: Mapping[str, Any], field: str, code: str, file: str) -> tuple[str, ...]:
    values = record.get(field)
    if not isinstance(values, list) or not values:
        raise ContentError(file, f"{code} has no {field}", "a list of texts")
    return tuple(_text({field: value}, field, code, file) for value in values)


def _classes(record: Mapping[str, Any], code: str, file: str) -> tuple[str, ...]:
    values = record.get("classes", [])
    if not isinstance(values, list):
        raise ContentError(file, f"{code} has classes {values!r}", "a list")
    return tuple(_one_of({"classes": value}, "classes", CLASSES, code, file) for value in values)


def _place(record: Mapping[str, Any], code: str, file: str) -> Mapping[str, Any]:
    value = record.get("place")
    if not isinstance(value, dict) or not value:
        raise ContentError(file, f"{code} has no place", "a rule for each view that shows it")
    for view, rule in value.items():
        if not isinstance(view, str) or not _is_rule(rule):
            raise ContentError(
                file,
                f"{code} has a bad rule for {view!r}",
                "a rule of atlas.place (note that YAML reads on as true: the key is span)",
            )
    return value


def _alternative(record: Mapping[str, Any], code: str, file: str) -> Alternative | None:
    value = record.get("alternative")
    if value is None:
        return None
    if not isinstance(value, dict):
        raise ContentError(file, f"{code} has a bad alternative", "location and place")
    return Alternative(_text(value, "location", code, file), _place(value, code, file))


def _is_rule(value: object) -> bool:
    """Whether a value has the form of a rule: names, numbers, lists, and keys that are texts."""
    if isinstance(value, dict):
        return all(isinstance(key, str) for key in value) and all(map(_is_rule, value.values()))
    if isinstance(value, list):
        return all(map(_is_rule, value))
    return isinstance(value, str | int | float) and not isinstance(value, bool)
