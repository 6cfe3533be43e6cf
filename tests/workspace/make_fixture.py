"""Writes a workspace of the present version to ``fixtures/``.

Run ``python -m tests.workspace.make_fixture`` before the first change to the schema after a
release; a fixture is never written again.
"""

from __future__ import annotations

from pathlib import Path

from explorer.dataset.schema import (
    Entity,
    Indicator,
    Node,
    NumeralRow,
    Observation,
    Passage,
    Report,
    Taxonomy,
    Topic,
)
from explorer.dataset.stored import StoredTable
from explorer.workspace.briefings import Briefing
from explorer.workspace.file import Workspace
from explorer.workspace.versions import STEPS
from tests.workspace.samples import document

FOLDER = Path(__file__).parent / "fixtures"

SNAPSHOT = {"observation_id": "obs-1", "unit": "percent", "value": 60.0, "comparator": "gt"}
CHART = {
    "type": "chart",
    "question": {"topic_id": "electric-batteries", "entities": ["CHN", "USA"], "kind": "bar"},
    "snapshots": [SNAPSHOT],
}
CONTENTS: tuple[dict[str, object], ...] = (
    {"type": "heading", "text": "Batteries 电池", "level": 2},
    {
        "type": "paragraph",
        "runs": [
            {"type": "text", "text": "China holds "},
            {"type": "field", "observation_id": "obs-1", "snapshot": SNAPSHOT},
            {"type": "text", "text": " of it.", "bold": True},
        ],
    },
    CHART,
)
PASSAGE = {"type": "passage", "evidence_id": "obs-1-e", "quote": "六成"}
HEAD = Briefing(
    "", "Brief", "Below", ("A", "B"), "2026-01-31", "zh-Hans", "1.0.0", template="profile"
)
REPORT = Report("own-report", "Own", "We", "We (2024)", ("A",), "2024", "", "ours", "small")
OBSERVATION = Observation(
    "own-1",
    "electric-batteries",
    "CHN",
    "",
    "high-impact-share",
    None,
    "2024",
    "2024",
    "stated",
    12.5,
    None,
    None,
    "percent",
    "approx",
    "about",
    "estimate",
    "own-report",
    "About an eighth.",
    "",
)
EVIDENCE = Passage(
    "own-1-e", "own-1", "states", "own-document", 0, 8, "The text", "", " of", None, None
)

LARGE = StoredTable(
    "own-document",
    Path("figures"),
    Path("cells"),
    ("aa", "bb"),
    1,
    {
        "topic": [["electric-batteries", 1]],
        "entity": [["CHN", 1]],
        "other": [["CHN", 0]],
        "indicator": [["own-papers", 1]],
        "report": [["own-report", 1]],
        "period": [["2024", "2024"]],
        "estimate": [[False, 1]],
        "both": [[0, 0, 1]],
        "note": [[-1]],
    },
)

OWN_THINGS = (
    Taxonomy("own", "Topics of your own", "", "You", "", ""),
    Topic("list-own", "list", "Topics of your own", "自有主题", "自訂主題", (), "own"),
    Topic("own-robots", "technology", "Robots", "机器人", "機器人", ("bots",), "own"),
    Node("own", "own/list-own", "", "list", "list-own", 1, "", ""),
    Node("own", "own/own-robots", "own/list-own", "technology", "own-robots", 1, "", ""),
    Entity("own-lab", "institution", "Lab", "实验室", "實驗室", (), "CHN", "", None, None, "", ""),
)
INDICATOR = Indicator("own-papers", "Papers", "论文", "論文", "own", "count", "count", "neutral")


def fill(workspace: Workspace) -> None:
    """One of everything, with a step to do again."""
    workspace.add_pin(CHART, title="Electric batteries")
    workspace.add_pin(PASSAGE, title="A passage", index=0)
    workspace.add_note("Ask again 再问", about="obs-1")
    workspace.add_briefing(HEAD, CONTENTS)
    workspace.add_document(*document("own-document"))
    workspace.put_report(REPORT)
    workspace.add_observation(OBSERVATION, [EVIDENCE])
    for thing in OWN_THINGS:
        workspace.put_thing(thing)
    workspace.put_thing(INDICATOR)
    workspace.keep_mapping("0f", "[[sheet]]")
    workspace.set_aside([NumeralRow("own-document", 0, 3, "The", "other", "", "no numeral")])
    workspace.keep_house("word", "house.dotx", b"PK")
    workspace.keep_view({"selection": {"page": "overview"}}, title="Kept 留存", picture=b"PNG")
    workspace.put_large_table(LARGE)
    workspace.add_note("taken back")
    workspace.undo()


def main() -> None:
    path = FOLDER / f"version-{len(STEPS)}.ctew"
    with Workspace.create(path) as workspace:
        fill(workspace)
    print(path)


if __name__ == "__main__":
    main()
