"""What goes into a pack: no text of somebody else unasked, nothing marked to go less far."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.merge import merge
from explorer.dataset.schema import Cell, Derivation, Passage, Rendering
from explorer.packs import content, making
from explorer.packs.excerpts import excerpt
from tests.workspace.make_fixture import EVIDENCE, OBSERVATION
from tests.workspace.samples import document

if TYPE_CHECKING:
    from explorer.dataset.dataset import Dataset
    from explorer.workspace.file import Workspace
    from tests.packs.conftest import Write

QUOTES = making.Choice()


def test_without_asking_the_quotes_alone_go_along(
    dataset: Dataset, filled: Workspace, write: Write
) -> None:
    _, text = document("own-document")
    filled.put_rendering(Rendering("own-document", 4, 8, "zh-Hans", "正文", "draft", "me"))
    path = write(filled, choice=QUOTES)
    assert text.encode() not in path.read_bytes()
    own = content.own_of(content.read(path))
    assert list(own.texts.values()) == ["The text"]
    merged, problems = merge(dataset, own)
    assert problems == []
    (passage,) = merged.evidence_of["own-1"]
    assert isinstance(passage, Passage)
    assert merged.text(passage.document_id)[passage.start : passage.end] == EVIDENCE.quote
    (put,) = own.renderings
    assert (own.texts[put.document_id][put.start : put.end], put.text) == ("text", "正文")


def test_a_document_goes_whole_when_it_is_named(
    dataset: Dataset, filled: Workspace, write: Write
) -> None:
    whole = write(filled, choice=making.Choice(texts=frozenset({"own-document"})))
    own = content.own_of(content.read(whole))
    assert own.texts == {"own-document": document("own-document")[1]}
    assert own.numerals == filled.numerals()
    chosen = making.choose(dataset, filled.own(), (), QUOTES)
    assert any("its quotes go along, not its text" in n for n in chosen.notices)


@pytest.mark.parametrize("thing", ["own-1", "own-report", "own-document"])
def test_what_is_marked_to_go_less_far_stays(
    dataset: Dataset, filled: Workspace, thing: str
) -> None:
    filled.mark(thing, "internal")
    chosen = making.choose(dataset, filled.own(), (), QUOTES)
    assert chosen.own.observations == ()
    assert thing not in {r.report_id for r in chosen.own.reports}
    assert not any(thing in d.document_id for d in chosen.own.documents)
    assert any("marked to go less far" in n for n in chosen.notices)
    further = making.choose(dataset, filled.own(), (), replace(QUOTES, up_to="internal"))
    assert [o.observation_id for o in further.own.observations] == ["own-1"]
    assert set(further.own.marks.values()) == {"internal"}


def test_what_rests_on_a_restricted_figure_stays_too(dataset: Dataset, filled: Workspace) -> None:
    made = replace(OBSERVATION, observation_id="own-2", value=6.0)
    rule = Derivation("own-2-e", "own-2", "states", "half", ("own-1",))
    filled.add_observation(made, [rule])
    filled.mark("own-1", "restricted")
    assert making.choose(dataset, filled.own(), (), QUOTES).own.observations == ()
    filled.mark("own-1", "")
    only = making.Choice(topics=frozenset({"electric-batteries"}))
    chosen = making.choose(dataset, filled.own(), (), only)
    assert {o.observation_id for o in chosen.own.observations} == {"own-1", "own-2"}


def test_a_topic_takes_along_what_it_needs_and_no_more(dataset: Dataset, filled: Workspace) -> None:
    about = replace(OBSERVATION, observation_id="own-3", topic_id="own-robots", entity_id="own-lab")
    filled.add_observation(
        about, [replace(EVIDENCE, evidence_id="own-3-e", observation_id="own-3")]
    )
    chosen = making.choose(
        dataset, filled.own(), (), making.Choice(topics=frozenset({"own-robots"}))
    ).own
    assert [o.observation_id for o in chosen.observations] == ["own-3"]
    assert {t.technology_id for t in chosen.topics} == {"own-robots", "list-own"}
    assert {n.node_id for n in chosen.nodes} == {"own/list-own", "own/own-robots"}
    assert [e.entity_id for e in chosen.entities] == ["own-lab"]
    assert chosen.indicators == ()
    assert len(making.choose(dataset, filled.own(), (), QUOTES).own.indicators) == 1


def test_a_table_keeps_its_cells_in_their_places() -> None:
    row, _ = document("sheet")
    text = "Land\tYear\tShare\nA\t2020\t12\nB\t2021\t34\nC\t2022\t56"
    cell = Cell("e", "o", "states", "sheet", "34", "", 3, "C")
    made = excerpt(row, text, [cell], [], [])
    assert made is not None
    assert made.text == "Land\t\tShare\n\t\t\nB\t\t34\n\t\t"


def test_pages_are_those_of_the_whole_document() -> None:
    from bisect import bisect_right

    row, _ = document("paged")
    pages = [f"Page {n} says {n}0 percent. " for n in range(1, 6)]
    text, starts = "".join(pages), [sum(map(len, pages[:n])) for n in range(5)]
    spans = {n: text.index(f"{n}0 percent") for n in (2, 4, 5)}
    passages = [
        Passage(f"e{n}", "o", "states", "paged", at, at + 10, f"{n}0 percent", "", "", at, at + 10)
        for n, at in spans.items()
    ]
    made = excerpt(row, text, passages, [], starts)
    assert made is not None
    for n, e in zip(spans, made.evidence, strict=True):
        assert isinstance(e, Passage)
        assert e.value_start == e.start
        assert made.text[e.start : e.end] == f"{n}0 percent"
        assert bisect_right(made.pages, e.start) == n


def test_what_came_with_a_pack_goes_on_only_where_it_is_needed(
    dataset: Dataset, filled: Workspace
) -> None:
    packed = {("observations", "own-1"), ("evidence", "own-1-e"), ("documents", "own-document")}
    chosen = making.choose(dataset, filled.own(), packed, QUOTES).own
    assert chosen.observations == chosen.evidence == chosen.documents == ()
    assert len(chosen.topics) == 2
