"""Content, acupoints, evidence and claims as records of lists and texts, for the cache."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import cached_property
from typing import Any

from acupoints_app.content.acupoints import Acupoint, Alternative
from acupoints_app.content.claims import Answer, Beside, Claims, Figure, Question
from acupoints_app.content.evidence import (
    Caution,
    CautionSource,
    Evidence,
    GroupRemark,
    PointUse,
    Reference,
    Support,
)
from acupoints_app.content.model import Content, Excerpt, Group, PainArea, Source, Topic


def content_record(content: Content) -> dict[str, Any]:
    """What ``read_content_record`` takes."""
    return asdict(content)


def read_content_record(record: dict[str, Any]) -> Content:
    """The content of a record."""
    return Content(
        tuple(PainArea(**one) for one in record["pain_areas"]),
        tuple(Group(**one) for one in record["groups"]),
        tuple(Topic(**one) for one in record["topics"]),
        tuple(Source(**one) for one in record["sources"]),
        tuple(_excerpt(one) for one in record["excerpts"]),
    )


def _excerpt(record: dict[str, Any]) -> Excerpt:
    for key in ("names", "concerns", "topics", "leads"):
        record[key] = tuple(record[key])
    return Excerpt(**record)


def acupoints_record(acupoints: tuple[Acupoint, ...]) -> list[dict[str, Any]]:
    """What ``read_acupoints_record`` takes."""
    records = [asdict(point) for point in acupoints]
    for record, point in zip(records, acupoints, strict=True):
        record["place"] = json.dumps(dict(point.place), separators=(",", ":"))
    return records


def read_acupoints_record(records: list[dict[str, Any]]) -> tuple[Acupoint, ...]:
    """The acupoints of a record."""
    return tuple(_acupoint(record) for record in records)


def _acupoint(record: dict[str, Any]) -> Acupoint:
    for key in ("find", "classes"):
        record[key] = tuple(record[key])
    record["place"] = _Rules(record["place"])
    if record["alternative"] is not None:
        record["alternative"] = Alternative(**record["alternative"])
    return Acupoint(**record)


class _Rules(Mapping[str, Any]):
    """Place rules that are read when they are first asked for: a start needs none of them."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _rules(self) -> dict[str, Any]:
        rules: dict[str, Any] = json.loads(self._text)
        return rules

    def __getitem__(self, view: str) -> Any:  # noqa: ANN401 - a rule is nested data
        return self._rules[view]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and self._rules == dict(other)

    def __repr__(self) -> str:
        return repr(self._rules)

    __hash__ = None  # type: ignore[assignment]  # as a dict has none


def evidence_record(evidence: Evidence) -> dict[str, Any]:
    """What ``read_evidence_record`` takes."""
    return asdict(evidence)


def read_evidence_record(record: dict[str, Any]) -> Evidence:
    """The evidence of a record."""
    return Evidence(
        tuple(Reference(**reference) for reference in record["references"]),
        tuple(
            PointUse(**{**use, "support": tuple(Support(**one) for one in use["support"])})
            for use in record["uses"]
        ),
        tuple(GroupRemark(**remark) for remark in record["remarks"]),
        tuple(_caution(caution) for caution in record["cautions"]),
        tuple(Support(**support) for support in record["not_proof"]),
    )


def _caution(record: dict[str, Any]) -> Caution:
    for key in ("sources", "against"):
        record[key] = tuple(CautionSource(**source) for source in record[key])
    for key in ("acupoints", "sites"):
        record[key] = tuple(record[key])
    return Caution(**record)


def claims_record(claims: Claims) -> dict[str, Any]:
    """What ``read_claims_record`` takes."""
    return asdict(claims)


def read_claims_record(record: dict[str, Any]) -> Claims:
    """The claims of a record."""
    return Claims(
        tuple(_question(question) for question in record["questions"]),
        tuple(Reference(**reference) for reference in record["references"]),
    )


def _question(record: dict[str, Any]) -> Question:
    for key in ("contradictions", "groups", "topics", "acupoints", "cautions"):
        record[key] = tuple(record[key])
    record["answers"] = tuple(_answer(answer) for answer in record["answers"])
    record["beside"] = tuple(Beside(**beside) for beside in record["beside"])
    return Question(**record)


def _answer(record: dict[str, Any]) -> Answer:
    record["excerpts"] = tuple(record["excerpts"])
    record["figures"] = tuple(Figure(**figure) for figure in record["figures"])
    return Answer(**record)
