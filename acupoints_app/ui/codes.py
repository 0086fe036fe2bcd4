"""Codes of points and meridians in the system that the user reads.

One system is in force for the whole program, like a translation.  Who changes it has all that is
shown made anew; ids and links keep the WHO's codes.
"""

from __future__ import annotations

from acupoints_app.content.code_systems import (
    SYSTEMS,
    WHO,
    CodeSystem,
    shown_code,
    shown_in_text,
    shown_meridian,
)

_in_force: CodeSystem = WHO


def use(system: str) -> None:
    """Write codes as a system does, given by its id; what is no system is the WHO's."""
    global _in_force  # noqa: PLW0603 - one for the program, as the texts of Qt's translator are
    _in_force = SYSTEMS.get(system, WHO)


def system() -> str:
    """The id of the system in force."""
    return _in_force.id


def point_code(code: str) -> str:
    """A point's code in the system in force; a meridian's letters too, as rows have either."""
    return shown_code(code, _in_force)


def meridian_code(code: str) -> str:
    """A meridian's letters in the system in force."""
    return shown_meridian(code, _in_force)


def in_text(text: str) -> str:
    """A text of ours with its codes in the system in force; never one of others' words."""
    return shown_in_text(text, _in_force)
