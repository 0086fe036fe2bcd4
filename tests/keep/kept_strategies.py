"""Anything that a user could keep, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from acupoints_app.keep.model import (
    Bookmark,
    Collection,
    Kept,
    Note,
    Visit,
    kept_of,
    plain_name,
    plain_text,
)


def _is_name(text: str) -> bool:
    try:
        plain_name(text)
    except ValueError:
        return False
    return True


# Few, so that two sets of what is kept often speak of the same thing.
LINKS = st.sampled_from(
    [
        *("point/BL40", "point/GV4", "group/foot", "landmark/c7", "excerpt/bend-middle"),
        *("topic/委中", "question/check-pregnancy", "page/is-it-for-me"),
    ]
)
TIMES = st.one_of(st.integers(0, 5), st.integers(0, 2**53))
IDS = st.sampled_from([letter * 32 for letter in "abcd"])
NAMES = st.one_of(st.sampled_from(["Knee", "Ms K."]), st.text(max_size=9).filter(_is_name)).map(
    plain_name
)
TEXTS = st.one_of(st.sampled_from(["ask", "ask\nagain"]), st.text(max_size=30)).map(plain_text)
COLLECTIONS = st.builds(Collection, IDS, NAMES, st.lists(LINKS, unique=True, max_size=5).map(tuple))
VISITS = st.builds(Visit, TIMES, LINKS)


@st.composite
def kept(draw: st.DrawFn) -> Kept:
    """Everything that one user keeps."""
    notes = st.builds(Note, LINKS, TEXTS.filter(bool), TIMES)
    unique = st.lists(
        COLLECTIONS, max_size=4, unique_by=(lambda shelf: shelf.id, lambda shelf: shelf.name)
    )
    return kept_of(
        {mark.link: mark for mark in draw(st.lists(st.builds(Bookmark, TIMES, LINKS)))},
        {note.link: note for note in draw(st.lists(notes, max_size=5))},
        tuple(draw(unique)),
        draw(st.sets(VISITS, max_size=8)),
    )
