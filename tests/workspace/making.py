"""Edits made to a workspace through the real code.

Imports no pytest: the process that the crash test kills must start quickly.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.briefing import kept
from explorer.dataset.discretion import LEVELS
from explorer.dataset.schema import (
    Citation,
    Evidence,
    NumeralRow,
    Passage,
    Rendering,
)
from explorer.workspace import imports
from explorer.workspace.briefings import Briefing
from tests.workspace.samples import (
    TOPIC,
    citation,
    dataset,
    figure,
    filled,
    quotable,
    remark,
    report,
    topic,
)

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.workspace.file import Workspace

#: One edit in words that JSON can hold.
Edit = dict[str, Any]


def says(evidence: Evidence) -> str:
    if isinstance(evidence, Passage):
        return f"{evidence.document_id}: {evidence.quote}"
    return evidence.source_title if isinstance(evidence, Citation) else ""


def make(w: Workspace, edit: Edit, folder: Path) -> None:
    """Make an edit through the real code; files that are brought in lie in ``folder``."""
    at, name = edit.get("index", 0), edit.get("name", "")
    verb, _, noun = edit["kind"].partition("_")
    match noun:
        case "pin":
            _make_pin(w, verb, at, name, edit)
        case "note":
            _make_note(w, verb, at, name, edit)
        case "briefing":
            _make_briefing(w, verb, at, name, edit)
        case "block":
            _make_block(w, verb, at, name, edit)
        case "view":
            _make_view(w, verb, at, name, edit)
        case "":
            w.undo() if verb == "undo" else w.redo()
        case _:
            _make_own(w, edit, folder)


def _make_pin(w: Workspace, verb: str, at: int, name: str, edit: Edit) -> None:
    content = {"type": "figure", "observation_id": "o-1"}
    match verb:
        case "add":
            w.add_pin(content, title=name, index=at)
        case "several":
            with w.step("Pin with note"):
                pin = w.add_pin(content, title=name, index=at)
                w.add_note(name, about=pin.id)
        case "rename":
            w.rename_pin(w.pins()[at].id, name)
        case "set":
            w.set_pin(w.pins()[at].id, content | {"observation_id": name})
        case "move":
            w.move_pin(w.pins()[at].id, edit["to"])
        case "remove":
            w.remove_pin(w.pins()[at].id)


class _Given(Exception):
    """Given up in the middle of a step."""


def _make_note(w: Workspace, verb: str, at: int, name: str, edit: Edit) -> None:
    match verb:
        case "add":
            w.add_note(name, index=at)
        case "fail":
            try:
                with w.step("Give up"):
                    w.add_note(name, index=at)
                    raise _Given
            except _Given:
                pass
        case "set" | "type":
            w.set_note(w.notes()[at].id, name, merge=verb == "type")
        case "move":
            w.move_note(w.notes()[at].id, edit["to"])
        case "remove":
            w.remove_note(w.notes()[at].id)


def _make_briefing(w: Workspace, verb: str, at: int, name: str, edit: Edit) -> None:
    match verb:
        case "add":
            w.add_briefing(Briefing("", name), [remark(b) for b in edit["blocks"]], index=at)
        case "fill":
            template = edit["template"]
            kept.add(w, filled(template), template, name="New briefing")
        case "set" | "type":
            w.set_briefing(replace(w.briefings()[at], subtitle=name), merge=verb == "type")
        case "move":
            w.move_briefing(w.briefings()[at].id, edit["to"])
        case "remove":
            w.remove_briefing(w.briefings()[at].id)


def _make_block(w: Workspace, verb: str, at: int, name: str, edit: Edit) -> None:
    briefing = w.briefings()[edit["in"]].id
    blocks = w.blocks(briefing)
    match verb:
        case "add":
            end = at == len(blocks)
            w.add_block(briefing, remark(name), index=None if end else at)
        case "set" | "type":
            w.set_block(blocks[at].id, remark(name), merge=verb == "type")
        case "move":
            w.move_block(blocks[at].id, edit["to"])
        case "remove":
            w.remove_block(blocks[at].id)


def _make_view(w: Workspace, verb: str, at: int, name: str, edit: Edit) -> None:
    match verb:
        case "add":
            w.keep_view({"selection": {"page": name}}, title=name, picture=name.encode())
        case "rename":
            w.rename_view(w.views()[at].id, name)
        case "remove":
            w.remove_view(w.views()[at].id)


def _make_own(w: Workspace, edit: Edit, folder: Path) -> None:
    at, name = edit.get("index", 0), edit["name"]
    reports = sorted(w.reports(), key=lambda r: r.title)
    figures = sorted(w.observations(), key=lambda o: o.statement_en)
    match edit["kind"]:
        case "add_document":
            w.add_document(*quotable(name))
        case "import_document":
            path = folder / f"{name}.txt"
            path.write_text(imported(name), encoding="utf-8")
            imports.bring_in(w, dataset(), path)
        case "set_document":
            row = w.documents()[at]
            w.replace_document(row, imported(name))
        case "add_topic":
            w.put_thing(topic(name))
        case "set_topic":
            found = sorted(w.own().topics, key=lambda t: t.name_en)[at]
            w.put_thing(replace(found, name_en=name))
        case "remove_topic":
            w.remove_thing(sorted(w.own().topics, key=lambda t: t.name_en)[at])
        case "add_mapping":
            w.keep_mapping(name, f"[[sheet]] # {name}")
        case "add_aside":
            w.set_aside([NumeralRow(name, 3, 5, "40", "other", "", "no figure")])
        case "remove_aside":
            w.take_back(sorted(n.document_id for n in w.numerals())[at], 3)
        case "add_rendering":
            w.put_rendering(Rendering(name, 0, 4, "en", "The text", "draft", ""))
        case "remove_rendering":
            found = sorted(w.renderings(), key=lambda r: r.document_id)[at]
            w.put_rendering(replace(found, text=""))
        case "add_house":
            w.keep_house(name, f"{name}.dotx", name.encode())
        case "remove_house":
            w.drop_house(sorted(w.house_names())[at])
        case "add_mark":
            w.mark(name, LEVELS[0])
        case "remove_mark":
            w.mark(sorted(w.marks())[at], "")
        case "remove_document":
            w.remove_document(w.documents()[at].document_id)
        case "add_report":
            w.put_report(report(name))
        case "set_report":
            w.put_report(replace(reports[at], title=name))
        case "remove_report":
            w.remove_report(reports[at].report_id)
        case "add_figure":
            made = figure(name)
            w.add_observation(made, [citation(name, made.observation_id)])
        case "import_figure" | "quote_figure":
            imports.bring_in(w, dataset(), _table(edit, folder))
        case "set_figure":
            w.set_observation(replace(figures[at], statement_en=name))
        case "remove_figure":
            w.remove_observation(figures[at].observation_id)
        case "add_evidence":
            w.add_evidence(citation(name, figures[edit["in"]].observation_id))
        case "set_evidence" | "remove_evidence":
            of = figures[edit["in"]].observation_id
            rows = sorted((e for e in w.evidence() if e.observation_id == of), key=says)
            if edit["kind"] == "remove_evidence":
                w.remove_evidence(rows[at].evidence_id)
            else:
                w.set_evidence(replace(citation(name, of), evidence_id=rows[at].evidence_id))
        case unknown:
            raise AssertionError(unknown)


def imported(name: str) -> str:
    """What the file of an imported document holds."""
    return f"Brought in as {name}.\n\n中文。\n"


def _table(edit: Edit, folder: Path) -> Path:
    """The file of a table of figures: cited, or one that quotes a document."""
    path = folder / f"{edit['name']}.csv"
    shared = {"technology": TOPIC, "entity": "CHN", "indicator": "high-impact-share"}
    rows = [
        shared | {"value": 40, "unit": "percent", "period_start": 2024, "statement": said}
        for said in statements_of(edit)
    ]
    for row in rows:
        if "document" in edit:
            row |= {"document": edit["document"], "quote": "40 percent"}
        else:
            row |= {"source_title": edit["name"], "source_url": "https://example.org/a"}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def statements_of(edit: Edit) -> list[str]:
    return [f"{edit['name']}.{n}" for n in range(edit.get("rows", 1))]
