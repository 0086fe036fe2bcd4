"""What lies under the pointer on the body: which tag is shown, what a click chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter

from acupoints_app.atlas.model import Landmark, Region
from acupoints_app.atlas.placing import Placement
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.body.landmark_tag import paint_landmark_tag
from acupoints_app.ui.body.point_menu import point_menu
from acupoints_app.ui.body.point_tag import PointTag
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from acupoints_app.ui.body.body_canvas import BodyCanvas

_SAME_PLACE: Final = 3.0
"""Pixels within which a click is one at the same place again."""


class CanvasPointer:
    """Of what lies there a landmark comes first where they are shown, then the nearest point.

    Repaints only what has changed: a hover must not paint the body.
    """

    def __init__(self, canvas: BodyCanvas, points: PlacedPoints) -> None:
        self._canvas = canvas
        self._points = points
        self._tag = PointTag(
            points,
            lambda code: code in canvas.points.noted,
            lambda one: one in canvas.points.touched,
        )
        self._clicked: tuple[QPointF, str] | None = None
        self.near: tuple[Placement, ...] = ()
        self.landmark: Landmark | None = None

    # Hovering -----------------------------------------------------------------------

    def hover_at(self, place: QPointF | None) -> None:
        """Follow the pointer to a place of the canvas; None where it has gone."""
        canvas = self._canvas
        if canvas.ruler.is_on and place is not None:
            canvas.ruler.move(canvas.in_view(place))
            canvas.update()
            return
        viewport = canvas.camera.viewport
        landmark = None if place is None else canvas.measures.landmark_under(place, viewport)
        if landmark is not self.landmark:
            self.landmark = landmark
            canvas.update()
        near = () if place is None else canvas.points.under(place, viewport)
        self._hover_points(near)
        region = None if place is None or near else canvas.region_under(place)
        self._hover_region(region)
        if near or region is not None:
            canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        elif not canvas.ruler.is_on:
            canvas.unsetCursor()

    def _hover_points(self, near: tuple[Placement, ...]) -> None:
        if near == self.near:
            return
        canvas = self._canvas
        for seen in (self.near, near):
            if seen and canvas.type is not None:
                viewport, screen = canvas.camera.viewport, QRectF(canvas.rect())
                tag = self._tag.place(seen, viewport, screen, canvas.type)
                for area in (tag, canvas.points.area(seen[0], viewport)):
                    self._update(area)
        self.near = near
        canvas.points.hovered = near[0] if near else None

    def _hover_region(self, region: Region | None) -> None:
        regions = self._canvas.regions
        if region is not regions.hovered:
            self._update_around(regions.named)
            regions.hovered = region
            self._update_around(regions.named)

    def _update_around(self, region: Region | None) -> None:
        canvas = self._canvas
        if region is not None and canvas.type is not None:
            screen = QRectF(canvas.rect())
            for area in canvas.regions.areas(region, canvas.camera.viewport, screen):
                self._update(area)

    def _update(self, area: QRectF) -> None:
        self._canvas.update(area.adjusted(-GRID, -GRID, GRID, GRID).toAlignedRect())

    def paint_tag(self, painter: QPainter, theme: Theme, typesetting: Typesetting) -> None:
        """Name what lies under the pointer, else what the keyboard is on."""
        canvas = self._canvas
        viewport, screen = canvas.camera.viewport, QRectF(canvas.rect())
        if self.landmark is not None:
            name = (self.landmark, self._points.shelf.atlas.measures)
            paint_landmark_tag(painter, viewport, screen, theme, typesetting, *name)
        elif self.near:
            self._tag.paint(painter, self.near, viewport, screen, theme, typesetting)
        elif canvas.regions.named is not None and canvas.camera.sees(canvas.regions.named):
            canvas.regions.paint_tag(painter, viewport, screen)

    # Choosing -----------------------------------------------------------------------

    def choose_at(self, place: QPointF) -> None:
        """Choose the nearest point, by clicks again the others that lie there, else a region."""
        canvas = self._canvas
        near = canvas.points.under(place, canvas.camera.viewport)
        if not near:
            canvas.choose(canvas.region_under(place))
            return
        codes = list(dict.fromkeys(one.code for one in near))
        code = codes[0]
        if self._clicked is not None and self._clicked[1] in codes:
            before, last = self._clicked
            if (before - place).manhattanLength() <= _SAME_PLACE:
                code = codes[(codes.index(last) + 1) % len(codes)]
        self._clicked = (place, code)
        canvas.point_chosen.emit(code)

    def open_at(self, place: QPointF) -> None:
        """Go to the point that lies there, else to the close-up of the region."""
        canvas = self._canvas
        near = canvas.points.under(place, canvas.camera.viewport)
        region = canvas.region_under(place)
        if near:
            canvas.point_opened.emit(self._clicked[1] if self._clicked else near[0].code)
        elif region is not None:
            canvas.opened.emit(region)

    def offer(self, event: QContextMenuEvent) -> None:
        """Offer every point that lies there; by the keyboard, those of the region it is on."""
        canvas = self._canvas
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            here = canvas.points.within(canvas.part_meant())
            place = canvas.rect().center()
        else:
            here = canvas.points.under(QPointF(place), canvas.camera.viewport)
        codes = (one.code for one in here)
        touched = {one.code for one in canvas.points.touched}
        marked = (canvas.points.noted, touched)
        menu = point_menu(canvas, self._points, codes, canvas.point_chosen.emit, *marked)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(canvas.mapToGlobal(place))
