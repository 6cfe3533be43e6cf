"""Briefings kept in a workspace, as this room writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from explorer.analysis.select import Question
from explorer.briefing.model import (
    Block,
    Briefing,
    BriefingError,
    ChartBlock,
    Field,
    Heading,
    NoteBlock,
    PageBreak,
    Paragraph,
    PassageBlock,
    ScorecardBlock,
    Snapshot,
    TableBlock,
    Text,
)
from explorer.workspace import blocks as kept
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from explorer.briefing.model import Run
    from explorer.workspace.shown import Shown


def named(path: Path, name: str) -> Briefing:
    """The briefing of a workspace with an id or a title.

    Raises:
        BriefingError: There is none, or more than one of that title.
        WorkspaceError: The workspace cannot be opened.
    """
    with Workspace.open(path, backup=False) as workspace:
        every = workspace.briefings()
        found = [b for b in every if name in (b.id, b.title)]
        if len(found) != 1:
            titles = ", ".join(repr(b.title) for b in every) or "none"
            many = "more than one briefing is" if found else "no briefing is"
            raise BriefingError(f"{path}: {many} called {name!r}; there are {titles}")
        contents = [b.content for b in workspace.blocks(found[0].id)]
    return briefing(contents, found[0].title, found[0].language, found[0].created[:10])


def briefing(
    contents: Iterable[kept.Content], title: str, language: str = "en", date: str = ""
) -> Briefing:
    """The blocks of a workspace as a briefing; its title block gives title and subtitle."""
    subtitle = ""
    made: list[Block] = []
    for content in contents:
        if isinstance(content, kept.Title):
            title, subtitle = content.text or title, content.subtitle
        else:
            made += _blocks(content)
    return Briefing(title, subtitle, date=date, language=language, blocks=tuple(made))


def _blocks(content: kept.Content) -> list[Block]:
    if isinstance(content, kept.Heading):
        return [Heading(content.text, content.level)]
    if isinstance(content, kept.Paragraph):
        runs = tuple(_run(r) for r in content.runs)
        if content.style in ("bullet", "numbered"):
            runs = (Text("• "), *runs)
        return [NoteBlock(runs) if content.style == "quote" else Paragraph(runs)]
    if isinstance(content, kept.ChartBlock):
        question = _question(content.question, content.chart_kind)
        return [ChartBlock(question, content.caption, snapshots=_snapshots(content.shown))]
    if isinstance(content, kept.TableBlock):
        question = _question(content.question, "")
        return [TableBlock(question, content.caption, _snapshots(content.shown))]
    if isinstance(content, kept.PassageBlock):
        quote = next((s.quote for s in content.shown if s.quote), "")
        return [PassageBlock(content.evidence_id, quote)]
    if isinstance(content, kept.Scorecard):
        entities = content.entity_ids or ("CHN", "USA")
        made = ScorecardBlock("scsp-12", entities, content.caption, _snapshots(content.shown))
        return [made]
    if isinstance(content, kept.NoteBlock):
        return [NoteBlock((Text(content.text),))]
    return [PageBreak()] if isinstance(content, kept.PageBreak) else []


def _run(run: kept.Run) -> Run:
    if isinstance(run, kept.Text):
        return Text(run.text, run.bold, run.italic)
    accepted = _snapshots((run.shown,))
    return Field(
        run.observation_id,
        accepted[0] if accepted else None,
        bare=run.style == "number",
        bold=run.bold,
        italic=run.italic,
    )


def _snapshots(shown: Iterable[Shown]) -> tuple[Snapshot, ...]:
    return tuple(
        Snapshot(
            s.observation_id,
            s.unit,
            s.value,
            s.value_low,
            s.value_high,
            s.base,
            s.comparator or "eq",
        )
        for s in shown
        if s.unit
    )


def _question(cells: Mapping[str, Any], kind: str) -> Question:
    return Question(
        topic_id=cells.get("topic_id", ""),
        indicator_id=cells.get("indicator_id", ""),
        entities=tuple(cells.get("entities", ())),
        kind=kind or cells.get("kind", ""),
        passages_only=bool(cells.get("passages_only", False)),
        reports=tuple(cells.get("reports", ())),
    )
