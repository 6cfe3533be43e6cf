"""Sentences of an article beside what the sources say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from explorer.briefing.kinds.making import Directive, Kind, Place, all_accepted, held, kept
from explorer.briefing.model import ArticleBlock, MarkedSentence
from explorer.briefing.resolved import Cell, ResolvedTable
from explorer.briefing.snapshots import take
from explorer.briefing.wording import word
from explorer.charts.naming import in_brackets
from explorer.reading import labels
from explorer.words import to_user, translate

if TYPE_CHECKING:
    from explorer.briefing.resolving import Resolving
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

_WIDTHS = (1.1, 3.2, 3.4)


def _resolve(r: Resolving, block: ArticleBlock) -> ResolvedTable:
    changes = r.compare_all(_observations(r.dataset, block, r.language), block.snapshots)
    r.tables += 1
    header = tuple(word(r.language, k) for k in ("mark", "article", "sources-say"))
    body = tuple(
        (
            Cell(labels.word(s.mark), strong=True),
            Cell(" ".join(s.text.split())),
            Cell(s.reason, r.figure_notes(held(r.dataset, s.observation_ids))),
        )
        for s in block.sentences
    )
    caption = block.caption or word(r.language, "checked")
    return ResolvedTable(header, body, r.tables, caption, tuple(changes), _WIDTHS)


def _observations(dataset: Dataset, block: ArticleBlock, _language: str) -> list[Observation]:
    names = dict.fromkeys(i for s in block.sentences for i in s.observation_ids)
    return held(dataset, list(names))


def _accepted(dataset: Dataset, block: ArticleBlock) -> ArticleBlock:
    now = _observations(dataset, block, "en")
    return replace(block, snapshots=tuple(take(o) for o in now)) if now else block


def _title(_dataset: Dataset, block: ArticleBlock, language: str) -> str:
    if len(block.sentences) == 1:
        (only,) = block.sentences
        return in_brackets(" ".join(only.text.split()), labels.word(only.mark), language)
    return block.caption or word(language, "checked")


def _read(_name: str, keys: dict[str, Any]) -> ArticleBlock:
    columns = [keys.get(k, ()) for k in ("sentences", "marks", "reasons", "figures")]
    if len(set(map(len, columns))) != 1 or not columns[0]:
        raise ValueError(
            to_user(
                "Briefing",
                "sentences, marks, reasons and figures are lists of one length, at least one long",
            )
        )
    for mark in columns[1]:
        if mark not in labels.LABELS:
            text = to_user("Briefing", "{mark!r} is no mark; the marks are {known}")
            raise ValueError(text.format(mark=mark, known=", ".join(labels.LABELS)))
    sentences = tuple(
        MarkedSentence(text, cast("labels.Label", mark), reason, tuple(figures.split()))
        for text, mark, reason, figures in zip(*columns, strict=True)
    )
    return ArticleBlock(sentences, keys.get("caption", ""), all_accepted(keys.get("accepted", ())))


def _write(block: ArticleBlock) -> tuple[str, dict[str, Any]]:
    return "", {
        "caption": block.caption,
        "sentences": tuple(s.text for s in block.sentences),
        "marks": tuple(s.mark for s in block.sentences),
        "reasons": tuple(s.reason for s in block.sentences),
        "figures": tuple(" ".join(s.observation_ids) for s in block.sentences),
        "accepted": kept(block.snapshots),
    }


ARTICLE: Kind[ArticleBlock] = Kind(
    ArticleBlock,
    _resolve,
    _observations,
    _accepted,
    _title,
    lambda block: Place(figures=tuple(i for s in block.sentences for i in s.observation_ids)),
    lambda _block: translate("Briefing", "Checked article"),
    lambda: translate("PinModel", "Checked article"),
    lambda: translate("PinModel", "Pin checked article"),
    Directive(
        {
            "caption": str,
            "sentences": tuple,
            "marks": tuple,
            "reasons": tuple,
            "figures": tuple,
            "accepted": tuple,
        },
        _read,
        _write,
        named=False,
    ),
)
