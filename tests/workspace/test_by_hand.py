"""Figures by hand without a window: what is read, what is kept, what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from explorer.cli import main
from explorer.dataset.merge import merge
from explorer.dataset.schema import Passage
from explorer.reading.propose import Proposer
from explorer.reading.selection import read
from explorer.workspace.by_hand import Draft, New, Unfit, add
from explorer.workspace.file import Workspace
from explorer.workspace.imports import bring_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

TEXT = (
    "电池札记\n\n"
    "2019-2023年，中国在电池领域的高影响力论文份额达到62.5%，居于首位。美国为10.5%左右。\n\n"
    "Over 5,000 patents on hydrogen were filed by Japan in 2023. "
    "The budget will reach US$47.5 billion by 2030.\n"
)
DOCUMENT = "own-note"


@pytest.fixture
def workspace(tmp_path: Path, dataset: Dataset) -> Iterator[Workspace]:
    path = tmp_path / "note.txt"
    path.write_text(TEXT, encoding="utf-8")
    with Workspace.create(tmp_path / "w.ctew") as made:
        bring_in(made, dataset, path)
        yield made


def draft(words: str, **said: object) -> Draft:
    start = TEXT.index(words)
    given: dict[str, object] = {
        "value": "62.5",
        "unit": "%",
        "entity": "CHN",
        "topic": "electric-batteries",
        "indicator": "high-impact-share",
        "period": "2019-2023",
    }
    return Draft(DOCUMENT, start, start + len(words), **(given | said))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "value", "unit", "entity", "period", "status"),
    [
        ("62.5%", "62.5", "percent", "CHN", "2019-2023", "measured"),
        ("10.5%", "~ 10.5", "percent", "USA", "", "measured"),
        ("5,000", "> 5000", "count", "JPN", "2023", "measured"),
        ("47.5 billion", "47500000000", "USD", None, "2030", "projection"),
    ],
)
def test_a_selection_is_read(
    dataset: Dataset,
    words: str,
    value: str,
    unit: str,
    entity: str | None,
    period: str,
    status: str,
) -> None:
    start = TEXT.index(words)
    found = read(Proposer(dataset), TEXT, start, start + len(words))
    assert (found.value, found.unit, found.period, found.status) == (value, unit, period, status)
    assert entity is None or found.entity_id == entity
    # A number alone is quoted with its sentence.
    assert TEXT[found.start : found.end].strip() == TEXT[found.start : found.end]
    assert len(TEXT[found.start : found.end]) > len(words)


def test_a_long_selection_is_the_quote(dataset: Dataset) -> None:
    words = "5,000 patents on hydrogen were filed"
    start = TEXT.index(words)
    found = read(Proposer(dataset), TEXT, start - 1, start + len(words) + 1)
    assert TEXT[found.start : found.end] == words


def test_one_step_keeps_the_figure_and_all_that_is_new(
    workspace: Workspace, dataset: Dataset
) -> None:
    before = workspace.own()
    topic = New(("", "沙丘农业", ""), "theme", "Deserts")
    made = add(
        workspace,
        dataset,
        draft(
            "中国在电池领域的高影响力论文份额达到62.5%",
            topic=topic,
            entity=New(("Oil Works", "", ""), "company"),
            indicator=New(("Share of dunes", "", "")),
        ),
    )
    joined, problems = merge(dataset, workspace.own())
    assert not problems
    assert joined.topics[made.topic_id].name_en == "沙丘农业"
    assert joined.entities[made.entity_id].kind == "company"
    assert joined.indicators[made.indicator_id].kind == "share"
    (taxonomy,) = [t for t in joined.taxonomies.values() if t.title == "Deserts"]
    assert any(n.technology_id == made.topic_id for n in joined.nodes.values())
    evidence = joined.first_of(made.observation_id)
    assert isinstance(evidence, Passage)
    assert TEXT[evidence.value_start : evidence.value_end] == "62.5%"
    # Another topic of the same list goes there.
    second = add(
        workspace,
        dataset,
        draft("美国为10.5%左右", value="10.5", topic=New(("B", "", ""), "", "Deserts")),
    )
    joined, problems = merge(dataset, workspace.own())
    assert not problems
    nodes = [n for n in joined.nodes.values() if n.taxonomy_id == taxonomy.taxonomy_id]
    assert {n.technology_id for n in nodes if n.parent_id} == {made.topic_id, second.topic_id}
    assert sorted(n.order for n in nodes if n.parent_id) == [1, 2]
    workspace.undo()
    workspace.undo()
    assert workspace.own() == before


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"value": "sixty"}, "value"),
        ({"value": "63"}, "value"),
        ({"value": "-"}, "value"),
        ({"unit": ""}, "unit"),
        ({"unit": "USD"}, "unit"),
        ({"period": "yesterday"}, "period"),
        ({"entity": New(("", " ", ""))}, "entity"),
        ({"topic": New(("", "", ""))}, "topic"),
        ({"indicator": New(("", "", ""))}, "indicator"),
    ],
)
def test_what_does_not_fit_is_said_of_its_field(
    workspace: Workspace, dataset: Dataset, said: dict[str, object], field: str
) -> None:
    steps = workspace.steps()
    with pytest.raises(Unfit, match=r"\.$") as caught:
        add(workspace, dataset, draft("中国在电池领域的高影响力论文份额达到62.5%", **said))
    assert caught.value.field == field
    assert workspace.steps() == steps


def test_the_number_that_was_selected_is_the_one_marked(
    workspace: Workspace, dataset: Dataset, tmp_path: Path
) -> None:
    path = tmp_path / "twice.txt"
    text = "China has 5 of the fields, and Japan has 5 of the others.\n"
    path.write_text(text, encoding="utf-8")
    bring_in(workspace, dataset, path)
    at = text.rindex("5")
    made = add(
        workspace,
        dataset,
        Draft(
            "own-twice", 0, len(text) - 1, "5", "count", "JPN", "electric-batteries",
            New(("Fields held", "", "")), selected=(at, at + 1),
        ),
    )  # fmt: skip
    (evidence,) = [e for e in workspace.evidence() if e.observation_id == made.observation_id]
    assert isinstance(evidence, Passage)
    assert evidence.value_start == at


def test_the_command_reads_and_takes_what_is_said(
    workspace: Workspace, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(workspace.path)
    workspace.close()
    assert main(["figure", DOCUMENT, "62.5%", "--workspace", path, "--json"]) == 0
    (made,) = [json.loads(capsys.readouterr().out)]
    assert made["observation_id"].startswith("own.electric-batteries.chn.high-impact-share")
    new = ["--topic", "Dunes|沙丘|沙丘", "--indicator", "Patents filed", "--list", "Deserts"]
    assert main(["figure", DOCUMENT, "Over 5,000 patents", "--workspace", path, *new]) == 0
    assert capsys.readouterr().out.startswith("own.dunes.jpn.patents-filed.2023")
    assert main(["list", "technologies", "--taxonomy", "own-deserts", "--workspace", path]) == 0
    assert "Dunes" in capsys.readouterr().out
    assert main(["show", "Dunes", "--workspace", path, "--json"]) == 0
    (shown,) = json.loads(capsys.readouterr().out)
    assert shown["value"] == 5000
    assert main(["figure", DOCUMENT, "no such words", "--workspace", path]) == 1
    assert "nowhere" in capsys.readouterr().err
    assert main(["figure", DOCUMENT, "62.5%", "--workspace", path, "--value", "63"]) == 1
    assert "value: The passage has no number that reads 63" in capsys.readouterr().err
