"""Finds every quote in the article files, character for character."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from acupoints_app.content.model import Content, Source


@dataclass(frozen=True, slots=True)
class SourceCheck:
    """What checking one article found.

    ``unreadable`` is the reason why the article can't be read, or None.  ``changed`` is True
    where its bytes have another SHA-256 than the one noted.  ``missing`` are the ids of the
    excerpts whose quotes are not in it.
    """

    source: Source
    quotes: int
    unreadable: str | None
    changed: bool
    missing: tuple[str, ...]

    @property
    def found(self) -> int:
        """How many of the quotes are in the article."""
        return self.quotes - len(self.missing)

    @property
    def good(self) -> bool:
        """True where the article is the noted one and holds each quote."""
        return self.unreadable is None and not self.changed and not self.missing


def check_sources(content: Content, folder: Path) -> tuple[SourceCheck, ...]:
    """Check each source against the article of its name in ``folder``."""
    return tuple(_check(content, source, folder / source.file) for source in content.sources)


def _check(content: Content, source: Source, path: Path) -> SourceCheck:
    excerpts = [excerpt for excerpt in content.excerpts if excerpt.source == source.id]
    ids = tuple(excerpt.id for excerpt in excerpts)
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
        return SourceCheck(source, len(excerpts), reason, changed=False, missing=ids)
    except UnicodeDecodeError:
        return SourceCheck(source, len(excerpts), "it is not UTF-8", changed=True, missing=ids)
    missing = tuple(excerpt.id for excerpt in excerpts if excerpt.quote not in text)
    changed = hashlib.sha256(raw).hexdigest() != source.sha256
    return SourceCheck(source, len(excerpts), None, changed, missing)
