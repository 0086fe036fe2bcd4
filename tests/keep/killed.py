"""Run as a program: saves in children that are killed at any instant, and counts what is lost.

``killed.py FOLDER SEED ROUNDS DAMAGED_ROUNDS``; prints what it saw as JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from acupoints_app.keep.changes import MakeCollection, PutLink, SetBookmark, SetNote, Several
from acupoints_app.keep.model import Collection, Kept
from acupoints_app.keep.opening import open_store
from acupoints_app.keep.store import Store

SHELF = "a" * 32
SLOTS = 20
PAD = "x" * 3000
"""Makes the database and its journal grow over several pages."""


def slot(number: int) -> str:
    return f"point/N{number % SLOTS}"


def save(store: Store, number: int) -> None:
    """One change in three tables: all of it must be there, or nothing."""
    link = slot(number)
    store.apply(
        Several(
            (
                SetNote(link, f"{number} {PAD}", number),
                SetBookmark(link, number),
                PutLink(SHELF, link, 0),
            )
        )
    )


def expected(number: int) -> dict[str, int]:
    """What each thing says after the change of that number."""
    return {slot(n): n for n in range(max(1, number - SLOTS + 1), number + 1)}


def holds(kept: Kept, number: int) -> bool:
    """Is this the state after the change of that number, in all three tables?"""
    want = expected(number)
    return (
        {note.link: int(note.text.split()[0]) for note in kept.notes} == want
        and {mark.link: mark.at for mark in kept.bookmarks} == want
        and list(kept.collections[0].links) == [slot(n) for n in sorted(want.values())[::-1]]
    )


def opened(folder: Path) -> Store:
    result = open_store(folder)
    if result.trouble:
        raise AssertionError(result.trouble.sentence())
    return result.store


def child(folder: Path, number: int, pipe: int) -> None:
    """Save until killed; tell of each change only after it was accepted."""
    result = open_store(folder)
    store = result.store
    os.write(pipe, b"0\n")
    while True:
        number += 1
        save(store, number)
        os.write(pipe, b"%d\n" % number)
        if number % 7 == 0:
            store.close()
            store = opened(folder)


def killed_after(folder: Path, number: int, lines: int, delay: float) -> int:
    """Start a child, kill it; returns the number of the last change that it was promised."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        try:
            os.close(reading)
            child(folder, number, writing)
        except BaseException as error:  # noqa: BLE001 - told, and then the child ends
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
        finally:
            os._exit(1)
    os.close(writing)
    told = b""
    while told.count(b"\n") < lines:
        part = os.read(reading, 1000)
        if not part:
            break
        told += part
    time.sleep(delay)
    os.kill(process, signal.SIGKILL)
    while part := os.read(reading, 65536):
        told += part
    os.close(reading)
    _, status = os.waitpid(process, 0)
    if not os.WIFSIGNALED(status):
        raise AssertionError("the child ended by itself")
    return max([number, *(int(line) for line in told.split())])


def damage(folder: Path, chance: random.Random) -> bool:
    """Overwrite the head of the file, or any page of it; is it surely damaged then?"""
    path = folder / "store" / "kept.db"
    data = bytearray(path.read_bytes())
    if head := chance.random() < 0.5:
        data[:100] = bytes(100)
    else:
        page = chance.randrange(0, len(data) // 4096) * 4096
        data[page : page + 4096] = chance.randbytes(4096)
        (folder / "store" / "open-left").touch()
    path.write_bytes(data)
    return head  # a page may have been an unused one


def main() -> None:
    folder, chance = Path(sys.argv[1]), random.Random(int(sys.argv[2]))  # noqa: S311
    store = opened(folder)
    store.apply(MakeCollection(Collection(SHELF, "Saved")))
    store.close()
    number, seen = 0, {"kills": 0, "unclean": 0, "in_flight": 0, "damaged": 0, "sure": 0}
    for _ in range(int(sys.argv[3])):
        promised = killed_after(folder, number, chance.randrange(0, 9), chance.random() * 0.006)
        seen["kills"] += 1
        seen["unclean"] += any((folder / "store").glob("open-*"))
        store = opened(folder)
        kept = store.everything()
        found = next((n for n in (promised, promised + 1) if holds(kept, n)), None)
        if found is None:
            raise AssertionError(f"change {promised} was accepted and is not there")
        seen["in_flight"] += found > promised
        number = found
        if chance.random() < 0.3:
            store.close()
        else:
            store._db.close()
    opened(folder).close()  # the backup is of this state
    for _ in range(int(sys.argv[4])):
        seen["sure"] += damage(folder, chance)
        promised = killed_after(folder, number, 0, chance.random() * 0.03)
        seen["damaged"] += 1
        result = open_store(folder)
        kept = result.store.everything()
        found = next((n for n in range(promised, promised + 2) if holds(kept, n)), None)
        if found is None or result.store.refuses:
            raise AssertionError(f"change {promised} is lost: {result.trouble}")
        number = found
        result.store.close()
    seen["aside"] = len(list((folder / "damaged").iterdir()))
    seen["litter"] = len(list(folder.glob("making-*"))) + len(list(folder.glob("backups/.*")))
    print(json.dumps(seen))  # noqa: T201


if __name__ == "__main__":
    main()
