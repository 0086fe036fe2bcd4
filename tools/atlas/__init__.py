"""Draws the body views of assets/body_svg; run with ``python -m tools.atlas``."""

from __future__ import annotations

from tools.atlas.back import draw_back
from tools.atlas.front import draw_front

__all__ = ["build_all"]


def build_all() -> dict[str, str]:
    """Every view as file name and SVG text, the same text on every run."""
    drawings = (draw_front(), draw_back())
    return {f"{drawing.name}.svg": drawing.svg() for drawing in drawings}
