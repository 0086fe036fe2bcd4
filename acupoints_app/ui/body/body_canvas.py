"""The drawn body that is clicked: one view with its regions and acupoints, by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupoints_app.atlas.look import Look
from acupoints_app.atlas.model import Region
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.placing import Placement
from acupoints_app.atlas.ruler import Distance, distance
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.content.model import Content
from acupoints_app.placed import PlacedPoints
from acupoints_app.ui.body.body_camera import BodyCamera
from acupoints_app.ui.body.canvas_keys import canvas_key
from acupoints_app.ui.body.canvas_mouse import CanvasMouse
from acupoints_app.ui.body.canvas_pointer import CanvasPointer
from acupoints_app.ui.body.canvas_words import description
from acupoints_app.ui.body.measure_layer import MeasureLayer
from acupoints_app.ui.body.point_layer import PointLayer
from acupoints_app.ui.body.region_layer import RegionLayer
from acupoints_app.ui.body.ruler_tool import RulerTool
from acupoints_app.ui.body.way_layer import WayLayer
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import Theme
from acupoints_app.ui.wording import view_title

_Paint = Callable[[QPainter, Viewport, QRectF], None]

_KEY_ZOOM: Final = 1.25
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class BodyCanvas(QWidget):
    """Shows one view, given by its key.

    Emits ``group_chosen`` with a group's id when a region is chosen, ``point_chosen`` with a
    point's code, and ``opened`` and ``point_opened`` with the region or the code of the point
    that was double-clicked.
    """

    group_chosen = Signal(str)
    point_chosen = Signal(str)
    opened = Signal(object)
    point_opened = Signal(str)

    def __init__(
        self, content: Content, points: PlacedPoints, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = points.shelf
        self._placed = points
        self._key = ""
        self._theme: Theme | None = None
        self.type: Typesetting | None = None
        self._keyboard_used = False
        self.pointer = CanvasPointer(self, points)
        self._mouse = CanvasMouse(self)
        self.regions = RegionLayer(content)
        self.points = PointLayer(points)
        self.measures = MeasureLayer()
        self.way = WayLayer(points.shelf.atlas.measures)
        self.ruler = RulerTool(points.shelf.atlas.measures.spans)
        layers = (
            self.regions.paint_at_rest,
            self._with_screen(self.measures.paint),
            self._with_screen(self.points.paint_marks_at_rest),
            self._with_screen(self.points.paint_words_at_rest),
        )
        self.camera = BodyCamera(layers, self)
        self.camera.moved.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 200)

    # What is shown ------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(520, 720)

    def set_look(self, theme: Theme, typesetting: Typesetting, look: Look) -> None:
        """Take another appearance, text size or look of the body."""
        self._theme, self.type = theme, typesetting
        self.regions.set_look(theme, typesetting)
        self.points.set_look(theme, typesetting)
        self.measures.set_look(theme, typesetting)
        self.way.set_look(theme, typesetting)
        self.camera.set_look(look)

    def show_view(self, key: str) -> None:
        """Show a view, fitted."""
        if key == self._key:
            return
        self.hover_at(None)
        self._key = key
        view = self._shelf.view(key)
        self.regions.set_view(view)
        self.points.set_view(view)
        self.measures.set_view(view, partial(self._shelf.frames, key))
        self.ruler.clear()
        self.setAccessibleName(self.tr("Body, {view} view").format(view=view_title(view)))
        self._describe()
        self.camera.show_view(view)

    def show_chosen(self, subject: str | None, asked: frozenset[str] = frozenset()) -> None:
        """Light a group, point or meridian, or the groups that a question is about."""
        layer = self.regions
        layer.chosen = self.points.chosen = subject
        layer.asked = asked
        if subject is not None and layer.cursor is not None and layer.cursor.group != subject:
            layer.cursor = None
            self._describe()
        self._update_ring()

    def show_measures(self, *, landmarks: bool, spans: bool) -> None:
        """Show or hide the landmarks and the spans."""
        self.measures.shows_landmarks, self.measures.shows_spans = landmarks, spans
        self.pointer.landmark = None
        self.camera.redraw()

    def show_layers(
        self, *, groups: bool, points: bool, extra: bool, labels: bool, meridians: frozenset[str]
    ) -> None:
        """Show or hide the groups, the points (the extra ones too), codes, and meridians."""
        self.hover_at(None)
        self.regions.is_shown = groups
        layer = self.points
        layer.shows_points, layer.shows_extra = points, extra
        layer.shows_labels, layer.meridians = labels, meridians
        self._update_ring()
        self.camera.redraw()

    def show_only(self, spots: frozenset[str] | None) -> None:
        """Show no points but these, lit ones apart; None takes the filter away."""
        if spots != self.points.only:
            self.hover_at(None)
            self.points.only = spots
            self.camera.redraw()

    def show_noted(self, codes: frozenset[str]) -> None:
        """Mark the points that have a note."""
        if codes != self.points.noted:
            self.points.noted = codes
            self._describe()
            self.camera.redraw()

    def show_touched(self, places: frozenset[Placement]) -> None:
        """Mark the points that cautions touch."""
        if places != self.points.touched:
            self.points.touched = places
            self._describe()
            self.camera.redraw()  # codes make room for the marks

    def hint(self, code: str) -> None:
        """Light a point or a meridian that the pointer is on elsewhere; "" for none."""
        if code != self.points.hinted:
            self.points.hinted = code
            self.update()

    def zoom_to_point(self, code: str) -> None:
        """Bring a point of this view up close; of two that lie far apart the nearer one."""
        self.camera.zoom_to_places([one.place for one in self._placed.places(code, self._key)])

    def take_ruler(self, on: bool) -> None:
        """Measure instead of choosing, or stop that."""
        self.ruler.switch(on)
        self.hover_at(None)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self._describe()
        self._update_ring()

    def zoom_in(self) -> None:
        """Zoom in on the region with the ring, else on the middle."""
        self._zoom_by_key(_KEY_ZOOM)

    def zoom_out(self) -> None:
        """Zoom out from the region with the ring, else from the middle."""
        self._zoom_by_key(1 / _KEY_ZOOM)

    def _zoom_by_key(self, factor: float) -> None:
        x, y = self.width() / 2, self.height() / 2
        if self.regions.ringed is not None:
            left, top, right, bottom = self.regions.ringed.bounds
            x, y = self.camera.viewport.to_screen((left + right) / 2, (top + bottom) / 2)
        self.camera.zoom(factor, x, y)

    def part_meant(self) -> Region | None:
        """The region with the ring, else the first of the chosen group, else None."""
        return self.regions.ringed or self.regions.first_chosen()

    # Painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or self.type is None or not self._key:
            return
        # The pixel ratio can change under a window that is moved to another screen.
        self.camera.set_screen(QSizeF(self.size()), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        self.camera.paint(painter)
        viewport, screen = self.camera.viewport, QRectF(self.rect())
        self.regions.paint_lit(painter, viewport)
        self.points.paint_lit(painter, viewport, screen)
        self.way.paint(painter, viewport, screen)
        if self.ruler.is_on:
            crosshair = self._keyboard_used and self.hasFocus()
            look = (self._theme, self.type)
            self.ruler.paint(painter, viewport, screen, *look, self.measure, crosshair=crosshair)
        else:
            self.pointer.paint_tag(painter, self._theme, self.type)
        painter.end()

    def _with_screen(self, paint: _Paint) -> Callable[[QPainter, Viewport], None]:
        return lambda painter, viewport: paint(painter, viewport, QRectF(self.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.camera.set_screen(QSizeF(self.size()), self.devicePixelRatioF())
        super().resizeEvent(event)

    def measure(self, start: Point, end: Point) -> Distance:
        """The distance between two places of the view, in view units."""
        frames, elsewhere = self._shelf.frames(self._key), self._shelf.elsewhere(self._key)
        return distance(frames, elsewhere, start, end)

    # The pointer --------------------------------------------------------------------

    def region_under(self, place: QPointF) -> Region | None:
        """The region at a place of the canvas, or None."""
        return self.regions.under(place, self.camera.viewport)

    def in_view(self, place: QPointF) -> Point:
        """A place of the canvas in the units of the view."""
        return self.camera.viewport.to_view(place.x(), place.y())

    def hover_at(self, place: QPointF | None) -> None:
        """Follow the pointer to a place of the canvas; None where it has gone."""
        self.pointer.hover_at(place)

    def use_keyboard(self, used: bool) -> None:
        """The ring and its tag are there only while the keyboard is used."""
        if not used and not self._keyboard_used:
            return
        self._keyboard_used = used
        self._update_ring()

    def _update_ring(self) -> None:
        shown = self._keyboard_used and self.hasFocus() and not self.ruler.is_on
        self.regions.ringed = self.regions.cursor if shown else None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.wheel(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hover_at(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.pointer.offer(event)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.camera.zoom(1 + event.value(), event.position().x(), event.position().y())
            return True
        return super().event(event)

    # The keyboard -------------------------------------------------------------------

    def choose(self, region: Region | None) -> None:
        """Choose a region."""
        if region is not None:
            self.regions.cursor = region
            self._update_ring()
            self._describe()
            self.group_chosen.emit(region.group)

    def focusInEvent(self, event: QFocusEvent) -> None:
        regions = self.regions
        if regions.all and event.reason() in _BY_KEYBOARD and not self.ruler.is_on:
            last = event.reason() == Qt.FocusReason.BacktabFocusReason
            first = regions.cursor or regions.first_chosen() or regions.all[0]
            self.walk_to(regions.all[-1] if last else first)
        self._update_ring()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._update_ring()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks the regions, and leaves the body after the last."""
        # A control that lies on the body asks the body too.
        if self.ruler.is_on or not self.hasFocus():
            return super().focusNextPrevChild(next)
        return self.step(1 if next else -1) or super().focusNextPrevChild(next)

    def step(self, by: int) -> bool:
        """Walk ``by`` regions on in anatomical order; False where there is none."""
        region = self.regions.step(by)
        if region is not None:
            self.walk_to(region)
        return region is not None

    def walk_to(self, region: Region) -> None:
        """Put the keyboard on a region."""
        self.regions.cursor = region
        self.use_keyboard(True)
        self.camera.bring_into_sight(region)
        self._describe()
        self._announce()

    def choose_here(self) -> None:
        """Choose the region that the keyboard is on; with the ruler, set a place."""
        self.use_keyboard(True)
        if self.ruler.is_on:
            self.ruler.set_place()
            self.tell_distance()
        else:
            self.choose(self.regions.cursor)

    def move_pointer(self, dx: float, dy: float) -> None:
        """Move the ruler's crosshair by screen pixels; it begins in the middle."""
        viewport = self.camera.viewport
        middle = (self.width() / 2, self.height() / 2)
        x, y = viewport.to_screen(*self.ruler.pointer) if self.ruler.pointer else middle
        x = min(max(x + dx, 0.0), float(self.width()))
        y = min(max(y + dy, 0.0), float(self.height()))
        self.use_keyboard(True)
        self.ruler.move(viewport.to_view(x, y))
        self._describe()

    def tell_distance(self) -> None:
        """Show and say what the ruler measures."""
        self.update()
        self._describe()
        if self.ruler.words(self.measure) is not None:
            self._announce()

    def _announce(self) -> None:
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, self.accessibleDescription())
        )

    def _describe(self) -> None:
        """Tell assistive technology where the keyboard is, or what was measured."""
        words = description(self.regions, self.points, self.ruler, self.measure)
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not canvas_key(self, event):
            super().keyPressEvent(event)
