"""``ctexplorer ask``: the figures that answer a question of ordinary words."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from explorer.commands.find import CommandError, load, say_unreadable
from explorer.dataset.disagreement import explained
from explorer.words import translate

if TYPE_CHECKING:
    import argparse

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.evidence import Passage
    from explorer.dataset.schema import Observation
    from explorer.reading.answer import Answer


def ask(options: argparse.Namespace) -> int:
    """Print the figures that answer a question, or why none does."""
    from explorer.charts.caveats import caveats
    from explorer.reading.answer import Respondent

    if not options.question.strip():
        raise CommandError("nothing was asked; put the question in quotation marks")
    dataset = load(options.workspace)
    answer = Respondent(dataset).answer(options.question)
    stated = [p for o in answer.observations or answer.near for p in _passages(dataset, o)]
    say_unreadable(dataset, (p.document_id for p in stated))
    if options.json:
        print(json.dumps(_object(dataset, answer), ensure_ascii=False, indent=2))
        return 0
    for correction in answer.asked.corrections:
        print(f"Read “{correction.typed}” as “{correction.read}”.")
    if answer.none:
        print(answer.none)
    if answer.near:
        print(translate("Answer", "What they do say of it:"))
    for o in answer.observations or answer.near:
        print(o.statement_en)
        print(f"    {o.observation_id}")
        for caveat in caveats(dataset, (o,)):
            print(f"    {caveat}")
        for p in _passages(dataset, o):
            print(f"    “{p.quote}” ({p.document_id} {p.start}:{p.end})")
    for discrepancy_id in answer.disagreements:
        print(f"Disagreement: {explained(dataset, dataset.discrepancies[discrepancy_id])}")
    return 0


def _passages(dataset: Dataset, o: Observation) -> list[Passage]:
    """The passages that state a figure."""
    from explorer.dataset.evidence import Passage

    found = dataset.evidence_of.get(o.observation_id, ())
    return [e for e in found if isinstance(e, Passage) and e.role == "states"]


def _object(dataset: Dataset, answer: Answer) -> dict[str, object]:
    asked = answer.asked
    start, end = asked.period or ("", "")
    return {
        "answer": [_figure(dataset, o) for o in answer.observations],
        "disagreements": list(answer.disagreements),
        "question": {
            "entity_ids": list(asked.entity_ids),
            "topic_ids": [t.id for t in asked.topics],
            "indicator_ids": list(answer.indicator_ids),
            "period_start": start,
            "period_end": end,
            "base": asked.base or None,
            "place": asked.place or None,
            "asks": sorted(asked.asks),
            "words": {name: list(said) for name, said in asked.words.items()},
            "corrections": [{"typed": c.typed, "read": c.read} for c in asked.corrections],
            # What the sources do say of whom and what is named, where there is no answer.
            "near": [o.observation_id for o in answer.near],
        },
        "none": answer.none or None,
    }


def _figure(dataset: Dataset, o: Observation) -> dict[str, object]:
    from explorer.dataset import discretion
    from explorer.dataset.columns import row_values
    from explorer.dataset.schema import Discrepancy, Observation

    disagreements = dataset.discrepancies_of.get(o.observation_id, ())
    return row_values(Observation, o) | {
        "discrepancies": [row_values(Discrepancy, d) for d in disagreements],
        "marking": discretion.of(dataset, (o,)),
    }
