"""A workspace as lists in memory, and edits that can be made to both it and a real one.

Imports no pytest: the process that the crash test kills must start quickly.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from explorer.briefing import templates
from explorer.briefing.plain import block_to_json
from explorer.workspace.file import Workspace
from explorer.workspace.ids import worded
from explorer.workspace.store import dump
from tests.workspace.making import Edit, imported, says, statements_of
from tests.workspace.samples import (
    filled,
    quotable,
)

#: A choice below n.
Pick = Callable[[int], int]
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


def _word(content: Any) -> str:
    """What a block is called here: its text, or a digest of what it holds."""
    return content.get("text") or hashlib.sha256(dump(content).encode()).hexdigest()[:8]


def of_template(template: str) -> list[Any]:
    made = filled(template)
    return [made.title, made.subtitle, [_word(block_to_json(b)) for b in made.blocks]]


def seen(workspace: Workspace) -> State:
    """What a workspace holds, as the model says it."""
    evidence: dict[str, list[str]] = {}
    for e in workspace.evidence():
        evidence.setdefault(e.observation_id, []).append(says(e))
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
                rows.append(copy.deepcopy(of_template(edit["template"])))
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
                figures.extend([said, [says]] for said in statements_of(edit))
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
