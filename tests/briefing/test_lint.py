"""What every template says of a topic in a language, read by rule as an editor would read it."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

import pytest

from explorer.briefing import templates
from explorer.briefing.blocks import shown_in
from explorer.briefing.model import LANGUAGES
from explorer.briefing.resolve import resolve
from explorer.briefing.resolved import Figure, ResolvedHeading, ResolvedText
from explorer.dataset.statements import breaches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from explorer.dataset.dataset import Dataset

#: So many words, or Chinese characters, a sentence may have.
WORDS, CHARACTERS = 45, 90
DOUBLED = re.compile(r"\b([A-Za-z]{2,}) \1\b|([\u4e00-\u9fff]{2,4})\2|[，。、；：]{2,}|  ")
LATIN = re.compile(r"[A-Za-z][A-Za-z.'-]*(?: [A-Za-z][A-Za-z.'-]*){3,}")
#: Titles stand as they are.
QUOTED = re.compile("“[^”]*”|「[^」]*」|《[^》]*》")
#: A count of nothing in a list of counts.
NOTHING = re.compile(r"(?<![\d.,])0项|(?<![\d.,])0項|: 0[;.]|(?<![\d.,])0 (?:rest|are|on)\b")
SILENT = re.compile("The sources held here give no such|此处的来源没有给出|此處的來源沒有給出")
END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9\u201c])|(?<=[。！？])")
CHOICE = [
    *product(("one-page", "profile"), ("electric-batteries", "sector-quantum"), LANGUAGES),
    *product(("what-changed",), ("list-64", "advanced-aircraft-engines"), LANGUAGES),
    *product(("head-to-head", "two-page"), ("sector-synthetic-biology",), LANGUAGES),
]


def lines(dataset: Dataset, template: str, topic: str, language: str) -> list[str]:
    """The running text of a briefing: its headings apart, each paragraph whole."""
    made = templates.fill(dataset, template, topic, language=language)
    return [
        "".join(p.text for p in b.pieces)
        for b in resolve(dataset, made).blocks
        if isinstance(b, ResolvedText)
    ]


def told_of_both(dataset: Dataset, topic: str) -> bool:
    """Whether every figure on a topic is of the two rivals together."""
    rivals = set(dataset.roles.rivals)
    rows = dataset.by_topic.get(topic, ())
    return bool(rows) and all({o.entity_id, o.counterpart_id} == rivals for o in rows)


def faults(dataset: Dataset, template: str, topic: str, language: str) -> Iterator[str]:
    """What an editor would strike, a line each."""
    told = lines(dataset, template, topic, language)
    seen: set[str] = set()
    for line in told:
        if found := DOUBLED.search(line):
            yield f"doubled {found[0]!r}: {line}"
        for sentence in filter(None, map(str.strip, END.split(line))):
            if sentence in seen and len(sentence) > 12:
                yield f"said twice: {sentence}"
            seen.add(sentence)
    made = templates.fill(dataset, template, topic, language=language)
    resolved = resolve(dataset, made)
    for block, source in zip(resolved.blocks, made.blocks, strict=False):
        if not isinstance(block, ResolvedText) or block.remark:
            continue  # the limits of a report are the dataset's own prose
        line = "".join(p.text for p in block.pieces)
        for sentence in filter(None, END.split(line)):
            words = len(sentence.split())
            han = len(re.findall("[\u4e00-\u9fff]", sentence))
            if words > WORDS or han > CHARACTERS:
                yield f"too long ({words} words, {han} characters): {sentence}"
        if language != "en" and (found := LATIN.search(QUOTED.sub("", line))):
            yield f"English {found[0]!r}: {line}"
        for o in shown_in(dataset, source, language):
            for breach in breaches(o):
                yield f"{o.observation_id}: {breach.message}"
        for piece in block.pieces:
            if isinstance(piece, Figure) and piece.observation_id and not piece.notes:
                yield f"no footnote: {line}"
            if isinstance(piece, Figure) and piece.observation_id:
                o = dataset.observations[piece.observation_id]
                if o.unit == "flag":
                    yield f"a word taken for a figure, {piece.text!r}: {line}"
        if found := NOTHING.search(line):
            yield f"counts nothing {found[0]!r}: {line}"
        if SILENT.match(line) and told_of_both(dataset, topic):
            yield f"said of the two together: {line}"
    headings = [b.text for b in resolved.blocks if isinstance(b, ResolvedHeading)]
    if len(headings) != len(set(headings)):
        yield f"a heading twice: {headings}"


@pytest.mark.parametrize(("template", "topic", "language"), CHOICE)
def test_an_editor_would_strike_nothing(
    dataset: Dataset, template: str, topic: str, language: str
) -> None:
    assert list(faults(dataset, template, topic, language)) == []


@pytest.mark.exhaustive
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_an_editor_would_strike_nothing_in_any_topic(
    dataset: Dataset, template: str, language: str
) -> None:
    topics = ("",) if template == "scorecard" else tuple(dataset.topics)
    found = {t: list(faults(dataset, template, t, language)) for t in topics}
    assert {t: f for t, f in found.items() if f} == {}


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("the the lead", True),
        ("中国中国领先", True),
        ("in 2023,  then", True),
        ("a sound line", False),
    ],
)
def test_the_rule_for_doubled_words_finds_them(line: str, found: bool) -> None:
    assert bool(DOUBLED.search(line)) is found
