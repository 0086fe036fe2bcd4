"""Through which the canvas is seen: fit, zoom, pan, and a drawing that is sharp at rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QRegion

from acupoints_app.atlas.look import Look
from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.atlas.outline import Point, bounds_of
from acupoints_app.atlas.viewport import Viewport, fit
from acupoints_app.ui.body.body_picture import BodyPicture
from acupoints_app.ui.theme import GRID

MARGIN: Final = 4 * GRID
"""Pixels kept free around the fitted body."""

_SHARPEN_AFTER_MS: Final = 60
_REGION_FILLS: Final = 0.5
"""Share of the canvas that a region takes after a zoom to it."""
_CLOSEST_REGION_ZOOM: Final = 6.0
_POINT_ROOM: Final = 200.0
"""Millimetres of the body to each side of a point that are seen after a zoom to it."""
_A_PAIR: Final = 2
_ROUND_A_WAY: Final = 45.0
"""Millimetres of the body that are seen round a way to a point."""
_STRIP_PIXELS: Final = 150_000
_LEAST_STRIP: Final = 32
"""How much is drawn in one go after a movement: about 8 ms of painting in software."""
_PICTURES_KEPT: Final = 6
"""How many parsed drawings stay in memory: a few MB each."""


class BodyCamera(QObject):
    """The viewport of a canvas, and the view's drawing as seen through it.

    The drawing is kept as a pixmap.  While the viewport moves, the old pixmap is painted
    stretched; as soon as it rests, a new one is drawn sharp, strip by strip.  Emits ``moved``
    when what is seen has changed.
    """

    moved = Signal()

    def __init__(
        self,
        layers: Sequence[Callable[[QPainter, Viewport], None]],
        parent: QObject | None = None,
    ) -> None:
        """``layers`` are painted over each sharp picture: what stays the same while it is shown."""
        super().__init__(parent)
        self._layers = layers
        self._view: BodyView | None = None
        self._size = QSizeF(1, 1)
        self._ratio = 1.0
        self._look: Look | None = None
        self._pictures: dict[tuple[str, Look], BodyPicture] = {}
        self._kept_free = 0.0
        self._viewport: Viewport | None = None  # None: fitted, whatever the size is.
        self._sharp: tuple[QPixmap, Viewport] | None = None
        self._overview: tuple[QPixmap, Viewport] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SHARPEN_AFTER_MS)
        self._rest.timeout.connect(self._begin_to_sharpen)
        self._drafting: Iterator[None] | None = None
        self._next_strip = QTimer(self)
        self._next_strip.timeout.connect(self._draw_next_strip)

    # What is seen -------------------------------------------------------------------

    def show_view(self, view: BodyView) -> None:
        """Look at a view, fitted."""
        self._view = view
        self._forget()

    def set_look(self, look: Look) -> None:
        """Draw the body in another look."""
        self._look = look
        self.redraw()

    def redraw(self) -> None:
        """Draw anew: what is painted over the sharp picture has changed."""
        self._stop_drafting()
        self._sharp = self._overview = None
        self.moved.emit()

    def set_screen(self, size: QSizeF, ratio: float) -> None:
        """Take another size (device-independent pixels) or pixel ratio."""
        if (size, ratio) == (self._size, self._ratio):
            return
        (old_width, old_height), (width, height) = self._size.toTuple(), size.toTuple()
        self._size, self._ratio = size, ratio
        self._stop_drafting()
        self._sharp = self._overview = None
        if self._viewport is not None:
            # What was in the middle stays there, as large as it was.
            moved = self._viewport.panned((width - old_width) / 2, (height - old_height) / 2)
            self._look_through(moved)
        self.moved.emit()

    def _forget(self) -> None:
        self._stop_drafting()
        self._viewport = self._sharp = self._overview = None
        self.moved.emit()

    # Where it is seen ---------------------------------------------------------------

    @property
    def viewport(self) -> Viewport:
        """Where the view lies on the screen."""
        return self._viewport or self.fitted

    @property
    def fitted(self) -> Viewport:
        """The viewport that shows the whole view."""
        view = self._view
        bounds = (0.0, 0.0, view.width, view.height) if view else (0.0, 0.0, 1.0, 1.0)
        width, height = self._size.toTuple()
        return fit(bounds, (width - self._kept_free, height), MARGIN).panned(self._kept_free, 0)

    def keep_free(self, left: float) -> None:
        """Fit views beside so many pixels on the left, which something else covers."""
        if left != self._kept_free:
            self._kept_free = left
            if self._viewport is None:
                self.redraw()

    def fit(self) -> None:
        """Show the whole view."""
        self._look_through(self.fitted)

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Zoom so that what lies under screen x, y stays under it."""
        self._look_through(self.viewport.zoomed(factor, x, y, self.fitted))

    def pan_from(self, start: Viewport, dx: float, dy: float) -> None:
        """Show what ``start`` shows, moved by screen pixels."""
        self._look_through(start.panned(dx, dy))

    def zoom_to(self, region: Region) -> None:
        """Bring a region up close, in the middle."""
        width, height = self._size.toTuple()
        close = fit(region.bounds, (width * _REGION_FILLS, height * _REGION_FILLS)).scale
        least = self.fitted.scale
        self._centre(region, min(max(close, least), least * _CLOSEST_REGION_ZOOM))

    def zoom_to_places(self, places: Sequence[Point]) -> None:
        """Bring places up close, in the middle: of two that lie far apart, the first."""
        if self._view is None or not places:
            return
        room = _POINT_ROOM * self._view.scale
        bounds = bounds_of(places)
        across = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
        if across > room and len(places) == _A_PAIR:
            bounds, across = (*places[0], *places[0]), 0.0
        x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
        width, height = self._size.toTuple()
        scale = max(min(width, height) / max(2 * room, across + room), self.fitted.scale)
        self._look_through(Viewport(scale, width / 2 - x * scale, height / 2 - y * scale))

    def show_all(self, places: Sequence[Point]) -> None:
        """Show all of some places, as near as leaves room for words beside them."""
        if self._view is None or not places:
            return
        left, top, right, bottom = bounds_of(places)
        room = _ROUND_A_WAY * self._view.scale
        close = fit(
            (left - room, top - room, right + room, bottom + room), self._size.toTuple(), MARGIN
        )
        if close.scale < self.viewport.scale or not self._holds(places):
            self._look_through(close)

    def _holds(self, places: Sequence[Point]) -> bool:
        """Whether all places are on the screen, clear of its edges."""
        width, height = self._size.toTuple()
        on_screen = [self.viewport.to_screen(*place) for place in places]
        return all(
            MARGIN <= x <= width - MARGIN and MARGIN <= y <= height - MARGIN for x, y in on_screen
        )

    def sees(self, region: Region) -> bool:
        """True where a part of a region's box is on the screen."""
        left, top, right, bottom = region.bounds
        x0, y0 = self.viewport.to_screen(left, top)
        x1, y1 = self.viewport.to_screen(right, bottom)
        width, height = self._size.toTuple()
        return x1 > 0 and y1 > 0 and x0 < width and y0 < height

    def bring_into_sight(self, region: Region) -> None:
        """Move a region to the middle if its own middle can't be seen."""
        left, top, right, bottom = region.bounds
        x, y = self.viewport.to_screen((left + right) / 2, (top + bottom) / 2)
        width, height = self._size.toTuple()
        if not (MARGIN <= x <= width - MARGIN and MARGIN <= y <= height - MARGIN):
            self._centre(region, self.viewport.scale)

    def _centre(self, region: Region, scale: float) -> None:
        left, top, right, bottom = region.bounds
        width, height = self._size.toTuple()
        self._look_through(
            Viewport(
                scale,
                width / 2 - (left + right) / 2 * scale,
                height / 2 - (top + bottom) / 2 * scale,
            )
        )

    def _look_through(self, viewport: Viewport) -> None:
        if self._view is None:
            return
        if viewport.scale <= self.fitted.scale:
            self._viewport = None
        else:
            self._viewport = viewport.kept_in_sight(
                (self._view.width, self._view.height), self._size.toTuple()
            )
        self._stop_drafting()
        self._rest.start()
        self.moved.emit()

    # The drawing --------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint the view's drawing; the painter is in screen pixels."""
        if self._sharp is None:
            self.sharpen()
        if self._sharp is None:
            return
        pixmap, drawn_at = self._sharp
        if drawn_at == self.viewport:
            painter.drawPixmap(0, 0, pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        covered = self._paint_stretched(painter, pixmap, drawn_at)
        screen = QRectF(0, 0, *self._size.toTuple())
        if self._overview is not None and not covered.contains(screen):
            # What the moved picture leaves bare is filled from the fitted one, and only that:
            # one over the other would double the soft edges.
            painter.save()
            painter.setClipRegion(QRegion(screen.toRect()) - QRegion(covered.toRect()))
            self._paint_stretched(painter, *self._overview)
            painter.restore()

    def _paint_stretched(self, painter: QPainter, pixmap: QPixmap, drawn_at: Viewport) -> QRectF:
        x, y = self.viewport.to_screen(*drawn_at.to_view(0, 0))
        stretch = self.viewport.scale / drawn_at.scale / pixmap.devicePixelRatio()
        place = QRectF(x, y, pixmap.width() * stretch, pixmap.height() * stretch)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        return place

    @property
    def is_sharp(self) -> bool:
        """True where what is painted is drawn for what is seen, and not stretched."""
        return self._sharp is not None and self._sharp[1] == self.viewport

    def sharpen(self) -> None:
        """Draw what is seen anew, sharp, at once."""
        for _ in self.draft():
            pass

    def _begin_to_sharpen(self) -> None:
        self._drafting = self.draft()
        self._next_strip.start()

    def _stop_drafting(self) -> None:
        self._drafting = None
        self._next_strip.stop()

    def _draw_next_strip(self) -> None:
        if self._drafting is None or next(self._drafting, self) is self:
            self._stop_drafting()

    def draft(self) -> Iterator[None]:
        """Draw what is seen strip by strip, so that the window answers in between.

        A strip keeps whole pixels of the screen, so no seam is seen.
        """
        if self._view is None or self._look is None:
            return
        picture, viewport, ratio = self._picture(self._view, self._look), self.viewport, self._ratio
        pixmap = QPixmap(self._size.toSize() * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        height = max(_LEAST_STRIP, _STRIP_PIXELS // max(1, pixmap.width()))
        for top in range(0, pixmap.height(), height):
            # A picture of its own: QtSvg would draw all of a clipped one, and is quick about
            # what lies beyond an edge.
            strip = QPixmap(pixmap.width(), min(height, pixmap.height() - top))
            strip.fill(Qt.GlobalColor.transparent)
            painter = QPainter(strip)
            painter.translate(0, -top)
            painter.scale(ratio, ratio)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            picture.paint(painter, viewport)
            painter.end()
            painter = QPainter(pixmap)
            painter.drawPixmap(0, top, strip)
            painter.end()
            yield
        pixmap.setDevicePixelRatio(ratio)
        for paint in self._layers:
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter, viewport)
            painter.end()
            yield
        self._sharp = (pixmap, viewport)
        if self._viewport is None:
            self._overview = self._sharp
        self.moved.emit()

    def _picture(self, view: BodyView, look: Look) -> BodyPicture:
        key = (view.key, look)
        picture = self._pictures.pop(key, None) or BodyPicture(view, look)
        self._pictures[key] = picture  # the latest used last
        while len(self._pictures) > _PICTURES_KEPT:
            del self._pictures[next(iter(self._pictures))]
        return picture
