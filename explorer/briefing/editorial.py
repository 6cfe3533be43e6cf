"""What of a topic is told first, what beside it, and what is left for the table.

The rules are an editor's: who leads and by how much before all else; measured before planned,
forecast or judged; a sentence that is held before a citation, a citation before what is inferred;
a headline indicator before others; the later edition before the earlier; both sides where two are
compared; no figure twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from explorer.analysis.pairs import comparisons
from explorer.briefing import spots
from explorer.briefing.inline import merged
from explorer.briefing.model import Cite, Field, Paragraph, Text
from explorer.charts.naming import statement
from explorer.dataset.schema import EvidenceKind, Status
from explorer.dataset.vocabulary import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from explorer.briefing.model import Run
    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Discrepancy, Observation

#: From the firmest to what nobody can know.
_STATUS: Final = (
    Status.MEASURED,
    Status.ESTIMATE,
    Status.PLAN,
    Status.PROJECTION,
    Status.OPINION,
)
_KNOWN: Final = (EvidenceKind.PASSAGE, EvidenceKind.CELL, EvidenceKind.CITATION)
#: Kinds of indicators beyond the headlines: what compares two sides before what only counts.
_KINDS: Final = ("share", "ratio", "money", "count", "rank")
#: Kinds of disagreement that are one: what measures different things only looks like it.
_CONTRADICT: Final = ("within", "between", "arithmetic")
#: Who says it, as our sentences do: at the end in English, first of all in Chinese.
_SAYS: Final = {"en": re.compile(r", according to .+(?=\.$)"), "zh": re.compile("^[据據][^，]+，")}


@dataclass(frozen=True, slots=True)
class Story:
    """The figures of a topic by what they are told for; none is in two places.

    Attributes:
        lead: Who is ahead, in one figure or verdict; () if nobody says so.
        measure: By how much: both sides where two can be compared.
        since: When that began.
        support: What else is measured, the most telling first.
        watch: Plans, forecasts and what is expected.
        said: Statements without a figure.
    """

    lead: tuple[Observation, ...]
    measure: tuple[Observation, ...]
    since: tuple[Observation, ...]
    support: tuple[Observation, ...]
    watch: tuple[Observation, ...]
    said: tuple[Observation, ...]

    @property
    def bottom_line(self) -> tuple[Observation, ...]:
        """What stands first of all."""
        return (*self.lead, *self.measure, *self.since)


def story(dataset: Dataset, rows: Sequence[Observation], sides: Sequence[str] = ()) -> Story:
    """Sort the figures of a topic by what they are told for.

    Args:
        dataset: Where they are.
        rows: The figures.
        sides: The two that are set side by side: a figure of both says more than any of one.
    """
    roles = dataset.roles
    ranked = sorted(rows, key=lambda o: _grade(dataset, o, sides or roles.rivals))
    taken: set[str] = set()

    def take(found: Iterable[Observation], most: int) -> tuple[Observation, ...]:
        kept = [o for o in found if o.observation_id not in taken][:most]
        taken.update(o.observation_id for o in kept)
        return tuple(kept)

    settled = [o for o in ranked if o.status in (Status.MEASURED, Status.ESTIMATE)]
    verdicts = [o for o in ranked if o.indicator_id in roles.verdicts]
    leads = [o for o in settled if o.indicator_id == roles.leader_rank and o.value == 1]
    lead = take(verdicts or leads, 1)
    if sides:  # beside somebody else it says nothing of the two
        settled = [o for o in settled if not o.counterpart_id or o.counterpart_id in sides]
    measure = take(_both_sides(dataset, settled, sides), 2)
    turns = [o for o in settled if o.indicator_id in roles.turns or o.unit == "year"]
    since = take(turns, 1)
    ahead = [o for o in ranked if o.status in (Status.PLAN, Status.PROJECTION)]
    watch = take(ahead, len(ahead))
    said = take((o for o in ranked if o.unit == "flag"), len(ranked))
    return Story(lead, measure, since, take(ranked, len(ranked)), watch, said)


def _grade(dataset: Dataset, o: Observation, sides: Sequence[str]) -> tuple[object, ...]:
    roles = dataset.roles
    kind = dataset.kind_of(o)
    indicators, reports = roles.first_indicators, roles.edition_reports
    of_kind = dataset.indicators[o.indicator_id].kind
    known = _KNOWN.index(kind) if kind in _KNOWN else len(_KNOWN)
    headline = (
        indicators.index(o.indicator_id)
        if o.indicator_id in indicators
        else len(indicators) + (_KINDS.index(of_kind) if of_kind in _KINDS else len(_KINDS))
    )
    return (
        _STATUS.index(Status(o.status)),
        known == len(_KNOWN),
        headline,
        known,
        -(reports.index(o.report_id) if o.report_id in reports else 0),
        [-ord(c) for c in o.period_end],  # the later first
        o.entity_id not in sides,
        -(o.value or 0.0),
        o.observation_id,
    )


def _both_sides(
    dataset: Dataset, ranked: Sequence[Observation], sides: Sequence[str] = ()
) -> list[Observation]:
    """The best figure, with the other side's of the same indicator, period and report."""
    figures = [o for o in ranked if o.unit not in ("flag", "rank", "year") and o.value is not None]
    if not figures:
        return []
    two = sides or dataset.roles.rivals
    pairs = {
        o.observation_id: [p for p in pair.observations if p.entity_id in two]
        for pair in comparisons(dataset, figures)
        for o in pair.observations
    }
    indicators = [figures[0].indicator_id]
    whole = [
        o
        for o in figures
        if len(pairs[o.observation_id]) > 1 and not _at_odds(dataset, pairs[o.observation_id])
    ]
    if whole and whole[0].indicator_id != indicators[0]:
        # A single figure of a headline indicator says more than a pair of any other.
        headlines = dataset.roles.first_indicators
        if sides or indicators[0] not in headlines:
            indicators = [whole[0].indicator_id]
    best = next((o for o in whole if o.indicator_id in indicators), figures[0])
    shown = pairs[best.observation_id] if best in whole else [best]
    return sorted(shown, key=lambda o: -(o.value or 0.0))


def _at_odds(dataset: Dataset, pair: Sequence[Observation]) -> bool:
    """Whether two figures cannot both be so: shares of one whole that are more than all of it."""
    ids = {o.observation_id for o in pair}
    return any(len(ids & set(d.observation_ids)) > 1 for d in disputes(dataset, pair))


def silent(dataset: Dataset, told: Story, sides: Sequence[str] = ()) -> tuple[str, ...]:
    """Of two, or the rivals, those of whom no source says what it says of the other."""
    if not told.measure:
        return ()
    first = told.measure[0]
    rivals = sides or dataset.roles.rivals
    if first.entity_id not in rivals:
        return ()
    like = dataset.by_topic.get(first.topic_id, ())
    alike = [o for o in like if o.indicator_id == first.indicator_id]
    # What is said of the two together, as a ratio is, is said of either.
    have = {e for o in alike for e in (o.entity_id, o.counterpart_id)}
    return tuple(e for e in rivals if e not in have)


def disputes(dataset: Dataset, rows: Iterable[Observation]) -> list[Discrepancy]:
    """What the sources contradict one another in, the gravest first."""
    found = [d for d in dataset.disagreements(rows) if d.kind in _CONTRADICT]
    return sorted(found, key=lambda d: SEVERITIES.index(d.severity))


def sentence(dataset: Dataset, o: Observation, language: str, said: str = "") -> tuple[Run, ...]:
    """Our own sentence about a figure, with the figure in it a field.

    Where the sentence says it in words, the field has these words; what is said without a figure
    has a footnote at its end.
    """
    said = said or statement(dataset, o, language)
    place = spots.printed(said, o, language)
    field = Field(o.observation_id, bare=True)
    if place is None and (place := spots.worded(said, o)):
        field = Field(o.observation_id, words=said[slice(*place)])
    if place is not None:
        runs = (Text(said[: place[0]]), field, Text(said[place[1] :]))
        return tuple(r for r in runs if not isinstance(r, Text) or r.text)
    first = dataset.first_of(o.observation_id)
    return (Text(said), Cite(first.evidence_id)) if first is not None else (Text(said),)


def paragraph(dataset: Dataset, rows: Sequence[Observation], language: str) -> Paragraph:
    """Sentences after one another; who says it is said once as long as it is the same."""
    runs: list[Run] = []
    for told in _telling(dataset, rows, language, frozenset(Status)):
        if runs and language == "en":
            runs.append(Text(" "))
        runs += told
    return Paragraph(merged(runs))


def points(dataset: Dataset, rows: Sequence[Observation], language: str) -> list[Paragraph]:
    """A sentence a line; who measured it is said once as long as it is the same.

    Whoever only judges or expects something is named each time.
    """
    told = _telling(dataset, rows, language, frozenset({Status.MEASURED}))
    return [Paragraph(runs, "bullet") for runs in told]


def _telling(
    dataset: Dataset, rows: Iterable[Observation], language: str, once: frozenset[Status]
) -> Iterator[tuple[Run, ...]]:
    """Sentences, without saying again who says it where the status is one of some."""
    says = _SAYS["en" if language == "en" else "zh"]
    before = ""
    for o in rows:
        said = statement(dataset, o, language)
        found = says.search(said)
        who = found[0] if found else ""
        if found and who == before and Status(o.status) in once:
            said = said[: found.start()] + said[found.end() :]
        before = who
        yield sentence(dataset, o, language, said)
