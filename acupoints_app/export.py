"""The whole knowledge as one JSON document, for other programs.

Form 1.  Later forms add keys and change none.
"""

from __future__ import annotations

from typing import Any, Final

from acupoints_app.atlas.shelf import Shelf
from acupoints_app.content.model import Content, Subject
from acupoints_app.library import Library

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
    }


def _excerpt_ids(content: Content, subject: Subject) -> list[str]:
    return [excerpt.id for excerpt in content.excerpts_of(subject.id)]
