"""What holds for every search, whatever is typed and whatever the records are."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from acupoints_app.content.acupoints import MERIDIANS
from acupoints_app.find.aliases import OLDER_CODES, OTHER_NAMES, SPOKEN, with_codes
from acupoints_app.find.catalogue import finder_of
from acupoints_app.find.finder import Finder
from acupoints_app.find.fold import fold, words_of
from acupoints_app.find.record import LEANING, WEIGHTS, Found, Hit, Reason, Record
from acupoints_app.find.slips import distance, mended
from acupoints_app.library import built_in_data, built_in_drawings, load_library

LIBRARY = load_library(built_in_data(), built_in_drawings(), None)
FINDER = finder_of(LIBRARY)
RECORDS = FINDER.index.records
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def note(id_: str, text: str) -> Record:
    return Record("note", id_, id_, (("text", text),))


def ids(finder: Finder, query: str) -> list[str]:
    return [hit.record.id for hit in finder.find(query).hits]


# ---- whatever is typed ----


@given(st.text())
@example("")
@example("\ud800")
@example("\x1f ex-")
@example("委" * 100)
@example("a" * 10_000)
@example("İ ß ﬃ Å \u0301")
@example("ex ex-hn ex-99 bl0 bl00 bl000")
def test_any_text_gives_hits_in_order_each_with_a_reason(query: str) -> None:
    found = FINDER.find(query)
    for hits in (found.hits, found.nearest):
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        assert len({(hit.record.type, hit.record.id) for hit in hits}) == len(hits)
        assert all(hit.why for hit in hits)
    assert not (found.hits and found.nearest)


WORDS = sorted({word for record in RECORDS for _, text in record.fields for word in text.split()})


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join))
def test_words_of_the_content_give_an_answer(query: str) -> None:
    found = FINDER.find(query)
    assert found.hits or found.nearest or FINDER.is_empty(query)


@given(st.sampled_from(RECORDS), st.integers(min_value=1, max_value=12))
def test_while_a_name_is_typed_there_is_always_something(record: Record, length: int) -> None:
    typed = record.title[:length]
    assert FINDER.is_empty(typed) or FINDER.find(typed).hits


@given(st.text(max_size=20), st.integers(min_value=0, max_value=5))
def test_no_more_hits_than_asked_for(query: str, limit: int) -> None:
    assert len(FINDER.find(query, limit).hits) <= limit


def test_the_same_query_gives_the_same_answer() -> None:
    assert FINDER.find("knee pain") == finder_of(LIBRARY).find("knee pain")


# ---- what a record is called finds it ----


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: f"{record.type}-{record.id}")
def test_its_own_title_finds_it_first(record: Record) -> None:
    alike = {
        other.id for other in RECORDS if words_of(fold(other.title)) == words_of(fold(record.title))
    }
    first = FINDER.find(record.title).hits[0].record
    assert first.id in alike


POINTS = [(point.code, point) for point in LIBRARY.acupoints]
BEGINNINGS = {
    code: (code, name, *OLDER_CODES.get(code, ()), *SPOKEN.get(code, ()))
    for code, name in MERIDIANS.items()
}


@given(st.data())
def test_a_code_in_any_spelling_finds_its_point(data: st.DataObject) -> None:
    code, point = data.draw(st.sampled_from(POINTS))
    if point.meridian in BEGINNINGS:
        beginning = data.draw(st.sampled_from(BEGINNINGS[point.meridian]))
        number = code.removeprefix(point.meridian)
        zeros = data.draw(st.sampled_from(("", "0")))
    else:
        beginning, zeros = code.rstrip("0123456789"), ""
        beginning = beginning.replace("-", data.draw(st.sampled_from(("-", " ", ""))))
        number = code[len(code.rstrip("0123456789")) :]
    between = data.draw(st.sampled_from(("", " ", "-", ".", "_", " - ")))
    case = data.draw(st.sampled_from((str.lower, str.upper, str.title)))
    assert ids(FINDER, case(beginning) + between + zeros + number)[0] == code


@pytest.mark.parametrize(("code", "point"), POINTS)
def test_every_name_of_a_point_finds_it_among_the_first(code: str, point: object) -> None:
    (record,) = (one for one in RECORDS if one.type == "point" and one.id == code)
    for field, name in record.fields:
        if field in ("pinyin", "characters", "English name", "other name"):
            assert code in ids(FINDER, name)[:3], name


@given(st.sampled_from(POINTS), st.data())
def test_two_letters_the_wrong_way_round_still_find_a_point(
    one: tuple[str, object], data: st.DataObject
) -> None:
    (pinyin,) = (
        words_of(fold(text))[0]
        for record in RECORDS
        if (record.type, record.id) == ("point", one[0])
        for field, text in record.fields
        if field == "pinyin"
    )
    at = data.draw(st.integers(min_value=0, max_value=len(pinyin) - 2))
    slipped = pinyin[:at] + pinyin[at + 1] + pinyin[at] + pinyin[at + 2 :]
    found = FINDER.find(slipped)
    assert found.hits or found.nearest
    others = [hit for hit in found.hits if any(r.word.startswith(slipped) for r in hit.reasons)]
    assert others or len(pinyin) < 5 or one[0] in [hit.record.id for hit in found.hits]


# ---- codes ----


def test_no_other_beginning_of_a_code_stands_for_two_meridians() -> None:
    every = [name.lower() for names in BEGINNINGS.values() for name in names]
    assert len(every) == len(set(every))


def test_other_names_are_of_points_that_exist() -> None:
    assert OTHER_NAMES.keys() <= {code for code, _ in POINTS}


@pytest.mark.parametrize("text", ["l 5", "c 7", "co 4", "bl 100", "bl 0", "abl 4", "bl 4th"])
def test_what_may_mean_two_things_or_none_is_left_as_it_is(text: str) -> None:
    assert words_of(with_codes(text)) == words_of(text)


# ---- any records ----


def test_a_users_own_records_are_found_too() -> None:
    finder = finder_of(LIBRARY, [note("n1", "Ask Mrs Öztürk about BL40 on Tuesday")])
    assert ids(finder, "ozturk") == ["n1"]
    assert ids(finder, "bl40 tuesday") == ["n1"]
    assert ids(finder, "BL40")[0] == "BL40"
    command = Record("command", "sheet", "Draw all views", (("name", "Draw all views"),))
    assert ids(finder_of(LIBRARY, [command]), "draw all")[0] == "sheet"


@given(st.lists(st.text(max_size=40), max_size=8), st.text(max_size=40))
def test_any_records_can_be_searched(texts: list[str], query: str) -> None:
    finder = Finder([note(str(number), text) for number, text in enumerate(texts)])
    folded = fold(query)
    for hit in finder.find(query).hits:
        assert 0 <= int(hit.record.id) < len(texts)
    for number, text in enumerate(texts):
        if folded and words_of(folded) and words_of(fold(text)) == words_of(folded):
            assert str(number) in ids(finder, query)


def test_chinese_characters_are_found_only_side_by_side() -> None:
    finder = Finder(
        [note("apart", "三 then 里"), note("together", "在足三里上"), note("back", "里三")]
    )
    assert ids(finder, "三里") == ["together"]


def test_all_words_must_be_found() -> None:
    finder = Finder([note("a", "needle and thread"), note("b", "needle")])
    assert ids(finder, "needle thread") == ["a"]
    assert ids(finder, "needle") == ["b", "a"] or ids(finder, "needle") == ["a", "b"]


def test_what_is_not_there_offers_the_nearest() -> None:
    finder = Finder([note("a", "needle and thread"), note("b", "pillow")])
    found = finder.find("needle pillow")
    assert not found.hits
    assert {hit.record.id for hit in found.nearest} == {"a", "b"}
    assert [hit.record.id for hit in finder.find("pillbox").nearest] == ["b"]
    assert finder.find("qqqq") == type(found)()


@pytest.mark.parametrize(
    "query", ["children", "diabetes", "unconscious", "suicide", "asthma", "umbrella", "911"]
)
def test_what_is_far_off_is_no_nearest(query: str) -> None:
    assert FINDER.find(query) == Found()


@pytest.mark.parametrize(
    ("query", "nearest"),
    [("hemofilia", "check-bleeding-disorder"), ("wezhogn", "BL40"), ("zasanly", "ST36")],
)
def test_after_two_slips_the_nearest_is_still_offered(query: str, nearest: str) -> None:
    assert nearest in [hit.record.id for hit in FINDER.find(query).nearest]


def test_of_many_records_the_one_that_is_called_so_is_first() -> None:
    many = [Record("note", str(n), f"pain {n}", (("name", f"pain {n}"),)) for n in range(3000)]
    called = Record("note", "x", "Pain", (("name", "Pain"),))
    assert ids(Finder([*many, called]), "pain")[0] == "x"
    assert ids(Finder([*many, called]), "pain 2999") == ["2999"]


def test_nothing_can_be_searched() -> None:
    assert Finder([]).find("knee").hits == ()
    assert Finder([]).find("knee").nearest == ()


# ---- words ----


def test_small_words_count_only_alone() -> None:
    finder = Finder([note("a", "what to do"), note("b", "cost")])
    assert ids(finder, "what does it cost") == ["b"]
    assert ids(finder, "what") == ["a"]


def test_why_says_what_was_typed_for_what() -> None:
    (hit, *_) = FINDER.find("wiezhong").hits
    assert hit.why == "pinyin: weizhong (for wiezhong)"
    (hit, *_) = FINDER.find("ub40 knee").hits
    assert hit.why == "code: BL40; body part: knee"
    reasons = (Reason("name", "back", "behind"), Reason("name", "knee", "kne"))
    assert Hit(RECORDS[0], 1.0, reasons).why == "name: back (for behind), knee"


def test_every_field_and_kind_of_the_content_is_known() -> None:
    assert {field for record in RECORDS for field, _ in record.fields} <= WEIGHTS.keys()
    assert {record.type for record in RECORDS} <= {*LEANING, "reference"}
    keys = [(record.type, record.id) for record in RECORDS]
    assert len(keys) == len(set(keys))


@given(st.text(LETTERS, min_size=1, max_size=8))
def test_mended_words_are_one_slip_away(word: str) -> None:
    for other in mended(word):
        assert distance(word, other) <= 1 or sorted(word) == sorted(other)


@given(st.text(LETTERS, max_size=6), st.text(LETTERS, max_size=6), st.text(LETTERS, max_size=6))
def test_distance_is_one(one: str, other: str, third: str) -> None:
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) == distance(other, one)
    assert distance(one, third) <= distance(one, other) + distance(other, third)
