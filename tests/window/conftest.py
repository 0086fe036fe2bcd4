from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .program import Program, started
from .screen import Screen, virtual_screen


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    with virtual_screen() as made:
        yield made


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    """A program of the test's own."""
    with started(screen, tmp_path / "home") as running:
        yield running


@pytest.fixture(scope="module")
def shared_program(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with started(screen, tmp_path_factory.mktemp("home")) as running:
        yield running


@pytest.fixture
def used_program(shared_program: Program) -> Program:
    """A program that earlier tests have used, cleared by keys.  It starts once a module."""
    shared_program.reset()
    return shared_program
