"""Documents that are nearly the same as one that comes in: found, and said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from explorer.corpus import alike
from explorer.dataset.problems import DatasetError
from explorer.words import to_user

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Document


@dataclass(frozen=True, slots=True)
class Near:
    """What a text is nearly the same as.

    Attributes:
        sha256: The digest of the other document.
        share: How much of the shorter stands in the longer, from 0 to 1.
    """

    sha256: str
    share: float


class Nearness:
    """Finds documents that are nearly the same; texts that it has seen are not looked at again.

    Used by one thread at a time.
    """

    def __init__(self) -> None:
        """Nothing has been seen."""
        self._shelf = alike.Shelf()
        self._batch: list[str] = []

    def begin(
        self,
        dataset: Dataset,
        more: Mapping[str, Callable[[], str]] | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """Look at the documents that are there.

        Args:
            dataset: Its documents count, also the user's that were joined to it.
            more: Texts of others by their digests.
            stopped: Asked now and then whether to give up.
        """
        texts: dict[str, Callable[[], str]] = {
            d.sha256: lambda d=d: dataset.text(d.document_id)  # type: ignore[misc]
            for d in dataset.documents.values()
        }
        texts |= more or {}
        self._batch = []
        for sha256, text in texts.items():
            if stopped():
                return
            if sha256 not in self._shelf:
                try:
                    self._shelf.put(sha256, text())
                except DatasetError:
                    continue  # it is said where somebody opens it
            self._batch.append(sha256)

    def find(self, sha256: str, text: str) -> Near | None:
        """What a text that comes in is nearly the same as; later ones are compared with it."""
        self._shelf.put(sha256, text)
        found = None if sha256 in self._batch else self._shelf.nearest(sha256, self._batch)
        self._batch.append(sha256)
        return Near(*found) if found else None


def said(name: str, near: Near, other: Document) -> str:
    """That a document came in which is nearly the same as another."""
    text = to_user("Imports", "{name}: {share} percent of it stands in “{title}” ({document}) too.")
    return text.format(
        name=name, share=round(near.share * 100), title=other.title, document=other.document_id
    )
