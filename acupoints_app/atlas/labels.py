"""Labels that never pile up: each goes to the first of its places that is still free."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

Box = tuple[float, float, float, float]
"""Left, top, right, bottom on the screen."""

_CELL: Final = 64.0


@dataclass(frozen=True, slots=True)
class Label:
    """Something to be named; ``boxes`` are where its label may stand, the best first.

    They are taken one after the other, so they may be made as they are asked for.
    """

    key: str
    boxes: Iterable[Box]


def spread(labels: Iterable[Label], obstacles: Iterable[Box], screen: Box) -> dict[str, Box]:
    """Where each label goes; one that finds no room is left out.

    Those that come first choose first.  No two boxes overlap, none overlaps an obstacle, and all
    lie within the screen.
    """
    taken: dict[tuple[int, int], list[Box]] = {}
    for box in obstacles:
        _take(taken, box)
    placed: dict[str, Box] = {}
    for label in labels:
        for box in label.boxes:
            if _is_within(box, screen) and not _is_taken(taken, box):
                placed[label.key] = box
                _take(taken, box)
                break
    return placed


def beside(x: float, y: float, width: float, height: float, gap: float) -> tuple[Box, ...]:
    """The boxes round a dot at x, y for a label of that size: right, left, above, below."""
    return (
        (x + gap, y - height / 2, x + gap + width, y + height / 2),
        (x - gap - width, y - height / 2, x - gap, y + height / 2),
        (x - width / 2, y - gap - height, x + width / 2, y - gap),
        (x - width / 2, y + gap, x + width / 2, y + gap + height),
    )


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _is_within(box: Box, screen: Box) -> bool:
    return (
        box[0] >= screen[0] and box[1] >= screen[1] and box[2] <= screen[2] and box[3] <= screen[3]
    )


def _cells(box: Box) -> list[tuple[int, int]]:
    return [
        (column, row)
        for column in range(int(box[0] // _CELL), int(box[2] // _CELL) + 1)
        for row in range(int(box[1] // _CELL), int(box[3] // _CELL) + 1)
    ]


def _take(taken: dict[tuple[int, int], list[Box]], box: Box) -> None:
    for cell in _cells(box):
        taken.setdefault(cell, []).append(box)


def _is_taken(taken: dict[tuple[int, int], list[Box]], box: Box) -> bool:
    return any(overlap(box, other) for cell in _cells(box) for other in taken.get(cell, ()))
