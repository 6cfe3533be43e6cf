"""A workspace as lists in memory, and edits that can be made to both it and a real one.

Imports no pytest: the process that the crash test kills must start quickly.
"""

from __future__ import annotations

import copy
import csv
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from explorer import paths
from explorer.briefing import kept, templates
from explorer.briefing.plain import block_to_json
from explorer.dataset import package
from explorer.dataset.discretion import LEVELS
from explorer.dataset.schema import (
    Citation,
    Document,
    Evidence,
    NumeralRow,
    Observation,
    Passage,
    Rendering,
    Report,
    Topic,
)
from explorer.workspace import imports
from explorer.workspace.briefings import Briefing
from explorer.workspace.file import Workspace
from explorer.workspace.ids import worded
from explorer.workspace.store import dump

if TYPE_CHECKING:
    from pathlib import Path

    from explorer.dataset.dataset import Dataset

#: A choice below n.
Pick = Callable[[int], int]
Edit = dict[str, Any]
#: Lists of what the user sees, each row a list that begins with what it is called.
State = dict[str, Any]

EMPTY: State = {
    "pins": [],
    "notes": [],
    "briefings": [],
    "documents": [],
    "reports": [],
    "figures": [],
    "topics": [],
    "mappings": [],
    "asides": [],
    "renderings": [],
    "marks": [],
    "houses": [],
    "views": [],
}
#: Every kind of edit. "type" continues the last step if that set the same; "several" are one
#: step of two, "fail" is a step that comes to nothing.
KINDS = (
    *("add_pin", "rename_pin", "set_pin", "move_pin", "remove_pin"),
    *("add_note", "set_note", "type_note", "move_note", "remove_note"),
    *("add_briefing", "fill_briefing", "set_briefing", "type_briefing", "move_briefing"),
    *("remove_briefing", "add_block", "set_block", "type_block", "move_block", "remove_block"),
    *("add_document", "import_document", "set_document", "remove_document"),
    *("add_report", "set_report", "remove_report"),
    *("add_figure", "import_figure", "quote_figure", "set_figure", "remove_figure"),
    *("add_evidence", "set_evidence", "remove_evidence", "several_pin", "fail_note"),
    *("add_topic", "set_topic", "remove_topic", "add_mapping"),
    *("add_aside", "remove_aside", "add_rendering", "remove_rendering", "add_mark", "remove_mark"),
    *("add_house", "remove_house"),
    *("add_view", "rename_view", "remove_view"),
)
TOPIC = "electric-batteries"


@cache
def dataset() -> Dataset:
    """The bundled one, whose names tables of figures use."""
    return package.load(paths.bundled_data())


def document(name: str) -> tuple[Document, str]:
    text = f"The text of {name}. 中文。"
    row = Document(
        name, f"{name}.txt", "0" * 64, name, name, "We", ("A", "B"), "2024", "en", (), "", "own"
    )
    return row, text


def quotable(name: str) -> tuple[Document, str]:
    """A document with a number in it."""
    return document(name)[0], f"The text of {name} says 40 percent. 中文。"


def remark(text: str) -> dict[str, Any]:
    """A block: the workspace does not mind what is in it."""
    return {"type": "remark", "text": text}


def report(name: str) -> Report:
    return Report(f"report-{name}", name, "We", "We (2024)", ("A",), "2024", "", "ours", "small")


def figure(name: str) -> Observation:
    return Observation(
        f"figure-{name}",
        *(TOPIC, "CHN", "", "high-impact-share", None, "2024", "2024", "stated"),
        *(12.5, None, None, "percent", "approx", "about", "estimate", "own-report", name, ""),
    )


def topic(name: str) -> Topic:
    return Topic(f"own-{name}", "theme", name, name, name, (), "of one's own")


def citation(name: str, observation_id: str) -> Citation:
    where = "https://example.org/report"
    return Citation(f"{name}#c", observation_id, "states", name, "We", where, "primary", "")


@cache
def filled(template: str) -> Any:
    """The briefing that a template makes."""
    return templates.fill(dataset(), template, TOPIC, language="en")


def _word(content: Any) -> str:
    """What a block is called here: its text, or a digest of what it holds."""
    return content.get("text") or hashlib.sha256(dump(content).encode()).hexdigest()[:8]


def _says(evidence: Evidence) -> str:
    if isinstance(evidence, Passage):
        return f"{evidence.document_id}: {evidence.quote}"
    return evidence.source_title if isinstance(evidence, Citation) else ""


def _of_template(template: str) -> list[Any]:
    made = filled(template)
    return [made.title, made.subtitle, [_word(block_to_json(b)) for b in made.blocks]]


def seen(workspace: Workspace) -> State:
    """What a workspace holds, as the model says it."""
    evidence: dict[str, list[str]] = {}
    for e in workspace.evidence():
        evidence.setdefault(e.observation_id, []).append(_says(e))
    return {
        "pins": [[p.title, p.content["observation_id"]] for p in workspace.pins()],
        "notes": [[n.text] for n in workspace.notes()],
        "briefings": [
            [b.title, b.subtitle, [_word(c.content) for c in workspace.blocks(b.id)]]
            for b in workspace.briefings()
        ],
        "documents": [
            [d.document_id, workspace.imported(d.document_id).text] for d in workspace.documents()
        ],
        "reports": sorted([r.title] for r in workspace.reports()),
        "figures": sorted(
            [o.statement_en, sorted(evidence.get(o.observation_id, []))]
            for o in workspace.observations()
        ),
        "topics": sorted([t.name_en] for t in workspace.own().topics),
        "mappings": sorted([shape] for shape in workspace.mappings()),
        "asides": sorted([n.document_id] for n in workspace.numerals()),
        "renderings": sorted([r.document_id] for r in workspace.renderings()),
        "marks": sorted([thing] for thing in workspace.marks()),
        "views": [[v.title, v.content["selection"]["page"]] for v in workspace.views()],
        "houses": sorted(
            [p, f] for p, f in zip(workspace.house_names(), workspace.house_files(), strict=True)
        ),
    }


def choose(pick: Pick, state: State, name: str) -> Edit | None:
    """An edit that the state allows, or None if the draw does not fit."""
    kind = KINDS[pick(len(KINDS))]
    verb, _, noun = kind.partition("_")
    edit: Edit = {"kind": kind, "name": name}
    if noun in ("block", "evidence"):
        table, place = ("briefings", 2) if noun == "block" else ("figures", 1)
        if not state[table]:
            return None
        edit["in"] = pick(len(state[table]))
        rows = state[table][edit["in"]][place]
    else:
        rows = state[f"{noun}s"]
    match verb:
        case "add" | "several" | "fail":
            edit["index"] = pick(len(rows) + 1)
            if noun == "briefing":
                edit["blocks"] = [f"{name}.{n}" for n in range(pick(4))]
        case "fill":
            edit["template"] = templates.TEMPLATES[pick(len(templates.TEMPLATES))]
        case "import":
            edit["rows"] = 1 + pick(3)
        case "quote":
            # Of the document of an import nothing can be quoted that is a number.
            quotable = [d for d, text in state["documents"] if "40 percent" in text]
            if not quotable:
                return None
            edit["document"] = quotable[pick(len(quotable))]
        case _:
            if not rows:
                return None
            edit["index"] = pick(len(rows))
            if verb == "move":
                edit["to"] = pick(len(rows))
    return edit


# ---------------------------------------------------------------------------- the real thing


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
            rows = sorted((e for e in w.evidence() if e.observation_id == of), key=_says)
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
        for said in _statements(edit)
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


def _statements(edit: Edit) -> list[str]:
    return [f"{edit['name']}.{n}" for n in range(edit.get("rows", 1))]


# ------------------------------------------------------------------------------ the model


@dataclass
class Model:
    """The same in memory: states before and after each step."""

    limit: int = Workspace.HISTORY
    state: State = field(default_factory=lambda: copy.deepcopy(EMPTY))
    past: list[tuple[str, State, State]] = field(default_factory=list)
    future: list[tuple[str, State, State]] = field(default_factory=list)
    #: What the last step set, if typing may go on there.
    typing: tuple[Any, ...] | None = None

    def make(self, edit: Edit) -> None:
        kind = edit["kind"]
        if kind == "undo":
            if self.past:
                self.future.append(self.past.pop())
                self.state = copy.deepcopy(self.future[-1][1])
            self._find_typing()
            return
        if kind == "redo":
            if self.future:
                self.past.append(self.future.pop())
                self.state = copy.deepcopy(self.past[-1][2])
            self._find_typing()
            return
        before = copy.deepcopy(self.state)
        self._change(edit)
        if self.state == before:
            return
        after = copy.deepcopy(self.state)
        place = (kind.partition("_")[2], edit.get("in"), edit.get("index"))
        if kind.startswith("type") and self.typing == place and not self.future:
            self.past[-1] = (self.past[-1][0], self.past[-1][1], after)
            return
        self.past.append((kind.replace("type", "set"), before, after))
        self.past = self.past[-self.limit :]
        self.future = []
        self._find_typing()

    def _find_typing(self) -> None:
        self.typing = None
        if not self.past:
            return
        name, before, after = self.past[-1]
        if name in ("set_note", "set_briefing"):
            noun = name[4:]
            at = _first_difference(before[f"{noun}s"], after[f"{noun}s"])
            self.typing = (noun, None, at)
        elif name == "set_block":
            within = _first_difference(before["briefings"], after["briefings"])
            pair = [state["briefings"][within][2] for state in (before, after)]
            self.typing = ("block", within, _first_difference(*pair))

    def _change(self, edit: Edit) -> None:
        verb, _, noun = edit["kind"].partition("_")
        name, at = edit.get("name", ""), edit.get("index", 0)
        if noun not in ("pin", "note", "briefing", "block", "view"):
            self._change_own(edit)
            return
        if noun == "block":
            rows, new = self.state["briefings"][edit["in"]][2], name
        else:
            rows, new = self.state[f"{noun}s"], [name]
        match verb:
            case "add" | "several":
                if noun == "pin":
                    new = [name, "o-1"]
                elif noun == "view":
                    new, at = [name, name], len(rows)
                elif noun == "briefing":
                    new = [name, "", list(edit["blocks"])]
                rows.insert(at, new)
                if verb == "several":
                    self.state["notes"].append([name])
            case "fill":
                rows.append(copy.deepcopy(_of_template(edit["template"])))
            case "remove":
                del rows[at]
            case "move":
                rows.insert(edit["to"], rows.pop(at))
            case "rename":
                rows[at][0] = name
            case "set" | "type":
                if noun in ("pin", "briefing"):
                    rows[at][1] = name
                else:
                    rows[at] = new

    def _change_own(self, edit: Edit) -> None:
        state, name, at = self.state, edit["name"], edit.get("index", 0)
        documents, reports, figures = state["documents"], state["reports"], state["figures"]
        match edit["kind"]:
            case "add_document":
                documents.append([name, quotable(name)[1]])
            case "import_document":
                documents.append([f"own-{worded(name)}", imported(name)])
            case "set_document":
                documents[at][1] = imported(name)
            case "add_topic":
                state["topics"].append([name])
            case "set_topic":
                state["topics"][at] = [name]
            case "remove_topic":
                del state["topics"][at]
            case "add_mapping":
                state["mappings"].append([name])
            case "add_aside" | "add_rendering" | "add_mark":
                state[f"{edit['kind'].removeprefix('add_')}s"].append([name])
            case "add_house":
                state["houses"].append([name, f"{name}.dotx"])
            case "remove_aside" | "remove_rendering" | "remove_mark" | "remove_house":
                del state[f"{edit['kind'].removeprefix('remove_')}s"][at]
            case "remove_document":
                gone = f"{documents.pop(at)[0]}: "
                for row in list(figures):
                    left = [e for e in row[1] if not e.startswith(gone)]
                    if row[1] != left and not left:
                        figures.remove(row)
                    row[1] = left
            case "add_report":
                reports.append([name])
            case "set_report":
                reports[at] = [name]
            case "remove_report":
                del reports[at]
            case "add_figure":
                figures.append([name, [name]])
            case "import_figure" | "quote_figure":
                source = edit.get("document", name)
                says = f"{source}: 40 percent" if "document" in edit else source
                figures.extend([said, [says]] for said in _statements(edit))
                if [f"{source} (own figures)"] not in reports:
                    reports.append([f"{source} (own figures)"])
            case "set_figure":
                figures[at][0] = name
            case "remove_figure":
                del figures[at]
            case "add_evidence":
                figures[edit["in"]][1].append(name)
                figures[edit["in"]][1].sort()
            case "set_evidence":
                figures[edit["in"]][1][at] = name
                figures[edit["in"]][1].sort()
            case "remove_evidence":
                del figures[edit["in"]][1][at]
        for table, rows in state.items():
            if table not in ("pins", "notes", "briefings", "views"):  # which the user orders
                rows.sort()

    def check(self, workspace: Workspace) -> None:
        """Compare with a real workspace, and the history with its history."""
        found = seen(workspace)
        assert {k: (found[k], v) for k, v in self.state.items() if found[k] != v} == {}
        steps = workspace.steps()
        assert sum(s.done for s in steps) == len(self.past)
        assert sum(not s.done for s in steps) == len(self.future)


def _first_difference(before: list[Any], after: list[Any]) -> int:
    return next(i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b)
