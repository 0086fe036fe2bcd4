"""The user's own records come and go beside the rest, and are found in the same answers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.finder import Finder
from acupoints_app.find.fold import fold, words_of
from acupoints_app.find.joined import JoinedFinder
from acupoints_app.find.record import Found, Record
from acupoints_app.library import built_in_data, built_in_drawings, load_library

FINDER = finder_of(load_library(built_in_data(), built_in_drawings(), None))

WORDS = (
    *("needle", "needles", "thread", "threads", "pillow", "pain", "pains", "painful", "the", "of"),
    *("neck", "back", "knee", "kneecap", "shoulder", "shuolder", "bl40", "ub40"),
    *("wei", "zhong", "weizhong", "委中", "三里", "里"),
)
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
QUERIES = TEXTS | st.text("abdekln 委中", max_size=12) | st.text(max_size=8)


def note(id_: str, text: str) -> Record:
    return Record("note", id_, id_, (("text", text),))


def point(id_: str, text: str) -> Record:
    return Record("point", id_, text, (("name", text),))


def joined_of(main: Finder, own: list[Record]) -> JoinedFinder:
    joined = JoinedFinder(main)
    joined.set_own(own)
    return joined


def order(found: Found) -> tuple[list[tuple[str, str, float]], ...]:
    return tuple(
        [(hit.record.type, hit.record.id, hit.score) for hit in hits]
        for hits in (found.hits, found.nearest)
    )


@given(st.lists(TEXTS, max_size=6), st.lists(TEXTS, max_size=6), QUERIES)
def test_two_indexes_answer_as_one_would(main: list[str], own: list[str], query: str) -> None:
    points = [point(f"p{number}", text) for number, text in enumerate(main)]
    notes = [note(f"n{number}", text) for number, text in enumerate(own)]
    joined = joined_of(Finder(points), notes)
    assert order(joined.find(query)) == order(Finder([*points, *notes]).find(query))


@settings(max_examples=15)  # each makes the whole index anew
@given(
    st.sampled_from([record.title for record in FINDER.index.records]),
    st.integers(min_value=1, max_value=30),
    st.lists(TEXTS, max_size=3),
)
def test_the_first_are_the_same_as_in_one_index(title: str, length: int, own: list[str]) -> None:
    notes = [note(f"n{number}", text) for number, text in enumerate(own)]
    query = title[:length]
    one, two = (
        finder.find(query).hits
        for finder in (
            Finder([*FINDER.index.records, *notes], FINDER.forms),
            joined_of(FINDER, notes),
        )
    )
    assert [hit.score for hit in two[:3]] == [hit.score for hit in one[:3]]


@given(
    st.lists(
        st.text(min_size=1, max_size=60) | TEXTS,
        min_size=1,
        max_size=5,
    ),
    st.data(),
)
def test_a_note_is_found_by_its_words(texts: list[str], data: st.DataObject) -> None:
    joined = joined_of(FINDER, [note(str(number), text) for number, text in enumerate(texts)])
    number = data.draw(st.integers(min_value=0, max_value=len(texts) - 1))
    words = words_of(fold(texts[number], FINDER.index.forms))[:12]
    some = data.draw(st.lists(st.sampled_from(words), max_size=4, unique=True)) if words else []
    if some and all(len(word) <= 64 for word in some):
        found = joined.find(" ".join(some), limit=2000).hits
        assert ("note", str(number)) in [(hit.record.type, hit.record.id) for hit in found]


def test_with_nothing_of_ones_own_it_is_the_same_search() -> None:
    joined = joined_of(FINDER, [])
    for query in ("BL40", "knee pain", "wiezhong", "xqzv", "", "委中"):
        assert joined.find(query) == FINDER.find(query)
        assert joined.is_empty(query) == FINDER.is_empty(query)


def test_what_is_there_in_one_is_not_mended_in_the_other() -> None:
    main = Finder([point("p", "shoulder"), point("q", "neck")])
    joined = joined_of(main, [note("n", "shuolder is what I wrote")])
    assert [hit.record.id for hit in joined.find("shuolder").hits] == ["n"]
    joined.set_own([])
    assert [hit.record.id for hit in joined.find("shuolder").hits] == ["p"]
    joined.set_own([note("n", "shoulders")])
    assert [hit.record.id for hit in joined.find("neck").hits] == ["q"]


def test_no_nearest_of_one_beside_hits_of_the_other() -> None:
    joined = joined_of(Finder([point("p", "needle"), point("q", "thread")]), [])
    found = joined.find("needle thread")
    assert not found.hits
    assert {hit.record.id for hit in found.nearest} == {"p", "q"}
    joined.set_own([note("n", "a needle, and a thread")])
    found = joined.find("needle thread")
    assert [hit.record.id for hit in found.hits] == ["n"]
    assert not found.nearest


def test_the_nearest_come_from_both() -> None:
    joined = joined_of(Finder([point("p", "needle")]), [note("n", "pillow")])
    assert {hit.record.id for hit in joined.find("needle pillow").nearest} == {"p", "n"}


def test_what_is_not_offered_just_now_is_left_out() -> None:
    offered = {"a"}
    main = Finder([note("a", "needle"), note("b", "needle pillow")])
    joined = JoinedFinder(main, lambda record: record.id in offered)
    assert [hit.record.id for hit in joined.find("needle").hits] == ["a"]
    assert joined.find("pillow") == Found()
    assert joined.find("pillbox") == Found()  # no nearest either
    offered.add("b")
    assert {hit.record.id for hit in joined.find("needle").hits} == {"a", "b"}
    assert [hit.record.id for hit in joined.find("pillbox").nearest] == ["b"]


def test_records_come_and_go() -> None:
    joined = JoinedFinder(FINDER)
    assert not joined.find("zoltan").hits
    joined.set_own([note("point/BL40", "Ask Zoltán about it")])
    assert [hit.record.id for hit in joined.find("zoltan").hits] == ["point/BL40"]
    joined.set_own([Record("collection", "c", "Zoltán", (("name", "Zoltán"),))])
    assert [hit.record.id for hit in joined.find("zoltan").hits] == ["c"]
    joined.set_own([])
    assert not joined.find("zoltan").hits
    assert joined.find("BL40").hits[0].record.id == "BL40"


def test_characters_are_compared_in_the_forms_of_the_rest() -> None:
    joined = joined_of(FINDER, [note("n", "環跳 is far down")])
    assert "n" in [hit.record.id for hit in joined.find("环跳").hits]
    assert "n" in [hit.record.id for hit in joined.find("環跳").hits]


# ---- made bit by bit ----


@given(st.lists(TEXTS, max_size=12), st.integers(min_value=1, max_value=9), QUERIES)
def test_an_index_made_in_slices_is_the_same(texts: list[str], slice_: int, query: str) -> None:
    records = [note(str(number), text) for number, text in enumerate(texts)]
    sliced = Finder(records)
    while not sliced.prepare(slice_):
        pass
    whole = Finder(records)
    assert sliced.find(query) == whole.find(query)
    for one, other in (
        (sliced.index.vocabulary, whole.index.vocabulary),
        (sliced.index.name_vocabulary, whole.index.name_vocabulary),
    ):
        assert one.words == other.words == sorted(set(one.words))


@given(st.lists(TEXTS, max_size=12), st.integers(min_value=0, max_value=15), QUERIES)
def test_a_search_finishes_what_is_missing(texts: list[str], steps: int, query: str) -> None:
    records = [note(str(number), text) for number, text in enumerate(texts)]
    begun = Finder(iter(records))
    for _ in range(steps):
        begun.prepare(1)
    assert begun.find(query) == Finder(records).find(query)
    assert begun.grow(1)


def test_many_words_are_put_in_order_in_steps() -> None:
    words = [f"w{number * 7919 % 5003}" for number in range(5003)]
    finder = Finder([note("n", " ".join(words))])
    slices = 1
    while not finder.grow(1):
        slices += 1
    assert finder.index.vocabulary.words == sorted(words)
    assert slices > 50


def test_both_are_made_ready() -> None:
    main, texts = Finder([point("p", "needle")]), [note("n", "thread")]
    joined = joined_of(main, texts)
    while not joined.prepare(1):
        pass
    assert main.grow(1)
    assert [hit.record.id for hit in joined.find("thread").hits] == ["n"]
    assert joined.prepare(1)
    joined.set_own(texts)
    assert not joined.prepare(1)
    assert joined.find("needle").hits
    assert [hit.record.id for hit in joined.find("thread").hits] == ["n"]


def test_what_is_kept_for_letters_is_not_that_of_former_records() -> None:
    joined = joined_of(FINDER, [note("n", "xylem")])
    for text in ("xylem", "xanthic", "needle"):
        joined.set_own([note("n", text)])
        while not joined.prepare(50):
            pass
        found = joined.find("x", limit=2000)
        assert ("n" in [hit.record.id for hit in found.hits]) == text.startswith("x")


# ---- what the user wrote stays out of logs ----


@pytest.mark.parametrize("query", ["secretly", "secertly", "secretly nowhere"])
def test_what_was_written_or_typed_is_in_no_repr(query: str) -> None:
    written = Record("note", "point/BL40", "A secret title", (("text", "secretly written"),))
    found = joined_of(Finder([]), [written]).find(query)
    assert found.hits or found.nearest
    said = repr(found)
    assert "point/BL40" in said
    for word in ("secret", "written", "title", "nowhere"):
        assert word not in said
