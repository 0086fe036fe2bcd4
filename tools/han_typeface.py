"""Cuts the typeface of the Chinese characters down to those that the data use.

    python -m tools.han_typeface NotoSansCJK-Regular.ttc

Needs fontTools, which is no dependency of the project: the cut is made by hand when the data get
a new character (a test says so).  docs/adr/0006-typefaces.md says where the source comes from.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUT = ROOT / "acupoints_app" / "ui" / "fonts" / "NotoSansCJKsc-Regular.otf"
FAMILY = "Acupoints Han"
_FIRST_HAN = 0x2E80
_FACE = "Noto Sans CJK SC"


def han_characters(folder: Path) -> set[str]:
    """The Chinese characters, with their punctuation, that the data files hold."""
    texts = (file.read_text("utf-8") for file in sorted(folder.rglob("*.yaml")))
    return {letter for text in texts for letter in text if ord(letter) >= _FIRST_HAN}


def cut(source: Path) -> None:
    """Write the cut typeface."""
    from fontTools import subset  # type: ignore[import-not-found]
    from fontTools.ttLib import TTCollection  # type: ignore[import-not-found]

    font = next(
        font for font in TTCollection(source).fonts if font["name"].getDebugName(4) == _FACE
    )
    options = subset.Options(
        layout_features=["ccmp", "locl"], hinting=False, name_IDs=[0, 1, 2, 4, 5, 13, 14]
    )
    cutter = subset.Subsetter(options)
    cutter.populate(text="".join(sorted(han_characters(ROOT / "data"))))
    cutter.subset(font)
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 4):
            record.string = FAMILY
    names.setName(f"{names.getDebugName(5) or '2.004'}; subset", 5, 3, 1, 0x409)
    names.setName(FAMILY.replace(" ", "") + "-Regular", 6, 3, 1, 0x409)
    font["CFF "].cff.fontNames = [FAMILY.replace(" ", "") + "-Regular"]
    font.save(OUT)
    print(f"{OUT.relative_to(ROOT)}: {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    cut(Path(sys.argv[1]))
