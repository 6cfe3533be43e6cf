"""Figures proposed from a document: what each numeral seems to state, or why it does not."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from explorer.corpus import numerals
from explorer.corpus.fold import fold_even
from explorer.corpus.sentences import sentences
from explorer.reading.context import Context
from explorer.reading.guesses import Guesses, Told
from explorer.reading.likely import Likely
from explorer.reading.proposal import AMONG_OTHERS, SAID, UNSAID, Proposal, SetAside
from explorer.reading.quantities import found_numerals
from explorer.reading.scene import is_folded, periods
from explorer.reading.statement import StatementReader
from explorer.reading.uncounted import furniture, idle, named
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.reading.stated import Statement

_HEADING: Final = re.compile(r"\s*[0-9一二三四五六七八九十]{1,3}\s*[.、)）]")


class Proposer:
    """Proposes figures with the names of one dataset."""

    def __init__(self, dataset: Dataset) -> None:
        """Read the names tables once."""
        self._reader = StatementReader(dataset)
        self._guesses = Guesses(dataset)
        self._likely = Likely(dataset)

    def propose(
        self,
        text: str,
        silent: Sequence[tuple[int, int]] = (),
        *,
        at: Callable[[float], object] = lambda _share: None,
    ) -> Iterator[Proposal | SetAside]:
        """Every numeral of a text, and every lead in words, in the order of the sentences.

        Args:
            text: The text.
            silent: Its parts that say nothing by themselves: bylines, links to other pages.
            at: Told before each sentence which share of the text is done; may raise to stop.
        """
        told = Told()
        context = Context(self._reader, self._guesses, self._likely, text)
        before, whole = context.before, fold_even(text)
        apart = (*silent, *furniture(text))
        for start, end in sentences(text):
            at(start / len(text))
            sentence, plain = text[start:end], whole[start:end]
            if apart and any(a < end and start < b for a, b in apart):
                yield from _unread(sentence, start)
                continue
            if not self._reader.may_state(plain):
                context.passes(sentence, plain)
                continue
            is_folded(sentence, plain)
            read = self._reader.read(sentence, before.told, every=True)
            context.hear(sentence, plain, read)
            stated = [context.completed(s, sentence, start) for s in read]
            context.told(sentence, stated)
            kept = [
                (r, s)
                for r, s in zip(read, stated, strict=True)
                if context.part(start) or not _unknown(r, s)
            ]
            numbers = [n for n in found_numerals(sentence) if n.form != "article"]
            found: list[Proposal | SetAside] = []
            for own, s in kept:
                told.hear(s)
                its = next((n for n in numbers if s.start <= n.start and n.end <= s.end), None)
                found.append(
                    Proposal(
                        s.start + start,
                        s.end + start,
                        (start, end),
                        s,
                        _confidence(s, own),
                        partial(self._guesses.choices, s, told.now(), sentence),
                        (its.start + start, its.end + start) if its else None,
                    )
                )
            taken = [(s.start, s.end) for _, s in kept]
            days = periods(plain) if numbers else []
            for n in numbers:
                if any(a < n.end and n.start < b for a, b in taken):
                    continue
                reason = self._aside(sentence, plain, n, days, read=bool(stated))
                place = (n.start + start, n.end + start)
                found.append(SetAside(*place, n.text, reason, (start, end)))
            yield from sorted(found, key=lambda f: f.start)

    @staticmethod
    def _aside(
        sentence: str, plain: str, n: numerals.Numeral, days: list[tuple[int, int]], *, read: bool
    ) -> str:
        """Why a numeral states no figure."""
        if n.form == "address":
            return translate("Reading", "Part of an address.")
        if any(a < n.end and n.start < b for a, b in days):
            return translate("Reading", "A date or a period.")
        if n.form == "name" or any(a < n.end and n.start < b for a, b in named(sentence)):
            return translate("Reading", "Part of a name.")
        heading = _HEADING.match(plain)
        if heading and n.start < heading.end():
            return translate("Reading", "The number of a heading.")
        if any(a <= n.start and n.end <= b for a, b in idle(plain)):
            return translate("Reading", "A figure of speech, or how long something took.")
        if n.form == "ordinal":
            return translate("Reading", "A place in a row, of nothing that is named here.")
        if read:
            return translate(
                "Reading", "Part of another figure: the size of its list, or its name."
            )
        return translate("Reading", "The sentence asks or supposes, or states nothing of it.")


def _unread(sentence: str, start: int) -> Iterator[SetAside]:
    """The numerals of a part of a page that says nothing by itself."""
    reason = translate("Reading", "A part of the page that says nothing by itself.")
    for n in numerals.find(sentence):
        if n.form != "article":
            place = (n.start + start, n.end + start)
            yield SetAside(*place, n.text, reason, (start, start + len(sentence)))


def _unknown(own: Statement, s: Statement) -> bool:
    """Whether a value is of nothing that is known: how long something took, how many came."""
    if s.indicator_ids:
        return False
    unit = s.quantity.unit
    return unit in ("years", "months") or (
        unit == "count" and not (own.named or own.topics or own.base or own.sources)
    )


def _confidence(s: Statement, own: Statement) -> dict[str, float]:
    """How sure each field is; what sentences before said is half sure."""
    found = _fields(s)
    for name, same in (
        ("entity", s.entity_ids == own.entity_ids),
        ("topic", s.topics == own.topics),
        ("indicator", s.indicator_ids == own.indicator_ids),
        ("period", s.period == own.period),
        ("source", s.sources == own.sources),
    ):
        if not same:
            found[name] = min(found[name], AMONG_OTHERS)
    return found


def _fields(s: Statement) -> dict[str, float]:
    return {
        "value": SAID,
        "entity": _of(len(s.entity_ids)),
        "topic": SAID if s.base else _of(len(s.topics)),
        "indicator": _of(len(s.indicator_ids)),
        "period": SAID if s.period else UNSAID,
        "qualifier": SAID,
        "source": _of(len(s.sources)),
    }


def _of(choices: int) -> float:
    return SAID if choices == 1 else AMONG_OTHERS if choices else UNSAID
