"""Writes a workspace of the present version to ``fixtures/``.

Run ``python -m tests.workspace.make_fixture`` before the first change to the schema after a
release; a fixture is never written again.
"""

from __future__ import annotations

from pathlib import Path

from explorer.dataset.schema import Evidence, Observation, Report
from explorer.workspace.blocks import ChartBlock, Field, Heading, Paragraph, Text
from explorer.workspace.file import Workspace
from explorer.workspace.pins import PinKind
from explorer.workspace.schema import STEPS
from explorer.workspace.shown import Shown
from tests.workspace.model import document

FOLDER = Path(__file__).parent / "fixtures"

SHOWN = Shown("obs-1", "over 60%", 60.0, unit="percent", comparator="gt", status="measured")
CONTENTS = (
    Heading("Batteries 电池", 2),
    Paragraph((Text("China holds "), Field(SHOWN), Text(" of it.", bold=True)), "bullet"),
    ChartBlock({"topic_id": "electric-batteries", "entities": ["CHN", "USA"]}, "bar", "Shares"),
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
EVIDENCE = Evidence(
    "own-1-e",
    "own-1",
    "passage",
    "states",
    "own-document",
    0,
    8,
    "The text",
    "",
    " of",
    None,
    None,
    "",
    "",
    "",
    "",
    "",
    "",
    (),
)


def fill(workspace: Workspace) -> None:
    """One of everything, with a step to do again."""
    workspace.add_pin(
        PinKind.CHART,
        question={"topic_id": "electric-batteries"},
        chart_kind="bar",
        title="Electric batteries",
        shown=[SHOWN],
    )
    workspace.add_pin(PinKind.PASSAGE, target="obs-1-e", title="A passage", index=0)
    workspace.add_note("Ask again 再问", about="obs-1")
    workspace.add_briefing("Brief", CONTENTS, template="profile", language="zh-Hans")
    workspace.add_document(*document("own-document"))
    workspace.put_report(REPORT)
    workspace.add_observation(OBSERVATION, [EVIDENCE])
    workspace.add_note("taken back")
    workspace.undo()


def main() -> None:
    path = FOLDER / f"version-{len(STEPS)}.ctew"
    with Workspace.create(path) as workspace:
        fill(workspace)
    print(path)


if __name__ == "__main__":
    main()
