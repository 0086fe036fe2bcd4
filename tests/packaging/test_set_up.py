"""./run and ./test set up what is missing, once.  No network: uv is played by a script."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Final

import PySide6
import pytest

from tools.setup import set_up

ROOT: Final = Path(__file__).parents[2]
SCRIPTS: Final = ("run", "test", ".ci/run", "tools/setup/relock", "tools/setup/common.sh")

# All that the scripts may need of a system, besides Python.
SYSTEM: Final = ("sh", "cat", "dirname", "mkdir", "readlink", "sha256sum")

FAKE_UV: Final = """\
#!/bin/sh
[ "$1" != --version ] || { echo "uv 99.0.0"; exit; }
echo "$*" >>"$LOG"
case $1 in
    venv)
        while [ "$1" != --python ]; do shift; done
        exec "$2" -m venv --without-pip --clear "$3"
        ;;
    pip) [ ! -e "$LOG.fails" ] ;;
esac
"""

INSTALL: Final = "install -y --no-install-recommends"

PROGRAM: Final = """\
import os
import sys


def main() -> int:
    print("acupoints", *sys.argv[1:], os.environ.get("QT_QPA_PLATFORM", "-"))
    return 7 if "fail" in sys.argv else 0
"""


class Checkout:
    """A copy of the scripts, beside a small program, on a system that has next to nothing."""

    def __init__(self, folder: Path) -> None:
        self.system = folder / "bin"
        self.log = folder / "uv.log"
        self.root = folder / "a check-out"
        for part in ("tools/setup", "locks"):
            shutil.copytree(
                ROOT / part, self.root / part, ignore=shutil.ignore_patterns("__pycache__")
            )
        for part in ("run", "test", "pyproject.toml"):
            shutil.copy2(ROOT / part, self.root / part)
        package = self.root / "acupoints_app"
        package.mkdir()
        (package / "__init__.py").touch()
        (package / "cli.py").write_text(PROGRAM)
        self.system.mkdir()
        for name in SYSTEM:
            real = shutil.which(name)
            assert real is not None
            (self.system / name).symlink_to(real)
        (self.system / "python3").symlink_to(Path(sys.executable).resolve())
        self.add("uv", FAKE_UV)
        self.add("Xvfb", "#!/bin/sh\n")

    def add(self, name: str, script: str) -> None:
        """Put a command onto the PATH."""
        (self.system / name).unlink(missing_ok=True)
        (self.system / name).write_text(script)
        (self.system / name).chmod(0o755)

    def do(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command there, in an environment of nothing but `environment`."""
        base = {"PATH": str(self.system), "HOME": str(self.root.parent), "LOG": str(self.log)}
        return subprocess.run(
            [str(self.root / command[0]), *command[1:]],
            env=base | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def set_up_for_tests(self) -> None:
        script = str(self.root / "tools" / "setup" / "set_up.py")
        done = self.do(str(self.system / "python3"), script, "dev")
        assert done.returncode == 0, done.stderr

    def uv_calls(self) -> list[str]:
        """What uv was asked since the last time: the commands and the names of locks."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return [
            f"sync {Path(line).name}" if line.startswith("pip sync") else line.split()[0]
            for line in lines
        ]

    def replace(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


# --- the scripts ------------------------------------------------------------


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_parses_and_can_be_started(script: str) -> None:
    path = ROOT / script
    shell = "bash" if path.read_text().startswith("#!/usr/bin/env bash") else "sh"
    subprocess.run([shell, "-n", path], check=True)
    assert path.suffix == ".sh" or os.access(path, os.X_OK)


def test_the_first_start_sets_up_and_the_second_installs_nothing(checkout: Checkout) -> None:
    first = checkout.do("run", "export", "a file")
    assert (first.returncode, first.stdout) == (0, "acupoints export a file -\n")
    assert checkout.uv_calls() == ["venv", "sync run.txt"]

    checkout.add("uv", "#!/bin/sh\nexit 1\n")
    checkout.add("python3", "#!/bin/sh\nexit 1\n")
    second = checkout.do("run", "--version")
    assert (second.returncode, second.stderr) == (0, "")
    assert second.stdout == "acupoints --version -\n"


def test_it_can_be_started_through_a_link(checkout: Checkout) -> None:
    link = checkout.system / "acupoints"
    link.symlink_to(checkout.root / "run")
    assert checkout.do(str(link), "--version").stdout == "acupoints --version -\n"


def test_the_exit_status_is_the_programs(checkout: Checkout) -> None:
    assert checkout.do("run", "fail").returncode == 7


def test_the_program_is_compiled_whatever_the_environment_says(checkout: Checkout) -> None:
    (checkout.root / "acupoints_app" / "loaded_later.py").touch()
    checkout.do("run", "--version", PYTHONDONTWRITEBYTECODE="1")
    assert list(checkout.root.glob("acupoints_app/__pycache__/loaded_later.*.pyc"))


def test_an_edited_program_is_compiled_again(checkout: Checkout) -> None:
    checkout.do("run", "--version")
    later = checkout.root / "acupoints_app" / "later.py"
    later.touch()
    checkout.replace("acupoints_app/cli.py", "import os", "import os\nimport acupoints_app.later")
    checkout.do("run", "--version", PYTHONDONTWRITEBYTECODE="1")
    assert list(later.parent.glob("__pycache__/later.*.pyc"))


def test_a_foreign_python_path_shadows_nothing(checkout: Checkout, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign" / "acupoints_app"
    foreign.mkdir(parents=True)
    (foreign / "__init__.py").write_text("raise SystemExit('the foreign one')\n")
    done = checkout.do("run", "--version", PYTHONPATH=str(foreign.parent))
    assert (done.returncode, done.stdout) == (0, "acupoints --version -\n")


def test_a_changed_lock_is_installed_into_the_same_environment(checkout: Checkout) -> None:
    checkout.do("run", "--version")
    checkout.uv_calls()
    with (checkout.root / "locks" / "run.txt").open("a") as lock:
        lock.write("# another\n")
    assert checkout.do("run", "--version").returncode == 0
    assert checkout.uv_calls() == ["sync run.txt"]


def test_an_interrupted_set_up_is_started_afresh(checkout: Checkout) -> None:
    fails = checkout.log.with_name("uv.log.fails")
    fails.touch()
    failed = checkout.do("run", "--version")
    assert failed.returncode == 1
    assert "The set-up failed" in failed.stderr
    assert failed.stdout == ""
    checkout.uv_calls()
    fails.unlink()
    assert checkout.do("run", "--version").returncode == 0
    assert checkout.uv_calls() == ["venv", "sync run.txt"]


def test_an_update_that_fails_is_not_taken_for_done(checkout: Checkout) -> None:
    checkout.do("run", "--version")
    with (checkout.root / "locks" / "run.txt").open("a") as lock:
        lock.write("# another\n")
    fails = checkout.log.with_name("uv.log.fails")
    fails.touch()
    assert checkout.do("run", "--version").returncode == 1
    checkout.uv_calls()
    fails.unlink()
    assert checkout.do("run", "--version").returncode == 0
    assert checkout.uv_calls() == ["venv", "sync run.txt"]


def test_an_environment_whose_python_vanished_is_made_anew(checkout: Checkout) -> None:
    checkout.do("run", "--version")
    checkout.uv_calls()
    python = checkout.root / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3")
    assert checkout.do("run", "--version").returncode == 0
    assert checkout.uv_calls() == ["venv", "sync run.txt"]


def test_an_environment_that_was_moved_is_made_anew(checkout: Checkout) -> None:
    checkout.do("run", "--version")
    checkout.uv_calls()
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    assert checkout.do("run", "--version").returncode == 0
    assert checkout.uv_calls() == ["venv", "sync run.txt"]


def test_the_tests_add_their_tools_and_a_start_leaves_them(checkout: Checkout) -> None:
    checkout.do("run", "--version")
    checkout.uv_calls()
    checkout.set_up_for_tests()
    assert checkout.uv_calls() == ["sync dev.txt"]
    assert checkout.do("run", "--version").returncode == 0
    assert checkout.uv_calls() == []
    # Nor does a start that has to install something.
    checkout.replace("pyproject.toml", "[project]", "# another\n[project]")
    assert checkout.do("run", "--version").returncode == 0
    assert checkout.uv_calls() == ["sync dev.txt"]


def test_without_a_new_enough_python_one_sentence_says_so(checkout: Checkout) -> None:
    checkout.add("python3", "#!/bin/sh\nexit 1\n")
    done = checkout.do("run")
    assert done.returncode == 2
    assert done.stderr.startswith("Acupoints needs Python 3.11 or newer")
    assert done.stderr.count("\n") == 1


# --- with and without a display ---------------------------------------------


def test_without_a_display_the_window_becomes_a_picture(checkout: Checkout) -> None:
    done = checkout.do("run")
    picture = checkout.root / "build" / "acupoints-window.png"
    assert done.returncode == 0
    said, program, where = done.stdout.splitlines()
    assert said.startswith("There is no display")
    assert program == f"acupoints snapshot {picture} offscreen"
    assert str(picture) in where
    assert picture.parent.is_dir()


@pytest.mark.parametrize("display", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_window_opens(checkout: Checkout, display: str) -> None:
    # Whether this system has Wayland's libraries is not the question here.
    checkout.replace("tools/setup/set_up.py", "libwayland-", "libxcb-")
    checkout.replace("tools/setup/set_up.py", "libxcb-client.so.0", "libxcb.so.1")
    assert checkout.do("run", **{display: ":0"}).stdout == "acupoints -\n"


def test_without_the_windows_libraries_a_picture_says_what_to_type(checkout: Checkout) -> None:
    checkout.replace("tools/setup/set_up.py", '"libxcb-cursor.so.0"', '"libnowhere.so.0"')
    checkout.add("apt-get", "#!/bin/sh\nexit 1\n")
    checkout.add("env", "#!/bin/sh\nexit 1\n")
    done = checkout.do("run", DISPLAY=":0")
    assert done.returncode == 0
    assert "acupoints snapshot" in done.stdout
    assert f"apt-get {INSTALL} libxcb-cursor0" in done.stderr
    # Commands do without.
    command = checkout.do("run", "export", DISPLAY=":0")
    assert (command.returncode, command.stderr) == (0, "")
    # Once the library is there, nothing is said any more.
    checkout.replace("tools/setup/set_up.py", '"libnowhere.so.0"', '"libxcb.so.1"')
    done = checkout.do("run", DISPLAY=":0")
    assert (done.returncode, done.stdout) == (0, "acupoints -\n")
    assert not (checkout.root / ".venv" / "acupoints-missing").exists()


@pytest.mark.parametrize("arguments", [[], ["snapshot", "x.png"]])
def test_without_qts_own_libraries_it_stops(checkout: Checkout, arguments: list[str]) -> None:
    checkout.replace("tools/setup/set_up.py", '"libEGL.so.1"', '"libnowhere.so.0"')
    done = checkout.do("run", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "libnowhere.so.0" in done.stderr
    assert checkout.do("run", "export").stdout == "acupoints export -\n"


# --- what the system lacks --------------------------------------------------


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that set_up would run; none runs."""
    made: list[str] = []
    monkeypatch.setattr(set_up, "run", lambda command: made.append(" ".join(map(str, command))))
    return made


def have(monkeypatch: pytest.MonkeyPatch, *commands: str) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/x/{name}" if name in commands else None)


def test_root_installs_with_apt_get(monkeypatch: pytest.MonkeyPatch, calls: list[str]) -> None:
    have(monkeypatch, "apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    # The first try fails, as on a fresh system: then the lists of packages are fetched.
    answers = ["no lists", None, None]

    def answer(command: list[str]) -> str | None:
        calls.append(" ".join(command))
        return answers.pop(0)

    monkeypatch.setattr(set_up, "output_of_failure", answer)
    set_up.install_packages({"b.so": "libb", "a.so": "liba", "a2.so": "liba"})
    first, update, second = calls
    assert first.startswith("env DEBIAN_FRONTEND=noninteractive apt-get ")
    assert first.endswith(f" {INSTALL} liba libb")
    assert update.endswith(" update")
    assert second == first


def test_where_apt_get_fails_its_reason_and_the_line_are_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    have(monkeypatch, "apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(set_up, "output_of_failure", lambda command: "E: no network")
    with pytest.raises(
        set_up.PersonNeededError, match=f"^apt-get update && apt-get {INSTALL} liba$"
    ):
        set_up.install_packages({"a.so": "liba"})
    assert "E: no network" in capsys.readouterr().err


def test_sudo_that_asks_for_no_password_is_used(
    monkeypatch: pytest.MonkeyPatch, calls: list[str]
) -> None:
    have(monkeypatch, "apt-get", "sudo")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    tried: list[str] = []

    def works(command: list[str]) -> bool:
        tried.append(" ".join(command))
        return True

    monkeypatch.setattr(set_up, "quiet", works)
    set_up.install_packages({"a.so": "liba"})
    assert tried[-1].startswith("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get ")
    assert calls == []


@pytest.mark.parametrize(
    ("commands", "line"),
    [
        (
            ["apt-get", "sudo"],
            f"sudo apt-get update && sudo apt-get {INSTALL} python3-pip",
        ),
        (["apt-get"], f"su -c 'apt-get update && apt-get {INSTALL} python3-pip'"),
        ([], "(install the packages of your system that hold pip)"),
    ],
    ids=["sudo with a password", "no sudo", "no apt-get"],
)
def test_others_are_told_the_line_to_type(
    monkeypatch: pytest.MonkeyPatch, calls: list[str], commands: list[str], line: str
) -> None:
    have(monkeypatch, *commands)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(set_up, "quiet", lambda command: False)
    with pytest.raises(set_up.PersonNeededError) as told:
        set_up.install_packages({"pip": "python3-pip"})
    assert str(told.value) == line
    assert calls == []


def test_one_line_names_all_that_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], calls: list[str]
) -> None:
    have(monkeypatch, "apt-get", "sudo")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(set_up, "loads", lambda library: False)
    monkeypatch.setattr(set_up, "find_uv", lambda: None)
    monkeypatch.setattr(set_up, "find_pip", lambda: None)
    monkeypatch.setattr(set_up, "quiet", lambda command: False)
    assert set_up.main(["dev"]) == 2
    told = [line for line in capsys.readouterr().err.splitlines() if "apt-get" in line]
    assert len(told) == 1
    for package in ("python3-pip", "xvfb", "libegl1", "libxcb-cursor0"):
        assert f" {package}" in told[0]
    assert calls == []


def test_pip_is_asked_for_the_locked_uv_only(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, calls: list[str]
) -> None:
    have(monkeypatch)
    monkeypatch.setattr(set_up, "TOOLS", tmp_path)
    monkeypatch.setattr(set_up, "find_pip", lambda: ["python3", "-m", "pip"])

    def fetch(command: list[str | Path]) -> None:
        calls.append(" ".join(map(str, command)))
        (tmp_path / "new" / "bin").mkdir(parents=True)
        (tmp_path / "new" / "bin" / "uv").touch()

    monkeypatch.setattr(set_up, "run", fetch)
    assert set_up.get_uv() == tmp_path / "uv"
    assert (tmp_path / "uv").exists()
    (call,) = calls
    assert "--require-hashes" in call
    assert call.endswith(f"--target {tmp_path}/new --requirement {ROOT}/locks/uv.txt")


@pytest.mark.parametrize(
    ("answer", "good"),
    [("uv 0.7.22", False), ("uv 0.8.0 (x)", True), ("uv 1.0", True), ("", False)],
)
def test_an_old_or_broken_uv_is_not_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: str, good: bool
) -> None:
    monkeypatch.setattr(set_up, "TOOLS", tmp_path)
    uv = tmp_path / "uv"
    uv.write_text(f"#!/bin/sh\necho '{answer}'\n")
    uv.chmod(0o755)
    have(monkeypatch)
    assert set_up.find_uv() == (uv if good else None)


# --- the list of libraries --------------------------------------------------

PYSIDE: Final = Path(PySide6.__file__).parent
C_AND_CPP: Final = (
    "libc.",
    "libm.",
    "libresolv.",
    "libdl.",
    "libpthread.",
    "librt.",
    "libstdc++.",
    "libgcc_s.",
)


def needed_by(file: Path) -> list[str]:
    """The libraries that an ELF file names (its DT_NEEDED), read without any tool."""
    raw = file.read_bytes()
    assert raw[:6] == b"\x7fELF\x02\x01", f"{file} is no 64-bit little-endian ELF file"
    (table,) = struct.unpack_from("<Q", raw, 32)
    size, count = struct.unpack_from("<HH", raw, 54)
    loaded, dynamic = [], b""
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from(
            "<IIQQQQ", raw, table + number * size
        )
        if kind == 1:
            loaded.append((address, offset, length))
        elif kind == 2:
            dynamic = raw[offset : offset + length]
    entries = list(struct.iter_unpack("<qQ", dynamic))
    (strings,) = (value for tag, value in entries if tag == 5)
    (base,) = (o + strings - a for a, o, length in loaded if a <= strings < a + length)
    return [
        raw[base + value : raw.index(b"\0", base + value)].decode()
        for tag, value in entries
        if tag == 1
    ]


def system_libraries(plugin: str) -> set[str]:
    """What Qt's modules that we use and a platform plugin need, and PySide6 does not bring."""
    text = "".join(file.read_text() for file in (ROOT / "acupoints_app").rglob("*.py"))
    brought = brought_libraries()
    modules = [name for name in brought if f"PySide6.{name.partition('.')[0]} " in text]
    plugins = PYSIDE / "Qt" / "plugins" / "platforms"
    return needed_from_outside([plugins / plugin, *(brought[module] for module in modules)])


def brought_libraries() -> dict[str, Path]:
    """The libraries that PySide6 brings, by name."""
    return {
        file.name: file
        for folder in (PYSIDE / "Qt" / "lib", PYSIDE, PYSIDE.parent / "shiboken6")
        for file in folder.glob("*.so*")
    }


def needed_from_outside(files: list[Path]) -> set[str]:
    """The libraries that files need, at first or second hand, and PySide6 does not bring."""
    brought = brought_libraries()
    waiting = list(files)
    needed: set[str] = set()
    while waiting:
        for name in needed_by(waiting.pop()):
            if name not in needed and name in brought:
                waiting.append(brought[name])
            needed.add(name)
    return {
        name for name in needed - brought.keys() if not name.startswith((*C_AND_CPP, "ld-linux"))
    }


def test_the_list_for_a_picture_is_what_qt_needs() -> None:
    assert system_libraries("libqoffscreen.so") == set(set_up.libraries_for("picture", {}))


def test_the_list_for_a_window_is_what_qt_needs() -> None:
    x11 = set_up.libraries_for("window", {"DISPLAY": ":0"})
    wayland = set_up.libraries_for("window", {"WAYLAND_DISPLAY": "wayland-0"})
    assert system_libraries("libqxcb.so") == set(x11)
    assert x11.items() <= set_up.libraries_for("tests", {"WAYLAND_DISPLAY": "wayland-0"}).items()
    assert system_libraries("libqwayland.so") == set(wayland)


def test_the_list_for_the_tests_has_what_the_translation_tools_need() -> None:
    tools = needed_from_outside([PYSIDE / "lupdate", PYSIDE / "lrelease"])
    beyond_the_window = tools - set(set_up.libraries_for("window", {"DISPLAY": ":0"}))
    assert beyond_the_window == set(set_up.TRANSLATION_TOOL_LIBRARIES)
