"""The lines under a chart: who says it, who relays it, what it does not measure, which data."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, assert_never

from explorer.analysis.select import doubts
from explorer.analysis.standing import Standing, standing
from explorer.charts.naming import in_brackets, name, prose, says_who
from explorer.dataset import discretion
from explorer.dataset.disagreement import explained
from explorer.dataset.evidence import Cell, Citation, Derivation, Papers, Passage
from explorer.words import Count, translate, within

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Discrepancy, Observation


REASONS: Final = 2  # so many are told under a figure; the table of a figure has all


def footer(
    dataset: Dataset,
    rows: Sequence[Observation],
    language: str,
    named: Sequence[str] | None = None,
) -> tuple[str, ...]:
    """Footer lines for a chart of these observations; ``named`` are their sources if known."""
    mark = marked(dataset, rows)
    lines = [
        *([mark] if mark else []),
        *(sources(dataset, rows, language) if named is None else named),
        *_limits(dataset, rows),
        *_groups(dataset, rows, language),
    ]
    if not all(dataset.held(o) for o in rows):
        lines.append(
            translate("Chart", "Hollow marks: known by citation or derivation, not by a sentence.")
        )
    if any(dataset.is_own(o.observation_id) for o in rows):
        lines.append(translate("Chart", "° figures of your own, not of the dataset."))
    product = translate("Chart", "Critical Technology Explorer, dataset {version}")
    lines.append(product.format(version=dataset.version))
    return tuple(lines)


def marked(dataset: Dataset, rows: Sequence[Observation]) -> str:
    """How far what holds these figures may go, as a sentence; "" if nobody has said."""
    level = discretion.of(dataset, rows)
    text = translate("Chart", "Marked: {level}.")
    return text.format(level=discretion.word(level)) if level else ""


def in_doubt(
    dataset: Dataset,
    rows: Sequence[Observation],
    told: Callable[[Dataset, Discrepancy], str] = explained,
) -> tuple[str, ...]:
    """Why any of these figures is in doubt: the gravest reasons, and how many there are besides."""
    found = doubts(dataset, rows)
    reasons = [told(dataset, d) for d in found[:REASONS]]
    if len(found) > len(reasons):
        more = translate(
            "Chart",
            "And {count} more {count:case that does|cases that do} not agree or "
            "cannot be compared.",
        )
        reasons.append(more.format(count=Count(len(found) - len(reasons))))
    return tuple(reasons)


def set_out(dataset: Dataset, rows: Sequence[Observation]) -> list[str]:
    """The ids of the disagreements that are told in full under a chart of some figures."""
    return [d.discrepancy_id for d in doubts(dataset, rows)[:REASONS]]


def reason(dataset: Dataset, discrepancy: Discrepancy) -> str:
    """A disagreement as a sentence beside a figure, in the language that is spoken."""
    text = {
        Standing.CONTRADICTION: translate("Chart", "Contradicted: {reason}"),
        Standing.ROUNDING: translate("Chart", "Rounded or worded otherwise: {reason}"),
        Standing.NOT_COMPARABLE: translate("Chart", "Not comparable: {reason}"),
    }[standing(discrepancy)]
    return text.format(reason=explained(dataset, discrepancy))


def briefly(dataset: Dataset, rows: Sequence[Observation], language: str) -> tuple[str, ...]:
    """Who says most of these figures, in a few words and in fewer, and how many others there are.

    How far the figures may go stands before it, whatever the room.
    """
    relayed = _relayed(dataset, rows, language)
    if not relayed:
        return ()
    said = Counter(o.report_id for o in rows)
    found = sorted(relayed.items(), key=lambda item: -said[item[0]])
    mark = marked(dataset, rows)
    who, places = says_who(dataset.reports[found[0][0]]), list(found[0][1])
    more = f" +{len(found) - 1}" if len(found) > 1 else ""
    named = [f"{who}{more}"]
    if places:
        text = translate("Chart", "{who}, relayed by {place}")
        others = f" +{len(places) - 1}" if len(places) > 1 else ""
        named.insert(0, text.format(who=who, place=places[0]) + (more or others))
    return tuple(f"{mark} {name}".strip() for name in named)


def _relayed(
    dataset: Dataset, rows: Sequence[Observation], language: str
) -> dict[str, dict[str, None]]:
    """Where the figures of each report are stated, in the order of the figures."""
    relayed: dict[str, dict[str, None]] = {}
    for o in rows:
        places = relayed.setdefault(o.report_id, {})
        for e in dataset.evidence_of.get(o.observation_id, ()):
            match e:
                case Passage() | Cell():
                    document = dataset.documents[e.document_id]
                    place = in_brackets(
                        within(prose(document.publisher)), document.published, language
                    )
                    places[place] = None
                case Citation():
                    places[within(prose(e.source_publisher))] = None
                case Derivation() | Papers():
                    pass
                case _ as never:
                    assert_never(never)
    return relayed


def sources(dataset: Dataset, rows: Sequence[Observation], language: str) -> tuple[str, ...]:
    """Who says these figures and who relays them, a sentence for each of a few reports."""
    comma = "、" if language.startswith("zh") else ", "
    relayed = _relayed(dataset, rows, language)
    lines = []
    for report_id, places in list(relayed.items())[:3]:
        who = within(says_who(dataset.reports[report_id]))
        named = list(places)[:3]
        if len(places) > 3:
            more = translate("Chart", "{count} more").format(count=Count(len(places) - 3))
            named.append(more)
        if named:
            as_stated = translate("Chart", "As stated by {who}, relayed by {places}.")
            lines.append(as_stated.format(who=who, places=comma.join(named)))
        else:
            lines.append(translate("Chart", "Derived from figures of {who}.").format(who=who))
    if len(relayed) > 3:
        more = translate("Chart", "And {count} more {count:source|sources}.").format(
            count=Count(len(relayed) - 3)
        )
        lines.append(more)
    return tuple(lines)


def _limits(dataset: Dataset, rows: Sequence[Observation]) -> list[str]:
    counts: dict[str, int] = {}
    for o in rows:
        counts[o.report_id] = counts.get(o.report_id, 0) + 1
    if not counts:
        return []
    main = max(counts, key=lambda r: counts[r])
    note = prose(dataset.reports[main].limits_note)
    return [translate("Chart", "Limits: {note}").format(note=note)] if note else []


def _groups(dataset: Dataset, rows: Sequence[Observation], language: str) -> list[str]:
    entities = dict.fromkeys(o.entity_id for o in rows)
    groups = [
        name(dataset.entities[e], language)
        for e in entities
        if dataset.entities[e].kind == "group" and e in dataset.members
    ]
    if not groups:
        return []
    comma = "、" if language.startswith("zh") else ", "
    rule = translate("Chart", "{groups} as stated by the source; members are not added to it.")
    return [rule.format(groups=comma.join(groups))]
