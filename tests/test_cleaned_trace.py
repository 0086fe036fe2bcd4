"""What is told of an error: where, and never what the user wrote."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from pathlib import Path

import pytest

import acupoints_app
from acupoints_app.cleaned_trace import cleaned_trace, without_home

NOTE = "my knee hurts"
LEFT_OUT = "(message left out, because it may quote what you wrote)"


class OddError(Exception):
    def __str__(self) -> str:
        raise RuntimeError(NOTE)


class NotedTypeError(TypeError):
    """One of ours words its message itself."""


def caught(fail: Callable[[], object]) -> str:
    with pytest.raises(BaseException) as told:  # noqa: PT011
        fail()
    return cleaned_trace(told.value)


def raising(error: BaseException) -> Callable[[], object]:
    def fail() -> object:
        quoted = NOTE
        assert quoted
        raise error

    return fail


@pytest.mark.parametrize(
    "error",
    [
        *(ValueError(NOTE), KeyError(NOTE), OSError(2, NOTE, NOTE), AssertionError(NOTE)),
        *(Exception(NOTE), SystemExit(NOTE), NotedTypeError(NOTE), OddError(NOTE)),
        SyntaxError(NOTE, (NOTE, 1, 1, NOTE)),
        UnicodeDecodeError("utf-8", NOTE.encode(), 0, 1, NOTE),
        ExceptionGroup(NOTE, [ValueError(NOTE)]),
        TypeError(f"'f' called with wrong argument values:\n  f({NOTE!r})"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_message_that_may_quote_is_left_out(error: BaseException) -> None:
    error.add_note(NOTE)
    told = caught(raising(error))
    assert NOTE not in told
    assert told.endswith(f"{type(error).__qualname__}: {LEFT_OUT}\n")
    assert "in fail\n    raise error\n" in told


@pytest.mark.parametrize(
    ("fail", "last"),
    [
        (lambda: 1 / 0, "ZeroDivisionError: division by zero"),
        (lambda: list[int]()[0], "IndexError: list index out of range"),
        (lambda: None.x, "AttributeError: 'NoneType' object has no attribute 'x'"),  # type: ignore[attr-defined]
        (lambda: 1 + "", "TypeError: unsupported operand type(s) for +: 'int' and 'str'"),  # type: ignore[operator]
        (lambda: __import__("absent"), "ModuleNotFoundError: No module named 'absent'"),
    ],
)
def test_words_of_the_interpreter_stay(fail: Callable[[], object], last: str) -> None:
    assert caught(fail).splitlines()[-1] == last


def test_what_led_to_it_is_told_before_it() -> None:
    def fail() -> None:
        try:
            try:
                dict[str, str]()[NOTE]
            except KeyError:
                raise ValueError(NOTE)  # noqa: B904
        except ValueError as error:
            raise RuntimeError(NOTE) from error

    told = caught(fail)
    assert NOTE not in told
    places = [told.index(name) for name in ("KeyError:", "ValueError:", "RuntimeError:")]
    assert places == sorted(places)
    assert told.count("Traceback") == 3


def test_what_was_hidden_stays_hidden() -> None:
    def fail() -> None:
        try:
            dict[str, str]()[NOTE]
        except KeyError:
            raise ValueError(NOTE) from None

    assert "KeyError" not in caught(fail)


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = ValueError(NOTE), KeyError(NOTE)
    first.__context__, second.__context__ = second, first
    assert cleaned_trace(first).count(LEFT_OUT) == 2


def test_a_deep_recursion_is_told_briefly() -> None:
    def fail() -> None:
        fail()

    told = caught(fail)
    assert "repeated" in told
    assert len(told) < 3000


def test_the_home_folder_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    monkeypatch.setenv("USERPROFILE", "/home/ann")
    assert without_home('"/home/ann/a.py" "/home/anna/b.py"') == '"~/a.py" "/home/anna/b.py"'


def test_a_home_that_is_the_root_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/")
    monkeypatch.setenv("USERPROFILE", "/")
    assert without_home('"//usr/lib/a.py"') == '"//usr/lib/a.py"'


def test_the_program_puts_no_value_into_a_message_that_stays() -> None:
    """Errors whose message is told are raised without one, or with a fixed one."""
    told = {"AttributeError", "TypeError", "NameError", "ImportError", "IndexError"}
    told |= {"NotImplementedError", "RecursionError", "ZeroDivisionError"}
    assert told <= set(vars(builtins))
    package = Path(acupoints_app.__file__).parent
    quoting = [
        f"{path}:{node.lineno}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in told
        if not all(isinstance(argument, ast.Constant) for argument in node.args)
    ]
    assert quoting == []
