"""Two versions of a briefing side by side: what came, went, moved or reads otherwise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from typing import TYPE_CHECKING, Any, Final, Literal, assert_never

from explorer import speech
from explorer.briefing import blocks as asked
from explorer.briefing import snapshots
from explorer.briefing.kinds.written import plain
from explorer.briefing.model import Cite, Field, Heading, NoteBlock, Paragraph, Text, Written
from explorer.briefing.resolve import resolve
from explorer.briefing.wording import described, value_text
from explorer.dataset import discretion
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from explorer.briefing.model import Block, Briefing, Run, Snapshot
    from explorer.dataset.dataset import Dataset

Sort = Literal["same", "added", "removed", "moved", "changed"]
#: Words, numbers and runs of spaces are compared whole, everything else sign by sign.
_WORD: Final = re.compile(r"[0-9][0-9.,]*|[A-Za-z\u00c0-\u024f'-]+|\s+|.", re.DOTALL)
#: Two blocks are versions of one if so much of their words is the same.
_ALIKE: Final = 0.4


@dataclass(frozen=True, slots=True)
class Part:
    """Words that are in both versions, or in one only.

    Attributes:
        text: The words.
        sort: "same", "added" or "removed".
    """

    text: str
    sort: Literal["same", "added", "removed"]


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one block, or of what the briefing says of itself.

    Attributes:
        sort: What happened.
        name: What people call it.
        place: Its number in the new version, in the old one if it is gone; 0 for the head.
        parts: Its words in order.
    """

    sort: Sort
    name: str
    place: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a briefing.

    Attributes:
        title: Of the new one.
        marking: How far what compares them may go, in words; it holds both.
        changes: In the order of the new version, what is the same too.
    """

    title: str
    marking: str
    changes: tuple[Change, ...]

    @property
    def different(self) -> tuple[Change, ...]:
        """What is not the same."""
        return tuple(c for c in self.changes if c.sort != "same")


def compare(dataset: Dataset, old: Briefing, new: Briefing) -> Comparison:
    """What changed from one version to another; words in the present language.

    Remarks of reviews are compared like all other blocks.
    """
    levels = [resolve(dataset, b, remarks=True).level for b in (old, new)]
    changes = [*_heads(old, new), *_blocks(dataset, old, new)]
    return Comparison(new.title, discretion.word(discretion.highest(levels)), tuple(changes))


def _heads(old: Briefing, new: Briefing) -> Iterator[Change]:
    words = {
        "title": to_user("Compare", "Title"),
        "subtitle": to_user("Compare", "Subtitle"),
        "authors": to_user("Compare", "Authors"),
        "date": to_user("Compare", "Date"),
        "language": to_user("Compare", "Language"),
        "mark": to_user("Compare", "Mark"),
        "classification": to_user("Compare", "Classification"),
        "state": to_user("Compare", "State"),
        "version": to_user("Compare", "Version"),
        "citation": to_user("Compare", "Citation style"),
        "quotes": to_user("Compare", "Quotes"),
        "cover": to_user("Compare", "Cover"),
    }
    for key, name in words.items():
        before, after = (_head(getattr(b if hasattr(b, key) else b.front, key)) for b in (old, new))
        if before != after:
            parts = [Part(before, "removed")] if before else []
            parts += [Part(after, "added")] if after else []
            yield Change("changed", name, 0, tuple(parts))


def _head(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value) if value else ""


def _blocks(dataset: Dataset, old: Briefing, new: Briefing) -> Iterator[Change]:
    before, after = old.blocks, new.blocks
    gone, come = set(before) - set(after), set(after) - set(before)

    def said(block: Block, briefing: Briefing) -> str:
        with speech.speaking(briefing.language):
            return _words(dataset, block, briefing.language)

    def alone(sort: Literal["added", "removed"], block: Block, place: int) -> Change:
        briefing = new if sort == "added" else old
        words = said(block, briefing)
        if block not in (come if sort == "added" else gone):
            # It stands elsewhere in the other version: told where it is now.
            return Change("moved", asked.name(block), place, (Part(words, "same"),))
        return Change(sort, asked.name(block), place, (Part(words, sort),))

    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            for n, block in enumerate(after[j1:j2], start=j1 + 1):
                yield Change("same", asked.name(block), n, (Part(said(block, new), "same"),))
            continue
        left = list(range(i1, i2))
        for n, block in enumerate(after[j1:j2], start=j1):
            match = next(
                (
                    i
                    for i in left
                    if _alike(before[i], block, said(before[i], old), said(block, new))
                ),
                None,
            )
            if match is None:
                yield alone("added", block, n + 1)
                continue
            for i in [i for i in left if i < match]:
                if before[i] in gone:
                    yield alone("removed", before[i], i + 1)
                left.remove(i)
            left.remove(match)
            parts = _parts(said(before[match], old), said(block, new))
            yield Change("changed", asked.name(block), n + 1, parts)
        for i in left:
            if before[i] in gone:
                yield alone("removed", before[i], i + 1)


def _alike(old: Block, new: Block, before: str, after: str) -> bool:
    if isinstance(old, Written) != isinstance(new, Written):
        return False
    if not isinstance(old, Written):
        return old.KIND == new.KIND
    found = SequenceMatcher(None, _WORD.findall(before), _WORD.findall(after), autojunk=False)
    return found.quick_ratio() >= _ALIKE and found.ratio() >= _ALIKE


def _words(dataset: Dataset, block: Block, language: str) -> str:
    """A block as words: what it shows, and its figures as they were accepted."""
    if isinstance(block, Written):
        return _written(dataset, block, language)
    made: Any = block
    held: tuple[Snapshot, ...] = getattr(made, "snapshots", ())
    one: Snapshot | None = getattr(made, "snapshot", None)
    lines = [asked.title(dataset, block, language), getattr(made, "quote", "")]
    lines += [
        f"{_about(dataset, s, language)}: {value_text(snapshots.observation(s), language)}"
        for s in (*held, *((one,) if one else ()))
    ]
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _about(dataset: Dataset, held: Snapshot, language: str) -> str:
    """What a figure is of, or its id where the data no longer hold it."""
    o = dataset.observations.get(held.observation_id)
    return described(dataset, o, language) if o is not None else held.observation_id


def _written(dataset: Dataset, block: Written, language: str) -> str:
    match block:
        case Heading():
            return block.text
        case Paragraph():
            lead = ""
        case NoteBlock():
            lead = f"[{block.author}, {block.review}] " if block.review else ""
        case _ as never:
            assert_never(never)
    return lead + "".join(_run(dataset, r, language) for r in block.runs)


def _run(dataset: Dataset, run: Run, language: str) -> str:
    if isinstance(run, Field):
        if run.words or run.snapshot is None:
            return run.words or plain(dataset, (run,), language)
        return value_text(snapshots.observation(run.snapshot), language, bare=run.bare)
    if isinstance(run, Text):
        return run.text
    if isinstance(run, Cite):
        return ""
    assert_never(run)


def _parts(old: str, new: str) -> tuple[Part, ...]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    found: list[Part] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Part("".join(after[j1:j2]), "same"))
            continue
        if i1 < i2:
            found.append(Part("".join(before[i1:i2]), "removed"))
        if j1 < j2:
            found.append(Part("".join(after[j1:j2]), "added"))
    return tuple(found)


# -- writing ---------------------------------------------------------------------------------


def sentences(comparison: Comparison) -> list[str]:
    """The changes as a list, a line each."""
    forms = {
        "added": to_user("Compare", "{name} {place} is new: {words}"),
        "removed": to_user("Compare", "{name} {place} of the old version is gone: {words}"),
        "moved": to_user("Compare", "{name} {place} stood elsewhere: {words}"),
        "changed": to_user("Compare", "{name} {place} reads otherwise: {words}"),
    }
    return [
        " ".join(forms[c.sort].format(name=c.name, place=c.place or "", words=text(c)).split())
        for c in comparison.different
    ]


def text(change: Change) -> str:
    """The words of a change with what went in [-brackets-] and what came in {+braces+}."""
    signs = {"same": "{}", "added": "{{+{}+}}", "removed": "[-{}-]"}
    return "".join(signs[p.sort].format(p.text) for p in change.parts)


_STYLE: Final = """body{font:16px/1.6 "CTE Sans","Noto Sans SC",sans-serif;max-width:46rem;
margin:2rem auto;padding:0 1rem;color:#1b1f24}
ins{background:#d8f0dc;color:#12522a}del{background:#fbe0dd;color:#8c1d13}
p{white-space:pre-wrap;margin:.6rem 0}.where{color:#59636e;font-size:.8rem;display:block}"""


def html(comparison: Comparison) -> str:
    """Both as a page: the list of changes, then the whole text with what changed marked."""
    title = escape(to_user("Compare", "{title}: what changed").format(title=comparison.title))
    marked = "\n".join(
        f'<p class="{c.sort}"><span class="where">{escape(c.name)}</span>{marked_text(c)}</p>'
        for c in comparison.changes
    )
    listed = "\n".join(f"<li>{escape(s)}</li>" for s in sentences(comparison))
    nothing = escape(to_user("Compare", "The two versions are the same."))
    marking = f"<p><b>{escape(comparison.marking)}</b></p>" if comparison.marking else ""
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src 'unsafe-inline'\"><title>{title}</title><style>{_STYLE}</style></head>\n"
        f"<body>{marking}<h1>{title}</h1>\n"
        + (f"<ol>{listed}</ol>" if listed else f"<p>{nothing}</p>")
        + f"\n<hr>\n{marked}\n</body></html>\n"
    )


def marked_text(change: Change) -> str:
    """The words of a change as HTML, with what came and what went as such."""
    tags = {"same": "{}", "added": "<ins>{}</ins>", "removed": "<del>{}</del>"}
    return "".join(tags[p.sort].format(escape(p.text)) for p in change.parts)


def whole(comparison: Comparison) -> str:
    """Both as text for a terminal or a file."""
    listed: Sequence[str] = sentences(comparison) or [
        to_user("Compare", "The two versions are the same.")
    ]
    head = [comparison.marking] if comparison.marking else []
    return "\n".join([*head, *listed, "", *(text(c) for c in comparison.changes)]) + "\n"
