"""Which files content consists of, and their bytes.  Imports no YAML: this is on the way in."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from acupoints_app.content.errors import ContentError

CONTENT_FILES: Final = ("points.yaml", "topics.yaml", "sources.yaml", "excerpts.yaml")
"""One file per kind of knowledge; format history in loader.py."""

EVIDENCE_FILES: Final = ("references.yaml", "points_used.yaml", "cautions.yaml")
"""What stands behind the acupoints; read by evidence_reader.py."""

CLAIMS_FILE: Final = "claims.yaml"
"""Questions and what the sources answer; content may do without.  Read by claims_reader.py."""


def is_folder(path: Path) -> bool:
    """True where there is such a folder and it may be looked at."""
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, or a folder that may not be searched
        return False


def read_content_files(folder: Path) -> dict[str, bytes]:
    """The bytes of the content files by name.

    Raises ContentError where the folder or a file can't be read.
    """
    expected = f"a folder with {', '.join(CONTENT_FILES)}"
    if not is_folder(folder):
        raise ContentError(str(folder), "this folder can't be found", expected)
    files = {}
    for name in CONTENT_FILES:
        try:
            files[name] = (folder / name).read_bytes()
        except OSError as error:
            raise ContentError(
                str(folder / name), f"it can't be read ({error.strerror or error})", expected
            ) from error
    return files


def read_acupoint_files(folder: Path) -> dict[str, bytes]:
    """The bytes of the acupoints' files by name, ``LU.yaml`` and so on; {} where there are none.

    Raises ContentError where one can't be read.
    """
    files = {}
    for path in sorted(folder.glob("*.yaml")) if is_folder(folder) else ():
        try:
            files[path.name] = path.read_bytes()
        except OSError as error:
            raise ContentError(
                str(path), f"it can't be read ({error.strerror or error})", "a readable file"
            ) from error
    return files


def read_evidence_files(folder: Path) -> dict[str, bytes]:
    """The bytes of the evidence's files by name, and of the points.yaml whose groups they name.

    Raises ContentError where one can't be read.
    """
    files = {}
    for name in (*EVIDENCE_FILES, CONTENT_FILES[0]):
        try:
            files[name] = (folder / name).read_bytes()
        except OSError as error:
            raise ContentError(
                str(folder / name),
                f"it can't be read ({error.strerror or error})",
                f"a folder with {', '.join(EVIDENCE_FILES)}",
            ) from error
    return files


def read_claims_file(folder: Path) -> dict[str, bytes]:
    """The bytes of the claims' file by its name; {} where the content has none.

    Raises ContentError where it can't be read.
    """
    path = folder / CLAIMS_FILE
    try:
        return {CLAIMS_FILE: path.read_bytes()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ContentError(
            str(path), f"it can't be read ({error.strerror or error})", "a readable file, or none"
        ) from error
