"""Tables whose figures stay in files beside the workspace, which keeps a row for each table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.dataset.stored import StoredTable
from explorer.workspace import originals
from explorer.workspace.store import Store, dump

if TYPE_CHECKING:
    from pathlib import Path

#: How the files are called beside their digest.
NAME = "table.parquet"


def place_of(workspace: Path, sha256: str) -> Path:
    """Where the file of a digest is."""
    return originals.place_of(workspace, sha256, NAME)


class LargeTableEdits(Store):
    """What can be done with such tables; every call is one step, on disk when it returns."""

    def large_tables(self) -> tuple[StoredTable, ...]:
        """The tables, by the ids of their documents; whether their files are whole is not asked."""
        found = self._sound("large_tables", "1 ORDER BY document_id")
        return tuple(
            StoredTable(
                str(t["document_id"]),
                place_of(self.path, t["figures_sha256"]),
                place_of(self.path, t["cells_sha256"]),
                (str(t["figures_sha256"]), str(t["cells_sha256"])),
                int(t["figures"]),
                t["content"],
            )
            for t in found
        )

    def put_large_table(self, table: StoredTable, *, name: str = "Import table") -> None:
        """Keep a table, in the place of the one with its id; its files are there already."""
        with self.step(name):
            self._put(
                "large_tables",
                table.document_id,
                {
                    "figures_sha256": table.digests[0],
                    "cells_sha256": table.digests[1],
                    "figures": table.count,
                    "content": dump(table.content),
                },
            )

    def remove_large_table(self, document_id: str, *, name: str = "Remove table") -> None:
        """Take a table out, if there is one; its files stay, for steps and backups that name it."""
        with self.step(name):
            if self._row("large_tables", document_id) is not None:
                self._drop("large_tables", document_id)
