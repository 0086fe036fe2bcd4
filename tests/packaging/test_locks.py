"""The locks in locks/ hold what pyproject.toml asks for, and nothing of one machine."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).parents[2]
# Why these are broken: docs/adr/0002-environment.md
BROKEN_PYSIDE: Final = ("6.11.0", "6.11.1", "6.12.0")

PYPROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text())
RUN: Final[list[str]] = PYPROJECT["project"]["dependencies"]
GROUPS: Final[dict[str, list[str]]] = PYPROJECT["dependency-groups"]


def lock(name: str) -> str:
    return (ROOT / "locks" / f"{name}.txt").read_text()


def versions(name: str) -> dict[str, set[str]]:
    """The versions of each package (several, where they depend on Python's)."""
    found: dict[str, set[str]] = {}
    for package, version in re.findall(r"^([\w.-]+)==([^\s;]+)", lock(name), re.MULTILINE):
        found.setdefault(canonicalize_name(package), set()).add(version)
    return found


@pytest.mark.parametrize("name", ["run", "dev", "uv"])
def test_no_lock_names_a_registry(name: str) -> None:
    for word in ("://", "file:", "--index", "--extra-index", "--find-links", " @ ", ".whl"):
        assert word not in lock(name)


@pytest.mark.parametrize("name", ["run", "dev", "uv"])
def test_every_version_is_locked_with_hashes(name: str) -> None:
    entries = re.split(r"^(?=\w)", lock(name), flags=re.MULTILINE)[1:]
    assert entries
    for entry in entries:
        assert re.match(r"[\w.-]+==", entry), entry
        assert "--hash=sha256:" in entry, entry


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("run", RUN), ("dev", RUN), ("dev", GROUPS["dev"]), ("dev", GROUPS["atlas"])],
    ids=["run", "run in dev", "dev", "atlas"],
)
def test_the_lock_holds_what_pyproject_asks_for(name: str, wanted: list[str]) -> None:
    locked = versions(name)
    for requirement in map(Requirement, wanted):
        found = locked.get(canonicalize_name(requirement.name), set())
        assert found, f"{requirement.name} is not in locks/{name}.txt; run tools/setup/relock"
        assert all(requirement.specifier.contains(version) for version in found), requirement


def test_the_tests_run_on_the_versions_that_users_have() -> None:
    run, dev = versions("run"), versions("dev")
    assert {name: dev.get(name) for name in run} == run


def test_users_install_no_tools() -> None:
    texts = [*GROUPS["dev"], *GROUPS["atlas"]]
    tools = {canonicalize_name(Requirement(text).name) for text in texts}
    assert not tools & versions("run").keys()


@pytest.mark.parametrize("broken", BROKEN_PYSIDE)
def test_no_broken_pyside_is_asked_for_or_locked(broken: str) -> None:
    (pyside,) = (each for each in map(Requirement, RUN) if each.name == "PySide6-Essentials")
    assert not pyside.specifier.contains(broken)
    for name in ("run", "dev"):
        assert broken not in versions(name)["pyside6-essentials"]
        assert broken not in versions(name)["shiboken6"]


def test_the_lock_of_uv_is_the_uv_that_is_named() -> None:
    (named,) = re.findall(r"^uv==(\S+)$", (ROOT / "locks" / "uv.in").read_text(), re.MULTILINE)
    assert versions("uv") == {"uv": {named}}
