"""The sentences about figures that do not agree, in the language of who reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer import words
from explorer.words import translate, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Discrepancy, Entity, Indicator, Observation, Topic

#: No country has more people than these.
MOST_PEOPLE = 1.8e9


def explained(dataset: Dataset, row: Discrepancy) -> str:
    """What a disagreement is about: as it was recorded, or as its figures say."""
    if row.explanation:
        return translate("Data", row.explanation)
    return explanation(dataset, row.kind, [dataset.observations[i] for i in row.observation_ids])


def explanation(dataset: Dataset, kind: str, figures: Sequence[Observation]) -> str:
    """One sentence on figures that cannot all be true.

    Args:
        dataset: Where they stand.
        kind: "within" one report, "between" reports, or "arithmetic".
        figures: In the order of the rule that found them: a ratio before what it compares, a total
            before its rate.
    """
    first, second, *rest = figures
    said = [_said(dataset, o) for o in figures]
    if kind != "arithmetic":
        if first.base == second.base:
            text = translate("Discrepancies", "{about}: {one} and {other}.")
            return text.format(about=_about(dataset, first), one=said[0], other=said[1])
        text = translate("Discrepancies", "{about}: {one}, but {who} {other}.")
        who = _name(dataset.entities[second.entity_id])
        return text.format(about=_about(dataset, first), one=said[0], who=who, other=said[1])
    if first.unit == "times" and rest:
        text = translate(
            "Discrepancies", "{about}: {ratio} times, but the figures are {one} and {other}."
        )
        about = _about(dataset, first)
        return text.format(about=about, ratio=said[0], one=said[1], other=said[2])
    if second.unit == "per 100,000 people" and first.unit != second.unit:
        text = translate(
            "Discrepancies",
            "{about}: {total} at {rate} per 100,000 people would mean about {people} people.",
        )
        people = f"{float(f'{implied_people(dataset, first, second):.4g}'):,.0f}"
        about = _about(dataset, first)
        return text.format(about=about, total=said[0], rate=said[1], people=people)
    text = translate("Discrepancies", "{about}: {figures} add up to more than 100 percent.")
    names = _all_of(_name(dataset.entities[o.entity_id]) for o in figures)
    about = _about(dataset, figures[-1], who=names)
    return text.format(about=about, figures=_all_of(said))


def implied_people(dataset: Dataset, total: Observation, rate: Observation) -> float:
    """How many people a total and a figure per 100,000 people imply; of ranges the nearest end."""
    from explorer.dataset.intervals import interval  # few figures are per head

    if total.value and rate.value:
        return total.value / rate.value * 1e5
    all_of_it, each = interval(dataset, total), interval(dataset, rate)
    if all_of_it is None or each is None:
        return 0.0
    people = all_of_it.divided_by(each)
    most = dataset.entities[rate.entity_id].most_people or MOST_PEOPLE
    return (people.low if people.low * 1e5 > most else people.high) * 1e5


def _said(dataset: Dataset, o: Observation) -> str:
    """The figure in words, with who says it."""
    if o.value is None:
        ends = [f"{v:,.12g}" for v in (o.value_low, o.value_high) if v is not None]
        text = translate("Discrepancies", "{low} to {high}")
        value = text.format(low=ends[0], high=ends[1]) if len(ends) > 1 else "".join(ends)
    else:
        text = {
            "gt": translate("Discrepancies", "over {value}"),
            "ge": translate("Discrepancies", "at least {value}"),
            "lt": translate("Discrepancies", "under {value}"),
            "le": translate("Discrepancies", "at most {value}"),
            "approx": translate("Discrepancies", "about {value}"),
        }.get(o.comparator, "{value}")
        value = text.format(value=f"{o.value:,.12g}")
    if o.base is not None:
        text = translate("Discrepancies", "{value} of {base}")
        value = text.format(value=value, base=f"{o.base:,.12g}")
    report = dataset.reports[o.report_id]
    text = translate("Discrepancies", "{figure} ({who}, {report})")
    return text.format(
        figure=value, who=within(translate("Data", report.short)), report=o.report_id
    )


def _about(dataset: Dataset, o: Observation, *, who: str = "") -> str:
    """What the figure is about, without the figure."""
    who = who or _name(dataset.entities[o.entity_id])
    if o.counterpart_id:
        text = translate("Discrepancies", "{entity} with {other}")
        who = text.format(entity=who, other=_name(dataset.entities[o.counterpart_id]))
    when = o.period_start
    if o.period_end != o.period_start:
        when += f"-{o.period_end}"
    parts = (
        _name(dataset.indicators[o.indicator_id]),
        who,
        _name(dataset.topics[o.topic_id]),
        when or translate("Discrepancies", "no period stated"),
    )
    return ("，" if _chinese() else ", ").join(parts)


def _all_of(parts: Iterable[str]) -> str:
    return ("、" if _chinese() else " and ").join(parts)


def _name(thing: Topic | Entity | Indicator) -> str:
    names = {"zh-Hans": thing.name_zh_hans, "zh-Hant": thing.name_zh_hant}
    return names.get(words.language()) or thing.name_en


def _chinese() -> bool:
    return words.language().startswith("zh")
