"""Run as a program, where the disk takes no more: what was accepted must stay.

``refused.py CASE FOLDER``; prints what it saw as JSON.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from acupoints_app.keep.changes import SetNote
from acupoints_app.keep.model import Kept
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.store import Store
from acupoints_app.keep.trouble import StoreError

NOBODY = 65534
PAD = "x" * 5000


def fill(store: Store, tries: int) -> tuple[Kept, list[str]]:
    """Write notes until one is refused; each refusal must change nothing."""
    refusals = []
    kept = store.everything()
    for number in range(tries):
        link = f"point/N{len(kept.notes)}-{number}"
        try:
            store.apply(SetNote(link, PAD, number))
        except StoreError as error:
            refusals.append(error.refusal.name)
            if store.everything() != kept:
                raise AssertionError("a refused change is there") from None
        else:
            now = store.everything()
            if len(now.notes) != len(kept.notes) + 1:
                raise AssertionError("an accepted change is not there")
            kept = now
    return kept, refusals


def files_can_not_grow(folder: Path) -> dict[str, object]:
    """Every write beyond some size fails, at a size that differs each time."""
    import resource

    store = open_store(folder).store
    fill(store, 3)
    all_refusals, accepted = [], 0
    for limit in range(20_000, 140_000, 1_500):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        before = store.everything()
        kept, refusals = fill(store, 2)
        accepted += len(kept.notes) - len(before.notes)
        all_refusals += refusals
        if limit // 1_500 % 3 == 0:  # a restart in between, on the full disk
            store.close()
            store = open_store(folder).store
            if store.everything() != kept:
                raise AssertionError("an accepted change is lost")
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    kept = store.everything()
    store.close()
    again = open_store(folder)
    _, after = fill(again.store, 2)
    return {
        "refused": len(all_refusals),
        "accepted": accepted,
        "same": set(kept.notes) <= set(again.store.everything().notes),
        "trouble": again.trouble.kind.name if again.trouble else None,
        "refused_with_space": after,
    }


def disk_is_full(folder: Path) -> dict[str, object]:
    """A small file system is filled up by another program, and by notes."""
    store = open_store(folder).store
    before, _ = fill(store, 3)
    other = folder / "other-program"
    with other.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass
    kept, refusals = fill(store, 60)
    store.close()
    full = open_store(folder)
    same_when_full = full.store.everything() == kept
    _, refused_again = fill(full.store, 60)
    kept = full.store.everything()
    full.store.close()
    other.unlink()
    again = open_store(folder)
    same = again.store.everything() == kept
    _, after = fill(again.store, 2)
    return {
        "refusals": sorted({*refusals, *refused_again}),
        "before": len(before.notes),
        "same": same_when_full and same,
        "trouble": again.trouble.kind.name if again.trouble else None,
        "refused_with_space": after,
    }


def folder_is_read_only(folder: Path) -> dict[str, object]:
    """The store was left by a crash, and lies where this user must not write."""
    store = open_store(folder).store
    kept, _ = fill(store, 3)
    # As after a crash: the journal is there, and SQLite's memory of it is gone.
    shutil.copytree(folder, folder / "left", ignore=shutil.ignore_patterns("left", "*-shm"))
    folder = folder / "left"
    saved = list(folder.rglob("*"))
    for path in saved:
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    opened = open_store(folder)
    same = opened.store.everything() == kept
    _, refusals = fill(opened.store, 1)
    opened.store.close()
    return {
        "same": same,
        "trouble": opened.trouble.kind.name if opened.trouble else None,
        "refusals": refusals,
        "untouched": sorted(map(str, saved)) == sorted(map(str, folder.rglob("*"))),
    }


def folder_can_not_be_made(folder: Path) -> dict[str, object]:
    """There is no store yet, and none can be made."""
    folder.chmod(0o555)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    opened = open_store(folder / "new")
    _, refusals = fill(opened.store, 1)
    return {
        "empty": opened.store.everything() == Kept(),
        "trouble": opened.trouble.kind.name if opened.trouble else None,
        "refusals": refusals,
    }


CASES: dict[str, Callable[[Path], dict[str, object]]] = {
    case.__name__: case
    for case in (files_can_not_grow, disk_is_full, folder_is_read_only, folder_can_not_be_made)
}

if __name__ == "__main__":
    print(json.dumps(CASES[sys.argv[1]](Path(sys.argv[2]))))  # noqa: T201
