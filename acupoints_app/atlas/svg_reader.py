"""Reads a body drawing: an SVG file that keeps the contract in docs/drawing_contract.md.

The file is checked before svgelements sees it, because svgelements expands entities, skips
what it can't read and loads a malformed path without a word.
"""

from __future__ import annotations

import io
import math
import re
from typing import Final
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree as SafeElementTree
import svgelements
from defusedxml.common import DefusedXmlException

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.flatten import flatten
from acupoints_app.atlas.model import SIDES, BodyView, Region, Segment

MAX_BYTES: Final = 8 * 1024 * 1024
MAX_COORDINATE: Final = 100_000.0
"""In view units; flattening a curve takes longer the larger it is."""
_SVG: Final = "{http://www.w3.org/2000/svg}"
_NUMBER: Final = re.compile(r"\d+(\.\d+)?")
_PATH_TOKEN: Final = re.compile(
    r"([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|[\s,]+"
)
_ARGUMENTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


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
    for path in root.iter(f"{_SVG}path"):
        problem = _path_problem(path.get("d", ""))
        if problem:
            name = path.get("id") or "without id"
            raise DrawingError(file, f"the path {name} {problem}", "a complete SVG path")


def _path_problem(d: str) -> str | None:
    """What is wrong with path data, or None."""
    command, numbers, position = "", 0, 0

    def complete() -> bool:
        need = _ARGUMENTS[command.upper()] if command else 0
        return numbers == 0 if need == 0 else numbers > 0 and numbers % need == 0

    while position < len(d):
        match = _PATH_TOKEN.match(d, position)
        if match is None:
            return f"has {d[position : position + 8]!r} in its data"
        position = match.end()
        if match[1]:
            if not complete():
                return f"has a {command} with {numbers} numbers"
            if not command and match[1] not in "Mm":
                return f"begins with {match[1]}"
            command, numbers = match[1], 0
        elif match[2]:
            if not command:
                return "begins with a number"
            if not math.isfinite(float(match[2])):
                return f"has the number {match[2]}"
            numbers += 1
    if not command:
        return "is empty"
    return None if complete() else f"has a {command} with {numbers} numbers"


def _region(
    element: svgelements.SVGElement, own: dict[str, str], view_id: str, file: str
) -> Region:
    id_ = own.get("id", "")
    group, side = own["data-group"], own.get("data-side", "")
    if side not in SIDES:
        raise DrawingError(
            file, f"region {id_!r} has data-side {side!r}", f"one of {', '.join(SIDES)}"
        )
    expected_id = f"{view_id}-{group}" if side == "midline" else f"{view_id}-{group}-{side}"
    if id_ != expected_id:
        raise DrawingError(file, f"a region of {group!r} has the id {id_!r}", repr(expected_id))
    if not isinstance(element, svgelements.Path):
        raise DrawingError(file, f"region {id_!r} is not a path", "a <path>")
    outline = _outline(element, id_, file)
    if any(not abs(value) <= MAX_COORDINATE for segment in outline for value in segment):
        raise DrawingError(
            file, f"region {id_!r} leaves the drawing", "a region inside the viewBox"
        )
    return Region(id_, group, side, _path_text(outline), outline, flatten(outline))


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
    if len(outline) < 3:
        raise DrawingError(file, f"region {id_!r} has no area", "a closed outline")
    return tuple(outline)


def _rounded(*points: svgelements.Point) -> Segment:
    return tuple(round(float(value), 2) for point in points for value in (point.x, point.y))


def _path_text(outline: tuple[Segment, ...]) -> str:
    commands = ["M" + ",".join(f"{value:g}" for value in outline[0])]
    for segment in outline[1:]:
        letter = "L" if len(segment) == 2 else "C"
        commands.append(letter + ",".join(f"{value:g}" for value in segment))
    return " ".join([*commands, "Z"])


def _check_inside(regions: list[Region], width: float, height: float, file: str) -> None:
    for region in regions:
        left, top, right, bottom = region.bounds
        if left < 0 or top < 0 or right > width or bottom > height:
            raise DrawingError(
                file, f"region {region.id!r} leaves the drawing", "a region inside the viewBox"
            )
