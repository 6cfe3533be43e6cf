"""A PDF of Qt's as a figure that a screen reader can tell: tagged, in words, with its language.

Qt writes neither tags nor alternative text. They are put behind the file, as an addition of the
kind that PDF has for such changes: nothing of what Qt wrote is changed.
"""

from __future__ import annotations

import re
from typing import Final

_ROOT: Final = re.compile(rb"/Root (\d+) 0 R")
_SIZE: Final = re.compile(rb"/Size (\d+)")
_START: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_CONTENTS: Final = re.compile(rb"/Contents (\d+ 0 R)")


def tagged(content: bytes, alt: str, language: str) -> bytes:
    """The PDF of a figure with one tag around all that is drawn.

    Args:
        content: A PDF of one page, as Qt writes it.
        alt: What is read in place of the picture.
        language: BCP 47 tag of what stands in it.

    Raises:
        ValueError: The PDF is none of Qt's.
    """
    trailer = content[content.rindex(b"trailer") :]
    root, size = (int(_number(p, trailer)) for p in (_ROOT, _SIZE))
    start = int(_number(_START, trailer))
    page = int(_number(re.compile(rb"(\d+) 0 obj\n<<\n/Type /Page\n"), content))
    tree, figure, before, after = range(size, size + 4)
    tongue = _text(language)
    sheet = _object(content, page)
    sheet = _CONTENTS.sub(rb"/Contents [%d 0 R \1 %d 0 R]" % (before, after), sheet)
    made = {
        root: _more(
            _object(content, root),
            b"/MarkInfo << /Marked true >>\n/Lang %s\n/StructTreeRoot %d 0 R\n"
            b"/ViewerPreferences << /DisplayDocTitle true >>" % (tongue, tree),
        ),
        page: _more(sheet, b"/StructParents 0\n/Tabs /S"),
        tree: b"<< /Type /StructTreeRoot /K [%d 0 R] /ParentTree << /Nums [0 [%d 0 R]] >> >>"
        % (figure, figure),
        figure: b"<< /Type /StructElem /S /Figure /P %d 0 R /Pg %d 0 R /K 0 /Lang %s /Alt %s\n"
        b"/A << /O /Layout /Placement /Block /BBox %s >> >>"
        % (tree, page, tongue, _text(alt), _number(re.compile(rb"/MediaBox (\[.*?\])"), sheet)),
        before: _stream(b"/Figure << /MCID 0 >> BDC"),
        after: _stream(b"EMC"),
    }
    out, offsets = content.rstrip() + b"\n", {}
    for number, body in made.items():
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = [b"%d 1\n%010d 00000 n \n" % (n, offsets[n]) for n in sorted(offsets)]
    kept = trailer[: trailer.index(b">>\nstartxref")]
    kept = _SIZE.sub(b"/Size %d" % (size + 4), kept) + b"/Prev %d\n>>" % start
    return out + b"xref\n%s%s\nstartxref\n%d\n%%%%EOF\n" % (b"".join(rows), kept, len(out))


def _number(pattern: re.Pattern[bytes], content: bytes) -> bytes:
    found = pattern.search(content)
    if found is None:
        raise ValueError(f"no PDF of Qt's: {pattern.pattern!r} is not in it")
    return found[1]


def _object(content: bytes, number: int) -> bytes:
    """What an object is, without its frame."""
    return _number(re.compile(rb"(?<!\d)%d 0 obj\n(.*?)\nendobj" % number, re.DOTALL), content)


def _more(dictionary: bytes, entries: bytes) -> bytes:
    return dictionary.removesuffix(b">>") + entries + b"\n>>"


def _text(words: str) -> bytes:
    """Words as a PDF writes them."""
    return b"<%s>" % ("\ufeff" + words).encode("utf-16-be").hex().upper().encode()


def _stream(operators: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(operators), operators)
