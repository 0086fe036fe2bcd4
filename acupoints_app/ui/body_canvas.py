"""The drawn body that is clicked: one view and its regions, by pointer and by keyboard."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from acupoints_app.atlas.look import Look
from acupoints_app.atlas.model import Landmark, Region
from acupoints_app.atlas.outline import Point
from acupoints_app.atlas.ruler import Distance, distance
from acupoints_app.atlas.shelf import Shelf
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.content.model import Content
from acupoints_app.ui.body_camera import BodyCamera
from acupoints_app.ui.canvas_keys import canvas_key
from acupoints_app.ui.canvas_words import description
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.landmark_tag import paint_landmark_tag
from acupoints_app.ui.measure_layer import MeasureLayer
from acupoints_app.ui.region_layer import RegionLayer
from acupoints_app.ui.ruler_tool import RulerTool
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import view_title

_WHEEL_STEP: Final = 1.2
"""Zoom factor of one notch of the wheel."""
_KEY_ZOOM: Final = 1.25
_SLIP: Final = 3.0  # pixels that a hand may move between press and release of a click
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class BodyCanvas(QWidget):
    """Shows one view, given by its key.

    Emits ``group_chosen`` with a group's id when a region is chosen, and ``opened`` with the
    region that was double-clicked.
    """

    group_chosen = Signal(str)
    opened = Signal(object)

    def __init__(self, content: Content, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._key = ""
        self._theme: Theme | None = None
        self._type: Typesetting | None = None
        self._landmark: Landmark | None = None
        self._press: QPointF | None = None
        self._dragged_from: Viewport | None = None
        self._keyboard_used = False
        self.regions = RegionLayer(content)
        self.measures = MeasureLayer()
        self.ruler = RulerTool(shelf.atlas.measures.spans)
        self.camera = BodyCamera((self.regions.paint_at_rest, self._paint_measures), self)
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
        self._theme, self._type = theme, typesetting
        self.regions.set_look(theme, typesetting)
        self.measures.set_look(theme, typesetting)
        self.camera.set_look(look)

    def show_view(self, key: str) -> None:
        """Show a view, fitted."""
        if key == self._key:
            return
        self._hover(None)
        self._key = key
        view = self._shelf.view(key)
        self.regions.set_view(view)
        self.measures.set_view(view, partial(self._shelf.frames, key))
        self.ruler.clear()
        self._landmark = None
        self.setAccessibleName(self.tr("Body, {view} view").format(view=view_title(view)))
        self._describe()
        self.camera.show_view(view)

    def show_chosen(self, subject: str | None) -> None:
        """Light the regions of a group; nothing is lit for a topic or None."""
        layer = self.regions
        layer.chosen = subject
        if subject is not None and layer.cursor is not None and layer.cursor.group != subject:
            layer.cursor = None
            self._describe()
        self._update_ring()

    def show_measures(self, *, landmarks: bool, spans: bool) -> None:
        """Show or hide the landmarks and the spans."""
        self.measures.shows_landmarks, self.measures.shows_spans = landmarks, spans
        self._landmark = None
        self.camera.redraw()

    def take_ruler(self, on: bool) -> None:
        """Measure instead of choosing, or stop that."""
        self.ruler.switch(on)
        self._landmark = None
        self._hover(None)
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
        if self._theme is None or self._type is None or not self._key:
            return
        # The pixel ratio can change under a window that is moved to another screen.
        self.camera.set_screen(QSizeF(self.size()), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        self.camera.paint(painter)
        viewport, screen = self.camera.viewport, QRectF(self.rect())
        self.regions.paint_lit(painter, viewport)
        if self.ruler.is_on:
            crosshair = self._keyboard_used and self.hasFocus()
            self.ruler.paint(
                painter,
                viewport,
                screen,
                self._theme,
                self._type,
                self.measure,
                crosshair=crosshair,
            )
        elif self._landmark is not None:
            name = (self._landmark, self._shelf.atlas.measures)
            paint_landmark_tag(painter, viewport, screen, self._theme, self._type, *name)
        elif self.regions.named is not None and self.camera.sees(self.regions.named):
            self.regions.paint_tag(painter, viewport, screen)
        painter.end()

    def _paint_measures(self, painter: QPainter, viewport: Viewport) -> None:
        self.measures.paint(painter, viewport, QRectF(self.rect()))

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

    def _in_view(self, place: QPointF) -> Point:
        return self.camera.viewport.to_view(place.x(), place.y())

    def _hover(self, region: Region | None) -> None:
        if region is self.regions.hovered:
            return
        self._update_around(self.regions.named)
        self.regions.hovered = region
        self._update_around(self.regions.named)
        if region is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif not self.ruler.is_on:
            self.unsetCursor()

    def hover_at(self, place: QPointF) -> None:
        """Follow the pointer to a place of the canvas."""
        if self.ruler.is_on:
            self.ruler.move(self._in_view(place))
            self.update()
            return
        landmark = self.measures.landmark_under(place, self.camera.viewport)
        if landmark is not self._landmark:
            self._landmark = landmark
            self.update()
        self._hover(self.region_under(place))

    def _update_around(self, region: Region | None) -> None:
        """Repaint only where a region and its tag lie: a hover must not paint the body."""
        if region is None or self._type is None:
            return
        for area in self.regions.areas(region, self.camera.viewport, QRectF(self.rect())):
            self.update(area.adjusted(-GRID, -GRID, GRID, GRID).toAlignedRect())

    def _use_keyboard(self, used: bool) -> None:
        """The ring and its tag are there only while the keyboard is used."""
        self._keyboard_used = used
        self._update_ring()

    def _update_ring(self) -> None:
        shown = self._keyboard_used and self.hasFocus() and not self.ruler.is_on
        self.regions.ringed = self.regions.cursor if shown else None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._keyboard_used:
            self._use_keyboard(False)
        if self.ruler.is_on and event.button() == Qt.MouseButton.LeftButton:
            self.ruler.press(self._in_view(event.position()))
            self.update()
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._press = event.position()
            self._dragged_from = None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            self.hover_at(event.position())
            return
        moved = event.position() - self._press
        if self._dragged_from is None:
            if moved.manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged_from = self.camera.viewport
            self._hover(None)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.camera.pan_from(self._dragged_from, moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.ruler.is_on and event.button() == Qt.MouseButton.LeftButton:
            slip = _SLIP / self.camera.viewport.scale
            self.ruler.release(self._in_view(event.position()), slip)
            self._tell_distance()
            return
        pressed, was_drag = self._press is not None, self._dragged_from is not None
        self._press = self._dragged_from = None
        if was_drag:
            self.unsetCursor()
            if self.ruler.is_on:
                self.setCursor(Qt.CursorShape.CrossCursor)
        elif pressed and event.button() == Qt.MouseButton.LeftButton:
            # The second release of a double click has no press of its own, and chooses nothing.
            self._choose(self.region_under(event.position()))
        self.hover_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.ruler.is_on:
            self.mousePressEvent(event)
            return
        region = self.region_under(event.position())
        if region is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(region)

    def leaveEvent(self, event: QEvent) -> None:
        self._landmark = None
        self._hover(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if self._keyboard_used:
            self._use_keyboard(False)
        if notches:
            self.camera.zoom(_WHEEL_STEP**notches, event.position().x(), event.position().y())
            self.hover_at(event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.camera.zoom(1 + event.value(), event.position().x(), event.position().y())
            return True
        return super().event(event)

    # The keyboard -------------------------------------------------------------------

    def _choose(self, region: Region | None) -> None:
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
        self._use_keyboard(True)
        self.camera.bring_into_sight(region)
        self._describe()
        self._announce()

    def choose_here(self) -> None:
        """Choose the region that the keyboard is on; with the ruler, set a place."""
        self._use_keyboard(True)
        if self.ruler.is_on:
            self.ruler.set_place()
            self._tell_distance()
        else:
            self._choose(self.regions.cursor)

    def move_pointer(self, dx: float, dy: float) -> None:
        """Move the ruler's crosshair by screen pixels; it begins in the middle."""
        viewport = self.camera.viewport
        middle = (self.width() / 2, self.height() / 2)
        x, y = viewport.to_screen(*self.ruler.pointer) if self.ruler.pointer else middle
        x = min(max(x + dx, 0.0), float(self.width()))
        y = min(max(y + dy, 0.0), float(self.height()))
        self._use_keyboard(True)
        self.ruler.move(viewport.to_view(x, y))
        self._describe()

    def _tell_distance(self) -> None:
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
        self.setAccessibleDescription(description(self.regions, self.ruler, self.measure))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not canvas_key(self, event):
            super().keyPressEvent(event)
