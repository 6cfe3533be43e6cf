"""Briefings and pins as a workspace keeps them, and as this room writes them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.briefing.model import Briefing, BriefingError, Front
from explorer.briefing.plain import (
    block_from_json,
    block_to_json,
    front_from_json,
    front_to_json,
)
from explorer.files import from_json
from explorer.words import to_user
from explorer.workspace.briefings import Briefing as Head
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from explorer.briefing.model import Block


def named(path: Path, name: str) -> Briefing:
    """The briefing of a workspace file with an id or a title.

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
        return read(workspace, found[0].id)


def read(workspace: Workspace, briefing_id: str) -> Briefing:
    """The briefing of an id.

    Raises:
        WorkspaceError: There is none, or a block of it cannot be read.
    """
    blocks = tuple(block(b.content) for b in workspace.blocks(briefing_id))
    return whole(head(workspace, briefing_id), blocks)


def head(workspace: Workspace, briefing_id: str) -> Head:
    """What the briefing of an id says of itself.

    Raises:
        WorkspaceError: There is none.
    """
    found = next((b for b in workspace.briefings() if b.id == briefing_id), None)
    if found is None:
        text = to_user("Briefing", "{path}: there is no briefing {name!r}.")
        raise WorkspaceError(Trouble.UNKNOWN, text.format(path=workspace.path, name=briefing_id))
    return found


def whole(head: Head, blocks: tuple[Block, ...]) -> Briefing:
    """A briefing of its parts; one without a date has that of its making."""
    date = head.date or head.created[:10]
    return Briefing(
        head.title,
        head.subtitle,
        head.authors,
        date,
        head.language,
        blocks,
        head.dataset_version,
        front(head),
    )


def front(head: Head) -> Front:
    """What a briefing says of itself beyond its title.

    Raises:
        WorkspaceError: It is none of this version's.
    """
    try:
        return front_from_json(from_json(head.front)) if head.front else Front()
    except BriefingError as error:
        text = to_user("Briefing", "A title page cannot be read: {reason}.")
        raise WorkspaceError(Trouble.DAMAGED, text.format(reason=error)) from error


def with_front(head: Head, front: Front) -> Head:
    """A head that says something else of its briefing."""
    said = front_to_json(front)
    return replace(head, front=json.dumps(said, ensure_ascii=False) if said else "")


def add(workspace: Workspace, briefing: Briefing, template: str = "", *, name: str) -> str:
    """Keep a briefing in a workspace, as one step; its id.

    Raises:
        WorkspaceError: The step could not be kept.
    """
    contents = [block_to_json(b) for b in briefing.blocks]
    head = replace(head_of(briefing), template=template)
    return workspace.add_briefing(head, contents, name=name).id


def head_of(briefing: Briefing) -> Head:
    """What a briefing says of itself, as a workspace keeps it."""
    head = Head(
        "",
        briefing.title,
        briefing.subtitle,
        briefing.authors,
        briefing.date,
        briefing.language,
        briefing.dataset_version,
    )
    return with_front(head, briefing.front)


def block(content: Mapping[str, Any]) -> Block:
    """The block that a workspace keeps as ``content``.

    Raises:
        WorkspaceError: It is none of this version's.
    """
    try:
        return block_from_json(content)
    except BriefingError as error:
        text = to_user("Briefing", "A block cannot be read: {reason}.")
        raise WorkspaceError(Trouble.DAMAGED, text.format(reason=error)) from error
