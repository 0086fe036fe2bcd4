"""Sets up .venv for `./run` and `./test`, from a bare Python 3.11 or newer.

    set_up.py run                        the program's packages
    set_up.py dev                        these, and what the tests need
    set_up.py libraries window|picture   are the system libraries there?
    set_up.py uv                         prints where uv is

Exit status: 0 done; 1 something failed; 2 a person has to type the line that is
printed; 3 the same, but a picture of the window can be drawn without it.

Everything is said on stderr: stdout belongs to the program.
"""

from __future__ import annotations

import ctypes
import fcntl
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
STAMP = VENV / "acupoints-stamp"
MISSING = VENV / "acupoints-missing"

OLDEST_UV = (0, 8)  # knows `uv venv --clear`

# Which Debian or Ubuntu package holds each library that Qt loads and PySide6 does
# not bring.  tests/packaging/test_set_up.py compares this with Qt's own files.
PICTURE_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
XCB_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
TRANSLATION_TOOL_LIBRARIES = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}

# .venv/bin/acupoints.  Its first lines are both sh and Python, because a path after
# "#!" may be neither long nor contain a space.
LAUNCHER = """\
#!/bin/sh
'''exec' "$(dirname -- "$(readlink -f -- "$0")")/python" "$0" "$@"
' '''
import sys

from acupoints_app.cli import main

sys.exit(main())
"""


def say(text: str) -> None:
    """Tell the person who waits."""
    print(text, file=sys.stderr, flush=True)


class PersonNeededError(Exception):
    """Only a person can do what is missing: the text says how."""


# --- what the system has ----------------------------------------------------


def loads(library: str) -> bool:
    """Can this library be loaded?  Asked of the loader, as Qt will."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def libraries_for(what: str, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The libraries, with their packages, for a "picture", a "window" or the "tests"."""
    if what == "picture":
        return PICTURE_LIBRARIES
    only_wayland = environ.get("WAYLAND_DISPLAY") and not environ.get("DISPLAY")
    if what == "window" and only_wayland:
        return PICTURE_LIBRARIES | WAYLAND_LIBRARIES
    window = PICTURE_LIBRARIES | XCB_LIBRARIES
    # The tests' own display is Xvfb, and they run lupdate and lrelease.
    return window | TRANSLATION_TOOL_LIBRARIES if what == "tests" else window


def missing_libraries(what: str) -> dict[str, str]:
    """Those of them that cannot be loaded."""
    return {name: package for name, package in libraries_for(what).items() if not loads(name)}


def missing_for(level: str) -> dict[str, str]:
    """All that is missing on this system for "run" or "dev": name -> package."""
    missing = missing_libraries("tests" if level == "dev" else "window")
    if find_uv() is None and find_pip() is None:
        missing["pip"] = "python3-pip"
    if level == "dev" and shutil.which("Xvfb") is None:
        missing["Xvfb"] = "xvfb"
    return missing


def as_root() -> list[str] | None:
    """What goes before a command to run it as root without asking, if that can be."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and quiet(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def install_packages(missing: Mapping[str, str]) -> None:
    """Install the packages with apt-get, or raise PersonNeededError."""
    packages = sorted(set(missing.values()))
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise PersonNeededError(
            f"(install the packages of your system that hold {', '.join(missing)})"
        )
    line = f"apt-get update && apt-get install -y --no-install-recommends {names}"
    prefix = as_root()
    if prefix is None and shutil.which("sudo"):
        raise PersonNeededError(line.replace("apt-get", "sudo apt-get"))
    if prefix is None:
        raise PersonNeededError(f"su -c '{line}'")
    say(f"Installing with apt-get: {names}")
    # Each waits for another apt-get that may be running.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=300"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    # The lists of packages are missing on a fresh system and out of date on an old one.
    if quiet(install):
        return
    for command in ([*apt, "update"], install):
        problem = output_of_failure(command)
        if problem is not None:
            say(problem)
            raise PersonNeededError(line)


# --- uv ---------------------------------------------------------------------


def find_uv() -> Path | None:
    """A uv that works: ours, or one on the PATH that is new enough."""
    for found in (TOOLS / "uv", shutil.which("uv")):
        if found is None:
            continue
        try:
            answer = subprocess.run(
                [found, "--version"], capture_output=True, text=True, check=True
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        version = re.match(r"uv (\d+)\.(\d+)", answer.stdout)
        if version and (int(version[1]), int(version[2])) >= OLDEST_UV:
            return Path(found)
    return None


def find_pip() -> list[str] | None:
    """A pip that works, as a command; one in a private environment at the worst."""
    for python in (sys.executable, "python3"):
        if quiet([python, "-m", "pip", "--version"]):
            return [python, "-m", "pip"]
    # Debian takes ensurepip out of Python, others do not.
    if importlib.util.find_spec("ensurepip") is None:
        return None
    private = TOOLS / "venv"
    if quiet([sys.executable, "-m", "venv", "--clear", str(private)]):
        return [str(private / "bin" / "python"), "-m", "pip"]
    return None


def get_uv() -> Path:
    """Find uv, or fetch the one in locks/uv.txt as .tools/uv."""
    uv = find_uv()
    if uv is not None:
        return uv
    pip = find_pip()
    if pip is None:
        install_packages({"pip": "python3-pip"})
        pip = [sys.executable, "-m", "pip"]
    say("Fetching uv, which installs the packages.")
    # Debian lets pip install nowhere but into a folder of its own (PEP 668).
    new = TOOLS / "new"
    shutil.rmtree(new, ignore_errors=True)
    command = [*pip, "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-warn-script-location", "--require-hashes", "--only-binary", ":all:"]
    run([*command, "--target", new, "--requirement", ROOT / "locks" / "uv.txt"])
    # The program is whole without the Python files around it.
    (new / "bin" / "uv").replace(TOOLS / "uv")
    shutil.rmtree(new)
    return TOOLS / "uv"


# --- the environment --------------------------------------------------------


def environment() -> dict[str, str]:
    """Our environment variables, without those that would lead uv or pip astray."""
    astray = ("VIRTUAL_ENV", "UV_PYTHON", "UV_SYSTEM_PYTHON", "UV_REQUIRE_HASHES")
    env = {name: value for name, value in os.environ.items() if name not in astray}
    env |= {"UV_PYTHON_DOWNLOADS": "never", "UV_COMPILE_BYTECODE": "1"}
    env |= {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_ROOT_USER_ACTION": "ignore"}
    if not os.access(Path.home(), os.W_OK):
        env.setdefault("UV_CACHE_DIR", str(TOOLS / "cache"))
    return env


def run(command: Sequence[str | Path]) -> None:
    """Run a command; what it prints goes to stderr."""
    subprocess.run(command, check=True, env=environment(), stdin=subprocess.DEVNULL, stdout=2)


def output_of_failure(command: Sequence[str]) -> str | None:
    """Run a command without a word: None if it worked, or the end of what it printed."""
    try:
        done = subprocess.run(
            command,
            check=False,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    except OSError as error:
        return str(error)
    return "\n".join(done.stdout.splitlines()[-10:]) if done.returncode else None


def quiet(command: Sequence[str]) -> bool:
    """Run a command without a word: did it work?"""
    return output_of_failure(command) is None


def fingerprint(level: str) -> str:
    """What the stamp should say; the shell scripts compare it at each start."""
    script = 'root=$1; . "$1/tools/setup/common.sh"; fingerprint "$2"'
    answer = subprocess.run(
        ["sh", "-c", script, "sh", ROOT, level], check=True, capture_output=True, text=True
    )
    return answer.stdout


def read_stamp() -> str:
    """The stamp of a finished set-up at this place, or nothing."""
    try:
        text = STAMP.read_text()
    except OSError:
        return ""
    first = text.partition("\n")[0]
    works = quiet([str(VENV / "bin" / "python"), "-c", ""])
    return text if works and first.endswith(f" {ROOT}") else ""


def fill(level: str) -> None:
    """Make .venv hold exactly what the lock says, and the program."""
    stamp = read_stamp()
    if stamp.startswith("dev "):
        level = "dev"  # whoever ran ./test keeps its tools
    if stamp == fingerprint(level):
        return
    uv = get_uv()
    python = VENV / "bin" / "python"
    # From here on an interruption leaves no stamp, and then .venv is made anew.
    STAMP.unlink(missing_ok=True)
    if not stamp:
        say("Setting up Acupoints in .venv: this happens once.")
        # The real file, python3.11 and not python3, which may become another Python.
        real = Path(sys.executable).resolve()
        run([uv, "venv", "--quiet", "--clear", "--no-project", "--python", real, VENV])
    lock = ROOT / "locks" / f"{level}.txt"
    run([uv, "pip", "sync", "--require-hashes", "--python", python, lock])
    # The program stays where it is.  (An editable install would need a build backend,
    # and hatchling's also copies data/ and assets/, which then grow old.)
    (site_packages,) = VENV.glob("lib/python3*/site-packages")
    (site_packages / "_acupoints.pth").write_text(f"{ROOT}\n")
    launcher = VENV / "bin" / "acupoints"
    launcher.write_text(LAUNCHER)
    launcher.chmod(0o755)
    run([python, "-m", "compileall", "-q", ROOT / "acupoints_app"])
    new = STAMP.with_suffix(".new")
    new.write_text(fingerprint(level))
    new.rename(STAMP)


@contextmanager
def alone() -> Iterator[None]:
    """Let one set-up at a time work on .venv."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def set_up(level: str) -> int:
    """Set up "run" or "dev"."""
    missing = missing_for(level)
    if missing:
        try:
            install_packages(missing)
            missing = missing_for(level)
            if missing:
                raise PersonNeededError(f"(find and install what holds {', '.join(missing)})")
        except PersonNeededError:
            # Qt's libraries matter only to those who open a window: ./run asks again.
            if level == "dev" or "pip" in missing:
                raise
    fill(level)
    if missing:
        MISSING.write_text("\n".join(missing) + "\n")
    else:
        MISSING.unlink(missing_ok=True)
    return 0


def check_libraries(what: str) -> int:
    """Are the libraries there by now?  Otherwise say how to get them."""
    missing = missing_libraries(what)
    try:
        if missing:
            install_packages(missing)
    except PersonNeededError as line:
        if missing.keys() & PICTURE_LIBRARIES.keys():
            raise
        say(f"To get the window, type this line, then start again:\n  {line}")
        return 3
    if what == "window":
        MISSING.unlink(missing_ok=True)
    return 0


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say, and turn failures into sentences."""
    try:
        with alone():
            match arguments:
                case ["run" | "dev" as level]:
                    return set_up(level)
                case ["libraries", "window" | "picture" as what]:
                    return check_libraries(what)
                case ["uv"]:
                    print(get_uv())
                    return 0
        say(__doc__ or "")
    except PersonNeededError as line:
        say(f"Acupoints needs more of this system. Type this line, then start again:\n  {line}")
        return 2
    except subprocess.CalledProcessError as error:
        say(f"The set-up failed (its reason stands above) at: {error.cmd[0]}")
        say("The first set-up needs the network; it may simply be started again.")
    except OSError as error:
        say(f"The set-up failed: {error}")
    except KeyboardInterrupt:
        say("The set-up was interrupted; it may simply be started again.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
