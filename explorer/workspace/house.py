"""The templates of the user's house: one file for each part, kept as it was given."""

from __future__ import annotations

import base64
import binascii

from explorer.words import to_user
from explorer.workspace.store import Store, now


class HouseEdits(Store):
    """What can be done with a house's templates; every call is one step."""

    def house_files(self) -> dict[str, bytes]:
        """The files of the house by name.

        Raises:
            WorkspaceError: One is not as it was given.
        """
        found: dict[str, bytes] = {}
        for row in self._sound("houses", "1 ORDER BY part"):
            try:
                found[row["name"]] = base64.b64decode(row["content"], validate=True)
            except (binascii.Error, ValueError):
                text = to_user("Workspace", "a house template is not as it was written")
                raise self._damaged(text) from None
        return found

    def house_names(self) -> dict[str, str]:
        """The names of the files by the part of the house that they are."""
        return {str(r["part"]): str(r["name"]) for r in self._sound("houses", "1 ORDER BY part")}

    def keep_house(
        self, part: str, file: str, content: bytes, *, name: str = "Keep house template"
    ) -> None:
        """Keep a file as a part of the house, in the place of the one that is there."""
        cells = {"name": file, "content": base64.b64encode(content).decode(), "made": now()}
        with self.step(name):
            self._put("houses", part, {**cells})

    def drop_house(self, part: str, *, name: str = "Remove house template") -> None:
        """Do without a part of the house."""
        with self.step(name):
            if self._row("houses", part) is not None:
                self._drop("houses", part)
