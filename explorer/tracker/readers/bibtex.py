"""BibTeX, as Scopus, Web of Science and reference managers write it.

A reader of our own: those at hand want the whole file in memory, and take the second of two entries
with one key for a mistake, which exports are full of.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from explorer.tracker.record import TrackerError, Work, clean_doi, count_of, parts, shared, year_of
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from explorer.tracker.places import Places
    from explorer.tracker.record import Log

_ENTRY: Final = re.compile(r"@\s*([A-Za-z]+)\s*[{(]")
_FIELD: Final = re.compile(r"\s*,?\s*([A-Za-z][\w-]*)\s*=\s*")
_KEY: Final = re.compile(r"\s*([^,=]*?)\s*,")
_ACCENTS: Final = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "c": "\u0327",
    "v": "\u030c", "=": "\u0304", ".": "\u0307", "u": "\u0306", "H": "\u030b", "r": "\u030a",
    "k": "\u0328",
}  # fmt: skip
_ACCENT: Final = re.compile(r"\\(?:(['`^\"~=.])\s*|([cvuHrk])(?:\s+|(?=\{)))\{?\\?([A-Za-z])\}?")
_LETTERS: Final = {"ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "aa": "å"}
_LETTER: Final = re.compile(r"\\(ss|ae|aa|o|O|l|L)(?![A-Za-z])\s*")
_CITED: Final = re.compile(r"Cited by:?\s*(\d+)", re.IGNORECASE)
#: An entry that is longer has lost a brace; what follows it is read anew.
_LONGEST: Final = 1 << 22
_BLOCK: Final = 1 << 20


def works(stream: TextIO, name: str, log: Log, places: Places) -> Iterator[Work]:
    """The works of a file; one that cannot be read is noted, and the rest goes on."""
    for line, kind, text in _entries(stream, name, log):
        if kind.lower() in ("comment", "string", "preamble"):
            continue
        log.read += 1
        try:
            yield _work(kind, *_fields(text), places, name, line)
        except TrackerError as error:
            log.fail(name, line, str(error))


def _entries(stream: TextIO, name: str, log: Log) -> Iterator[tuple[int, str, str]]:
    """Each entry with its line, its type and what its braces hold."""
    text, line, at = "", 1, 0
    while True:
        found = _ENTRY.search(text, at)
        end = _closing(text, found.end()) if found else -1
        if found and end >= 0:
            line += text.count("\n", at, found.start())
            yield line, found[1], text[found.end() : end]
            line += text.count("\n", found.start(), end)
            at = end
            continue
        if found and len(text) - found.start() > _LONGEST:
            log.read += 1
            line += text.count("\n", at, found.start())
            log.fail(name, line, to_user("Tracker", "the braces of the entry do not close"))
            at = found.end()
            line += text.count("\n", found.start(), at)
            continue
        more = stream.read(_BLOCK)
        if not more:
            break
        keep = found.start() if found else max(at, len(text) - 64)
        line += text.count("\n", at, keep)
        text, at = text[keep:] + more, 0
    if found:
        log.read += 1
        line += text.count("\n", at, found.start())
        log.fail(name, line, to_user("Tracker", "the braces of the entry do not close"))


def _closing(text: str, start: int) -> int:
    """Where the brace that was opened before ``start`` closes, or -1."""
    depth = 1
    for found in re.compile(r"\\.|[{}]").finditer(text, start):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
            if not depth:
                return found.start()
    return -1


def _fields(text: str) -> tuple[str, dict[str, str]]:
    """The key and the fields; of a field that is there twice the first stays."""
    key = _KEY.match(text)
    at = key.end() if key else 0
    fields: dict[str, str] = {}
    while found := _FIELD.match(text, at):
        value, at = _value(text, found.end())
        fields.setdefault(found[1].lower(), value)
    return (key[1] if key else ""), fields


def _value(text: str, at: int) -> tuple[str, int]:
    if text[at : at + 1] == "{":
        end = _closing(text, at + 1)
        return (text[at + 1 : end], end + 1) if end >= 0 else (text[at + 1 :], len(text))
    if text[at : at + 1] == '"':
        depth = 0
        for place in range(at + 1, len(text)):
            sign = text[place]
            depth += (sign == "{") - (sign == "}")
            if sign == '"' and not depth and text[place - 1] != "\\":
                return text[at + 1 : place], place + 1
        return text[at + 1 :], len(text)
    end = text.find(",", at)
    end = len(text) if end < 0 else end
    return text[at:end].strip(), end


def _plain(text: str) -> str:
    """The text without the commands of TeX."""
    text = _ACCENT.sub(lambda m: m[3] + _ACCENTS[m[1] or m[2]], text)
    text = _LETTER.sub(lambda m: _LETTERS[m[1]], text)
    text = re.sub(r"\\([&%$#_{}])", r"\1", text)
    text = re.sub(r"(?<!\\)[{}]", "", text).replace("--", "–")
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _work(
    kind: str, key: str, fields: dict[str, str], places: Places, name: str, line: int
) -> Work:
    title = _plain(fields.get("title", ""))
    if not title:
        raise TrackerError(to_user("Tracker", "the entry {key!r} has no title").format(key=key))
    names = [_plain(a) for a in re.split(r"\s+and\s+", fields.get("author", "")) if a.strip()]
    given = fields.get("affiliations") or fields.get("affiliation", "")
    if "unique-id" in fields and "\n" in given:
        addresses = [" ".join(a.split()) for a in re.split(r"\.\s*\n", given)]
    else:
        addresses = list(parts(" ".join(given.split())))
    note = fields.get("note", "")
    cited = _CITED.search(note)
    scopus = "scopus" in fields.get("source", "").lower() or "eid=2-s2" in fields.get("url", "")
    identified = re.search(r"2-s2\.0-\d+", fields.get("url", ""))
    work_id = _plain(fields.get("unique-id", "")) or (identified[0] if identified else "")
    doi = clean_doi(_plain(fields.get("doi", "")))
    return Work(
        source="wos" if "unique-id" in fields else "scopus" if scopus else "bibtex",
        work_id=work_id or doi or key or title,
        title=title,
        doi=doi,
        year=year_of(_plain(fields.get("year") or fields.get("date", ""))),
        citations=count_of(fields.get("times-cited") or (cited[1] if cited else "")),
        kind=_plain(fields.get("type", "")) or kind.lower(),
        abstract=_plain(fields.get("abstract", "")),
        keywords=(
            *parts(_plain(fields.get("author_keywords") or fields.get("keywords", ""))),
            *parts(_plain(fields.get("keywords-plus", ""))),
        ),
        authors=shared(names, [(places.institution(_plain(a)),) for a in addresses if a]),
        linked=len(addresses) <= 1,
        file=name,
        line=line,
    )
