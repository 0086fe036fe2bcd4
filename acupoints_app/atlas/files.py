"""Which drawings there are, and their bytes.  Imports no SVG reader: this is on the way in."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from acupoints_app.atlas.errors import DrawingError
from acupoints_app.atlas.views import VIEW_ORDER


def read_drawing_files(folder: Path) -> dict[str, bytes]:
    """The drawings in a folder by view id, in the order in which views are offered.

    Raises DrawingError where there is none or one can't be read.
    """
    paths = {path.stem: path for path in sorted(folder.glob("*.svg"))}
    if not paths:
        raise DrawingError(str(folder), "there is no drawing", "a file such as front.svg")
    ordered = [id_ for id_ in VIEW_ORDER if id_ in paths]
    ordered += [id_ for id_ in paths if id_ not in ordered]
    drawings = {}
    for id_ in ordered:
        try:
            drawings[id_] = paths[id_].read_bytes()
        except OSError as error:
            raise DrawingError(
                str(paths[id_]), f"it can't be read ({error.strerror or error})", "a readable file"
            ) from error
    return drawings


MEASURE_FILES: Final = ("landmarks.yaml", "spans.yaml")
"""What says how the body is measured."""


def read_measure_files(folder: Path) -> dict[str, bytes]:
    """The bytes of the files in data/atlas by name.  Raises DrawingError."""
    files = {}
    for name in MEASURE_FILES:
        try:
            files[name] = (folder / name).read_bytes()
        except OSError as error:
            raise DrawingError(
                str(folder / name), f"it can't be read ({error.strerror or error})", "a file"
            ) from error
    return files
