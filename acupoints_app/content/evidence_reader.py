"""Reads the evidence behind acupoints: references, points used for each group, cautions.

Strict, as the content is: an unknown key, id or code, an empty text, an id given twice and a
reference that nothing uses are refused with the line they stand on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

from acupoints_app.content.errors import ContentError
from acupoints_app.content.evidence import (
    CAUTIONS,
    GRADES,
    LOCATIONS,
    STRENGTHS,
    TIERS,
    Caution,
    CautionSource,
    Evidence,
    GroupRemark,
    PointUse,
    Reference,
    Support,
)
from acupoints_app.content.fields import Fields
from acupoints_app.content.located_yaml import Mapping as YamlMapping
from acupoints_app.content.located_yaml import Scalar, Sequence, parse

SCHEMA_VERSION: Final = 1

_SUPPORT: Final = ("reference", "kind", "figure", "about")

_Read = TypeVar("_Read", Support, CautionSource)


def parse_evidence(files: Mapping[str, bytes], folder: Path) -> Evidence:
    """Check evidence whose bytes were read before.  ``folder`` is named in messages only.

    ``files`` also has the points.yaml whose groups the uses name; {} gives no evidence.  Codes
    of acupoints are only checked for being texts: check_codes knows which exist.
    """
    if not files:
        return Evidence()

    def open_file(name: str, *keys: str) -> Fields:
        return _open_file(files[name], str(folder / name), keys)

    groups = _group_ids(files["points.yaml"], str(folder / "points.yaml"))
    listed = open_file("references.yaml", "references")
    lines: dict[str, int] = {}
    references = []
    for fields in _records(listed, "references", "reference", ("id", "citation", "caveat")):
        reference = _reference(fields)
        _refuse_twice(fields, reference.id, lines, "id")
        references.append(reference)
    known = set(lines)
    used = open_file("points_used.yaml", "not_proof", "groups")
    not_proof = _supports(used, "not_proof", known)
    uses, remarks = _groups(used, groups, known)
    cautions = _cautions(open_file("cautions.yaml", "cautions"), known)
    evidence = Evidence(tuple(references), uses, remarks, cautions, not_proof)
    cited = _cited(evidence)
    for id_, line in lines.items():
        if id_ not in cited:
            raise ContentError(
                listed.file, "nothing uses it", "a reference in use", line=line, id_=repr(id_)
            )
    return evidence


def check_codes(evidence: Evidence, codes: Collection[str], folder: Path) -> None:
    """Refuse a use or a caution of an acupoint that doesn't exist.  Raises ContentError."""
    expected = "the code of an acupoint that exists"
    for use in evidence.uses:
        if use.acupoint not in codes:
            raise ContentError(
                str(folder / "points_used.yaml"),
                f"acupoint is {use.acupoint!r}",
                expected,
                id_=f"group {use.group!r}",
            )
    for caution in evidence.cautions:
        for code in caution.acupoints:
            if code not in codes:
                raise ContentError(
                    str(folder / "cautions.yaml"),
                    f"acupoints lists {code!r}",
                    expected,
                    id_=f"caution {caution.id!r}",
                )


def _open_file(raw: bytes, file: str, keys: tuple[str, ...]) -> Fields:
    fields = Fields(parse(_text(raw, file), file), file, "the file", ("schema_version", *keys))
    version = fields.integer("schema_version")
    if version != SCHEMA_VERSION:
        fields.refuse(
            f"schema_version is {version}",
            f"{SCHEMA_VERSION}, the form that this version of the program reads",
            fields.line("schema_version"),
        )
    return fields


def _text(raw: bytes, file: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise ContentError(file, "the text is not UTF-8", "UTF-8", line=line) from error


def _group_ids(raw: bytes, file: str) -> set[str]:
    """The ids of groups; what else stands in the file is the content's to check."""
    document = parse(_text(raw, file), file)
    groups = document.entries.get("groups") if isinstance(document, YamlMapping) else None
    ids = set()
    for group in groups.items if isinstance(groups, Sequence) else ():
        id_ = group.entries.get("id") if isinstance(group, YamlMapping) else None
        if isinstance(id_, Scalar):
            ids.add(id_.text)
    return ids


def _records(parent: Fields, key: str, what: str, known: Collection[str]) -> Iterator[Fields]:
    for node in parent.sequence(key):
        yield Fields(node, parent.file, what, known)


def _refuse_twice(fields: Fields, id_: str, lines: dict[str, int], key: str) -> None:
    line = fields.line(key)
    if id_ in lines:
        fields.refuse(f"{id_!r} stands twice (first on line {lines[id_]})", "each once", line)
    lines[id_] = line


def _reference(fields: Fields) -> Reference:
    return Reference(
        fields.identifier("id"), fields.prose("citation"), fields.optional_prose("caveat") or ""
    )


def _groups(
    file_fields: Fields, group_ids: Collection[str], known: Collection[str]
) -> tuple[tuple[PointUse, ...], tuple[GroupRemark, ...]]:
    uses: list[PointUse] = []
    remarks = []
    lines: dict[str, int] = {}
    for fields in _records(file_fields, "groups", "group", ("group", "strength", "text", "points")):
        group = fields.reference("group", group_ids, "group")
        fields.id = f"group {group!r}"
        _refuse_twice(fields, group, lines, "group")
        remarks.append(
            GroupRemark(group, fields.choice("strength", STRENGTHS), fields.prose("text"))
        )
        uses += sorted(_uses(fields, group, known), key=lambda use: TIERS.index(use.tier))
    return tuple(uses), tuple(remarks)


def _uses(group_fields: Fields, group: str, known: Collection[str]) -> Iterator[PointUse]:
    lines: dict[str, int] = {}
    keys = ("acupoint", "tier", "remark", "support")
    for fields in _records(group_fields, "points", "point", keys):
        code = fields.text("acupoint")
        fields.id = f"group {group!r}, {code}"
        _refuse_twice(fields, code, lines, "acupoint")
        yield PointUse(
            group=group,
            acupoint=code,
            tier=fields.choice("tier", TIERS),
            support=_supports(fields, "support", known),
            remark=fields.optional_prose("remark") or "",
        )


def _supports(parent: Fields, key: str, known: Collection[str]) -> tuple[Support, ...]:
    def read(fields: Fields, reference: str) -> Support:
        return Support(
            reference,
            fields.prose("kind"),
            fields.prose("figure"),
            fields.optional_prose("about") or "",
        )

    return _each_once(parent, key, _SUPPORT, known, read)


def _cautions(file_fields: Fields, known: Collection[str]) -> tuple[Caution, ...]:
    keys = ("id", "kind", "text", "needling_only", "acupoints", "sites", "sources", "against")
    lines: dict[str, int] = {}
    cautions = []
    for fields in _records(file_fields, "cautions", "caution", keys):
        id_ = fields.identifier("id")
        _refuse_twice(fields, id_, lines, "id")
        acupoints = _codes(fields)
        cautions.append(
            Caution(
                id=id_,
                kind=fields.choice("kind", CAUTIONS),
                text=fields.prose("text"),
                acupoints=acupoints,
                sources=_sources(fields, "sources", known),
                against=_sources(fields, "against", known)
                if "against" in fields.node.entries
                else (),
                needling_only=fields.flag("needling_only"),
                sites=_sites(fields, acupoints),
            )
        )
    return tuple(cautions)


def _sites(fields: Fields, acupoints: Collection[str]) -> tuple[str, ...]:
    """Sites of points that the caution stands at, each once."""
    if "sites" not in fields.node.entries:
        return ()
    sites: list[str] = []
    for node in fields.sequence("sites"):
        site = node.text if isinstance(node, Scalar) else ""
        code, _, name = site.partition("/")
        if code not in acupoints or not name or site in sites:
            expected = "sites of its acupoints, each once, such as EX-B2/L1"
            fields.refuse(f"sites lists {site!r}", expected, node.line)
        sites.append(site)
    return tuple(sites)


def _codes(fields: Fields) -> tuple[str, ...]:
    codes: list[str] = []
    for item in fields.sequence("acupoints"):
        if not isinstance(item, Scalar) or not item.text.strip():
            fields.refuse("acupoints lists no text", "codes of acupoints", item.line)
        if item.text in codes:
            fields.refuse(f"acupoints lists {item.text!r} twice", "each code once", item.line)
        codes.append(item.text)
    return tuple(codes)


def _sources(parent: Fields, key: str, known: Collection[str]) -> tuple[CautionSource, ...]:
    def read(fields: Fields, reference: str) -> CautionSource:
        return CautionSource(reference, fields.choice("grade", GRADES), fields.prose("says"))

    return _each_once(parent, key, ("reference", "grade", "says"), known, read)


def _each_once(
    parent: Fields,
    key: str,
    keys: Collection[str],
    known: Collection[str],
    read: Callable[[Fields, str], _Read],
) -> tuple[_Read, ...]:
    """The records of a list that name a reference each, and none of them twice."""
    lines: dict[str, int] = {}
    records = []
    for fields in _records(parent, key, "source", keys):
        reference = fields.reference("reference", known, "reference")
        fields.id = parent.id
        _refuse_twice(fields, reference, lines, "reference")
        records.append(read(fields, reference))
    return tuple(records)


def _cited(evidence: Evidence) -> set[str]:
    """The references that something names; the standard stands behind all places."""
    cited = {LOCATIONS, *(support.reference for support in evidence.not_proof)}
    for use in evidence.uses:
        cited.update(support.reference for support in use.support)
    for caution in evidence.cautions:
        cited.update(source.reference for source in (*caution.sources, *caution.against))
    return cited
