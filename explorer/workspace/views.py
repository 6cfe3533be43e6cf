"""Views that the user keeps: a name, what the window shows, a small picture of it."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.words import to_user
from explorer.workspace.ordered import Ordered
from explorer.workspace.pins import new_id
from explorer.workspace.store import dump, now

if TYPE_CHECKING:
    from explorer.workspace.content import Content
    from explorer.workspace.rows import Value


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view that can be opened again.

    Attributes:
        id: Made by the workspace.
        title: What the user calls it.
        content: What a view file of it holds.
        picture: A small picture, PNG.
        created: When, ISO 8601 in UTC.
    """

    id: str
    title: str
    content: Content
    picture: bytes = b""
    created: str = ""


_IN_ORDER = "1 ORDER BY position, id"


class ViewEdits(Ordered):
    """What can be done with saved views; every call is one step, on disk when it returns."""

    def views(self) -> tuple[SavedView, ...]:
        """All saved views, in order.

        Raises:
            WorkspaceError: One is not as it was kept.
        """
        return tuple(
            SavedView(r["id"], r["title"], r["content"], self._picture(r["picture"]), r["created"])
            for r in self._sound("views", _IN_ORDER)
        )

    def keep_view(
        self, content: Content, *, title: str, picture: bytes = b"", name: str = "Keep view"
    ) -> SavedView:
        """Keep a view, at the end."""
        view = SavedView(new_id(), title, content, picture, now())
        with self.step(name):
            cells: dict[str, Value] = {
                "position": self._after(self._last("views")),
                "title": title,
                "content": dump(content),
                "picture": base64.b64encode(picture).decode(),
                "created": view.created,
            }
            self._put("views", view.id, cells)
        return view

    def rename_view(self, view_id: str, title: str, *, name: str = "Rename view") -> None:
        """Give a view another name."""
        with self.step(name):
            self._known("views", view_id)
            self._put("views", view_id, {"title": title})

    def remove_view(self, view_id: str, *, name: str = "Remove view") -> None:
        """Take a view out."""
        with self.step(name):
            self._drop("views", view_id)

    def _picture(self, kept: str) -> bytes:
        try:
            return base64.b64decode(kept, validate=True)
        except (binascii.Error, ValueError):
            raise self._damaged(
                to_user("Workspace", "a saved view is not as it was written")
            ) from None
