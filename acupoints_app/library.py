"""All knowledge that the program shows: content, claims, atlas and acupoints, loaded together.

Reading YAML and SVG takes about half a second, so what they say is kept compiled in the cache
folder, under a name made of everything it was read from.  A changed source therefore has
another name, and a damaged or deleted cache is just made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from acupoints_app import __version__
from acupoints_app.atlas.compiled import atlas_record, read_atlas_record
from acupoints_app.atlas.files import read_drawing_files, read_measure_files
from acupoints_app.atlas.model import Atlas
from acupoints_app.content.acupoints import Acupoint
from acupoints_app.content.claims import Claims
from acupoints_app.content.compiled import (
    acupoints_record,
    claims_record,
    content_record,
    evidence_record,
    read_acupoints_record,
    read_claims_record,
    read_content_record,
    read_evidence_record,
)
from acupoints_app.content.evidence import Evidence, Reference
from acupoints_app.content.files import (
    read_acupoint_files,
    read_claims_file,
    read_content_files,
    read_evidence_files,
)
from acupoints_app.content.model import Content
from acupoints_app.keep.paths import write_beside_then_replace
from acupoints_app.placed import placed_records

_FORM: Final = 9
"""Raised with every change of the compiled form."""

_KEPT_COMPILED: Final = 4
"""How many compiled libraries stay: the built-in one and a teacher's few."""

_PACKAGE: Final = Path(__file__).parent


@dataclass(frozen=True)
class Library:
    """The content and the atlas that shows it."""

    content: Content
    atlas: Atlas
    acupoints: tuple[Acupoint, ...] = ()
    """Meridian by meridian, in the standard's order."""
    evidence: Evidence = field(default_factory=Evidence)
    """Which acupoints are used for which group, and cautions; it may name groups that the content
    doesn't have, because it belongs to the acupoints."""
    placed: Mapping[str, str] = field(default_factory=dict)
    """Where the acupoints are, by view id, as ``placed_records`` has them: worked out once,
    because that takes a tenth of a second."""
    claims: Claims = field(default_factory=Claims)
    """Questions and what the sources answer: they belong to the content, which may have none."""

    @cached_property
    def reference_by_id(self) -> dict[str, Reference]:
        """Every reference that evidence or claims cite, by id."""
        every = (*self.evidence.references, *self.claims.references)
        return {reference.id: reference for reference in every}


def built_in_data() -> Path:
    """The content folder that the program brings along."""
    return _brought_along("_data", "data")


def built_in_measures() -> Path:
    """The folder that says how the body is measured: its landmarks and spans."""
    return built_in_data() / "atlas"


def built_in_acupoints() -> Path:
    """The folder of the acupoints: a file a meridian."""
    return built_in_data() / "acupoints"


def built_in_drawings() -> Path:
    """The folder of body drawings that the program brings along."""
    return _brought_along("_assets", "assets") / "body_svg"


def _brought_along(in_wheel: str, in_checkout: str) -> Path:
    """A wheel carries the folder inside the package; a checkout has it beside the package."""
    inside = _PACKAGE / in_wheel
    return inside if inside.is_dir() else _PACKAGE.parent / in_checkout


def load_library(data: Path, drawings: Path, cache: Path | None) -> Library:
    """Load what ``data`` says and ``drawings`` show, through ``cache`` where one is given.

    Raises ContentError or DrawingError.  A cache that can't be read or written is done
    without.
    """
    content_bytes = read_content_files(data)
    drawing_bytes = read_drawing_files(drawings)
    measure_bytes = read_measure_files(built_in_measures())
    acupoint_bytes = read_acupoint_files(built_in_acupoints())
    evidence_bytes = read_evidence_files(built_in_data())
    claims_bytes = read_claims_file(data)
    read = (
        *(content_bytes, drawing_bytes, measure_bytes),
        *(acupoint_bytes, evidence_bytes, claims_bytes),
    )
    if cache is None:
        return _compile(*read, data, drawings)
    compiled = cache / f"library-{_key(*read)}.json"
    library = _read_compiled(compiled, drawing_bytes)
    if library is None:
        library = _compile(*read, data, drawings)
        _write_compiled(compiled, library)
    else:
        with contextlib.suppress(OSError):
            os.utime(compiled)  # in use, so not among those that go
    return library


def _compile(
    content_bytes: dict[str, bytes],
    drawing_bytes: dict[str, bytes],
    measure_bytes: dict[str, bytes],
    acupoint_bytes: dict[str, bytes],
    evidence_bytes: dict[str, bytes],
    claims_bytes: dict[str, bytes],
    data: Path,
    drawings: Path,
) -> Library:
    # Imported here: PyYAML and svgelements cost 30 ms that a start from the cache saves.
    from acupoints_app.atlas.measures_reader import parse_measures
    from acupoints_app.atlas.svg_reader import read_view
    from acupoints_app.content.acupoint_reader import parse_acupoints
    from acupoints_app.content.claims_reader import parse_claims
    from acupoints_app.content.evidence_reader import check_codes, parse_evidence
    from acupoints_app.content.loader import parse_content

    content = parse_content(content_bytes, data)
    views = tuple(
        read_view(id_, drawing, str(drawings / f"{id_}.svg"))
        for id_, drawing in drawing_bytes.items()
    )
    atlas = Atlas(views, parse_measures(measure_bytes, built_in_measures()))
    acupoints = parse_acupoints(acupoint_bytes, built_in_acupoints())
    evidence = parse_evidence(evidence_bytes, built_in_data())
    codes = {point.code for point in acupoints}
    check_codes(evidence, codes, built_in_data())
    claims = parse_claims(claims_bytes, data, content, evidence, codes)
    placed = placed_records(acupoints, atlas)
    return Library(content, atlas, acupoints, evidence, placed, claims)


def _key(*files: dict[str, bytes]) -> str:
    digest = hashlib.sha256(f"{_FORM} {__version__}".encode())
    for by_name in files:
        for name, raw in by_name.items():
            digest.update(f"\0{name}\0{len(raw)}\0".encode())
            digest.update(raw)
    return digest.hexdigest()[:32]


def _write_compiled(path: Path, library: Library) -> None:
    compiled = {
        "content": content_record(library.content),
        "atlas": atlas_record(library.atlas),
        "acupoints": acupoints_record(library.acupoints),
        "evidence": evidence_record(library.evidence),
        "placed": library.placed,
        "claims": claims_record(library.claims),
    }
    text = json.dumps(compiled, ensure_ascii=False, separators=(",", ":")).encode()
    with contextlib.suppress(OSError):
        write_beside_then_replace(path, hashlib.sha256(text).hexdigest().encode() + b"\n" + text)
        stale = sorted(path.parent.glob("library-*.json"), key=_modified, reverse=True)
        for old in stale[_KEPT_COMPILED:]:
            old.unlink(missing_ok=True)


def _modified(path: Path) -> float:
    return path.stat().st_mtime


def _read_compiled(path: Path, drawing_bytes: dict[str, bytes]) -> Library | None:
    """The library as it was compiled, or None where there is none or it is damaged."""
    try:
        digest, _, text = path.read_bytes().partition(b"\n")
    except OSError:
        return None
    if hashlib.sha256(text).hexdigest().encode() != digest:
        return None
    compiled: dict[str, Any] = json.loads(text)
    return Library(
        read_content_record(compiled["content"]),
        read_atlas_record(compiled["atlas"], drawing_bytes),
        read_acupoints_record(compiled["acupoints"]),
        read_evidence_record(compiled["evidence"]),
        compiled["placed"],
        read_claims_record(compiled["claims"]),
    )
