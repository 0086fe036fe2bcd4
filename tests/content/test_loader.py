"""Content by hand: what is right is read, what is wrong is refused with its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from acupoints_app.content.errors import ContentError
from acupoints_app.content.loader import load_content
from acupoints_app.content.model import Content, Excerpt, Group, PainArea, Source, Topic

SHA = "0123456789abcdef" * 4

VALID = {
    "points.yaml": """\
schema_version: 1
pain_areas:
  - id: lower
    name: Lower back pain
  - id: upper
    name: Upper back pain
groups:
  - id: foot
    name: Foot
    pain: lower
  - id: neck
    name: Neck
    pain: upper
""",
    "topics.yaml": """\
schema_version: 1
topics:
  - id: safety
    name: Safety
  - id: research
    name: Research
""",
    "sources.yaml": f"""\
schema_version: 1
sources:
  - id: article-a
    file: a.txt
    title: An article
    author: A. Writer
    date: "2024-02-23"
    sha256: "{SHA}"
  - id: article-b
    file: b.txt
    title: First words of another
    title_is_first_words: true
    sha256: "{SHA}"
""",
    "excerpts.yaml": """\
schema_version: 1
excerpts:
  - id: a-foot-points
    source: article-a
    heading: Points
    kind: point list
    names: [foot]
    concerns: [neck]
    topics: [research]
    quote: |-
      Foot points are used.
  - id: a-warning
    source: article-a
    kind: safety
    topics: [safety, research]
    leads: [safety]
    quote: Ask a doctor first.
  - id: b-neck
    source: article-b
    kind: research
    concerns: [neck]
    quote: "Nothing is known."
""",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder without a mistake."""
    for name, text in VALID.items():
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
    return tmp_path


def change(folder: Path, file: str, old: str, new: str) -> None:
    """Put ``new`` in the place of the first ``old``."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8", newline="")


def refusal(folder: Path) -> ContentError:
    """The error that loading gives; its text is one sentence."""
    with pytest.raises(ContentError) as caught:
        load_content(folder)
    text = str(caught.value)
    assert text.splitlines() == [text]
    assert re.fullmatch(r".+: .+; expected .+\.", text)
    return caught.value


def test_right_content_is_read_as_it_is_written(folder: Path) -> None:
    assert load_content(folder) == Content(
        pain_areas=(PainArea("lower", "Lower back pain"), PainArea("upper", "Upper back pain")),
        groups=(Group("foot", "Foot", "lower"), Group("neck", "Neck", "upper")),
        topics=(Topic("safety", "Safety"), Topic("research", "Research")),
        sources=(
            Source("article-a", "a.txt", "An article", False, "A. Writer", "2024-02-23", SHA),
            Source("article-b", "b.txt", "First words of another", True, None, None, SHA),
        ),
        excerpts=(
            Excerpt(
                id="a-foot-points",
                source="article-a",
                heading="Points",
                kind="point list",
                names=("foot",),
                concerns=("neck",),
                topics=("research",),
                leads=(),
                quote="Foot points are used.",
            ),
            Excerpt(
                id="a-warning",
                source="article-a",
                heading=None,
                kind="safety",
                names=(),
                concerns=(),
                topics=("safety", "research"),
                leads=("safety",),
                quote="Ask a doctor first.",
            ),
            Excerpt(
                id="b-neck",
                source="article-b",
                heading=None,
                kind="research",
                names=(),
                concerns=("neck",),
                topics=(),
                leads=(),
                quote="Nothing is known.",
            ),
        ),
    )


SIXTY_ONE = "word " * 60 + "word"

MISTAKES = {
    # what is wrong: file, old, new, line of the mistake, id of the record, said, expected
    "key twice in a record": (
        ("points.yaml", "    name: Foot\n", "    name: Foot\n    name: Feet\n"),
        (10, "", "the key 'name' stands twice (first on line 9)", "each key once"),
    ),
    "key twice in the file": (
        ("topics.yaml", "topics:\n", "schema_version: 1\ntopics:\n"),
        (2, "", "the key 'schema_version' stands twice (first on line 1)", "each key once"),
    ),
    "unknown key of the file": (
        ("topics.yaml", "topics:\n", "title: Topics\ntopics:\n"),
        (2, "", "the key 'title' is unknown", "one of schema_version, topics"),
    ),
    "a list of another file": (
        ("topics.yaml", "topics:\n", "sources: []\ntopics:\n"),
        (2, "", "the key 'sources' is unknown", "one of schema_version, topics"),
    ),
    "unknown key of a group": (
        ("points.yaml", "    name: Foot\n", "    name: Foot\n    label: x\n"),
        (10, "group 'foot'", "the key 'label' is unknown", "one of id, name, pain"),
    ),
    "unknown key of an excerpt": (
        ("excerpts.yaml", "    kind: safety\n", "    kind: safety\n    note: x\n"),
        (15, "excerpt 'a-warning'", "the key 'note' is unknown", "one of id, source, heading"),
    ),
    "no schema version": (
        ("topics.yaml", "schema_version: 1\n", ""),
        (1, "", "the key 'schema_version' is missing", "a whole number"),
    ),
    "quoted schema version": (
        ("topics.yaml", "schema_version: 1", 'schema_version: "1"'),
        (1, "", "schema_version is '1'", "a whole number in plain digits"),
    ),
    "octal schema version": (
        ("topics.yaml", "schema_version: 1", "schema_version: 01"),
        (1, "", "schema_version is '01'", "a whole number in plain digits"),
    ),
    "fractional schema version": (
        ("topics.yaml", "schema_version: 1", "schema_version: 1.0"),
        (1, "", "schema_version is '1.0'", "a whole number in plain digits"),
    ),
    "schema version of a later program": (
        ("topics.yaml", "schema_version: 1", "schema_version: 2"),
        (1, "", "schema_version is 2", "1, the form that this version of the program reads"),
    ),
    "schema version of five thousand digits": (
        ("topics.yaml", "schema_version: 1", "schema_version: " + "9" * 5000),
        (1, "", "schema_version is 9", ""),
    ),
    "schema version in a list": (
        ("topics.yaml", "schema_version: 1", "schema_version: [1]"),
        (1, "", "schema_version is a list or a mapping", "a whole number"),
    ),
    "no list": (
        ("topics.yaml", VALID["topics.yaml"].partition("\n")[2], ""),
        (1, "", "the key 'topics' is missing", "a list"),
    ),
    "text instead of the list": (
        ("topics.yaml", VALID["topics.yaml"].partition("\n")[2], "topics: safety\n"),
        (2, "", "topics is not a list with entries", "a list"),
    ),
    "empty list of records": (
        ("topics.yaml", VALID["topics.yaml"].partition("\n")[2], "topics: []\n"),
        (2, "", "topics is not a list with entries", "a list"),
    ),
    "record that is text": (
        ("topics.yaml", "  - id: research\n    name: Research\n", "  - research\n"),
        (5, "", "topic is not a mapping", "lines of the form `key: value`"),
    ),
    "record without id": (
        ("topics.yaml", "  - id: research\n    name: Research\n", "  - name: Research\n"),
        (5, "", "the key 'id' is missing", "an id"),
    ),
    "group without name": (
        ("points.yaml", "    name: Neck\n", ""),
        (11, "group 'neck'", "the key 'name' is missing", "text"),
    ),
    "group without pain area": (
        ("points.yaml", "    pain: upper\n", ""),
        (11, "group 'neck'", "the key 'pain' is missing", "text"),
    ),
    "excerpt without quote": (
        ("excerpts.yaml", '    quote: "Nothing is known."\n', ""),
        (18, "excerpt 'b-neck'", "the key 'quote' is missing", "text"),
    ),
    "source without checksum": (
        ("sources.yaml", f'    title_is_first_words: true\n    sha256: "{SHA}"\n', ""),
        (9, "source 'article-b'", "the key 'sha256' is missing", "text"),
    ),
    "list where text belongs": (
        ("points.yaml", "    name: Foot\n", "    name: [Foot]\n"),
        (9, "group 'foot'", "name is a list or a mapping", "text"),
    ),
    "mapping where text belongs": (
        ("excerpts.yaml", "quote: Ask a doctor first.", "quote: {ask: a doctor}"),
        (17, "excerpt 'a-warning'", "quote is a list or a mapping", "text"),
    ),
    "text where a list belongs": (
        ("excerpts.yaml", "names: [foot]", "names: foot"),
        (7, "excerpt 'a-foot-points'", "names is not a list with entries", "a list"),
    ),
    "empty list of groups": (
        ("excerpts.yaml", "names: [foot]", "names: []"),
        (7, "excerpt 'a-foot-points'", "names is not a list with entries", "a list"),
    ),
    "list within the list of groups": (
        ("excerpts.yaml", "names: [foot]", "names:\n      - [foot]"),
        (8, "excerpt 'a-foot-points'", "names holds a list or a mapping", "the ids of groups"),
    ),
    "unknown pain area": (
        ("points.yaml", "    pain: upper\n", "    pain: middle\n"),
        (13, "group 'neck'", "pain is 'middle'", "the id of a pain area that exists"),
    ),
    "pain area that the articles do not tell apart": (
        ("points.yaml", "  - id: upper\n", "  - id: middle\n"),
        (5, "pain area 'middle'", "id is 'middle'", "one of: lower, upper"),
    ),
    "unknown source": (
        ("excerpts.yaml", "source: article-b", "source: article-z"),
        (19, "excerpt 'b-neck'", "source is 'article-z'", "the id of a source that exists"),
    ),
    "unknown group in names": (
        ("excerpts.yaml", "names: [foot]", "names:\n      - foot\n      - ear"),
        (9, "excerpt 'a-foot-points'", "names lists 'ear'", "the id of a group that exists"),
    ),
    "unknown group in concerns": (
        ("excerpts.yaml", "concerns: [neck]", "concerns: [safety]"),
        (8, "excerpt 'a-foot-points'", "concerns lists 'safety'", "the id of a group that exists"),
    ),
    "unknown topic": (
        ("excerpts.yaml", "topics: [safety, research]", "topics: [safety, foot]"),
        (15, "excerpt 'a-warning'", "topics lists 'foot'", "the id of a topic that exists"),
    ),
    "unknown topic in leads": (
        ("excerpts.yaml", "leads: [safety]", "leads: [danger]"),
        (16, "excerpt 'a-warning'", "leads lists 'danger'", "the id of a topic that exists"),
    ),
    "group named twice": (
        ("excerpts.yaml", "names: [foot]", "names: [foot, foot]"),
        (7, "excerpt 'a-foot-points'", "names lists 'foot' twice", "each id once"),
    ),
    "group in names and in concerns": (
        ("excerpts.yaml", "concerns: [neck]", "concerns: [neck, foot]"),
        (8, "excerpt 'a-foot-points'", "'foot' stands in names and in concerns", "one of them"),
    ),
    "leads in a topic that it does not serve": (
        ("excerpts.yaml", "topics: [safety, research]", "topics: [research]"),
        (16, "excerpt 'a-warning'", "leads lists 'safety', which topics does not", "topics"),
    ),
    "excerpt that belongs nowhere": (
        ("excerpts.yaml", "    kind: research\n    concerns: [neck]\n", "    kind: research\n"),
        (18, "excerpt 'b-neck'", "the excerpt belongs nowhere", "a group in names or concerns"),
    ),
    "two groups of one id": (
        ("points.yaml", "id: neck", "id: foot"),
        (11, "group 'foot'", "the id is in use already ({}points.yaml, line 8)", "its own"),
    ),
    "two pain areas of one id": (
        ("points.yaml", "id: upper", "id: lower"),
        (5, "pain area 'lower'", "the id is in use already ({}points.yaml, line 3)", "its own"),
    ),
    "two sources of one id": (
        ("sources.yaml", "id: article-b", "id: article-a"),
        (9, "source 'article-a'", "the id is in use already ({}sources.yaml, line 3)", "its own"),
    ),
    "topic with the id of a group": (
        ("topics.yaml", "id: research", "id: neck"),
        (5, "topic 'neck'", "the id is in use already ({}points.yaml, line 11)", "its own"),
    ),
    "topic with the id of a page over the questions": (
        ("topics.yaml", "id: research", "id: is-it-for-me"),
        (
            5,
            "topic 'is-it-for-me'",
            "the id is in use already (by a page of the program)",
            "its own",
        ),
    ),
    "excerpt with the id of a topic": (
        ("excerpts.yaml", "id: b-neck", "id: safety"),
        (18, "excerpt 'safety'", "the id is in use already ({}topics.yaml, line 3)", "its own"),
    ),
    "excerpt with the id of a group": (
        ("excerpts.yaml", "id: b-neck", "id: neck"),
        (18, "excerpt 'neck'", "the id is in use already ({}points.yaml, line 11)", "its own"),
    ),
    "two excerpts of one id": (
        ("excerpts.yaml", "id: b-neck", "id: a-warning"),
        (18, "excerpt 'a-warning'", "the id is in use already ({}excerpts.yaml, line 12)", "own"),
    ),
    "unknown kind": (
        ("excerpts.yaml", "kind: safety", "kind: rumour"),
        (14, "excerpt 'a-warning'", "kind is 'rumour'", "one of: point list, technique"),
    ),
    "quote of 61 words": (
        ("excerpts.yaml", "Ask a doctor first.", SIXTY_ONE),
        (17, "excerpt 'a-warning'", "the quote has 61 words", "at most 60"),
    ),
    "empty quote": (
        ("excerpts.yaml", '"Nothing is known."', '""'),
        (22, "excerpt 'b-neck'", "quote is empty", "text"),
    ),
    "blank quote": (
        ("excerpts.yaml", '"Nothing is known."', '" \\t\\n "'),
        (22, "excerpt 'b-neck'", "quote is empty", "text"),
    ),
    "short checksum": (
        ("sources.yaml", SHA, SHA[1:]),
        (8, "source 'article-a'", f"sha256 is '{SHA[1:]}'", "64 hexadecimal digits in lower case"),
    ),
    "checksum in capitals": (
        ("sources.yaml", SHA, SHA.upper()),
        (8, "source 'article-a'", f"sha256 is '{SHA.upper()}'", "64 hexadecimal digits"),
    ),
    "date with slashes": (
        ("sources.yaml", '"2024-02-23"', '"2024/02/23"'),
        (7, "source 'article-a'", "date is '2024/02/23'", "a date such as 2024-02-23"),
    ),
    "date in a thirteenth month": (
        ("sources.yaml", '"2024-02-23"', '"2024-13-01"'),
        (7, "source 'article-a'", "date is '2024-13-01'", "a date such as 2024-02-23"),
    ),
    "date on a day that does not exist": (
        ("sources.yaml", '"2024-02-23"', '"2024-02-30"'),
        (7, "source 'article-a'", "date is '2024-02-30'", "a date"),
    ),
    "date in digits of another script": (
        ("sources.yaml", '"2024-02-23"', '"\u0662\u0660\u0662\u0664-02-23"'),
        (7, "source 'article-a'", "date is ", "a date such as 2024-02-23"),
    ),
    "file in another folder": (
        ("sources.yaml", "file: a.txt", "file: ../a.txt"),
        (4, "source 'article-a'", "file is '../a.txt'", "a file name without folders"),
    ),
    "flag in words": (
        ("sources.yaml", "title_is_first_words: true", "title_is_first_words: yes"),
        (12, "source 'article-b'", "title_is_first_words is 'yes'", "true or false"),
    ),
    "flag in quotes": (
        ("sources.yaml", "title_is_first_words: true", 'title_is_first_words: "true"'),
        (12, "source 'article-b'", "title_is_first_words is 'true'", "true or false"),
    ),
    "broken YAML": (
        ("topics.yaml", "  - id: research", "  - id: research: x"),
        (5, "", "this is not YAML (", "well-formed YAML"),
    ),
    "bracket that is never closed": (
        ("excerpts.yaml", "leads: [safety]", "leads: [safety"),
        (17, "", "this is not YAML (", "well-formed YAML"),
    ),
    "tab as indent": (
        ("topics.yaml", "    name: Research", "\tname: Research"),
        (6, "", "this is not YAML (", "well-formed YAML"),
    ),
    "anchor": (
        ("topics.yaml", "name: Safety", "name: &s Safety"),
        (4, "", "the anchor &s is set", "the value itself"),
    ),
    "alias": (
        ("topics.yaml", "name: Safety", "name: *s"),
        (4, "", "the alias *s is used", "the value itself"),
    ),
    "tag": (
        ("topics.yaml", "name: Safety", "name: !!str Safety"),
        (4, "", "the tag tag:yaml.org,2002:str is set", "a value without a tag"),
    ),
    "tag that would run code": (
        ("topics.yaml", "name: Safety", "name: !!python/object/apply:os.system [ls]"),
        (4, "", "the tag tag:yaml.org,2002:python/object/apply:os.system is set", "a value"),
    ),
    "name cut by a comment": (
        ("topics.yaml", "name: Safety", "name: Safety #1"),
        (
            4,
            "topic 'safety'",
            "name ends in a comment, which cuts it to 'Safety'",
            "the text in quotes",
        ),
    ),
    "tag with a line end": (
        ("topics.yaml", "name: Safety", "name: !a%0Ab Safety"),
        (4, "", "the tag ", "a value without a tag"),
    ),
    "second document": (
        ("topics.yaml", "    name: Research\n", "    name: Research\n---\ntopics: []\n"),
        (7, "", "a second document begins", "one document in a file"),
    ),
    "key that is a list": (
        ("topics.yaml", "topics:\n", "[a, b]: c\ntopics:\n"),
        (2, "", "a key is a list or a mapping", "a word as key"),
    ),
    "merge key": (
        ("topics.yaml", "    name: Research", "    <<: {name: Research}"),
        (6, "topic 'research'", "the key '<<' is unknown", "one of id, name"),
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_is_refused_with_file_line_id_and_what_was_expected(
    folder: Path, mistake: str
) -> None:
    (file, old, new), (line, id_, said, expected) = MISTAKES[mistake]
    change(folder, file, old, new)
    error = refusal(folder)
    about = f", {id_}" if id_ else ""
    problem = said.replace("{}", str(folder / "x")[:-1])
    assert (error.file, error.line, error.id) == (str(folder / file), line, id_)
    assert str(error).startswith(f"{folder / file}, line {line}{about}: {problem}")
    assert expected in str(error).rpartition("; expected ")[2]


MISREAD = {
    "no": "bool",
    "yes": "bool",
    "on": "bool",
    "True": "bool",
    "1:30": "int",
    "012": "int",
    "0x1F": "int",
    "12": "int",
    "1_000": "int",
    "1.0": "float",
    ".inf": "float",
    "2024-02-23": "timestamp",
    "~": "null",
    "null": "null",
}


@pytest.mark.parametrize("word", MISREAD)
@pytest.mark.parametrize("key", ["name", "heading", "quote", "date", "names"])
def test_plain_word_that_yaml_reads_as_something_else_is_refused(
    folder: Path, word: str, key: str
) -> None:
    file, old, new, line, id_ = {
        "name": ("points.yaml", "name: Foot", f"name: {word}", 9, "group 'foot'"),
        "heading": ("excerpts.yaml", ": Points", f": {word}", 5, "excerpt 'a-foot-points'"),
        "quote": ("excerpts.yaml", ": Ask a doctor first.", f": {word}", 17, "excerpt 'a-warning'"),
        "date": ("sources.yaml", '"2024-02-23"', word, 7, "source 'article-a'"),
        "names": ("excerpts.yaml", "[foot]", f"[{word}]", 7, "excerpt 'a-foot-points'"),
    }[key]
    change(folder, file, old, new)
    error = refusal(folder)
    assert str(error) == (
        f"{folder / file}, line {line}, {id_}: {key} is {word}, which YAML reads as "
        f'{MISREAD[word]}; expected text in quotes ("{word}").'
    )


def test_key_without_a_value_is_refused(folder: Path) -> None:
    change(folder, "points.yaml", "name: Foot", "name:")
    error = refusal(folder)
    assert str(error) == (
        f"{folder / 'points.yaml'}, line 9, group 'foot': name is nothing, which YAML reads as "
        "null; expected text."
    )


@pytest.mark.parametrize("word", MISREAD)
@pytest.mark.parametrize("form", ['"{}"', "'{}'", "|-\n      {}", ">-\n      {}"])
def test_quoted_word_is_text(folder: Path, word: str, form: str) -> None:
    change(folder, "points.yaml", "name: Foot", "name: " + form.format(word))
    assert load_content(folder).groups[0].name == word


@pytest.mark.parametrize(
    "id_",
    ["Foot", "left foot", "left_foot", "-foot", "foot-", "left--foot", "fuß", "fo/ot", "foot\\n"],
)
@pytest.mark.parametrize(
    ("file", "old", "line", "what"),
    [
        ("points.yaml", "id: neck", 11, "group"),
        ("topics.yaml", "id: safety", 3, "topic"),
        ("sources.yaml", "id: article-b", 9, "source"),
        ("excerpts.yaml", "id: b-neck", 18, "excerpt"),
    ],
)
def test_id_that_is_not_words_joined_by_hyphens_is_refused(
    folder: Path, id_: str, file: str, old: str, line: int, what: str
) -> None:
    change(folder, file, old, f'id: "{id_}"')
    error = refusal(folder)
    shown = repr(id_.replace("\\n", "\n"))
    assert str(error) == (
        f"{folder / file}, line {line}, {what} {shown}: id is {shown}; expected lower-case words "
        "joined by hyphens (such as lower-back)."
    )


def test_quote_of_60_words_is_accepted(folder: Path) -> None:
    change(folder, "excerpts.yaml", "Ask a doctor first.", SIXTY_ONE.removesuffix(" word"))
    assert len(load_content(folder).excerpt_by_id["a-warning"].quote.split()) == 60


@pytest.mark.parametrize("date", ["2024", "2024-02", "2024-02-29"])
def test_date_may_lack_day_and_month(folder: Path, date: str) -> None:
    change(folder, "sources.yaml", "2024-02-23", date)
    assert load_content(folder).sources[0].date == date


@pytest.mark.parametrize("name", VALID)
@pytest.mark.parametrize("text", ["", "# only a comment\n", "\ufeff"])
def test_empty_file_is_refused(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    error = refusal(folder)
    assert str(error) == (
        f"{folder / name}, line 1: the file is empty; expected a mapping with schema_version."
    )


@pytest.mark.parametrize("name", VALID)
def test_file_that_is_not_utf_8_is_refused_with_the_line(folder: Path, name: str) -> None:
    raw = (folder / name).read_bytes()
    (folder / name).write_bytes(raw.replace(b"\n  - id", b"\n  # caf\xe9\n  - id", 1))
    error = refusal(folder)
    assert str(error) == f"{folder / name}, line 3: the text is not UTF-8; expected UTF-8."


def test_line_of_what_is_not_utf_8_is_right_behind_a_byte_order_mark(folder: Path) -> None:
    (folder / "topics.yaml").write_bytes(b"\xef\xbb\xbf# x\n\n\n\xff")
    assert refusal(folder).line == 4


@pytest.mark.parametrize("name", VALID)
def test_file_may_begin_with_a_byte_order_mark(folder: Path, name: str) -> None:
    expected = load_content(folder)
    (folder / name).write_bytes(b"\xef\xbb\xbf" + (folder / name).read_bytes())
    assert load_content(folder) == expected


@pytest.mark.parametrize("name", VALID)
def test_lines_may_end_as_on_windows(folder: Path, name: str) -> None:
    expected = load_content(folder)
    (folder / name).write_bytes((folder / name).read_bytes().replace(b"\n", b"\r\n"))
    assert load_content(folder) == expected


@pytest.mark.parametrize("name", VALID)
def test_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    error = refusal(folder)
    assert error.file == str(folder / name)
    assert "No such file" in error.problem
    assert name in error.expected


@pytest.mark.parametrize("name", VALID)
def test_folder_in_the_place_of_a_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    error = refusal(folder)
    assert error.file == str(folder / name)
    assert "it can't be read" in error.problem


def test_missing_folder_is_named(folder: Path) -> None:
    error = refusal(folder / "absent")
    assert str(error) == (
        f"{folder / 'absent'}: this folder can't be found; expected a folder with points.yaml, "
        "topics.yaml, sources.yaml, excerpts.yaml."
    )


def test_file_in_the_place_of_the_folder_is_named(folder: Path) -> None:
    error = refusal(folder / "points.yaml")
    assert error.problem == "this folder can't be found"


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused(folder: Path, opening: str) -> None:
    (folder / "topics.yaml").write_text(opening * 5000)
    error = refusal(folder)
    assert error.file == str(folder / "topics.yaml")
    assert error.problem.startswith("this is not YAML")


def test_aliases_that_multiply_are_refused_where_the_first_anchor_stands(folder: Path) -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40)
    )
    (folder / "topics.yaml").write_text("schema_version: 1\n" + bomb)
    error = refusal(folder)
    assert error.line == 2
    assert error.problem == "the anchor &a0 is set"


def test_number_sign_in_quotes_and_comments_behind_ids_are_read(folder: Path) -> None:
    topics = (folder / "topics.yaml").read_text(encoding="utf-8")
    changed = topics.replace("name: Safety", 'name: "Safety #1"  # in quotes')
    changed = changed.replace("id: safety", "id: safety # an id")
    (folder / "topics.yaml").write_text(changed, encoding="utf-8")
    assert load_content(folder).subjects["safety"].name == "Safety #1"
