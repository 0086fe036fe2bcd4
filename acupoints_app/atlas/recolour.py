"""A drawing in other colours: each paint role (the ``class`` of a path) gets its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_PATH: Final = re.compile(rb"<path\b[^>]*>")
_ROLE: Final = re.compile(rb'\sclass="([\w-]+)"')
_PAINT: Final = re.compile(rb'(\s(?:fill|stroke)=")#[0-9a-fA-F]{6}"')


def recoloured(drawing: bytes, colours: Mapping[str, str]) -> bytes:
    """The drawing with the colour (#rrggbb) of each role in ``colours`` put in place.

    Roles that are not in ``colours`` keep the drawing's own colour.
    """
    if not colours:
        return drawing
    by_role = {role.encode(): colour.encode() for role, colour in colours.items()}

    def repaint(match: re.Match[bytes]) -> bytes:
        path = match[0]
        role = _ROLE.search(path)
        colour = by_role.get(role[1]) if role else None
        return _PAINT.sub(rb"\g<1>" + colour + b'"', path) if colour else path

    return _PATH.sub(repaint, drawing)
