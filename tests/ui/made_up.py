"""Content that nobody wrote, in any amount."""

from __future__ import annotations

from acupoints_app.content.model import Content, Excerpt, Group, PainArea, Source, Topic

AREAS = (PainArea("lower", "Lower back pain"), PainArea("upper", "Upper back pain"))
SOURCE = Source("book", "book.txt", "A Book", False, "An Author", "2020-01-02", "0" * 64)


def excerpt(
    number: int,
    *,
    names: tuple[str, ...] = (),
    concerns: tuple[str, ...] = (),
    topics: tuple[str, ...] = (),
) -> Excerpt:
    return Excerpt(
        id=f"book-{number}",
        source="book",
        heading=f"Heading {number}",
        kind="technique",
        names=names,
        concerns=concerns,
        topics=topics,
        leads=(),
        quote=f"Quote number {number} stands here for a while, so that it takes some room.",
    )


def content(*excerpts: Excerpt, groups: tuple[str, ...] = ("hand", "foot", "neck")) -> Content:
    """Groups with the ids of real ones, and the topics "safety" and "research"."""
    pain = {"neck": "upper"}
    return Content(
        AREAS,
        tuple(Group(id_, id_.capitalize(), pain.get(id_, "lower")) for id_ in groups),
        (Topic("safety", "Safety"), Topic("research", "Research")),
        (SOURCE,),
        excerpts,
    )
