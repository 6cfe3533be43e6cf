"""What the blocks of one briefing share: the dataset, the looks, how figures are put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.briefing import blocks, pinned
from explorer.briefing.model import Cite, Field
from explorer.briefing.snapshots import observation, take
from explorer.briefing.wording import value_text, word
from explorer.charts.naming import says_who, statement
from explorer.models.figure_choices import FigureChoices

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.briefing.model import Block
    from explorer.surroundings import Surroundings


class BlockDesk:
    """Serves the rows of one editor.

    Attributes:
        around: Where the figures are, and how the window looks.
        language: Language of the briefing.
        choices: The figures that an @ offers.
        topics: Topics the briefing is about, whose figures are offered first.
    """

    def __init__(
        self,
        around: Surroundings,
        language: str,
        topics: Callable[[], Sequence[str]],
    ) -> None:
        """Serve an editor."""
        self.around = around
        self.language = language
        self.topics = topics
        self.choices = FigureChoices(around.dataset, language)

    def use_language(self, language: str) -> None:
        """The briefing is in another language now."""
        self.language = language
        self.renew()

    def renew(self) -> None:
        """Offer the figures there are now."""
        self.choices.use(self.around.dataset, self.language)

    def describe(self, field: Field) -> str:
        """A figure as it is printed."""
        found = self.around.dataset.observations.get(field.observation_id)
        if found is None and field.snapshot is not None:
            found = observation(field.snapshot)
        if found is None:
            return word(self.language, "missing")
        if field.words and field.snapshot in (None, take(found)):
            return field.words
        return value_text(found, self.language, bare=field.bare)

    def explain(self, run: Field | Cite) -> str:
        """What a figure or footnote says and who says it."""
        if isinstance(run, Cite):
            evidence = self.around.dataset.evidence.get(run.evidence_id)
            name = evidence.observation_id if evidence else ""
        else:
            name = run.observation_id
        o = self.around.dataset.observations.get(name)
        if o is None:
            return word(self.language, "missing")
        sentence = statement(self.around.dataset, o, self.around.looks.language)
        return f"{sentence}\n{says_who(self.around.dataset.reports[o.report_id])}"

    def field_of(self, observation_id: str) -> Field:
        """A figure for running text, accepted as it is now."""
        return pinned.field(self.around.dataset, observation_id)

    def carried(self, block: Block, said: str = "") -> str:
        """A block in words on its way to another program, with the doubts of its figures."""
        return blocks.carried(self.around.dataset, block, self.language, said)

    def title(self, block: Block) -> str:
        """A block in a line."""
        return blocks.title(self.around.dataset, block, self.language)
