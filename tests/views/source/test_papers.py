"""A figure computed from publications shows its papers in the source panel."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from explorer import paths
from explorer.dataset import package
from explorer.dataset.papers import Query
from explorer.tracker import build, query, settings, technologies
from explorer.views.source.pane import SourcePane

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.windows import Surroundings

FIGURE = "own-tracker.electric-batteries.CHN.high-impact-share.2016-2020"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng = random.Random(2)
    lines = []
    for number in range(300):
        institution = {"id": "https://openalex.org/I1", "display_name": "U"}
        institution["country_code"] = rng.choice(["CN", "US", "FR"])
        record = {
            "id": f"https://openalex.org/W{number}",
            "title": f"Lithium ion batteries <b>{number}</b>",
            "publication_year": rng.randint(2016, 2020),
            "cited_by_count": rng.randint(0, 90),
            "authorships": [{"author": {"display_name": "A"}, "institutions": [institution]}],
        }
        lines.append(json.dumps(record) + "\n")
    made = tmp_path_factory.mktemp("papers")
    (made / "works.jsonl").write_text("".join(lines))
    chosen = settings.Settings(created="2026-01-01", first_year=2016, last_year=2020, resamples=20)
    searches = technologies.read([paths.resource("technologies", "electric-batteries.toml")])
    base = package.load(paths.bundled_data())
    build.build([made / "works.jsonl"], made / "out", searches, chosen, base)
    return made / "out"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_papers_that_weigh_most_are_listed(
    qtbot: QtBot, make_surroundings: Callable[..., Surroundings], folder: Path, language: str
) -> None:
    dataset = package.load(folder)
    around = make_surroundings(dataset, language=language)
    pane = SourcePane(around)
    qtbot.addWidget(pane)
    evidence = dataset.first_of(FIGURE)
    assert evidence is not None
    around.state.select(observation_id=FIGURE, evidence_id=evidence.evidence_id)
    asked = Query.of(evidence.rule)
    first = query.page(folder, asked, 0, 5)
    qtbot.waitUntil(lambda: first[0].title in pane.card.toPlainText(), timeout=10_000)
    text = pane.card.toPlainText()
    assert str(asked.papers) in text
    assert all(paper.title in text for paper in first)


def test_papers_that_are_gone_are_one_sentence(
    qtbot: QtBot, make_surroundings: Callable[..., Surroundings], folder: Path
) -> None:
    dataset = package.load(folder)
    around = make_surroundings(dataset)
    pane = SourcePane(around)
    qtbot.addWidget(pane)
    evidence = dataset.first_of(FIGURE)
    assert evidence is not None
    moved = folder / "papers" / "works.gone"
    (folder / "papers" / "works.parquet").rename(moved)
    try:
        around.state.select(observation_id=FIGURE, evidence_id=evidence.evidence_id)
        wanted = "the papers cannot be read"
        qtbot.waitUntil(lambda: wanted in pane.card.toPlainText(), timeout=10_000)
    finally:
        moved.rename(folder / "papers" / "works.parquet")
