"""A workspace as lists in memory, and edits that can be made to both it and a real one.

Imports no pytest: the process that the crash test kills must start quickly.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from explorer.dataset.schema import Document
from explorer.workspace.briefings import Briefing
from explorer.workspace.file import Workspace

#: A choice below n.
Pick = Callable[[int], int]
Edit = dict[str, Any]
#: Lists of names: what the user sees.
State = dict[str, Any]

EMPTY: State = {"pins": [], "notes": [], "briefings": [], "documents": []}
KINDS = (
    "add_pin",
    "rename_pin",
    "move_pin",
    "remove_pin",
    "add_note",
    "set_note",
    "type_note",
    "remove_note",
    "add_briefing",
    "move_briefing",
    "remove_briefing",
    "add_block",
    "set_block",
    "move_block",
    "remove_block",
    "add_document",
    "remove_document",
)


def document(name: str) -> tuple[Document, str]:
    text = f"The text of {name}. 中文。"
    row = Document(
        name, f"{name}.txt", "0" * 64, name, name, "We", ("A", "B"), "2024", "en", (), "", "own"
    )
    return row, text


def remark(text: str) -> dict[str, Any]:
    """A block: the workspace does not mind what is in it."""
    return {"type": "remark", "text": text}


def seen(workspace: Workspace) -> State:
    """What a workspace holds, as the model says it."""
    return {
        "pins": [p.title for p in workspace.pins()],
        "notes": [n.text for n in workspace.notes()],
        "briefings": [
            [b.title, [c.content.get("text", "") for c in workspace.blocks(b.id)]]
            for b in workspace.briefings()
        ],
        "documents": [
            [d.document_id, workspace.imported(d.document_id).text] for d in workspace.documents()
        ],
    }


def choose(pick: Pick, state: State, name: str) -> Edit | None:
    """An edit that the state allows, or None if the draw does not fit."""
    kind = KINDS[pick(len(KINDS))]
    verb, _, noun = kind.partition("_")
    if noun == "block":
        if not state["briefings"]:
            return None
        at = pick(len(state["briefings"]))
        rows = state["briefings"][at][1]
        edit: Edit = {"kind": kind, "briefing": at}
    else:
        rows = state[f"{noun}s"]
        edit = {"kind": kind}
    if verb == "add":
        edit |= {"name": name, "index": pick(len(rows) + 1)}
        if noun == "briefing":
            edit["blocks"] = [f"{name}.{n}" for n in range(pick(4))]
        return edit
    if not rows:
        return None
    edit["index"] = pick(len(rows))
    if verb == "move":
        edit["to"] = pick(len(rows))
    if verb in ("set", "type", "rename"):
        edit["name"] = name
    return edit


def make(workspace: Workspace, edit: Edit) -> None:
    """Make an edit through the real code."""
    w, at, name = workspace, edit.get("index", 0), edit.get("name", "")
    match edit["kind"]:
        case "undo":
            w.undo()
        case "redo":
            w.redo()
        case "add_pin":
            w.add_pin({"type": "figure", "observation_id": "o-1"}, title=name, index=at)
        case "rename_pin":
            w.rename_pin(w.pins()[at].id, name)
        case "move_pin":
            w.move_pin(w.pins()[at].id, edit["to"])
        case "remove_pin":
            w.remove_pin(w.pins()[at].id)
        case "add_note":
            w.add_note(name, index=at)
        case "set_note" | "type_note":
            w.set_note(w.notes()[at].id, name, merge=edit["kind"] == "type_note")
        case "remove_note":
            w.remove_note(w.notes()[at].id)
        case "add_briefing":
            w.add_briefing(Briefing("", name), [remark(b) for b in edit["blocks"]], index=at)
        case "move_briefing":
            w.move_briefing(w.briefings()[at].id, edit["to"])
        case "remove_briefing":
            w.remove_briefing(w.briefings()[at].id)
        case "add_document":
            w.add_document(*document(name))
        case "remove_document":
            w.remove_document(w.documents()[at].document_id)
        case _:
            briefing = w.briefings()[edit["briefing"]].id
            if edit["kind"] == "add_block":
                w.add_block(briefing, remark(name), index=at)
                return
            block = w.blocks(briefing)[at].id
            if edit["kind"] == "set_block":
                w.set_block(block, remark(name))
            elif edit["kind"] == "move_block":
                w.move_block(block, edit["to"])
            else:
                w.remove_block(block)


@dataclass
class Model:
    """The same in memory: states before and after each step."""

    limit: int = Workspace.HISTORY
    state: State = field(default_factory=lambda: copy.deepcopy(EMPTY))
    past: list[tuple[str, State, State]] = field(default_factory=list)
    future: list[tuple[str, State, State]] = field(default_factory=list)
    #: The place of the note that the last step typed in, if typing may go on.
    typing: int | None = None

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
        if kind == "type_note" and self.typing == edit["index"] and not self.future:
            self.past[-1] = (self.past[-1][0], self.past[-1][1], after)
            return
        self.past.append((kind.replace("type", "set"), before, after))
        self.past = self.past[-self.limit :]
        self.future = []
        self._find_typing()

    def _find_typing(self) -> None:
        self.typing = None
        if self.past and self.past[-1][0] == "set_note":
            _, before, after = self.past[-1]
            pairs = zip(before["notes"], after["notes"], strict=True)
            self.typing = next((i for i, (a, b) in enumerate(pairs) if a != b), None)

    def _change(self, edit: Edit) -> None:
        verb, _, noun = edit["kind"].partition("_")
        if noun == "block":
            rows = self.state["briefings"][edit["briefing"]][1]
        else:
            rows = self.state[f"{noun}s"]
        name, at = edit.get("name", ""), edit.get("index", 0)
        if noun == "document":
            if verb == "add":
                rows.append([name, document(name)[1]])
                rows.sort()
            else:
                del rows[at]
        elif verb == "add":
            rows.insert(at, [name, list(edit["blocks"])] if noun == "briefing" else name)
        elif verb == "remove":
            del rows[at]
        elif verb == "move":
            rows.insert(edit["to"], rows.pop(at))
        else:
            rows[at] = name

    def check(self, workspace: Workspace) -> None:
        """Compare with a real workspace, and the history with its history."""
        assert seen(workspace) == self.state
        steps = workspace.steps()
        assert sum(s.done for s in steps) == len(self.past)
        assert sum(not s.done for s in steps) == len(self.future)
