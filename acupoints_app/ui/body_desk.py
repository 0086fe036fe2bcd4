"""Joins the window's actions to the body: views, close-ups, the ruler, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtWidgets import QMainWindow

from acupoints_app.atlas.model import Region
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_look import BodyChoices
from acupoints_app.ui.body.body_pane import BodyPane
from acupoints_app.ui.point_desk import PointDesk
from acupoints_app.ui.reader import Reader
from acupoints_app.ui.settings import Settings
from acupoints_app.ui.theme import Theme


class BodyDesk(QObject):
    """Does what the menus View and Measure offer on the body."""

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        body: BodyPane,
        points: PointDesk,
        settings: Settings,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._reader, self._actions, self._body = reader, actions, body
        self._points, self._settings, self._window = points, settings, window
        self._shown: str | None = None
        self._connect()
        shown = settings.flag("window/thumbnails", default=True)
        actions.thumbnails.setChecked(shown)
        body.thumbnails.setVisible(shown)

    def _connect(self) -> None:
        do, reader, canvas = self._actions, self._reader, self._body.canvas
        do.connect_all(
            {
                do.clear: self._step_out,
                do.leave_close_up: self._leave_close_up,
                do.other_side: reader.show_other_side,
                do.next_view: lambda: self._step_view(1),
                do.previous_view: lambda: self._step_view(-1),
                do.zoom_in: canvas.zoom_in,
                do.zoom_out: canvas.zoom_out,
                do.fit: canvas.camera.fit,
                do.zoom_to_part: self._zoom_to_part,
            }
        )
        for view_id, action in do.views.items():
            action.triggered.connect(lambda _=False, id_=view_id: reader.show_view(id_))
        canvas.opened.connect(self._open_close_up)
        self._body.mini_map.clicked.connect(self._leave_close_up)
        for action in (do.spans, do.landmarks):
            action.toggled.connect(self._show_measures)
        do.ruler.toggled.connect(self._take_ruler)
        self._points.way_changed.connect(lambda: do.clear.setEnabled(self.can_step_out))
        do.thumbnails.toggled.connect(self._show_thumbnails)

    def follow(self) -> None:
        """Offer what can be done with the view that the reader has moved to."""
        reader, do = self._reader, self._actions
        view = reader.shelf.view(reader.view)
        do.leave_close_up.setEnabled(reader.whole_body is not None)
        do.other_side.setEnabled(view.is_one_sided)
        do.clear.setEnabled(self.can_step_out)
        do.views[view.id].setChecked(True)
        if reader.subject != self._shown:
            self._shown = reader.subject
            self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """Show the whole view where no region of the group that is read is in sight."""
        canvas = self._body.canvas
        regions = self._reader.shelf.view(self._reader.view).regions_of(self._shown or "")
        seen = QRectF(canvas.rect())
        if regions and not any(seen.intersects(self._on_screen(region)) for region in regions):
            canvas.camera.fit()

    def _on_screen(self, region: Region) -> QRectF:
        left, top, right, bottom = region.bounds
        viewport = self._body.canvas.camera.viewport
        corners = (
            QPointF(*viewport.to_screen(left, top)),
            QPointF(*viewport.to_screen(right, bottom)),
        )
        return QRectF(*corners)

    @property
    def can_step_out(self) -> bool:
        """Whether there is something that Esc leaves."""
        reader = self._reader
        ruler = self._actions.ruler.isChecked()
        way = self._points.is_showing_way
        return ruler or way or reader.whole_body is not None or reader.subject is not None

    def _step_out(self) -> None:
        """Esc leaves the ruler or the way to a point, then a close-up, then what is read."""
        if self._actions.ruler.isChecked():
            self._actions.ruler.setChecked(False)
        elif self._points.is_showing_way:
            self._points.end_way()
        elif self._reader.whole_body is not None:
            self._leave_close_up()
        else:
            self._reader.clear()

    def _leave_close_up(self) -> None:
        whole = self._reader.whole_body
        if whole is not None:
            had_focus = self._body.mini_map.hasFocus()
            self._reader.show_view(whole)
            if had_focus:
                self._body.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_close_up(self, region: Region) -> None:
        if not self._reader.open_close_up(region):
            self._body.canvas.camera.zoom_to(region)

    def _zoom_to_part(self) -> None:
        region = self._body.canvas.part_meant()
        if region is not None:
            self._open_close_up(region)

    def _step_view(self, by: int) -> None:
        views = list(self._reader.library.atlas.view_by_id)
        here = views.index(self._reader.shelf.view(self._reader.view).id)
        self._reader.show_view(views[(here + by) % len(views)])

    def _take_ruler(self, on: bool) -> None:
        self._body.canvas.take_ruler(on)
        if on:  # the arrow keys now move its crosshair
            self._body.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._actions.clear.setEnabled(self.can_step_out)

    def _show_measures(self) -> None:
        do = self._actions
        self._body.canvas.show_measures(
            landmarks=do.landmarks.isChecked(), spans=do.spans.isChecked()
        )

    def show_measuring(self, theme: Theme) -> None:
        """Show how to measure in cun."""
        from acupoints_app.ui.measuring import show_measuring

        show_measuring(self._window, self._reader.shelf, self._settings.body, theme)

    def _show_thumbnails(self, shown: bool) -> None:
        self._body.thumbnails.setVisible(shown)
        self._settings.set_flag("window/thumbnails", on=shown)

    # How it is drawn ----------------------------------------------------------------

    def on_choice(self, then: Callable[[], object]) -> None:
        """Have ``then`` done after the reader chose how the body is drawn."""
        do = self._actions
        for action in (*do.skins.values(), do.on_paper, do.shading, do.lines_only):
            action.triggered.connect(self._take_choice)
            action.triggered.connect(lambda _=False: then())

    def _take_choice(self) -> None:
        do = self._actions
        self._settings.body = BodyChoices(
            next(skin for skin, action in do.skins.items() if action.isChecked()),
            do.on_paper.isChecked(),
            do.shading.isChecked(),
            do.lines_only.isChecked(),
        )

    def show_choices(self) -> None:
        """Mark in the menu how the body is drawn."""
        choices, do = self._settings.body, self._actions
        do.skins[choices.skin].setChecked(True)
        do.on_paper.setChecked(choices.on_paper)
        do.shading.setChecked(choices.shading)
        do.lines_only.setChecked(choices.lines_only)
