"""Full disks and folders that can't be written, in a process of their own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("refused.py")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="limits and rights of Unix")


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that another user can reach, which pytest's own folders are not."""
    path = Path(tempfile.mkdtemp(prefix="acupoints-refused-"))
    path.chmod(0o755)
    yield path
    path.chmod(0o755)
    for inner in path.rglob("*"):
        if inner.is_dir():
            inner.chmod(0o755)
    shutil.rmtree(path)


def seen_in(case: str, folder: Path, *before: str) -> dict[str, Any]:
    run = subprocess.run(
        [*before, sys.executable, str(PROGRAM), case, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    seen: dict[str, Any] = json.loads(run.stdout)
    return seen


def test_file_that_can_not_grow_refuses_changes_and_keeps_what_was_accepted(folder: Path) -> None:
    seen = seen_in("files_can_not_grow", folder)
    assert seen["refused"] > 10
    assert seen["accepted"] > 5
    assert seen["same"]
    assert seen["trouble"] is None
    assert seen["refused_with_space"] == []


def test_full_disk_refuses_changes_and_keeps_what_was_accepted(folder: Path) -> None:
    mount = ("unshare", "--mount", "sh", "-ec")
    small = f"mount -t tmpfs -o size=400k tmpfs {folder}"
    if not shutil.which("unshare") or subprocess.run([*mount, small], check=False).returncode:
        pytest.skip("no small file system can be made here")
    seen = seen_in("disk_is_full", folder, *mount, f'{small}; exec "$@"', "sh")
    assert "FULL" in seen["refusals"]
    assert seen["before"] == 3
    assert seen["same"]
    assert seen["trouble"] is None
    assert seen["refused_with_space"] == []


def test_read_only_folder_shows_all_that_a_crash_left_there(folder: Path) -> None:
    seen = seen_in("folder_is_read_only", folder)
    assert seen == {
        "same": True,
        "trouble": "READ_ONLY",
        "refusals": ["READ_ONLY"],
        "untouched": True,
    }


def test_folder_that_can_not_be_made_leaves_an_empty_store_that_says_so(folder: Path) -> None:
    seen = seen_in("folder_can_not_be_made", folder)
    assert seen == {"empty": True, "trouble": "READ_ONLY", "refusals": ["READ_ONLY"]}
