"""Figures by hand without a window: what is read, what is kept, what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.cli import main
from explorer.dataset.merge import merge
from explorer.dataset.schema import Observation, Passage
from explorer.reading.propose import Proposer
from explorer.reading.selection import read
from explorer.workspace.by_hand import Draft, New, Unfit, add, draft_of, identified
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


def refused(workspace: Workspace, dataset: Dataset, **said: object) -> str:
    with pytest.raises(Unfit) as caught:
        add(workspace, dataset, draft("中国在电池领域的高影响力论文份额达到62.5%", **said))
    return str(caught.value)


def test_what_does_not_fit_is_said_in_a_sentence(workspace: Workspace, dataset: Dataset) -> None:
    said = [
        refused(workspace, dataset, value=""),
        refused(workspace, dataset, value="63"),
        refused(workspace, dataset, value="162.5"),
        refused(workspace, dataset, unit=" "),
        refused(workspace, dataset, unit="count"),
        refused(workspace, dataset, unit="$"),
        refused(workspace, dataset, period=" 2023-2019-1 "),
        refused(workspace, dataset, entity=New(("", " ", ""))),
        refused(workspace, dataset, topic=New(("", " ", ""))),
        refused(workspace, dataset, indicator=New(("", " ", ""))),
    ]
    assert said == [
        "Write the value, for example 47.5 or > 5000.",
        "The passage has no number that reads 63.",
        "162.5 percent is no share: shares go from 0 to 100.",
        "Write the unit.",
        "Share of high-impact research is in percent; name another indicator or unit.",
        "$ may be one of several; write USD, CNY and the like.",
        "'2023-2019-1' is no period; write 2023, 2019-2023 or 2024-05.",
        "Say whose figure it is.",
        "Say what the figure is about.",
        "Say what is measured.",
    ]
    with pytest.raises(Unfit, match="Select the words") as caught:
        add(workspace, dataset, replace(draft("中国"), end=TEXT.index("中国")))
    assert caught.value.field == "quote"


def test_the_rows_of_a_figure_of_known_things(workspace: Workspace, dataset: Dataset) -> None:
    words = "中国在电池领域的高影响力论文份额达到62.5%"
    made = add(workspace, dataset, draft(words))
    (report,) = workspace.reports()
    name = "own.electric-batteries.chn.high-impact-share.2019-2023"
    assert made == Observation(
        name, "electric-batteries", "CHN", "", "high-impact-share", None, "2019", "2023", "stated",
        62.5, None, None, "percent", "eq", "", "measured", report.report_id,
        "Electric batteries, Share of high-impact research, China, 2019 to 2023: 62.5 percent, "
        f"according to {report.short}.",
        "",
    )  # fmt: skip
    start = TEXT.index(words)
    (evidence,) = workspace.evidence()
    assert isinstance(evidence, Passage)
    at = TEXT.index("62.5%")
    assert (evidence.evidence_id, evidence.observation_id, evidence.role) == (
        f"{name}#1", name, "states",
    )  # fmt: skip
    assert (evidence.start, evidence.end, evidence.quote) == (start, start + len(words), words)
    assert (evidence.value_start, evidence.value_end) == (at, at + len("62.5%"))
    assert TEXT[:start].endswith(evidence.prefix)
    assert TEXT[start + len(words) :].startswith(evidence.suffix)
    assert workspace.undo() == "Add figure"
    # The same of the same once more has another number.
    first = add(workspace, dataset, draft(words))
    second = add(workspace, dataset, draft(words))
    assert (first.observation_id, second.observation_id) == (name, f"{name}-2")
    assert len(workspace.reports()) == 1


def test_a_unit_with_a_power_of_ten_and_a_range(workspace: Workspace, dataset: Dataset) -> None:
    words = "The budget will reach US$47.5 billion by 2030"
    made = add(
        workspace,
        dataset,
        draft(
            words, value="47.5", unit="US$ billion", entity="JPN", period="2030",
            indicator=New((" Budget ", "预算", "")), status="projection",
        ),
    )  # fmt: skip
    assert (made.value, made.unit, made.status) == (47.5e9, "USD", "projection")
    assert (made.period_start, made.period_end, made.period_basis) == ("2030", "2030", "stated")
    assert made.observation_id == "own.electric-batteries.jpn.budget.2030"
    (indicator,) = workspace.own().indicators
    assert (indicator.name_en, indicator.name_zh_hans, indicator.name_zh_hant) == (
        "Budget", "预算", "Budget",
    )  # fmt: skip
    assert (indicator.kind, indicator.unit, indicator.higher_is) == ("money", "USD", "neutral")
    assert indicator.definition == "Named by the user for a figure of a document."
    undated = add(
        workspace,
        dataset,
        draft("Over 5,000 patents", value="5000-6000", unit="count", entity="JPN", period=" ",
              indicator=New(("Patents", "", ""))),
    )  # fmt: skip
    assert (undated.value, undated.value_low, undated.value_high) == (None, 5000, 6000)
    assert (undated.period_start, undated.period_end, undated.period_basis) == ("", "", "none")
    assert undated.observation_id.endswith(".patents.undated")


def test_a_place_or_a_verdict_in_words_needs_no_number(
    workspace: Workspace, dataset: Dataset
) -> None:
    words = "居于首位"
    made = add(
        workspace, dataset, draft(words, value="1", unit="rank", indicator="rank", period="2023")
    )
    (evidence,) = workspace.evidence()
    assert isinstance(evidence, Passage)
    assert (made.value, made.unit) == (1, "rank")
    assert (evidence.quote, evidence.value_start, evidence.value_end) == (words, None, None)


def test_what_is_new_is_of_the_kind_that_was_said_or_of_the_usual_one(
    workspace: Workspace, dataset: Dataset
) -> None:
    words = "中国在电池领域的高影响力论文份额达到62.5%"
    add(workspace, dataset, draft(words, topic=New(("Dunes", "", "")), entity=New(("Lab", "", ""))))
    add(
        workspace,
        dataset,
        draft(words, topic=New(("Wells", "", ""), "theme"), entity=New(("Oil", "", ""), "company")),
    )
    own = workspace.own()
    assert {t.name_en: t.kind for t in own.topics} == {
        "Topics of your own": "list", "Dunes": "technology", "Wells": "theme",
    }  # fmt: skip
    assert {e.name_en: e.kind for e in own.entities} == {"Lab": "institution", "Oil": "company"}
    places = {n.node_id: (n.parent_id, n.kind, n.order) for n in own.nodes}
    assert places == {
        "own/list-own": ("", "list", 1),
        "own/own-dunes": ("own/list-own", "technology", 1),
        "own/own-wells": ("own/list-own", "theme", 2),
    }
    (taxonomy,) = own.taxonomies
    assert (taxonomy.taxonomy_id, taxonomy.title, taxonomy.publisher) == (
        "own", "Topics of your own", "You",
    )  # fmt: skip


@pytest.mark.parametrize("called", ["topics OF your own", "自有主题", "自訂主題", ""])
def test_the_usual_list_goes_by_its_name_in_any_language(
    workspace: Workspace, dataset: Dataset, called: str
) -> None:
    words = "中国在电池领域的高影响力论文份额达到62.5%"
    add(workspace, dataset, draft(words, topic=New(("Dunes", "", ""), "", called)))
    (taxonomy,) = workspace.own().taxonomies
    assert taxonomy.taxonomy_id == "own"


def test_what_was_read_is_a_draft_only_if_nothing_is_missing(dataset: Dataset) -> None:
    words = "中国在电池领域的高影响力论文份额达到62.5%"
    start = TEXT.index(words)
    read_off = read(Proposer(dataset), TEXT, start, start + len(words))
    whole = replace(
        read_off, value="62.5", unit="percent", entity_id="CHN", topic_id="electric-batteries",
        indicator_id="high-impact-share", period="2023", status="measured",
    )  # fmt: skip
    assert draft_of(DOCUMENT, (1, 2), whole) == Draft(
        DOCUMENT, whole.start, whole.end, "62.5", "percent", "CHN", "electric-batteries",
        "high-impact-share", "2023", "measured", (1, 2),
    )  # fmt: skip
    for lacking in ("value", "unit", "entity_id", "topic_id", "indicator_id"):
        assert draft_of(DOCUMENT, (1, 2), replace(whole, **{lacking: ""})) is None
    assert draft_of(DOCUMENT, (1, 2), replace(whole, period="")) is not None


def test_a_thing_goes_by_its_id_or_any_name(dataset: Dataset) -> None:
    assert [identified(dataset, "entity", t) for t in ("CHN", "中国", "China", "CN", "nobody")] == [
        "CHN", "CHN", "CHN", "CHN", "",
    ]  # fmt: skip
    assert identified(dataset, "topic", "Electric batteries") == "electric-batteries"
    assert identified(dataset, "indicator", "Share of high-impact research") == "high-impact-share"
    assert identified(dataset, "topic", "no such") == identified(dataset, "indicator", "none") == ""
