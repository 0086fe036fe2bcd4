"""The drawings in the repository are what their code draws."""

from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


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


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="drawn with Python 3.11")
@pytest.mark.parametrize("name", ["front.svg", "back.svg"])
def test_drawing_in_the_repository_is_what_its_code_draws(name: str) -> None:
    for package in ("numpy", "scipy"):
        if installed(package) != locked(package):
            pytest.skip(f"{package} is {installed(package)}, drawn with {locked(package)}")
    from tools.atlas import build_all

    drawings = build_all()
    assert sorted(drawings) == ["back.svg", "front.svg"]
    assert drawings[name].encode() == (ROOT / "assets" / "body_svg" / name).read_bytes()
