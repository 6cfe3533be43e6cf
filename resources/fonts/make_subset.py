"""Make the three font files of this folder from Noto Sans CJK.

The program must show Chinese on a machine without fonts, so it carries its own face: the
Simplified Chinese flavour of Noto Sans CJK, Regular and Bold, cut down to the characters the
program needs and renamed to "CTE Sans", so that it is never mixed up with an installed font.

Run it again whenever `check` says that a character is missing::

    apt-get install fonts-noto-cjk
    python resources/fonts/make_subset.py          # writes the .otf files
    python resources/fonts/make_subset.py --check  # only checks the files that are there

What is kept:

* GB 2312, Big5 level 1 and the symbols of both, and the simplified and traditional counterpart
  of each of these characters, so that converting a text never leaves the font;
* Latin-1, Latin Extended-A, Greek, general punctuation, superscripts, currency signs, arrows,
  mathematical operators, enclosed numbers, boxes, blocks, geometric shapes, full-width forms;
* every character found in `seeds/`, `data/`, `resources/` and the rooms of `explorer/` that draw.

That is what the window and its charts need from the first moment. `CTESansExtended-Regular.otf`,
"CTE Sans Extended", has what names in people's own texts may need beyond, in one weight: all other
ideographs of the source (GB 18030, Big5, the Hong Kong supplement, as far as it has them), Hangul,
kana, Cyrillic, Latin of Vietnam and of transcriptions. Only what sets a page opens it.

The outlines keep their subroutines and lose their hints: both make the file smaller, and hints do
nothing for CFF outlines at the sizes of a screen. Language-dependent glyph forms (`locl`) are left
out: otherwise the locale of the machine would decide how a character looks. Digits are tabular in
the original already (all ten have one advance width), so no `tnum` feature is needed. The output
depends on the input only: the same source files give the same bytes.

What differs from the original, besides the name:

* U+2026, the ellipsis, is a glyph of our own: three full stops of the same font, each at its own
  advance, on the baseline. The original draws it an em wide and half-way up, which is right
  between ideographs and wrong after "Export figure". U+22EF, the mathematical one, stays as it was;
* U+2009, U+200A and U+202F, which the original lacks, are empty glyphs, a quarter, a tenth and a
  fifth of an em wide;
* U+2012, the figure dash, is left out: it shares its glyph with the en dash, U+2013, and the text
  taken out of a PDF file would have the figure dash wherever we wrote an en dash.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import opencc
from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FAMILY = "CTE Sans"
SOURCES = {
    "Regular": Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
    "Bold": Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"),
}
FACE_NUMBER = 2  # the Simplified Chinese face of the collection

UNICODE_RANGES = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x017F),  # Latin Extended-A
    (0x02C6, 0x02DD),  # spacing accents
    (0x0370, 0x03FF),  # Greek
    (0x2000, 0x206F),  # general punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currency
    (0x2100, 0x214F),  # letter-like
    (0x2150, 0x218F),  # number forms
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematical operators
    (0x2300, 0x23FF),  # technical
    (0x2460, 0x24FF),  # enclosed alphanumerics
    (0x2500, 0x257F),  # box drawing
    (0x2580, 0x259F),  # block elements
    (0x25A0, 0x25FF),  # geometric shapes
    (0x2600, 0x27BF),  # stars, ticks, crosses
    (0x3000, 0x303F),  # CJK punctuation
    (0xFE30, 0xFE4F),  # CJK compatibility forms
    (0xFF00, 0xFFEF),  # full-width and half-width forms
)
#: What the extended file holds, less what the others have.
EXTENDED_RANGES = (
    (0x0180, 0x036F),  # Latin Extended-B, phonetic signs, combining accents
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1FFF),  # Latin of Vietnam and of transcriptions; Greek with accents
    (0x2C60, 0x2C7F),  # Latin Extended-C
    (0x2E80, 0x2FDF),  # radicals
    (0x3040, 0x33FF),  # kana, bopomofo, enclosed and squared ideographs
    (0x1100, 0x11FF),  # Hangul letters
    (0xA960, 0xA97F),
    (0xAC00, 0xD7FF),  # Hangul syllables
    (0x3400, 0x4DBF),  # ideographs, extension A
    (0x4E00, 0x9FFF),  # ideographs
    (0xF900, 0xFAFF),  # compatibility ideographs
    (0x20000, 0x3FFFF),  # ideographs of the supplementary planes
)
EXTENDED = f"{FAMILY} Extended"
FULL_STOP, FIGURE_DASH, ELLIPSIS = ".", "\u2012", "\u2026"
THIN_SPACES = {"\u2009": 4, "\u200a": 10, "\u202f": 5}  # each with its number in an em
# Signs the interface relies on: their absence from the source font is an error.
REQUIRED_SIGNS = "≥≤≈±×−‰%°·•…–—‘’“”†‡←↑→↓↔●○■□▲△▼▽◆◇★☆¹²³⁴€£¥©®™«»¶§½¼¾"
# The rooms whose texts end up on a screen or a page; others may know characters they never draw.
DRAWING_ROOMS = ("explorer/charts", "explorer/models", "explorer/views", "explorer/briefing")
NOT_DRAWN = {
    ROOT / "explorer/briefing/html.py",  # by a browser, with its own fonts
    ROOT / "resources/tables/words.toml",  # read in other people's tables, never shown from here
    ROOT / "resources/reading/one-script.txt",  # looked for in texts, never shown from here
}
TEXT_SUFFIXES = {".txt", ".csv", ".json", ".md", ".ts", ".svg", ".toml", ".ini", ".qss", ".py"}
KEPT_FEATURES = ["ccmp", "kern", "liga", "mark"]


def read_texts(*folders: str) -> Iterator[tuple[Path, str]]:
    """Yield every text file below the named folders of the checkout."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path in NOT_DRAWN:
                continue
            if path.is_file() and path.suffix in TEXT_SUFFIXES:
                yield path, path.read_text(encoding="utf-8")


def is_drawn(character: str) -> bool:
    """Say whether a font must have a glyph for the character."""
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def required_characters() -> dict[str, str]:
    """Return every character that the shipped texts use, each with the first file that has it."""
    found = dict.fromkeys(REQUIRED_SIGNS, "make_subset.py")
    for path, text in read_texts("seeds", "data", "resources", *DRAWING_ROOMS):
        for character in set(text):
            if is_drawn(character):
                found.setdefault(character, str(path.relative_to(ROOT)))
    return found


def legacy_characters() -> set[str]:
    """Return the repertoires of GB 2312 and of Big5 level 1, symbols included."""
    rows = [(lead, "gb2312", range(0xA1, 0xFF)) for lead in range(0xA1, 0xF8)]
    rows += [(lead, "big5", (*range(0x40, 0x7F), *range(0xA1, 0xFF))) for lead in range(0xA1, 0xC7)]
    found = set()
    for lead, codec, trails in rows:
        for trail in trails:
            try:
                found.add(bytes((lead, trail)).decode(codec))
            except UnicodeDecodeError:
                continue  # an empty cell of the table
    return found


def with_counterparts(characters: Iterable[str]) -> set[str]:
    """Add the simplified and the traditional form of each character."""
    plain = sorted(characters)
    found = set(plain)
    for name in ("s2t", "s2tw", "s2hk", "t2s"):
        convert = opencc.OpenCC(name).convert
        for character in plain:
            if ord(character) > 0x2E80:
                found.update(convert(character))
    return found


def wanted_characters() -> set[str]:
    """Return every character that goes into the font if the source font has it."""
    ranges = {chr(code) for first, last in UNICODE_RANGES for code in range(first, last + 1)}
    found = ranges | with_counterparts(legacy_characters() | set(required_characters()))
    return found - {FIGURE_DASH}


def rename(font: TTFont, family: str, style: str) -> None:
    """Give the font its family name in every place that carries a name."""
    table = font["name"]
    version = table.getDebugName(5)
    postscript = f"{family.replace(' ', '')}-{style}"
    table.names = [
        record for record in table.names if record.nameID in {0, 7, 8, 9, 11, 12, 13, 14}
    ]
    names = {
        1: family,
        2: style,
        3: f"{postscript};{version}",
        4: f"{family} {style}",
        5: version,
        6: postscript,
        10: "Subset of Noto Sans CJK SC, renamed. Made by resources/fonts/make_subset.py.",
        16: family,
        17: style,
    }
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    outlines = font["CFF "].cff
    outlines.fontNames = [postscript]
    top = outlines.topDictIndex[0]
    top.FamilyName, top.FullName, top.Weight = family, f"{family} {style}", style
    for part in top.FDArray:
        # Each group of outlines (Latin, kana, ideographs, ...) has a name as well.
        part.FontName = part.FontName.replace("NotoSansCJKsc", postscript.split("-")[0])


def add_glyph(font: TTFont, character: str, width: int, stops: int = 0) -> None:
    """Append the glyph of a character: so many full stops side by side, none for a space."""
    stop = font.getBestCmap()[ord(FULL_STOP)]
    order = font.getGlyphOrder()
    name = f"cid{int(order[-1].removeprefix('cid')) + 1:05d}"  # the numbers ascend
    top = font["CFF "].cff.topDictIndex[0]
    # The glyph joins the group of the full stop, whose private dictionary says from which number
    # its width is counted, and which width need not be written.
    group = top.FDSelect[font.getGlyphID(stop)]
    private = top.FDArray[group].Private
    written = None if width == private.defaultWidthX else width - private.nominalWidthX
    pen = T2CharStringPen(written, None)
    advance, bearing = font["hmtx"][stop]
    for number in range(stops):
        shifted = TransformPen(pen, (1, 0, 0, 1, number * advance, 0))
        font.getGlyphSet()[stop].draw(shifted)
    outlines = top.CharStrings
    outlines.charStrings[name] = len(order)
    outlines.charStringsIndex.append(pen.getCharString(private, top.GlobalSubrs))
    top.FDSelect.append(group)
    top.charset = [*order, name]
    font.setGlyphOrder(top.charset)
    font["maxp"].numGlyphs = len(top.charset)
    font["hmtx"][name] = (width, bearing if stops else 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(character)] = name


def add_glyphs(font: TTFont) -> None:
    """Add the ellipsis and the thin spaces."""
    advance, _ = font["hmtx"][font.getBestCmap()[ord(FULL_STOP)]]
    add_glyph(font, ELLIPSIS, 3 * advance, stops=3)
    for space, share in THIN_SPACES.items():
        add_glyph(font, space, round(font["head"].unitsPerEm / share))


def extended_characters(source: Path) -> set[str]:
    """Return what the extended file holds: what is left of its ranges in the source font."""
    font = TTFont(source, fontNumber=FACE_NUMBER, lazy=True)
    ranges = {code for first, last in EXTENDED_RANGES for code in range(first, last + 1)}
    return {chr(code) for code in ranges & set(font.getBestCmap())} - wanted_characters()


def make(family: str, style: str, source: Path, characters: set[str]) -> Path:
    """Write one style of a subset."""
    options = subset.Options()
    options.font_number = FACE_NUMBER
    options.hinting = False
    options.desubroutinize = False
    options.layout_features = KEPT_FEATURES
    options.layout_scripts = ["*"]
    options.name_IDs = ["*"]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]  # vertical setting
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(characters)))
    subsetter.subset(font)
    if family == FAMILY:
        add_glyphs(font)
    rename(font, family, style)
    target = HERE / f"{family.replace(' ', '')}-{style}.otf"
    subset.save_font(font, str(target), options)
    return target


def check(path: Path) -> list[str]:
    """Return one sentence for each thing that is wrong with a finished file."""
    font = TTFont(path, lazy=True)
    present = font.getBestCmap()
    problems = [
        f"{path.name}: no glyph for U+{ord(character):04X} {character} (first in {where})"
        for character, where in sorted(required_characters().items())
        if ord(character) not in present
    ]
    widths = {font["hmtx"][present[ord(digit)]][0] for digit in "0123456789"}
    if len(widths) != 1:
        problems.append(f"{path.name}: digits have {len(widths)} different widths")
    advances = [font["hmtx"][present[ord(character)]][0] for character in (FULL_STOP, ELLIPSIS)]
    if advances[1] != 3 * advances[0]:
        problems.append(f"{path.name}: the ellipsis is not three full stops wide")
    if ord(FIGURE_DASH) in present:
        problems.append(f"{path.name}: the figure dash takes the place of the en dash in PDF files")
    if font["name"].getDebugName(1) != FAMILY:
        problems.append(f"{path.name}: the family is not {FAMILY}")
    print(f"{path.name}: {len(present)} characters, {path.stat().st_size / 2**20:.2f} MiB")
    return problems


def main() -> int:
    """Make the files, or only check them, and return the exit code."""
    parser = argparse.ArgumentParser(description="Make the font files of this folder.")
    parser.add_argument("--regular", type=Path, default=SOURCES["Regular"], help="source, Regular")
    parser.add_argument("--bold", type=Path, default=SOURCES["Bold"], help="source, Bold")
    parser.add_argument("--check", action="store_true", help="check the files, write nothing")
    arguments = parser.parse_args()
    sources = {"Regular": arguments.regular, "Bold": arguments.bold}
    if not arguments.check:
        missing = [str(path) for path in sources.values() if not path.is_file()]
        if missing:
            print(f"not found: {', '.join(missing)} (Debian: fonts-noto-cjk)", file=sys.stderr)
            return 1
        characters = wanted_characters()
        for style, source in sources.items():
            make(FAMILY, style, source, characters)
        make(EXTENDED, "Regular", arguments.regular, extended_characters(arguments.regular))
    problems = [problem for style in sources for problem in check(HERE / f"CTESans-{style}.otf")]
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
