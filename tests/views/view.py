"""A view of the catalogue, and what its makers share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.windows import SMALL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import EvidenceKind
    from tests.windows import Surroundings

TOPIC = "electric-batteries"


@dataclass(frozen=True)
class View:
    """One view in one state.

    Attributes:
        name: For the test's id.
        make: Makes it; it is shown by the test.
        size: What a window of 1024x700 leaves it, or None for the size it takes itself.
        follows: Whether it takes over another theme itself; else whoever shows it sees to that.
        then: What is done once it is on the screen; gives the popup that opened, if one did.
    """

    name: str
    make: Callable[[Surroundings], QWidget]
    size: tuple[int, int] | None = SMALL
    follows: bool = True
    then: Callable[[QtBot, QWidget], QWidget | None] = lambda _qtbot, _widget: None


def figure_of_kind(dataset: Dataset, kind: EvidenceKind) -> str:
    """A figure known in one way, or "" in a dataset without."""
    found = (o for o in dataset.observations.values() if dataset.kind_of(o) == kind)
    first = next(found, None)
    return first.observation_id if first else ""
