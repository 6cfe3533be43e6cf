"""What the window needs soon after it is seen, imported one by one between two turns of its loop.

Each of these imported when it is first used would bring along the others, and keep the window from
hearing the keyboard for longer than a person notices.
"""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: In this order each is imported quickly, since what it needs is there.
MODULES = (
    "explorer.corpus.numeral_words",
    "explorer.corpus.numerals",
    "explorer.dataset.merge",
    "sqlite3",
    "explorer.workspace.soundness",
    "explorer.workspace.store",
    "explorer.workspace.pins",
    "explorer.workspace.briefings",
    "explorer.workspace.own",
    "explorer.workspace.backups",
    "explorer.workspace.file",
    "explorer.views.window.workspace_actions",
    "explorer.briefing.model",
    "explorer.briefing.wording",
    "explorer.briefing.resolved",
    "explorer.briefing.tables",
    "explorer.briefing.footnotes",
    "explorer.briefing.notes",
    "explorer.briefing.snapshots",
    "explorer.briefing.resolving",
    "explorer.briefing.resolve",
    "explorer.briefing.pinned",
    "explorer.models.cards",
    "explorer.models.pins",
    "explorer.views.tray.cards",
    "explorer.views.tray.card_actions",
    "explorer.views.tray.tray",
)


def imports() -> Iterator[Callable[[], object]]:
    """An import a step, of what is not there yet."""
    return (partial(import_module, name) for name in MODULES if name not in sys.modules)
