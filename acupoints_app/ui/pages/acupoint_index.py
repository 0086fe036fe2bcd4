"""Acupoints looked up by code, by meridian, and by what stands beside them."""

from __future__ import annotations

from acupoints_app.content.acupoints import Acupoint


class AcupointIndex:
    """The acupoints by code and by meridian, in the standard's order; extra points are last."""

    def __init__(self, acupoints: tuple[Acupoint, ...]) -> None:
        self.by_code = {point.code: point for point in acupoints}
        self._by_meridian: dict[str, list[Acupoint]] = {}
        for point in acupoints:
            self._by_meridian.setdefault(point.meridian, []).append(point)

    @property
    def meridians(self) -> tuple[str, ...]:
        """The codes of the meridians that have points; ``EX`` for the extra points."""
        return tuple(self._by_meridian)

    def points_of(self, meridian: str) -> tuple[Acupoint, ...]:
        """The points of a meridian, in order; none where there is no such meridian."""
        return tuple(self._by_meridian.get(meridian, ()))

    def neighbours(self, code: str) -> tuple[Acupoint | None, Acupoint | None]:
        """The points before and after a point on its meridian."""
        points = self._by_meridian[self.by_code[code].meridian]
        here = points.index(self.by_code[code])
        before = points[here - 1] if here > 0 else None
        after = points[here + 1] if here + 1 < len(points) else None
        return before, after
