"""``ctexplorer list`` and ``ctexplorer show``: what the dataset holds, as text or JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, assert_never

from explorer.commands.find import CommandError, load, question, say_unreadable

if TYPE_CHECKING:
    import argparse

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


_TABLES = {
    "technologies": "topics",
    "entities": "entities",
    "indicators": "indicators",
    "documents": "documents",
}


def list_things(options: argparse.Namespace) -> int:
    """List technologies, entities, indicators or documents."""
    from explorer.dataset.columns import column_names, row_values
    from explorer.dataset.schema import Document, Entity, Indicator, Topic

    dataset = load(options.workspace)
    rows: list[Topic | Entity | Indicator | Document] = list(
        getattr(dataset, _TABLES[options.what]).values()
    )
    if options.taxonomy:
        if options.what != "technologies":
            raise CommandError("--taxonomy goes with `list technologies`")
        if options.taxonomy not in dataset.taxonomies:
            known = ", ".join(dataset.taxonomies)
            raise CommandError(f"no list has the id {options.taxonomy!r}; there are {known}")
        rows = [dataset.topics[n.technology_id] for n in dataset.rows_of_list(options.taxonomy)]
    if options.json:
        objects = [row_values(type(r), r) for r in rows]
        print(json.dumps(objects, ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        if isinstance(row, Document):
            print(f"{row.document_id}\t{row.title}\t{row.publisher}")
        else:
            identifier = getattr(row, column_names(type(row))[0])
            print(f"{identifier}\t{row.name_en}\t{row.name_zh_hans}\t{row.name_zh_hant}")
    return 0


def show(options: argparse.Namespace) -> int:
    """Print the figures of a technology with what states them."""
    from explorer.analysis.select import observations
    from explorer.dataset.evidence import Passage

    dataset = load(options.workspace)
    asked = question(dataset, options, default=False)
    rows = observations(dataset, asked)
    found = [e for o in rows for e in dataset.evidence_of.get(o.observation_id, ())]
    say_unreadable(dataset, (e.document_id for e in found if isinstance(e, Passage)))
    if options.json:
        print(json.dumps([_as_json(dataset, o) for o in rows], ensure_ascii=False, indent=2))
        return 0
    if not rows:
        print(f"No figure for {dataset.topics[asked.topic_id].name_en}.")
    for o in rows:
        _print_observation(dataset, o)
    return 0


def _as_json(dataset: Dataset, o: Observation) -> dict[str, object]:
    from explorer.dataset import discretion
    from explorer.dataset.columns import row_values
    from explorer.dataset.evidence import Cell, Support
    from explorer.dataset.schema import Discrepancy, Observation

    found = []
    for e in dataset.evidence_of.get(o.observation_id, ()):
        cells = row_values(Support, e)
        if isinstance(e, Cell):
            cells["file"] = dataset.documents[e.document_id].file
        found.append(cells)
    doubts = dataset.discrepancies_of.get(o.observation_id, ())
    return row_values(Observation, o) | {
        "evidence": found,
        "discrepancies": [row_values(Discrepancy, d) for d in doubts],
        "marking": discretion.of(dataset, (o,)),
    }


def _print_observation(dataset: Dataset, o: Observation) -> None:
    from explorer.charts import numbers
    from explorer.charts.caveats import caveats
    from explorer.charts.naming import entity_label, says_who
    from explorer.dataset.evidence import Cell, Citation, Derivation, Papers, Passage
    from explorer.dataset.schema import Status

    who = entity_label(dataset, o, "en")
    what = dataset.indicators[o.indicator_id].name_en
    when = numbers.period(o.period_start, o.period_end)
    status = "" if o.status == Status.MEASURED else o.status
    parts = [what, when, says_who(dataset.reports[o.report_id]), status]
    print(f"{who}: {numbers.label(o)}  ({', '.join(p for p in parts if p)})")
    print(f"  {o.statement_en}")
    for caveat in caveats(dataset, (o,)):
        print(f"  {caveat}")
    for e in dataset.evidence_of.get(o.observation_id, ()):
        match e:
            case Passage():
                print(f"  {e.document_id} {e.start}:{e.end}  {e.quote}")
            case Cell():
                file = dataset.documents[e.document_id].file
                where = " ".join(p for p in (file, e.sheet, e.place) if p)
                print(f"  {where}  {e.quote}")
            case Papers():
                print(f"  papers: {e.rule}")
            case Citation():
                print(f"  cited: {e.source_title}, {e.source_url}")
            case Derivation():
                print(f"  derived: {e.rule}")
            case _ as never:
                assert_never(never)
