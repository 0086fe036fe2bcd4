"""A drawing painted otherwise, path by path: the paint role in ``class`` says which path is what.

Works on the bytes: a drawing is up to some hundred kilobytes, of which only the start tags
matter here, and what is not touched stays as its maker wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

OUTLINE: Final = "outline"
"""In a mapping of colours: the edge of the body and its parts only.

A drawing has no such role: its ``contour`` is also the lid and the parting of the lips, which
stay dark where the edge has to be lighter than a dark ground.  Those are filled; the edge is
stroked, or filled and marked by ``data-edge`` where it thins out.
"""

# The attributes of a start tag.  A value may hold ">"; possessive, so that a broken tag is given
# up at once.
_REST: Final = rb"""(?=[\s/>])(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>"""
_SKIPPED: Final = rb"!--.*?(?:-->|\Z)|!\[CDATA\[.*?(?:\]\]>|\Z)"
# Each begins with the one byte that it must have, for which re looks fast: path data are long.
_PATH: Final = re.compile(rb"<(?:(path)" + _REST + rb"|" + _SKIPPED + rb")", re.DOTALL)
_GROUP: Final = re.compile(rb"<(?:(g)" + _REST + rb"|(/)g\s*>\n?|" + _SKIPPED + rb")", re.DOTALL)
_PAINT: Final = re.compile(
    rb"""#(?:(?<=\sfill=["']#)|(?<=(\sstroke)=["']#))[0-9a-fA-F]{6}(?=["'])"""
)
_STROKE: Final = re.compile(rb"""\sstroke(?:-[a-z]+)?=(?:"[^"]*"|'[^']*')""")
_ROLE: Final = re.compile(rb"""\sclass=["']([\w-]+)["']""")
_ID: Final = re.compile(rb"""\sid=["']([^"']*)["']""")


def recoloured(drawing: bytes, colours: Mapping[str, str]) -> bytes:
    """The drawing with the colour (#rrggbb) of each role in ``colours`` put in place.

    Roles that are not in ``colours`` keep the drawing's own colour.
    """
    if not colours:
        return drawing
    by_role = {role.encode(): colour.encode() for role, colour in colours.items()}
    edge = by_role.get(OUTLINE.encode())

    def repaint(role: bytes, path: bytes) -> bytes:
        colour = by_role.get(role)
        if edge and role == b"contour":
            paint = _PAINT.search(path)
            drawn = (paint and paint[1]) or b" data-edge=" in path
            colour = edge if drawn else colour
        return _PAINT.sub(colour, path) if colour else path

    return _each_role(drawing, repaint)


def unpainted(drawing: bytes, roles: Collection[str]) -> bytes:
    """The drawing without the paths of these roles."""
    names = {role.encode() for role in roles}

    def take_out(role: bytes, path: bytes) -> bytes:
        if role not in names:
            return path
        # A path that is not closed in its own tag may hold a title, which must keep its parent.
        return b"" if path.endswith(b"/>") else _PAINT.sub(b"none", path)

    return _each_role(drawing, take_out)


def outlined(drawing: bytes, role: str, colour: str, width: float) -> bytes:
    """The drawing with the filled areas of a role as mere outlines, ``width`` view units wide."""
    name = role.encode()
    stroke = f'"none" stroke="{colour}" stroke-width="{width:g}"'.encode()

    def draw_round(found: bytes, path: bytes) -> bytes:
        if found != name:
            return path
        bare = _STROKE.sub(b"", path)  # an attribute may stand only once
        fill = _PAINT.search(bare)
        return bare[: fill.start() - 1] + stroke + bare[fill.end() + 1 :] if fill else path

    return _each_role(drawing, draw_round)


def without_groups(drawing: bytes, ending: str) -> bytes:
    """The drawing without the groups whose id ends so, wherever they are nested.

    A group that is never closed stays.
    """
    suffix = ending.encode()
    kept: list[bytes] = []
    kept_to = 0
    open_groups: list[int | None] = []  # where each begins, if it is to go
    for tag in _GROUP.finditer(drawing):
        if tag[1] and not tag[0].endswith(b"/>"):
            id_ = _ID.search(tag[0])
            goes = id_ is not None and id_[1].endswith(suffix)
            open_groups.append(tag.start() if goes else None)
        elif tag[2] and open_groups:
            begin = open_groups.pop()
            if begin is not None and all(outer is None for outer in open_groups):
                kept.append(drawing[kept_to:begin])
                kept_to = tag.end()
    return b"".join([*kept, drawing[kept_to:]])


def has_roles(drawing: bytes) -> bool:
    """Whether any path of the drawing says what it is."""
    return any(tag[1] and _ROLE.search(tag[0]) for tag in _PATH.finditer(drawing))


def _each_role(drawing: bytes, change: Callable[[bytes, bytes], bytes]) -> bytes:
    """The drawing with each start tag of a path that has a role changed: ``change(role, tag)``."""

    def changed(tag: re.Match[bytes]) -> bytes:
        role = _ROLE.search(tag[0]) if tag[1] else None
        return change(role[1], tag[0]) if role else tag[0]

    return _PATH.sub(changed, drawing)
