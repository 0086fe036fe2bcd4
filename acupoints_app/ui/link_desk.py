"""Leads to anything that has a link, on the page and on the body."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from acupoints_app.find.links import Link, link_to, title_of
from acupoints_app.ui.actions import Actions
from acupoints_app.ui.body.body_pane import BodyPane
from acupoints_app.ui.reader import Reader


class LinkDesk(QObject):
    """Knows where each type of thing is seen."""

    def __init__(
        self,
        reader: Reader,
        actions: Actions,
        body: BodyPane,
        show_excerpt: Callable[[str], None],
    ) -> None:
        super().__init__(reader)
        self._reader, self._actions, self._body = reader, actions, body
        self._show_excerpt = show_excerpt

    def here(self) -> Link:
        """The link to what is read; to the view of the body where nothing is."""
        reader = self._reader
        link = link_to(reader.subject or "", reader.library)
        return link or Link("view", reader.shelf.view(reader.view).id)

    def open(self, link: Link) -> bool:
        """Go to a thing; False where the library has none."""
        reader = self._reader
        if title_of(link, reader.library) is None:
            return False
        if link.type == "excerpt":
            self._show_excerpt(link.id)
        elif link.type == "source":
            excerpts = reader.library.content.excerpts
            first = next((each.id for each in excerpts if each.source == link.id), None)
            if first is not None:
                self._show_excerpt(first)
        elif link.type == "landmark":
            self._show_landmark(link.id)
        elif link.type == "reference":
            reader.choose(self._citing(link.id))
        elif link.type == "view":
            reader.show_view(link.id)
        else:
            reader.choose(link.id)
        return True

    def _citing(self, reference: str) -> str:
        """The first point whose page cites a reference, or question where none does."""
        library = self._reader.library
        evidence = library.evidence
        for use in evidence.uses:
            if any(each.reference == reference for each in (*use.support, *evidence.not_proof)):
                return use.acupoint
        for caution in evidence.cautions:
            if any(each.reference == reference for each in (*caution.sources, *caution.against)):
                return caution.acupoints[0]
        for question in library.claims.questions:
            if any(each.reference == reference for each in question.beside):
                return question.id
        return library.acupoints[0].code  # the standard stands under every point

    def _show_landmark(self, name: str) -> None:
        """Switch the landmarks on, go to the first view that has this one, and name it there."""
        here = self._reader.shelf.view(self._reader.view)
        for view in (here, *self._reader.library.atlas.views):
            marks = [mark for mark in view.landmarks if mark.name == name]
            if marks:
                self._actions.landmarks.setChecked(True)
                self._reader.show_view(view.key)
                canvas = self._body.canvas
                canvas.camera.zoom_to_places([mark.place for mark in marks])
                canvas.pointer.landmark = marks[0]  # as if the pointer were on it
                canvas.update()
                return
