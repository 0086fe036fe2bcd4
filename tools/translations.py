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
from acupoints_app.content.loader import load_content
from acupoints_app.library import built_in_data, built_in_measures

ROOT: Final = Path(__file__).parents[1]
TRANSLATIONS: Final = ROOT / "acupoints_app" / "ui" / "translations"


def names_of_content() -> str:
    """Python lines that show the content's names to lupdate, which reads no YAML."""
    content = load_content(built_in_data())
    names = [area.name for area in content.pain_areas]
    names += [subject.name for subject in content.subjects.values()]
    measures = parse_measures(read_measure_files(built_in_measures()), built_in_measures())
    names += [span.name for span in measures.spans]
    names += [landmark.name for landmark in measures.landmarks]
    return "\n".join(f"QCoreApplication.translate('Content', {name!r})" for name in names)


def gather(translation: Path) -> None:
    """Bring a .ts file up to date with the texts in the program and its content."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content_names.py"
        content.write_text(names_of_content(), encoding="utf-8")
        sources = sorted((ROOT / "acupoints_app" / "ui").glob("*.py"))
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
