"""What pins and blocks hold: JSON values whose ``type`` says what they are.

What the types mean is the affair of :mod:`explorer.briefing.model`, which this room does not know.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from explorer.workspace.errors import Trouble, WorkspaceError

Content = Mapping[str, Any]


def checked(content: Content) -> dict[str, Any]:
    """The content as it is kept.

    Raises:
        WorkspaceError: It has no type.
    """
    if not isinstance(content.get("type"), str) or not content["type"]:
        raise _wrong(str(dict(content)))
    return dict(content)


def _wrong(text: str) -> WorkspaceError:
    return WorkspaceError(Trouble.DAMAGED, f"{text[:80]!r} is nothing a pin or block can hold.")
