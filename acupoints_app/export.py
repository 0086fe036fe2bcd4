"""The whole knowledge as one JSON document, for other programs.

Form 1.  Later forms add keys and change none.
"""

from __future__ import annotations

from typing import Any, Final

from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.content.claims import Answer, Question
from acupoints_app.content.evidence import Caution, PointUse
from acupoints_app.content.model import Content, Subject
from acupoints_app.library import Library
from acupoints_app.placed import PlacedPoints

SCHEMA: Final = 1


def export_document(library: Library) -> dict[str, Any]:
    """The document that ``acupoints export`` prints; places are in view units."""
    content = library.content
    shelf = Shelf(library.atlas)
    return {
        "schema": SCHEMA,
        "sources": [
            {
                "id": source.id,
                "file": source.file,
                "title": source.title,
                "author": source.author,
                "date": source.date,
                "sha256": source.sha256,
            }
            for source in content.sources
        ],
        "groups": [
            {
                "id": group.id,
                "name": group.name,
                "pain": group.pain,
                "excerpts": _excerpt_ids(content, group),
            }
            for group in content.groups
        ],
        "topics": [
            {"id": topic.id, "name": topic.name, "excerpts": _excerpt_ids(content, topic)}
            for topic in content.topics
        ],
        "excerpts": [
            {
                "id": excerpt.id,
                "source": excerpt.source,
                "heading": excerpt.heading,
                "kind": excerpt.kind,
                "quote": excerpt.quote,
                "groups": list(excerpt.groups),
                "topics": list(excerpt.topics),
            }
            for excerpt in content.excerpts
        ],
        "views": [
            {
                "id": view.id,
                "width": view.width,
                "height": view.height,
                "regions": [
                    {
                        "id": region.id,
                        "group": region.group,
                        "side": region.side,
                        "path": region.path,
                    }
                    for region in view.regions
                ],
                "landmarks": {landmark.key: list(landmark.place) for landmark in view.landmarks},
                "frames": [
                    {"id": frame.id, "from": frame.start, "to": frame.end, "cun": frame.cun}
                    for frame in shelf.frames(view.id)
                ],
            }
            for view in library.atlas.views
        ],
        "meridians": [{"code": code, "name": name} for code, name in MERIDIANS.items()],
        "points": acupoint_records(library),
        "references": [
            {"id": reference.id, "citation": reference.citation, "caveat": reference.caveat}
            for reference in library.reference_by_id.values()
        ],
        "questions": [_question(question) for question in library.claims.questions],
    }


def acupoint_records(library: Library) -> list[dict[str, Any]]:
    """Every acupoint as data: names, location, where it lies on each view, use and cautions."""
    placed = _placements(library)
    evidence = library.evidence
    groups = {group.id for group in library.content.groups}
    return [
        {
            "code": point.code,
            "pinyin": point.pinyin,
            "pinyin_plain": point.pinyin_plain,
            "simplified": point.simplified,
            "traditional": point.traditional,
            "english": point.english,
            "meridian": point.meridian,
            "location": point.location,
            "placements": placed[point.code],
            "groups": [_use(use) for use in evidence.uses_of(point.code) if use.group in groups],
            "cautions": [_caution(caution) for caution in evidence.cautions_for(point.code)],
        }
        for point in library.acupoints
    ]


def _placements(library: Library) -> dict[str, list[dict[str, Any]]]:
    points = PlacedPoints(library.acupoints, Shelf(library.atlas))
    placed: dict[str, list[dict[str, Any]]] = {point.code: [] for point in library.acupoints}
    for view_id in library.atlas.view_by_id:
        for one in points.on(view_id):
            x, y = (round(number, 2) for number in one.place)
            placed[one.code].append(
                {"view": view_id, "side": one.side, "x": x, "y": y, "site": one.site}
            )
    return placed


def _use(use: PointUse) -> dict[str, Any]:
    return {
        "group": use.group,
        "tier": use.tier,
        "references": [support.reference for support in use.support],
    }


def _caution(caution: Caution) -> dict[str, Any]:
    return {
        "id": caution.id,
        "kind": caution.kind,
        "text": caution.text,
        "references": [source.reference for source in caution.sources],
        "against": [source.reference for source in caution.against],
        "needling_only": caution.needling_only,
        "sites": list(caution.sites),
    }


def _excerpt_ids(content: Content, subject: Subject) -> list[str]:
    return [excerpt.id for excerpt in content.excerpts_of(subject.id)]


def _question(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "question": question.question,
        "kind": question.kind,
        "answers": [_answer(answer) for answer in question.answers],
        "disagreement": question.disagreement,
        "contradictions": list(question.contradictions),
        "beside": [
            {
                "reference": one.reference,
                "says": one.says,
                "grade": one.grade,
                "urgent": one.urgent,
            }
            for one in question.beside
        ],
        "groups": list(question.groups),
        "topics": list(question.topics),
        "acupoints": list(question.acupoints),
        "cautions": list(question.cautions),
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "source": answer.source,
        "stand": answer.stand,
        "says": answer.says,
        "excerpts": list(answer.excerpts),
        "support": answer.support,
        "figures": [
            {"low": one.low, "high": one.high, "unit": one.unit, "about": one.about}
            for one in answer.figures
        ],
    }
