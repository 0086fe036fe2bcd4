"""Cut the program's typefaces from the full static fonts.

Usage: make_fonts.py INTER_DIR LITERATA_DIR OUT_DIR [--own-names]
--own-names calls the families "Acupoints Sans" and "Acupoints Serif", so that
a copy of Inter or Literata on the machine can never stand in for ours.
INTER_DIR and LITERATA_DIR are the unpacked npm packages
@expo-google-fonts/inter 0.4.2 and @expo-google-fonts/literata 0.4.3 (they hold
the whole static TTFs, unlike @fontsource, whose files are split by script and
so lose the kerning between "a" and "ǎ").  Needs fontTools.
"""
import copy
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph


def span(first: int, last: int) -> set[int]:
    return set(range(first, last + 1))


WANTED = (
    span(0x20, 0x7E) | span(0xA0, 0x17F)              # Basic Latin to Extended-A
    | span(0x1CD, 0x1DC) | {0x1F8, 0x1F9, 0x1E3E, 0x1E3F}   # pinyin
    | {0x192, 0x1F4, 0x1F5, 0x218, 0x219, 0x21A, 0x21B, 0x22A, 0x22B, 0x232, 0x233, 0x1E9E}
    | {0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x309, 0x31B} | span(0x1EA0, 0x1EF9)  # Vietnamese names
    | {0x2B9, 0x2BA, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2C6, 0x2C7, 0x2C9, 0x2CA, 0x2CB}
    | span(0x2D8, 0x2DD)
    | span(0x300, 0x304) | {0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C}    # combining
    | {0x323, 0x326, 0x327, 0x328}
    | span(0x2000, 0x200B) | span(0x2010, 0x2015) | span(0x2018, 0x201F)
    | {0x2020, 0x2021, 0x2022, 0x2026, 0x202F, 0x2030, 0x2032, 0x2033, 0x2034}
    | {0x2039, 0x203A, 0x2044, 0x205F, 0x2060}
    | {0x2070} | span(0x2074, 0x2079) | span(0x2080, 0x2089)
    | {0x20AC, 0x2116, 0x2117, 0x2122, 0x2126, 0x3BC}
    | {0x2153, 0x2154, 0x215B, 0x215C, 0x215D, 0x215E}
    | span(0x2190, 0x2199)
    | {0x2212, 0x2215, 0x2219, 0x221A, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265}
    | {0x25CB, 0x25CF, 0x2713, 0x2717}
)
# No "calt": in Inter it draws "->" as an arrow and "2x4" as "2×4"; a reference
# shows the characters that are there.
FEATURES = ["kern", "liga", "tnum", "pnum", "mark", "mkmk", "ccmp", "locl", "case"]
# Widths of spaces, in parts of the em.
SPACES = {0x2000: 1 / 2, 0x2001: 1, 0x2002: 1 / 2, 0x2003: 1, 0x2004: 1 / 3, 0x2005: 1 / 4,
          0x2006: 1 / 6, 0x2009: 1 / 5, 0x200A: 1 / 10, 0x202F: 1 / 5, 0x205F: 4 / 18,
          0x200B: 0, 0x2060: 0}
OWN_NAMES = "--own-names" in sys.argv
SAME = {0x2011: 0x2010, 0xAD: 0x2010, 0x2215: 0x2044, 0x2219: 0xB7}


def parts(font: TTFont, char: str) -> list:
    glyph = font["glyf"][font.getBestCmap()[ord(char)]]
    return glyph.components if glyph.isComposite() else []


def fill_gaps(font: TTFont) -> None:
    """Give the font the few marks it lacks: spaces, hyphens, and ǹ ḿ."""
    cmap = font.getBestCmap()
    tables = [t.cmap for t in font["cmap"].tables if t.isUnicode() and t.format in (4, 12)]
    glyf, hmtx, em = font["glyf"], font["hmtx"], font["head"].unitsPerEm

    def put(code: int, name: str) -> None:
        for table in tables:
            table[code] = name

    def add(code: int, glyph: Glyph, width: int) -> None:
        name = f"uni{code:04X}.own"
        glyf[name] = glyph                      # also appends to the glyph order
        hmtx[name] = (width, 0)
        if hasattr(glyph, "recalcBounds"):
            glyph.recalcBounds(glyf)
            hmtx[name] = (width, getattr(glyph, "xMin", 0))
        put(code, name)
        if "GDEF" in font and font["GDEF"].table.GlyphClassDef:
            font["GDEF"].table.GlyphClassDef.classDefs[name] = 1

    for code, share in SPACES.items():
        if code not in cmap:
            empty = Glyph()
            empty.numberOfContours = 0
            add(code, empty, round(em * share))
    for code, other in SAME.items():
        if code not in cmap:
            source = cmap.get(other) or cmap[0x2D]
            put(code, source)
    # ǹ from ń, the accent moved as from á to à; ḿ from ḿ's base and ń's accent.
    for code, base, model in ((0x1F8, "N", "Ń"), (0x1F9, "n", "ń"), (0x1E3E, "M", "Ń"), (0x1E3F, "m", "ń")):
        if code in cmap:
            continue
        cap = base.isupper()
        stem, accent = copy.deepcopy(parts(font, model))
        if base in "nN":
            acute, grave = parts(font, "Á" if cap else "á")[1], parts(font, "À" if cap else "à")[1]
            accent.glyphName = grave.glyphName
            accent.x += grave.x - acute.x
            accent.y += grave.y - acute.y
        else:
            own, other = cmap[ord(base)], stem.glyphName
            stem.glyphName = own
            accent.x += round((hmtx[own][0] - hmtx[other][0]) / 2)
        made = Glyph()
        made.numberOfContours = -1
        made.components = [stem, accent]
        add(code, made, hmtx[cmap[ord(base)]][0])


def cut(source: Path, target: Path) -> None:
    font = TTFont(source)
    fill_gaps(font)
    font.getReverseGlyphMap(rebuild=True)
    for record in font["name"].names:
        if record.nameID == 5:
            record.string = str(record) + "; subset"
        elif record.nameID == 3:
            record.string = str(record) + ";subset"
        if OWN_NAMES and record.nameID in (1, 3, 4, 6, 16):
            old = str(record)
            gap = "" if record.nameID in (3, 6) else " "
            for theirs, ours in (("Inter", "Sans"), ("Literata", "Serif")):
                old = old.replace(theirs, f"Acupoints{gap}{ours}")
            record.string = old
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.drop_tables += ["STAT", "vhea", "vmtx", "DSIG"]
    options.recalc_timestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=WANTED)
    cutter.subset(font)
    font.recalcTimestamp = False
    subset.save_font(font, target, options)
    have = set(TTFont(target).getBestCmap())
    print(target.name, target.stat().st_size, len(have), "characters; not in the face:",
          " ".join(f"{c:04X}" for c in sorted(WANTED - have)))


def main() -> None:
    inter, literata, out = map(Path, sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    cut(inter / "400Regular/Inter_400Regular.ttf", out / "Inter-Regular.ttf")
    cut(inter / "600SemiBold/Inter_600SemiBold.ttf", out / "Inter-SemiBold.ttf")
    cut(literata / "400Regular/Literata_400Regular.ttf", out / "Literata-Regular.ttf")
    cut(literata / "400Regular_Italic/Literata_400Regular_Italic.ttf", out / "Literata-Italic.ttf")


main()
