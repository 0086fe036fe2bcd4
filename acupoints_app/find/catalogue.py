"""What the program brings along, as records that can be found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from acupoints_app.content.acupoints import EXTRA, TITLES, Acupoint
from acupoints_app.content.evidence import Reference
from acupoints_app.content.model import Excerpt, Group, Source, Topic
from acupoints_app.find.aliases import OLDER_CODES, OTHER_NAMES, SPOKEN
from acupoints_app.find.claim_records import claim_records
from acupoints_app.find.finder import Finder
from acupoints_app.find.record import Record
from acupoints_app.library import Library

_LONGEST_TITLE: Final = 72

_Fields = list[tuple[str, str]]


def finder_of(library: Library, more: Iterable[Record] = ()) -> Finder:
    """A search over a library, and over ``more``: the window's commands, say."""
    records = chain(library_records(library), tuple(more))  # made bit by bit, as the index is
    return Finder(records, forms_of(library.acupoints))


def forms_of(acupoints: Iterable[Acupoint]) -> dict[str, str]:
    """From each traditional character of the points' names to the simplified one."""
    return {
        old: new
        for point in acupoints
        if len(point.traditional) == len(point.simplified)
        for old, new in zip(point.traditional, point.simplified, strict=True)
        if old != new
    }


def library_records(library: Library) -> Iterator[Record]:
    """Everything in the library that can be found."""
    content = library.content
    yield from (_group(group, library) for group in content.groups)
    yield from (_topic(topic) for topic in content.topics)
    yield from (_meridian(code) for code in TITLES)
    yield from (_point(point, library) for point in library.acupoints)
    yield from (_excerpt(excerpt, library) for excerpt in content.excerpts)
    for landmark in library.atlas.measures.landmarks:
        short = landmark.id.replace("-", " ")
        fields = (("name", landmark.name), ("short name", short))
        yield Record("landmark", landmark.id, landmark.name, fields)
    yield from (_reference(reference) for reference in library.reference_by_id.values())
    yield from (_source(source) for source in content.sources)
    yield from claim_records(library)


def _group(group: Group, library: Library) -> Record:
    fields: _Fields = [("name", group.name)]
    pain = {area.id: area.name for area in library.content.pain_areas}
    fields.append(("about", pain.get(group.pain, "")))
    fields += [("about", use.acupoint) for use in library.evidence.uses_for(group.id)]
    return Record("group", group.id, group.name, tuple(fields))


def _topic(topic: Topic) -> Record:
    return Record("topic", topic.id, topic.name, (("name", topic.name),))


def _meridian(code: str) -> Record:
    fields: _Fields = [("code", code), ("name", TITLES[code])]
    fields += [("older code", other) for other in OLDER_CODES.get(code, ())]
    fields += [("other name", other) for other in SPOKEN.get(code, ())]
    short = TITLES[code].removesuffix(" meridian")
    if short != TITLES[code]:
        fields.append(("name", short))
    return Record("meridian", code, TITLES[code], tuple(fields))


def _point(point: Acupoint, library: Library) -> Record:
    """A point; one of a special class, or used for back pain, is looked for more often."""
    fields: _Fields = [
        ("code", point.code),
        ("pinyin", point.pinyin),
        ("characters", point.simplified),
        ("English name", point.english),
        ("body part", point.region),
        ("location", point.location),
        ("kind", "acupoint point"),
        ("meridian", "Extra point" if point.meridian == EXTRA else point.title),
    ]
    fields += [("other name", other) for other in OTHER_NAMES.get(point.code, ())]
    fields += [("class", class_) for class_ in point.classes]
    if point.traditional != point.simplified:
        fields.append(("characters", point.traditional))
    if point.alternative is not None:
        fields.append(("location", point.alternative.location))
    fields += [("step", step) for step in point.find]
    names = {group.id: group.name for group in library.content.groups}
    for use in library.evidence.uses_of(point.code):
        if use.group in names:
            fields.append(("sources on its use", names[use.group]))
            fields += [
                ("sources on its use", support.about) for support in use.support if support.about
            ]
    for caution in library.evidence.cautions_for(point.code):
        fields.append(("caution", caution.kind))
    known = 0.05 * len(point.classes) + 0.05 * bool(library.evidence.uses_of(point.code))
    return Record(
        "point", point.code, f"{point.code} {point.pinyin}", tuple(dict.fromkeys(fields)), known
    )


def _excerpt(excerpt: Excerpt, library: Library) -> Record:
    content = library.content
    fields: _Fields = [
        ("quote", excerpt.quote),
        ("short name", re.sub("^a[0-9]+-", "", excerpt.id).replace("-", " ")),
        ("kind", excerpt.kind),
        ("source", content.source_by_id[excerpt.source].title),
    ]
    if excerpt.heading is not None:
        fields.append(("heading", excerpt.heading))
    fields += [("about", content.subjects[id_].name) for id_ in (*excerpt.groups, *excerpt.topics)]
    return Record("excerpt", excerpt.id, _shortened(excerpt.quote), tuple(fields))


def _reference(reference: Reference) -> Record:
    fields = (
        ("citation", reference.citation),
        ("short name", reference.id),
        ("about", reference.caveat),
    )
    return Record("reference", reference.id, _shortened(reference.citation), fields)


def _source(source: Source) -> Record:
    fields: _Fields = [("name", source.title), ("about", source.file)]
    if source.author is not None:
        fields.append(("citation", source.author))
    return Record("source", source.id, source.title, tuple(fields))


def _shortened(text: str) -> str:
    """The first words of a text, on one line."""
    words = text.split()
    kept = words[:1]
    for word in words[1:]:
        if len(" ".join([*kept, word])) > _LONGEST_TITLE:
            return " ".join(kept) + " …"
        kept.append(word)
    return " ".join(kept)
