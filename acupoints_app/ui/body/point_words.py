"""The words on the body: codes beside their dots, meridians' tags on their lines."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from acupoints_app.atlas.labels import Box, Label, beside, spread
from acupoints_app.atlas.meridian_lines import MeridianLine
from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.ui.body.point_marks import CodePictures, meridian_tag_size, paint_meridian_tag
from acupoints_app.ui.codes import meridian_code, point_code
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.meridian_colours import meridian_colour
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.wording import content_name

_GAP: Final = 5.5
"""Pixels from a dot to its code: room for the ring of the point that is read."""
_TAG_GAPS: Final = (6.0, 18.0)


@dataclass(frozen=True)
class Words:
    """What has found room on the screen, and where."""

    codes: tuple[tuple[Placement, Box], ...] = ()
    tags: tuple[tuple[str, Box], ...] = ()

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The room that is taken."""
        return tuple(box for _, box in (*self.codes, *self.tags))


class PointWords:
    """Lays and paints words; never one over another, or over a dot."""

    def __init__(self) -> None:
        self._theme: Theme | None = None
        self._font = QFont()
        self._pictures = CodePictures()

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._font = theme, typesetting.small_strong()
        self._pictures.set_look(theme, typesetting.small())

    def lay(
        self,
        named: Sequence[Placement],
        lines: Mapping[str, Sequence[MeridianLine]],
        dots: Iterable[Box],
        viewport: Viewport,
        screen: QRectF,
        radius: float,
    ) -> Words:
        """Where tags of meridians and codes of points go; those without room are left out.

        ``lines`` are those of the meridians to be tagged, ``dots`` what may not be covered,
        ``radius`` that of a dot, all on the screen.
        """
        tags = self._tags(lines, viewport)
        codes = self._codes(named, viewport, radius)
        room = (screen.left(), screen.top(), screen.right(), screen.bottom())
        placed = spread([*tags, *codes], dots, room)
        return Words(
            tuple((one, placed[str(n)]) for n, one in enumerate(named) if str(n) in placed),
            tuple((key.split()[0], box) for key, box in placed.items() if " " in key),
        )

    def paint(self, painter: QPainter, words: Words) -> None:
        """Paint what was laid; the painter is in screen pixels."""
        assert self._theme is not None
        for one, box in words.codes:
            self._pictures.paint(painter, _words(one), box[0], box[1])
        for code, box in words.tags:
            rect = QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
            colour = meridian_colour(code, self._theme)
            shown = meridian_code(code)
            paint_meridian_tag(painter, rect, shown, colour, self._font, self._theme)

    def _codes(self, points: Sequence[Placement], viewport: Viewport, radius: float) -> list[Label]:
        labels: list[Label] = []
        for number, one in enumerate(points):
            x, y = viewport.to_screen(*one.place)
            boxes = beside(x, y, *self._pictures.size(_words(one)), radius + _GAP)
            if one.side == "right":  # outwards: the figure's right is on the left of the page
                boxes = (boxes[1], boxes[0], *boxes[2:])
            labels.append(Label(str(number), boxes))
        return labels

    def _tags(self, lines: Mapping[str, Sequence[MeridianLine]], viewport: Viewport) -> list[Label]:
        """Each line's code: on the line between two dots near its middle, else beside it."""
        tags = []
        for meridian, pieces in lines.items():
            width, height = meridian_tag_size(meridian_code(meridian), self._font)
            for number, line in enumerate(pieces):
                places = [
                    viewport.to_screen(*place)
                    for place in (line.start, *(segment[-1] for segment in line.segments))
                ]
                tags.append(Label(f"{meridian} {number}", _tag_boxes(places, width, height)))
        return tags


def _tag_boxes(places: Sequence[tuple[float, float]], width: float, height: float) -> Iterator[Box]:
    """Where a line's tag may stand, given the places of its dots on the screen."""
    middles = [((x0 + x1) / 2, (y0 + y1) / 2) for (x0, y0), (x1, y1) in itertools.pairwise(places)]
    centre = len(middles) / 2 - 0.5
    for number in sorted(range(len(middles)), key=lambda n: abs(n - centre)):
        x, y = middles[number]
        yield (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    # Where the dots stand too close: beyond the line's ends, then beside its dots.
    for gap in _TAG_GAPS:
        for x, y in (places[0], places[-1], *places[1:-1]):
            yield from beside(x, y, width, height, gap)


def _words(one: Placement) -> str:
    """A dot's code, and which of the point's sites it is."""
    code = point_code(one.code)
    return f"{code} {content_name(one.site)}" if one.site else code
