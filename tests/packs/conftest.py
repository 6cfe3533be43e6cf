from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from explorer.packs import content, making
from explorer.packs.content import Head
from explorer.workspace.file import Workspace
from tests.workspace.make_fixture import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from explorer.dataset.dataset import Dataset

    Write = Callable[..., Path]


WHOLE = making.Choice(texts=frozenset({making.ALL}))


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture
def key_file(tmp_path: Path, key: Ed25519PrivateKey) -> Path:
    path = tmp_path / "key"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.OpenSSH,
            serialization.NoEncryption(),
        )
    )
    return path


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with one of everything."""
    with Workspace.create(tmp_path / "filled.ctew") as workspace:
        fill(workspace)
        yield workspace


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "other.ctew") as workspace:
        yield workspace


@pytest.fixture
def write(tmp_path: Path, dataset: Dataset) -> Write:
    """Writes a pack of a workspace."""

    def written(
        workspace: Workspace,
        file: str = "p.zip",
        key: Ed25519PrivateKey | None = None,
        choice: making.Choice = WHOLE,
    ) -> Path:
        packed = {(t, n) for p in workspace.packs() for (t, _), n in p.rows.items()}
        chosen = making.choose(dataset, workspace.own(), packed, choice)
        path = tmp_path / file
        path.write_bytes(content.of_own(chosen.own, Head("lab", "Lab"), key))
        return path

    return written
