"""Reads a body drawing: an SVG file that keeps the contract in docs/drawing_contract.md.

The file is checked before svgelements sees it, because svgelements expands entities, skips
what it can't read and loads a malformed path without a word.
"""

from __future__ import annotations

import io
import re
from typing import Final
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree as SafeElementTree
import svgelements
from defusedxml.common import DefusedXmlException

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.flatten import flatten
from acupoints_app.atlas.model import SIDES, BodyView, Point, Region, Segment
from acupoints_app.atlas.path_data import path_problem

MAX_BYTES: Final = 8 * 1024 * 1024
MIN_EXTENT: Final = 0.5
"""In view units; a region that is narrower can't be pointed at."""
MAX_COORDINATE: Final = 100_000.0
"""In view units; flattening a curve takes longer the larger it is."""
_SVG: Final = "{http://www.w3.org/2000/svg}"
_NUMBER: Final = re.compile(r"[0-9]+(\.[0-9]+)?")


def read_view(view_id: str, drawing: bytes, file: str) -> BodyView:
    """Check a drawing and read its regions.  Raises DrawingError."""
    root = _parse_xml(drawing, file)
    width, height = _size(root, file)
    _check_paths(root, file)
    if root.get("data-view") != view_id:
        raise DrawingError(
            file, f"data-view is {root.get('data-view')!r}", f"{view_id!r}, as the file is named"
        )
    regions: list[Region] = []
    for element in _elements(drawing, file):
        own = element.values.get("attributes", {}) if hasattr(element, "values") else {}
        if "data-group" in own:
            regions.append(_region(element, own, view_id, file))
    ids = [region.id for region in regions]
    for id_ in ids:
        if ids.count(id_) > 1:
            raise DrawingError(file, f"the id {id_!r} stands twice", "each id once")
    _check_inside(regions, width, height, file)
    return BodyView(view_id, width, height, tuple(regions), drawing)


def _elements(drawing: bytes, file: str) -> list[svgelements.SVGElement]:
    try:
        return list(svgelements.SVG.parse(io.BytesIO(drawing), reify=True).elements())
    except Exception as error:
        raise DrawingError(
            file, f"svgelements can't read it ({error})", "plain SVG by the drawing contract"
        ) from error


def _parse_xml(drawing: bytes, file: str) -> Element:
    if len(drawing) > MAX_BYTES:
        raise DrawingError(file, f"it has {len(drawing)} bytes", f"at most {MAX_BYTES}")
    try:
        root: Element = SafeElementTree.fromstring(drawing, forbid_dtd=True)
    except DefusedXmlException as error:
        raise DrawingError(
            file, "it declares a DTD or entities", "an SVG file without a DTD"
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise DrawingError(file, f"it is not well-formed XML ({error})", "an SVG file") from error
    if root.tag != f"{_SVG}svg":
        raise DrawingError(file, f"its root is <{root.tag}>", "<svg> in the SVG namespace")
    return root


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
    if min(float(width), float(height)) <= 0:
        raise DrawingError(file, f"its size is {width} x {height}", "a size above zero")
    return float(width), float(height)


def _check_paths(root: Element, file: str) -> None:
    for element in root.iter():
        if str(element.tag).rpartition("}")[2] != "path":
            continue
        # svgelements takes a path of any namespace for one of SVG's.
        problem = path_problem(element.get("d", ""))
        if element.tag != f"{_SVG}path":
            problem = "is not in the SVG namespace"
        if problem:
            name = element.get("id") or "without id"
            raise DrawingError(file, f"the path {name} {problem}", "a complete SVG path")


def _region(
    element: svgelements.SVGElement, own: dict[str, str], view_id: str, file: str
) -> Region:
    id_ = own.get("id", "")
    group, side = own["data-group"], own.get("data-side", "")
    if not group:
        raise DrawingError(file, f"region {id_!r} has an empty data-group", "the id of a group")
    if side not in SIDES:
        raise DrawingError(
            file, f"region {id_!r} has data-side {side!r}", f"one of {', '.join(SIDES)}"
        )
    expected_id = f"{view_id}-{group}" if side == "midline" else f"{view_id}-{group}-{side}"
    if id_ != expected_id:
        raise DrawingError(file, f"a region of {group!r} has the id {id_!r}", repr(expected_id))
    if not isinstance(element, svgelements.Path):
        raise DrawingError(file, f"region {id_!r} is not a path", "a <path>")
    try:
        outline = _outline(element, id_, file)
    except (ArithmeticError, ValueError) as error:  # an arc of endless numbers, say
        raise DrawingError(
            file, f"region {id_!r} can't be measured ({error})", "numbers of the drawing's size"
        ) from error
    if any(not abs(value) <= MAX_COORDINATE for segment in outline for value in segment):
        raise DrawingError(
            file, f"region {id_!r} leaves the drawing", "a region inside the viewBox"
        )
    polygon = flatten(outline)
    if _narrowest(polygon) < MIN_EXTENT:
        raise DrawingError(file, f"region {id_!r} has no area", "a closed outline")
    return Region(id_, group, side, _path_text(outline), outline, polygon)


def _outline(path: svgelements.Path, id_: str, file: str) -> tuple[Segment, ...]:
    if not isinstance(path[-1], svgelements.Close):
        raise DrawingError(file, f"region {id_!r} is open", "a path that ends with Z")
    path.approximate_arcs_with_cubics()
    outline: list[Segment] = []
    for segment in path:
        if isinstance(segment, svgelements.Move):
            if outline:
                raise DrawingError(file, f"region {id_!r} has two parts", "one closed outline")
            outline.append(_rounded(segment.end))
        elif isinstance(segment, svgelements.QuadraticBezier):
            start, control, end = segment.start, segment.control, segment.end
            outline.append(
                _rounded(start + (control - start) * (2 / 3), end + (control - end) * (2 / 3), end)
            )
        elif isinstance(segment, svgelements.CubicBezier):
            outline.append(_rounded(segment.control1, segment.control2, segment.end))
        elif isinstance(segment, svgelements.Line):
            outline.append(_rounded(segment.end))
    return tuple(outline)


def _rounded(*points: svgelements.Point) -> Segment:
    return tuple(round(float(value), 2) for point in points for value in (point.x, point.y))


def _narrowest(polygon: tuple[Point, ...]) -> float:
    xs = [x for x, _ in polygon]
    ys = [y for _, y in polygon]
    return min(max(xs) - min(xs), max(ys) - min(ys))


def _path_text(outline: tuple[Segment, ...]) -> str:
    letters = ["M", *("L" if len(segment) == 2 else "C" for segment in outline[1:])]
    commands = [
        letter + ",".join(f"{value:.2f}".rstrip("0").rstrip(".") for value in segment)
        for letter, segment in zip(letters, outline, strict=True)
    ]
    return " ".join([*commands, "Z"])


def _check_inside(regions: list[Region], width: float, height: float, file: str) -> None:
    for region in regions:
        left, top, right, bottom = region.bounds
        if left < 0 or top < 0 or right > width or bottom > height:
            raise DrawingError(
                file, f"region {region.id!r} leaves the drawing", "a region inside the viewBox"
            )
