"""The drawn body that is clicked: one view and its regions, by pointer and by keyboard."""

from __future__ import annotations

from collections.abc import Iterable
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

from acupoints_app.atlas.hit import region_at
from acupoints_app.atlas.model import BodyView, Region
from acupoints_app.atlas.viewport import Viewport
from acupoints_app.content.model import Content, Group
from acupoints_app.ui.body_camera import BodyCamera
from acupoints_app.ui.body_overlay import RegionShape, Tag, paint_focus, paint_region, view_units
from acupoints_app.ui.focus import WINDOW_MODIFIERS
from acupoints_app.ui.fonts import Typesetting
from acupoints_app.ui.theme import GRID, Theme
from acupoints_app.ui.wording import excerpt_count, region_name, view_name

_REACH: Final = 5.0
"""How far beside a region, in screen pixels, the pointer still takes it."""
_WHEEL_STEP: Final = 1.2
"""Zoom factor of one notch of the wheel."""
_KEY_ZOOM: Final = 1.25
_KEY_PAN: Final = 60.0
_BY_KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class BodyCanvas(QWidget):
    """Shows one view.  Emits ``group_chosen`` with a group's id when a region is chosen.

    The *cursor* is the region that the keyboard is on; its ring is shown only while the
    keyboard is used, so that it does not hide what a click has chosen.
    """

    group_chosen = Signal(str)

    def __init__(self, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._view: BodyView | None = None
        self._regions: tuple[Region, ...] = ()
        self._shapes: dict[str, RegionShape] = {}
        self._theme: Theme | None = None
        self._type: Typesetting | None = None
        self._tag: tuple[str, Tag] | None = None
        self._chosen: str | None = None
        self._hovered: Region | None = None
        self._cursor: Region | None = None
        self._keyboard_used = False
        self._press: QPointF | None = None
        self._dragged_from: Viewport | None = None
        self.camera = BodyCamera(self._paint_hints, self)
        self.camera.moved.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 200)

    # What is shown ------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(520, 720)

    def set_look(self, theme: Theme, typesetting: Typesetting) -> None:
        """Take another appearance or text size."""
        self._theme, self._type, self._tag = theme, typesetting, None
        self.camera.set_colours(theme.name, theme.body)

    def show_view(self, view: BodyView) -> None:
        """Show a view, fitted."""
        if view is self._view:
            return
        self._hover(None)
        self._view = view
        # A teacher's content may have fewer groups than the drawing has regions.
        self._regions = tuple(
            region for region in view.regions if region.group in self._content.subjects
        )
        self._shapes = {region.id: RegionShape(region) for region in self._regions}
        self._cursor = None
        self.setAccessibleName(self.tr("Body, {view} view").format(view=view_name(view.id)))
        self._describe()
        self.camera.show_view(view)

    def show_chosen(self, subject: str | None) -> None:
        """Light the regions of a group; nothing is lit for a topic or None."""
        self._chosen = subject
        if subject is not None and self._cursor is not None and self._cursor.group != subject:
            self._cursor = None
            self._describe()
        self.update()

    def zoom_in(self) -> None:
        """Zoom in on the region with the ring, else on the middle."""
        self._zoom_by_key(_KEY_ZOOM)

    def zoom_out(self) -> None:
        """Zoom out from the region with the ring, else from the middle."""
        self._zoom_by_key(1 / _KEY_ZOOM)

    def _zoom_by_key(self, factor: float) -> None:
        x, y = self.width() / 2, self.height() / 2
        if self._ringed is not None:
            left, top, right, bottom = self._ringed.bounds
            x, y = self.camera.viewport.to_screen((left + right) / 2, (top + bottom) / 2)
        self.camera.zoom(factor, x, y)

    def zoom_to_part(self) -> None:
        """Bring the region with the ring up close, else the first of the chosen group."""
        chosen = [region for region in self._regions if region.group == self._chosen]
        region = self._ringed or next(iter(chosen), None)
        if region is not None:
            self.camera.zoom_to(region)

    # Painting -----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None or self._view is None:
            return
        # The pixel ratio can change under a window that is moved to another screen.
        self.camera.set_screen(QSizeF(self.size()), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        self.camera.paint(painter)
        viewport = self.camera.viewport
        lit = [r for r in self._regions if r is self._hovered or r.group == self._chosen]
        self._paint_regions(painter, viewport, lit)
        if self._ringed is not None:
            with view_units(painter, viewport):
                paint_focus(painter, self._shapes[self._ringed.id], self._theme)
        if (named := self._named) is not None and self.camera.sees(named):
            place = self._tag_place(named)
            self._tag_of(named).paint(painter, place, self._theme, self._pain(named))
        painter.end()

    def _paint_hints(self, painter: QPainter, viewport: Viewport) -> None:
        """All regions as they rest; this becomes a part of the camera's sharp picture."""
        self._paint_regions(painter, viewport, self._regions, at_rest=True)

    def _paint_regions(
        self,
        painter: QPainter,
        viewport: Viewport,
        regions: Iterable[Region],
        *,
        at_rest: bool = False,
    ) -> None:
        assert self._theme is not None
        with view_units(painter, viewport):
            for region in regions:
                paint_region(
                    painter,
                    self._shapes[region.id],
                    self._theme,
                    self._pain(region),
                    viewport.scale,
                    hovered=not at_rest and region is self._hovered,
                    chosen=not at_rest and region.group == self._chosen,
                )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.camera.set_screen(QSizeF(self.size()), self.devicePixelRatioF())
        super().resizeEvent(event)

    @property
    def _ringed(self) -> Region | None:
        """The region with the ring of the focus."""
        return self._cursor if self._keyboard_used and self.hasFocus() else None

    @property
    def _named(self) -> Region | None:
        """The region that the tag names: under the pointer, else under the keyboard."""
        return self._hovered or self._ringed

    def _tag_of(self, region: Region) -> Tag:
        assert self._type is not None
        if self._tag is None or self._tag[0] != region.id:
            name = region_name(self._content, region)
            note = excerpt_count(len(self._content.excerpts_of(region.group)))
            self._tag = (region.id, Tag(name, note, self._type.strong(), self._type.small()))
        return self._tag[1]

    def _tag_place(self, region: Region) -> QRectF:
        room = QRectF(self.rect()).adjusted(GRID, GRID, -GRID, -GRID)
        return self._tag_of(region).placed(self.camera.viewport, region, room)

    def _pain(self, region: Region) -> str:
        group = self._content.subjects[region.group]
        return group.pain if isinstance(group, Group) else ""

    def _update_around(self, region: Region | None) -> None:
        """Repaint only where a region and its tag lie: a hover must not paint the body."""
        if region is None or self._type is None:
            return
        left, top, right, bottom = region.bounds
        viewport = self.camera.viewport
        x, y = viewport.to_screen(left, top)
        place = QRectF(x, y, (right - left) * viewport.scale, (bottom - top) * viewport.scale)
        for area in (place, self._tag_place(region)):
            self.update(area.adjusted(-GRID, -GRID, GRID, GRID).toAlignedRect())

    # The pointer --------------------------------------------------------------------

    def region_under(self, place: QPointF) -> Region | None:
        """The region at a place of the canvas, or None."""
        viewport = self.camera.viewport
        x, y = viewport.to_view(place.x(), place.y())
        return region_at(self._regions, x, y, reach=_REACH / viewport.scale)

    def _hover(self, region: Region | None) -> None:
        if region is self._hovered:
            return
        self._update_around(self._named)
        self._hovered = region
        self._update_around(self._named)
        if region is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()

    def _leave_keyboard(self) -> None:
        """The pointer is used now, so the ring and its tag go."""
        if self._keyboard_used:
            self._keyboard_used = False
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave_keyboard()
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._press = event.position()
            self._dragged_from = None
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            self._hover(self.region_under(event.position()))
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
        pressed, was_drag = self._press is not None, self._dragged_from is not None
        self._press = self._dragged_from = None
        if was_drag:
            self.unsetCursor()
        elif pressed and event.button() == Qt.MouseButton.LeftButton:
            # The second release of a double click has no press of its own, and chooses nothing.
            self._choose(self.region_under(event.position()))
        self._hover(self.region_under(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        region = self.region_under(event.position())
        if region is not None and event.button() == Qt.MouseButton.LeftButton:
            self.camera.zoom_to(region)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        self._leave_keyboard()
        if notches:
            self.camera.zoom(_WHEEL_STEP**notches, event.position().x(), event.position().y())
            self._hover(self.region_under(event.position()))
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
            self._cursor = region
            self._describe()
            self.group_chosen.emit(region.group)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._regions and event.reason() in _BY_KEYBOARD:
            chosen = [region for region in self._regions if region.group == self._chosen]
            last = event.reason() == Qt.FocusReason.BacktabFocusReason
            first = self._cursor or next(iter(chosen), self._regions[0])
            self._walk_to(self._regions[-1] if last else first)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks the regions, and leaves the body after the last."""
        return self._step(1 if next else -1) or super().focusNextPrevChild(next)

    def _step(self, by: int) -> bool:
        """Walk ``by`` regions on in anatomical order; False where there is none."""
        here = -1 if by > 0 else len(self._regions)
        chosen = [region for region in self._regions if region.group == self._chosen]
        if self._cursor is not None:
            here = self._regions.index(self._cursor)
        elif chosen:
            here = self._regions.index(chosen[0]) - by  # the first step is onto what is chosen
        if not 0 <= here + by < len(self._regions):
            return False
        self._walk_to(self._regions[here + by])
        return True

    def _walk_to(self, region: Region) -> None:
        self._cursor = region
        self._keyboard_used = True
        self.camera.bring_into_sight(region)
        self._describe()
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, self.accessibleDescription())
        )
        self.update()

    def _describe(self) -> None:
        """Tell assistive technology where the keyboard is."""
        if self._cursor is None:
            text = self.tr("Tab or the arrow keys walk the regions, Enter chooses one.")
        else:
            name = region_name(self._content, self._cursor)
            number = len(self._content.excerpts_of(self._cursor.group))
            text = f"{name}: {excerpt_count(number)}"
        self.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & WINDOW_MODIFIERS:
            # Alt+Left where there is no way back must not walk the regions instead.
            event.ignore()
            return
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        keys = Qt.Key
        arrows = {
            keys.Key_Left: (-1, 0),
            keys.Key_Right: (1, 0),
            keys.Key_Up: (0, -1),
            keys.Key_Down: (0, 1),
        }
        if key in arrows:
            right, down = arrows[keys(key)]
            if shift:
                self.camera.pan_from(self.camera.viewport, -right * _KEY_PAN, -down * _KEY_PAN)
            else:
                self._step(right + down)
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self._keyboard_used = True
            self._choose(self._cursor)
        elif key in (keys.Key_Home, keys.Key_End) and self._regions:
            self._walk_to(self._regions[0 if key == keys.Key_Home else -1])
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_in()
        elif key == keys.Key_Minus:
            self.zoom_out()
        else:
            super().keyPressEvent(event)
