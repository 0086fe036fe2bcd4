"""The wheel is whole: installed elsewhere, it runs without the repository."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from acupoints_app import __version__
from tools.setup.set_up import find_uv

ROOT: Final = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the repository without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    return built


@dataclass(frozen=True)
class Installed:
    """The wheel in an environment of its own; commands run in an empty folder."""

    bin: Path
    home: Path

    def do(
        self, command: str, *arguments: str, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        empty = self.home / "empty"
        empty.mkdir(exist_ok=True)
        base = {"HOME": str(self.home), "PATH": os.defpath, "LANG": "C.UTF-8"}
        return subprocess.run(
            [self.bin / command, *arguments],
            cwd=empty,
            env=base | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it."""
    uv = find_uv()
    assert uv is not None, "there is no uv any more; remove .venv and start ./test again"
    folder = tmp_path_factory.mktemp("environment") / "venv"
    python = folder / "bin" / "python"
    # A network would be an error: the wheel alone is installed.
    offline = {**os.environ, "UV_OFFLINE": "1", "UV_PYTHON_DOWNLOADS": "never"}
    commands: tuple[list[str | Path], ...] = (
        ["venv", "--no-project", "--python", sys.executable, folder],
        ["pip", "install", "--no-deps", "--no-index", "--python", python, wheel],
    )
    for command in commands:
        subprocess.run([uv, *command], env=offline, check=True, capture_output=True)
    # Its dependencies are borrowed.  A folder that a .pth file names has its own .pth
    # files ignored, so the repository itself is not borrowed with them.
    (site_packages,) = folder.glob("lib/python3*/site-packages")
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site_packages / "borrowed.pth").write_text("\n".join(sorted(borrowed)) + "\n")
    return folder


@pytest.fixture
def installed(environment: Path, tmp_path: Path) -> Installed:
    return Installed(environment / "bin", tmp_path)


def test_the_wheel_carries_all_that_the_program_shows(wheel: Path) -> None:
    carried = set(zipfile.ZipFile(wheel).namelist())
    expected = {
        f"acupoints_app/{inside}/{file.relative_to(ROOT / folder)}"
        for inside, folder, pattern in (
            ("_data", "data", "*.yaml"),
            ("_assets", "assets", "body_svg/*.svg"),
            ("ui/fonts", "acupoints_app/ui/fonts", "*"),
            ("ui/icons", "acupoints_app/ui/icons", "*"),
        )
        for file in (ROOT / folder).glob(pattern)
    }
    assert {"acupoints_app/_data/points.yaml", "acupoints_app/_assets/body_svg/front.svg"} <= (
        expected
    )
    assert any(name.endswith(".ttf") for name in expected)
    assert any("OFL" in name for name in expected)
    assert expected <= carried


def test_the_wheel_carries_its_licences_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    dist_info = f"acupoints-{__version__}.dist-info"
    assert {f"{dist_info}/licenses/LICENSE", f"{dist_info}/licenses/LICENSE-CONTENT"} <= set(names)
    assert {name.partition("/")[0] for name in names} == {"acupoints_app", dist_info}
    assert not [name for name in names if "__pycache__" in name]


def test_the_program_comes_from_the_wheel(installed: Installed, environment: Path) -> None:
    done = installed.do("python", "-c", "import acupoints_app as a; print(a.__file__)")
    assert Path(done.stdout.strip()).is_relative_to(environment), done.stderr


def test_it_tells_its_version(installed: Installed) -> None:
    done = installed.do("acupoints", "--version")
    assert (done.returncode, done.stdout) == (0, f"acupoints {__version__}\n"), done.stderr


def test_it_exports_its_content(installed: Installed) -> None:
    done = installed.do("acupoints", "export")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert len(document["groups"]) == 10
    assert len(document["sources"]) == 5
    assert document["excerpts"]
    assert len(document["views"]) == 19
    assert all(view["landmarks"] for view in document["views"])


def test_it_draws_its_window(installed: Installed) -> None:
    picture = installed.home / "x.png"
    done = installed.do("acupoints", "snapshot", str(picture), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    start = picture.read_bytes()[:24]
    assert start[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", start[16:]) == (1280, 800)
    assert not list((installed.home / "empty").iterdir())
