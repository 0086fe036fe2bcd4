"""Where the reader has been: back and forward, as in a browser.  Knows nothing of Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """What was being read (a group's or topic's id, or None) and on which view."""

    subject: str | None
    view: str


class History:
    """A line of places with a present one.  Going somewhere new forgets the way forward."""

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._now = 0

    @property
    def now(self) -> Place:
        """The present place."""
        return self._places[self._now]

    @property
    def can_go_back(self) -> bool:
        """True where there is a place before the present one."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """True where there is a place after the present one."""
        return self._now + 1 < len(self._places)

    def go(self, place: Place) -> None:
        """Move on to a place.  Another view of the same subject is no new place."""
        if place.subject == self.now.subject:
            self._places[self._now] = place
            return
        del self._places[self._now + 1 :]
        self._places.append(place)
        self._now += 1

    def back(self) -> Place:
        """Step back, where that is possible; returns the present place."""
        self._now = max(0, self._now - 1)
        return self.now

    def forward(self) -> Place:
        """Step forward, where that is possible; returns the present place."""
        self._now = min(len(self._places) - 1, self._now + 1)
        return self.now
