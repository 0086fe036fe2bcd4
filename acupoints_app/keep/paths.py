"""Where the program keeps things on this machine, by the platform's own rules."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Final

import platformdirs

_NAME: Final = "acupoints"


def cache_folder() -> Path:
    """For what can be made again.  Safe to delete; it may not exist yet."""
    return platformdirs.user_cache_path(_NAME, appauthor=False)


def kept_folder() -> Path:
    """For what the user keeps: bookmarks, notes, collections.  It may not exist yet."""
    return platformdirs.user_data_path(_NAME, appauthor=False)


def settings_file() -> Path:
    """Sizes and choices of the window.  It may not exist yet."""
    return platformdirs.user_config_path(_NAME, appauthor=False) / "window.ini"


def write_beside_then_replace(path: Path, data: bytes) -> None:
    """Write a file so that a reader finds the old one or the new one, never a half.

    Makes the folder where it is missing.  Raises OSError; then the old file is unharmed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
