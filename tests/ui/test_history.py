"""Back and forward, against two plain lists."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from acupoints_app.ui.history import History, Place

SUBJECTS = st.sampled_from([None, "hand", "foot", "safety"])
VIEWS = st.sampled_from(["front", "back"])


class AgainstTwoLists(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.history = History(Place(None, "front"))
        self.behind: list[Place] = []
        self.here = Place(None, "front")
        self.ahead: list[Place] = []

    @rule(subject=SUBJECTS, view=VIEWS)
    def go(self, subject: str | None, view: str) -> None:
        self.history.go(Place(subject, view))
        if subject != self.here.subject:
            self.behind.append(self.here)
            self.ahead.clear()
        self.here = Place(subject, view)

    @rule()
    def back(self) -> None:
        if self.behind:
            self.ahead.append(self.here)
            self.here = self.behind.pop()
        assert self.history.back() == self.here

    @rule()
    def forward(self) -> None:
        if self.ahead:
            self.behind.append(self.here)
            self.here = self.ahead.pop()
        assert self.history.forward() == self.here

    @invariant()
    def agree(self) -> None:
        assert self.history.now == self.here
        assert self.history.can_go_back == bool(self.behind)
        assert self.history.can_go_forward == bool(self.ahead)


TestHistory = AgainstTwoLists.TestCase
