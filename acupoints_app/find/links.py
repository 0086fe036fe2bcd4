"""Links to anything in the program: ``acupoints:point/BL40``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from acupoints_app.content.acupoints import TITLES
from acupoints_app.content.claims import PAGES
from acupoints_app.find.aliases import meant_code
from acupoints_app.library import Library
from acupoints_app.one_line import one_line

SCHEME: Final = "acupoints:"

TYPES: Final = (
    *("point", "meridian", "group", "topic", "excerpt"),
    *("source", "reference", "landmark", "view"),
    *("question", "page"),
)
"""What a link can lead to."""

_READ: Final = ("group", "topic", "meridian", "point", "question", "page")
"""What can be read: no two of them have the same id."""


class LinkError(ValueError):
    """A link leads nowhere.  The text is a sentence: what, and what was expected."""


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """A thing by its type, one of TYPES, and its id; ``path`` is how the store keeps it."""

    type: str
    id: str

    @property
    def path(self) -> str:
        """Type and id: ``point/BL40``."""
        return f"{self.type}/{self.id}"

    @property
    def address(self) -> str:
        """The whole link, to be copied: ``acupoints:point/BL40``."""
        return f"{SCHEME}{self.path}"


def is_address(text: str) -> bool:
    """Whether a text is meant as a link."""
    return text.strip().lower().startswith(SCHEME)


def read_link(text: str, library: Library) -> Link:
    """The thing that an address or a path leads to.  Raises LinkError where there is none.

    A point's code may be written in an older way, and with small letters.
    """
    path = text.strip()
    if is_address(path):
        path = path[len(SCHEME) :].lstrip("/")
    type_, _, written = path.partition("/")
    type_, id_ = type_.lower(), written.rstrip("/")
    if type_ not in TYPES or not id_:
        raise LinkError(
            f"{one_line(text)}: this is no link; expected one such as {SCHEME}point/BL40, "
            f"of the types {', '.join(TYPES)}."
        )
    if type_ in ("point", "meridian"):
        id_ = meant_code(id_)
    link = Link(type_, id_)
    if title_of(link, library) is None:
        raise LinkError(
            f"{one_line(text)}: there is no such {type_}; expected one that the program has."
        )
    return link


def link_to(subject: str, library: Library) -> Link | None:
    """The link to what is read under an id, of whatever type; None where there is nothing."""
    links = (Link(type_, subject) for type_ in _READ)
    return next((link for link in links if title_of(link, library) is not None), None)


def link_of_path(path: str) -> Link:
    """The link that the store keeps as a path; it may lead nowhere."""
    type_, _, id_ = path.partition("/")
    return Link(type_, id_)


def title_of(link: Link, library: Library) -> str | None:
    """What to call the thing behind a link; None where the library has no such thing."""
    content, id_ = library.content, link.id
    titles: Iterator[str] = iter(())
    match link.type:
        case "point":
            titles = (f"{one.code} {one.pinyin}" for one in library.acupoints if one.code == id_)
        case "meridian":
            titles = (title for code, title in TITLES.items() if code == id_)
        case "group":
            titles = (group.name for group in content.groups if group.id == id_)
        case "topic":
            titles = (topic.name for topic in content.topics if topic.id == id_)
        case "excerpt":
            titles = (f"“{one.quote}”" for one in content.excerpts if one.id == id_)
        case "source":
            titles = (source.title for source in content.sources if source.id == id_)
        case "reference":
            known = library.reference_by_id.get(id_)
            titles = iter(()) if known is None else iter((known.citation,))
        case "landmark":
            marks = library.atlas.measures.landmarks
            titles = (mark.name for mark in marks if mark.id == id_)
        case "view":
            titles = (view.id for view in library.atlas.views if view.id == id_)
        case "question":
            asked = library.claims.question_by_id.get(id_)
            titles = iter(()) if asked is None else iter((asked.question,))
        case "page":
            titles = (PAGES[page] for page in library.claims.pages if page == id_)
    return next(titles, None)
