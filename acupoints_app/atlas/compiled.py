"""The atlas as a record of plain lists and texts, and back: what the cache keeps of it.

The drawings themselves are not in it: they are read from their own files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from acupoints_app.atlas.model import Atlas, BodyView, Landmark, Part, Region
from acupoints_app.atlas.spans import FrameRule, LandmarkName, Measures, Span


def atlas_record(atlas: Atlas) -> dict[str, Any]:
    """What ``read_atlas_record`` takes."""
    return {
        "views": [_view_record(view) for view in atlas.views],
        "measures": asdict(atlas.measures),
    }


def read_atlas_record(record: Mapping[str, Any], drawings: Mapping[str, bytes]) -> Atlas:
    """The atlas of a record, with the bytes of its drawings by view id."""
    views = tuple(_read_view(view, drawings[view["id"]]) for view in record["views"])
    measures = record["measures"]
    return Atlas(
        views,
        Measures(
            tuple(_read_span(span) for span in measures["spans"]),
            tuple(
                LandmarkName(**{**landmark, "views": tuple(landmark["views"])})
                for landmark in measures["landmarks"]
            ),
            tuple((view, span) for view, span in measures["elsewhere"]),
        ),
    )


def _view_record(view: BodyView) -> dict[str, Any]:
    return {
        "id": view.id,
        "width": view.width,
        "height": view.height,
        "origin": view.origin,
        "scale": view.scale,
        "regions": [[region.id, region.group, region.side, region.path] for region in view.regions],
        "landmarks": [[mark.name, mark.side, *mark.place] for mark in view.landmarks],
        "parts": [[part.name, part.path] for part in view.parts],
    }


def _read_view(record: Mapping[str, Any], drawing: bytes) -> BodyView:
    return BodyView(
        record["id"],
        record["width"],
        record["height"],
        tuple(Region(*region) for region in record["regions"]),
        drawing,
        tuple(Landmark(name, side, (x, y)) for name, side, x, y in record["landmarks"]),
        tuple(Part(*part) for part in record["parts"]),
        origin=(record["origin"][0], record["origin"][1]),
        scale=record["scale"],
    )


def _read_span(record: Mapping[str, Any]) -> Span:
    frames = tuple(_read_rule(rule) for rule in record["frames"])
    return Span(**{**record, "frames": frames})


def _read_rule(record: Mapping[str, Any]) -> FrameRule:
    pairs = {name: tuple(record[name]) if record[name] else None for name in ("turns", "parallel")}
    return FrameRule(**{**record, **pairs})
