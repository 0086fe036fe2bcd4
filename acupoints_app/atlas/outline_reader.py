"""One closed SVG path as a start and segments; svgelements does the reading."""

from __future__ import annotations

from typing import Final

import svgelements

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.flatten import corner_count
from acupoints_app.atlas.outline import Segment

MAX_COORDINATE: Final = 100_000.0
"""In view units; flattening a curve takes longer the larger it is."""
MAX_PATH_LENGTH: Final = 200_000
"""In characters; reading a path takes about a second for as many."""
MAX_CORNERS: Final = 50_000
"""Into how many a path may be cut; wide bends in a short text would be millions."""


def read_outline(data: str, what: str, file: str, *, closed: bool = True) -> tuple[Segment, ...]:
    """The outline of a path: its start, then segments, in view units.

    ``what`` names the path in a message.  An outline that need not be ``closed`` may be open and
    have several parts, which follow each other.  Raises DrawingError.
    """
    if len(data) > MAX_PATH_LENGTH:
        raise DrawingError(
            file, f"{what} has {len(data)} characters of data", f"at most {MAX_PATH_LENGTH}"
        )
    try:
        path = svgelements.Path(data)
        outline = _segments(path, what, file, closed)
    except (ArithmeticError, ValueError, AttributeError, TypeError, IndexError) as error:
        # An arc of endless numbers, say.
        raise DrawingError(
            file, f"{what} can't be measured ({error})", "numbers of the drawing's size"
        ) from error
    if any(not abs(value) <= MAX_COORDINATE for segment in outline for value in segment):
        raise DrawingError(file, f"{what} leaves the drawing", f"a {what.split()[0]} inside it")
    corners = corner_count(outline)
    if corners > MAX_CORNERS:
        raise DrawingError(file, f"{what} bends into {corners} corners", f"at most {MAX_CORNERS}")
    return outline


def _segments(path: svgelements.Path, what: str, file: str, closed: bool) -> tuple[Segment, ...]:
    if closed and not isinstance(path[-1], svgelements.Close):
        raise DrawingError(file, f"{what} is open", "a path that ends with Z")
    path.approximate_arcs_with_cubics()
    outline: list[Segment] = []
    for segment in path:
        if isinstance(segment, svgelements.Move):
            if outline and closed:
                raise DrawingError(file, f"{what} has two parts", "one closed outline")
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
