"""The drawings that come with the program: read once, and as shapes to calculate with."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Final

from defusedxml.ElementTree import fromstring
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from acupoints_app.atlas.files import read_drawing_files, read_measure_files
from acupoints_app.atlas.flatten import flatten
from acupoints_app.atlas.measures_reader import parse_measures
from acupoints_app.atlas.model import BodyView, Part
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.outline_reader import read_outline
from acupoints_app.atlas.spans import Measures
from acupoints_app.atlas.svg_reader import read_view
from acupoints_app.atlas.views import VIEW_ORDER, WHOLE_BODY
from acupoints_app.library import built_in_drawings, built_in_measures

VIEW_IDS: Final = VIEW_ORDER
"""All views that the program has to have, whether they are drawn yet or not."""

STATURE: Final = 1800.0

KEEPS_THE_BODYS_HEIGHTS: Final = (
    *(*WHOLE_BODY, "head-front", "head-side", "head-back", "ear"),
    *("chest-side", "leg-inner", "foot-inner", "foot-outer"),
)
"""The views that are drawn in the coordinates of the standing body."""

SYMMETRIC: Final = ("front", "back", "head-front", "head-back", "head-top", "mouth", "perineum")
"""The views that show both sides alike; the others show the figure's right side."""

SVG: Final = "{http://www.w3.org/2000/svg}"


@functools.cache
def drawing_of(view_id: str) -> bytes:
    return read_drawing_files(built_in_drawings())[view_id]


@functools.cache
def view_of(view_id: str) -> BodyView:
    return read_view(view_id, drawing_of(view_id), f"{view_id}.svg")


@functools.cache
def built_in_measures_read() -> Measures:
    folder = built_in_measures()
    return parse_measures(read_measure_files(folder), folder)


def on_body(view: BodyView, place: Point) -> Point:
    """A place of a view in body units: about mm of a body of 180 cm."""
    return (
        (place[0] - view.origin[0]) / view.scale,
        (place[1] - view.origin[1]) / view.scale,
    )


def landmark(view_id: str, key: str) -> Point:
    """Where a landmark is, in body units."""
    view = view_of(view_id)
    return on_body(view, view.landmark_by_key[key])


def part_of(view: BodyView, name: str) -> Part:
    return next(part for part in view.parts if part.name == name)


def shape_of(polygon: Sequence[Point], view: BodyView) -> Polygon:
    """A polygon of a view in body units."""
    return Polygon([on_body(view, place) for place in polygon])


@functools.cache
def body_shape(view_id: str, part: str) -> Polygon:
    """A part's outline in body units."""
    view = view_of(view_id)
    return shape_of(part_of(view, part).polygon, view)


@functools.cache
def skin(view_id: str) -> BaseGeometry:
    """All that a view paints in the colour of the skin, in body units."""
    view = view_of(view_id)
    pieces = []
    for path in fromstring(view.drawing).iter(f"{SVG}path"):
        if path.get("class") == "skin":
            data = path.get("d") or ""
            outline = read_outline(data, "a path", view_id, closed=False)
            pieces.append(shape_of(flatten(outline), view).buffer(0))
    return unary_union(pieces)


def section(shape: BaseGeometry, y: float) -> list[tuple[float, float]]:
    """The stretches of a level line that lie in a shape, from left to right."""
    cut = shape.intersection(LineString([(-5000, y), (5000, y)]))
    pieces = [piece.bounds for piece in getattr(cut, "geoms", [cut])]
    return sorted((left, right) for left, _, right, _ in pieces if right > left)
