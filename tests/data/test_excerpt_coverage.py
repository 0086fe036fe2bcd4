"""The excerpts are the articles' own words, and they leave out nothing they should show.

The articles themselves are not part of the program.  Where they are not at hand, the
tests that read them are skipped.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, cast

import pytest
import yaml

PROJECT = Path(__file__).resolve().parents[2]
ARTICLES = PROJECT.parent / "shared" / "sources"

MAX_WORDS = 60
MIN_EXCERPTS_OF_A_TOPIC = 3

KINDS = {
    "point list",
    "technique",
    "mechanism",
    "research",
    "safety",
    "session",
    "cost",
    "practitioner",
    "self-care",
    "anecdote",
}

# The words by which an article names the body part of a group.
PATTERNS = {
    "back-of-knee": r"\b(?:knees?|behind the leg|calf|calves)\b",
    "foot": r"\b(?:foot(?:points?)?|feet|ankles?|toes?|soles?)\b",
    "lower-back": r"\blow(?:er)?[ -](?:(?:and|or) (?:upper|general) )?back\b|\b(?:waist|lumbar)\b",
    "hand": r"\b(?:hands?|fingers?|fingertips?|thumbs?|palms?|wrists?)\b",
    "hip": r"\b(?:hips?|buttocks?|sciatica?)\b",
    "stomach": r"\b(?:stomach|belly|abdomen|abdominal|navel)\b",
    "head": r"\b(?:heads?|headaches?|scalp|temples?|forehead)\b",
    "neck": r"\b(?:neck|cervical)\b",
    "shoulders": r"\bshoulders?\b",
    "upper-back": r"\bupper[ -]back\b|\bthoracic\b",
}

# The back or the spine as a whole: such words belong to one part of the back or to both,
# in ``names`` or in ``concerns``.
WHOLE_BACK = "the whole back"
WHOLE_BACK_PATTERN = r"\b(?:the|your|our) (?:back|spine)\b(?! pain\b| of the knees?\b)"
WHOLE_BACK_GROUPS = {"lower-back", "upper-back"}

COMPILED = {
    part: re.compile(pattern, re.IGNORECASE)
    for part, pattern in {**PATTERNS, WHOLE_BACK: WHOLE_BACK_PATTERN}.items()
}

# The headings of each article, in order.  Picture captions are not among them.
HEADINGS = {
    "article-000": (
        "How Acupuncture Helps Back Pain? A Definitive Guide",
        "How Acupuncture Works For Back Pain",
        "A Close-Up Of An Acupuncture Session",
        "The Various Benefits Of Acupuncture",
        "Why Do Acupuncture?",
        "Pain And Acupuncture",
        "How Many Treatments Would I Need And How Much Would It Cost?",
        "Some Last Words",
    ),
    "article-001": (
        "Does Acupuncture Help With Lower Back Pain",
        "It Releases Healing Chemicals And Natural Opioids",
        "Acupunture And The Active Person",
        "Effects On The Nervous System",
        "What Does Acupuncture Feel Like",
        "How Can Acupuncture Help For Lower Back Pain",
        "Take Care Of Your Back Pain With The Spine And Rehab Group Ny",
        "Points To Consider About Acupuncture",
        "Acupuncture For Lower Back Pain What The Science Says",
        "When To Consider A Session",
        "Scoliosis Pain And Acupuncture",
        "Dr Jyoti Sharma Explains How You Can Benefit From The Art Of Acupuncture At Home",
        "How Effective Is Acupuncture For Treating Lower Back And Upper Back Pain",
        "Should Only Visit Trained Acupuncturists",
        (
            "Acupuncture For Lower Back Pain Show More Pain Relief Better Quality Of Life"
            " And Disability Recovery"
        ),
        "Massage For Spinal Stenosis",
        "Physical Therapy In Austin Cedar Park Round Rock And Pflugerville Texas",
        "How Does Acupuncture Treatment Relieve Chronic Back Pain",
        "What Does Research Say About Acupuncture",
        "Acupuncture Can Target Lower Back Pain And General Back Pain",
        "Will Acupuncture Cure My Back Pain",
        "How Can Acupuncture Help Back Pain",
        "Causes and Risk Factors",
        "How can Acupuncture Help?",
        "How Does Acupuncture Work?",
    ),
    "article-002": (
        "How Does Acupuncture Work",
        "Benefits of Acupuncture for Back Pain",
        "Acupuncture Techniques for Back Pain Relief",
        "Acupuncture Vs. Traditional Treatments",
        "Finding a Qualified Acupuncturist",
        "What to Expect During an Acupuncture Session",
        "Safety and Side Effects of Acupuncture",
        "Success Stories: Real People's Experiences With Acupuncture for Back Pain Relief",
    ),
    "article-003": ("Acupuncture and back pain",),
    "article-004": (
        "The Theory of Acupuncture",
        "How It Works",
        "Treating Back Pain With Acupuncture",
        "Wrapping It Up",
    ),
}


class Exemption(NamedTuple):
    """A sentence that uses the words of body parts but needs no excerpt under them."""

    source: str
    parts: tuple[str, ...]
    sentence: str


# Why a sentence is exempt, and the sentences.  Headings are exempt too, all of them: the
# program shows them above the excerpts.
EXEMPTIONS = {
    "a navigation line to another page": (
        Exemption(
            "article-001",
            ("lower-back",),
            "HomeMust ReadDoes Acupuncture Help With Lower Back Pain",
        ),
        Exemption(
            "article-001",
            ("lower-back",),
            "Recommended Reading: What Do Chiropractors Do For Lower Back Pain",
        ),
        Exemption(
            "article-001",
            ("lower-back",),
            "Recommended Reading: Can I Take Advil For Lower Back Pain",
        ),
        Exemption(
            "article-001",
            ("lower-back",),
            "Read Also: How To Release Lower Back Pain",
        ),
        Exemption(
            "article-001",
            ("lower-back",),
            "Recommended Reading: Can You Get Disability For Lower Back Pain",
        ),
        Exemption(
            "article-001",
            ("hip", "lower-back"),
            "Dont Miss: How To Loosen Tight Hips And Lower Back",
        ),
        Exemption(
            "article-001",
            ("lower-back",),
            "Also Check: How Can I Make My Lower Back Stronger",
        ),
        Exemption(
            "article-001",
            ("lower-back",),
            "Read Also: How To Relieve Lower Back Pain During Pregnancy",
        ),
    ),
    "a picture caption, not a sentence": (
        Exemption("article-001", ("lower-back",), "Acupuncture and lower back pain"),
    ),
    "advertising; it says nothing of points or of acupuncture": (
        Exemption(
            "article-001",
            ("lower-back",),
            "To find out if Chinese acupuncture might be able to help for your lower back"
            " pain, please contact us or book online using the links and information below.",
        ),
        Exemption(
            "article-001",
            ("back-of-knee", "foot", "hand", "hip", "shoulders", WHOLE_BACK),
            "The medical team here at Endeavor Physical Therapy & Wellness offers services"
            " that cover your whole body, from your shoulder to the spine, hips, knees,"
            " elbows, wrists, hands, and ankles.",
        ),
        Exemption(
            "article-001",
            (WHOLE_BACK,),
            "The Spine And Rehab Group has years of experience in providing personalized and"
            " effective solutions for back pain.",
        ),
        Exemption(
            "article-001",
            ("hand",),
            "The services we offer include physical therapy, occupational therapy, hand"
            " therapy, and dry needling.",
        ),
    ),
    "a figure of speech": (
        Exemption(
            "article-001",
            ("foot",),
            "Our goal is always to get you back on your feet and doing the things you love,"
            " as soon as possible.",
        ),
    ),
    "the hands that press and the feet that stand, not the part that is pressed": (
        Exemption(
            "article-001",
            ("hand",),
            "Put your hands on your waist and find your spine.",
        ),
        Exemption(
            "article-001",
            ("hand",),
            "You can either press the specified area with a thumb, or you could press the"
            " area with fingertips as well.",
        ),
        Exemption(
            "article-001",
            ("foot",),
            "Since you are standing, your feet are steady.",
        ),
        Exemption(
            "article-001",
            ("hand",),
            "Put your palms over there and press gently.",
        ),
        Exemption(
            "article-001",
            ("hand",),
            "The next you have to go is going in the front region four -fingers under your"
            " belly-button.",
        ),
        Exemption(
            "article-001",
            ("hand",),
            "Take your fingers behind the leg and just below the knee and press your calf"
            " muscles gently.",
        ),
    ),
    "the knee is only a boundary here; the excerpt concerns the group": (
        Exemption(
            "article-001",
            ("back-of-knee",),
            "The points we generally use will be typically below the elbows and knees so"
            " that we know we cant further injure your sore lower back.",
        ),
    ),
    "pain along the leg; the excerpt concerns the hip": (
        Exemption(
            "article-002",
            ("hip",),
            "Mark, a computer programmer, suffered from sciatica, which caused intense pain"
            " radiating down his leg.",
        ),
        Exemption(
            "article-002",
            ("hip",),
            "After a series of acupuncture treatments, Mark experienced a significant"
            " reduction in his sciatica pain and regained his mobility.",
        ),
    ),
    "massage": (
        Exemption(
            "article-001",
            (WHOLE_BACK,),
            "Although it doesnt focus on the spine itself, there are numerous modalities of"
            " massages that focus on the back and back muscles.",
        ),
        Exemption(
            "article-001",
            (WHOLE_BACK,),
            "By using different massage styles, therapists can relax the back and ease"
            " discomfort caused by stenosis or any other problem.",
        ),
    ),
    "the shape or the load of the spine; it says nothing of points or of acupuncture": (
        Exemption(
            "article-001",
            (WHOLE_BACK,),
            "The truth be told we all have a slight bend in our spine.",
        ),
        Exemption(
            "article-004",
            (WHOLE_BACK,),
            "The spine is at the core of every movement such as reaching, twisting, or bending.",
        ),
        Exemption(
            "article-004",
            (WHOLE_BACK,),
            "On top of this, the spine bears a lot of weight, so it’s no wonder it’s so"
            " prone to injury.",
        ),
    ),
}


class Excerpt(NamedTuple):
    """One record of excerpts.yaml."""

    id: str
    source: str
    heading: str | None
    kind: str
    names: frozenset[str]
    concerns: frozenset[str]
    topics: frozenset[str]
    quote: str

    def belongs_to(self, part: str) -> bool:
        """Whether the excerpt is listed where words for this body part must be."""
        if part == WHOLE_BACK:
            return bool(WHOLE_BACK_GROUPS & (self.names | self.concerns))
        return part in self.names


def _read(name: str) -> dict[str, Any]:
    text = (PROJECT / "data" / name).read_text(encoding="utf-8")
    return cast("dict[str, Any]", yaml.safe_load(text))


SOURCES = cast("list[dict[str, Any]]", _read("sources.yaml")["sources"])
GROUPS = [str(group["id"]) for group in _read("points.yaml")["groups"]]
TOPICS = [str(topic["id"]) for topic in _read("topics.yaml")["topics"]]
EXCERPTS = [
    Excerpt(
        id=record["id"],
        source=record["source"],
        heading=record.get("heading"),
        kind=record["kind"],
        names=frozenset(record.get("names", ())),
        concerns=frozenset(record.get("concerns", ())),
        topics=frozenset(record.get("topics", ())),
        quote=record["quote"],
    )
    for record in _read("excerpts.yaml")["excerpts"]
]

each_excerpt = pytest.mark.parametrize("excerpt", EXCERPTS, ids=lambda excerpt: excerpt.id)
each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source["id"])


@pytest.fixture(scope="module")
def articles() -> dict[str, str]:
    """The text of each article by the id of its source."""
    if not ARTICLES.is_dir():
        pytest.skip("the articles are not at hand")
    return {
        source["id"]: (ARTICLES / source["file"]).read_bytes().decode("utf-8") for source in SOURCES
    }


def lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with its place in the text, without the spaces around it."""
    for match in re.finditer(r"[^\n]+", text):
        yield match.start(), match.group().strip()


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence or bullet with its place in the text."""
    for line in re.finditer(r"[^\n]+", text):
        body = re.sub(r"^\s*(?:[•●]|\d+\.(?=\s))?\s*", "", line.group())
        offset = line.end() - len(body)
        start = 0
        for gap in re.finditer(r"(?<=[.!?”)])\s+(?=[A-Z“(])|\s*$", body):
            if gap.start() > start:
                yield offset + start, body[start : gap.start()]
            start = gap.end()


def uncovered(articles: dict[str, str]) -> set[tuple[str, str, str]]:
    """The source, body part and sentence of the words that no excerpt of the part quotes."""
    missing = set()
    for source, text in articles.items():
        headings = {start for start, line in lines(text) if line in HEADINGS.get(source, ())}
        spans = [
            (text.index(excerpt.quote), text.index(excerpt.quote) + len(excerpt.quote), excerpt)
            for excerpt in EXCERPTS
            if excerpt.source == source
        ]
        for start, sentence in sentences(text):
            if start in headings:
                continue
            for part, pattern in COMPILED.items():
                for match in pattern.finditer(sentence):
                    first, last = start + match.start(), start + match.end()
                    if not any(
                        begin <= first and last <= end and excerpt.belongs_to(part)
                        for begin, end, excerpt in spans
                    ):
                        missing.add((source, part, sentence))
    return missing


EXEMPT = {
    (exemption.source, part, exemption.sentence)
    for exemptions in EXEMPTIONS.values()
    for exemption in exemptions
    for part in exemption.parts
}


@each_source
def test_article_is_the_file_that_was_excerpted(
    source: dict[str, Any], articles: dict[str, str]
) -> None:
    """The hash is the file's, and its first words or a line of it are the title."""
    raw = (ARTICLES / source["file"]).read_bytes()
    text = articles[source["id"]]
    assert hashlib.sha256(raw).hexdigest() == source["sha256"]
    if source.get("title_is_first_words", False):
        assert text.startswith(source["title"])
    else:
        assert source["title"] in {line for _, line in lines(text)}


@each_source
def test_author_and_date_are_printed_in_the_article(
    source: dict[str, Any], articles: dict[str, str]
) -> None:
    """An author stands in the last line, a date in the first."""
    printed = [line for _, line in lines(articles[source["id"]]) if line]
    if "author" in source:
        assert printed[-1] == source["author"]
    if "date" in source:
        day = date.fromisoformat(source["date"])
        assert printed[0].endswith(f"{day:%B} {day.day}, {day.year}")


def test_every_article_is_a_source(articles: dict[str, str]) -> None:
    """No article is left out, and none is listed twice."""
    assert len(articles) == len(SOURCES)
    assert sorted(source["file"] for source in SOURCES) == sorted(
        path.name for path in ARTICLES.glob("*.txt")
    )


@each_excerpt
def test_quote_is_verbatim(excerpt: Excerpt, articles: dict[str, str]) -> None:
    """The quote stands in its article once, character for character."""
    assert articles[excerpt.source].count(excerpt.quote) == 1


@each_excerpt
def test_quote_is_short(excerpt: Excerpt) -> None:
    """The quote is no longer than allowed and has no space at its ends."""
    assert len(excerpt.quote.split()) <= MAX_WORDS
    assert excerpt.quote == excerpt.quote.strip()


@each_excerpt
def test_record_is_sound(excerpt: Excerpt) -> None:
    """Its id fits its article, its kind is known, and it belongs somewhere."""
    number = excerpt.source.removeprefix("article-")
    assert re.fullmatch(rf"a{number}(-[a-z0-9]+)+", excerpt.id)
    assert excerpt.kind in KINDS
    assert excerpt.names | excerpt.concerns <= set(GROUPS)
    assert excerpt.topics <= set(TOPICS)
    assert not excerpt.names & excerpt.concerns
    assert excerpt.names or excerpt.concerns or excerpt.topics


@each_excerpt
def test_heading_is_the_nearest_above_the_quote(excerpt: Excerpt, articles: dict[str, str]) -> None:
    """The heading is a line of the article, with no other heading before the quote."""
    text = articles[excerpt.source]
    above = [
        line
        for start, line in lines(text)
        if start < text.index(excerpt.quote) and line in HEADINGS[excerpt.source]
    ]
    assert excerpt.heading == (above[-1] if above else None)


@pytest.mark.parametrize("source", HEADINGS)
def test_known_headings_are_lines_of_the_article(source: str, articles: dict[str, str]) -> None:
    """Each known heading is one line of the article, and they stand in this order."""
    found = [line for _, line in lines(articles[source]) if line in HEADINGS[source]]
    assert found == list(HEADINGS[source])


def test_excerpts_follow_their_articles(articles: dict[str, str]) -> None:
    """By article, then by place; ids are unique and no words are quoted twice."""
    assert len({excerpt.id for excerpt in EXCERPTS}) == len(EXCERPTS)
    for earlier, later in pairwise(EXCERPTS):
        assert earlier.source <= later.source
        if earlier.source == later.source:
            text = articles[later.source]
            assert text.index(earlier.quote) + len(earlier.quote) <= text.index(later.quote)


def test_nothing_about_a_body_part_is_left_out(articles: dict[str, str]) -> None:
    """Every sentence that names a body part is quoted under it, or is exempt."""
    assert uncovered(articles) - EXEMPT == set()


def test_no_exemption_is_stale(articles: dict[str, str]) -> None:
    """Every exempt sentence is still in its article and still needs its exemption."""
    assert EXEMPT - uncovered(articles) == set()


@each_excerpt
def test_named_body_parts_are_in_the_quote(excerpt: Excerpt) -> None:
    """An excerpt names only body parts that its own words name."""
    unnamed = [part for part in excerpt.names if not COMPILED[part].search(excerpt.quote)]
    assert unnamed == []


def test_every_group_has_a_pattern() -> None:
    """The words to look for are known for each group."""
    assert list(PATTERNS) == GROUPS


@pytest.mark.parametrize("group", GROUPS)
def test_every_group_is_named(group: str) -> None:
    """Every group has an excerpt that names it."""
    assert any(group in excerpt.names for excerpt in EXCERPTS)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_is_served(topic: str) -> None:
    """Every topic has a few excerpts at least."""
    served = [excerpt.id for excerpt in EXCERPTS if topic in excerpt.topics]
    assert len(served) >= MIN_EXCERPTS_OF_A_TOPIC
