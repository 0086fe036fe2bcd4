"""Gathers every text of the window for translators, and compiles what they return.

    python -m tools.translations          gathers into acupoints_app/ui/translations/*.ts
                                          and compiles each to .qm

A new language is a new file: copy acupoints_en.ts to acupoints_XX.ts (XX the language's ISO
code), run the command, translate with Qt Linguist, run it again.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Final

from acupoints_app.atlas.files import read_measure_files
from acupoints_app.atlas.measures_reader import parse_measures
from acupoints_app.content.acupoint_reader import parse_acupoints
from acupoints_app.content.acupoints import Acupoint
from acupoints_app.content.claims import PAGES
from acupoints_app.content.evidence_reader import parse_evidence
from acupoints_app.content.files import read_acupoint_files, read_evidence_files
from acupoints_app.content.loader import load_content
from acupoints_app.find.record import WEIGHTS
from acupoints_app.keep.trouble import ASIDE, DAY, SENTENCES
from acupoints_app.library import (
    built_in_acupoints,
    built_in_data,
    built_in_drawings,
    built_in_measures,
    load_library,
)

ROOT: Final = Path(__file__).parents[1]
_HEDGES: Final = frozenset({"about", "almost", "around", "on average"})
"""What stands with a figure and has a pattern of its own among the program's texts."""
TRANSLATIONS: Final = ROOT / "acupoints_app" / "ui" / "translations"


def names_of_content() -> str:
    """Python lines that show the content's names to lupdate, which reads no YAML."""
    content = load_content(built_in_data())
    names = [area.name for area in content.pain_areas]
    names += [subject.name for subject in content.subjects.values()]
    measures = parse_measures(read_measure_files(built_in_measures()), built_in_measures())
    names += [span.name for span in measures.spans]
    names += [landmark.name for landmark in measures.landmarks]
    names += list(WEIGHTS)  # the fields that a search names
    names += [*SENTENCES.values(), ASIDE, DAY]  # what happened to the store
    names += _texts_of_acupoints() + _texts_of_evidence() + _texts_of_claims()
    return "\n".join(
        f"QCoreApplication.translate('Content', {name!r})" for name in dict.fromkeys(names) if name
    )


def _texts_of_acupoints() -> list[str]:
    folder = built_in_acupoints()
    texts: list[str] = []
    for point in parse_acupoints(read_acupoint_files(folder), folder):
        texts += [point.english, point.location, *point.find, *_sites(point)]
        if point.alternative is not None:
            texts.append(point.alternative.location)
    return texts


def _sites(point: Acupoint) -> list[str]:
    """The names of a point's sites; codes of vertebrae are no words."""
    rules = [rule for rule in point.place.values() if isinstance(rule, dict)]
    sites = [site for rule in rules for site in rule.get("sites", ())]
    return [site for site in sites if not site[:1].isupper()]


def _texts_of_evidence() -> list[str]:
    evidence = parse_evidence(read_evidence_files(built_in_data()), built_in_data())
    texts = [reference.caveat for reference in evidence.references]
    texts += [remark.text for remark in evidence.remarks]
    supports = [*evidence.not_proof]
    for use in evidence.uses:
        texts.append(use.remark)
        supports += use.support
    for support in supports:
        texts += [support.kind, support.figure, support.about]
    for caution in evidence.cautions:
        texts.append(caution.text)
        texts += [source.says for source in (*caution.sources, *caution.against)]
    return texts


def _texts_of_claims() -> list[str]:
    claims = load_library(built_in_data(), built_in_drawings(), None).claims
    texts = [*PAGES.values(), *(reference.caveat for reference in claims.references)]
    for question in claims.questions:
        texts.append(question.question)
        for answer in question.answers:
            texts += [answer.stand, answer.says]
            for figure in answer.figures:
                texts += figure.about.split("; ")
        texts += [beside.says for beside in question.beside]
    return [text for text in texts if text not in _HEDGES]


def gather(translation: Path) -> None:
    """Bring a .ts file up to date with the texts in the program and its content."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content_names.py"
        content.write_text(names_of_content(), encoding="utf-8")
        sources = sorted((ROOT / "acupoints_app" / "ui").rglob("*.py"))
        _run(
            "pyside6-lupdate",
            "-no-obsolete",
            "-locations",
            "none",
            *map(str, sources),
            str(content),
            "-ts",
            str(translation),
        )


def compile_(translation: Path, to: Path) -> None:
    """Compile a .ts file to .qm."""
    _run("pyside6-lrelease", str(translation), "-qm", str(to))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    """Gather and compile every language."""
    for translation in sorted(TRANSLATIONS.glob("acupoints_*.ts")):
        gather(translation)
        compile_(translation, translation.with_suffix(".qm"))
        print(translation.relative_to(ROOT))


if __name__ == "__main__":
    main()
