"""No output without its doubt: whatever says a figure says what puts it in doubt, and its mark."""

from __future__ import annotations

import json
import random
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from explorer import arguments
from explorer.analysis.select import Question, doubts
from explorer.briefing import blocks, card, write
from explorer.briefing.model import (
    Briefing,
    ChartBlock,
    DiscrepancyBlock,
    Field,
    FigureBlock,
    Paragraph,
    PassageBlock,
    TableBlock,
    Text,
)
from explorer.briefing.resolve import resolve
from explorer.charts import figures
from explorer.charts.build import build
from explorer.charts.caveats import beside, caveats, in_english
from explorer.charts.paint import FigureOptions
from explorer.cli import main
from explorer.dataset.merge import Own, merge
from explorer.dataset.schema import Passage
from explorer.workspace import annotated
from explorer.workspace.file import Workspace
from tests.briefing import marked

if TYPE_CHECKING:
    from explorer.briefing.model import Block
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation

pytestmark = pytest.mark.usefixtures("qapp")
MARK = "Marked: Restricted."


def bare(words: str) -> str:
    return re.sub(r"\s+", "", words)


@pytest.fixture(scope="module")
def doubted(dataset: Dataset) -> Observation:
    """A figure that a sentence states, that others contradict, and that has few doubts."""
    found = [
        o
        for o in dataset.observations.values()
        if len(doubts(dataset, (o,))) == 1
        and isinstance(dataset.first_of(o.observation_id), Passage)
    ]
    return random.Random(3).choice(found)


@pytest.fixture(scope="module")
def restricted(dataset: Dataset, doubted: Observation) -> Dataset:
    joined, problems = merge(dataset, Own(marks={doubted.observation_id: "restricted"}))
    assert problems == []
    return joined


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, doubted: Observation) -> Path:
    path = tmp_path_factory.mktemp("marks") / "w.ctew"
    with Workspace.create(path) as made:
        made.mark(doubted.observation_id, "restricted")
    return path


def explanation(dataset: Dataset, o: Observation) -> str:
    (only,) = doubts(dataset, (o,))
    return only.explanation


def test_what_stands_beside_a_figure(restricted: Dataset, doubted: Observation) -> None:
    found = caveats(restricted, (doubted,))
    assert found[0] == MARK
    assert found[-1].endswith(explanation(restricted, doubted))
    assert beside("Said.", restricted, (doubted,)) == " ".join(("Said.", *found))


def test_status_and_what_only_a_citation_says_stand_beside_a_figure(dataset: Dataset) -> None:
    for o in dataset.observations.values():
        said = " ".join(caveats(dataset, (o,)))
        assert (o.status != "measured") == ("Status: " in said)
        assert dataset.held(o) != bool(re.search("Known by citation|Derived from", said))


COMMANDS = {
    "show": lambda o: ["show", o.topic_id],
    "show --json": lambda o: ["show", o.topic_id, "--json"],
    "search": lambda o: ["search", o.statement_en],
    "search --json": lambda o: ["search", o.statement_en, "--json"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_that_prints_figures_says_it(
    capsys: pytest.CaptureFixture[str],
    dataset: Dataset,
    doubted: Observation,
    workspace: Path,
    name: str,
) -> None:
    assert main([*COMMANDS[name](doubted), "--workspace", str(workspace)]) == 0
    said = capsys.readouterr().out
    if name.endswith("json"):
        json.loads(said)
        assert "restricted" in said.lower()
    else:
        assert MARK in said
    assert explanation(dataset, doubted) in said.replace('\\"', '"')


def test_an_answer_says_it_beside_each_figure(
    capsys: pytest.CaptureFixture[str], dataset: Dataset, tmp_path: Path
) -> None:
    question = ["ask", "who leads hypersonic detection and tracking"]
    assert main([*question, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)["answer"]
    ids = [a["observation_id"] for a in answer]
    path = tmp_path / "w.ctew"
    with Workspace.create(path) as made:
        made.mark(ids[0], "internal")
    assert main([*question, "--workspace", str(path)]) == 0
    said = capsys.readouterr().out
    assert "    Marked: Internal." in said
    for name, found in zip(ids, answer, strict=True):
        for d in doubts(dataset, (dataset.observations[name],))[:2]:
            assert d.explanation in said
            assert d.discrepancy_id in [x["discrepancy_id"] for x in found["discrepancies"]]


def test_the_leaders_say_what_puts_them_in_doubt(
    capsys: pytest.CaptureFixture[str], dataset: Dataset
) -> None:
    assert main(["leaders"]) == 0
    heading, *rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert heading[-1] == "Remarks"
    assert {len(row) for row in rows} == {len(heading)}
    told = [row[-1] for row in rows if row[-1]]
    assert told
    assert any(d.explanation in text for d in dataset.discrepancies.values() for text in told)


def test_every_command_is_known_here() -> None:
    """A command that is new says whether it prints figures, and where that is tested."""
    names = set(re.findall(r'add_parser\(\s*"([\w-]+)"', _sources(arguments)))
    figures_said = {
        "show",
        "search",
        "ask",
        "leaders",
        "chart",
        "frame",
        "card",
        "make",
        "annotations",
    }
    briefings = {"brief", "build", "export", "template", "check", "compare"}
    no_figures = names - figures_said - briefings
    assert no_figures <= {
        "data", "coverage", "seal", "list", "propose", "screenshot", "import", "selftest", "house",
        "verify", "mark", "translate", "figure", "tracker", "audit", "papers", "pack", "unpack",
        "recount", "fan", "back", "project", "inspect", "install", "remove", "trust",
    }  # fmt: skip


def _sources(module: object) -> str:
    path = Path(str(module.__file__))  # type: ignore[attr-defined]
    paths = path.parent.rglob("*.py") if path.stem == "__init__" else path.parent.glob("arg*.py")
    return "\n".join(p.read_text() for p in paths)


def held(o: Observation, dataset: Dataset) -> list[Block]:
    """Every kind of block that says a figure without setting its doubt out."""
    first = dataset.first_of(o.observation_id)
    assert first is not None
    return [
        Paragraph((Text("It is "), Field(o.observation_id))),
        FigureBlock(o.observation_id),
        PassageBlock(first.evidence_id),
        ChartBlock(Question(o.topic_id), observation_ids=(o.observation_id,)),
        TableBlock(Question(o.topic_id, o.indicator_id)),
    ]


@pytest.mark.parametrize("at", range(5))
@pytest.mark.parametrize("ending", [".md", ".html", ".docx", ".xlsx"])
def test_every_block_in_every_format(
    restricted: Dataset, doubted: Observation, tmp_path: Path, at: int, ending: str
) -> None:
    path = tmp_path / f"a{ending}"
    block = held(doubted, restricted)[at]
    write.write(restricted, Briefing("Title", blocks=(block,)), path)
    said = marked.said(path)
    if ending == ".docx":  # a chart is a picture, and this is its alternative text
        with zipfile.ZipFile(path) as parts:
            tree = etree.fromstring(parts.read("word/document.xml"))
        said += bare("".join(e.get("descr", "") for e in tree.iter()))
    assert bare(explanation(restricted, doubted))[:60] in said.replace("\\", "")
    assert "Restricted" in said


def test_a_doubt_is_told_once(dataset: Dataset, doubted: Observation) -> None:
    (doubt,) = doubts(dataset, (doubted,))
    twice = Briefing("T", blocks=(Paragraph((Field(doubted.observation_id),)),) * 2)
    notes = [n.text for n in resolve(dataset, twice).notes]
    assert sum(doubt.explanation in n for n in notes) == 1
    shown = Briefing("T", blocks=(*twice.blocks, DiscrepancyBlock(doubt.discrepancy_id)))
    assert not [n for n in resolve(dataset, shown).notes if doubt.explanation in n.text]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "svg", "pdf"])
def test_every_format_of_a_chart(
    restricted: Dataset, doubted: Observation, tmp_path: Path, ending: str
) -> None:
    question = Question(doubted.topic_id, doubted.indicator_id)
    path = tmp_path / f"a.{ending}"
    figures.write(restricted, build(restricted, question), path, FigureOptions())
    said = marked.said(path)
    assert "restricted" in said.lower()
    assert bare(explanation(restricted, doubted))[:40] in said


def test_a_card(restricted: Dataset, doubted: Observation, tmp_path: Path) -> None:
    made = card.make(restricted, doubted.observation_id, tmp_path)
    said = json.loads(made.read_text())["claim"]
    (doubt,) = doubts(restricted, (doubted,))
    assert doubt.discrepancy_id in [d["discrepancy_id"] for d in said["discrepancies"]]
    page = marked.said(made.with_suffix(".html"))
    assert bare(explanation(restricted, doubted)) in page
    assert bare(MARK) in page


def test_what_is_carried_and_copied(restricted: Dataset, doubted: Observation) -> None:
    for block in held(doubted, restricted):
        said = blocks.carried(restricted, block, "en")
        assert MARK in said
        assert explanation(restricted, doubted) in said


def test_web_annotations(restricted: Dataset, doubted: Observation) -> None:
    first = restricted.first_of(doubted.observation_id)
    assert isinstance(first, Passage)
    written = annotated.written(restricted, lambda o: in_english(restricted, o), first.document_id)
    said = json.dumps(json.loads(written), ensure_ascii=False).replace('\\"', '"')
    assert explanation(restricted, doubted) in said
    assert MARK in said


def test_whatever_goes_to_the_clipboard_comes_from_here() -> None:
    """Who copies words asks for what stands beside them, or is named with why not."""
    without = {
        "views/window/citing.py": "references name no figure",
        "views/window/figure_actions.py": "pictures and tables of charts have it, links none",
        "views/window/figure_menus.py": "the citation has it",
        "views/parts/problem_dialog.py": "a report of a fault",
        "models/mime.py": "what is carried has it",
    }
    root = Path(write.__file__).parents[1]
    for path in root.rglob("*.py"):
        source, name = path.read_text(), path.relative_to(root).as_posix()
        if re.search(r"clipboard\(\)\.set(Text|Image|MimeData)|clipboard\.setText", source):
            assert name in without or "beside(" in source, name
        if "mime.encode(" in source:
            assert re.search(r"carried", source), name
