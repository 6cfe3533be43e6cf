"""Names of things in the language of the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from explorer.charts import numbers
from explorer.charts.palette import entity_colour
from explorer.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from explorer.dataset.dataset import Dataset
    from explorer.dataset.schema import Entity, Indicator, Observation, Report, Topic


def name(thing: Topic | Entity | Indicator, language: str) -> str:
    """The name of a topic, entity or indicator in the language."""
    if language == "zh-Hans":
        return thing.name_zh_hans
    if language == "zh-Hant":
        return thing.name_zh_hant
    return thing.name_en


def says_who(report: Report) -> str:
    """Short form of who says a figure: publisher and year."""
    return report.short


def colour_of(dataset: Dataset, entity_id: str) -> str:
    """The fixed colour of an entity, or of its country, on a light ground."""
    entity = dataset.entities[entity_id]
    country = dataset.entities.get(entity.country)
    return entity_colour(entity_id, entity.colour, country.colour if country else "")


def entity_label(dataset: Dataset, observation: Observation, language: str) -> str:
    """The entity, with its counterpart where the figure is about the two."""
    entity = name(dataset.entities[observation.entity_id], language)
    if not observation.counterpart_id:
        return entity
    other = name(dataset.entities[observation.counterpart_id], language)
    return translate("Chart", "{entity} with {other}").format(entity=entity, other=other)


def statement(dataset: Dataset, observation: Observation, language: str) -> str:
    """What a figure says, as a sentence: ours in English, the source's own in Chinese.

    A figure without a sentence in a Chinese document keeps our English one.
    """
    if language.startswith("zh"):
        for e in dataset.evidence_of.get(observation.observation_id, ()):
            if e.kind == "passage" and dataset.documents[e.document_id].language.startswith("zh"):
                return " ".join(e.quote.split())
    return observation.statement_en


def joined(names: list[str], language: str, limit: int = 4) -> str:
    """Names as a list in words: "China, India and Japan"; the rest are counted."""
    if len(names) > limit:
        more = translate("Chart", "{names} and {count} more")
        separator = "、" if language.startswith("zh") else ", "
        return more.format(names=separator.join(names[:limit]), count=len(names) - limit)
    if language.startswith("zh"):
        return "、".join(names)
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def hover(dataset: Dataset, observation: Observation, language: str) -> tuple[str, ...]:
    """Lines of a mark's tooltip: figure; what and when; who says it and how firmly; how known."""
    o = observation
    value = f"{entity_label(dataset, o, language)}: {numbers.label(o, language)}"
    what = [
        name(dataset.indicators[o.indicator_id], language),
        name(dataset.topics[o.topic_id], language),
        numbers.period(o.period_start, o.period_end),
    ]
    who = says_who(dataset.reports[o.report_id])
    if o.status != "measured":
        who += ", " + status_word(o.status)
    if o.hedge:
        who += ", " + translate("Chart", "in the source's words: {hedge}").format(hedge=o.hedge)
    lines = [value, ", ".join(w for w in what if w), who]
    lines.append(known_by(dataset, o))
    if o.note:
        lines.append(o.note)
    return tuple(lines)


def ordered(rows: Sequence[Observation]) -> list[str]:
    """Entity ids of the observations, the largest figure first (the best rank first)."""
    sizes: dict[str, float] = {}
    for o in rows:
        size = next((v for v in (o.value, o.value_high, o.value_low) if v is not None), 0.0)
        size = -size if o.unit == "rank" else size
        sizes[o.entity_id] = max(size, sizes.get(o.entity_id, size))
    units = {o.unit for o in rows}
    if len(units) > 1:
        return list(sizes)
    return sorted(sizes, key=lambda e: -sizes[e])


def status_word(status: str) -> str:
    """A status as people say it."""
    return {
        "measured": translate("Chart", "measured"),
        "estimate": translate("Chart", "estimate"),
        "projection": translate("Chart", "projection"),
        "opinion": translate("Chart", "opinion"),
    }[status]


def known_by(dataset: Dataset, observation: Observation) -> str:
    """How a figure is known, in one line."""
    evidence = dataset.evidence_of.get(observation.observation_id, ())
    documents = {e.document_id for e in evidence if e.kind == "passage"}
    if documents:
        titles = [dataset.documents[d].publisher for d in sorted(documents)]
        return translate("Chart", "Sentence in {documents}").format(documents=", ".join(titles))
    if any(e.kind == "citation" for e in evidence):
        return translate("Chart", "Known by citation only")
    return translate("Chart", "Derived from other figures")
