from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from explorer.dataset.schema import Section
from explorer.workspace.errors import Trouble, WorkspaceError
from explorer.workspace.file import Workspace
from tests.workspace.make_fixture import EVIDENCE, OBSERVATION, REPORT
from tests.workspace.samples import document

if TYPE_CHECKING:
    from pathlib import Path

Ask = Callable[..., list[tuple[object, ...]]]


def texts_in(path: Path, query: Ask) -> int:
    return len(query(path, "SELECT * FROM texts"))


def test_a_document_with_its_sections(workspace: Workspace) -> None:
    row, text = document("d")
    parts = [Section("d", 0, 4, "title"), Section("d", 4, len(text), "body")]
    workspace.add_document(row, text, parts)
    assert workspace.imported("d").sections == tuple(parts)
    assert workspace.documents() == (row,)
    with pytest.raises(WorkspaceError, match="already has") as caught:
        workspace.add_document(row, "other")
    assert caught.value.trouble == Trouble.EXISTS
    assert workspace.imported("d").text == text


def test_a_text_that_was_changed_outside_is_not_trusted(
    path: Path, workspace: Workspace, query: Ask
) -> None:
    workspace.add_document(*document("d"))
    workspace.close()
    query(path, "UPDATE texts SET text = 'x'")
    with Workspace.open(path) as again:
        assert again.trouble is not None
        assert "the texts of d are not as they were brought in" in str(again.trouble)
        with pytest.raises(WorkspaceError, match="the text of d is not as it was brought in"):
            again.imported("d")


def test_a_text_goes_when_no_step_needs_it(
    path: Path, workspace: Workspace, query: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.add_document(*document("d"))
    workspace.remove_document("d")
    workspace.close()
    with Workspace.open(path) as again:
        again.undo()
        assert again.imported("d").text == document("d")[1]
        again.redo()
        monkeypatch.setattr(Workspace, "HISTORY", 1)
        again.add_note("n")
    assert texts_in(path, query) == 1
    Workspace.open(path).close()
    assert texts_in(path, query) == 0


def test_figures_with_what_they_rest_on(workspace: Workspace) -> None:
    workspace.add_document(*document("own-document"))
    workspace.put_report(REPORT)
    for wrong in ([], [replace(EVIDENCE, role="context")], [replace(EVIDENCE, observation_id="x")]):
        with pytest.raises(WorkspaceError, match="evidence that states it"):
            workspace.add_observation(OBSERVATION, wrong)
    workspace.add_observation(OBSERVATION, [EVIDENCE])
    more = replace(EVIDENCE, evidence_id="own-1-f", role="repeats", document_id="elsewhere")
    workspace.add_evidence(more)
    workspace.set_observation(replace(OBSERVATION, value=13.0))
    assert workspace.observations()[0].value == 13.0
    own = workspace.own()
    assert (len(own.documents), len(own.evidence), len(own.sections)) == (1, 2, 1)
    assert own.texts == {"own-document": document("own-document")[1]}
    workspace.remove_document("own-document")
    assert workspace.own().observations == ()
    assert workspace.evidence() == ()
    workspace.undo()
    assert workspace.own() == own
    workspace.add_evidence(replace(more, evidence_id="own-1-g", role="states"))
    workspace.remove_document("own-document")
    assert len(workspace.observations()) == 1  # stated elsewhere too
    workspace.remove_evidence("own-1-g")
    workspace.remove_observation("own-1")
    workspace.remove_report("own-report")
    assert workspace.own() == type(own)()
