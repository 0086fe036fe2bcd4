"""Rules that hold for every file of the program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import acupoints_app

PACKAGE = Path(acupoints_app.__file__).parent
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))
WITHOUT_QT = [name for name in MODULES if name != "app.py" and not name.startswith("ui/")]
NETWORK = {
    *("asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket"),
    *("socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc"),
}
QT_NETWORK = {"QtNetwork", "QtWebSockets", "QtWebEngineCore", "QtWebEngineWidgets", "QtHttpServer"}


def imported(module: str) -> Iterator[str]:
    """The full names that a module imports, wherever in it the import stands."""
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module}: a relative import"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_modules_are_found() -> None:
    assert {"cli.py", "app.py", "library.py", "content/loader.py", "ui/theme.py"} <= set(MODULES)


@pytest.mark.parametrize("module", [name for name in WITHOUT_QT if name != "cli.py"])
def test_knowledge_does_not_know_qt_or_the_window(module: str) -> None:
    names = list(imported(module))
    assert not [name for name in names if name.split(".")[0] in ("PySide6", "shiboken6")]
    assert not [
        name for name in names if name.startswith(("acupoints_app.ui", "acupoints_app.app"))
    ]


def test_commands_load_qt_by_no_import_of_their_own() -> None:
    assert not [name for name in imported("cli.py") if name.startswith(("PySide6", "shiboken6"))]


@pytest.mark.parametrize("module", MODULES)
def test_nothing_reaches_for_the_network(module: str) -> None:
    for name in imported(module):
        parts = name.split(".")
        assert parts[0] not in NETWORK, name
        assert not set(parts) & QT_NETWORK, name


@pytest.mark.parametrize("module", MODULES)
def test_no_file_is_longer_than_400_lines(module: str) -> None:
    assert len((PACKAGE / module).read_text(encoding="utf-8").splitlines()) < 400
