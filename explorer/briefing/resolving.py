"""What the blocks of a briefing share while it is resolved: footnotes, numbers, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.briefing import snapshots
from explorer.briefing.model import Front
from explorer.briefing.notes import Register
from explorer.briefing.resolved import ResolvedText, Stale, Words
from explorer.briefing.wording import described, value_text, word
from explorer.charts.naming import in_brackets
from explorer.dataset.versions import is_left_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.briefing.model import Snapshot
    from explorer.briefing.resolved import Status
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Observation


_PLAIN = Front()


class Resolving:
    """A briefing while it is resolved, block by block; used once.

    Attributes:
        dataset: What it is resolved against.
        language: Of the briefing.
        front: How it cites, and how it shows quotes.
        remarks: Whether those of reviews are printed.
        register: Its footnotes.
        stale: What became of each figure so far.
        charts: How many charts there were.
        tables: How many tables there were.
        level: Of the last heading.
    """

    def __init__(
        self, dataset: Dataset, language: str, front: Front = _PLAIN, *, remarks: bool = False
    ) -> None:
        """Begin with nothing resolved."""
        self.dataset = dataset
        self.language = language
        self.front = front
        self.remarks = remarks
        self.register = Register(dataset, language, front)
        self.stale: list[Stale] = []
        self.charts = 0
        self.tables = 0
        self.level = 0
        self._at = 0
        self._items = self._item = 0

    def begin(self, at: int) -> None:
        """Go to the block of an index."""
        self._at = at
        self._items, self._item = self._item, 0

    def counted(self) -> int:
        """The number of this block as an item of a list, counted from its neighbours above."""
        self._item = self._items + 1
        return self._item

    def unknown(self, name: str) -> ResolvedText:
        """What stands for a block of something that the dataset never had."""
        self.record(name, "unknown")
        return ResolvedText((Words(word(self.language, "missing")),), remark=True)

    def record(self, reference: str, status: Status, old: str = "", new: str = "") -> None:
        """Keep what became of a figure or passage."""
        self.stale.append(Stale(self._at, reference, status, old, new))

    def compare(self, now: Observation | None, accepted: Snapshot | None, name: str) -> int | None:
        """Record what became of a figure; the number of the footnote that says so, if one does."""
        old = value_text(snapshots.observation(accepted), self.language) if accepted else ""
        new = value_text(now, self.language) if now else ""
        if now is None:
            self.record(name, "withdrawn" if accepted else "unknown", old)
            return self.register.remark(word(self.language, "withdrawn", old=old)) if old else None
        if accepted is None or accepted == snapshots.take(now):
            behind = is_left_behind(self.dataset, name)
            self.record(name, "left behind" if behind else "unchanged", old or new, new)
            return None
        self.record(name, "revised", old, new)
        return self.register.remark(word(self.language, "revised", old=old, new=new))

    def compare_all(self, now: Sequence[Observation], kept: Sequence[Snapshot]) -> list[int]:
        """The same for the figures of a chart or table; only those that changed have a footnote."""
        if not kept:
            for o in now:
                self.compare(o, None, o.observation_id)
            return []
        accepted = {s.observation_id: s for s in kept}
        present = {o.observation_id: o for o in now}
        found: list[int] = []
        for name in dict.fromkeys([*present, *accepted]):
            if name not in accepted:
                new = value_text(present[name], self.language)
                self.record(name, "revised", "", new)
                about = described(self.dataset, present[name], self.language)
                about = in_brackets(about, new, self.language)
                found.append(self.register.remark(word(self.language, "added", new=about)))
                continue
            # An observation that the question no longer keeps is not gone.
            today = present.get(name) or self.dataset.observations.get(name)
            number = self.compare(today, accepted[name], name)
            found += [] if number is None else [number]
        return found

    def figure_notes(self, rows: Sequence[Observation]) -> tuple[int, ...]:
        """The footnotes of figures and of what puts them in doubt, each once."""
        return tuple(dict.fromkeys(n for o in rows for n in self.register.of_figure(o)))

    def notes(self, rows: Sequence[Observation]) -> tuple[int, ...]:
        """The footnotes of figures whose doubts stand beside them, each once."""
        return tuple(dict.fromkeys(self.register.of_observation(o) for o in rows))
