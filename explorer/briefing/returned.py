"""A Word document that comes back from its editors: what in it no longer agrees with the data."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lxml import etree

from explorer import speech
from explorer.briefing import snapshots
from explorer.briefing.docx_marks import NAMESPACE
from explorer.briefing.wording import value_text
from explorer.corpus.documents import CorpusError
from explorer.corpus.readers.archive import DOCUMENT, check, transitional
from explorer.damage import PACKED
from explorer.dataset.schema import Status
from explorer.words import to_user

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OURS: Final = f"{{{NAMESPACE}}}"
#: What is read of a paragraph.
_READ: Final = tuple(
    _W + name for name in ("bookmarkStart", "bookmarkEnd", "t", "footnoteReference", "instrText")
)
_LARGEST: Final = 64 * 2**20
#: Words that qualify a figure, in the languages of briefings.
_QUALIFIERS: Final = re.compile(
    r"\b(?:over|above|more than|at least|nearly|almost|close to|about|around|roughly|some|under|"
    r"below|less than|fewer than|up to|may|might|approximately)\b"
    r"|逾|超过|超過|至少|近|约|約|大约|大約|不到|不足|以上|以下|左右|可能|多达|多達",
    re.IGNORECASE,
)
#: Words that keep a plan or a forecast from being told as a fact.
_AHEAD: Final = re.compile(
    r"\b(?:expect|plan|project|forecast|predict|anticipat|estimat|aim|target|intend|pledg|announc"
    r"|likely|will\b|would\b|could\b|may\b|might\b|to be\b|to reach\b)"
    r"|预计|預計|预测|預測|预期|預期|可能|将|將|计划|計畫|計劃|目标|目標|宣布|会|會|还需|還需|趋势|趨勢",
    re.IGNORECASE,
)
_STOPS: Final = (". ", "。", "! ", "? ", "！", "？")
_DIGITS: Final = re.compile(r"\d[\d.,]*")


class ReturnedError(ValueError):
    """A file cannot be checked; one sentence names it and says why."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that no longer agrees.

    Attributes:
        kind: number, qualifier, footnote, quote, chart or source.
        sentence: What, where, and what the data say.
    """

    kind: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at, and what was found."""

    figures: int
    footnotes: int
    findings: tuple[Finding, ...]


def checked(dataset: Dataset, content: bytes, name: str) -> Checked:
    """Compare a document with the data.

    Args:
        dataset: What the figures are now.
        content: The file.
        name: What to call it in an error.

    Raises:
        ReturnedError: It is no Word document, or none of a briefing.
    """
    what = to_user("Returned", "Word document")
    if len(content) > _LARGEST:
        text = to_user("Returned", "{name}: documents of up to {most} MiB are checked")
        raise ReturnedError(text.format(name=name, most=_LARGEST // 2**20))
    try:
        check(content, name, what, DOCUMENT)
        with zipfile.ZipFile(io.BytesIO(transitional(content))) as archive:
            parts = {n: archive.read(n) for n in archive.namelist() if n.endswith(".xml")}
        body = _parsed(parts["word/document.xml"])
        notes = _parsed(parts.get("word/footnotes.xml", b"<none/>"))
        kept = [_parsed(p) for n, p in parts.items() if n.startswith("customXml/item")]
    except CorpusError as error:
        raise ReturnedError(str(error)) from None
    except (*PACKED, etree.LxmlError):
        text = to_user("Returned", "{name}: this is no {what}, or it is damaged")
        raise ReturnedError(text.format(name=name, what=what)) from None
    memory = next((k for k in kept if k.tag == f"{_OURS}briefing"), None)
    if memory is None or memory.get("language") not in ("en", "zh-Hans", "zh-Hant"):
        text = to_user(
            "Returned",
            "{name}: it holds no marks of a briefing; only Word files that were written here, and "
            "saved as .docx since, can be checked",
        )
        raise ReturnedError(text.format(name=name))
    with speech.speaking(memory.get("language")):
        looked = _Look(dataset, memory.get("language"), _Text(body, notes))
        for made in memory:
            looked.at(made)
    counts = [etree.QName(e).localname for e in memory]
    return Checked(counts.count("figure"), counts.count("note"), tuple(looked.findings))


def _parsed(content: bytes) -> Any:
    if b"<!DOCTYPE" in content[:4096]:
        raise ValueError("a document type")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(content, parser)


class _Text:
    """The words of a document by the bookmarks around them, and its footnotes by their ids."""

    def __init__(self, body: Any, notes: Any) -> None:
        self.words: dict[str, str] = {}
        self.before: dict[str, str] = {}
        self.after: dict[str, str] = {}
        self.whole: dict[str, str] = {}  # the paragraph
        self.behind: set[str] = set()
        self.note_at: dict[str, str] = {}
        self.notes = {
            str(n.get(f"{_W}id")): "".join(t.text or "" for t in n.iter(f"{_W}t")).strip()
            for n in notes
        }
        referred = {e.get(f"{_W}id") for e in body.iter(f"{_W}footnoteReference")}
        #: What stands in footnotes that something refers to, without its spaces.
        self.noted = {"".join(t.split()) for n, t in self.notes.items() if n in referred}
        for paragraph in body.iter(f"{_W}p"):
            self._read(paragraph)

    def around(self, mark: str) -> str:
        """The sentence that something marked stands in, as far as full stops tell."""
        whole, before = self.whole.get(mark, ""), self.before.get(mark, "")
        at = whole.find(before + self.words.get(mark, "")) + len(before)
        start = max(whole.rfind(stop, 0, at) for stop in _STOPS) + 1
        ends = [end for stop in _STOPS if (end := whole.find(stop, at)) >= 0]
        return whole[start : min(ends, default=len(whole))]

    def _read(self, paragraph: Any) -> None:
        opened: dict[str, str] = {}
        waiting: list[str] = []
        closed: list[str] = []
        said = ""
        for element in paragraph.iter(*_READ):
            if element.tag == f"{_W}bookmarkStart":
                name = str(element.get(f"{_W}name"))
                opened[str(element.get(f"{_W}id"))] = name
                self.words[name] = self.after[name] = ""
                self.before[name] = said[-60:]
            elif element.tag == f"{_W}bookmarkEnd":
                name = opened.pop(str(element.get(f"{_W}id")), "")
                if name.startswith("_Fact"):
                    waiting.append(name)
                    closed.append(name)
            elif element.tag == f"{_W}t":
                text = element.text or ""
                said += text
                for name in opened.values():
                    self.words[name] += text
                for name in closed:
                    self.after[name] = (self.after[name] + text)[:12]
                if _raised(element):
                    self.behind.update(waiting)
                elif text.strip(" ,%"):
                    # Another program may leave the last letter of a figure outside its bookmark.
                    waiting = [n for n in waiting if len(self.after[n].strip(" ,%")) < 2]
            elif _is_note(element):
                self.behind.update(waiting)
                if element.tag == f"{_W}footnoteReference":
                    for name in opened.values():
                        self.note_at[name] = str(element.get(f"{_W}id"))
        for name in closed:
            self.whole[name] = said
        following = paragraph.getnext()
        alone = [n for n in closed if said.strip() == (self.words[n] + self.after[n]).strip()]
        # A large figure has its footnote in the paragraph below.
        below = following.iter(*_READ) if alone and following is not None else ()
        if any(_is_note(e) for e in below):
            self.behind.update(alone)


def _is_note(element: Any) -> bool:
    """Whether something refers to a footnote."""
    if element.tag == f"{_W}footnoteReference":
        return True
    return element.tag == f"{_W}instrText" and "_RefNote" in (element.text or "")


def _raised(text: Any) -> bool:
    """Whether words are a raised number, as other programs keep a repeated footnote."""
    properties = text.getparent().find(f"{_W}rPr")
    if properties is None or (text.text or "").strip(" ,0123456789"):
        return False
    return any(c.tag in (f"{_W}vertAlign", f"{_W}rStyle", f"{_W}position") for c in properties)


class _Look:
    """Compares what a document remembers with what it says now and with the data."""

    def __init__(self, dataset: Dataset, language: str, text: _Text) -> None:
        self._dataset = dataset
        self._language = language
        self._text = text
        self.findings: list[Finding] = []

    def at(self, made: Any) -> None:
        """Look at one thing that is remembered."""
        look = {
            "figure": self._figure,
            "passage": self._passage,
            "chart": self._chart,
            "note": self._note,
        }.get(etree.QName(made).localname)
        if look is not None:
            look(made)

    def _say(self, kind: str, text: str, **values: object) -> None:
        self.findings.append(Finding(kind, text.format(**values)))

    def _figure(self, made: Any) -> None:
        mark, written = made.get("mark", ""), made.get("written", "")
        said = self._text.words.get(mark, "").strip()
        if not said:
            return  # whoever edited it took the figure out: nothing is claimed
        o = self._dataset.observations.get(made.get("observation", ""))
        if o is None:
            text = to_user("Returned", "{said}: the data no longer hold this figure")
            self._say("source", text, said=self._where(mark, said))
            return
        self._value(made, mark, said, written, o)
        self._ahead(made, mark, said, o)
        if made.get("notes") and mark not in self._text.behind:
            text = to_user("Returned", "{said}: the figure stands without its footnote")
            self._say("footnote", text, said=self._where(mark, said))

    def _value(self, made: Any, mark: str, said: str, written: str, o: Observation) -> None:
        whole = value_text(o, self._language)
        bare = value_text(o, self._language, bare=True)
        worded = made.get("accepted", "")
        same = snapshots.to_text(snapshots.take(o)) == worded
        right = {whole, bare, *([written] if worded and same else [])}
        where = self._where(mark, said)
        # Another program may end a bookmark amid the figure.
        longer = said + self._text.after.get(mark, "")
        said = next((r for r in right if r.startswith(said) and longer.startswith(r)), said)
        if said not in right:
            alike = _DIGITS.findall(said) == _DIGITS.findall(whole)
            text = (
                to_user("Returned", "{said}: the qualifier or unit is not that of the data: {now}")
                if alike
                else to_user("Returned", "{said}: the data say {now}")
            )
            self._say("qualifier" if alike else "number", text, said=where, now=whole)
            return
        if whole == bare:
            return
        lost = said == bare and written == whole
        before = made.get("before", "")
        if said == bare == written and _QUALIFIERS.search(before[-30:]):
            lost = not _QUALIFIERS.search(self._text.before.get(mark, "")[-30:])
        if lost:
            text = to_user("Returned", "{said}: its qualifier is gone; the data say {now}")
            self._say("qualifier", text, said=where, now=whole)

    def _ahead(self, made: Any, mark: str, said: str, o: Observation) -> None:
        """Whether what was told as planned or expected is told as a fact now."""
        if o.status not in (Status.PLAN, Status.PROJECTION):
            return
        if _AHEAD.search(made.get("before", "")) and not _AHEAD.search(self._text.around(mark)):
            text = to_user("Returned", "{said}: that this is planned or expected is gone")
            self._say("qualifier", text, said=self._where(mark, said))

    def _where(self, mark: str, said: str) -> str:
        before = " ".join(self._text.before.get(mark, "").split())[-40:]
        return f"“…{before} {said}”" if before else f"“{said}”"

    def _passage(self, made: Any) -> None:
        said = " ".join(self._text.words.get(made.get("mark", ""), "").split())
        if not said:
            return
        evidence = self._dataset.evidence.get(made.get("evidence", ""))
        quote = " ".join(str(getattr(evidence, "quote", "")).split())
        if said != quote:
            text = to_user("Returned", "“{said}”: the quote is not that of the source: “{now}”")
            if not quote:
                text = to_user("Returned", "“{said}”: the data no longer hold this quote")
            self._say("quote", text, said=said[:80], now=quote[:80])

    def _chart(self, made: Any) -> None:
        for point in made:
            o = self._dataset.observations.get(point.get("observation", ""))
            then = point.get("value", "")
            if o is None or o.value is None or repr(float(o.value)) != repr(float(then)):
                now = value_text(o, self._language) if o else "–"
                text = to_user("Returned", "Figure {number} shows {then}; the data say {now}")
                self._say("chart", text, number=made.get("number"), then=then, now=now)

    def _note(self, made: Any) -> None:
        mark, written = made.get("mark", ""), made.get("written", "")
        number = re.sub(r"\D", "", mark)
        said = self._text.notes.get(self._text.note_at.get(mark, ""), "")
        if "".join(written.split()) in self._text.noted:
            pass  # wherever it stands now
        elif not said:
            text = to_user("Returned", "Footnote {number} is gone: {written}")
            self._say("footnote", text, number=number, written=written[:80])
        elif "".join(said.split()) != "".join(written.split()):
            text = to_user("Returned", "Footnote {number} was changed; it read: {written}")
            self._say("footnote", text, number=number, written=written[:120])
        if (name := made.get("evidence")) and name not in self._dataset.evidence:
            text = to_user("Returned", "Footnote {number}: the data no longer hold its source")
            self._say("source", text, number=number)
