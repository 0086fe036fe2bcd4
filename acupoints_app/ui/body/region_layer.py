"""The regions of a view as the canvas shows them: at rest, under the pointer, chosen, ringed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from acupoints_app.atlas.hit import region_at
from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.atlas.views import WHOLE_BODY
from acupoints_app.content.model import Content, Group
from acupoints_app.ui.body.body_overlay import (
    RegionShape,
    Tag,
    paint_focus,
    paint_region,
    view_units,
)
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import excerpt_count, region_name

_CLOSE_UP_TINT: Final = 0.22
"""How strong a region's tint is in a close-up, which it fills: the drawing comes first."""
_REACH: Final = 5.0
"""How far beside a region, in screen pixels, the pointer still takes it."""


class RegionLayer:
    """Holds which region is hovered, chosen and under the keyboard, and paints them.

    Chosen is the group that is read, and ``asked`` are those that a question that is read is about.

    The *cursor* is the region that the keyboard is on; its ring is ``ringed`` only while the
    keyboard is used, so that it does not hide what a click has chosen.
    """

    def __init__(self, content: Content) -> None:
        self._content = content
        self._shapes: dict[str, RegionShape] = {}
        self._theme: Theme | None = None
        self._type: Typesetting | None = None
        self._tag: tuple[tuple[str, float], Tag] | None = None
        self._tint = 1.0
        self._every: tuple[Region, ...] = ()
        self.is_shown = True
        self.chosen: str | None = None
        self.asked: frozenset[str] = frozenset()
        self.hovered: Region | None = None
        self.cursor: Region | None = None
        self.ringed: Region | None = None

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._type, self._tag = theme, typesetting, None

    def set_view(self, view: BodyView) -> None:
        """Take the regions of another view."""
        # A teacher's content may have fewer groups than the drawing has regions.
        self._every = tuple(r for r in view.regions if r.group in self._content.subjects)
        self._shapes = {region.id: RegionShape(region) for region in self._every}
        self._tint = 1.0 if view.id in WHOLE_BODY else _CLOSE_UP_TINT
        self.cursor = self.hovered = self.ringed = None

    @property
    def all(self) -> tuple[Region, ...]:
        """The regions that can be seen and chosen: none where they are switched off."""
        return self._every if self.is_shown else ()

    def under(self, place: QPointF, viewport: Viewport) -> Region | None:
        """The region at a place of the screen, or None."""
        x, y = viewport.to_view(place.x(), place.y())
        return region_at(self.all, x, y, reach=_REACH / viewport.scale)

    def first_chosen(self) -> Region | None:
        """The first region of what is chosen, or None."""
        return next((region for region in self.all if self._is_chosen(region)), None)

    def step(self, by: int) -> Region | None:
        """The region ``by`` steps on from the keyboard's in anatomical order, or None."""
        here = -1 if by > 0 else len(self.all)
        chosen = self.first_chosen()
        if self.cursor is not None:
            here = self.all.index(self.cursor)
        elif chosen is not None:
            here = self.all.index(chosen) - by  # the first step is onto what is chosen
        return self.all[here + by] if 0 <= here + by < len(self.all) else None

    def words(self, region: Region) -> tuple[str, str]:
        """A region's name, and how much the sources say of it."""
        number = len(self._content.excerpts_of(region.group))
        return region_name(self._content, region), excerpt_count(number)

    # Painting -----------------------------------------------------------------------

    def paint_at_rest(self, painter: QPainter, viewport: Viewport) -> None:
        """All regions as they rest; this becomes a part of the camera's sharp picture."""
        self._paint(painter, viewport, self.all, at_rest=True)

    def paint_lit(self, painter: QPainter, viewport: Viewport) -> None:
        """What is hovered, chosen or ringed."""
        lit = [r for r in self.all if r is self.hovered or self._is_chosen(r)]
        self._paint(painter, viewport, lit)
        if self.ringed is not None and self._theme is not None:
            with view_units(painter, viewport):
                paint_focus(painter, self._shapes[self.ringed.id], self._theme)

    def paint_tag(self, painter: QPainter, viewport: Viewport, screen: QRectF) -> None:
        """The tag of the region that is named."""
        region = self.named
        if region is not None and self._theme is not None:
            place = self.tag_place(region, viewport, screen)
            tag = self.tag_of(region, screen.width() - 2 * GRID)
            tag.paint(painter, place, self._theme, self._pain(region))

    def _paint(
        self,
        painter: QPainter,
        viewport: Viewport,
        regions: Iterable[Region],
        *,
        at_rest: bool = False,
    ) -> None:
        if self._theme is None:
            return
        with view_units(painter, viewport):
            for region in regions:
                paint_region(
                    painter,
                    self._shapes[region.id],
                    self._theme,
                    self._pain(region),
                    viewport.scale,
                    hovered=not at_rest and region is self.hovered,
                    chosen=not at_rest and self._is_chosen(region),
                    tint=self._tint,
                )

    @property
    def named(self) -> Region | None:
        """The region that the tag names: under the pointer, else under the keyboard."""
        return self.hovered or self.ringed

    def tag_of(self, region: Region, room: float = math.inf) -> Tag:
        """The tag that names a region, no wider than ``room``."""
        if self._type is None:
            raise RuntimeError("a tag was asked for before the look was set")
        if self._tag is None or self._tag[0] != (region.id, room):
            fonts = (self._type.strong(), self._type.small())
            self._tag = ((region.id, room), Tag(*self.words(region), *fonts, room))
        return self._tag[1]

    def tag_place(self, region: Region, viewport: Viewport, screen: QRectF) -> QRectF:
        """Where a region's tag goes on the screen."""
        room = screen.adjusted(GRID, GRID, -GRID, -GRID)
        return self.tag_of(region, room.width()).placed(viewport, region, room)

    def areas(self, region: Region, viewport: Viewport, screen: QRectF) -> tuple[QRectF, QRectF]:
        """Where a region and its tag lie on the screen."""
        left, top, right, bottom = region.bounds
        x, y = viewport.to_screen(left, top)
        place = QRectF(x, y, (right - left) * viewport.scale, (bottom - top) * viewport.scale)
        return place, self.tag_place(region, viewport, screen)

    def _is_chosen(self, region: Region) -> bool:
        return region.group == self.chosen or region.group in self.asked

    def _pain(self, region: Region) -> str:
        group = self._content.subjects[region.group]
        return group.pain if isinstance(group, Group) else ""
