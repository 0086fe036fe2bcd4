"""The drawings in the repository are what their code draws."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from acupoints_app.atlas.views import VIEW_ORDER

ROOT = Path(__file__).parents[2]
DRAWINGS = ROOT / "assets" / "body_svg"
NAMES = sorted(path.name for path in DRAWINGS.glob("*.svg"))


def locked(package: str) -> str:
    """The version that locks/dev.txt names for Python 3.11."""
    text = (ROOT / "locks" / "dev.txt").read_text("utf-8")
    lines = re.findall(rf"^{package}==([\w.]+)(?: ; python_full_version < '3\.12')? \\", text, re.M)
    return str(lines[0])


def installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"


@pytest.fixture(scope="module")
def drawn() -> dict[str, str]:
    if sys.version_info[:2] != (3, 11):
        pytest.skip("drawn with Python 3.11")
    for package in ("numpy", "scipy"):
        if installed(package) != locked(package):
            pytest.skip(f"{package} is {installed(package)}, drawn with {locked(package)}")
    from tools.atlas import build_all

    return build_all()


def test_repository_has_a_drawing_of_every_view() -> None:
    assert {f"{view_id}.svg" for view_id in VIEW_ORDER} == set(NAMES)


def test_code_draws_every_view_in_the_order_in_which_they_are_offered(
    drawn: dict[str, str],
) -> None:
    assert list(drawn) == [f"{view_id}.svg" for view_id in VIEW_ORDER]


@pytest.mark.parametrize("name", NAMES)
def test_drawing_in_the_repository_is_what_its_code_draws(name: str, drawn: dict[str, str]) -> None:
    assert drawn[name].encode() == (DRAWINGS / name).read_bytes(), (
        "run python -m tools.atlas and commit what it writes"
    )
