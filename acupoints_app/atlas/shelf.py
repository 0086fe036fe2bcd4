"""Views by key, mirror images included, with their frames: each made when first asked for."""

from __future__ import annotations

from acupoints_app.atlas.frames import Frame, frames_of, unit_of
from acupoints_app.atlas.mirror import mirrored
from acupoints_app.atlas.model import OTHER, Atlas, BodyView
from acupoints_app.atlas.ruler import Elsewhere


class Shelf:
    """What an atlas has, ready for use.

    A key is a view's id, or that of a one-sided view with ``@left`` for its mirror image.
    """

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self._mirrored: dict[str, BodyView] = {}
        self._frames: dict[str, tuple[Frame, ...]] = {}
        self._units: dict[str, float] = {}

    def view(self, key: str) -> BodyView:
        """The view of a key.  Raises KeyError."""
        if not key.endswith(OTHER):
            return self.atlas.view_by_id[key]
        if key not in self._mirrored:
            self._mirrored[key] = mirrored(self.atlas.view_by_id[key.removesuffix(OTHER)])
        return self._mirrored[key]

    def frames(self, key: str) -> tuple[Frame, ...]:
        """The frames of a view."""
        if key not in self._frames:
            self._frames[key] = frames_of(
                self.view(key), self.atlas.measures, self.atlas.view_by_id
            )
        return self._frames[key]

    def elsewhere(self, key: str) -> Elsewhere | None:
        """What measures where no frame of a view reaches."""
        view = self.view(key)
        wanted = "right" if view.id == "left" else view.id
        span = dict(self.atlas.measures.elsewhere).get(wanted)
        unit = self.unit(span) if span is not None else None
        return None if span is None or unit is None else Elsewhere(span, unit * view.scale)

    @property
    def units(self) -> dict[str, float]:
        """One cun of each span that a view measures, in body units."""
        spans = {span.id: self.unit(span.id) for span in self.atlas.measures.spans}
        return {id_: unit for id_, unit in spans.items() if unit is not None}

    def unit(self, span_id: str) -> float | None:
        """One cun of a span in body units, as the first view that measures it shows; or None."""
        if span_id not in self._units:
            for span in self.atlas.measures.spans:
                for rule in span.frames:
                    if span.id != span_id or rule.view not in self.atlas.view_by_id:
                        continue
                    unit = unit_of(span_id, self.frames(rule.view))
                    if unit is not None:
                        self._units.setdefault(span_id, unit)
        return self._units.get(span_id)
