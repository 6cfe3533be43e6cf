from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.dataset.schema import Observation
from explorer.workspace import shown
from explorer.workspace.shown import Standing

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset


def changed(dataset: Dataset, rows: tuple[Observation, ...]) -> Dataset:
    return replace(dataset, tables={**dataset.tables, Observation.TABLE: rows})


def test_nothing_changed(dataset: Dataset) -> None:
    taken = [shown.take(dataset, o, text="x") for o in dataset.observations]
    kept = [shown.from_json(s.as_json()) for s in taken if s]
    findings = shown.check(dataset, kept)
    assert len(findings) == len(dataset.observations)
    assert {f.standing for f in findings} == {Standing.UNCHANGED}


def test_revised_and_withdrawn(dataset: Dataset) -> None:
    first, second, *rest = [o for o in dataset.rows(Observation) if o.value is not None]
    kept = [shown.take(dataset, o.observation_id, text="old") for o in (first, second)]
    assert first.value is not None
    now = changed(dataset, (replace(first, value=first.value + 1, comparator="gt"), *rest))
    one, two = shown.check(now, [s for s in kept if s])
    assert one.standing == Standing.REVISED
    assert set(one.changed) >= {"value"}
    assert one.now is not None
    assert (one.shown.value, one.now.value) == (first.value, first.value + 1)
    assert (two.standing, two.now) == (Standing.WITHDRAWN, None)


def test_a_note_or_sentence_of_ours_is_no_revision(dataset: Dataset) -> None:
    first, *rest = dataset.rows(Observation)
    kept = shown.take(dataset, first.observation_id)
    assert kept is not None
    now = changed(dataset, (replace(first, note="new", statement_en="New."), *rest))
    assert shown.check(now, [kept])[0].standing == Standing.UNCHANGED


def test_a_passage_is_compared_word_by_word(dataset: Dataset) -> None:
    evidence = next(e for rows in dataset.passages_in.values() for e in rows)
    kept = shown.take(dataset, evidence.observation_id, evidence_id=evidence.evidence_id)
    assert kept is not None
    assert kept.quote == evidence.quote
    assert shown.check(dataset, [kept])[0].standing == Standing.UNCHANGED
    (finding,) = shown.check(dataset, [replace(kept, quote=kept.quote + "!")])
    assert (finding.standing, finding.changed) == (Standing.REVISED, ("quote",))
    (finding,) = shown.check(dataset, [replace(kept, evidence_id="gone")])
    assert finding.standing == Standing.WITHDRAWN
    assert shown.take(dataset, "gone") is None
