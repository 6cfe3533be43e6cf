"""Rich Text Format: its words, tables, notes and comments.

Own code: the libraries that read it make one stream of text, footnotes, fields and deleted words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from explorer.corpus.documents import CorpusError
from explorer.corpus.readers import left_out
from explorer.corpus.readers.document import AS_IT_IS, Blocks, Found, How
from explorer.corpus.readers.raised import lowered, raised
from explorer.corpus.readers.rich_text_letters import SIGNS, Letters
from explorer.words import to_user

_TOKEN: Final = re.compile(
    rb"\\(?:(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    rb"|'(?P<hex>[0-9A-Fa-f]{2})|(?P<sign>[^A-Za-z]))"
    rb"|(?P<brace>[{}])|(?P<end>[\r\n]+)|(?P<text>[^\\{}\r\n]+)|(?P<rest>\\)",
    re.DOTALL,
)
#: Groups within groups deeper than this are a trap.
_DEPTH: Final = 1000
#: Groups whose words are no part of the text.
_DROPPED: Final = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "pict", "object", "fldinst", "header", "headerl"}
    | {"headerr", "headerf", "footer", "footerl", "footerr", "footerf", "listtable", "xe", "tc"}
    | {"listoverridetable", "rsidtbl", "generator", "datastore", "themedata", "bkmkstart"}
    | {"bkmkend", "latentstyles", "colorschememapping", "xmlnstbl", "pn", "pnseclvl", "revtbl"}
    | {"filetbl", "mmathPr", "nonshppict", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "userprops"}
    | {"atnid", "atndate", "atnref", "atntime", "atnparent", "docvar", "factoidname", "keycode"}
    | {"shpinst", "sp", "blipuid", "wgrffmtfilter", "passwordhash", "atrfstart", "atrfend"}
)
#: Groups marked as "may be passed over" whose words are text all the same.
_KEPT: Final = frozenset({"shptxt", "shppict", "annotation", "atnauthor", "fldrslt"})
_INFO: Final = frozenset({"title", "author", "subject", "company", "creatim"})


@dataclass(slots=True)
class _State:
    """What holds within a group."""

    goes_to: str = "text"
    font: int = -1
    place: str = ""
    hidden: bool = False
    deleted: bool = False
    struck: bool = False
    skip: int = 1
    optional: bool = False


@dataclass(slots=True)
class _Paragraph:
    """A paragraph that is being written."""

    words: str = ""
    kind: str = "body"
    in_table: bool = False
    listed: bool = False
    cells: list[str] = field(default_factory=list)


def read(data: bytes, name: str, how: How = AS_IT_IS) -> Found:
    """Read a file of rich text.

    Raises:
        CorpusError: It is none, or too deeply nested.
    """
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        text = to_user("Reader", "{name}: this is no rich text (.rtf), or it is damaged.")
        raise CorpusError(text.format(name=name))
    reader = _Reader(name, how.encoding)
    reader.read(data)
    return reader.found()


class _Reader:
    """Goes through the file once; used once."""

    def __init__(self, name: str, encoding: str) -> None:
        self._name = name
        self._letters = Letters(encoding)
        self._state = _State()
        self._stack: list[_State] = []
        self._blocks = Blocks()
        self._paragraph = _Paragraph()
        self._bytes = bytearray()
        self._skip = 0
        self._info: dict[str, str] = {}
        self._notes: list[tuple[str, str]] = []
        #: The text of notes that are open, the outermost first.
        self._open: list[tuple[str, list[str], int]] = []
        self._count = 0
        self._who = ""
        self._deleted = 0
        self._hidden = 0
        self._struck = 0
        self._comments = 0
        self._cut = False

    def read(self, data: bytes) -> None:
        """Read all of it."""
        at = 0
        while at < len(data):
            token = _TOKEN.match(data, at)
            if token is None:
                break
            at = token.end()
            if token["hex"] is None:
                self._flush()
            if token["word"] is not None:
                number = token["number"]
                at += self._word(token["word"].decode("ascii"), int(number) if number else None)
            elif token["hex"] is not None:
                self._byte(int(token["hex"], 16))
            elif token["sign"] is not None:
                self._sign(token["sign"])
            elif token["brace"] == b"{":
                self._begin()
            elif token["brace"] == b"}":
                if not self._stack:
                    break
                self._finish()
                if not self._stack:
                    break
            elif token["text"] is not None:
                self._raw(token["text"])
        self._flush()
        self._cut = bool(self._stack)
        while self._stack:
            self._finish()
        self._end_paragraph()

    def _begin(self) -> None:
        if len(self._stack) > _DEPTH:
            text = to_user("Reader", "{name}: the file has too many groups within groups.")
            raise CorpusError(text.format(name=self._name))
        self._stack.append(self._state)
        self._state = replace(self._state, optional=False)
        self._skip = 0

    def _finish(self) -> None:
        outer = self._stack.pop()
        if self._open and self._open[-1][2] == len(self._stack):
            self._close_note()
        self._state = outer
        self._skip = 0

    def _word(self, word: str, number: int | None) -> int:
        """Do what a control word says; how many bytes behind it are no text."""
        state = self._state
        optional, state.optional = state.optional, False
        if word == "bin":
            return max(number or 0, 0)
        if self._skip and word != "u":
            self._skip -= 1
            return 0
        if word in _DROPPED or (optional and word not in _KEPT and word not in ("footnote",)):
            state.goes_to = word if word == "fonttbl" else ""
        elif state.goes_to == "fonttbl":
            self._letters.describe_font(word, number or 0)
        elif word == "info":
            state.goes_to = "info"
        elif state.goes_to == "info" and word in _INFO:
            state.goes_to = f"info:{word}"
        elif state.goes_to:
            self._format(word, number)
        return 0

    def _format(self, word: str, number: int | None) -> None:
        state = self._state
        on = number != 0
        match word:
            case "ansicpg" | "mac" | "deff":
                self._letters.set_page(word, number or 0)
            case "f":
                state.font = number or 0
            case "plain":
                state.place, state.hidden, state.font = "", False, -1
                state.deleted = state.struck = False
            case "super" | "sub":
                state.place = word if on else ""
            case "up" | "dn":
                state.place = {"up": "super", "dn": "sub"}[word] if number else ""
            case "nosupersub":
                state.place = ""
            case "v":
                state.hidden = on
            case "deleted":
                state.deleted = on
            case "strike" | "striked":
                state.struck = on
            case "uc":
                state.skip = min(max(number or 0, 0), 20)
            case "u":
                self._skip = state.skip
                if letter := self._letters.unicode(number or 0):
                    self._put(letter)
            case "footnote" | "annotation":
                self._open_note(word)
            case "ftnalt":
                pass
            case "atnauthor":
                state.goes_to, self._who = "who", ""
            case "chftn":
                self._mark()
            case "listtext":
                self._paragraph.listed = True
            case "tab" if self._paragraph.listed and self._paragraph.words.strip():
                # Between the number of an item and its words.
                self._paragraph.listed = False
                self._put(" ")
            case "par" | "sect" | "page" if not self._open:
                self._end_paragraph()
            case "par":
                self._put("\n")
            case "pard":
                self._paragraph.kind, self._paragraph.in_table = "body", False
            case "outlinelevel" if number is not None and number < 9:
                self._paragraph.kind = "heading"
            case "intbl":
                self._paragraph.in_table = True
            case "cell" | "nestcell":
                self._paragraph.cells.append(" ".join(self._paragraph.words.split()))
                self._paragraph.words = ""
            case "row" | "nestrow":
                self._end_row()
            case _ if word in SIGNS:
                self._put(SIGNS[word])

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._state.optional = True
        elif self._skip:
            self._skip -= 1
        elif sign in (b"\\", b"{", b"}"):
            self._raw(sign)
        elif sign == b"~":
            self._put("\u00a0")
        elif sign == b"_":
            self._put("\u2011")
        elif sign in (b"\n", b"\r") and not self._open:
            self._end_paragraph()

    def _byte(self, value: int) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._bytes.append(value)

    def _raw(self, text: bytes) -> None:
        """Bytes that stand for themselves; those after a character of Unicode for old programs."""
        if self._skip:
            taken = min(self._skip, len(text))
            self._skip -= taken
            text = text[taken:]
        self._bytes += text
        self._flush()

    def _flush(self) -> None:
        if self._bytes:
            content, self._bytes = bytes(self._bytes), bytearray()
            self._put(self._letters.decoded(content, self._state.font))

    def _put(self, text: str) -> None:
        """Words to where they belong."""
        state = self._state
        goes = state.goes_to
        if goes.startswith("info:"):
            key = goes[5:]
            self._info[key] = self._info.get(key, "") + text
        elif goes == "who":
            self._who += text
        elif goes != "text":
            return
        elif state.deleted or state.hidden or state.struck:
            seen = bool(text.strip())
            self._deleted += seen and state.deleted
            self._hidden += seen and state.hidden and not state.deleted
            self._struck += seen and not (state.deleted or state.hidden)
        elif self._open:
            self._open[-1][1].append(text)
        else:
            before = self._paragraph.words
            if state.place == "super":
                text = raised(before, text)
            elif state.place == "sub":
                text = lowered(before, text)
            self._paragraph.words += text

    def _open_note(self, kind: str) -> None:
        if self._state.goes_to != "text":
            return
        self._open.append((kind, [], len(self._stack) - 1))

    def _close_note(self) -> None:
        kind, words, _ = self._open.pop()
        said = "".join(words).strip()
        if kind == "annotation":
            self._comments += bool(said)
            label = "Comment"
            who = self._who.strip()
            said = f"{label} ({who}): {said}" if who else f"{label}: {said}"
        elif said and not said.startswith("["):
            said = f"[{self._count}] {said}" if self._count else said
        if said:
            self._notes.append(("reference", said))

    def _mark(self) -> None:
        """The number of a note: once in the text, once before the note."""
        if self._open:
            return
        if self._state.goes_to == "text":
            self._count += 1
            self._paragraph.words += f"[{self._count}]"

    def _end_row(self) -> None:
        paragraph = self._paragraph
        if paragraph.cells:
            row = "\t".join(paragraph.cells).rstrip("\t")
            self._blocks.add("body", row, row=True)
        self._paragraph = _Paragraph()
        self._add_notes()

    def _end_paragraph(self) -> None:
        paragraph = self._paragraph
        if paragraph.in_table and (paragraph.cells or paragraph.words):
            paragraph.words += " "
            return
        if paragraph.cells:
            self._end_row()
        self._blocks.add(paragraph.kind, paragraph.words)
        # Its look holds for the next one too, until \pard.
        self._paragraph = _Paragraph(kind=paragraph.kind)
        self._add_notes()

    def _add_notes(self) -> None:
        for kind, note in self._notes:
            self._blocks.add(kind, note)
        self._notes.clear()

    def found(self) -> Found:
        """What was read."""
        if self._paragraph.cells or self._paragraph.words:
            self._paragraph.in_table = False
            self._end_paragraph()
        notices = left_out.notices(
            self._name,
            deleted=self._deleted,
            hidden=self._hidden,
            comments=self._comments,
        )
        if self._cut:
            text = to_user("Reader", "{name}: the file ends too early; what there is was read.")
            notices = (*notices, text.format(name=self._name))
        author = self._info.get("author", "").strip()
        return Found(
            self._blocks.text,
            self._blocks.parts,
            self._info.get("title", "").strip(),
            (author,) if author else (),
            self._info.get("company", "").strip(),
            notices=notices,
            struck=self._struck,
            encoding=self._letters.page,
        )
