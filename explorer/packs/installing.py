"""Packs into a workspace, out of it, and back to the one before: each one whole step."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from explorer.corpus.documents import CorpusError
from explorer.packs import content, planning
from explorer.packs.archive import PackError
from explorer.words import to_user
from explorer.workspace import originals
from explorer.workspace.packs import Copy

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.merge import Own
    from explorer.packs.content import Pack
    from explorer.packs.planning import Plan
    from explorer.workspace.file import Workspace
    from explorer.workspace.packs import Installed


def _going_on(_share: float) -> None:
    """Nobody asks how far it is."""


def look(dataset: Dataset, own: Own, record: Installed | None, pack: Pack) -> Plan:
    """What installing a pack would change; needs no workspace.

    Args:
        dataset: The bundled one.
        own: The user's own rows.
        record: The pack of this name that is in effect, if one is.
        pack: The pack.

    Raises:
        PackError: Its tables are not of their schema, or it is an edition of the dataset.
    """
    if pack.head.kind != "own":
        text = to_user("Packs", "{path}: this is an edition of the dataset, not for a workspace.")
        raise PackError(text.format(path=pack.path))
    now = Copy(pack.sha256, pack.key.line if pack.key else "")
    return planning.plan(dataset, own, pack.head, now, content.own_of(pack), record)


def install(
    workspace: Workspace, pack: Pack, plan: Plan, at: Callable[[float], None] = _going_on
) -> None:
    """Do what :func:`look` said.

    Raises:
        PackError: Its file could not be kept beside the workspace.
        WorkspaceError: The step could not be kept.
    """
    assert plan.record is not None
    _keep(workspace, pack)
    workspace.take_pack(plan.put, plan.record, name=f"Install pack {plan.name}", at=at)


def _keep(workspace: Workspace, pack: Pack) -> None:
    try:
        originals.keep(workspace.path, pack.path, pack.sha256)
    except CorpusError as error:
        raise PackError(str(error)) from None


def remove(workspace: Workspace, plan: Plan, at: Callable[[float], None] = _going_on) -> None:
    """Take out what came with a pack.

    Raises:
        WorkspaceError: The step could not be kept.
    """
    workspace.drop_pack(plan.put, plan.name, name=f"Remove pack {plan.name}", at=at)


def earlier(workspace_path: Path, record: Installed) -> Pack:
    """The pack that was in effect before the one that is.

    Raises:
        PackError: There was none, or its file is missing or altered.
    """
    if not record.before:
        text = to_user("Packs", "{name}: no pack of this name was in effect before.")
        raise PackError(text.format(name=record.name))
    return kept(workspace_path, record.name, record.before[-1])


def kept(workspace_path: Path, name: str, copy: Copy) -> Pack:
    """A pack whose file is kept beside the workspace.

    Raises:
        PackError: It is missing or altered.
    """
    try:
        path = originals.original(workspace_path, copy.sha256, f"{name}.zip")
    except CorpusError as error:
        raise PackError(str(error)) from None
    return content.read(path)


def back(plan: Plan) -> Plan:
    """A plan that goes back to the pack before, so that this one is forgotten."""
    assert plan.record is not None
    # The pack before last is that before again: of the two that come to the end, both go.
    record = replace(plan.record, before=plan.record.before[:-2])
    return replace(plan, record=record)


def roll_back(workspace: Workspace, plan: Plan, at: Callable[[float], None] = _going_on) -> None:
    """Do what :func:`back` planned.

    Raises:
        WorkspaceError: The step could not be kept.
    """
    assert plan.record is not None
    workspace.take_pack(plan.put, plan.record, name=f"Roll pack {plan.name} back", at=at)
