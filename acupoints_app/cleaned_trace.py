"""An error as text that can be handed on: where it happened, and nothing that the user wrote."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final

_WORDS_OF_PYTHON: Final = (
    *(AttributeError, TypeError, NameError, UnboundLocalError, ImportError, ModuleNotFoundError),
    *(ZeroDivisionError, RecursionError, IndexError, NotImplementedError),
)
"""Errors whose message the interpreter words, from names in our code."""

_LEFT_OUT: Final = "(message left out, because it may quote what you wrote)"
_QUOTES_VALUES: Final = "wrong argument values"
"""Where PySide says so, it lists the values."""

_LONGEST: Final = 600
_MOST_CHAINED: Final = 10
_BECAUSE: Final = "\nThe above was the direct cause of the following:\n\n"
_MEANWHILE: Final = "\nWhile that was dealt with, the following happened:\n\n"


def cleaned_trace(error: BaseException) -> str:
    """The error and those that led to it, oldest first: files, lines, functions, our source.

    No values of variables, and no message that may quote any.
    """
    return without_home("".join(_told(error)))


def without_home(text: str) -> str:
    """The text with ``~`` for the user's own folder, whose name may be a person's."""
    try:
        home = str(Path.home())
    except RuntimeError:
        return text
    for separator in ("/", "\\"):
        if len(home) > 1:
            text = text.replace(home + separator, f"~{separator}")
    return text


def _told(error: BaseException) -> Iterator[str]:
    for joint, one in _chain(error):
        yield joint
        yield from _told_alone(one, one.__traceback__)


def _chain(error: BaseException) -> list[tuple[str, BaseException]]:
    """What led to the error and the error, each with the words that stand before it."""
    chain: list[BaseException] = []
    joints: list[str] = []
    one: BaseException | None = error
    while one is not None and len(chain) < _MOST_CHAINED and not any(one is had for had in chain):
        chain.append(one)
        if one.__cause__ is not None:
            joints.append(_BECAUSE)
            one = one.__cause__
        else:
            joints.append(_MEANWHILE)
            one = None if one.__suppress_context__ else one.__context__
    joints[-1] = ""
    return list(zip(reversed(joints), reversed(chain), strict=True))


def _told_alone(error: BaseException, trace: TracebackType | None) -> Iterator[str]:
    if trace is not None:
        yield "Traceback (most recent call last):\n"
        yield from traceback.extract_tb(trace).format()
    yield f"{_name(type(error))}: {_message(error)}\n"


def _name(kind: type[BaseException]) -> str:
    of_python = kind.__module__ == "builtins"
    return kind.__qualname__ if of_python else f"{kind.__module__}.{kind.__qualname__}"


def _message(error: BaseException) -> str:
    if type(error) not in _WORDS_OF_PYTHON:
        return _LEFT_OUT
    try:
        message = str(error)
    except Exception:  # noqa: BLE001 - whatever it is, it must not hide the error that is told
        return _LEFT_OUT
    return _LEFT_OUT if _QUOTES_VALUES in message else message[:_LONGEST]
