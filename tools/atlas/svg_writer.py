"""The layered SVG file: paint roles, layers, path data, regions and landmarks.

Body units become view units here, and only here, rounded to one decimal: see Page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tools.atlas.curves import Curve, Point, mirrored
from tools.atlas.ink import Line, ink


class Page(NamedTuple):
    """The page of a view, in view units, and where body units lie on it.

    ``scale`` is how many view units a body unit (about 1 mm) takes: 1 for the whole body, more
    for a close-up, so that one decimal is fine enough there too.  ``origin`` is where the body
    units' origin lies: x_view = x_body * scale + origin x, and so for y.  Both are whole numbers.
    A ``mirrored`` page shows everything the other way round: x_body counts to the left.
    """

    width: int
    height: int
    origin: tuple[int, int]
    scale: int = 1
    mirrored: bool = False


WHOLE_BODY = Page(960, 1870, (480, 30))
"""The page of front and back: the midline at x = 480, the crown at y = 30, the sole at 1830."""

ROLES: dict[str, str] = {
    "skin": "#f4dfcd",
    "tone-1": "#efd7c4",
    "tone-2": "#e9ccb6",
    "tone-3": "#e2c0a8",
    "shadow": "#dcb59b",
    "hair": "#6a432f",
    "brow": "#94684f",
    "lip": "#e5b29d",
    "areola": "#dfb79c",
    "nail": "#f9ebe0",
    "eye-white": "#fbf5ee",
    "iris": "#7d6450",
    "pupil": "#3b281f",
    "glint": "#ffffff",
    "contour": "#57392b",
    "line": "#93674f",
    "fine": "#bb917a",
    "faint": "#d3b09a",
}
"""Paint role to its default colour. A role has one colour in a file."""

LAYERS = ("fill", "tone", "detail-fill", "faint", "fine", "line", "contour", "top")
"""Layers of a drawing in paint order; ``top`` holds whole parts that overlap the rest."""


class Region(NamedTuple):
    """One closed area to point at: its group, the figure's own side, and its edge."""

    group: str
    side: str
    curve: Curve


class Landmark(NamedTuple):
    """A named place: its id in data/atlas/landmarks.yaml, the figure's own side, where it is.

    ``side`` is ``left``, ``right`` or ``midline``.
    """

    name: str
    side: str
    point: Point


def pair(name: str, point: Point, on_the_right_of_the_page: str) -> list[Landmark]:
    """A landmark and its mirror image, the figure's right one first.

    ``on_the_right_of_the_page`` is the figure's side of the given point.
    """
    twin = (-point[0], point[1])
    if on_the_right_of_the_page == "left":
        return [Landmark(name, "right", twin), Landmark(name, "left", point)]
    return [Landmark(name, "right", point), Landmark(name, "left", twin)]


_CROSS = 40
"""Half the arm of the cross that marks a landmark, in tenths of a view unit."""

_Tenths = tuple[int, int]


def _tenths(point: Point, page: Page) -> _Tenths:
    """A body point as whole tenths of a view unit.

    Rounding happens before the origin moves, so that mirrored points stay exact mirrors; the
    first rounding, to a millionth, keeps exact halves from depending on the last bit.
    """
    across = -point[0] if page.mirrored else point[0]
    x = round(round(across * page.scale * 10, 5))
    y = round(round(point[1] * page.scale * 10, 5))
    return (x + page.origin[0] * 10, y + page.origin[1] * 10)


def _number(tenths: int) -> str:
    sign = "-" if tenths < 0 else ""
    whole, rest = divmod(abs(tenths), 10)
    return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"


def _join(values: Iterable[int]) -> str:
    text = ""
    for value in values:
        number = _number(value)
        text += number if not text or number.startswith("-") else " " + number
    return text


def path_data(curve: Curve, closed: bool, page: Page, absolute: bool = False) -> str:
    """The ``d`` attribute of a curve, in view units with one decimal.

    Relative steps are shorter; absolute coordinates let a reader add nothing up, so that a
    closed curve ends exactly where it starts.
    """
    current = _tenths(curve[0][0], page)
    parts = ["M" + _join(current)]

    def add(command: str, points: Sequence[_Tenths]) -> None:
        nonlocal current
        x, y = (0, 0) if absolute else current
        numbers = [number for point in points for number in (point[0] - x, point[1] - y)]
        parts.append((command.upper() if absolute else command) + _join(numbers))
        current = points[-1]

    for piece in curve:
        a, b, c, d = (_tenths(point, page) for point in piece)
        if a != current:
            add("l", [a])
        if not a == b == c == d:
            add("c", [b, c, d])
    if closed:
        parts.append("Z")
    return "".join(parts)


def _opacity(opacity: float) -> str:
    return f' opacity="{opacity:g}"' if opacity < 1 else ""


class Drawing:
    """Collects the painted paths of one view, or of one part of it, layer by layer."""

    def __init__(self, name: str, page: Page = WHOLE_BODY) -> None:
        self.name = name
        self.page = page
        self._layers: dict[str, list[str]] = {layer: [] for layer in LAYERS}
        self._regions: list[str] = []
        self._landmarks: list[str] = []

    def part(self, name: str, curve: Curve) -> None:
        """Paint a part of the body in its skin; its outline is then known by this name.

        Rules such as "at the medial border" ask the outline of a part for its width.
        """
        self._layers["fill"].append(
            f'<path class="skin" fill="{ROLES["skin"]}" data-part="{name}"'
            f' d="{self._data(curve, closed=True)}"/>'
        )

    def fill(
        self, curve: Curve, role: str, layer: str, opacity: float = 1.0, *, edge: bool = False
    ) -> None:
        """Paint a closed area; ``edge`` says of a filled contour that it is the body's edge."""
        mark = ' data-edge="yes"' if edge else ""
        self._layers[layer].append(
            f'<path class="{role}" fill="{ROLES[role]}"{_opacity(opacity)}{mark}'
            f' d="{self._data(curve, closed=True)}"/>'
        )

    def fill_all(self, curves: Sequence[Curve], role: str, layer: str) -> None:
        """Paint several closed curves as one path; inner curves cut holes (even-odd rule)."""
        data = "".join(self._data(curve, closed=True) for curve in curves)
        self._layers[layer].append(
            f'<path class="{role}" fill="{ROLES[role]}" fill-rule="evenodd" d="{data}"/>'
        )

    def stroke(
        self,
        curve: Curve,
        width: float,
        role: str = "contour",
        layer: str = "contour",
        closed: bool = False,
    ) -> None:
        """Draw a line of even width (body units) with round ends."""
        self._layers[layer].append(
            f'<path class="{role}" fill="none" stroke="{ROLES[role]}"'
            f' stroke-width="{width * self.page.scale:g}"'
            ' stroke-linecap="round" stroke-linejoin="round"'
            f' d="{self._data(curve, closed)}"/>'
        )

    def line(self, entry: Line, weight: float = 1.0, *, edge: bool = False) -> None:
        """Draw a tapered line into the layer of its role."""
        self.fill(ink(entry, weight), entry.role, entry.role, edge=edge)

    def fill_both(
        self, curve: Curve, role: str, layer: str, opacity: float = 1.0, *, edge: bool = False
    ) -> None:
        """Paint an area and its mirror image."""
        self.fill(curve, role, layer, opacity, edge=edge)
        self.fill(mirrored(curve), role, layer, opacity, edge=edge)

    def stroke_both(
        self,
        curve: Curve,
        width: float,
        role: str = "contour",
        layer: str = "contour",
        closed: bool = False,
    ) -> None:
        """Draw a line of even width and its mirror image."""
        self.stroke(curve, width, role, layer, closed)
        self.stroke(mirrored(curve), width, role, layer, closed)

    def line_both(self, entry: Line, weight: float = 1.0, *, edge: bool = False) -> None:
        """Draw a tapered line and its mirror image."""
        self.fill_both(ink(entry, weight), entry.role, entry.role, edge=edge)

    def put_on_top(self, part: Drawing) -> None:
        """Lay a whole part, with its own layers, over this drawing."""
        self._layers["top"].append(part._groups())

    def add_regions(self, regions: Iterable[Region]) -> None:
        """Add the regions, in the order in which the keyboard walks them."""
        for region in regions:
            name = f"{self.name}-{region.group}"
            if region.side != "midline":
                name += f"-{region.side}"
            self._regions.append(
                f'<path id="{name}" data-group="{region.group}" data-side="{region.side}"'
                f' d="{path_data(region.curve, closed=True, page=self.page, absolute=True)}"/>'
            )

    def add_landmarks(self, landmarks: Iterable[Landmark]) -> None:
        """Add the landmarks, each as a small cross about its place."""
        for landmark in landmarks:
            name = f"{self.name}-lm-{landmark.name}"
            if landmark.side != "midline":
                name += f"-{landmark.side}"
            x, y = _tenths(landmark.point, self.page)
            arm = _number(2 * _CROSS)
            across = f"M{_join((x - _CROSS, y))}h{arm}"
            along = f"M{_join((x, y - _CROSS))}v{arm}"
            self._landmarks.append(
                f'<path id="{name}" data-landmark="{landmark.name}" data-side="{landmark.side}"'
                f' d="{across}{along}"/>'
            )

    def _data(self, curve: Curve, closed: bool) -> str:
        return path_data(curve, closed, self.page)

    def _groups(self) -> str:
        groups = []
        for layer, paths in self._layers.items():
            if paths:
                body = "\n".join(paths)
                groups.append(f'<g id="{self.name}-{layer}">\n{body}\n</g>')
        return "\n".join(groups)

    def svg(self) -> str:
        """The whole file as text."""
        page = self.page
        hidden = "".join(
            f'<g id="{self.name}-{layer}" fill="none" stroke="none">\n{body}\n</g>\n'
            for layer, paths in (("regions", self._regions), ("landmarks", self._landmarks))
            if (body := "\n".join(paths))
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{page.width}"'
            f' height="{page.height}" viewBox="0 0 {page.width} {page.height}"'
            f' data-view="{self.name}" data-origin="{page.origin[0]} {page.origin[1]}"'
            f' data-scale="{page.scale}">\n{self._groups()}\n{hidden}</svg>\n'
        )
