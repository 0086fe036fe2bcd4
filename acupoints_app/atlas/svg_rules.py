"""What a drawing's XML may hold: no more than QtSvg and every other reader paint alike.

The file is checked before anything else sees it, because readers expand entities, skip what they
don't know and load a malformed path without a word.  The rules are those of
docs/drawing_contract.md.
"""

from __future__ import annotations

from typing import Final
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree as SafeElementTree
from defusedxml.common import DefusedXmlException

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.path_data import path_problem

MAX_BYTES: Final = 8 * 1024 * 1024
MAX_DEPTH: Final = 20
"""How deep groups may be nested."""
SVG: Final = "{http://www.w3.org/2000/svg}"
SVG_PATH: Final = f"{SVG}path"

_SILENT: Final = ("title", "desc", "metadata", "defs")
"""Elements that are let be and never painted, like those of an editor's own namespace.  A
definition may hold nothing: it could only serve what is refused."""

_TAKEN_BY_NAME: Final = frozenset(
    {
        *("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"),
        *("text", "textArea", "tspan", "image", "video", "animation", "use", "switch", "symbol"),
        *("mask", "pattern", "marker", "filter", "style", "font", "linearGradient"),
        *("radialGradient", "solidColor", "animate", "animateColor", "animateMotion"),
        *("animateTransform", "set"),
    }
)
"""What QtSvg takes for SVG's wherever it stands: it asks neither for a namespace nor whether an
element round it is let be."""

_FORBIDDEN_ATTRIBUTES: Final = {
    "transform": "it applied to the points",
    "filter": "none",
    "clip-path": "none",
    "mask": "none",
    "marker-start": "none",
    "marker-mid": "none",
    "marker-end": "none",
}
_STYLE: Final = (
    *("fill", "fill-rule", "fill-opacity", "opacity", "stroke", "stroke-width", "stroke-opacity"),
    *("stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray"),
)


def parse_drawing(drawing: bytes, file: str) -> Element:
    """The root element of a drawing that keeps the rules.  Raises DrawingError."""
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
    if root.tag != f"{SVG}svg":
        raise DrawingError(file, f"its root is <{root.tag}>", "<svg> in the SVG namespace")
    _check_attributes(root, "svg", file)
    _check_children(root, file)
    return root


def name_of(element: Element) -> str:
    """How a message calls an element."""
    return element.get("id") or "without id"


def _check_children(root: Element, file: str) -> None:
    waiting = [(child, 1) for child in root]
    while waiting:
        element, depth = waiting.pop()
        if depth > MAX_DEPTH:
            raise DrawingError(file, "groups are nested too deep", f"at most {MAX_DEPTH} levels")
        if _is_silent(element, file):
            continue
        _check_element(element, file)
        waiting += [(child, depth + 1) for child in element]


def _is_silent(element: Element, file: str) -> bool:
    """True for what an editor keeps for itself, which nothing paints."""
    tag = str(element.tag)
    kind = tag.removeprefix(SVG)
    if tag.startswith(SVG) and kind not in _SILENT:
        return False
    if kind == "defs" and len(element):
        raise DrawingError(file, "<defs> holds definitions", "only <g> and <path>")
    for inner in element.iter():
        if str(inner.tag).rpartition("}")[2] in _TAKEN_BY_NAME:
            raise DrawingError(
                file,
                f"<{inner.tag}> {name_of(inner)} is painted by some readers only",
                "<path> and <g> in the SVG namespace, and not in notes",
            )
    return True


def _check_element(element: Element, file: str) -> None:
    kind = str(element.tag).removeprefix(SVG)
    if kind not in ("g", "path"):
        raise DrawingError(
            file, f"<{kind}> {name_of(element)} is not painted alike everywhere", "<g> or <path>"
        )
    _check_attributes(element, kind, file)
    if kind == "path":
        problem = path_problem(element.get("d", ""))
        if problem:
            raise DrawingError(
                file, f"the path {name_of(element)} {problem}", "a complete SVG path"
            )


def _check_attributes(element: Element, kind: str, file: str) -> None:
    for attribute, instead in _FORBIDDEN_ATTRIBUTES.items():
        if element.get(attribute) is not None:
            raise DrawingError(
                file, f"<{kind}> {name_of(element)} has the attribute {attribute}", instead
            )
    _check_style(element, kind, file)


def _check_style(element: Element, kind: str, file: str) -> None:
    for entry in element.get("style", "").split(";"):
        name = entry.partition(":")[0].strip()
        if name and name not in _STYLE and not name.startswith("-"):
            raise DrawingError(
                file,
                f"<{kind}> {name_of(element)} has {name!r} in its style",
                "plain fill, stroke and opacity",
            )
    for attribute in ("fill", "stroke", "style"):
        if "url(" in element.get(attribute, ""):
            raise DrawingError(
                file, f"<{kind}> {name_of(element)} is painted with url(...)", "a plain colour"
            )
