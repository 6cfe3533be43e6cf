"""A briefing as a plain text file, ``.brief``: what ``docs/brief-format.md`` describes."""

from __future__ import annotations

import datetime
import json
import re
from dataclasses import fields
from typing import TYPE_CHECKING, Any, assert_never

from explorer.briefing import inline
from explorer.briefing.kinds import KINDS
from explorer.briefing.model import (
    LANGUAGES,
    Briefing,
    BriefingError,
    Front,
    Heading,
    NoteBlock,
    Paragraph,
    Review,
    Written,
)
from explorer.briefing.plain import front_from_json, front_to_json
from explorer.files import from_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from explorer.briefing.model import Block

_FENCE = "+++"
#: What makes a line an item of a list, and what makes it something else than running text.
_ITEM = re.compile(r"(?:-|(?P<number>\d{1,3})\.)(?:[ \t]+|$)")
_MARKER = re.compile(rf"^(?:[#>]|:::|[ \t]|{_ITEM.pattern})", re.MULTILINE)
_OPEN = re.compile(r":::\s*(?P<kind>[a-z]+)(?:\s+(?P<name>.*?))?\s*(?P<closed>:::)?\s*")
#: Blocks that are written as a directive; the others are text.
_DIRECTIVES = {key: kind.directive for key, kind in KINDS.items() if kind.directive}
_HEAD: dict[str, type] = {
    "title": str,
    "subtitle": str,
    "authors": tuple,
    "language": str,
    "dataset_version": str,
}
#: What else it may say of itself: a key each, with the words that may stand there.
_FRONT: dict[str, type] = {f.name: bool if f.type == "bool" else str for f in fields(Front)}
#: A remark of a review: "?" is open, "!" is settled; who says it stands in brackets.
_REVIEW = re.compile(r"^(?P<sign>[?!]) \[(?P<author>[^\[\]\n]*)\](?:[ \n]|$)")
_SIGNS: dict[Review, str] = {"open": "?", "settled": "!"}


class BriefSyntaxError(ValueError):
    """A ``.brief`` file with mistakes; ``problems`` has one sentence for each, with its line."""

    def __init__(self, problems: list[str]) -> None:
        """Keep the problems; the message shows them all."""
        self.problems = problems
        super().__init__("\n".join(problems))


class _Mistake(Exception):
    """One mistake, at a line."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def parse(source: str, name: str = "briefing") -> Briefing:
    """Read a briefing.

    Args:
        source: The text of the file.
        name: The file's name, for what is wrong.

    Raises:
        BriefSyntaxError: It has mistakes; all of them are named.
    """
    lines = source.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    problems: list[str] = []
    head: dict[str, Any] = {}
    try:
        head, begin = _head(lines)
    except _Mistake as mistake:
        raise BriefSyntaxError([f"{name}, line {mistake.line}: {mistake}"]) from None
    blocks: list[Block] = []
    for start, end in _pieces(lines, begin):
        try:
            blocks.append(_block(lines, start, end))
        except _Mistake as mistake:
            problems.append(f"{name}, line {mistake.line}: {mistake}")
    if problems:
        raise BriefSyntaxError(problems)
    return Briefing(**head, blocks=tuple(blocks))


def _head(lines: list[str]) -> tuple[dict[str, Any], int]:
    first = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if lines[first].strip() != _FENCE:
        raise _Mistake(first + 1, f"a briefing begins with a line {_FENCE}, then its title")
    last = next((n for n in range(first + 1, len(lines)) if lines[n].strip() == _FENCE), None)
    if last is None:
        raise _Mistake(first + 1, f"no second line {_FENCE} ends the front matter")
    found = _toml(lines[first + 1 : last], first + 2)
    date = found.pop("date", "")
    if isinstance(date, datetime.date):
        date = date.isoformat()[:10]
    try:
        date = datetime.date.fromisoformat(date).isoformat() if date else ""
    except (TypeError, ValueError):
        raise _Mistake(first + 2, f"date = {date!r} is no date like 2026-01-31") from None
    head = _typed(found, _HEAD | _FRONT, first + 2)
    try:
        front = front_from_json({k: head.pop(k) for k in _FRONT if k in head})
    except BriefingError as error:
        raise _Mistake(first + 2, str(error)) from None
    if not head.get("title"):
        raise _Mistake(first + 2, "the front matter has no title")
    if head.get("language", "en") not in LANGUAGES:
        raise _Mistake(first + 2, f"language is one of {', '.join(LANGUAGES)}")
    return head | {"date": date, "front": front}, last + 1


def _toml(lines: list[str], line: int) -> dict[str, Any]:
    try:
        return from_toml("\n".join(lines))
    except ValueError as error:
        found = re.search(r"\(at line (\d+)", str(error))
        offset = int(found[1]) - 1 if found else len(lines) - 1
        said = re.sub(r"\s*\(at .*\)$", "", str(error))
        raise _Mistake(line + offset, f"not TOML: {said}") from None


def _typed(found: dict[str, Any], known: Mapping[str, type], line: int) -> dict[str, Any]:
    for key, value in found.items():
        if key not in known:
            keys = ", ".join(known) or "none"
            raise _Mistake(line, f"{key!r} is not known here; the keys are {keys}")
        wanted = known[key]
        fits = isinstance(value, list if wanted is tuple else wanted)
        if not fits or (wanted is tuple and not all(isinstance(v, str) for v in value)):
            names = {
                tuple: "a list of texts",
                str: "a text",
                bool: "true or false",
                int: "a number",
            }
            raise _Mistake(line, f"{key} = {value!r} is not {names[wanted]}")
    return {k: tuple(v) if known[k] is tuple else v for k, v in found.items()}


def _pieces(lines: list[str], begin: int) -> Iterator[tuple[int, int]]:
    """The line ranges of the blocks: separated by blank lines, directives up to their end."""
    n = begin
    while n < len(lines):
        if not lines[n].strip():
            n += 1
            continue
        start = n
        opened = _OPEN.fullmatch(lines[n]) if lines[n].startswith(":::") else None
        if opened and not opened["closed"]:
            while n + 1 < len(lines) and lines[n + 1].strip() != ":::":
                n += 1
            n += 2
        elif lines[n].startswith((":::", "#")):
            n += 1
        else:
            listed = _ITEM.match(lines[n])
            n += 1
            while n < len(lines) and lines[n].strip() and not lines[n].startswith((":::", "#")):
                if listed and _ITEM.match(lines[n]):
                    break
                n += 1
        yield start, n


def _block(lines: list[str], start: int, end: int) -> Block:
    first = lines[start]
    if first.startswith(":::"):
        return _directive(lines, start, end)
    if first.startswith("#"):
        level = len(first) - len(first.lstrip("#"))
        if level > 3 or not first[level:].strip() or first[level] != " ":
            raise _Mistake(start + 1, "a heading is #, ## or ###, a space, and words")
        return Heading(first[level:].strip(), level)
    body = [_stripped(line) for line in lines[start:end]]
    note = first.startswith(">")
    item = _ITEM.match(first)
    review: re.Match[str] | None = None
    if note:
        body = [line.removeprefix(">") for line in body]
        if review := _REVIEW.match(body[0]):
            body[0] = body[0][review.end() :]
        body = [line.removeprefix(" ") for line in body]
    elif item:
        body = [body[0][item.end() :], *(line.lstrip() for line in body[1:])]
    try:
        # A backslash at the end of the last line, too, is a line break.
        runs = inline.parse("\n".join(body) + "\n" * _is_protected(body[-1]))
    except ValueError as error:
        raise _Mistake(start + 1, str(error)) from None
    if item:
        return Paragraph(runs, "numbered" if item["number"] else "bullet")
    if review:
        state = next(s for s, sign in _SIGNS.items() if sign == review["sign"])
        return NoteBlock(runs, review["author"], state)
    return NoteBlock(runs) if note else Paragraph(runs)


def _stripped(line: str) -> str:
    """The line without the spaces at its end, but for one that a backslash protects."""
    bare = line.rstrip()
    return line[: len(bare) + 1] if _is_protected(bare) else bare


def _is_protected(line: str) -> bool:
    """Whether a backslash at the end of the line takes the meaning of what follows."""
    return (len(line) - len(line.rstrip("\\"))) % 2 == 1


def _directive(lines: list[str], start: int, end: int) -> Block:
    opened = _OPEN.fullmatch(lines[start])
    directive = _DIRECTIVES.get(opened["kind"]) if opened else None
    if opened is None or directive is None:
        known = ", ".join(_DIRECTIVES)
        raise _Mistake(start + 1, f"{lines[start].strip()!r} opens no block; there are {known}")
    kind, name = opened["kind"], (opened["name"] or "").strip()
    if not opened["closed"] and (end > len(lines) or lines[end - 1].strip() != ":::"):
        raise _Mistake(start + 1, f"the block ::: {kind} has no line ::: at its end")
    found = {} if opened["closed"] else _toml(lines[start + 1 : end - 1], start + 2)
    keys = _typed(found, directive.keys, start + 2)
    if not name and directive.named:
        raise _Mistake(start + 1, f"::: {kind} names nothing: an id is wanted after it")
    try:
        block: Block = directive.read(name, keys)
    except ValueError as error:
        raise _Mistake(start + 2, str(error)) from None
    return block


# -- writing ---------------------------------------------------------------------------------


def write(briefing: Briefing) -> str:
    """The briefing as a ``.brief`` file, which :func:`parse` reads back as the same briefing."""
    b = briefing
    head: dict[str, Any] = {"title": b.title}
    head |= {k: getattr(b, k) for k in ("subtitle", "authors", "date") if getattr(b, k)}
    head["language"] = b.language
    if b.dataset_version:
        head["dataset_version"] = b.dataset_version
    head |= front_to_json(b.front)
    front = "\n".join(f"{k} = {_literal(k, v)}" for k, v in head.items())
    source = f"{_FENCE}\n{front}\n{_FENCE}"
    style, number = "body", 0
    for block in b.blocks:
        last, style = style, getattr(block, "style", "body")
        number = number + 1 if style == "numbered" else 0
        marker = {"body": "", "bullet": "- ", "numbered": f"{number}. "}[style]
        together = "\n" if style == last != "body" else "\n\n"
        source += together + marker + _written(block)
    return source + "\n"


def _literal(key: str, value: Any) -> str:
    if key == "date":
        return str(value)
    if isinstance(value, tuple):
        if key == "accepted":
            return "[\n" + "".join(f"  {_quoted(v)},\n" for v in value) + "]"
        return "[" + ", ".join(_quoted(v) for v in value) + "]"
    if isinstance(value, bool | int):
        return str(value).lower()
    return _quoted(value)


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's escapes are TOML's, but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _written(block: Block) -> str:
    if isinstance(block, Written):
        return _as_text(block)
    directive = _DIRECTIVES[block.KIND]
    name, keys = directive.write(block)
    opened = f"::: {block.KIND} {name}".rstrip()
    lines = [f"{k} = {_literal(k, v)}" for k, v in keys.items() if v not in ("", (), False)]
    return "\n".join([opened, *lines, ":::"]) if lines else opened + " :::"


def _as_text(block: Written) -> str:
    if isinstance(block, Heading):
        return "#" * block.level + " " + " ".join(block.text.split())
    if isinstance(block, Paragraph):
        return _MARKER.sub(r"\\\g<0>", _kept_spaces(inline.write(block.runs)))
    if isinstance(block, NoteBlock):
        sign = f">{_SIGNS[block.review]} [{_bare(block.author)}] " if block.review else "> "
        return sign + _kept_spaces(inline.write(block.runs)).replace("\n", "\n> ")
    assert_never(block)


def _bare(author: str) -> str:
    """A name without what ends it."""
    return " ".join(re.sub(r"[\[\]]", " ", author).split())


def _kept_spaces(words: str) -> str:
    """Words with a backslash before a space at their beginning or at the end of a line."""
    return re.sub(r"\A[ \t](?!$)|[ \t]$", r"\\\g<0>", words, flags=re.MULTILINE)
