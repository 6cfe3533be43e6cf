# ruff: noqa: E501 - sentences as they are
"""Anchors survive what happens to texts; what does not survive is said. Measured."""

from __future__ import annotations

import random
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from opencc import OpenCC

from explorer.corpus.anchors import Anchor, make
from explorer.corpus.resolving import Grade, Resolved, bare, resolve
from explorer.corpus.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
FOUND = (Grade.SAME, Grade.MOVED)


def generated(seed: int, language: str) -> str:
    """A report of sentences that are like one another: the worst there is for anchors."""
    chance = random.Random(seed)
    who = {
        "en": ["China", "the United States", "India", "Japan", "South Korea"],
        "zh": ["中国", "美国", "印度", "日本", "韩国"],
    }
    what = {
        "en": ["electric batteries", "drones", "radar", "5G"],
        "zh": ["电池", "无人机", "雷达", "第五代移动通信"],
    }
    form = {
        "en": "{a} leads {b} in {t} with {n}% of the papers, and {m} of 64 technologies carry a high risk.",
        "zh": "{a}在{t}领域领先{b}，占论文的{n}%，64项技术中有{m}项风险高。",
    }[language]
    lines = []
    for _ in range(60):
        a, b = chance.sample(who[language], 2)
        n, m = chance.randrange(10, 90), chance.randrange(1, 60)
        lines.append(form.format(a=a, b=b, t=chance.choice(what[language]), n=n, m=m))
    gap = " " if language == "en" else ""
    return "\n\n".join(gap.join(lines[n : n + 4]) for n in range(0, 60, 4))


TEXTS = [p.read_bytes().decode() for p in sorted((ROOT / "seeds").glob("*.txt"))]
TEXTS += [generated(1, "en"), generated(2, "zh")]


def anchors_of(text: str, least: int = 8) -> list[Anchor]:
    spans = [s for s in sentences(text) if len(bare(text[slice(*s)])) >= least]
    return [make("doc", text, *span) for span in spans]


def is_at(old: str, new: str, anchor: Anchor, found: Resolved) -> bool:
    """Whether the passage is the one of the anchor: as many letters stand before it."""
    if found.grade not in FOUND or found.span is None:
        return False
    before = len(bare(old[: anchor.start]))
    return len(bare(new[: found.span[0]])) == before and bare(new[slice(*found.span)]) == bare(
        anchor.quote
    )


# ------------------------------------------------------------------- nothing that is read changes


def rewrapped(text: str) -> str:
    chance = random.Random(3)
    return "".join(
        chance.choice((" ", "\n", "  ", " \n "))
        if c in " \n"
        else c + ("\n" if chance.random() < 0.01 and ord(c) > 0x3000 else "")
        for c in text
    )


def widened(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


CHANGES: dict[str, Callable[[str], str]] = {
    "as it was": lambda t: t,
    "wrapped": rewrapped,
    "CRLF": lambda t: t.replace("\n", "\r\n"),
    "GB 18030": lambda t: t.encode("gb18030").decode("gb18030"),
    "UTF-16": lambda t: t.encode("utf-16").decode("utf-16"),
    "NFC": lambda t: unicodedata.normalize("NFC", t),
    "NFD": lambda t: unicodedata.normalize("NFD", t),
    "full width": widened,
    "half width": lambda t: unicodedata.normalize("NFKC", t),
    "Traditional": OpenCC("s2t").convert,
    "Simplified": OpenCC("t2s").convert,
    "soft hyphens": lambda t: t.replace("e", "e\u00ad"),
}


@pytest.mark.parametrize("change", list(CHANGES))
def test_every_passage_is_found_when_nothing_that_is_read_changes(change: str) -> None:
    missed = []
    for text in TEXTS:
        new = CHANGES[change](text)
        for anchor in anchors_of(text)[::3]:
            found = resolve(new, anchor)
            if not is_at(text, new, anchor, found):
                missed.append((anchor.quote[:40], found.grade))
    assert not missed


# ------------------------------------------------------------------------------ edits elsewhere

_LETTERS = "aeiou stnr的一是在不了有和人,.，。0123456789"


def edited(text: str, share: float, chance: random.Random) -> str:
    made = []
    for c in text:
        if chance.random() >= share:
            made.append(c)
            continue
        kind = chance.randrange(3)
        if kind == 0:
            made.append(chance.choice(_LETTERS))
        elif kind == 1:
            made += [c, chance.choice(_LETTERS)]
    return "".join(made)


def test_five_percent_of_edits_elsewhere_lose_hardly_any() -> None:
    chance = random.Random(5)
    counts: Counter[bool] = Counter()
    wrong = []
    for text in TEXTS:
        for anchor in chance.sample(anchors_of(text), 12):
            before = edited(text[: anchor.start], 0.05, chance)
            after = edited(text[anchor.end :], 0.05, chance)
            new = before + anchor.quote + after
            found = resolve(new, anchor, text)
            right = found.span == (len(before), len(before) + len(anchor.quote))
            counts[right] += 1
            if found.span and not right:
                wrong.append((anchor.quote, found))
    assert counts[True] >= 0.95 * counts.total(), counts
    assert not wrong


# -------------------------------------------------------------------- never on another sentence


@dataclass(frozen=True)
class Edit:
    """A text after an edit, and where what the anchor quoted stands now; None if it is gone."""

    text: str
    place: tuple[int, int] | None
    changed: bool


def one_edit(text: str, anchor: Anchor, chance: random.Random) -> Edit:
    start, end = anchor.start, anchor.end
    match chance.randrange(6):
        case 0:  # the sentence goes
            return Edit(text[:start] + text[end:], None, changed=True)
        case 1:  # another number
            at = [n for n in range(start, end) if text[n].isdigit()]
            if at:
                n = chance.choice(at)
                digit = str((int(unicodedata.digit(text[n])) + 1 + chance.randrange(8)) % 10)
                return Edit(text[:n] + digit + text[n + 1 :], (start, end), changed=True)
            return Edit(text[:start] + text[end:], None, changed=True)
        case 2:  # a letter of the sentence
            n = chance.randrange(start, end)
            return Edit(text[:n] + chance.choice("xyz") + text[n + 1 :], (start, end), changed=True)
        case 3:  # letters elsewhere
            cut = chance.randrange(len(text) - 20)
            if start - 20 < cut < end:
                return Edit(text, (start, end), changed=False)
            new = text[:cut] + text[cut + 20 :]
            moved = 20 if cut < start else 0
            return Edit(new, (start - moved, end - moved), changed=False)
        case 4:  # the sentence moves to the front
            return Edit(
                anchor.quote + " " + text[:start] + text[end:], (0, end - start), changed=False
            )
        case _:  # another sentence is put in its place
            other = chance.choice(anchors_of(text))
            if other.quote == anchor.quote:
                return Edit(text, (start, end), changed=False)
            return Edit(text[:start] + other.quote + text[end:], None, changed=True)


def problem(text: str, anchor: Anchor, edit: Edit) -> str:
    found = resolve(edit.text, anchor, text)
    if found.span is None:
        return ""  # it says so
    now = edit.text[slice(*found.span)]
    if found.grade in FOUND:
        return "" if bare(now) == bare(anchor.quote) else f"{found.grade}: {now!r}"
    if edit.place is None:
        return f"{found.grade}: gone, but {now!r}"
    # Changed, and said so: it has to be the very place.
    begin, end = max(found.span[0], edit.place[0]), min(found.span[1], edit.place[1])
    return "" if end > begin else f"{found.grade}: elsewhere {now!r}"


def run(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    known = [(t, anchors_of(t)) for t in TEXTS]
    problems = []
    for _ in range(count):
        text, anchors = chance.choice(known)
        anchor = chance.choice(anchors)
        said = problem(text, anchor, one_edit(text, anchor, chance))
        if said:
            problems.append(f"{anchor.quote!r} -> {said}")
    return problems


def test_random_edits_never_lead_to_another_sentence_unsaid() -> None:
    assert run(300, 7) == []


@pytest.mark.exhaustive
def test_ten_thousand_random_edits() -> None:
    assert run(10_000, 11) == []


# -------------------------------------------------------------------------------------- grades

TEXT = (
    "Leadership has moved. China leads the United States in 57 of 64 technologies, the tracker says. "
    "India is among the five in 45 of them. Papers are counted by their authors. Nothing else is."
)
QUOTE = "China leads the United States in 57 of 64 technologies, the tracker says."


def of(quote: str = QUOTE, text: str = TEXT) -> Anchor:
    start = text.index(quote)
    return make("doc", text, start, start + len(quote))


@pytest.mark.parametrize(
    ("old", "new", "grade"),
    [
        ("", "", Grade.SAME),
        ("Leadership", "The leadership", Grade.MOVED),
        ("the tracker says", "this tracker says", Grade.WORDING),
        ("tracker says", "tracker found", Grade.WORDING),
        ("57", "75", Grade.VALUE),
        ("57", "5.7", Grade.VALUE),
        ("leads", "does not lead", Grade.VALUE),
        ("United States", "United Kingdom", Grade.VALUE),
        ("57 of 64", "57% of 64", Grade.VALUE),
        ("leads", "trails", Grade.VALUE),
        (QUOTE + " ", "", Grade.LOST),
    ],
)
def test_grades(old: str, new: str, grade: Grade) -> None:
    changed = TEXT.replace(old, new) if old else TEXT
    found = resolve(changed, of(), TEXT)
    assert found.grade == grade
    if grade is Grade.VALUE:
        assert found.span is not None
        assert new in changed[slice(*found.span)]


@pytest.mark.parametrize(
    ("old", "new", "grade"),
    [
        ("百分之六十二", "百分之二十六", Grade.VALUE),
        ("中国", "美国", Grade.VALUE),
        ("占", "不占", Grade.VALUE),
        ("亿", "万", Grade.VALUE),
        ("的产量", "产量", Grade.WORDING),
    ],
)
def test_grades_in_chinese(old: str, new: str, grade: Grade) -> None:
    quote = "中国占全球电池的产量的百分之六十二，共三亿块。"
    text = f"上一句话说的是别的事情。{quote}下一句话也说的是别的事情。"
    assert resolve(text.replace(old, new), of(quote, text), text).grade == grade


def test_the_twin_of_a_deleted_sentence_is_not_found() -> None:
    twin = QUOTE.replace("China", "Japan")
    for text in (
        f"{TEXT} {twin}",
        f"{twin} {TEXT}",
        TEXT.replace(QUOTE, f"{QUOTE} {twin}"),
        TEXT.replace(QUOTE, f"{twin} {QUOTE}"),
    ):
        for old in (text, ""):
            found = resolve(text.replace(QUOTE + " ", ""), of(QUOTE, text), old)
            assert found.grade in (Grade.LOST, Grade.AMBIGUOUS), text
            assert found.span is None


def test_the_twin_is_shown_to_choose_from() -> None:
    twin = QUOTE.replace("57", "58")
    new = TEXT.replace(QUOTE + " ", "") + " " + twin
    found = resolve(new, of(), TEXT)
    assert found.grade is Grade.LOST
    assert [new[slice(*s)] for s in found.others] == [twin]


def test_a_short_quote_needs_its_surroundings() -> None:
    text = "占比为75%。别的句子说的是另外一件事情。"
    anchor = of("75%", text)
    assert resolve("前言。" + text, anchor).grade is Grade.MOVED
    assert resolve("占比为57%。别的句子说的是另外一件事情。", anchor).grade is Grade.VALUE
    assert resolve("完全是另一篇文章，其中恰好也有75%这个数。", anchor).grade is Grade.AMBIGUOUS
    assert resolve("没有这个数。", anchor).grade is Grade.LOST


def test_repeats_are_told_apart_by_their_surroundings() -> None:
    text = "甲国领先64项。乙国领先64项。丙国领先64项。"
    start = text.index("64项", text.index("乙国"))
    anchor = make("doc", text, start, start + 3, context=5)
    moved = "丙国领先64项。甲国领先64项。乙国领先64项。"
    # At the old position stands another occurrence: which is meant is asked.
    found = resolve(moved, anchor, text)
    assert found.span is None or found.span[0] == moved.index("64项", moved.index("乙国"))
    assert resolve("。" + text, anchor, text).span == (start + 1, start + 4)


def test_the_same_text_has_it_where_it_was() -> None:
    anchor = of()
    assert resolve(TEXT, anchor) == Resolved(Grade.SAME, (anchor.start, anchor.end))


def test_a_name_that_is_known_does_not_change_unasked() -> None:
    text = "Before it. The firm huawei leads in radio. Behind it stands more."
    anchor = of("The firm huawei leads in radio.", text)
    new = text.replace("huawei", "nokia")
    assert resolve(new, anchor, text).grade is not Grade.VALUE
    assert resolve(new, anchor, text, {"huawei", "nokia"}).grade is Grade.VALUE


def test_an_empty_quote_or_text_is_lost() -> None:
    assert resolve(TEXT, Anchor("doc", 0, 0, "", "", "")).grade is Grade.LOST
    assert resolve("", of()).grade is Grade.LOST


def test_a_long_document_takes_no_minute() -> None:
    text = "中国在关键技术研究上处于领先地位。" * 12000
    assert resolve(text, Anchor("doc", 0, 40, "完全不同的一句话" * 12, "", "")).grade is Grade.LOST
