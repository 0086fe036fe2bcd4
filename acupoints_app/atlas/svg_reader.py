"""Reads a body drawing: an SVG file that keeps the contract in docs/drawing_contract.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.flatten import flatten
from acupoints_app.atlas.model import SIDES, BodyView, Landmark, Part, Region
from acupoints_app.atlas.outline import Point, bounds_of, path_text
from acupoints_app.atlas.outline_reader import MAX_COORDINATE, read_outline
from acupoints_app.atlas.svg_rules import SVG_PATH, parse_drawing

MIN_EXTENT: Final = 0.5
"""In view units; a region that is narrower can't be pointed at."""
_NUMBER: Final = re.compile(r"[0-9]+(\.[0-9]+)?")
_SIGNED: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def read_view(view_id: str, drawing: bytes, file: str) -> BodyView:
    """Check a drawing and read its regions, landmarks and parts.  Raises DrawingError."""
    root = parse_drawing(drawing, file)
    width, height = _size(root, file)
    if root.get("data-view") != view_id:
        raise DrawingError(
            file, f"data-view is {root.get('data-view')!r}", f"{view_id!r}, as the file is named"
        )
    _check_marks_are_on_paths(root, file)
    regions = tuple(_region(path, view_id, file) for path in _marked(root, "data-group"))
    landmarks = tuple(_landmark(path, view_id, file) for path in _marked(root, "data-landmark"))
    parts = tuple(_part(path, file) for path in _marked(root, "data-part"))
    _check_once([region.id for region in regions], "id", file)
    _check_once([landmark.key for landmark in landmarks], "landmark", file)
    _check_once([part.name for part in parts], "part", file)
    for region in regions:
        _check_inside(bounds_of(region.polygon), f"region {region.id!r}", width, height, file)
    for part in parts:
        _check_inside(bounds_of(part.polygon), f"part {part.name!r}", width, height, file)
    for landmark in landmarks:
        place = (*landmark.place, *landmark.place)
        _check_inside(place, f"landmark {landmark.key!r}", width, height, file)
    origin, scale = _body_units(root, file)
    return BodyView(
        view_id, width, height, regions, drawing, landmarks, parts, origin=origin, scale=scale
    )


def _marked(root: Element, attribute: str) -> Iterator[Element]:
    return (element for element in root.iter(SVG_PATH) if element.get(attribute) is not None)


def _check_marks_are_on_paths(root: Element, file: str) -> None:
    for element in root.iter():
        if element.tag == SVG_PATH:
            continue
        for attribute in ("data-group", "data-landmark", "data-part"):
            if element.get(attribute) is not None:
                what = "region" if attribute == "data-group" else attribute.removeprefix("data-")
                raise DrawingError(
                    file, f"{what} {element.get('id', '')!r} is not a path", "a <path>"
                )


def _size(root: Element, file: str) -> tuple[float, float]:
    width, height = root.get("width", ""), root.get("height", "")
    if not _NUMBER.fullmatch(width) or not _NUMBER.fullmatch(height):
        raise DrawingError(
            file, f"width and height are {width!r} and {height!r}", "numbers without a unit"
        )
    box = root.get("viewBox", "").replace(",", " ").split()
    if box != ["0", "0", width, height]:
        raise DrawingError(
            file, f"viewBox is {root.get('viewBox')!r}", f"'0 0 {width} {height}', the size"
        )
    if not all(0 < float(number) <= MAX_COORDINATE for number in (width, height)):
        raise DrawingError(
            file, f"its size is {width} x {height}", f"numbers above 0, at most {MAX_COORDINATE:g}"
        )
    return float(width), float(height)


def _body_units(root: Element, file: str) -> tuple[Point, float]:
    """Where the body's units lie on the page: the origin, and view units in one body unit."""
    origin = root.get("data-origin", "0 0").replace(",", " ").split()
    scale = root.get("data-scale", "1")
    if len(origin) != 2 or not all(
        _SIGNED.fullmatch(number) and abs(float(number)) <= MAX_COORDINATE for number in origin
    ):
        raise DrawingError(file, f"data-origin is {root.get('data-origin')!r}", "two numbers")
    if not _NUMBER.fullmatch(scale) or not 0 < float(scale) <= 1000:
        raise DrawingError(file, f"data-scale is {scale!r}", "a number above 0, at most 1000")
    return (float(origin[0]), float(origin[1])), float(scale)


def _region(path: Element, view_id: str, file: str) -> Region:
    id_ = path.get("id", "")
    group, side = path.get("data-group", ""), path.get("data-side", "")
    if not group:
        raise DrawingError(file, f"region {id_!r} has an empty data-group", "the id of a group")
    _check_side(side, f"region {id_!r}", file)
    expected_id = f"{view_id}-{group}" if side == "midline" else f"{view_id}-{group}-{side}"
    if id_ != expected_id:
        raise DrawingError(file, f"a region of {group!r} has the id {id_!r}", repr(expected_id))
    outline = read_outline(path.get("d", ""), f"region {id_!r}", file)
    polygon = flatten(outline)
    _check_has_area(bounds_of(polygon), f"region {id_!r}", file)
    return Region(id_, group, side, path_text(outline))


def _part(path: Element, file: str) -> Part:
    name = path.get("data-part", "")
    if not name:
        raise DrawingError(file, "a path has an empty data-part", "the name of a part of the body")
    part = Part(name, path_text(read_outline(path.get("d", ""), f"part {name!r}", file)))
    _check_has_area(bounds_of(part.polygon), f"part {name!r}", file)
    return part


_UNSIGNED_TEXT: Final = r"([0-9]+(?:\.[0-9]+)?)"
_PLACE_TEXT: Final = r"(-?[0-9]+(?:\.[0-9]+)?)[\s,]*(-?[0-9]+(?:\.[0-9]+)?)"
_CROSS: Final = re.compile(
    rf"M\s*{_PLACE_TEXT}\s*h\s*{_UNSIGNED_TEXT}\s*M\s*{_PLACE_TEXT}\s*v\s*{_UNSIGNED_TEXT}"
)


def _landmark(path: Element, view_id: str, file: str) -> Landmark:
    """A landmark is the middle of its path's box, so any small mark about the place will do."""
    name, side = path.get("data-landmark", ""), path.get("data-side", "")
    if not name:
        raise DrawingError(file, "a landmark has an empty data-landmark", "a landmark's name")
    _check_side(side, f"landmark {name!r}", file)
    expected_id = f"{view_id}-lm-{name}" if side == "midline" else f"{view_id}-lm-{name}-{side}"
    if path.get("id") != expected_id:
        raise DrawingError(
            file, f"a landmark {name!r} has the id {path.get('id', '')!r}", repr(expected_id)
        )
    data = path.get("d", "")
    corners: tuple[Point, ...]
    cross = _CROSS.fullmatch(data)
    if cross:  # the mark that our own drawings have: no path library is needed for it
        x, y, across, x2, y2, along = map(float, cross.groups())
        corners = ((x, y), (x + across, y), (x2, y2), (x2, y2 + along))
    else:
        corners = flatten(read_outline(data, f"landmark {name!r}", file, closed=False))
    left, top, right, bottom = bounds_of(corners)
    return Landmark(name, side, (round((left + right) / 2, 2), round((top + bottom) / 2, 2)))


def _check_side(side: str, what: str, file: str) -> None:
    if side not in SIDES:
        raise DrawingError(file, f"{what} has data-side {side!r}", f"one of {', '.join(SIDES)}")


def _check_has_area(bounds: tuple[float, float, float, float], what: str, file: str) -> None:
    left, top, right, bottom = bounds
    if min(right - left, bottom - top) < MIN_EXTENT:
        raise DrawingError(file, f"{what} has no area", "a closed outline")


def _check_once(names: list[str], what: str, file: str) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise DrawingError(file, f"the {what} {name!r} stands twice", f"each {what} once")
        seen.add(name)


def _check_inside(
    bounds: tuple[float, float, float, float], what: str, width: float, height: float, file: str
) -> None:
    left, top, right, bottom = bounds
    if left < 0 or top < 0 or right > width or bottom > height:
        raise DrawingError(file, f"{what} leaves the drawing", f"a {what.split()[0]} inside it")
