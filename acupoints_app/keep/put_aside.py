"""Notes that the store did not take at the end: left beside it, and taken in at the next start."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from acupoints_app.keep.exchange import ExchangeError, from_json, to_json
from acupoints_app.keep.model import Kept, Note
from acupoints_app.keep.paths import write_beside_then_replace
from acupoints_app.keep.store import Store
from acupoints_app.keep.trouble import StoreError

_LOG: Final = logging.getLogger(__name__)
_FOLDER: Final = "not-kept-yet"


def put_aside(folder: Path, notes: Mapping[str, str]) -> bool:
    """Write notes, by path, in the form of an export; whether that was possible."""
    now = time.time_ns() // 1_000_000
    kept = Kept(notes=tuple(Note(path, notes[path], now) for path in sorted(notes)))
    try:
        write_beside_then_replace(folder / _FOLDER / f"{now}.json", to_json(kept))
    except OSError:
        return False
    return True


def take_in(store: Store) -> int:
    """Add to the store what was put aside; returns how many notes that were.

    A note that was changed meanwhile then holds both texts.  A file goes only when the store has
    what is in it; one that can't be read stays.
    """
    taken = 0
    with suppress(OSError):
        for file in sorted((store.folder / _FOLDER).glob("*.json")):
            try:
                come = from_json(file.read_bytes())
                store.merge(come)
            except (StoreError, ExchangeError):
                _LOG.warning("Notes that were put aside could not be taken in.")
                continue
            taken += len(come.notes)
            file.unlink()
    return taken
