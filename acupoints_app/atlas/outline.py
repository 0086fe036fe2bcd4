"""Outlines: their pieces, their box, and their text as an SVG path."""

from __future__ import annotations

from collections.abc import Sequence

Point = tuple[float, float]
Segment = tuple[float, ...]
"""Two numbers: a straight line to x, y.  Six: a cubic Bezier curve, two controls and its end."""


def bounds_of(polygon: Sequence[Point]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom."""
    xs = [x for x, _ in polygon]
    ys = [y for _, y in polygon]
    return min(xs), min(ys), max(xs), max(ys)


def path_text(outline: Sequence[Segment]) -> str:
    """An outline (its start, then segments) as SVG path data: absolute M, L, C and Z."""
    letters = ["M", *("L" if len(segment) == 2 else "C" for segment in outline[1:])]
    commands = [
        letter + ",".join(f"{value:.2f}".rstrip("0").rstrip(".") for value in segment)
        for letter, segment in zip(letters, outline, strict=True)
    ]
    return " ".join([*commands, "Z"])


def outline_of(path: str) -> tuple[Segment, ...]:
    """The outline that ``path_text`` wrote."""
    return tuple(
        tuple(map(float, command[1:].split(","))) for command in path.removesuffix(" Z").split()
    )
